import { checkMetadataRoom, patchMetadata } from "./accounts.ts";
import { assignChanges } from "./assign.ts";
import type { CreateBundle, ExpiryPolicyInput, PurchaseBundle, UpdateBundle } from "./commands.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import { issue, makeGrant } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { checkExpiry, resolveExpiryPolicy, termsFromPolicy } from "./policies.ts";
import {
  checkExternalKey,
  checkNotArchived,
  checkOpen,
  checkRoomForCredit,
  checkVersion,
  isRefusal,
  keepExternalKey,
  quote,
  requireAccount,
  requireBundle,
  requireCredit,
} from "./preconditions.ts";
import { resolvePrice } from "./prices.ts";
import { Bundle } from "./recurrence.ts";
import { type Grant, NO_METADATA } from "./state.ts";
import type { ExpiryPolicy, Price } from "./terms.ts";

/** Puts a pack of credits on sale (R87). */
export function createBundle(ledger: Ledger, command: CreateBundle, at: number): Outcome<Bundle> {
  const credit = requireCredit(ledger, command.credit);
  if (isRefusal(credit)) return credit;
  const rules = resolveRules(command);
  if (isRefusal(rules)) return rules;
  const { code, quantity, name = null, priority = 100, metadata = NO_METADATA } = command;
  const existing = ledger.bundlesByCode.get(code);
  if (existing !== undefined) {
    return refuse("code_conflict", `The code ${quote(code)} already names the bundle ${existing.id}.`, {
      existingId: existing.id,
    });
  }
  const archived = checkNotArchived(credit);
  if (archived !== null) return archived;
  const serial = ledger.takeSerial();
  const bundle = new Bundle(serial, ledger.writeId("bnd_", serial), code, credit, quantity, at);
  Object.assign(bundle, { name, priority, metadata, price: rules.price ?? null, expiry: rules.expiry ?? null });
  ledger.undo.append(ledger.bundles, bundle);
  ledger.register(bundle);
  ledger.reference(credit);
  ledger.undo.set(ledger.bundlesByCode, code, bundle);
  return accept(bundle);
}

/** Changes what later purchases issue, or takes the bundle off sale (R87). */
export function updateBundle(ledger: Ledger, command: UpdateBundle, at: number): Outcome<Bundle> {
  const bundle = requireBundle(ledger, command.bundle);
  if (isRefusal(bundle)) return bundle;
  const rules = resolveRules(command);
  if (isRefusal(rules)) return rules;
  const tooMany = checkMetadataRoom(bundle.metadata, command.metadata);
  if (tooMany !== null) return tooMany;
  const { name = bundle.name, quantity = bundle.quantity, priority = bundle.priority } = command;
  const { status = bundle.status } = command;
  assignChanges<Bundle>(ledger, bundle, at, {
    ...{ name, quantity, priority, inactive: status === "inactive" },
    price: rules.price === undefined ? bundle.price : rules.price,
    expiry: rules.expiry === undefined ? bundle.expiry : rules.expiry,
    metadata: patchMetadata(bundle.metadata, command.metadata),
  });
  return accept(bundle);
}

/** Issues what was bought; no money moves, the payment is taken to have succeeded (R87). */
export function purchaseBundle(ledger: Ledger, command: PurchaseBundle, at: number): Outcome<Grant> {
  const bundle = requireBundle(ledger, command.bundle);
  if (isRefusal(bundle)) return bundle;
  const account = requireAccount(ledger, command.account);
  if (isRefusal(account)) return account;
  const { credit, quantity } = bundle;
  const target = ledger.poolOf(account, credit);
  const stale = checkVersion(command, target.version);
  if (stale !== null) return stale;
  const terms = termsFromPolicy(bundle.expiry, null, { account, credit, start: at });
  const invalid = checkRoomForCredit(target, quantity) ?? checkExpiry(terms.expiresAt, at);
  if (invalid !== null) return invalid;
  const conflict =
    checkExternalKey(ledger, "grant", command.externalKey) ??
    checkOpen(account) ??
    checkNotArchived(credit) ??
    checkOnSale(bundle);
  if (conflict !== null) return conflict;
  const pool = ledger.poolForWrite(account, credit);
  const grant = makeGrant(ledger, pool, quantity, at, at);
  const { name = bundle.name, reason = null, metadata = NO_METADATA, externalKey = null } = command;
  const { priority, price: costBasis } = bundle;
  Object.assign(grant, { ...terms, priority, costBasis, name, reason, metadata, externalKey });
  Object.assign(grant, { category: "purchased", sourceType: "bundle" });
  grant.source = bundle;
  keepExternalKey(ledger, "grant", command.externalKey, grant);
  issue(ledger, grant, "grant_issued", at);
  return accept(grant);
}

function checkOnSale(bundle: Bundle): Refusal | null {
  if (!bundle.inactive) return null;
  return refuse(
    "bundle_inactive",
    `The bundle ${quote(bundle.code)} is not on sale: PATCH its status to active first.`,
  );
}

interface Rules {
  readonly price: Price | null | undefined;
  readonly expiry: ExpiryPolicy | null | undefined;
}

/** What the request says of price and expiry: undefined where it says nothing, null where it clears. */
function resolveRules(command: CreateBundle | UpdateBundle): Rules | Refusal {
  const price = command.price ? resolvePrice(command.price) : command.price;
  if (price && isRefusal(price)) return price;
  const expiry = command.expiry ? resolvePurchaseExpiry(command.expiry) : command.expiry;
  if (expiry && isRefusal(expiry)) return expiry;
  return { price, expiry };
}

function resolvePurchaseExpiry(input: ExpiryPolicyInput): ExpiryPolicy | Refusal {
  if (input.type !== "period") return resolveExpiryPolicy(input, "expiry");
  return refuse("conflicting_fields", "expiry period needs a grant that a schedule issues; a purchase has none.");
}
