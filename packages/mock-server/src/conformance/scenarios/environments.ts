import { type Scenario, scenario } from "../scenario.ts";

/** R1 Environment and R2 Pool. */
export const environments: readonly Scenario[] = [
  scenario(
    "R1",
    "an unseen key reads an empty world",
    async (s) => {
      for (const list of ["accounts", "balances", "grants", "adjustments", "debits", "reservations", "entries"]) {
        const { body } = await s.raw("GET", `/v1/${list}`);
        s.expect.equal(body, { data: [], hasMore: false, nextCursor: null }, `the list of ${list}`);
      }
      const credits = await s.client.credits.list();
      s.expect.equal(
        credits.data.map(({ code }) => code),
        ["credits"],
        "codes of the credits",
      );
      await s.refused(s.client.accounts.get(s.account), 404, "account_not_found");
    },
    { needs: ["fresh"], bare: true },
  ),

  scenario(
    "R1",
    "state does not cross from one environment to another",
    async (s) => {
      const other = await s.newWorld();
      const grant = await s.grant(10, { externalKey: "one" });
      s.expect.equal((await other.client.accounts.list()).data, [], "accounts of the other environment");
      await s.refused(other.client.grants.get(grant.id), 404, "grant_not_found");
      await s.refused(other.client.accounts.get(s.account), 404, "account_not_found");
      await other.client.accounts.create({ externalId: s.account });
      const twin = await other.client.grants.create({ account: s.account, amount: 7, externalKey: "one" });
      s.expect.equal(twin.balance.balance, 7, "balance in the other environment, where the names are free");
      s.expect.equal(await s.figures(), "10/0/10", "figures here");
    },
    { needs: ["fresh"] },
  ),

  scenario(
    "R1",
    "seq, clock and idempotency keys belong to one environment",
    async (s) => {
      const other = await s.newWorld();
      await other.client.accounts.create({ externalId: other.account });
      await s.at(10);
      const options = { idempotencyKey: "the same key" };
      const here = await s.client.grants.create({ account: s.account, amount: 10 }, options);
      const there = await other.client.grants.create({ account: other.account, amount: 20 }, options).withResponse();
      s.expect.equal(here.createdAt, s.time(10), "createdAt here");
      s.expect.equal(there.data.createdAt, s.time(0), "createdAt where the clock did not move");
      s.expect.equal(there.replayed, false, "whether the key of one is known to the other");
      s.expect.equal(there.data.amount, 20, "amount there");
      const [first] = await other.entryObjects();
      s.expect.equal(first?.seq, 1, "the first seq there");
    },
    { needs: ["fresh", "clock"] },
  ),

  scenario(
    ["R1", "R80"],
    "a fault meets the requests of its own environment only",
    async (s) => {
      const other = await s.newWorld();
      await other.client.accounts.create({ externalId: other.account });
      await other.control.fault({ operationId: "createGrant", afterCommit: true });
      s.expect.equal((await s.grant(10)).amount, 10, "amount of a grant here, which is answered");
      const lost = await other.grant(10).then(
        () => "answered",
        () => "lost",
      );
      s.expect.equal(lost, "lost", "what became of the answer there");
    },
    { needs: ["fresh", "control"], tags: ["not-through-prism"] },
  ),

  scenario("R1", "both ways to send the key name the same environment", async (s) => {
    const path = `/v1/accounts/${s.account}`;
    const bearer = await s.raw("GET", path);
    const header = await s.raw("GET", path, { key: null, headers: { "x-api-key": s.apiKey } });
    s.expect.equal([bearer.status, header.status], [200, 200], "statuses");
    s.expect.equal(header.body, bearer.body, "the account by either");
  }),

  scenario("R2", "an untouched pool reads as zeros with version 0", async (s) => {
    const balance = await s.balance();
    s.expect.matches(
      balance,
      {
        externalId: s.account,
        balance: 0,
        reserved: 0,
        available: 0,
        pending: 0,
        debt: 0,
        spendable: balance.creditLimit,
        nextExpiry: null,
        version: 0,
      },
      "the balance",
    );
    const credit = await s.newCredit({ defaultCreditLimit: 50 });
    s.expect.matches(
      await s.balance(credit),
      { credit, available: 0, creditLimit: 50, spendable: 50, version: 0 },
      "the balance in a credit with a limit",
    );
  }),

  scenario("R2", "reading a pool does not touch it", async (s) => {
    const credit = await s.newCredit();
    await s.balance(credit);
    const touched = await s.client.balances.list(s.account);
    s.expect.equal(
      touched.data.map((balance) => balance.credit),
      ["credits"],
      "pools of the account, of which the default credit's is always listed",
    );
  }),

  scenario("R2", "credits of one type cannot pay in another", async (s) => {
    const credit = await s.newCredit();
    await s.grant(100);
    await s.refused(s.consume(1, { credit }), 402, "insufficient_credits");
    await s.refused(s.reserve(1, { credit }), 402, "insufficient_credits");
    s.expect.equal(await s.figures(), "100/0/100", "figures of the pool that has credit");
    s.expect.equal(await s.figures(credit), "0/0/0", "figures of the pool that has none");
  }),

  scenario("R2", "each account has its own pool, order and version", async (s) => {
    const other = await s.newAccount();
    await s.grant(10);
    await s.client.grants.create({ account: other, amount: 5 });
    await s.client.debits.create({ account: other, amount: 2 });
    const [mine, theirs] = [await s.balance(), await s.client.balances.get(other, "credits")];
    s.expect.matches(mine, { balance: 10, version: 1 }, "one pool");
    s.expect.matches(theirs, { balance: 3, version: 2 }, "the other pool");
  }),
];
