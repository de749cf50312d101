import { LAST_INSTANT } from "./calendar.ts";
import { type Context, checkExternalKey, checkOpen, checkPoolVersion, checkRoom, type Result } from "./context.ts";
import type { Fields } from "./fields.ts";
import { endUnderPolicy, issueGrant, NO_TERMS } from "./grant-lifecycle.ts";
import { readPolicy } from "./grants.ts";
import { checkCode } from "./plans.ts";
import { finish, startOperation } from "./posting.ts";
import { readPrice } from "./prices.ts";
import { conflict, unprocessable } from "./refusal.ts";
import { findAccount, findBundle, findCredit, newId } from "./state.ts";
import { typeEnd, typeRollover } from "./type-policy.ts";
import type { Bundle, ExpiryPolicy } from "./types.ts";
import { wireGrant, written } from "./wire.ts";
import { wireBundle } from "./wire-recurrence.ts";

/** A purchase has no schedule, so its expiry cannot be a period. */
function readExpiry(body: Fields): ExpiryPolicy | null {
  const expiry = readPolicy(body.object("expiry"));
  unprocessable(expiry?.type === "period", "conflicting_fields");
  return expiry;
}

/** POST /v1/bundles (R87). */
export function createBundle(context: Context): Result {
  const { state, t, body } = context;
  const credit = findCredit(state, body.text("credit"));
  const code = body.requiredText("code");
  const price = readPrice(body.object("price"));
  const expiry = readExpiry(body);
  checkCode(state.bundles, code);
  conflict(credit.status === "archived", "credit_archived");
  const bundle: Bundle = {
    id: newId(state, "bnd", state.bundles.length),
    code,
    name: body.text("name"),
    creditId: credit.id,
    quantity: body.integer("quantity") ?? 1,
    price,
    expiry,
    priority: body.integer("priority") ?? 100,
    status: "active",
    metadata: body.metadata("metadata"),
    createdAt: t,
    updatedAt: t,
  };
  state.bundles.push(bundle);
  return { status: 201, body: wireBundle(state, bundle) };
}

/** PATCH /v1/bundles/{bundle}. */
export function updateBundle(context: Context): Result {
  const { state, t, path, body } = context;
  const bundle = findBundle(state, path.requiredText("bundle"));
  const before = JSON.stringify(wireBundle(state, bundle));
  const price = readPrice(body.object("price"));
  const expiry = readExpiry(body);
  bundle.metadata = body.mergedMetadata("metadata", bundle.metadata);
  if (body.isGiven("name")) bundle.name = body.text("name");
  if (body.isGiven("price")) bundle.price = price;
  if (body.isGiven("expiry")) bundle.expiry = expiry;
  bundle.quantity = body.integer("quantity") ?? bundle.quantity;
  bundle.priority = body.integer("priority") ?? bundle.priority;
  bundle.status = body.word("status", ["active", "inactive"]) ?? bundle.status;
  if (JSON.stringify(wireBundle(state, bundle)) !== before) bundle.updatedAt = t;
  return { status: 200, body: wireBundle(state, bundle) };
}

/** POST /v1/bundles/{bundle}/purchase (R87). */
export function purchaseBundle(context: Context): Result {
  const { state, t, path, body } = context;
  const bundle = findBundle(state, path.requiredText("bundle"));
  const account = findAccount(state, body.requiredText("account"));
  const pool = { account, credit: findCredit(state, bundle.creditId) };
  checkPoolVersion(context, pool);
  checkRoom(context, pool, bundle.quantity);
  const calendar = { account, schedule: null };
  const isTyped = bundle.expiry === null;
  const expiresAt = isTyped
    ? typeEnd(state, calendar, pool.credit, t)
    : endUnderPolicy(state, calendar, bundle.expiry, t);
  unprocessable(expiresAt !== null && !(expiresAt <= LAST_INSTANT), "invalid_expiry");
  const externalKey = checkExternalKey(context, state.grants);
  checkOpen(pool);
  conflict(pool.credit.status === "archived", "credit_archived");
  conflict(bundle.status === "inactive", "bundle_inactive");
  const reason = body.text("reason");
  const metadata = body.metadata("metadata");
  const operation = startOperation(state, "api", t, reason, metadata);
  const terms = {
    ...NO_TERMS,
    accountId: account.id,
    creditId: pool.credit.id,
    amount: bundle.quantity,
    priority: bundle.priority,
    category: "purchased" as const,
    source: { type: "bundle" as const, id: bundle.id },
    effectiveAt: t,
    expiresAt,
    rollover: isTyped ? typeRollover(pool.credit) : null,
    costBasis: bundle.price,
    name: body.text("name") ?? bundle.name,
    reason,
    metadata,
    externalKey,
  };
  const grant = issueGrant(state, operation, terms, "grant_issued");
  finish(state, operation);
  return written(state, t, pool, 201, wireGrant(state, grant));
}
