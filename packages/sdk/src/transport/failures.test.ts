import { expect, test } from "vitest";
import { ResponseValidationError, TimeoutError } from "../errors.ts";
import { fakeServer, json } from "../fake-server.ts";

test("a success that is no JSON is told apart from an error of the API, and not repeated", async () => {
  const page = new Response("<html>Welcome to the hotel's network</html>", { status: 200 });
  const { credits, requests } = fakeServer([page]);
  const pending = credits.debits.get("dbt_1");
  await expect(pending).rejects.toThrow(ResponseValidationError);
  await expect(pending).rejects.toThrow(
    "getDebit: the 200 answer of http://ledger.test is not JSON, so something else may have sent it. Check baseUrl. It reads: <html>Welcome",
  );
  expect(requests).toHaveLength(1);
});

test("a success that should have a body and has none is an error, and 204 is not", async () => {
  const empty = fakeServer([new Response("", { status: 200 })]);
  await expect(empty.credits.debits.get("dbt_1")).rejects.toThrow("It reads: (nothing)");
  const none = fakeServer([new Response(null, { status: 204 })]);
  expect(await none.credits.debits.get("dbt_1")).toBeUndefined();
});

test.each([
  ["an empty body", new Response("", { status: 404 }), "(nothing)"],
  ["a page", new Response("<h1>Not here</h1>", { status: 404 }), "<h1>Not here</h1>"],
  ["JSON that is no problem document", json(404, { message: "no" }), '{"message":"no"}'],
  ["JSON null", json(404, null), "null"],
])(
  "success is decided by the status alone: an error of %s is an ApiError without a problem",
  async (_, answer, said) => {
    const { credits } = fakeServer([answer]);
    await expect(credits.debits.get("dbt_1")).rejects.toMatchObject({
      name: "ApiError",
      status: 404,
      code: undefined,
      problem: undefined,
      message: `getDebit: the 404 answer of http://ledger.test is no problem document, so something else may have sent it. Check baseUrl. It reads: ${said}`,
    });
  },
);

test("a long foreign body is quoted in part", async () => {
  const { credits } = fakeServer([new Response("x".repeat(10_000), { status: 418 })]);
  const error: unknown = await credits.debits.get("dbt_1").catch((reason: unknown) => reason);
  expect(String(error).length).toBeLessThan(400);
});

test("a redirect is not followed: it would turn a write into a read and carry the key elsewhere", async () => {
  const inits: RequestInit[] = [];
  const { credits } = fakeServer([], {
    fetch: async (_, init) => {
      inits.push(init);
      return new Response(null, { status: 301, headers: { location: "https://elsewhere.test/v1/debits" } });
    },
  });
  await expect(credits.debits.create({ account: "a", amount: 1 })).rejects.toMatchObject({ status: 301, attempts: 1 });
  expect(inits).toMatchObject([{ redirect: "manual" }]);
});

test("a fetch that fails is a ConnectionError with the reason underneath", async () => {
  const refused = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:4010") });
  const { credits } = fakeServer([refused], { maxRetries: 0 });
  await expect(credits.debits.create({ account: "a", amount: 1 })).rejects.toMatchObject({
    name: "ConnectionError",
    cause: refused,
    idempotencyKey: "key-1",
    message:
      "createDebit: no complete answer from http://ledger.test: fetch failed: connect ECONNREFUSED 127.0.0.1:4010. It may have happened; repeat it safely with this error's idempotencyKey.",
  });
});

test("a failure of every address of a host is named by its code", async () => {
  const all = Object.assign(new AggregateError([], "replaced"), { message: "", code: "ECONNREFUSED" });
  const { credits } = fakeServer([new TypeError("fetch failed", { cause: all })], { maxRetries: 0 });
  await expect(credits.debits.get("dbt_1")).rejects.toThrow(
    "getDebit: no complete answer from http://ledger.test: fetch failed: ECONNREFUSED.",
  );
});

test("an error of the SDK's own that a custom fetch throws passes as it is", async () => {
  const own = new TimeoutError("from below");
  const { credits } = fakeServer([own], { maxRetries: 0 });
  await expect(credits.debits.get("dbt_1")).rejects.toBe(own);
});
