import fc from "fast-check";
import { type Choice, read } from "./choice.ts";
import { account, type Body, field, inPath, join, type Part, poolPath, sometimes } from "./parts.ts";

const range: Part = sometimes(
  2,
  fc.constantFrom<Body>({ from: "@tick-2" }, { to: "@tick+1" }, { from: "@tick-3", to: "@tick+0" }, { from: "@now+0" }),
);
const order: Part = sometimes(4, field("order", "asc", "desc"));
const poolFilter: Part = join(
  sometimes(3, account),
  sometimes(2, field("credit", "gold", "credits", "gold", "nothing")),
);
const common: Part = join(
  poolFilter,
  order,
  range,
  sometimes(1, field("externalKey", "e1", "e2")),
  sometimes(1, field("metadata", { team: "x" }, { team: "y", run: "1" })),
);

export const reads: readonly Choice[] = [
  read(3, "getBalance", {
    path: poolPath,
    query: sometimes(6, field("at", "@now+0", "@now-1", "@tick-1", "@tick-3", "@now+1", "@tick-40")),
  }),
  read(1, "getBalanceSeries", {
    path: poolPath,
    query: fc.constantFrom<Body>(
      { from: "@tick-6", to: "@now+0", step: 3600 },
      { from: "@tick-3-1", to: "@tick+0+1", step: 1800 },
      { from: "@tick-30", to: "@tick+0", step: 7200 },
      { from: "@tick-1", to: "@tick-1", step: 60 },
      { from: "@tick-2", to: "@tick+0", step: 1 },
      { from: "@tick-2", to: "@tick+3", step: 3600 },
    ),
  }),
  read(1, "listBalances", { path: account, query: sometimes(4, field("at", "@tick-1", "@now+1", "@tick-2")) }),
  read(1, "listAllBalances", {
    query: join(
      order,
      sometimes(3, field("credit", "gold", "credits", "nothing")),
      sometimes(3, field("account", ["a"], ["b", "a"], ["@acc:0", "a"], ["nobody"])),
    ),
  }),
  read(2, "listGrants", {
    query: join(
      common,
      sometimes(3, field("status", "pending", "active", "depleted", "expired", "voided")),
      sometimes(2, field("category", "free", "adjustment", "rollover", "plan", "auto_topup")),
      sometimes(2, inPath("schedule", "sch")),
    ),
  }),
  read(2, "listGrants", {
    query: fc.constantFrom<Body>(
      { order: "burn", account: "a", credit: "credits" },
      { order: "burn", account: "b", credit: "gold" },
      { order: "burn", account: "a" },
    ),
  }),
  read(1, "listAdjustments", { query: join(common, sometimes(4, field("status", "active", "expired"))) }),
  read(1, "listDebits", {
    query: join(
      common,
      sometimes(2, field("occurredFrom", "@tick-2", "@now-1")),
      sometimes(2, field("occurredTo", "@tick+0")),
    ),
  }),
  read(1, "listReservations", {
    query: join(common, sometimes(5, field("status", "open", "captured", "released", "expired"))),
  }),
  read(2, "listRefunds", { path: inPath("debit", "dbt"), query: order }),
  read(2, "listEntries", {
    query: join(
      poolFilter,
      order,
      range,
      sometimes(2, inPath("grant", "grt")),
      sometimes(2, inPath("debit", "dbt")),
      sometimes(2, inPath("reservation", "rsv")),
      sometimes(1, field("operation", "@op:0", "@op:3", "op_unknown")),
      sometimes(
        2,
        field(
          "type",
          "consumed",
          "lapsed",
          "debt_repaid",
          "grant_expired",
          "captured",
          "refunded",
          "transferred_in",
          "imported",
        ),
      ),
      sometimes(1, field("hashes", true)),
      sometimes(1, field("metadata", { team: "x" })),
    ),
  }),
  read(1, "listAccounts", {
    query: join(order, sometimes(3, field("status", "active", "closed")), sometimes(2, field("externalId", "a", "zz"))),
  }),
  read(1, "listCredits", { query: join(order, sometimes(3, field("status", "active", "archived"))) }),
  read(1, "getAccount", { path: account }),
  read(1, "getCredit", { path: field("credit", "gold", "credits", "silver", "@crd:1") }),
  read(2, "forecastBalance", {
    path: poolPath,
    query: fc.oneof(
      { weight: 12, arbitrary: field("until", "@tick+1", "@tick+2", "@tick+4", "@tick+6+1", "@tick+30") },
      { weight: 1, arbitrary: field("until", "@now+0", "@now-1", "@tick+744", "@tick+9700") },
    ),
  }),
  read(2, "listEvents", {
    query: join(
      sometimes(3, account),
      sometimes(2, field("credit", "gold", "credits", "nothing")),
      order,
      range,
      sometimes(
        3,
        field("type", "grant.created", "balance.low", "schedule.completed", "debt.repaid", "auto_topup.failed"),
      ),
    ),
  }),
  read(1, "getEvent", { path: inPath("event", "evt") }),
  read(1, "verifyEntries", { query: sometimes(5, field("fromSeq", 1, 2, 7, 1000)) }),
  read(2, "listSchedules", {
    query: join(
      poolFilter,
      order,
      range,
      sometimes(2, field("plan", "pro", "@pln:0", "nothing")),
      sometimes(2, inPath("subscription", "sub")),
      sometimes(2, field("scope", "account", "plan", "subscription")),
      sometimes(3, field("status", "active", "cancelled", "completed")),
      sometimes(1, field("externalKey", "e1", "e2")),
    ),
  }),
  read(2, "getSchedule", { path: inPath("schedule", "sch") }),
  read(1, "listPlans", { query: join(order, sometimes(3, field("status", "active", "archived"))) }),
  read(1, "getPlan", { path: field("plan", "pro", "basic", "@pln:0") }),
  read(1, "listSubscriptions", {
    query: join(
      sometimes(3, account),
      sometimes(2, field("plan", "pro", "basic")),
      sometimes(3, field("status", "pending", "active", "cancelled")),
      order,
      range,
      sometimes(1, field("externalKey", "e1", "e2")),
    ),
  }),
  read(2, "getSubscription", { path: inPath("subscription", "sub") }),
  read(1, "listBundles", {
    query: join(
      order,
      sometimes(3, field("credit", "gold", "credits")),
      sometimes(3, field("status", "active", "inactive")),
    ),
  }),
  read(1, "getBundle", { path: field("bundle", "small", "large", "@bnd:0") }),
  read(1, "listTransfers", { query: common }),
  read(1, "getTransfer", { path: inPath("transfer", "trf") }),
  read(1, "listAlerts", { query: join(poolFilter, order, range) }),
  read(1, "getAutoTopUp", { path: poolPath }),
  read(1, "listWebhookEndpoints", { query: order }),
  read(1, "getWebhookEndpoint", { path: inPath("endpoint", "whk") }),
  read(3, "getGrant", { path: inPath("grant", "grt") }),
  read(3, "getDebit", { path: inPath("debit", "dbt") }),
  read(3, "getReservation", { path: inPath("reservation", "rsv") }),
  read(3, "getAdjustment", { path: inPath("adjustment", "adj") }),
  read(3, "getRefund", { path: inPath("refund", "rfd") }),
];
