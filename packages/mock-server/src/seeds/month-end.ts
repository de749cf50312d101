import type { Plant } from "./plant-scenario.ts";

/** Long past, so that every present lies in a period that counts from it. */
const ANCHOR = "2020-01-31T10:00:00Z";

/**
 * Two customers whose periods begin on the 31st, and so on the last day of every shorter month (R28): Ada by a schedule
 * whose rest rolls over, Grace by her billing periods.
 */
export function plantMonthEnd(plant: Plant): void {
  for (const [account, name] of [
    ["ada", "Ada Lovelace"],
    ["grace", "Grace Hopper"],
  ] as const) {
    plant("createAccount", { externalId: account, name, billingAnchor: ANCHOR });
  }
  plant("createSchedule", {
    account: "ada",
    amount: 1000,
    interval: "month",
    startAt: ANCHOR,
    expiry: { type: "period" },
    rollover: { percent: 50, maxRollovers: 1, expiry: { type: "period" } },
    name: "Monthly credit",
  });
  plant("createDebit", { account: "ada", amount: 200 });
  const expiresIn = { unit: "billing_period", count: 1 } as const;
  plant("createGrant", { account: "grace", amount: 1000, category: "plan", expiresIn, name: "This period" });
  plant("createDebit", { account: "grace", amount: 300 });
}
