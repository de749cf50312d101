import { expect, test } from "vitest";
import type { Command } from "./commands.ts";
import { Ledger } from "./ledger.ts";

const START = Date.parse("2026-01-01T00:00:00Z");
const pool = { account: "ada", credit: "gold" } as const;
const schedule = { credit: "gold", amount: 5, interval: "month" } as const;

function ledgerWith(commands: readonly Command[]): Ledger {
  const ledger = new Ledger({ seed: "credits" });
  const before: readonly Command[] = [
    { type: "createAccount", externalId: "ada" },
    { type: "createCredit", code: "gold", scale: 2 },
    { type: "createPlan", code: "pro" },
  ];
  for (const command of [...before, ...commands]) ledger.execute(command, START);
  return ledger;
}

const references: readonly (readonly [string, Command])[] = [
  ["a grant", { type: "createGrant", ...pool, amount: 5 }],
  ["a debit", { type: "createDebit", ...pool, amount: 5, overage: "overflow" }],
  ["a credit limit", { type: "setCreditLimit", ...pool, creditLimit: 0 }],
  ["an alert", { type: "createAlert", ...pool, threshold: 5 }],
  ["an automatic top-up", { type: "putAutoTopUp", ...pool, threshold: -5, amount: 5 }],
  ["a schedule", { type: "createSchedule", ...schedule, account: "ada", startAt: START + 1 }],
  ["a template", { type: "createSchedule", ...schedule, plan: "pro" }],
  ["a bundle", { type: "createBundle", code: "pack", credit: "gold", quantity: 5 }],
];

test.each(references)("R17: %s fixes the scale of its credit, and still does after a restore", (_what, command) => {
  const ledger = ledgerWith([command]);
  for (const each of [ledger, Ledger.restore(ledger.snapshot())]) {
    const outcome = each.execute({ type: "updateCredit", credit: "gold", scale: 3 }, START);
    expect(outcome).toMatchObject({ ok: false, failure: { code: "credit_in_use" } });
    expect(each.execute({ type: "updateCredit", credit: "credits", scale: 3 }, START)).toMatchObject({ ok: true });
  }
});

test.each(references)("R17: %s that was only tried leaves the scale free", (_what, command) => {
  const ledger = ledgerWith([]);
  ledger.dryRun(command, START, ({ ok }) => expect(ok).toBe(true));
  for (const each of [ledger, Ledger.restore(ledger.snapshot())]) {
    expect(each.execute({ type: "updateCredit", credit: "gold", scale: 3 }, START)).toMatchObject({ ok: true });
  }
});
