import { createMock } from "@opencredits/mock-server";
import { createProxy } from "@opencredits/sdk/proxy";
import { type HttpHandler, http } from "msw";

/** The route that the page will have one day, over a ledger in the page itself. */
export async function creditsRoute(): Promise<HttpHandler> {
  const mock = createMock();
  const env = mock.environment("demo");
  await env.seed("demo");
  const proxy = createProxy({
    baseUrl: "https://ledger.example.com",
    apiKey: env.apiKey,
    fetch: mock.fetch,
    account: () => "ada", // who is logged in
    allow: ["getBalance", "listGrants", "listEntries", "createDebit"],
  });
  return http.all("*/api/credits/*", ({ request }) => proxy(request));
}
