/**
 * The entry of bundles for the browser: the same mock without what only Node has, which is the server and files.
 */
import { Mock, type MockOptions } from "./create-mock.ts";

export { ControlError, type ControlFetch, type ControlOptions } from "./control/call.ts";
export {
  ClockControl,
  EnvironmentControl,
  FaultsControl,
  type FaultTarget,
  type Instant,
  MockControl,
  type Span,
} from "./control/client.ts";
export type { ControlSchemas } from "./control/contract.ts";
export { PaymentsControl, RequestsControl, ScenariosControl, WebhooksControl } from "./control/resources.ts";
export { type EnvironmentHandlersOptions, Mock, MockEnvironment, type MockOptions } from "./create-mock.ts";
export type { JournalRecord } from "./environment/journal.ts";
export type { WebhookFetch } from "./environment/webhooks/fetch-sender.ts";
export { MockContractViolation, type MockFetch } from "./fetch.ts";
export type { HandlersOptions } from "./msw.ts";
export type { SeedName } from "./seeds/names.ts";

/**
 * Makes a mock: many isolated worlds, each with a real ledger, behind doors that lead to the same handler.
 *
 * @example
 * const mock = createMock({ now: "2026-01-01T00:00:00Z" });
 * const worker = setupWorker(...mock.environment("demo").handlers({ baseUrl: "/api" }));
 */
export function createMock(options: MockOptions = {}): Mock {
  return new Mock({}, options);
}
