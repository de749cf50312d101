import { createMock, type MockEnvironment } from "@opencredits/mock-server";
import { OpenCredits } from "@opencredits/sdk";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sellImage } from "./images.ts";

const baseUrl = "https://credits.example.com";
const mock = createMock({ now: "2026-01-01T00:00:00Z" });
const server = setupServer(...mock.handlers({ baseUrl }));
let environment: MockEnvironment;
let credits: OpenCredits;

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

// Each test has a world of its own: its key names it, and nothing crosses.
beforeEach(async () => {
  environment = mock.environment();
  // Without its pause, a retry costs the test no time.
  credits = new OpenCredits({ baseUrl, apiKey: environment.apiKey, sleep: async () => {} });
  await credits.accounts.create({ externalId: "ada" });
});

async function available(): Promise<number> {
  const balance = await credits.balances.get("ada", "credits");
  return balance.available;
}

test("an image costs five credits", async () => {
  await credits.grants.create({ account: "ada", amount: 12 });
  expect(await sellImage(credits, "ada")).toBe("sold");
  expect(await available()).toBe(7);
});

test("a grant counts until the millisecond it expires, and not from then on", async () => {
  await credits.grants.create({ account: "ada", amount: 12, expiresAt: "2026-01-31T00:00:00Z" });
  await environment.clock.set("2026-01-30T23:59:59.999Z");
  expect(await sellImage(credits, "ada")).toBe("sold");
  await environment.clock.set("2026-01-31T00:00:00Z");
  expect(await available()).toBe(0);
  expect(await sellImage(credits, "ada")).toBe("too little credit");
});

test("a charge whose answer is lost is retried and counts once", async () => {
  await credits.grants.create({ account: "ada", amount: 12 });
  await environment.faults.loseAnswer({ operationId: "createDebit" });
  expect(await sellImage(credits, "ada")).toBe("sold");
  expect(await available()).toBe(7);
  const { data } = await credits.debits.list({ account: "ada" });
  expect(data).toHaveLength(1);
});

test("two sales at once cannot spend the same credit", async () => {
  await credits.grants.create({ account: "ada", amount: 9 });
  const sales = await Promise.all([sellImage(credits, "ada"), sellImage(credits, "ada")]);
  expect(sales.toSorted()).toEqual(["sold", "too little credit"]);
  expect(await available()).toBe(4);
});
