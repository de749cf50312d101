import type { components } from "@opencredits/sdk/types";
import { type Scenario, scenario } from "../scenario.ts";

type Unit = components["schemas"]["CalendarUnit"];

const FIXED_MS = { hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;
const MONTHS = { month: 1, quarter: 3, half_year: 6, year: 12 } as const;

/** Where a grant of that duration ends, by R28 read literally: the day is the anchor's, or the month's last. */
function endOf(anchor: string, unit: Unit, count: number): string {
  const from = new Date(anchor);
  if (unit === "hour" || unit === "day" || unit === "week") {
    return new Date(from.getTime() + count * FIXED_MS[unit]).toISOString();
  }
  const months = from.getUTCMonth() + count * MONTHS[unit];
  const [year, month] = [from.getUTCFullYear() + Math.floor(months / 12), months % 12];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), lastDay);
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${pad(month + 1)}-${pad(day)}${anchor.slice(10)}`;
}

/** Golden rows: anchor, unit, count, end. */
const GOLDEN: readonly (readonly [string, Unit, number, string])[] = [
  ["2026-01-31T10:00:00.000Z", "month", 1, "2026-02-28T10:00:00.000Z"],
  ["2026-01-31T10:00:00.000Z", "month", 2, "2026-03-31T10:00:00.000Z"],
  ["2026-01-31T10:00:00.000Z", "month", 3, "2026-04-30T10:00:00.000Z"],
  ["2026-01-31T10:00:00.000Z", "month", 4, "2026-05-31T10:00:00.000Z"],
  ["2026-01-31T10:00:00.000Z", "quarter", 1, "2026-04-30T10:00:00.000Z"],
  ["2026-01-31T10:00:00.000Z", "quarter", 2, "2026-07-31T10:00:00.000Z"],
  ["2026-01-31T10:00:00.000Z", "quarter", 3, "2026-10-31T10:00:00.000Z"],
  ["2028-02-29T00:00:00.000Z", "year", 1, "2029-02-28T00:00:00.000Z"],
  ["2028-02-29T00:00:00.000Z", "year", 2, "2030-02-28T00:00:00.000Z"],
  ["2028-02-29T00:00:00.000Z", "year", 3, "2031-02-28T00:00:00.000Z"],
  ["2028-02-29T00:00:00.000Z", "year", 4, "2032-02-29T00:00:00.000Z"],
];

const ANCHORS = [
  "2026-01-28T23:59:59.999Z",
  "2026-01-29T00:00:00.000Z",
  "2026-01-30T12:34:56.789Z",
  "2026-01-31T00:00:00.001Z",
  "2028-02-29T10:00:00.000Z",
  "2026-12-31T23:59:59.999Z",
];

/** R28 Occurrence k, as the durations of one-time grants express it. */
export const calendar: readonly Scenario[] = [
  scenario(
    ["R28", "G16"],
    "months keep the anchor's day, or take the last one of a shorter month",
    async (s) => {
      for (const [anchor, unit, count, end] of GOLDEN) {
        const grant = await s.grant(1, { effectiveAt: anchor, expiresIn: { unit, count } });
        s.expect.equal(grant.expiresAt, end, `${count} ${unit} from ${anchor}`);
      }
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario(
    ["R28", "G16"],
    "billing periods follow the same calendar, without drift",
    async (s) => {
      const account = await s.newAccount({ billingAnchor: "2026-01-31T10:00:00.000Z" });
      const leap = await s.newAccount({ billingAnchor: "2028-02-29T10:00:00.000Z" });
      const ends: (string | null)[] = [];
      for (const count of [1, 2, 3, 4, 5]) {
        const expiresIn = { unit: "billing_period", count } as const;
        ends.push((await s.client.grants.create({ account, amount: 1, expiresIn })).expiresAt);
      }
      s.expect.equal(
        ends.map((end) => end?.slice(5, 10)),
        ["01-31", "02-28", "03-31", "04-30", "05-31"],
        "the ends of the first five periods",
      );
      const expiresIn = { unit: "billing_period", count: 1 } as const;
      const terms = { account: leap, amount: 1, expiresIn } as const;
      const first = await s.client.grants.create({ ...terms, effectiveAt: "2026-02-10T00:00:00.000Z" });
      s.expect.equal(first.expiresAt, "2026-02-28T10:00:00.000Z", "an end two years before the anchor");
      const second = await s.client.grants.create({ ...terms, effectiveAt: "2026-03-01T00:00:00.000Z" });
      s.expect.equal(second.expiresAt, "2026-03-29T10:00:00.000Z", "the end after it");
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario(
    "R28",
    "hours, days and weeks have a fixed length",
    async (s) => {
      const effectiveAt = "2026-03-29T00:30:00.000Z";
      for (const unit of ["hour", "day", "week"] as const) {
        for (const count of [1, 2, 24, 1000]) {
          const grant = await s.grant(1, { effectiveAt, expiresIn: { unit, count } });
          s.expect.equal(grant.expiresAt, endOf(effectiveAt, unit, count), `${count} ${unit} from ${effectiveAt}`);
        }
      }
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario(
    "R28",
    "every unit of months, from the last days of a month, for years on end",
    async (s) => {
      for (const effectiveAt of ANCHORS) {
        let previous = effectiveAt;
        for (const [unit, count] of [
          ["month", 1],
          ["month", 11],
          ["month", 13],
          ["month", 25],
          ["half_year", 5],
          ["quarter", 13],
          ["year", 4],
          ["half_year", 9],
          ["year", 74],
          ["month", 1300],
        ] as const) {
          const grant = await s.grant(1, { effectiveAt, expiresIn: { unit, count } });
          const what = `${count} ${unit} from ${effectiveAt}`;
          s.expect.equal(grant.expiresAt, endOf(effectiveAt, unit, count), what);
          s.expect.ok((grant.expiresAt ?? "") > previous, `${what} is after ${previous}`);
          previous = grant.expiresAt ?? "";
        }
      }
    },
    { needs: ["clock", "fresh"] },
  ),
];
