import { createMock } from "@opencredits/mock-server";
import { expect, test } from "vitest";
import { isRecord } from "../../packages/mock-server/src/conformance/expect.ts";
import type { Stage } from "../../packages/mock-server/src/conformance/stage.ts";
import { routes } from "../../packages/mock-server/src/generated/control-routes.ts";
import { bodyOf, type Draft, type Mutable } from "./draft.ts";
import { bodyMutators } from "./mutators/bodies.ts";
import { byteMutators } from "./mutators/bytes.ts";
import { extremeMutators } from "./mutators/extremes.ts";
import type { Workbench } from "./mutators/mutator.ts";
import { Random } from "./random.ts";

const ORIGIN = "http://fuzz.test";
const KEY = "sk_test_controlled";
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
/** Requests to the control plane that are spoiled. */
const REQUESTS = Math.ceil(Number(process.env.FUZZ_REQUESTS ?? 2000) / 5);

/** An accepted body of every control operation that takes one; snapshots have a test of their own. */
const BODIES: Readonly<Record<string, readonly Mutable[]>> = {
  setClock: [{ mode: "frozen", now: "2026-01-01T00:00:00.000Z" }, { mode: "offset" }, { mode: "system" }],
  advanceClock: [{ by: "P1DT12H30M1.5S" }, { by: 1000 }, { to: "2027-01-01T00:00:00Z" }],
  createFault: [
    { operationId: "createDebit", latencyMs: 5, afterCommit: true, times: 1 },
    { kind: "truncate", match: { path: "/v1/debits", headers: { "x-a": "1" }, body: { amount: 1, a: { b: [] } } } },
    { status: 503, times: 2 },
  ],
  failPayments: [{ fail: 3 }],
};

const mutators = [...bodyMutators, ...byteMutators, ...extremeMutators];

test(`${REQUESTS} spoiled calls of the control plane get a precise answer, and a refused one changes nothing`, async () => {
  const mock = createMock({ now: "2026-01-01T00:00:00Z", checkResponses: false });
  const call = async (method: string, path: string, body?: Uint8Array<ArrayBuffer>): Promise<[number, string]> => {
    const headers = {
      authorization: `Bearer ${KEY}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    const response = await mock.fetch(ORIGIN + path, { method, headers, ...(body === undefined ? {} : { body }) });
    return [response.status, await response.text()];
  };
  const world = async (): Promise<string> =>
    JSON.stringify([await call("GET", "/__mock/faults"), await call("GET", "/__mock/clock")]);

  const statuses = new Map<number, number>();
  for (let index = 0; index < REQUESTS; index += 1) {
    const random = new Random(SEED + index * 7919);
    const route = random.pick(routes.filter(({ operationId }) => operationId in BODIES));
    const json = structuredClone(random.pick(BODIES[route.operationId] ?? []));
    const draft: Draft = {
      route,
      method: route.method,
      path: route.path,
      query: [],
      headers: {},
      json,
      bytes: undefined,
    };
    const mutator = random.pick(mutators.filter((each) => each.fits(draft)));
    const bench: Workbench = { random, stage: NOBODY, foreign: NOBODY, cursors: [] };
    const expectation = mutator.spoil(draft, bench);
    const what = `FUZZ_SEED=${SEED} call ${index}, ${route.operationId} with ${mutator.name}`;
    const before = await world();
    const [status, text] = await call(route.method, route.path, bodyOf(draft));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const body: unknown = JSON.parse(text);
    const shown = `${what}: ${status} ${text.slice(0, 300)}`;
    expect(status, shown).toBeLessThan(500);
    if (status >= 400) {
      const codes = route.errors[status] ?? [];
      expect(isRecord(body) && codes.some((code) => code === body.code), shown).toBe(true);
      // A running clock shows another instant each time it is looked at.
      if (!before.includes("offset") && !before.includes("system")) expect(await world(), shown).toBe(before);
    }
    if (expectation !== undefined)
      expect([status, isRecord(body) ? body.code : ""], shown).toEqual([expectation.status, expectation.code]);
    if (status < 300) await call("POST", "/__mock/environments/controlled/reset");
  }
  expect(statuses.get(400), JSON.stringify([...statuses])).toBeGreaterThan(REQUESTS / 2);
}, 60_000);

/** The control plane knows no objects of a ledger. */
const NOBODY: Stage = {
  other: "",
  planCredit: "",
  schedule: "",
  changeableSchedule: "",
  cancellableSchedule: "",
  completedSchedule: "",
  plan: "",
  planCode: "",
  template: "",
  archivablePlan: "",
  subscription: "",
  cancellableSubscription: "",
  changeableSubscription: "",
  bundle: "",
  changeableBundle: "",
  transfer: "",
  now: 0,
  account: "",
  accountId: "",
  closable: "",
  credit: "",
  idleCredit: "",
  grant: "",
  voidable: "",
  expirable: "",
  foreignGrant: "",
  adjustment: "",
  debit: "",
  refund: "",
  reservation: "",
  capturable: "",
  releasable: "",
  extendable: "",
  alert: "",
  endpoint: "",
  event: "",
};
