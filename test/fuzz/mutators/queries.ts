import type { Draft } from "../draft.ts";
import type { Random } from "../random.ts";
import { invalid, type Mutator, token } from "./mutator.ts";

const NAMES = [
  "colour",
  "__proto__",
  "constructor",
  "Limit",
  "limit[]",
  "metadata",
  "metadata[a][b]",
  "cursor%00",
  "%F0%9F%98%80",
  "a.b",
  "x/y",
];
const VALUES = [
  "",
  "0",
  "-1",
  "101",
  "1.5",
  "1e1",
  "+5",
  "0x10",
  "abc",
  "null",
  "true",
  "%00",
  "%FF",
  "%",
  "x".repeat(3000),
  "2026-01-01",
  "2026-02-30T00:00:00Z",
  "🙂",
];

const valuesOf = ({ route }: Draft): Draft["route"]["parameters"] =>
  route.parameters.filter((each) => each.in === "query");
const takesQuery = (draft: Draft): boolean => valuesOf(draft).length > 0;
const takesCursor = (draft: Draft): boolean => valuesOf(draft).some(({ name }) => name === "cursor");

function without(draft: Draft, name: string): void {
  draft.query = draft.query.filter((pair) => !pair.startsWith(`${name}=`) && !pair.startsWith(`${name}[`));
}

function tampered(cursor: string, random: Random): string {
  const at = random.below(cursor.length);
  const changes = [
    () => cursor.slice(0, at),
    () => `${cursor.slice(0, at)}${random.pick([..."AZaz09-_"])}${cursor.slice(at + 1)}`,
    () => cursor + random.pick(["=", "A", "%0A", "."]),
    () => cursor.toLowerCase(),
    () => [...cursor].reverse().join(""),
    () => "x".repeat(random.pick([1, 64, 2048, 2049])),
  ];
  return random.pick(changes)();
}

/** Mutators of the query. */
export const queryMutators: readonly Mutator[] = [
  {
    name: "an unknown query parameter",
    fits: () => true,
    spoil: (draft, { random }) => {
      const name = random.pick(["colour", "__proto__", "constructor", "Limit", "a.b"]);
      draft.query.push(`${name}=${random.pick(["", "1"])}`);
      return invalid("query", `/${token(name)}`);
    },
  },
  {
    name: "an odd query parameter",
    fits: () => true,
    spoil: (draft, { random }) => void draft.query.push(`${random.pick(NAMES)}=${random.pick(VALUES)}`),
  },
  {
    name: "a query parameter twice",
    fits: ({ query }) => query.some((pair) => !pair.startsWith("account=") && !pair.startsWith("metadata[")),
    spoil: (draft, { random }) => {
      const pair = random.pick(
        draft.query.filter((each) => !each.startsWith("account=") && !each.startsWith("metadata[")),
      );
      draft.query.push(pair);
      return invalid("query", `/${token(pair.slice(0, pair.indexOf("=")))}`);
    },
  },
  {
    name: "an odd value of a query parameter",
    fits: takesQuery,
    spoil: (draft, { random }) => {
      const { name, style } = random.pick(valuesOf(draft));
      without(draft, name);
      const key =
        style === "deepObject" ? `[${random.pick(["", "a", "%00", "__proto__", "[", "a]b", "k".repeat(41)])}]` : "";
      draft.query.push(`${name}${key}=${random.pick(VALUES)}`);
      return undefined;
    },
  },
  {
    name: "a query that is not well encoded",
    fits: () => true,
    spoil: (draft, { random }) => {
      draft.query.push(
        random.pick(["%=1", "a=%", "%FF=%FE", "=", "&&", "a=%ED%A0%80", "a", "==", "a=b=c", "?", "#x", ";"]),
      );
      return undefined;
    },
  },
  {
    name: "a missing query parameter",
    fits: ({ query }) => query.length > 0,
    spoil: (draft, { random }) => void draft.query.splice(random.below(draft.query.length), 1),
  },
  {
    name: "a thousand query parameters",
    isSlow: true,
    fits: () => true,
    spoil: (draft) => {
      for (let index = 0; index < 1200; index += 1) draft.query.push(`p${index}=1`);
      return invalid("query", "/p0");
    },
  },
  {
    name: "a cursor of another list, or one that was changed",
    fits: takesCursor,
    spoil: (draft, { random, cursors }) => {
      const cursor = random.pick(cursors);
      const isWhole = random.chance(0.3);
      without(draft, "cursor");
      draft.query.push(`cursor=${isWhole ? cursor : tampered(cursor, random)}`);
      return undefined;
    },
  },
];
