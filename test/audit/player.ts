import { canonicalAnswer, Names } from "./compare.ts";
import type { ModelAnswer, ModelRequest } from "./model/model.ts";
import type { Json } from "./model/types.ts";
import { ModelSide, rowsOf, type Server } from "./sides.ts";
import { closeRequest, instantAfter, isPremature, nameRequest, START, type Step } from "./steps.ts";

/** A request as it went to the server, and what it answered. */
export type Played = { readonly instant: number; readonly request: ModelRequest; readonly answer: ModelAnswer };

/** The lists that together say everything about an environment that reads can say. */
export const LISTS: readonly string[] = [
  "listAccounts",
  "listCredits",
  "listGrants",
  "listDebits",
  "listReservations",
  "listAdjustments",
  "listSchedules",
  "listPlans",
  "listSubscriptions",
  "listBundles",
  "listTransfers",
  "listAlerts",
  "listWebhookEndpoints",
];

/** Everything the wire says about an environment now, ids included. */
export async function dump(server: Server): Promise<Json> {
  const everything: Record<string, Json> = {
    entries: [...(await server.entriesAfter(0))],
    events: [...(await server.eventsAfter(0))],
  };
  for (const operationId of [...LISTS, "listAllBalances"]) {
    everything[operationId] = rowsOf((await server.send({ operationId, query: { order: "asc" } })).body);
  }
  return everything;
}

/**
 * Plays steps to one server without judging its answers. A model goes along only to give open references a meaning.
 */
export class Player {
  readonly server: Server;
  readonly #model: ModelSide = new ModelSide(START);
  readonly #modelNames: Names = new Names();
  readonly #serverNames: Names = new Names();
  readonly #keyed: ModelRequest[] = [];

  constructor(server: Server) {
    this.server = server;
  }

  get now(): number {
    return this.#model.now;
  }

  async start(): Promise<void> {
    await this.server.start(START);
  }

  async playAll(steps: readonly Step[]): Promise<Played[]> {
    const played: Played[] = [];
    for (const step of steps) {
      await this.advance(step);
      const result = await this.play(step);
      if (result !== undefined) played.push(result);
    }
    return played;
  }

  /** Lets the time of a step pass. */
  async advance(step: Step): Promise<void> {
    const instant = instantAfter(step.wait, this.#model);
    if (instant === this.#model.now) return;
    await this.#model.advanceTo(instant);
    await this.server.advanceTo(instant);
  }

  /** Sends the request of a step; undefined where it refers to something that is not there yet. */
  async play(step: Step): Promise<Played | undefined> {
    const named = this.#requestOf(step);
    if (named === undefined) return undefined;
    if (named.idempotencyKey !== undefined) this.#keyed.push(named);
    const expected = await this.#model.send(closeRequest(named, this.#modelNames));
    const request = closeRequest(named, this.#serverNames);
    const answer = await this.server.send(request);
    canonicalAnswer(expected, this.#modelNames);
    canonicalAnswer(answer, this.#serverNames);
    return { instant: this.now, request, answer };
  }

  #requestOf(step: Step): ModelRequest | undefined {
    if ("repeat" in step.request) return this.#keyed.at(-1 - step.request.repeat);
    if (isPremature(step.request, this.#model, this.#modelNames)) return undefined;
    return nameRequest(step.request, this.#model, this.#modelNames);
  }
}
