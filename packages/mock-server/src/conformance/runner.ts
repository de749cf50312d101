import { missingNeeds, ScenarioContext } from "./context.ts";
import { ExpectationError } from "./expect.ts";
import { Recorder } from "./recorder.ts";
import type { Need, RuleId, Scenario } from "./scenario.ts";
import type { World, WorldProvider } from "./world.ts";

/** How a scenario ended. */
export type Outcome =
  | { readonly verdict: "holds" }
  | {
      readonly verdict: "broken";
      readonly why: string;
      readonly error: unknown;
      /** The last exchanges, oldest first. */
      readonly exchanges: readonly string[];
    }
  | { readonly verdict: "not offered"; readonly missing: readonly Need[] };

/** One scenario and how it ended. */
export interface ScenarioReport {
  readonly scenario: Scenario;
  readonly outcome: Outcome;
}

/** One rule and what its scenarios say: broken if one is, not offered if none could run. */
export interface RuleReport {
  readonly rule: RuleId;
  readonly verdict: Outcome["verdict"];
  readonly scenarios: readonly ScenarioReport[];
}

/** What a run of the suite found. */
export interface Report {
  readonly ok: boolean;
  readonly rules: readonly RuleReport[];
  readonly scenarios: readonly ScenarioReport[];
}

let runs = 0;
/** Tells this run from others in an environment that is not fresh. */
const runId = crypto.randomUUID().slice(0, 8);

/**
 * Runs one scenario in a world of its own. Where the world offers `control`, the scenario also fails if it leaves a
 * ledger behind that breaks an invariant.
 */
export async function runScenario(scenario: Scenario, provider: WorldProvider): Promise<Outcome> {
  runs += 1;
  const name = `${scenario.rules[0]}-${runs}`;
  const world = await provider(name);
  const missing = missingNeeds(scenario, world);
  if (missing.length > 0) return { verdict: "not offered", missing };
  const recorder = new Recorder(world.fetch);
  try {
    const startMs = await startOf(world);
    const own = world.fresh === true ? name : `${name}-${runId}`;
    const context = new ScenarioContext({ world, provider, recorder, name: own, startMs, needs: scenario.needs });
    if (!scenario.bare) await context.client.accounts.create({ externalId: context.account });
    await scenario.run(context);
    await checkInvariants(world);
    return { verdict: "holds" };
  } catch (error) {
    return { verdict: "broken", why: reasonOf(error), error, exchanges: recorder.exchanges };
  }
}

/**
 * Runs scenarios one after another and reports per rule.
 *
 * @example
 * ```ts
 * const { ok, rules } = await verify(scenarios, mockWorlds({ baseUrl: "http://127.0.0.1:4010" }));
 * ```
 */
export async function verify(scenarios: readonly Scenario[], provider: WorldProvider): Promise<Report> {
  const reports: ScenarioReport[] = [];
  for (const scenario of scenarios) reports.push({ scenario, outcome: await runScenario(scenario, provider) });
  const rules = [...new Set(scenarios.flatMap(({ rules }) => rules))].sort(byNumber).map((rule) => ({
    rule,
    ...ruleVerdict(reports.filter(({ scenario }) => scenario.rules.includes(rule))),
  }));
  return { ok: reports.every(({ outcome }) => outcome.verdict !== "broken"), rules, scenarios: reports };
}

function ruleVerdict(scenarios: readonly ScenarioReport[]): Pick<RuleReport, "verdict" | "scenarios"> {
  const has = (verdict: Outcome["verdict"]): boolean => scenarios.some(({ outcome }) => outcome.verdict === verdict);
  if (has("broken")) return { verdict: "broken", scenarios };
  return { verdict: has("holds") ? "holds" : "not offered", scenarios };
}

/** Rules first, then golden scenarios, then invariants, each by number. */
function byNumber(a: RuleId, b: RuleId): number {
  const order = "RGI";
  return order.indexOf(a.charAt(0)) - order.indexOf(b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}

async function startOf(world: World): Promise<number> {
  if (world.clock === undefined) return Date.now();
  return world.startMs ?? Date.parse(await world.clock.now());
}

async function checkInvariants(world: World): Promise<void> {
  const broken = (await world.control?.check()) ?? [];
  if (broken.length === 0) return;
  const all = broken.map(({ rule, message }) => `${rule}: ${message}`).join("; ");
  throw new ExpectationError(`The scenario held, but the ledger it left breaks invariants: ${all}`);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof ExpectationError ? error.message : `${error.name}: ${error.message}`;
}
