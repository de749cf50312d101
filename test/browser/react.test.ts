import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bundleForBrowser } from "../contract/support/bundle.ts";
import { chromiumPath, NO_CHROMIUM, startChromium } from "../contract/support/chromium.ts";
import { type PageServer, servePage } from "../contract/support/page-server.ts";

if (chromiumPath === undefined) test("the hooks work in a browser", (context) => context.skip(NO_CHROMIUM));

describe.runIf(chromiumPath !== undefined)("a page with the hooks, its route in a service worker", () => {
  let directory: string;
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  let requests: { url: string; headers: Record<string, string> }[];

  beforeAll(async () => {
    directory = await bundleForBrowser(fileURLToPath(new URL("page/page.ts", import.meta.url)));
    server = await servePage(directory);
    browser = await startChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(directory ?? "", { recursive: true, force: true });
  });

  // A page of its own each time: with it the ledger inside begins anew.
  beforeEach(async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    requests = [];
    page.on("request", (request) => requests.push({ url: request.url(), headers: request.headers() }));
    page.on("pageerror", (error) => process.stderr.write(`In the page: ${error.stack ?? error.message}\n`));
    await page.goto(server.url);
    await says("#meter", "100 left");
    return () => context.close();
  });

  const says = (selector: string, text: string): Promise<unknown> =>
    page
      .locator(selector)
      .filter({ hasText: new RegExp(`^${text}$`) })
      .waitFor({ timeout: 10_000 });
  const shown = (): Promise<string[]> => page.evaluate(() => globalThis.app.shown);
  const booked = (): Promise<number> =>
    page.evaluate(async () => (await globalThis.app.backend.balances.get("ada", "credits")).available);

  test("the page shows its own account's balance, grants in burn order and entries page by page, without a key", async () => {
    expect(await page.locator("#grants li").allTextContents()).toEqual(["30 of 30", "70 of 70"]);
    await page.locator("#debit-5").click();
    await says("#grants li:first-child", "25 of 30");
    expect(await page.locator("#history li").count()).toBe(2);
    await page.locator("#more").click();
    await page.locator("#more").waitFor({ state: "detached" });
    expect(await page.locator("#history li").count()).toBe(3);
    const calls = requests.filter(({ url }) => url.includes("/api/credits/"));
    expect(calls.length).toBeGreaterThan(5);
    for (const { headers } of calls) expect(JSON.stringify(headers)).not.toMatch(/authorization|api-key|sk_/i);
    if (process.env.SCREENSHOT !== undefined) await page.screenshot({ path: process.env.SCREENSHOT });
  });

  test("a debit is shown before it is answered, and stays when it is", async () => {
    await page.evaluate(() => globalThis.app.delay(60_000, 1));
    await page.locator("#debit-5").click();
    await says("#meter", "95 left");
    await says("#pending", "…");
    expect(await shown()).toEqual(["…", "100 left", "95 left"]);
  });

  test("a refused debit is rolled back, and the page can say what is missing", async () => {
    await page.locator("#debit-500").click();
    await says("#said", "400 short");
    await says("#meter", "100 left");
    expect(await shown()).toEqual(["…", "100 left", "-400 left", "100 left"]);
    expect(await booked()).toBe(100);
  });

  test("debits that overlap never make the balance jump back, and end where the ledger is", async () => {
    await page.evaluate(() => globalThis.app.delay(100, 4));
    await page.evaluate(() => {
      for (let count = 0; count < 4; count++) document.querySelector<HTMLButtonElement>("#debit-5")?.click();
    });
    await says("#meter", "80 left");
    await expect.poll(booked, { timeout: 10_000 }).toBe(80);
    await says("#pending", "done");
    await says("#grants li:first-child", "10 of 30");
    const figures = (await shown()).slice(1).map((text) => Number.parseInt(text, 10));
    expect(figures).toEqual([...figures].sort((left, right) => right - left));
    expect(figures.at(-1)).toBe(80);
  });

  test("a debit whose answer is lost happens once", async () => {
    await page.evaluate(() => globalThis.app.loseAnswer());
    await page.locator("#debit-5").click();
    await says("#grants li:first-child", "25 of 30");
    await says("#meter", "95 left");
    expect(await booked()).toBe(95);
    const keys = requests.flatMap(({ headers }) => headers["idempotency-key"] ?? []);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});
