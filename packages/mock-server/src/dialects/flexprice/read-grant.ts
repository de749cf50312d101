import type { DialectAnswer } from "../dialect.ts";
import { labelsOf, type Schemas } from "./base.ts";
import { readRate } from "./create-wallet.ts";
import { formatDecimal, readPositive, SCALE, toUnits } from "./decimals.ts";
import type { GrantDocument } from "./documents.ts";
import { invalid, isAnswer } from "./errors.ts";
import { readInstant } from "./paging.ts";

type Input = Omit<Schemas["CreditGrantCreate"], "scope">;

/** What a request says of a grant, apart from whose it is. */
export type GrantTerms = Omit<
  GrantDocument,
  "scope" | "plan" | "subscription" | "archived" | "schedule" | "createdAt" | "updatedAt"
>;

/** Reads a grant in either shape: `credits` with `expiration_*`, or `amount` with `expire_in_days`. */
export function readGrantTerms(input: Input): GrantTerms | DialectAnswer {
  const credits = readCredits(input);
  if (isAnswer(credits)) return credits;
  const recurrence = readRecurrence(input);
  if (isAnswer(recurrence)) return recurrence;
  const expiration = readExpiration(input);
  if (isAnswer(expiration)) return expiration;
  const startAt = readInstant(input.start_date, "start_date");
  if (isAnswer(startAt)) return startAt;
  const endAt = readInstant(input.end_date, "end_date");
  if (isAnswer(endAt)) return endAt;
  if (startAt !== null && endAt !== null && endAt < startAt) return invalid("end_date must not lie before start_date.");
  const rate = readRate(input.conversion_rate, "conversion_rate");
  if (isAnswer(rate)) return rate;
  const topupRate = readRate(input.topup_conversion_rate, "topup_conversion_rate");
  if (isAnswer(topupRate)) return topupRate;
  return {
    name: input.name,
    credits,
    currency: input.currency ?? null,
    ...recurrence,
    ...expiration,
    priority: input.priority ?? null,
    metadata: labelsOf(input.metadata),
    startAt,
    endAt,
    conversionRate: rate === undefined ? null : formatDecimal(rate),
    topupConversionRate: topupRate === undefined ? null : formatDecimal(topupRate),
  };
}

function readCredits({ credits, amount }: Input): string | DialectAnswer {
  const [given, field] = credits === null || credits === undefined ? [amount, "amount"] : [credits, "credits"];
  if (given === null || given === undefined) return invalid("credits is required.");
  const value = readPositive(given, field);
  if (isAnswer(value)) return value;
  const units = toUnits(value, { scale: SCALE, code: "credits" }, field);
  return isAnswer(units) ? units : formatDecimal(value);
}

function readRecurrence({
  cadence,
  period,
  period_count: count,
}: Input): Pick<GrantTerms, "cadence" | "period" | "periodCount"> | DialectAnswer {
  // What a one-time grant says about periods means nothing, and is dropped.
  if (cadence === "ONETIME") return { cadence, period: null, periodCount: null };
  if (!period) return invalid("period is required of a RECURRING grant.");
  if (!count) return invalid("period_count is required of a RECURRING grant: how many periods there are to a step.");
  return { cadence, period, periodCount: count };
}

type Expiration = Pick<GrantTerms, "expirationType" | "expirationDuration" | "expirationUnit" | "expireInDays">;

function readExpiration(input: Input): Expiration | DialectAnswer {
  const { expiration_type: type, expiration_duration: duration, expiration_duration_unit: unit } = input;
  const none = { expirationDuration: null, expirationUnit: null, expireInDays: null };
  if (!type) {
    const { expire_in_days: days } = input;
    if (days)
      return { expirationType: "DURATION", expirationDuration: days, expirationUnit: "DAY", expireInDays: days };
    const isOlderShape = input.credits === null || input.credits === undefined;
    return isOlderShape
      ? { expirationType: "NEVER", ...none }
      : invalid("expiration_type is required: NEVER, DURATION or BILLING_CYCLE.");
  }
  if (type !== "DURATION") return { expirationType: type, ...none };
  if (!duration || !unit) {
    return invalid("expiration_duration and expiration_duration_unit are required of expiration_type DURATION.");
  }
  return { expirationType: type, expirationDuration: duration, expirationUnit: unit, expireInDays: null };
}
