import { accept, type Outcome } from "../../ledger/failures.ts";
import { Schedule } from "../../ledger/recurrence.ts";
import type { DialectCall, DialectOperation, RunCommand } from "../dialect.ts";
import { operation } from "../operation.ts";
import { labelsOf } from "./base.ts";
import { allGrants, type CreditGrant, findGrant, grantsOfPlan, listGrant, presentGrant } from "./credit-grants.ts";
import { type GrantDocument, keep, read } from "./documents.ts";
import { impossible, invalid, isAnswer, notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { commaList, isWanted, pageOf, readInstant } from "./paging.ts";
import { findPlan } from "./plans.ts";

/** GET /v1/creditgrants/{id}. */
export const getCreditGrant: DialectOperation = operation<operations["getCreditGrant"]>((call) => {
  const grant = findGrant(call, call.path.id);
  return grant === undefined
    ? notFound("Credit grant", call.path.id)
    : { status: 200, body: presentGrant(call, grant) };
});

/** GET /v1/creditgrants. */
export const listCreditGrants: DialectOperation = operation<operations["listCreditGrants"]>((call) => {
  const { plan_ids: plans, subscription_ids: subscriptions, credit_grant_ids: ids, scope, status } = call.query;
  const found = allGrants(call)
    .map((grant) => presentGrant(call, grant))
    .filter(
      (grant) =>
        isWanted(commaList(plans), grant.plan_id ?? "") &&
        isWanted(commaList(subscriptions), grant.subscription_id ?? "") &&
        isWanted(commaList(ids), grant.id) &&
        (scope === undefined || grant.scope === scope) &&
        grant.status === (status ?? "published"),
    );
  const page = pageOf(found, call.query, "next");
  return isAnswer(page) ? page : { status: 200, body: page };
});

/** GET /v1/plans/{id}/creditgrants: all at once, with the limit 0 that Flexprice says. */
export const getPlanCreditGrants: DialectOperation = operation<operations["getPlanCreditGrants"]>((call) => {
  const plan = findPlan(call, call.path.id);
  if (plan === undefined) return notFound("Plan", call.path.id);
  const items = grantsOfPlan(call, plan)
    .map((grant) => presentGrant(call, grant))
    .reverse();
  return { status: 200, body: { items, pagination: { total: items.length, limit: 0, offset: 0 } } };
});

/** PUT /v1/creditgrants/{id}: name and labels; an end_date ends it then. */
export const updateCreditGrant: DialectOperation = operation<operations["updateCreditGrant"]>((call) => {
  const grant = findGrant(call, call.path.id);
  if (grant === undefined) return notFound("Credit grant", call.path.id);
  if (grant.document.archived) return impossible("The credit grant is not published.", { id: grant.id });
  const { name, metadata } = call.body;
  const endAt = readInstant(call.body.end_date, "end_date");
  if (isAnswer(endAt)) return endAt;
  if (endAt !== null && grant.document.scope === "PLAN") return invalid("end_date is not allowed with scope PLAN.");
  if (endAt !== null && endAt < call.t) return invalid("end_date must not lie in the past.");
  const labels = labelsOf(metadata);
  const document: GrantDocument = {
    ...grant.document,
    ...(name ? { name } : {}),
    ...(labels === null ? {} : { metadata: labels }),
    updatedAt: call.t,
  };
  const outcome = call.transact((run) => {
    const changed = { id: grant.id, document };
    return endAt === null ? write(call, run, changed) : endAtDate(call, run, changed, endAt);
  });
  return outcome.ok ? { status: 200, body: presentGrant(call, outcome.value) } : outcome;
});

/** DELETE /v1/creditgrants/{id}: a template is archived, a grant of a subscription ends. Credits stay. */
export const deleteCreditGrant: DialectOperation = operation<operations["deleteCreditGrant"]>((call) => {
  const grant = findGrant(call, call.path.id);
  if (grant === undefined) return notFound("Credit grant", call.path.id);
  const { document } = grant;
  if (document.archived) return impossible("The credit grant is not published.", { id: grant.id });
  const effectiveAt = readInstant(call.body.effective_date, "effective_date");
  if (isAnswer(effectiveAt)) return effectiveAt;
  const outcome = call.transact((run): Outcome<unknown> => {
    const changed = { id: grant.id, document: { ...document, updatedAt: call.t } };
    if (document.scope === "SUBSCRIPTION") return endAtDate(call, run, changed, effectiveAt ?? call.t);
    const stopped =
      document.schedule === null ? accept(null) : run({ type: "cancelSchedule", schedule: document.schedule });
    if (!stopped.ok) return stopped;
    return write(call, run, { id: grant.id, document: { ...changed.document, archived: true } });
  });
  return outcome.ok ? { status: 200, body: { message: "credit grant deleted successfully" } } : outcome;
});

/** Lets nothing come any more from an instant on. */
function endAtDate(
  call: DialectCall,
  run: RunCommand,
  { id, document }: CreditGrant,
  endAt: number,
): Outcome<CreditGrant> {
  const { schedule: scheduleId } = document;
  const schedule = scheduleId === null ? undefined : call.ledger.find(Schedule, scheduleId);
  if (schedule?.status === "active") {
    const isOver = endAt <= call.t || endAt <= (schedule.startAt ?? 0);
    const ended = isOver
      ? run({ type: "cancelSchedule", schedule: schedule.id })
      : run({ type: "updateSchedule", schedule: schedule.id, endAt });
    if (!ended.ok) return ended;
  }
  return write(call, run, { id, document: { ...document, endAt } });
}

/** Keeps a grant; one that another door made is linked to its rule and owner now. */
function write(call: DialectCall, run: RunCommand, grant: CreditGrant): Outcome<CreditGrant> {
  const { id, document } = grant;
  const isNew = read(call, "grant", id) === undefined;
  const kept = run(keep(call, "grant", id, document));
  if (!kept.ok || !isNew || document.schedule === null) return kept.ok ? accept(grant) : kept;
  const linked = run(keep(call, "grant-of", document.schedule, id));
  if (!linked.ok) return linked;
  const listed = run(listGrant(call, document.subscription ?? document.plan ?? "", id));
  return listed.ok ? accept(grant) : listed;
}
