import { isObject, type Json, textOf } from "./json.ts";
import type { ReplayedStep } from "./run-replay.ts";

/** A step in a few lines: what was asked and answered, what that posted, and the figures after it. */
export function describeStep(replayed: ReplayedStep): string {
  const { ordinal, step, now, transitions, answer, entries, events } = replayed;
  const moved = transitions === 0 ? "" : ` (${transitions} ${transitions === 1 ? "transition" : "transitions"})`;
  const asked = step.request === undefined ? "time passes" : describeRequest(step.request);
  const lines = [
    `${ordinal}. ${now}${moved} ${asked}${answer === null ? "" : ` → ${describeAnswer(answer)}`}`,
    ...entries.map((entry) => `     ${describeEntry(entry)}`),
    ...events.map((event) => `     event ${describeEvent(event)}`),
    ...figuresAfter(entries).map((figures) => `     ${figures}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function describeRequest(request: NonNullable<ReplayedStep["step"]["request"]>): string {
  const { operation, ...parts } = request;
  return [operation, ...Object.entries(parts).map(([name, value]) => `${name} ${JSON.stringify(value)}`)].join(" ");
}

/** Of an answer what says most: the code of a refusal, the id of an object, how many rows. */
function describeAnswer({ status, replayed, body }: NonNullable<ReplayedStep["answer"]>): string {
  const rows = isObject(body) ? (body.data ?? body.results) : null;
  const what = Array.isArray(rows) ? `${rows.length} rows` : textOf(body, status < 400 ? "id" : "code");
  return [String(status), what, replayed ? "(replayed)" : ""].filter((part) => part !== "").join(" ");
}

function describeEntry(entry: Json): string {
  const deltas = ["balance", "reserved", "debt"].flatMap((figure) => {
    const delta = Number(textOf(entry, `${figure}Delta`));
    return delta === 0 ? [] : [`${figure} ${delta > 0 ? "+" : ""}${delta}`];
  });
  const subjects = ["grantId", "reservationId", "debitId"].map((name) => textOf(entry, name)).filter((id) => id !== "");
  return [textOf(entry, "effectiveAt"), textOf(entry, "type"), ...deltas, ...subjects].join(" ");
}

function describeEvent(event: Json): string {
  const data = isObject(event) && isObject(event.data) ? event.data : {};
  const facts = Object.entries(data).filter(([name]) => /^(amount|threshold|reason|\w+Id)$/.test(name));
  const told = facts.filter(([name, value]) => value !== null && !POOL_KEYS.has(name));
  return [textOf(event, "type"), ...told.map(([name, value]) => `${name} ${value}`)].join(" ");
}

const POOL_KEYS: ReadonlySet<string> = new Set(["accountId", "externalId", "creditId", "operationId"]);

/** The figures that the last entry of every pool leaves. */
function figuresAfter(entries: readonly Json[]): string[] {
  const lines = new Map<string, string>();
  for (const entry of entries) {
    const pool = `${textOf(entry, "externalId") || textOf(entry, "accountId")} ${textOf(entry, "credit")}`;
    const figures = ["balance", "reserved", "available", "debt"];
    lines.set(pool, `${pool}: ${figures.map((name) => `${name} ${textOf(entry, `${name}After`)}`).join(", ")}`);
  }
  return [...lines.values()];
}
