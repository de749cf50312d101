import type { components } from "@opencredits/sdk/types";
import { figuresOf, type ScenarioContext } from "../context.ts";
import { violationPointers } from "../expect.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { allGrants } from "./recurring.ts";

type Terms = Partial<components["schemas"]["TransferCreate"]>;

/** Transfers from the scenario's account; a promise that may be refused. */
function send(
  s: ScenarioContext,
  toAccount: string,
  amount: number,
  terms: Terms = {},
): PromiseLike<components["schemas"]["TransferWritten"]> {
  return s.client.transfers.create({ fromAccount: s.account, toAccount, amount, ...terms });
}

/** R59 Transfer: what it may take, and when it is refused. */
export const transferRefusals: readonly Scenario[] = [
  scenario(["R59", "R38"], "no more than what is available moves", async (s) => {
    await s.grant(50);
    await s.reserve(20);
    const toAccount = await s.newAccount();
    const problem = await s.refused(send(s, toAccount, 31), 402, "insufficient_credits");
    const expected = { requested: 31, available: 30, creditLimit: 0, shortfall: 1, held: null };
    s.expect.matches(problem, expected, "the problem");
    s.expect.equal(figuresOf((await send(s, toAccount, 30)).fromBalance), "20/20/0", "all that is available");
    await s.refused(send(s, toAccount, 1), 402, "insufficient_credits");
  }),

  scenario(["R59", "R18"], "the credit limit is not used", async (s) => {
    await s.grant(10);
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 100 });
    const toAccount = await s.newAccount();
    await s.refused(send(s, toAccount, 11), 402, "insufficient_credits");
    await send(s, toAccount, 10);
    s.expect.equal(await s.figures(), "0/0/0", "figures");
  }),

  scenario(["R59", "R43"], "what stands free beside a hold on the credit limit is not available", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 20 });
    const toAccount = await s.newAccount();
    await s.grant(10);
    await s.reserve(25);
    const { id } = await s.grant(18);
    s.expect.equal(await s.figures(), "28/25/3", "figures: 18 are free");
    await s.refused(send(s, toAccount, 4), 402, "insufficient_credits");
    await s.refused(send(s, toAccount, 4, { grantIds: [id] }), 402, "insufficient_credits");
    s.expect.equal((await send(s, toAccount, 3)).amount, 3, "amount");
  }),

  scenario(["R59", "R36"], "named grants are taken in the given order, and no others", async (s) => {
    const [first, second, third] = [await s.grant(10, { priority: 1 }), await s.grant(10), await s.grant(10)];
    const toAccount = await s.newAccount();
    const grantIds = [third.id, first.id];
    const moved = (await send(s, toAccount, 13, { grantIds })).legs.map(
      (leg) => `${s.grantNumber(leg.fromGrantId)}:${leg.amount}`,
    );
    s.expect.equal(moved, ["3:10", "1:3"], "legs");
    const problem = await s.refused(send(s, toAccount, 8, { grantIds: [first.id] }), 402, "insufficient_credits");
    s.expect.matches(problem, { requested: 8, available: 17, shortfall: 1 }, "the problem: 7 are left in that grant");
    s.expect.equal((await s.client.grants.get(second.id)).remaining, 10, "what the other grant has");
  }),

  scenario(
    ["R59", "R36"],
    "a named grant must be known, of the giving pool, and active",
    async (s) => {
      const toAccount = await s.newAccount();
      const credit = await s.newCredit();
      await s.grant(99);
      const active = (await s.grant(5)).id;
      const expired = (await s.grant(5, { expiresAt: s.time(1) })).id;
      const pending = (await s.grant(5, { effectiveAt: s.time(500) })).id;
      const voided = await s.client.grants.void((await s.grant(5)).id);
      const depleted = (await s.grant(5, { priority: 1 })).id;
      const foreign = await s.grant(5, { account: toAccount });
      const elsewhere = await s.grant(5, { credit });
      await s.consume(5);
      await s.at(1);
      const named = (...grantIds: string[]): PromiseLike<unknown> => send(s, toAccount, 3, { grantIds });
      await s.refused(named(active, "grt_unknown"), 404, "grant_not_found");
      for (const { id } of [foreign, elsewhere]) await s.refused(named(active, id), 422, "grant_of_other_pool");
      for (const id of [expired, pending, voided.id, depleted]) {
        await s.refused(named(active, id), 409, "grant_not_active");
      }
      s.expect.equal((await s.client.grants.get(active)).remaining, 5, "what the active grant has");
    },
    { needs: ["clock"] },
  ),

  scenario("R59", "an account cannot transfer to itself, by either of its ids", async (s) => {
    await s.grant(10);
    const { id } = await s.client.accounts.get(s.account);
    await s.refused(send(s, s.account, 1), 422, "same_account");
    await s.refused(send(s, id, 1), 422, "same_account");
    await s.refused(send(s, s.account, 1, { fromAccount: id }), 422, "same_account");
  }),

  scenario(["R59", "R16", "R17"], "neither side may be closed, and the credit not archived", async (s) => {
    const credit = await s.newCredit();
    await s.grant(10);
    await s.grant(10, { credit });
    const [closed, open] = [await s.newAccount(), await s.newAccount()];
    await s.grant(10, { account: closed });
    await s.client.accounts.close(closed);
    await s.client.credits.archive(credit);
    await s.refused(send(s, closed, 1), 409, "account_closed");
    await s.refused(send(s, open, 1, { fromAccount: closed }), 409, "account_closed");
    await s.refused(send(s, open, 1, { credit }), 409, "credit_archived");
    await s.refused(send(s, `${open}-nobody`, 1), 404, "account_not_found");
    await s.refused(send(s, open, 1, { fromAccount: `${open}-nobody` }), 404, "account_not_found");
    await s.refused(send(s, open, 1, { credit: "nothing" }), 404, "credit_not_found");
    s.expect.equal(await allGrants(s, { account: open }), [], "what arrived");
  }),

  scenario(["R59", "R72"], "what the receiving pool cannot hold does not move", async (s) => {
    const toAccount = await s.newAccount();
    await s.grant(10);
    await s.grant(Number.MAX_SAFE_INTEGER - 4, { account: toAccount });
    await s.refused(send(s, toAccount, 5), 422, "amount_overflow");
    s.expect.equal(await s.figures(), "10/0/10", "figures of the source");
    s.expect.equal((await send(s, toAccount, 4)).toBalance.balance, Number.MAX_SAFE_INTEGER, "what it can hold");
  }),

  scenario(["R59", "R68"], "a version precondition is the giving pool's", async (s) => {
    await s.grant(10);
    const toAccount = await s.newAccount();
    for (const ifVersion of [0, 2]) {
      const byBody = await s.refused(send(s, toAccount, 1, { ifVersion }), 412, "version_mismatch");
      const call = s.client.transfers.create({ fromAccount: s.account, toAccount, amount: 1 }, { ifMatch: ifVersion });
      const byHeader = await s.refused(call, 412, "version_mismatch");
      s.expect.equal([byBody.currentVersion, byHeader.currentVersion], [1, 1], "currentVersion");
    }
    const { fromBalance, toBalance } = await send(s, toAccount, 1, { ifVersion: 1 });
    s.expect.equal([fromBalance.version, toBalance.version], [2, 1], "versions");
  }),

  scenario(
    ["R59", "R36"],
    "one to twenty distinct grants can be named",
    async (s) => {
      const body = { fromAccount: s.account, toAccount: "other", amount: 1 };
      const many = Array.from({ length: 21 }, (_, index) => `grt_${index}`);
      const wrong: readonly (readonly [readonly string[], string])[] = [
        [[], "/grantIds"],
        [["grt_1", "grt_1"], "/grantIds/1"],
        [many, "/grantIds"],
      ];
      for (const [grantIds, pointer] of wrong) {
        const reply = await s.raw("POST", "/v1/transfers", { body: { ...body, grantIds } });
        const found = [reply.status, ...violationPointers(reply.body)];
        s.expect.equal(found, [400, pointer], `answer to ${grantIds.length} grants`);
      }
    },
    { tags: ["invalid-request"] },
  ),
];
