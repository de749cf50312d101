import { createBrowserClient } from "@opencredits/sdk/browser";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { creditsRoute } from "./page-without-backend.ts";

test("a page's client finds a ledger where its backend will be", async () => {
  const server = setupServer(await creditsRoute());
  server.listen({ onUnhandledFrame: "error" });
  const credits = createBrowserClient({ baseUrl: "https://app.example.com/api/credits" });
  const { available } = await credits.balances.get("me", "credits");
  const { balance } = await credits.debits.create({ account: "me", amount: 5 });
  server.close();
  expect([available, balance.available]).toEqual([14_600, 14_595]);
});
