import { WEBHOOK_TIMEOUT_MS } from "../../limits.ts";
import { startTimer } from "../machine.ts";
import type { SendWebhook } from "./attempt.ts";
import { reasonOf, timeoutMessage } from "./reason.ts";

/** A function with the form of `fetch`, as far as deliveries need it. */
export type WebhookFetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends deliveries through a function with the form of `fetch`. */
export function fetchSender(fetch: WebhookFetch, timeoutMs: number = WEBHOOK_TIMEOUT_MS): SendWebhook {
  return async ({ url, headers, body }, signal) => {
    const controller = new AbortController();
    const abort = (): void => controller.abort(signal?.reason);
    const stopTimer = startTimer(timeoutMs, () => controller.abort(new Error(timeoutMessage(timeoutMs))));
    signal?.addEventListener("abort", abort, { once: true });
    try {
      // A view of all its buffer, which is what a body may be.
      const init = {
        method: "POST",
        headers,
        body: new Uint8Array(body),
        redirect: "manual",
        signal: controller.signal,
      } as const;
      const response = await raced(fetch(url, init), controller.signal);
      await response.body?.cancel();
      // A browser hides what a redirect says; it was not followed.
      return response.type === "opaqueredirect"
        ? { error: "It answered with a redirect." }
        : { status: response.status };
    } catch (error) {
      return { error: reasonOf(error) };
    } finally {
      stopTimer();
      signal?.removeEventListener("abort", abort);
    }
  };
}

/** A function that does not heed the signal is not waited for either. */
function raced(response: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    response.then(resolve, reject);
  });
}
