import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Outcome, scenarios } from "@opencredits/mock-server/conformance";
import { beforeAll, describe, test } from "vitest";
import { bundleForBrowser } from "./support/bundle.ts";
import { chromiumPath, NO_CHROMIUM, startChromium } from "./support/chromium.ts";
import { demand, titleOf } from "./support/contract.ts";
import { servePage } from "./support/page-server.ts";

/** How long the whole suite may take in a page, its bundling included, in milliseconds. */
const PAGE_TIMEOUT_MS = 300_000;

if (chromiumPath === undefined) test("the contract holds in a browser", (context) => context.skip(NO_CHROMIUM));

describe.runIf(chromiumPath !== undefined)("through a service worker", () => {
  let outcomes: Outcome[] = [];

  beforeAll(async () => {
    outcomes = await outcomesInPage();
  }, PAGE_TIMEOUT_MS);

  for (const [index, scenario] of scenarios.entries()) {
    test(titleOf(scenario), () => {
      const outcome = outcomes[index];
      if (outcome === undefined) throw new Error("The page did not run this scenario");
      demand(outcome);
    });
  }
});

/** Runs the suite in one page and answers its outcomes, in the order of `scenarios`. */
async function outcomesInPage(): Promise<Outcome[]> {
  const directory = await bundleForBrowser(fileURLToPath(new URL("page/page.ts", import.meta.url)));
  const server = await servePage(directory);
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => process.stderr.write(`In the page: ${error.stack ?? error.message}\n`));
    await page.goto(server.url);
    await page.waitForFunction(() => typeof globalThis.runContract === "function", undefined, { timeout: 10_000 });
    return await page.evaluate(() => globalThis.runContract());
  } finally {
    await browser.close();
    await server.close();
    await rm(directory, { recursive: true, force: true });
  }
}
