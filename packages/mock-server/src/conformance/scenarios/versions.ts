import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** The ETag of a plain GET. */
async function etag(s: ScenarioContext, path: string): Promise<string | null> {
  return (await s.raw("GET", path)).headers.get("etag");
}

/** The paths of a schedule, a plan, a subscription, a bundle and a transfer, which have no version. */
async function others(s: ScenarioContext): Promise<string[]> {
  const code = s.account.toLowerCase();
  const plan = await s.client.plans.create({ code });
  const bundle = await s.client.bundles.create({ code, quantity: 1 });
  const terms = { plan: plan.id, amount: 1, interval: "day" } as const;
  const schedule = await s.client.schedules.create(terms);
  const subscription = await s.client.subscriptions.create({ account: await s.newAccount(), plan: plan.id });
  const toAccount = await s.newAccount();
  const transfer = await s.client.transfers.create({ fromAccount: s.account, toAccount, amount: 1 });
  await s.client.subscriptions.cancel(subscription.id);
  return [
    `/v1/plans/${plan.id}`,
    `/v1/bundles/${bundle.id}`,
    `/v1/schedules/${schedule.id}`,
    `/v1/subscriptions/${subscription.id}`,
    `/v1/transfers/${transfer.id}`,
  ];
}

const counting: readonly Scenario[] = [
  scenario(["R68", "R2"], "a pool's version is the number of its entries plus its limit changes", async (s) => {
    s.expect.equal((await s.balance()).version, 0, "untouched");
    const grant = await s.grant(10, { priority: 1 });
    s.expect.equal(grant.balance.version, 1, "after a grant");
    await s.grant(10);
    s.expect.equal((await s.consume(15)).balance.version, 4, "after a debit of two slices");
    const limited = await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
    s.expect.equal(limited.version, 5, "after a limit change");
    const same = await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
    s.expect.equal(same.version, 5, "after a limit that was there already");
    await s.client.grants.update(grant.id, { name: "x" });
    s.expect.equal((await s.balance()).version, 6, "after a grant_updated");
    s.expect.equal((await s.entries()).length, 5, "entries");
    const credit = await s.newCredit();
    s.expect.equal((await s.balance(credit)).version, 0, "another pool of the account");
  }),
  scenario(
    ["R68", "R11"],
    "due work counts too",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(10) });
      await s.at(10);
      s.expect.equal((await s.balance()).version, 2, "version");
    },
    { needs: ["clock"] },
  ),
  scenario("R68", "single reads of a pool's objects carry the pool's version as their ETag", async (s) => {
    const grant = await s.grant(100);
    const debit = await s.consume(1);
    const hold = await s.reserve(1);
    const adjustment = await s.adjust(1);
    const refund = await s.client.debits.refund(debit.id);
    const recurrence = await others(s);
    const { version } = await s.balance();
    const paths = [
      `/v1/accounts/${s.account}/balances/credits`,
      `/v1/grants/${grant.id}`,
      `/v1/debits/${debit.id}`,
      `/v1/reservations/${hold.id}`,
      `/v1/adjustments/${adjustment.id}`,
    ];
    for (const path of paths) s.expect.equal(await etag(s, path), `"${version}"`, `ETag of ${path}`);
    const without = [
      "/v1/credits/credits",
      `/v1/refunds/${refund.id}`,
      "/v1/grants",
      `/v1/accounts/${s.account}/balances`,
      ...recurrence,
    ];
    for (const path of without) s.expect.equal(await etag(s, path), null, `ETag of ${path}`);
  }),
  scenario("R68", "an account has its own version, which counts changes of its profile", async (s) => {
    const read = async (): Promise<string | null> => await etag(s, `/v1/accounts/${s.account}`);
    s.expect.equal([await read(), (await s.client.accounts.get(s.account)).version], ['"1"', 1], "after its creation");
    await s.client.accounts.update(s.account, { name: "x" });
    s.expect.equal(await read(), '"2"', "after a change");
    await s.client.accounts.update(s.account, { name: "x" });
    await s.client.accounts.upsert(s.account, { name: "x" });
    await s.grant(10);
    s.expect.equal(await read(), '"2"', "after what changes nothing of the profile");
    await s.client.accounts.upsert(s.account, { email: "a@example.com" });
    s.expect.equal(await read(), '"3"', "after an upsert");
    await s.client.accounts.close(s.account);
    s.expect.equal(await read(), '"4"', "after closing");
  }),
];

const conditions: readonly Scenario[] = [
  scenario("R68", "If-Match and ifVersion let a write through at exactly that version", async (s) => {
    await s.grant(10);
    const body = { account: s.account, amount: 1 };
    for (const ifMatch of [0, 2]) {
      const problem = await s.refused(s.client.debits.create(body, { ifMatch }), 412, "version_mismatch");
      s.expect.equal(problem.currentVersion, 1, "currentVersion by header");
      const other = await s.refused(s.client.debits.create({ ...body, ifVersion: ifMatch }), 412, "version_mismatch");
      s.expect.equal(other.currentVersion, 1, "currentVersion by body");
    }
    s.expect.equal((await s.client.debits.create(body, { ifMatch: 1 })).balance.version, 2, "by header");
    s.expect.equal((await s.client.debits.create({ ...body, ifVersion: 2 })).balance.version, 3, "by body");
    s.expect.equal(
      (await s.client.debits.create(body, { ifMatch: '"3"' })).balance.version,
      4,
      "by an ETag as received",
    );
  }),
  scenario("R68", "with both, either that does not fit is 412", async (s) => {
    await s.grant(10);
    const call = (ifMatch: number, ifVersion: number): PromiseLike<unknown> =>
      s.client.debits.create({ account: s.account, amount: 1, ifVersion }, { ifMatch });
    await s.refused(call(1, 9), 412, "version_mismatch");
    await s.refused(call(9, 1), 412, "version_mismatch");
    await call(1, 1);
    s.expect.equal(await s.figures(), "9/0/9", "figures");
  }),
  scenario("R68", "ifVersion 0 means that the pool was never touched", async (s) => {
    await s.grant(10, { ifVersion: 0 });
    await s.refused(s.grant(10, { ifVersion: 0 }), 412, "version_mismatch");
    s.expect.equal(await s.figures(), "10/0/10", "figures");
  }),
  scenario("R68", "every write of one pool takes both", async (s) => {
    const grant = await s.grant(100);
    const spare = await s.grant(10);
    const debit = await s.consume(10);
    const hold = await s.reserve(10);
    const bundle = await s.client.bundles.create({ code: `${s.account.toLowerCase()}-pack`, quantity: 1 });
    const base = { account: s.account, amount: 1 };
    type Write = (ifVersion: number | null, ifMatch?: number) => PromiseLike<{ balance: { version: number } }>;
    const { balances, grants, adjustments, debits, reservations } = s.client;
    const writes: Record<string, Write> = {
      setLimit: async (ifVersion, ifMatch) => ({
        balance: await balances.setLimit(s.account, "credits", { creditLimit: 3, ifVersion }, { ifMatch }),
      }),
      "grants.create": (ifVersion, ifMatch) => grants.create({ ...base, ifVersion }, { ifMatch }),
      "bundles.purchase": (ifVersion, ifMatch) =>
        s.client.bundles.purchase(bundle.id, { account: s.account, ifVersion }, { ifMatch }),
      "grants.update": (ifVersion, ifMatch) => grants.update(grant.id, { name: "n", ifVersion }, { ifMatch }),
      "adjustments.create": (ifVersion, ifMatch) => adjustments.create({ ...base, ifVersion }, { ifMatch }),
      "debits.create": (ifVersion, ifMatch) => debits.create({ ...base, ifVersion }, { ifMatch }),
      "debits.refund": (ifVersion, ifMatch) => debits.refund(debit.id, { amount: 1, ifVersion }, { ifMatch }),
      "reservations.create": (ifVersion, ifMatch) => reservations.create({ ...base, ifVersion }, { ifMatch }),
      "reservations.extend": (ifVersion, ifMatch) =>
        reservations.extend(hold.id, { additionalAmount: 1, ifVersion }, { ifMatch }),
      "reservations.capture": (ifVersion, ifMatch) =>
        reservations.capture(hold.id, { amount: 1, final: false, ifVersion }, { ifMatch }),
      "reservations.release": (ifVersion, ifMatch) =>
        reservations.release(hold.id, { amount: 1, ifVersion }, { ifMatch }),
      "grants.expire": (ifVersion, ifMatch) => grants.expire(spare.id, { ifVersion }, { ifMatch }),
      "grants.void": (ifVersion, ifMatch) => grants.void(grant.id, { ifVersion }, { ifMatch }),
    };
    for (const [name, write] of Object.entries(writes)) {
      const { version } = await s.balance();
      const byBody = await s.refused(write(version + 1), 412, "version_mismatch");
      const byHeader = await s.refused(write(null, version + 1), 412, "version_mismatch");
      s.expect.equal([byBody.currentVersion, byHeader.currentVersion], [version, version], `currentVersion of ${name}`);
      const { balance } = await write(version, version);
      s.expect.ok(balance.version > version, `${name} goes through at its version`);
    }
  }),
  scenario("R68", "a write of an account compares the account's version", async (s) => {
    await s.grant(10);
    const stale = s.client.accounts.update(s.account, { name: "x" }, { ifMatch: 2 });
    s.expect.equal((await s.refused(stale, 412, "version_mismatch")).currentVersion, 1, "currentVersion");
    await s.client.accounts.update(s.account, { name: "x" }, { ifMatch: 1 });
    await s.refused(s.client.accounts.upsert(s.account, { name: "y" }, { ifMatch: 1 }), 412, "version_mismatch");
    await s.client.accounts.upsert(s.account, { name: "y" }, { ifMatch: 2 });
    await s.refused(s.client.accounts.close(s.account, { ifMatch: 2 }), 412, "version_mismatch");
    await s.client.accounts.close(s.account, { ifMatch: 3 });
  }),
  scenario("R68", 'upserting with "0" creates, and never changes what is there', async (s) => {
    const account = `${s.account}-new`;
    await s.refused(s.client.accounts.upsert(account, {}, { ifMatch: 1 }), 412, "version_mismatch");
    s.expect.equal((await s.client.accounts.upsert(account, {}, { ifMatch: 0 })).version, 1, "version");
    await s.refused(s.client.accounts.upsert(account, {}, { ifMatch: 0 }), 412, "version_mismatch");
  }),
  scenario(
    "R68",
    "If-Match takes one strong tag: no star, no weak tag, no list",
    async (s) => {
      await s.grant(10);
      for (const ifMatch of ["*", 'W/"1"', '"1", "2"', '"1","1"', "1", '"01"', '"x"', '""', '"-1"']) {
        const call = s.client.debits.create({ account: s.account, amount: 1 }, { ifMatch });
        const problem = await s.refused(call, 400, "invalid_request");
        s.expect.equal(problem.errors[0]?.in, "header", `place of ${ifMatch}`);
      }
      s.expect.equal(await s.figures(), "10/0/10", "figures");
    },
    { tags: ["invalid-request"] },
  ),
  scenario(
    ["R68", "R11"],
    "the version is compared after due work",
    async (s) => {
      await s.grant(10);
      await s.grant(10, { expiresAt: s.time(10) });
      await s.at(10);
      const stale = s.client.debits.create({ account: s.account, amount: 1 }, { ifMatch: 2 });
      s.expect.equal((await s.refused(stale, 412, "version_mismatch")).currentVersion, 3, "currentVersion");
      await s.client.debits.create({ account: s.account, amount: 1 }, { ifMatch: 3 });
    },
    { needs: ["clock"] },
  ),
  scenario("R68", "of concurrent writes at one version exactly one goes through", async (s) => {
    await s.grant(10);
    const body = { account: s.account, amount: 1 };
    const results = await Promise.all(
      Array.from({ length: 8 }, () => s.client.debits.create(body, { ifMatch: 1 }).result()),
    );
    s.expect.equal(results.filter(({ ok }) => ok).length, 1, "debits");
    s.expect.equal(await s.figures(), "9/0/9", "figures");
  }),
];

export const versions: readonly Scenario[] = [...counting, ...conditions];
