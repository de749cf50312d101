import type { Identified, KeyedKind, Ledger } from "./ledger.ts";
import type { Row } from "./row.ts";
import * as terms from "./terms.ts";

/** What the contract's schemas allow; a snapshot did not go through them. */
export const MAX_PRIORITY = 2_147_483_647;
export const MAX_COUNT = 10_000;

/** Metadata and externalKey, which every object with a key has. */
export function keep(
  ledger: Ledger,
  kind: KeyedKind,
  object: Identified & { metadata: terms.Metadata; externalKey: string | null },
  row: Row,
): void {
  object.metadata = row.metadata("metadata");
  object.externalKey = row.textOrNull("externalKey");
  if (object.externalKey !== null) ledger.externalKeys[kind].set(object.externalKey, object);
}

export function expiryPolicy(row: Row | null): terms.ExpiryPolicy | null {
  if (row === null) return null;
  const type = row.term("type", ["none", "period", "duration", "billing_periods"]);
  if (type === "duration")
    return { type, unit: row.term("unit", terms.CALENDAR_UNITS), count: row.integer("count", 1, MAX_COUNT) };
  return type === "billing_periods" ? { type, count: row.integer("count", 1, MAX_COUNT) } : { type };
}

export function rolloverPolicy(row: Row | null): terms.RolloverPolicy | null {
  if (row === null) return null;
  return {
    percent: row.integer("percent", 0, 100),
    maxAmount: row.integerOrNull("maxAmount", 1),
    maxRollovers: row.integer("maxRollovers", 0, MAX_COUNT),
    priority: row.integerOrNull("priority", 0, MAX_PRIORITY),
    expiry: expiryPolicy(row.row("expiry")) ?? { type: "none" },
  };
}

export function price(row: Row | null): terms.Price | null {
  if (row === null) return null;
  const [unitAmount, unitAmountDecimal] = [row.integerOrNull("unitAmount", 0), row.textOrNull("unitAmountDecimal")];
  return { currency: row.text("currency"), unitAmount, unitAmountDecimal };
}
