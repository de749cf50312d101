import { accept } from "../../ledger/failures.ts";
import type { DialectAnswer, DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { labelsOf } from "./base.ts";
import { keep, type Reading } from "./documents.ts";
import { fail, impossible, isAnswer, notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { isWanted, pageOf } from "./paging.ts";
import { findPlan, planByLookupKey, planDocument, planId, presentPlan } from "./plans.ts";

/** What may be the code of a plan in the ledger. */
const CODE = /^(?!pln_)[a-z0-9][a-z0-9_.-]{0,63}$/;

/** POST /v1/plans. The lookup key is the plan's code, where it can be one. */
export const createPlan: DialectOperation = operation<operations["createPlan"]>((call) => {
  const { name, description, lookup_key: key, display_order: displayOrder = null, metadata } = call.body;
  const taken = takenBy(call, key);
  if (taken !== undefined) return taken;
  const code = key && CODE.test(key) ? key : call.newId("plan_").toLowerCase();
  const labels = labelsOf(metadata);
  const outcome = call.transact((run) => {
    const created = run({ type: "createPlan", code, name, ...(labels === null ? {} : { metadata: labels }) });
    if (!created.ok) return created;
    const dates = { createdAt: call.t, updatedAt: call.t };
    const document = { description: description ?? "", lookupKey: key ?? "", displayOrder, ...dates };
    const kept = run(keep(call, "plan", created.value.id, document));
    return kept.ok ? accept(created.value) : kept;
  });
  return outcome.ok ? { status: 201, body: presentPlan(call, outcome.value) } : outcome;
});

/** GET /v1/plans/{id}. */
export const getPlan: DialectOperation = operation<operations["getPlan"]>((call) => {
  const plan = findPlan(call, call.path.id);
  return plan === undefined ? notFound("Plan", call.path.id) : { status: 200, body: presentPlan(call, plan) };
});

/** PUT /v1/plans/{id}: what is not named stays as it is. */
export const updatePlan: DialectOperation = operation<operations["updatePlan"]>((call) => {
  const plan = findPlan(call, call.path.id);
  if (plan === undefined) return notFound("Plan", call.path.id);
  const { name, description, lookup_key: key, display_order: displayOrder, metadata } = call.body;
  const document = planDocument(call, plan);
  const taken = key && key !== document.lookupKey ? takenBy(call, key) : undefined;
  if (taken !== undefined) return taken;
  const labels = labelsOf(metadata);
  const cleared = Object.fromEntries(Object.keys(plan.metadata).map((label) => [label, null]));
  const outcome = call.transact((run) => {
    const updated = run({
      type: "updatePlan",
      plan: plan.id,
      ...(name ? { name } : {}),
      ...(labels === null ? {} : { metadata: { ...cleared, ...labels } }),
    });
    if (!updated.ok) return updated;
    const changed = {
      ...document,
      ...(typeof description === "string" ? { description } : {}),
      ...(key ? { lookupKey: key } : {}),
      ...(typeof displayOrder === "number" ? { displayOrder } : {}),
      updatedAt: call.t,
    };
    const kept = run(keep(call, "plan", plan.id, changed));
    return kept.ok ? accept(plan) : kept;
  });
  return outcome.ok ? { status: 200, body: presentPlan(call, plan) } : outcome;
});

/** DELETE /v1/plans/{id}: archived, unless somebody is on it. */
export const deletePlan: DialectOperation = operation<operations["deletePlan"]>((call) => {
  const { id } = call.path;
  const plan = findPlan(call, id);
  if (plan === undefined) return notFound("Plan", id);
  if (plan.subscriptions.some(({ status }) => status !== "cancelled")) {
    return impossible("The plan has active subscriptions: cancel them first.", { plan_id: id });
  }
  const outcome = call.transact((run) => run({ type: "archivePlan", plan: plan.id }));
  return outcome.ok ? { status: 200, body: { message: "plan deleted successfully" } } : outcome;
});

/** POST /v1/plans/search. */
export const queryPlan: DialectOperation = operation<operations["queryPlan"]>((call) => {
  const { plan_ids: ids, lookup_key: key, status } = call.body;
  const found = call.ledger.plans.filter(
    (plan) =>
      isWanted(ids, planId(plan)) &&
      (!key || planDocument(call, plan).lookupKey === key) &&
      (plan.archived ? "archived" : "published") === (status ?? "published"),
  );
  const page = pageOf(
    found.map((plan) => presentPlan(call, plan)),
    call.body,
  );
  return isAnswer(page) ? page : { status: 200, body: page };
});

function takenBy(call: Reading, key: string | null | undefined): DialectAnswer | undefined {
  const plan = key ? planByLookupKey(call, key) : undefined;
  if (plan === undefined) return undefined;
  return fail("already_exists", `A plan with the lookup key ${key} exists already.`, { plan_id: planId(plan) });
}
