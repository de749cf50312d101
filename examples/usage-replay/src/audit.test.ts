import { readFileSync } from "node:fs";
import type { Balance, Debit, Entry, Grant } from "@opencredits/sdk/types";
import { beforeAll, expect, test } from "vitest";
import { audit, type Ledger } from "./audit.ts";
import { DEFAULT_SEED, run } from "./run.ts";
import type { Tally } from "./tally.ts";
import { parseTrace } from "./trace.ts";

interface Lists {
  readonly grants: Grant[];
  readonly entries: Entry[];
  readonly balances: Balance[];
  readonly debits: Debit[];
  readonly tally: Tally;
}

let honest: Lists;

async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}

beforeAll(async () => {
  const csv = readFileSync(new URL("../traces/small-day.csv", import.meta.url), "utf8");
  await run(parseTrace(csv), { seed: DEFAULT_SEED }, async (ledger, { tally }) => {
    honest = {
      grants: await collect(ledger.grants()),
      entries: await collect(ledger.entries()),
      balances: await collect(ledger.balances()),
      debits: await collect(ledger.debits()),
      tally,
    };
  });
}, 60_000);

async function findingsOf(lists: Lists): Promise<string[]> {
  const list = <T>(items: T[]): (() => AsyncIterable<T>) =>
    async function* () {
      yield* items;
    };
  const ledger: Ledger = {
    grants: list(lists.grants),
    entries: list(lists.entries),
    balances: list(lists.balances),
    debits: list(lists.debits),
  };
  const { findings } = await audit(ledger, lists.tally);
  return findings;
}

/** Takes the first element that fits, and puts what is made of it in its place. */
function changed<T>(items: T[], fits: (item: T) => boolean, change: (item: T) => T[]): T[] {
  const index = items.findIndex(fits);
  const item = items[index];
  if (item === undefined) throw new Error("There is nothing to tamper with.");
  return items.toSpliced(index, 1, ...change(item));
}

/** One figure more in an entry, with all running figures after it made to fit. */
function slipped(type: Entry["type"], figure: "balance" | "reserved" | "debt"): (lists: Lists) => Partial<Lists> {
  return ({ entries }) => {
    const index = entries.findIndex((entry) => entry.type === type);
    const accountId = entries[index]?.accountId;
    return {
      entries: entries.map((entry, position) => {
        if (position < index || entry.accountId !== accountId) return entry;
        const after = entry[`${figure}After`] + 1;
        const delta = entry[`${figure}Delta`] + (position === index ? 1 : 0);
        const availableAfter =
          figure === "debt" ? entry.availableAfter : entry.availableAfter + (figure === "balance" ? 1 : -1);
        return { ...entry, [`${figure}After`]: after, [`${figure}Delta`]: delta, availableAfter };
      }),
    };
  };
}

test("an honest ledger has no findings", async () => {
  expect(await findingsOf(honest)).toEqual([]);
});

const anything = (): boolean => true;
const tamperings: readonly (readonly [string, (lists: Lists) => Partial<Lists>])[] = [
  [
    "an entry is missing",
    ({ entries }) => ({
      entries: changed(
        entries,
        ({ type }) => type === "captured",
        () => [],
      ),
    }),
  ],
  [
    "an entry is there twice",
    ({ entries }) => ({
      entries: changed(
        entries,
        ({ type }) => type === "captured",
        (entry) => [entry, entry],
      ),
    }),
  ],
  ["the last entry is missing", ({ entries }) => ({ entries: entries.slice(0, -1) })],
  [
    "a running balance is off",
    ({ entries }) => ({
      entries: changed(entries, anything, (entry) => [{ ...entry, balanceAfter: entry.balanceAfter + 1 }]),
    }),
  ],
  ["a capture takes one credit less", slipped("captured", "balance")],
  ["an expiry takes one credit less", slipped("grant_expired", "balance")],
  ["a rollover gives one credit more", slipped("rolled_over", "balance")],
  ["an activation gives one credit more", slipped("grant_activated", "balance")],
  ["a hold is one credit larger", slipped("reserved", "reserved")],
  ["a debit owes one credit more", slipped("consumed", "debt")],
  ["an entry names a grant that is in no list", ({ grants }) => ({ grants: grants.slice(1) })],
  [
    "a grant is one credit larger",
    ({ grants }) => ({
      grants: changed(grants, anything, (grant) => [
        { ...grant, amount: grant.amount + 1, remaining: grant.remaining + 1 },
      ]),
    }),
  ],
  [
    "a grant counts one consumed credit as left",
    ({ grants }) => ({
      grants: changed(
        grants,
        ({ consumed }) => consumed > 0,
        (grant) => [{ ...grant, consumed: grant.consumed - 1, remaining: grant.remaining + 1 }],
      ),
    }),
  ],
  [
    "a grant counts one expired credit as left",
    ({ grants }) => ({
      grants: changed(
        grants,
        ({ expired }) => expired > 0,
        (grant) => [{ ...grant, expired: grant.expired - 1, remaining: grant.remaining + 1 }],
      ),
    }),
  ],
  [
    "a pending grant is one credit larger",
    ({ grants }) => ({
      grants: changed(
        grants,
        ({ status }) => status === "pending",
        (grant) => [{ ...grant, amount: grant.amount + 1, remaining: grant.remaining + 1 }],
      ),
    }),
  ],
  [
    "a balance is off",
    ({ balances }) => ({
      balances: changed(balances, anything, (balance) => [{ ...balance, balance: balance.balance + 1 }]),
    }),
  ],
  [
    "a debt is off",
    ({ balances }) => ({
      balances: changed(balances, anything, (balance) => [{ ...balance, debt: balance.debt + 1 }]),
    }),
  ],
  ["a balance is missing", ({ balances }) => ({ balances: balances.slice(1) })],
  [
    "a debit is one credit larger",
    ({ debits }) => ({ debits: changed(debits, anything, (debit) => [{ ...debit, amount: debit.amount + 1 }]) }),
  ],
  ["a debit is missing", ({ debits }) => ({ debits: debits.slice(1) })],
  [
    "the product granted one credit more",
    ({ tally }) => ({ tally: { ...tally, granted: { ...tally.granted, credits: tally.granted.credits + 1 } } }),
  ],
  [
    "the product charged one credit more",
    ({ tally }) => ({ tally: { ...tally, charged: { ...tally.charged, credits: tally.charged.credits + 1 } } }),
  ],
];

test.for(tamperings)("it is found out when %s", async ([, tamper]) => {
  expect(await findingsOf({ ...honest, ...tamper(honest) })).not.toEqual([]);
});

test("a finding says where and by how much", async () => {
  const balances = changed(honest.balances, anything, (balance) => [{ ...balance, reserved: balance.reserved + 7 }]);
  const [first] = balances;
  expect(await findingsOf({ ...honest, balances })).toEqual([`${first?.externalId}: reserved: 7 is not 0`]);
});
