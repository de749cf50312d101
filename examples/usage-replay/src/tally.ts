/** How often something happened, and how much credit it was about. */
export interface Count {
  times: number;
  credits: number;
}

/**
 * What the product itself knows about the day, counted from the answers it got. The audit compares the ledger with it,
 * so nothing here is read from the ledger's lists.
 */
export interface Tally {
  requests: number;
  /** Credit that the product gave and sold. */
  readonly granted: Count;
  /** Credit taken: captures and late debits. */
  readonly charged: Count;
  /** Requests for which no hold could be had. */
  readonly refused: Count;
  /** Answers that cost more than was held. */
  readonly overHold: Count;
  /** What capped captures left unpaid. */
  readonly forgiven: Count;
  /** Answers that came after their hold had ended, and were charged by a debit of their own. */
  readonly late: Count;
  /** Packs bought after a refusal. */
  readonly bought: Count;
  /** What the retries after a lost answer would have done without their idempotency keys. */
  readonly withoutKeys: {
    /** Would have charged a second time. */
    readonly chargedTwice: Count;
    /** Would have held the same credit a second time, until the forgotten hold times out. */
    readonly heldTwice: Count;
    /** Would have been refused, as if the charge that stands had failed. */
    readonly refusedThoughDone: Count;
    /** Would have been told the same again: the first attempt was refused, too. */
    readonly harmless: Count;
  };
  /** Attempts that the SDK repeated. */
  retries: number;
}

export function emptyTally(): Tally {
  const none = (): Count => ({ times: 0, credits: 0 });
  return {
    requests: 0,
    granted: none(),
    charged: none(),
    refused: none(),
    overHold: none(),
    forgiven: none(),
    late: none(),
    bought: none(),
    withoutKeys: { chargedTwice: none(), heldTwice: none(), refusedThoughDone: none(), harmless: none() },
    retries: 0,
  };
}

export function count(what: Count, credits: number): void {
  what.times += 1;
  what.credits += credits;
}
