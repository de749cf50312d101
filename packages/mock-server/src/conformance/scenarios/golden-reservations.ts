import { figuresOf } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** The golden scenarios about holds: G4, G9, G11, G13, G20. */
export const goldenReservations: readonly Scenario[] = [
  scenario(
    ["G4", "R49"],
    "a hold outlives the expiry of its grant, for that grant only",
    async (s) => {
      await s.grant(100, { expiresAt: s.time(50) });
      await s.grant(100);
      await s.at(10);
      const hold = await s.reserve(120, { ttlSeconds: 7200 });
      s.expect.equal(figuresOf(hold.balance), "200/120/80", "figures after holding");
      await s.at(50);
      s.expect.equal(await s.figures(), "200/120/80", "figures at the expiry");
      s.expect.equal((await s.entries()).at(-1), "grant_expired 0/0/0", "entry of the expiry");
      await s.at(55);
      await s.client.reservations.capture(hold.id, { amount: 30 });
      s.expect.equal(await s.figures(), "100/0/100", "figures after the capture");
      s.expect.matches(await s.grantNow(1), { consumed: 30, expired: 70, held: 0, status: "expired" }, "grant 1");
      s.expect.matches(await s.grantNow(2), { consumed: 0, expired: 0, held: 0, remaining: 100 }, "grant 2");
      s.expect.equal(
        (await s.entries()).slice(-4),
        ["captured -30/-30/0", "released 0/-20/0", "released 0/-70/0", "lapsed -70/0/0"],
        "entries of the capture",
      );
    },
    { needs: ["clock"] },
  ),

  scenario(["G9", "R45"], "a capture beyond the hold that is refused leaves the hold", async (s) => {
    await s.grant(100);
    await s.reserve(60);
    const hold = await s.reserve(30);
    s.expect.equal(figuresOf(hold.balance), "100/90/10", "figures before");
    const capture = s.client.reservations.capture(hold.id, { amount: 50 });
    const problem = await s.refused(capture, 402, "insufficient_credits");
    s.expect.matches(problem, { requested: 50, available: 10, held: 30, shortfall: 10 }, "the problem");
    s.expect.equal(await s.figures(), "100/90/10", "figures after the refusal");
    const after = await s.client.reservations.get(hold.id);
    s.expect.matches(after, { status: "open", held: 30, captured: 0 }, "the reservation after the refusal");
  }),

  scenario(["G9", "R6", "R45"], "a capped capture takes the hold and what fits beyond it", async (s) => {
    await s.grant(100);
    await s.reserve(60);
    const hold = await s.reserve(30);
    const capture = await s.client.reservations.capture(hold.id, { amount: 50, overage: "cap" });
    s.expect.equal(figuresOf(capture.balance), "60/60/0", "figures after it");
    s.expect.matches(capture.debit, { amount: 40, requestedAmount: 50, source: "capture" }, "its debit");
    s.expect.equal(s.allocations(capture.debit ?? { allocations: [] }), ["1:30", "1:10"], "its allocations");
    s.expect.equal((await s.entries()).slice(-2), ["captured -30/-30/0", "captured -10/0/0"], "its entries");
  }),

  scenario(["G9", "R43", "R45"], "a capture that overflows takes nothing from another hold", async (s) => {
    await s.grant(100);
    const other = await s.reserve(60);
    const hold = await s.reserve(30);
    const capture = await s.client.reservations.capture(hold.id, { amount: 50, overage: "overflow" });
    s.expect.equal(figuresOf(capture.balance), "50/60/-10", "figures after it");
    s.expect.equal(capture.balance.debt, 10, "debt after it");
    s.expect.equal(capture.debit?.amount, 50, "amount of its debit");
    const rest = await s.client.reservations.capture(other.id);
    s.expect.equal(figuresOf(rest.balance), "-10/0/-10", "figures after capturing all of the other hold");
    s.expect.equal(rest.debit?.amount, 60, "amount of the other debit");
  }),

  scenario(["G11", "R26", "R49"], "voiding leaves what is held, which lapses when it is let go", async (s) => {
    const grant = await s.grant(100);
    await s.consume(20);
    const hold = await s.reserve(30);
    const voided = await s.client.grants.void(grant.id);
    s.expect.equal(figuresOf(voided.balance), "30/30/0", "figures after voiding");
    s.expect.matches(voided, { status: "voided", voided: 50, held: 30, available: 0 }, "the grant after voiding");
    const capture = await s.client.reservations.capture(hold.id, { amount: 10 });
    s.expect.equal(figuresOf(capture.balance), "0/0/0", "figures after the capture");
    s.expect.matches(await s.grantNow(1), { consumed: 30, voided: 70, held: 0 }, "the grant after the capture");
  }),

  scenario(
    ["G13", "R43", "R44"],
    "a hold may rest on the credit limit and takes free credit when it is captured",
    async (s) => {
      await s.client.balances.setLimit(s.account, "credits", { creditLimit: 20 });
      await s.grant(10);
      const hold = await s.reserve(25);
      s.expect.equal(figuresOf(hold.balance), "10/25/-15", "figures after holding");
      s.expect.equal(s.allocations(hold), ["1:10"], "the backed part");
      s.expect.equal(hold.unbacked, 15, "the unbacked part");
      await s.grant(8);
      s.expect.equal(await s.figures(), "18/25/-7", "figures after the grant");
      const capture = await s.client.reservations.capture(hold.id, { amount: 25 });
      s.expect.equal(figuresOf(capture.balance), "-7/0/-7", "figures after the capture");
      s.expect.equal(s.allocations(capture.debit ?? { allocations: [] }), ["1:10", "2:8"], "its allocations");
      s.expect.equal(capture.debit?.debt, 7, "its debt");
      s.expect.equal(
        (await s.entries()).slice(-3),
        ["captured -10/-10/0", "captured -8/-8/0", "debt_incurred -7/-7/+7"],
        "its entries",
      );
    },
  ),

  scenario(
    ["G20", "R6", "R46", "R48"],
    "a lease is captured in parts, extended and released at its end",
    async (s) => {
      await s.grant(40, { expiresAt: s.time(30) });
      await s.grant(100);
      const lease = await s.reserve(60, { ttlSeconds: 2400 });
      s.expect.equal(figuresOf(lease.balance), "140/60/80", "figures after holding");
      await s.at(5);
      const capture = await s.client.reservations.capture(lease.id, { amount: 50, final: false });
      s.expect.equal(figuresOf(capture.balance), "90/10/80", "figures after the capture");
      s.expect.equal(capture.status, "open", "status after the capture");
      await s.at(10);
      const longer = await s.client.reservations.extend(lease.id, { ttlSeconds: 4800, additionalAmount: 15 });
      s.expect.equal(figuresOf(longer.balance), "90/25/65", "figures after extending");
      s.expect.equal(longer.expiresAt, s.time(50), "the new end");
      await s.at(30);
      s.expect.equal((await s.entries()).at(-1), "grant_expired 0/0/0", "entry at 30");
      await s.at(50);
      s.expect.equal(await s.figures(), "90/0/90", "figures at the end");
      const last = (await s.entryObjects()).slice(-3);
      s.expect.equal(
        last.map(({ type, reservedDelta, grantId }) => `${type} ${reservedDelta} grant ${s.grantNumber(grantId)}`),
        ["released -15 grant 2", "released -10 grant 2", "reservation_expired 0 grant ?"],
        "entries at the end",
      );
    },
    { needs: ["clock"] },
  ),
];
