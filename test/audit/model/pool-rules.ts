import { poolOfPath } from "./balances.ts";
import { type Context, checkOpen, checkPoolVersion, poolOfBody, type Result } from "./context.ts";
import { figuresOf } from "./figures.ts";
import { readPolicy } from "./grants.ts";
import { finish, move, startOperation } from "./posting.ts";
import { conflict, notFound, unprocessable } from "./refusal.ts";
import { autoTopUpOf, newId, touchPool } from "./state.ts";
import type { Alert, AutoTopUp } from "./types.ts";
import { written } from "./wire.ts";
import { wireAlert, wireAutoTopUp } from "./wire-recurrence.ts";

/** POST /v1/alerts (R77). */
export function createAlert(context: Context): Result {
  const { state, t, body } = context;
  const pool = poolOfBody(context);
  checkOpen(pool);
  const alert: Alert = {
    id: newId(state, "alr", state.alertsMade),
    accountId: pool.account.id,
    creditId: pool.credit.id,
    threshold: body.integer("threshold") ?? 0,
    madeAt: state.batch === null ? null : figuresOf(state, pool).available,
    createdAt: t,
  };
  state.alertsMade += 1;
  state.alerts.push(alert);
  touchPool(state, pool);
  return { status: 201, body: wireAlert(state, alert) };
}

/** DELETE /v1/alerts/{alert}. */
export function deleteAlert(context: Context): Result {
  const { state, path } = context;
  const id = path.requiredText("alert");
  if (!state.alerts.some((alert) => alert.id === id)) throw notFound("alert");
  state.alerts = state.alerts.filter((alert) => alert.id !== id);
  return { status: 204, body: null };
}

/** PUT A/balances/{credit}/auto-top-up (R78): makes or replaces the rule, and is an operation that it judges. */
export function putAutoTopUp(context: Context): Result {
  const { state, t, body } = context;
  const pool = poolOfPath(context);
  checkPoolVersion(context, pool);
  const threshold = body.integer("threshold") ?? 0;
  const amount = body.integer("amount");
  const target = body.integer("target");
  const multiple = body.flag("multiple");
  unprocessable((amount === null) === (target === null), "conflicting_fields");
  unprocessable(target !== null && target <= threshold, "invalid_range");
  unprocessable(target !== null && multiple !== null, "conflicting_fields");
  const expiry = readPolicy(body.object("expiry"));
  unprocessable(expiry?.type === "period", "conflicting_fields");
  checkOpen(pool);
  conflict(pool.credit.status === "archived", "credit_archived");
  const present = autoTopUpOf(state, pool);
  const rule: AutoTopUp = {
    ordinal: present?.ordinal ?? state.autoTopUpsMade,
    accountId: pool.account.id,
    creditId: pool.credit.id,
    threshold,
    amount,
    target,
    multiple: target === null ? (multiple ?? true) : null,
    cooldownSeconds: body.integer("cooldownSeconds") ?? 0,
    priority: body.integer("priority") ?? 100,
    expiry,
    status: "active",
    lastRunAt: present?.lastRunAt ?? null,
    deferredTo: null,
  };
  if (present === undefined) state.autoTopUpsMade += 1;
  state.autoTopUps = [...state.autoTopUps.filter((row) => row !== present), rule];
  const operation = startOperation(state, "api", t);
  touchPool(state, pool);
  move(state, operation, pool);
  finish(state, operation);
  return written(state, t, pool, 200, wireAutoTopUp(state, rule));
}

/** GET A/balances/{credit}/auto-top-up. */
export function getAutoTopUp(context: Context): Result {
  const rule = autoTopUpOf(context.state, poolOfPath(context));
  if (rule === undefined) throw notFound("auto_top_up");
  return { status: 200, body: wireAutoTopUp(context.state, rule) };
}

/** DELETE A/balances/{credit}/auto-top-up. */
export function deleteAutoTopUp(context: Context): Result {
  const { state } = context;
  const rule = autoTopUpOf(state, poolOfPath(context));
  if (rule === undefined) throw notFound("auto_top_up");
  state.autoTopUps = state.autoTopUps.filter((row) => row !== rule);
  return { status: 204, body: null };
}

/** The control plane's command: so many of the next payments fail (R78). */
export function failPayments(context: Context): Result {
  context.state.failingPayments = context.body.integer("fail") ?? 0;
  return { status: 200, body: null };
}
