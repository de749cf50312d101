import type { HashChain } from "../environment/hash-chain.ts";
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
  readonly status: 200 | 201 | 204;
  /** JSON text of the resource; empty with 204. */
  readonly body: string;
}

/** An operation that changes the ledger: wire → command, outcome → wire. */
export interface Mutation {
  readonly kind: "mutation";
  /** The request as a command. What a schema could not judge is added to the violations. */
  readonly command: (path: unknown, body: unknown, violations: Violations) => Command;
  /** Writes the answer of an accepted command of this operation. `result` is what the ledger made of it. */
  readonly accepted: (result: unknown, t: number, ledger: Ledger) => Accepted;
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
  /** Answers at t, after due work. A promise only where hashes are to be computed first. */
  readonly answer: (ledger: Ledger, input: unknown, t: number, chain: HashChain) => Answered;
}

type Answered = Found | Refusal | Promise<Found | Refusal>;

export type Operation = Mutation | Read;

/** True for what the ledger, or a read, refused. */
export function isRefused(answer: Accepted | Found | Refusal): answer is Refusal {
  return "failure" in answer;
}

type CommandOf<Type extends CommandType> = Extract<Command, { readonly type: Type }>;

interface MutationParts<Id extends OperationId, Type extends CommandType> {
  /** The request as a command, without its precondition header, which all operations have in common. */
  readonly command: (path: PathOf<Id>, body: BodyOf<Id>, violations: Violations) => CommandOf<Type>;
  /** JSON text of the answer. The result is live: it is written at once. */
  readonly present: (result: ResultOf<CommandOf<Type>>, t: number, ledger: Ledger) => string;
  /** Default 200; with 204 nothing is presented. */
  readonly status?: Accepted["status"] | ((result: ResultOf<CommandOf<Type>>) => Accepted["status"]);
}

/** Defines a mutation by the types of its own request, command and result. */
export function mutation<Id extends OperationId, Type extends CommandType>(parts: MutationParts<Id, Type>): Mutation {
  const { present, status = 200 } = parts;
  const write = (result: ResultOf<CommandOf<Type>>, t: number, ledger: Ledger): Accepted => ({
    status: typeof status === "number" ? status : status(result),
    body: present(result, t, ledger),
  });
  const accept = (outcome: Outcome<ResultOf<CommandOf<Type>>>, t: number, ledger: Ledger): Accepted | Refusal =>
    outcome.ok ? write(outcome.value, t, ledger) : outcome;
  // A validator has accepted path and body, and a command comes from this operation's own `command`.
  return {
    kind: "mutation",
    command: (path, body, violations) =>
      parts.command(assured<PathOf<Id>>(path), assured<BodyOf<Id>>(body), violations),
    accepted: (result, t, ledger) => write(assured<ResultOf<CommandOf<Type>>>(result), t, ledger),
    execute: (ledger, command, t) => accept(ledger.execute(assured<CommandOf<Type>>(command), t), t, ledger),
    rehearse: (ledger, command, t) =>
      ledger.dryRun(assured<CommandOf<Type>>(command), t, (outcome) => asDryRun(accept(outcome, t, ledger))),
  };
}

/** What is not made is not 201 (R62). */
export function asDryRun(answer: Accepted | Refusal): Accepted | Refusal {
  return isRefused(answer) || answer.status !== 201 ? answer : { ...answer, status: 200 };
}

interface ReadParts<Id extends OperationId, Input> {
  readonly input: (path: PathOf<Id>, query: QueryOf<Id>, violations: Violations, ledger: Ledger) => Input;
  readonly answer: (ledger: Ledger, input: Input, t: number, chain: HashChain) => Answered;
}

/** Defines a read by the types of its own request. */
export function read<Id extends OperationId, Input>(parts: ReadParts<Id, Input>): Read {
  // A validator has accepted path and query, and an input comes from this operation's own `input`.
  return {
    kind: "read",
    input: (path, query, violations, ledger) =>
      parts.input(assured<PathOf<Id>>(path), assured<QueryOf<Id>>(query), violations, ledger),
    answer: (ledger, input, t, chain) => parts.answer(ledger, assured<Input>(input), t, chain),
  };
}
