import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { member } from "../world.ts";
import { eventsOf } from "./heard.ts";

const CONTROLLED = { needs: ["control", "fresh"] } as const;

/** Nothing listens there. */
const NOBODY = "http://127.0.0.1:9/hook";

/** More attempts than one delivery has. */
const MAX_ATTEMPTS = 60;

/** Sends the next delivery, and answers the attempt; null where nothing waits. */
async function next(s: ScenarioContext): Promise<unknown> {
  const { status, body } = await s.control.call("POST", "/__mock/webhooks/next");
  s.expect.equal(status, 200, "status of the next delivery");
  return member(body, "attempt");
}

/** Every attempt that was made for an endpoint, by this scenario or by itself, oldest first. */
async function attempts(s: ScenarioContext, endpoint: string): Promise<unknown[]> {
  const { body } = await s.control.call("GET", "/__mock/webhooks");
  const data = member(body, "data");
  const all: unknown[] = Array.isArray(data) ? data : [];
  return all.filter((attempt) => member(attempt, "endpointId") === endpoint);
}

const column = (rows: readonly unknown[], name: string): unknown[] => rows.map((row) => member(row, name));

/** R76 Delivery, as far as it can be seen without a receiver: what is sent, in which order, and how often. */
export const deliveries: readonly Scenario[] = [
  scenario(
    "R76",
    "an endpoint is sent its types only, in order: the next event waits until the one before is done with",
    async (s) => {
      const { id } = await s.client.webhookEndpoints.create({ url: NOBODY, types: ["credits.consumed"] });
      await s.grant(10);
      await s.consume(1);
      await s.consume(2);
      const events = await eventsOf(s, { type: "credits.consumed" });
      const ids = events.map((event) => event.id);
      for (let sent = 0; sent < MAX_ATTEMPTS; sent += 1) {
        await next(s);
        if (column(await attempts(s, id), "eventId").includes(ids[1])) break;
      }
      const made = await attempts(s, id);
      const first = made.filter((attempt) => member(attempt, "eventId") === ids[0]);
      const second = made.slice(first.length);
      s.expect.ok(first.length > 1, "a delivery that does not arrive is tried again");
      s.expect.equal(
        column(made.slice(0, first.length), "eventId"),
        first.map(() => ids[0]),
        "the older event first",
      );
      s.expect.equal(
        column(first, "attempt"),
        first.map((_, index) => index + 1),
        "attempts, counted from 1",
      );
      s.expect.equal(new Set(column(first, "deliveryId")).size, 1, "one delivery");
      const outcomes = first.map((_, index) => (index + 1 < first.length ? "retrying" : "failed"));
      s.expect.equal(column(first, "outcome"), outcomes, "outcomes");
      // What stands between may answer in the receiver's place, as a page's service worker does: no status is told.
      const described = { eventSeq: events[0]?.seq, eventType: "credits.consumed", url: NOBODY };
      for (const attempt of first) s.expect.matches(attempt, described, "an attempt");
      s.expect.matches(second[0], { eventId: ids[1], attempt: 1, outcome: "retrying" }, "then the next event");
    },
    CONTROLLED,
  ),
  scenario(
    "R76",
    "nothing is sent to an endpoint of what happened before it was there, or after it was deleted",
    async (s) => {
      await s.grant(10);
      const { id } = await s.client.webhookEndpoints.create({ url: NOBODY });
      s.expect.equal(await next(s), null, "nothing waits");
      await s.client.webhookEndpoints.delete(id);
      await s.consume(1);
      s.expect.equal([await next(s), await attempts(s, id)], [null, []], "nothing waits, nothing was sent");
    },
    CONTROLLED,
  ),
  scenario(
    ["R76", "R7"],
    "a delivery that fails changes nothing in the ledger, and no event",
    async (s) => {
      await s.client.webhookEndpoints.create({ url: NOBODY });
      await s.grant(10);
      const before = [await eventsOf(s, {}), await s.entries()];
      s.expect.matches(await next(s), { outcome: "retrying" }, "the attempt");
      s.expect.equal([await eventsOf(s, {}), await s.entries()], before, "events and entries");
    },
    CONTROLLED,
  ),
];
