import { keepAlerts } from "./alerts.ts";
import { DAY_MS } from "./calendar.ts";
import { findDocument, putDocument } from "./documents.ts";
import type { Ledger } from "./ledger.ts";
import { Bundle, Plan, Schedule, type ScheduleOwner, Subscription } from "./recurrence.ts";
import { expiryPolicy, keep, MAX_COUNT, MAX_PRIORITY, price, rolloverPolicy } from "./restore-terms.ts";
import type { Row } from "./row.ts";
import { Transfer } from "./state.ts";
import * as terms from "./terms.ts";
import { Alert, AutoTopUp, WebhookEndpoint } from "./watching.ts";

/** The Monday before the first date that can be written: a calendar anchor may lie there (R82). */
const FIRST_ANCHOR = terms.FIRST_INSTANT - 5 * DAY_MS;

export function restoreTransfers(ledger: Ledger, document: Row): void {
  for (const row of document.rows("transfers")) {
    const [serial, createdAt] = made(row);
    const [from, to] = [row.ref("from", ledger.pools), row.ref("to", ledger.pools)];
    const transfer = new Transfer(
      serial,
      ledger.idOf("trf_", createdAt, serial),
      from,
      to,
      row.integer("amount", 1),
      createdAt,
    );
    transfer.legs = row.rows("legs").map((leg) => ({
      from: leg.ref("from", ledger.grants),
      to: leg.ref("to", ledger.grants),
      amount: leg.integer("amount", 1),
    }));
    transfer.reason = row.textOrNull("reason");
    keep(ledger, "transfer", transfer, row);
    ledger.transfers.push(transfer);
    for (const { account } of [from, to]) ledger.belongingsOf(account).transfers.push(transfer);
  }
}

/** Plans, subscriptions, schedules and bundles, in the order in which they refer to each other. */
export function restoreRecurrence(ledger: Ledger, document: Row): void {
  for (const row of document.rows("plans")) restorePlan(ledger, row);
  for (const row of document.rows("subscriptions")) restoreSubscription(ledger, row);
  for (const row of document.rows("schedules")) restoreSchedule(ledger, row);
  for (const row of document.rows("bundles")) restoreBundle(ledger, row);
}

function restorePlan(ledger: Ledger, row: Row): void {
  const [serial, createdAt] = made(row);
  const plan = new Plan(serial, ledger.idOf("pln_", createdAt, serial), row.text("code"), createdAt);
  plan.name = row.textOrNull("name");
  plan.archived = row.flag("archived");
  plan.metadata = row.metadata("metadata");
  plan.updatedAt = row.instant("updatedAt");
  ledger.plans.push(plan);
  ledger.plansByCode.set(plan.code, plan);
}

function restoreSubscription(ledger: Ledger, row: Row): void {
  const [serial, createdAt] = made(row);
  const [account, plan] = [row.ref("account", ledger.accounts), row.ref("plan", ledger.plans)];
  const subscription = new Subscription(
    serial,
    ledger.idOf("sub_", createdAt, serial),
    account,
    plan,
    {
      startAt: row.instant("startAt"),
      anchor: row.instant("anchor"),
      interval: row.term("interval", terms.CALENDAR_UNITS),
      intervalCount: row.integer("intervalCount", 1, MAX_COUNT),
    },
    createdAt,
  );
  subscription.status = row.term("status", terms.SUBSCRIPTION_STATUSES);
  subscription.cancelAt = row.instantOrNull("cancelAt");
  subscription.cancelVoidsGrants = row.flag("cancelVoidsGrants");
  subscription.cancelledAt = row.instantOrNull("cancelledAt");
  subscription.previous = row.refOrNull("previous", ledger.subscriptions);
  keep(ledger, "subscription", subscription, row);
  subscription.updatedAt = row.instant("updatedAt");
  ledger.subscriptions.push(subscription);
  ledger.belongingsOf(account).subscriptions.push(subscription);
  plan.subscriptions.push(subscription);
}

function restoreSchedule(ledger: Ledger, row: Row): void {
  const [serial, createdAt] = made(row);
  const scope = row.term("scope", ["account", "plan", "subscription"]);
  const owner: ScheduleOwner = {
    scope,
    account: scope === "plan" ? null : row.ref("account", ledger.accounts),
    plan: scope === "account" ? null : row.ref("plan", ledger.plans),
    subscription: scope === "subscription" ? row.ref("subscription", ledger.subscriptions) : null,
    template: row.refOrNull("template", ledger.schedules),
  };
  const credit = row.ref("credit", ledger.credits);
  const amount = row.integer("amount", 1);
  const interval = row.term("interval", terms.CALENDAR_UNITS);
  const intervalCount = row.integer("intervalCount", 1, MAX_COUNT);
  const id = ledger.idOf("sch_", createdAt, serial);
  const schedule = new Schedule(serial, id, owner, credit, { amount, interval, intervalCount }, createdAt);
  if (scope !== "plan") {
    schedule.startAt = row.instant("startAt");
    schedule.anchor = row.integer("anchor", FIRST_ANCHOR, terms.LAST_INSTANT);
  }
  schedule.resetStart = row.termOrNull("resetStart", terms.RESET_STARTS);
  schedule.endAt = row.end("endAt");
  schedule.maxOccurrences = row.integerOrNull("maxOccurrences", 1);
  schedule.occurrences = row.integer("occurrences", 0);
  schedule.position = row.integer("position", 0);
  schedule.priority = row.integer("priority", 0, MAX_PRIORITY);
  schedule.category = row.term("category", ["free", "adjustment", "plan", "purchased", "auto_topup"]);
  schedule.expiry = expiryPolicy(row.rowOrNull("expiry"));
  schedule.rollover = rolloverPolicy(row.rowOrNull("rollover"));
  schedule.status = row.term("status", terms.SCHEDULE_STATUSES);
  schedule.name = row.textOrNull("name");
  keep(ledger, "schedule", schedule, row);
  schedule.updatedAt = row.instant("updatedAt");
  ledger.schedules.push(schedule);
  if (owner.account !== null) ledger.belongingsOf(owner.account).schedules.push(schedule);
  if (owner.subscription !== null) owner.subscription.schedules.push(schedule);
  else if (owner.plan !== null) owner.plan.templates.push(schedule);
  owner.template?.copies.push(schedule);
  if (schedule.status === "active") credit.activeSchedules += 1;
  ledger.reference(credit);
}

function restoreBundle(ledger: Ledger, row: Row): void {
  const [serial, createdAt] = made(row);
  const id = ledger.idOf("bnd_", createdAt, serial);
  const credit = row.ref("credit", ledger.credits);
  const bundle = new Bundle(serial, id, row.text("code"), credit, row.integer("quantity", 1), createdAt);
  bundle.name = row.textOrNull("name");
  bundle.price = price(row.rowOrNull("price"));
  bundle.expiry = expiryPolicy(row.rowOrNull("expiry"));
  bundle.priority = row.integer("priority", 0, MAX_PRIORITY);
  bundle.inactive = row.flag("inactive");
  bundle.metadata = row.metadata("metadata");
  bundle.updatedAt = row.instant("updatedAt");
  ledger.bundles.push(bundle);
  ledger.reference(credit);
  ledger.bundlesByCode.set(bundle.code, bundle);
}

/** Alerts, automatic top-ups and webhook endpoints. After the entries: posting them again must tell nobody. */
export function restoreWatches(ledger: Ledger, document: Row): void {
  for (const row of document.rows("alerts")) {
    const [serial, createdAt] = made(row);
    const pool = row.ref("pool", ledger.pools);
    const alert = new Alert(serial, ledger.idOf("alr_", createdAt, serial), pool, row.integer("threshold"), createdAt);
    alert.isDeleted = row.flag("isDeleted");
    ledger.alerts.push(alert);
    if (!alert.isDeleted) keepAlerts(ledger, pool, [...(pool.watch?.alerts ?? []), alert]);
  }
  for (const row of document.rows("autoTopUps")) restoreAutoTopUp(ledger, row);
  for (const row of document.rows("webhookEndpoints")) {
    const [serial, createdAt] = made(row);
    const id = ledger.idOf("whk_", createdAt, serial);
    const endpoint = new WebhookEndpoint(
      serial,
      id,
      row.text("url"),
      row.termList("types", terms.EVENT_TYPES),
      createdAt,
    );
    endpoint.isDisabled = row.flag("isDisabled");
    endpoint.isDeleted = row.flag("isDeleted");
    ledger.webhookEndpoints.push(endpoint);
  }
}

function restoreAutoTopUp(ledger: Ledger, row: Row): void {
  const pool = row.ref("pool", ledger.pools);
  const rule = new AutoTopUp(row.integer("serial", 1), pool, {
    threshold: row.integer("threshold"),
    amount: row.integerOrNull("amount", 1),
    target: row.integerOrNull("target"),
    multiple: row.flag("multiple"),
    cooldownSeconds: row.integer("cooldownSeconds", 0),
    priority: row.integer("priority", 0, MAX_PRIORITY),
    expiry: expiryPolicy(row.rowOrNull("expiry")),
  });
  rule.isSuspended = row.flag("isSuspended");
  rule.lastRunAt = row.instantOrNull("lastRunAt");
  rule.deferredTo = row.instantOrNull("deferredTo");
  pool.watch = { alerts: pool.watch?.alerts ?? [], autoTopUp: rule };
}

export function restoreDocuments(ledger: Ledger, document: Row): void {
  for (const row of document.rows("documents")) {
    const [space, kind, id] = [row.text("space"), row.text("kind"), row.text("id")];
    putDocument(ledger, { type: "putDocument", space, kind, id, body: row.json("body") }, row.instant("createdAt"));
    const kept = findDocument(ledger, space, kind, id) ?? row.fail("body", "must not be null");
    kept.updatedAt = row.instant("updatedAt");
  }
}

/** The ordinal and instant of an object's creation. */
function made(row: Row): readonly [number, number] {
  return [row.integer("serial", 1), row.integer("createdAt", 0, terms.LAST_INSTANT)];
}
