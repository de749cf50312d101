import type { Account } from "../../ledger/state.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { activeSubscriptions, companiesWithKeys } from "./companies.ts";
import type { Reading } from "./documents.ts";
import { answer, countAnswer, hasText, isAmong, newestFirst, pageAnswer } from "./envelope.ts";
import { findCompany } from "./find.ts";
import type { operations } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { companyName, presentCompany } from "./present-company.ts";
import { bad, notFound } from "./refuse.ts";

interface Filter {
  readonly ids?: readonly string[];
  readonly q?: string;
  readonly plan_id?: string;
}

export const listCompanies: DialectOperation = operation<operations["listCompanies"]>((call) =>
  pageAnswer(call, companiesOf(call, call.query), (account) => presentCompany(call, account)),
);

export const countCompanies: DialectOperation = operation<operations["countCompanies"]>((call) =>
  countAnswer(call, companiesOf(call, call.query)),
);

export const getCompany: DialectOperation = operation<operations["getCompany"]>((call) => {
  const account = findCompany(call, call.path.company_id);
  return account === undefined
    ? notFound("company", call.path.company_id)
    : answer(call, presentCompany(call, account));
});

/** The company that one of the keys names: `keys` is a JSON object. */
export const lookupCompany: DialectOperation = operation<operations["lookupCompany"]>((call) => {
  const keys = parseKeys(call.query.keys);
  if (keys === undefined) return bad(`keys ${call.query.keys} is not a JSON object of texts.`);
  const [account] = companiesWithKeys(call, keys);
  if (account === undefined) return notFound("company with keys", call.query.keys);
  return answer(call, presentCompany(call, account));
});

function parseKeys(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function companiesOf(call: Reading, { ids, q, plan_id: plan }: Filter): Account[] {
  const companies = call.ledger.accounts.filter(
    (account) =>
      account.status === "active" &&
      isAmong(ids, vendorId("company", account.id)) &&
      hasText(companyName(call, account), q) &&
      (plan === undefined ||
        activeSubscriptions(account, null, call).some((active) => vendorId("plan", active.plan.id) === plan)),
  );
  return newestFirst(companies);
}
