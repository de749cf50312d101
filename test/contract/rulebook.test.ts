import { type RuleId, scenarios } from "@opencredits/mock-server/conformance";
import { expect, test } from "vitest";

/** Numbers of the rulebook; they are stable, and none is left out. */
const LAST_RULE = 87;
const LAST_GOLDEN = 22;

const cited = new Set(scenarios.flatMap(({ rules }) => rules));

/** R1, R2 and so on, of which no scenario says that it proves them. */
function uncited(letter: "R" | "G", last: number): RuleId[] {
  const all = Array.from({ length: last }, (_, index): RuleId => `${letter}${index + 1}`);
  return all.filter((rule) => !cited.has(rule));
}

test("every rule is proved by at least one scenario that cites it", () => {
  expect(uncited("R", LAST_RULE)).toEqual([]);
});

test("the golden scenarios are in the suite", () => {
  expect(uncited("G", LAST_GOLDEN)).toEqual([]);
});

test("no two scenarios say the same of the same rule", () => {
  const names = scenarios.map(({ rules, title }) => `${rules.join(", ")}: ${title}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
