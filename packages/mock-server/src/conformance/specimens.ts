import { type OperationId, routes } from "../generated/routes.ts";
import { planSpecimens } from "./plan-specimens.ts";
import { ruleSpecimens } from "./rule-specimens.ts";
import { at, DAY_MS, HOUR_MS, METADATA, type Specimen } from "./specimen.ts";
import type { Stage } from "./stage.ts";

/** One accepted call of every operation in a {@link Stage}, with as many fields as one call can carry. */
export const specimens: Readonly<Record<OperationId, (stage: Stage) => Specimen>> = {
  listAccounts: (stage) => ({
    path: [],
    query: { externalId: stage.account, status: "active", limit: 5, order: "asc" },
  }),
  createAccount: (stage) => ({
    path: [],
    body: {
      externalId: "specimen",
      name: "Specimen",
      email: "specimen@example.com",
      billingAnchor: at(stage, -DAY_MS),
      metadata: METADATA,
    },
  }),
  getAccount: (stage) => ({ path: [stage.account] }),
  upsertAccount: (stage) => ({
    path: [stage.account],
    body: { name: "Upserted", email: "up@example.com", billingAnchor: at(stage, -DAY_MS), metadata: METADATA },
  }),
  updateAccount: (stage) => ({
    path: [stage.accountId],
    body: { name: "Renamed", email: null, billingAnchor: at(stage, 0), metadata: { team: null, other: "x" } },
  }),
  closeAccount: (stage) => ({ path: [stage.closable] }),
  listAllBalances: (stage) => ({
    path: [],
    query: { account: [stage.account, stage.closable], credit: "credits", limit: 2, order: "asc" },
  }),
  listBalances: (stage) => ({ path: [stage.account], query: { at: at(stage, -HOUR_MS), limit: 3 } }),
  getBalance: (stage) => ({ path: [stage.account, stage.credit], query: { at: at(stage, 0) } }),
  getBalanceSeries: (stage) => ({
    path: [stage.account, "credits"],
    query: { from: at(stage, -HOUR_MS), to: at(stage, 0), step: 600 },
  }),
  setCreditLimit: (stage) => ({ path: [stage.account, stage.credit], body: { creditLimit: 500, ifVersion: null } }),
  listCredits: () => ({ path: [], query: { status: "active", limit: 2, order: "desc" } }),
  createCredit: () => ({
    path: [],
    body: {
      code: "specimen.credit-1",
      name: "Specimens",
      singularName: "specimen",
      pluralName: "specimens",
      description: "Made for a test.",
      icon: "flask",
      scale: 4,
      burnStrategy: "plan_first",
      defaultExpiry: { type: "duration", unit: "month", count: 3 },
      defaultRolloverPolicy: "rollover",
      defaultCreditLimit: 10,
      price: { currency: "USD", unitAmount: 1, unitAmountDecimal: "0.0125" },
      currencyPrices: [{ currency: "JPY", unitAmount: 2 }],
      metadata: METADATA,
    },
  }),
  getCredit: (stage) => ({ path: [stage.credit] }),
  updateCredit: (stage) => ({
    path: [stage.idleCredit],
    body: {
      code: "specimen_renamed",
      name: "Renamed",
      description: null,
      scale: 1,
      burnStrategy: "largest_first",
      defaultExpiry: { type: "billing_periods", count: 2 },
      defaultRolloverPolicy: "none",
      defaultCreditLimit: 0,
      price: { currency: "EUR", unitAmountDecimal: "0.5" },
      currencyPrices: [],
      metadata: { team: "green" },
    },
  }),
  archiveCredit: (stage) => ({ path: [stage.idleCredit] }),
  listGrants: (stage) => ({
    path: [],
    query: { account: stage.account, credit: "credits", status: "active", category: "free", limit: 1, order: "burn" },
  }),
  createGrant: (stage) => ({
    path: [],
    body: {
      account: stage.account,
      credit: stage.credit,
      amount: 250,
      amountDecimal: "2.5",
      effectiveAt: at(stage, HOUR_MS),
      expiresIn: { unit: "month", count: 1 },
      priority: 7,
      category: "purchased",
      rollover: {
        percent: 50,
        maxAmount: 100,
        maxRollovers: 2,
        priority: 9,
        expiry: { type: "duration", unit: "week", count: 2 },
      },
      costBasis: { currency: "USD", unitAmount: 100, unitAmountDecimal: "1.00" },
      name: "Pack",
      reason: "bought",
      metadata: METADATA,
      externalKey: "specimen-grant",
      ifVersion: null,
    },
  }),
  getGrant: (stage) => ({ path: [stage.grant] }),
  updateGrant: (stage) => ({
    path: [stage.grant],
    body: { expiresAt: at(stage, DAY_MS), priority: 3, name: "Renamed", metadata: { team: "red" }, ifVersion: null },
  }),
  voidGrant: (stage) => ({ path: [stage.voidable], body: { reason: "mistake", ifVersion: null } }),
  expireGrant: (stage) => ({ path: [stage.expirable], body: { ifVersion: null } }),
  listAdjustments: (stage) => ({
    path: [],
    query: {
      account: stage.account,
      credit: "credits",
      status: "active",
      from: at(stage, -DAY_MS),
      to: at(stage, DAY_MS),
      limit: 1,
    },
  }),
  createAdjustment: (stage) => ({
    path: [],
    body: {
      account: stage.account,
      credit: "credits",
      amount: -3,
      amountDecimal: "-3",
      reason: "correction",
      expiresAt: at(stage, DAY_MS),
      overage: "reject",
      grantIds: [stage.grant],
      externalKey: "specimen-adjustment",
      metadata: METADATA,
      ifVersion: null,
    },
  }),
  getAdjustment: (stage) => ({ path: [stage.adjustment] }),
  listDebits: (stage) => ({
    path: [],
    query: {
      account: stage.account,
      credit: "credits",
      occurredFrom: at(stage, -DAY_MS),
      occurredTo: at(stage, DAY_MS),
      metadata: { job: "j1" },
      limit: 1,
    },
  }),
  createDebit: (stage) => ({
    path: [],
    body: {
      account: stage.account,
      credit: "credits",
      amount: 5,
      amountDecimal: "5",
      overage: "cap",
      reason: "usage",
      occurredAt: at(stage, -HOUR_MS),
      reservationId: stage.reservation,
      externalKey: "specimen-debit",
      metadata: METADATA,
      ifVersion: null,
    },
  }),
  getDebit: (stage) => ({ path: [stage.debit] }),
  listRefunds: (stage) => ({ path: [stage.debit], query: { from: at(stage, -DAY_MS), limit: 1, order: "asc" } }),
  refundDebit: (stage) => ({
    path: [stage.debit],
    body: {
      amount: 4,
      amountDecimal: "4",
      reason: "sorry",
      onExpiredGrant: "reissue",
      reissueExpiresAt: at(stage, DAY_MS),
      externalKey: "specimen-refund",
      metadata: METADATA,
      ifVersion: null,
    },
  }),
  getRefund: (stage) => ({ path: [stage.refund] }),
  listReservations: (stage) => ({
    path: [],
    query: { account: stage.account, credit: "credits", status: "open", limit: 1, order: "desc" },
  }),
  createReservation: (stage) => ({
    path: [],
    body: {
      account: stage.account,
      credit: "credits",
      amount: 6,
      amountDecimal: "6",
      overage: "cap",
      expiresAt: at(stage, HOUR_MS),
      reason: "job",
      externalKey: "specimen-reservation",
      metadata: METADATA,
      ifVersion: null,
    },
  }),
  getReservation: (stage) => ({ path: [stage.reservation] }),
  captureReservation: (stage) => ({
    path: [stage.capturable],
    body: {
      amount: 4,
      amountDecimal: "4",
      overage: "overflow",
      final: false,
      reason: "done",
      externalKey: "specimen-capture",
      metadata: METADATA,
      ifVersion: null,
    },
  }),
  releaseReservation: (stage) => ({
    path: [stage.releasable],
    body: { amount: 2, amountDecimal: "2", ifVersion: null },
  }),
  extendReservation: (stage) => ({
    path: [stage.extendable],
    body: { expiresAt: at(stage, 2 * HOUR_MS), additionalAmount: 1, overage: "cap", ifVersion: null },
  }),
  listEntries: (stage) => ({
    path: [],
    query: {
      account: stage.account,
      credit: "credits",
      grant: stage.grant,
      type: "grant_issued",
      limit: 1,
      order: "asc",
    },
  }),
  ...planSpecimens,
  ...ruleSpecimens,
};

/** Every operation that changes something. */
export const mutations: readonly OperationId[] = routes
  .filter(({ method }) => method !== "GET")
  .map(({ operationId }) => operationId);

/** The specimen with names that no other operation's specimen has. */
export function unique(specimen: Specimen, operationId: string): Specimen {
  const { body } = specimen;
  if (body === undefined) return specimen;
  const suffix = operationId.toLowerCase();
  const names: Record<string, string> = {};
  for (const field of ["externalId", "externalKey", "code"]) {
    if (typeof body[field] === "string") names[field] = `${body[field]}-${suffix}`;
  }
  return { ...specimen, body: { ...body, ...names } };
}
