import { type Draft, type Mutable, rawToken } from "../draft.ts";
import type { Random } from "../random.ts";
import { invalid, type Mutator, token } from "./mutator.ts";

/** A place in a JSON value. */
export interface Place {
  readonly pointer: string;
  readonly value: Mutable;
  readonly set: (value: Mutable) => void;
}

const HOSTILE_STRINGS = [
  "",
  " ",
  "0",
  "-1",
  "null",
  "__proto__",
  "x".repeat(300),
  "x".repeat(5000),
  "😀".repeat(20),
  "\u202e\u0000",
  "a\ud800",
  "\udc00b",
  "\uffff",
  "1e5",
  "2026-01-01",
  "2026-02-30T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T00:00:60Z",
  "2026-01-01T00:00:00",
  "2026-01-01T00:00:00+25:00",
  "0000-01-01T00:00:00+01:00",
  "9999-12-31T23:59:59.999-23:59",
  "+275760-09-13T00:00:00Z",
  "9007199254740992.5",
  "../../etc/passwd",
  "' OR 1=1 --",
  "<script>",
] as const;

const HOSTILE_NUMBERS = [0, -1, 1.5, -0.1, 1e21, -1e21, 2 ** 53, -(2 ** 53), Number.MAX_SAFE_INTEGER, 5e-324, 1e-7];

const RAW_NUMBERS = [
  "1e400",
  "-1e400",
  "1E+2",
  "9007199254740993",
  "-0",
  "0e0",
  "12345678901234567890123",
  "1.0",
  "1e-400",
];
const NO_JSON = ["0x10", "01", "1.", "+1", ".5", "NaN", "Infinity", "undefined", "'x'", "--1", "1e", "tru", "\\u0031"];

const FIELD_NAMES = ["colour", "__proto__", "constructor", "toString", "a/b~c", "Amount", "amount ", "ifversion", "😀"];

function hostile(random: Random): Mutable {
  const kind = random.below(6);
  if (kind < 2) return random.pick(HOSTILE_STRINGS);
  if (kind < 4) return random.pick(HOSTILE_NUMBERS);
  const others: readonly Mutable[] = [null, true, false, [], {}, [[]], [null], { a: 1 }, [{ amount: 1 }], ["x", "x"]];
  return structuredClone(random.pick(others));
}

function objectsOf(
  value: Mutable,
  pointer = "",
): { readonly pointer: string; readonly object: { [key: string]: Mutable } }[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => objectsOf(child, `${pointer}/${token(key)}`));
  return Array.isArray(value) ? below : [{ pointer, object: value }, ...below];
}

/** Every place in a JSON value but the whole. */
export function placesOf(value: Mutable, pointer = ""): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place: Place = {
      pointer: `${pointer}/${token(key)}`,
      value: child,
      set: (next) => {
        // An array takes its indexes as names too.
        Reflect.defineProperty(value, key, { value: next, writable: true, enumerable: true, configurable: true });
      },
    };
    return [place, ...placesOf(child, place.pointer)];
  });
}

function anyPlace({ json }: Draft, random: Random): Place | undefined {
  const places = json === undefined ? [] : placesOf(json);
  return places.length === 0 ? undefined : random.pick(places);
}

const hasFields = ({ json }: Draft): boolean => json !== undefined && placesOf(json).length > 0;
const hasObject = ({ json }: Draft): boolean => json !== undefined && objectsOf(json).length > 0;

/** Mutators that leave the body JSON, or at least write it as JSON. */
export const bodyMutators: readonly Mutator[] = [
  {
    name: "a hostile value",
    fits: hasFields,
    spoil: (draft, { random }) => void anyPlace(draft, random)?.set(hostile(random)),
  },
  {
    name: "a value of another field",
    fits: hasFields,
    spoil: (draft, { random }) => {
      const from = anyPlace(draft, random);
      if (from !== undefined) anyPlace(draft, random)?.set(structuredClone(from.value));
      return undefined;
    },
  },
  {
    name: "an unknown field",
    fits: ({ json }) => json !== undefined && !Array.isArray(json) && typeof json === "object" && json !== null,
    spoil: (draft, { random }) => {
      const name = random.pick(FIELD_NAMES);
      if (typeof draft.json !== "object" || draft.json === null) return undefined;
      const field = { value: hostile(random), writable: true, enumerable: true, configurable: true };
      Reflect.defineProperty(draft.json, name, field);
      return invalid("body", `/${token(name)}`);
    },
  },
  {
    name: "an unknown field somewhere",
    fits: hasObject,
    spoil: (draft, { random }) => {
      const { object } = random.pick(objectsOf(draft.json ?? null));
      const field = { value: hostile(random), writable: true, enumerable: true, configurable: true };
      Reflect.defineProperty(object, random.pick(FIELD_NAMES), field);
      return undefined;
    },
  },
  {
    name: "a missing field",
    fits: hasObject,
    spoil: (draft, { random }) => {
      const { object } = random.pick(objectsOf(draft.json ?? null));
      const names = Object.keys(object);
      if (names.length > 0) delete object[random.pick(names)];
      return undefined;
    },
  },
  {
    name: "a number that is written oddly",
    fits: hasFields,
    spoil: (draft, { random }) => void anyPlace(draft, random)?.set(rawToken(random.pick(RAW_NUMBERS))),
  },
  {
    name: "a value that is no JSON",
    fits: hasFields,
    spoil: (draft, { random }) => {
      anyPlace(draft, random)?.set(rawToken(random.pick(NO_JSON)));
      return invalid("body", "");
    },
  },
  {
    name: "a text that no text may hold",
    fits: hasFields,
    spoil: (draft, { random }) => {
      const place = anyPlace(draft, random);
      place?.set(random.pick(["a\0b", "\0", "a\ud800", "\udfff", "\udc00\ud800"]));
      return place === undefined ? undefined : invalid("body", place.pointer);
    },
  },
  {
    name: "a label that no name may be",
    fits: ({ json }) => typeof json === "object" && json !== null && "metadata" in json,
    spoil: ({ json }, { random }) => {
      const metadata = typeof json === "object" && json !== null && !Array.isArray(json) ? json.metadata : undefined;
      if (typeof metadata !== "object" || metadata === null) return undefined;
      const name = random.pick(["a\0", "\ud800", "", "k".repeat(41), "__proto__"]);
      Reflect.defineProperty(metadata, name, { value: "v", writable: true, enumerable: true, configurable: true });
      return invalid("body", `/metadata/${token(name)}`);
    },
  },
  {
    name: "deep nesting",
    isSlow: true,
    fits: hasFields,
    spoil: (draft, { random }) => {
      const depth = random.pick([50, 2000, 100_000]);
      const [open, close] = random.chance(0.5) ? ["[", "]"] : ['{"a":', "}"];
      anyPlace(draft, random)?.set(rawToken(`${open.replaceAll('"', "\\u0022").repeat(depth)}1${close.repeat(depth)}`));
      return undefined;
    },
  },
  {
    name: "thousands of fields",
    isSlow: true,
    fits: hasObject,
    spoil: (draft, { random }) => {
      const { object } = random.pick(objectsOf(draft.json ?? null));
      for (let index = 0; index < 3000; index += 1) object[`f${index}`] = index;
      return undefined;
    },
  },
  {
    name: "no object at all",
    fits: ({ json }) => json !== undefined,
    spoil: (draft, { random }) => {
      draft.json = random.pick<Mutable>([null, true, 7, "text", [], [{}], [[[]]]]);
      return invalid("body", "");
    },
  },
  {
    name: "a body where none is taken",
    fits: ({ route, json }) => json === undefined && route.method !== "GET",
    spoil: (draft, { random }) => {
      const name = random.pick(FIELD_NAMES);
      draft.json = JSON.parse(`{${JSON.stringify(name)}:1}`);
      draft.headers["content-type"] = "application/json";
      return undefined;
    },
  },
];
