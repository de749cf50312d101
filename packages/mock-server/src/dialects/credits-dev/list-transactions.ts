import { parseInstant } from "../../http/instants.ts";
import type { Problem } from "../../http/problems.ts";
import type { DialectCall, DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { findAccount } from "./accounts.ts";
import type { components, operations } from "./generated/types.ts";
import { newestFirst } from "./pages.ts";
import { presentTransaction } from "./present-transaction.ts";
import { presentReservation } from "./reservations.ts";
import { type Transaction, transactionsOf } from "./transactions.ts";

const DEFAULT_LIMIT = 50;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** GET /v1/transactions: of one account, or of all. */
export const listTransactions: DialectOperation = operation<operations["listTransactions"]>((call) => {
  const { ledger, query } = call;
  const { limit = DEFAULT_LIMIT, offset = 0, include = "" } = query;
  const isOfOne = query.accountId !== undefined || query.externalId !== undefined;
  const found = isOfOne ? findAccount(ledger, query) : undefined;
  if (found !== undefined && !("account" in found)) return found;
  const from = query.startDate === undefined ? Number.NEGATIVE_INFINITY : firstInstant(query.startDate);
  if (from === undefined) return { problem: noInstant("startDate", query.startDate) };
  const to = query.endDate === undefined ? Number.POSITIVE_INFINITY : lastInstant(query.endDate);
  if (to === undefined) return { problem: noInstant("endDate", query.endDate) };
  const { entries } = found === undefined ? ledger : ledger.poolOf(found.account, ledger.defaultCredit);
  const all = transactionsOf(entries, ledger.defaultCredit).filter(
    ({ first: { operation } }) => from <= operation.at && operation.at <= to,
  );
  const included = new Set(include.split(","));
  const items = newestFirst(all, { limit, offset }).map((transaction) => present(call, transaction, included));
  const totalCount = all.length;
  const pagination = { limit, offset, totalCount, hasMore: offset + items.length < totalCount };
  return { status: 200, body: { items, pagination } };
});

function present(
  call: DialectCall,
  transaction: Transaction,
  included: ReadonlySet<string>,
): components["schemas"]["Transaction"] {
  const { reservation, debit } = transaction.first;
  const source = reservation ?? debit?.reservation ?? null;
  return {
    ...presentTransaction(call, transaction),
    ...(included.has("reservation") ? { reservation: source === null ? null : presentReservation(call, source) } : {}),
    ...(included.has("usage") ? { usage: null } : {}),
  };
}

function firstInstant(text: string): number | undefined {
  return parseInstant(DATE.test(text) ? `${text}T00:00:00.000Z` : text);
}

function lastInstant(text: string): number | undefined {
  return parseInstant(DATE.test(text) ? `${text}T23:59:59.999Z` : text);
}

function noInstant(name: string, text: string | undefined): Problem {
  return { code: "invalid_request", detail: `${name} ${text} is no date and no instant (RFC 3339).` };
}
