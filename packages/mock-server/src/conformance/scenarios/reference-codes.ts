import { type OperationId, routes } from "../../generated/routes.ts";
import { callMethod, each, takes } from "../calls.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { specimens, unique } from "../specimens.ts";
import { buildStage } from "../stage.ts";
import { changed, isWrite, lists, onAll } from "./on-all.ts";

const references: readonly Scenario[] = [
  onAll(
    "every operation on an account refuses one that is unknown",
    lists("account_not_found"),
    async (s, route, specimen) => {
      const account = route.operationId === "upsertAccount" ? "acc_unknown" : "nobody";
      const unknown = route.operationId === "listAllBalances" ? [account] : account;
      const broken = changed(specimen, route, account, { account: unknown });
      await s.refused(callMethod(s.client, route.operationId, broken), 404, "account_not_found");
    },
  ),
  onAll(
    "every operation on a credit refuses one that is unknown",
    lists("credit_not_found"),
    async (s, { operationId, path: template }, specimen) => {
      const path = template.includes("{credit}") ? [...specimen.path.slice(0, -1), "nothing"] : specimen.path;
      const fields = template.includes("{credit}") ? {} : { credit: "nothing" };
      const broken = {
        path,
        ...(specimen.query === undefined ? {} : { query: { ...specimen.query, ...fields } }),
        ...(specimen.body === undefined ? {} : { body: { ...specimen.body, ...fields } }),
      };
      await s.refused(callMethod(s.client, operationId, broken), 404, "credit_not_found");
    },
  ),
  ...(["grant", "adjustment", "debit", "refund", "reservation"] as const).map((kind) =>
    onAll(
      `every operation on a ${kind} refuses one that is unknown`,
      ({ path }) => path.includes(`{${kind}}`),
      async (s, route, specimen) => {
        const broken = changed(specimen, route, "unknown", {});
        await s.refused(callMethod(s.client, route.operationId, broken), 404, `${kind}_not_found`);
      },
    ),
  ),
];

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
      const stage = await buildStage(s.client, s.account.toLowerCase());
      const writes = routes.filter(isWrite);
      for (const { operationId } of writes) await s.control.fault({ operationId, latencyMs: 300 });
      const both = writes.map(async ({ operationId }) => {
        const specimen = unique(specimens[operationId](stage), operationId);
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
    await accounts.close(stage.account);
    // Voiding a voided grant and expiring an expired one would be no-ops: each is tried on the other's.
    const swapped: Partial<Record<OperationId, string>> = {
      voidGrant: stage.expirable,
      expireGrant: stage.voidable,
    };
    await each(routes.filter(lists("account_closed")), async ({ operationId }) => {
      const specimen = specimens[operationId](stage);
      const grant = swapped[operationId];
      const call = callMethod(s.client, operationId, grant === undefined ? specimen : { ...specimen, path: [grant] });
      await s.refused(call, 409, "account_closed");
    });
  }),
];

export const referenceCodes: readonly Scenario[] = [...references, ...preconditions];
