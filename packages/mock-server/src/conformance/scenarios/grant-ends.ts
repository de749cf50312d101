import { type Scenario, scenario } from "../scenario.ts";

/** R23 Status, R24 Expiry, R25 Forced expiry and R26 Void. */
export const grantEnds: readonly Scenario[] = [
  scenario(
    "R23",
    "a grant is pending, active, depleted, active again after a refund, and expired",
    async (s) => {
      await s.grant(10, { effectiveAt: s.time(10), expiresAt: s.time(50) });
      const status = async (): Promise<string> => (await s.grantNow(1)).status;
      s.expect.equal(await status(), "pending", "status before its beginning");
      await s.at(10);
      s.expect.equal(await status(), "active", "status at its beginning");
      const debit = await s.consume(10);
      s.expect.equal(await status(), "depleted", "status when nothing remains");
      await s.client.debits.refund(debit.id, { amount: 1 });
      s.expect.equal(await status(), "active", "status after a refund");
      await s.consume(1);
      s.expect.equal(await status(), "depleted", "status when nothing remains again");
      await s.at(50);
      s.expect.equal(await status(), "expired", "status at its end: expired comes before depleted");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R23",
    "a voided grant stays voided, past its end too",
    async (s) => {
      const { id } = await s.grant(10, { effectiveAt: s.time(10), expiresAt: s.time(50) });
      const voided = await s.client.grants.void(id);
      s.expect.equal(voided.status, "voided", "status: voided comes before pending");
      for (const tick of [10, 50]) {
        await s.at(tick);
        s.expect.equal((await s.grantNow(1)).status, "voided", `status at ${tick}`);
      }
      s.expect.equal(await s.entries(), ["grant_scheduled 0/0/0", "grant_voided 0/0/0"], "entries");
    },
    { needs: ["clock"] },
  ),

  scenario("R23", "a grant whose rest is held is still active", async (s) => {
    await s.grant(10);
    await s.reserve(10);
    s.expect.matches(await s.grantNow(1), { status: "active", remaining: 10, available: 0, held: 10 }, "the grant");
  }),

  scenario(
    "R23",
    "lists find grants by the status of this instant",
    async (s) => {
      await s.grant(1, { effectiveAt: s.time(10) });
      await s.grant(2, { expiresAt: s.time(10) });
      await s.grant(3);
      await s.consume(5);
      const amounts = async (status: "pending" | "active" | "depleted" | "expired" | "voided"): Promise<number[]> => {
        const { data } = await s.client.grants.list({ account: s.account, status, order: "asc" });
        return data.map(({ amount }) => amount);
      };
      s.expect.equal(
        [await amounts("pending"), await amounts("depleted"), await amounts("active")],
        [[1], [2, 3], []],
        "pending, depleted and active grants",
      );
      await s.at(10);
      s.expect.equal(
        [await amounts("pending"), await amounts("active"), await amounts("expired"), await amounts("depleted")],
        [[], [1], [2], [3]],
        "pending, active, expired and depleted grants ten ticks later",
      );
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R24",
    "what is free at the end is gone, from this grant alone",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(50) });
      await s.grant(20);
      await s.consume(3);
      await s.at(50);
      s.expect.matches(await s.grantNow(1), { status: "expired", consumed: 3, expired: 7, remaining: 0 }, "grant 1");
      s.expect.matches(await s.grantNow(2), { consumed: 0, expired: 0, remaining: 20 }, "grant 2");
      s.expect.equal((await s.entries()).slice(-1), ["grant_expired -7/0/0"], "last entry");
      s.expect.equal((await s.grantNow(1)).updatedAt, s.time(50), "updatedAt of grant 1");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R24",
    "an expiry is posted also when nothing was left",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(50) });
      await s.consume(10);
      await s.at(50);
      s.expect.equal((await s.entries()).slice(-1), ["grant_expired 0/0/0"], "last entry");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["R24", "R49"],
    "what is held at the end stays held and capturable",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(5) });
      const hold = await s.reserve(6);
      await s.at(5);
      s.expect.matches(await s.grantNow(1), { status: "expired", expired: 4, held: 6, remaining: 6 }, "the grant");
      s.expect.equal(await s.figures(), "6/6/0", "figures");
      await s.client.reservations.capture(hold.id);
      s.expect.matches(await s.grantNow(1), { consumed: 6, expired: 4, held: 0, remaining: 0 }, "the grant captured");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R25",
    "a grant can be expired by hand, without rolling over",
    async (s) => {
      const { id } = await s.grant(10, { expiresAt: s.time(50), rollover: { percent: 100 } });
      await s.reserve(3, { ttlSeconds: 86_400 });
      await s.at(10);
      const expired = await s.client.grants.expire(id);
      s.expect.matches(
        expired,
        { status: "expired", expiresAt: s.time(10), expired: 7, held: 3, updatedAt: s.time(10) },
        "the grant",
      );
      s.expect.equal((await s.entries()).slice(2), ["grant_expired -7/0/0"], "entries of it");
      s.expect.equal((await s.entryObjects()).at(-1)?.origin, "api", "origin of the entry");
      await s.at(50);
      s.expect.equal((await s.entries()).length, 3, "number of entries at the old end");
    },
    { needs: ["clock"] },
  ),

  scenario("R25", "a depleted grant can be expired, so that a refund lapses", async (s) => {
    const { id } = await s.grant(10);
    const debit = await s.consume(10);
    s.expect.matches(await s.client.grants.expire(id), { status: "expired", expired: 0 }, "the grant");
    const refund = await s.client.debits.refund(debit.id);
    s.expect.equal(refund.lapsed, 10, "what lapsed of the refund");
    s.expect.equal(await s.figures(), "0/0/0", "figures");
  }),

  scenario(
    "R25",
    "pending and voided grants cannot be expired, and expiring again changes nothing",
    async (s) => {
      const pending = await s.grant(1, { effectiveAt: s.time(10) });
      await s.refused(s.client.grants.expire(pending.id), 409, "grant_not_active");
      await s.client.grants.void(pending.id);
      await s.refused(s.client.grants.expire(pending.id), 409, "grant_not_active");
      const { id } = await s.grant(2);
      const { balance: _, ...expired } = await s.client.grants.expire(id);
      const entries = await s.entries();
      await s.at(5);
      const again = await s.client.grants.expire(id).withResponse();
      s.expect.equal(again.response.status, 200, "status of the repetition");
      s.expect.matches(again.data, expired, "the grant of the repetition");
      s.expect.equal(await s.entries(), entries, "entries after the repetition");
    },
    { needs: ["clock"] },
  ),

  scenario("R26", "voiding takes what is free, keeps what was consumed, and says why", async (s) => {
    const { id } = await s.grant(10);
    await s.consume(4);
    const voided = await s.client.grants.void(id, { reason: "a mistake" });
    s.expect.matches(
      voided,
      { status: "voided", voided: 6, consumed: 4, remaining: 0, voidReason: "a mistake", reason: null },
      "the grant",
    );
    s.expect.matches(
      (await s.entryObjects()).at(-1),
      { type: "grant_voided", balanceDelta: -6, reason: "a mistake" },
      "the entry",
    );
  }),

  scenario(
    "R26",
    "a pending grant is voided whole and never becomes active",
    async (s) => {
      const { id } = await s.grant(10, { effectiveAt: s.time(10) });
      const voided = await s.client.grants.void(id);
      s.expect.matches(voided, { status: "voided", voided: 10, remaining: 0 }, "the grant");
      s.expect.equal(voided.balance.pending, 0, "pending");
      await s.at(20);
      s.expect.equal(await s.entries(), ["grant_scheduled 0/0/0", "grant_voided 0/0/0"], "entries");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R26",
    "voiding again changes nothing, whatever reason it names",
    async (s) => {
      const { id } = await s.grant(10);
      const { balance: _, ...voided } = await s.client.grants.void(id, { reason: "first" });
      const entries = await s.entries();
      await s.at(5);
      const again = await s.client.grants.void(id, { reason: "second" }).withResponse();
      s.expect.equal(again.response.status, 200, "status");
      s.expect.matches(again.data, voided, "the grant");
      s.expect.equal(await s.entries(), entries, "entries");
    },
    { needs: ["clock"] },
  ),

  scenario("R26", "expired and depleted grants cannot be voided", async (s) => {
    const first = await s.grant(10);
    await s.client.grants.expire(first.id);
    await s.refused(s.client.grants.void(first.id), 409, "grant_not_active");
    const second = await s.grant(10);
    await s.consume(10);
    await s.refused(s.client.grants.void(second.id), 409, "grant_not_active");
  }),

  scenario("R26", "no path gives credit back to a voided grant", async (s) => {
    const { id } = await s.grant(10);
    const debit = await s.consume(4);
    const hold = await s.reserve(3);
    await s.client.grants.void(id);
    await s.client.debits.refund(debit.id);
    await s.client.reservations.release(hold.id);
    s.expect.matches(
      await s.grantNow(1),
      { status: "voided", voided: 10, consumed: 0, held: 0, remaining: 0, available: 0 },
      "the grant",
    );
    s.expect.equal(await s.figures(), "0/0/0", "figures");
    s.expect.equal(
      (await s.entries()).slice(-4),
      ["refunded +4/0/0", "lapsed -4/0/0", "released 0/-3/0", "lapsed -3/0/0"],
      "last entries",
    );
  }),
];
