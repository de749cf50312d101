import fc from "fast-check";
import { expect, test } from "vitest";
import { campaign } from "./campaign.ts";
import { anyRequest } from "./commands/lists.ts";
import { MODEL_OPERATIONS } from "./model/model.ts";
import { ModelAsServer, nudge } from "./model-as-server.ts";
import { readRoutes } from "./routes.ts";
import { Disagreement } from "./run.ts";

const TERMS = { seed: 20_260_130, steps: 1500, stepsPerList: 50, shrinkForMs: 300 };

test("the model answers every operation of the contract", () => {
  expect([...MODEL_OPERATIONS].sort()).toEqual([...readRoutes().keys()].sort());
});

/** What a list must meet often, or the rules behind it are not tried. */
const AIMED_AT = [
  "captureReservation 200",
  "captureReservation 409 reservation_expired",
  "cancelSubscription 200",
  "changeSubscription 201",
  "createAdjustment 201",
  "createAdjustment 402 insufficient_credits",
  "createBatch 200",
  "createBatch 402 insufficient_credits",
  "createDebit 201",
  "createDebit 402 insufficient_credits",
  "createGrant 412 version_mismatch",
  "createGrant 422 invalid_expiry",
  "createReservation 422 ttl_out_of_range",
  "createSchedule 201",
  "createSubscription 201",
  "createTransfer 201",
  "createTransfer 402 insufficient_credits",
  "extendReservation 200",
  "forecastBalance 200",
  "importBalances 200",
  "importBalances 409 external_key_conflict",
  "purchaseBundle 201",
  "putAutoTopUp 200",
  "refundDebit 201",
  "refundDebit 409 refund_exceeds_amount",
  "releaseReservation 200",
  "updateGrant 200",
  "updateSchedule 200",
  "voidGrant 200",
];

test("the model keeps its own invariants, and the lists reach what they aim at", { timeout: 0 }, async () => {
  const coverage = await campaign(TERMS, () => new ModelAsServer());
  expect([...coverage.keys()]).toEqual(expect.arrayContaining(AIMED_AT));
  expect([...coverage.keys()].join()).toContain("422 idempotency_key_reused");
});

test("the lists hold every operation", () => {
  const sample = fc.sample(anyRequest, { seed: TERMS.seed, numRuns: 6000 });
  const operations = new Set(sample.map((request) => request.operationId));
  expect([...operations].sort()).toEqual([...MODEL_OPERATIONS, "failPayments"].sort());
});

test.for([
  ["createDebit", "debt"],
  ["captureReservation", "captured"],
  ["getBalance", "spendable"],
] as const)("a server whose %s answers a wrong %s is found out", { timeout: 0 }, async ([operationId, name]) => {
  await expect(campaign(TERMS, () => new ModelAsServer(nudge(operationId, name)))).rejects.toThrow(Disagreement);
});
