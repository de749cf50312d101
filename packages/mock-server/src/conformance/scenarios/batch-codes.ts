import type { ErrorCode } from "@opencredits/sdk";
import { type OperationId, type Route, routes } from "../../generated/routes.ts";
import { callMethod, each, routeOf } from "../calls.ts";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import type { Json, Specimen } from "../specimen.ts";
import { specimens, unique } from "../specimens.ts";
import { buildStage } from "../stage.ts";
import { member } from "../world.ts";
import { withRealIds } from "./asking.ts";
import { isWrite } from "./on-all.ts";

const MAX = Number.MAX_SAFE_INTEGER;
const CLOCK = { needs: ["clock"] } as const;

/** An item of a batch. */
type Item = { readonly operation: OperationId; readonly path?: Record<string, string>; readonly body?: Json };

/** A mutation of a batch and the code with which it fails. */
type Failing = readonly [code: ErrorCode, item: Item];

/** Whether an operation may stand in a batch (R60). */
const isBatchable = (route: Route): boolean =>
  isWrite(route) && route.operationId !== "createBatch" && route.operationId !== "importBalances";

/** A specimen as an item of a batch. */
function asItem(operationId: OperationId, { path, body }: Specimen): Item {
  const names = routeOf(operationId).segments.filter((part) => part.startsWith("{"));
  const references = names.map((name, index) => [name.slice(1, -1), path[index] ?? ""]);
  return {
    operation: operationId,
    ...(path.length === 0 ? {} : { path: Object.fromEntries(references) }),
    ...(body === undefined ? {} : { body }),
  };
}

/** Sends items through the SDK, whatever they hold. */
async function send(s: ScenarioContext, ...operations: Item[]): Promise<unknown> {
  return await callMethod(s.client, "createBatch", { path: [], body: { operations } });
}

/** Items that name what does not exist. */
function unknowns(s: ScenarioContext): Failing[] {
  const { account } = s;
  const cancel = { operation: "cancelSubscription", path: { subscription: "unknown" } } as const;
  return [
    ["account_not_found", { operation: "createDebit", body: { account: "nobody", amount: 1 } }],
    ["credit_not_found", { operation: "createDebit", body: { account, credit: "nothing", amount: 1 } }],
    ["grant_not_found", { operation: "voidGrant", path: { grant: "unknown" } }],
    ["schedule_not_found", { operation: "cancelSchedule", path: { schedule: "unknown" } }],
    ["plan_not_found", { operation: "archivePlan", path: { plan: "unknown" } }],
    ["subscription_not_found", cancel],
    ["bundle_not_found", { operation: "purchaseBundle", path: { bundle: "unknown" }, body: { account } }],
    ["debit_not_found", { operation: "refundDebit", path: { debit: "unknown" } }],
    ["reservation_not_found", { operation: "releaseReservation", path: { reservation: "unknown" } }],
    ["webhook_endpoint_not_found", { operation: "deleteWebhookEndpoint", path: { endpoint: "unknown" } }],
    ["alert_not_found", { operation: "deleteAlert", path: { alert: "unknown" } }],
    ["auto_top_up_not_found", { operation: "deleteAutoTopUp", path: { account, credit: "credits" } }],
  ];
}

/** Items whose fields contradict each other, the clock or the state. */
async function contradictions(s: ScenarioContext): Promise<Failing[]> {
  const { account } = s;
  const foreign = await s.grant(5, { account: await s.newAccount() });
  const grant = (fields: object): Item => ({ operation: "createGrant", body: { account, ...fields } });
  const debit = (fields: object): Item => ({ operation: "createDebit", body: { account, ...fields } });
  const transfer = { fromAccount: account, toAccount: account, amount: 1 };
  const rule = { threshold: 10, target: 10 };
  return [
    ["amount_overflow", grant({ amount: MAX })],
    ["precision_exceeded", grant({ amountDecimal: "1.5" })],
    ["price_mismatch", grant({ amount: 1, costBasis: { currency: "USD", unitAmount: 2, unitAmountDecimal: "0.01" } })],
    ["invalid_expiry", grant({ amount: 1, expiresAt: "1970-01-01T00:00:00Z" })],
    ["invalid_range", { operation: "putAutoTopUp", path: { account, credit: "credits" }, body: rule }],
    ["conflicting_fields", grant({ amount: 1, amountDecimal: "2" })],
    [
      "ttl_out_of_range",
      { operation: "createReservation", body: { account, amount: 1, expiresAt: "9999-01-01T00:00:00Z" } },
    ],
    ["occurred_in_future", debit({ amount: 1, occurredAt: "9999-01-01T00:00:00Z" })],
    ["same_account", { operation: "createTransfer", body: transfer }],
    ["grant_of_other_pool", { operation: "createAdjustment", body: { account, amount: -1, grantIds: [foreign.id] } }],
    ["url_not_allowed", { operation: "createWebhookEndpoint", body: { url: "https://elsewhere.invalid/hook" } }],
    ["version_mismatch", debit({ amount: 1, ifVersion: 999 })],
    ["insufficient_credits", debit({ amount: 1000 })],
  ];
}

/** Items that use a name that is taken, or something that is closed, archived, in use or inactive. */
async function conflicts(s: ScenarioContext): Promise<Failing[]> {
  const { account, client } = s;
  const name = account.toLowerCase();
  const closed = await s.newAccount();
  await client.accounts.close(closed);
  await s.grant(1, { externalKey: `${account}/taken` });
  const archived = await s.newCredit();
  await client.credits.archive(archived);
  const plan = await client.plans.create({ code: `${name}-plan` });
  await client.plans.archive(plan.id);
  const bundle = await client.bundles.create({ code: `${name}-bundle`, quantity: 5 });
  await client.bundles.update(bundle.id, { status: "inactive" });
  const ended = await s.grant(1);
  await client.grants.expire(ended.id);
  const path = { grant: ended.id };
  return [
    ["external_id_conflict", { operation: "createAccount", body: { externalId: account } }],
    [
      "external_key_conflict",
      { operation: "createGrant", body: { account, amount: 1, externalKey: `${account}/taken` } },
    ],
    ["code_conflict", { operation: "createCredit", body: { code: archived } }],
    ["account_closed", { operation: "createGrant", body: { account: closed, amount: 1 } }],
    ["credit_archived", { operation: "createGrant", body: { account, credit: archived, amount: 1 } }],
    ["credit_in_use", { operation: "archiveCredit", path: { credit: "credits" } }],
    ["plan_archived", { operation: "createSubscription", body: { account, plan: plan.id } }],
    ["bundle_inactive", { operation: "purchaseBundle", path: { bundle: bundle.id }, body: { account } }],
    ["grant_not_active", { operation: "updateGrant", path, body: { priority: 1 } }],
  ];
}

/** Items that come too late for a schedule, a subscription, a debit or a reservation. */
async function latecomers(s: ScenarioContext): Promise<Failing[]> {
  const { account, client } = s;
  const schedule = async (more: object): Promise<string> =>
    (await client.schedules.create({ account, amount: 1, interval: "year", ...more })).id;
  const cancelled = await schedule({});
  await client.schedules.cancel(cancelled);
  const completed = await schedule({ maxOccurrences: 1 });
  const { id: plan } = await client.plans.create({ code: `${account.toLowerCase()}-running` });
  const subscription = await client.subscriptions.create({ account, plan });
  await client.subscriptions.cancel(subscription.id);
  await client.balances.import({
    grants: [{ account, amount: 5, consumedAmount: 5, externalKey: `${account}/imported` }],
  });
  const [imported] = (await client.debits.list({ account })).data;
  const spent = await s.consume(1);
  const [open, captured, released] = [await s.reserve(1), await s.reserve(1), await s.reserve(1)];
  await client.reservations.capture(captured.id);
  await client.reservations.release(released.id);
  const update = (id: string): Item => ({ operation: "updateSchedule", path: { schedule: id }, body: { priority: 1 } });
  const capture = (id: string): Item => ({ operation: "captureReservation", path: { reservation: id } });
  const refund = (id: string): Item => ({ operation: "refundDebit", path: { debit: id }, body: { amount: 2 } });
  return [
    ["schedule_cancelled", update(cancelled)],
    ["schedule_completed", update(completed)],
    [
      "subscription_cancelled",
      { operation: "changeSubscription", path: { subscription: subscription.id }, body: { plan } },
    ],
    ["debit_not_refundable", refund(imported?.id ?? "")],
    ["refund_exceeds_amount", refund(spent.id)],
    ["account_has_open_reservations", { operation: "closeAccount", path: { account } }],
    ["amount_exceeds_held", { operation: "releaseReservation", path: { reservation: open.id }, body: { amount: 2 } }],
    ["reservation_captured", capture(captured.id)],
    ["reservation_released", capture(released.id)],
  ];
}

/** Sees each item fail at its place, and what came before it undone. */
async function failing(s: ScenarioContext, items: readonly Failing[]): Promise<void> {
  const externalId = `${s.account}-undone`;
  const first: Item = { operation: "createAccount", body: { externalId } };
  const errors = Object.entries(routeOf("createBatch").errors);
  for (const [code, item] of items) {
    const status = Number(errors.find(([, codes]) => codes.includes(code))?.[0]);
    const problem = await s.refused(send(s, first, item), status, code);
    s.expect.equal(member(problem, "failedIndex"), 1, `failedIndex of ${code}`);
  }
  await s.refused(s.client.accounts.get(externalId), 404, "account_not_found");
}

/** R60: what a mutation answers in a batch. */
export const batchCodes: readonly Scenario[] = [
  scenario(
    ["R60", "R71", "R62"],
    "every mutation may stand in a batch, and answers what its single call does",
    async (s) => {
      const stage = await buildStage(s.client, s.account.toLowerCase());
      // Asked and not done, so that all can share a stage.
      const dry = { dryRun: true };
      await each(routes.filter(isBatchable), async ({ operationId, success }) => {
        const { path, body } = unique(specimens[operationId](stage), operationId);
        // A top-up waits for the end of the batch, so the single call beside it must set none off.
        const sent = operationId === "putAutoTopUp" ? { ...body, threshold: 0 } : body;
        const specimen = { path, ...(sent === undefined ? {} : { body: sent }) };
        const single = await callMethod(s.client, operationId, specimen, dry);
        const operations = [asItem(operationId, specimen)];
        const answer = await callMethod(s.client, "createBatch", { path: [], body: { operations } }, dry);
        const results = member(answer, "results");
        const [result]: unknown[] = Array.isArray(results) ? results : [];
        // The account of an upsert is there already.
        s.expect.equal(member(result, "status"), operationId === "upsertAccount" ? 200 : success[0], "status");
        const inBatch = member(result, "body");
        s.expect.equal(inBatch, withRealIds(single, inBatch) ?? null, "body");
      });
    },
    CLOCK,
  ),
  scenario(["R60", "R71", "R70"], "an unknown reference in a batch answers as alone, with its place", async (s) => {
    await failing(s, unknowns(s));
  }),
  scenario(["R60", "R71", "R70"], "402, 412 and 422 in a batch answer as alone, with the place", async (s) => {
    await s.grant(10);
    await failing(s, await contradictions(s));
    s.expect.equal(await s.figures(), "10/0/10", "figures");
  }),
  scenario(["R60", "R71", "R70"], "409 of names and states in a batch answers as alone, with the place", async (s) => {
    await failing(s, await conflicts(s));
  }),
  scenario(
    ["R60", "R71", "R70"],
    "409 of what comes too late in a batch answers as alone, with the place",
    async (s) => {
      await s.grant(10);
      await failing(s, await latecomers(s));
    },
  ),
  scenario(
    ["R60", "R71"],
    "a capture after the end of its reservation fails its batch",
    async (s) => {
      await s.grant(10);
      const hold = await s.reserve(5, { ttlSeconds: 60 });
      await s.at(1);
      await failing(s, [["reservation_expired", { operation: "captureReservation", path: { reservation: hold.id } }]]);
    },
    CLOCK,
  ),
];
