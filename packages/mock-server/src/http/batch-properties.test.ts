import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ledger } from "../ledger/ledger.ts";
import { TestMock } from "./test-mock.ts";

interface Item {
  readonly operation: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

const account = fc.constantFrom("u", "v", "w");
const credit = fc.constantFrom("credits", "gpu");
const amount = fc.integer({ min: 1, max: 30 });
const externalKey = fc.constantFrom(null, null, null, "k1", "k2");

/** Mutations that meet each other: few names, tiny amounts, and now and then something that ends a thing. */
const item: fc.Arbitrary<Item> = fc.oneof(
  post("createGrant", { account, credit, amount, externalKey, expireInDays: fc.constantFrom(null, 1) }),
  post("createDebit", { account, credit, amount, externalKey, overage: fc.constantFrom("cap", "overflow", "reject") }),
  post("createAdjustment", {
    account,
    credit,
    amount: fc.constantFrom(-5, 7),
    expiresAt: fc.constantFrom(null, "2026-02-01T10:00:00Z"),
  }),
  post("createReservation", { account, credit, amount, overage: fc.constantFrom("cap", "reject") }),
  post("createTransfer", { fromAccount: account, toAccount: account, credit, amount }),
  post("createSchedule", { account, credit, amount, interval: fc.constantFrom("day", "month") }),
  post("createAlert", { account, credit, threshold: fc.constantFrom(0, 10) }),
  fc.record({
    operation: fc.constant("setCreditLimit"),
    path: fc.record({ account, credit }),
    body: fc.record({ creditLimit: fc.constantFrom(0, 10) }),
  }),
  fc.record({ operation: fc.constant("upsertAccount"), path: fc.record({ account: fc.constantFrom("u", "x") }) }),
  fc.record({ operation: fc.constant("archiveCredit"), path: fc.constant({ credit: "gpu" }) }),
  fc.record({ operation: fc.constant("closeAccount"), path: fc.constant({ account: "v" }) }),
);

function post(operation: string, fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Item> {
  return fc.record({ operation: fc.constant(operation), body: fc.record(fields) });
}

const COLLECTIONS: Readonly<Record<string, string>> = {
  createGrant: "grants",
  createDebit: "debits",
  createAdjustment: "adjustments",
  createReservation: "reservations",
  createTransfer: "transfers",
  createSchedule: "schedules",
  createAlert: "alerts",
};

/** The single call of an item. */
function single(mock: TestMock, { operation, path = {}, body }: Item): ReturnType<TestMock["call"]> {
  const { account: owner, credit: type } = path;
  if (operation === "setCreditLimit") return mock.call("PUT", `/v1/accounts/${owner}/balances/${type}/limit`, body);
  if (operation === "upsertAccount") return mock.call("PUT", `/v1/accounts/${owner}`);
  if (operation === "archiveCredit") return mock.post(`/v1/credits/${type}/archive`);
  if (operation === "closeAccount") return mock.post(`/v1/accounts/${owner}/close`);
  return mock.post(`/v1/${COLLECTIONS[operation]}`, body);
}

function world(): TestMock {
  const mock = new TestMock({ start: "2026-01-31T10:00:00.000Z" });
  for (const externalId of ["u", "v", "w"]) mock.post("/v1/accounts", { externalId });
  mock.post("/v1/credits", { code: "gpu" });
  mock.post("/v1/grants", { account: "u", amount: 40 });
  mock.post("/v1/grants", { account: "v", amount: 20, effectiveAt: "2026-02-01T00:00:00Z" });
  return mock;
}

const ledgerOf = (mock: TestMock): Ledger => mock.environments.open("unit").ledger;
const stateOf = (mock: TestMock): string => JSON.stringify(ledgerOf(mock).snapshot());
/** Ids differ because a batch is one request; what they name is told by everything else. */
const withoutIds = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/\b[a-z]{2,3}_[0-9A-HJKMNP-TV-Z]{26}\b/g, "id");
const entriesOf = (mock: TestMock): unknown =>
  ledgerOf(mock).entries.map(({ type, pool, balanceDelta, reservedDelta, debtDelta, balanceAfter }) => {
    return [type, pool.account.externalId, pool.credit.code, balanceDelta, reservedDelta, debtDelta, balanceAfter];
  });

test("R60, R62: a batch is its single calls at one instant, or none of them", () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (operations) => {
      const [one, two] = [world(), world()];
      const before = stateOf(one);
      const shown = one.post("/v1/batch", { operations }, { "dry-run": "true" });
      expect(stateOf(one)).toBe(before);
      const done = one.post("/v1/batch", { operations });
      expect(withoutIds(shown.body)).toBe(withoutIds(done.body));
      const answers = operations.map((each, index) => ({ ...single(two, each), index }));
      const failed = answers.find(({ status }) => status >= 400);
      seen[failed === undefined ? "accepted" : "refused"] += 1;
      if (failed !== undefined) {
        const refusal = { ...failed.body, instance: "/v1/batch", failedIndex: failed.index };
        expect([done.status, withoutIds(done.body)]).toEqual([failed.status, withoutIds(refusal)]);
        expect(stateOf(one)).toBe(before);
        return;
      }
      expect(withoutIds(done.body.results)).toBe(withoutIds(answers.map(({ status, body }) => ({ status, body }))));
      expect(entriesOf(one)).toEqual(entriesOf(two));
      expect(ledgerOf(one).check()).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(10);
});
