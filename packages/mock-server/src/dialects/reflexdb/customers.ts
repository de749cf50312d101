import type { Ledger } from "../../ledger/ledger.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectResult } from "../dialect.ts";

/** A customer: an account whose externalId is the uuid, as sent, then in lower case, then in upper case. */
export function findCustomer(ledger: Ledger, id: string): Account | undefined {
  const forms = [id, id.toLowerCase(), id.toUpperCase()];
  return forms.map((form) => ledger.findAccount(form)).find((account) => account !== undefined);
}

export function customerNotFound(id: string): DialectResult {
  const message = `No account has the externalId ${id}. Create it with POST /v1/accounts of the unified API.`;
  return { status: 404, body: { error: "Not Found", message } };
}
