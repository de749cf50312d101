import type { components } from "@opencredits/sdk/types";
import { entryLine, figuresOf, type ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { allGrants } from "./recurring.ts";

type Schemas = components["schemas"];
type Terms = Partial<Schemas["TransferCreate"]>;

const CLOCK = { needs: ["clock"] } as const;

/** Transfers from the scenario's account to another one of its own. */
async function send(
  s: ScenarioContext,
  toAccount: string,
  amount: number,
  terms: Terms = {},
): Promise<Schemas["TransferWritten"]> {
  return await s.client.transfers.create({ fromAccount: s.account, toAccount, amount, ...terms });
}

/** R59 Transfer: what one does. */
export const transfers: readonly Scenario[] = [
  scenario(
    "R59",
    "a transfer names both accounts, what moved and from where to where, and answers both pools",
    async (s) => {
      const { id: fromGrantId } = await s.grant(100);
      const toAccount = await s.newAccount();
      const given = { reason: "moved", metadata: { a: "b" }, externalKey: `${s.account}/1` };
      const { id, fromBalance, toBalance, ...rest } = await send(s, toAccount, 40, given);
      const [received] = await allGrants(s, { account: toAccount });
      const expected = {
        ...given,
        fromAccountId: (await s.client.accounts.get(s.account)).id,
        fromExternalId: s.account,
        toAccountId: (await s.client.accounts.get(toAccount)).id,
        toExternalId: toAccount,
        credit: "credits",
        creditId: (await s.client.credits.get("credits")).id,
        amount: 40,
        legs: [{ fromGrantId, toGrantId: received?.id ?? "", amount: 40 }],
        createdAt: s.time(0),
        decimal: null,
      };
      s.expect.equal(rest, expected, "the transfer");
      s.expect.equal([figuresOf(fromBalance), figuresOf(toBalance)], ["60/0/60", "40/0/40"], "both pools");
      s.expect.equal([fromBalance.externalId, toBalance.externalId], [s.account, toAccount], "whose pools they are");
      s.expect.equal(await s.client.transfers.get(id), { id, ...rest }, "the transfer as it is read");
    },
    CLOCK,
  ),

  scenario(
    ["R59", "R35"],
    "it takes what burns first, in one operation: all that goes out, then all that comes in",
    async (s) => {
      const grants = [
        await s.grant(30, { priority: 50 }),
        await s.grant(30, { priority: 9 }),
        await s.grant(30, { priority: 10 }),
      ];
      const toAccount = await s.newAccount();
      const transfer = await send(s, toAccount, 70, { reason: "moved", metadata: { a: "b" } });
      const moved = transfer.legs.map(({ fromGrantId, amount }) => `${s.grantNumber(fromGrantId)}:${amount}`);
      s.expect.equal(moved, ["2:30", "3:30", "1:10"], "legs by the numbers of their grants");
      const out = (await s.entryObjects()).slice(3);
      const { data: into } = await s.client.entries.list({ account: toAccount, order: "asc" });
      const outLines = ["transferred_out -30/0/0", "transferred_out -30/0/0", "transferred_out -10/0/0"];
      s.expect.equal(out.map(entryLine), outLines, "entries of the source");
      const inLines = ["transferred_in +30/0/0", "transferred_in +30/0/0", "transferred_in +10/0/0"];
      s.expect.equal(into.map(entryLine), inLines, "entries of the destination");
      const all = [...out, ...into];
      s.expect.equal(new Set(all.map(({ operationId }) => operationId)).size, 1, "operations");
      const [first] = out;
      s.expect.equal(
        all.map(({ seq }) => seq - (first?.seq ?? 0)),
        [0, 1, 2, 3, 4, 5],
        "places in the ledger",
      );
      for (const entry of all) s.expect.matches(entry, { reason: "moved", metadata: { a: "b" } }, "reason and labels");
      s.expect.equal(
        [grants[0]?.id, ...all.map(({ grantId }) => grantId)],
        [grants[0]?.id, ...transfer.legs.map((leg) => leg.fromGrantId), ...transfer.legs.map((leg) => leg.toGrantId)],
        "grants of the entries",
      );
    },
  ),

  scenario(
    ["R59", "R33"],
    "the new grants keep priority, category and expiry, name their source, and start over otherwise",
    async (s) => {
      const terms = { priority: 7, category: "purchased", expiresAt: s.time(60), rollover: {}, name: "Pack" } as const;
      const source = await s.grant(50, {
        ...terms,
        metadata: { a: "b" },
        costBasis: { currency: "EUR", unitAmount: 5 },
      });
      const toAccount = await s.newAccount();
      await s.at(10);
      const transfer = await send(s, toAccount, 20);
      const [received] = await allGrants(s, { account: toAccount });
      const expected = {
        amount: 20,
        priority: 7,
        category: "purchased",
        expiresAt: s.time(60),
        effectiveAt: s.time(10),
        createdAt: s.time(10),
        sourceGrantId: source.id,
        source: { type: "transfer", id: transfer.id },
        rollover: null,
        rolloverCount: 0,
        scheduleId: null,
        name: null,
        costBasis: null,
        externalKey: null,
        metadata: {},
        status: "active",
      };
      s.expect.matches(received, expected, "the grant that was made");
      const left = { transferred: 20, remaining: 30, amount: 50, rollover: { percent: 100 } };
      s.expect.matches(await s.grantNow(1), left, "its source");
      await s.at(60);
      s.expect.equal(
        figuresOf(await s.client.balances.get(toAccount, "credits")),
        "0/0/0",
        "no longer life, no rollover",
      );
      s.expect.equal((await s.entries()).slice(-2), ["grant_expired -30/0/0", "rolled_over +30/0/0"], "at the source");
    },
    CLOCK,
  ),

  scenario(
    ["R59", "I19"],
    "nothing is made and nothing is lost, and a grant given away whole is depleted",
    async (s) => {
      await s.grant(40);
      const toAccount = await s.newAccount();
      const { fromBalance, toBalance } = await send(s, toAccount, 40);
      s.expect.equal(fromBalance.balance + toBalance.balance, 40, "sum of both balances");
      s.expect.matches(await s.grantNow(1), { status: "depleted", transferred: 40 }, "the source");
      const back = { fromAccount: toAccount, toAccount: s.account, amount: 15 };
      await s.client.transfers.create(back);
      s.expect.equal(await s.figures(), "15/0/15", "figures after a part came back");
    },
  ),

  scenario(["R59", "R40"], "what comes in repays the debt that is there", async (s) => {
    await s.grant(100);
    const toAccount = await s.newAccount();
    const debit = await s.consume(25, { account: toAccount, overage: "overflow" });
    const { toBalance, legs } = await send(s, toAccount, 40);
    s.expect.matches(toBalance, { balance: 15, debt: 0, available: 15 }, "the pool");
    const { data } = await s.client.entries.list({ account: toAccount, order: "asc" });
    const lines = ["debt_incurred -25/0/+25", "transferred_in +40/0/0", "debt_repaid 0/0/-25"];
    s.expect.equal(data.map(entryLine), lines, "entries");
    const allocations = [{ grantId: legs[0]?.toGrantId ?? "", amount: 25 }];
    s.expect.equal((await s.client.debits.get(debit.id)).allocations, allocations, "allocations of the debit");
  }),

  scenario(["R59", "R72"], "a transfer is of one credit, in its decimals", async (s) => {
    const credit = await s.newCredit({ scale: 2 });
    await s.grant(1000, { credit });
    const toAccount = await s.newAccount();
    const both = { fromAccount: s.account, toAccount, credit };
    const made = await s.client.transfers.create({ ...both, amountDecimal: "2.5" });
    const decimals = { fromBalance: { decimal: { balance: "7.50" } }, toBalance: { decimal: { balance: "2.50" } } };
    s.expect.matches(made, { amount: 250, credit, decimal: { amount: "2.50" }, ...decimals }, "the transfer");
    await s.refused(s.client.transfers.create({ ...both, amountDecimal: "2.555" }), 422, "precision_exceeded");
    await s.refused(s.client.transfers.create({ ...both, amount: 1, amountDecimal: "2.5" }), 422, "conflicting_fields");
    await s.refused(s.client.transfers.create(both), 422, "conflicting_fields");
    await s.refused(s.client.transfers.create({ ...both, amountDecimal: "90071992547409.92" }), 422, "amount_overflow");
  }),
];
