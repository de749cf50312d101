import { expect, test } from "vitest";
import { MAX_FAULTS } from "../limits.ts";
import { type FaultMatch, Faults, type FaultTarget } from "./faults.ts";

const asked = (operationId: string, more: Partial<FaultTarget> = {}): FaultTarget => ({
  operationId,
  path: "/v1/debits",
  header: () => null,
  body: undefined,
  ...more,
});

const BODY = { account: "u", amount: 1, metadata: { a: "b", c: "d" }, list: [1, { x: 1, y: 2 }], nothing: null };

test("R80: a script says what it does, how often, and is gone after the last time", () => {
  const faults = new Faults("seed");
  const fault = faults.add({ operationId: "createDebit", latencyMs: 5, times: 2 }, 0);
  expect(fault).toMatchObject({ operationId: "createDebit", latencyMs: 5, afterCommit: false, times: 2 });
  expect(fault?.id).toMatch(/^flt_[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(faults.take(asked("getDebit"))).toBeUndefined();
  expect(faults.take(asked("createDebit"))?.times).toBe(2);
  expect(faults.list().map(({ times }) => times)).toEqual([1]);
  expect(faults.take(asked("createDebit"))?.times).toBe(1);
  expect(faults.take(asked("createDebit"))).toBeUndefined();
});

test("R80: a script can be taken back", () => {
  const faults = new Faults("seed");
  const [first, second] = [faults.add({}, 0), faults.add({ afterCommit: true }, 0)];
  expect(faults.remove(first?.id ?? "")).toBe(true);
  expect(faults.remove(first?.id ?? "")).toBe(false);
  expect(faults.take(asked("anything"))?.id).toBe(second?.id);
});

test("only so many scripts wait", () => {
  const faults = new Faults("seed");
  for (let index = 0; index < MAX_FAULTS; index += 1) expect(faults.add({}, 0)).toBeDefined();
  expect(faults.add({}, 0)).toBeUndefined();
});

test.each<[string, FaultMatch, Partial<FaultTarget>, boolean]>([
  ["the path", { path: "/v1/debits" }, {}, true],
  ["another path", { path: "/v1/debit" }, {}, false],
  ["a header", { headers: { "x-a": "1" } }, { header: (name) => (name === "x-a" ? "1" : null) }, true],
  ["a header that is absent", { headers: { "x-a": "1" } }, {}, false],
  ["a part of the body", { body: { account: "u", metadata: { a: "b" } } }, { body: BODY }, true],
  ["a member that is absent", { body: { reason: "x" } }, { body: BODY }, false],
  ["a member with another value", { body: { metadata: { a: "c" } } }, { body: BODY }, false],
  ["a list, whole", { body: { list: [1, { x: 1 }] } }, { body: BODY }, true],
  ["a part of a list", { body: { list: [1] } }, { body: BODY }, false],
  ["null", { body: { nothing: null } }, { body: BODY }, true],
  ["null where something is", { body: { account: null } }, { body: BODY }, false],
  ["what every object inherits", { body: { toString: 1 } }, { body: BODY }, false],
  ["no body", { body: {} }, {}, false],
  ["all at once", { path: "/v1/debits", body: { account: "v" } }, { body: BODY }, false],
])("R80: a script can ask for %s", (_what, match, target, fits) => {
  const faults = new Faults("seed");
  faults.add({ match }, 0);
  expect(faults.take(asked("createDebit", target)) !== undefined).toBe(fits);
});

test("bodies are read only where a script looks into them", () => {
  const faults = new Faults("seed");
  faults.add({ operationId: "createGrant", match: { body: {} } }, 0);
  faults.add({ operationId: "createDebit", match: { path: "/" } }, 0);
  expect(faults.readsBodiesOf("createGrant")).toBe(true);
  expect(faults.readsBodiesOf("createDebit")).toBe(false);
});
