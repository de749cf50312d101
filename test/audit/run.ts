import { canonical, canonicalAnswer, firstDifference, Names, without } from "./compare.ts";
import { brokenLinks } from "./hash-chain.ts";
import { brokenInvariants, type Snapshot } from "./invariants.ts";
import { isObject } from "./model/fields.ts";
import type { ModelRequest } from "./model/model.ts";
import type { Json } from "./model/types.ts";
import { LISTS } from "./player.ts";
import type { Recorded } from "./replay-file.ts";
import { isRead } from "./routes.ts";
import { ModelSide, rowsOf, type Server } from "./sides.ts";
import { closeRequest, instantAfter, isPremature, nameRequest, START, type Step } from "./steps.ts";

/** What an entry or event shows of other objects as they are now (R79); all else of it never changes. */
const JOINED: ReadonlySet<string> = new Set(["credit", "externalId"]);

const MOST_ROWS = 100;

/** What was sent so far, with names in place of ids: the trace that a failure prints. */
export type Sent = { readonly at: string; readonly request: ModelRequest; readonly recorded: Recorded };

/** The two sides do not agree, or an invariant is broken. The message says where and shows the whole list. */
export class Disagreement extends Error {
  override readonly name: string = "Disagreement";
  /** The list up to here, for a file that repeats it. */
  readonly recorded: readonly Recorded[];

  constructor(message: string, recorded: readonly Recorded[]) {
    super(message);
    this.recorded = recorded;
  }
}

/** A list in a few words, so that a difference in order shows. */
function typesOf(rows: Json): string {
  const types = Array.isArray(rows) ? rows.map((row) => (isObject(row) ? String(row.type) : "")) : [];
  return types.join(" ");
}

/** Both ledgers, side by side. */
export class Audit {
  readonly #model: ModelSide = new ModelSide(START);
  readonly #server: Server;
  readonly #modelNames: Names = new Names();
  readonly #serverNames: Names = new Names();
  readonly #sent: Sent[] = [];
  readonly #entries: Json[] = [];
  readonly #events: Json[] = [];
  readonly #tally: Map<string, number> = new Map();

  constructor(server: Server) {
    this.#server = server;
  }

  /** How often each operation was answered with each status or code. */
  get tally(): ReadonlyMap<string, number> {
    return this.#tally;
  }

  /** What was sent so far, for a file that repeats it. */
  get recorded(): readonly Recorded[] {
    return this.#sent.map((sent) => sent.recorded);
  }

  /** Runs the list on both sides and compares every answer, and the whole state after every step that may change it. */
  async run(steps: readonly Step[]): Promise<void> {
    await this.#server.start(START);
    for (const step of steps) {
      const before = this.#model.now;
      await this.#advance(step);
      const named = this.#requestOf(step);
      if (named !== undefined) {
        this.#record(named, closeRequest(named, this.#modelNames));
        await this.#compareAnswers(named, step.pageSize, "the answer");
      } else if (this.#model.now !== before) {
        this.#recordClock();
      }
      const isStill = this.#model.now === before && (named === undefined || isRead(named.operationId));
      if (isStill) continue;
      await this.#compareStates();
    }
    await this.#compareHistory();
  }

  async #advance(step: Step): Promise<void> {
    const instant = instantAfter(step.wait, this.#model);
    if (instant === this.#model.now) return;
    const expected = await this.#model.advanceTo(instant);
    const actual = await this.#server.advanceTo(instant);
    if (expected === actual) return;
    this.#recordClock();
    throw this.#disagreement("the number of transitions", { path: "", model: expected, server: actual });
  }

  #recordClock(): void {
    this.#record({ operationId: `(the clock goes to ${new Date(this.#model.now).toISOString()})` }, null);
  }

  #record(request: ModelRequest, closed: ModelRequest | null): void {
    const { now } = this.#model;
    this.#sent.push({ at: new Date(now).toISOString(), request, recorded: { at: now, request: closed } });
  }

  #requestOf(step: Step): ModelRequest | undefined {
    if ("repeat" in step.request) {
      const earlier = this.#sent.filter((sent) => sent.request.idempotencyKey !== undefined);
      return earlier.at(-1 - step.request.repeat)?.request;
    }
    if (isPremature(step.request, this.#model, this.#modelNames)) return undefined;
    return nameRequest(step.request, this.#model, this.#modelNames);
  }

  async #compareAnswers(named: ModelRequest, pageSize: number, what: string): Promise<Json> {
    const model = await this.#model.send(closeRequest(named, this.#modelNames));
    const server = await this.#server.send(closeRequest(named, this.#serverNames), pageSize);
    const expected = canonicalAnswer(model, this.#modelNames);
    const actual = canonicalAnswer(isRead(named.operationId) ? server : { ...server, etag: null }, this.#serverNames);
    this.#compare(expected, actual, what);
    if (what === "the answer") this.#count(named, server.status, server.body);
    return actual;
  }

  #count(named: ModelRequest, status: number, body: Json): void {
    const code = body !== null && typeof body === "object" && "code" in body && status >= 400 ? body.code : "";
    const key = `${named.operationId} ${status} ${code}`.trim();
    this.#tally.set(key, (this.#tally.get(key) ?? 0) + 1);
  }

  /** New entries, new events and every object, read on both sides and compared; the invariants hold on the server's. */
  async #compareStates(): Promise<void> {
    await this.#compareNew("entriesAfter", this.#entries);
    await this.#compareNew("eventsAfter", this.#events);
    const read = new Map<string, readonly Json[]>();
    for (const operationId of [...LISTS, "listAllBalances"]) {
      const named = { operationId, query: { order: "asc" } };
      const answer = await this.#compareAnswers(named, MOST_ROWS, `the state (${operationId})`);
      const body = answer !== null && typeof answer === "object" && "body" in answer ? answer.body : null;
      read.set(operationId, rowsOf(body));
    }
    await this.#compareTopUps();
    const list = (operationId: string): readonly Json[] => read.get(operationId) ?? [];
    const snapshot: Snapshot = {
      entries: this.#entries,
      events: this.#events,
      grants: list("listGrants"),
      debits: list("listDebits"),
      reservations: list("listReservations"),
      transfers: list("listTransfers"),
      balances: list("listAllBalances"),
    };
    const broken = brokenInvariants(snapshot);
    if (broken.length > 0) throw this.#disagreement("the invariants", { path: "", model: [], server: broken });
  }

  async #compareNew(what: "entriesAfter" | "eventsAfter", known: Json[]): Promise<void> {
    const model = canonical([...(await this.#model[what](known.length))], this.#modelNames);
    const server = canonical([...(await this.#server[what](known.length))], this.#serverNames);
    const list = what === "entriesAfter" ? "entries" : "events";
    this.#compare(model, server, `the new ${list} (model: ${typesOf(model)}; server: ${typesOf(server)})`);
    if (Array.isArray(server)) known.push(...server);
  }

  /** The rules of top-ups are in no list. */
  async #compareTopUps(): Promise<void> {
    for (const { accountId, creditId } of this.#model.model.state.autoTopUps) {
      const path = { account: this.#modelNames.nameOf(accountId), credit: this.#modelNames.nameOf(creditId) };
      await this.#compareAnswers({ operationId: "getAutoTopUp", path }, MOST_ROWS, "the state (getAutoTopUp)");
    }
  }

  /** At the end: all refunds, and all entries and events again, none of which may have changed since (R6, R76). */
  async #compareHistory(): Promise<void> {
    for (const debit of this.#modelNames.idsOf("dbt").map((id) => this.#modelNames.nameOf(id))) {
      const named = { operationId: "listRefunds", path: { debit } };
      await this.#compareAnswers(named, MOST_ROWS, `the refunds of ${debit}`);
    }
    const entries = canonical([...(await this.#server.entriesAfter(0))], this.#serverNames);
    this.#compare(without(this.#entries, JOINED), without(entries, JOINED), "the history, read again");
    const events = canonical([...(await this.#server.eventsAfter(0))], this.#serverNames);
    this.#compare(without(this.#events, JOINED), without(events, JOINED), "the events, read again");
    await this.#compareAnswers({ operationId: "verifyEntries" }, MOST_ROWS, "the check of the chain");
    const chain = await this.#server.chain();
    this.#compare([], [...(chain === null ? [] : brokenLinks(chain))], "the chain of hashes (I22)");
    const check = await this.#server.check();
    this.#compare(true, check, "POST /__mock/check");
  }

  #compare(model: Json, server: Json, what: string): void {
    const difference = firstDifference(model, server);
    if (difference !== undefined) throw this.#disagreement(what, difference);
  }

  #disagreement(what: string, difference: { path: string; model: unknown; server: unknown }): Disagreement {
    const lines = this.#sent.map((sent, place) => `${place + 1}. ${sent.at} ${JSON.stringify(sent.request)}`);
    return new Disagreement(
      [
        `After step ${this.#sent.length}, ${what} differs at ${difference.path || "/"}:`,
        `  model:  ${JSON.stringify(difference.model)}`,
        `  server: ${JSON.stringify(difference.server)}`,
        "The requests, with kind#ordinal in place of ids:",
        ...lines,
      ].join("\n"),
      this.recorded,
    );
  }
}
