import { createMock } from "@opencredits/mock-server";
import type { OpenCredits } from "@opencredits/sdk";
import { createTestClient } from "@opencredits/sdk/testing";
import type { Entry, Grant } from "@opencredits/sdk/types";

/** What the ledger did with one account's credit. */
export interface Story {
  readonly from: number;
  readonly to: number;
  /** In creation order. */
  readonly grants: readonly Grant[];
  /** Of all entries in order, the account's only pool. */
  readonly entries: readonly Entry[];
}

const account = "ada";
const START = "2026-01-01T00:00:00Z";
const END = "2026-04-01T00:00:00Z";
const HOUR_MS = 3_600_000;

/** What Ada uses on each day of a week, from Monday: less on weekends. */
const USAGE = [1.2, 1.3, 1.25, 1.1, 1.15, 0.55, 0.45];
/** What she uses on an average day of each month. */
const DAILY: Readonly<Record<string, number>> = { "2026-01": 26, "2026-02": 30, "2026-03": 40 };

/**
 * Three months of a customer: credit to begin with, monthly credit of which half of the rest rolls over once, a purchase,
 * usage every day, and a hold over the end of February.
 */
export async function tellStory(): Promise<Story> {
  const { credits, environment } = createTestClient(createMock({ now: START }));
  await credits.accounts.create({ externalId: account });
  await begin(credits);
  let hold = "";
  for (let at = Date.parse(START) + 12 * HOUR_MS; at < Date.parse(END); at += 24 * HOUR_MS) {
    const now = new Date(at).toISOString();
    await environment.clock.set(now);
    const day = now.slice(0, 10);
    if (day === "2026-02-25") hold = (await credits.reservations.create({ account, amount: 240 })).id;
    if (day === "2026-02-25") await credits.reservations.extend(hold, { ttlSeconds: 604_800 });
    if (day === "2026-03-03") await credits.reservations.capture(hold, { amount: 150 });
    const amount = Math.round((DAILY[day.slice(0, 7)] ?? 0) * (USAGE[(new Date(at).getUTCDay() + 6) % 7] ?? 0));
    await credits.debits.create({ account, amount });
  }
  await environment.clock.set(new Date(Date.parse(END) - 1).toISOString());
  return {
    from: Date.parse(START),
    to: Date.parse(END),
    grants: await credits.grants.list({ account, order: "asc" }).toArray({ limit: 1_000 }),
    entries: await credits.entries.list({ account, order: "asc" }).toArray({ limit: 1_000 }),
  };
}

/** The welcome credit, and the credit of every month. */
async function begin(credits: OpenCredits): Promise<void> {
  await credits.grants.create({ account, amount: 500, category: "purchased", name: "purchased, never expires" });
  await credits.grants.create({ account, amount: 320, name: "welcome credit", expireInDays: 10 });
  await credits.schedules.create({
    account,
    amount: 1000,
    interval: "month",
    name: "monthly credit",
    expiry: { type: "period" },
    rollover: { percent: 50, expiry: { type: "period" } },
  });
}
