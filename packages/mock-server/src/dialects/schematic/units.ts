import type { Credit } from "../../ledger/state.ts";
import { type Bad, bad } from "./refuse.ts";

/** Decimals of the credits that are made through Schematic's API, whose amounts are doubles. */
export const SCALE = 4;

/** An amount in the credit's smallest unit. More decimals than the credit has are refused, never rounded. */
export function toUnits(value: number, { scale, code }: Credit): number | Bad {
  const units = Math.round(value * 10 ** scale);
  if (!Number.isSafeInteger(units)) return bad(`${value} is too many credits.`);
  // A double with at most that many decimals is the one that is nearest to its units.
  if (units / 10 ** scale === value) return units;
  return bad(`${value} has more decimals than the credit ${code} keeps: ${scale}.`);
}

/** An amount in whole credits. */
export function fromUnits(units: number, { scale }: Credit): number {
  return units === 0 ? 0 : units / 10 ** scale;
}
