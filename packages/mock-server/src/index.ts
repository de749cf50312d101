/**
 * A mock server for the OpenCredits API that keeps a real credit ledger: in process, under MSW, over HTTP, or from the
 * command line.
 */
import { Mock as AnyMock, type MockOptions, type Platform } from "./create-mock.ts";
import { readReferenceFile } from "./docs-page/reference-file.ts";
import { Courier } from "./environment/webhooks/courier.ts";
import { nodeSender } from "./environment/webhooks/node-sender.ts";
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
export { PaymentsControl, RequestsControl, ScenariosControl, WebhooksControl } from "./control/resources.ts";
export { type EnvironmentHandlersOptions, MockEnvironment, type MockOptions } from "./create-mock.ts";
export type { JournalRecord } from "./environment/journal.ts";
export type { WebhookFetch } from "./environment/webhooks/fetch-sender.ts";
export { MockContractViolation, type MockFetch } from "./fetch.ts";
export type { HandlersOptions } from "./msw.ts";
export { ListenError, type Listening, type ListenOptions } from "./node.ts";
export type { SeedName } from "./seeds/names.ts";

/** How a mock listens. */
export interface MockListenOptions extends ListenOptions {
  /**
   * Whether events are delivered to webhook endpoints while the server listens (R76). False leaves every delivery to
   * `environment.webhooks.next()`. Default true.
   */
  readonly deliverWebhooks?: boolean;
}

/** A mock with the door that only Node has. */
export class Mock extends AnyMock {
  #courier: Courier | undefined;
  /** The servers that listen and deliver. */
  readonly #delivering: Set<object> = new Set();

  /**
   * Serves the mock over HTTP, by default on a free port of the loopback address. May be called more than once: each
   * server is a door to the same worlds. Rejects with a {@link ListenError}.
   */
  async listen({ deliverWebhooks = true, ...options }: MockListenOptions = {}): Promise<Listening> {
    const server = await listen(this.handle, options);
    if (!deliverWebhooks) return server;
    const release = this.#deliver();
    const close = async (): Promise<void> => {
      await Promise.all([server.close(), release()]);
    };
    return { ...server, close, [Symbol.asyncDispose]: close };
  }

  /** Delivers for as long as somebody needs it. Returns how to let it go. */
  #deliver(): () => Promise<void> {
    this.#courier ??= new Courier(this.environments, this.sendWebhook ?? nodeSender(this.environments.webhookUrls));
    const courier = this.#courier;
    const door = {};
    this.#delivering.add(door);
    return async () => {
      if (!this.#delivering.delete(door) || this.#delivering.size > 0) return;
      this.#courier = undefined;
      await courier.stop();
    };
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

const PLATFORM: Platform = { loadReference: readReferenceFile, webhookSender: nodeSender };
