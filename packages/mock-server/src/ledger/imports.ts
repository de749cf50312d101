import { addAccount } from "./accounts.ts";
import { resolveAmount } from "./amounts.ts";
import type { ImportBalances, ImportedAccount, ImportedGrant } from "./commands.ts";
import { makeDebit } from "./debits.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import { issue, makeGrant } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { type GrantTerms, resolveGrantTerms } from "./policies.ts";
import {
  checkNotArchived,
  checkOpen,
  checkRoomForCredit,
  isRefusal,
  keepExternalKey,
  quote,
  requirePool,
} from "./preconditions.ts";
import { resolvePrice } from "./prices.ts";
import type { Imported } from "./run.ts";
import { type Account, Grant, NO_METADATA, type Pool } from "./state.ts";
import { NEVER } from "./terms.ts";

/** Most accounts and grants of one import together (R61). */
const MAX_IMPORT_ROWS = 1000;

/**
 * Takes over accounts and grants of another system (R61): all or nothing, and again without effect. A row that is there
 * already is skipped if every field that it gives has that value now.
 */
export function importBalances(ledger: Ledger, command: ImportBalances, at: number): Outcome<Imported> {
  const rows = (command.accounts?.length ?? 0) + (command.grants?.length ?? 0);
  if (rows < 1 || rows > MAX_IMPORT_ROWS) {
    return refuse(
      "conflicting_fields",
      `An import has 1 to ${MAX_IMPORT_ROWS} accounts and grants together, not ${rows}.`,
    );
  }
  const accounts: Imported["accounts"][number][] = [];
  for (const [index, row] of (command.accounts ?? []).entries()) {
    const imported = importAccount(ledger, row, at);
    if (isRefusal(imported)) return namingRow(imported, `/accounts/${index}`);
    accounts.push(imported);
  }
  const grants: Imported["grants"][number][] = [];
  const { operation } = ledger;
  for (const [index, row] of (command.grants ?? []).entries()) {
    // The entry of a row says what the row says (R75), as part of the one operation.
    ledger.operation = { ...operation, reason: row.reason ?? null, metadata: row.metadata ?? NO_METADATA };
    const imported = importGrant(ledger, row, at);
    if (isRefusal(imported)) return namingRow(imported, `/grants/${index}`);
    grants.push(imported);
  }
  ledger.operation = { ...operation };
  return accept({ accounts, grants });
}

/** A thousand rows may be wrong in one: the message says which. */
function namingRow({ failure }: Refusal, pointer: string): Refusal {
  return { ok: false, failure: { ...failure, detail: `${pointer}: ${failure.detail}` } };
}

function importAccount(
  ledger: Ledger,
  row: ImportedAccount,
  at: number,
): { readonly account: Account; readonly isCreated: boolean } | Refusal {
  const existing = ledger.accountsByExternalId.get(row.externalId);
  if (existing === undefined) return { account: addAccount(ledger, row, row.externalId, at), isCreated: true };
  const { name, email, metadata } = existing;
  const billingAnchor = existing.billingAnchor ?? existing.createdAt;
  if (agrees(row, { ...row, name, email, metadata, billingAnchor })) return { account: existing, isCreated: false };
  return refuse(
    "external_key_conflict",
    `The account ${existing.id} with the externalId ${quote(row.externalId)} differs from this row.`,
    { existingId: existing.id },
  );
}

type ImportedRow = { readonly grant: Grant; readonly isCreated: boolean };

function importGrant(ledger: Ledger, row: ImportedGrant, at: number): ImportedRow | Refusal {
  const target = requirePool(ledger, row);
  if (isRefusal(target)) return target;
  const amount = resolveAmount(target.credit, row);
  if (typeof amount !== "number") return amount;
  const existing = ledger.externalKeys.grant.get(row.externalKey);
  return existing instanceof Grant ? skip(existing, row, target, amount) : addGrant(ledger, row, target, amount, at);
}

function addGrant(ledger: Ledger, row: ImportedGrant, target: Pool, amount: number, at: number): ImportedRow | Refusal {
  const { consumedAmount = 0, effectiveAt = at } = row;
  const noRoom = checkRoomForCredit(target, Math.max(0, amount - consumedAmount));
  if (noRoom !== null) return noRoom;
  const terms = resolveTerms(row, target, amount, at);
  if (isRefusal(terms)) return terms;
  const costBasis = row.costBasis === undefined ? null : resolvePrice(row.costBasis);
  if (costBasis !== null && isRefusal(costBasis)) return costBasis;
  const conflict = checkOpen(target.account) ?? checkNotArchived(target.credit);
  if (conflict !== null) return conflict;
  const pool = ledger.poolForWrite(target.account, target.credit);
  const grant = makeGrant(ledger, pool, amount, effectiveAt, at);
  const { priority = 100, category = "free", name = null, reason = null, metadata = NO_METADATA } = row;
  Object.assign(grant, { expiresAt: terms.expiresAt, priority, category, name, reason, metadata, costBasis });
  Object.assign(grant, { sourceType: "import", externalKey: row.externalKey });
  keepExternalKey(ledger, "grant", row.externalKey, grant);
  issueImported(ledger, grant, consumedAmount, at);
  return { grant, isCreated: true };
}

/** When a new grant ends, or what is wrong with how it starts, is used up and ends. */
function resolveTerms(row: ImportedGrant, target: Pool, amount: number, at: number): GrantTerms | Refusal {
  const { consumedAmount = 0, effectiveAt = at } = row;
  if (consumedAmount > amount) {
    return refuse("invalid_range", `consumedAmount ${consumedAmount} is more than amount ${amount}.`);
  }
  if (consumedAmount > 0 && effectiveAt > at) {
    return refuse("conflicting_fields", "A grant that is not effective yet cannot be consumed: drop consumedAmount.");
  }
  return resolveGrantTerms(row, target.account, target.credit, effectiveAt, at);
}

/** The used part is a debit of its own, which nobody can refund (R55): only what is left becomes balance. */
function issueImported(ledger: Ledger, grant: Grant, consumed: number, at: number): void {
  if (consumed === 0) {
    issue(ledger, grant, "imported", at);
    return;
  }
  const debit = makeDebit(ledger, grant.pool, "import", consumed, at, at);
  debit.amount = consumed;
  ledger.undo.appendTo(debit, "allocations", { grant, amount: consumed });
  grant.consumed = consumed;
  issue(ledger, grant, "imported", at, { debit });
}

function skip(grant: Grant, row: ImportedGrant, target: Pool, amount: number): ImportedRow | Refusal {
  const costBasis = row.costBasis === undefined ? null : resolvePrice(row.costBasis);
  if (costBasis !== null && isRefusal(costBasis)) return costBasis;
  const { priority, category, name, reason, metadata, effectiveAt } = grant;
  const expiresAt = grant.expiresAt === NEVER ? null : grant.expiresAt;
  const now = { ...row, priority, category, name, reason, metadata, effectiveAt, expiresAt };
  const given = row.costBasis === undefined ? row : { ...row, costBasis };
  const consumedAmount = consumedAtImport(grant);
  const isEqual =
    grant.pool === target &&
    grant.amount === amount &&
    agrees(given, { ...now, costBasis: grant.costBasis, consumedAmount });
  if (isEqual) return { grant, isCreated: false };
  return refuse(
    "external_key_conflict",
    `The grant ${grant.id} with the externalKey ${quote(row.externalKey)} differs from this row.`,
    { existingId: grant.id },
  );
}

/** The entry of its import tells what became balance; the rest was used up before. */
function consumedAtImport(grant: Grant): number {
  const first = grant.entries.at(0);
  return first?.type === "imported" ? grant.amount - first.balanceDelta : 0;
}

/** Whether every field that the row gives has that value now; labels are compared whatever their order. */
function agrees(row: object, now: object): boolean {
  const current = new Map<string, unknown>(Object.entries(now));
  return Object.entries(row).every(
    ([key, value]) => key === "amountDecimal" || canonical(value) === canonical(current.get(key)),
  );
}

function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
