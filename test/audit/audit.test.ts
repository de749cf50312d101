import { createMock } from "@opencredits/mock-server";
import { expect, test } from "vitest";
import { campaign } from "./campaign.ts";
import { readEffort } from "./effort.ts";
import { type Server, WireSide } from "./sides.ts";

const { seed, steps, shrinkForMs } = readEffort(1500);

/** How many lists go by for one whose answers the mock also checks against the contract, which takes half the time. */
const CHECKED_EVERY = 4;

test(`the server answers random lists as the model does (AUDIT_SEED=${seed})`, { timeout: 0 }, async () => {
  const [strict, quick] = [createMock({ checkResponses: true }), createMock({ checkResponses: false })];
  let opened = 0;
  const open = (): Server => {
    opened += 1;
    const mock = opened % CHECKED_EVERY === 0 ? strict : quick;
    return new WireSide({ fetch: mock.fetch, apiKey: mock.environment().apiKey });
  };
  const coverage = await campaign({ seed, steps, stepsPerList: 60, shrinkForMs }, open);
  // There are some 440 kinds of answer to meet: a long run meets no more.
  expect(coverage.size).toBeGreaterThan(Math.min(steps / 100, 300));
});
