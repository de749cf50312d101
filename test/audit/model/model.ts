import { DAY_MS } from "./calendar.ts";
import { nextDueAt, runDueWork } from "./due-work.ts";
import { Fields, isObject } from "./fields.ts";
import { CONTROLS, type Handler, MUTATIONS, READS } from "./operations.ts";
import { Refusal } from "./refusal.ts";
import { emptyState } from "./state.ts";
import type { Json, State } from "./types.ts";

/** Every operation that the model answers. */
export const MODEL_OPERATIONS: readonly string[] = [...Object.keys(MUTATIONS), ...Object.keys(READS)];

/** One request, already valid by its schema. Ids are the model's own. */
export type ModelRequest = {
  readonly operationId: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
  readonly dryRun?: boolean;
};

/** The model's answer: a resource, a list, or a problem's code, status and own members. */
export type ModelAnswer = {
  readonly status: number;
  readonly body: Json;
  readonly replayed: boolean;
  readonly etag: number | null;
};

/** R64: the statuses of outcomes that a key keeps. */
function isStored(status: number): boolean {
  return status < 300 || [402, 409, 412, 422].includes(status);
}

/** JSON text with sorted keys, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (!isObject(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}

/** One environment, answered from plain lists by full scans. */
export class Model {
  #state: State;

  constructor(options: { readonly now: number }) {
    this.#state = emptyState(options.now);
  }

  /** When the next transition is due, or null: the generator aims the clock at it. */
  get nextDueAt(): number | null {
    return nextDueAt(this.#state);
  }

  /** The state, for tests that look at more than answers. It must not be changed. */
  get state(): Readonly<State> {
    return this.#state;
  }

  /** Moves the clock forward and runs what falls due. Answers how many transitions ran (R13). */
  advanceTo(clock: number): number {
    const t = Math.max(clock, this.#state.lastOperationTime);
    this.#state.lastOperationTime = t;
    return runDueWork(this.#state, t);
  }

  request(request: ModelRequest, clock: number): ModelAnswer {
    this.advanceTo(clock);
    const t = this.#state.lastOperationTime;
    const read = READS[request.operationId];
    if (read !== undefined) return this.#attempt(read, request, t, this.#state).answer;
    const mutation = MUTATIONS[request.operationId] ?? CONTROLS[request.operationId];
    if (mutation === undefined) throw new Error(`The model has no operation ${request.operationId}.`);
    if (request.dryRun === true) return this.#dryRun(mutation, request, t);
    const replay = this.#replay(request, t);
    if (replay !== null) return replay;
    const draft = structuredClone(this.#state);
    const { answer, isAccepted } = this.#attempt(mutation, request, t, draft);
    if (isAccepted) this.#state = draft;
    else if (["createBatch", "importBalances"].includes(request.operationId)) this.#state.lost += 1;
    this.#store(request, t, answer);
    return answer;
  }

  /** R62: the effects are computed on a copy and dropped; the answer is 200. */
  #dryRun(handler: Handler, request: ModelRequest, t: number): ModelAnswer {
    const draft = structuredClone(this.#state);
    draft.isDryRun = true;
    const { answer, isAccepted } = this.#attempt(handler, request, t, draft);
    return isAccepted && answer.status !== 204 ? { ...answer, status: 200 } : answer;
  }

  #attempt(
    handler: Handler,
    request: ModelRequest,
    t: number,
    state: State,
  ): { readonly answer: ModelAnswer; readonly isAccepted: boolean } {
    const { path, query, body, ifMatch = null } = request;
    const context = { state, t, path: new Fields(path), query: new Fields(query), body: new Fields(body), ifMatch };
    try {
      const { etag = null, ...result } = handler(context);
      return { answer: { ...result, replayed: false, etag }, isAccepted: true };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code, members } = error;
      return { answer: { status, body: { status, code, ...members }, replayed: false, etag: null }, isAccepted: false };
    }
  }

  /** R65: the stored outcome of the same request, a refusal of another under the same key, or null. */
  #replay(request: ModelRequest, t: number): ModelAnswer | null {
    const { idempotencyKey } = request;
    const live = this.#state.outcomes.filter((outcome) => t < outcome.completedAt + DAY_MS);
    const stored = live.find((outcome) => outcome.key === idempotencyKey);
    if (stored === undefined) return null;
    if (stored.fingerprint !== fingerprintOf(request)) {
      const body = { status: 422, code: "idempotency_key_reused" };
      return { status: 422, body, replayed: false, etag: null };
    }
    return { status: stored.status, body: stored.body, replayed: true, etag: null };
  }

  /** R64. */
  #store(request: ModelRequest, t: number, answer: ModelAnswer): void {
    if (request.idempotencyKey === undefined || !isStored(answer.status)) return;
    const { status, body } = answer;
    const outcome = { key: request.idempotencyKey, fingerprint: fingerprintOf(request), status, body, completedAt: t };
    this.#state.outcomes.push(outcome);
  }
}

/** R63: method and path are the operation and its path parts. */
function fingerprintOf(request: ModelRequest): string {
  const { operationId, path = {}, query = {}, body = null, ifMatch = null } = request;
  return canonicalJson([operationId, path, query, body, ifMatch]);
}
