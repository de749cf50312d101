import { accept } from "../../ledger/failures.ts";
import type { Credit } from "../../ledger/state.ts";
import { LAST_INSTANT } from "../../ledger/terms.ts";
import type { DialectAnswer, DialectOperation } from "../dialect.ts";
import { type CallOf, operation } from "../operation.ts";
import { labelsOf, type Schemas } from "./base.ts";
import { findByExternalId, findCustomer } from "./customers.ts";
import { type Decimal, formatDecimal, parseDecimal, readPositive, toUnits } from "./decimals.ts";
import { keep } from "./documents.ts";
import { fail, invalid, isAnswer, notFound, notImplemented } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { issueCredits } from "./issue-credits.ts";
import { creditFor, type NewWallet, openWallet } from "./open-wallet.ts";
import { readInstant } from "./paging.ts";
import { applyRules, readRules } from "./wallet-rules.ts";
import { answerWallet, walletsOf } from "./wallets.ts";

type Call = CallOf<operations["createWallet"]>;

/** POST /v1/wallets, with the credits that it starts with. One active wallet per customer, currency and type. */
export const createWallet: DialectOperation = operation<operations["createWallet"]>((call) => {
  const { customer_id: id, external_customer_id: externalId } = call.body;
  if (!id && !externalId) return invalid("customer_id or external_customer_id is required.");
  const account = id ? findCustomer(call.ledger, id) : findByExternalId(call.ledger, externalId ?? "");
  if (account === undefined) return notFound("Customer", id || externalId || "");
  const wallet = readWallet(call.body);
  if (isAnswer(wallet)) return wallet;
  const { currency, type } = wallet;
  const existing = walletsOf(call, account).find(
    ({ document }) => document.currency === currency && document.type === type,
  );
  if (existing !== undefined) {
    return fail("already_exists", `The customer has an active ${type} wallet in ${currency} already.`, {
      wallet_id: existing.id,
    });
  }
  const credit = creditFor(call, account, wallet);
  const initial = initialCredits(call, credit);
  if (isAnswer(initial)) return initial;
  const rules = readRules(call.body, null, credit);
  if (isAnswer(rules)) return rules;
  const outcome = call.transact((run) => {
    const opened = openWallet(call, run, account, wallet);
    if (!opened.ok) return opened;
    const { id: walletId, document } = opened.value;
    if (initial.units > 0) {
      const issued = issueCredits(call, run, {
        ...{ account: account.id, credit: document.credit, priority: null, metadata: null, key: walletId },
        ...{ units: initial.units, expiresAt: initial.expiresAt },
        ...{ reason: "FREE_CREDIT_GRANT", description: "Initial credits" },
      });
      if (!issued.ok) return issued;
    }
    const ruled = applyRules(call, run, walletId, document, rules);
    if (!ruled.ok) return ruled;
    const kept = run(keep(call, "wallet", walletId, ruled.value));
    return kept.ok ? accept(walletId) : kept;
  });
  return outcome.ok ? answerWallet(call, outcome.value) : outcome;
});

/** What the wallet is like, or what is wrong with it. */
function readWallet(body: Schemas["WalletCreate"]): NewWallet | DialectAnswer {
  if (body.price_unit) return notImplemented("price_unit");
  const currency = (body.currency ?? "").toLowerCase();
  if (!/^[a-z]{3}$/.test(currency)) return invalid("currency must be three letters, such as usd.");
  const conversionRate = readRate(body.conversion_rate, "conversion_rate") ?? ONE;
  if (isAnswer(conversionRate)) return conversionRate;
  const topupConversionRate = readRate(body.topup_conversion_rate, "topup_conversion_rate") ?? conversionRate;
  if (isAnswer(topupConversionRate)) return topupConversionRate;
  const prices = body.config?.allowed_price_types;
  return {
    currency,
    type: body.wallet_type ?? "PRE_PAID",
    conversionRate: formatDecimal(conversionRate),
    topupConversionRate: formatDecimal(topupConversionRate),
    description: body.description ?? "",
    metadata: labelsOf(body.metadata),
    ...(body.name ? { name: body.name } : {}),
    ...(prices ? { allowedPriceTypes: prices } : {}),
  };
}

const ONE: Decimal = { digits: 1n, scale: 0 };

/** A rate of a request; undefined where there is none. */
export function readRate(
  input: Schemas["DecimalInput"] | null | undefined,
  field: string,
): Decimal | DialectAnswer | undefined {
  return input === null || input === undefined || input === "" ? undefined : readPositive(input, field);
}

function initialCredits(
  call: Call,
  credit: Pick<Credit, "scale" | "code">,
): { readonly units: number; readonly expiresAt: number | null } | DialectAnswer {
  const { initial_credits_to_load: credits, initial_credits_to_load_expiry_date: day } = call.body;
  const value = parseDecimal(credits ?? "0");
  if (value === undefined || value.digits < 0n) return invalid("initial_credits_to_load must not be negative.");
  const units = toUnits(value, credit, "initial_credits_to_load");
  if (isAnswer(units)) return units;
  const given = readInstant(call.body.initial_credits_expiry_date_utc, "initial_credits_expiry_date_utc");
  if (isAnswer(given)) return given;
  const expiresAt = given ?? (day ? endOfDay(day) : null);
  if (isAnswer(expiresAt)) return expiresAt;
  if (expiresAt !== null && expiresAt <= call.t) return invalid("The expiry of the initial credits must lie ahead.");
  return { units, expiresAt };
}

/** YYYYMMDD: the credits end with that day (UTC). */
function endOfDay(day: number): number | DialectAnswer {
  const text = String(day).padStart(8, "0");
  const start = Date.parse(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}T00:00:00Z`);
  if (Number.isNaN(start) || text.length !== 8) {
    return invalid(`initial_credits_to_load_expiry_date ${day} is no date of the form YYYYMMDD.`);
  }
  return Math.min(start + 86_400_000, LAST_INSTANT);
}
