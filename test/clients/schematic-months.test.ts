import { expect, test } from "vitest";
import { type OpenWorld, throughEveryDoor } from "./support/doors.ts";
import { SCHEMATIC, schematicClient, schematicStage } from "./support/schematic.ts";

throughEveryDoor(SCHEMATIC, stories);

/** A plan with 100 credits a month of which half roll over, and a feature that costs 2.5 of them. */
async function subscribed(open: OpenWorld) {
  const world = await open();
  const stage = await schematicStage(world);
  const { client, companyId, creditId } = stage;
  const { data: plan } = await client.plans.createPlan({ name: "Pro", description: "", planType: "plan" });
  const { data: planGrant } = await client.credits.createBillingPlanCreditGrant({
    ...{ planId: plan.id, creditId, creditAmount: 100, rolloverPercentage: 50 },
    ...{ resetType: "plan_period", resetCadence: "monthly", resetStart: "billing_period" },
  });
  const { data: feature } = await client.features.createFeature({
    ...{ name: "Inference", description: "", featureType: "event", eventSubtype: "inference" },
    flag: { key: "inference", name: "Inference", description: "", defaultValue: false, flagType: "boolean" },
  });
  await client.entitlements.createPlanEntitlement({
    ...{ planId: plan.id, featureId: feature.id, valueType: "credit" },
    ...{ valueCreditId: creditId, creditConsumptionRate: 2.5 },
  });
  await client.plans.updateCompanyPlans(companyId, { basePlanId: plan.id, addOnIds: [] });
  const grants = async () => {
    const { data } = await client.credits.listCompanyGrants({ companyId, dir: "asc" });
    return data.map((grant) => [grant.grantReason, grant.quantityRemaining, grant.zeroedOutReason ?? ""]);
  };
  return { ...stage, world, plan, planGrant, feature, grants };
}

function stories(open: OpenWorld): void {
  test("months pass: resets, half of the rest rolls over once, and usage takes it first", async () => {
    const { world, track, grants, balance } = await subscribed(open);
    const { clock } = world.environment;
    await track({ quantity: 8 });
    expect(await balance()).toEqual([80, 0, 80]);
    await clock.set("2026-02-01T00:00:00Z");
    expect(await grants()).toEqual([
      ["plan", 0, "plan_period_reset"],
      ["rollover", 40, ""],
      ["plan", 100, ""],
    ]);
    await track({ quantity: 20 });
    expect((await grants()).slice(1)).toEqual([
      ["rollover", 0, ""],
      ["plan", 90, ""],
    ]);
    await clock.set("2026-04-01T00:00:00Z");
    expect((await grants()).slice(-2)).toEqual([
      ["rollover", 50, ""],
      ["plan", 100, ""],
    ]);
    expect(await balance()).toEqual([150, 0, 150]);
  });

  test("refunds grow one grant that is spent before all others", async () => {
    const { world, track, grants, balance } = await subscribed(open);
    await track({ quantity: 8 });
    await track({ quantity: -2 });
    await world.environment.clock.set("2026-01-15T00:00:00Z");
    await track({ quantity: -2 });
    expect(await grants()).toEqual([
      ["plan", 80, ""],
      ["adjustment", 10, ""],
    ]);
    await track({ quantity: 3 });
    expect(await grants()).toEqual([
      ["plan", 80, ""],
      ["adjustment", 2.5, ""],
    ]);
    expect(await balance()).toEqual([82.5, 0, 82.5]);
  });

  test("a lease over its expiry is given back, and what comes late is taken from the grants", async () => {
    const { world, client, companyId, creditId, track, balance } = await subscribed(open);
    const wish = { companyId, creditTypeId: creditId, requestedAmount: 60 };
    const { data: lease } = await client.credits.acquireCreditLease({
      ...wish,
      expiresAt: new Date("2026-01-01T00:30:00Z"),
    });
    await track({ quantity: 4, leaseId: lease.id });
    expect(await balance()).toEqual([40, 50, 90]);
    await world.environment.clock.set("2026-01-01T00:30:00Z");
    expect(await balance()).toEqual([90, 0, 90]);
    await track({ quantity: 4, leaseId: lease.id });
    expect(await balance()).toEqual([80, 0, 80]);
    expect((await client.credits.acquireCreditLease(wish)).data.id).not.toBe(lease.id);
  });

  test("check reserves what a use will cost, and trackWithReservation settles it", async () => {
    const { world, balance } = await subscribed(open);
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
    const { client, creditId, world } = await subscribed(open);
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
    const { world, client, plan, planGrant, grants } = await subscribed(open);
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

  test("what moved through one door is seen through the other", async () => {
    const { world, client, companyId, track } = await subscribed(open);
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
