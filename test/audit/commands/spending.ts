import fc from "fast-check";
import { type Choice, write } from "./choice.ts";
import {
  amount,
  type Body,
  deadline,
  externalKey,
  field,
  fundedPool,
  ifVersion,
  inPath,
  join,
  labels,
  MOST,
  overage,
  reference,
  sometimes,
} from "./parts.ts";

export const spending: readonly Choice[] = [
  write(20, "createDebit", {
    body: join(
      fundedPool,
      amount(6, MOST - 1),
      overage,
      sometimes(1, field("occurredAt", "@tick-2", "@now+0", "@now-1", "@now+1")),
      sometimes(1, inPath("reservationId", "rsv")),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
  write(12, "refundDebit", {
    path: inPath("debit", "dbt"),
    body: join(
      sometimes(6, amount(8)),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant({}) },
        { weight: 4, arbitrary: field("onExpiredGrant", "reissue", "lapse") },
        { weight: 3, arbitrary: join(field("onExpiredGrant", "reissue"), deadline("reissueExpiresAt")) },
        { weight: 1, arbitrary: join(field("onExpiredGrant", "reissue"), field("reissueExpiresAt", null)) },
        { weight: 1, arbitrary: field("reissueExpiresAt", "@tick+3", "@now-1") },
      ),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
  write(12, "createAdjustment", {
    body: join(
      fundedPool,
      fc.oneof(
        { weight: 3, arbitrary: join(amount(8), sometimes(1, overage)) },
        { weight: 6, arbitrary: join(amount(8), overage).map(negated) },
        {
          weight: 2,
          arbitrary: join(
            amount(8).map(negated),
            fc.uniqueArray(reference("grt"), { minLength: 1, maxLength: 3 }).map((grantIds) => ({ grantIds })),
            sometimes(1, field("overage", "cap", "overflow", "reject")),
          ),
        },
      ),
      sometimes(6, deadline("expiresAt")),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
];

/** A negative adjustment takes what the amount says. */
function negated(body: Body): Body {
  const { amount: integer, amountDecimal, ...rest } = body;
  return {
    ...rest,
    ...(typeof integer === "number" ? { amount: -integer } : {}),
    ...(typeof amountDecimal === "string" ? { amountDecimal: `-${amountDecimal}` } : {}),
  };
}
