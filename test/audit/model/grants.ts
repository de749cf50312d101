import { addUnits, LAST_INSTANT, toWireTime } from "./calendar.ts";
import {
  type Context,
  checkExternalKey,
  checkOpen,
  checkPoolVersion,
  checkRoom,
  poolOfBody,
  type Result,
} from "./context.ts";
import { emitOfGrant } from "./events.ts";
import type { Fields } from "./fields.ts";
import { statusOf } from "./figures.ts";
import { billingEnd, expireGrant, issueGrant, voidGrant } from "./grant-lifecycle.ts";
import { finish, post, startOperation } from "./posting.ts";
import { readPrice } from "./prices.ts";
import { conflict, unprocessable } from "./refusal.ts";
import { findGrant, poolOf } from "./state.ts";
import { NO_EXPIRY, typeEnd, typeRollover } from "./type-policy.ts";
import type { DurationUnit, ExpiryPolicy, GrantCategory, Json, Pool, Rollover, State } from "./types.ts";
import { wireGrant, written } from "./wire.ts";

export const UNITS: readonly DurationUnit[] = ["hour", "day", "week", "month", "quarter", "half_year", "year"];
const POLICY_TYPES = ["none", "duration", "period", "billing_periods"] as const;
export const CATEGORIES: readonly GrantCategory[] = ["free", "adjustment", "plan", "purchased", "auto_topup"];

/** An expiry policy as a request states it (R21). */
export function readPolicy(fields: Fields | null): ExpiryPolicy | null {
  if (fields === null) return null;
  const type = fields.word("type", POLICY_TYPES) ?? "none";
  const unit = fields.word("unit", UNITS);
  const count = fields.integer("count");
  const needsCount = type === "duration" || type === "billing_periods";
  unprocessable((unit !== null) !== (type === "duration") || (count !== null) !== needsCount, "conflicting_fields");
  return { type, unit, count };
}

/** A rollover policy as a request states it (R32, R33). */
export function readRollover(fields: Fields | null): Rollover | null {
  if (fields === null) return null;
  return {
    percent: fields.integer("percent") ?? 100,
    maxAmount: fields.integer("maxAmount"),
    maxRollovers: fields.integer("maxRollovers") ?? 1,
    priority: fields.integer("priority"),
    expiry: readPolicy(fields.object("expiry")) ?? NO_EXPIRY,
  };
}

const EXPIRY_FIELDS = ["expiresAt", "expiresIn", "expireInDays"];

/** R21: at most one way to say the end; with none the credit type decides. */
function resolveEnd(state: State, body: Fields, pool: Pool, effectiveAt: number): number | null {
  const { account, credit } = pool;
  const given = EXPIRY_FIELDS.filter((name) => (name === "expiresAt" ? body.isGiven(name) : body.json(name) !== null));
  unprocessable(given.length > 1, "conflicting_fields");
  if (given.length === 0) return typeEnd(state, { account, schedule: null }, credit, effectiveAt);
  if (body.isGiven("expiresAt")) return body.instant("expiresAt");
  const days = body.integer("expireInDays");
  if (days !== null) return addUnits(effectiveAt, "day", days);
  const expiresIn = body.object("expiresIn");
  const count = expiresIn?.integer("count") ?? 1;
  if (expiresIn?.text("unit") === "billing_period") return billingEnd(account, effectiveAt, count);
  return addUnits(effectiveAt, expiresIn?.word("unit", UNITS) ?? "day", count);
}

function namesEnd(body: Fields): boolean {
  return EXPIRY_FIELDS.some((name) => body.isGiven(name));
}

/** POST /v1/grants (R19–R21). */
export function createGrant(context: Context): Result {
  const { state, t, body } = context;
  const pool = poolOfBody(context);
  checkPoolVersion(context, pool);
  const amount = body.requiredAmount("amount", pool.credit.scale);
  checkRoom(context, pool, amount);
  const effectiveAt = body.instant("effectiveAt") ?? t;
  const expiresAt = resolveEnd(state, body, pool, effectiveAt);
  const isTooEarly = expiresAt !== null && expiresAt <= Math.max(effectiveAt, t);
  unprocessable(isTooEarly || (expiresAt !== null && !(expiresAt <= LAST_INSTANT)), "invalid_expiry");
  const rollover = readRollover(body.object("rollover")) ?? (namesEnd(body) ? null : typeRollover(pool.credit));
  const asked = body.object("rollover")?.object("expiry")?.text("type");
  unprocessable(asked === "period", "conflicting_fields");
  const costBasis = readPrice(body.object("costBasis"));
  const externalKey = checkExternalKey(context, state.grants);
  checkOpen(pool);
  conflict(pool.credit.status === "archived", "credit_archived");
  const reason = body.text("reason");
  const metadata = body.metadata("metadata");
  const operation = startOperation(state, "api", t, reason, metadata);
  const terms = {
    accountId: pool.account.id,
    creditId: pool.credit.id,
    amount,
    priority: body.integer("priority") ?? 100,
    category: body.word("category", CATEGORIES) ?? "free",
    source: { type: "manual" as const, id: null },
    effectiveAt,
    expiresAt,
    rollover,
    rolloverCount: 0,
    sourceGrantId: null,
    scheduleId: null,
    costBasis,
    name: body.text("name"),
    reason,
    metadata,
    externalKey,
  };
  const grant = issueGrant(state, operation, terms, "grant_issued");
  finish(state, operation);
  return written(state, t, pool, 201, wireGrant(state, grant));
}

/** PATCH /v1/grants/{grant} (R22). */
export function updateGrant(context: Context): Result {
  const { state, t, path, body } = context;
  const grant = findGrant(state, path.requiredText("grant"));
  const pool = poolOf(state, grant);
  checkPoolVersion(context, pool);
  const expiresAt = body.isGiven("expiresAt") ? body.instant("expiresAt") : grant.expiresAt;
  const isTooEarly = expiresAt !== null && expiresAt <= Math.max(t, grant.effectiveAt);
  unprocessable(body.isGiven("expiresAt") && isTooEarly, "invalid_expiry");
  const metadata = body.mergedMetadata("metadata", grant.metadata);
  checkOpen(pool);
  conflict(grant.isExpired || grant.isVoided, "grant_not_active");
  const next = {
    expiresAt,
    priority: body.integer("priority") ?? grant.priority,
    name: body.isGiven("name") ? body.text("name") : grant.name,
    metadata,
  };
  const wire = (terms: Pick<typeof grant, "expiresAt" | "priority" | "name" | "metadata">): [string, Json][] => [
    ["expiresAt", terms.expiresAt === null ? null : toWireTime(terms.expiresAt)],
    ["priority", terms.priority],
    ["name", terms.name],
    ["metadata", terms.metadata],
  ];
  const changes = changesBetween(wire(grant), wire(next));
  Object.assign(grant, next, { updatedAt: t });
  const operation = startOperation(state, "api", t);
  post(state, operation, pool, { type: "grant_updated", grantId: grant.id, changes });
  emitOfGrant(state, operation, grant, "grant.updated", null);
  finish(state, operation);
  return written(state, t, pool, 200, wireGrant(state, grant));
}

function changesBetween(before: readonly [string, Json][], after: readonly [string, Json][]): Json {
  const sorted = (value: Json): string => JSON.stringify(value, sortedKeys(value));
  return Object.fromEntries(
    before.flatMap(([name, from], place) => {
      const to = after[place]?.[1] ?? null;
      return sorted(from) === sorted(to) ? [] : [[name, { from, to }]];
    }),
  );
}

function sortedKeys(value: Json): string[] | undefined {
  return value !== null && typeof value === "object" ? Object.keys(value).sort() : undefined;
}

/** POST …/void (R26). */
export function voidGrantByRequest(context: Context): Result {
  const { state, t, path, body } = context;
  const grant = findGrant(state, path.requiredText("grant"));
  const pool = poolOf(state, grant);
  checkPoolVersion(context, pool);
  if (!grant.isVoided) {
    checkOpen(pool);
    conflict(["expired", "depleted"].includes(statusOf(state, grant)), "grant_not_active");
    const reason = body.text("reason");
    const operation = startOperation(state, "api", t, reason);
    voidGrant(state, operation, grant, reason);
    finish(state, operation);
  }
  return written(state, t, pool, 200, wireGrant(state, grant));
}

/** POST …/expire (R25): ends now, without rollover. */
export function expireGrantByRequest(context: Context): Result {
  const { state, t, path } = context;
  const grant = findGrant(state, path.requiredText("grant"));
  const pool = poolOf(state, grant);
  checkPoolVersion(context, pool);
  if (!grant.isExpired) {
    checkOpen(pool);
    conflict(!["active", "depleted"].includes(statusOf(state, grant)), "grant_not_active");
    const operation = startOperation(state, "api", t);
    grant.expiresAt = t;
    expireGrant(state, operation, grant);
    finish(state, operation);
  }
  return written(state, t, pool, 200, wireGrant(state, grant));
}
