/** How long one attempt may take, its answer's body included, unless `timeoutMs` says otherwise. */
export const DEFAULT_TIMEOUT_MS = 30_000;

/** How often a failed attempt is repeated unless `maxRetries` says otherwise. */
export const DEFAULT_MAX_RETRIES = 2;

/** The first pause between two attempts; it doubles with every further attempt. */
export const FIRST_BACKOFF_MS = 500;

/** The longest pause the SDK chooses by itself. */
export const MAX_BACKOFF_MS = 8_000;

/**
 * The longest `Retry-After` the SDK waits out. A server that asks for more gets no further attempt: calling again
 * sooner than it asked is useless, and a caller should not hang for longer than this without knowing.
 */
export const MAX_RETRY_AFTER_MS = 60_000;

/** `setTimeout` fires at once for anything longer than this, so a longer timeout is cut to it (24.8 days). */
export const MAX_TIMER_MS = 2_147_483_647;

/** How much of an answer that is no problem document is quoted in an error message. */
export const MAX_QUOTED_CHARACTERS = 200;
