import { ApiError } from "@opencredits/sdk";
import { type OperationId, type Route, routes } from "../../generated/routes.ts";
import { callMethod, each, takes } from "../calls.ts";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import type { Json, Specimen } from "../specimen.ts";
import { specimens, unique } from "../specimens.ts";
import { buildStage } from "../stage.ts";
import { isWrite, lists, onAll, stagesFor } from "./on-all.ts";

/** Every kind of thing that can be named and not be there, by its parameter in paths and queries. */
const KINDS: readonly (readonly [code: string, parameter: string])[] = [
  ...[
    "account",
    "credit",
    "grant",
    "schedule",
    "plan",
    "subscription",
    "bundle",
    "adjustment",
    "debit",
    "refund",
    "reservation",
    "transfer",
    "event",
    "alert",
  ].map((kind) => [kind, kind] as const),
  ["webhook_endpoint", "endpoint"],
];

/** Fields of bodies that are named otherwise than the kind that they refer to. */
const FIELDS: Readonly<Record<string, string>> = { grant: "grantIds", reservation: "reservationId" };

/** The specimen with its reference of one kind exchanged, wherever that stands. */
function naming(specimen: Specimen, route: Route, kind: string, unknown: string): Specimen {
  const index = route.segments.filter((part) => part.startsWith("{")).indexOf(`{${kind}}`);
  if (index >= 0) return { ...specimen, path: specimen.path.with(index, unknown) };
  if (takes(route, kind)) {
    const value = Array.isArray(specimen.query?.[kind]) ? [unknown] : unknown;
    return { ...specimen, query: { ...specimen.query, [kind]: value } };
  }
  const { body = {} } = specimen;
  const field = kind === "account" && "fromAccount" in body ? "fromAccount" : (FIELDS[kind] ?? kind);
  const fields = { [field]: field === "grantIds" ? [unknown] : unknown };
  if (route.operationId !== "importBalances") return { ...specimen, body: { ...body, ...fields } };
  const rows: readonly Json[] = Array.isArray(body.grants) ? body.grants : [];
  return { ...specimen, body: { ...body, grants: rows.map((row) => (isObject(row) ? { ...row, ...fields } : row)) } };
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The call is refused because the named thing of this kind is not there. */
async function notFound(s: ScenarioContext, call: PromiseLike<unknown>, kind: string): Promise<void> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const answer = error instanceof ApiError ? [error.status, error.code] : [String(error)];
  s.expect.equal(answer, [404, `${kind}_not_found`], "answer");
}

// A batch names nothing itself: its items do, each as the operation that it is.
const references: readonly Scenario[] = KINDS.map(([kind, parameter]) =>
  onAll(
    `every operation on a ${kind.replace("_", " ")} refuses one that is unknown`,
    (route) => route.operationId !== "createBatch" && lists(`${kind}_not_found`)(route),
    async (s, route, specimen) => {
      // A schedule is of one account, plan or subscription.
      const { account: _, ...body } = specimen.body ?? {};
      const owned = route.operationId === "createSchedule" && kind !== "account" ? { ...specimen, body } : specimen;
      const unknown = route.operationId === "upsertAccount" ? "acc_unknown" : "nothing";
      await notFound(s, callMethod(s.client, route.operationId, naming(owned, route, parameter, unknown)), kind);
    },
  ),
);

const preconditions: readonly Scenario[] = [
  onAll(
    "every operation with a version precondition refuses another version",
    (route) => takes(route, "If-Match"),
    async (s, { operationId }, specimen) => {
      await s.refused(callMethod(s.client, operationId, specimen, { ifMatch: 999 }), 412, "version_mismatch");
    },
  ),
  onAll("every write refuses a key that another request used", isWrite, async (s, { operationId }, specimen) => {
    const options = { idempotencyKey: s.key(`${operationId}-used`) };
    await s.client.accounts.create({}, options);
    const body = operationId === "createAccount" ? { body: { name: "other" } } : {};
    const call = callMethod(s.client, operationId, { ...specimen, ...body }, options);
    await s.refused(call, 422, "idempotency_key_reused");
  }),
  scenario(
    ["R71", "R65"],
    "every write refuses a second request while the first is in flight",
    async (s) => {
      const stageOf = await stagesFor(s.client, s.account.toLowerCase());
      const writes = routes.filter(isWrite);
      for (const { operationId } of writes) await s.control.fault({ operationId, latencyMs: 300 });
      const both = writes.map(async ({ operationId }) => {
        const specimen = unique(specimens[operationId](stageOf(operationId)), operationId);
        const options = { idempotencyKey: s.key(operationId) };
        const send = (): Promise<unknown> =>
          callMethod(s.client, operationId, specimen, options).catch((error) => error);
        return [operationId, await Promise.all([send(), send()])] as const;
      });
      const answers = new Map(await Promise.all(both));
      await each(writes, async ({ operationId }) => {
        const refused = (answers.get(operationId) ?? []).filter((answer) => answer instanceof Error);
        s.expect.equal(refused.length, 1, "one of two is refused");
        await s.refused(Promise.reject(refused[0]), 409, "idempotency_in_progress");
      });
    },
    { needs: ["control", "fresh"] },
  ),
  scenario(["R71", "R16"], "every write of a closed account is refused", async (s) => {
    const stage = await buildStage(s.client, s.account.toLowerCase());
    const { reservations, grants, accounts } = s.client;
    for (const id of [stage.reservation, stage.capturable, stage.releasable, stage.extendable]) {
      await reservations.capture(id);
    }
    await grants.expire(stage.expirable);
    const once = { account: stage.account, amount: 1, interval: "year", maxOccurrences: 1 } as const;
    const completed = await s.client.schedules.create(once);
    await accounts.close(stage.account);
    // Voiding a voided grant and expiring an expired one would be no-ops: each is tried on the other's. So would be
    // cancelling a schedule that closing has cancelled: it is tried on one that was completed.
    const swapped: Partial<Record<OperationId, string>> = {
      voidGrant: stage.expirable,
      expireGrant: stage.voidable,
      cancelSchedule: completed.id,
    };
    await each(routes.filter(lists("account_closed")), async ({ operationId }) => {
      const specimen = specimens[operationId](stage);
      const other = swapped[operationId];
      const call = callMethod(s.client, operationId, other === undefined ? specimen : { ...specimen, path: [other] });
      await s.refused(call, 409, "account_closed");
    });
  }),
];

export const referenceCodes: readonly Scenario[] = [...references, ...preconditions];
