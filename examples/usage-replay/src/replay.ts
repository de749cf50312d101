import type { EnvironmentControl } from "@opencredits/mock-server";
import type { OpenCredits, OperationId, Result } from "@opencredits/sdk";
import { buyPack, type Customer } from "./customers.ts";
import { AnswerEstimator, costOf, durationOf } from "./prices.ts";
import { type Random, weightedPick } from "./random.ts";
import { count, type Tally } from "./tally.ts";
import type { TraceRow } from "./trace.ts";
import { sendAndLoseAnswer, type Write } from "./writes.ts";

/** How long a hold lives. Short, so that the longest answers come too late for theirs. */
export const HOLD_SECONDS = 15;

/** One request in so many loses its first answers. */
export const UNLUCKY_EVERY = 50;

/** What a replay works on. */
export interface Stage {
  readonly credits: OpenCredits;
  readonly environment: EnvironmentControl;
  readonly tally: Tally;
}

/** How far a replay is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** The time on the ledger's clock. */
  readonly now: number;
}

interface Request extends TraceRow {
  readonly customer: Customer;
  readonly isUnlucky: boolean;
  /** The hold it was given; undefined before it arrived, and if it was refused. */
  hold?: { readonly id: string; readonly amount: number };
}

interface Step {
  readonly at: number;
  readonly act: (request: Request) => Promise<void>;
  readonly request: Request;
}

/**
 * Runs a trace through the ledger, on the ledger's own clock: every request holds credit when it arrives and is charged
 * when its answer is complete, in the order in which these moments lie in time. Calls go one after another, so that the
 * same trace and seed give the same ledger.
 */
export async function replay(
  stage: Stage,
  trace: readonly TraceRow[],
  customers: readonly Customer[],
  random: Random,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const pick = weightedPick(customers, random);
  const estimator = new AnswerEstimator();
  const steps = trace.flatMap((row, index): Step[] => {
    const request: Request = { ...row, customer: pick(), isUnlucky: index % UNLUCKY_EVERY === UNLUCKY_EVERY - 1 };
    return [
      { at: row.at, request, act: (arriving) => arrive(stage, estimator, arriving) },
      {
        at: row.at + durationOf(row.promptTokens, row.answerTokens),
        request,
        act: (done) => finish(stage, estimator, done),
      },
    ];
  });
  steps.sort((one, other) => one.at - other.at);
  let now = trace[0]?.at ?? 0;
  onProgress({ done: 0, of: steps.length, now });
  for (const [index, { at, act, request }] of steps.entries()) {
    if (at > now) await stage.environment.clock.set(at);
    now = at;
    await act(request);
    onProgress({ done: index + 1, of: steps.length, now });
  }
}

/** Holds credit for the prompt and the answer that is expected; without it, the request is refused. */
async function arrive(stage: Stage, estimator: AnswerEstimator, request: Request): Promise<void> {
  const { credits, tally } = stage;
  const { customer, promptTokens } = request;
  const amount = costOf(promptTokens, estimator.estimate(customer.externalId));
  const outcome = await write(stage, request, {
    operationId: "createReservation",
    send: (options) =>
      credits.reservations.create({ account: customer.externalId, amount, ttlSeconds: HOLD_SECONDS }, options),
    creditsOf: (reservation) => reservation.amount,
  });
  tally.requests += 1;
  if (outcome.ok) {
    request.hold = outcome.data;
    return;
  }
  if (outcome.code !== "insufficient_credits") throw unexpected("createReservation", outcome.problem);
  count(tally.refused, amount);
  if (customer.isPaying && customer.packsToBuy > 0) {
    customer.packsToBuy -= 1;
    const credit = await buyPack(credits, customer);
    count(tally.bought, credit);
    count(tally.granted, credit);
  }
}

/** Charges what the answer has really cost. */
async function finish(stage: Stage, estimator: AnswerEstimator, request: Request): Promise<void> {
  const { credits, tally } = stage;
  const { customer, hold, promptTokens, answerTokens } = request;
  if (hold === undefined) return;
  estimator.learn(customer.externalId, answerTokens);
  const cost = costOf(promptTokens, answerTokens);
  const outcome = await write(stage, request, {
    operationId: "captureReservation",
    send: (options) =>
      credits.reservations.capture(hold.id, { amount: cost, overage: customer.isPaying ? "overflow" : "cap" }, options),
    creditsOf: ({ debit }) => debit?.amount ?? 0,
  });
  if (outcome.ok) {
    // A capture of nothing is a release, and makes no debit (R44).
    const charged = outcome.data.debit?.amount ?? 0;
    if (charged > 0) count(tally.charged, charged);
    if (cost > hold.amount) count(tally.overHold, cost - hold.amount);
    if (cost > charged) count(tally.forgiven, cost - charged);
    return;
  }
  if (outcome.code !== "reservation_expired") throw unexpected("captureReservation", outcome.problem);
  await chargeLate(stage, request, hold.id, cost);
}

/** The hold ended before the answer did: the cost is recorded all the same, into debt if need be (R48). */
async function chargeLate(stage: Stage, request: Request, reservationId: string, cost: number): Promise<void> {
  const { credits, tally } = stage;
  const { externalId: account } = request.customer;
  const outcome = await write(stage, request, {
    operationId: "createDebit",
    send: (options) => credits.debits.create({ account, amount: cost, overage: "overflow", reservationId }, options),
    creditsOf: (debit) => debit.amount,
  });
  if (!outcome.ok) throw unexpected("createDebit", outcome.problem);
  count(tally.late, cost);
  count(tally.charged, outcome.data.amount);
}

function write<T, Id extends OperationId>(
  { environment, tally }: Stage,
  { isUnlucky }: Request,
  it: Write<T, Id>,
): Promise<Result<T, Id>> {
  return isUnlucky ? sendAndLoseAnswer(it, environment, tally) : it.send().result();
}

function unexpected(operationId: OperationId, problem: { readonly code: string; readonly detail: string }): Error {
  return new Error(`${operationId} was refused with ${problem.code}: ${problem.detail}`);
}
