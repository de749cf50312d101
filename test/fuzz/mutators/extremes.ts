import type { Draft } from "../draft.ts";
import { placesOf } from "./bodies.ts";
import type { Mutator } from "./mutator.ts";

const MAX = Number.MAX_SAFE_INTEGER;
const NUMBERS = [0, 1, 2, 100, 9999, 10_000, 86_400, 604_800, 2_147_483_647, MAX - 1, MAX, -1, -MAX];
const INSTANTS = [
  "0000-01-01T00:00:00Z",
  "0001-02-28T23:59:59.999999Z",
  "1582-10-10T00:00:00Z",
  "1969-12-31T23:59:59.999Z",
  "1970-01-01T00:00:00Z",
  "2025-12-31T23:59:59.999Z",
  "2026-01-01T00:00:00Z",
  "2026-01-01T00:00:00.001Z",
  "2026-01-01T09:30:00+09:30",
  "2026-01-01T00:59:59-00:00",
  "2028-02-29T12:00:00Z",
  "9999-12-31T23:59:59.999Z",
  "9999-12-31T00:00:00+23:59",
];
const DECIMALS = [
  "0.1",
  "0.01",
  "0.001",
  "1",
  "9007199254740991",
  "9007199254740992",
  "90071992547409.91",
  "9999999999999999",
  "-1",
  "-9007199254740991",
];

const INSTANT = /^\d{4}-\d\d-\d\dT/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

function extremesOf(value: unknown): readonly (number | string)[] {
  if (typeof value === "number") return NUMBERS;
  if (typeof value !== "string") return [];
  if (INSTANT.test(value)) return INSTANTS;
  return DECIMAL.test(value) ? DECIMALS : [];
}

const hasExtremes = ({ json }: Draft): boolean =>
  json !== undefined && placesOf(json).some(({ value }) => extremesOf(value).length > 0);

/** The value of a `name=value` pair of a query. */
function textOf(pair: string): string {
  return decodeURIComponent(pair.slice(pair.indexOf("=") + 1));
}

function isExtensible(pair: string): boolean {
  try {
    return extremesOf(textOf(pair)).length > 0;
  } catch {
    return false;
  }
}

/** Mutators that stay within the schema, so that the engine sees what they make: the ends of every range. */
export const extremeMutators: readonly Mutator[] = [
  {
    name: "an extreme value",
    fits: hasExtremes,
    spoil: (draft, { random }) => {
      const places = placesOf(draft.json ?? null).filter(({ value }) => extremesOf(value).length > 0);
      const place = random.pick(places);
      place.set(random.pick(extremesOf(place.value)));
      return undefined;
    },
  },
  {
    name: "extreme values only",
    fits: hasExtremes,
    spoil: (draft, { random }) => {
      for (const { value, set } of placesOf(draft.json ?? null)) {
        if (extremesOf(value).length > 0 && random.chance(0.5)) set(random.pick(extremesOf(value)));
      }
      return undefined;
    },
  },
  {
    name: "extremes with fields left out",
    fits: hasExtremes,
    spoil: (draft, { random }) => {
      const { json } = draft;
      if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
      for (const name of Object.keys(json)) if (name !== "account" && random.chance(0.4)) delete json[name];
      for (const { value, set } of placesOf(json)) {
        if (extremesOf(value).length > 0) set(random.pick(extremesOf(value)));
      }
      return undefined;
    },
  },
  {
    name: "an extreme query",
    fits: ({ query }) => query.some(isExtensible),
    spoil: (draft, { random }) => {
      draft.query = draft.query.map((pair) => {
        if (!isExtensible(pair) || random.chance(0.3)) return pair;
        const value = random.pick(extremesOf(INSTANT.test(textOf(pair)) ? textOf(pair) : 1));
        return `${pair.slice(0, pair.indexOf("="))}=${encodeURIComponent(String(value))}`;
      });
      return undefined;
    },
  },
];
