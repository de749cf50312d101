import { createMock } from "@opencredits/mock-server";
import { buildAccount, buildDebit, buildGrant, createTestClient, signWebhook } from "@opencredits/sdk/testing";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  balanceInWords,
  credits,
  giveMonthlyCredits,
  isUntouched,
  merge,
  moveIn,
  offerPro,
  receive,
  render,
  spend,
  subscribe,
} from "./guide.ts";

const mock = createMock({ now: "2026-01-01T00:00:00Z" });
const server = setupServer(...mock.handlers({ baseUrl: "http://127.0.0.1:4010" }));

beforeAll(async () => {
  server.listen({ onUnhandledFrame: "error" });
  await credits.accounts.create({ externalId: "ada" });
});

afterAll(() => server.close());

test("a job that runs twice gives its credits once", async () => {
  expect(await giveMonthlyCredits("ada", "2026-01")).toBe("given");
  expect(await giveMonthlyCredits("ada", "2026-01")).toBe("given before");
});

test("work is charged what it has cost, and work that fails nothing", async () => {
  expect(await render("ada", async () => 240)).toBe(760);
  const broken = render("ada", async () => {
    throw new Error("out of memory");
  });
  await expect(broken).rejects.toThrow("out of memory");
  expect(await balanceInWords("ada")).toBe("760 left, 0 on hold");
});

test("a refusal says what to do", async () => {
  expect(await spend("ada", 60)).toBe("Done, 700 left.");
  expect(await spend("ada", 705)).toBe("You are 5 credits short.");
  await expect(spend("bob", 1)).rejects.toThrow("account_not_found");
});

test("a plan that is set up twice gives its credit once a month", async () => {
  await offerPro();
  await offerPro();
  await credits.accounts.create({ externalId: "grace" });
  expect(await subscribe("grace")).toBe("2026-02-01T00:00:00.000Z");
  expect(await balanceInWords("grace")).toBe("1000 left, 0 on hold");
  await mock.environment("guide").clock.set("2026-02-01T00:00:00Z");
  expect(await balanceInWords("grace")).toBe("1500 left, 0 on hold");
});

test("accounts are merged whole or not at all", async () => {
  await credits.accounts.create({ externalId: "old" });
  await merge("grace", "ada");
  expect(await balanceInWords("ada")).toBe("2200 left, 0 on hold");
  await merge("old", "ada");
  expect((await credits.accounts.get("old")).status).toBe("closed");
  await credits.reservations.create({ account: "ada", amount: 1 });
  await credits.accounts.create({ externalId: "new" });
  await expect(merge("ada", "new")).rejects.toThrow("account_has_open_reservations");
  expect(await balanceInWords("new")).toBe("0 left, 0 on hold");
});

test("customers move in once, and the entries are as they were written", async () => {
  const customers = [
    { id: "legacy-1", granted: 500, used: 120 },
    { id: "legacy-2", granted: 80, used: 80 },
  ];
  expect(await moveIn(customers)).toBe(2);
  expect(await moveIn(customers)).toBe(0);
  expect(await balanceInWords("legacy-1")).toBe("380 left, 0 on hold");
  expect(await balanceInWords("legacy-2")).toBe("0 left, 0 on hold");
  expect(await isUntouched()).toBe(true);
});

test("a signed event is acted on, another is refused", async () => {
  const { data } = await credits.entries.list({ account: "ada", limit: 1 });
  const accountId = data[0]?.accountId ?? "";
  await credits.alerts.create({ account: "ada", threshold: 2000 });
  await credits.debits.create({ account: "ada", amount: 1000 });
  const events = await credits.events.list({ account: "ada" }).toArray({ limit: 10 });
  const body = JSON.stringify(events.find(({ type }) => type === "balance.low"));
  const secret = "whsec_c2VjcmV0LW9mLXRoaXMtZW5kcG9pbnQ=";
  const deliver = async (headers: HeadersInit, warned: unknown[]): Promise<Response> => {
    const request = new Request("https://app.example/hooks", { method: "POST", body, headers });
    return receive(request, secret, async (...words) => void warned.push(words));
  };
  const warned: unknown[] = [];
  expect((await deliver({ ...(await signWebhook(body, secret, { id: "msg_1" })) }, warned)).status).toBe(204);
  expect(warned).toEqual([["msg_1", accountId, 1199]]);
  await expect(deliver({}, warned)).rejects.toThrow();
});

test("a lost answer is a charge all the same, but only one", async () => {
  const { credits, environment } = createTestClient(createMock({ now: "2026-01-01T00:00:00Z" }));
  await credits.accounts.create(buildAccount());
  await credits.grants.create(buildGrant({ amount: 100, expiresAt: "2026-02-01T00:00:00Z" }));
  await environment.faults.loseAnswer({ operationId: "createDebit" });
  const { data, attempts } = await credits.debits.create(buildDebit({ amount: 30 })).withResponse();
  expect([data.balance.available, attempts]).toEqual([70, 2]);
  await environment.clock.set("2026-02-01T00:00:00Z"); // the rest expires
  expect((await credits.balances.get("user-1", "credits")).available).toBe(0);
});
