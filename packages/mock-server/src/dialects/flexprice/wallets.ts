import type { Account, Credit, Pool } from "../../ledger/state.ts";
import type { DialectAnswer } from "../dialect.ts";
import { alertStateOf } from "./alert-states.ts";
import { baseOf, type Schemas } from "./base.ts";
import { customerId } from "./customers.ts";
import { decimalOf, formatDecimal, formatUnits, multiply, parseDecimal } from "./decimals.ts";
import { type Reading, read, readAll, type WalletDocument } from "./documents.ts";
import { notFound } from "./errors.ts";

/** A wallet, with the part of the ledger that it shows. */
export interface Wallet {
  readonly id: string;
  readonly document: WalletDocument;
  readonly account: Account;
  readonly credit: Credit;
  readonly pool: Pool;
}

/** A wallet by its id, closed ones included. */
export function findWallet(call: Reading, id: string): Wallet | undefined {
  const document = read(call, "wallet", id);
  if (document === undefined) return undefined;
  return walletOf(call, id, document);
}

/** All wallets in creation order, closed ones included. */
export function allWallets(call: Reading): Wallet[] {
  return readAll(call, "wallet").flatMap(({ id, body }) => walletOf(call, id, body) ?? []);
}

/** A customer's wallets in creation order, closed ones included. */
export function everyWalletOf(call: Reading, account: Account): Wallet[] {
  return (read(call, "wallets-of", account.id) ?? []).flatMap((id) => findWallet(call, id) ?? []);
}

/** A customer's active wallets. */
export function walletsOf(call: Reading, account: Account): Wallet[] {
  return everyWalletOf(call, account).filter(isOpen);
}

function walletOf(call: Reading, id: string, document: WalletDocument): Wallet | undefined {
  const account = call.ledger.findAccount(document.account);
  const credit = call.ledger.findCredit(document.credit);
  if (account === undefined || credit === undefined) return undefined;
  return { id, document, account, credit, pool: call.ledger.poolOf(account, credit) };
}

/** Open until it is terminated, or its customer's account is closed through another door. */
export function isOpen({ document, account }: Wallet): boolean {
  return document.to === null && account.status === "active";
}

/** What it holds: the pool's balance now, or after its last entry. */
export function unitsOf({ document, pool }: Wallet): number {
  if (document.to === null) return pool.balance;
  return pool.entries.at(document.to - 1)?.balanceAfter ?? 0;
}

/** Credits in money. */
export function toMoney(units: number, credit: Credit, rate: string): string {
  const parsed = parseDecimal(rate) ?? { digits: 1n, scale: 0 };
  return formatDecimal(multiply(decimalOf(units, credit), parsed));
}

export function presentWallet(call: Reading, wallet: Wallet, expand?: string | null): Schemas["Wallet"] {
  const { id, document, account, credit } = wallet;
  const units = unitsOf(wallet);
  const hasBreakdown = expand?.includes("credits_available_breakdown") === true;
  return {
    id,
    customer_id: customerId(account),
    currency: document.currency,
    balance: toMoney(units, credit, document.conversionRate),
    credit_balance: formatUnits(units, credit),
    wallet_status: isOpen(wallet) ? "active" : "closed",
    name: document.name,
    description: document.description,
    metadata: document.metadata,
    auto_topup: document.autoTopUp,
    wallet_type: document.type,
    config: { allowed_price_types: document.allowedPriceTypes === null ? null : [...document.allowedPriceTypes] },
    conversion_rate: document.conversionRate,
    topup_conversion_rate: document.topupConversionRate,
    alert_settings: document.alertSettings,
    alert_state: alertStateOf(document.alertSettings, isOpen(wallet) ? wallet.pool.available : 0, credit),
    credits_available_breakdown: hasBreakdown ? breakdownOf(wallet) : null,
    ...baseOf(call, {
      createdAt: document.createdAt,
      updatedAt: Math.max(document.updatedAt, lastMovementAt(wallet)),
    }),
  };
}

/** The answer of a call that changed a wallet: the wallet as it is now, perhaps with something more. */
export function answerWallet(call: Reading, id: string, more: object = {}): DialectAnswer {
  const wallet = findWallet(call, id);
  if (wallet === undefined) return notFound("Wallet", id);
  return { status: 200, body: { ...presentWallet(call, wallet), ...more } };
}

/** The wallet with its figures of this instant; of a closed one they are zero. */
export function presentBalance(call: Reading, wallet: Wallet, expand?: string | null): Schemas["WalletBalance"] {
  const { credit, document, pool } = wallet;
  const units = isOpen(wallet) ? pool.available : 0;
  const shown = presentWallet(call, wallet, expand);
  return {
    ...shown,
    real_time_balance: toMoney(units, credit, document.conversionRate),
    real_time_credit_balance: formatUnits(units, credit),
    balance_updated_at: shown.updated_at,
    current_period_usage: "0",
    unpaid_invoices_amount: "0",
    is_cached_fallback: false,
  };
}

/** What is left of credits that were paid for, and of those that were given. */
function breakdownOf(wallet: Wallet): Schemas["CreditBreakdown"] {
  let free = 0;
  let purchased = 0;
  for (const grant of isOpen(wallet) ? wallet.pool.grants : []) {
    if (grant.category === "purchased" || grant.category === "auto_topup") purchased += grant.free;
    else free += grant.free;
  }
  return { free: formatUnits(free, wallet.credit), purchased: formatUnits(purchased, wallet.credit) };
}

function lastMovementAt({ document, pool }: Wallet): number {
  const last = document.to === null ? pool.lastEntry : pool.entries.at(document.to - 1);
  return last?.operation.at ?? 0;
}
