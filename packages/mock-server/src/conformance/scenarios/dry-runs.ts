import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { askThenDo } from "./asking.ts";

/** All that can be read about the pools of the scenario's account. */
async function everyPool({ client, account }: ScenarioContext): Promise<unknown> {
  const query = { account, limit: 100 };
  return [
    (await client.balances.list(account)).data,
    (await client.grants.list(query)).data,
    (await client.debits.list(query)).data,
    (await client.reservations.list(query)).data,
    (await client.adjustments.list(query)).data,
    (await client.entries.list(query)).data,
  ];
}

/** All accounts and credits, and what the scenario's account holds. */
async function everyName({ client, account }: ScenarioContext): Promise<unknown> {
  return [
    (await client.accounts.list({ limit: 100 })).data,
    (await client.credits.list({ limit: 100 })).data,
    (await client.balances.list(account)).data,
  ];
}

/** R62 Dry run. */
export const dryRuns: readonly Scenario[] = [
  scenario(
    ["R62", "I15"],
    "a dry run answers what the mutation then does, and does nothing: grants",
    async (s) => {
      const { client, account } = s;
      const first = await s.grant(10);
      const second = await s.grant(20);
      const debt = await s.consume(40, { overage: "overflow" });
      const paying = { account, amount: 50, expiresAt: s.time(100), rollover: { percent: 10 }, metadata: { a: "b" } };
      const pending = { account, amount: 5, effectiveAt: s.time(50) };
      const ending = { account, amount: -3, expiresAt: s.time(60) };
      const limit = { creditLimit: 7 };
      await askThenDo(s, () => everyPool(s), {
        "a grant that repays debt": (options) => client.grants.create(paying, options),
        "a pending grant": (options) => client.grants.create(pending, options),
        "a refund of debt": (options) => client.debits.refund(debt.id, {}, options),
        "a changed grant": (options) => client.grants.update(first.id, { priority: 3 }, options),
        "a voided grant": (options) => client.grants.void(first.id, { reason: "x" }, options),
        "an expired grant": (options) => client.grants.expire(second.id, {}, options),
        "a positive adjustment": (options) => client.adjustments.create({ account, amount: 9, reason: "y" }, options),
        "a negative adjustment": (options) => client.adjustments.create(ending, options),
        "a credit limit": (options) => client.balances.setLimit(account, "credits", limit, options),
      });
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["R62", "I15"],
    "a dry run answers what the mutation then does, and does nothing: debits and reservations",
    async (s) => {
      const { client, account } = s;
      const holds = client.reservations;
      await s.grant(10, { expiresAt: s.time(100) });
      await s.grant(20);
      const spent = await s.consume(5);
      const { id } = await s.reserve(9);
      await askThenDo(s, () => everyPool(s), {
        "a debit": (options) => client.debits.create({ account, amount: 8 }, options),
        "a refund": (options) => client.debits.refund(spent.id, { amount: 2 }, options),
        "a reservation": (options) => client.reservations.create({ account, amount: 6 }, options),
        "an extended reservation": (options) => holds.extend(id, { ttlSeconds: 3600, additionalAmount: 1 }, options),
        "a capture in part": (options) => holds.capture(id, { amount: 4, final: false }, options),
        "a release in part": (options) => holds.release(id, { amount: 1 }, options),
        "a capture beyond the hold": (options) => holds.capture(id, { amount: 30, overage: "overflow" }, options),
        "a debit into debt": (options) => client.debits.create({ account, amount: 8, overage: "overflow" }, options),
      });
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["R62", "I15"],
    "a dry run answers what the mutation then does, and does nothing: accounts and credits",
    async (s) => {
      const { client, account } = s;
      await s.grant(10);
      await s.grant(10, { effectiveAt: s.time(20) });
      const [made, put] = [`${account}-new`, `${account}-put`];
      await askThenDo(s, () => everyName(s), {
        "a new account": (options) => client.accounts.create({ externalId: made }, options),
        "a nameless account": (options) => client.accounts.create({}, options),
        "a put account": (options) => client.accounts.upsert(put, { name: "Put" }, options),
        "a put account again": (options) => client.accounts.upsert(put, { name: "Again" }, options),
        "a changed account": (options) => client.accounts.update(account, { name: "New" }, options),
        "a new credit": (options) => client.credits.create({ code: "dry", scale: 2 }, options),
        "a changed credit": (options) => client.credits.update("dry", { name: "Dry" }, options),
        "an archived credit": (options) => client.credits.archive("dry", options),
        "a closed account": (options) => client.accounts.close(account, options),
      });
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario(["R62", "R39", "R40"], "a dry run that would repay debt leaves the queue of debts as it was", async (s) => {
    const { client, account } = s;
    const first = await s.consume(5, { overage: "overflow" });
    await client.grants.create({ account, amount: 100 }, { dryRun: true });
    const second = await s.consume(7, { overage: "overflow" });
    await client.grants.create({ account, amount: 8 }, { dryRun: true });
    await client.debits.refund(second.id, {}, { dryRun: true });
    const third = await s.consume(9, { overage: "overflow" });
    await s.grant(15);
    const debts: number[] = [];
    for (const { id } of [first, second, third]) debts.push((await client.debits.get(id)).debt);
    s.expect.equal(debts, [0, 0, 6], "what each debit still owes: the oldest are repaid first");
  }),

  scenario("R62", "new objects of a dry run have ids that say so, and cannot be found", async (s) => {
    await s.grant(10);
    const { client, account } = s;
    const debit = await client.debits.create({ account, amount: 1 }, { dryRun: true });
    s.expect.ok(/^dry_[0-9A-HJKMNP-TV-Z]{26}$/.test(debit.id), `"${debit.id}" is the id of a dry run`);
    await s.refused(client.debits.get(debit.id), 404, "debit_not_found");
    const adjustment = await client.adjustments.create({ account, amount: 1 }, { dryRun: true });
    s.expect.ok(adjustment.grantId?.startsWith("dry_") === true, "the grant of a dry adjustment is one as well");
  }),

  scenario("R62", "a dry run stores no key and ignores the one it is sent with", async (s) => {
    await s.grant(10);
    const body = { account: s.account, amount: 2 };
    const key = { idempotencyKey: s.key("dry") };
    const asked = await s.client.debits.create(body, { ...key, dryRun: true }).withResponse();
    s.expect.equal(asked.replayed, false, "whether the dry run is a replay");
    const done = await s.client.debits.create(body, key).withResponse();
    s.expect.equal([done.replayed, done.response.status], [false, 201], "replayed and status of the real one");
    const again = await s.client.debits.create(body, { ...key, dryRun: true }).withResponse();
    s.expect.equal([again.replayed, again.response.status], [false, 200], "replayed and status of a dry run after it");
    s.expect.equal(again.data.balance.balance, 6, "balance it foresees");
    const other = await s.client.debits.create({ ...body, amount: 3 }, { ...key, dryRun: true });
    s.expect.equal(other.balance.balance, 5, "balance that another request with the key foresees");
    s.expect.equal(await s.figures(), "8/0/8", "figures after all that");
  }),

  scenario("R62", "a dry run takes no external key and no name", async (s) => {
    const externalKey = `${s.account}-once`;
    const { client, account } = s;
    await client.grants.create({ account, amount: 1, externalKey }, { dryRun: true });
    await client.grants.create({ account, amount: 1, externalKey }, { dryRun: true });
    s.expect.equal((await s.grant(1, { externalKey })).externalKey, externalKey, "externalKey of the real grant");
    const asked = client.grants.create({ account, amount: 1, externalKey }, { dryRun: true });
    await s.refused(asked, 409, "external_key_conflict");
  }),

  scenario(
    ["R62", "R37"],
    "a dry run is refused as the mutation would be, after what is due",
    async (s) => {
      const { client, account } = s;
      await s.grant(10, { expiresAt: s.time(10) });
      const ask = (amount: number): PromiseLike<unknown> => client.debits.create({ account, amount }, { dryRun: true });
      s.expect.matches(await s.refused(ask(12), 402, "insufficient_credits"), { shortfall: 2 }, "the problem");
      await s.at(10);
      s.expect.matches(await s.refused(ask(4), 402, "insufficient_credits"), { shortfall: 4 }, "the problem later");
      const nobody = client.debits.create({ account: `${account}-nobody`, amount: 1 }, { dryRun: true });
      await s.refused(nobody, 404, "account_not_found");
      await s.refused(
        client.grants.create({ account, amount: 1, expiresAt: s.time(1) }, { dryRun: true }),
        422,
        "invalid_expiry",
      );
      s.expect.equal((await s.entries()).at(-1), "grant_expired -10/0/0", "last entry: due work really ran");
    },
    { needs: ["clock"] },
  ),

  scenario("R62", "Dry-Run: false is no dry run", async (s) => {
    const body = { account: s.account, amount: 5 };
    const reply = await s.raw("POST", "/v1/grants", { body, headers: { "dry-run": "false" } });
    s.expect.equal([reply.status, reply.headers.get("dry-run")], [201, null], "status and header");
    s.expect.equal(await s.figures(), "5/0/5", "figures");
  }),

  scenario(
    "R62",
    "Dry-Run takes nothing but true and false",
    async (s) => {
      for (const value of ["yes", "1", "TRUE", ""]) {
        const body = { account: s.account, amount: 5 };
        const reply = await s.raw("POST", "/v1/grants", { body, headers: { "dry-run": value } });
        s.expect.equal(reply.status, 400, `status with "${value}"`);
        s.expect.matches(
          reply.body,
          { code: "invalid_request", errors: [{ in: "header" }] },
          `problem with "${value}"`,
        );
      }
      s.expect.equal(await s.entries(), [], "entries");
    },
    { tags: ["invalid-request"] },
  ),

  scenario(
    ["R62", "R37"],
    "a read key may ask dry runs and do nothing",
    async (s) => {
      await s.grant(10);
      const reader = s.connect({ apiKey: s.keys.read });
      const body = { account: s.account, amount: 4 };
      const asked = await reader.debits.create(body, { dryRun: true });
      s.expect.matches(asked, { amount: 4, balance: { balance: 6 } }, "the answer to a dry run");
      await s.refused(reader.debits.create(body), 403, "forbidden");
      s.expect.equal(await s.figures(), "10/0/10", "figures");
    },
    { needs: ["keys"] },
  ),
];
