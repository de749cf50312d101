import type { components } from "@opencredits/sdk/types";
import { type Scenario, scenario } from "../scenario.ts";
import { listening } from "./heard.ts";
import { type GrantRow, row } from "./import-refusals.ts";

type AccountRow = components["schemas"]["AccountImport"];

const CLOCK = { needs: ["clock"] } as const;

const posting: readonly Scenario[] = [
  scenario(
    ["R61", "R6", "R74"],
    "what was used up before an import is a debit of source import, and only the rest moves the balance",
    async (s) => {
      await s.at(2);
      const terms = { priority: 3, category: "purchased", name: "Old", reason: "moved", metadata: { a: "b" } } as const;
      const given = row(s, "1", { ...terms, amount: 100, consumedAmount: 40, effectiveAt: s.time(-9) });
      const answer = await s.client.balances.import({ grants: [given] });
      s.expect.matches(answer, { accounts: [], grants: [{ externalKey: given.externalKey, created: true }] }, "answer");
      const grant = await s.client.grants.get(answer.grants[0]?.id ?? "");
      const counters = { amount: 100, consumed: 40, remaining: 60, available: 60, status: "active" };
      s.expect.matches(grant, { ...terms, ...counters, source: { type: "import", id: null } }, "the grant");
      s.expect.matches(grant, { effectiveAt: s.time(-9), createdAt: s.time(2), expiresAt: null }, "its instants");
      s.expect.matches(await s.balance(), { balance: 60, available: 60, debt: 0, version: 1 }, "the pool");
      const [debit] = (await s.client.debits.list({ account: s.account })).data;
      s.expect.matches(debit, { source: "import", amount: 40, debt: 0, refunded: 0 }, "the debit");
      s.expect.equal(debit?.allocations, [{ grantId: grant.id, amount: 40 }], "its allocations");
      const [entry] = await s.entryObjects();
      const posted = {
        type: "imported",
        balanceDelta: 60,
        effectiveAt: s.time(2),
        reason: "moved",
        metadata: { a: "b" },
        grantId: grant.id,
      };
      s.expect.matches(entry, posted, "the entry stands at the present");
      await s.refused(s.client.debits.refund(debit?.id ?? ""), 409, "debit_not_refundable");
    },
    CLOCK,
  ),
  scenario(["R61", "R72"], "what was used up before an import needs no room in the balance", async (s) => {
    await s.grant(100);
    const used = row(s, "1", { amount: Number.MAX_SAFE_INTEGER, consumedAmount: Number.MAX_SAFE_INTEGER - 5 });
    await s.client.balances.import({ grants: [used] });
    s.expect.equal(await s.figures(), "105/0/105", "figures");
  }),
  scenario("R61", "a grant that is not used at all has no debit, one that is used up is depleted", async (s) => {
    const grants = [row(s, "1", { amount: 5 }), row(s, "2", { amount: 7, consumedAmount: 7 })];
    await s.client.balances.import({ grants });
    const { data } = await s.client.grants.list({ account: s.account, order: "asc" });
    const states = data.map(({ status, consumed }) => [status, consumed]);
    s.expect.equal(
      states,
      [
        ["active", 0],
        ["depleted", 7],
      ],
      "grants",
    );
    const debits = (await s.client.debits.list({ account: s.account })).data.map(({ amount }) => amount);
    s.expect.equal(debits, [7], "debits");
    s.expect.equal(await s.entries(), ["imported +5/0/0", "imported 0/0/0"], "entries");
  }),
  scenario(["R61", "R40"], "an imported grant repays debt", async (s) => {
    await s.consume(6, { overage: "overflow" });
    await s.client.balances.import({ grants: [row(s, "1", { amount: 10, consumedAmount: 2 })] });
    s.expect.matches(await s.balance(), { balance: 2, debt: 0 }, "the pool");
    s.expect.equal((await s.entries()).slice(1), ["imported +8/0/0", "debt_repaid 0/0/-6"], "entries");
  }),
  scenario(
    ["R61", "R20"],
    "a grant of the future is imported as pending",
    async (s) => {
      await s.client.balances.import({ grants: [row(s, "1", { amount: 10, effectiveAt: s.time(5) })] });
      s.expect.equal(await s.entries(), ["grant_scheduled 0/0/0"], "entries");
      s.expect.matches(await s.balance(), { balance: 0, pending: 10 }, "the pool");
      await s.at(5);
      s.expect.equal(await s.entries(), ["grant_scheduled 0/0/0", "grant_activated +10/0/0"], "entries at its time");
    },
    CLOCK,
  ),
  scenario(
    ["R61", "R21"],
    "the credit's default expiry counts from effectiveAt, and its rollover is not for imports",
    async (s) => {
      const defaultExpiry = { type: "duration", unit: "day", count: 2 } as const;
      const credit = await s.newCredit({ scale: 2, defaultExpiry, defaultRolloverPolicy: "rollover" });
      const terms = { credit, amountDecimal: "1.50", effectiveAt: s.time(-30) };
      const { grants } = await s.client.balances.import({
        grants: [row(s, "1", terms), row(s, "2", { ...terms, expiresAt: null })],
      });
      const [first, second] = [
        await s.client.grants.get(grants[0]?.id ?? ""),
        await s.client.grants.get(grants[1]?.id ?? ""),
      ];
      s.expect.matches(first, { amount: 150, rollover: null, expiresAt: s.time(-30 + 48 * 30) }, "by the credit");
      s.expect.equal(second.expiresAt, null, "never, because it says so");
    },
    CLOCK,
  ),
];

const matching: readonly Scenario[] = [
  scenario("R61", "accounts come before grants, which may belong to them, and answers keep the order", async (s) => {
    const ids = [3, 1, 2].map((number) => `${s.account}-imported-${number}`);
    const accounts: AccountRow[] = ids.map((externalId) => ({ externalId, name: "Moved", metadata: { from: "old" } }));
    const grants = ids.map((account, index) => row(s, `of-${index}`, { account, amount: index + 1 }));
    const answer = await s.client.balances.import({ accounts, grants });
    s.expect.equal(
      answer.accounts.map(({ externalId }) => externalId),
      ids,
      "accounts",
    );
    s.expect.equal(
      answer.grants.map(({ externalKey }) => externalKey),
      grants.map(({ externalKey }) => externalKey),
      "grants",
    );
    for (const [index, account] of ids.entries()) {
      s.expect.equal((await s.client.balances.get(account, "credits")).balance, index + 1, `balance of ${account}`);
      const expected = { id: answer.accounts[index]?.id, name: "Moved", metadata: { from: "old" }, email: null };
      s.expect.matches(await s.client.accounts.get(account), expected, account);
    }
  }),
  scenario("R61", "an import that is repeated skips what is there, and adds what is not", async (s) => {
    const accounts = [{ externalId: `${s.account}-moved`, name: "Moved" }];
    const first = row(s, "1", { amount: 10, consumedAmount: 4, priority: 5 });
    const before = await s.client.balances.import({ accounts, grants: [first] });
    await s.consume(3);
    const heard = await listening(s);
    const entries = await s.entries();
    const again = await s.client.balances.import({ accounts, grants: [first] });
    const skipped = {
      accounts: [{ ...before.accounts[0], created: false }],
      grants: [{ ...before.grants[0], created: false }],
    };
    s.expect.equal(again, skipped, "the same ids, nothing created, though the grant was used since");
    s.expect.equal([await s.entries(), await heard()], [entries, []], "entries and events");
    const more = await s.client.balances.import({ grants: [first, row(s, "2", { amount: 1 })] });
    s.expect.equal(
      more.grants.map(({ created }) => created),
      [false, true],
      "created",
    );
    s.expect.equal(await s.figures(), "4/0/4", "figures");
  }),
  scenario("R61", "fields that a row leaves out are not compared", async (s) => {
    const { id } = await s.client.accounts.get(s.account);
    const grant = await s.grant(10, { externalKey: `${s.account}/1`, priority: 7, name: "Made here" });
    const answer = await s.client.balances.import({
      accounts: [{ externalId: s.account }],
      grants: [row(s, "1", { amount: 10, priority: 7, consumedAmount: 0 })],
    });
    const expected = {
      accounts: [{ externalId: s.account, id, created: false }],
      grants: [{ externalKey: grant.externalKey, id: grant.id, created: false }],
    };
    s.expect.equal(answer, expected, "both are there already");
  }),
  scenario(
    ["R61", "R66"],
    "a row that differs from what is there is refused, with its place and what has the key",
    async (s) => {
      const first = row(s, "1", { amount: 10, consumedAmount: 4, priority: 5, expiresAt: null });
      const { grants } = await s.client.balances.import({ grants: [first] });
      const other = await s.newAccount({ name: "Here" });
      const changes: Partial<GrantRow>[] = [
        { amount: 11 },
        { consumedAmount: 3 },
        { priority: 6 },
        { account: other },
        { expiresAt: "2999-01-01T00:00:00Z" },
        { name: "Other" },
        { metadata: { a: "b" } },
      ];
      for (const change of changes) {
        const fresh = row(s, "fresh", { amount: 1 });
        const call = s.client.balances.import({ grants: [fresh, { ...first, ...change }] });
        const problem = await s.refused(call, 409, "external_key_conflict");
        s.expect.equal(problem.existingId, grants[0]?.id, `existingId with another ${Object.keys(change)}`);
        s.expect.ok(problem.detail.includes("/grants/1"), `"${problem.detail}" names /grants/1`);
      }
      const { id } = await s.client.accounts.get(other);
      const renamed = s.client.balances.import({ accounts: [{ externalId: other, name: "There" }] });
      const problem = await s.refused(renamed, 409, "external_key_conflict");
      s.expect.equal(problem.existingId, id, "existingId of the account");
      s.expect.ok(problem.detail.includes("/accounts/0"), `"${problem.detail}" names /accounts/0`);
      s.expect.equal(await s.entries(), ["imported +6/0/0"], "entries");
    },
  ),
  scenario("R61", "a row is compared with those before it", async (s) => {
    const { grants } = await s.client.balances.import({
      grants: [row(s, "1", { amount: 3 }), row(s, "1", { amount: 3 })],
    });
    s.expect.equal(
      grants.map(({ created }) => created),
      [true, false],
      "created",
    );
    s.expect.equal(grants[0]?.id, grants[1]?.id, "one id");
    const differing = s.client.balances.import({ grants: [row(s, "2", { amount: 3 }), row(s, "2", { amount: 4 })] });
    await s.refused(differing, 409, "external_key_conflict");
    s.expect.equal(await s.figures(), "3/0/3", "figures");
  }),
];

/** R61 Import. */
export const imports: readonly Scenario[] = [...posting, ...matching];
