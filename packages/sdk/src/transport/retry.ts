import { ApiError, ConnectionError, type OpenCreditsError, TimeoutError } from "../errors.ts";
import { FIRST_BACKOFF_MS, MAX_BACKOFF_MS, MAX_RETRY_AFTER_MS } from "../limits.ts";

/**
 * Reads a `Retry-After` header: seconds or an HTTP date (RFC 9110 §10.2.3).
 *
 * @returns milliseconds from `nowMs`, never negative; undefined where the header is absent or says neither
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  const delayMs = Number.isNaN(seconds) ? Date.parse(value) - nowMs : seconds * 1000;
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs);
}

/**
 * How long to wait before the next attempt; undefined where another attempt cannot help.
 *
 * It can after a broken connection, a timeout, 408, 429, any 5xx, and while the first attempt of the same write is
 * still running (409 `idempotency_in_progress`). What the server asks for is obeyed to the millisecond up to
 * {@link MAX_RETRY_AFTER_MS}. Otherwise the pause doubles from {@link FIRST_BACKOFF_MS} to {@link MAX_BACKOFF_MS} and is
 * shortened by up to a half at random, so that clients which failed together do not come back together.
 */
export function delayBeforeRetry(
  error: OpenCreditsError | undefined,
  attempt: number,
  random: () => number,
): number | undefined {
  if (error instanceof ApiError) {
    const { status, code, retryAfterMs } = error;
    if (status !== 408 && status !== 429 && status < 500 && code !== "idempotency_in_progress") return undefined;
    if (retryAfterMs !== undefined) return retryAfterMs > MAX_RETRY_AFTER_MS ? undefined : retryAfterMs;
  } else if (!(error instanceof ConnectionError || error instanceof TimeoutError)) {
    return undefined;
  }
  return Math.min(FIRST_BACKOFF_MS * 2 ** (attempt - 1), MAX_BACKOFF_MS) * (1 - random() / 2);
}
