import { type Scenario, scenario } from "../scenario.ts";

const timing: readonly Scenario[] = [
  scenario(
    ["R48", "R10", "R6"],
    "at expiresAt everything held is released; what was captured stays",
    async (s) => {
      await s.grant(100);
      const hold = await s.reserve(30, { expiresAt: s.time(10) });
      await s.client.reservations.capture(hold.id, { amount: 10, final: false });
      await s.clock.set(Date.parse(s.time(10)) - 1);
      s.expect.equal((await s.client.reservations.get(hold.id)).status, "open", "one millisecond before");
      await s.at(11);
      const ended = await s.client.reservations.get(hold.id);
      const expected = { status: "expired", held: 0, captured: 10, released: 20, closedAt: s.time(10) };
      s.expect.matches(ended, expected, "reservation");
      s.expect.equal((await s.entries()).slice(-2), ["released 0/-20/0", "reservation_expired 0/0/0"], "entries");
      const [released, marker] = (await s.entryObjects()).slice(-2);
      s.expect.matches(marker, { origin: "clock", reservationId: hold.id, effectiveAt: s.time(10) }, "marker");
      s.expect.equal(released?.operationId, marker?.operationId, "one operation");
      s.expect.equal(await s.figures(), "90/0/90", "figures");
    },
    { needs: ["clock"] },
  ),
  scenario(
    ["R48", "R50"],
    "from expiresAt on capture and extend are 409, to the millisecond",
    async (s) => {
      await s.grant(100);
      const hold = await s.reserve(30, { expiresAt: s.time(10) });
      await s.clock.set(Date.parse(s.time(10)) - 1);
      await s.client.reservations.capture(hold.id, { amount: 1, final: false });
      await s.at(10);
      await s.refused(s.client.reservations.capture(hold.id), 409, "reservation_expired");
      await s.refused(s.client.reservations.extend(hold.id, { ttlSeconds: 60 }), 409, "reservation_expired");
    },
    { needs: ["clock"] },
  ),
  scenario(
    "R48",
    "late cost is a debit that may name the reservation, in whatever state that is",
    async (s) => {
      await s.grant(10);
      const hold = await s.reserve(10, { expiresAt: s.time(10) });
      await s.at(20);
      const debit = await s.consume(15, { overage: "overflow", reservationId: hold.id });
      s.expect.matches(debit, { source: "usage", reservationId: hold.id, debt: 5 }, "debit");
      s.expect.equal((await s.client.reservations.get(hold.id)).debitIds, [], "debitIds lists captures only");
      const found = await s.client.entries.list({ reservation: hold.id, order: "asc" });
      const types = found.data.map(({ type }) => type);
      const expected = ["reserved", "released", "reservation_expired", "consumed", "debt_incurred"];
      s.expect.equal(types, expected, "entries of the reservation");
    },
    { needs: ["clock"] },
  ),
  scenario("R48", "a debit cannot name a reservation that does not exist", async (s) => {
    await s.grant(10);
    const reservationId = `rsv_${"0".repeat(26)}`;
    await s.refused(s.consume(1, { reservationId }), 404, "reservation_not_found");
  }),
  scenario("R48", "a debit cannot name the reservation of another account", async (s) => {
    await s.grant(10);
    const hold = await s.reserve(5);
    const other = await s.client.accounts.create({});
    await s.client.grants.create({ account: other.id, amount: 10 });
    const foreign = s.client.debits.create({ account: other.id, amount: 1, reservationId: hold.id });
    await s.refused(foreign, 404, "reservation_not_found");
  }),
  scenario(
    ["R49", "R24"],
    "the held part of a grant that expires stays capturable, and lapses as expired when it is let go",
    async (s) => {
      await s.grant(30, { expiresAt: s.time(5) });
      const hold = await s.reserve(20, { ttlSeconds: 86_400 });
      await s.at(5);
      s.expect.equal(await s.figures(), "20/20/0", "only the free part expired");
      s.expect.matches(await s.grantNow(1), { status: "expired", expired: 10, held: 20, remaining: 20 }, "grant");
      await s.client.reservations.capture(hold.id, { amount: 12, final: false });
      await s.client.reservations.release(hold.id);
      s.expect.matches(await s.grantNow(1), { consumed: 12, expired: 18, held: 0, remaining: 0 }, "grant at the end");
      s.expect.equal((await s.entries()).slice(-2), ["released 0/-8/0", "lapsed -8/0/0"], "entries");
      s.expect.equal(await s.figures(), "0/0/0", "figures");
    },
    { needs: ["clock"] },
  ),
  scenario("R49", "the held part of a voided grant lapses as voided", async (s) => {
    const { id } = await s.grant(30);
    const hold = await s.reserve(20);
    await s.client.grants.void(id);
    s.expect.matches(await s.grantNow(1), { status: "voided", voided: 10, held: 20 }, "grant under the hold");
    await s.client.reservations.release(hold.id);
    const links = { type: "lapsed", grantId: id, reservationId: hold.id, debitId: null };
    s.expect.matches((await s.entryObjects()).at(-1), links, "the last entry");
    s.expect.matches(await s.grantNow(1), { voided: 30, held: 0, remaining: 0 }, "grant after the release");
    s.expect.equal(await s.figures(), "0/0/0", "figures");
  }),
  scenario(
    ["R49", "R33"],
    "held credit never rolls over, not even later",
    async (s) => {
      await s.grant(30, { expiresAt: s.time(5), rollover: { percent: 100 } });
      const hold = await s.reserve(20, { ttlSeconds: 86_400 });
      await s.at(5);
      s.expect.equal(await s.figures(), "30/20/10", "the free part rolled over");
      await s.client.reservations.release(hold.id);
      s.expect.equal(await s.figures(), "10/0/10", "the held part lapsed");
      const { data } = await s.client.grants.list({ account: s.account, category: "rollover" });
      s.expect.equal(
        data.map(({ amount }) => amount),
        [10],
        "rolled-over grants",
      );
    },
    { needs: ["clock"] },
  ),
  scenario(
    ["R49", "R43"],
    "a hold rests on its own grants: the end of one moves nothing to another",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(5) });
      await s.grant(100);
      const hold = await s.reserve(10, { ttlSeconds: 86_400 });
      await s.at(5);
      s.expect.equal(s.allocations(await s.client.reservations.get(hold.id)), ["1:10"], "items");
      await s.client.reservations.release(hold.id);
      s.expect.equal(await s.figures(), "100/0/100", "figures");
    },
    { needs: ["clock"] },
  ),
];

export const holdEnds: readonly Scenario[] = [...timing];
