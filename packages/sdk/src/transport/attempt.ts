import { MAX_TIMER_MS } from "../limits.ts";

/** What `fetch` must be able to do: the standard function, called with a URL and an init. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** An answer whose body has been read to its end. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
  /** The JSON value the text is, undefined where it is none: no JSON text means undefined. */
  readonly body: unknown;
}

/** What an attempt rejects with when its time is over; anything else it rejects with came from `fetch` or the caller's signal. */
export const TIMED_OUT: unique symbol = Symbol("timed out");

/**
 * Sends one request and reads its whole answer, for at most `limitMs`.
 *
 * The promise settles when the time is over or the caller aborts, even if `fetch` ignores its signal or the body of
 * an in-process answer stalls without listening to it. Each attempt has its own controller and leaves neither a timer
 * nor a listener on the caller's signal behind: a signal that lives as long as a server would otherwise collect one
 * listener per call.
 */
export function attempt(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  limitMs: number,
  signal: AbortSignal | null | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    const stop = (reason: unknown): void => {
      settle();
      reject(reason);
      // Told last, so that the rejection is ours and not the one `fetch` makes of it.
      controller.abort(reason);
    };
    const abort = (): void => stop(signal?.reason);
    const timer = setTimeout(stop, Math.min(limitMs, MAX_TIMER_MS), TIMED_OUT);
    signal?.addEventListener("abort", abort);
    // A signal that has fired already tells nobody any more.
    if (signal?.aborted) return abort();
    receive(fetch, url, { ...init, signal: controller.signal }).then((answer) => {
      settle();
      resolve(answer);
    }, stop);
  });
}

async function receive(fetch: Fetch, url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { response, text, body: parseJson(text) };
}

/** Reads JSON without throwing. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
