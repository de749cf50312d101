import { isObject, type Json } from "./json.ts";

/** What a file of this version says it is. */
export const REPLAY_FORMAT = "opencredits-replay/1";

/** One request. Ids in it are names: `grt#2` is the second grant that appeared in what was answered before. */
export interface ReplayRequest {
  /** operationId of the API's contract, or of the control plane's. */
  readonly operation: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, Json>>;
  readonly body?: Json;
  /** The version in If-Match (R68). */
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
  readonly dryRun?: boolean;
}

/** What should come of a step. Of objects only the members that stand here are compared; lists are compared whole. */
export interface ReplayExpectation {
  /** How many transitions the clock runs on its way. */
  readonly transitions?: number;
  readonly status?: number;
  readonly replayed?: boolean;
  readonly body?: Json;
  /** The entries that the step adds, oldest first. */
  readonly entries?: readonly Json[];
  /** The events that the step adds, oldest first. */
  readonly events?: readonly Json[];
}

/** Time passes until `at`, then a request is sent. Either can be absent. */
export interface ReplayStep {
  readonly at?: string;
  readonly request?: ReplayRequest;
  readonly expect?: ReplayExpectation;
}

/** A list of steps for a fresh environment whose clock stands still at `clock` until a step moves it. */
export interface ReplayFile {
  readonly format: typeof REPLAY_FORMAT;
  /** For people: what it shows. */
  readonly about?: string;
  readonly clock: string;
  readonly steps: readonly ReplayStep[];
}

/** Reads the text of a file. Throws a RangeError that says what is wrong, where, and what to write instead. */
export function readReplayFile(text: string): ReplayFile {
  const json = parse(text);
  if (!isObject(json)) throw new RangeError('it must be an object with "format", "clock" and "steps"');
  const { format, about, clock, steps } = json;
  if (format !== REPLAY_FORMAT) throw new RangeError(`"format" must be "${REPLAY_FORMAT}", not ${show(format)}`);
  if (!Array.isArray(steps)) throw new RangeError(`"steps" must be a list, not ${show(steps)}`);
  return {
    format,
    ...(about === undefined ? {} : { about: textAt('"about"', about) }),
    clock: textAt('"clock"', clock),
    steps: steps.map((step, place) => readStep(`step ${place + 1}`, step)),
  };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RangeError(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readStep(where: string, json: Json): ReplayStep {
  const { at, request, expect } = members(where, json, ["at", "request", "expect"]);
  if (at === undefined && request === undefined) throw new RangeError(`${where} needs "at", "request" or both`);
  return {
    ...(at === undefined ? {} : { at: textAt(`${where}, "at"`, at) }),
    ...(request === undefined ? {} : { request: readRequest(`the request of ${where}`, request) }),
    ...(expect === undefined ? {} : { expect: readExpectation(`"expect" of ${where}`, expect) }),
  };
}

const REQUEST_MEMBERS = ["operation", "path", "query", "body", "ifMatch", "idempotencyKey", "dryRun"];

function readRequest(where: string, json: Json): ReplayRequest {
  const { operation, path, query, body, ifMatch, idempotencyKey, dryRun } = members(where, json, REQUEST_MEMBERS);
  return {
    operation: textAt(`${where}, "operation"`, operation),
    ...(path === undefined ? {} : { path: texts(`${where}, "path"`, path) }),
    ...(query === undefined ? {} : { query: members(`${where}, "query"`, query) }),
    ...(body === undefined ? {} : { body }),
    ...(ifMatch === undefined ? {} : { ifMatch: integer(`${where}, "ifMatch"`, ifMatch) }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey: textAt(`${where}, "idempotencyKey"`, idempotencyKey) }),
    ...(dryRun === undefined ? {} : { dryRun: flag(`${where}, "dryRun"`, dryRun) }),
  };
}

const EXPECTED = ["transitions", "status", "replayed", "body", "entries", "events"];

function readExpectation(where: string, json: Json): ReplayExpectation {
  const { transitions, status, replayed, body, entries, events } = members(where, json, EXPECTED);
  return {
    ...(transitions === undefined ? {} : { transitions: integer(`${where}, "transitions"`, transitions) }),
    ...(status === undefined ? {} : { status: integer(`${where}, "status"`, status) }),
    ...(replayed === undefined ? {} : { replayed: flag(`${where}, "replayed"`, replayed) }),
    ...(body === undefined ? {} : { body }),
    ...(entries === undefined ? {} : { entries: list(`${where}, "entries"`, entries) }),
    ...(events === undefined ? {} : { events: list(`${where}, "events"`, events) }),
  };
}

function members(where: string, json: Json | undefined, known?: readonly string[]): { readonly [name: string]: Json } {
  if (!isObject(json)) throw new RangeError(`${where} must be an object, not ${show(json)}`);
  const strange = Object.keys(json).find((name) => known !== undefined && !known.includes(name));
  if (strange !== undefined) throw new RangeError(`${where} has no member "${strange}"; known: ${known?.join(", ")}`);
  return json;
}

function texts(where: string, json: Json): Readonly<Record<string, string>> {
  const named = Object.entries(members(where, json));
  return Object.fromEntries(named.map(([name, value]) => [name, textAt(`${where}, "${name}"`, value)]));
}

function textAt(where: string, json: Json | undefined): string {
  if (typeof json !== "string") throw new RangeError(`${where} must be text, not ${show(json)}`);
  return json;
}

function integer(where: string, json: Json): number {
  if (!Number.isSafeInteger(json)) throw new RangeError(`${where} must be a whole number, not ${show(json)}`);
  return Number(json);
}

function flag(where: string, json: Json): boolean {
  if (typeof json !== "boolean") throw new RangeError(`${where} must be true or false, not ${show(json)}`);
  return json;
}

function list(where: string, json: Json): readonly Json[] {
  if (!Array.isArray(json)) throw new RangeError(`${where} must be a list, not ${show(json)}`);
  return json;
}

function show(json: Json | undefined): string {
  return json === undefined ? "nothing" : JSON.stringify(json).slice(0, 60);
}
