import { expect, test } from "vitest";
import { runScenario, verify } from "./runner.ts";
import { scenario } from "./scenario.ts";
import type { World } from "./world.ts";

/** A server that knows one answer: an account. */
const account = { id: "acc_1", externalId: "user" };
const world: World = {
  baseUrl: "http://server.test",
  apiKey: "sk_test_world",
  fetch: async () => Response.json(account, { status: 201 }),
};

const holds = scenario("R14", "an account has an id", async (s) => {
  s.expect.equal((await s.client.accounts.create()).id, "acc_1", "id");
});
const breaks = scenario(["R15", "R14"], "an account has another id", async (s) => {
  s.expect.equal((await s.client.accounts.create()).id, "acc_2", "id");
});
const timed = scenario("R10", "time passes", (s) => s.at(1), { needs: ["clock"] });

test("a scenario that throws is broken, with the reason and what was said", async () => {
  const outcome = await runScenario(breaks, () => world);
  expect(outcome).toMatchObject({ verdict: "broken", why: 'id: expected "acc_2", got "acc_1"' });
  if (outcome.verdict !== "broken") return;
  expect(outcome.exchanges).toEqual([
    expect.stringMatching(/^POST \/v1\/accounts \{"externalId":"user-R15-\d+-\w{8}"\} → 201$/),
    "POST /v1/accounts → 201",
  ]);
});

test("a scenario whose needs are not offered does not run", async () => {
  expect(await runScenario(timed, () => world)).toEqual({ verdict: "not offered", missing: ["clock"] });
});

test("a scenario that uses what it does not declare is broken, wherever it runs", async () => {
  const undeclared = scenario("R10", "time passes", (s) => s.at(1));
  const clock = { now: async () => "2026-01-01T00:00:00.000Z", set: () => never(), advance: () => never() };
  const outcome = await runScenario(undeclared, () => ({ ...world, clock }));
  expect(outcome).toMatchObject({ why: "Error: The scenario uses clock and does not declare it" });
});

test("a scenario that leaves a broken ledger behind is broken", async () => {
  const check = async () => [{ rule: "I3", message: "balance is 4, not 5" }];
  const control = { check, fault: () => never(), snapshot: () => never(), restore: () => never(), call: () => never() };
  const outcome = await runScenario(holds, () => ({ ...world, control }));
  expect(outcome).toMatchObject({ verdict: "broken", why: expect.stringContaining("I3: balance is 4, not 5") });
});

test("a report has each rule once, in order, and the worst that its scenarios say", async () => {
  const report = await verify([holds, breaks, timed], () => world);
  expect(report.ok).toBe(false);
  expect(report.rules.map(({ rule, verdict, scenarios }) => [rule, verdict, scenarios.length])).toEqual([
    ["R10", "not offered", 1],
    ["R14", "broken", 2],
    ["R15", "broken", 1],
  ]);
  expect((await verify([holds, timed], () => world)).ok).toBe(true);
});

test("every scenario has a name of its own for its world", async () => {
  const names: string[] = [];
  const named = (name: string): World => {
    names.push(name);
    return world;
  };
  await verify([holds, holds, breaks], named);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,48}$/);
});

function never(): never {
  throw new Error("not used here");
}
