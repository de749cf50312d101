import { LAST_INSTANT } from "./calendar.ts";
import { type Context, checkOpen, checkRoom, type Result } from "./context.ts";
import { openDebit } from "./debits.ts";
import { emitOfAccount } from "./events.ts";
import type { Fields } from "./fields.ts";
import { issueGrant, NO_TERMS } from "./grant-lifecycle.ts";
import { CATEGORIES } from "./grants.ts";
import { finish, startOperation } from "./posting.ts";
import { readPrice } from "./prices.ts";
import { conflict, unprocessable } from "./refusal.ts";
import { findAccount, findCredit, newId } from "./state.ts";
import { typeEnd } from "./type-policy.ts";
import type { Account, Debit, Grant, Json, Metadata, Operation, Pool, State } from "./types.ts";

/** POST /v1/import (R61): accounts first, then grants, all or nothing. Rows that are there already are skipped. */
export function importBalances(context: Context): Result {
  const { state, t, body } = context;
  const isEmpty = body.objects("accounts").length + body.objects("grants").length === 0;
  unprocessable(isEmpty, "conflicting_fields");
  const operation = startOperation(state, "api", t);
  const accounts = body.objects("accounts").map((row) => importAccount(state, t, row));
  const grants = body.objects("grants").map((row) => importGrant(context, operation, row));
  // The labels of a row are its own entry's; what follows is the import's.
  for (const row of operation.moved) row.operation = operation;
  finish(state, operation);
  return { status: 200, body: { accounts, grants } };
}

function sameMetadata(left: Metadata, right: Metadata): boolean {
  const text = (metadata: Metadata): string => JSON.stringify(Object.entries(metadata).sort());
  return text(left) === text(right);
}

/** Whether every field that a row gives has the value that is there. */
function agrees(row: Fields, present: Readonly<Record<string, boolean>>): boolean {
  return Object.entries(present).every(([name, isSame]) => row.json(name) === null || isSame);
}

function importAccount(state: State, t: number, row: Fields): Json {
  const externalId = row.requiredText("externalId");
  const present = state.accounts.find((account) => account.externalId === externalId);
  if (present !== undefined) {
    const isSame = agrees(row, {
      name: row.text("name") === present.name,
      email: row.text("email") === present.email,
      billingAnchor: row.instant("billingAnchor") === (present.billingAnchor ?? present.createdAt),
      metadata: sameMetadata(row.metadata("metadata"), present.metadata),
    });
    conflict(!isSame, "external_key_conflict", { existingId: present.id });
    return { externalId, id: present.id, created: false };
  }
  const account: Account = {
    id: newId(state, "acc", state.accounts.length),
    externalId,
    name: row.text("name"),
    email: row.text("email"),
    metadata: row.metadata("metadata"),
    status: "active",
    billingAnchor: row.instant("billingAnchor"),
    version: 1,
    createdAt: t,
    updatedAt: t,
    closedAt: null,
  };
  state.accounts.push(account);
  emitOfAccount(state, t, account, "account.created");
  return { externalId, id: account.id, created: true };
}

function importGrant(context: Context, operation: Operation, row: Fields): Json {
  const { state, t } = context;
  const externalKey = row.requiredText("externalKey");
  const account = findAccount(state, row.requiredText("account"));
  const pool = { account, credit: findCredit(state, row.text("credit")) };
  const amount = row.requiredAmount("amount", pool.credit.scale);
  const present = state.grants.find((grant) => grant.externalKey === externalKey);
  if (present !== undefined) {
    conflict(!isThere(state, row, pool, amount, present), "external_key_conflict", { existingId: present.id });
    return { externalKey, id: present.id, created: false };
  }
  const used = row.integer("consumedAmount") ?? 0;
  checkRoom(context, pool, amount - used);
  unprocessable(used > amount, "invalid_range");
  const effectiveAt = row.instant("effectiveAt") ?? t;
  unprocessable(used > 0 && effectiveAt > t, "conflicting_fields");
  const expiresAt = row.isGiven("expiresAt")
    ? row.instant("expiresAt")
    : typeEnd(state, { account, schedule: null }, pool.credit, effectiveAt);
  const isTooEarly = expiresAt !== null && expiresAt <= Math.max(effectiveAt, t);
  unprocessable(isTooEarly || (expiresAt !== null && !(expiresAt <= LAST_INSTANT)), "invalid_expiry");
  const costBasis = readPrice(row.object("costBasis"));
  checkOpen(pool);
  conflict(pool.credit.status === "archived", "credit_archived");
  const reason = row.text("reason");
  const metadata = row.metadata("metadata");
  const terms = {
    ...NO_TERMS,
    accountId: account.id,
    creditId: pool.credit.id,
    amount,
    priority: row.integer("priority") ?? 100,
    category: row.word("category", CATEGORIES) ?? "free",
    source: { type: "import" as const, id: null },
    effectiveAt,
    expiresAt,
    costBasis,
    name: row.text("name"),
    reason,
    metadata,
    externalKey,
  };
  const ofRow: Operation = { ...operation, reason, metadata };
  const debit = used > 0 ? book(state, ofRow, pool, used) : undefined;
  const grant = issueGrant(state, ofRow, terms, "imported", debit, used);
  debit?.allocations.push({ grantId: grant.id, amount: used });
  return { externalKey, id: grant.id, created: true };
}

/** The used part is a debit of source import; it moves nothing, for it never was in the balance. */
function book(state: State, operation: Operation, pool: Pool, used: number): Debit {
  return openDebit(state, operation, pool, {
    reason: null,
    metadata: {},
    amount: used,
    requestedAmount: used,
    source: "import",
    reservationId: null,
    adjustmentId: null,
    occurredAt: operation.at,
    externalKey: null,
  });
}

/** Whether every field that a row gives has the value that the grant has now. */
function isThere(state: State, row: Fields, pool: Pool, amount: number, grant: Grant): boolean {
  const debit = state.debits.find((candidate) => {
    return candidate.source === "import" && candidate.allocations.some((slice) => slice.grantId === grant.id);
  });
  const isSame = agrees(row, {
    consumedAmount: row.integer("consumedAmount") === (debit?.amount ?? 0),
    effectiveAt: row.instant("effectiveAt") === grant.effectiveAt,
    priority: row.integer("priority") === grant.priority,
    category: row.text("category") === grant.category,
    costBasis: JSON.stringify(readPrice(row.object("costBasis"))) === JSON.stringify(grant.costBasis),
    name: row.text("name") === grant.name,
    reason: row.text("reason") === grant.reason,
    metadata: sameMetadata(row.metadata("metadata"), grant.metadata),
  });
  const hasSameEnd = !row.isGiven("expiresAt") || row.instant("expiresAt") === grant.expiresAt;
  const isInPool = grant.accountId === pool.account.id && grant.creditId === pool.credit.id;
  return isSame && hasSameEnd && isInPool && amount === grant.amount;
}
