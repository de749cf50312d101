import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { makeSmallDay } from "../traces/make-small-day.ts";
import { DEFAULT_SEED, type Run, run } from "./run.ts";
import { summarize } from "./summary.ts";
import { parseTrace } from "./trace.ts";

const csv = readFileSync(new URL("../traces/small-day.csv", import.meta.url), "utf8");
const trace = parseTrace(csv);
let outcome: Run;

beforeAll(async () => {
  outcome = await run(trace, { seed: DEFAULT_SEED });
}, 60_000);

test("the small trace is what its generator makes", () => {
  expect(makeSmallDay(31)).toBe(csv);
  expect(trace).toHaveLength(378);
});

test("not one credit appears or vanishes, by the mock's check and by the independent sum", () => {
  expect(outcome.violations).toEqual([]);
  expect(outcome.books.findings).toEqual([]);
});

test("the small trace has at least one of everything that can happen to a request", () => {
  expect(outcome.tally).toMatchInlineSnapshot(`
    {
      "bought": {
        "credits": 56016,
        "times": 11,
      },
      "charged": {
        "credits": 586781,
        "times": 341,
      },
      "forgiven": {
        "credits": 436,
        "times": 1,
      },
      "granted": {
        "credits": 967361,
        "times": 31,
      },
      "late": {
        "credits": 121258,
        "times": 37,
      },
      "overHold": {
        "credits": 25024,
        "times": 57,
      },
      "refused": {
        "credits": 120497,
        "times": 37,
      },
      "requests": 378,
      "retries": 15,
      "withoutKeys": {
        "chargedTwice": {
          "credits": 3573,
          "times": 1,
        },
        "harmless": {
          "credits": 0,
          "times": 1,
        },
        "heldTwice": {
          "credits": 18129,
          "times": 6,
        },
        "refusedThoughDone": {
          "credits": 11182,
          "times": 7,
        },
      },
    }
  `);
});

test("credit is taken from every category, and some of it expires unused", () => {
  const { takenByCategory, taken, debt, expired } = outcome.books;
  expect(new Set(takenByCategory.keys())).toEqual(new Set(["free", "plan", "purchased", "rollover"]));
  for (const credits of takenByCategory.values()) expect(credits).toBeGreaterThan(0);
  expect([...takenByCategory.values()].reduce((sum, credits) => sum + credits)).toBe(taken - debt);
  expect(expired).toBeGreaterThan(0);
});

test("the same trace and seed give the same figures and the same picture", async () => {
  const again = await run(trace, { seed: DEFAULT_SEED });
  expect(again.tally).toEqual(outcome.tally);
  expect(again.books).toEqual(outcome.books);
  expect(again.svg).toBe(outcome.svg);
}, 60_000);

test("the summary says what became of every credit", () => {
  expect(summarize({ ...outcome, tookMs: 1234 })).toMatchInlineSnapshot(`
    "378 requests of 20 accounts in 1.2 s

    Requests                                      times        credits
      requests                                      378
      refused: too little credit for the hold        37        120,497
      charged                                       341        586,781
        cost more than was held                      57         25,024
        of that left unpaid (capped)                  1            436
        came after the hold had ended                37        121,258
      packs bought after a refusal                   11         56,016

    Credit taken, by category                     times        credits
      free                                                      82,652
      plan                                                     415,805
      purchased                                                 74,705
      rollover                                                  13,619
      debt, not paid for yet                                         0

    Lost answers                                  times        credits
      retries with the same key                      15
      without keys: charged twice                     1          3,573
      without keys: held twice                        6         18,129
      without keys: refused, though done              7         11,182
      without keys: no harm, refused before           1

    Where every credit went                       times        credits
      granted                                                  800,964
      rolled over                                               14,143
      paid for usage                                           586,781
      expired                                                   65,548
      left                                                     162,778
      (pending, not usable yet)                                166,397

    granted + rolled over = paid + expired + left:  800,964 + 14,143 = 586,781 + 65,548 + 162,778

    The mock's check of its invariants: not one credit appeared or vanished.
    The independent sum of 1,225 entries: not one credit appeared or vanished.
    "
  `);
});

test("the summary shows disagreements instead of a verdict", () => {
  const findings = Array.from({ length: 30 }, (_, index) => `finding ${index + 1}`);
  const text = summarize({ ...outcome, books: { ...outcome.books, findings }, violations: ["I3: off by one"] });
  expect(text).toContain("The mock's check of its invariants: 1 disagreement.\n  I3: off by one\n");
  expect(text).toContain("30 disagreements.\n  finding 1\n");
  expect(text).not.toContain("not one credit");
});
