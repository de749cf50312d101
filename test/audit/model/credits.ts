import type { Context, Result } from "./context.ts";
import type { Fields } from "./fields.ts";
import { mergedMetadata, readPolicy } from "./grants.ts";
import { readPrice } from "./prices.ts";
import { conflict } from "./refusal.ts";
import { findCredit, newId } from "./state.ts";
import type { BurnStrategy, Credit, State } from "./types.ts";
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
  readPrice(body.object("price"));
  checkCode(state, code, null);
  const empty: Credit = {
    id: newId(state, "crd", state.credits),
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
  return { status: 201, body: wireCredit(empty) };
}

/** Writes the terms that may change at any time. */
function writeTerms(body: Fields, credit: Credit): void {
  for (const name of ["name", "singularName", "pluralName", "description", "icon"] as const) {
    if (body.isGiven(name)) credit[name] = body.text(name);
  }
  credit.burnStrategy = body.word("burnStrategy", STRATEGIES) ?? credit.burnStrategy;
  if (body.isGiven("defaultExpiry")) credit.defaultExpiry = readPolicy(body.object("defaultExpiry"));
  credit.defaultRolloverPolicy = body.word("defaultRolloverPolicy", ROLLOVER_POLICIES) ?? credit.defaultRolloverPolicy;
  credit.defaultCreditLimit = body.integer("defaultCreditLimit") ?? credit.defaultCreditLimit;
  if (body.isGiven("price")) credit.price = readPrice(body.object("price"));
  if (body.isGiven("metadata")) credit.metadata = mergedMetadata(body, credit.metadata);
}

/** PATCH /v1/credits/{credit}: code and scale are fixed once a grant exists (R17). */
export function updateCredit(context: Context): Result {
  const { state, t, path, body } = context;
  const credit = findCredit(state, path.requiredText("credit"));
  const code = body.text("code") ?? credit.code;
  const scale = body.integer("scale") ?? credit.scale;
  readPrice(body.object("price"));
  checkCode(state, code, credit);
  const hasGrants = state.grants.some((grant) => grant.creditId === credit.id);
  conflict(hasGrants && (code !== credit.code || scale !== credit.scale), "credit_in_use");
  const before = JSON.stringify(wireCredit(credit));
  credit.code = code;
  credit.scale = scale;
  writeTerms(body, credit);
  if (JSON.stringify(wireCredit(credit)) !== before) credit.updatedAt = t;
  return { status: 200, body: wireCredit(credit) };
}

/** POST /v1/credits/{credit}/archive (R17). */
export function archiveCredit(context: Context): Result {
  const { state, t, path } = context;
  const credit = findCredit(state, path.requiredText("credit"));
  if (credit.status === "active") {
    const isHeld = state.reservations.some((row) => row.creditId === credit.id && row.status === "open");
    conflict(credit.isDefault || isHeld, "credit_in_use");
    credit.status = "archived";
    credit.updatedAt = t;
  }
  return { status: 200, body: wireCredit(credit) };
}

/** GET /v1/credits/{credit}. */
export function getCredit(context: Context): Result {
  return { status: 200, body: wireCredit(findCredit(context.state, context.path.requiredText("credit"))) };
}
