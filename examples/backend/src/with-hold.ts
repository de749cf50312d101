import { hasCode, type OpenCredits } from "@opencredits/sdk";

/** Who pays for a piece of work, and how much it will probably cost. */
export interface Job {
  readonly account: string;
  readonly estimate: number;
  /** How long the work may take, at most a day; the hold ends by itself then, also if this process dies. */
  readonly ttlSeconds: number;
}

/**
 * Holds the estimate, works, and charges what the work has really cost: the work reports it piece by piece, so that
 * work which fails half-way is charged for its first half, and work that cost nothing is not charged.
 *
 * @throws ApiError with code `insufficient_credits` before any work is done, if the estimate cannot be held
 */
export async function withHold<T>(
  credits: OpenCredits,
  { account, estimate, ttlSeconds }: Job,
  work: (spend: (amount: number) => void) => Promise<T>,
): Promise<T> {
  const hold = await credits.reservations.create({ account, amount: estimate, ttlSeconds });
  let cost = 0;
  try {
    return await work((amount) => {
      cost += amount;
    });
  } finally {
    await settle(credits, account, hold.id, cost);
  }
}

async function settle(credits: OpenCredits, account: string, hold: string, cost: number): Promise<void> {
  if (cost === 0) {
    // Harmless if the hold has ended already.
    await credits.reservations.release(hold);
    return;
  }
  try {
    // The work is done, so its cost is recorded even where it exceeds the hold and the balance: the rest is debt.
    await credits.reservations.capture(hold, { amount: cost, overage: "overflow" });
  } catch (error) {
    if (!hasCode(error, "reservation_expired")) throw error;
    // The work took longer than the hold lived. Its cost is late, but not lost.
    await credits.debits.create({ account, amount: cost, overage: "overflow", reservationId: hold });
  }
}
