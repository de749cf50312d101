import { createMock, type MockEnvironment } from "@opencredits/mock-server";
import { hasCode, OpenCredits } from "@opencredits/sdk";
import type { Balance } from "@opencredits/sdk/types";
import { beforeEach, expect, test } from "vitest";
import { withHold } from "./with-hold.ts";

const mock = createMock({ now: "2026-01-01T00:00:00Z" });
const job = { account: "user-1", estimate: 50, ttlSeconds: 60 };
let environment: MockEnvironment;
let credits: OpenCredits;

beforeEach(async () => {
  environment = mock.environment();
  const { apiKey } = environment;
  const sleep = async (): Promise<void> => {};
  credits = new OpenCredits({ baseUrl: "https://ledger.test", apiKey, fetch: mock.fetch, sleep });
  await credits.accounts.create({ externalId: "user-1" });
  await credits.grants.create({ account: "user-1", amount: 100 });
});

async function figures(): Promise<Pick<Balance, "balance" | "reserved" | "available">> {
  const { balance, reserved, available } = await credits.balances.get("user-1", "credits");
  return { balance, reserved, available };
}

test("while the work runs its estimate is held, afterwards its real cost is gone", async () => {
  const result = await withHold(credits, job, async (spend) => {
    expect(await figures()).toEqual({ balance: 100, reserved: 50, available: 50 });
    spend(10);
    spend(20);
    return "done";
  });
  expect(result).toBe("done");
  expect(await figures()).toEqual({ balance: 70, reserved: 0, available: 70 });
});

test("work whose estimate cannot be held is not begun", async () => {
  let isBegun = false;
  const attempt = withHold(credits, { ...job, estimate: 101 }, async () => {
    isBegun = true;
  });
  const error: unknown = await attempt.catch((reason: unknown) => reason);
  expect(hasCode(error, "insufficient_credits") && error.problem.shortfall).toBe(1);
  expect(isBegun).toBe(false);
});

test("work that fails before it costs anything is not charged", async () => {
  const attempt = withHold(credits, job, async () => {
    throw new Error("the model is down");
  });
  await expect(attempt).rejects.toThrow("the model is down");
  expect(await figures()).toEqual({ balance: 100, reserved: 0, available: 100 });
});

test("work that fails half-way is charged for its first half", async () => {
  const attempt = withHold(credits, job, async (spend) => {
    spend(25);
    throw new Error("the model broke off");
  });
  await expect(attempt).rejects.toThrow("the model broke off");
  expect(await figures()).toEqual({ balance: 75, reserved: 0, available: 75 });
});

test("work that costs more than the account has is charged in full, into debt", async () => {
  await withHold(credits, job, async (spend) => spend(130));
  expect(await figures()).toEqual({ balance: -30, reserved: 0, available: -30 });
});

test("work that outlives its hold is charged by a debit that names the hold", async () => {
  await withHold(credits, job, async (spend) => {
    spend(40);
    await environment.clock.advance("PT61S");
    expect(await figures()).toEqual({ balance: 100, reserved: 0, available: 100 });
  });
  expect(await figures()).toEqual({ balance: 60, reserved: 0, available: 60 });
  const { data } = await credits.debits.list({ account: "user-1" });
  const [hold] = (await credits.reservations.list({ account: "user-1" })).data;
  expect(data.map(({ amount, reservationId }) => [amount, reservationId])).toEqual([[40, hold?.id]]);
});

test("lost answers neither hold nor charge twice", async () => {
  await environment.faults.loseAnswer({ operationId: "createReservation" });
  await environment.faults.loseAnswer({ operationId: "captureReservation" });
  await withHold(credits, job, async (spend) => spend(30));
  expect(await figures()).toEqual({ balance: 70, reserved: 0, available: 70 });
});
