import { createMock, EnvironmentControl, type MockEnvironment } from "@opencredits/mock-server";
import { OpenCredits } from "@opencredits/sdk";
import { beforeEach, expect, test } from "vitest";

const mock = createMock({ now: "2026-01-01T00:00:00Z" }); // its clocks stand still until somebody moves them
let env: MockEnvironment;
let credits: OpenCredits;

beforeEach(async () => {
  env = mock.environment();
  credits = new OpenCredits({ baseUrl: "https://api.example.com", apiKey: env.apiKey, fetch: mock.fetch });
  await credits.accounts.create({ externalId: "ada" });
  await credits.grants.create({ account: "ada", amount: 100, expiresAt: "2026-02-01T00:00:00Z" });
});

async function available(): Promise<number> {
  return (await credits.balances.get("ada", "credits")).available;
}

test("time moves when you say so, to the millisecond", async () => {
  await env.clock.set("2026-01-31T23:59:59.999Z");
  expect(await available()).toBe(100);
  const { transitions } = await env.clock.advance(1);
  expect(transitions).toBe(1); // the grant has expired
  expect(await available()).toBe(0);
});

test("a lost answer, a late answer", async () => {
  await env.faults.loseAnswer({ operationId: "createDebit" }); // done, but the connection breaks
  await env.faults.delay(50, { operationId: "createDebit" }); // the next one: 50 real milliseconds
  const { data, attempts, replayed } = await credits.debits.create({ account: "ada", amount: 30 }).withResponse();
  expect([data.balance.available, attempts, replayed]).toEqual([70, 2, true]);
});

test("a server that is busy", async () => {
  await env.faults.add({ operationId: "createDebit", status: 503 }); // nothing was done
  const { attempts, replayed } = await credits.debits.create({ account: "ada", amount: 30 }).withResponse();
  expect([attempts, replayed]).toEqual([2, false]);
});

test("an environment can be kept and put back", async () => {
  const before = await env.snapshot();
  await credits.debits.create({ account: "ada", amount: 30 });
  await env.restore(before);
  expect(await available()).toBe(100);
});

test("a world can be ready-made", async () => {
  await env.scenarios.run("in-debt");
  expect((await credits.balances.get("ada", "credits")).debt).toBe(150);
});

test("what was asked can be looked up", async () => {
  await credits.debits.create({ account: "ada", amount: 500 }).result();
  const requests = await env.requests.list();
  expect(requests.at(-1)).toMatchObject({ operationId: "createDebit", status: 402, code: "insufficient_credits" });
});

test("the books can be checked at any time", async () => {
  await credits.debits.create({ account: "ada", amount: 130, overage: "overflow" });
  expect(await env.check()).toEqual({ ok: true, violations: [] });
});

test("a mock in another process is controlled the same way", async () => {
  await using server = await mock.listen(); // here it is this process; else `opencredits mock` or `opencredits exec`
  const there = new EnvironmentControl({ baseUrl: server.url, key: env.apiKey });
  await there.clock.advance("P1M");
  expect(await available()).toBe(0);
});
