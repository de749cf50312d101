import { checkMetadataRoom, patchMetadata } from "./accounts.ts";
import { assign, assignChanges } from "./assign.ts";
import type { ArchiveCredit, CreateCredit, PriceInput, SetCreditLimit, UpdateCredit } from "./commands.ts";
import { record } from "./events.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import type { Ledger } from "./ledger.ts";
import { resolveExpiryPolicy } from "./policies.ts";
import {
  checkOpen,
  checkRoomForCredit,
  checkVersion,
  isRefusal,
  quote,
  requireCredit,
  requirePool,
} from "./preconditions.ts";
import { resolvePrice, resolvePrices } from "./prices.ts";
import { Credit, NO_METADATA, type Pool } from "./state.ts";
import type { ExpiryPolicy, Price } from "./terms.ts";

/** Creates a credit type (R17). */
export function createCredit(ledger: Ledger, command: CreateCredit, at: number): Outcome<Credit> {
  const rules = resolveRules(command);
  if (isRefusal(rules)) return rules;
  const conflict = checkCode(ledger, command.code);
  if (conflict !== null) return conflict;
  const serial = ledger.takeSerial();
  const credit = new Credit(serial, ledger.writeId("crd_", serial), command.code, at, false);
  const { name = null, singularName = null, pluralName = null, description = null, icon = null } = command;
  const { scale = 0, burnStrategy = "expiration_priority", defaultRolloverPolicy = "expire" } = command;
  const { defaultCreditLimit = 0, metadata = NO_METADATA } = command;
  Object.assign(credit, { name, singularName, pluralName, description, icon, scale, burnStrategy });
  Object.assign(credit, { defaultRolloverPolicy, defaultCreditLimit, metadata });
  credit.defaultExpiry = rules.defaultExpiry ?? null;
  credit.price = rules.price ?? null;
  credit.currencyPrices = rules.currencyPrices ?? [];
  ledger.undo.append(ledger.credits, credit);
  ledger.register(credit);
  ledger.undo.set(ledger.creditsByCode, credit.code, credit);
  record(ledger, "credit.created", credit, null);
  return accept(credit);
}

/** Changes a credit type for later operations (R17); code and scale only until anything refers to it. */
export function updateCredit(ledger: Ledger, command: UpdateCredit, at: number): Outcome<Credit> {
  const credit = requireCredit(ledger, command.credit);
  if (isRefusal(credit)) return credit;
  const rules = resolveRules(command, checkDefaultLimit(ledger, credit, command.defaultCreditLimit));
  if (isRefusal(rules)) return rules;
  const tooMany = checkMetadataRoom(credit.metadata, command.metadata);
  if (tooMany !== null) return tooMany;
  const { code = credit.code, scale = credit.scale } = command;
  const conflict = code === credit.code ? null : checkCode(ledger, code);
  if (conflict !== null) return conflict;
  if (credit.isReferenced && (code !== credit.code || scale !== credit.scale)) {
    return refuse(
      "credit_in_use",
      `A balance, schedule, plan or bundle refers to the credit ${quote(credit.code)}, or did: ` +
        "its code and scale are fixed. Create another credit.",
    );
  }
  if (code !== credit.code) {
    ledger.undo.unset(ledger.creditsByCode, credit.code);
    ledger.undo.set(ledger.creditsByCode, code, credit);
  }
  const { name = credit.name, singularName = credit.singularName, pluralName = credit.pluralName } = command;
  const { description = credit.description, icon = credit.icon, burnStrategy = credit.burnStrategy } = command;
  const { defaultRolloverPolicy = credit.defaultRolloverPolicy } = command;
  const { defaultCreditLimit = credit.defaultCreditLimit } = command;
  const hasChanged = assignChanges<Credit>(ledger, credit, at, {
    ...{ code, name, singularName, pluralName, description, icon, scale, burnStrategy },
    ...{ defaultRolloverPolicy, defaultCreditLimit },
    defaultExpiry: rules.defaultExpiry === undefined ? credit.defaultExpiry : rules.defaultExpiry,
    price: rules.price === undefined ? credit.price : rules.price,
    currencyPrices: rules.currencyPrices === undefined ? credit.currencyPrices : (rules.currencyPrices ?? []),
    metadata: patchMetadata(credit.metadata, command.metadata),
  });
  if (hasChanged) record(ledger, "credit.updated", credit, null);
  return accept(credit);
}

/** Archives a credit type: nothing new can be granted in it (R17). */
export function archiveCredit(ledger: Ledger, command: ArchiveCredit, at: number): Outcome<Credit> {
  const credit = requireCredit(ledger, command.credit);
  if (isRefusal(credit)) return credit;
  if (credit.archived) return accept(credit);
  if (credit.isDefault) {
    return refuse("credit_in_use", `The credit ${quote(credit.code)} is the environment's default and stays.`);
  }
  if (credit.openReservations > 0) {
    return refuse(
      "credit_in_use",
      `The credit ${quote(credit.code)} has ${credit.openReservations} open reservations.`,
    );
  }
  if (credit.activeSchedules > 0) {
    return refuse(
      "credit_in_use",
      `The credit ${quote(credit.code)} has ${credit.activeSchedules} active schedules or templates: cancel them first.`,
    );
  }
  assign(ledger, credit, { archived: true, updatedAt: at });
  record(ledger, "credit.archived", credit, null);
  return accept(credit);
}

/** Sets how far below zero a pool's available credit may go (R18). Lowering it below present use is allowed. */
export function setCreditLimit(ledger: Ledger, command: SetCreditLimit): Outcome<Pool> {
  const pool = requirePool(ledger, command);
  if (isRefusal(pool)) return pool;
  const refusal =
    checkVersion(command, pool.version) ?? checkRoomForCredit(pool, 0, command.creditLimit) ?? checkOpen(pool.account);
  if (refusal !== null) return refusal;
  const kept = ledger.poolForWrite(pool.account, pool.credit);
  if (kept.creditLimit !== command.creditLimit) ledger.undo.appendTo(kept, "limitChanges", kept.entryCount);
  ledger.undo.note(kept, "creditLimitOverride", kept.creditLimitOverride);
  kept.creditLimitOverride = command.creditLimit;
  return accept(kept);
}

interface Rules {
  readonly defaultExpiry: ExpiryPolicy | null | undefined;
  readonly price: Price | null | undefined;
  readonly currencyPrices: readonly Price[] | null | undefined;
}

/** `badLimit` is what is wrong with the default limit, which stands before the prices in the request (R70). */
function resolveRules(command: CreateCredit | UpdateCredit, badLimit: Refusal | null = null): Rules | Refusal {
  const defaultExpiry = command.defaultExpiry ? resolveExpiryPolicy(command.defaultExpiry, "defaultExpiry") : null;
  if (defaultExpiry !== null && isRefusal(defaultExpiry)) return defaultExpiry;
  if (badLimit !== null) return badLimit;
  const price = command.price ? resolvePrice(command.price) : null;
  if (price !== null && isRefusal(price)) return price;
  const currencyPrices = command.currencyPrices ? resolvePrices(command.currencyPrices) : null;
  if (currencyPrices !== null && isRefusal(currencyPrices)) return currencyPrices;
  return {
    defaultExpiry: command.defaultExpiry === undefined ? undefined : defaultExpiry,
    price: given(command.price, price),
    currencyPrices: command.currencyPrices === undefined ? undefined : currencyPrices,
  };
}

function given(input: PriceInput | null | undefined, price: Price | null): Price | null | undefined {
  return input === undefined ? undefined : price;
}

/** R72: a higher default limit raises what every pool without a limit of its own can spend. */
function checkDefaultLimit(ledger: Ledger, credit: Credit, limit: number | undefined): Refusal | null {
  if (limit === undefined || limit <= credit.defaultCreditLimit) return null;
  for (const pool of ledger.pools) {
    if (pool.credit !== credit || pool.creditLimitOverride !== null) continue;
    const noRoom = checkRoomForCredit(pool, 0, limit);
    if (noRoom !== null) return noRoom;
  }
  return null;
}

function checkCode(ledger: Ledger, code: string): Refusal | null {
  const existing = ledger.creditsByCode.get(code);
  if (existing === undefined) return null;
  return refuse("code_conflict", `The code ${quote(code)} already names the credit ${existing.id}.`, {
    existingId: existing.id,
  });
}
