import { createMock } from "@opencredits/mock-server";
import { expect, test } from "vitest";
import { campaign } from "./campaign.ts";
import { type Server, WireSide } from "./sides.ts";

/** `AUDIT_STEPS=200000 AUDIT_SEED=7 pnpm vitest run --project audit` is the long form. */
const steps = Number(process.env.AUDIT_STEPS ?? 3000);
const seed = Number(process.env.AUDIT_SEED ?? Math.floor(Date.now() / 1000));

test(`the server answers random lists as the model does (AUDIT_SEED=${seed})`, { timeout: 0 }, async () => {
  const mock = createMock({ checkResponses: false });
  const open = (): Server => new WireSide({ fetch: mock.fetch, apiKey: mock.environment().apiKey });
  const coverage = await campaign({ seed, steps, stepsPerList: 60, shrinkForMs: 20_000 }, open);
  expect(coverage.size).toBeGreaterThan(0);
});
