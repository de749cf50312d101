import type { Grant } from "@opencredits/sdk/types";
import type { Sample } from "./history.ts";

/** The layers of the balance, from the bottom up, with colours that also differ in lightness. */
const LAYERS: readonly { readonly category: Grant["category"]; readonly label: string; readonly color: string }[] = [
  { category: "purchased", label: "purchased", color: "#2f4b7c" },
  { category: "plan", label: "monthly plan", color: "#3a86c8" },
  { category: "rollover", label: "rolled over", color: "#8cc4e8" },
  { category: "free", label: "free", color: "#f2b134" },
];
const DEBT_COLOR = "#c0392b";
const HELD_COLOR = "#6a4c93";
const TEXT_COLOR = "#333";
const GRID_COLOR = "#e3e3e3";

const WIDTH = 960;
const HEIGHT = 600;
const LEFT = 84;
const RIGHT = 940;

/** A part of the picture with a vertical axis of its own. */
interface Panel {
  readonly top: number;
  readonly bottom: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Draws how the ledger's credit went over time: above, what is left by category, with debt below zero; below, what open
 * requests hold. Returns a whole SVG document. `accounts` is how many the samples sum up.
 */
export function drawChart(samples: readonly Sample[], accounts: number): string {
  const from = samples[0]?.at ?? 0;
  const to = samples.at(-1)?.at ?? 1;
  const x = (at: number): number => LEFT + ((at - from) / Math.max(1, to - from)) * (RIGHT - LEFT);
  const total = (sample: Sample): number =>
    LAYERS.reduce((sum, { category }) => sum + (sample.left.get(category) ?? 0), 0);
  const largestTotal = Math.max(...samples.map(total));
  const largestDebt = Math.max(...samples.map(({ debt }) => debt));
  const isDebtVisible = largestDebt > largestTotal / 100;
  const balance = panel(92, 400, isDebtVisible ? -largestDebt : 0, largestTotal);
  const held = panel(458, 548, 0, Math.max(1, ...samples.map((sample) => sample.mostHeld)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="${TEXT_COLOR}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(LEFT, 28, `Credit of ${accounts} accounts, ${date(from)}`, "start", 'font-size="17" font-weight="600"'),
    legend(56, debtLabel(largestDebt, isDebtVisible)),
    text(LEFT, balance.top - 12, "left in grants, credits", "start", 'font-weight="600"'),
    verticalAxis(balance),
    ...layers(samples, x, balance),
    isDebtVisible
      ? area(
          samples,
          x,
          (sample) => y(balance, -sample.debt),
          () => y(balance, 0),
          DEBT_COLOR,
        )
      : "",
    text(LEFT, held.top - 12, "most held at once by open requests, credits", "start", 'font-weight="600"'),
    verticalAxis(held),
    area(
      samples,
      x,
      (sample) => y(held, sample.mostHeld),
      () => y(held, 0),
      HELD_COLOR,
    ),
    ...timeAxis(from, to, x, [balance, held]),
    "</svg>",
    "",
  ].join("\n");
}

function panel(top: number, bottom: number, min: number, max: number): Panel {
  const step = niceStep(max - min, (bottom - top) / 40);
  return { top, bottom, min: Math.floor(min / step) * step, max: Math.max(step, Math.ceil(max / step) * step) };
}

function y({ top, bottom, min, max }: Panel, credits: number): number {
  return bottom - ((credits - min) / (max - min)) * (bottom - top);
}

function layers(samples: readonly Sample[], x: (at: number) => number, balance: Panel): string[] {
  const below = samples.map(() => 0);
  return LAYERS.map(({ category, color }) => {
    const floor = [...below];
    for (const [index, { left }] of samples.entries()) below[index] = (below[index] ?? 0) + (left.get(category) ?? 0);
    const ceiling = [...below];
    return area(
      samples,
      x,
      (_, index) => y(balance, ceiling[index] ?? 0),
      (_, index) => y(balance, floor[index] ?? 0),
      color,
    );
  });
}

type Height = (sample: Sample, index: number) => number;

function area(
  samples: readonly Sample[],
  x: (at: number) => number,
  top: Height,
  bottom: Height,
  color: string,
): string {
  const upper = samples.map((sample, index) => point(x(sample.at), top(sample, index)));
  const lower = samples.map((sample, index) => point(x(sample.at), bottom(sample, index))).reverse();
  return `<path d="M${[...upper, ...lower].join("L")}Z" fill="${color}"/>`;
}

function verticalAxis({ top, bottom, min, max }: Panel): string {
  const step = niceStep(max - min, (bottom - top) / 40);
  const lines: string[] = [];
  for (let value = min; value <= max + step / 2; value += step) {
    const height = y({ top, bottom, min, max }, value);
    const color = value === 0 ? "#777" : GRID_COLOR;
    lines.push(`<line x1="${LEFT}" x2="${RIGHT}" y1="${round(height)}" y2="${round(height)}" stroke="${color}"/>`);
    lines.push(text(LEFT - 8, height + 4, shortNumber(value), "end"));
  }
  return lines.join("\n");
}

const MINUTE_MS = 60_000;
const TIME_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440].map((minutes) => minutes * MINUTE_MS);

function timeAxis(from: number, to: number, x: (at: number) => number, panels: readonly Panel[]): string[] {
  const step = TIME_STEPS.find((candidate) => (to - from) / candidate <= 12) ?? (to - from) / 12;
  const lines: string[] = [];
  const bottom = Math.max(...panels.map((each) => each.bottom));
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    for (const each of panels) {
      lines.push(
        `<line x1="${round(x(at))}" x2="${round(x(at))}" y1="${each.bottom}" y2="${each.bottom + 5}" stroke="#777"/>`,
      );
    }
    lines.push(text(x(at), bottom + 20, new Date(at).toISOString().slice(11, 16), "middle"));
  }
  lines.push(text((LEFT + RIGHT) / 2, bottom + 42, "time of day, UTC", "middle"));
  return lines;
}

function debtLabel(largest: number, isVisible: boolean): string {
  if (isVisible) return "debt";
  return largest === 0 ? "debt (none)" : `debt (too small to see: ${shortNumber(largest)} at most)`;
}

function legend(height: number, debtLabel: string): string {
  const items = [
    ...[...LAYERS].reverse(),
    { label: "held", color: HELD_COLOR },
    { label: debtLabel, color: DEBT_COLOR },
  ];
  let left = LEFT;
  return items
    .map(({ label, color }) => {
      const box = `<rect x="${left}" y="${height - 10}" width="12" height="12" fill="${color}"/>`;
      const name = text(left + 18, height, label, "start");
      left += 44 + label.length * 7;
      return box + name;
    })
    .join("\n");
}

/** A step of 1, 2 or 5 times a power of ten that cuts a range into about so many parts. */
export function niceStep(range: number, parts: number): number {
  const raw = Math.max(1, range / Math.max(1, parts));
  const power = 10 ** Math.floor(Math.log10(raw));
  return power * ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10);
}

/** 1500 is 1.5 k, 2 000 000 is 2 M. */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return `${Number((value / 1e6).toFixed(2))} M`;
  return size >= 1e3 ? `${Number((value / 1e3).toFixed(1))} k` : String(value);
}

function text(left: number, top: number, content: string, anchor: "start" | "middle" | "end", style = ""): string {
  return `<text x="${round(left)}" y="${round(top)}" text-anchor="${anchor}" ${style}>${content}</text>`;
}

function point(left: number, top: number): string {
  return `${round(left)} ${round(top)}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function date(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
