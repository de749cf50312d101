import { type Scenario, scenario } from "../scenario.ts";

const SECOND_MS = 1000;

/** An instant some milliseconds after another one. */
function after(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

export const leases: readonly Scenario[] = [
  scenario("R46", "a capture that is not final leaves the smaller hold open, even at 0", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(30);
    const first = await s.client.reservations.capture(hold.id, { amount: 10, final: false });
    s.expect.matches(first, { status: "open", held: 20, captured: 10, closedAt: null }, "after the first");
    const second = await s.client.reservations.capture(hold.id, { amount: 20, final: false });
    s.expect.matches(second, { status: "open", held: 0, captured: 30, allocations: [] }, "after the second");
    s.expect.equal(second.debitIds, [first.debit?.id, second.debit?.id], "debitIds in order");
    s.expect.equal(await s.figures(), "70/0/70", "figures");
  }),
  scenario("R46", "extend appends items to the hold", async (s) => {
    await s.grant(10, { priority: 1 });
    await s.grant(10, { priority: 2 });
    const hold = await s.reserve(8);
    const extended = await s.client.reservations.extend(hold.id, { additionalAmount: 6 });
    s.expect.equal(s.allocations(extended), ["1:8", "1:2", "2:4"], "items of one grant are not merged");
    s.expect.matches(extended, { amount: 14, requestedAmount: 14, held: 14, expiresAt: hold.expiresAt }, "extended");
    s.expect.equal((await s.entries()).slice(-2), ["reserved 0/+2/0", "reserved 0/+4/0"], "entries");
    const { debit } = await s.client.reservations.capture(hold.id, { amount: 11 });
    s.expect.equal(debit && s.allocations(debit), ["1:8", "1:2", "2:1"], "captured first to last");
  }),
  scenario("R46", "an emptied lease can be filled again", async (s) => {
    await s.grant(10);
    const hold = await s.reserve(4);
    await s.client.reservations.capture(hold.id, { final: false });
    const extended = await s.client.reservations.extend(hold.id, { additionalAmount: 5 });
    s.expect.matches(extended, { status: "open", held: 5, captured: 4, amount: 9 }, "extended");
    const closed = await s.client.reservations.capture(hold.id, { amount: 1 });
    s.expect.matches(closed, { status: "captured", captured: 5, released: 4 }, "closed");
  }),
  scenario(
    ["R46", "R38"],
    "the additional amount obeys the overage behaviour; both take effect or neither",
    async (s) => {
      await s.grant(10);
      const hold = await s.reserve(8);
      const call = s.client.reservations.extend(hold.id, { ttlSeconds: 7200, additionalAmount: 3 });
      const problem = await s.refused(call, 402, "insufficient_credits");
      s.expect.matches(problem, { requested: 3, available: 2, shortfall: 1, held: null }, "members");
      s.expect.equal((await s.client.reservations.get(hold.id)).expiresAt, hold.expiresAt, "expiresAt stays");
      const body = { ttlSeconds: 7200, additionalAmount: 3, overage: "cap" } as const;
      const extended = await s.client.reservations.extend(hold.id, body);
      s.expect.matches(extended, { amount: 10, requestedAmount: 11, held: 10 }, "capped");
      s.expect.ok(extended.expiresAt > hold.expiresAt, "the extension has both effects");
      const empty = s.client.reservations.extend(hold.id, body);
      await s.refused(empty, 402, "insufficient_credits");
    },
  ),
  scenario("R46", "time alone posts no entry and leaves the version", async (s) => {
    await s.grant(10);
    const hold = await s.reserve(8);
    const extended = await s.client.reservations.extend(hold.id, { ttlSeconds: 7200 });
    s.expect.equal(extended.balance.version, hold.balance.version, "version");
    s.expect.equal(await s.entries(), ["grant_issued +10/0/0", "reserved 0/+8/0"], "entries");
  }),
  scenario(
    "R46",
    "ttlSeconds counts from now, and an earlier end than the present one changes nothing",
    async (s) => {
      await s.grant(10);
      const hold = await s.reserve(8, { ttlSeconds: 3600 });
      await s.clock.advance(600 * SECOND_MS);
      const same = await s.client.reservations.extend(hold.id, { ttlSeconds: 2999 });
      s.expect.equal(same.expiresAt, hold.expiresAt, "an earlier end");
      const past = await s.client.reservations.extend(hold.id, { expiresAt: hold.createdAt });
      s.expect.equal(past.expiresAt, hold.expiresAt, "an end that is past");
      const later = await s.client.reservations.extend(hold.id, { ttlSeconds: 3001 });
      s.expect.equal(later.expiresAt, after(hold.expiresAt, SECOND_MS), "a later end");
      const earlier = await s.client.reservations.extend(hold.id, { expiresAt: after(hold.expiresAt, -1) });
      s.expect.equal(earlier.expiresAt, later.expiresAt, "an earlier instant");
      await s.clock.set(Date.parse(later.expiresAt) - 1);
      s.expect.equal((await s.client.reservations.get(hold.id)).status, "open", "one millisecond before the new end");
      await s.clock.set(later.expiresAt);
      s.expect.equal((await s.client.reservations.get(hold.id)).status, "expired", "at the new end");
    },
    { needs: ["clock"] },
  ),
  scenario(
    "R46",
    "a reservation lives at most 604800 seconds from its creation",
    async (s) => {
      await s.grant(10);
      const hold = await s.reserve(8, { ttlSeconds: 86_400 });
      const end = after(hold.createdAt, 604_800 * SECOND_MS);
      const extend = (expiresAt: string): PromiseLike<unknown> => s.client.reservations.extend(hold.id, { expiresAt });
      await s.refused(extend(after(end, 1)), 422, "ttl_out_of_range");
      await s.clock.advance(1);
      const byTtl = s.client.reservations.extend(hold.id, { ttlSeconds: 604_800 });
      await s.refused(byTtl, 422, "ttl_out_of_range");
      const { expiresAt } = await s.client.reservations.extend(hold.id, { expiresAt: end });
      s.expect.equal(expiresAt, end, "exactly at the bound");
    },
    { needs: ["clock"] },
  ),
  scenario("R46", "extend needs time or credit, and time in one form", async (s) => {
    await s.grant(10);
    const hold = await s.reserve(8);
    await s.refused(s.client.reservations.extend(hold.id, {}), 422, "conflicting_fields");
    const both = s.client.reservations.extend(hold.id, { ttlSeconds: 60, expiresAt: s.time(60) });
    await s.refused(both, 422, "conflicting_fields");
  }),
];
