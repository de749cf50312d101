import { createMock } from "@opencredits/mock-server";
import { OpenCredits, type OpenCreditsOptions } from "@opencredits/sdk";
import { SpanStatusCode } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { expect, test } from "vitest";
import { traceCalls } from "./trace-calls.ts";

const mock = createMock({ now: "2026-01-01T00:00:00Z" });
const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const onEvent = traceCalls(provider.getTracer("test"));

function client(options: Partial<OpenCreditsOptions> = {}): OpenCredits {
  exporter.reset();
  const { apiKey } = mock.environment();
  const sleep = async (): Promise<void> => {};
  return new OpenCredits({ baseUrl: "https://ledger.test", apiKey, fetch: mock.fetch, sleep, onEvent, ...options });
}

function spans(): object[] {
  return exporter.getFinishedSpans().map(({ name, attributes, status }) => ({ name, attributes, status: status.code }));
}

test("a call is a span with its template, status and request id", async () => {
  const { data, requestId } = await client().accounts.create({ externalId: "ada" }).withResponse();
  expect(data.externalId).toBe("ada");
  const attributes = {
    "http.request.method": "POST",
    "url.template": "/v1/accounts",
    "opencredits.operation": "createAccount",
    "http.response.status_code": 201,
    "opencredits.request_id": requestId,
  };
  expect(spans()).toEqual([{ name: "createAccount", attributes, status: SpanStatusCode.UNSET }]);
});

test("each attempt has a span of its own, and one without an answer says why", async () => {
  let attempts = 0;
  const credits = client({
    fetch: (url, init) => (attempts++ === 0 ? Promise.reject(new TypeError("fetch failed")) : mock.fetch(url, init)),
  });
  await credits.accounts.create();
  expect(spans()).toMatchObject([
    { attributes: { "error.type": "ConnectionError" }, status: SpanStatusCode.ERROR },
    { attributes: { "http.request.resend_count": 1, "http.response.status_code": 201 }, status: SpanStatusCode.UNSET },
  ]);
});

test("a refusal is an error, and calls at the same time are told apart", async () => {
  const credits = client();
  await Promise.allSettled([credits.accounts.list(), credits.accounts.get("nobody")]);
  expect(spans()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: "listAccounts", status: SpanStatusCode.UNSET }),
      expect.objectContaining({ name: "getAccount", status: SpanStatusCode.ERROR }),
    ]),
  );
});
