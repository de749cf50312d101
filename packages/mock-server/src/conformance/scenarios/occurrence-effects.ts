import { entryLine } from "../context.ts";
import type { Scenario } from "../scenario.ts";
import { allGrants, newPlan, recurring, schedule, subscribe, template, timeline } from "./recurring.ts";

const ABSOLUTE = { needs: ["clock", "fresh"] } as const;

/** What schedules and subscriptions do to pools, beside the grants that they issue. */
export const occurrenceEffects: readonly Scenario[] = [
  recurring(
    ["R40", "R82"],
    "a start that issues several grants repays debt once, from the one that burns first",
    async (s) => {
      const plan = await newPlan(s);
      for (const priority of [50, 7]) await template(s, plan, { priority, amount: 10 });
      const debit = await s.consume(13, { overage: "overflow" });
      await subscribe(s, plan, { startAt: s.time(5) });
      await s.at(5);
      s.expect.equal(
        (await timeline(s)).slice(1),
        ["@5 grant_issued +10/0/0", "@5 grant_issued +10/0/0", "@5 debt_repaid 0/0/-10", "@5 debt_repaid 0/0/-3"],
        "entries",
      );
      const [later, first] = await allGrants(s);
      const allocations = [
        { grantId: first?.id ?? "", amount: 10 },
        { grantId: later?.id ?? "", amount: 3 },
      ];
      s.expect.equal((await s.client.debits.get(debit.id)).allocations, allocations, "allocations of the debit");
    },
  ),

  recurring(["R40", "R85"], "a change of plan repays debt after all that it voids and issues", async (s) => {
    const [basic, pro] = [await newPlan(s, "basic"), await newPlan(s, "pro")];
    await template(s, basic, { amount: 5 });
    for (const amount of [20, 30]) await template(s, pro, { amount });
    const { id } = await subscribe(s, basic);
    await s.consume(12, { overage: "overflow" });
    await s.client.subscriptions.change(id, { plan: pro, voidGrants: true });
    const posted = (await s.entryObjects()).slice(3);
    const lines = ["grant_issued +20/0/0", "grant_issued +30/0/0", "debt_repaid 0/0/-7"];
    s.expect.equal(posted.map(entryLine), lines, "entries");
    s.expect.equal(new Set(posted.map(({ operationId }) => operationId)).size, 1, "operations");
    s.expect.equal(await s.figures(), "43/0/43", "figures");
  }),

  recurring(
    ["R29", "R28"],
    "each grant by period ends exactly where the next one begins, at the ends of months too",
    async (s) => {
      const startAt = "2028-01-31T10:00:00.000Z";
      const { id } = await schedule(s, { startAt, interval: "month", maxOccurrences: 14, expiry: { type: "period" } });
      await s.clock.set("2029-03-31T10:00:00.000Z");
      const grants = await allGrants(s, { schedule: id });
      const [first, ...later] = grants.map(({ effectiveAt }) => effectiveAt);
      s.expect.equal(first, startAt, "the first");
      s.expect.equal(
        grants.map(({ expiresAt }) => expiresAt),
        [...later, "2029-03-31T10:00:00.000Z"],
        "the ends beside the beginnings of those that follow",
      );
      const days = grants.map(({ expiresAt }) => expiresAt?.slice(5, 10));
      s.expect.equal(days.slice(0, 4), ["02-29", "03-31", "04-30", "05-31"], "days on which the first four end");
      s.expect.equal(days.at(-2), "02-28", "the end in February of the next year");
      s.expect.equal(await s.figures(), "0/0/0", "figures: never two at a time, and none at the end");
    },
    ABSOLUTE,
  ),

  recurring(
    ["R14", "R27", "R82", "R87", "R59"],
    "either id of an account will do wherever credit recurs, is bought or moves",
    async (s) => {
      const { client, account } = s;
      const { id } = await client.accounts.get(account);
      const toAccount = await s.newAccount();
      const other = await client.accounts.get(toAccount);
      const plan = await newPlan(s);
      const bundle = await client.bundles.create({ code: account.toLowerCase(), quantity: 10 });
      for (const reference of [id, account]) {
        const made = [
          await schedule(s, { account: reference, maxOccurrences: 1 }),
          await subscribe(s, plan, { account: reference }),
          await client.bundles.purchase(bundle.code, { account: reference }),
        ];
        for (const { accountId, externalId } of made) s.expect.equal([accountId, externalId], [id, account], reference);
      }
      for (const [from, to] of [
        [id, other.id],
        [account, toAccount],
      ] as const) {
        const transfer = await client.transfers.create({ fromAccount: from, toAccount: to, amount: 1 });
        const ids = [transfer.fromAccountId, transfer.fromExternalId, transfer.toAccountId, transfer.toExternalId];
        s.expect.equal(ids, [id, account, other.id, toAccount], `a transfer from ${from}`);
      }
    },
  ),

  recurring(["R84", "R59"], "what was given away is not taken back when a subscription is", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    const { id } = await subscribe(s, plan);
    const toAccount = await s.newAccount();
    await s.client.transfers.create({ fromAccount: s.account, toAccount, amount: 30 });
    await s.client.subscriptions.cancel(id, { voidGrants: true });
    s.expect.equal(await s.figures(), "0/0/0", "figures of the subscriber");
    s.expect.equal((await s.client.balances.get(toAccount, "credits")).balance, 30, "balance of the other");
    s.expect.matches((await allGrants(s))[0], { voided: 70, transferred: 30, status: "voided" }, "the grant");
  }),

  recurring(["R32", "R35"], "what was spent, held or given away of a recurring grant does not roll over", async (s) => {
    const rollover = { expiry: { type: "none" } } as const;
    await schedule(s, { maxOccurrences: 1, expiry: { type: "period" }, rollover });
    const toAccount = await s.newAccount();
    await s.consume(10);
    await s.reserve(20, { ttlSeconds: 86_400 });
    await s.client.transfers.create({ fromAccount: s.account, toAccount, amount: 30 });
    await s.at(30);
    s.expect.equal((await timeline(s)).slice(-2), ["@30 grant_expired -40/0/0", "@30 rolled_over +40/0/0"], "entries");
    s.expect.equal(await s.figures(), "60/20/40", "figures: what is held outlives its grant");
  }),
];
