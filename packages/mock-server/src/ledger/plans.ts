import { checkMetadataRoom, patchMetadata } from "./accounts.ts";
import { assign, assignChanges } from "./assign.ts";
import type { ArchivePlan, CreatePlan, UpdatePlan } from "./commands.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import type { Ledger } from "./ledger.ts";
import { isRefusal, quote, requirePlan } from "./preconditions.ts";
import { Plan } from "./recurrence.ts";
import { NO_METADATA } from "./state.ts";

/** Creates a plan without templates: those are schedules of its own (R81). */
export function createPlan(ledger: Ledger, command: CreatePlan, at: number): Outcome<Plan> {
  const { code, name = null, metadata = NO_METADATA } = command;
  const existing = ledger.plansByCode.get(code);
  if (existing !== undefined) {
    return refuse("code_conflict", `The code ${quote(code)} already names the plan ${existing.id}.`, {
      existingId: existing.id,
    });
  }
  const serial = ledger.takeSerial();
  const plan = new Plan(serial, ledger.writeId("pln_", serial), code, at);
  Object.assign(plan, { name, metadata });
  ledger.undo.append(ledger.plans, plan);
  ledger.register(plan);
  ledger.undo.set(ledger.plansByCode, code, plan);
  return accept(plan);
}

/** Changes name and metadata; what subscribers get is changed on the templates (R86). */
export function updatePlan(ledger: Ledger, command: UpdatePlan, at: number): Outcome<Plan> {
  const plan = requirePlan(ledger, command.plan);
  if (isRefusal(plan)) return plan;
  const tooMany = checkMetadataRoom(plan.metadata, command.metadata);
  if (tooMany !== null) return tooMany;
  const { name = plan.name } = command;
  assignChanges<Plan>(ledger, plan, at, { name, metadata: patchMetadata(plan.metadata, command.metadata) });
  return accept(plan);
}

/** No new subscriptions; running ones go on (R81). */
export function archivePlan(ledger: Ledger, command: ArchivePlan, at: number): Outcome<Plan> {
  const plan = requirePlan(ledger, command.plan);
  if (isRefusal(plan)) return plan;
  if (!plan.archived) assign(ledger, plan, { archived: true, updatedAt: at });
  return accept(plan);
}

/** R81. */
export function checkPlanNotArchived(plan: Plan): Refusal | null {
  if (!plan.archived) return null;
  return refuse("plan_archived", `The plan ${quote(plan.code)} is archived: running subscriptions go on, none starts.`);
}
