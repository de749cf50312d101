import { createMock } from "../../browser.ts";
import type { Mock, MockEnvironment } from "../../create-mock.ts";
import type { JournalRecord } from "../../environment/journal.ts";

/** An answer of the dialect. */
export interface Told {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape, and expect what is in them.
  readonly body: any;
}

/** A mock with Flexprice's calls on it. */
export interface TestWorld {
  readonly mock: Mock;
  readonly env: MockEnvironment;
  readonly call: (method: string, path: string, body?: unknown, key?: string) => Promise<Told>;
  /** A customer and its prepaid wallet in usd, with so many credits. */
  readonly wallet: (credits?: string, more?: object) => Promise<{ readonly id: string; readonly customer: string }>;
  readonly debit: (wallet: string, credits: string, key: string) => Promise<Told>;
}

export const NOW = "2026-01-01T00:00:00.000Z";

export function testWorld(journal?: (name: string, record: JournalRecord) => void): TestWorld {
  const mock = createMock({ now: NOW, checkResponses: true, ...(journal === undefined ? {} : { journal }) });
  const env = mock.environment("flex");
  const call: TestWorld["call"] = async (method, path, body, key = env.apiKey) => {
    const response = await mock.fetch(path.startsWith("/v1/") ? path : `/flexprice/v1${path}`, {
      method,
      headers: {
        ...(path.startsWith("/v1/") ? { authorization: `Bearer ${key}` } : { "x-api-key": key }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
  return {
    mock,
    env,
    call,
    wallet: async (credits = "0", more = {}) => {
      const customer = (await call("POST", "/customers", { external_id: "ada", name: "Ada" })).body.id;
      const body = { customer_id: customer, currency: "usd", initial_credits_to_load: credits, ...more };
      return { id: (await call("POST", "/wallets", body)).body.id, customer };
    },
    debit: (wallet, credits, key) => {
      const body = { credits, transaction_reason: "MANUAL_BALANCE_DEBIT", idempotency_key: key };
      return call("POST", `/wallets/${wallet}/debit`, body);
    },
  };
}
