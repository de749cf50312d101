import { IdWriter } from "../ledger/ids.ts";
import { MAX_FAULTS } from "../limits.ts";

/** A counted script (R80): it acts on the next `times` requests that it matches and is gone after the last. */
export interface Fault {
  readonly id: string;
  /** Null matches every operation of the API. */
  readonly operationId: string | null;
  /** The answer is held back this long, in real milliseconds; what the request does is done at once. */
  readonly latencyMs: number;
  /** True: the effect and the key stay, the answer is lost. */
  readonly afterCommit: boolean;
  /** How many more requests it acts on. */
  readonly times: number;
}

/** A fault as it is asked for. Its fields were validated. */
export interface FaultInput {
  readonly operationId?: string;
  readonly latencyMs?: number;
  readonly afterCommit?: boolean;
  /** Default 1. */
  readonly times?: number;
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

  /** Undefined when {@link MAX_FAULTS} scripts wait already. */
  add(input: FaultInput, now: number): Fault | undefined {
    if (this.#waiting.length >= MAX_FAULTS) return undefined;
    this.#made += 1;
    const fault: Fault = {
      id: this.#ids.write("flt_", now, this.#made),
      operationId: input.operationId ?? null,
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

  /** The script that acts on this request, counted down. */
  take(operationId: string): Fault | undefined {
    if (this.#waiting.length === 0) return undefined;
    const index = this.#waiting.findIndex((fault) => fault.operationId === null || fault.operationId === operationId);
    const fault = this.#waiting[index];
    if (fault === undefined) return undefined;
    if (fault.times > 1) this.#waiting[index] = { ...fault, times: fault.times - 1 };
    else this.#waiting.splice(index, 1);
    return fault;
  }
}
