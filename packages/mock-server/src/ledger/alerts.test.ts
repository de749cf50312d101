import { expect, test } from "vitest";
import { Ledger } from "./ledger.ts";

const START = Date.parse("2026-01-01T00:00:00Z");

test("R60, R77: an alert made in a batch sees what later items do, and nothing of what earlier ones did", () => {
  const ledger = new Ledger({ seed: "alerts" });
  ledger.execute({ type: "createAccount", externalId: "ada" }, START);
  ledger.execute({ type: "createAlert", account: "ada", threshold: 100 }, START);
  const grant = { type: "createGrant", account: "ada", amount: 10 } as const;
  const alert = { type: "createAlert", account: "ada", threshold: 5 } as const;
  ledger.execute({ type: "createBatch", items: [grant, alert] }, START);
  expect(ledger.events.map(({ type }) => type)).not.toContain("balance.recovered");
  const debit = { type: "createDebit", account: "ada", amount: 7 } as const;
  ledger.execute({ type: "createBatch", items: [{ ...alert, threshold: 4 }, debit] }, START);
  const low = ledger.events.filter(({ type }) => type === "balance.low").map(({ subject }) => subject);
  expect(low).toEqual([ledger.alerts[1], ledger.alerts[2]]);
});
