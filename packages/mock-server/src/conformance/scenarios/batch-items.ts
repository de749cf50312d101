import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";

/** A mutation of a batch. */
export type Item = components["schemas"]["BatchItem"];

/** Runs a batch and answers what each mutation answered. */
export async function run(
  s: ScenarioContext,
  ...operations: Item[]
): Promise<components["schemas"]["BatchResult"]["results"]> {
  return (await s.client.batch.create({ operations })).results;
}

/** A grant as a mutation of a batch. */
export function grant(account: string, amount: number, more: object = {}): Item {
  return { operation: "createGrant", body: { account, amount, ...more } };
}

/** A debit as a mutation of a batch. */
export function debit(account: string, amount: number, more: object = {}): Item {
  return { operation: "createDebit", body: { account, amount, ...more } };
}
