import { type Context, checkRoom, type Result } from "./context.ts";
import { emitOfCredit } from "./events.ts";
import type { Fields } from "./fields.ts";
import { readPolicy } from "./grants.ts";
import { readPrice } from "./prices.ts";
import { conflict } from "./refusal.ts";
import { findCredit, limitOf, newId, touchedPools } from "./state.ts";
import type { BurnStrategy, Credit, Metadata, State } from "./types.ts";
import { wireCredit } from "./wire.ts";

const STRATEGIES: readonly BurnStrategy[] = [
  "expiration_priority",
  "first_in_first_out",
  "last_in_first_out",
  "plan_first",
  "largest_first",
];
const ROLLOVER_POLICIES = ["none", "expire", "rollover"] as const;

function checkCode(state: State, code: string, own: Credit | null): void {
  const holder = state.credits.find((credit) => credit.code === code && credit.id !== own?.id);
  conflict(holder !== undefined, "code_conflict", { existingId: holder?.id ?? null });
}

/** POST /v1/credits (R17). */
export function createCredit(context: Context): Result {
  const { state, t, body } = context;
  const code = body.requiredText("code");
  readTerms(body, {});
  checkCode(state, code, null);
  const empty: Credit = {
    id: newId(state, "crd", state.credits.length),
    code,
    name: null,
    singularName: null,
    pluralName: null,
    description: null,
    icon: null,
    scale: body.integer("scale") ?? 0,
    burnStrategy: "expiration_priority",
    defaultExpiry: null,
    defaultRolloverPolicy: "expire",
    defaultCreditLimit: 0,
    price: null,
    currencyPrices: [],
    isDefault: false,
    status: "active",
    metadata: {},
    createdAt: t,
    updatedAt: t,
  };
  writeTerms(body, empty);
  state.credits.push(empty);
  emitOfCredit(state, t, empty, "credit.created");
  return { status: 201, body: wireCredit(empty) };
}

/** What a body says about the terms that depend on more than a keyword, refused in schema field order. */
function readTerms(
  body: Fields,
  metadata: Metadata,
): Pick<Credit, "defaultExpiry" | "price" | "currencyPrices" | "metadata"> {
  return {
    defaultExpiry: readPolicy(body.object("defaultExpiry")),
    price: readPrice(body.object("price")),
    currencyPrices: body.objects("currencyPrices").map(readPrice),
    metadata: body.mergedMetadata("metadata", metadata),
  };
}

/** Writes the terms that may change at any time. */
function writeTerms(body: Fields, credit: Credit): void {
  const terms = readTerms(body, credit.metadata);
  for (const name of ["name", "singularName", "pluralName", "description", "icon"] as const) {
    if (body.isGiven(name)) credit[name] = body.text(name);
  }
  credit.burnStrategy = body.word("burnStrategy", STRATEGIES) ?? credit.burnStrategy;
  credit.defaultRolloverPolicy = body.word("defaultRolloverPolicy", ROLLOVER_POLICIES) ?? credit.defaultRolloverPolicy;
  credit.defaultCreditLimit = body.integer("defaultCreditLimit") ?? credit.defaultCreditLimit;
  if (body.isGiven("defaultExpiry")) credit.defaultExpiry = terms.defaultExpiry;
  if (body.isGiven("price")) credit.price = terms.price;
  if (body.isGiven("currencyPrices")) credit.currencyPrices = terms.currencyPrices;
  credit.metadata = terms.metadata;
}

/** R72: a new default limit must fit beside what the pools have that set none of their own. */
function checkDefaultLimit(context: Context, credit: Credit): void {
  const limit = context.body.integer("defaultCreditLimit");
  if (limit === null) return;
  for (const pool of touchedPools(context.state)) {
    const isOwn = limitOf(context.state, pool) !== undefined;
    if (pool.credit.id === credit.id && !isOwn) checkRoom(context, pool, 0, limit);
  }
}

/** PATCH /v1/credits/{credit}: code and scale are fixed once anything refers to the credit (R17). */
export function updateCredit(context: Context): Result {
  const { state, t, path, body } = context;
  const credit = findCredit(state, path.requiredText("credit"));
  const code = body.text("code") ?? credit.code;
  const scale = body.integer("scale") ?? credit.scale;
  readPolicy(body.object("defaultExpiry"));
  checkDefaultLimit(context, credit);
  readTerms(body, credit.metadata);
  checkCode(state, code, credit);
  // A pool is touched by everything that writes to it, and stays touched.
  const references = [...state.touched, ...state.schedules, ...state.bundles];
  const isReferenced = references.some(({ creditId }) => creditId === credit.id);
  conflict(isReferenced && (code !== credit.code || scale !== credit.scale), "credit_in_use");
  const before = JSON.stringify(wireCredit(credit));
  credit.code = code;
  credit.scale = scale;
  writeTerms(body, credit);
  if (JSON.stringify(wireCredit(credit)) !== before) {
    credit.updatedAt = t;
    emitOfCredit(state, t, credit, "credit.updated");
  }
  return { status: 200, body: wireCredit(credit) };
}

/** POST /v1/credits/{credit}/archive (R17). */
export function archiveCredit(context: Context): Result {
  const { state, t, path } = context;
  const credit = findCredit(state, path.requiredText("credit"));
  if (credit.status === "active") {
    const isHeld = state.reservations.some((row) => row.creditId === credit.id && row.status === "open");
    const isScheduled = state.schedules.some((row) => row.creditId === credit.id && row.status === "active");
    conflict(credit.isDefault || isHeld || isScheduled, "credit_in_use");
    credit.status = "archived";
    credit.updatedAt = t;
    emitOfCredit(state, t, credit, "credit.archived");
  }
  return { status: 200, body: wireCredit(credit) };
}

/** GET /v1/credits/{credit}. */
export function getCredit(context: Context): Result {
  return { status: 200, body: wireCredit(findCredit(context.state, context.path.requiredText("credit"))) };
}
