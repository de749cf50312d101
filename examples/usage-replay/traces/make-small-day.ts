/**
 * Makes `small-day.csv`: one invented day of an AI product, in the columns of the public Azure traces.
 *
 *   node traces/make-small-day.ts
 *
 * People come in conversations: more of them in the forenoon and the evening than at night, each with a few turns, and
 * each turn's prompt carries the turns before it. The same seed gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { between, type Random, seededRandom } from "../src/random.ts";
import { TRACE_COLUMNS } from "../src/trace.ts";

const DAY = Date.UTC(2026, 2, 31);
const HOUR_MS = 3_600_000;
const CONVERSATIONS = 130;

/** How busy each hour of the day is, from midnight on. */
const DAY_SHAPE = [2, 1, 1, 1, 1, 2, 4, 8, 14, 19, 20, 17, 13, 16, 18, 16, 13, 11, 12, 15, 17, 14, 8, 4];

/** The whole file. */
export function makeSmallDay(seed: number): string {
  const random = seededRandom(seed);
  const rows = Array.from({ length: CONVERSATIONS }, () => conversation(random)).flat();
  // A conversation that starts before midnight may end after it; the day is over then.
  const ofTheDay = rows.filter(({ at }) => at < DAY + 24 * HOUR_MS).sort((one, other) => one.at - other.at);
  const lines = ofTheDay.map(({ at, prompt, answer }) => `${timestamp(at)},${prompt},${answer}`);
  return `${[TRACE_COLUMNS, ...lines].join("\n")}\n`;
}

interface Turn {
  readonly at: number;
  readonly prompt: number;
  readonly answer: number;
}

function conversation(random: Random): Turn[] {
  const turns: Turn[] = [];
  const count = 1 + Math.floor(random() * random() * 9);
  let at = DAY + startHour(random) * HOUR_MS;
  let history = Math.round(between(random, 20, 900));
  for (let turn = 0; turn < count; turn++) {
    const prompt = history + Math.round(between(random, 10, 150));
    const answer = answerLength(random);
    turns.push({ at, prompt, answer });
    history = prompt + answer;
    at += Math.round(between(random, 8_000, 90_000));
  }
  return turns;
}

function startHour(random: Random): number {
  const busy = DAY_SHAPE.reduce((sum, weight) => sum + weight);
  let point = random() * busy;
  const hour = DAY_SHAPE.findIndex((weight) => {
    point -= weight;
    return point < 0;
  });
  return hour + random();
}

/** Most answers are short, a quarter is long. */
function answerLength(random: Random): number {
  return Math.round(random() < 0.75 ? between(random, 15, 180) : between(random, 250, 650));
}

function timestamp(at: number): string {
  return new Date(at).toISOString().replace("T", " ").replace("Z", "0000");
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("./small-day.csv", import.meta.url), makeSmallDay(31));
}
