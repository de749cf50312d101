import type { Context, Result } from "./context.ts";
import { all, equal, inPool, keep, ordered, within, withMetadata } from "./lists.ts";
import { notFound } from "./refusal.ts";
import {
  findAccount,
  findBundle,
  findCredit,
  findPlan,
  findSchedule,
  findSubscription,
  findTransfer,
} from "./state.ts";
import type { Event } from "./types.ts";
import {
  wireAlert,
  wireBundle,
  wireEvent,
  wirePlan,
  wireSchedule,
  wireSubscription,
  wireTransfer,
  wireWebhookEndpoint,
} from "./wire-recurrence.ts";

/** A filter by a reference: what it names must be the object that the row belongs to. An unknown one is 404. */
function belongsTo<T>(
  context: Context,
  name: string,
  find: (reference: string) => { readonly id: string },
  read: (row: T) => string | null,
): (row: T) => boolean {
  const reference = context.query.text(name);
  if (reference === null) return all;
  const { id } = find(reference);
  return (row) => read(row) === id;
}

export function listSchedules(context: Context): Result {
  const { state } = context;
  const rows = keep(
    state.schedules,
    belongsTo(
      context,
      "account",
      (reference) => findAccount(state, reference),
      (row) => row.accountId,
    ),
    belongsTo(
      context,
      "credit",
      (reference) => findCredit(state, reference),
      (row) => row.creditId,
    ),
    belongsTo(
      context,
      "plan",
      (reference) => findPlan(state, reference),
      (row) => row.planId,
    ),
    belongsTo(
      context,
      "subscription",
      (id) => findSubscription(state, id),
      (row) => row.subscriptionId,
    ),
    equal(context, "scope", (row) => row.scope),
    equal(context, "status", (row) => row.status),
    equal(context, "externalKey", (row) => row.externalKey),
    within(context, "from", "to", (row) => row.createdAt),
    withMetadata(context),
  );
  return ordered(
    context,
    rows.map((row) => wireSchedule(state, row)),
  );
}

export function getSchedule(context: Context): Result {
  const { state, path } = context;
  return { status: 200, body: wireSchedule(state, findSchedule(state, path.requiredText("schedule"))) };
}

export function listPlans(context: Context): Result {
  const rows = keep(
    context.state.plans,
    equal(context, "status", (row) => row.status),
    withMetadata(context),
  );
  return ordered(context, rows.map(wirePlan));
}

export function getPlan(context: Context): Result {
  return { status: 200, body: wirePlan(findPlan(context.state, context.path.requiredText("plan"))) };
}

export function listSubscriptions(context: Context): Result {
  const { state, t } = context;
  const rows = keep(
    state.subscriptions,
    belongsTo(
      context,
      "account",
      (reference) => findAccount(state, reference),
      (row) => row.accountId,
    ),
    belongsTo(
      context,
      "plan",
      (reference) => findPlan(state, reference),
      (row) => row.planId,
    ),
    equal(context, "status", (row) => row.status),
    equal(context, "externalKey", (row) => row.externalKey),
    within(context, "from", "to", (row) => row.createdAt),
    withMetadata(context),
  );
  return ordered(
    context,
    rows.map((row) => wireSubscription(state, row, t)),
  );
}

export function getSubscription(context: Context): Result {
  const { state, t, path } = context;
  const subscription = findSubscription(state, path.requiredText("subscription"));
  return { status: 200, body: wireSubscription(state, subscription, t) };
}

export function listBundles(context: Context): Result {
  const { state } = context;
  const rows = keep(
    state.bundles,
    belongsTo(
      context,
      "credit",
      (reference) => findCredit(state, reference),
      (row) => row.creditId,
    ),
    equal(context, "status", (row) => row.status),
    withMetadata(context),
  );
  return ordered(
    context,
    rows.map((row) => wireBundle(state, row)),
  );
}

export function getBundle(context: Context): Result {
  const { state, path } = context;
  return { status: 200, body: wireBundle(state, findBundle(state, path.requiredText("bundle"))) };
}

export function listTransfers(context: Context): Result {
  const { state, query } = context;
  const reference = query.text("account");
  const accountId = reference === null ? null : findAccount(state, reference).id;
  const rows = keep(
    state.transfers,
    (row) => accountId === null || [row.fromAccountId, row.toAccountId].includes(accountId),
    belongsTo(
      context,
      "credit",
      (name) => findCredit(state, name),
      (row) => row.creditId,
    ),
    equal(context, "externalKey", (row) => row.externalKey),
    within(context, "from", "to", (row) => row.createdAt),
    withMetadata(context),
  );
  return ordered(
    context,
    rows.map((row) => wireTransfer(state, row)),
  );
}

export function getTransfer(context: Context): Result {
  const { state, path } = context;
  return { status: 200, body: wireTransfer(state, findTransfer(state, path.requiredText("transfer"))) };
}

export function listAlerts(context: Context): Result {
  const { state } = context;
  const rows = keep(
    state.alerts,
    inPool(context),
    within(context, "from", "to", (row) => row.createdAt),
  );
  return ordered(
    context,
    rows.map((row) => wireAlert(state, row)),
  );
}

export function listWebhookEndpoints(context: Context): Result {
  return ordered(context, context.state.webhookEndpoints.map(wireWebhookEndpoint));
}

function textOf(event: Event, name: string): string | null {
  const value = event.data[name];
  return typeof value === "string" ? value : null;
}

export function listEvents(context: Context): Result {
  const { state } = context;
  const rows = keep(
    state.events,
    belongsTo(
      context,
      "account",
      (reference) => findAccount(state, reference),
      (row) => textOf(row, "accountId"),
    ),
    belongsTo(
      context,
      "credit",
      (reference) => findCredit(state, reference),
      (row) => textOf(row, "creditId"),
    ),
    equal(context, "type", (row) => row.type),
    within(context, "from", "to", (row) => row.createdAt),
  );
  return ordered(
    context,
    rows.map((row) => wireEvent(state, row)),
  );
}

export function getEvent(context: Context): Result {
  const { state, path } = context;
  const found = state.events.find((event) => event.id === path.requiredText("event"));
  if (found === undefined) throw notFound("event");
  return { status: 200, body: wireEvent(state, found) };
}

/** The most entries that one call of verify checks (R79). */
const MOST_CHECKED = 100_000;

/** GET /v1/entries/verify: the entries of the model are as they were written; the hashes are checked elsewhere (I22). */
export function verifyEntries(context: Context): Result {
  const { state, query } = context;
  const from = query.integer("fromSeq") ?? 1;
  const left = Math.max(0, state.entries.length - from + 1);
  const checked = Math.min(left, MOST_CHECKED);
  const nextSeq = checked < left ? from + checked : null;
  return { status: 200, body: { ok: true, checked, head: null, firstBadSeq: null, nextSeq } };
}
