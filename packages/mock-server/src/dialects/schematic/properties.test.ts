import fc from "fast-check";
import { expect, test } from "vitest";
import { type World, world } from "./test-world.ts";

/** What has been made so far, newest last. */
interface Memory {
  readonly company: string;
  readonly credit: string;
  readonly plan: string;
  readonly planGrant: string;
  readonly grants: string[];
  readonly leases: string[];
  readonly reservations: string[];
}

type Step = (here: World, memory: Memory) => Promise<unknown>;

const amount = fc.integer({ min: 1, max: 40 }).map((half) => half / 2);
const latest = fc.nat({ max: 2 });
const nth = (ids: readonly string[], back: number, otherwise: string): string => ids.at(-back - 1) ?? otherwise;

const granting = fc
  .record({
    quantity: fc.integer({ min: 1, max: 20 }),
    reason: fc.constantFrom("free", "purchased", "plan", "adjustment", "rollover"),
    expiry_type: fc.constantFrom("no_expiry", "end_of_billing_period", "duration"),
  })
  .map(
    (fields): Step =>
      async (here, { company, credit, grants }) => {
        grants.push((await here.grant(company, credit, fields.quantity, { ...fields, expiry_unit_count: 3 })).id);
      },
  );

const holding = fc.tuple(fc.constantFrom("lease", "reservations"), amount).map(
  ([kind, wanted]): Step =>
    async ({ call }, { company, credit, leases, reservations }) => {
      const wish = { company_id: company, credit_type_id: credit, amount: wanted, requested_amount: wanted };
      const { status, data } = await call("POST", `/billing/credits/${kind}`, wish);
      if (status === 201) (kind === "lease" ? leases : reservations).push(data.id);
    },
);

const changing: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(latest, amount).map(
    ([back, more]): Step =>
      ({ call }, { leases }) =>
        call("PUT", `/billing/credits/lease/${nth(leases, back, "crlse_0")}/extend`, { additional_amount: more }),
  ),
  latest.map(
    (back): Step =>
      ({ call }, { leases }) =>
        call("PUT", `/billing/credits/lease/${nth(leases, back, "crlse_0")}/release`),
  ),
  latest.map(
    (back): Step =>
      ({ call }, { reservations }) =>
        call("PUT", `/billing/credits/reservations/${nth(reservations, back, "crres_0")}/release`),
  ),
  latest.map(
    (back): Step =>
      ({ call }, { grants }) =>
        call("PUT", `/billing/credits/grants/${nth(grants, back, "bilcg_0")}/zero-out`, {}),
  ),
  fc.boolean().map(
    (isOn): Step =>
      ({ call }, { company, plan }) =>
        call("PUT", `/company-plans/${company}`, { add_on_ids: [], ...(isOn ? { base_plan_id: plan } : {}) }),
  ),
  fc.record({ credit_amount: fc.nat({ max: 20 }), apply_to_existing: fc.boolean() }).map(
    (fields): Step =>
      ({ call }, { planGrant }) =>
        call("PUT", `/billing/credits/plan-grants/${planGrant}`, {
          ...{ reset_cadence: "weekly", reset_start: "billing_period", rollover_percentage: 30 },
          ...fields,
        }),
  ),
);

const tracking = fc
  .record({
    event: fc.constantFrom("inference", "other"),
    quantity: fc.constantFrom(-3, -1, 1, 2, 7, 15),
    hold: fc.constantFrom("none", "lease", "reservation"),
    back: latest,
  })
  .map(
    ({ event, quantity, hold, back }): Step =>
      ({ call }, { leases, reservations }) => {
        const lease = hold === "lease" ? { lease_id: nth(leases, back, "crlse_0") } : {};
        const reservation = hold === "reservation" ? { reservation_id: nth(reservations, back, "crres_0") } : {};
        const body = { event, company: { id: "ada" }, quantity, ...lease, ...reservation };
        return call("POST", "/events", { event_type: "track", body });
      },
  );

const waiting = fc.constantFrom("PT30S", "PT1M", "PT5M", "P1D", "P7D", "P1M").map(
  (span): Step =>
    ({ env }) =>
      env.clock.advance(span),
);

const step = fc.oneof(granting, holding, tracking, tracking, changing, waiting);

async function stage(here: World): Promise<Memory> {
  const { call } = here;
  const [company, credit] = [await here.company(), await here.credit()];
  const plan = (await call("POST", "/plans", { name: "Pro", plan_type: "plan" })).data.id;
  const terms = { credit_amount: 10, reset_cadence: "weekly", reset_start: "billing_period", rollover_percentage: 30 };
  const planGrant = await call("POST", "/billing/credits/plan-grants", { plan_id: plan, credit_id: credit, ...terms });
  const feature = { name: "Inference", description: "", feature_type: "event", event_subtype: "inference" };
  const { id } = (await call("POST", "/features", feature)).data;
  const value = { value_type: "credit", value_credit_id: credit, credit_consumption_rate: 1.5 };
  await call("POST", "/company-overrides", { company_id: company, feature_id: id, ...value });
  return { company, credit, plan, planGrant: planGrant.data.id, grants: [], leases: [], reservations: [] };
}

/** Everything that Schematic shows of a balance says the same. */
async function expectAgreement({ call, env, balance }: World, { company }: Memory): Promise<void> {
  const { remaining, reserved, settled } = (await balance(company)) ?? { remaining: 0, reserved: 0, settled: 0 };
  expect(remaining + reserved).toBe(settled);
  const rows = (await call("GET", `/v2/billing/credits/ledger?company_id=${company}&limit=250`)).data;
  expect(rows.length).toBeLessThan(250);
  const moving = rows.filter(
    (row: { source_id: number; usage_reason: string | null }) =>
      row.source_id !== 0 && !/hold|rel/.test(row.usage_reason ?? ""),
  );
  expect(moving.reduce((sum: number, row: { amount: number }) => sum + row.amount, 0)).toBe(settled);
  const grants = (await call("GET", `/billing/credits/grants/company/list?company_id=${company}&limit=250`)).data;
  const left = (key: string) =>
    grants.reduce((sum: number, grant: Record<string, number>) => sum + (grant[key] ?? 0), 0);
  expect([left("quantity_remaining"), left("reserved"), left("settled")]).toEqual([remaining, reserved, settled]);
  expect((await env.check()).ok).toBe(true);
}

test("whatever happens, balance, grants and ledger say the same, and the books are right", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const here = world();
      const memory = await stage(here);
      for (const run of steps) await run(here, memory);
      await expectAgreement(here, memory);
    }),
    { numRuns: 25 },
  );
});
