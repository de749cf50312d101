import type { Outcome } from "../../ledger/failures.ts";
import { accept } from "../../ledger/failures.ts";
import type { Grant } from "../../ledger/state.ts";
import type { GrantCategory } from "../../ledger/terms.ts";
import type { DialectAnswer, DialectCall, RunCommand } from "../dialect.ts";
import type { Schemas } from "./base.ts";
import { keep, type Reading, read, type TransactionDocument } from "./documents.ts";
import { fail } from "./errors.ts";
import { creditId } from "./movements.ts";
import { ledgerPriority } from "./priorities.ts";

/** Credits for a wallet. */
export interface Issue {
  readonly account: string;
  /** Code of the credit. */
  readonly credit: string;
  readonly units: number;
  readonly reason: Schemas["TransactionReason"];
  readonly priority: number | null;
  readonly expiresAt: number | null;
  readonly effectiveAt?: number;
  readonly description: string;
  readonly metadata: Readonly<Record<string, string>> | null;
  /** The caller's key; null where there is none, and the transaction's id is its key. */
  readonly key: string | null;
  readonly reference?: { readonly type: Schemas["ReferenceType"]; readonly id: string };
  /** The id that the transaction has already. */
  readonly id?: string;
}

const CATEGORIES: Partial<Record<Schemas["TransactionReason"], Exclude<GrantCategory, "rollover">>> = {
  FREE_CREDIT_GRANT: "free",
  SUBSCRIPTION_CREDIT_GRANT: "plan",
  PURCHASED_CREDIT_INVOICED: "purchased",
  PURCHASED_CREDIT_DIRECT: "purchased",
};

/** Adds credits and remembers how they were asked for. */
export function issueCredits(call: Pick<DialectCall, "put">, run: RunCommand, issue: Issue): Outcome<Grant> {
  const { metadata, key, reference, id = null } = issue;
  const granted = run({
    type: "createGrant",
    account: issue.account,
    credit: issue.credit,
    amount: issue.units,
    priority: ledgerPriority(issue.priority),
    category: CATEGORIES[issue.reason] ?? "free",
    expiresAt: issue.expiresAt,
    ...(issue.effectiveAt === undefined ? {} : { effectiveAt: issue.effectiveAt }),
    reason: issue.reason,
    ...(metadata === null ? {} : { metadata }),
    ...(key === null ? {} : { externalKey: key }),
  });
  if (!granted.ok) return granted;
  const grant = granted.value;
  const own = key ?? id ?? creditId(grant);
  const document: TransactionDocument = {
    id,
    reason: issue.reason,
    description: issue.description,
    metadata,
    referenceType: reference?.type ?? "EXTERNAL",
    referenceId: reference?.id ?? own,
    key: own,
  };
  const kept = run(keep(call, "transaction", grant.id, document));
  return kept.ok ? accept(grant) : kept;
}

/** 409 for a key that names a transaction already: Flexprice never answers a repeat with the first answer. */
export function takenKey(call: Reading, key: string | null): DialectAnswer | undefined {
  if (key === null) return undefined;
  const { grant, debit } = call.ledger.externalKeys;
  const isTaken = grant.has(key) || debit.has(key) || read(call, "pending-key", key) !== undefined;
  if (!isTaken) return undefined;
  return fail("already_exists", `A wallet transaction with the idempotency key ${key} exists already.`, {
    idempotency_key: key,
  });
}
