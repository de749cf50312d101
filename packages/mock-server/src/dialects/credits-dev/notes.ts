import { assured } from "../../http/boundary.ts";
import type { Json } from "../../ledger/snapshot.ts";
import type { Metadata } from "../../ledger/terms.ts";

/** What the unified API takes as metadata (R75); the rest is a document of the dialect. */
const MOST_LABELS = 50;
const LONGEST_NAME = 40;
const LONGEST_LABEL = 500;

/** Free-form values, as the vendor takes them. */
export type Values = Readonly<Record<string, unknown>>;

/** Values in two parts: those that are metadata everywhere, and those that only this vendor can show. */
export interface Notes {
  readonly labels: Metadata;
  /** Null where all of them are labels. */
  readonly rest: Json;
}

/** Divides what was sent as metadata. */
export function divide(values: Values | null | undefined): Notes {
  const labels: [string, string][] = [];
  const rest: [string, unknown][] = [];
  for (const [name, value] of Object.entries(values ?? {})) {
    if (typeof value === "string" && isLabel(name, value) && labels.length < MOST_LABELS) labels.push([name, value]);
    else rest.push([name, value]);
  }
  // What came out of JSON is JSON.
  return { labels: Object.fromEntries(labels), rest: rest.length === 0 ? null : assured(Object.fromEntries(rest)) };
}

/** Puts both parts together again; what the unified API changed since counts. */
export function join(labels: Metadata, rest: Json | undefined): Values {
  return { ...fieldsOf(rest), ...labels };
}

/** The fields of a document. */
export function fieldsOf(document: Json | undefined): Fields {
  return hasFields(document) ? document : {};
}

type Fields = { readonly [name: string]: Json };

function hasFields(document: Json | undefined): document is Fields {
  return typeof document === "object" && document !== null && !Array.isArray(document);
}

/** Lengths are counted in code points, as JSON Schema counts them. */
function isLabel(name: string, value: string): boolean {
  return name !== "" && [...name].length <= LONGEST_NAME && [...value].length <= LONGEST_LABEL;
}
