import type { Plant } from "./plant-scenario.ts";

/** One customer with credit that runs out at every distance: in an hour, a day, a week, a month, and never. */
export function plantExpiringSoon(plant: Plant): void {
  const account = "ada";
  plant("createAccount", { externalId: account, name: "Ada Lovelace", email: "ada@example.com" });
  for (const unit of ["hour", "day", "week", "month"] as const) {
    const name = `Ends in a ${unit}`;
    plant("createGrant", { account, amount: 100, expiresIn: { unit, count: 1 }, name });
  }
  plant("createGrant", { account, amount: 100, category: "purchased", name: "Never ends" });
  plant("createDebit", { account, amount: 30, reason: "Taken from what ends first" });
}
