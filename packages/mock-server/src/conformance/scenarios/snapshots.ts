import type { OperationId } from "../../generated/routes.ts";
import { callMethod, routeOf } from "../calls.ts";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { mutations, specimens } from "../specimens.ts";
import { buildStage, type Stage } from "../stage.ts";

/** Every single object of a stage, which no list is told about by its filters. */
const READS: readonly OperationId[] = [
  "getAccount",
  "getCredit",
  "getGrant",
  "getAdjustment",
  "getDebit",
  "getRefund",
  "getReservation",
  "getBalance",
  "listRefunds",
  "getSchedule",
  "getPlan",
  "getSubscription",
  "getBundle",
  "getTransfer",
  "getAutoTopUp",
  "getEvent",
  "getWebhookEndpoint",
  "verifyEntries",
];

/** Every list without filters. */
const LISTS = [
  "accounts",
  "credits",
  "grants",
  "adjustments",
  "debits",
  "reservations",
  "entries",
  "balances",
  "schedules",
  "plans",
  "subscriptions",
  "bundles",
  "transfers",
  "alerts",
  "events",
  "webhook-endpoints",
] as const;

/** Everything that reads can tell of a stage, as the bytes that they answer. */
async function everything(s: ScenarioContext, stage: Stage): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const operationId of READS) {
    const { path } = specimens[operationId](stage);
    const target = `/${routeOf(operationId)
      .segments.map((part) => (part.startsWith("{") ? path[indexOfReference(operationId, part)] : part))
      .join("/")}`;
    found[operationId] = (await s.raw("GET", target)).text;
  }
  for (const list of LISTS) found[list] = (await s.raw("GET", `/v1/${list}?limit=100&order=asc`)).text;
  return found;
}

function indexOfReference(operationId: OperationId, part: string): number {
  return routeOf(operationId)
    .segments.filter((each) => each.startsWith("{"))
    .indexOf(part);
}

export const snapshots: readonly Scenario[] = [
  scenario(
    "R7",
    "an environment that is restored answers every read byte for byte as before, and every write too",
    async (s) => {
      const stage = await buildStage(s.client);
      const before = await everything(s, stage);
      const snapshot = await s.control.snapshot();
      const written: Record<string, unknown>[] = [];
      for (let round = 0; round < 2; round += 1) {
        const answers: Record<string, unknown> = {};
        for (const operationId of mutations) {
          // Under one key each: a restored environment must not remember what was answered after the snapshot.
          const options = { idempotencyKey: operationId };
          const call = callMethod(s.client, operationId, specimens[operationId](stage), options);
          answers[operationId] = await call.catch((error: unknown) => String(error));
        }
        written.push(answers, await everything(s, stage));
        await s.control.restore(snapshot);
        s.expect.equal(await everything(s, stage), before, `reads after restoring, round ${round + 1}`);
        s.expect.equal(await s.control.snapshot(), snapshot, "snapshot of what was restored");
      }
      const [first, afterFirst, second, afterSecond] = written;
      s.expect.equal(withoutRequestIds(second), withoutRequestIds(first), "answers of the writes");
      s.expect.equal(withoutRequestIds(afterSecond), withoutRequestIds(afterFirst), "reads after them");
    },
    { needs: ["control", "fresh"] },
  ),
];

/** Request ids count requests and are no part of a snapshot; errors are compared by their message. */
function withoutRequestIds(answers: unknown): unknown {
  return JSON.parse(JSON.stringify(answers).replaceAll(/req_[0-9A-Z]{26}/g, "req"));
}
