import { expect, test } from "vitest";
import { brokenLinks, canonicalText } from "./hash-chain.ts";

const FIRST = "0".repeat(64);
/** SHA-256 of the 64 zeros, a newline and {"seq":1}, by `printf '%064d\n{"seq":1}' 0 | sha256sum`. */
const OF_SEQ_1 = "a453da8151216b5ae0a15c5377bc79da35cc4f629a9e9a3dcab70bf0b485609a";

test("R79: members are sorted by code units, and what is joined at read is not hashed", () => {
  expect(canonicalText({ b: [1, null, "é"], a: { d: 1e21, c: "\u2028" } })).toBe(
    '{"a":{"c":"\u2028","d":1e+21},"b":[1,null,"é"]}',
  );
  const entry = { seq: 1, externalId: "ada", credit: "credits", prevHash: FIRST, hash: OF_SEQ_1 };
  expect(brokenLinks([entry])).toEqual([]);
});

test("I22: a changed entry and a broken link are named", () => {
  const entry = { seq: 1, prevHash: FIRST, hash: OF_SEQ_1 };
  expect(brokenLinks([{ ...entry, amount: 5 }])).toEqual(["The hash of entry 1 is not that of its content."]);
  expect(brokenLinks([{ ...entry, prevHash: OF_SEQ_1 }])).toEqual([
    "The prevHash of entry 1 is not the hash before it.",
  ]);
});
