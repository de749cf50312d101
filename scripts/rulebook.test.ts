import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LEDGER_FAILURES } from "../packages/mock-server/src/ledger/failures.ts";
import * as limits from "../packages/mock-server/src/limits.ts";
import { isObject, listAt, loadSpec, objectAt, type Spec } from "./generate/spec.ts";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const text = read("spec/rules.md");
const api = await loadSpec(new URL("../spec/openapi.yaml", import.meta.url));
const control = await loadSpec(new URL("../spec/control.yaml", import.meta.url));

/** What stands under a rule's heading, by its number. */
const rules = new Map(
  text
    .split(/^(?=##+ )/m)
    .map((section) => [/^### <a id="\w+"><\/a>(\w+) /.exec(section)?.[1] ?? "", section] as const)
    .filter(([rule]) => rule !== ""),
);
const numbers = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

/** The words in code spans of a text, in order: `a: b` has two. */
function literals(source = ""): string[] {
  return [...source.matchAll(/`([^`]+)`/g)].flatMap(([, span = ""]) => span.match(/[\w.]+/g) ?? []);
}

/** The rows of R71's tables, one for each code. */
const codeRows = [...(rules.get("R71") ?? "").matchAll(/^\| (\d{3}) \| (.*?) \| (.*) \| (.*) \|$/gm)].flatMap(
  ([, status, codes, when = ""]) => literals(codes).map((code) => ({ status: Number(status), code, when })),
);

/** Every code of a contract, with its status and the members that only it has. */
function problemsOf(spec: Spec): { status: number; code: string; members: string[] }[] {
  const common = ["type", "title", "status", "detail", "instance", "code", "requestId", "failedIndex"];
  return Object.values(objectAt(objectAt(spec.document, "components"), "schemas")).flatMap((schema) => {
    const properties = isObject(schema) && isObject(schema.properties) ? schema.properties : {};
    const { code, status } = properties;
    if (!isObject(code) || typeof code.const !== "string" || !isObject(status)) return [];
    const members = Object.keys(properties).filter((key) => !common.includes(key));
    return [{ status: Number(status.const), code: code.const, members }];
  });
}

const enumOf = (name: string): string[] =>
  listAt(objectAt(objectAt(objectAt(api.document, "components"), "schemas"), name), "enum").map(String);

describe("spec/rules.md", () => {
  test.each([
    ["R", 87],
    ["G", 22],
  ])("every %s has one heading of its own, with an anchor of its number", (letter, last) => {
    const headings = [...text.matchAll(/^### <a id="(\w+)"><\/a>(\w+) \S/gm)].filter(([, , rule]) =>
      rule?.startsWith(letter),
    );
    expect(headings.map(([, , rule]) => rule).toSorted()).toEqual(numbers(letter, last).toSorted());
    for (const [, anchor, rule] of headings) expect(anchor).toBe(rule?.toLowerCase());
  });

  test("every invariant has an anchor of its number", () => {
    const anchors = [...text.matchAll(/^\| <a id="(i\d+)"><\/a>(I\d+) \| \S/gm)];
    expect(anchors.map(([, , name]) => name)).toEqual(numbers("I", 22));
    for (const [, anchor, name] of anchors) expect(anchor).toBe(name?.toLowerCase());
  });

  test("every rule says something, and every golden scenario names its rules", () => {
    for (const [rule, section] of rules) expect(section.split("\n").slice(1).join("").length, rule).toBeGreaterThan(80);
    for (const name of numbers("G", 22)) expect(rules.get(name), name).toMatch(/Rules: \[R\d+\]/);
  });

  test("every rule that a contract cites exists", () => {
    const cited = new Set(`${api.text}${control.text}`.match(/\b[RG]\d+\b/g));
    expect([...cited].filter((rule) => !rules.has(rule))).toEqual([]);
  });

  test("R71 has every code of the contracts, with its status and members, and no other", () => {
    const problems = [...problemsOf(api), ...problemsOf(control)];
    for (const { code, status, members } of problems) {
      const row = codeRows.find((each) => each.code === code && each.status === status);
      expect(row, `${status} ${code}`).toBeDefined();
      expect(literals(row?.when), code).toEqual(expect.arrayContaining(members));
    }
    expect(codeRows.filter(({ code }) => !problems.some((problem) => problem.code === code))).toEqual([]);
    expect(new Set(codeRows.map(({ code }) => code)).size).toBe(codeRows.length);
  });

  test("R70, R71: within a status the codes stand in the order of precedence", () => {
    const ledger = new Set<string>(LEDGER_FAILURES);
    for (const status of [404, 409]) {
      const listed = codeRows.filter((row) => row.status === status && ledger.has(row.code)).map(({ code }) => code);
      const order = LEDGER_FAILURES.filter((code) => listed.includes(code));
      expect(listed).toEqual(order);
    }
  });

  test.each([
    ["R6", "EntryType"],
    ["R76", "EventType"],
    ["R34", "BurnStrategy"],
    ["R38", "Overage"],
  ])("the table of %s lists every value of %s, and no other", (rule, name) => {
    const cells = [...(rules.get(rule) ?? "").matchAll(/^\|(.*)\|$/gm)].map(([, row = ""]) => row.split("|"));
    const listed = cells.flatMap(([first, second]) => literals(rule === "R76" ? second : first));
    expect(listed.filter((word) => word !== "overage").toSorted()).toEqual(enumOf(name).toSorted());
  });

  test.each([
    ["R17", "DefaultRolloverPolicy"],
    ["R19", "GrantCategory"],
    ["R21", "ExpiryType"],
    ["R23", "GrantStatus"],
    ["R27", "CalendarUnit"],
    ["R57", "OnExpiredGrant"],
    ["R82", "ResetStart"],
    ["R82", "SubscriptionStatus"],
    ["R84", "CancelMoment"],
    ["R87", "BundleStatus"],
  ])("%s names every value of %s", (rule, name) => {
    expect(literals(rules.get(rule))).toEqual(expect.arrayContaining(enumOf(name)));
  });
});

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MIB = 1024 * 1024;

/** Where the pages for users name a limit of the mock, and what they say of it. */
const named: readonly (readonly [page: string, text: string, limit: number])[] = [
  ["spec/rules.md", "(10,000 here)", limits.MAX_ENVIRONMENTS],
  ["spec/rules.md", "One call runs at most 100,000 of them", limits.MAX_CLOCK_TRANSITIONS],
  ["spec/rules.md", "At most 1,000,000 outcomes", limits.MAX_STORED_OUTCOMES],
  ["spec/rules.md", "A key lives 24 hours", limits.OUTCOME_LIFETIME_MS / HOUR_MS],
  ["spec/rules.md", "at most 400 days ahead", limits.MAX_FORECAST_MS / (24 * HOUR_MS)],
  ["spec/rules.md", "checks at most 100,000 entries", limits.MAX_VERIFIED_ENTRIES],
  ["spec/rules.md", "looked at 10,000 rows", limits.MAX_SCANNED_ROWS],
  ["spec/rules.md", "A body above 1 MiB", limits.MAX_BODY_BYTES / MIB],
  ["spec/rules.md", "above 16 MiB for an import", limits.MAX_IMPORT_BYTES / MIB],
  ["docs/webhooks.md", "within 10 seconds", limits.WEBHOOK_TIMEOUT_MS / 1000],
  ["docs/testing.md", "The latest 1000 are kept", limits.MAX_JOURNALED_REQUESTS],
];

test.each(named)("%s says %j, which is the limit %i", (page, sentence, limit) => {
  expect(read(page)).toContain(sentence);
  expect(sentence.replaceAll(",", "").match(/\d+/g)).toContain(String(limit));
});

test("docs/webhooks.md tells when a delivery is tried again", () => {
  const said = /after (\d+) seconds, then (\d+) and (\d+) minutes, ([\d, and]+) hours/.exec(read("docs/webhooks.md"));
  const [, seconds, first, second, hours = ""] = said ?? [];
  const told = [
    Number(seconds) * 1000,
    ...[first, second].map((minutes) => Number(minutes) * MINUTE_MS),
    ...(hours.match(/\d+/g) ?? []).map((each) => Number(each) * HOUR_MS),
  ];
  expect(told).toEqual(limits.WEBHOOK_RETRY_DELAYS_MS);
});
