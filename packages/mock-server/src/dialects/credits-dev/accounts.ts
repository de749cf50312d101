import type { Problem } from "../../http/problems.ts";
import { type Refusal, refuse } from "../../ledger/failures.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { quote } from "../../ledger/preconditions.ts";
import type { Account } from "../../ledger/state.ts";

/** How a request names an account: by one of the two ids, in the field of either. */
export interface AccountReference {
  readonly accountId?: string;
  readonly externalId?: string;
}

/** Why no account could be told. */
export type NoAccount = Refusal | { readonly problem: Problem };

/** The account that a request names. Named twice, both must mean the same one. */
export function findAccount(
  ledger: Ledger,
  { accountId, externalId }: AccountReference,
): { readonly account: Account } | NoAccount {
  if (accountId === undefined && externalId === undefined) {
    return { problem: { code: "invalid_request", detail: "Name the account: accountId or externalId is required." } };
  }
  const byId = accountId === undefined ? undefined : ledger.findAccount(accountId);
  if (accountId !== undefined && byId === undefined) return unknown(`accountId ${quote(accountId)}`);
  const byExternalId = externalId === undefined ? undefined : ledger.accountsByExternalId.get(externalId);
  if (externalId !== undefined && byExternalId === undefined) return unknown(`externalId ${quote(externalId)}`);
  const account = byId ?? byExternalId;
  if (account === undefined) return unknown("that id");
  if (byExternalId === undefined || byExternalId === account) return { account };
  const detail = `accountId ${quote(accountId ?? "")} and externalId ${quote(externalId ?? "")} are different accounts.`;
  return { problem: { code: "invalid_request", detail } };
}

function unknown(name: string): Refusal {
  return refuse("account_not_found", `No account has the ${name}. Create it with POST /v1/accounts/create.`);
}
