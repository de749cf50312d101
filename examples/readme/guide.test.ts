import { createMock } from "@opencredits/mock-server";
import { buildAccount, buildDebit, buildGrant, createTestClient } from "@opencredits/sdk/testing";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { balanceInWords, credits, giveMonthlyCredits, render, spend } from "./guide.ts";

const server = setupServer(...createMock().handlers({ baseUrl: "http://127.0.0.1:4010" }));

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
