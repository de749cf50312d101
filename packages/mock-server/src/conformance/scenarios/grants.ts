import { violationPointers } from "../expect.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** R19 Create and R20 effectiveAt. */
export const grants: readonly Scenario[] = [
  scenario(
    "R19",
    "a grant that names nothing has the defaults",
    async (s) => {
      const { id, balance, ...grant } = await s.grant(25);
      s.expect.matches(
        grant,
        {
          amount: 25,
          remaining: 25,
          available: 25,
          priority: 100,
          category: "free",
          source: { type: "manual", id: null },
          effectiveAt: s.time(0),
          expiresAt: null,
          status: "active",
          rollover: null,
          rolloverCount: 0,
          scheduleId: null,
          sourceGrantId: null,
          costBasis: null,
          name: null,
          reason: null,
          voidReason: null,
          metadata: {},
          externalKey: null,
        },
        "the grant",
      );
      s.expect.equal(await s.client.grants.get(id), { id, ...grant }, "the grant read");
      s.expect.equal(balance.balance, 25, "balance");
    },
    { needs: ["clock"] },
  ),

  scenario("R19", "a grant keeps the terms it was given", async (s) => {
    const terms = {
      priority: 0,
      category: "purchased",
      name: "Starter pack",
      reason: "order 7",
      metadata: { order: "7" },
      externalKey: `${s.account}-order-7`,
    } as const;
    const costBasis = { currency: "EUR", unitAmount: 2, unitAmountDecimal: "0.025" };
    const grant = await s.grant(100, { ...terms, costBasis, rollover: { percent: 50, maxAmount: 10, priority: 5 } });
    s.expect.matches(grant, { ...terms, costBasis }, "the terms");
    s.expect.equal(
      grant.rollover,
      {
        percent: 50,
        maxAmount: 10,
        maxRollovers: 1,
        priority: 5,
        expiry: { type: "none", unit: null, count: null },
      },
      "the rollover",
    );
  }),

  scenario("R19", "the least and the greatest terms are accepted", async (s) => {
    s.expect.equal((await s.grant(1, { priority: 0 })).priority, 0, "the first priority");
    s.expect.equal((await s.grant(1, { priority: 2_147_483_647 })).priority, 2_147_483_647, "the last priority");
    for (const category of ["free", "adjustment", "plan", "purchased", "auto_topup"] as const) {
      s.expect.equal((await s.grant(1, { category })).category, category, "category");
    }
  }),

  scenario(
    "R19",
    "terms that no grant can have are refused, all at once",
    async (s) => {
      const body = { account: s.account, amount: 0, priority: -1, category: "rollover", rollover: { percent: 101 } };
      const reply = await s.raw("POST", "/v1/grants", { body });
      s.expect.equal(reply.status, 400, "status");
      const pointers = violationPointers(reply.body);
      s.expect.equal(pointers, ["/amount", "/category", "/priority", "/rollover/percent"], "what is violated");
      const wrong = [
        { amount: 1.5 },
        { amount: -1 },
        { amount: "1" },
        { priority: 2_147_483_648 },
        { category: "gift" },
        { rollover: { maxAmount: 0 } },
        { interval: "month" },
        { name: 5 },
      ];
      for (const terms of wrong) {
        const { status } = await s.raw("POST", "/v1/grants", { body: { account: s.account, amount: 1, ...terms } });
        s.expect.equal(status, 400, `status with ${JSON.stringify(terms)}`);
      }
      s.expect.equal(await s.entries(), [], "entries after the refusals");
    },
    { tags: ["invalid-request"] },
  ),

  scenario(
    "R19",
    "a grant must end after it begins, and after now",
    async (s) => {
      await s.at(10);
      const refused = [
        { expiresAt: s.time(10) },
        { expiresAt: s.time(9) },
        { effectiveAt: s.time(20), expiresAt: s.time(20) },
        { effectiveAt: s.time(20), expiresAt: s.time(15) },
        { effectiveAt: s.time(1), expiresAt: s.time(10) },
        { effectiveAt: s.time(1), expiresAt: s.time(5) },
      ];
      for (const terms of refused) await s.refused(s.grant(1, terms), 422, "invalid_expiry");
      s.expect.equal(await s.entries(), [], "entries after the refusals");
      const next = new Date(s.startMs + 10 * 120_000 + 1).toISOString();
      s.expect.equal((await s.grant(1, { expiresAt: next })).expiresAt, next, "an end one millisecond from now");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R20",
    "a grant of the future is pending, and active from its instant on",
    async (s) => {
      const grant = await s.grant(10, { effectiveAt: s.time(20) });
      s.expect.matches(grant, { status: "pending", remaining: 10, available: 0, createdAt: s.time(0) }, "the grant");
      s.expect.matches(grant.balance, { balance: 0, available: 0, pending: 10 }, "the pool meanwhile");
      await s.at(20);
      s.expect.matches(
        await s.grantNow(1),
        { status: "active", available: 10, updatedAt: s.time(20) },
        "the grant then",
      );
      s.expect.matches(await s.balance(), { balance: 10, pending: 0 }, "the pool then");
      const [, activated] = await s.entryObjects();
      s.expect.matches(activated, { type: "grant_activated", effectiveAt: s.time(20), origin: "clock" }, "the entry");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R20",
    "an effectiveAt in the past is kept, counts for order and expiry, and changes nothing before",
    async (s) => {
      const credit = await s.newCredit({ burnStrategy: "first_in_first_out" });
      await s.at(10);
      await s.grant(10, { credit });
      await s.at(20);
      const debit = await s.consume(4, { credit });
      await s.at(30);
      const late = await s.grant(10, { credit, effectiveAt: s.time(5), expiresIn: { unit: "hour", count: 1 } });
      s.expect.matches(
        late,
        { status: "active", effectiveAt: s.time(5), expiresAt: s.time(35), createdAt: s.time(30) },
        "the grant",
      );
      s.expect.equal(s.allocations(await s.client.debits.get(debit.id)), ["1:4"], "allocations of an earlier debit");
      s.expect.equal(await s.figures(credit, s.time(25)), "6/0/6", "figures of the past");
      s.expect.equal((await s.entryObjects(credit)).at(-1)?.effectiveAt, s.time(30), "effectiveAt of its entry");
      s.expect.equal(s.allocations(await s.consume(3, { credit })), ["2:3"], "allocations of a later debit");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R20",
    "an effectiveAt of now is active at once",
    async (s) => {
      const grant = await s.grant(10, { effectiveAt: s.time(0) });
      s.expect.equal(grant.status, "active", "status");
      s.expect.equal(await s.entries(), ["grant_issued +10/0/0"], "entries");
    },
    { needs: ["clock"] },
  ),
];
