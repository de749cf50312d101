import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { listening } from "./heard.ts";

type Rule = components["schemas"]["AutoTopUpPut"];
type Grant = components["schemas"]["Grant"];

const CLOCK = { needs: ["clock"] } as const;
const HOUR = { cooldownSeconds: 3600 } as const;

async function rule(
  s: ScenarioContext,
  terms: Rule,
  account = s.account,
): Promise<components["schemas"]["AutoTopUpWritten"]> {
  return await s.client.autoTopUps.put(account, "credits", terms);
}

/** The grants that top-ups made, oldest first. */
async function bought(s: ScenarioContext, account = s.account): Promise<Grant[]> {
  return [...(await s.client.grants.list({ account, category: "auto_topup", order: "asc", limit: 100 })).data];
}

const amounts = async (s: ScenarioContext, account = s.account): Promise<number[]> =>
  (await bought(s, account)).map(({ amount }) => amount);

/** An account whose available is this. */
async function holding(s: ScenarioContext, available: number): Promise<string> {
  const account = await s.newAccount();
  if (available > 0) await s.grant(available, { account });
  if (available < 0) await s.consume(-available, { account, overage: "overflow" });
  return account;
}

const sizes: readonly Scenario[] = [
  scenario(["G14", "R78"], "a top-up is as many times the amount as lift available above the threshold", async (s) => {
    const cases = [
      [100, 50, 150],
      [30, 100, 130],
      [-120, 250, 130],
    ] as const;
    for (const [available, size, after] of cases) {
      const account = await holding(s, available);
      const { balance } = await rule(s, { threshold: 100, amount: 50 }, account);
      s.expect.matches(balance, { available: after, debt: 0 }, `the pool after a top-up at ${available}`);
      s.expect.equal(await amounts(s, account), [size], `top-ups at ${available}`);
    }
  }),
  scenario(
    ["G14", "R78"],
    "an operation that leaves available at or below the threshold is followed by one",
    async (s) => {
      const cases = [
        [49, 101, []],
        [50, 150, [50]],
        [120, 130, [100]],
        [270, 130, [250]],
      ] as const;
      for (const [amount, after, sizes] of cases) {
        const account = await holding(s, 150);
        await rule(s, { threshold: 100, amount: 50 }, account);
        const { balance } = await s.consume(amount, { account, overage: "overflow" });
        s.expect.equal(balance.available, after, `available in the answer to ${amount}`);
        const read = await s.client.balances.get(account, "credits");
        s.expect.equal({ ...balance, asOf: read.asOf }, read, "the answer beside the balance");
        s.expect.equal(await amounts(s, account), sizes, `top-ups after ${amount}`);
      }
    },
  ),
  scenario("R78", "without multiple it is the amount, once per operation, and may not be enough", async (s) => {
    await s.grant(150);
    await rule(s, { threshold: 100, amount: 50, multiple: false });
    await s.consume(120);
    s.expect.equal([await s.figures(), await amounts(s)], ["80/0/80", [50]], "after one operation");
    await s.consume(1);
    s.expect.equal([await s.figures(), await amounts(s)], ["129/0/129", [50, 50]], "after the next");
  }),
  scenario("R78", "with a target it is what fills available up to it", async (s) => {
    await s.grant(150);
    const written = await rule(s, { threshold: 100, target: 500 });
    s.expect.matches(written, { amount: null, target: 500, multiple: null, lastRunAt: null }, "the rule");
    await s.consume(120);
    s.expect.equal([await s.figures(), await amounts(s)], ["500/0/500", [470]], "from 30");
    await s.consume(620, { overage: "overflow" });
    s.expect.equal([await s.figures(), await amounts(s)], ["500/0/500", [470, 620]], "from -120");
  }),
  scenario("R78", "available counts, so that a reservation sets a top-up off, and its release none", async (s) => {
    await s.grant(150);
    await rule(s, { threshold: 100, amount: 50 });
    const hold = await s.reserve(60);
    s.expect.equal(await s.figures(), "200/60/140", "after holding");
    await s.client.reservations.release(hold.id);
    s.expect.equal([await s.figures(), await amounts(s)], ["200/0/200", [50]], "after letting go");
  }),
];

const grants: readonly Scenario[] = [
  scenario(
    ["R78", "R19", "R21"],
    "what a top-up grants has the rule's terms, and belongs to the operation that set it off",
    async (s) => {
      await s.grant(150);
      const expiry = { type: "duration", unit: "hour", count: 2 } as const;
      await rule(s, { threshold: 100, amount: 50, priority: 7, expiry });
      await s.at(10);
      await s.consume(60);
      const [grant] = await bought(s);
      const terms = { amount: 50, priority: 7, expiresAt: s.time(70), effectiveAt: s.time(10), rollover: null };
      s.expect.matches(
        grant,
        { ...terms, source: { type: "auto_topup", id: null }, name: null, costBasis: null },
        "grant",
      );
      const [consumed, issued] = (await s.entryObjects()).slice(-2);
      s.expect.matches(issued, { type: "grant_issued", balanceDelta: 50, effectiveAt: s.time(10) }, "entry");
      s.expect.equal(issued?.operationId, consumed?.operationId, "operationId");
      s.expect.equal((await s.client.autoTopUps.get(s.account, "credits")).lastRunAt, s.time(10), "lastRunAt");
    },
    CLOCK,
  ),
  scenario(
    ["R78", "R21"],
    "without an expiry of its own a top-up follows the credit's default, and has priority 100",
    async (s) => {
      const credit = await s.newCredit({ defaultExpiry: { type: "duration", unit: "day", count: 1 } });
      await s.client.autoTopUps.put(s.account, credit, { threshold: 0, amount: 5 });
      const [grant] = await bought(s);
      s.expect.matches(grant, { credit, amount: 5, priority: 100, expiresAt: s.time(720) }, "grant");
    },
    CLOCK,
  ),
  scenario(["R78", "R40"], "a top-up repays debt", async (s) => {
    await s.grant(20);
    await rule(s, { threshold: 0, amount: 50 });
    const debit = await s.consume(70, { overage: "overflow" });
    s.expect.matches(debit.balance, { balance: 50, debt: 0 }, "the pool in the answer");
    const types = ["consumed -20/0/0", "debt_incurred -50/0/+50", "grant_issued +100/0/0", "debt_repaid 0/0/-50"];
    s.expect.equal((await s.entries()).slice(1), types, "entries");
  }),
  scenario(
    ["R78", "R12"],
    "what happens by itself sets a top-up off, at the instant it was due",
    async (s) => {
      await s.grant(90, { expiresAt: s.time(10) });
      await s.grant(20);
      await rule(s, { threshold: 50, amount: 100 });
      await s.at(20);
      s.expect.equal(await s.figures(), "120/0/120", "figures");
      const [expired, issued] = (await s.entryObjects()).slice(-2);
      s.expect.matches(issued, { type: "grant_issued", effectiveAt: s.time(10), origin: "clock" }, "entry");
      s.expect.equal(issued?.operationId, expired?.operationId, "operationId");
    },
    CLOCK,
  ),
  scenario(["R78", "R60"], "in a batch a pool is topped up once, at the end", async (s) => {
    await s.grant(150);
    await rule(s, { threshold: 100, amount: 50 });
    const { account } = s;
    const body = { account, reason: "job", metadata: { a: "b" } };
    const spend = (amount: number) => ({ operation: "createDebit", body: { ...body, amount } }) as const;
    const { results } = await s.client.batch.create({ operations: [spend(60), spend(20), spend(30)] });
    const figures = results.map(({ body }) => body !== null && "balance" in body && body.balance);
    s.expect.matches(figures, [{ available: 90 }, { available: 70 }, { available: 40 }], "figures after each");
    s.expect.equal([await s.figures(), await amounts(s)], ["140/0/140", [100]], "afterwards");
    const entries = await s.entryObjects();
    const [issued] = entries.slice(-1);
    const others = entries.slice(0, -1).map(({ operationId }) => operationId);
    s.expect.matches(issued, { type: "grant_issued", reason: null, metadata: {} }, "entry of the top-up");
    s.expect.ok(!others.includes(issued?.operationId ?? ""), "it belongs to none of the mutations");
  }),
  scenario(["R78", "R59"], "a transfer tops up both pools where both are low", async (s) => {
    const other = await s.newAccount();
    await s.grant(60);
    await rule(s, { threshold: 50, amount: 10 });
    await rule(s, { threshold: 40, amount: 1, multiple: false }, other);
    s.expect.equal([await amounts(s), await amounts(s, other)], [[], [1]], "by putting the rules");
    await s.client.transfers.create({ fromAccount: s.account, toAccount: other, amount: 20 });
    s.expect.equal([await amounts(s), await amounts(s, other)], [[20], [1, 1]], "by the transfer");
    s.expect.equal(await s.figures(), "60/0/60", "figures of the giver");
  }),
];

const cooldowns: readonly Scenario[] = [
  scenario(
    "R78",
    "inside the cooldown a top-up is put off once, and tried again at its end",
    async (s) => {
      await s.grant(150);
      await rule(s, { threshold: 100, amount: 50, ...HOUR });
      await s.at(1);
      await s.consume(60);
      s.expect.equal(await s.figures(), "140/0/140", "the first at once");
      const heard = await listening(s);
      await s.at(2);
      await s.consume(50);
      s.expect.equal(await heard(), ["credits.consumed 50 → 90/0/90", "auto_topup.deferred → 90/0/90"], "put off");
      await s.at(3);
      await s.consume(10);
      s.expect.equal(await heard(), ["credits.consumed 10 → 80/0/80"], "only once");
      await s.at(30.999);
      s.expect.equal(await s.figures(), "80/0/80", "just before the end");
      await s.at(31);
      s.expect.equal([await s.figures(), await amounts(s)], ["130/0/130", [50, 50]], "at the end");
      const [issued] = (await s.entryObjects()).slice(-1);
      s.expect.matches(issued, { effectiveAt: s.time(31), origin: "clock", balanceDelta: 50 }, "entry");
      s.expect.equal(await heard(), ["grant.created 50 → 130/0/130", "auto_topup.succeeded 50 → 130/0/130"], "events");
    },
    CLOCK,
  ),
  scenario(
    "R78",
    "a top-up that was put off does not happen where it is no longer needed",
    async (s) => {
      await s.grant(150);
      await rule(s, { threshold: 100, amount: 50, ...HOUR });
      await s.consume(60);
      await s.at(2);
      await s.consume(50);
      await s.grant(100);
      await s.at(40);
      s.expect.equal([await s.figures(), await amounts(s)], ["190/0/190", [50]], "at the end of the cooldown");
      await s.consume(100);
      s.expect.equal([await s.figures(), await amounts(s)], ["140/0/140", [50, 50]], "later, at once");
    },
    CLOCK,
  ),
  scenario(
    "R78",
    "a new rule keeps the time of the last top-up, and with it the cooldown",
    async (s) => {
      await s.grant(100);
      await rule(s, { threshold: 100, amount: 50 });
      await s.at(10);
      const put = await rule(s, { threshold: 200, amount: 50, ...HOUR });
      s.expect.matches(put, { lastRunAt: s.time(0), status: "active", balance: { available: 150 } }, "inside");
      await s.at(30);
      s.expect.equal(await s.figures(), "250/0/250", "at its end");
    },
    CLOCK,
  ),
];

/** R78 Auto top-up: how much, of what kind and when. */
export const topUps: readonly Scenario[] = [...sizes, ...grants, ...cooldowns];
