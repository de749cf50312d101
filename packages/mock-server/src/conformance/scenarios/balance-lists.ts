import { figuresOf } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

const CLOCK = { needs: ["clock"] } as const;

const lists: readonly Scenario[] = [
  scenario(
    "R74",
    "listBalances has one row per touched pool, the default credit first even if untouched",
    async (s) => {
      const [first, second, untouched] = [await s.newCredit(), await s.newCredit(), await s.newCredit()];
      await s.grant(5, { credit: second });
      await s.grant(7, { credit: first });
      const { data, hasMore, nextCursor } = await s.client.balances.list(s.account);
      s.expect.equal(
        data.map(({ credit, balance, version }) => [credit, balance, version]),
        [
          ["credits", 0, 0],
          [second, 5, 1],
          [first, 7, 1],
        ],
        "rows in the order of first touch",
      );
      s.expect.equal([hasMore, nextCursor], [false, null], "one page");
      s.expect.ok(!data.some(({ credit }) => credit === untouched), "an untouched credit has no row");
      await s.client.balances.setLimit(s.account, untouched, { creditLimit: 1 });
      s.expect.equal((await s.client.balances.list(s.account)).data.length, 4, "a limit touches");
    },
  ),
  scenario(
    "R74",
    "listBalances also answers the past, and pages",
    async (s) => {
      const credit = await s.newCredit();
      await s.grant(5);
      await s.at(1);
      await s.grant(7, { credit });
      const past = await s.client.balances.list(s.account, { at: s.time(0) });
      s.expect.equal(past.data.map(figuresOf), ["5/0/5", "0/0/0"], "figures at tick 0");
      s.expect.equal(
        past.data.map(({ asOf }) => asOf),
        [s.time(0), s.time(0)],
        "asOf",
      );
      const page = await s.client.balances.list(s.account, { limit: 1 });
      s.expect.equal([page.data.length, page.hasMore], [1, true], "a page of one");
      const all = await s.client.balances.list(s.account, { limit: 1 }).toArray({ limit: 9 });
      s.expect.equal(
        all.map((row) => row.credit),
        ["credits", credit],
        "all pages",
      );
    },
    CLOCK,
  ),
  scenario("R74", "listAllBalances has the touched pools of all accounts, by account and credit", async (s) => {
    const [account, idle, credit] = [await s.newAccount(), await s.newAccount(), await s.newCredit()];
    await s.grant(1);
    await s.grant(2, { account });
    await s.grant(3, { credit });
    const rows = async (query: Parameters<typeof s.client.balances.listAll>[0]): Promise<number[]> =>
      (await s.client.balances.listAll(query)).data.map(({ balance }) => balance);
    const both = [s.account, account, idle];
    s.expect.equal(await rows({ account: both }), [3, 2, 1], "newest pool first; untouched ones have no row");
    s.expect.equal(await rows({ account: both, order: "asc" }), [1, 2, 3], "oldest first");
    s.expect.equal(await rows({ account: both, credit: "credits" }), [2, 1], "in one credit");
    s.expect.equal(await rows({ account: [account] }), [2], "of one account");
    s.expect.equal(await rows({ account: [idle] }), [], "of an account without pools");
    s.expect.equal(await rows({ credit }), [3], "of one credit");
    const { id } = await s.client.accounts.get(account);
    s.expect.equal(await rows({ account: [id, account] }), [2], "one account named twice");
    await s.refused(s.client.balances.listAll({ account: [account, "nobody"] }), 404, "account_not_found");
    await s.refused(s.client.balances.listAll({ credit: "nothing" }), 404, "credit_not_found");
  }),
  scenario(["R74", "R17"], "a balance names its credit by the code that it has now", async (s) => {
    const old = await s.newCredit();
    const { credit, creditId } = await s.balance(old);
    s.expect.equal(credit, old, "code before");
    const code = `${old}-renamed`;
    await s.client.credits.update(old, { code });
    s.expect.matches(await s.balance(code), { credit: code, creditId }, "the same pool");
    await s.refused(s.balance(old), 404, "credit_not_found");
  }),
  scenario(
    "R74",
    "at most 100 accounts are named in one call",
    async (s) => {
      const account = Array.from({ length: 101 }, () => s.account);
      const problem = await s.refused(s.client.balances.listAll({ account }), 400, "invalid_request");
      s.expect.matches(problem.errors[0], { in: "query", pointer: "/account", keyword: "maxItems" }, "violation");
      s.expect.equal((await s.client.balances.listAll({ account: account.slice(1) })).data, [], "exactly 100");
    },
    { tags: ["invalid-request"] },
  ),
];

export const balanceLists: readonly Scenario[] = [...lists];
