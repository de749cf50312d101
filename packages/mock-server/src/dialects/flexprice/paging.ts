import { parseInstant } from "../../http/instants.ts";
import type { DialectAnswer } from "../dialect.ts";
import type { Schemas } from "./base.ts";
import { invalid } from "./errors.ts";

/** How many objects a list has if nobody says. */
const DEFAULT_LIMIT = 50;

/** What every list can be asked. */
export interface PageInput {
  readonly limit?: number | null;
  readonly offset?: number | null;
  readonly order?: Schemas["Order"] | null;
  readonly start_time?: Schemas["InstantInput"];
  readonly end_time?: Schemas["InstantInput"];
  readonly filters?: readonly Schemas["FilterCondition"][] | null;
}

export interface Page<Item> {
  readonly items: Item[];
  readonly pagination: Schemas["Pagination"];
}

/** What an answer says in `pagination.offset`: where this page begins, or, in some lists of Flexprice, the next one. */
export type OffsetMeaning = "own" | "next";

interface Dated {
  readonly created_at: string;
}

/** The page that was asked for, of objects in creation order. */
export function pageOf<Item extends Dated>(
  all: readonly Item[],
  input: PageInput,
  meaning: OffsetMeaning = "own",
): Page<Item> | DialectAnswer {
  if ((input.filters ?? []).length > 0) {
    return invalid("filters: conditions by field are not read by the mock; use the named fields of the call.");
  }
  const from = readInstant(input.start_time, "start_time");
  if (from !== null && typeof from === "object") return from;
  const to = readInstant(input.end_time, "end_time");
  if (to !== null && typeof to === "object") return to;
  const found = all.filter(({ created_at }) => {
    const at = Date.parse(created_at);
    return (from === null || at >= from) && (to === null || at <= to);
  });
  const ordered = input.order === "asc" ? found : found.toReversed();
  const limit = input.limit || DEFAULT_LIMIT;
  const offset = input.offset ?? 0;
  const items = ordered.slice(offset, offset + limit);
  const shown = meaning === "next" ? offset + limit : offset;
  return { items, pagination: { total: found.length, limit, offset: shown } };
}

/** An instant of a request: null where there is none, and an answer where it is no date. */
export function readInstant(text: string | null | undefined, field: string): number | null | DialectAnswer {
  if (text === undefined || text === null || text === "") return null;
  return parseInstant(text) ?? invalid(`${field} ${text} is no instant (RFC 3339).`);
}

/** The values of a list that a query has as text with commas. */
export function commaList(text: string | undefined): readonly string[] | null {
  return text === undefined || text === "" ? null : text.split(",").map((value) => value.trim());
}

/** Whether a list of values, if there is one, has this value. */
export function isWanted(wanted: readonly string[] | null | undefined, value: string): boolean {
  return wanted === null || wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

/** Whether an expansion is asked for. */
export function expands(expand: string | null | undefined, name: string): boolean {
  return expand?.split(",").some((part) => part.trim() === name) === true;
}
