import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { type OpenWorld, throughEveryDoor } from "./support/doors.ts";
import { refusal, SCHEMATIC, schematicClient, schematicProject, schematicStage } from "./support/schematic.ts";
import { seed } from "./support/seeds.ts";

throughEveryDoor(SCHEMATIC, stories, pastPrism);

function stories(open: OpenWorld): void {
  test("too few credits are a PaymentRequiredError", async () => {
    const { client, companyId, creditId, grant } = await schematicStage(await open());
    const lease = { companyId, creditTypeId: creditId, requestedAmount: 1 };
    expect((await refusal(client.credits.acquireCreditLease(lease))).slice(0, 2)).toEqual([
      "PaymentRequiredError",
      402,
    ]);
    await grant(5);
    const reservation = { companyId, creditTypeId: creditId, amount: 6 };
    const [name, status, text] = await refusal(client.credits.reserveCredits(reservation));
    expect([name, status]).toEqual(["PaymentRequiredError", 402]);
    expect(text).toMatch(/./);
  });

  test("a wrong key is an UnauthorizedError, a key that only reads a ForbiddenError", async () => {
    const world = await open();
    const { companyId } = await schematicStage(world);
    const stranger = await schematicClient(world, { apiKey: "sch_dev_stranger" });
    expect((await refusal(stranger.credits.listBillingCredits({}))).slice(0, 2)).toEqual(["UnauthorizedError", 401]);
    const reader = await schematicClient(world, { apiKey: world.environment.readKey });
    expect((await reader.credits.listCompanyCreditBalances({ companyId })).data).toEqual([]);
    const credit = { name: "x", description: "", currency: "USD" };
    expect((await refusal(reader.credits.createBillingCredit(credit))).slice(0, 2)).toEqual(["ForbiddenError", 403]);
  });

  test("unknown ids are NotFoundErrors", async () => {
    const { client, companyId, creditId } = await schematicStage(await open());
    const { credits } = client;
    const grant = { companyId, creditId: "bilcr_0", quantity: 1, reason: "free" } as const;
    const calls = [
      () => credits.getSingleBillingCredit("bilcr_0"),
      () => credits.updateBillingCredit("bilcr_0", { name: "x", description: "" }),
      () => credits.getCreditBundle("bilcb_0"),
      () => credits.grantBillingCreditsToCompany(grant),
      () => credits.zeroOutGrant("bilcg_0", {}),
      () => credits.listCompanyCreditBalances({ companyId: "comp_0" }),
      () => credits.acquireCreditLease({ companyId: "comp_0", creditTypeId: creditId, requestedAmount: 1 }),
      () => credits.extendCreditLease("crlse_0", { additionalAmount: 1 }),
      () => credits.releaseCreditLease("crlse_0"),
      () => credits.releaseCreditReservation("crres_0"),
      () => credits.getSingleBillingPlanCreditGrant("bilpg_0"),
      () => client.companies.lookupCompany({ keys: { id: "nobody" } }),
    ];
    for (const call of calls) expect((await refusal(call())).slice(0, 2)).toEqual(["NotFoundError", 404]);
  });

  test("what cannot be is a BadRequestError", async () => {
    const { client, companyId, creditId } = await schematicStage(await open({ sendsInvalid: true }));
    const grant = { companyId, creditId, quantity: 1, reason: "free" } as const;
    const lease = { companyId, creditTypeId: creditId, requestedAmount: 1 };
    const calls = [
      () => client.credits.grantBillingCreditsToCompany({ ...grant, quantity: 0 }),
      () => client.credits.grantBillingCreditsToCompany({ ...grant, expiryType: "end_of_trial" }),
      () => client.credits.acquireCreditLease({ ...lease, requestedAmount: 0.00001 }),
      () => client.credits.acquireCreditLease({ ...lease, expiresAt: new Date("2026-01-01T01:00:01Z") }),
      () => client.events.createEvent({ eventType: "track", body: { event: "x", quantity: 0 } }),
    ];
    for (const call of calls) expect((await refusal(call())).slice(0, 2)).toEqual(["BadRequestError", 400]);
  });

  test("the same key is the same reservation, extension and event", async () => {
    const { client, companyId, creditId, grant, balance, track } = await schematicStage(await open());
    await grant(100);
    const wish = { companyId, creditTypeId: creditId, requestedAmount: 10 };
    const { data: lease } = await client.credits.acquireCreditLease(wish);
    const more = { additionalAmount: 5, idempotencyKey: "k" };
    expect((await client.credits.extendCreditLease(lease.id, more)).data.grantedAmount).toBe(15);
    expect((await client.credits.extendCreditLease(lease.id, more)).data.grantedAmount).toBe(15);
    const event = { quantity: 1, leaseId: lease.id };
    await track(event, { idempotencyKey: "k" });
    await track(event, { idempotencyKey: "k" });
    expect(await balance()).toEqual([85, 14, 99]);
  });
}

/** What Prism answers itself, or what it cannot stand in front of. */
function pastPrism(open: OpenWorld): void {
  test("a call that the mock does not answer is a SchematicError that names it", async () => {
    const { client } = await schematicStage(await open());
    const call = client.credits.listCreditSpendPolicies({}, { maxRetries: 0 });
    const [, status, text] = await refusal(call);
    expect(status).toBe(501);
    expect(text).toContain("GET /billing/credits/spend-policies (listCreditSpendPolicies)");
  });

  test("the printed snippet updates the credit, and the answer has every printed key", async () => {
    const world = await open();
    const { client, creditId } = await schematicStage(world);
    const project = await schematicProject();
    // A user off the vendor's host adds the one address; under MSW the printed text is the whole of it.
    const isAtHome = world.baseUrl.startsWith("https://api.schematichq.com");
    const key = `"${world.environment.apiKey}"`;
    const snippet = await seed("schematic.ts.txt", {
      '"YOUR_API_KEY_HERE"': isAtHome ? key : `${key}, basePath: "${world.baseUrl}"`,
      '"credit_id"': `"${creditId}"`,
      "main();": "await main();",
    });
    const file = join(project.directory, `snippet-${randomUUID()}.mjs`);
    await writeFile(file, snippet);
    await import(/* @vite-ignore */ pathToFileURL(file).href).finally(() => rm(file));
    expect((await client.credits.getSingleBillingCredit(creditId)).data).toMatchObject({
      name: "Premium API Credit",
      description: "Credit for premium API usage",
    });
    const printed = JSON.parse(await seed("schematic.answer.json", {}));
    const headers = { "x-schematic-api-key": world.environment.apiKey };
    const body = { name: "Premium API Credit", description: "", per_unit_price: 100, currency_prices: [PRICE] };
    const { body: answer } = await world.call("PUT", `/billing/credits/${creditId}`, { body, headers });
    expect(keysOf(answer)).toEqual(keysOf(printed));
  });
}

const PRICE = { currency: "EUR", price_per_unit: 90 };

/** The paths of all values, sorted; 1.6.2 knows one key of a credit more than the printed page. */
function keysOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return path === "/data/ledger_authority" ? [] : [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => keysOf(inner, `${path}/${key}`))
    .sort();
}
