import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Account, Credit } from "../../ledger/state.ts";
import type { DialectCall, RunCommand } from "../dialect.ts";
import type { Schemas } from "./base.ts";
import { SCALE } from "./decimals.ts";
import { keep, type Reading, read, type WalletDocument } from "./documents.ts";
import { everyWalletOf } from "./wallets.ts";

/** What a new wallet is like; the rest follows. */
export type NewWallet = Pick<
  WalletDocument,
  "currency" | "type" | "conversionRate" | "topupConversionRate" | "description" | "metadata"
> & {
  readonly name?: string;
  readonly allowedPriceTypes?: readonly Schemas["PriceType"][] | null;
};

/** Makes a wallet in a transaction, with its credit where there is none yet. Answers them. */
export function openWallet(
  call: DialectCall,
  run: RunCommand,
  account: Account,
  wallet: NewWallet,
): Outcome<{ readonly id: string; readonly document: WalletDocument; readonly credit: Credit }> {
  const { currency, type } = wallet;
  const { code, from } = placeFor(call, account, wallet);
  let credit = call.ledger.findCredit(code);
  if (credit === undefined) {
    const name = `${currency.toUpperCase()} credits`;
    const created = run({ type: "createCredit", code, name, scale: SCALE, burnStrategy: "largest_first" });
    if (!created.ok) return created;
    credit = created.value;
  }
  const id = call.newId("wallet_");
  const kind = type === "PRE_PAID" ? "Prepaid" : "Postpaid";
  const document: WalletDocument = {
    allowedPriceTypes: type === "PRE_PAID" ? ["USAGE"] : ["ALL"],
    name: `${kind} Wallet - ${currency.toUpperCase()}`,
    ...wallet,
    account: account.id,
    credit: credit.id,
    autoTopUp: null,
    alertSettings: null,
    watches: [],
    from,
    to: null,
    createdAt: call.t,
    updatedAt: call.t,
  };
  const kept = run(keep(call, "wallet", id, document));
  if (!kept.ok) return kept;
  const listed = run(keep(call, "wallets-of", account.id, [...(read(call, "wallets-of", account.id) ?? []), id]));
  return listed.ok ? accept({ id, document, credit }) : listed;
}

/** What a new wallet counts in: its credit may be there already, made by another door with other decimals. */
export function creditFor(call: Reading, account: Account, wallet: NewWallet): Pick<Credit, "scale" | "code"> {
  const { code } = placeFor(call, account, wallet);
  return call.ledger.findCredit(code) ?? { scale: SCALE, code };
}

/**
 * The credit of a new wallet, and how many entries came before it. A wallet begins at zero, so one that follows a wallet
 * which was closed in debt gets a credit of its own.
 */
function placeFor(
  call: Reading,
  account: Account,
  { currency, type }: Pick<NewWallet, "currency" | "type">,
): { readonly code: string; readonly from: number } {
  const code = type === "PRE_PAID" ? currency : `${currency}_postpaid`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? code : `${code}_${number}`;
    const earlier = everyWalletOf(call, account).filter((wallet) => wallet.credit.code === candidate);
    const last = earlier.at(-1);
    if (last === undefined) return { code: candidate, from: 0 };
    if (last.pool.debt === 0) return { code: candidate, from: last.document.to ?? 0 };
  }
}
