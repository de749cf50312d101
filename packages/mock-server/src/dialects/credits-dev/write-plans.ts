import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isRefusal } from "../../ledger/preconditions.ts";
import type { DialectOperation, RunCommand } from "../dialect.ts";
import { type CallOf, operation } from "../operation.ts";
import type { operations } from "./generated/types.ts";
import { findPlan, PLAN_NOTES, presentPlan, unitOf, type VendorPlan } from "./plans.ts";
import { toUnits } from "./units.ts";

/** Longest code that is made of a name, which leaves room for a number that makes it unique. */
const LONGEST_CODE = 48;

type Call = CallOf<operations["createPlan"]>;

/** POST /v1/plans/create: a plan with one template. */
export const createPlan: DialectOperation = operation<operations["createPlan"]>((call) => {
  const outcome = call.transact((run) => create(call, run));
  if (!outcome.ok) return outcome;
  return { status: 200, body: { success: true, plan: presentPlan(call, outcome.value) } };
});

function create(call: Call, run: RunCommand): Outcome<VendorPlan> {
  const { ledger, body } = call;
  const { name, interval, occurrences, accumulate, description, price, markAsActive } = body;
  const amount = toUnits(body.amount, "amount", ledger.defaultCredit);
  if (isRefusal(amount)) return amount;
  const created = run({ type: "createPlan", code: codeFor(ledger, name), name });
  if (!created.ok) return created;
  const { value: plan } = created;
  const template = run({
    type: "createSchedule",
    plan: plan.id,
    amount,
    interval: unitOf(interval),
    // Credits that do not accumulate live until the next are granted.
    expiry: { type: accumulate === true ? "none" : "period" },
    name,
    ...(occurrences == null ? {} : { maxOccurrences: occurrences }),
  });
  if (!template.ok) return template;
  const isPlain = description == null && price == null && markAsActive !== false;
  const notes = { description: description ?? null, price: price ?? null, inactive: markAsActive === false };
  const noted = isPlain ? accept(null) : run(call.put(PLAN_NOTES, plan.id, notes));
  return noted.ok ? accept({ plan, template: template.value }) : noted;
}

/** The vendor's plans have names only, and several may have the same: a code of the unified API is made of it. */
function codeFor(ledger: Ledger, name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, LONGEST_CODE)
    .replace(/-$/, "");
  const base = plain === "" ? "plan" : plain;
  let code = base;
  for (let number = 2; ledger.plansByCode.has(code); number += 1) code = `${base}-${number}`;
  return code;
}

/** POST /v1/plans/archive. */
export const archivePlan: DialectOperation = operation<operations["archivePlan"]>((call) => {
  const found = findPlan(call, call.body.planId);
  if (isRefusal(found)) return found;
  const outcome = call.transact((run) => run({ type: "archivePlan", plan: found.plan.id }));
  if (!outcome.ok) return outcome;
  return { status: 200, body: { success: true, plan: presentPlan(call, found) } };
});
