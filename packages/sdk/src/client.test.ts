import { afterEach, expect, test, vi } from "vitest";
import { OpenCredits } from "./client.ts";
import { OpenCreditsError } from "./errors.ts";
import { fakeServer, json } from "./fake-server.ts";

afterEach(() => vi.unstubAllGlobals());

/** What a browser's window looks like to the client. */
function pretendWindow(): void {
  vi.stubGlobal("document", {});
  vi.stubGlobal("process", undefined);
}

test("a client needs a baseUrl and an apiKey", () => {
  expect(() => new OpenCredits({ baseUrl: "", apiKey: "sk_test_a" })).toThrow(OpenCreditsError);
  expect(() => new OpenCredits({ baseUrl: "http://ledger.test", apiKey: "" })).toThrow("needs a baseUrl and an apiKey");
});

test("a secret key in a browser throws at construction", () => {
  pretendWindow();
  expect(() => new OpenCredits({ baseUrl: "http://x", apiKey: "sk_live_a" })).toThrow("must not reach a browser");
});

test("a secret key in a browser's worker throws as well", () => {
  vi.stubGlobal("importScripts", () => {});
  vi.stubGlobal("process", undefined);
  expect(() => new OpenCredits({ baseUrl: "http://x", apiKey: "sk_live_a" })).toThrow("must not reach a browser");
});

test("a secret key that a function gives in a browser is never sent", async () => {
  pretendWindow();
  const { credits, requests } = fakeServer([], { apiKey: () => "sk_live_a" });
  await expect(credits.accounts.get("user-1")).rejects.toThrow("must not reach a browser");
  expect(requests).toHaveLength(0);
});

test("a publishable key may be used in a browser", async () => {
  pretendWindow();
  const { credits } = fakeServer([json(200, { available: 3 })], { apiKey: "pk_test_a.user-1" });
  expect(await credits.balances.get("user-1", "credits")).toEqual({ available: 3 });
});

test("dangerouslyAllowBrowser lets a mock's secret key through", () => {
  pretendWindow();
  const options = { baseUrl: "http://x", apiKey: "sk_test_a", dangerouslyAllowBrowser: true };
  expect(() => new OpenCredits(options)).not.toThrow();
});

test("Node with a simulated document is no browser", () => {
  vi.stubGlobal("document", {});
  expect(() => new OpenCredits({ baseUrl: "http://x", apiKey: "sk_test_a" })).not.toThrow();
});

test("a client that is logged does not show its key", () => {
  const { credits } = fakeServer([]);
  expect(JSON.stringify(credits)).not.toContain("sk_test");
});
