import type { Json as ReplayJson } from "../../packages/mock-server/src/cli/replay/json.ts";
import { Names } from "../../packages/mock-server/src/cli/replay/names.ts";
import {
  REPLAY_FORMAT,
  type ReplayFile,
  type ReplayRequest,
  type ReplayStep,
} from "../../packages/mock-server/src/cli/replay/replay-file.ts";
import { isJson } from "./model/fields.ts";
import type { ModelRequest } from "./model/model.ts";
import type { Json } from "./model/types.ts";
import { LISTS } from "./player.ts";
import { ModelSide, rowsOf } from "./sides.ts";
import { START } from "./steps.ts";

/** A request as it went to the model, with the model's ids, and when. */
export type Recorded = { readonly at: number; readonly request: ModelRequest | null };

/**
 * A list as a file that `opencredits replay` runs. The statuses are expected throughout; of the last step everything
 * that it answers and adds; and then what the lists of the environment say.
 */
export async function replayFileOf(about: string, recorded: readonly Recorded[]): Promise<ReplayFile> {
  const recorder = new Recorder();
  const steps: ReplayStep[] = [];
  for (const [place, { at, request }] of recorded.entries()) {
    steps.push(await recorder.step(at, request, place === recorded.length - 1));
  }
  const last = recorded.at(-1)?.at ?? START;
  for (const operationId of [...LISTS, "listAllBalances"]) {
    steps.push(await recorder.step(last, { operationId, query: { order: "asc" } }, true));
  }
  return { format: REPLAY_FORMAT, about, clock: new Date(START).toISOString(), steps };
}

/** Plays the list to a fresh model, whose ids come out the same, and names them as the runner of replays does. */
class Recorder {
  readonly #side: ModelSide = new ModelSide(START);
  readonly #names: Names = new Names();
  #entries = 0;
  #events = 0;
  #debits = 0;

  async step(at: number, request: ModelRequest | null, isWhole: boolean): Promise<ReplayStep> {
    const hasMoved = at !== this.#side.now;
    const transitions = hasMoved ? await this.#side.advanceTo(at) : 0;
    const named = request === null ? null : this.#request(request);
    const answer = request === null ? null : await this.#side.send(request);
    const body = answer === null ? null : this.#names.toNames(copy(answer.body), answer.status >= 400);
    const entries = await this.#side.entriesAfter(this.#entries);
    const events = await this.#side.eventsAfter(this.#events);
    this.#entries += entries.length;
    this.#events += events.length;
    const added = { entries: this.#named(entries), events: this.#named(events) };
    await this.#nameDebits();
    return {
      ...(hasMoved ? { at: new Date(at).toISOString() } : {}),
      ...(named === null ? {} : { request: named }),
      expect: {
        ...(hasMoved ? { transitions } : {}),
        ...(answer === null ? {} : { status: answer.status, ...(answer.replayed ? { replayed: true } : {}) }),
        ...(isWhole ? { ...(body === null ? {} : { body }), ...added } : {}),
      },
    };
  }

  #named(rows: readonly Json[]): readonly ReplayJson[] {
    return rows.map((row) => this.#names.toNames(copy(row)));
  }

  /** A debit may appear in no entry and no event; the runner looks at the debits too. */
  async #nameDebits(): Promise<void> {
    const { body } = await this.#side.send({ operationId: "listDebits", query: { order: "asc" } });
    const debits = rowsOf(body);
    this.#named(debits.slice(this.#debits));
    this.#debits = debits.length;
  }

  #request(request: ModelRequest): ReplayRequest {
    const { operationId, path, query, body, ...rest } = request;
    const texts = Object.entries(path ?? {}).map(([name, value]) => [name, String(this.#names.toNames(value, true))]);
    const values = Object.entries(query ?? {}).map(([name, value]) => [name, this.#names.toNames(copy(value), true)]);
    return {
      operation: operationId,
      ...(path === undefined ? {} : { path: Object.fromEntries(texts) }),
      ...(query === undefined ? {} : { query: Object.fromEntries(values) }),
      ...(body === undefined ? {} : { body: this.#names.toNames(copy(body), true) }),
      ...rest,
    };
  }
}

/** What hangs on one side's ids or seed is no part of what is expected. */
function copy(json: unknown): ReplayJson {
  const text = JSON.stringify(isJson(json) ? json : null, (key, value: unknown) => {
    return ["prevHash", "hash", "head", "secret"].includes(key) ? undefined : value;
  });
  return JSON.parse(text);
}

/** A file in a few lines: one for each step. */
export function printReplayFile(file: ReplayFile): string {
  const { steps, ...head } = file;
  const rows = steps.map((step) => `    ${JSON.stringify(step)}`).join(",\n");
  const members = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  return `{\n${members.join("\n")}\n  "steps": [\n${rows}\n  ]\n}\n`;
}
