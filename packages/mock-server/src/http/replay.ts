import { Environment, type EnvironmentOptions } from "../environment/environment.ts";
import type { CommandRecord, JournalRecord, WorldRecord } from "../environment/journal.ts";
import { routes } from "../generated/routes.ts";
import { decideAgain } from "./decisions.ts";
import type { Mutation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";

/**
 * Rebuilds an environment from its journal (architecture, law 2): every decided request again, in order, at its own
 * time. The result is byte-identical in ledger, stored answers and clock (R7, I21), once it has caught up with the
 * clock of the original: reads are not in the journal, and the due work that they ran is done by whatever comes next.
 *
 * Throws a RangeError for a record of an operation that this version does not have.
 */
export function replayJournal(
  name: string,
  options: EnvironmentOptions,
  records: Iterable<JournalRecord>,
): Environment {
  const environment = new Environment(name, options);
  for (const record of records) {
    if (record.kind === "command") decideAgain(environment, mutationOf(record), record);
    else if (record.kind === "batch") environment.ledger.execute(record.command, record.t);
    else replayChange(environment, record);
  }
  return environment;
}

function replayChange(environment: Environment, { t, change }: WorldRecord): void {
  if (change.type === "reset") environment.reset();
  else if (change.type === "restore") environment.restore(change.snapshot);
  else if (change.type === "failPayments") environment.ledger.execute(change, t);
  else environment.moveClock(change.clock, t);
}

function mutationOf({ operationId }: CommandRecord): Mutation {
  const route = routes.find((each) => each.operationId === operationId);
  const operation = route === undefined ? undefined : OPERATIONS[route.operationId];
  if (operation?.kind !== "mutation") throw new RangeError(`No operation ${operationId} changes a ledger.`);
  return operation;
}
