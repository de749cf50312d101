import type { EnvironmentControl } from "@opencredits/mock-server";
import type { ApiPromise, OperationId, Result, WriteOptions } from "@opencredits/sdk";
import { count, type Tally } from "./tally.ts";

/** One kind of write: how it is sent, and how much credit a success of it is about. */
export interface Write<T, Id extends OperationId> {
  readonly operationId: Id;
  readonly send: (options?: WriteOptions) => ApiPromise<T, Id>;
  readonly creditsOf: (data: T) => number;
}

/**
 * Sends a write whose first answer is lost after the ledger has acted on it. The SDK's retry carries the same
 * idempotency key and so is answered with the stored outcome.
 *
 * Then a dry run asks what that retry would have done without the key: it has one of its own, at the same instant, and
 * nothing happens (R62).
 */
export async function sendAndLoseAnswer<T, Id extends OperationId>(
  write: Write<T, Id>,
  environment: EnvironmentControl,
  { withoutKeys }: Tally,
): Promise<Result<T, Id>> {
  const { operationId, send, creditsOf } = write;
  await environment.faults.loseAnswer({ operationId });
  const outcome = await send().result();
  const again = await send({ dryRun: true }).result();
  if (!outcome.ok) count(withoutKeys.harmless, 0);
  else if (!again.ok) count(withoutKeys.refusedThoughDone, creditsOf(outcome.data));
  else if (operationId === "createReservation") count(withoutKeys.heldTwice, creditsOf(again.data));
  else count(withoutKeys.chargedTwice, creditsOf(again.data));
  return outcome;
}
