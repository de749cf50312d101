import type { CreateCredit, UpdateCredit } from "../../ledger/commands.ts";
import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Credit } from "../../ledger/state.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { codeFor } from "./codes.ts";
import { keep, read } from "./documents.ts";
import { answer, deletedAnswer } from "./envelope.ts";
import { findCredit } from "./find.ts";
import type { components, operations } from "./generated/types.ts";
import { presentCredit, STRATEGIES } from "./present-credit.ts";
import { priceInput, priceInputs } from "./prices.ts";
import { notFound } from "./refuse.ts";
import { SCALE } from "./units.ts";

type Fields = components["schemas"]["CreditUpdate"];

/** What the price of a credit of another door is in, where it has none yet. */
const USUAL_CURRENCY = "USD";

export const createBillingCredit: DialectOperation = operation<operations["createBillingCredit"]>((call) => {
  const { currency, ...fields } = call.body;
  const code = codeFor(fields.name, (taken) => call.ledger.creditsByCode.has(taken));
  const replaced = replacement(fields, currency);
  const outcome = call.transact((run): Outcome<Credit> => {
    const created = run({ type: "createCredit", code, scale: SCALE, ...withoutNulls(replaced) });
    if (!created.ok) return created;
    const kept = run(keep(call, "credit-currency", created.value.id, currency.toUpperCase()));
    return kept.ok ? created : kept;
  });
  return outcome.ok ? answer(call, presentCredit(outcome.value), 201) : outcome;
});

/** PUT: what the request leaves out goes back to its default. The currency of the price is the credit's. */
export const updateBillingCredit: DialectOperation = operation<operations["updateBillingCredit"]>((call) => {
  const credit = findCredit(call, call.path.credit_id);
  if (credit === undefined) return notFound("credit", call.path.credit_id);
  const currency = read(call, "credit-currency", credit.id) ?? credit.price?.currency ?? USUAL_CURRENCY;
  const fields = replacement(call.body, currency);
  const outcome = call.transact((run) => run({ type: "updateCredit", credit: credit.id, ...fields }));
  return outcome.ok ? answer(call, presentCredit(outcome.value)) : outcome;
});

/**
 * DELETE hides the credit, and takes no more grants in it. The ledger keeps a credit open that has templates or holds:
 * then a note of the deletion does what archiving would.
 */
export const softDeleteBillingCredit: DialectOperation = operation<operations["softDeleteBillingCredit"]>((call) => {
  const credit = findCredit(call, call.path.credit_id);
  if (credit === undefined) return notFound("credit", call.path.credit_id);
  const outcome = call.transact((run): Outcome<unknown> => {
    const archived = run({ type: "archiveCredit", credit: credit.id });
    return archived.ok ? accept(true) : run(keep(call, "deleted-credit", credit.id, true));
  });
  return outcome.ok ? deletedAnswer(call) : outcome;
});

type Replacement = Required<
  Pick<
    UpdateCredit,
    "name" | "description" | "icon" | "singularName" | "pluralName" | "defaultExpiry" | "price" | "currencyPrices"
  >
> &
  Pick<CreateCredit, "burnStrategy" | "defaultRolloverPolicy">;

/** Everything that Schematic says of a credit; null or the default where it says nothing. */
function replacement(fields: Fields, currency: string): Replacement {
  const unit = fields.per_unit_price;
  const count = fields.default_expiry_unit_count ?? null;
  const { default_expiry_unit: expiryUnit } = fields;
  return {
    name: fields.name,
    description: fields.description,
    icon: fields.icon ?? null,
    singularName: fields.singular_name ?? null,
    pluralName: fields.plural_name ?? null,
    burnStrategy: STRATEGIES[fields.burn_strategy ?? "plan_first_then_credit_bundles_first_in_first_out"],
    defaultRolloverPolicy: fields.default_rollover_policy ?? "expire",
    defaultExpiry: count === null ? null : expiryPolicy(expiryUnit ?? "billing_periods", count),
    price: priceInput(currency, { unit, decimal: fields.per_unit_price_decimal }) ?? null,
    currencyPrices: priceInputs(fields.currency_prices),
  };
}

function expiryPolicy(
  unit: components["schemas"]["ExpiryUnit"],
  count: number,
): NonNullable<Replacement["defaultExpiry"]> {
  return unit === "days" ? { type: "duration", unit: "day", count } : { type: "billing_periods", count };
}

type NonNull<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/** What a command that makes something takes: nothing to clear. */
function withoutNulls(fields: Replacement): NonNull<Replacement> {
  const { icon, singularName, pluralName, defaultExpiry, price, name, description, currencyPrices, ...rest } = fields;
  return {
    ...rest,
    ...(name === null ? {} : { name }),
    ...(description === null ? {} : { description }),
    ...(icon === null ? {} : { icon }),
    ...(singularName === null ? {} : { singularName }),
    ...(pluralName === null ? {} : { pluralName }),
    ...(defaultExpiry === null ? {} : { defaultExpiry }),
    ...(price === null ? {} : { price }),
    ...(currencyPrices === null ? {} : { currencyPrices }),
  };
}
