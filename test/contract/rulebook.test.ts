import { type RuleId, scenarios } from "@opencredits/mock-server/conformance";
import { expect, test } from "vitest";

/** From and to, both included. What is missing between belongs to resources that the contract does not have yet. */
const RULES: readonly (readonly [from: number, to: number])[] = [
  [1, 26],
  [28, 28],
  [32, 57],
  [62, 75],
  [80, 80],
];
const GOLDEN: readonly RuleId[] = [1, 2, 3, 4, 5, 6, 8, 9, 11, 13, 15, 17, 19, 20].map(
  (number): RuleId => `G${number}`,
);

const cited = new Set(scenarios.flatMap(({ rules }) => rules));

test("every rule that is built is proved by at least one scenario that cites it", () => {
  const built = RULES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  expect(built.map((number): RuleId => `R${number}`).filter((rule) => !cited.has(rule))).toEqual([]);
});

test("the golden scenarios are in the suite", () => {
  expect(GOLDEN.filter((rule) => !cited.has(rule))).toEqual([]);
});

test("no two scenarios say the same of the same rule", () => {
  const names = scenarios.map(({ rules, title }) => `${rules.join(", ")}: ${title}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
