import { OpenCredits } from "../client.ts";
import type { OpenCreditsOptions } from "../options.ts";
import type { Fetch } from "../transport/attempt.ts";

/** What a mock must have to be used in process: `createMock()` of `@opencredits/mock-server` gives one. */
export interface TestMock<Environment extends { readonly apiKey: string }> {
  readonly fetch: Fetch;
  /** An isolated world, a new one where no name is given. */
  environment(name?: string): Environment;
}

/** How a test's client is made: everything a client can be told, and the name of a world that others shall share. */
export interface TestClientOptions extends Partial<Omit<OpenCreditsOptions, "apiKey" | "fetch">> {
  /** Default: a world that nobody has used. */
  readonly environment?: string | undefined;
}

/** A client and the world it is alone in. */
export interface TestClient<Environment> {
  readonly credits: OpenCredits;
  /** With `@opencredits/mock-server` its clock, faults, snapshots and `check()`. */
  readonly environment: Environment;
}

/**
 * A client bound to a mock in process, in a world of its own: tests need no port and cannot disturb one another.
 *
 * Retries do not pause, so that a test of a fault takes no time; `sleep` gives that back.
 *
 * @example
 * ```ts
 * const { credits, environment } = createTestClient(createMock({ now: "2026-01-01T00:00:00Z" }));
 * await credits.accounts.create(buildAccount());
 * await credits.grants.create(buildGrant({ amount: 100, expiresIn: { unit: "month", count: 1 } }));
 * await environment.clock.advance("P1M");
 * console.log((await credits.balances.get("user-1", "credits")).available); // 0
 * ```
 */
export function createTestClient<Environment extends { readonly apiKey: string }>(
  mock: TestMock<Environment>,
  { environment: name, ...options }: TestClientOptions = {},
): TestClient<Environment> {
  const environment = name === undefined ? mock.environment() : mock.environment(name);
  const { apiKey } = environment;
  const { fetch } = mock;
  const sleep = async (): Promise<void> => {};
  // The key is the mock's and protects nothing, so that the same test may run in a browser.
  const ours = { baseUrl: "http://ledger.test", sleep, dangerouslyAllowBrowser: true };
  return { credits: new OpenCredits({ ...ours, ...options, apiKey, fetch }), environment };
}
