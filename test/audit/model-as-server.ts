import type { ModelAnswer, ModelRequest } from "./model/model.ts";
import type { Json } from "./model/types.ts";
import { ModelSide, type Server } from "./sides.ts";

/** A change to an answer, to see whether the auditor notices it. */
export type Sabotage = (request: ModelRequest, answer: ModelAnswer) => ModelAnswer;

/** The model in the place of the server: it checks the model's own invariants, and the auditor's attention. */
export class ModelAsServer implements Server {
  #side: ModelSide = new ModelSide(0);
  readonly #sabotage: Sabotage;

  constructor(sabotage: Sabotage = (_request, answer) => answer) {
    this.#sabotage = sabotage;
  }

  async start(now: number): Promise<void> {
    this.#side = new ModelSide(now);
  }

  async advanceTo(instant: number): Promise<number> {
    return this.#side.advanceTo(instant);
  }

  async send(request: ModelRequest): Promise<ModelAnswer> {
    return this.#sabotage(request, await this.#side.send(request));
  }

  async entriesAfter(seq: number): Promise<readonly Json[]> {
    return this.#side.entriesAfter(seq);
  }

  async eventsAfter(seq: number): Promise<readonly Json[]> {
    return this.#side.eventsAfter(seq);
  }

  /** The model's ids are its own, and it keeps no chain. */
  async chain(): Promise<null> {
    return null;
  }

  async check(): Promise<Json> {
    return true;
  }
}

/** Changes one member of the answers of one operation. */
export function nudge(operationId: string, name: string): Sabotage {
  return (request, answer) => {
    const { body } = answer;
    const isObject = body !== null && typeof body === "object" && !Array.isArray(body);
    return request.operationId === operationId && isObject ? { ...answer, body: { ...body, [name]: -1 } } : answer;
  };
}
