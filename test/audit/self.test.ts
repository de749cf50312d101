import { expect, test } from "vitest";
import { campaign } from "./campaign.ts";
import { ModelAsServer, type Sabotage } from "./model-as-server.ts";
import { Disagreement } from "./run.ts";

const TERMS = { seed: 20_260_130, steps: 1500, stepsPerList: 40, shrinkForMs: 500 };

test("the model keeps its own invariants over random lists", { timeout: 60_000 }, async () => {
  const coverage = await campaign(TERMS, () => new ModelAsServer());
  expect(coverage.size).toBeGreaterThan(100);
});

/** Changes one figure of the answers of one operation. */
function nudge(operationId: string, name: string): Sabotage {
  return (request, answer) => {
    const { body } = answer;
    if (request.operationId !== operationId || body === null || typeof body !== "object" || Array.isArray(body)) {
      return answer;
    }
    return { ...answer, body: { ...body, [name]: -1 } };
  };
}

test.for([
  ["createDebit", "debt"],
  ["captureReservation", "captured"],
  ["getBalance", "spendable"],
])("a server that answers %s with a wrong %s is found out", async ([operationId, name]) => {
  const open = (): ModelAsServer => new ModelAsServer(nudge(operationId ?? "", name ?? ""));
  await expect(campaign(TERMS, open)).rejects.toThrow(Disagreement);
});
