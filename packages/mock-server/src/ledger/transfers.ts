import { resolveAmount } from "./amounts.ts";
import { firstCandidate } from "./candidates.ts";
import type { CreateTransfer } from "./commands.ts";
import { insufficient } from "./debits.ts";
import { record } from "./events.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import { issue, makeGrant } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { transferOut } from "./movements.ts";
import { checkActive, checkSamePool, freeOf, resolveNamedGrants } from "./named-grants.ts";
import { post } from "./posting.ts";
import {
  checkExternalKey,
  checkNotArchived,
  checkOpen,
  checkRoomForCredit,
  checkVersion,
  isRefusal,
  keepExternalKey,
  requireAccount,
  requireCredit,
} from "./preconditions.ts";
import { type Grant, NO_METADATA, type Pool, Transfer } from "./state.ts";

/** Moves credit to another account, slice by slice, so that it keeps its end and its category (R59). */
export function createTransfer(ledger: Ledger, command: CreateTransfer, at: number): Outcome<Transfer> {
  const parties = resolveParties(ledger, command);
  if (isRefusal(parties)) return parties;
  const { source, destination } = parties;
  const named = resolveNamedGrants(ledger, command.grantIds);
  if (named !== null && isRefusal(named)) return named;
  const stale = checkVersion(command, source.version);
  if (stale !== null) return stale;
  if (source.account === destination.account) {
    return refuse("same_account", `fromAccount and toAccount are both ${source.account.id}.`);
  }
  const amount = resolveAmount(source.credit, command);
  if (typeof amount !== "number") return amount;
  const invalid = checkRoomForCredit(destination, amount) ?? (named === null ? null : checkSamePool(named, source));
  if (invalid !== null) return invalid;
  const conflict =
    checkExternalKey(ledger, "transfer", command.externalKey) ??
    checkOpen(source.account) ??
    checkOpen(destination.account) ??
    checkNotArchived(source.credit) ??
    checkActive(named);
  if (conflict !== null) return conflict;
  const most = named === null ? source.available : Math.min(source.available, freeOf(named));
  if (amount > most) return insufficient(source, amount, amount - most);
  const transfer = makeTransfer(ledger, command, parties, amount, at);
  move(ledger, transfer, named, at);
  record(ledger, "credits.transferred", transfer, transfer.from, amount);
  return accept(transfer);
}

interface Parties {
  readonly source: Pool;
  readonly destination: Pool;
}

function resolveParties(ledger: Ledger, command: CreateTransfer): Parties | Refusal {
  const from = requireAccount(ledger, command.fromAccount);
  if (isRefusal(from)) return from;
  const to = requireAccount(ledger, command.toAccount);
  if (isRefusal(to)) return to;
  const credit = requireCredit(ledger, command.credit);
  if (isRefusal(credit)) return credit;
  return { source: ledger.poolOf(from, credit), destination: ledger.poolOf(to, credit) };
}

function makeTransfer(
  ledger: Ledger,
  command: CreateTransfer,
  { source, destination }: Parties,
  amount: number,
  at: number,
): Transfer {
  const from = ledger.poolForWrite(source.account, source.credit);
  const to = ledger.poolForWrite(destination.account, destination.credit);
  const serial = ledger.takeSerial();
  const transfer = new Transfer(serial, ledger.writeId("trf_", serial), from, to, amount, at);
  const { reason = null, metadata = NO_METADATA, externalKey = null } = command;
  Object.assign(transfer, { reason, metadata, externalKey });
  keepExternalKey(ledger, "transfer", command.externalKey, transfer);
  ledger.undo.append(ledger.transfers, transfer);
  for (const account of [from.account, to.account]) {
    ledger.undo.append(ledger.belongingsOf(account).transfers, transfer);
  }
  ledger.register(transfer);
  return transfer;
}

/** All slices leave before the first arrives (R59). */
function move(ledger: Ledger, transfer: Transfer, named: readonly Grant[] | null, at: number): void {
  const slices = takeSlices(ledger, transfer, named);
  for (const { grant: from, amount } of slices) {
    const to = makeGrant(ledger, transfer.to, amount, at, at);
    const { priority, category, expiresAt } = from;
    Object.assign(to, { priority, category, expiresAt, sourceType: "transfer" });
    to.source = transfer;
    to.sourceGrant = from;
    ledger.undo.appendTo(transfer, "legs", { from, to, amount });
    issue(ledger, to, "transferred_in", at);
  }
}

function takeSlices(
  ledger: Ledger,
  { from: pool, amount }: Transfer,
  named: readonly Grant[] | null,
): readonly { readonly grant: Grant; readonly amount: number }[] {
  const slices: { grant: Grant; amount: number }[] = [];
  let rest = amount;
  for (let next = 0; rest > 0; next += 1) {
    const grant = named === null ? firstCandidate(ledger, pool) : named[next];
    if (grant === null || grant === undefined) break;
    const taken = Math.min(grant.free, rest);
    // A named grant may be active with all of it held: no slice comes from it, and no grant of nothing is made.
    if (taken === 0) continue;
    transferOut(ledger, grant, taken);
    post(ledger, "transferred_out", pool, { grant }, -taken, 0, 0);
    slices.push({ grant, amount: taken });
    rest -= taken;
  }
  return slices;
}
