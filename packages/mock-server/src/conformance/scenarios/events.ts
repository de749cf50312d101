import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { eventLine, eventsOf, listening } from "./heard.ts";

const CLOCK = { needs: ["clock"] } as const;

/** Does one thing after the other and holds what each told against what it should. */
async function tells(
  s: ScenarioContext,
  steps: readonly (readonly [what: string, step: () => PromiseLike<unknown>, lines: readonly string[]])[],
): Promise<void> {
  const heard = await listening(s);
  for (const [what, step, lines] of steps) {
    await step();
    s.expect.equal(await heard(), lines, what);
  }
}

const grants: readonly Scenario[] = [
  scenario(
    ["R76", "R20", "R24"],
    "a grant tells of its making, activation, change, use and end, with the figures right after",
    async (s) => {
      const { grants } = s.client;
      const first = await s.grant(10);
      s.expect.equal((await eventsOf(s)).map(eventLine), ["account.created", "grant.created 10 → 10/0/10"], "at first");
      const short = { expiresAt: s.time(9) };
      await tells(s, [
        ["a pending grant", () => s.grant(5, { effectiveAt: s.time(5), ...short }), ["grant.created 5 → 10/0/10"]],
        ["its activation", () => s.at(5), ["grant.activated 5 → 15/0/15"]],
        ["a change", () => grants.update(first.id, { priority: 1 }), ["grant.updated → 15/0/15"]],
        ["a change of nothing", () => grants.update(first.id, {}), ["grant.updated → 15/0/15"]],
        ["use", () => s.consume(10), ["credits.consumed 10 → 5/0/5", "grant.depleted → 5/0/5"]],
        ["expiry", () => s.at(9), ["grant.expired 5 → 0/0/0"]],
        ["expiry on request", () => grants.expire(first.id), ["grant.expired 0 → 0/0/0"]],
        ["expiry again", () => grants.expire(first.id), []],
      ]);
    },
    CLOCK,
  ),
  scenario(
    ["R76", "R26", "R49"],
    "a voided grant tells what was voided, and nothing when it is voided again",
    async (s) => {
      const { grants } = s.client;
      const first = await s.grant(10);
      const later = await s.grant(7, { effectiveAt: "2999-01-01T00:00:00Z" });
      await s.reserve(3);
      await tells(s, [
        ["an active grant under a hold", () => grants.void(first.id), ["grant.voided 7 → 3/3/0"]],
        ["again", () => grants.void(first.id), []],
        ["a pending grant", () => grants.void(later.id), ["grant.voided 7 → 3/3/0"]],
      ]);
    },
  ),
  scenario(
    ["R76", "R29", "R32"],
    "a schedule and its rollovers tell in the order in which they happen",
    async (s) => {
      const { account, client } = s;
      const terms = { account, amount: 100, interval: "hour", expiry: { type: "period" }, maxOccurrences: 2 } as const;
      const expiry = { type: "duration", unit: "hour", count: 1 } as const;
      const rollover = { percent: 50, maxAmount: 40, expiry };
      const { schedules } = client;
      await tells(s, [
        [
          "the making",
          () => schedules.create({ ...terms, rollover }),
          ["schedule.created", "grant.created 100 → 100/0/100"],
        ],
        [
          "the next occurrence, which is the last",
          () => s.at(30),
          [
            "grant.expired 100 → 0/0/0",
            "grant.rolled_over 40 → 40/0/40",
            "grant.created 100 → 140/0/140",
            "schedule.completed",
          ],
        ],
        [
          "the end",
          () => s.at(60),
          ["grant.expired 40 → 100/0/100", "grant.expired 100 → 0/0/0", "grant.rolled_over 40 → 40/0/40"],
        ],
      ]);
    },
    CLOCK,
  ),
];

const use: readonly Scenario[] = [
  scenario(
    ["R76", "R39", "R40"],
    "debits, debt and refunds tell what was taken, owed, repaid and given back",
    async (s) => {
      await s.grant(10);
      let debit = "";
      await tells(s, [
        ["a debit", async () => (debit = (await s.consume(4)).id), ["credits.consumed 4 → 6/0/6"]],
        [
          "a capped debit",
          () => s.consume(9, { overage: "cap" }),
          ["credits.consumed 6 → 0/0/0", "grant.depleted → 0/0/0"],
        ],
        [
          "a debit into debt",
          () => s.consume(5, { overage: "overflow" }),
          ["credits.consumed 5 → -5/0/-5", "debt.incurred 5 → -5/0/-5"],
        ],
        [
          "a refund that repays",
          () => s.client.debits.refund(debit, { amount: 3 }),
          ["credits.refunded 3 → -2/0/-2", "debt.repaid 3 → -2/0/-2"],
        ],
        ["a grant that repays", () => s.grant(8), ["grant.created 8 → 6/0/6", "debt.repaid 2 → 6/0/6"]],
      ]);
    },
  ),
  scenario(["R76", "R44"], "what one capture depletes is told in the order in which it became empty", async (s) => {
    const held = await s.grant(3, { priority: 2 });
    const hold = await s.reserve(1);
    const sooner = await s.grant(2, { priority: 1 });
    // One that was held, then what burns first, then the rest of the grant that the hold was on.
    await s.client.reservations.capture(hold.id, { amount: 5, overage: "overflow" });
    const depleted = (await eventsOf(s)).flatMap((event) =>
      event.type === "grant.depleted" ? [event.data.grantId] : [],
    );
    s.expect.equal(depleted, [sooner.id, held.id], "grants");
  }),
  scenario(["R76", "R57"], "a refund that reissues tells of the new grant first", async (s) => {
    const grant = await s.grant(10);
    const debit = await s.consume(6);
    await s.client.grants.void(grant.id);
    await tells(s, [
      [
        "reissue",
        () => s.client.debits.refund(debit.id, { amount: 4, onExpiredGrant: "reissue" }),
        ["grant.created 4 → 4/0/4", "credits.refunded 4 → 4/0/4"],
      ],
      ["lapse", () => s.client.debits.refund(debit.id, {}), ["credits.refunded 2 → 4/0/4"]],
    ]);
  }),
  scenario(
    ["R76", "R44", "R46", "R48"],
    "a reservation tells what was held more, captured, and let go",
    async (s) => {
      const { reservations } = s.client;
      await s.grant(20);
      const hold = await s.reserve(6);
      const other = await s.reserve(4, { ttlSeconds: 1200 });
      const third = await s.reserve(5, { ttlSeconds: 3600 });
      const over = { amount: 8, overage: "overflow" } as const;
      await tells(s, [
        [
          "more of it",
          () => reservations.extend(hold.id, { additionalAmount: 2 }),
          ["reservation.extended 2 → 20/17/3"],
        ],
        ["longer", () => reservations.extend(hold.id, { ttlSeconds: 3600 }), ["reservation.extended 0 → 20/17/3"]],
        [
          "a capture in part",
          () => reservations.capture(hold.id, { amount: 3, final: false }),
          ["reservation.captured 3 → 17/14/3"],
        ],
        ["a release in part", () => reservations.release(hold.id, { amount: 1 }), ["reservation.released 1 → 17/13/4"]],
        ["the last capture", () => reservations.capture(hold.id, { amount: 2 }), ["reservation.captured 2 → 15/9/6"]],
        ["its end by itself", () => s.at(10), ["reservation.expired 4 → 15/5/10"]],
        ["a release of what has ended", () => reservations.release(other.id), []],
        [
          "a capture beyond it",
          () => s.consume(10).then(() => reservations.capture(third.id, over)),
          [
            "credits.consumed 10 → 5/5/0",
            "reservation.captured 8 → -3/0/-3",
            "debt.incurred 3 → -3/0/-3",
            "grant.depleted → -3/0/-3",
          ],
        ],
      ]);
    },
    CLOCK,
  ),
  scenario(
    ["R76", "R44"],
    "a capture of nothing tells of a release, or of nothing where it is not final",
    async (s) => {
      await s.grant(20);
      const hold = await s.reserve(6);
      await tells(s, [
        ["not final", () => s.client.reservations.capture(hold.id, { amount: 0, final: false }), []],
        [
          "capture of 0",
          () => s.client.reservations.capture(hold.id, { amount: 0 }),
          ["reservation.released 6 → 20/0/20"],
        ],
        ["a new one", () => s.reserve(9), ["reservation.created 9 → 20/9/11"]],
      ]);
    },
  ),
  scenario(
    ["R76", "R51", "R53"],
    "an adjustment tells what happened to its grant, then of itself, then of its end",
    async (s) => {
      await s.grant(10);
      await tells(s, [
        [
          "a positive one",
          () => s.adjust(5, { expiresAt: s.time(5) }),
          ["grant.created 5 → 15/0/15", "adjustment.created 5 → 15/0/15"],
        ],
        ["a negative one", () => s.adjust(-3, { expiresAt: s.time(9) }), ["adjustment.created -3 → 12/0/12"]],
      ]);
      await tells(s, [
        [
          "the end of the positive one, of which 3 were taken",
          () => s.at(5),
          ["grant.expired 2 → 10/0/10", "adjustment.expired 5 → 10/0/10"],
        ],
        [
          "the end of the negative one, whose grant is no more",
          () => s.at(9),
          ["credits.refunded 3 → 10/0/10", "adjustment.expired -3 → 10/0/10"],
        ],
      ]);
    },
    CLOCK,
  ),
];

/** R76 Events: which, in what order, with which figures. */
export const events: readonly Scenario[] = [...grants, ...use];
