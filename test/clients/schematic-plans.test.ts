import { expect, test } from "vitest";
import { type OpenWorld, throughEveryDoor } from "./support/doors.ts";
import { SCHEMATIC, schematicClient, schematicSubscriber } from "./support/schematic.ts";

throughEveryDoor(SCHEMATIC, stories);

function stories(open: OpenWorld): void {
  test("check reserves what a use will cost, and trackWithReservation settles it", async () => {
    const { world, balance } = await schematicSubscriber(open);
    const client = await schematicClient(world, { creditLeases: { mode: "server" } });
    // The client takes the end of its reservation from its own clock.
    await world.environment.clock.set(new Date().toISOString());
    const context = { company: { id: "ada" } };
    const before = await balance();
    const checked = await client.check(context, "inference", { usage: 4 });
    expect(checked).toMatchObject({ allowed: true });
    expect(await balance()).toEqual([before[0] - 10, 10, before[2]]);
    await client.trackWithReservation(checked.reservation, 3);
    const short = await client.check(context, "inference", { usage: 1000 });
    expect(short).toMatchObject({ allowed: false, reason: "Insufficient credits" });
    await client.close();
    expect(await balance()).toEqual([before[0] - 7.5, 0, before[2] - 7.5]);
  });

  test("flags are checked by the client, with entitlements", async () => {
    const { client, creditId, world } = await schematicSubscriber(open);
    const context = { company: { id: "ada" } };
    expect(await client.checkFlag(context, "inference")).toBe(true);
    expect(await client.checkFlagWithEntitlement(context, "inference")).toMatchObject({
      value: true,
      entitlement: { valueType: "credit", creditId, consumptionRate: 2.5, creditRemaining: 100 },
    });
    expect(await client.checkFlag(context, "inference", { usage: 41 })).toBe(false);
    const all = await client.checkFlags(context);
    expect(all).toMatchObject([{ flag: "inference", value: true }]);
    await client.close();
    expect(world.environment.apiKey).toMatch(/^sk_test_/);
  });

  test("plan grants are listed, changed and deleted, for those who are on the plan as well", async () => {
    const { world, client, plan, planGrant, grants } = await schematicSubscriber(open);
    const listed = await client.credits.listBillingPlanCreditGrants({ planId: plan.id });
    expect(listed.data).toMatchObject([{ id: planGrant.id, creditAmount: 100, rolloverPercentage: 50 }]);
    expect((await client.credits.countBillingPlanCreditGrants({ planIds: [plan.id] })).data.count).toBe(1);
    const change = {
      creditAmount: 30,
      resetCadence: "monthly",
      resetStart: "billing_period",
      applyToExisting: true,
    } as const;
    const changed = await client.credits.updateBillingPlanCreditGrant(planGrant.id, change);
    expect(changed.data).toMatchObject({ creditAmount: 30, rolloverPercentage: 0 });
    await world.environment.clock.set("2026-02-01T00:00:00Z");
    expect((await grants()).at(-1)).toEqual(["plan", 30, ""]);
    const deletion = { applyToExisting: true };
    expect((await client.credits.deleteBillingPlanCreditGrant(planGrant.id, deletion)).data.deleted).toBe(true);
    await world.environment.clock.set("2026-03-01T00:00:00Z");
    expect((await grants()).at(-1)).toEqual(["plan", 0, "plan_period_reset"]);
    expect((await client.plans.getPlan(plan.id)).data.companyCount).toBe(1);
  });

  test("a grant ends in every way that there is", async () => {
    const { world, client, companyId, plan, grant } = await schematicSubscriber(open);
    await world.environment.clock.set("2026-01-10T00:00:00Z");
    const trial = { creditBundles: [], customFieldValues: [], payInAdvanceEntitlements: [], addOnSelections: [] };
    await client.checkout.managePlan({
      companyId,
      basePlanId: plan.id,
      trialEnd: new Date("2026-01-24T00:00:00Z"),
      ...trial,
    });
    const days = { expiryType: "duration", expiryUnit: "days", expiryUnitCount: 5 } as const;
    const periods = { expiryType: "duration", expiryUnit: "billing_periods", expiryUnitCount: 3 } as const;
    const ends = [
      await grant(1, { expiresAt: new Date("2026-01-12T00:00:00Z") }),
      await grant(1, days),
      await grant(1, { expiryType: "end_of_trial" }),
      await grant(1, { expiryType: "end_of_billing_period" }),
      await grant(1, { expiryType: "end_of_next_billing_period" }),
      await grant(1, periods),
      await grant(1, { expiryType: "no_expiry", reason: "purchased" }),
    ].map(({ expiresAt }) => expiresAt?.toISOString().slice(0, 10));
    expect(ends).toEqual([
      "2026-01-12",
      "2026-01-15",
      "2026-01-24",
      "2026-02-01",
      "2026-03-01",
      "2026-04-01",
      undefined,
    ]);
    await world.environment.clock.set("2027-01-01T00:00:00Z");
    const { data } = await client.credits.listCompanyGrants({ companyId, dir: "asc" });
    const single = data.filter(({ grantReason }) => grantReason === "free" || grantReason === "purchased");
    expect(single.map(({ zeroedOutReason }) => zeroedOutReason ?? "")).toEqual([...Array(6).fill("expired"), ""]);
  });

  test("a plan may let usage go below zero, and buy credits when little is left", async () => {
    const { client, creditId, planGrant, companyId, grants, balance, track } = await schematicSubscriber(open);
    const same = {
      creditAmount: 100,
      resetCadence: "monthly",
      resetStart: "billing_period",
      applyToExisting: true,
    } as const;
    const change = (more: object) => client.credits.updateBillingPlanCreditGrant(planGrant.id, { ...same, ...more });
    expect((await change({ postpaidEnabled: true, overdraftLimit: 10 })).data).toMatchObject({ overdraftLimit: 10 });
    await track({ quantity: 50 });
    expect(await balance()).toEqual([-10, 0, -10]);
    await change({ autoTopupEnabled: true, autoTopupAmount: 30, autoTopupThresholdPercent: 5 });
    expect((await grants()).at(-1)).toEqual(["billing_credit_auto_topup", 20, ""]);
    const wish = { companyId, creditTypeId: creditId, amount: 16 };
    await client.credits.reserveCredits(wish);
    expect(await balance()).toEqual([34, 16, 50]);
  });

  test("what moved through one door is seen through the other", async () => {
    const { world, client, companyId, track } = await schematicSubscriber(open);
    await track({ quantity: 4 });
    const balance = await world.unified("GET", "/v1/accounts/ada/balances/ai-tokens");
    expect(balance.body).toMatchObject({ balance: 900_000, decimal: { balance: "90.0000" } });
    await world.unified("POST", "/v1/grants", { account: "ada", credit: "ai-tokens", amountDecimal: "1.5" });
    const { data } = await client.credits.listCompanyGrants({ companyId });
    expect(data[0]).toMatchObject({ quantity: 1.5, grantReason: "free" });
    const entries = await world.unified("GET", "/v1/entries?order=asc");
    expect(entries.body.data.map(({ origin }: { origin: string }) => origin)).toEqual([
      "schematic",
      "schematic",
      "api",
    ]);
  });
}
