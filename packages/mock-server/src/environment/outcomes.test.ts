import { expect, test } from "vitest";
import { OUTCOME_LIFETIME_MS } from "../limits.ts";
import { Outcomes, type StoredOutcome } from "./outcomes.ts";

function outcome(key: string, completedAt: number): StoredOutcome {
  const fingerprint = { method: "POST", target: "/v1/debits", precondition: null, body: "" };
  return { key, fingerprint, status: 201, body: key, completedAt };
}

test("R10, R63: an outcome lives for [completed, completed + 24 h)", () => {
  const outcomes = new Outcomes();
  outcomes.store(outcome("k", 1000));
  expect(outcomes.find("k", 1000 + OUTCOME_LIFETIME_MS - 1)?.body).toBe("k");
  expect(outcomes.find("k", 1000 + OUTCOME_LIFETIME_MS)).toBeUndefined();
});

test("R63: what has expired makes room and does not count as dropped", () => {
  const outcomes = new Outcomes(2);
  outcomes.store(outcome("a", 0));
  outcomes.store(outcome("b", 0));
  outcomes.store(outcome("c", OUTCOME_LIFETIME_MS));
  expect([outcomes.size, outcomes.evicted]).toEqual([1, 0]);
});

test("R63: a key stored again after its expiry is the new outcome, and lives as long as the new one", () => {
  const outcomes = new Outcomes(10);
  outcomes.store(outcome("k", 0));
  outcomes.store(outcome("k", OUTCOME_LIFETIME_MS));
  expect(outcomes.size).toBe(1);
  expect(outcomes.alive(OUTCOME_LIFETIME_MS)).toHaveLength(1);
  expect(outcomes.find("k", 2 * OUTCOME_LIFETIME_MS - 1)).toBeDefined();
});

test("R63: the oldest go first, however many come", () => {
  const outcomes = new Outcomes(100);
  for (let index = 0; index < 5000; index += 1) outcomes.store(outcome(`k${index}`, index));
  expect([outcomes.size, outcomes.evicted]).toEqual([100, 4900]);
  expect(outcomes.alive(5000).map(({ key }) => key)).toEqual(
    Array.from({ length: 100 }, (_, index) => `k${4900 + index}`),
  );
});

test("R13, R63: where an untouched clock went back, an outcome of later still expires by its own time", () => {
  const outcomes = new Outcomes();
  outcomes.store(outcome("later", 5000));
  outcomes.store(outcome("earlier", 1000));
  expect(outcomes.find("earlier", 1000 + OUTCOME_LIFETIME_MS)).toBeUndefined();
  expect(outcomes.find("later", 1000 + OUTCOME_LIFETIME_MS)).toBeDefined();
});
