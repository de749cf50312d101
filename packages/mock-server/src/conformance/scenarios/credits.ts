import { type Scenario, scenario } from "../scenario.ts";

/** R17 Credit type and R18 Credit limit. */
export const credits: readonly Scenario[] = [
  scenario(
    "R17",
    "one credit is there from the start and is the default",
    async (s) => {
      const { data } = await s.client.credits.list();
      s.expect.equal(data.length, 1, "number of credits");
      s.expect.matches(
        data[0],
        {
          code: "credits",
          scale: 0,
          isDefault: true,
          status: "active",
          burnStrategy: "expiration_priority",
          defaultExpiry: null,
          defaultRolloverPolicy: "expire",
          defaultCreditLimit: 0,
          price: null,
          currencyPrices: [],
          createdAt: "1970-01-01T00:00:00.000Z",
          decimal: null,
        },
        "the credit",
      );
    },
    { needs: ["fresh"], bare: true },
  ),

  scenario("R17", "a call that names no credit means the default, and a reference is code or id", async (s) => {
    const fallback = await s.client.credits.get("credits");
    const code = await s.newCredit();
    const { id } = await s.client.credits.get(code);
    s.expect.matches(await s.grant(1), { credit: "credits", creditId: fallback.id }, "a grant that names none");
    s.expect.matches(await s.grant(2, { credit: code }), { credit: code, creditId: id }, "a grant that names a code");
    s.expect.matches(await s.grant(3, { credit: id }), { credit: code, creditId: id }, "a grant that names an id");
    s.expect.equal((await s.client.balances.get(s.account, id)).balance, 5, "the balance read by the credit's id");
    s.expect.equal((await s.client.credits.get(code)).isDefault, false, "whether a further credit is the default");
    await s.refused(s.consume(1, { credit: "none-such" }), 404, "credit_not_found");
  }),

  scenario("R17", "a code is unique", async (s) => {
    const code = await s.newCredit();
    const { id } = await s.client.credits.get(code);
    const problem = await s.refused(s.client.credits.create({ code }), 409, "code_conflict");
    s.expect.equal(problem.existingId, id, "existingId");
    const other = await s.newCredit();
    const renamed = s.client.credits.update(other, { code });
    s.expect.equal((await s.refused(renamed, 409, "code_conflict")).existingId, id, "existingId when renaming");
  }),

  scenario(
    "R17",
    "a code is short, lower-case and never looks like an id",
    async (s) => {
      for (const code of ["", "Credits", "_x", "-x", ".x", "crd_x", "a b", "é", "x".repeat(65)]) {
        const reply = await s.raw("POST", "/v1/credits", { body: { code } });
        s.expect.equal(reply.status, 400, `status with code "${code}"`);
      }
      const long = "0.a_b-c".padEnd(64, "x");
      const code = `${s.account.toLowerCase()}${long}`.slice(0, 64);
      s.expect.equal((await s.client.credits.create({ code })).code, code, "a code of 64 allowed characters");
    },
    { tags: ["invalid-request"] },
  ),

  scenario("R17", "code and scale are fixed once a grant exists, also when it has ended", async (s) => {
    const code = await s.newCredit({ scale: 2 });
    const renamed = `${code}-new`;
    s.expect.matches(
      await s.client.credits.update(code, { code: renamed, scale: 3 }),
      { code: renamed, scale: 3 },
      "the credit before any grant",
    );
    const grant = await s.grant(10, { credit: renamed });
    await s.refused(s.client.credits.update(renamed, { code }), 409, "credit_in_use");
    await s.refused(s.client.credits.update(renamed, { scale: 2 }), 409, "credit_in_use");
    await s.client.grants.void(grant.id);
    await s.refused(s.client.credits.update(renamed, { scale: 2 }), 409, "credit_in_use");
    const same = await s.client.credits.update(renamed, { code: renamed, scale: 3, name: "Named" });
    s.expect.matches(same, { code: renamed, scale: 3, name: "Named" }, "the credit sent the values it has");
  }),

  scenario("R17", "a changed strategy acts on later operations and re-sorts nothing", async (s) => {
    const credit = await s.newCredit({ burnStrategy: "first_in_first_out" });
    await s.grant(10, { credit });
    await s.grant(10, { credit });
    const first = await s.consume(4, { credit });
    await s.client.credits.update(credit, { burnStrategy: "last_in_first_out" });
    s.expect.equal(s.allocations(await s.client.debits.get(first.id)), ["1:4"], "allocations made before");
    s.expect.equal(s.allocations(await s.consume(12, { credit })), ["2:10", "1:2"], "allocations made after");
  }),

  scenario("R17", "changed defaults act on later grants only", async (s) => {
    const credit = await s.newCredit();
    const before = await s.grant(1, { credit });
    await s.client.credits.update(credit, { defaultExpiry: { type: "duration", unit: "day", count: 1 } });
    const after = await s.grant(1, { credit });
    s.expect.equal((await s.client.grants.get(before.id)).expiresAt, null, "expiresAt of the grant made before");
    const end = new Date(Date.parse(after.effectiveAt) + 86_400_000).toISOString();
    s.expect.equal(after.expiresAt, end, "expiresAt of the grant made after");
  }),

  scenario(
    ["R17", "R73"],
    "a credit keeps its names and prices, and a change replaces only what it names",
    async (s) => {
      const names = {
        name: "Tokens",
        singularName: "token",
        pluralName: "tokens",
        description: "For models",
        icon: "t",
      };
      const price = { currency: "USD", unitAmount: 3, unitAmountDecimal: null };
      const currencyPrices = [
        { currency: "EUR", unitAmount: 2, unitAmountDecimal: "0.024" },
        { currency: "JPY", unitAmount: 4, unitAmountDecimal: null },
      ];
      const code = await s.newCredit({ ...names, price, currencyPrices, metadata: { a: "1" } });
      const credit = await s.client.credits.get(code);
      s.expect.matches(credit, { ...names, price, currencyPrices, metadata: { a: "1" } }, "the credit");
      const renamed = await s.client.credits.update(code, { name: null, metadata: { b: "2" } });
      s.expect.matches(
        renamed,
        { ...names, name: null, price, currencyPrices, metadata: { a: "1", b: "2" } },
        "the credit with another name",
      );
      const [euro] = currencyPrices;
      const repriced = await s.client.credits.update(code, { price: null, currencyPrices: euro ? [euro] : [] });
      s.expect.matches(repriced, { price: null, currencyPrices: [euro], singularName: "token" }, "with other prices");
      const emptied = await s.client.credits.update(code, { currencyPrices: null });
      s.expect.equal(emptied.currencyPrices, [], "currencyPrices cleared");
    },
  ),

  scenario("R17", "the default credit and one that is held cannot be archived", async (s) => {
    await s.refused(s.client.credits.archive("credits"), 409, "credit_in_use");
    const credit = await s.newCredit();
    await s.grant(10, { credit });
    const hold = await s.reserve(3, { credit });
    await s.refused(s.client.credits.archive(credit), 409, "credit_in_use");
    await s.client.reservations.release(hold.id);
    s.expect.equal((await s.client.credits.archive(credit)).status, "archived", "status once nothing is held");
  }),

  scenario("R17", "an archived credit is given out no more, and what is there can be used", async (s) => {
    const credit = await s.newCredit();
    const grant = await s.grant(10, { credit });
    const debit = await s.consume(4, { credit });
    await s.client.credits.archive(credit);
    await s.refused(s.grant(1, { credit }), 409, "credit_archived");
    await s.refused(s.adjust(1, { credit }), 409, "credit_archived");
    await s.consume(1, { credit });
    await s.client.debits.refund(debit.id, { amount: 2 });
    await s.adjust(-1, { credit });
    const hold = await s.reserve(2, { credit });
    await s.client.reservations.capture(hold.id);
    s.expect.equal(await s.figures(credit), "4/0/4", "figures after spending and refunding");
    s.expect.equal((await s.client.grants.void(grant.id)).status, "voided", "status after voiding");
  }),

  scenario(
    "R17",
    "grants of an archived credit still expire and roll over, and archiving again changes nothing",
    async (s) => {
      const credit = await s.newCredit();
      await s.grant(10, { credit, expiresAt: s.time(10), rollover: { percent: 50 } });
      const archived = await s.client.credits.archive(credit);
      await s.at(20);
      s.expect.equal(await s.figures(credit), "5/0/5", "figures after the expiry");
      s.expect.equal(await s.client.credits.archive(credit), archived, "the credit archived again");
    },
    { needs: ["clock"] },
  ),

  scenario("R18", "a limit lets available go below zero, and no further", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 20 });
    await s.grant(10);
    const problem = await s.refused(s.consume(31), 402, "insufficient_credits");
    s.expect.matches(
      problem,
      { requested: 31, available: 10, creditLimit: 20, shortfall: 1, held: null },
      "the problem",
    );
    await s.refused(s.reserve(31), 402, "insufficient_credits");
    const debit = await s.consume(30);
    s.expect.matches(debit.balance, { balance: -20, available: -20, debt: 20, spendable: 0 }, "the pool at its limit");
    await s.refused(s.consume(1), 402, "insufficient_credits");
    await s.refused(s.consume(1, { overage: "cap" }), 402, "insufficient_credits");
  }),

  scenario("R18", "a cap takes up to the limit, and an overflow ignores it", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
    await s.grant(10);
    const capped = await s.consume(100, { overage: "cap" });
    s.expect.matches(capped, { amount: 15, requestedAmount: 100, debt: 5 }, "a capped debit");
    const over = await s.consume(7, { overage: "overflow" });
    s.expect.matches(over.balance, { balance: -12, debt: 12, spendable: 0 }, "the pool after overflowing");
  }),

  scenario("R18", "a limit comes from the credit until the pool has its own", async (s) => {
    const credit = await s.newCredit({ defaultCreditLimit: 50 });
    s.expect.equal((await s.balance(credit)).creditLimit, 50, "limit of a new pool");
    await s.client.credits.update(credit, { defaultCreditLimit: 60 });
    s.expect.equal((await s.balance(credit)).creditLimit, 60, "limit after the credit's default changed");
    await s.client.balances.setLimit(s.account, credit, { creditLimit: 10 });
    await s.client.credits.update(credit, { defaultCreditLimit: 70 });
    s.expect.equal((await s.balance(credit)).creditLimit, 10, "the pool's own limit");
    const zero = await s.client.balances.setLimit(s.account, credit, { creditLimit: 0 });
    s.expect.equal(zero.creditLimit, 0, "a limit of zero of its own");
  }),

  scenario(["R18", "R72"], "a credit's limit is bounded by the pools that have none of their own", async (s) => {
    const [credit, other] = [await s.newCredit(), await s.newCredit()];
    const most = Number.MAX_SAFE_INTEGER;
    await s.grant(most, { credit });
    await s.grant(most, { credit: other });
    await s.refused(s.client.credits.update(credit, { defaultCreditLimit: 1 }), 422, "amount_overflow");
    await s.client.balances.setLimit(s.account, credit, { creditLimit: 0 });
    const raised = await s.client.credits.update(credit, { defaultCreditLimit: 1 });
    s.expect.equal(raised.defaultCreditLimit, 1, "defaultCreditLimit once the pool has a limit of its own");
  }),

  scenario("R18", "lowering a limit below its use is allowed and only blocks new spending", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 20 });
    await s.consume(15);
    const balance = await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
    s.expect.matches(balance, { balance: -15, debt: 15, creditLimit: 5, spendable: 0 }, "the pool");
    await s.refused(s.consume(1), 402, "insufficient_credits");
    await s.grant(12);
    s.expect.equal((await s.consume(2)).balance.available, -5, "available once there is room again");
  }),
];
