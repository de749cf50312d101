import type { OperationId } from "../generated/routes.ts";
import { at, DAY_MS, HOUR_MS, METADATA, type Specimen } from "./specimen.ts";
import type { Stage } from "./stage.ts";

/** The operations whose specimens stand here: what recurs, what is subscribed to, what is bought, what is passed on. */
type PlanOperation = Extract<
  OperationId,
  | `${string}Schedule`
  | `${string}Plan`
  | `${string}Subscription`
  | `${string}Bundle`
  | `${string}Transfer`
  | `list${"Schedules" | "Plans" | "Subscriptions" | "Bundles" | "Transfers"}`
>;

/** One accepted call of every operation on schedules, plans, subscriptions, bundles and transfers. */
export const planSpecimens: Readonly<Record<PlanOperation, (stage: Stage) => Specimen>> = {
  listSchedules: (stage) => ({
    path: [],
    query: {
      account: stage.account,
      credit: stage.planCredit,
      scope: "account",
      status: "active",
      from: at(stage, -DAY_MS),
      metadata: { team: "red" },
      limit: 1,
      order: "asc",
    },
  }),
  createSchedule: (stage) => ({
    path: [],
    body: {
      account: stage.account,
      credit: stage.planCredit,
      amount: 25,
      amountDecimal: "2.5",
      interval: "month",
      intervalCount: 2,
      startAt: at(stage, HOUR_MS),
      anchor: at(stage, -DAY_MS),
      endAt: at(stage, 900 * DAY_MS),
      maxOccurrences: 5,
      priority: 40,
      category: "free",
      expiry: { type: "period" },
      rollover: { percent: 50, maxAmount: 40, maxRollovers: 1, expiry: { type: "period" } },
      name: "Recurring",
      metadata: METADATA,
      externalKey: "specimen-schedule",
    },
  }),
  getSchedule: (stage) => ({ path: [stage.schedule] }),
  updateSchedule: (stage) => ({
    path: [stage.changeableSchedule],
    body: {
      amount: 30,
      amountDecimal: "3",
      priority: 3,
      expiry: { type: "billing_periods", count: 2 },
      rollover: null,
      endAt: at(stage, 400 * DAY_MS),
    },
  }),
  cancelSchedule: (stage) => ({ path: [stage.cancellableSchedule], body: { applyToExisting: null } }),
  listPlans: () => ({ path: [], query: { status: "active", metadata: { tier: "1" }, limit: 1, order: "asc" } }),
  createPlan: () => ({ path: [], body: { code: "specimen.plan-1", name: "Plan", metadata: METADATA } }),
  getPlan: (stage) => ({ path: [stage.planCode] }),
  updatePlan: (stage) => ({ path: [stage.plan], body: { name: "Renamed", metadata: { tier: null, other: "x" } } }),
  archivePlan: (stage) => ({ path: [stage.archivablePlan] }),
  listSubscriptions: (stage) => ({
    path: [],
    query: {
      account: stage.account,
      plan: stage.planCode,
      status: "active",
      to: at(stage, DAY_MS),
      metadata: { seat: "1" },
      limit: 1,
      order: "desc",
    },
  }),
  createSubscription: (stage) => ({
    path: [],
    body: {
      account: stage.account,
      plan: stage.plan,
      startAt: at(stage, HOUR_MS),
      interval: "quarter",
      intervalCount: 1,
      anchor: at(stage, -DAY_MS),
      metadata: METADATA,
      externalKey: "specimen-subscription",
    },
  }),
  getSubscription: (stage) => ({ path: [stage.subscription] }),
  cancelSubscription: (stage) => ({
    path: [stage.cancellableSubscription],
    body: { at: "period_end", voidGrants: true },
  }),
  changeSubscription: (stage) => ({
    path: [stage.changeableSubscription],
    body: {
      plan: stage.planCode,
      interval: "week",
      intervalCount: 2,
      anchor: at(stage, -HOUR_MS),
      voidGrants: true,
      metadata: METADATA,
      externalKey: "specimen-change",
    },
  }),
  listBundles: (stage) => ({ path: [], query: { credit: stage.planCredit, status: "active", limit: 1, order: "asc" } }),
  createBundle: (stage) => ({
    path: [],
    body: {
      code: "specimen.bundle-1",
      name: "Pack",
      credit: stage.planCredit,
      quantity: 1000,
      price: { currency: "USD", unitAmount: 100, unitAmountDecimal: "1.00" },
      expiry: { type: "duration", unit: "year", count: 1 },
      priority: 60,
      metadata: METADATA,
    },
  }),
  getBundle: (stage) => ({ path: [stage.bundle] }),
  updateBundle: (stage) => ({
    path: [stage.changeableBundle],
    body: {
      name: "Renamed",
      quantity: 60,
      price: null,
      expiry: { type: "none" },
      priority: 7,
      status: "inactive",
      metadata: { team: "green" },
    },
  }),
  purchaseBundle: (stage) => ({
    path: [stage.bundle],
    body: {
      account: stage.account,
      name: "Bought",
      reason: "order 7",
      metadata: METADATA,
      externalKey: "specimen-purchase",
      ifVersion: null,
    },
  }),
  listTransfers: (stage) => ({
    path: [],
    query: { account: stage.account, credit: stage.planCredit, from: at(stage, -DAY_MS), limit: 1, order: "asc" },
  }),
  createTransfer: (stage) => ({
    path: [],
    body: {
      fromAccount: stage.account,
      toAccount: stage.other,
      credit: "credits",
      amount: 5,
      amountDecimal: "5",
      grantIds: [stage.grant],
      reason: "moved",
      metadata: METADATA,
      externalKey: "specimen-transfer",
      ifVersion: null,
    },
  }),
  getTransfer: (stage) => ({ path: [stage.transfer] }),
};
