import type { Credit } from "../../ledger/state.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import type { Reading } from "./documents.ts";
import { answer, countAnswer, hasText, isAmong, newestFirst, pageAnswer } from "./envelope.ts";
import { findCredit, isDeletedCredit } from "./find.ts";
import type { operations } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { nameOf, presentCredit } from "./present-credit.ts";
import { notFound } from "./refuse.ts";

interface Filter {
  readonly ids?: readonly string[];
  readonly name?: string;
}

export const listBillingCredits: DialectOperation = operation<operations["listBillingCredits"]>((call) =>
  pageAnswer(call, creditsOf(call, call.query), presentCredit),
);

export const countBillingCredits: DialectOperation = operation<operations["countBillingCredits"]>((call) =>
  countAnswer(call, creditsOf(call, call.query)),
);

export const getSingleBillingCredit: DialectOperation = operation<operations["getSingleBillingCredit"]>((call) => {
  const credit = findCredit(call, call.path.credit_id);
  return credit === undefined ? notFound("credit", call.path.credit_id) : answer(call, presentCredit(credit));
});

/** Newest first. The credit that every environment begins with counts once anything refers to it: nobody has made it. */
function creditsOf(call: Reading, { ids, name }: Filter): Credit[] {
  const credits = call.ledger.credits.filter(
    (credit) =>
      !isDeletedCredit(call, credit) &&
      (!credit.isDefault || credit.isReferenced) &&
      isAmong(ids, vendorId("credit", credit.id)) &&
      hasText(nameOf(credit), name),
  );
  return newestFirst(credits);
}
