import type { Plant } from "./seed-world.ts";

/**
 * Three customers of an AI product: Ada with free, monthly and purchased credit and a hold on it, Grace whose free credit
 * is nearly gone, and Acme, a company that also buys build minutes with two decimals.
 */
export async function plantDemo(plant: Plant): Promise<void> {
  await plant("createCredit", "/v1/credits", {
    code: "build_minutes",
    name: "Build minutes",
    scale: 2,
    price: { currency: "USD", unitAmountDecimal: "0.008" },
  });
  await plantAda(plant);
  await plantGrace(plant);
  await plantAcme(plant);
}

async function plantAda(plant: Plant): Promise<void> {
  const account = "ada";
  await plant("createAccount", "/v1/accounts", {
    externalId: account,
    name: "Ada Lovelace",
    email: "ada@example.com",
    metadata: { plan: "pro" },
  });
  await plant("createGrant", "/v1/grants", {
    account,
    amount: 1000,
    category: "free",
    expireInDays: 14,
    name: "Welcome credit",
  });
  await plant("createGrant", "/v1/grants", {
    account,
    amount: 10_000,
    category: "plan",
    expiresIn: { unit: "month", count: 1 },
    name: "Pro, this month",
  });
  await plant("createGrant", "/v1/grants", {
    account,
    amount: 5000,
    category: "purchased",
    costBasis: { currency: "USD", unitAmountDecimal: "0.01" },
    name: "Top-up",
    externalKey: "order-1001",
  });
  await plant("createDebit", "/v1/debits", {
    account,
    amount: 1250,
    reason: "Chat, 42 messages",
    metadata: { feature: "chat" },
  });
  await plant("createReservation", "/v1/reservations", {
    account,
    amount: 400,
    ttlSeconds: 86_400,
    reason: "Render in progress",
    externalKey: "job-7",
  });
  await plant("createAdjustment", "/v1/adjustments", { account, amount: 250, reason: "Goodwill after an outage" });
}

async function plantGrace(plant: Plant): Promise<void> {
  const account = "grace";
  await plant("createAccount", "/v1/accounts", {
    externalId: account,
    name: "Grace Hopper",
    email: "grace@example.com",
    metadata: { plan: "free" },
  });
  await plant("createGrant", "/v1/grants", {
    account,
    amount: 100,
    category: "free",
    expireInDays: 14,
    name: "Welcome credit",
  });
  await plant("createDebit", "/v1/debits", { account, amount: 95, reason: "Chat, 3 messages" });
}

async function plantAcme(plant: Plant): Promise<void> {
  const account = "acme";
  await plant("createAccount", "/v1/accounts", {
    externalId: account,
    name: "Acme Corporation",
    metadata: { plan: "enterprise" },
  });
  await plant("createGrant", "/v1/grants", {
    account,
    amount: 50_000,
    category: "purchased",
    costBasis: { currency: "EUR", unitAmountDecimal: "0.008" },
    externalKey: "invoice-2201",
  });
  await plant("createGrant", "/v1/grants", {
    account,
    credit: "build_minutes",
    amountDecimal: "600.00",
    category: "plan",
    expiresIn: { unit: "month", count: 1 },
  });
  const debit = await plant("createDebit", "/v1/debits", { account, amount: 1200, reason: "Batch of summaries" });
  await plant("refundDebit", `/v1/debits/${debit}/refunds`, { amount: 200, reason: "50 summaries failed" });
  await plant("createDebit", "/v1/debits", {
    account,
    credit: "build_minutes",
    amountDecimal: "12.75",
    reason: "Build 381",
  });
}
