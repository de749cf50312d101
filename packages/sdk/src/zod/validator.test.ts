import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ZodError } from "zod";
import { RequestValidationError, ResponseValidationError } from "../errors.ts";
import { fakeServer, json, problem } from "../fake-server.ts";
import { validator } from "./index.ts";

interface Node {
  readonly [key: string]: Node;
}

const spec: Node = parse(readFileSync(new URL("../../../../spec/openapi.yaml", import.meta.url), "utf8"));
/** A debit as the spec shows it. */
const debit = Object(spec.components?.examples?.CreateDebitResponse?.value);
const body = { account: "user-1", amount: 5 };

test("what the spec allows passes as it came", async () => {
  expect(debit).toHaveProperty("balance");
  const { credits } = fakeServer([json(201, debit)], { validate: validator("both") });
  expect(await credits.debits.create(body)).toEqual(debit);
});

test("a success that the spec does not allow is a ResponseValidationError that says where and why", async () => {
  const { credits, requests } = fakeServer([json(201, { ...debit, amount: "5" })], { validate: validator() });
  const error: unknown = await credits.debits.create(body).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ResponseValidationError);
  expect(error).toMatchObject({
    message: "createDebit: the spec does not allow this 201 answer: body/amount (string): Must be of type number.",
    operationId: "createDebit",
    idempotencyKey: "key-1",
    attempts: 1,
    cause: expect.any(ZodError),
  });
  expect(requests).toHaveLength(1);
});

test("a failure of validation is never an API error, and is told to the observer", async () => {
  const { credits, events } = fakeServer([json(201, {})], { validate: validator() });
  await expect(credits.debits.create(body).result()).rejects.toThrow(ResponseValidationError);
  expect(events.at(-1)).toMatchObject({ type: "failure", error: { name: "ResponseValidationError" } });
});

test("a problem that the spec does not allow for its code is refused", async () => {
  const { credits } = fakeServer([problem(402, "insufficient_credits")], { validate: validator() });
  await expect(credits.debits.create(body)).rejects.toThrow("does not allow this 402 answer: body/instance (nothing)");
});

test("an error status that the operation does not have is refused", async () => {
  const { credits } = fakeServer([problem(418, "teapot")], { validate: validator() });
  await expect(credits.debits.create(body)).rejects.toThrow(
    "does not allow this 418 answer: it has none of this status",
  );
});

test("an answer of something else owes the spec nothing and stays an ApiError, retries included", async () => {
  const page = new Response("<html>", { status: 502 });
  const { credits, requests } = fakeServer([page, json(502, { message: "no upstream" }), json(201, debit)], {
    validate: validator(),
  });
  await credits.debits.create(body);
  expect(requests).toHaveLength(3);
});

test('only "both" judges requests, and what it refuses is not sent', async () => {
  const wrong = JSON.parse('{ "account": 7 }');
  const responses = fakeServer([json(201, debit)], { validate: validator("responses") });
  await responses.credits.debits.create(wrong);
  const both = fakeServer([], { validate: validator("both") });
  const error: unknown = await both.credits.debits.create(wrong).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RequestValidationError);
  expect(error).toMatchObject({
    message: "createDebit: not sent, the spec refuses body/account (number): Must be of type string.",
    attempts: 0,
    cause: expect.any(ZodError),
  });
  expect(both.requests).toHaveLength(0);
});

test("queries and path references are judged, too", async () => {
  const { credits } = fakeServer([], { validate: validator("both") });
  await expect(credits.debits.list({ limit: 101 })).rejects.toThrow("the spec refuses query/limit (number)");
  await expect(credits.debits.get("d".repeat(65))).rejects.toThrow("the spec refuses path/debit (string)");
});

test("what is judged is what would be sent: a Date as its text, an undefined member as none", async () => {
  const { credits } = fakeServer([json(200, { data: [], hasMore: false, nextCursor: null })], {
    validate: validator("both"),
  });
  const query: object = { from: new Date(0), to: undefined };
  expect(await credits.debits.list(query)).toMatchObject({ data: [] });
});

test("a raw call of a path the spec does not have passes unjudged", async () => {
  const { credits } = fakeServer([json(200, { anything: true })], { validate: validator("both") });
  const paths: Readonly<Record<string, { GET(): Promise<object> } | undefined>> = Object(credits.raw);
  expect(await paths["/v1/wallets"]?.GET()).toMatchObject({ data: { anything: true } });
});
