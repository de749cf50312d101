import type { Plant } from "./plant-scenario.ts";

/**
 * Three customers of an AI product: Ada with free, monthly and purchased credit and a hold on it, Grace whose free credit
 * is nearly gone, and Acme, a company that also buys build minutes with two decimals.
 */
export function plantDemo(plant: Plant): void {
  plant("createCredit", {
    code: "build_minutes",
    name: "Build minutes",
    scale: 2,
    price: { currency: "USD", unitAmountDecimal: "0.008" },
  });
  plantAda(plant);
  plantGrace(plant);
  plantAcme(plant);
}

function plantAda(plant: Plant): void {
  const account = "ada";
  plant("createAccount", {
    externalId: account,
    name: "Ada Lovelace",
    email: "ada@example.com",
    metadata: { plan: "pro" },
  });
  plant("createGrant", {
    account,
    amount: 1000,
    category: "free",
    expireInDays: 14,
    name: "Welcome credit",
  });
  plant("createGrant", {
    account,
    amount: 10_000,
    category: "plan",
    expiresIn: { unit: "month", count: 1 },
    name: "Pro, this month",
  });
  plant("createGrant", {
    account,
    amount: 5000,
    category: "purchased",
    costBasis: { currency: "USD", unitAmountDecimal: "0.01" },
    name: "Top-up",
    externalKey: "order-1001",
  });
  plant("createDebit", {
    account,
    amount: 1250,
    reason: "Chat, 42 messages",
    metadata: { feature: "chat" },
  });
  plant("createReservation", {
    account,
    amount: 400,
    ttlSeconds: 86_400,
    reason: "Render in progress",
    externalKey: "job-7",
  });
  plant("createAdjustment", { account, amount: 250, reason: "Goodwill after an outage" });
}

function plantGrace(plant: Plant): void {
  const account = "grace";
  plant("createAccount", {
    externalId: account,
    name: "Grace Hopper",
    email: "grace@example.com",
    metadata: { plan: "free" },
  });
  plant("createGrant", {
    account,
    amount: 100,
    category: "free",
    expireInDays: 14,
    name: "Welcome credit",
  });
  plant("createDebit", { account, amount: 95, reason: "Chat, 3 messages" });
}

function plantAcme(plant: Plant): void {
  const account = "acme";
  plant("createAccount", {
    externalId: account,
    name: "Acme Corporation",
    metadata: { plan: "enterprise" },
  });
  plant("createGrant", {
    account,
    amount: 50_000,
    category: "purchased",
    costBasis: { currency: "EUR", unitAmountDecimal: "0.008" },
    externalKey: "invoice-2201",
  });
  plant("createGrant", {
    account,
    credit: "build_minutes",
    amountDecimal: "600.00",
    category: "plan",
    expiresIn: { unit: "month", count: 1 },
  });
  const debit = plant("createDebit", { account, amount: 1200, reason: "Batch of summaries" });
  plant("refundDebit", { amount: 200, reason: "50 summaries failed" }, { debit });
  plant("createDebit", {
    account,
    credit: "build_minutes",
    amountDecimal: "12.75",
    reason: "Build 381",
  });
}
