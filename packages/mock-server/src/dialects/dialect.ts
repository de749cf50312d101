import type { Route } from "../generated/routes.ts";
import type { RequestLike } from "../http/exchange.ts";
import type { Problem } from "../http/problems.ts";
import type { BatchItem } from "../ledger/commands.ts";
import type { Outcome, Refusal } from "../ledger/failures.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { ResultOf } from "../ledger/run.ts";
import type { Json } from "../ledger/snapshot.ts";

/** An answer in the vendor's shape. No body at all where it is undefined. */
export interface DialectAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** Flat list name, value, …; names in lower case. */
  readonly headers?: readonly string[];
}

/** What an operation of a dialect comes to: an answer, or a refusal that the dialect puts into its vendor's words. */
export type DialectResult = DialectAnswer | Refusal | { readonly problem: Problem };

/** Runs one command. Refused, it has done nothing, and the adapter may go another way. */
export type RunCommand = <C extends BatchItem>(command: C) => Outcome<ResultOf<C>>;

/**
 * One request to a dialect, after validation and due work. It reads the ledger as it likes and changes it in at most one
 * {@link DialectCall.transact}, which is one batch in the log (architecture, law 3).
 */
export interface DialectCall<Path = object, Query = object, Body = object> {
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly request: RequestLike;
  readonly ledger: Ledger;
  /** The operation time, milliseconds (R9). */
  readonly t: number;
  /** All or nothing, by what `body` answers; each command sees what the ones before did. */
  transact<T>(body: (run: RunCommand) => Outcome<T>): Outcome<T>;
  /** A document of this dialect, as it was last put; undefined if there is none. */
  document(kind: string, id: string): Json | undefined;
  /** The documents of a kind, in creation order. */
  documents(
    kind: string,
  ): readonly { readonly id: string; readonly body: Json; readonly createdAt: number; readonly updatedAt: number }[];
  /** The command that keeps a document, or deletes it with null. */
  put(kind: string, id: string, body: Json): Extract<BatchItem, { readonly type: "putDocument" }>;
  /** A new id: the prefix and a ULID of this instant. Each call answers another one; same requests, same ids (R7). */
  newId(prefix: string): string;
}

/** An operation of a dialect. */
export type DialectOperation = (call: DialectCall) => DialectResult;

/**
 * A vendor's wire on the mock's ledgers: its routes and schemas come from its own contract in spec/dialects, the rest is
 * said here. Adapters live beside it; nothing outside of dialects/ knows a vendor's name.
 */
export interface Dialect<Id extends string = string> {
  /** Names it in entries (`origin`), documents, faults and the journal of requests. */
  readonly name: string;
  /** Where its paths begin on the mock, without a trailing slash; the contract's paths follow. */
  readonly prefixes: readonly string[];
  readonly routes: readonly Route<Id, string>[];
  readonly schemas: {
    readonly components: Readonly<Record<string, string>>;
    readonly operations: Readonly<Record<Id, string>>;
  };
  readonly operations: Readonly<Record<Id, DialectOperation>>;
  /** The key of a request as the vendor's clients send it; null where there is none. */
  readonly keyOf: (request: RequestLike) => string | null;
  /** Operations that only read although they are no GET, such as searches: a restricted key may call them. */
  readonly readOnly?: ReadonlySet<string>;
  /** A refusal in the vendor's words: everything that the handler, a validator or the ledger refuses. */
  readonly refuse: (problem: Problem) => DialectAnswer;
  /** The text of the contract, served at `<prefix>/openapi.json`. */
  readonly document: () => Promise<string>;
}
