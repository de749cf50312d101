import { createMock, type MockEnvironment, type MockOptions } from "../../browser.ts";

/** An answer: its body has whatever form the call gives it. */
export interface Told {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape, and expect what is in them.
  readonly body: any;
}

const MISTAKES: ReadonlySet<number> = new Set([400, 404, 405, 415]);

/** A world whose clock stands at the beginning of 2026, and the ways into it. */
export interface TestWorld {
  readonly env: MockEnvironment;
  /** Calls the vendor's API. */
  get(path: string): Promise<Told>;
  post(path: string, body: unknown): Promise<Told>;
  /** Calls the unified API. It sets the stage, so a write that is a mistake of the test throws. */
  unified(method: string, path: string, body?: unknown): Promise<Told>;
  /** Makes the account user_123, with credits. Answers its internal id. */
  account(credits?: number): Promise<string>;
  /** The figures of user_123: balance, reserved, available. */
  figures(): Promise<readonly [number, number, number]>;
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Told>;
}

export function testWorld(options: MockOptions = {}): TestWorld {
  const mock = createMock({ now: "2026-01-01T00:00:00Z", checkResponses: true, ...options });
  const env = mock.environment("dev");
  const call: TestWorld["call"] = async (method, path, body, headers = { "x-api-key": env.apiKey }) => {
    const json = body === undefined ? {} : { "content-type": "application/json" };
    const init = { method, headers: { ...json, ...headers } };
    const response = await mock.fetch(
      path,
      body === undefined ? init : { ...init, body: typeof body === "string" ? body : JSON.stringify(body) },
    );
    return { status: response.status, body: await response.json() };
  };
  const get: TestWorld["get"] = (path) => call("GET", `/credits-dev${path}`);
  const post: TestWorld["post"] = (path, body) => call("POST", `/credits-dev${path}`, body);
  return {
    env,
    call,
    get,
    post,
    unified: async (method, path, body) => {
      const told = await call(method, path, body, { authorization: `Bearer ${env.apiKey}` });
      if (method !== "GET" && MISTAKES.has(told.status))
        throw new Error(`${method} ${path} answered ${JSON.stringify(told.body)}`);
      return told;
    },
    account: async (credits = 0) => {
      const created = await post("/v1/accounts/create", { externalId: "user_123", name: "John Doe" });
      if (credits > 0) await post("/v1/accounts/credits/add", { externalId: "user_123", amount: credits });
      return created.body.account.id;
    },
    figures: async () => {
      const { balance, reserved, available } = (await get("/v1/accounts/balance?accountId=user_123")).body;
      return [balance, reserved, available];
    },
  };
}
