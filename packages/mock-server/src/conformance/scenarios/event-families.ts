import { type Scenario, scenario } from "../scenario.ts";
import { type Event, eventLine, eventsOf, listening } from "./heard.ts";
import { recurring } from "./recurring.ts";

const CLOCK = { needs: ["clock"] } as const;

const owners: readonly Scenario[] = [
  scenario(
    "R76",
    "accounts and credits tell of their making, changes and end, and not of what changes nothing",
    async (s) => {
      const { accounts, credits } = s.client;
      const made = await accounts.create({ externalId: `${s.account}-made` });
      await accounts.update(made.id, { name: "New" });
      await accounts.update(made.id, { name: "New" });
      await accounts.upsert(`${s.account}-made`, { name: "Newer" });
      await accounts.upsert(`${s.account}-made`, { name: "Newer" });
      await accounts.close(made.id);
      await accounts.close(made.id);
      const told = await eventsOf(s, { account: made.id });
      const types = ["account.created", "account.updated", "account.updated", "account.closed"];
      s.expect.equal(told.map(eventLine), types, "of the account");
      const data = { accountId: made.id, externalId: `${s.account}-made` };
      s.expect.equal(
        told.map((event) => event.data),
        Array(4).fill(data),
        "data of the account",
      );
      const { id, code } = await credits.create({ code: `${s.account.toLowerCase()}-told` });
      await credits.update(code, { name: "New" });
      await credits.update(code, { name: "New" });
      await credits.archive(code);
      await credits.archive(code);
      const ofCredit = await eventsOf(s, { credit: code });
      s.expect.equal(ofCredit.map(eventLine), ["credit.created", "credit.updated", "credit.archived"], "of the credit");
      s.expect.equal(
        ofCredit.map((event) => event.data),
        Array(3).fill({ creditId: id, credit: code }),
        "its data",
      );
    },
  ),
  recurring(["R76", "R16"], "closing an account tells of what it owned first, and of itself last", async (s) => {
    await s.grant(10);
    await s.grant(5, { effectiveAt: "2999-01-01T00:00:00Z" });
    await s.client.schedules.create({
      account: s.account,
      amount: 1,
      interval: "year",
      startAt: "2999-01-01T00:00:00Z",
    });
    const heard = await listening(s);
    await s.client.accounts.close(s.account);
    const expected = ["schedule.cancelled", "grant.voided 10 → 0/0/0", "grant.voided 5 → 0/0/0", "account.closed"];
    s.expect.equal(await heard(), expected, "events");
  }),
  recurring(
    ["R76", "R82", "R84"],
    "a subscription tells of itself before its schedules, and of its end after theirs",
    async (s) => {
      const { account, client } = s;
      const { id: plan } = await client.plans.create({ code: `${account.toLowerCase()}-plan` });
      const template = { plan, amount: 100, interval: "month" } as const;
      await client.schedules.create(template);
      const heard = await listening(s);
      const subscription = await client.subscriptions.create({ account, plan });
      const start = [
        "subscription.created",
        "subscription.started",
        "schedule.created",
        "grant.created 100 → 100/0/100",
      ];
      s.expect.equal(await heard(), start, "a start at once");
      await client.subscriptions.cancel(subscription.id, { voidGrants: true });
      const end = ["schedule.cancelled", "grant.voided 100 → 0/0/0", "subscription.cancelled"];
      s.expect.equal(await heard(), end, "the end");
      const later = await client.subscriptions.create({ account, plan, startAt: s.time(5) });
      s.expect.equal(await heard(), ["subscription.created"], "a start that lies ahead");
      await s.at(5);
      s.expect.equal(await heard(), start.slice(1), "when it comes");
      await client.subscriptions.change(later.id, { plan });
      const change = ["schedule.cancelled", "subscription.cancelled", ...start];
      change[change.length - 1] = "grant.created 100 → 200/0/200";
      s.expect.equal(await heard(), change, "a change");
      const told = (await eventsOf(s, { account, type: "subscription.created" })).map(({ data }) => data);
      s.expect.matches(told[0], { subscriptionId: subscription.id, planId: plan, externalId: account }, "data");
    },
    CLOCK,
  ),
  recurring(
    "R76",
    "a schedule tells of its making, change and cancel; a template names its plan and no account",
    async (s) => {
      const { account, client } = s;
      const { id: plan } = await client.plans.create({ code: `${account.toLowerCase()}-plan` });
      const credit = await s.newCredit();
      const template = await client.schedules.create({ plan, credit, amount: 7, interval: "month" });
      await client.schedules.update(template.id, { amount: 8 });
      await client.schedules.cancel(template.id);
      await client.schedules.cancel(template.id);
      const told = (await eventsOf(s, { credit })).filter(({ type }) => type.startsWith("schedule."));
      s.expect.equal(told.map(eventLine), ["schedule.created", "schedule.updated", "schedule.cancelled"], "events");
      const data = { scheduleId: template.id, planId: plan, subscriptionId: null, accountId: null, externalId: null };
      s.expect.matches(told[0]?.data, { ...data, credit, reason: null }, "data");
    },
  ),
];

/** The ids that an event of a pool names beside its pool's. */
function idsIn({ data }: Event): Record<string, unknown> {
  const pool = new Set(["accountId", "creditId", "operationId", "externalId"]);
  return Object.fromEntries(Object.entries(data).filter(([key]) => key.endsWith("Id") && !pool.has(key)));
}

const data: readonly Scenario[] = [
  scenario(
    "R76",
    "an event names what it is about, its pool, and the operation whose entries tell the same",
    async (s) => {
      const { client, account } = s;
      const grant = await s.grant(10);
      const debit = await s.consume(4);
      const refund = await client.debits.refund(debit.id, { amount: 1 });
      const hold = await s.reserve(3);
      const capture = await client.reservations.capture(hold.id);
      const adjustment = await s.adjust(-1);
      const owed = await s.consume(5, { overage: "overflow" });
      const paying = await s.grant(9);
      const expected = [
        ["grant.created", { grantId: grant.id, scheduleId: null, sourceGrantId: null }],
        ["credits.consumed", { debitId: debit.id }],
        ["credits.refunded", { refundId: refund.id, debitId: debit.id }],
        ["reservation.created", { reservationId: hold.id, debitId: null }],
        ["reservation.captured", { reservationId: hold.id, debitId: capture.debit?.id }],
        ["adjustment.created", { adjustmentId: adjustment.id }],
        ["credits.consumed", { debitId: owed.id }],
        ["debt.incurred", { debitId: owed.id, grantId: null }],
        ["grant.depleted", { grantId: grant.id, scheduleId: null, sourceGrantId: null }],
        ["grant.created", { grantId: paying.id, scheduleId: null, sourceGrantId: null }],
        ["debt.repaid", { debitId: owed.id, grantId: paying.id }],
      ];
      const told = (await eventsOf(s)).slice(1);
      s.expect.equal(
        told.map((event) => [event.type, idsIn(event)]),
        expected,
        "types and ids",
      );
      const entries = await s.entryObjects();
      const { accountId, creditId } = grant;
      for (const { type, data: found } of told) {
        s.expect.matches(found, { accountId, externalId: account, credit: "credits", creditId }, `pool of ${type}`);
        const operation = "operationId" in found ? found.operationId : "";
        s.expect.ok(
          entries.some(({ operationId }) => operationId === operation),
          `entries of ${type}`,
        );
      }
    },
  ),
  scenario(
    ["R76", "R59"],
    "a transfer tells of the grants that arrive, then of itself with the figures of the giver",
    async (s) => {
      const other = await s.newAccount();
      const grant = await s.grant(10);
      const transfer = await s.client.transfers.create({ fromAccount: s.account, toAccount: other, amount: 10 });
      const arrived = (await eventsOf(s, { account: other })).at(-1);
      s.expect.equal(arrived && eventLine(arrived), "grant.created 10 → 10/0/10", "the receiver");
      s.expect.matches(
        arrived,
        { data: { sourceGrantId: grant.id, grantId: transfer.legs[0]?.toGrantId } },
        "its data",
      );
      const given = (await eventsOf(s)).slice(-2);
      s.expect.equal(given.map(eventLine), ["credits.transferred 10 → 0/0/0", "grant.depleted → 0/0/0"], "the giver");
      s.expect.matches(given[0], { data: { transferId: transfer.id } }, "its data");
      s.expect.ok((arrived?.seq ?? 0) < (given[0]?.seq ?? 0), "the grants come first");
    },
  ),
  recurring(
    ["R76", "R32", "R29"],
    "a grant of a schedule and what rolls over from it name their origin",
    async (s) => {
      const rollover = { percent: 100 };
      const terms = { amount: 5, interval: "hour", expiry: { type: "period" }, rollover, maxOccurrences: 1 } as const;
      const schedule = await s.client.schedules.create({ account: s.account, ...terms });
      await s.at(30);
      const told = (await eventsOf(s)).filter(({ type }) => type.startsWith("grant."));
      const { data: grants } = await s.client.grants.list({ account: s.account, order: "asc" });
      const ids = grants.map(({ id }) => id);
      const expected = [
        { grantId: ids[0], scheduleId: schedule.id, sourceGrantId: null },
        { grantId: ids[0], scheduleId: schedule.id, sourceGrantId: null },
        { grantId: ids[1], scheduleId: schedule.id, sourceGrantId: ids[0] },
      ];
      s.expect.equal(told.map(idsIn), expected, "ids");
    },
    CLOCK,
  ),
  scenario(["R76", "R60", "R61"], "batches and imports tell what their parts would tell", async (s) => {
    const { account, client } = s;
    const heard = await listening(s);
    await client.batch.create({
      operations: [
        { operation: "createGrant", body: { account, amount: 5 } },
        { operation: "createDebit", body: { account, amount: 5 } },
        { operation: "setCreditLimit", path: { account, credit: "credits" }, body: { creditLimit: 1 } },
      ],
    });
    const batch = ["grant.created 5 → 5/0/5", "credits.consumed 5 → 0/0/0", "grant.depleted → 0/0/0"];
    s.expect.equal(await heard(), batch, "the batch");
    const externalId = `${account}-moved`;
    const row = { account: externalId, amount: 9, consumedAmount: 4, externalKey: externalId };
    await client.balances.import({ accounts: [{ externalId }], grants: [row] });
    const told = await eventsOf(s, { account: externalId });
    s.expect.equal(told.map(eventLine), ["account.created", "grant.created 9 → 5/0/5"], "the import");
  }),
];

/** R76 Events: whom they name. */
export const eventFamilies: readonly Scenario[] = [...owners, ...data];
