import { notFound } from "./refusal.ts";
import type {
  Account,
  Adjustment,
  AutoTopUp,
  Bundle,
  Credit,
  Debit,
  Grant,
  Limit,
  Plan,
  Pool,
  PoolKey,
  Refund,
  Reservation,
  Schedule,
  State,
  Subscription,
  Transfer,
} from "./types.ts";

/** The credit type that every environment has from the start (R17). */
function defaultCredit(): Credit {
  return {
    id: "crd_1",
    code: "credits",
    name: null,
    singularName: null,
    pluralName: null,
    description: null,
    icon: null,
    scale: 0,
    burnStrategy: "expiration_priority",
    defaultExpiry: null,
    defaultRolloverPolicy: "expire",
    defaultCreditLimit: 0,
    price: null,
    currencyPrices: [],
    isDefault: true,
    status: "active",
    metadata: {},
    createdAt: 0,
    updatedAt: 0,
  };
}

/** An environment that nothing has happened in. */
export function emptyState(now: number): State {
  return {
    lastOperationTime: now,
    accounts: [],
    credits: [defaultCredit()],
    grants: [],
    debits: [],
    refunds: [],
    reservations: [],
    adjustments: [],
    entries: [],
    limits: [],
    touched: [],
    outcomes: [],
    schedules: [],
    plans: [],
    subscriptions: [],
    bundles: [],
    transfers: [],
    alerts: [],
    autoTopUps: [],
    webhookEndpoints: [],
    events: [],
    failingPayments: 0,
    lost: 0,
    alertsMade: 0,
    autoTopUpsMade: 0,
    webhookEndpointsMade: 0,
    batch: null,
    operations: 0,
    isDryRun: false,
  };
}

/** The id of a new object: its kind and its place among those of its kind, of which there are `count` so far. */
export function newId(state: State, prefix: string, count: number): string {
  const lost = state.lost === 0 ? "" : `_${state.lost}`;
  return state.isDryRun ? `dry_${prefix}${count + 1}${lost}` : `${prefix}_${count + 1}${lost}`;
}

/** R14: the exact internal id first, then the exact externalId. */
export function findAccount(state: State, reference: string): Account {
  const byId = state.accounts.find((account) => account.id === reference);
  const found = byId ?? state.accounts.find((account) => account.externalId === reference);
  if (found === undefined) throw notFound("account");
  return found;
}

/** A credit by id or code; the environment's default where none is named. */
export function findCredit(state: State, reference: string | null): Credit {
  const found = state.credits.find((credit) =>
    reference === null ? credit.isDefault : credit.id === reference || credit.code === reference,
  );
  if (found === undefined) throw notFound("credit");
  return found;
}

function byId<T extends { readonly id: string }>(rows: readonly T[], id: string, kind: string): T {
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw notFound(kind);
  return found;
}

export function findGrant(state: State, id: string): Grant {
  return byId(state.grants, id, "grant");
}

export function findDebit(state: State, id: string): Debit {
  return byId(state.debits, id, "debit");
}

export function findRefund(state: State, id: string): Refund {
  return byId(state.refunds, id, "refund");
}

export function findReservation(state: State, id: string): Reservation {
  return byId(state.reservations, id, "reservation");
}

export function findAdjustment(state: State, id: string): Adjustment {
  return byId(state.adjustments, id, "adjustment");
}

export function findSchedule(state: State, id: string): Schedule {
  return byId(state.schedules, id, "schedule");
}

export function findSubscription(state: State, id: string): Subscription {
  return byId(state.subscriptions, id, "subscription");
}

export function findTransfer(state: State, id: string): Transfer {
  return byId(state.transfers, id, "transfer");
}

function byIdOrCode<T extends { readonly id: string; readonly code: string }>(
  rows: readonly T[],
  reference: string,
  kind: string,
): T {
  const found = rows.find((row) => row.id === reference || row.code === reference);
  if (found === undefined) throw notFound(kind);
  return found;
}

/** A plan by id or code. */
export function findPlan(state: State, reference: string): Plan {
  return byIdOrCode(state.plans, reference, "plan");
}

/** A bundle by id or code. */
export function findBundle(state: State, reference: string): Bundle {
  return byIdOrCode(state.bundles, reference, "bundle");
}

/** The top-up rule of a pool; there is one at most (R78). */
export function autoTopUpOf(state: State, pool: Pool): AutoTopUp | undefined {
  return state.autoTopUps.find((rule) => isIn(pool, rule));
}

/** The pool that an owned object belongs to. */
export function poolOf(state: State, owned: PoolKey): Pool {
  return { account: findAccount(state, owned.accountId), credit: findCredit(state, owned.creditId) };
}

/** Whether an object lies in a pool. */
export function isIn(pool: Pool, owned: PoolKey): boolean {
  return owned.accountId === pool.account.id && owned.creditId === pool.credit.id;
}

/** The limit set for one pool, if one ever was. */
export function limitOf(state: State, pool: Pool): Limit | undefined {
  return state.limits.find((limit) => isIn(pool, limit));
}

/** R68: entries of the pool plus changes of its limit. */
export function poolVersion(state: State, pool: Pool): number {
  const entries = state.entries.filter((entry) => isIn(pool, entry)).length;
  return entries + (limitOf(state, pool)?.changes ?? 0);
}

/** Remembers, once, that the pool was written to. It is touched once its version is above 0 as well. */
export function touchPool(state: State, pool: Pool): void {
  if (state.touched.some((key) => isIn(pool, key))) return;
  state.touched.push({ accountId: pool.account.id, creditId: pool.credit.id });
}

/** Every touched pool, in the order of the first accepted write to each. */
export function touchedPools(state: State): Pool[] {
  return state.touched.map((key) => poolOf(state, key)).filter((pool) => poolVersion(state, pool) > 0);
}
