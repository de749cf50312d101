import type { ScenarioContext } from "../context.ts";
import type { Scenario } from "../scenario.ts";
import { allGrants, eventsOf, HOUR, recurring, schedule, tickOf, timeline } from "./recurring.ts";

const PERIOD = { expiry: { type: "period" } } as const;

/** The ticks at which a schedule's grants took effect. */
async function issuedTicks(s: ScenarioContext, id: string): Promise<(number | null)[]> {
  return (await allGrants(s, { schedule: id })).map(({ effectiveAt }) => tickOf(s, effectiveAt));
}

const order: readonly Scenario[] = [
  recurring("R29", "the first occurrence is the first one from startAt on, wherever the anchor lies", async (s) => {
    const rows: readonly (readonly [startAt: number, anchor: number, first: number])[] = [
      [10, 10, 10],
      [10, 5, 35],
      [10, -20, 10],
      [10, -21, 39],
      [10, -19, 11],
      [10, 100, 10],
      [10, 101, 11],
      [10, 99, 39],
      [10, 9000, 30],
    ];
    for (const [startAt, anchor, first] of rows) {
      const made = await schedule(s, { startAt: s.time(startAt), anchor: s.time(anchor) });
      const what = `the first occurrence from ${startAt} with its anchor at ${anchor}`;
      s.expect.equal([tickOf(s, made.nextOccurrenceAt), made.occurrences], [first, 0], what);
    }
  }),

  recurring("R29", "nothing is issued before an occurrence, and exactly at it the grant is there", async (s) => {
    const { id } = await schedule(s, { startAt: s.time(30) });
    await s.clock.set(s.startMs + 30 * 120_000 - 1);
    s.expect.equal(await timeline(s), [], "entries one millisecond before");
    await s.at(30);
    s.expect.equal(await timeline(s), ["@30 grant_issued +100/0/0"], "entries at the occurrence");
    s.expect.matches(
      await s.client.schedules.get(id),
      { occurrences: 1, nextOccurrenceAt: s.time(60), updatedAt: s.time(30) },
      "the schedule",
    );
  }),

  recurring("R29", "each occurrence issues once, however time is cut into pieces", async (s) => {
    const { id } = await schedule(s, { startAt: s.time(7) });
    for (const tick of [6, 7, 7, 20, 36.9, 37, 37.1, 97, 127]) await s.at(tick);
    s.expect.equal(await issuedTicks(s, id), [7, 37, 67, 97, 127], "the ticks of its grants");
    s.expect.matches(
      await s.client.schedules.get(id),
      { occurrences: 5, nextOccurrenceAt: s.time(157) },
      "the schedule",
    );
  }),

  recurring(
    ["R29", "R11"],
    "occurrences that are overdue run one by one, and each grant may end in between",
    async (s) => {
      await schedule(s, { startAt: s.time(0), expiry: { type: "duration", unit: "hour", count: 2 } });
      await s.at(100);
      s.expect.equal(
        await timeline(s),
        [
          "@0 grant_issued +100/0/0",
          "@30 grant_issued +100/0/0",
          "@60 grant_expired -100/0/0",
          "@60 grant_issued +100/0/0",
          "@90 grant_expired -100/0/0",
          "@90 grant_issued +100/0/0",
        ],
        "entries",
      );
    },
  ),

  recurring("R29", "schedules that are due at one instant issue in the order in which they were made", async (s) => {
    for (const amount of [3, 1, 2]) await schedule(s, { amount, startAt: s.time(30) });
    await s.at(60);
    const amounts = (await s.entryObjects()).map(({ balanceDelta }) => balanceDelta);
    s.expect.equal(amounts, [3, 1, 2, 3, 1, 2], "amounts in the order of the entries");
    const operations = new Set((await s.entryObjects()).map(({ operationId }) => operationId));
    s.expect.equal(operations.size, 6, "each occurrence is an operation of its own");
  }),

  recurring(["R29", "R40"], "what an occurrence issues repays debt at once", async (s) => {
    const { id } = await schedule(s, { startAt: s.time(30) });
    const debit = await s.consume(130, { overage: "overflow" });
    await s.at(60);
    s.expect.equal(
      (await timeline(s)).slice(1),
      ["@30 grant_issued +100/0/0", "@30 debt_repaid 0/0/-100", "@60 grant_issued +100/0/0", "@60 debt_repaid 0/0/-30"],
      "entries",
    );
    const grants = await allGrants(s, { schedule: id });
    s.expect.equal(
      (await s.client.debits.get(debit.id)).allocations,
      grants.map((grant, index) => ({ grantId: grant.id, amount: [100, 30][index] ?? 0 })),
      "allocations of the debit",
    );
  }),
];

const ends: readonly Scenario[] = [
  recurring("R29", "after its last occurrence it is completed, in that very transition", async (s) => {
    const { id } = await schedule(s, { startAt: s.time(0), maxOccurrences: 3, ...PERIOD });
    await s.at(59);
    s.expect.matches(await s.client.schedules.get(id), { status: "active", occurrences: 2 }, "before the last");
    await s.at(60);
    const last = { status: "completed", occurrences: 3, nextOccurrenceAt: null, updatedAt: s.time(60) } as const;
    s.expect.matches(await s.client.schedules.get(id), last, "after the last");
    await s.at(200);
    s.expect.equal(await issuedTicks(s, id), [0, 30, 60], "the ticks of its grants");
    const grant = (await allGrants(s, { schedule: id })).at(-1);
    s.expect.equal(tickOf(s, grant?.expiresAt ?? null), 90, "the last period ends where the next would begin");
    const events = await eventsOf(s, "schedule.completed");
    s.expect.equal(
      events.map(({ createdAt }) => tickOf(s, createdAt)),
      [60],
      "when it was told",
    );
  }),

  recurring("R29", "an occurrence at endAt is none, one just before it is", async (s) => {
    const before = await schedule(s, { endAt: s.time(60) });
    const after = await schedule(s, { endAt: new Date(s.startMs + 60 * 120_000 + 1).toISOString() });
    await s.at(30);
    s.expect.equal((await s.client.schedules.get(before.id)).status, "completed", "status with endAt at the third");
    s.expect.equal((await s.client.schedules.get(after.id)).status, "active", "status with endAt after the third");
    await s.at(90);
    s.expect.equal(await issuedTicks(s, before.id), [0, 30], "with endAt at the third occurrence");
    s.expect.equal(await issuedTicks(s, after.id), [0, 30, 60], "with endAt a millisecond later");
    s.expect.matches(await s.client.schedules.get(after.id), { status: "completed", updatedAt: s.time(60) }, "its end");
  }),

  recurring("R29", "a single occurrence completes it at its creation", async (s) => {
    const made = await schedule(s, { maxOccurrences: 1 });
    s.expect.matches(made, { status: "completed", occurrences: 1, nextOccurrenceAt: null }, "the schedule");
    await s.at(HOUR);
    s.expect.equal(await s.figures(), "100/0/100", "figures");
  }),
];

/** R29 Issuance. */
export const occurrences: readonly Scenario[] = [...order, ...ends];
