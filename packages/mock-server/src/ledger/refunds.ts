import { resolveOptionalAmount } from "./amounts.ts";
import { DAY_MS } from "./calendar.ts";
import type { RefundDebit } from "./commands.ts";
import { record } from "./events.ts";
import { accept, type Outcome, refuse } from "./failures.ts";
import { issue, makeGrant } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { changeTotalAdjustment, unconsume } from "./movements.ts";
import { checkExpiry } from "./policies.ts";
import { post } from "./posting.ts";
import {
  checkExternalKey,
  checkOpen,
  checkRoomForCredit,
  checkVersion,
  isRefusal,
  keepExternalKey,
  requireDebit,
} from "./preconditions.ts";
import { payDebt } from "./settlement.ts";
import { type Debit, type Grant, NO_METADATA, Refund } from "./state.ts";
import { NEVER } from "./terms.ts";

/** How long a reissued grant lives where the request does not say (R57). */
const REISSUE_LIFETIME_MS = 30 * DAY_MS;

/** Gives back a debit, whole or in part, to the very grants it came from (R55–R57). */
export function refundDebit(ledger: Ledger, command: RefundDebit, at: number): Outcome<Refund> {
  const debit = requireDebit(ledger, command.debit);
  if (isRefusal(debit)) return debit;
  const { pool } = debit;
  const stale = checkVersion(command, pool.version);
  if (stale !== null) return stale;
  const amount = resolveOptionalAmount(pool.credit, command, debit.refundable);
  if (typeof amount !== "number") return amount;
  const noRoom = amount > debit.refundable ? null : checkRoomForCredit(pool, Math.max(0, amount - debit.debt));
  if (noRoom !== null) return noRoom;
  const reissueExpiresAt =
    command.reissueExpiresAt === undefined ? at + REISSUE_LIFETIME_MS : (command.reissueExpiresAt ?? NEVER);
  const reissues = command.onExpiredGrant === "reissue";
  const isEndUsed = reissues || command.reissueExpiresAt !== undefined;
  const badExpiry = isEndUsed ? checkExpiry(reissueExpiresAt, at) : null;
  if (badExpiry !== null) return badExpiry;
  const conflict = checkExternalKey(ledger, "refund", command.externalKey) ?? checkOpen(pool.account);
  if (conflict !== null) return conflict;
  if (debit.source === "import") {
    return refuse("debit_not_refundable", `The debit ${debit.id} was imported: no grant of this ledger paid for it.`);
  }
  if (amount > debit.refundable || amount === 0) {
    return refuse(
      "refund_exceeds_amount",
      `${debit.refundable} of the debit ${debit.id} is left to refund${amount === 0 ? "" : `, not ${amount}`}.`,
    );
  }
  const refund = makeRefund(ledger, debit, amount, at);
  const { reason = null, metadata = NO_METADATA, externalKey = null } = command;
  Object.assign(refund, { reason, metadata, externalKey });
  keepExternalKey(ledger, "refund", command.externalKey, refund);
  unwind(ledger, refund, reissues ? reissueExpiresAt : null, at);
  return accept(refund);
}

/** R53: what is left of an adjustment's debit goes back; onto a grant that has ended it lapses. */
export function refundRest(ledger: Ledger, debit: Debit, at: number): void {
  if (debit.refundable > 0) unwind(ledger, makeRefund(ledger, debit, debit.refundable, at), null, at);
}

function makeRefund(ledger: Ledger, debit: Debit, amount: number, at: number): Refund {
  const serial = ledger.takeSerial();
  const refund = new Refund(serial, ledger.writeId("rfd_", serial), debit, amount, at);
  ledger.undo.append(ledger.refunds, refund);
  ledger.undo.appendTo(debit, "refunds", refund);
  ledger.register(refund);
  return refund;
}

/** R56: first the operation's own debt, then its allocations, last appended first. */
function unwind(ledger: Ledger, refund: Refund, reissueExpiresAt: number | null, at: number): void {
  const { undo } = ledger;
  const { debit } = refund;
  const { pool, reservation } = debit;
  undo.note(debit, "refunded", debit.refunded);
  debit.refunded += refund.amount;
  if (debit.adjustment !== null && !debit.adjustment.ended) changeTotalAdjustment(ledger, pool, refund.amount);
  let rest = refund.amount;
  const forgiven = Math.min(rest, debit.debt);
  if (forgiven > 0) {
    payDebt(ledger, debit, forgiven);
    post(ledger, "refunded", pool, { debit, reservation }, forgiven, 0, -forgiven);
    rest -= forgiven;
  }
  while (rest > 0) {
    const allocation = debit.allocations.at(-1);
    if (allocation === undefined) break;
    const amount = Math.min(rest, allocation.amount);
    undo.note(allocation, "amount", allocation.amount);
    allocation.amount -= amount;
    if (allocation.amount === 0) {
      undo.delete(new LastOf(debit.allocations), allocation);
    }
    giveBack(ledger, refund, allocation.grant, amount, reissueExpiresAt, at);
    rest -= amount;
  }
  record(ledger, "credits.refunded", refund, pool, refund.amount);
}

function giveBack(
  ledger: Ledger,
  refund: Refund,
  grant: Grant,
  amount: number,
  reissueExpiresAt: number | null,
  at: number,
): void {
  const { debit } = refund;
  const { pool, reservation } = debit;
  ledger.undo.appendTo(refund, "allocations", { grant, amount });
  const hasLapsed = unconsume(ledger, grant, amount);
  post(ledger, "refunded", pool, { grant, debit, reservation }, amount, 0, 0);
  if (!hasLapsed) return;
  refund.lapsed += amount;
  post(ledger, "lapsed", pool, { grant, debit, reservation }, -amount, 0, 0);
  if (reissueExpiresAt === null) return;
  const reissued = makeGrant(ledger, pool, amount, at, at);
  const { priority, category } = grant;
  Object.assign(reissued, { priority, category, expiresAt: reissueExpiresAt, sourceType: "reissue" });
  reissued.source = refund;
  reissued.sourceGrant = grant;
  ledger.undo.appendTo(refund, "reissued", reissued);
  issue(ledger, reissued, "reissued", at, { debit, reservation });
}

/** The end of a list, seen as a collection, so that the undo log can put back what was taken off it. */
class LastOf<Item> {
  readonly #list: Item[];

  constructor(list: Item[]) {
    this.#list = list;
  }
  add(item: Item): void {
    this.#list.push(item);
  }
  delete(): void {
    this.#list.pop();
  }
}
