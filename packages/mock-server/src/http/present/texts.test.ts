import { expect, test } from "vitest";
import type { Ledger } from "../../ledger/ledger.ts";
import { TestMock } from "../test-mock.ts";
import { balanceText, presentBalance } from "./balance.ts";
import { debitText, presentDebit } from "./debit.ts";
import { textOrNull } from "./json-text.ts";

/** Pools and debits with every field set, every field absent, and texts that need every kind of escape. */
function ledger(): Ledger {
  const mock = new TestMock();
  mock.post("/v1/credits", { code: "gpu", scale: 3 });
  for (const externalId of [undefined, "plain", 'quote " backslash \\ é 😀 \u2028 \u0001 \u007f']) {
    const { id } = mock.post("/v1/accounts", externalId === undefined ? {} : { externalId }).body;
    for (const credit of ["credits", "gpu"]) {
      mock.post("/v1/grants", { account: id, credit, amount: 10 });
      mock.post("/v1/grants", { account: id, credit, amount: 10, expiresAt: "2026-02-01T00:00:00Z" });
      mock.post("/v1/debits", { account: id, credit, amount: 15 });
      const texts = { reason: externalId ?? null, externalKey: `${id}${credit}	` };
      const metadata = { 'key "': "\n", plain: "" };
      mock.post("/v1/debits", { account: id, credit, amount: 40, overage: "overflow", metadata, ...texts });
      const reservation = mock.post("/v1/reservations", { account: id, credit, amount: 1, overage: "cap" });
      mock.post("/v1/grants", { account: id, credit, amount: 100 });
      const held = mock.post("/v1/reservations", { account: id, credit, amount: 3 });
      expect([reservation.status, held.status]).toEqual([402, 201]);
      mock.post(`/v1/reservations/${held.body.id}/capture`, { amount: 2 });
      mock.post("/v1/adjustments", { account: id, credit, amount: -1 });
      mock.call("PUT", `/v1/accounts/${id}/balances/${credit}/limit`, { creditLimit: 7 });
    }
    mock.time += 1;
  }
  return mock.environments.open("unit").ledger;
}

test("a balance written as text is the object's JSON, byte for byte", () => {
  const { pools } = ledger();
  expect(pools).toHaveLength(6);
  for (const pool of pools) expect(balanceText(pool, 1)).toBe(JSON.stringify(presentBalance(pool, 1)));
});

test("a debit written as text is the object's JSON, byte for byte", () => {
  const { debits } = ledger();
  expect(debits).toHaveLength(24);
  for (const debit of debits) expect(debitText(debit)).toBe(JSON.stringify(presentDebit(debit)));
});

test("every character is written as JSON writes it", () => {
  for (let code = 0; code < 0x300; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    expect(textOrNull(text)).toBe(JSON.stringify(text));
  }
  expect(textOrNull("\u2028\ud83d\ude00")).toBe(JSON.stringify("\u2028\ud83d\ude00"));
  expect(textOrNull(null)).toBe("null");
});
