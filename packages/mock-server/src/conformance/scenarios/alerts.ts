import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { type Event, eventsOf } from "./heard.ts";

type Alert = components["schemas"]["Alert"];

const CLOCK = { needs: ["clock"] } as const;

async function watch(s: ScenarioContext, threshold: number, account = s.account): Promise<Alert> {
  return await s.client.alerts.create({ account, threshold });
}

/** An event of a balance as `low 50 at 10`: threshold, and available after it. */
function edge({ type, data }: Event): string[] {
  return type.startsWith("balance.") && "threshold" in data
    ? [`${type.slice("balance.".length)} ${data.threshold} at ${data.available}`]
    : [];
}

/** Answers, at every call, the edges crossed since the call before. */
function edges(s: ScenarioContext, account = s.account): () => Promise<string[]> {
  let known = 0;
  return async () => {
    const all = (await eventsOf(s, { account })).flatMap(edge);
    const fresh = all.slice(known);
    known = all.length;
    return fresh;
  };
}

const crossings: readonly Scenario[] = [
  scenario(["G18", "R77"], "every threshold that is crossed is told once, highest first", async (s) => {
    await s.grant(60);
    await watch(s, 20);
    await watch(s, 50);
    const crossed = edges(s);
    await s.consume(50);
    s.expect.equal(await crossed(), ["low 50 at 10", "low 20 at 10"], "60 to 10");
    await s.grant(5);
    s.expect.equal(await crossed(), [], "10 to 15");
    await s.grant(55);
    s.expect.equal(await crossed(), ["recovered 50 at 70", "recovered 20 at 70"], "15 to 70");
    const hold = await s.reserve(50);
    s.expect.equal(await crossed(), ["low 50 at 20", "low 20 at 20"], "a reservation, 70 to 20");
    await s.client.reservations.release(hold.id);
    s.expect.equal(await crossed(), ["recovered 50 at 70", "recovered 20 at 70"], "its release");
  }),
  scenario("R77", "at the threshold is low, one above it is recovered", async (s) => {
    await s.grant(60);
    await watch(s, 50);
    const crossed = edges(s);
    await s.consume(9);
    s.expect.equal(await crossed(), [], "60 to 51");
    await s.consume(1);
    s.expect.equal(await crossed(), ["low 50 at 50"], "51 to 50");
    await s.consume(1);
    await s.grant(1);
    s.expect.equal(await crossed(), [], "50 to 49 to 50");
    await s.grant(1);
    s.expect.equal(await crossed(), ["recovered 50 at 51"], "50 to 51");
  }),
  scenario("R77", "threshold 0 also tells that the balance is depleted", async (s) => {
    await s.grant(5);
    await watch(s, 0);
    await watch(s, -3);
    const crossed = edges(s);
    await s.consume(5);
    s.expect.equal(await crossed(), ["low 0 at 0", "depleted 0 at 0"], "5 to 0");
    await s.consume(3, { overage: "overflow" });
    s.expect.equal(await crossed(), ["low -3 at -3"], "0 to -3, below a threshold of debt");
    await s.grant(4);
    s.expect.equal(await crossed(), ["recovered 0 at 1", "recovered -3 at 1"], "-3 to 1");
  }),
  scenario("R77", "a rule made while already low starts triggered and silent", async (s) => {
    await s.grant(10);
    const crossed = edges(s);
    const low = await watch(s, 10);
    const high = await watch(s, 9);
    s.expect.equal([low.triggered, high.triggered], [true, false], "triggered");
    s.expect.equal(await crossed(), [], "events of making them");
    await s.consume(3);
    s.expect.equal(await crossed(), ["low 9 at 7"], "10 to 7: only the other");
    await s.grant(10);
    s.expect.equal(await crossed(), ["recovered 10 at 17", "recovered 9 at 17"], "7 to 17: both");
    const now = (await s.client.alerts.list({ account: s.account })).data.map(({ triggered }) => triggered);
    s.expect.equal(now, [false, false], "triggered now");
  }),
  scenario("R77", "two rules with one threshold speak in the order of their making", async (s) => {
    await s.grant(10);
    const made = [await watch(s, 5), await watch(s, 5), await watch(s, 5)];
    await s.consume(6);
    const told = (await eventsOf(s)).filter(({ type }) => type === "balance.low");
    const ids = told.map(({ data }) => "alertId" in data && data.alertId);
    s.expect.equal(
      ids,
      made.map(({ id }) => id),
      "alertId",
    );
  }),
  scenario("R77", "an alert has the figures after the operation that set it off, and its id", async (s) => {
    await s.grant(10);
    await watch(s, 5);
    await s.reserve(2);
    const debit = await s.consume(6);
    const [consumed, low] = (await eventsOf(s)).slice(-2);
    const { accountId, externalId, credit, creditId } = debit;
    const pool = { accountId, externalId, credit, creditId, balance: 4, reserved: 2, available: 2, debt: 0 };
    s.expect.matches(low, { type: "balance.low", data: { ...pool, threshold: 5 } }, "the event");
    const operationOf = (event: Event | undefined): unknown =>
      event && "operationId" in event.data && event.data.operationId;
    s.expect.equal(operationOf(low), operationOf(consumed), "operationId");
  }),
];

const occasions: readonly Scenario[] = [
  scenario(
    ["R77", "R12"],
    "what happens by itself crosses thresholds too, at the instant it was due",
    async (s) => {
      await s.grant(10);
      await s.grant(20, { expiresAt: s.time(10) });
      await s.grant(30, { effectiveAt: s.time(20) });
      await watch(s, 15);
      await s.reserve(5, { ttlSeconds: 30 * 120 });
      await s.grant(1, { expiresAt: s.time(40) });
      await s.consume(25);
      const crossed = edges(s);
      await crossed();
      await s.at(50);
      s.expect.equal(await crossed(), ["recovered 15 at 31"], "at 10 nothing, at 20 the activation");
      await s.consume(30);
      await s.grant(20, { expiresAt: s.time(60) });
      await crossed();
      await s.at(99);
      const last = (await eventsOf(s)).at(-1);
      s.expect.matches(last, { type: "balance.low", createdAt: s.time(60) }, "the expiry");
    },
    CLOCK,
  ),
  scenario(["R77", "R60"], "a batch is one operation: only where it began and where it ended count", async (s) => {
    await s.grant(60);
    await watch(s, 50);
    const crossed = edges(s);
    const { account } = s;
    const spend = (amount: number) => ({ operation: "createDebit", body: { account, amount } }) as const;
    const give = (amount: number) => ({ operation: "createGrant", body: { account, amount } }) as const;
    await s.client.batch.create({ operations: [spend(40), give(40)] });
    s.expect.equal(await crossed(), [], "60 to 20 to 60");
    await s.client.batch.create({ operations: [spend(40), give(40), spend(20), spend(5)] });
    s.expect.equal(await crossed(), ["low 50 at 35"], "60 to 35, up and down on the way");
  }),
  scenario(["R77", "R60"], "an alert that a batch makes counts from where it was made", async (s) => {
    await s.grant(60);
    const crossed = edges(s);
    const { account } = s;
    const spend = (amount: number) => ({ operation: "createDebit", body: { account, amount } }) as const;
    const alert = (threshold: number) => ({ operation: "createAlert", body: { account, threshold } }) as const;
    await s.client.batch.create({ operations: [alert(10), spend(40), alert(50), alert(19), spend(5), alert(15)] });
    s.expect.equal(await crossed(), ["low 19 at 15"], "60 to 20 to 15: 50 and 15 were made while already low");
  }),
  scenario(["R77", "R59"], "a transfer crosses the thresholds of both pools", async (s) => {
    const other = await s.newAccount();
    await s.grant(10);
    await watch(s, 5);
    await watch(s, 3, other);
    await s.client.transfers.create({ fromAccount: s.account, toAccount: other, amount: 6 });
    s.expect.equal(await edges(s)(), ["low 5 at 4"], "of the one that gives");
    s.expect.equal(await edges(s, other)(), ["recovered 3 at 6"], "of the one that receives");
  }),
  scenario(["R77", "R18"], "credit limits, other credits and refused or dry requests cross nothing", async (s) => {
    await s.grant(10);
    await watch(s, 5);
    const credit = await s.newCredit();
    await s.grant(10, { credit });
    await s.consume(10, { credit });
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 100 });
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 0 });
    await s.refused(s.consume(11), 402, "insufficient_credits");
    await s.client.debits.create({ account: s.account, amount: 9 }, { dryRun: true });
    s.expect.equal(await edges(s)(), [], "edges");
  }),
];

const resource: readonly Scenario[] = [
  scenario(
    "R77",
    "an alert is found by account and credit, says its threshold, and is gone once deleted",
    async (s) => {
      const credit = await s.newCredit({ scale: 2 });
      const { id } = await s.client.accounts.get(s.account);
      const plain = await watch(s, -7);
      const scaled = await s.client.alerts.create({ account: id, credit, threshold: 150 });
      s.expect.matches(
        scaled,
        { externalId: s.account, credit, threshold: 150, decimal: { threshold: "1.50" } },
        "scaled",
      );
      s.expect.matches(plain, { credit: "credits", threshold: -7, triggered: false, decimal: null }, "plain");
      const found = async (query: object): Promise<string[]> =>
        (await s.client.alerts.list({ order: "asc", ...query })).data.map((alert) => alert.id);
      s.expect.equal(await found({ account: s.account }), [plain.id, scaled.id], "by account");
      s.expect.equal(await found({ account: s.account, credit }), [scaled.id], "by both");
      s.expect.equal(await found({ account: await s.newAccount() }), [], "of another");
      await s.client.alerts.delete(plain.id);
      s.expect.equal(await found({ account: s.account }), [scaled.id], "after deleting");
      await s.refused(s.client.alerts.delete(plain.id), 404, "alert_not_found");
      await s.grant(10);
      s.expect.equal(await edges(s)(), [], "a deleted alert is silent");
    },
  ),
  scenario(
    ["R77", "R75", "R10"],
    "alerts are listed by the time of their making, half-open",
    async (s) => {
      const ids: string[] = [];
      for (const tick of [1, 2, 3]) {
        await s.at(tick);
        ids.push((await watch(s, tick)).id);
      }
      const range = { account: s.account, from: s.time(1), to: s.time(3) };
      const { data } = await s.client.alerts.list(range);
      s.expect.equal(
        data.map(({ id }) => id),
        [ids[1], ids[0]],
        "from 1 to 3, newest first",
      );
    },
    CLOCK,
  ),
  scenario(["R77", "R16"], "closing an account deletes its alerts before it voids its grants", async (s) => {
    await s.grant(10);
    await watch(s, 5);
    await s.client.accounts.close(s.account);
    s.expect.equal([await edges(s)(), (await s.client.alerts.list({ account: s.account })).data], [[], []], "both");
    await s.refused(watch(s, 1), 409, "account_closed");
  }),
];

/** R77 Alerts. */
export const alerts: readonly Scenario[] = [...crossings, ...occasions, ...resource];
