import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { findAccount } from "./accounts.ts";
import type { components, operations } from "./generated/types.ts";
import { newestFirst } from "./pages.ts";
import { presentAccount } from "./present-account.ts";
import { fromUnits } from "./units.ts";

/** GET /v1/accounts. */
export const listAccounts: DialectOperation = operation<operations["listAccounts"]>((call) => {
  const accounts = newestFirst(call.ledger.accounts, call.query).map((account) => presentAccount(call, account));
  return { status: 200, body: { accounts } };
});

/** GET /v1/accounts/get: bare, without an envelope. */
export const getAccount: DialectOperation = operation<operations["getAccount"]>((call) => {
  const found = findAccount(call.ledger, call.query);
  return "account" in found ? { status: 200, body: presentAccount(call, found.account) } : found;
});

/** GET /v1/accounts/balance: bare, without an envelope. */
export const getBalance: DialectOperation = operation<operations["getBalance"]>((call) => {
  const found = findAccount(call.ledger, call.query);
  if (!("account" in found)) return found;
  const { account } = found;
  const { defaultCredit: credit } = call.ledger;
  const { balance, reserved, available } = call.ledger.poolOf(account, credit);
  const body: components["schemas"]["Balance"] = {
    accountId: account.id,
    externalId: account.externalId,
    balance: fromUnits(balance, credit),
    reserved: fromUnits(reserved, credit),
    available: fromUnits(available, credit),
  };
  return { status: 200, body };
});
