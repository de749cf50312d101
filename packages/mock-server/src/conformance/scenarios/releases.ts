import { type Scenario, scenario } from "../scenario.ts";

const giving: readonly Scenario[] = [
  scenario("R47", "a release without amount gives back everything and closes the reservation", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(60);
    const released = await s.client.reservations.release(hold.id);
    s.expect.matches(
      released,
      { status: "released", held: 0, released: 60, captured: 0, allocations: [] },
      "reservation",
    );
    s.expect.equal(released.closedAt === null, false, "closedAt is set");
    s.expect.equal(await s.figures(), "100/0/100", "figures");
    const entry = (await s.entryObjects()).at(-1);
    const expected = { type: "released", reservationId: hold.id, debitId: null, reason: null, metadata: {} };
    s.expect.matches(entry, expected, "entry");
  }),
  scenario("R47", "a part is given back last to first, so that what stays held is a prefix", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
    await s.grant(10, { priority: 1 });
    await s.grant(10, { priority: 2 });
    const hold = await s.reserve(25);
    const released = await s.client.reservations.release(hold.id, { amount: 9 });
    s.expect.matches(released, { status: "open", held: 16, released: 9, unbacked: 0 }, "reservation");
    s.expect.equal(s.allocations(released), ["1:10", "2:6"], "what stays");
    s.expect.equal((await s.entries()).slice(-2), ["released 0/-5/0", "released 0/-4/0"], "entries");
    const { debit } = await s.client.reservations.capture(hold.id);
    s.expect.equal(debit && s.allocations(debit), ["1:10", "2:6"], "captured later");
  }),
  scenario("R47", "more than is held is 409", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(60);
    await s.refused(s.client.reservations.release(hold.id, { amount: 61 }), 409, "amount_exceeds_held");
    await s.client.reservations.capture(hold.id, { amount: 20, final: false });
    await s.refused(s.client.reservations.release(hold.id, { amount: 41 }), 409, "amount_exceeds_held");
    s.expect.equal((await s.client.reservations.get(hold.id)).held, 40, "held");
  }),
  scenario(
    "R47",
    "a release that empties the hold closes it: captured if anything was captured, else released",
    async (s) => {
      await s.grant(100);
      const untouched = await s.reserve(10);
      await s.client.reservations.release(untouched.id, { amount: 4 });
      const released = await s.client.reservations.release(untouched.id, { amount: 6 });
      s.expect.matches(released, { status: "released", released: 10 }, "nothing was captured");
      const used = await s.reserve(10);
      await s.client.reservations.capture(used.id, { amount: 4, final: false });
      const captured = await s.client.reservations.release(used.id, { amount: 6 });
      s.expect.matches(captured, { status: "captured", captured: 4, released: 6 }, "something was captured");
    },
  ),
  scenario("R47", "a release closes an open reservation that holds nothing any more", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(10);
    await s.client.reservations.capture(hold.id, { final: false });
    const released = await s.client.reservations.release(hold.id);
    s.expect.matches(released, { status: "captured", captured: 10, released: 0 }, "reservation");
  }),
  scenario("R47", "an unbacked item goes back to nobody", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 20 });
    const hold = await s.reserve(20);
    s.expect.equal(await s.figures(), "0/20/-20", "held on the limit");
    await s.client.reservations.release(hold.id);
    s.expect.equal(await s.figures(), "0/0/0", "figures");
    s.expect.equal(await s.entries(), ["reserved 0/+20/0", "released 0/-20/0"], "entries");
  }),
];

const terminal: readonly Scenario[] = [
  scenario("R50", "a captured reservation takes no capture, extend or release", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(10);
    await s.client.reservations.capture(hold.id);
    await s.refused(s.client.reservations.capture(hold.id, { amount: 0 }), 409, "reservation_captured");
    await s.refused(s.client.reservations.extend(hold.id, { ttlSeconds: 60 }), 409, "reservation_captured");
    await s.refused(s.client.reservations.release(hold.id), 409, "reservation_captured");
  }),
  scenario("R50", "a released reservation takes no capture or extend; releasing it again is 200", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(10);
    const released = await s.client.reservations.release(hold.id);
    await s.refused(s.client.reservations.capture(hold.id, { amount: 0 }), 409, "reservation_released");
    await s.refused(s.client.reservations.extend(hold.id, { additionalAmount: 1 }), 409, "reservation_released");
    const again = await s.client.reservations.release(hold.id, { amount: 5 });
    s.expect.equal(again, { ...released, balance: { ...released.balance, asOf: again.balance.asOf } }, "no-op");
    s.expect.equal((await s.entries()).length, 3, "entries");
  }),
  scenario(
    "R50",
    "releasing an expired reservation is 200 and changes nothing",
    async (s) => {
      await s.grant(100);
      const hold = await s.reserve(10, { expiresAt: s.time(5) });
      await s.at(6);
      const before = await s.balance();
      const released = await s.client.reservations.release(hold.id);
      s.expect.matches(released, { status: "expired", closedAt: s.time(5) }, "reservation");
      s.expect.equal(released.balance, before, "balance");
    },
    { needs: ["clock"] },
  ),
];

export const releases: readonly Scenario[] = [...giving, ...terminal];
