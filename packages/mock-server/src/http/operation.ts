import type { OperationId } from "../generated/routes.ts";
import type { Command, CommandType } from "../ledger/commands.ts";
import type { Outcome, Refusal } from "../ledger/failures.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { ResultOf } from "../ledger/run.ts";
import { assured } from "./boundary.ts";
import type { BodyOf, PathOf, QueryOf } from "./contract.ts";
import type { Violations } from "./violations.ts";

/** An accepted mutation as it is answered. */
export interface Accepted {
  readonly status: 200 | 201;
  /** JSON text of the resource. */
  readonly body: string;
}

/** An operation that changes the ledger: wire → command, outcome → wire. */
export interface Mutation {
  readonly kind: "mutation";
  /** The request as a command. What a schema could not judge is added to the violations. */
  readonly command: (path: unknown, body: unknown, violations: Violations) => Command;
  /** Executes a command of this operation at t. */
  readonly execute: (ledger: Ledger, command: Command, t: number) => Accepted | Refusal;
  /** Does so for show (R62). */
  readonly rehearse: (ledger: Ledger, command: Command, t: number) => Accepted | Refusal;
}

/** What a read answers: 200 with this body, or a refusal. */
export interface Found {
  /** JSON text. */
  readonly body: string;
  /** Version for the ETag header, where the operation has one (R68). */
  readonly version?: number;
}

/** An operation that changes nothing. */
export interface Read {
  readonly kind: "read";
  /** What is asked for. What a schema could not judge is added to the violations. */
  readonly input: (path: unknown, query: unknown, violations: Violations, ledger: Ledger) => unknown;
  /** Answers at t, after due work. */
  readonly answer: (ledger: Ledger, input: unknown, t: number) => Found | Refusal;
}

export type Operation = Mutation | Read;

/** True for what the ledger, or a read, refused. */
export function isRefused(answer: Accepted | Found | Refusal): answer is Refusal {
  return "failure" in answer;
}

type CommandOf<Type extends CommandType> = Extract<Command, { readonly type: Type }>;
type CreatedStatus = 200 | 201;

interface MutationParts<Id extends OperationId, Type extends CommandType> {
  /** The request as a command, without its precondition header, which all operations have in common. */
  readonly command: (path: PathOf<Id>, body: BodyOf<Id>, violations: Violations) => CommandOf<Type>;
  /** JSON text of the answer. The result is live: it is written at once. */
  readonly present: (result: ResultOf<CommandOf<Type>>, t: number) => string;
  /** Default 200. */
  readonly status?: CreatedStatus | ((result: ResultOf<CommandOf<Type>>) => CreatedStatus);
}

/** Defines a mutation by the types of its own request, command and result. */
export function mutation<Id extends OperationId, Type extends CommandType>(parts: MutationParts<Id, Type>): Mutation {
  const { present, status = 200 } = parts;
  const accept = (outcome: Outcome<ResultOf<CommandOf<Type>>>, t: number, isDryRun: boolean): Accepted | Refusal => {
    if (!outcome.ok) return outcome;
    const usual = typeof status === "number" ? status : status(outcome.value);
    return { status: isDryRun ? 200 : usual, body: present(outcome.value, t) };
  };
  // A validator has accepted path and body, and a command comes from this operation's own `command`.
  return {
    kind: "mutation",
    command: (path, body, violations) =>
      parts.command(assured<PathOf<Id>>(path), assured<BodyOf<Id>>(body), violations),
    execute: (ledger, command, t) => accept(ledger.execute(assured<CommandOf<Type>>(command), t), t, false),
    rehearse: (ledger, command, t) =>
      ledger.dryRun(assured<CommandOf<Type>>(command), t, (outcome) => accept(outcome, t, true)),
  };
}

interface ReadParts<Id extends OperationId, Input> {
  readonly input: (path: PathOf<Id>, query: QueryOf<Id>, violations: Violations, ledger: Ledger) => Input;
  readonly answer: (ledger: Ledger, input: Input, t: number) => Found | Refusal;
}

/** Defines a read by the types of its own request. */
export function read<Id extends OperationId, Input>(parts: ReadParts<Id, Input>): Read {
  // A validator has accepted path and query, and an input comes from this operation's own `input`.
  return {
    kind: "read",
    input: (path, query, violations, ledger) =>
      parts.input(assured<PathOf<Id>>(path), assured<QueryOf<Id>>(query), violations, ledger),
    answer: (ledger, input, t) => parts.answer(ledger, assured<Input>(input), t),
  };
}
