import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { checkEntitlement } from "./check-entitlement.ts";
import { type CompanyOverrideDocument, keep, type Reading, read, readAll } from "./documents.ts";
import { answer, countAnswer, deletedAnswer, isAmong, newestFirst, pageAnswer } from "./envelope.ts";
import { findCompany } from "./find.ts";
import type { operations } from "./generated/types.ts";
import { prefixOf } from "./ids.ts";
import { presentCompanyOverride } from "./present-entitlement.ts";
import type { Kept } from "./present-feature.ts";
import { notFound } from "./refuse.ts";

interface Filter {
  readonly ids?: readonly string[];
  readonly feature_id?: string;
  readonly company_id?: string;
}

export const listCompanyOverrides: DialectOperation = operation<operations["listCompanyOverrides"]>((call) =>
  pageAnswer(call, matching(call, call.query), (override) => presentCompanyOverride(call, override)),
);

export const countCompanyOverrides: DialectOperation = operation<operations["countCompanyOverrides"]>((call) =>
  countAnswer(call, matching(call, call.query)),
);

export const getCompanyOverride: DialectOperation = operation<operations["getCompanyOverride"]>((call) => {
  const { company_override_id: id } = call.path;
  const found = readAll(call, "company-override").find((override) => override.id === id);
  return found === undefined ? notFound("company override", id) : answer(call, presentCompanyOverride(call, found));
});

export const createCompanyOverride: DialectOperation = operation<operations["createCompanyOverride"]>((call) => {
  const { body } = call;
  if (findCompany(call, body.company_id) === undefined) return notFound("company", body.company_id);
  if (read(call, "feature", body.feature_id) === undefined) return notFound("feature", body.feature_id);
  const wrong = checkEntitlement(call, body);
  if (wrong !== null) return wrong;
  const id = call.newId(prefixOf("companyOverride"));
  const outcome = call.transact((run) => run(keep(call, "company-override", id, body)));
  if (!outcome.ok) return outcome;
  return answer(call, presentCompanyOverride(call, { id, body, createdAt: call.t, updatedAt: call.t }), 201);
});

export const updateCompanyOverride: DialectOperation = operation<operations["updateCompanyOverride"]>((call) => {
  const { company_override_id: id } = call.path;
  const known = read(call, "company-override", id);
  if (known === undefined) return notFound("company override", id);
  const wrong = checkEntitlement(call, call.body);
  if (wrong !== null) return wrong;
  const { company_id, feature_id, expiration_date = null } = known;
  const body = { ...call.body, company_id, feature_id, expiration_date };
  const outcome = call.transact((run) => run(keep(call, "company-override", id, body)));
  if (!outcome.ok) return outcome;
  const { createdAt, updatedAt } = outcome.value;
  return answer(call, presentCompanyOverride(call, { id, body, createdAt, updatedAt }));
});

export const deleteCompanyOverride: DialectOperation = operation<operations["deleteCompanyOverride"]>((call) => {
  const { company_override_id: id } = call.path;
  if (read(call, "company-override", id) === undefined) return notFound("company override", id);
  const outcome = call.transact((run) => run(keep(call, "company-override", id, null)));
  return outcome.ok ? deletedAnswer(call) : outcome;
});

function matching(call: Reading, filter: Filter): Kept<CompanyOverrideDocument>[] {
  const { ids, feature_id: feature, company_id: company } = filter;
  const found = readAll(call, "company-override").filter(
    ({ id, body }) =>
      isAmong(ids, id) &&
      (feature === undefined || body.feature_id === feature) &&
      (company === undefined || body.company_id === company),
  );
  return newestFirst(found);
}
