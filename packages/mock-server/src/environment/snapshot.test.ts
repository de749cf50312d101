import { expect, test } from "vitest";
import { TestMock } from "../http/test-mock.ts";

/** A world with something of everything, frozen in time. */
function world(): TestMock {
  const mock = new TestMock();
  mock.environments.open("unit").setClock("frozen", mock.time);
  mock.post("/v1/accounts", { externalId: "u", metadata: { a: "b" } });
  const { id } = mock.post("/v1/grants", {
    account: "u",
    amount: 100,
    expiresIn: { unit: "day", count: 1 },
    rollover: {},
  }).body;
  mock.call("PATCH", `/v1/grants/${id}`, { expiresAt: null });
  mock.post("/v1/debits", { account: "u", amount: 130, overage: "overflow" }, { "idempotency-key": "debit" });
  mock.post("/v1/debits", { account: "u", amount: 1 }, { "idempotency-key": "refused" });
  mock.call("PUT", "/v1/accounts/u/balances/credits/limit", { creditLimit: 50 });
  mock.post("/v1/reservations", { account: "u", amount: 10 });
  mock.post("/v1/adjustments", { account: "u", amount: 5, expiresAt: "2027-01-01T00:00:00Z" });
  return mock;
}

const afterwards = (mock: TestMock): unknown[] => [
  mock.get("/v1/entries?limit=100").text,
  mock.get("/v1/accounts/u/balances/credits").text,
  mock.post("/v1/debits", { account: "u", amount: 130, overage: "overflow" }, { "idempotency-key": "debit" }).text,
  mock.post("/v1/debits", { account: "u", amount: 1 }, { "idempotency-key": "refused" }).text,
  mock.environments.open("unit").advanceClockBy(86_400_000),
  mock.post("/v1/grants", { account: "u", amount: 7 }).text,
  mock.get("/v1/reservations").text,
];

test("a restored snapshot gives byte-identical answers afterwards, also in another environment of another mock", () => {
  const original = world();
  const document: unknown = JSON.parse(JSON.stringify(original.environments.open("unit").snapshot()));
  const copy = new TestMock({ seed: "another" });
  expect(copy.environments.open("unit").restore(document)).toEqual({ ok: true });
  expect(copy.environments.open("unit").snapshot()).toEqual(document);
  expect(afterwards(copy)).toEqual(afterwards(original));
});

test("a snapshot is taken after due work, and two of one state are the same bytes", () => {
  const mock = world();
  const { ledger } = mock.environments.open("unit");
  mock.environments.open("unit").setClock("system");
  const before = ledger.entries.length;
  mock.time += 900_000;
  const first = JSON.stringify(mock.environments.open("unit").snapshot());
  expect(ledger.entries.length).toBeGreaterThan(before);
  expect(JSON.stringify(mock.environments.open("unit").snapshot())).toBe(first);
});

test("answers that have expired are not in a snapshot", () => {
  const mock = world();
  expect(mock.environments.open("unit").snapshot().outcomes).toHaveLength(2);
  mock.environments.open("unit").advanceClockBy(86_400_000);
  expect(mock.environments.open("unit").snapshot().outcomes).toHaveLength(0);
});

/** The snapshot with something else in its first stored answer. */
function withOutcome(snapshot: Record<string, unknown>, change: object): unknown {
  const [first = {}] = Array.isArray(snapshot.outcomes) ? snapshot.outcomes : [];
  return { ...snapshot, outcomes: [{ ...first, ...change }] };
}

const request = { method: "POST", target: "/v1/debits", precondition: null };

type Broken = (snapshot: Record<string, unknown>) => unknown;

test.each<[string, string, Broken]>([
  ["no object", "", () => null],
  ["a list", "", () => []],
  ["another format", "/format", (snapshot) => ({ ...snapshot, format: "x" })],
  ["a later version", "/version", (snapshot) => ({ ...snapshot, version: 3 })],
  ["no clock", "/clock", (snapshot) => ({ ...snapshot, clock: { mode: "frozen" } })],
  ["no outcomes", "/outcomes", (snapshot) => ({ ...snapshot, outcomes: null })],
  ["a broken outcome", "/outcomes/0", (snapshot) => ({ ...snapshot, outcomes: [{ key: "k" }] })],
  ["an answer of no stored status", "/outcomes/0", (snapshot) => withOutcome(snapshot, { status: 404 })],
  ["an answer of no status at all", "/outcomes/0", (snapshot) => withOutcome(snapshot, { status: 999 })],
  ["an answer that is no JSON", "/outcomes/0", (snapshot) => withOutcome(snapshot, { body: "{" })],
  ["content where none may be", "/outcomes/0", (snapshot) => withOutcome(snapshot, { status: 204 })],
  [
    "a request that is no JSON",
    "/outcomes/0",
    (snapshot) => withOutcome(snapshot, { fingerprint: { ...request, body: "{" } }),
  ],
  ["a broken count", "/evictedOutcomes", (snapshot) => ({ ...snapshot, evictedOutcomes: -1 })],
  ["no ledger", "/ledger", (snapshot) => ({ ...snapshot, ledger: 1 })],
  ["no hashes", "/entryHashes", ({ entryHashes: _entryHashes, ...snapshot }) => snapshot],
  ["a broken hash", "/entryHashes/1", (snapshot) => ({ ...snapshot, entryHashes: ["0".repeat(64), "0".repeat(63)] })],
  ["too few hashes", "/entryHashes", (snapshot) => ({ ...snapshot, entryHashes: ["0".repeat(64)] })],
  ["a ledger of another form", "/ledger/seed", (snapshot) => ({ ...snapshot, ledger: {} })],
])("%s is refused by its place, and nothing is replaced", (_what, pointer, breakIt) => {
  const mock = world();
  const environment = mock.environments.open("unit");
  const before = JSON.stringify(environment.snapshot());
  const broken = breakIt(JSON.parse(before));
  expect(environment.restore(broken)).toMatchObject({ ok: false, pointer });
  expect(JSON.stringify(environment.snapshot())).toBe(before);
});

type Rows = Record<string, Record<string, unknown>[]>;

test.each<[string, string, (ledger: Rows) => unknown]>([
  ["a last operation time before the last operation", "/now", (ledger) => Object.assign(ledger, { now: null })],
  ["operations out of order", "/operations/1/at", ({ operations }) => Object.assign(operations?.[1] ?? {}, { at: 0 })],
  [
    "a schedule of nobody",
    "/schedules/0/account",
    ({ schedules }) => Object.assign(schedules?.[0] ?? {}, { account: null }),
  ],
  [
    "a schedule that never began",
    "/schedules/0/startAt",
    ({ schedules }) => Object.assign(schedules?.[0] ?? {}, { startAt: null }),
  ],
  ["a pending grant that was used", "", ({ grants }) => Object.assign(grants?.[0] ?? {}, { state: "pending" })],
  ["a debit of another's grant", "", ({ debits }) => Object.assign(debits?.[0] ?? {}, { pool: 1 })],
  ["a hold on another's grant", "", ({ reservations }) => Object.assign(reservations?.[0] ?? {}, { pool: 1 })],
])("%s is no ledger that could be restored", (_what, pointer, edit) => {
  const mock = world();
  mock.post("/v1/accounts", { externalId: "v" });
  mock.post("/v1/grants", { account: "v", amount: 1 });
  mock.post("/v1/schedules", { account: "u", amount: 1, interval: "day" });
  const environment = mock.environments.open("unit");
  const snapshot = JSON.parse(JSON.stringify(environment.snapshot()));
  expect(environment.restore(snapshot)).toEqual({ ok: true });
  edit(snapshot.ledger);
  expect(environment.restore(snapshot)).toMatchObject({ ok: false, pointer: `/ledger${pointer}` });
});

test("a ledger whose figures do not agree is refused by the invariant it breaks", () => {
  const environment = world().environments.open("unit");
  const text = JSON.stringify(environment.snapshot()).replace('"consumed":100', '"consumed":99');
  expect(environment.restore(JSON.parse(text))).toMatchObject({ ok: false, pointer: "/ledger" });
});
