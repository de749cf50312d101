import { type Scenario, scenario } from "../scenario.ts";
import { debit, grant, type Item, run } from "./batch-items.ts";
import { listening } from "./heard.ts";
import { places } from "./replies.ts";

const inOrder: readonly Scenario[] = [
  scenario("R60", "a batch runs in order, each mutation seeing the ones before it", async (s) => {
    const account = `${s.account}-new`;
    const results = await run(
      s,
      { operation: "createAccount", body: { externalId: account } },
      grant(account, 10),
      debit(account, 4),
      { operation: "createReservation", body: { account, amount: 5 } },
      { operation: "setCreditLimit", path: { account, credit: "credits" }, body: { creditLimit: 3 } },
    );
    const expected = [
      { status: 201, body: { externalId: account, status: "active" } },
      { status: 201, body: { amount: 10, balance: { balance: 10, version: 1 } } },
      { status: 201, body: { amount: 4, balance: { balance: 6, version: 2 } } },
      { status: 201, body: { held: 5, balance: { balance: 6, reserved: 5, available: 1, version: 3 } } },
      { status: 200, body: { creditLimit: 3, spendable: 4, version: 4 } },
    ];
    s.expect.matches(results, expected, "what each answered, with the figures after it");
  }),
  scenario(
    ["R60", "R9"],
    "a batch has one instant, and each of its mutations is an operation of its own",
    async (s) => {
      await s.at(3);
      const results = await run(s, grant(s.account, 10), grant(s.account, 5), debit(s.account, 12));
      const instants = results.map(({ body }) => body !== null && "createdAt" in body && body.createdAt);
      s.expect.equal(instants, [s.time(3), s.time(3), s.time(3)], "createdAt");
      const entries = await s.entryObjects();
      s.expect.equal(
        entries.map(({ type, effectiveAt }) => [type, effectiveAt]),
        ["grant_issued", "grant_issued", "consumed", "consumed"].map((type) => [type, s.time(3)]),
        "entries",
      );
      const operations = entries.map(({ operationId }) => operationId);
      s.expect.equal(new Set(operations).size, 3, "operations");
      s.expect.equal(operations[2], operations[3], "the entries of one mutation share its operation");
    },
    { needs: ["clock"] },
  ),
  scenario(["R60", "R40"], "debt is settled after each mutation, not at the end", async (s) => {
    const over = { overage: "overflow" };
    const results = await run(s, debit(s.account, 5, over), grant(s.account, 8), debit(s.account, 3));
    const figures = results.map(({ body }) => body !== null && "balance" in body && body.balance);
    s.expect.matches(
      figures,
      [
        { balance: -5, debt: 5 },
        { balance: 3, debt: 0 },
        { balance: 0, debt: 0 },
      ],
      "figures after each",
    );
    const types = ["debt_incurred -5/0/+5", "grant_issued +8/0/0", "debt_repaid 0/0/-5", "consumed -3/0/0"];
    s.expect.equal(await s.entries(), types, "entries");
  }),
  scenario(["R60", "R68"], "ifVersion of a mutation is compared when its turn comes", async (s) => {
    await run(s, grant(s.account, 10), debit(s.account, 1, { ifVersion: 1 }), debit(s.account, 1, { ifVersion: 2 }));
    s.expect.equal(await s.figures(), "8/0/8", "figures");
    const stale = run(s, debit(s.account, 1, { ifVersion: 3 }), debit(s.account, 1, { ifVersion: 3 }));
    const problem = await s.refused(stale, 412, "version_mismatch");
    s.expect.matches(problem, { failedIndex: 1, currentVersion: 4 }, "the problem");
  }),
  scenario("R60", "what has no body answers 204 and null", async (s) => {
    const alert = await s.client.alerts.create({ account: s.account, threshold: 5 });
    const results = await run(s, { operation: "deleteAlert", path: { alert: alert.id } });
    s.expect.equal(results, [{ status: 204, body: null }], "results");
    s.expect.equal((await s.client.alerts.list({ account: s.account })).data, [], "alerts");
  }),
];

const allOrNothing: readonly Scenario[] = [
  scenario(
    ["R60", "R70"],
    "where one mutation fails, none has happened, and the answer says which it was",
    async (s) => {
      const other = await s.newAccount();
      const name = `${s.account}-never`;
      await s.grant(10);
      const heard = await listening(s);
      const { version } = await s.balance();
      const refused = run(
        s,
        { operation: "createAccount", body: { externalId: name } },
        debit(s.account, 4),
        grant(other, 50, { externalKey: name }),
        debit(s.account, 7),
        debit("nobody", 1),
      );
      const problem = await s.refused(refused, 402, "insufficient_credits");
      const expected = { failedIndex: 3, requested: 7, available: 6, shortfall: 1, instance: "/v1/batch" };
      s.expect.matches(problem, expected, "the first failure, with its own figures");
      s.expect.equal([await s.figures(), (await s.balance()).version], ["10/0/10", version], "figures and version");
      s.expect.equal((await s.client.grants.list({ account: other })).data, [], "grants of the other account");
      s.expect.equal(await heard(), [], "events");
      await s.refused(s.client.accounts.get(name), 404, "account_not_found");
      await run(s, { operation: "createAccount", body: { externalId: name } }, grant(other, 1, { externalKey: name }));
    },
  ),
  scenario(
    "R60",
    "two mutations of one batch cannot take the same key, and a closed account takes nothing",
    async (s) => {
      const externalKey = `${s.account}/once`;
      const twice = run(s, grant(s.account, 1, { externalKey }), grant(s.account, 1, { externalKey }));
      s.expect.matches(await s.refused(twice, 409, "external_key_conflict"), { failedIndex: 1 }, "the second");
      const closing: Item = { operation: "closeAccount", path: { account: s.account } };
      const late = run(s, grant(s.account, 1), closing, grant(s.account, 1));
      s.expect.matches(await s.refused(late, 409, "account_closed"), { failedIndex: 2 }, "after closing");
      s.expect.equal((await s.client.accounts.get(s.account)).status, "active", "the account");
    },
  ),
  scenario(
    ["R60", "R11"],
    "due work runs before the first mutation, and stays done where the batch fails",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(5) });
      await s.at(5);
      const problem = await s.refused(run(s, grant(s.account, 3), debit(s.account, 4)), 402, "insufficient_credits");
      s.expect.matches(problem, { failedIndex: 1, available: 3 }, "the problem");
      s.expect.equal(await s.entries(), ["grant_issued +10/0/0", "grant_expired -10/0/0"], "entries");
    },
    { needs: ["clock"] },
  ),
  scenario(
    "R60",
    "a batch has 1 to 100 mutations",
    async (s) => {
      await run(s, ...Array.from({ length: 100 }, () => grant(s.account, 1)));
      s.expect.equal(await s.figures(), "100/0/100", "figures after 100");
      for (const count of [0, 101]) {
        const operations = Array.from({ length: count }, () => grant(s.account, 1));
        const reply = await s.raw("POST", "/v1/batch", { body: { operations } });
        s.expect.equal([reply.status, places(reply.body)], [400, ["body /operations"]], `${count} mutations`);
      }
      s.expect.equal(await s.figures(), "100/0/100", "figures after the others");
    },
    { tags: ["invalid-request"] },
  ),
];

const reversal: readonly Scenario[] = [
  scenario(["R58", "R60"], "a purchase is reversed by voiding its grant and adjusting what was consumed", async (s) => {
    const bought = await s.grant(100, { category: "purchased" });
    await s.consume(30);
    const results = await run(
      s,
      { operation: "voidGrant", path: { grant: bought.id }, body: { reason: "charged back" } },
      { operation: "createAdjustment", body: { account: s.account, amount: -30, overage: "overflow" } },
    );
    s.expect.matches(results[0], { body: { status: "voided", voided: 70, consumed: 30 } }, "the grant");
    s.expect.matches(results[1], { body: { amount: -30, balance: { balance: -30, debt: 30 } } }, "the adjustment");
    s.expect.equal((await s.grant(40)).balance.available, 10, "what the next purchase leaves");
  }),
  scenario("R58", "voiding alone takes nothing back that was consumed", async (s) => {
    const bought = await s.grant(100, { category: "purchased" });
    const spent = await s.consume(30);
    const { balance } = await s.client.grants.void(bought.id);
    s.expect.matches(balance, { balance: 0, debt: 0 }, "the pool");
    s.expect.matches(await s.client.debits.get(spent.id), { amount: 30, refunded: 0, debt: 0 }, "the debit");
  }),
];

/** R60 Batch, R58 Purchase reversal. */
export const batches: readonly Scenario[] = [...inOrder, ...allOrNothing, ...reversal];
