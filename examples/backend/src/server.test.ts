import { once } from "node:events";
import { createMock } from "@opencredits/mock-server";
import { OpenCredits } from "@opencredits/sdk";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createBackend } from "./server.ts";

const mock = createMock();
const environment = mock.environment("demo");
const credits = new OpenCredits({ baseUrl: "https://ledger.test", apiKey: environment.apiKey, fetch: mock.fetch });
const backend = createBackend(credits);
let url: string;

beforeAll(async () => {
  await environment.seed("demo");
  await once(backend.listen(0, "127.0.0.1"), "listening");
  const address = backend.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : address}/summaries`;
});
afterAll(() => backend.close());

async function post(body: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

test("a summary costs a credit for each word read and four for each word written", async () => {
  const before = await credits.balances.get("ada", "credits");
  const { status, body } = await post({ account: "ada", text: "Credit is held, then charged." });
  expect({ status, body }).toEqual({
    status: 200,
    body: { summary: "Credit is held, then charged.", available: before.available - 25 },
  });
});

test("who has too little credit learns how much is missing, and is charged nothing", async () => {
  const before = await credits.balances.get("grace", "credits");
  const { status, body } = await post({ account: "grace", text: "word ".repeat(20) });
  expect(status).toBe(402);
  expect(body).toEqual({ error: "insufficient credits", shortfall: 148 - before.available });
  expect(await credits.balances.get("grace", "credits")).toMatchObject({ available: before.available, reserved: 0 });
});

test("an unknown account and a wrong order are told apart", async () => {
  expect(await post({ account: "nobody", text: "hi" })).toEqual({ status: 404, body: { error: "no such account" } });
  expect(await post({ account: "ada" })).toEqual({ status: 400, body: { error: "expected {account, text}" } });
  expect((await fetch(url)).status).toBe(404);
});

test("what went wrong inside is not told to the user", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  await credits.accounts.create({ externalId: "closed" });
  await credits.accounts.close("closed");
  expect(await post({ account: "closed", text: "hi" })).toEqual({ status: 500, body: { error: "internal error" } });
  expect(log).toHaveBeenCalledOnce();
});
