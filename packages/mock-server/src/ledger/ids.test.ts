import { expect, test } from "vitest";
import { IdWriter } from "./ids.ts";

test("R7: the same seed, instant and ordinal give the same id, and another seed another", () => {
  const at = Date.parse("2026-01-01T00:00:00Z");
  expect(new IdWriter("a").write("grt_", at, 7)).toBe(new IdWriter("a").write("grt_", at, 7));
  expect(new IdWriter("a").write("grt_", at, 7)).not.toBe(new IdWriter("b").write("grt_", at, 7));
});

test("ids are ULIDs that sort by creation, also within a millisecond", () => {
  const ids = new IdWriter("seed");
  const written = [0, 1, 1024, 2 ** 32].map((serial) => ids.write("grt_", 1_767_225_600_000, serial));
  expect(written.every((id) => /^grt_[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toBe(true);
  expect([...written].sort()).toEqual(written);
  expect([...written, ids.write("grt_", 1_767_225_600_001, 1)].sort().at(-1)).toContain("01KDVDNA01");
});

test("an id tells its ordinal, and text that is none tells nothing", () => {
  const ids = new IdWriter("seed");
  expect(ids.serialOf(ids.write("op_", 1_767_225_600_000, 123_456_789))).toBe(123_456_789);
  expect(ids.serialOf("op_")).toBeUndefined();
  expect(ids.serialOf(new IdWriter("other").write("op_", 1_767_225_600_000, 5))).toBeUndefined();
  expect(ids.serialOf(`${ids.write("op_", 0, 5).slice(0, -1)}!`)).toBeUndefined();
});
