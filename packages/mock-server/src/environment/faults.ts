import { IdWriter } from "../ledger/ids.ts";
import { MAX_FAULTS } from "../limits.ts";

/** What becomes of an answer: see `FaultKind` in spec/control.yaml. */
export type FaultKind = "reset" | "empty" | "truncate" | "malformed" | "rate_limit";

/** What a request must be like; what is absent is of no concern. */
export interface FaultMatch {
  /** The path as sent, without query. */
  readonly path?: string;
  /** Whole values by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Members that the body has; in objects inside it too, others do not matter. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** A counted script (R80): it acts on the next `times` requests that it matches and is gone after the last. */
export interface Fault {
  readonly id: string;
  /** Null matches every operation of the API. */
  readonly operationId: string | null;
  readonly match: FaultMatch | null;
  /** What is answered instead; never beside a kind. */
  readonly status: number | null;
  /** What becomes of the answer. */
  readonly kind: FaultKind | null;
  /** The answer is held back this long, in real milliseconds; what the request does is done at once. */
  readonly latencyMs: number;
  /** True: the effect and the key stay, the answer is lost or replaced. False: nothing is done. */
  readonly afterCommit: boolean;
  /** How many more requests it acts on. */
  readonly times: number;
}

/** A fault as it is asked for. Its fields were validated. */
export interface FaultInput {
  readonly operationId?: string;
  readonly match?: FaultMatch;
  readonly status?: number;
  readonly kind?: FaultKind;
  readonly latencyMs?: number;
  readonly afterCommit?: boolean;
  /** Default 1. */
  readonly times?: number;
}

/** What a fault looks at in a request. */
export interface FaultTarget {
  readonly operationId: string;
  readonly path: string;
  readonly header: (name: string) => string | null;
  /** The JSON body; undefined where there is none, or nobody read it. */
  readonly body: unknown;
}

/** The fault scripts of one environment, oldest first. Each request meets at most one: the first that matches. */
export class Faults {
  readonly #ids: IdWriter;
  #waiting: Fault[] = [];
  #made = 0;

  constructor(seed: string) {
    this.#ids = new IdWriter(`${seed}/faults`);
  }

  list(): readonly Fault[] {
    return this.#waiting;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Undefined when {@link MAX_FAULTS} scripts wait already. */
  add(input: FaultInput, now: number): Fault | undefined {
    if (this.#waiting.length >= MAX_FAULTS) return undefined;
    this.#made += 1;
    const fault: Fault = {
      id: this.#ids.write("flt_", now, this.#made),
      operationId: input.operationId ?? null,
      match: input.match ?? null,
      status: input.status ?? null,
      kind: input.kind ?? null,
      latencyMs: input.latencyMs ?? 0,
      afterCommit: input.afterCommit ?? false,
      times: input.times ?? 1,
    };
    this.#waiting.push(fault);
    return fault;
  }

  /** False when there is no such script (any more). */
  remove(id: string): boolean {
    const before = this.#waiting.length;
    this.#waiting = this.#waiting.filter((fault) => fault.id !== id);
    return this.#waiting.length < before;
  }

  /** Whether the bodies of this operation's requests must be read before it is known which script they meet. */
  readsBodiesOf(operationId: string): boolean {
    return this.#waiting.some((fault) => isFor(fault, operationId) && fault.match?.body !== undefined);
  }

  /** The script that acts on this request, counted down. */
  take(target: FaultTarget): Fault | undefined {
    const index = this.#waiting.findIndex((fault) => isFor(fault, target.operationId) && fits(fault.match, target));
    const fault = this.#waiting[index];
    if (fault === undefined) return undefined;
    if (fault.times > 1) this.#waiting[index] = { ...fault, times: fault.times - 1 };
    else this.#waiting.splice(index, 1);
    return fault;
  }
}

function isFor(fault: Fault, operationId: string): boolean {
  return fault.operationId === null || fault.operationId === operationId;
}

function fits(match: FaultMatch | null, { path, header, body }: FaultTarget): boolean {
  if (match === null) return true;
  if (match.path !== undefined && match.path !== path) return false;
  const headers = Object.entries(match.headers ?? {});
  if (headers.some(([name, value]) => header(name) !== value)) return false;
  return match.body === undefined || contains(body, match.body);
}

/** Whether a JSON value has all that a pattern has: objects member by member, everything else whole. */
function contains(value: unknown, pattern: unknown): boolean {
  if (typeof pattern !== "object" || pattern === null) return value === pattern;
  if (typeof value !== "object" || value === null || Array.isArray(value) !== Array.isArray(pattern)) return false;
  if (Array.isArray(pattern) && Array.isArray(value) && pattern.length !== value.length) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return Object.entries(pattern).every(([name, member]) => contains(members.get(name), member));
}
