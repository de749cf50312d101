import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Account, Credit } from "../../ledger/state.ts";
import type { DialectAnswer, DialectCall, RunCommand } from "../dialect.ts";
import type { GrantDocument, Reading } from "./documents.ts";
import { impossible } from "./errors.ts";
import { openWallet } from "./open-wallet.ts";
import { type Wallet, walletsOf } from "./wallets.ts";

type Rates = Pick<GrantDocument, "conversionRate" | "topupConversionRate">;

/** The customer's active prepaid wallet in a currency. */
function prepaidWallet(call: Reading, account: Account, currency: string): Wallet | undefined {
  return walletsOf(call, account).find(
    ({ document }) => document.type === "PRE_PAID" && document.currency === currency,
  );
}

/** Why a grant cannot fill the wallet that there is: its rates are others. */
export function ratesConflict(
  call: Reading,
  account: Account,
  currency: string,
  { conversionRate, topupConversionRate }: Rates,
): DialectAnswer | undefined {
  const wallet = prepaidWallet(call, account, currency);
  if (wallet === undefined) return undefined;
  const { document } = wallet;
  const isSame =
    (conversionRate ?? document.conversionRate) === document.conversionRate &&
    (topupConversionRate ?? document.topupConversionRate) === document.topupConversionRate;
  if (isSame) return undefined;
  return impossible("The customer's wallet in this currency has other conversion rates than the grant.", {
    wallet_id: wallet.id,
  });
}

/** The credit that a grant fills: of the customer's wallet, which is made where there is none. */
export function walletForGrant(
  call: DialectCall,
  run: RunCommand,
  account: Account,
  currency: string,
  rates: Rates,
): Outcome<Credit> {
  const wallet = prepaidWallet(call, account, currency);
  if (wallet !== undefined) return accept(wallet.credit);
  const conversionRate = rates.conversionRate ?? "1";
  const opened = openWallet(call, run, account, {
    ...{ currency, type: "PRE_PAID", description: "", metadata: null, conversionRate },
    topupConversionRate: rates.topupConversionRate ?? conversionRate,
  });
  return opened.ok ? accept(opened.value.credit) : opened;
}
