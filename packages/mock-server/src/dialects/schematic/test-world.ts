import { createMock, type MockEnvironment } from "../../browser.ts";

/** What a test reads of an answer: any JSON. */
// biome-ignore lint/suspicious/noExplicitAny: tests look at what came, whatever its type.
type Body = any;

export interface Reply {
  readonly status: number;
  readonly data: Body;
  readonly error: string | undefined;
  readonly body: Body;
}

export interface World {
  readonly env: MockEnvironment;
  readonly call: (method: string, path: string, body?: unknown, key?: string) => Promise<Reply>;
  /** Asks the unified API. It sets the stage, so a write that is a mistake of the test throws. */
  readonly unified: (method: string, path: string, body?: unknown) => Promise<Reply>;
  readonly company: (name?: string) => Promise<string>;
  readonly credit: (fields?: object) => Promise<string>;
  readonly grant: (company: string, credit: string, quantity: number, fields?: object) => Promise<Body>;
  readonly balance: (company: string) => Promise<{ remaining: number; reserved: number; settled: number }>;
  readonly track: (company: string, event: string, fields?: object) => Promise<Reply>;
}

const MISTAKES: ReadonlySet<number> = new Set([400, 404, 405, 415]);

export const NOW = "2026-01-01T00:00:00.000Z";

/** A fresh environment at {@link NOW}, asked as Schematic's clients ask, every answer held to the contract. */
export function world(): World {
  const mock = createMock({ now: NOW, checkResponses: true });
  const env = mock.environment("schematic");
  const ask = async (prefix: string, method: string, path: string, body?: unknown, key = env.apiKey) => {
    const response = await mock.fetch(prefix + path, {
      method,
      headers: {
        "x-schematic-api-key": key,
        "x-api-key": key,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: Body = await response.json();
    return { status: response.status, data: answer.data, error: answer.error, body: answer };
  };
  const call: World["call"] = (...request) => ask("/schematic", ...request);
  let names = 0;
  return {
    env,
    call,
    unified: async (method, path, body) => {
      const reply = await ask("/v1", method, path, body);
      const isMistaken = method !== "GET" && MISTAKES.has(reply.status);
      if (isMistaken) throw new Error(`${method} ${path} answered ${JSON.stringify(reply.body)}`);
      return reply;
    },
    company: async (name = "ada") => (await call("POST", "/companies", { keys: { id: name }, name })).data.id,
    credit: async (fields = {}) => {
      names += 1;
      const body = { name: `Tokens ${names}`, description: "For tests", currency: "USD", ...fields };
      return (await call("POST", "/billing/credits", body)).data.id;
    },
    grant: async (company, credit, quantity, fields = {}) => {
      const body = { company_id: company, credit_id: credit, quantity, reason: "free", ...fields };
      const granted = await call("POST", "/billing/credits/grants/company", body);
      if (granted.status !== 201) throw new Error(JSON.stringify(granted.body));
      return granted.data;
    },
    balance: async (company) => (await call("GET", `/billing/credits/balance?company_id=${company}`)).data[0],
    track: (company, event, fields = {}) =>
      call("POST", "/events", { event_type: "track", body: { event, company: { id: company }, ...fields } }),
  };
}
