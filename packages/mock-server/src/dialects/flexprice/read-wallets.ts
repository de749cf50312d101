import type { Account } from "../../ledger/state.ts";
import type { DialectOperation, DialectResult } from "../dialect.ts";
import { operation } from "../operation.ts";
import { findByExternalId, findCustomer } from "./customers.ts";
import type { Reading } from "./documents.ts";
import { invalid, isAnswer, notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { commaList, isWanted, pageOf } from "./paging.ts";
import { allWallets, findWallet, isOpen, presentBalance, presentWallet, type Wallet, walletsOf } from "./wallets.ts";

/** GET /v1/wallets/{id}. */
export const getWallet: DialectOperation = operation<operations["getWallet"]>((call) => {
  const wallet = findWallet(call, call.path.id);
  if (wallet === undefined) return notFound("Wallet", call.path.id);
  return { status: 200, body: presentWallet(call, wallet, call.query.expand) };
});

/** GET /v1/wallets/{id}/balance/real-time. */
export const getWalletBalance: DialectOperation = operation<operations["getWalletBalance"]>((call) =>
  balance(call, call.path.id, call.query.expand),
);

/** GET /v1/wallets/{id}/balance/real-time-cached: nothing is cached. */
export const getCachedWalletBalance: DialectOperation = operation<operations["getCachedWalletBalance"]>((call) =>
  balance(call, call.path.id, call.query.expand),
);

function balance(call: Reading, id: string, expand: string | undefined): DialectResult {
  const wallet = findWallet(call, id);
  if (wallet === undefined) return notFound("Wallet", id);
  return { status: 200, body: presentBalance(call, wallet, expand) };
}

/** GET /v1/customers/{id}/wallets: the active ones, as an array. */
export const getWalletsByCustomerId: DialectOperation = operation<operations["getWalletsByCustomerId"]>((call) => {
  const account = findCustomer(call.ledger, call.path.id);
  if (account === undefined) return notFound("Customer", call.path.id);
  const wallets = walletsOf(call, account).toReversed();
  return { status: 200, body: wallets.map((wallet) => presentWallet(call, wallet, call.query.expand)) };
});

/** GET /v1/customers/wallets, by either id of the customer. */
export const getCustomerWallets: DialectOperation = operation<operations["getCustomerWallets"]>((call) => {
  const { id, lookup_key: key, include_real_time_balance: hasBalance, expand } = call.query;
  if ((id === undefined) === (key === undefined)) return invalid("Exactly one of id and lookup_key is required.");
  const account: Account | undefined =
    id === undefined ? findByExternalId(call.ledger, key ?? "") : findCustomer(call.ledger, id);
  if (account === undefined) return notFound("Customer", id ?? key ?? "");
  const present = hasBalance === true ? presentBalance : presentWallet;
  return {
    status: 200,
    body: walletsOf(call, account)
      .toReversed()
      .map((wallet) => present(call, wallet, expand)),
  };
});

/** GET /v1/wallets. */
export const listWallets: DialectOperation = operation<operations["listWallets"]>((call) => {
  const { wallet_ids: ids, status, alert_enabled: isAlerting, expand } = call.query;
  const found = allWallets(call).filter((wallet) => isFound(wallet, { ids: commaList(ids), status, isAlerting }));
  const page = pageOf(
    found.map((wallet) => presentWallet(call, wallet, expand)),
    call.query,
  );
  return isAnswer(page) ? page : { status: 200, body: page };
});

/** POST /v1/wallets/search: answers everything at once, as Flexprice does, whatever page is asked for. */
export const queryWallet: DialectOperation = operation<operations["queryWallet"]>((call) => {
  const { wallet_ids: ids, status, alert_enabled: isAlerting, expand, order } = call.body;
  const found = allWallets(call).filter((wallet) => isFound(wallet, { ids, status, isAlerting }));
  const items = found.map((wallet) => presentWallet(call, wallet, expand));
  const ordered = order === "asc" ? items : items.toReversed();
  return { status: 200, body: { items: ordered, pagination: { total: items.length, limit: 50, offset: 0 } } };
});

interface Wanted {
  readonly ids: readonly string[] | null | undefined;
  readonly status: string | null | undefined;
  readonly isAlerting: boolean | null | undefined;
}

function isFound(wallet: Wallet, { ids, status, isAlerting }: Wanted): boolean {
  const hasAlerts = wallet.document.alertSettings?.alert_enabled === true;
  return (
    isWanted(ids, wallet.id) &&
    (!status || status === (isOpen(wallet) ? "active" : "closed")) &&
    (isAlerting === null || isAlerting === undefined || isAlerting === hasAlerts)
  );
}
