import { type Scenario, scenario } from "../scenario.ts";

/** R16 Closing. */
export const closing: readonly Scenario[] = [
  scenario("R16", "an account with an open reservation is not closed", async (s) => {
    await s.grant(10);
    const hold = await s.reserve(4);
    await s.refused(s.client.accounts.close(s.account), 409, "account_has_open_reservations");
    s.expect.equal((await s.client.accounts.get(s.account)).status, "active", "status after the refusal");
    s.expect.equal(await s.figures(), "10/4/6", "figures after the refusal");
    await s.client.reservations.release(hold.id);
    s.expect.equal((await s.client.accounts.close(s.account)).status, "closed", "status after closing");
  }),

  scenario(
    "R16",
    "closing voids active and pending grants, the oldest first, in one operation",
    async (s) => {
      await s.grant(10, { priority: 200 });
      await s.grant(20, { effectiveAt: s.time(10) });
      await s.grant(5, { expiresAt: s.time(1) });
      await s.grant(30);
      await s.grant(4, { priority: 1 });
      await s.consume(4);
      await s.at(2);
      const account = await s.client.accounts.close(s.account);
      s.expect.matches(account, { status: "closed", closedAt: s.time(2), updatedAt: s.time(2) }, "the account");
      s.expect.equal(await s.figures(), "0/0/0", "figures after it");
      s.expect.equal((await s.balance()).pending, 0, "pending after it");
      const statuses: string[] = [];
      for (const number of [1, 2, 3, 4, 5]) statuses.push((await s.grantNow(number)).status);
      s.expect.equal(statuses, ["voided", "voided", "expired", "voided", "depleted"], "statuses of the grants");
      s.expect.equal((await s.grantNow(2)).voidReason, "account_closed", "voidReason");
      const posted = (await s.entryObjects()).slice(-3);
      s.expect.equal(
        posted.map(({ type, balanceDelta, reason, grantId }) => [type, balanceDelta, reason, s.grantNumber(grantId)]),
        [
          ["grant_voided", -10, "account_closed", 1],
          ["grant_voided", 0, "account_closed", 2],
          ["grant_voided", -30, "account_closed", 4],
        ],
        "entries of closing",
      );
      s.expect.equal(new Set(posted.map(({ operationId }) => operationId)).size, 1, "number of operations");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R16",
    "closing empties every pool of the account, in the order in which the grants were made",
    async (s) => {
      const credit = await s.newCredit();
      await s.grant(1);
      await s.grant(2, { credit });
      await s.grant(3);
      await s.grant(4, { credit });
      await s.client.accounts.close(s.account);
      const pools = await s.client.balances.list(s.account);
      s.expect.equal(
        pools.data.map(({ balance }) => balance),
        [0, 0],
        "balances of the pools",
      );
      const { data } = await s.client.entries.list({ account: s.account, type: "grant_voided", order: "asc" });
      s.expect.equal(
        data.map(({ balanceDelta }) => balanceDelta),
        [-1, -2, -3, -4],
        "what was voided, in order",
      );
    },
  ),

  scenario("R16", "closing keeps debt and history", async (s) => {
    await s.grant(10);
    await s.consume(25, { overage: "overflow" });
    await s.client.accounts.close(s.account);
    s.expect.matches(await s.balance(), { balance: -15, debt: 15 }, "the balance");
    s.expect.equal((await s.entries()).length, 3, "number of entries");
    s.expect.equal((await s.client.debits.list({ account: s.account })).data.length, 1, "number of debits");
  }),

  scenario(
    ["R16", "R53"],
    "what remains of a closed account still runs: an adjustment gives back, and the credit lapses",
    async (s) => {
      await s.grant(50);
      await s.adjust(-20, { expiresAt: s.time(40) });
      await s.client.accounts.close(s.account);
      await s.at(40);
      s.expect.equal((await s.entries()).slice(-2), ["refunded +20/0/0", "lapsed -20/0/0"], "last entries");
      s.expect.equal(await s.figures(), "0/0/0", "figures after it");
      s.expect.matches(await s.grantNow(1), { status: "voided", voided: 50, consumed: 0 }, "the grant");
    },
    { needs: ["clock"] },
  ),

  scenario("R16", "a closed account takes no further mutation, and reads work", async (s) => {
    const grant = await s.grant(10);
    const debit = await s.consume(2);
    const { externalId: account } = await s.client.accounts.close(s.account);
    const { client } = s;
    const refused = [
      () => client.accounts.update(s.account, { name: "New" }),
      () => client.accounts.upsert(s.account, { name: "New" }),
      () => client.grants.create({ account: s.account, amount: 1 }),
      () => client.grants.update(grant.id, { priority: 1 }),
      () => client.adjustments.create({ account: s.account, amount: 1 }),
      () => client.debits.create({ account: s.account, amount: 1, overage: "overflow" }),
      () => client.debits.refund(debit.id),
      () => client.reservations.create({ account: s.account, amount: 1, overage: "cap" }),
      () => client.balances.setLimit(s.account, "credits", { creditLimit: 5 }),
    ];
    for (const call of refused) await s.refused(call(), 409, "account_closed");
    s.expect.equal(account, s.account, "the account read");
    s.expect.equal((await client.grants.get(grant.id)).status, "voided", "status of the grant read");
    s.expect.equal((await client.accounts.list({ externalId: s.account })).data.length, 1, "accounts listed");
  }),

  scenario(
    "R16",
    "closing again changes nothing",
    async (s) => {
      await s.grant(10);
      const closed = await s.client.accounts.close(s.account);
      const entries = await s.entries();
      await s.at(5);
      const again = await s.client.accounts.close(s.account).withResponse();
      s.expect.equal(again.response.status, 200, "status");
      s.expect.equal(again.data, closed, "the account");
      s.expect.equal(await s.entries(), entries, "the entries");
    },
    { needs: ["clock"] },
  ),
];
