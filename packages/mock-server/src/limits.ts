/**
 * Every bound of the mock server, in one place (architecture, law 6). What a schema keyword can say (lengths, counts,
 * page sizes) is bounded by the spec and stands there.
 */

/** Longest request body of the API, in bytes: beyond it 413 `payload_too_large`. */
export const MAX_BODY_BYTES: number = 1024 * 1024;

/** Longest body of an import, in bytes (R61). */
export const MAX_IMPORT_BYTES: number = 16 * 1024 * 1024;

/** How far ahead a forecast looks, in milliseconds (R62): 400 days. */
export const MAX_FORECAST_MS = 34_560_000_000;

/** Longest body that restores a snapshot, in bytes. */
export const MAX_SNAPSHOT_BYTES: number = 256 * 1024 * 1024;

/** Environments that hold something: beyond it 503 `environment_limit` (R1). */
export const MAX_ENVIRONMENTS = 10_000;

/** Empty environments that are remembered only to go on counting their requests; the least recently used goes first. */
export const MAX_UNSEEN_ENVIRONMENTS = 256;

/** Answers kept for idempotent replay, per environment; the oldest go first (R63). */
export const MAX_STORED_OUTCOMES = 1_000_000;

/** How long an answer is kept for replay, in milliseconds of the environment's clock (R63): 24 hours. */
export const OUTCOME_LIFETIME_MS = 86_400_000;

/** Longest request text kept verbatim for the comparison of R65; a longer one is kept in canonical form. */
export const MAX_VERBATIM_FINGERPRINT = 4096;

/** Longest canonical request text kept for that comparison, in UTF-16 units; of a longer one its hash is. */
export const MAX_CANONICAL_FINGERPRINT: number = 64 * 1024;

/** Transitions that one set or advance of a clock runs before it stops (R13). */
export const MAX_CLOCK_TRANSITIONS = 100_000;

/** Rows that one list request looks at before it answers a short page (R75). */
export const MAX_SCANNED_ROWS = 10_000;

/** How deep objects and arrays of a body may be nested; no schema of a contract comes near it. */
export const MAX_JSON_DEPTH = 64;

/** Violations that one 400 lists; a last item says how many more there were. */
export const MAX_VIOLATIONS = 1000;

/** API keys whose meaning is remembered. */
export const MAX_REMEMBERED_KEYS = 10_000;

/** Fault scripts that wait in one environment (R80). */
export const MAX_FAULTS = 1000;

/** Longest `match` of a fault script as JSON, in UTF-16 units: all that wait in one environment are kept in memory. */
export const MAX_FAULT_MATCH: number = 32 * 1024;

/** Longest body that the Node door takes before it asks the handler whether the request is allowed, in bytes. */
export const MAX_EAGER_BODY_BYTES: number = 64 * 1024;

/** Request line and headers together, in bytes. */
export const MAX_HEAD_BYTES: number = 16 * 1024;

/** How long a request's head may take to arrive, in milliseconds. */
export const HEAD_TIMEOUT_MS = 10_000;

/** How long a whole request may take to arrive, in milliseconds. */
export const REQUEST_TIMEOUT_MS = 30_000;

/** How often the Node door looks for requests that took too long, in milliseconds. */
export const CONNECTION_CHECK_MS = 1000;

/** How long an idle connection stays open, in milliseconds. Longer than the pools of common clients, which close first. */
export const KEEP_ALIVE_MS = 65_000;

/** How long a connection whose request was not read to its end stays half open, in milliseconds. */
export const LINGER_MS = 500;

/** How long closing a server waits for answers that are on their way, in milliseconds. */
export const CLOSE_GRACE_MS = 1000;

/** Entries whose hashes one call verifies (R79). */
export const MAX_VERIFIED_ENTRIES = 100_000;

/** Entries that are hashed in one go: whoever waits for more lets other requests have their turn in between. */
export const HASHED_AT_ONCE = 2000;

/** Requests that an environment remembers for `GET /__mock/requests`; the oldest go first. */
export const MAX_JOURNALED_REQUESTS = 1000;

/** Violations that are remembered of one request. */
export const MAX_JOURNALED_VIOLATIONS = 20;

/** Longest text of a remembered request that the client chose: its path, and where its body was wrong, in UTF-16 units. */
export const MAX_JOURNALED_TEXT = 1024;

/** How long after each failed attempt a delivery is tried again, in milliseconds of the environment's clock (R76). */
export const WEBHOOK_RETRY_DELAYS_MS: readonly number[] = [
  5 * 1000,
  5 * 60 * 1000,
  30 * 60 * 1000,
  2 * 3600 * 1000,
  5 * 3600 * 1000,
  10 * 3600 * 1000,
  14 * 3600 * 1000,
  20 * 3600 * 1000,
  24 * 3600 * 1000,
];

/** Attempts to deliver that an environment remembers for `GET /__mock/webhooks`; the oldest go first. */
export const MAX_WEBHOOK_RECORDS = 1000;

/** Deliveries that are on their way at a time, over all environments. */
export const MAX_WEBHOOKS_IN_FLIGHT = 64;

/** The same for one environment, so that its dead receivers hold up nobody else's deliveries (R1). */
export const MAX_WEBHOOKS_IN_FLIGHT_OF_ONE = 16;

/** How long a receiver may take to answer a delivery, in real milliseconds. */
export const WEBHOOK_TIMEOUT_MS = 10_000;

/** How much of a receiver's answer is read, in bytes. */
export const MAX_WEBHOOK_RESPONSE_BYTES: number = 64 * 1024;

/** The longest that a timer can wait, in milliseconds. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1;
