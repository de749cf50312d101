import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { main } from "./main.ts";

let written = "";
let complained = "";
let directory = "";

beforeEach(() => {
  written = "";
  complained = "";
  directory = mkdtempSync(join(tmpdir(), "opencredits-replay-"));
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true, force: true });
});

function replay(file: unknown, ...options: string[]): Promise<number> {
  const path = join(directory, "list.json");
  writeFileSync(path, typeof file === "string" ? file : JSON.stringify(file));
  return main(["replay", ...options, path]);
}

const FORMAT = "opencredits-replay/1";
const CLOCK = "2026-01-31T00:00:00.000Z";
const ACCOUNT = { request: { operation: "createAccount", body: { externalId: "ada" } } };
const GRANT = {
  request: { operation: "createGrant", body: { account: "acc#1", amount: 5, expiresAt: "2026-02-01T00:00:00Z" } },
};

/** A grant, half of it spent, the rest gone at its end. Ids are named by the order in which they appear. */
const LIST = {
  format: FORMAT,
  about: "A grant that ends.",
  clock: CLOCK,
  steps: [
    ACCOUNT,
    { ...GRANT, expect: { status: 201, body: { id: "grt#1", accountId: "acc#1", balance: { available: 5 } } } },
    { request: { operation: "createDebit", body: { account: "ada", amount: 2 }, idempotencyKey: "k" } },
    {
      request: { operation: "createDebit", body: { account: "ada", amount: 2 }, idempotencyKey: "k" },
      expect: { replayed: true, body: { id: "dbt#1", allocations: [{ grantId: "grt#1", amount: 2 }] }, entries: [] },
    },
    {
      at: "2026-02-01T00:00:00.000Z",
      expect: { transitions: 1, entries: [{ type: "grant_expired", grantId: "grt#1", balanceDelta: -3 }] },
    },
    {
      request: { operation: "voidGrant", path: { grant: "grt#1" } },
      expect: { status: 409, body: { code: "grant_not_active" } },
    },
    { request: { operation: "listEntries", query: { type: "consumed" } }, expect: { body: { data: [{ seq: 2 }] } } },
  ],
};

test("replay prints what was asked, answered and posted, and the figures after it", async () => {
  expect(await replay(LIST, "--check-responses")).toBe(0);
  const lines = written.split("\n");
  expect(lines[0]).toBe("A grant that ends.");
  expect(lines).toContain('1. 2026-01-31T00:00:00.000Z createAccount body {"externalId":"ada"} → 201 acc#1');
  expect(lines).toContain("     2026-01-31T00:00:00.000Z consumed balance -2 grt#1 dbt#1");
  expect(lines).toContain("     event credits.consumed amount 2 debitId dbt#1");
  expect(lines).toContain("     ada credits: balance 3, reserved 0, available 3, debt 0");
  expect(written).toContain('idempotencyKey "k" → 201 dbt#1 (replayed)');
  expect(lines).toContain("5. 2026-02-01T00:00:00.000Z (1 transition) time passes");
  expect(written).toContain('voidGrant path {"grant":"grt#1"} → 409 grant_not_active');
  expect(written).toContain("→ 200 1 rows");
});

test("the file in docs/testing.md is as expected", async () => {
  const docs = readFileSync(new URL("../../../../docs/testing.md", import.meta.url), "utf8");
  const [, example = ""] = /```json\n(.*?)```/s.exec(docs) ?? [];
  expect(await replay(example)).toBe(0);
  expect(written).toContain("What is left of a grant goes at its end.");
});

test("replay stops at the first step that is not as expected, says where, and is 1", async () => {
  const wrong = { ...GRANT, expect: { status: 201, body: { balance: { available: 6 } } } };
  expect(await replay({ ...LIST, steps: [ACCOUNT, wrong, ACCOUNT] })).toBe(1);
  expect(written).toContain("\nStep 2 is not as expected at /body/balance/available:\n  expected 6\n  answered 5\n");
  expect(written).not.toContain("3. ");
});

test.for([
  [{ entries: [] }, "/entries/0", "nothing"],
  [{ entries: [{ type: "grant_issued" }, { type: "debt_repaid" }] }, "/entries/1", "nothing"],
  [{ events: [{ type: "grant.updated" }] }, "/events/0/type", '"grant.created"'],
  [{ status: 200 }, "/status", "201"],
  [{ transitions: 1 }, "/transitions", "0"],
] as const)("a list counts whole, everything else by what is expected: %j", async ([expected, place, answered]) => {
  expect(await replay({ ...LIST, steps: [ACCOUNT, { ...GRANT, expect: expected }] })).toBe(1);
  expect(written).toContain(`Step 2 is not as expected at ${place}:`);
  if (answered !== "nothing") expect(written).toContain(`answered ${answered}`);
});

test("the control plane of the environment can be asked too", async () => {
  const fail = { request: { operation: "failPayments", body: { fail: 1 } } };
  const path = { account: "ada", credit: "credits" };
  const rule = { request: { operation: "putAutoTopUp", path, body: { threshold: 0, amount: 5 } } };
  const events = [{ type: "auto_topup.failed" }];
  expect(await replay({ ...LIST, steps: [ACCOUNT, fail, { ...rule, expect: { events } }] })).toBe(0);
});

test.for([
  ["{", "it is no JSON"],
  [[], 'it must be an object with "format", "clock" and "steps"'],
  [{ ...LIST, format: "opencredits-replay/2" }, `"format" must be "${FORMAT}", not "opencredits-replay/2"`],
  [{ ...LIST, clock: undefined }, '"clock" must be text, not nothing'],
  [{ ...LIST, steps: {} }, '"steps" must be a list, not {}'],
  [{ ...LIST, steps: [{}] }, 'step 1 needs "at", "request" or both'],
  [{ ...LIST, steps: [{ request: { path: {} } }] }, 'the request of step 1, "operation" must be text, not nothing'],
  [{ ...LIST, steps: [{ ...ACCOUNT, wait: 5 }] }, 'step 1 has no member "wait"; known: at, request, expect'],
  [{ ...LIST, steps: [{ ...ACCOUNT, expect: { status: "201" } }] }, '"status" must be a whole number, not "201"'],
  [{ ...LIST, steps: [{ request: { operation: "makeMoney" } }] }, 'step 1: no contract has an operation "makeMoney"'],
  [{ ...LIST, steps: [{ request: { operation: "getGrant" } }] }, 'step 1: "path" of getGrant needs "grant"'],
  [{ ...LIST, steps: [GRANT] }, "step 1: it names acc#1, but only 0 of that kind have appeared so far"],
  [{ ...LIST, clock: "noon" }, '"clock": "noon" is no instant from 1970 to 9999'],
  [{ ...LIST, steps: [{ at: "noon" }] }, "step 1: advanceClock: 400 invalid_request"],
] as const)("a file that makes no sense is explained, and is 1: %#", async ([file, message]) => {
  expect(await replay(file)).toBe(1);
  expect(complained).toContain(message);
});

test("replay needs one file, and says so", async () => {
  expect(await main(["replay"])).toBe(2);
  expect(complained).toContain("The file to run is missing: opencredits replay list.json");
  expect(await main(["replay", "a.json", "b.json"])).toBe(2);
  expect(complained).toContain('so "b.json" is too many');
  expect(await main(["replay", join(directory, "none.json")])).toBe(1);
  expect(complained).toContain("none.json: there is no such file\n");
  expect(await main(["replay", directory])).toBe(1);
  expect(complained).toContain(`opencredits: ${directory}: it is a directory, not a file\n`);
  expect(await main(["replay", "--help"])).toBe(0);
  expect(written).toContain("Usage: opencredits replay");
});
