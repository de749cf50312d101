import { OpenCreditsError } from "../errors.ts";
import type { OpenCreditsOptions } from "../options.ts";

/**
 * Refuses a secret key where everybody who opens the page can read it.
 *
 * A document or a worker's `importScripts` marks a browser; Node with a simulated document (jsdom) is none.
 *
 * @throws OpenCreditsError in a window or a worker of a browser
 */
export function refuseSecretInBrowser({ dangerouslyAllowBrowser }: OpenCreditsOptions, key: unknown): void {
  const scope: { document?: unknown; importScripts?: unknown; process?: { versions?: { node?: string } } } = globalThis;
  const isBrowser = (scope.document || scope.importScripts) && !scope.process?.versions?.node;
  if (isBrowser && !dangerouslyAllowBrowser && typeof key === "string" && key.startsWith("sk_")) {
    throw new OpenCreditsError("A secret key (sk_…) must not reach a browser, where anyone can read it.");
  }
}
