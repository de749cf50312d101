import { parseInstant } from "../../http/instants.ts";
import type { Account, Credit } from "../../ledger/state.ts";
import type { DialectAnswer } from "../dialect.ts";
import type { Reading } from "./documents.ts";
import { findCompany, findCredit } from "./find.ts";
import { type Bad, bad, notFound } from "./refuse.ts";

/** No hold may end later than this from now: one hour. */
const MAX_LIFE_MS = 3_600_000;
/** The ledger's holds live at least a second. */
const MIN_LIFE_MS = 1000;

/** When a hold ends: as asked, or after the usual time. */
export function holdEnd(call: Reading, text: string | null | undefined, usualMs: number): number | Bad {
  if (!text) return call.t + usualMs;
  const end = parseInstant(text);
  if (end === undefined) return bad(`expires_at ${text} is no instant (RFC 3339).`);
  const life = end - call.t;
  if (life >= MIN_LIFE_MS && life <= MAX_LIFE_MS) return end;
  return bad(`expires_at ${text} is not within 1 second to 1 hour from now, ${new Date(call.t).toISOString()}.`);
}

export interface Holder {
  readonly account: Account;
  readonly credit: Credit;
}

/** The company and the credit that a hold is of. */
export function holderOf(
  call: Reading,
  { company_id: company, credit_type_id: type }: { readonly company_id: string; readonly credit_type_id: string },
): Holder | DialectAnswer {
  const account = findCompany(call, company);
  if (account === undefined) return notFound("company", company);
  const credit = findCredit(call, type);
  return credit === undefined ? notFound("credit", type) : { account, credit };
}
