import {
  type Outcome,
  runScenario,
  type Scenario,
  scenarios,
  type WorldProvider,
} from "@opencredits/mock-server/conformance";
import { test } from "vitest";

/** How long one scenario may take through any door, in milliseconds. */
const SCENARIO_TIMEOUT_MS = 60_000;

/** What a door does with the suite. */
export interface ContractOptions {
  /** Leaves out scenarios that this door cannot carry; all by default. */
  readonly accepts?: (scenario: Scenario) => boolean;
  /** Runs several scenarios at a time, where the way to the door is longer than the work behind it. */
  readonly concurrent?: boolean;
}

/**
 * Registers every scenario of the contract suite as a test of one door.
 *
 * Behind all doors is one handler. What it answers is held to the spec in process, in one environment, behind the
 * command, and by Prism; the other doors do without that check, which would take half of their time.
 *
 * @param worlds asked when a test runs, so that the door may be opened in `beforeAll`
 */
export function contract(worlds: () => WorldProvider, options: ContractOptions = {}): void {
  const { accepts = () => true, concurrent = false } = options;
  for (const scenario of scenarios.filter(accepts)) {
    const run = async (): Promise<void> => demand(await runScenario(scenario, worlds()));
    test(titleOf(scenario), { timeout: SCENARIO_TIMEOUT_MS, concurrent }, run);
  }
}

/** `R10, G3: at exactly expiresAt the grant is gone`. */
export function titleOf({ rules, title }: Pick<Scenario, "rules" | "title">): string {
  return `${rules.join(", ")}: ${title}`;
}

/** Throws where a scenario did not hold. Our doors offer everything, so one that could not run is a failure too. */
export function demand(outcome: Outcome): void {
  if (outcome.verdict === "broken") {
    const said = outcome.exchanges.map((line) => `  ${line}`).join("\n");
    throw new Error(`${outcome.why}\nThe last exchanges were:\n${said}`, { cause: outcome.error });
  }
  if (outcome.verdict === "not offered") throw new Error(`This door must offer ${outcome.missing.join(", ")}`);
}
