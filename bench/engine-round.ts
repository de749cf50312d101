/**
 * One measurement of the ledger alone, in a process of its own so that no other world's heap weighs on it:
 * `node --expose-gc bench/engine-round.ts ACCOUNTS GRANTS DEBITS` prints {perSecond, bytesPerDebit}.
 */
import { argv, memoryUsage } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { Ledger } from "../packages/mock-server/src/ledger/ledger.ts";

/** How long the collector is given to sweep gigabytes in its own threads: it would share the processor with what is measured. */
const SWEEP_MS = 3000;
const START = Date.parse("2026-01-01T00:00:00Z");
const [accounts = 1, grants = 1, debits = 1] = argv.slice(2).map(Number);

const ledger = new Ledger({ seed: "bench" });
for (let index = 0; index < accounts; index += 1) {
  const account = nameOf(index);
  ledger.execute({ type: "createAccount", externalId: account }, START);
  for (let grant = 0; grant < grants; grant += 1) {
    // Different ends in no order, so that the burn order has something to sort.
    const expiresAt = START + 1e10 + ((grant * 7919) % grants) * 1000;
    ledger.execute({ type: "createGrant", account, amount: 1e9, expiresAt }, START);
  }
}
// Every account has a history, and the compiler has seen enough, before the clock starts.
const warmUp = Math.max(accounts, 100_000);
spend(warmUp);
globalThis.gc?.();
await sleep(SWEEP_MS);
const heapBefore = memoryUsage().heapUsed;
const begin = performance.now();
spend(debits);
const seconds = (performance.now() - begin) / 1000;
globalThis.gc?.();
const bytesPerDebit = (memoryUsage().heapUsed - heapBefore) / debits;
console.log(JSON.stringify({ perSecond: debits / seconds, bytesPerDebit, entries: ledger.entries.length }));

function spend(count: number): void {
  let t = Math.max(START, ledger.now);
  for (let done = 0; done < count; done += 1) {
    t += 1;
    // A stride coprime to the number of accounts visits all of them in no order.
    const account = nameOf((done * 7_368_787) % accounts);
    if (!ledger.execute({ type: "createDebit", account, amount: 1 }, t).ok) throw new Error("the bench ran dry");
  }
}

/** A string of its own each time, as a request brings one. */
function nameOf(index: number): string {
  return `user_${index}`;
}
