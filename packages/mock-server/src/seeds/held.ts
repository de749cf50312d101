import type { Plant } from "./plant-scenario.ts";

/** One customer with 1000 credits of which 830 are held and 50 are spent, so that 120 are available. */
export function plantHeld(plant: Plant): void {
  const account = "ada";
  plant("createAccount", { externalId: account, name: "Ada Lovelace", email: "ada@example.com" });
  plant("createGrant", { account, amount: 1000, category: "purchased" });
  plant("createReservation", {
    account,
    amount: 500,
    ttlSeconds: 86_400,
    reason: "Training run",
    externalKey: "job-1",
  });
  plant("createReservation", { account, amount: 180, ttlSeconds: 60, reason: "Render", externalKey: "job-2" });
  const lease = { account, amount: 200, ttlSeconds: 3600, reason: "Agent session", externalKey: "session-1" };
  const reservation = plant("createReservation", lease);
  plant("captureReservation", { amount: 50, final: false, reason: "First step" }, { reservation });
}
