import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** What makes an object with an externalKey, and its list. */
interface Kind {
  readonly name: string;
  readonly create: (s: ScenarioContext, externalKey: string) => PromiseLike<{ readonly id: string }>;
  readonly find: (
    s: ScenarioContext,
    externalKey: string,
  ) => PromiseLike<{ readonly data: readonly { readonly id: string }[] }>;
}

const planOf = (s: ScenarioContext): string => `${s.account.toLowerCase()}-plan`;
const receiverOf = (s: ScenarioContext): string => `${s.account}-receiver`;

/** A debit that the refunds of {@link kinds} belong to. */
async function refundable(s: ScenarioContext): Promise<string> {
  const { data } = await s.client.debits.list({ account: s.account, order: "asc", limit: 1 });
  return data[0]?.id ?? "";
}

const kinds: readonly Kind[] = [
  {
    name: "grant",
    create: (s, externalKey) => s.client.grants.create({ account: s.account, amount: 1, externalKey }),
    find: (s, externalKey) => s.client.grants.list({ externalKey }),
  },
  {
    name: "adjustment",
    create: (s, externalKey) => s.client.adjustments.create({ account: s.account, amount: 1, externalKey }),
    find: (s, externalKey) => s.client.adjustments.list({ externalKey }),
  },
  {
    name: "debit",
    create: (s, externalKey) => s.client.debits.create({ account: s.account, amount: 1, externalKey }),
    find: (s, externalKey) => s.client.debits.list({ externalKey }),
  },
  {
    name: "reservation",
    create: (s, externalKey) => s.client.reservations.create({ account: s.account, amount: 1, externalKey }),
    find: (s, externalKey) => s.client.reservations.list({ externalKey }),
  },
  {
    name: "schedule",
    create: (s, externalKey) =>
      s.client.schedules.create({ account: s.account, amount: 1, interval: "year", maxOccurrences: 1, externalKey }),
    find: (s, externalKey) => s.client.schedules.list({ externalKey }),
  },
  {
    name: "subscription",
    create: (s, externalKey) => s.client.subscriptions.create({ account: s.account, plan: planOf(s), externalKey }),
    find: (s, externalKey) => s.client.subscriptions.list({ externalKey }),
  },
  {
    name: "transfer",
    create: (s, externalKey) =>
      s.client.transfers.create({ fromAccount: s.account, toAccount: receiverOf(s), amount: 1, externalKey }),
    find: (s, externalKey) => s.client.transfers.list({ externalKey }),
  },
  {
    name: "refund",
    create: async (s, externalKey) => await s.client.debits.refund(await refundable(s), { amount: 1, externalKey }),
    find: async (s, externalKey) => await s.client.debits.listRefunds(await refundable(s), { externalKey }),
  },
];

/** A pool with enough in it, a debit to refund, a plan to subscribe to, and an account to transfer to. */
async function prepare(s: ScenarioContext): Promise<void> {
  await s.grant(1000);
  await s.consume(100);
  await s.client.plans.create({ code: planOf(s) });
  await s.client.accounts.create({ externalId: receiverOf(s) });
}

export const naturalKeys: readonly Scenario[] = [
  ...kinds.map(({ name, create, find }) =>
    scenario("R66", `the externalKey of a ${name} is unique, and its list finds it`, async (s) => {
      await prepare(s);
      const key = `${s.account}/2026-01`;
      const { id } = await create(s, key);
      const problem = await s.refused(create(s, key), 409, "external_key_conflict");
      s.expect.equal(problem.existingId, id, "existingId");
      await create(s, `${key}x`);
      const found = await find(s, key);
      s.expect.equal(
        found.data.map((item) => item.id),
        [id],
        "found",
      );
      s.expect.equal((await find(s, `${key}/other`)).data, [], "nothing has another key");
    }),
  ),
  scenario("R66", "each kind has keys of its own", async (s) => {
    await prepare(s);
    const ids = new Set<string>();
    for (const { create } of kinds) ids.add((await create(s, `${s.account}/shared`)).id);
    s.expect.equal(ids.size, kinds.length, "objects made");
  }),
  scenario("R66", "a capture's externalKey is that of its debit", async (s) => {
    await prepare(s);
    const key = `${s.account}/capture`;
    const [first, second] = [await s.reserve(5), await s.reserve(5)];
    const { debit } = await s.client.reservations.capture(first.id, { externalKey: key });
    s.expect.equal(debit?.externalKey, key, "externalKey");
    const again = s.client.reservations.capture(second.id, { externalKey: key });
    s.expect.equal((await s.refused(again, 409, "external_key_conflict")).existingId, debit?.id, "by a capture");
    const usage = s.consume(1, { externalKey: key });
    s.expect.equal((await s.refused(usage, 409, "external_key_conflict")).existingId, debit?.id, "by usage");
    s.expect.equal((await s.client.reservations.get(second.id)).status, "open", "the hold stays");
  }),
  scenario("R66", "a refused request does not take the key", async (s) => {
    const key = `${s.account}/later`;
    await s.refused(s.consume(5, { externalKey: key }), 402, "insufficient_credits");
    await s.grant(10);
    s.expect.equal((await s.consume(5, { externalKey: key })).externalKey, key, "externalKey");
  }),
  scenario(["R66", "R62"], "a dry run does not take the key", async (s) => {
    await s.grant(10);
    const body = { account: s.account, amount: 5, externalKey: `${s.account}/dry` };
    await s.client.debits.create(body, { dryRun: true });
    s.expect.equal((await s.client.debits.create(body)).amount, 5, "amount");
  }),
  scenario(
    ["R66", "R63"],
    "a natural key outlives every idempotency key",
    async (s) => {
      const key = `${s.account}/month`;
      const { id } = await s.grant(10, { externalKey: key, expiresAt: s.time(30) });
      await s.clock.advance("P400D");
      const problem = await s.refused(s.grant(10, { externalKey: key }), 409, "external_key_conflict");
      s.expect.equal(problem.existingId, id, "existingId of a grant that expired long ago");
    },
    { needs: ["clock"] },
  ),
  scenario(["R66", "R16"], "the keys of a closed account stay taken", async (s) => {
    const account = await s.newAccount();
    const key = `${account}/once`;
    const { id } = await s.grant(10, { account, externalKey: key });
    await s.client.accounts.close(account);
    const problem = await s.refused(s.grant(10, { externalKey: key }), 409, "external_key_conflict");
    s.expect.equal(problem.existingId, id, "existingId");
  }),
];

export const serial: readonly Scenario[] = [
  scenario("R67", "concurrent debits never take more than there is", async (s) => {
    await s.grant(100);
    const calls = Array.from({ length: 30 }, () => s.client.debits.create({ account: s.account, amount: 7 }).result());
    const results = await Promise.all(calls);
    const taken = results.filter(({ ok }) => ok).length;
    s.expect.equal(taken, 14, "debits that succeeded");
    s.expect.equal(await s.figures(), "2/0/2", "figures");
    const versions = results.flatMap((result) => (result.ok ? [result.data.balance.version] : []));
    s.expect.equal(
      versions.toSorted((a, b) => a - b),
      Array.from({ length: 14 }, (_, index) => index + 2),
      "versions",
    );
  }),
  scenario("R67", "of concurrent captures of one reservation exactly one closes it", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(10);
    const calls = Array.from({ length: 10 }, () => s.client.reservations.capture(hold.id).result());
    const results = await Promise.all(calls);
    s.expect.equal(results.filter(({ ok }) => ok).length, 1, "captures that succeeded");
    const codes = new Set(results.flatMap((result) => (result.ok ? [] : [result.code])));
    s.expect.equal([...codes], ["reservation_captured"], "codes of the others");
  }),
  scenario("R67", "of concurrent requests with one natural key exactly one takes effect", async (s) => {
    const body = { account: s.account, amount: 10, externalKey: `${s.account}/job` };
    const results = await Promise.all(Array.from({ length: 10 }, () => s.client.grants.create(body).result()));
    s.expect.equal(results.filter(({ ok }) => ok).length, 1, "grants made");
    s.expect.equal(await s.figures(), "10/0/10", "figures");
  }),
  scenario("R67", "a later request sees all effects of the earlier ones", async (s) => {
    for (let round = 1; round <= 20; round += 1) {
      await s.grant(1);
      s.expect.equal((await s.balance()).balance, round, "balance after each grant");
    }
  }),
];
