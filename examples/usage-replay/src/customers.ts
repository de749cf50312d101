import type { OpenCredits } from "@opencredits/sdk";
import { costOf } from "./prices.ts";
import { between, type Random } from "./random.ts";
import type { TraceRow } from "./trace.ts";

/** Someone who uses the product, and the credit that the product gives or sells them. */
export interface Customer {
  readonly externalId: string;
  /** Share of the requests, relative to the others': a few customers send most of them. */
  readonly weight: number;
  /** Paying customers have a monthly plan, may buy packs, and may overdraw to finish an answer; the others may not. */
  readonly isPaying: boolean;
  /** The welcome credit of two weeks ago. It ends within the trace. */
  readonly freeCredit: number;
  readonly freeEndsAt: number;
  /** The plan's credit for one billing period. */
  readonly planCredit: number;
  /** An end of a billing period; for most it lies within the trace, and the next period's credit starts there. */
  readonly billingEndsAt: number;
  /** Whether half of what is left of the plan's credit rolls over for another month. */
  readonly rollsOver: boolean;
  readonly packCredit: number;
  /** Packs bought before the trace begins. */
  readonly packs: number;
  /** How many more the customer buys, each after a request was refused. */
  packsToBuy: number;
}

const DAY_MS = 86_400_000;
const WELCOME_DAYS = 14;
const HALF_ROLLS_OVER = { percent: 50, expiry: { type: "duration", unit: "month", count: 1 } } as const;

/**
 * Invents customers for a trace. Their credit is sized by the share of the trace they are likely to use, so that some of
 * it runs out and some is left to expire; the ends of their credit are placed into the trace.
 */
export function inventCustomers(trace: readonly TraceRow[], random: Random): Customer[] {
  const count = Math.ceil(Math.sqrt(trace.length));
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 1));
  const allWeights = weights.reduce((sum, weight) => sum + weight);
  const demand = trace.reduce((sum, row) => sum + costOf(row.promptTokens, row.answerTokens), 0);
  const startsAt = trace[0]?.at ?? 0;
  const spanMs = (trace.at(-1)?.at ?? 0) - startsAt;
  const within = (low: number, high: number): number => startsAt + Math.ceil(spanMs * between(random, low, high));

  return weights.map((weight, rank) => {
    const share = (demand * weight) / allWeights;
    const part = (low: number, high: number): number => Math.ceil(share * between(random, low, high));
    const isPaying = rank < count / 5 || random() < 0.6;
    const endsInTrace = random() < 0.7;
    return {
      externalId: `customer-${String(rank + 1).padStart(3, "0")}`,
      weight,
      isPaying,
      freeCredit: isPaying ? part(0.02, 0.1) : part(0.6, 1.2),
      freeEndsAt: isPaying ? within(0.1, 0.9) : within(0.5, 1),
      planCredit: part(0.4, 1.1),
      billingEndsAt: endsInTrace ? within(0.2, 0.9) : within(0, 1) + Math.ceil(between(random, 1, 25)) * DAY_MS,
      rollsOver: random() < 0.5,
      packCredit: part(0.1, 0.2),
      packs: random() < 0.4 ? 1 : 0,
      packsToBuy: Math.floor(between(random, 0, 4)),
    };
  });
}

/** Makes a customer's account and gives it the credit it starts with. Returns how much was granted. */
export async function openAccount(credits: OpenCredits, customer: Customer, startsAt: number): Promise<number> {
  const { externalId: account, isPaying, freeCredit, freeEndsAt, planCredit, billingEndsAt } = customer;
  await credits.accounts.create({ externalId: account, billingAnchor: iso(billingEndsAt) });
  await credits.grants.create({
    account,
    amount: freeCredit,
    category: "free",
    name: "Welcome credit",
    effectiveAt: iso(freeEndsAt - WELCOME_DAYS * DAY_MS),
    expireInDays: WELCOME_DAYS,
  });
  let granted = freeCredit;
  if (isPaying) {
    // This period's credit, and the next one's, which stays pending until this period ends.
    for (const effectiveAt of [startsAt, billingEndsAt]) {
      await credits.grants.create({
        account,
        amount: planCredit,
        category: "plan",
        name: "Monthly plan",
        effectiveAt: iso(effectiveAt),
        expiresIn: { unit: "billing_period", count: 1 },
        rollover: customer.rollsOver ? HALF_ROLLS_OVER : null,
      });
      granted += planCredit;
    }
    for (let pack = 0; pack < customer.packs; pack++) granted += await buyPack(credits, customer);
  }
  return granted;
}

/** Sells a customer one pack of credit that never expires. Returns its size. */
export async function buyPack(credits: OpenCredits, { externalId, packCredit }: Customer): Promise<number> {
  await credits.grants.create({
    account: externalId,
    amount: packCredit,
    category: "purchased",
    name: "Credit pack",
    costBasis: { currency: "USD", unitAmountDecimal: "0.000004" },
  });
  return packCredit;
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
