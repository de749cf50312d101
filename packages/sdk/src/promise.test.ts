import { expect, test } from "vitest";
import { fakeServer, json, problem } from "./fake-server.ts";

const debit = { id: "dbt_1", amount: 5 };
const body = { account: "user-1", amount: 5 };

test("awaited it is the data", async () => {
  const { credits } = fakeServer([json(201, debit)]);
  expect(await credits.debits.create(body)).toEqual(debit);
});

test("it is a Promise: then, catch and finally work, and give ordinary promises", async () => {
  const { credits, requests } = fakeServer([json(201, debit)]);
  const pending = credits.debits.create(body);
  expect(pending).toBeInstanceOf(Promise);
  expect(await pending.then(({ amount }) => amount * 2)).toBe(10);
  expect(await pending.then()).toEqual(debit);
  expect(await pending.catch(() => "failed")).toEqual(debit);
  let finished = 0;
  expect(await pending.finally(() => finished++)).toEqual(debit);
  expect(finished).toBe(1);
  expect(pending.then().constructor).toBe(Promise);
  expect(await Promise.all([pending, 2])).toEqual([debit, 2]);
  expect(requests).toHaveLength(1);
});

test("result() is the data as a value", async () => {
  const { credits } = fakeServer([json(201, debit)]);
  expect(await credits.debits.create(body).result()).toEqual({ ok: true, data: debit });
});

test("result() is a problem as a value, with its status and code", async () => {
  const { credits } = fakeServer([problem(402, "insufficient_credits", { shortfall: 2 })]);
  expect(await credits.debits.create(body).result()).toEqual({
    ok: false,
    status: 402,
    code: "insufficient_credits",
    problem: expect.objectContaining({ code: "insufficient_credits", shortfall: 2 }),
  });
});

test("result() comes after the retries", async () => {
  const { credits, requests } = fakeServer([problem(503, "unavailable"), json(201, debit)]);
  expect(await credits.debits.create(body).result()).toEqual({ ok: true, data: debit });
  expect(requests).toHaveLength(2);
});

test.each([
  ["a broken connection", new TypeError("fetch failed"), "ConnectionError"],
  ["an error without a problem document", new Response("", { status: 404 }), "ApiError"],
  ["a success that is no JSON", new Response("<html>"), "ResponseValidationError"],
])("result() still throws what is no answer of the API: %s", async (_, step, name) => {
  const { credits } = fakeServer([step], { maxRetries: 0 });
  await expect(credits.debits.create(body).result()).rejects.toMatchObject({ name });
});

test("withResponse() is the data with its answer, request id and attempts", async () => {
  const { credits } = fakeServer([problem(503, "unavailable"), json(201, debit)]);
  const { data, response, ...rest } = await credits.debits.create(body).withResponse();
  expect(data).toEqual(debit);
  expect(response.status).toBe(201);
  expect(rest).toEqual({ requestId: "req_1", attempts: 2, replayed: false });
});

test("R65: withResponse() tells a replay", async () => {
  const { credits } = fakeServer([json(201, debit, { "idempotency-replayed": "true" })]);
  expect((await credits.debits.create(body).withResponse()).replayed).toBe(true);
});

test("an answer that says it is no replay is none", async () => {
  const { credits } = fakeServer([json(201, debit, { "idempotency-replayed": "false" })]);
  expect((await credits.debits.create(body).withResponse()).replayed).toBe(false);
});

test("withResponse() throws what awaiting throws", async () => {
  const { credits } = fakeServer([problem(404, "account_not_found")]);
  await expect(credits.debits.create(body).withResponse()).rejects.toMatchObject({ code: "account_not_found" });
});

test("several views of one call send nothing again", async () => {
  const { credits, requests } = fakeServer([json(201, debit)]);
  const pending = credits.debits.create(body);
  await Promise.all([pending, pending.result(), pending.withResponse()]);
  expect(requests).toHaveLength(1);
});

test("a failure that only result() looks at is handled; one that nobody looks at is reported", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown): void => {
    unhandled.push(reason);
  };
  // The runner's own listeners would fail this test, which makes an unhandled rejection on purpose.
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", listen);
  try {
    const { credits } = fakeServer([problem(404, "account_not_found"), problem(404, "credit_not_found")]);
    await credits.debits.create(body).result();
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
    void credits.debits.create(body);
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toMatchObject([{ code: "credit_not_found" }]);
  } finally {
    process.off("unhandledRejection", listen);
    for (const other of others) process.on("unhandledRejection", other);
  }
});
