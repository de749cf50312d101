import { type Scenario, scenario } from "../scenario.ts";

const MINUTE_MS = 60_000;

/** An instant as a clock of another offset writes it, such as `2026-01-01T05:30:00.000+05:30`. */
function inOffset(instant: string, sign: "+" | "-", hours: number, minutes: number, fraction?: string): string {
  const shiftMs = (sign === "+" ? 1 : -1) * (hours * 60 + minutes) * MINUTE_MS;
  const local = new Date(Date.parse(instant) + shiftMs).toISOString().slice(0, -1);
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${fraction === undefined ? local : local.replace(/\.\d+$/, fraction)}${sign}${pad(hours)}:${pad(minutes)}`;
}

/** R8 Clock, R9 Operation time and R10 Half-open intervals. */
export const instants: readonly Scenario[] = [
  scenario("R8", "times are answered in UTC with three fraction digits", async (s) => {
    const grant = await s.grant(1, { expiresAt: s.time(10) });
    for (const instant of [grant.createdAt, grant.effectiveAt, grant.expiresAt ?? "", grant.balance.asOf]) {
      s.expect.ok(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(instant), `"${instant}" has the wire form`);
    }
  }),

  scenario("R8", "times may be sent with any offset", async (s) => {
    const end = s.time(10);
    for (const sent of [
      inOffset(end, "+", 5, 30),
      inOffset(end, "-", 8, 0),
      inOffset(end, "+", 14, 0),
      inOffset(end, "-", 0, 0),
    ]) {
      const grant = await s.grant(1, { expiresAt: sent });
      s.expect.equal(grant.expiresAt, end, `expiresAt sent as ${sent}`);
    }
  }),

  scenario("R8", "digits beyond milliseconds are cut, and none are needed", async (s) => {
    const end = s.time(10);
    const cut = await s.grant(1, { expiresAt: inOffset(end, "+", 1, 0, ".1239999") });
    s.expect.equal(cut.expiresAt, end.replace(/\.\d{3}Z$/, ".123Z"), "expiresAt sent with seven digits");
    const short = await s.grant(1, { expiresAt: end.replace(/\.\d{3}Z$/, ".5Z") });
    s.expect.equal(short.expiresAt, end.replace(/\.\d{3}Z$/, ".500Z"), "expiresAt sent with one digit");
    const none = await s.grant(1, { expiresAt: end.replace(/\.\d{3}Z$/, "Z") });
    s.expect.equal(none.expiresAt, end.replace(/\.\d{3}Z$/, ".000Z"), "expiresAt sent without fraction");
  }),

  scenario(
    "R8",
    "what is no instant is refused",
    async (s) => {
      const wrong = [
        "2099-01-01",
        "2099-01-01T00:00:00",
        "2099-02-30T00:00:00Z",
        "2099-13-01T00:00:00Z",
        "2099-01-01T25:00:00Z",
        "2099-01-01T00:00:60Z",
        "2099-01-01T00:00:00+25:00",
        "tomorrow",
        "",
        4_070_908_800_000,
      ];
      for (const expiresAt of wrong) {
        const reply = await s.raw("POST", "/v1/grants", { body: { account: s.account, amount: 1, expiresAt } });
        s.expect.equal(reply.status, 400, `status with expiresAt ${JSON.stringify(expiresAt)}`);
        s.expect.matches(
          reply.body,
          { code: "invalid_request", errors: [{ in: "body", pointer: "/expiresAt" }] },
          `problem with expiresAt ${JSON.stringify(expiresAt)}`,
        );
      }
    },
    { tags: ["invalid-request"] },
  ),

  scenario(
    "R9",
    "a request has one instant, that of its arrival",
    async (s) => {
      await s.at(3);
      const grant = await s.grant(10);
      s.expect.matches(grant, { createdAt: s.time(3), updatedAt: s.time(3), effectiveAt: s.time(3) }, "the grant");
      s.expect.equal(grant.balance.asOf, s.time(3), "asOf of its balance");
      await s.at(4);
      const debit = await s.consume(20, { overage: "overflow" });
      s.expect.matches(debit, { createdAt: s.time(4), occurredAt: s.time(4) }, "the debit");
      s.expect.equal(
        (await s.entryObjects()).map(({ effectiveAt }) => effectiveAt),
        [s.time(3), s.time(4), s.time(4)],
        "instants of the entries",
      );
      const account = await s.client.accounts.get(s.account);
      s.expect.matches(account, { createdAt: s.time(0), updatedAt: s.time(0) }, "the account, made at the start");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R10",
    "at exactly effectiveAt a grant is there, and not a millisecond before",
    async (s) => {
      await s.grant(10, { effectiveAt: s.time(50) });
      await s.clock.set(s.startMs + 50 * 120_000 - 1);
      s.expect.equal(await s.figures(), "0/0/0", "figures a millisecond before");
      await s.refused(s.consume(1), 402, "insufficient_credits");
      await s.at(50);
      s.expect.equal(await s.figures(), "10/0/10", "figures at that instant");
      s.expect.equal((await s.consume(4)).balance.available, 6, "available after consuming at that instant");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R10",
    "a millisecond before expiresAt a grant can be spent to its last credit",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(50) });
      await s.clock.set(s.startMs + 50 * 120_000 - 1);
      await s.consume(10);
      s.expect.equal((await s.grantNow(1)).status, "depleted", "status a millisecond before the end");
      await s.at(50);
      s.expect.matches(await s.grantNow(1), { status: "expired", consumed: 10, expired: 0 }, "the grant at the end");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["R10", "R48"],
    "at exactly expiresAt a reservation is gone, and not a millisecond before",
    async (s) => {
      await s.grant(20);
      const early = await s.reserve(5, { ttlSeconds: 120 });
      const late = await s.reserve(7, { ttlSeconds: 120 });
      await s.clock.set(s.startMs + 120_000 - 1);
      await s.client.reservations.capture(early.id);
      await s.at(1);
      await s.refused(s.client.reservations.capture(late.id), 409, "reservation_expired");
      s.expect.equal(await s.figures(), "15/0/15", "figures at the end");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["R10", "R63"],
    "at exactly 24 hours an idempotency key is gone, and not a millisecond before",
    async (s) => {
      const options = { idempotencyKey: s.key("day") };
      const grant = (): ReturnType<typeof s.client.grants.create> =>
        s.client.grants.create({ account: s.account, amount: 1 }, options);
      const first = await grant();
      await s.clock.set(s.startMs + 86_400_000 - 1);
      const replay = await grant().withResponse();
      s.expect.equal([replay.replayed, replay.data], [true, first], "the answer a millisecond before");
      await s.clock.set(s.startMs + 86_400_000);
      const anew = await grant().withResponse();
      s.expect.equal(anew.replayed, false, "whether it is replayed at 24 hours");
      s.expect.differ(anew.data.id, first.id, "ids of the two grants");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["R10", "R75"],
    "ranges include from and exclude to",
    async (s) => {
      for (const tick of [10, 20, 30]) {
        await s.at(tick);
        await s.grant(tick);
      }
      const between = async (from: number, to: number): Promise<number[]> => {
        const range = { account: s.account, from: s.time(from), to: s.time(to), order: "asc" } as const;
        const grants = await s.client.grants.list(range);
        const entries = await s.client.entries.list(range);
        const amounts = grants.data.map(({ amount }) => amount);
        const deltas = entries.data.map(({ balanceDelta }) => balanceDelta);
        s.expect.equal(deltas, amounts, `entries from ${from} to ${to}, beside the grants`);
        return amounts;
      };
      s.expect.equal(await between(10, 30), [10, 20], "grants from 10 to 30");
      s.expect.equal(await between(11, 30), [20], "grants from 11 to 30");
      s.expect.equal(await between(10, 10), [], "grants from 10 to 10");
      s.expect.equal(await between(30, 31), [30], "grants from 30 to 31");
    },
    { needs: ["clock"] },
  ),
];
