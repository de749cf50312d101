import { MAX_JOURNALED_REQUESTS } from "../limits.ts";
import { Ring } from "./ring.ts";

/** What was wrong with a request, as its 400 said. */
export interface RecordedViolation {
  readonly in: "body" | "query" | "path" | "header";
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
}

/** A request of the API, after it was answered. */
export interface RequestRecord {
  /** Null where the answer was lost. */
  readonly requestId: string | null;
  /** The environment's time, in milliseconds. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** Null: the path, or its method, belongs to no operation. */
  readonly operationId: string | null;
  /** Null where the answer was lost. */
  readonly status: number | null;
  /** The refusal's code. */
  readonly code: string | null;
  readonly violations: readonly RecordedViolation[];
  readonly replayed: boolean;
  /** Id of the fault that it met. */
  readonly fault: string | null;
  /** Real milliseconds. */
  readonly durationMs: number;
}

/** The latest requests of one environment. */
export class RequestLog extends Ring<RequestRecord> {
  constructor() {
    super(MAX_JOURNALED_REQUESTS);
  }
}
