import type { Plant } from "./plant-scenario.ts";

/** Two customers below zero: one by an overage, the other within a credit limit. */
export function plantInDebt(plant: Plant): void {
  plant("createAccount", { externalId: "ada", name: "Ada Lovelace", email: "ada@example.com" });
  plant("createGrant", { account: "ada", amount: 100, name: "Welcome credit" });
  const overage = {
    account: "ada",
    amount: 250,
    overage: "overflow",
    reason: "Batch that was finished already",
  } as const;
  plant("createDebit", overage);

  plant("createAccount", { externalId: "grace", name: "Grace Hopper", email: "grace@example.com" });
  plant("setCreditLimit", { creditLimit: 500 }, { account: "grace", credit: "credits" });
  plant("createDebit", { account: "grace", amount: 400, reason: "Chat, on the limit" });
  plant("createReservation", { account: "grace", amount: 100, ttlSeconds: 86_400, reason: "The last of the limit" });
}
