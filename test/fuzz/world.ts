import { OpenCredits } from "@opencredits/sdk";
import { buildStage, type Stage } from "../../packages/mock-server/src/conformance/stage.ts";
import { bodyOf, type Draft, targetOf } from "./draft.ts";
import type { Answered } from "./judge.ts";

const ORIGIN = "http://fuzz.test";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Changes that a world takes before it is put back to what it was at first. */
const MAX_CHANGES = 12;

/** Characters of a snapshot that takes long to read: centuries of occurrences. Every look at it counts as a change. */
const LARGE_SNAPSHOT = 1_000_000;

/** An environment that was filled, what it looked like then, and what it looked like after the last request. */
export class World {
  readonly apiKey: string;
  readonly stage: Stage;
  readonly #fetch: Fetch;
  readonly #first: Snapshot;
  #last: Snapshot;
  #changes = 0;

  static async build(fetch: Fetch, name: string, prefix: string): Promise<World> {
    const apiKey = `sk_test_${name}`;
    const client = new OpenCredits({ baseUrl: ORIGIN, apiKey, fetch });
    const stage = await buildStage(client, prefix);
    return new World(fetch, apiKey, stage, snapshotOf(await snapshotText(fetch, apiKey)));
  }

  constructor(fetch: Fetch, apiKey: string, stage: Stage, snapshot: Snapshot) {
    this.#fetch = fetch;
    this.apiKey = apiKey;
    this.stage = stage;
    this.#first = snapshot;
    this.#last = snapshot;
  }

  /** Ids that the world's objects have. */
  get ids(): string[] {
    return Object.values(this.stage).filter(
      (value) => typeof value === "string" && /^[a-z]+_[0-9A-Z]{26}$/.test(value),
    );
  }

  async send(draft: Draft): Promise<Answered> {
    const body = bodyOf(draft);
    const init = { method: draft.method, headers: draft.headers, ...(body === undefined ? {} : { body }) };
    const isBodyless = draft.method === "GET" || draft.method === "HEAD";
    const request = new Request(ORIGIN + targetOf(draft), isBodyless ? { ...init, body: null } : init);
    const response = await this.#fetch(request.url, isBodyless ? { ...init, body: null } : init);
    const { status, headers } = response;
    return { status, headers, text: await response.text(), path: new URL(request.url).pathname };
  }

  /** One cursor of every list that has more than one row. */
  async cursors(): Promise<string[]> {
    const cursors: string[] = [];
    for (const path of ["accounts", "credits", "grants", "reservations", "entries", "balances"]) {
      const response = await this.#fetch(`${ORIGIN}/v1/${path}?limit=1`, { headers: this.#headers() });
      const page: unknown = await response.json();
      if (typeof page === "object" && page !== null && "nextCursor" in page && typeof page.nextCursor === "string") {
        cursors.push(page.nextCursor);
      }
    }
    return cursors;
  }

  /** What differs from how the world was at the last call. */
  async change(): Promise<"state" | "outcomes" | undefined> {
    const before = this.#last;
    const text = await snapshotText(this.#fetch, this.apiKey);
    if (text.length > LARGE_SNAPSHOT) this.#changes += 1;
    if (text === before.text) return undefined;
    this.#last = snapshotOf(text);
    this.#changes += 1;
    return this.#last.state === before.state ? "outcomes" : "state";
  }

  async isChanged(): Promise<boolean> {
    return (await this.change()) !== undefined;
  }

  /** Moves the clock, which may be refused: the year 9999 is not far for some. */
  async advance(by: string): Promise<void> {
    await this.#control("POST", "clock/advance", { by });
    await this.change();
  }

  /** Invariants that do not hold. */
  async brokenInvariants(): Promise<string[]> {
    const result: unknown = JSON.parse(await this.#control("POST", "check"));
    const isFine = typeof result === "object" && result !== null && "ok" in result && result.ok === true;
    return isFine ? [] : [`breaks invariants: ${JSON.stringify(result)}`];
  }

  /** Puts the world back to what it was at first when it has had enough changes. */
  async restoreIfWorn(): Promise<void> {
    if (this.#changes < MAX_CHANGES) return;
    await this.#control("PUT", "snapshot", this.#first.text);
    this.#last = this.#first;
    this.#changes = 0;
    if (await this.isChanged()) throw new Error("A restored environment differs from what it was");
  }

  async #control(method: string, path: string, body?: object | string): Promise<string> {
    const headers = { ...this.#headers(), ...(body === undefined ? {} : { "content-type": "application/json" }) };
    const text = typeof body === "object" ? JSON.stringify(body) : body;
    const init = { method, headers, ...(text === undefined ? {} : { body: text }) };
    const response = await this.#fetch(`${ORIGIN}/__mock/${path}`, init);
    const answer = await response.text();
    if (response.status >= 500) throw new Error(`${method} ${path} answered ${response.status}: ${answer}`);
    return answer;
  }

  #headers(): Record<string, string> {
    return { authorization: `Bearer ${this.apiKey}` };
  }
}

interface Snapshot {
  readonly text: string;
  /** Everything but the stored answers, as JSON. */
  readonly state: string;
  readonly outcomes: string;
}

async function snapshotText(fetch: Fetch, apiKey: string): Promise<string> {
  const response = await fetch(`${ORIGIN}/__mock/snapshot`, { headers: { authorization: `Bearer ${apiKey}` } });
  return await response.text();
}

function snapshotOf(text: string): Snapshot {
  const { outcomes, ...state } = JSON.parse(text);
  return { text, state: JSON.stringify(state), outcomes: JSON.stringify(outcomes) };
}
