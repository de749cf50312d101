import { expect, test } from "vitest";
import { MAX_FAULTS } from "../limits.ts";
import { Faults } from "./faults.ts";

test("R80: a script says what it does, how often, and is gone after the last time", () => {
  const faults = new Faults("seed");
  const fault = faults.add({ operationId: "createDebit", latencyMs: 5, times: 2 }, 0);
  expect(fault).toMatchObject({ operationId: "createDebit", latencyMs: 5, afterCommit: false, times: 2 });
  expect(fault?.id).toMatch(/^flt_[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(faults.take("getDebit")).toBeUndefined();
  expect(faults.take("createDebit")?.times).toBe(2);
  expect(faults.list().map(({ times }) => times)).toEqual([1]);
  expect(faults.take("createDebit")?.times).toBe(1);
  expect(faults.take("createDebit")).toBeUndefined();
});

test("R80: a script can be taken back", () => {
  const faults = new Faults("seed");
  const [first, second] = [faults.add({}, 0), faults.add({ afterCommit: true }, 0)];
  expect(faults.remove(first?.id ?? "")).toBe(true);
  expect(faults.remove(first?.id ?? "")).toBe(false);
  expect(faults.take("anything")?.id).toBe(second?.id);
});

test("only so many scripts wait", () => {
  const faults = new Faults("seed");
  for (let index = 0; index < MAX_FAULTS; index += 1) expect(faults.add({}, 0)).toBeDefined();
  expect(faults.add({}, 0)).toBeUndefined();
});
