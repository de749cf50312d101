import type { OperationId } from "../generated/routes.ts";
import { at, DAY_MS, HOUR_MS, METADATA, type Specimen } from "./specimen.ts";
import type { Stage } from "./stage.ts";

/** The operations whose specimens stand here: batch and import, forecast and verify, events, alerts and top-ups. */
type RuleOperation = Extract<
  OperationId,
  | "createBatch"
  | "importBalances"
  | "forecastBalance"
  | "verifyEntries"
  | `${string}Event`
  | "listEvents"
  | `${string}WebhookEndpoint`
  | "listWebhookEndpoints"
  | `${string}Alert`
  | "listAlerts"
  | `${string}AutoTopUp`
>;

/** One accepted call of every operation that acts on several pools, looks ahead, watches or tells. */
export const ruleSpecimens: Readonly<Record<RuleOperation, (stage: Stage) => Specimen>> = {
  createBatch: (stage) => ({
    path: [],
    body: {
      operations: [
        { operation: "createDebit", body: { account: stage.account, credit: "credits", amount: 2, ifVersion: null } },
        { operation: "voidGrant", path: { grant: stage.voidable }, body: { reason: "reversed" } },
        { operation: "expireGrant", path: { grant: stage.expirable } },
        { operation: "deleteAlert", path: { alert: stage.alert } },
      ],
    },
  }),
  importBalances: (stage) => ({
    path: [],
    body: {
      accounts: [
        {
          externalId: "specimen-import",
          name: "Imported",
          email: "imported@example.com",
          billingAnchor: at(stage, -DAY_MS),
          metadata: METADATA,
        },
      ],
      grants: [
        {
          account: stage.account,
          credit: stage.credit,
          amount: 250,
          amountDecimal: "2.5",
          consumedAmount: 100,
          effectiveAt: at(stage, -HOUR_MS),
          expiresAt: at(stage, DAY_MS),
          priority: 4,
          category: "purchased",
          costBasis: { currency: "USD", unitAmount: 100, unitAmountDecimal: "1.00" },
          name: "Brought over",
          reason: "migration",
          metadata: METADATA,
          externalKey: "specimen-import",
        },
      ],
    },
  }),
  forecastBalance: (stage) => ({ path: [stage.account, "credits"], query: { until: at(stage, 30 * DAY_MS) } }),
  verifyEntries: () => ({ path: [], query: { fromSeq: 2 } }),
  listEvents: (stage) => ({
    path: [],
    query: {
      account: stage.account,
      credit: "credits",
      type: "grant.created",
      from: at(stage, -DAY_MS),
      to: at(stage, DAY_MS),
      limit: 2,
      order: "asc",
    },
  }),
  getEvent: (stage) => ({ path: [stage.event] }),
  listWebhookEndpoints: () => ({ path: [], query: { limit: 1, order: "asc" } }),
  createWebhookEndpoint: () => ({
    path: [],
    body: { url: "http://127.0.0.1:9/specimen", types: ["credits.consumed", "balance.low"] },
  }),
  getWebhookEndpoint: (stage) => ({ path: [stage.endpoint] }),
  updateWebhookEndpoint: (stage) => ({
    path: [stage.endpoint],
    body: { url: "http://localhost:9/renamed", types: [], status: "disabled" },
  }),
  deleteWebhookEndpoint: (stage) => ({ path: [stage.endpoint] }),
  listAlerts: (stage) => ({
    path: [],
    query: { account: stage.account, credit: "credits", from: at(stage, -DAY_MS), limit: 1, order: "desc" },
  }),
  createAlert: (stage) => ({ path: [], body: { account: stage.account, credit: stage.credit, threshold: 20 } }),
  deleteAlert: (stage) => ({ path: [stage.alert] }),
  getAutoTopUp: (stage) => ({ path: [stage.account, "credits"] }),
  // The pool has 150, so that the rule acts at once.
  putAutoTopUp: (stage) => ({
    path: [stage.account, stage.credit],
    body: {
      threshold: 200,
      amount: 100,
      multiple: true,
      cooldownSeconds: 60,
      priority: 5,
      expiry: { type: "duration", unit: "month", count: 1 },
      ifVersion: null,
    },
  }),
  deleteAutoTopUp: (stage) => ({ path: [stage.account, "credits"] }),
};
