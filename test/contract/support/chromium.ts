import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** A Chromium of this machine, undefined where there is none; `$CHROMIUM_PATH` comes first. */
export const chromiumPath: string | undefined = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** Why nothing runs in a browser here. */
export const NO_CHROMIUM = "No Chromium was found: set CHROMIUM_PATH to one";

/** Starts it without a window and without anything it does in the background. */
export function startChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(NO_CHROMIUM);
  return chromium.launch({
    executablePath: chromiumPath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
