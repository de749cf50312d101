import { formatInstant } from "../../http/instants.ts";
import type { DialectOperation, DialectResult } from "../dialect.ts";
import { operation } from "../operation.ts";
import { readAll } from "./documents.ts";
import { answer } from "./envelope.ts";
import { type Evaluation, evaluateFlag } from "./evaluate-flag.ts";
import type { components, operations } from "./generated/types.ts";
import { holdEnd } from "./holds.ts";
import { vendorId } from "./ids.ts";
import { isBad } from "./refuse.ts";
import { RESERVATION_LIFE_MS, reserve } from "./reservations.ts";
import { fromUnits, toUnits } from "./units.ts";

type Schemas = components["schemas"];

export const checkFlag: DialectOperation = operation<operations["checkFlag"]>((call) =>
  answer(call, evaluateFlag(call, call.path.key, call.body).result),
);

export const checkFlags: DialectOperation = operation<operations["checkFlags"]>((call) => {
  const flags = readAll(call, "flag").map(({ body }) => evaluateFlag(call, body.key, call.body).result);
  return answer(call, { flags, credit_balances: null, plan: null }, 201);
});

/** POST …/check-and-reserve. What the rules allow and the balance does not is 402, and nothing is held. */
export const checkAndReserveFlag: DialectOperation = operation<operations["checkAndReserveFlag"]>(
  (call): DialectResult => {
    const { result, metered } = evaluateFlag(call, call.path.key, call.body);
    if (metered === null || metered.cost === 0) return answer(call, result);
    const amount = toUnits(metered.cost, metered.credit);
    if (isBad(amount)) return amount;
    const expiresAt = holdEnd(call, call.body.expires_at, RESERVATION_LIFE_MS);
    if (isBad(expiresAt)) return expiresAt;
    const key = call.body.idempotency_key ?? null;
    const outcome = call.transact((run) => reserve(call, run, metered, { amount, expiresAt, key }));
    if (!outcome.ok) return outcome;
    const hold = outcome.value;
    const reservation = presentHold(metered, hold.id, fromUnits(hold.amount, hold.pool.credit), hold.expiresAt);
    return answer(call, { ...result, ...allowedBy(result), reservation });
  },
);

/** A hold is there: also where it is an earlier one, of the same key, and nothing would be left for another. */
function allowedBy(result: Schemas["FlagResult"]): Pick<Schemas["FlagResult"], "value" | "reason" | "rule_type"> {
  return {
    value: true,
    reason: result.reason.replace(", usage exceeded", ""),
    rule_type: result.rule_type?.replace("_usage_exceeded", "") ?? null,
  };
}

function presentHold(
  { account, credit, rate, quantity, event }: NonNullable<Evaluation["metered"]>,
  id: string,
  amount: number,
  expiresAt: number,
): Schemas["FlagHold"] {
  return {
    id: vendorId("reservation", id),
    company_id: vendorId("company", account.id),
    credit_type_id: vendorId("credit", credit.id),
    credits_reserved: amount,
    quantity_reserved: quantity,
    consumption_rate: rate,
    event_subtype: event,
    expires_at: formatInstant(expiresAt),
  };
}
