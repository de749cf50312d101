import type { Plant } from "./plant-scenario.ts";

/**
 * Three customers of an AI product: Ada with free credit, a subscription, a purchase and a hold, Grace whose free credit is
 * nearly gone, and Acme, a company that also gets build minutes, with two decimals, and whose credit refills itself.
 */
export function plantDemo(plant: Plant): void {
  plant("createCredit", {
    code: "build_minutes",
    name: "Build minutes",
    scale: 2,
    price: { currency: "USD", unitAmountDecimal: "0.008" },
  });
  plantCatalogue(plant);
  plantAda(plant);
  plantGrace(plant);
  plantAcme(plant);
}

/** What can be bought: a plan with monthly credit, of which a part rolls over, and a bundle. */
function plantCatalogue(plant: Plant): void {
  plant("createPlan", { code: "pro", name: "Pro" });
  plant("createSchedule", {
    plan: "pro",
    amount: 10_000,
    interval: "month",
    expiry: { type: "period" },
    rollover: { percent: 20, maxRollovers: 1, expiry: { type: "period" } },
    name: "Pro, this month",
  });
  plant("createBundle", {
    code: "topup-5000",
    name: "Top-up",
    quantity: 5000,
    price: { currency: "USD", unitAmountDecimal: "0.01" },
  });
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
  plant("createSubscription", { account, plan: "pro", externalKey: "sub-1001" });
  const bought = { account, name: "Top-up", externalKey: "order-1001" };
  plant("purchaseBundle", bought, { bundle: "topup-5000" });
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
  plant("createAlert", { account, threshold: 10 });
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
  plant("createSchedule", {
    account,
    credit: "build_minutes",
    amountDecimal: "600.00",
    interval: "month",
    expiry: { type: "period" },
    name: "Monthly minutes",
    externalKey: "minutes-2201",
  });
  const refill = { threshold: 1000, amount: 10_000, cooldownSeconds: 3600 };
  plant("putAutoTopUp", refill, { account, credit: "credits" });
  const debit = plant("createDebit", { account, amount: 1200, reason: "Batch of summaries" });
  plant("refundDebit", { amount: 200, reason: "50 summaries failed" }, { debit });
  plant("createDebit", {
    account,
    credit: "build_minutes",
    amountDecimal: "12.75",
    reason: "Build 381",
  });
}
