import { expect, test } from "vitest";
import { campaign } from "./campaign.ts";
import { ModelAsServer, nudge } from "./model-as-server.ts";
import { Disagreement } from "./run.ts";

const TERMS = { seed: 20_260_130, steps: 1000, stepsPerList: 40, shrinkForMs: 300 };

test("the model keeps its own invariants, and the lists reach what they aim at", { timeout: 0 }, async () => {
  const coverage = await campaign(TERMS, () => new ModelAsServer());
  const reached = [...coverage.keys()];
  expect(reached).toEqual(
    expect.arrayContaining([
      "captureReservation 200",
      "createAdjustment 402 insufficient_credits",
      "createDebit 402 insufficient_credits",
      "createGrant 412 version_mismatch",
      "createGrant 422 invalid_expiry",
      "createReservation 422 ttl_out_of_range",
      "extendReservation 200",
      "refundDebit 409 refund_exceeds_amount",
      "releaseReservation 200",
      "voidGrant 200",
    ]),
  );
});

test.for([
  ["createDebit", "debt"],
  ["captureReservation", "captured"],
  ["getBalance", "spendable"],
] as const)("a server whose %s answers a wrong %s is found out", { timeout: 0 }, async ([operationId, name]) => {
  await expect(campaign(TERMS, () => new ModelAsServer(nudge(operationId, name)))).rejects.toThrow(Disagreement);
});
