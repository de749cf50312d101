import { type Scenario, scenario } from "../scenario.ts";

const DAY_MS = 86_400_000;

const limits: readonly Scenario[] = [
  scenario("R55", "several partial refunds; without amount all that is left", async (s) => {
    await s.grant(100);
    const debit = await s.consume(40);
    const first = await s.client.debits.refund(debit.id, { amount: 15, reason: "sorry", metadata: { k: "v" } });
    s.expect.matches(
      first,
      { debitId: debit.id, amount: 15, reason: "sorry", metadata: { k: "v" }, lapsed: 0 },
      "first",
    );
    const second = await s.client.debits.refund(debit.id);
    s.expect.equal(second.amount, 25, "amount of the second");
    s.expect.matches(await s.client.debits.get(debit.id), { refunded: 40, refundable: 0, allocations: [] }, "debit");
    s.expect.equal(await s.figures(), "100/0/100", "figures");
    const { balance, ...stored } = first;
    s.expect.equal(await s.client.refunds.get(first.id), stored, "the refund read again");
    const { data } = await s.client.debits.listRefunds(debit.id);
    s.expect.equal(
      data.map(({ id }) => id),
      [second.id, first.id],
      "refunds of the debit",
    );
  }),
  scenario("R55", "never more than was debited", async (s) => {
    await s.grant(100);
    const debit = await s.consume(40);
    await s.refused(s.client.debits.refund(debit.id, { amount: 41 }), 409, "refund_exceeds_amount");
    await s.client.debits.refund(debit.id, { amount: 39 });
    await s.refused(s.client.debits.refund(debit.id, { amount: 2 }), 409, "refund_exceeds_amount");
    await s.client.debits.refund(debit.id, { amount: 1 });
    await s.refused(s.client.debits.refund(debit.id), 409, "refund_exceeds_amount");
    await s.refused(s.client.debits.refund(debit.id, { amount: 1 }), 409, "refund_exceeds_amount");
    s.expect.equal(await s.figures(), "100/0/100", "figures");
  }),
  scenario("R55", "debits of every source can be refunded", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(10);
    const { debit } = await s.client.reservations.capture(hold.id);
    await s.client.debits.refund(debit?.id ?? "");
    const adjustment = await s.adjust(-10);
    await s.client.debits.refund(adjustment.debitId ?? "");
    s.expect.equal(await s.figures(), "100/0/100", "figures");
    s.expect.equal((await s.client.reservations.get(hold.id)).captured, 10, "the reservation keeps what it captured");
    const refunded = (await s.entryObjects()).filter(({ type }) => type === "refunded");
    s.expect.equal(refunded[0]?.reservationId, hold.id, "the entry carries the debit's reservation");
  }),
];

const unwinding: readonly Scenario[] = [
  scenario("R56", "its own debt first, then its allocations, the last first", async (s) => {
    await s.grant(10, { priority: 1 });
    await s.grant(10, { priority: 2 });
    const debit = await s.consume(25, { overage: "overflow" });
    const refund = await s.client.debits.refund(debit.id, { amount: 17 });
    s.expect.equal(s.allocations(refund), ["2:10", "1:2"], "given back");
    const left = await s.client.debits.get(debit.id);
    s.expect.matches(left, { amount: 25, debt: 0, refunded: 17, refundable: 8 }, "debit");
    s.expect.equal(s.allocations(left), ["1:8"], "what remains is a prefix");
    const expected = ["refunded +5/0/-5", "refunded +10/0/0", "refunded +2/0/0"];
    s.expect.equal((await s.entries()).slice(-3), expected, "entries");
    s.expect.equal(await s.figures(), "12/0/12", "figures");
  }),
  scenario("R56", "what repaid the debt later is given back first", async (s) => {
    await s.grant(10);
    const debit = await s.consume(25, { overage: "overflow" });
    await s.grant(100);
    const refund = await s.client.debits.refund(debit.id, { amount: 20 });
    s.expect.equal(s.allocations(refund), ["2:15", "1:5"], "given back");
    s.expect.equal(s.allocations(await s.client.debits.get(debit.id)), ["1:5"], "what remains");
  }),
  scenario(["R56", "R23"], "credit goes back to the very grant it came from, which lives again", async (s) => {
    await s.grant(10);
    const debit = await s.consume(10);
    s.expect.equal((await s.grantNow(1)).status, "depleted", "status before");
    await s.grant(10, { priority: 1 });
    await s.client.debits.refund(debit.id, { amount: 4 });
    s.expect.matches(await s.grantNow(1), { status: "active", consumed: 6, remaining: 4 }, "the grant");
    s.expect.equal((await s.grantNow(2)).remaining, 10, "the other grant");
  }),
  scenario(["R56", "R40"], "a refund in one pool repays the debt of that pool only", async (s) => {
    const credit = await s.newCredit();
    await s.grant(10);
    const debit = await s.consume(10);
    await s.consume(3, { overage: "overflow" });
    await s.consume(3, { credit, overage: "overflow" });
    const refund = await s.client.debits.refund(debit.id);
    s.expect.matches(refund.balance, { balance: 7, debt: 0 }, "pool of the refund");
    s.expect.equal((await s.balance(credit)).debt, 3, "debt of the other pool");
  }),
  scenario(["R56", "R37"], "a debit and its full refund leave every counter and the debt as they were", async (s) => {
    await s.grant(10, { priority: 1 });
    await s.grant(10);
    await s.reserve(13);
    const before = [await s.grantNow(1), await s.grantNow(2)];
    const figures = await s.figures();
    const debit = await s.consume(15, { overage: "overflow" });
    await s.client.debits.refund(debit.id);
    const after = [await s.grantNow(1), await s.grantNow(2)];
    const counters = ({ remaining, consumed, held }: (typeof before)[0]): number[] => [remaining, consumed, held];
    s.expect.equal(after.map(counters), before.map(counters), "counters");
    s.expect.equal(await s.figures(), figures, "figures");
  }),
];

const terminal: readonly Scenario[] = [
  scenario("R57", "credit of an expired or voided grant lapses by default", async (s) => {
    const [expired, voided] = [await s.grant(10, { priority: 1 }), await s.grant(10, { priority: 2 })];
    const debit = await s.consume(15);
    await s.client.grants.expire(expired.id);
    await s.client.grants.void(voided.id);
    const refund = await s.client.debits.refund(debit.id);
    s.expect.matches(refund, { amount: 15, lapsed: 15, reissuedGrantIds: [] }, "refund");
    s.expect.matches(await s.grantNow(1), { status: "expired", consumed: 0, expired: 10, voided: 0 }, "expired grant");
    s.expect.matches(await s.grantNow(2), { status: "voided", consumed: 0, expired: 0, voided: 10 }, "voided grant");
    const expected = ["refunded +5/0/0", "lapsed -5/0/0", "refunded +10/0/0", "lapsed -10/0/0"];
    s.expect.equal((await s.entries()).slice(-4), expected, "each lapsed follows its own refunded");
    s.expect.equal(await s.figures(), "0/0/0", "figures");
  }),
  scenario("R57", "only the part of an ended grant lapses", async (s) => {
    const ended = await s.grant(10, { priority: 1 });
    await s.grant(10);
    const debit = await s.consume(15);
    await s.client.grants.expire(ended.id);
    const refund = await s.client.debits.refund(debit.id, { amount: 8 });
    s.expect.matches(refund, { amount: 8, lapsed: 3, balance: { balance: 10 } }, "refund");
    s.expect.equal(s.allocations(refund), ["2:5", "1:3"], "allocations");
  }),
  scenario("R57", "reissue gives a grant of the same priority and category, for 30 days", async (s) => {
    const terms = { priority: 7, category: "purchased", name: "Pack", metadata: { k: "v" }, rollover: {} } as const;
    const { id } = await s.grant(10, { ...terms, expiresAt: s.time(5000) });
    const debit = await s.consume(6);
    await s.client.grants.expire(id);
    const refund = await s.client.debits.refund(debit.id, { onExpiredGrant: "reissue" });
    s.expect.matches(refund, { amount: 6, lapsed: 6, balance: { balance: 6 } }, "refund");
    const grant = await s.client.grants.get(refund.reissuedGrantIds[0] ?? "");
    const expected = {
      amount: 6,
      remaining: 6,
      priority: 7,
      category: "purchased",
      effectiveAt: refund.createdAt,
      sourceGrantId: id,
      source: { type: "reissue", id: refund.id },
      rollover: null,
      rolloverCount: 0,
      name: null,
      metadata: {},
    };
    s.expect.matches(grant, expected, "grant");
    const lifetime = Date.parse(grant.expiresAt ?? "") - Date.parse(refund.createdAt);
    s.expect.equal(lifetime, 30 * DAY_MS, "lifetime");
    s.expect.equal((await s.entries()).slice(-3), ["refunded +6/0/0", "lapsed -6/0/0", "reissued +6/0/0"], "entries");
    s.expect.equal((await s.entryObjects()).at(-1)?.grantId, grant.id, "grant of the entry");
  }),
  scenario("R57", "the reissued grant may end at a given instant, or never", async (s) => {
    const { id } = await s.grant(10);
    const debit = await s.consume(6);
    await s.client.grants.expire(id);
    for (const reissueExpiresAt of [s.time(700), null]) {
      const body = { amount: 2, onExpiredGrant: "reissue", reissueExpiresAt } as const;
      const refund = await s.client.debits.refund(debit.id, body);
      const grant = await s.client.grants.get(refund.reissuedGrantIds[0] ?? "");
      s.expect.equal(grant.expiresAt, reissueExpiresAt, "expiresAt");
    }
    for (const onExpiredGrant of ["reissue", "lapse"] as const) {
      const past = s.client.debits.refund(debit.id, { onExpiredGrant, reissueExpiresAt: s.time(-1) });
      await s.refused(past, 422, "invalid_expiry");
    }
  }),
  scenario("R57", "with reissue, credit of a living grant still goes back to it", async (s) => {
    const ended = await s.grant(10, { priority: 1 });
    await s.grant(10);
    const debit = await s.consume(15);
    await s.client.grants.expire(ended.id);
    const refund = await s.client.debits.refund(debit.id, { onExpiredGrant: "reissue" });
    s.expect.equal(refund.reissuedGrantIds.length, 1, "grants reissued");
    s.expect.matches(refund, { amount: 15, lapsed: 10, balance: { balance: 20 } }, "refund");
    const expected = ["refunded +5/0/0", "refunded +10/0/0", "lapsed -10/0/0", "reissued +10/0/0"];
    s.expect.equal((await s.entries()).slice(-4), expected, "entries");
  }),
  scenario(["R57", "R40"], "what is reissued repays debt", async (s) => {
    const { id } = await s.grant(10);
    const debit = await s.consume(10);
    await s.client.grants.expire(id);
    const owing = await s.consume(4, { overage: "overflow" });
    const refund = await s.client.debits.refund(debit.id, { onExpiredGrant: "reissue" });
    s.expect.equal(refund.balance.available, 6, "available");
    const paid = (await s.client.debits.get(owing.id)).allocations.map(({ grantId }) => grantId);
    s.expect.equal(paid, refund.reissuedGrantIds, "repaid by the reissued grant");
  }),
];

export const refunds: readonly Scenario[] = [...limits, ...unwinding, ...terminal];
