import { test } from "vitest";
import { expectExactlyOnce } from "./support/exactly-once.ts";

const SEED = 20_260_131;

test("R63: 10,000 writes through broken connections and busy servers happen once each", {
  timeout: 300_000,
}, async () => {
  await expectExactlyOnce(10_000, SEED);
});
