import type { ScenarioContext } from "../context.ts";

/** Ten minutes of history: a grant at 0, a debit at 1, a hold at 2, its capture at 3, debt at 4, a grant at 5. */
export async function history(s: ScenarioContext): Promise<void> {
  await s.grant(100);
  await s.at(1);
  await s.consume(30);
  await s.at(2);
  const hold = await s.reserve(50);
  await s.at(3);
  await s.client.reservations.capture(hold.id, { amount: 40 });
  await s.at(4);
  await s.consume(40, { overage: "overflow" });
  await s.at(5);
  await s.grant(25);
}

/** The figures after each of these ticks. */
export const HISTORY: readonly string[] = ["100/0/100", "70/0/70", "70/50/20", "30/0/30", "-10/0/-10", "15/0/15"];
