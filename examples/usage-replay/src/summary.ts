import type { Books } from "./audit.ts";
import type { Count, Tally } from "./tally.ts";

/** What came of a replay. */
export interface Outcome {
  readonly tally: Tally;
  readonly books: Books;
  readonly accounts: number;
  /** The mock's own check: what it found wrong. */
  readonly violations: readonly string[];
  readonly tookMs: number;
}

type Row = readonly [what: string, times: number | "", credits: number | ""];

/** The summary, as text. */
export function summarize({ tally, books, accounts, violations, tookMs }: Outcome): string {
  const { withoutKeys } = tally;
  const sections: readonly (readonly [string, readonly Row[]])[] = [
    [
      "Requests",
      [
        ["requests", tally.requests, ""],
        ["refused: too little credit for the hold", tally.refused.times, tally.refused.credits],
        ["charged", tally.charged.times, tally.charged.credits],
        ["  cost more than was held", tally.overHold.times, tally.overHold.credits],
        ["  of that left unpaid (capped)", tally.forgiven.times, tally.forgiven.credits],
        ["  came after the hold had ended", tally.late.times, tally.late.credits],
        ["packs bought after a refusal", tally.bought.times, tally.bought.credits],
      ],
    ],
    [
      "Credit taken, by category",
      [
        ...[...books.takenByCategory].sort().map(([category, credits]): Row => [category, "", credits]),
        ["debt, not paid for yet", "", books.debt],
      ],
    ],
    [
      "Lost answers",
      [
        ["retries with the same key", tally.retries, ""],
        row("without keys: charged twice", withoutKeys.chargedTwice),
        row("without keys: held twice", withoutKeys.heldTwice),
        row("without keys: refused, though done", withoutKeys.refusedThoughDone),
        ["without keys: no harm, refused before", withoutKeys.harmless.times, ""],
      ],
    ],
    [
      "Where every credit went",
      [
        ["granted", "", books.granted],
        ["rolled over", "", books.rolledOver],
        ["paid for usage", "", books.taken - books.debt],
        ["expired", "", books.expired],
        ["left", "", books.left],
        ["(pending, not usable yet)", "", books.pending],
      ],
    ],
  ];
  return [
    `${tally.requests.toLocaleString("en")} requests of ${accounts} accounts in ${(tookMs / 1000).toFixed(1)} s`,
    "",
    ...sections.flatMap(([title, rows]) => [heading(title), ...rows.map(line), ""]),
    equation(books),
    "",
    verdict("The mock's check of its invariants", violations),
    verdict(`The independent sum of ${books.entries.toLocaleString("en")} entries`, books.findings),
    "",
  ].join("\n");
}

function row(what: string, { times, credits }: Count): Row {
  return [what, times, credits];
}

function heading(title: string): string {
  return `${title.padEnd(42)}${"times".padStart(9)}${"credits".padStart(15)}`;
}

function line([what, times, credits]: Row): string {
  return `  ${what.padEnd(40)}${number(times, 9)}${number(credits, 15)}`.trimEnd();
}

function number(value: number | "", width: number): string {
  return (value === "" ? "" : value.toLocaleString("en")).padStart(width);
}

function equation({ granted, rolledOver, taken, debt, expired, left }: Books): string {
  const sum = (...amounts: number[]): string => amounts.map((amount) => amount.toLocaleString("en")).join(" + ");
  const [one, other] = [granted + rolledOver, taken - debt + expired + left];
  const sign = one === other ? "=" : "≠";
  return `granted + rolled over ${sign} paid + expired + left:  ${sum(granted, rolledOver)} ${sign} ${sum(taken - debt, expired, left)}`;
}

const SHOWN_FINDINGS = 20;

function verdict(who: string, findings: readonly string[]): string {
  if (findings.length === 0) return `${who}: not one credit appeared or vanished.`;
  const shown = findings.slice(0, SHOWN_FINDINGS).map((finding) => `\n  ${finding}`);
  const times = findings.length === 1 ? "1 disagreement" : `${findings.length.toLocaleString("en")} disagreements`;
  return `${who}: ${times}.${shown.join("")}`;
}
