import type { Command, CreateBatch } from "../ledger/commands.ts";
import type { Failure } from "../ledger/failures.ts";
import type { ClockState } from "./clock.ts";
import type { Fingerprint } from "./outcomes.ts";
import type { EnvironmentSnapshot } from "./snapshot.ts";

/**
 * One decided request (architecture, law 2): an accepted mutation, a refusal that is stored for replay (R64), or a call
 * that moved the clock or replaced the world. Records are plain JSON. Executing them in order on an empty environment
 * gives a byte-identical snapshot (R7, I21).
 */
export type JournalRecord = CommandRecord | BatchRecord | WorldRecord;

/** A request that the ledger decided. */
export interface CommandRecord {
  readonly kind: "command";
  /** Operation time, milliseconds. */
  readonly t: number;
  readonly requestId: string;
  readonly operationId: string;
  /** The request's path: what a stored refusal names as its `instance`. */
  readonly path: string;
  readonly command: Command;
  /** Idempotency-Key and what it was used for, when the request carried one. */
  readonly key?: string;
  readonly fingerprint?: Fingerprint;
  /** What refused it where the ledger was not asked: the URLs that may be called are configured, and no part of a journal. */
  readonly refusal?: Failure;
}

/** What a request to a dialect changed: one batch of commands, without keys and stored answers. */
export interface BatchRecord {
  readonly kind: "batch";
  /** Operation time, milliseconds. */
  readonly t: number;
  /** The dialect and its operation. */
  readonly operationId: string;
  readonly command: CreateBatch;
}

/** A change of the environment as a whole, made through the control plane. */
export interface WorldRecord {
  readonly kind: "world";
  /** The instant that the clock was to show. */
  readonly t: number;
  readonly change:
    | { readonly type: "setClock"; readonly clock: ClockState }
    | { readonly type: "restore"; readonly snapshot: EnvironmentSnapshot }
    | { readonly type: "failPayments"; readonly fail: number }
    | { readonly type: "reset" };
}

/** Told of every record, in order, after it took effect. Must not throw. */
export type Journal = (environment: string, record: JournalRecord) => void;
