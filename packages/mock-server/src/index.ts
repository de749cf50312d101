/**
 * A mock server for the OpenCredits API that keeps a real credit ledger: in process, under MSW, over HTTP, or from the
 * command line.
 */
import { Mock as AnyMock, type MockOptions, type Platform } from "./create-mock.ts";
import { readReferenceFile } from "./docs-page/reference-file.ts";
import { type Listening, type ListenOptions, listen } from "./node.ts";

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
export { type EnvironmentHandlersOptions, MockEnvironment, type MockOptions } from "./create-mock.ts";
export type { JournalRecord } from "./environment/journal.ts";
export { MockContractViolation, type MockFetch } from "./fetch.ts";
export type { HandlersOptions } from "./msw.ts";
export { ListenError, type Listening, type ListenOptions } from "./node.ts";
export type { SeedName } from "./seeds/names.ts";

/** A mock with the door that only Node has. */
export class Mock extends AnyMock {
  /**
   * Serves the mock over HTTP, by default on a free port of the loopback address. May be called more than once: each
   * server is a door to the same worlds. Rejects with a {@link ListenError}.
   */
  listen(options: ListenOptions = {}): Promise<Listening> {
    return listen(this.handle, options);
  }
}

/**
 * Makes a mock: many isolated worlds, each with a real ledger, behind four doors that lead to the same handler.
 *
 * @example
 * const mock = createMock({ now: "2026-01-01T00:00:00Z" });
 * const env = mock.environment();
 * const credits = new OpenCredits({ baseUrl: "https://api.example.com", apiKey: env.apiKey, fetch: mock.fetch });
 *
 * const server = setupServer(...mock.handlers({ baseUrl: "https://api.example.com" }));
 * const { url, close } = await mock.listen({ port: 0 });
 */
export function createMock(options: MockOptions = {}): Mock {
  return new Mock(PLATFORM, options);
}

const PLATFORM: Platform = { loadReference: readReferenceFile };
