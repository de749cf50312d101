import type { Entry } from "@opencredits/sdk/types";
import { expect, test } from "vitest";
import { History } from "./history.ts";

const nothing: Entry = {
  seq: 1,
  id: "ent_1",
  operationId: "op_1",
  origin: "api",
  accountId: "acc_1",
  externalId: null,
  credit: "credits",
  creditId: "crd_1",
  grantId: "grt_1",
  reservationId: null,
  debitId: null,
  type: "grant_issued",
  balanceDelta: 0,
  reservedDelta: 0,
  debtDelta: 0,
  balanceAfter: 0,
  reservedAfter: 0,
  debtAfter: 0,
  availableAfter: 0,
  effectiveAt: "1970-01-01T00:00:00.000Z",
  reason: null,
  changes: null,
  metadata: {},
  prevHash: null,
  hash: null,
};
const at = (instant: number, fields: Partial<Entry>): Entry => ({
  ...nothing,
  ...fields,
  effectiveAt: new Date(instant).toISOString(),
});

test("a sample shows all entries up to and at its instant", () => {
  const history = new History(0, 100, 3);
  history.add(at(0, { balanceDelta: 10 }), "free");
  history.add(at(50, { balanceDelta: 5 }), "plan");
  history.add(at(50, { balanceDelta: -3 }), "free");
  history.add(at(51, { balanceDelta: -1 }), "free");
  history.end();
  expect(history.samples.map((sample) => [sample.at, Object.fromEntries(sample.left)])).toEqual([
    [0, { free: 10 }],
    [50, { free: 7, plan: 5 }],
    [100, { free: 6, plan: 5 }],
  ]);
});

test("a hold that comes and goes between two samples is still seen", () => {
  const history = new History(0, 100, 2);
  history.add(at(10, { type: "reserved", reservedDelta: 8 }), "free");
  history.add(at(20, { type: "released", reservedDelta: -8 }), "free");
  history.end();
  expect(history.samples.map(({ mostHeld }) => mostHeld)).toEqual([0, 8]);
});

test("a repaid debt is paid from the grant", () => {
  const history = new History(0, 100, 2);
  history.add(at(0, { type: "debt_incurred", balanceDelta: -4, debtDelta: 4, grantId: null }), undefined);
  history.add(at(10, { balanceDelta: 10 }), "purchased");
  history.add(at(10, { type: "debt_repaid", debtDelta: -4 }), "purchased");
  history.end();
  expect(history.samples.map(({ debt, left }) => [debt, left.get("purchased") ?? 0])).toEqual([
    [4, 0],
    [0, 6],
  ]);
});
