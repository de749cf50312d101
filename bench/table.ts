/** One line of the report: a figure of ours beside its peer's, measured in the same run. */
export interface Row {
  readonly what: string;
  /** Ours, with its unit. */
  readonly ours: string;
  /** The peer, with its name and unit; empty where the figure stands alone. */
  readonly peer: string;
  /** Ours ÷ peer, or what the target speaks of. */
  readonly ratio: number | null;
  /** What we want of the ratio, as `≥ 0.7` or `≤ 2`; empty where nothing is asked. */
  readonly target: string;
}

/** Prints rows as an aligned table. Nothing here fails: a bench shows, a test decides. */
export function printTable(title: string, rows: readonly Row[]): void {
  const cells = rows.map((row) => [row.what, row.ours, row.peer, formatRatio(row.ratio), row.target, verdict(row)]);
  const lines = [["", "ours", "peer", "ratio", "target", ""], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const line of lines) {
    console.log(`  ${line.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join("  ")}`.trimEnd());
  }
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** `12345` as `12,345`. */
export function thousands(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 || column > 3 ? cell.padEnd(width) : cell.padStart(width);
}

function formatRatio(ratio: number | null): string {
  return ratio === null ? "" : ratio.toFixed(ratio < 10 ? 2 : 0);
}

function verdict({ ratio, target }: Row): string {
  const [, sign, bound] = /^([≥≤]) ([\d.]+)/u.exec(target) ?? [];
  if (ratio === null || sign === undefined) return "";
  const holds = sign === "≥" ? ratio >= Number(bound) : ratio <= Number(bound);
  return holds ? "reached" : "missed";
}
