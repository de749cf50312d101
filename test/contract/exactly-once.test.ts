import { expect, test } from "vitest";
import { campaign, expectExactlyOnce } from "./support/exactly-once.ts";

// The small form, for the developer's loop; exactly-once-long.test.ts has the 10,000 writes.
const SEED = 20_260_130;

test("R63: 1,000 writes through broken connections and busy servers happen once each", async () => {
  await expectExactlyOnce(1_000, SEED);
});

test("a client that takes a new key for each attempt is found out", async () => {
  let keys = 0;
  const { findings } = await campaign(200, SEED, {
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      if (headers.has("idempotency-key")) headers.set("idempotency-key", `fresh-${keys++}`);
      return fetch(url, { ...init, headers });
    },
  });
  expect(findings).toContainEqual(expect.stringMatching(/^write \d+ happened [2-9] times$/));
  expect(findings).toContainEqual(expect.stringMatching(/^user-\d: its balance is/));
});
