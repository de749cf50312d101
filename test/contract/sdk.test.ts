import { createMock, type MockEnvironment } from "@opencredits/mock-server";
import {
  formatCredits,
  hasCode,
  isFailure,
  OpenCredits,
  type OpenCreditsOptions,
  parseCredits,
} from "@opencredits/sdk";
import { validator } from "@opencredits/sdk/zod";
import { expect, test } from "vitest";

// The client against a ledger that keeps state, with every request and answer held against the spec.

interface World {
  readonly credits: OpenCredits;
  readonly environment: MockEnvironment;
}

function world(options: Partial<OpenCreditsOptions> = {}): World {
  const mock = createMock({ now: "2026-01-01T00:00:00Z" });
  const environment = mock.environment();
  const { apiKey } = environment;
  const own = { baseUrl: "http://mock.test", apiKey, fetch: mock.fetch, validate: validator("both") };
  return { credits: new OpenCredits({ ...own, sleep: async () => {}, ...options }), environment };
}

test("R80: a write whose answer is lost is repeated by itself and happens once", async () => {
  const { credits, environment } = world();
  await credits.accounts.create({ externalId: "user-1" });
  await credits.grants.create({ account: "user-1", amount: 100 });
  await environment.faults.loseAnswer({ operationId: "createDebit" });
  const debit = await credits.debits.create({ account: "user-1", amount: 30 }).withResponse();
  expect(debit).toMatchObject({ attempts: 2, replayed: true, data: { balance: { available: 70 } } });
  expect(await credits.debits.list({ account: "user-1" }).toArray({ limit: 10 })).toHaveLength(1);
});

test("R65: when no answer comes at all, repeating with the error's key is the same write", async () => {
  const { credits, environment } = world({ maxRetries: 0 });
  await credits.accounts.create({ externalId: "user-1" });
  await environment.faults.loseAnswer({ operationId: "createGrant" });
  const body = { account: "user-1", amount: 100 };
  const error = await credits.grants.create(body).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "ConnectionError", idempotencyKey: expect.any(String) });
  const { idempotencyKey } = Object(error);
  expect(await credits.grants.create(body, { idempotencyKey })).toMatchObject({ balance: { available: 100 } });
  expect(await credits.grants.create({ ...body, amount: 1 }, { idempotencyKey }).result()).toMatchObject({
    code: "idempotency_key_reused",
  });
});

test("a charge with a hold: reserve, capture at the version that was seen, refund", async () => {
  const { credits } = world();
  await credits.accounts.upsert("user-1", { name: "Ada" });
  await credits.grants.create({ account: "user-1", amount: 100 });
  const hold = await credits.reservations.create({ account: "user-1", amount: 50, ttlSeconds: 60 });
  const captured = await credits.reservations.capture(hold.id, { amount: 37 }, { ifMatch: hold.balance.version });
  expect(captured).toMatchObject({ status: "captured", debit: { amount: 37 }, balance: { available: 63 } });
  const stale = await credits.adjustments.create({ account: "user-1", amount: -1 }, { ifMatch: 1 }).result();
  expect(stale).toMatchObject({ ok: false, status: 412, problem: { currentVersion: captured.balance.version } });
  const refund = await credits.debits.refund(captured.debit?.id ?? "");
  expect(await credits.refunds.get(refund.id)).toMatchObject({ amount: 37 });
  expect((await credits.debits.listRefunds(refund.debitId)).data).toMatchObject([{ id: refund.id }]);
});

test("a refusal says how much is missing", async () => {
  const { credits } = world();
  await credits.accounts.create({ externalId: "user-1" });
  const error: unknown = await credits.debits
    .create({ account: "user-1", amount: 5 })
    .catch((reason: unknown) => reason);
  expect(isFailure(error, "createDebit", 402) && error.problem.shortfall).toBe(5);
  expect(hasCode(error, "insufficient_credits") && error.problem.available).toBe(0);
});

test("R62: a dry run answers what would be, and nothing happens", async () => {
  const { credits } = world();
  await credits.accounts.create({ externalId: "user-1" });
  const grant = await credits.grants.create({ account: "user-1", amount: 5 }, { dryRun: true });
  expect(grant).toMatchObject({ id: expect.stringMatching(/^dry_/), balance: { available: 5 } });
  expect(await credits.balances.get("user-1", "credits")).toMatchObject({ available: 0, version: 0 });
});

test("R75: a list of several pages is walked in burn order, and labels with odd keys are found", async () => {
  const { credits } = world();
  await credits.accounts.create({ externalId: "user-1", metadata: { "a&b=[c] d": "é?" } });
  for (let priority = 30; priority > 0; priority--) {
    await credits.grants.create({ account: "user-1", amount: 1, priority });
  }
  const order = { account: "user-1", credit: "credits", order: "burn", limit: 7 } as const;
  const grants = await credits.grants.list(order).toArray({ limit: 100 });
  expect(grants.map(({ priority }) => priority)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  const [found] = await credits.accounts.list({ metadata: { "a&b=[c] d": "é?" } }).toArray({ limit: 2 });
  expect(found?.externalId).toBe("user-1");
});

test("R72: amounts with decimals go in and come out exactly", async () => {
  const { credits } = world();
  await credits.accounts.create({ externalId: "user-1" });
  const credit = await credits.credits.create({ code: "gpu-hours", scale: 9 });
  const amount = parseCredits("9007199.254740991", credit);
  const grant = await credits.grants.create({ account: "user-1", credit: "gpu-hours", amount });
  expect(formatCredits(grant.amount, credit)).toBe(grant.decimal?.amount);
});

test("a path-style call is the same call", async () => {
  const { credits } = world();
  const created = await credits.raw["/v1/accounts"].POST({ body: { externalId: "user-1" } });
  expect(created.data?.externalId).toBe("user-1");
  const path = { account: "user-2" };
  expect(await credits.raw["/v1/accounts/{account}"].GET({ params: { path } })).toMatchObject({
    error: { code: "account_not_found" },
  });
});

test("a signal ends a call whose answer is held back", async () => {
  const { credits, environment } = world();
  await environment.faults.delay(600_000);
  const caller = new AbortController();
  const pending = credits.accounts.list({}, { signal: caller.signal });
  setImmediate(() => caller.abort("the user left"));
  await expect(pending).rejects.toMatchObject({ name: "AbortedError", cause: "the user left" });
});
