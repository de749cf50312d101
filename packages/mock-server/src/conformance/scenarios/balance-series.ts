import { figuresOf } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { HISTORY, history } from "./history.ts";

const CLOCK = { needs: ["clock"] } as const;

const series: readonly Scenario[] = [
  scenario(
    "R74",
    "a series has the balance at each point, and the flows of the step from there",
    async (s) => {
      await history(s);
      await s.at(9);
      const query = { from: s.time(0), to: s.time(6), step: 120 };
      const { data } = await s.client.balances.series(s.account, "credits", query);
      s.expect.equal(data.map(figuresOf), HISTORY, "figures");
      s.expect.equal(
        data.map(({ at }) => at),
        [0, 1, 2, 3, 4, 5].map((tick) => s.time(tick)),
        "points",
      );
      const flows = data.map(({ granted, consumed, refunded, expired }) => [granted, consumed, refunded, expired]);
      const expected = [
        [100, 0, 0, 0],
        [0, 30, 0, 0],
        [0, 0, 0, 0],
        [0, 40, 0, 0],
        [0, 40, 0, 0],
        [25, 0, 0, 0],
      ];
      s.expect.equal(flows, expected, "flows");
      s.expect.equal(
        data.map(({ debt }) => debt),
        [0, 0, 0, 0, 10, 0],
        "debt",
      );
    },
    CLOCK,
  ),
  scenario(
    ["R74", "R4"],
    "balance now = balance before + granted − consumed + refunded − expired",
    async (s) => {
      await s.grant(100, { expiresAt: s.time(20), rollover: { percent: 50 } });
      const debit = await s.consume(30);
      await s.at(3);
      await s.client.debits.refund(debit.id, { amount: 5 });
      await s.adjust(-10, { expiresAt: s.time(12) });
      await s.at(7);
      await s.grant(10, { effectiveAt: s.time(9) });
      const voided = await s.grant(8);
      const hold = await s.reserve(20, { ttlSeconds: 86_400 });
      await s.client.grants.void(voided.id);
      await s.at(21);
      await s.client.reservations.release(hold.id);
      await s.consume(60, { overage: "overflow" });
      await s.at(30);
      const query = { from: s.time(-3), to: s.time(30), step: 120 };
      const { data } = await s.client.balances.series(s.account, "credits", query);
      for (const [index, point] of data.entries()) {
        const next = data[index + 1];
        // Entries at exactly a point are in its balance and in its flows, so the step counts from the point after it.
        const sum = point.granted - point.consumed + point.refunded - point.expired;
        const before = index === 0 ? 0 : (data[index - 1]?.balance ?? 0);
        s.expect.equal(point.balance, before + sum, `balance at ${point.at}`);
        s.expect.ok(next !== undefined || point.at === s.time(29), "33 points");
      }
    },
    CLOCK,
  ),
  scenario(
    "R74",
    "a last step that ends beyond `to` is counted whole",
    async (s) => {
      await s.at(3);
      await s.grant(5);
      await s.at(9);
      const { data } = await s.client.balances.series(s.account, "credits", {
        from: s.time(0),
        to: s.time(2.5),
        step: 240,
      });
      s.expect.equal(
        data.map(({ at, granted }) => [at, granted]),
        [
          [s.time(0), 0],
          [s.time(2), 5],
        ],
        "points",
      );
    },
    CLOCK,
  ),
  scenario(
    "R74",
    "a series is not empty, has at most 1000 points, and none in the future",
    async (s) => {
      await s.at(30);
      const ask = (from: number, to: number, step: number): PromiseLike<{ data: unknown[] }> =>
        s.client.balances.series(s.account, "credits", { from: s.time(from), to: s.time(to), step });
      await s.refused(ask(1, 1, 60), 422, "invalid_range");
      await s.refused(ask(2, 1, 60), 422, "invalid_range");
      await s.refused(ask(0, 10.01, 1), 422, "invalid_range");
      await s.refused(ask(0, 1000, 120), 422, "at_in_future");
      await s.refused(ask(0, 32, 120), 422, "at_in_future");
      s.expect.equal((await ask(0, 31, 120)).data.length, 31, "the last point is now");
      s.expect.equal((await ask(0, 25 / 3, 1)).data.length, 1000, "1000 points");
      s.expect.equal((await ask(0, 500, 86_400)).data.length, 1, "`to` may lie in the future where no point does");
    },
    CLOCK,
  ),
  scenario(
    "R74",
    "a step is a whole number of seconds, at least 1",
    async (s) => {
      const { account } = s;
      for (const step of ["0", "-5", "1.5", "x", ""]) {
        const path = `/v1/accounts/${account}/balances/credits/series?from=${s.time(-9)}&to=${s.time(-8)}&step=${step}`;
        const reply = await s.raw("GET", path);
        s.expect.matches([reply.status, reply.body], [400, { errors: [{ in: "query", pointer: "/step" }] }], step);
      }
    },
    { tags: ["invalid-request"] },
  ),
];

export const balanceSeries: readonly Scenario[] = [...series];
