import { expect, test } from "vitest";
import { fakeServer, json, problem } from "./fake-server.ts";

test("a path and a method of the spec give { data, response }", async () => {
  const { credits, requests } = fakeServer([json(201, { id: "dbt_1" })]);
  const { data, error, response } = await credits.raw["/v1/debits"].POST({ body: { account: "user-1", amount: 5 } });
  expect(data).toEqual({ id: "dbt_1" });
  expect(error).toBeUndefined();
  expect(response.status).toBe(201);
  expect(requests).toMatchObject([
    { method: "POST", url: "http://ledger.test/v1/debits", body: { account: "user-1", amount: 5 } },
  ]);
});

test("path and query parameters are serialised as for the resources", async () => {
  const { credits, requests } = fakeServer([json(200, {})]);
  await credits.raw["/v1/accounts/{account}/balances/{credit}"].GET({
    params: { path: { account: "a/b", credit: "credits" }, query: { at: "2026-01-01T00:00:00Z" } },
  });
  expect(requests[0]?.url).toBe("http://ledger.test/v1/accounts/a%2Fb/balances/credits?at=2026-01-01T00%3A00%3A00Z");
});

test("a missing path parameter is an error and not a request for its name in braces", async () => {
  const { credits, requests } = fakeServer([]);
  // @ts-expect-error -- the path parameter is required.
  const pending = credits.raw["/v1/debits/{debit}"].GET({ params: {} });
  await expect(pending).rejects.toThrow("getDebit: undefined cannot be the debit in /v1/debits/{debit}.");
  expect(requests).toHaveLength(0);
});

test("a problem comes back as error, an empty or foreign one is thrown", async () => {
  const { credits } = fakeServer([problem(404, "debit_not_found"), new Response("", { status: 404 })]);
  const init = { params: { path: { debit: "dbt_1" } } };
  const { data, error, response } = await credits.raw["/v1/debits/{debit}"].GET(init);
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ code: "debit_not_found" });
  expect(response.status).toBe(404);
  await expect(credits.raw["/v1/debits/{debit}"].GET(init)).rejects.toMatchObject({ name: "ApiError", status: 404 });
});

test("it is the same transport: retries with one key, events and credentials", async () => {
  const { credits, requests, events } = fakeServer([new TypeError("fetch failed"), json(201, { id: "dbt_1" })]);
  await credits.raw["/v1/debits"].POST({ body: { account: "user-1", amount: 5 } });
  expect(requests.map(({ headers }) => [headers.get("idempotency-key"), headers.get("authorization")])).toEqual([
    ["key-1", "Bearer sk_test_a"],
    ["key-1", "Bearer sk_test_a"],
  ]);
  expect(events.map(({ type, operationId }) => [type, operationId])).toEqual([
    ["request", "createDebit"],
    ["retry", "createDebit"],
    ["request", "createDebit"],
    ["response", "createDebit"],
  ]);
});

test("an init takes the call options beside openapi-fetch's", async () => {
  const { credits, requests } = fakeServer([json(200, { id: "dbt_1" }), problem(503, "unavailable")]);
  const body = { account: "user-1", amount: 5 };
  await credits.raw["/v1/debits"].POST({ body, dryRun: true, ifMatch: 3, idempotencyKey: "order-17" });
  expect(requests[0]?.headers.get("dry-run")).toBe("true");
  expect(requests[0]?.headers.get("if-match")).toBe('"3"');
  expect(requests[0]?.headers.get("idempotency-key")).toBe("order-17");
  expect((await credits.raw["/v1/debits"].POST({ body, maxRetries: 0 })).error).toMatchObject({ status: 503 });
  const aborted = credits.raw["/v1/debits"].POST({ body, signal: AbortSignal.abort() });
  await expect(aborted).rejects.toMatchObject({ name: "AbortedError" });
});

test("headers can be given as the spec's parameters or as headers", async () => {
  const { credits, requests } = fakeServer([json(201, { id: "dbt_1" })]);
  await credits.raw["/v1/debits"].POST({
    body: { account: "user-1", amount: 5 },
    params: { header: { "Idempotency-Key": "order-17" } },
    headers: new Headers({ "x-trace": "t" }),
  });
  expect(requests[0]?.headers.get("idempotency-key")).toBe("order-17");
  expect(requests[0]?.headers.get("x-trace")).toBe("t");
});

test("a path that this version does not know is sent all the same, and names itself", async () => {
  const { credits, events } = fakeServer([json(200, { data: [] })]);
  const paths: Readonly<Record<string, { GET(): Promise<{ data?: unknown }> } | undefined>> = Object(credits.raw);
  expect(await paths["/v1/vouchers"]?.GET()).toMatchObject({ data: { data: [] } });
  expect(events[0]).toMatchObject({ operationId: "GET /v1/vouchers", path: "/v1/vouchers" });
});
