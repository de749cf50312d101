import type { components } from "@opencredits/sdk/types";
import { figuresOf, type ScenarioContext } from "../context.ts";

/** Something that happened, as the API tells it. */
export type Event = components["schemas"]["Event"];

/** Which events to read. */
export type Heard = Parameters<ScenarioContext["client"]["events"]["list"]>[0];

/** Most events that {@link eventsOf} reads. */
const MAX_EVENTS = 1000;

/** Events, oldest first; those of the scenario's account where no query says otherwise. */
export async function eventsOf(s: ScenarioContext, query: Heard = { account: s.account }): Promise<Event[]> {
  return await s.client.events.list({ order: "asc", limit: 100, ...query }).toArray({ limit: MAX_EVENTS });
}

/**
 * An event as one line: type, amount, and the pool after it as `balance/reserved/available`, such as
 * `credits.consumed 5 → 10/0/10`; events of a balance have their threshold in place of an amount.
 */
export function eventLine({ type, data }: Event): string {
  const amount = "threshold" in data ? data.threshold : "amount" in data ? data.amount : null;
  return [type, ...(amount === null ? [] : [amount]), ...("balance" in data ? ["→", figuresOf(data)] : [])].join(" ");
}

/** Answers, at every call, what happened since the call before: from the making of the listener at first. */
export async function listening(s: ScenarioContext, query?: Heard): Promise<() => Promise<string[]>> {
  let known = (await eventsOf(s, query)).length;
  return async () => {
    const events = await eventsOf(s, query);
    const lines = events.slice(known).map(eventLine);
    known = events.length;
    return lines;
  };
}
