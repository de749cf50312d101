/**
 * The contract suite: scenarios that prove the rulebook on any server, given a base URL and a key, and a runner that
 * reports per rule. It needs no test framework and runs in Node, in a page and in a worker.
 */
export { type ContextParts, type RawInit, type RawReply, ScenarioContext, TICK_MS } from "./context.ts";
export { Coverage } from "./coverage.ts";
export { Expect, ExpectationError } from "./expect.ts";
export type { Fetch } from "./recorder.ts";
export { type Outcome, type Report, type RuleReport, runScenario, type ScenarioReport, verify } from "./runner.ts";
export { type Need, type RuleId, type Scenario, type ScenarioOptions, scenario, type Tag } from "./scenario.ts";
export { scenarios } from "./scenarios/index.ts";
export {
  type BrokenInvariant,
  type ClockMoved,
  type ControlReply,
  type FaultScript,
  type MockServer,
  mockWorlds,
  START,
  type World,
  type WorldClock,
  type WorldControl,
  type WorldKeys,
  type WorldProvider,
} from "./world.ts";
