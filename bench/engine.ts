/**
 * The ledger alone: debits per second on pools and worlds of several sizes, and what a debit costs in memory.
 *
 * Small and large take turns, several times, and are compared by their medians, because the machine's speed drifts.
 */
import { execFileSync } from "node:child_process";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { median, type Row, thousands } from "./table.ts";

const ROUNDS = 5;
const DEBITS = 200_000;
const ROUND_FILE = fileURLToPath(new URL("engine-round.ts", import.meta.url));

interface World {
  readonly accounts: number;
  readonly grants: number;
  readonly rates: number[];
  readonly bytes: number[];
}

/** Runs all rounds and answers the rows of the report. */
export function measureEngine(): readonly Row[] {
  const pool1 = world(1, 1);
  const pool10 = world(1, 10);
  const pool10k = world(1, 10_000);
  const accounts1k = world(1_000, 1);
  const accounts1m = world(1_000_000, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const each of [pool1, pool10, pool10k, accounts1k, accounts1m]) measure(each);
  }
  return [
    fast("debit, pool of 1 grant", pool1),
    fast("debit, pool of 10 grants", pool10),
    flat("debit, pool of 10,000 grants beside 1", pool10k, pool1),
    flat("debit, 1,000,000 accounts beside 1,000", accounts1m, accounts1k),
    {
      what: "memory kept per debit: the debit, its operation and its entry",
      ours: `${median(pool1.bytes).toFixed(0)} B`,
      peer: "",
      ratio: null,
      target: "",
    },
  ];
}

function world(accounts: number, grants: number): World {
  return { accounts, grants, rates: [], bytes: [] };
}

function measure(each: World): void {
  const args = ["--expose-gc", "--max-old-space-size=8192", ROUND_FILE, each.accounts, each.grants, DEBITS].map(String);
  const { perSecond, bytesPerDebit } = JSON.parse(execFileSync(execPath, args, { encoding: "utf8" }));
  each.rates.push(perSecond);
  each.bytes.push(bytesPerDebit);
}

function fast(what: string, each: World): Row {
  const rate = median(each.rates);
  return { what, ours: `${thousands(rate)}/s`, peer: "300,000/s asked", ratio: rate / 300_000, target: "≥ 1" };
}

function flat(what: string, large: World, small: World): Row {
  const [cost, peer] = [1e6 / median(large.rates), 1e6 / median(small.rates)];
  return { what, ours: `${cost.toFixed(2)} µs`, peer: `${peer.toFixed(2)} µs`, ratio: cost / peer, target: "≤ 2" };
}
