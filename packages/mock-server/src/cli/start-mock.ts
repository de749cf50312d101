import type { MockEnvironment } from "../create-mock.ts";
import { createMock, type Mock } from "../index.ts";
import type { Listening } from "../node.ts";
import { type MockArguments, UsageError } from "./arguments.ts";

/** A mock that listens, and the environment that the user is pointed at. */
export interface StartedMock {
  readonly mock: Mock;
  readonly server: Listening;
  readonly environment: MockEnvironment;
}

/** Name of the environment that the printed key opens, when no seed gives it one. */
const DEFAULT_ENVIRONMENT = "local";

/** Starts what both commands start. The world is complete before anybody can reach it. */
export async function startMock(topic: "mock" | "exec", options: MockArguments): Promise<StartedMock> {
  const mock = create(topic, options);
  const environment = mock.environment(options.seed ?? DEFAULT_ENVIRONMENT);
  if (options.seed !== undefined) await environment.seed(options.seed);
  const server = await mock.listen({ port: options.port, host: options.host });
  return { mock, server, environment };
}

function create(topic: "mock" | "exec", options: MockArguments): Mock {
  const { clock, adminToken, webhookHosts, checkResponses } = options;
  try {
    return createMock({
      webhookHosts,
      ...(clock === undefined ? {} : { now: clock }),
      ...(adminToken === undefined ? {} : { adminToken }),
      ...(checkResponses === undefined ? {} : { checkResponses }),
    });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(topic, `--clock ${clock}: ${error.message}`);
    throw error;
  }
}

/** What a program needs to find the mock, as environment variables. */
export function variables({ mock, server, environment }: StartedMock): Readonly<Record<string, string>> {
  return {
    OPENCREDITS_URL: server.url,
    OPENCREDITS_API_KEY: environment.apiKey,
    OPENCREDITS_ADMIN_TOKEN: mock.adminToken,
  };
}
