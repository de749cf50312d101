import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { type Event, eventsOf, type Heard, listening } from "./heard.ts";
import { post } from "./replies.ts";

const CLOCK = { needs: ["clock"] } as const;

const record: readonly Scenario[] = [
  scenario(
    ["R76", "R7"],
    "events are numbered from 1 without gaps, by whatever they were told",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(5) });
      const credit = await s.newCredit();
      await s.refused(s.consume(11), 402, "insufficient_credits");
      await s.client.debits.create({ account: s.account, amount: 1 }, { dryRun: true });
      await s.grant(3, { credit });
      await s.consume(4);
      await s.at(9);
      await s.consume(2, { credit });
      const events = await eventsOf(s, {});
      const expected = [
        "account.created",
        "grant.created",
        "credit.created",
        "grant.created",
        "credits.consumed",
        "grant.expired",
        "credits.consumed",
      ];
      s.expect.equal(
        events.map(({ type }) => type),
        expected,
        "types",
      );
      s.expect.equal(
        events.map(({ seq }) => seq),
        expected.map((_, index) => index + 1),
        "seq",
      );
      const instants = events.map(({ createdAt }) => createdAt);
      s.expect.equal(
        instants,
        [0, 0, 0, 0, 0, 5, 9].map((tick) => s.time(tick)),
        "createdAt: when each took effect",
      );
      s.expect.ok(
        events.every(({ id }) => /^evt_[0-9A-HJKMNP-TV-Z]{26}$/.test(id)),
        "ids",
      );
    },
    { needs: ["clock", "fresh"] },
  ),
  scenario("R76", "an event is read by its id as it was listed, and never changes", async (s) => {
    const grant = await s.grant(10);
    const [, first] = await eventsOf(s);
    await s.consume(3);
    await s.client.grants.update(grant.id, { name: "Renamed" });
    await s.client.grants.void(grant.id);
    s.expect.equal(await s.client.events.get(first?.id ?? ""), first, "later");
    s.expect.equal((await eventsOf(s))[1], first, "in the list");
    await s.refused(s.client.events.get("evt_unknown"), 404, "event_not_found");
  }),
  scenario(["R76", "R65", "R62"], "nothing is told of replays, dry runs, refusals and what does nothing", async (s) => {
    const { client, account } = s;
    await s.grant(10);
    const hold = await s.reserve(2);
    await client.reservations.release(hold.id);
    await post(s, "k1", { amount: 3 });
    const heard = await listening(s);
    await post(s, "k1", { amount: 3 });
    await client.debits.create({ account, amount: 3 }, { dryRun: true });
    await client.accounts.close(account, { dryRun: true });
    await s.refused(s.consume(99), 402, "insufficient_credits");
    await s.refused(s.consume(1, { credit: "nothing" }), 404, "credit_not_found");
    await client.reservations.release(hold.id);
    await client.balances.setLimit(account, "credits", { creditLimit: 5 });
    await client.alerts.create({ account, threshold: -9 });
    await client.autoTopUps.put(account, "credits", { threshold: -9, amount: 1 });
    await client.autoTopUps.delete(account, "credits");
    await s.refused(client.autoTopUps.get(account, "credits"), 404, "auto_top_up_not_found");
    s.expect.equal(await heard(), [], "events");
  }),
];

/** The places of events in a list, from 1. */
async function places(s: ScenarioContext, all: readonly Event[], query: Heard): Promise<number[]> {
  const ids = all.map(({ id }) => id);
  return (await eventsOf(s, query)).map(({ id }) => ids.indexOf(id) + 1);
}

const lists: readonly Scenario[] = [
  scenario(
    ["R76", "R75", "R10"],
    "events are found by account, credit, type and time, all of them together",
    async (s) => {
      const { account } = s;
      const credit = await s.newCredit();
      const { id: creditId } = await s.client.credits.get(credit);
      const other = await s.newAccount();
      await s.grant(10);
      await s.at(1);
      await s.grant(10, { credit });
      await s.at(2);
      await s.consume(3, { credit });
      await s.grant(10, { credit, account: other });
      await s.at(3);
      await s.consume(1);
      const all = await eventsOf(s);
      const types = all.map(({ type }) => type);
      const expected = ["account.created", "grant.created", "grant.created", "credits.consumed", "credits.consumed"];
      s.expect.equal(types, expected, "of the account");
      const { id } = await s.client.accounts.get(account);
      s.expect.equal(await places(s, all, { account: id }), [1, 2, 3, 4, 5], "by the account's id");
      s.expect.equal(await places(s, all, { account, credit }), [3, 4], "by account and credit");
      s.expect.equal(await places(s, all, { account, type: "grant.created" }), [2, 3], "by account and type");
      const both = { account, credit: creditId, type: "grant.created" } as const;
      s.expect.equal(await places(s, all, both), [3], "by account, credit's id and type");
      s.expect.equal(await places(s, all, { account, from: s.time(1), to: s.time(3) }), [3, 4], "by time, half-open");
      s.expect.equal(await places(s, all, { account, from: s.time(3), to: s.time(3) }), [], "in no time");
      const ofCredit = (await eventsOf(s, { credit })).map(({ type }) => type);
      s.expect.equal(ofCredit, ["credit.created", "grant.created", "credits.consumed", "grant.created"], "by credit");
      const newest = await s.client.events.list({ account, limit: 2 });
      s.expect.equal(
        newest.data.map(({ id: event }) => event),
        [all[4]?.id, all[3]?.id],
        "newest first",
      );
    },
    CLOCK,
  ),
  scenario(["R76", "R70"], "a filter by what does not exist is refused", async (s) => {
    await s.refused(s.client.events.list({ account: "nobody", credit: "nothing" }), 404, "account_not_found");
    await s.refused(s.client.events.list({ account: s.account, credit: "nothing" }), 404, "credit_not_found");
  }),
  scenario(
    ["R76", "R69"],
    "only types that exist can be asked for",
    async (s) => {
      for (const query of ["type=grant.nothing", "type=", "operation=op_1", "limit=101"]) {
        const reply = await s.raw("GET", `/v1/events?${query}`);
        s.expect.matches([reply.status, reply.body], [400, { code: "invalid_request" }], query);
      }
    },
    { tags: ["invalid-request"] },
  ),
];

/** R76 Events: the list. */
export const eventLists: readonly Scenario[] = [...record, ...lists];
