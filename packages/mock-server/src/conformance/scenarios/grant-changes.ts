import { type Scenario, scenario } from "../scenario.ts";

/** R22 Mutability. */
export const grantChanges: readonly Scenario[] = [
  scenario(
    "R22",
    "expiry, priority, name and metadata can change, and the entry says how",
    async (s) => {
      const { id } = await s.grant(10, { name: "Old", metadata: { a: "1", b: "2" } });
      await s.at(1);
      const changed = await s.client.grants.update(id, {
        expiresAt: s.time(50),
        priority: 7,
        name: null,
        metadata: { a: null, c: "3" },
      });
      s.expect.matches(
        changed,
        { expiresAt: s.time(50), priority: 7, name: null, updatedAt: s.time(1), amount: 10 },
        "the grant",
      );
      s.expect.equal(changed.metadata, { b: "2", c: "3" }, "metadata, merged");
      const last = (await s.entryObjects()).at(-1);
      s.expect.matches(
        last,
        { type: "grant_updated", grantId: id, balanceDelta: 0, reservedDelta: 0, debtDelta: 0 },
        "the entry",
      );
      s.expect.equal(
        last?.changes,
        {
          expiresAt: { from: null, to: s.time(50) },
          priority: { from: 100, to: 7 },
          name: { from: "Old", to: null },
          metadata: { from: { a: "1", b: "2" }, to: { b: "2", c: "3" } },
        },
        "its changes",
      );
    },
    { needs: ["clock"] },
  ),

  scenario("R22", "every accepted PATCH posts exactly one entry, also when nothing differs", async (s) => {
    const { id } = await s.grant(10, { priority: 5 });
    await s.client.grants.update(id, { priority: 5 });
    await s.client.grants.update(id, {});
    const updates = (await s.entryObjects()).filter(({ type }) => type === "grant_updated");
    s.expect.equal(
      updates.map(({ changes }) => changes),
      [{}, {}],
      "changes of the two entries",
    );
    s.expect.equal((await s.balance()).version, 3, "version of the pool");
  }),

  scenario("R22", "a new key acts on later operations only", async (s) => {
    const first = await s.grant(10);
    await s.grant(10);
    const debit = await s.consume(2);
    await s.client.grants.update(first.id, { priority: 101 });
    s.expect.equal(s.allocations(await s.consume(12)), ["2:10", "1:2"], "allocations after a later priority");
    s.expect.equal(s.allocations(await s.client.debits.get(debit.id)), ["1:2"], "allocations made before");
    await s.grant(10, { expiresAt: s.time(50) });
    await s.client.grants.update(first.id, { priority: 100, expiresAt: s.time(40) });
    s.expect.equal(s.allocations(await s.consume(10)), ["1:6", "3:4"], "allocations after an earlier end");
  }),

  scenario(
    "R22",
    "a changed expiry moves the instant at which the grant ends",
    async (s) => {
      const early = await s.grant(1, { expiresAt: s.time(50) });
      const late = await s.grant(2, { expiresAt: s.time(20) });
      const never = await s.grant(4, { expiresAt: s.time(30) });
      await s.client.grants.update(early.id, { expiresAt: s.time(10) });
      await s.client.grants.update(late.id, { expiresAt: s.time(60) });
      await s.client.grants.update(never.id, { expiresAt: null });
      await s.at(10);
      s.expect.equal(await s.figures(), "6/0/6", "figures at the earlier end");
      await s.at(59);
      s.expect.equal(await s.figures(), "6/0/6", "figures before the later end");
      await s.at(60);
      s.expect.equal(await s.figures(), "4/0/4", "figures at the later end");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R22",
    "an end that is not after now and after the beginning is refused: that is what forced expiry is for",
    async (s) => {
      await s.at(10);
      const { id } = await s.grant(10);
      const pending = await s.grant(10, { effectiveAt: s.time(30) });
      await s.refused(s.client.grants.update(id, { expiresAt: s.time(10) }), 422, "invalid_expiry");
      await s.refused(s.client.grants.update(id, { expiresAt: s.time(5) }), 422, "invalid_expiry");
      await s.refused(s.client.grants.update(pending.id, { expiresAt: s.time(30) }), 422, "invalid_expiry");
      await s.refused(s.client.grants.update(pending.id, { expiresAt: s.time(20) }), 422, "invalid_expiry");
      s.expect.equal((await s.entries()).length, 2, "number of entries after the refusals");
      const changed = await s.client.grants.update(pending.id, { expiresAt: s.time(31), priority: 3 });
      s.expect.matches(changed, { status: "pending", expiresAt: s.time(31), priority: 3 }, "a pending grant changed");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R22",
    "nothing else of a grant can change",
    async (s) => {
      const { id } = await s.grant(10);
      const fields = [
        { amount: 20 },
        { effectiveAt: s.time(1) },
        { category: "plan" },
        { rollover: null },
        { account: s.account },
        { externalKey: "x" },
        { costBasis: null },
        { expireInDays: 3 },
        { priority: null },
      ];
      for (const body of fields) {
        const { status } = await s.raw("PATCH", `/v1/grants/${id}`, { body });
        s.expect.equal(status, 400, `status with ${JSON.stringify(body)}`);
      }
      s.expect.equal((await s.entries()).length, 1, "number of entries after the refusals");
    },
    { tags: ["invalid-request"] },
  ),

  scenario(
    "R22",
    "an expired or voided grant cannot change, a depleted one can",
    async (s) => {
      const voided = await s.grant(1);
      const expired = await s.grant(2, { expiresAt: s.time(10) });
      await s.client.grants.void(voided.id);
      await s.refused(s.client.grants.update(voided.id, { name: "x" }), 409, "grant_not_active");
      await s.consume(2);
      const depleted = await s.client.grants.update(expired.id, { name: "empty" });
      s.expect.matches(depleted, { status: "depleted", name: "empty" }, "a depleted grant changed");
      await s.at(10);
      await s.refused(s.client.grants.update(expired.id, { expiresAt: s.time(99) }), 409, "grant_not_active");
    },
    { needs: ["clock"] },
  ),
];
