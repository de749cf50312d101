import type { BatchItem, Command, CreateBatch } from "../../ledger/commands.ts";
import type { Refusal } from "../../ledger/failures.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { BatchObserver } from "../../ledger/run.ts";
import { assured } from "../boundary.ts";
import type { Schemas } from "../contract.ts";
import { type Accepted, asDryRun, type Mutation } from "../operation.ts";
import { Violations } from "../violations.ts";

type ItemName = Schemas["BatchItem"]["operation"];

/**
 * POST /v1/batch (R60): one command that holds the commands of the single calls. Each answer is written while the batch
 * runs, because the next mutation may change what it shows. `find` gives the operation of an item.
 */
export function batchOf(find: (operation: ItemName) => Mutation): Mutation {
  const writer = (ledger: Ledger, t: number, answers: string[]): BatchObserver => {
    return ({ type, value }) => {
      // Documents are a dialect's: no operation of this API writes one.
      if (type !== "putDocument") answers.push(resultText(find(type).accepted(value, t, ledger)));
    };
  };
  return {
    kind: "mutation",
    // A validator has accepted the body, and what `execute` gets comes from here.
    command: (_path, body, violations) => readBatch(assured<Schemas["BatchCreate"]>(body), find, violations),
    accepted: () => {
      throw new TypeError("A batch holds no batch (R60).");
    },
    execute: (ledger, command, t) => {
      const answers: string[] = [];
      const outcome = ledger.execute(assured<CreateBatch>(command), t, writer(ledger, t, answers));
      return outcome.ok ? batchAnswer(answers) : outcome;
    },
    rehearse: (ledger, command, t) => {
      const answers: string[] = [];
      const render = (outcome: { readonly ok: true } | Refusal): Accepted | Refusal =>
        outcome.ok ? batchAnswer(answers) : outcome;
      return asDryRun(ledger.dryRun(assured<CreateBatch>(command), t, render, writer(ledger, t, answers)));
    },
  };
}

function readBatch(
  { operations }: Schemas["BatchCreate"],
  find: (operation: ItemName) => Mutation,
  violations: Violations,
): Command {
  const items = operations.map((item, index) => {
    const own = new Violations();
    const path = "path" in item ? item.path : NOTHING;
    const body = "body" in item ? (item.body ?? NOTHING) : NOTHING;
    const command = find(item.operation).command(path, body, own);
    for (const { in: place, pointer, ...rest } of own.list()) {
      violations.add({ in: "body", pointer: `/operations/${index}/${place}${pointer}`, ...rest });
    }
    // An operation's commands are of its own type, and no item is a batch or an import.
    return assured<BatchItem>(command);
  });
  return { type: "createBatch", items };
}

const NOTHING: object = Object.freeze({});

function resultText({ status, body }: Accepted): string {
  return `{"status":${status},"body":${body === "" ? "null" : body}}`;
}

function batchAnswer(answers: readonly string[]): Accepted {
  return { status: 200, body: `{"results":[${answers.join(",")}]}` };
}
