/** One request to the product, as its log tells it. */
export interface TraceRow {
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/** The columns of the public Azure LLM inference traces; times are UTC. */
export const TRACE_COLUMNS = "TIMESTAMP,ContextTokens,GeneratedTokens";

const INSTANT = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(\.\d{1,9})?Z?$/;

/**
 * Reads a trace, in the order of arrival.
 *
 * @throws Error that names the line, if the text is no such trace or has no request in it
 */
export function parseTrace(csv: string): TraceRow[] {
  const [header, ...lines] = csv.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (header !== TRACE_COLUMNS) throw new Error(`The first line must be "${TRACE_COLUMNS}", not "${header}".`);
  const rows = lines.flatMap((line, index) => (line === "" ? [] : [parseRow(line, index + 2)]));
  if (rows.length === 0) throw new Error("The trace has no requests.");
  return rows.sort((one, other) => one.at - other.at);
}

function parseRow(line: string, number: number): TraceRow {
  const [timestamp = "", prompt = "", answer = "", ...rest] = line.split(",");
  const [, date, time, fraction = ""] = INSTANT.exec(timestamp) ?? [];
  // What is finer than a millisecond is cut: the ledger's clock counts milliseconds.
  const at = Date.parse(`${date}T${time}${fraction.slice(0, 4)}Z`);
  const tokens = [prompt, answer].map((text) => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN));
  const [promptTokens = Number.NaN, answerTokens = Number.NaN] = tokens;
  // JavaScript takes a 31st of November for the 1st of December.
  const exists = !Number.isNaN(at) && new Date(at).toISOString().startsWith(date ?? "");
  if (!exists || rest.length > 0 || Number.isNaN(promptTokens + answerTokens)) {
    throw new Error(`Line ${number} is no "${TRACE_COLUMNS}": ${line.slice(0, 100)}`);
  }
  return { at, promptTokens, answerTokens };
}
