/**
 * The independent sum: adds up every entry of the ledger with arithmetic of its own and compares the result with
 * everything else that the API says, and with what the product counted itself. It shares no code with the mock.
 */
import type { Balance, Debit, Entry, Grant } from "@opencredits/sdk/types";
import type { Tally } from "./tally.ts";

/** The lists of the API. Entries come oldest first; the other lists are read after them. */
export interface Ledger {
  grants(): AsyncIterable<Grant>;
  entries(): AsyncIterable<Entry>;
  balances(): AsyncIterable<Balance>;
  debits(): AsyncIterable<Debit>;
}

/** Where every credit came from and where it is now. */
export interface Books {
  entries: number;
  /** Credit that became usable: issued, activated, or rolled over. */
  granted: number;
  rolledOver: number;
  /** Credit that was granted but is not usable yet. */
  pending: number;
  /** Credit taken from grants or on debt. */
  taken: number;
  /** The part of it that no grant has paid for yet. */
  debt: number;
  /** Credit that ended unused: at its end, or on its return to a grant that had ended. */
  expired: number;
  /** What is left in grants, held or free. */
  left: number;
  /** Credit taken, by the category of the grant that paid for it. */
  readonly takenByCategory: Map<Grant["category"], number>;
  /** Every disagreement, in words; none means that no credit appeared or vanished. */
  readonly findings: string[];
}

/** Sums of the entries of one pool or grant. */
interface Sums {
  balance: number;
  reserved: number;
  debt: number;
}

interface GrantSums {
  readonly category: Grant["category"];
  issued: number;
  consumed: number;
  ended: number;
  held: number;
}

/** Reads all lists and adds them up. `onEntry` sees every entry on the way, with the category of its grant. */
export async function audit(
  ledger: Ledger,
  tally: Tally,
  onEntry: (entry: Entry, category: Grant["category"] | undefined) => void = () => {},
): Promise<Books> {
  const books: Books = {
    entries: 0,
    granted: 0,
    rolledOver: 0,
    pending: 0,
    taken: 0,
    debt: 0,
    expired: 0,
    left: 0,
    takenByCategory: new Map(),
    findings: [],
  };
  const grants: Grant[] = [];
  for await (const grant of ledger.grants()) grants.push(grant);
  const grantSums = new Map<string, GrantSums>(
    grants.map(({ id, category }) => [id, { category, issued: 0, consumed: 0, ended: 0, held: 0 }]),
  );
  const pools = new Map<string, Sums>();
  for await (const entry of ledger.entries()) {
    books.entries += 1;
    expectEqual(books, `entry ${books.entries}: seq`, entry.seq, books.entries);
    addToPool(books, pools, entry);
    const ofGrant = entry.grantId === null ? undefined : grantSums.get(entry.grantId);
    if (entry.grantId !== null && ofGrant === undefined)
      books.findings.push(`entry ${entry.seq}: its grant is in no list`);
    addToBooks(books, entry, ofGrant);
    onEntry(entry, ofGrant?.category);
  }
  for (const grant of grants) compareGrant(books, grant, grantSums.get(grant.id));
  await compareBalances(books, ledger, pools);
  await compareDebits(books, ledger, tally);
  compareWhole(books, tally);
  return books;
}

function addToPool(books: Books, pools: Map<string, Sums>, entry: Entry): void {
  const key = `${entry.accountId} ${entry.credit}`;
  const sums = pools.get(key) ?? { balance: 0, reserved: 0, debt: 0 };
  pools.set(key, sums);
  sums.balance += entry.balanceDelta;
  sums.reserved += entry.reservedDelta;
  sums.debt += entry.debtDelta;
  const at = `entry ${entry.seq} (${entry.type})`;
  expectEqual(books, `${at}: balanceAfter`, entry.balanceAfter, sums.balance);
  expectEqual(books, `${at}: reservedAfter`, entry.reservedAfter, sums.reserved);
  expectEqual(books, `${at}: debtAfter`, entry.debtAfter, sums.debt);
  expectEqual(books, `${at}: availableAfter`, entry.availableAfter, sums.balance - sums.reserved);
}

/** What each type of entry means for the whole and for its grant (R6). */
function addToBooks(books: Books, entry: Entry, grant: GrantSums | undefined): void {
  const { type, balanceDelta, reservedDelta, debtDelta } = entry;
  if (grant) grant.held += reservedDelta;
  switch (type) {
    case "rolled_over":
      books.rolledOver += balanceDelta;
      if (grant) grant.issued += balanceDelta;
      return;
    case "grant_issued":
    case "grant_activated":
      books.granted += balanceDelta;
      if (grant) grant.issued += balanceDelta;
      return;
    case "consumed":
    case "captured":
      books.taken -= balanceDelta;
      if (grant) grant.consumed -= balanceDelta;
      return;
    case "debt_incurred":
      books.taken -= balanceDelta;
      return;
    case "debt_repaid":
      // Debt and credit shrink together, so the balance stays.
      if (grant) grant.consumed -= debtDelta;
      return;
    case "grant_expired":
    case "lapsed":
      books.expired -= balanceDelta;
      if (grant) grant.ended -= balanceDelta;
      return;
    case "grant_scheduled":
    case "reserved":
    case "released":
    case "reservation_expired":
      return;
    default:
      books.findings.push(`entry ${entry.seq}: nothing in this replay posts ${type}`);
  }
}

function compareGrant(books: Books, grant: Grant, sums: GrantSums | undefined): void {
  const { id, category, amount, consumed, expired, voided, transferred, held, remaining } = grant;
  const isPending = grant.status === "pending";
  if (isPending) books.pending += amount;
  else books.left += remaining;
  books.takenByCategory.set(category, (books.takenByCategory.get(category) ?? 0) + (sums?.consumed ?? 0));
  expectEqual(books, `grant ${id}: amount`, amount, consumed + expired + voided + transferred + remaining);
  expectEqual(books, `grant ${id}: amount issued`, isPending ? 0 : amount, sums?.issued);
  expectEqual(books, `grant ${id}: consumed`, consumed, sums?.consumed);
  expectEqual(books, `grant ${id}: expired`, expired + voided, sums?.ended);
  expectEqual(books, `grant ${id}: held`, held, sums?.held);
}

async function compareBalances(books: Books, ledger: Ledger, pools: Map<string, Sums>): Promise<void> {
  for await (const { accountId, externalId, credit, balance, reserved, debt } of ledger.balances()) {
    const key = `${accountId} ${credit}`;
    const sums = pools.get(key) ?? { balance: 0, reserved: 0, debt: 0 };
    pools.delete(key);
    books.debt += debt;
    expectEqual(books, `${externalId}: balance`, balance, sums.balance);
    expectEqual(books, `${externalId}: reserved`, reserved, sums.reserved);
    expectEqual(books, `${externalId}: debt`, debt, sums.debt);
  }
  for (const key of pools.keys()) books.findings.push(`${key} has entries, but no balance`);
}

async function compareDebits(books: Books, ledger: Ledger, { charged }: Tally): Promise<void> {
  let debits = 0;
  let amount = 0;
  for await (const debit of ledger.debits()) {
    debits += 1;
    amount += debit.amount;
    const paid = debit.allocations.reduce((sum, allocation) => sum + allocation.amount, 0);
    expectEqual(books, `debit ${debit.id}: amount`, debit.amount, paid + debit.debt + debit.refunded);
  }
  expectEqual(books, "debits in the ledger and charges of the product", debits, charged.times);
  expectEqual(books, "credit of the debits and credit charged by the product", amount, charged.credits);
}

function compareWhole(books: Books, { granted, charged }: Tally): void {
  const { rolledOver, pending, taken, debt, expired, left } = books;
  expectEqual(books, "credit granted by the product and in the ledger", granted.credits, books.granted + pending);
  expectEqual(books, "credit charged by the product and taken in the ledger", charged.credits, taken);
  expectEqual(
    books,
    "granted + rolled over = paid + expired + left",
    books.granted + rolledOver,
    taken - debt + expired + left,
  );
}

function expectEqual(books: Books, what: string, one: number, other: number | undefined): void {
  if (one !== other) books.findings.push(`${what}: ${one} is not ${other}`);
}
