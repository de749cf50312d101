import { type Scenario, scenario } from "../scenario.ts";

const KEYS = { needs: ["keys"] } as const;

/** What each kind of key may do in the environment that it names (R1). */
export const apiKeys: readonly Scenario[] = [
  scenario(
    "R1",
    "a publishable key reads the balances of its own account, by either of its ids, and nothing else",
    async (s) => {
      const grant = await s.grant(10);
      const other = await s.newAccount();
      const { id } = await s.client.accounts.get(s.account);
      const { balances, ...client } = s.connect({ apiKey: s.keys.publishable(s.account) });
      for (const account of [s.account, id]) {
        s.expect.equal((await balances.get(account, "credits")).balance, 10, `balance of ${account}`);
        s.expect.equal((await balances.list(account)).data.length, 1, `number of balances of ${account}`);
      }
      const stranger = (await s.client.accounts.get(other)).id;
      for (const account of [other, stranger]) {
        await s.refused(balances.get(account, "credits"), 403, "forbidden");
        await s.refused(balances.list(account), 403, "forbidden");
      }
      await s.refused(balances.listAll(), 403, "forbidden");
      await s.refused(client.accounts.get(s.account), 403, "forbidden");
      await s.refused(client.grants.get(grant.id), 403, "forbidden");
      await s.refused(client.entries.list({ account: s.account }), 403, "forbidden");
      const body = { account: s.account, amount: 1 };
      await s.refused(client.debits.create(body), 403, "forbidden");
      await s.refused(client.debits.create(body, { dryRun: true }), 403, "forbidden");
    },
    KEYS,
  ),

  scenario(
    "R1",
    "a publishable key cannot tell an account that does not exist from one that is not its own",
    async (s) => {
      const { balances } = s.connect({ apiKey: s.keys.publishable(s.account) });
      await s.refused(balances.get(`${s.account}-nobody`, "credits"), 403, "forbidden");
      await s.refused(balances.list("acc_01KE6PFY608S99Z11T27RVPF2A"), 403, "forbidden");
    },
    KEYS,
  ),

  scenario(
    "R1",
    "a publishable key may be there before its account is, which is then not found and not forbidden",
    async (s) => {
      const later = `${s.account}-later`;
      const { balances } = s.connect({ apiKey: s.keys.publishable(later) });
      await s.refused(balances.get(later, "credits"), 404, "account_not_found");
      await s.client.accounts.create({ externalId: later });
      s.expect.equal((await balances.get(later, "credits")).version, 0, "its balance");
    },
    KEYS,
  ),

  scenario(
    ["R1", "R62"],
    "a read key reads everything, may ask dry runs, and changes nothing",
    async (s) => {
      const grant = await s.grant(10);
      const reader = s.connect({ apiKey: s.keys.read });
      s.expect.equal((await reader.grants.get(grant.id)).amount, 10, "a grant");
      s.expect.equal((await reader.balances.get(s.account, "credits")).balance, 10, "a balance");
      s.expect.equal((await reader.entries.list({ account: s.account })).data.length, 1, "number of entries");
      const asked = await reader.grants.void(grant.id, {}, { dryRun: true });
      s.expect.equal(asked.status, "voided", "status that a dry run foresees");
      await s.refused(reader.grants.void(grant.id), 403, "forbidden");
      await s.refused(reader.accounts.create(), 403, "forbidden");
      s.expect.equal(await s.figures(), "10/0/10", "figures");
    },
    KEYS,
  ),

  scenario(
    "R1",
    "what is no key is refused, wherever it is sent",
    async (s) => {
      const path = `/v1/accounts/${s.account}`;
      const wrong = ["", "sk_test_", "sk_live_x", "sk_test_a b", "pk_test_only", "test", `sk_test_${"x".repeat(65)}`];
      for (const key of wrong) {
        const bearer = await s.raw("GET", path, { key });
        const header = await s.raw("GET", path, { key: null, headers: { "x-api-key": key } });
        s.expect.equal([bearer.status, header.status], [401, 401], `statuses with "${key.slice(0, 20)}"`);
        s.expect.matches(bearer.body, { code: "unauthorized" }, `problem with "${key.slice(0, 20)}"`);
      }
      const basic = await s.raw("GET", path, { headers: { authorization: `Basic ${s.apiKey}` } });
      s.expect.equal(basic.status, 401, "status of another scheme");
      s.expect.equal((await s.raw("GET", path, { key: null })).status, 401, "status without a key");
    },
    { needs: ["keys"], tags: ["not-through-prism"] },
  ),
];
