import { type Layer, type Layers, layersOf } from "./layers.ts";
import { endOfHold, type Note, notesOf } from "./notes.ts";
import type { Story } from "./story.ts";

const SIZE = { width: 960, height: 500 };
const PLOT = { left: 60, right: 936, top: 96, bottom: 420 };
const TOP = 2000;
/** The width of a letter, and the height at which an area has room enough for a name. */
const LETTER = 6.6;
const ENOUGH = 48;

/** Colours that carry dark text, on a white page and on a dark one. */
const COLOURS: Readonly<Record<string, readonly [name: string, colour: string]>> = {
  free: ["free", "#7bd3a2"],
  plan: ["monthly", "#86b6fb"],
  rollover: ["rolled over", "#fcc168"],
  purchased: ["purchased", "#c7abfa"],
};

const STYLE = `
  svg { --card: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0 }
  @media (prefers-color-scheme: dark) { svg { --card: #0d1117; --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d } }
  .card { fill: var(--card); stroke: var(--line) }
  text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; fill: var(--ink) }
  .soft { fill: var(--soft); font-size: 12px }
  .on { fill: #14181f }
  .grid { stroke: var(--line); stroke-width: 1 }
  .mark { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 3 3 }
  .layer { stroke: var(--card); stroke-width: 1; stroke-linejoin: round }
  .held { stroke: #14181f; stroke-width: 1; fill: url(#hatch) }
`;

/** Draws a story as an SVG of its own, the same for the same story. */
export function drawChart(story: Story): string {
  const layers = layersOf(story);
  const x = (at: number): number =>
    PLOT.left + ((at - story.from) / (story.to - story.from)) * (PLOT.right - PLOT.left);
  const bands = bandsOf(layers, (at) => Math.min(x(at), PLOT.right));
  const { width, height } = SIZE;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">`,
    '<title id="title">A balance over three months, grant by grant</title>',
    `<desc id="about">${aboutOf(story)}</desc>`,
    `<style>${STYLE}</style>`,
    '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="#14181f" stroke-width="2"/></pattern></defs>',
    `<rect class="card" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    `<text class="soft" x="20" y="36">Balance, in credits</text>`,
    ...grid(),
    // Behind the areas, so that their lines run into them from above and cross nothing.
    ...notesOf(story).flatMap((note) => callout(note, x(note.at))),
    ...bands.map(({ layer, outline }) => `<path class="layer" fill="${colourOf(layer)}" d="${outline}"/>`),
    ...bands.filter(({ held }) => held !== "").map(({ held }) => `<path class="held" d="${held}"/>`),
    ...bands.flatMap(label),
    ...bands.flatMap((band) => holdNote(band, endOfHold(story, band.layer.grant.id))),
    ...dates(story, x),
    ...legend(),
    "</svg>",
  ].join("\n")}\n`;
}

/** One grant's area, and the piece of it that is held. */
interface Band {
  readonly layer: Layer;
  readonly steps: readonly Step[];
  readonly outline: string;
  readonly held: string;
  /** Where the hold ends. */
  readonly heldLast: Step | undefined;
}

/** A rectangle between two instants: `top` is above `bottom`, and so the smaller number. */
interface Step {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const y = (amount: number): number => PLOT.bottom - (amount / TOP) * (PLOT.bottom - PLOT.top);
const round = (value: number): string => String(Math.round(value * 10) / 10);

function bandsOf({ instants, layers }: Layers, x: (at: number) => number): Band[] {
  const below = instants.map(() => 0);
  return layers.map((layer) => {
    const steps: Step[] = [];
    const held: Step[] = [];
    for (const [index, instant] of instants.entries()) {
      const share = layer.shares[index] ?? { remaining: 0, held: 0 };
      const from = below[index] ?? 0;
      below[index] = from + share.remaining;
      const [left, right] = [x(instant), x(instants[index + 1] ?? Number.POSITIVE_INFINITY)];
      const top = y(from + share.remaining);
      if (share.remaining > 0) steps.push({ left, right, top, bottom: y(from) });
      if (share.held > 0) held.push({ left, right, top, bottom: y(from + share.remaining - share.held) });
    }
    return { layer, steps, outline: outlineOf(steps), held: outlineOf(held), heldLast: held.at(-1) };
  });
}

/** Along the tops and back along the bottoms, for each run of steps that touch each other. */
function outlineOf(steps: readonly Step[]): string {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const touches = last?.right === step.left && last.top < step.bottom && step.top < last.bottom;
    if (run !== undefined && touches) run.push(step);
    else runs.push([step]);
  }
  const point = (px: number, py: number): string => `${round(px)} ${round(py)}`;
  return runs
    .map((run) => {
      const there = run.flatMap(({ left, right, top }) => [point(left, top), point(right, top)]);
      const back = run.toReversed().flatMap(({ left, right, bottom }) => [point(right, bottom), point(left, bottom)]);
      return `M${[...there, ...back].join("L")}Z`;
    })
    .join("");
}

/** A name inside the area, as near to its middle as there is room; none where there is too little. */
function label({ layer, steps }: Band): string[] {
  const text = layer.grant.name ?? COLOURS[layer.grant.category]?.[0] ?? "";
  const half = (text.length * LETTER) / 2 + 6;
  const middle = ((steps[0]?.left ?? 0) + (steps.at(-1)?.right ?? 0)) / 2;
  const spots = steps.flatMap(({ left: at }): { at: number; room: number; height: number }[] => {
    const under = steps.filter(({ left, right }) => right > at - half && left < at + half);
    const isCovered = (under[0]?.left ?? at) <= at - half && (under.at(-1)?.right ?? at) >= at + half;
    const [top, bottom] = [Math.max(...under.map((step) => step.top)), Math.min(...under.map((step) => step.bottom))];
    return isCovered ? [{ at, room: Math.min(bottom - top, ENOUGH), height: (top + bottom) / 2 }] : [];
  });
  const [best] = spots.toSorted((a, b) => b.room - a.room || Math.abs(a.at - middle) - Math.abs(b.at - middle));
  if (best === undefined || best.room < 20) return [];
  return [`<text class="on" text-anchor="middle" x="${round(best.at)}" y="${round(best.height + 4.5)}">${text}</text>`];
}

/** Beside the end of a hold, what it came to. */
function holdNote({ heldLast }: Band, text: string): string[] {
  if (heldLast === undefined || text === "") return [];
  const height = (heldLast.top + heldLast.bottom) / 2 + 4;
  return [`<text class="soft" x="${round(heldLast.right + 8)}" y="${round(height)}">${text}</text>`];
}

function colourOf({ grant }: Layer): string {
  return COLOURS[grant.category]?.[1] ?? "#b0b8c1";
}

function grid(): string[] {
  return [0, 500, 1000, 1500, 2000].flatMap((amount) => [
    `<path class="grid" d="M${PLOT.left} ${round(y(amount))}H${PLOT.right}"/>`,
    `<text class="soft" text-anchor="end" x="${PLOT.left - 8}" y="${round(y(amount) + 4)}">${amount.toLocaleString("en-US")}</text>`,
  ]);
}

function dates({ from, to }: Story, x: (at: number) => number): string[] {
  const days = ["2026-01-01", "2026-01-15", "2026-02-01", "2026-02-15", "2026-03-01", "2026-03-15", "2026-04-01"];
  return days
    .map((day) => Date.parse(day))
    .filter((at) => at >= from && at <= to)
    .flatMap((at) => {
      const words = new Date(at).toLocaleDateString("en-US", { month: "short", day: "numeric", timeZone: "UTC" });
      return [
        `<path class="grid" d="M${round(x(at))} ${PLOT.bottom}v5"/>`,
        `<text class="soft" text-anchor="${at === to ? "end" : "middle"}" x="${round(x(at))}" y="${PLOT.bottom + 20}">${words}</text>`,
      ];
    });
}

function callout({ lines }: Note, at: number): string[] {
  const end = at > PLOT.right - 150;
  const side = end ? -8 : 8;
  return [
    `<path class="mark" d="M${round(at)} 24V${PLOT.bottom}"/>`,
    ...lines.map(
      (line, index) =>
        `<text${index === 0 ? "" : ' class="soft"'} text-anchor="${end ? "end" : "start"}" x="${round(at + side)}" y="${36 + index * 17}">${line}</text>`,
    ),
  ];
}

function legend(): string[] {
  const entries = [...Object.values(COLOURS), ["held by a reservation", "url(#hatch)"] as const];
  return entries.flatMap(([name, fill], index) => {
    const at = PLOT.left + index * 128;
    const frame = fill.startsWith("url") ? ' stroke="#14181f"' : "";
    const ground = frame === "" ? "" : `<rect x="${at}" y="462" width="22" height="14" rx="2" fill="#86b6fb"/>`;
    return [
      `${ground}<rect x="${at}" y="462" width="22" height="14" rx="2" fill="${fill}"${frame}/>`,
      `<text x="${at + 30}" y="473.5">${name}</text>`,
    ];
  });
}

function aboutOf(story: Story): string {
  return notesOf(story)
    .map(({ at, lines }) => `${new Date(at).toISOString().slice(0, 10)}: ${lines.join(", ")}.`)
    .join(" ");
}
