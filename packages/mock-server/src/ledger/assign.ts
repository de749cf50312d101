import type { Ledger } from "./ledger.ts";

/** Writes several fields of an object through the undo log. */
export function assign<Target extends object>(ledger: Ledger, target: Target, fields: Partial<Target>): void {
  for (const key in fields) {
    ledger.undo.note(target, key, target[key]);
    Object.assign(target, { [key]: fields[key] });
  }
}

/** Writes the fields, and updatedAt, only if one of them differs. Answers whether one does. */
export function assignChanges<Target extends { updatedAt: number }>(
  ledger: Ledger,
  target: Target,
  at: number,
  fields: Partial<Target>,
): boolean {
  let differs = false;
  for (const key in fields) differs ||= !isSame(fields[key], target[key]);
  if (differs) assign(ledger, target, { ...fields, updatedAt: at });
  return differs;
}

/** Fields are scalars, or small plain objects and lists that are written with their keys in one order. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}
