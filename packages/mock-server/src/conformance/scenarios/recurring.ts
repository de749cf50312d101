import type { components } from "@opencredits/sdk/types";
import { entryLine, type ScenarioContext, TICK_MS } from "../context.ts";
import { type RuleId, type Scenario, type ScenarioOptions, scenario } from "../scenario.ts";

type Schemas = components["schemas"];
type ScheduleTerms = Partial<Schemas["ScheduleCreate"]>;

/** Ticks of an hour, the shortest interval of a schedule. */
export const HOUR = 30;
/** Ticks of a day. */
export const DAY: number = 24 * HOUR;

/**
 * A scenario whose account has schedules. What still runs at the end is cancelled, because an environment that others
 * share would go on issuing its grants for ever.
 */
export function recurring(
  rules: RuleId | readonly [RuleId, ...RuleId[]],
  title: string,
  run: (s: ScenarioContext) => Promise<void>,
  options: ScenarioOptions = { needs: ["clock"] },
): Scenario {
  return scenario(
    rules,
    title,
    async (s) => {
      await run(s);
      const { account, client } = s;
      const subscriptions = await client.subscriptions.list({ account, limit: 100 });
      for (const { id } of subscriptions.data) await client.subscriptions.cancel(id);
      const schedules = await client.schedules.list({ account, status: "active", limit: 100 });
      for (const { id } of schedules.data) await client.schedules.cancel(id);
    },
    options,
  );
}

/** Creates a schedule of the scenario's account: 100 credits an hour, unless the terms say otherwise. */
export async function schedule(s: ScenarioContext, terms: ScheduleTerms = {}): Promise<Schemas["Schedule"]> {
  const { amountDecimal } = terms;
  const amount = amountDecimal === undefined ? { amount: 100 } : {};
  return await s.client.schedules.create({ account: s.account, ...amount, interval: "hour", ...terms });
}

/** Creates a plan of the scenario's own and answers its code. */
export async function newPlan(s: ScenarioContext, name = "plan"): Promise<string> {
  return (await s.client.plans.create({ code: `${s.account.toLowerCase()}-${name}` })).code;
}

/** Creates a template of a plan: 100 credits an hour, unless the terms say otherwise. */
export async function template(
  s: ScenarioContext,
  plan: string,
  terms: ScheduleTerms = {},
): Promise<Schemas["Schedule"]> {
  return await schedule(s, { account: null, plan, ...terms });
}

/** Subscribes the scenario's account to a plan. */
export async function subscribe(
  s: ScenarioContext,
  plan: string,
  terms: Partial<Schemas["SubscriptionCreate"]> = {},
): Promise<Schemas["Subscription"]> {
  return await s.client.subscriptions.create({ account: s.account, plan, ...terms });
}

/** The only schedule of a subscription that came from one template. */
export async function copyOf(
  s: ScenarioContext,
  subscription: Pick<Schemas["Subscription"], "id">,
): Promise<Schemas["Schedule"]> {
  const { data } = await s.client.schedules.list({ subscription: subscription.id, order: "asc" });
  const [copy] = data;
  if (copy === undefined || data.length > 1) throw new Error(`The subscription has ${data.length} schedules`);
  return copy;
}

/** Every grant of the scenario's account, the oldest first. */
export async function allGrants(
  s: ScenarioContext,
  query: Parameters<typeof s.client.grants.list>[0] = {},
): Promise<Schemas["Grant"][]> {
  const list = s.client.grants.list({ account: s.account, order: "asc", limit: 100, ...query });
  return await list.toArray({ limit: 10_000 });
}

/** The tick of an instant; null stays null. */
export function tickOf(s: ScenarioContext, instant: string | null): number | null {
  return instant === null ? null : (Date.parse(instant) - s.startMs) / TICK_MS;
}

/** The account's entries with their ticks, such as `@30 grant_issued +100/0/0`. */
export async function timeline(s: ScenarioContext, credit = "credits"): Promise<string[]> {
  return (await s.entryObjects(credit)).map((entry) => `@${tickOf(s, entry.effectiveAt)} ${entryLine(entry)}`);
}

/** The events of these types about the scenario's account, the oldest first. */
export async function eventsOf(
  s: ScenarioContext,
  ...types: readonly Schemas["Event"]["type"][]
): Promise<Schemas["Event"][]> {
  const list = s.client.events.list({ account: s.account, order: "asc", limit: 100 });
  return (await list.toArray({ limit: 1000 })).filter(({ type }) => types.includes(type));
}
