import { MAX_AMOUNT } from "./decimals.ts";
import type { Fields } from "./fields.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { conflict, Refusal, unprocessable } from "./refusal.ts";
import { findAccount, findCredit, poolVersion } from "./state.ts";
import type { Json, Pool, State } from "./types.ts";

/** One request as an operation sees it: the state after due work, the operation time and what was sent. */
export type Context = {
  readonly state: State;
  readonly t: number;
  readonly path: Fields;
  readonly query: Fields;
  readonly body: Fields;
  readonly ifMatch: number | null;
};

/** What an operation answers; `etag` only where R68 gives one. */
export type Result = { readonly status: number; readonly body: Json; readonly etag?: number };

/** The pool that a body names, looked up in body order (R70). */
export function poolOfBody(context: Context): Pool {
  const account = findAccount(context.state, context.body.requiredText("account"));
  return { account, credit: findCredit(context.state, context.body.text("credit")) };
}

/** R68: compares what the caller expects with the version now, the header and the body field each. */
export function checkVersion(context: Context, currentVersion: number): void {
  const expected = [context.ifMatch, context.body.integer("ifVersion")];
  if (expected.every((version) => version === null || version === currentVersion)) return;
  throw new Refusal(412, "version_mismatch", { currentVersion });
}

export function checkPoolVersion(context: Context, pool: Pool): void {
  checkVersion(context, poolVersion(context.state, pool));
}

/** R66: an external key is unique per kind, for ever. */
export function checkExternalKey(
  context: Context,
  rows: readonly { readonly id: string; readonly externalKey: string | null }[],
): string | null {
  const externalKey = context.body.text("externalKey");
  if (externalKey === null) return null;
  const holder = rows.find((row) => row.externalKey === externalKey);
  conflict(holder !== undefined, "external_key_conflict", { existingId: holder?.id ?? null });
  return externalKey;
}

/** R16: a closed account takes no mutation. */
export function checkOpen(pool: Pool): void {
  conflict(pool.account.status === "closed", "account_closed");
}

/** R72: whether new credit of `amount` fits beside what the pool has, holds, expects and may owe. */
export function checkRoom(context: Context, pool: Pool, amount: number, creditLimit?: number): void {
  const figures = figuresOf(context.state, pool);
  const present = figures.free + figures.heldOnGrants + figures.pending;
  const total = present + amount + (creditLimit ?? figures.creditLimit);
  unprocessable(total > MAX_AMOUNT, "amount_overflow");
}

/** R72: whether the pool may come to owe `extra` more. */
export function checkDebtRoom(figures: Figures, extra: number): void {
  unprocessable(figures.debt + figures.heldUnbacked + extra > MAX_AMOUNT, "amount_overflow");
}

/** R38: refuses for want of funds. `held` is what a capture could have used besides. */
export function insufficient(figures: Figures, requested: number, gap: number, held: number | null): Refusal {
  const { available, creditLimit } = figures;
  const shortfall = Math.min(gap, MAX_AMOUNT);
  return new Refusal(402, "insufficient_credits", { requested, available, creditLimit, shortfall, held });
}

export type Overage = "reject" | "cap" | "overflow";

/** R38: how much of `amount` is applied; 402 where the rule refuses. */
export function applyOverage(figures: Figures, amount: number, overage: Overage): number {
  const limit = figures.available + figures.creditLimit;
  if (overage === "overflow" || amount <= limit) return amount;
  if (overage === "cap" && limit >= 1) return limit;
  throw insufficient(figures, amount, amount - limit, null);
}
