import type { Environment } from "../environment/environment.ts";
import { assured } from "../http/boundary.ts";
import type { BodyOf, PathOf } from "../http/contract.ts";
import { decide } from "../http/decisions.ts";
import { OPERATIONS } from "../http/operations.ts";
import { Violations } from "../http/violations.ts";
import { plantDemo } from "./demo.ts";
import { plantExpiringSoon } from "./expiring-soon.ts";
import { plantHeld } from "./held.ts";
import { plantInDebt } from "./in-debt.ts";
import { plantMonthEnd } from "./month-end.ts";
import type { SeedName } from "./names.ts";

/** The operations that scenarios are made of. */
export type SeedOperation =
  | "createAccount"
  | "createCredit"
  | "createGrant"
  | "createDebit"
  | "refundDebit"
  | "createReservation"
  | "captureReservation"
  | "setCreditLimit"
  | "createPlan"
  | "createSchedule"
  | "createSubscription"
  | "createBundle"
  | "purchaseBundle"
  | "createAlert"
  | "putAutoTopUp"
  | "createAdjustment";

/** Does one operation of the API and returns the id of what it made, or an empty text where that has none. */
export type Plant = <Id extends SeedOperation>(
  operationId: Id,
  body: BodyOf<Id>,
  ...path: [PathOf<Id>] extends [never] ? [] : [path: PathOf<Id>]
) => string;

const SCENARIOS: Readonly<Record<SeedName, (plant: Plant) => void>> = {
  demo: plantDemo,
  empty: () => {},
  "expiring-soon": plantExpiringSoon,
  held: plantHeld,
  "in-debt": plantInDebt,
  "month-end": plantMonthEnd,
};

/**
 * Replaces what is in an environment by a ready-made world, at the present of its clock. It is made by the commands that
 * requests make, so that it is in the journal and in snapshots like any other; only faults and latencies do not meet it.
 *
 * Throws a {@link ScenarioError}, and replaces nothing, where the clock stands too early or too late for it.
 */
export function plantScenario(environment: Environment, name: SeedName): void {
  plantInto(environment.scratch(), name);
  environment.startOver();
  plantInto(environment, name);
}

/** A scenario that cannot be made at the present of the clock: its dates would lie beyond all dates, or in the future. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
}

function plantInto(environment: Environment, name: SeedName): void {
  SCENARIOS[name]((operationId, body, ...[path]) => {
    const operation = OPERATIONS[operationId];
    const violations = new Violations();
    if (operation.kind !== "mutation") throw new Error(`scenario ${name}: ${operationId} changes nothing`);
    const command = operation.command(path ?? {}, body, violations);
    if (!violations.isEmpty) throw new Error(`scenario ${name}: ${operationId}: ${JSON.stringify(violations.list())}`);
    const t = environment.now();
    const request = {
      t,
      requestId: environment.nextRequestId(t),
      operationId,
      path: `/__mock/scenarios/${name}`,
      command,
    };
    const { status, body: text } = decide(environment, operation, request);
    // A resource with an id is what most operations answer with; the others answer with a resource without one.
    const answer = assured<{ readonly id?: string }>(JSON.parse(text));
    if (status < 400) return answer.id ?? "";
    const { detail } = assured<{ readonly detail: string }>(JSON.parse(text));
    const now = new Date(t).toISOString();
    throw new ScenarioError(`The scenario ${name} cannot be made at ${now}: ${operationId} was refused: ${detail}`);
  });
}
