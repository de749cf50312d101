import fc from "fast-check";
import { expect, test } from "vitest";
import { type TestWorld, testWorld } from "./test-world.ts";

type Step = (
  world: TestWorld,
  memory: { readonly reservations: string[]; readonly plans: string[] },
) => Promise<unknown>;

const account = fc.constantFrom("user_123", "b");
const amount = fc.integer({ min: 1, max: 12 }).map((tenths) => tenths / 10);
const id = fc.nat({ max: 3 });

/** What users of the vendor do, and what others do to the same accounts meanwhile. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(account, amount, fc.constantFrom("add", "deduct")).map(
    ([externalId, value, call]): Step =>
      ({ post }) =>
        post(`/v1/accounts/credits/${call}`, { externalId, amount: value }),
  ),
  fc.tuple(account, amount).map(
    ([externalId, value]): Step =>
      async ({ post }, { reservations }) => {
        const { body } = await post("/v1/reservations/create", { externalId, amount: value });
        if (body.success) reservations.push(body.reservation.id);
      },
  ),
  fc.tuple(id, fc.oneof(amount, fc.constantFrom(0, undefined))).map(
    ([index, actualAmount]): Step =>
      ({ post }, { reservations }) =>
        post("/v1/reservations/confirm", { reservationId: reservations.at(-index - 1) ?? "res_none", actualAmount }),
  ),
  id.map(
    (index): Step =>
      ({ post }, { reservations }) =>
        post("/v1/reservations/cancel", { reservationId: reservations.at(-index - 1) ?? "res_none" }),
  ),
  fc
    .record({
      amount,
      interval: fc.constantFrom("1d", "week", "month"),
      accumulate: fc.boolean(),
      occurrences: fc.constantFrom(null, 1, 3),
    })
    .map(
      (plan): Step =>
        async ({ post }, { plans }) => {
          plans.push((await post("/v1/plans/create", { name: "Any", ...plan })).body.plan.id);
        },
    ),
  fc.tuple(account, id, fc.constantFrom("immediate", "next_interval")).map(
    ([externalId, index, startMode]): Step =>
      ({ post }, { plans }) =>
        post("/v1/accounts/plans/assign", { externalId, planId: plans.at(-index - 1) ?? "plan_none", startMode }),
  ),
  fc.constantFrom("PT2M", "PT5M", "P1D", "P9D", "P1M").map(
    (span): Step =>
      ({ env }) =>
        env.clock.advance(span),
  ),
  fc.tuple(account, fc.integer({ min: -15, max: 9 }), fc.boolean()).map(
    ([externalId, units, expires]): Step =>
      ({ unified, env }) =>
        env.clock.get().then(({ now }) => {
          const expiresAt = expires ? new Date(Date.parse(now) + 86_400_000).toISOString() : null;
          const overage = units < 0 ? { overage: "overflow" } : {};
          const body = { account: externalId, amount: units === 0 ? 1 : units, expiresAt, ...overage };
          return unified("POST", "/v1/adjustments", body);
        }),
  ),
  fc.constant<Step>(({ unified }) =>
    unified("POST", "/v1/transfers", { fromAccount: "user_123", toAccount: "b", amount: 3 }),
  ),
);

test("whatever happens, an account's transactions add up to its balance, line by line, and the books are right", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const world = testWorld({ defaultScale: 1 });
      const memory = { reservations: [], plans: [] };
      for (const externalId of ["user_123", "b"]) await world.post("/v1/accounts/create", { externalId });
      for (const run of steps) await run(world, memory);
      let count = 0;
      for (const externalId of ["user_123", "b"]) {
        const { items } = (await world.get(`/v1/transactions?externalId=${externalId}&limit=1000`)).body;
        let balance = 0;
        for (const { type, amount: moved, balanceAfter } of items.toReversed()) {
          balance = Math.round((balance + (type === "credit" ? moved : -moved)) * 10) / 10;
          expect(balanceAfter).toBe(balance);
        }
        const figures = (await world.get(`/v1/accounts/balance?externalId=${externalId}`)).body;
        expect(figures.balance).toBe(balance);
        const active = (await world.get(`/v1/reservations?externalId=${externalId}&activeOnly=true`)).body.reservations;
        const reserved = active.reduce((sum: number, { amount: held }: { amount: number }) => sum + held * 10, 0);
        expect(Math.round(figures.reserved * 10)).toBe(Math.round(reserved));
        const plans = (await world.get(`/v1/accounts/plans?externalId=${externalId}`)).body.plans;
        expect(plans.filter(({ active: isActive }: { active: boolean }) => isActive).length).toBeLessThanOrEqual(1);
        count += items.length;
      }
      expect((await world.get("/v1/transactions")).body.pagination.totalCount).toBe(count);
      expect(await world.env.check()).toMatchObject({ ok: true });
    }),
    { numRuns: 60 },
  );
});
