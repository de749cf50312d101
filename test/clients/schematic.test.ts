import { expect, test } from "vitest";
import { type OpenWorld, START, throughEveryDoor } from "./support/doors.ts";
import { SCHEMATIC, schematicStage } from "./support/schematic.ts";

throughEveryDoor(SCHEMATIC, stories);

/** The calls that Schematic's users make, one story each, in the order in which a user meets them. */
function stories(open: OpenWorld): void {
  test("companies are made by their keys and found by them", async () => {
    const { client, company } = await schematicStage(await open());
    const again = await client.companies.upsertCompany({ keys: { id: "ada", crm: "7" }, traits: { tier: "gold" } });
    expect(again.data).toMatchObject({ id: company.id, name: "Ada Ltd", traits: { tier: "gold" } });
    const found = await client.companies.lookupCompany({ keys: { crm: "7" } });
    expect(found.data.id).toBe(company.id);
    expect(found.data.createdAt).toEqual(new Date(START));
    expect((await client.companies.getCompany(company.id)).data.name).toBe("Ada Ltd");
    expect((await client.companies.listCompanies({ q: "ada" })).data).toHaveLength(1);
    expect((await client.companies.countCompanies({})).data.count).toBe(1);
  });

  test("credits are made, replaced, listed, counted and deleted", async () => {
    const { client, credit, creditId } = await schematicStage(await open());
    expect(credit.createdAt).toEqual(new Date(START));
    expect(credit).toMatchObject({
      burnStrategy: "plan_first_then_credit_bundles_first_in_first_out",
      costEditable: true,
      ledgerAuthority: "schematic_authoritative",
    });
    const priced = {
      name: "AI Tokens",
      description: "",
      perUnitPrice: 5,
      burnStrategy: "expiration_priority",
    } as const;
    expect((await client.credits.updateBillingCredit(creditId, priced)).data).toMatchObject({
      price: { price: 5, currency: "USD" },
      burnStrategy: "expiration_priority",
    });
    const plain = await client.credits.updateBillingCredit(creditId, { name: "Tokens", description: "" });
    expect(plain.data.price).toBeUndefined();
    expect(plain.data.burnStrategy).toBe("plan_first_then_credit_bundles_first_in_first_out");
    const other = await client.credits.createBillingCredit({ name: "Images", description: "", currency: "EUR" });
    const listed = await client.credits.listBillingCredits({ ids: [creditId, other.data.id] });
    expect(listed.data.map(({ name }) => name)).toEqual(["Images", "Tokens"]);
    expect((await client.credits.countBillingCredits({ name: "tok" })).data.count).toBe(1);
    expect((await client.credits.softDeleteBillingCredit(other.data.id)).data.deleted).toBe(true);
    expect((await client.credits.getSingleBillingCredit(creditId)).data).toEqual(plain.data);
    expect((await client.credits.countBillingCredits({})).data.count).toBe(1);
  });

  test("bundles are made, filtered, changed and deleted", async () => {
    const { client, creditId } = await schematicStage(await open());
    const { data: bundle } = await client.credits.createCreditBundle({
      ...{ bundleName: "Small", creditId, currency: "USD", pricePerUnit: 10, quantity: 50 },
      ...{ expiryType: "duration", expiryUnit: "days", expiryUnitCount: 30 },
    });
    expect(bundle).toMatchObject({ name: "Small", quantity: 50, hasGrants: false, price: { price: 500 } });
    expect((await client.credits.listCreditBundles({ creditId, status: "active" })).data).toHaveLength(1);
    const change = { bundleName: "Large", pricePerUnit: 9, quantity: 80, status: "inactive" } as const;
    expect((await client.credits.updateCreditBundleDetails(bundle.id, change)).data).toMatchObject({ name: "Large" });
    expect((await client.credits.countCreditBundles({ status: "active" })).data.count).toBe(0);
    expect((await client.credits.getCreditBundle(bundle.id)).data.status).toBe("inactive");
    expect((await client.credits.deleteCreditBundle(bundle.id)).data.deleted).toBe(true);
    expect((await client.credits.listCreditBundles({})).data).toEqual([]);
  });

  test("grants are listed by when they expire, and the balance is their sum", async () => {
    const { client, companyId, creditId, grant, balance } = await schematicStage(await open());
    const never = await grant(50, { reason: "purchased", expiryType: "no_expiry" });
    const soon = await grant(20, { expiresAt: new Date("2026-01-10T00:00:00Z") });
    const listed = await client.credits.listCompanyGrants({ companyId, order: "expires_at", dir: "asc" });
    expect(listed.data.map(({ id }) => id)).toEqual([soon.id, never.id]);
    expect(listed.data[0]?.expiresAt).toEqual(new Date("2026-01-10T00:00:00Z"));
    expect(listed.data[1]?.expiresAt).toBeUndefined();
    expect((await client.credits.countCompanyGrants({ companyId })).data.count).toBe(2);
    expect((await client.credits.listGrantsForCredit({ creditId, ids: [soon.id] })).data).toHaveLength(1);
    expect((await client.credits.countBillingCreditsGrants({ creditId })).data.count).toBe(2);
    expect(await balance()).toEqual([70, 0, 70]);
    const zeroed = await client.credits.zeroOutGrant(never.id, { reason: "manual" });
    expect(zeroed.data).toMatchObject({ quantityRemaining: 0, zeroedOutReason: "manual" });
    expect(zeroed.data.zeroedOutDate).toEqual(new Date(START));
    expect((await client.credits.zeroOutGrant(never.id, {})).data).toEqual(zeroed.data);
    expect(await balance()).toEqual([20, 0, 20]);
  });

  test("a lease takes what is there, is shared, tracked and released", async () => {
    const { client, companyId, creditId, grant, balance, track } = await schematicStage(await open());
    await grant(340);
    const wish = { companyId, creditTypeId: creditId, requestedAmount: 1000 };
    const { data: lease } = await client.credits.acquireCreditLease(wish);
    expect(lease).toMatchObject({ grantedAmount: 340, trackedAmount: 0 });
    expect(lease.expiresAt).toEqual(new Date("2026-01-01T00:05:00Z"));
    expect((await client.credits.acquireCreditLease(wish)).data.id).toBe(lease.id);
    expect(await balance()).toEqual([0, 340, 340]);
    await track({ quantity: 40, leaseId: lease.id });
    expect(await balance()).toEqual([0, 300, 300]);
    const more = { additionalAmount: 10, idempotencyKey: "more" };
    expect((await client.credits.extendCreditLease(lease.id, more)).data.grantedAmount).toBe(340);
    const released = await client.credits.releaseCreditLease(lease.id);
    expect(released.data).toMatchObject({ grantedAmount: 340, trackedAmount: 40, releasedAt: new Date(START) });
    expect(await balance()).toEqual([300, 0, 300]);
  });

  test("reservations are all or nothing, and settled by usage", async () => {
    const { client, companyId, creditId, grant, balance, track } = await schematicStage(await open());
    await grant(10);
    const wish = { companyId, creditTypeId: creditId, amount: 6, idempotencyKey: "job-1" };
    const { data: first } = await client.credits.reserveCredits(wish);
    expect((await client.credits.reserveCredits(wish)).data.id).toBe(first.id);
    expect(await balance()).toEqual([4, 6, 10]);
    await track({ quantity: 2, reservationId: first.id }, { idempotencyKey: "job-1" });
    await track({ quantity: 2, reservationId: first.id }, { idempotencyKey: "job-1" });
    expect(await balance()).toEqual([8, 0, 8]);
    const { data: second } = await client.credits.reserveCredits({ ...wish, idempotencyKey: "job-2" });
    expect((await client.credits.releaseCreditReservation(second.id)).data.releasedAt).toEqual(new Date(START));
    expect(await balance()).toEqual([8, 0, 8]);
  });

  test("the ledger has a row for everything, filtered by type and time", async () => {
    const world = await open();
    const { client, companyId, creditId, grant, track } = await schematicStage(world);
    await grant(100, { expiresAt: new Date("2026-01-02T00:00:00Z") });
    const wish = { companyId, creditTypeId: creditId, requestedAmount: 60 };
    const { data: lease } = await client.credits.acquireCreditLease(wish);
    await track({ quantity: 25, leaseId: lease.id });
    await client.credits.releaseCreditLease(lease.id);
    await world.environment.clock.set("2026-01-02T00:00:00Z");
    const rows = async (filter: { eventType?: "grant"; startTime?: string } = {}) =>
      (await client.credits.listCreditEventLedger({ companyId, ...filter })).data.map((row) => [
        row.eventType,
        row.usageReason ?? "",
        row.amount,
      ]);
    expect(await rows()).toEqual([
      ["zero_out", "", -75],
      ["usage", "lease_release", 35],
      ["usage", "track", -25],
      ["usage", "lease_hold", -60],
      ["grant", "", 100],
    ]);
    expect(await rows({ eventType: "grant" })).toEqual([["grant", "", 100]]);
    expect(await rows({ startTime: "2026-01-02T00:00:00Z" })).toEqual([["zero_out", "", -75]]);
    expect((await client.credits.countCreditEventLedger({ companyId, eventType: "usage" })).data.count).toBe(3);
    await client.getCreditLedger();
  });
}
