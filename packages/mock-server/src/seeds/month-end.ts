import type { Plant } from "./plant-scenario.ts";

/** Long past, so that every present lies in a period that counts from it. */
const ANCHOR = "2020-01-31T10:00:00Z";

/** Two customers whose billing periods begin on the 31st, and so on the last day of every shorter month (R28). */
export function plantMonthEnd(plant: Plant): void {
  for (const [account, name] of [
    ["ada", "Ada Lovelace"],
    ["grace", "Grace Hopper"],
  ] as const) {
    plant("createAccount", { externalId: account, name, billingAnchor: ANCHOR });
  }
  const expiresIn = { unit: "billing_period", count: 1 } as const;
  plant("createGrant", { account: "grace", amount: 1000, category: "plan", expiresIn, name: "This period" });
  plant("createDebit", { account: "grace", amount: 300 });
}
