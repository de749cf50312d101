import { expect, test } from "vitest";
import { openCursor, sealCursor } from "./cursors.ts";

test("R75: a cursor opens for the list that sealed it, at any position", () => {
  for (const position of [0, 1, 35, 36, 1_000_000, Number.MAX_SAFE_INTEGER]) {
    const cursor = sealCursor("listGrants {}", position);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(openCursor("listGrants {}", cursor)).toBe(position);
  }
});

test("R75: a cursor of other filters does not open", () => {
  expect(openCursor('listGrants {"status":"active"}', sealCursor("listGrants {}", 7))).toBeUndefined();
});

test("R75: changing any one character of a cursor breaks it", () => {
  const cursor = sealCursor("listGrants {}", 123_456);
  for (let index = 0; index < cursor.length; index += 1) {
    for (const character of "Aa0_-") {
      const changed = cursor.slice(0, index) + character + cursor.slice(index + 1);
      if (changed !== cursor) expect(openCursor("listGrants {}", changed)).toBeUndefined();
    }
  }
});

test.each(["", ".", "%", "=", "aGVsbG8", `${sealCursor("s", 1)}=`, `${sealCursor("s", 1)}A`, "\u0100", "-1"])(
  "R75: %j is no cursor",
  (cursor) => {
    expect(openCursor("s", cursor)).toBeUndefined();
  },
);
