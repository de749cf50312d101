/** What takes more than one debit: the clock, the past, deep pages and batches, each beside the small or single case. */
import { execFileSync } from "node:child_process";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import type { BulkRound } from "./bulk-round.ts";
import { median, type Row, thousands } from "./table.ts";

const ROUNDS = 3;
const ROUND_FILE = fileURLToPath(new URL("bulk-round.ts", import.meta.url));

/** Runs all rounds and answers the rows of the report. */
export function measureBulk(): readonly Row[] {
  const rounds: readonly BulkRound[] = Array.from({ length: ROUNDS }, () =>
    JSON.parse(execFileSync(execPath, ["--max-old-space-size=4096", ROUND_FILE], { encoding: "utf8" })),
  );
  const middle = (figure: keyof BulkRound): number => median(rounds.map((round) => round[figure]));
  const rate = middle("transitionsPerSecond");
  return [
    {
      what: "clock over 100,000 due transitions",
      ours: `${thousands(rate)}/s`,
      peer: "100,000/s asked",
      ratio: rate / 100_000,
      target: "≥ 1",
    },
    beside("balance in the past, 1,000,000 entries beside 1,000", middle("pastLarge"), middle("pastSmall"), "≤ 2"),
    beside(
      "page of 100 debits, the last of 1,000,000 beside the first",
      middle("lastPages"),
      middle("firstPages"),
      "≤ 1.5",
    ),
    beside("100 debits, one batch beside single calls", middle("batch"), middle("singles"), "≤ 1"),
  ];
}

function beside(what: string, time: number, peer: number, target: string): Row {
  return { what, ours: `${time.toFixed(0)} µs`, peer: `${peer.toFixed(0)} µs`, ratio: time / peer, target };
}
