import { bodyOf, type Draft, textOf } from "../draft.ts";
import type { Random } from "../random.ts";
import { invalid, type Mutator } from "./mutator.ts";

const MEBIBYTE = 1024 * 1024;
const NOT_UTF8 = [
  [0xff],
  [0xfe, 0xff],
  [0xc0, 0xaf],
  [0xe2, 0x82],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0x80],
];

const hasBody = ({ json }: Draft): boolean => json !== undefined;

function splice(draft: Draft, at: number, removed: number, added: readonly number[]): void {
  const body = bodyOf(draft) ?? new Uint8Array();
  draft.bytes = Uint8Array.from([...body.subarray(0, at), ...added, ...body.subarray(at + removed)]);
}

function anywhere(draft: Draft, random: Random): number {
  return random.below((bodyOf(draft)?.length ?? 0) + 1);
}

/** Mutators that spoil the body's bytes, whatever they said. */
export const byteMutators: readonly Mutator[] = [
  {
    name: "a body that is cut off",
    fits: hasBody,
    spoil: (draft, { random }) => {
      const body = bodyOf(draft) ?? new Uint8Array();
      draft.bytes = body.slice(0, random.below(Math.max(1, body.length - 1)));
      return undefined;
    },
  },
  {
    name: "a byte too many",
    fits: hasBody,
    spoil: (draft, { random }) => void splice(draft, anywhere(draft, random), 0, [random.below(256)]),
  },
  {
    name: "a byte that was changed",
    fits: hasBody,
    spoil: (draft, { random }) => void splice(draft, anywhere(draft, random), 1, [random.below(256)]),
  },
  {
    name: "a piece that is missing",
    fits: hasBody,
    spoil: (draft, { random }) => void splice(draft, anywhere(draft, random), 1 + random.below(8), []),
  },
  {
    name: "bytes that are no UTF-8",
    fits: hasBody,
    spoil: (draft, { random }) => {
      splice(draft, anywhere(draft, random), 0, random.pick(NOT_UTF8));
      return invalid("body", "");
    },
  },
  {
    name: "a byte order mark",
    fits: hasBody,
    spoil: (draft) => void splice(draft, 0, 0, [0xef, 0xbb, 0xbf]),
  },
  {
    name: "another encoding",
    fits: hasBody,
    spoil: (draft) => {
      const text = textOf(draft);
      const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
      draft.bytes = Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
      return invalid("body", "");
    },
  },
  {
    name: "something after the end",
    fits: hasBody,
    spoil: (draft, { random }) => {
      const rest = random.pick(["{}", "null", ",", "]", "}", "\0", "//", "\u00a0"]);
      splice(draft, bodyOf(draft)?.length ?? 0, 0, [...new TextEncoder().encode(rest)]);
      return invalid("body", "");
    },
  },
  {
    name: "a field twice",
    fits: ({ json }) =>
      typeof json === "object" && json !== null && !Array.isArray(json) && Object.keys(json).length > 0,
    spoil: (draft, { random }) => {
      const [name = ""] = Object.keys(draft.json ?? {});
      const extra = `{${JSON.stringify(name)}:${random.pick(["1", '"x"', "null", "[]"])},`;
      draft.bytes = new TextEncoder().encode(extra + textOf(draft).slice(1));
      return undefined;
    },
  },
  {
    name: "a body that is too large",
    isSlow: true,
    fits: hasBody,
    spoil: (draft, { random }) => {
      const size = MEBIBYTE + 1 + random.below(MEBIBYTE);
      draft.bytes = new Uint8Array(size).fill(random.pick([0x20, 0x7b, 0x61, 0xff]));
      return { status: 413, code: "payload_too_large" };
    },
  },
];
