import { parseInstant } from "../../http/instants.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectCall, DialectOperation, DialectResult } from "../dialect.ts";
import { operation } from "../operation.ts";
import { answer, countAnswer, newestFirst, pageAnswer } from "./envelope.ts";
import { findCompany } from "./find.ts";
import type { operations } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { type LedgerRow, ledgerRows } from "./ledger-rows.ts";
import { bad, isBad, notFound } from "./refuse.ts";

type Filter = NonNullable<operations["listCreditEventLedger"]["parameters"]["query"]>;

export const listCreditEventLedger: DialectOperation = operation<operations["listCreditEventLedger"]>((call) => {
  const account = findCompany(call, call.query.company_id);
  return account === undefined ? notFound("company", call.query.company_id) : list(call, account);
});

export const countCreditEventLedger: DialectOperation = operation<operations["countCreditEventLedger"]>((call) => {
  const account = findCompany(call, call.query.company_id);
  if (account === undefined) return notFound("company", call.query.company_id);
  const rows = matching(call, account, call.query);
  return isBad(rows) ? rows : countAnswer(call, rows);
});

/** GET /billing/credits/ledger, the older path. The client's method for it sends no company; then there are no rows. */
export const getCreditLedger: DialectOperation = operation<operations["getCreditLedger"]>((call) => {
  const { company_id: id } = call.query;
  if (id === undefined) return answer(call, []);
  const account = findCompany(call, id);
  return account === undefined ? notFound("company", id) : list(call, account);
});

function list(call: DialectCall<object, Omit<Filter, "company_id">>, account: Account): DialectResult {
  const rows = matching(call, account, call.query);
  return isBad(rows) ? rows : pageAnswer(call, newestFirst(rows), ({ present }) => present());
}

function matching(
  call: DialectCall,
  account: Account,
  filter: Omit<Filter, "company_id">,
): LedgerRow[] | ReturnType<typeof bad> {
  const { billing_credit_id: credit, event_type: type, feature_id: feature } = filter;
  const from = filter.start_time === undefined ? Number.NEGATIVE_INFINITY : parseInstant(filter.start_time);
  const to = filter.end_time === undefined ? Number.POSITIVE_INFINITY : parseInstant(filter.end_time);
  if (from === undefined) return bad(`start_time ${filter.start_time} is no instant (RFC 3339).`);
  if (to === undefined) return bad(`end_time ${filter.end_time} is no instant (RFC 3339).`);
  return ledgerRows(call, account).filter(
    (row) =>
      row.at >= from &&
      row.at < to &&
      (credit === undefined || vendorId("credit", row.credit.id) === credit) &&
      (type === undefined || row.type === type) &&
      (feature === undefined || row.feature === feature),
  );
}
