import type { Fetch } from "./transport/attempt.ts";
import type { ClientEvent } from "./transport/events.ts";
import type { Sleep } from "./transport/sleep.ts";
import type { Validator } from "./transport/validator.ts";

/** Extra headers. Null takes away a header that would be sent otherwise; names are the same in any case. */
export type ExtraHeaders = Headers | Readonly<Record<string, string | null | undefined>>;

/** How a client is made. Only `baseUrl` and `apiKey` are required. */
export interface OpenCreditsOptions {
  /** Where the API lives, without `/v1`, such as `https://ledger.example.com`. */
  readonly baseUrl: string;
  /**
   * The key, or a function that gives it. The function is called once for each logical call, never again for its
   * retries, so a rotating secret needs no new client.
   */
  readonly apiKey: string | (() => string | Promise<string>);
  /** Time one attempt may take, its answer's body included. Default 30 000; `Infinity` waits for as long as it takes. */
  readonly timeoutMs?: number | undefined;
  /** Time a whole call may take, all its attempts and pauses included. Default: no limit of its own. */
  readonly totalTimeoutMs?: number | undefined;
  /** How often a failed attempt is repeated where that can help. Default 2; 0 turns retries off. */
  readonly maxRetries?: number | undefined;
  /** A `fetch` to use instead of the global one, which is looked up at every attempt. */
  readonly fetch?: Fetch | undefined;
  /** Headers of every call. */
  readonly headers?: ExtraHeaders | undefined;
  /**
   * `"auto"` (default) gives every write a random idempotency key that all its attempts carry. `"off"` sends only keys
   * the caller gives, and then a write without one is never retried: it could happen twice.
   */
  readonly idempotency?: "auto" | "off" | undefined;
  /** Called for every request, response, retry and failure. What it throws is ignored. */
  readonly onEvent?: ((event: ClientEvent) => void) | undefined;
  /** Checks answers, or answers and requests, against the spec; see `@opencredits/sdk/zod`. */
  readonly validate?: Validator | undefined;
  /** Allows a secret key (`sk_…`) in a browser. Meant for a mock server, whose keys protect nothing. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** Test seam: the pause between two attempts. */
  readonly sleep?: Sleep | undefined;
  /** Test seam: jitter, a number from 0 to less than 1. */
  readonly random?: (() => number) | undefined;
  /** Test seam: the present in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Test seam: a new idempotency key. */
  readonly uuid?: (() => string) | undefined;
}

/** What any call can be told, as its last argument. */
export interface CallOptions {
  /** Ends the call, its pauses included, with an `AbortedError`. */
  readonly signal?: AbortSignal | null | undefined;
  /** Time one attempt may take, its answer's body included. */
  readonly timeoutMs?: number | undefined;
  /** How often a failed attempt is repeated where that can help. */
  readonly maxRetries?: number | undefined;
  /** Headers of this call; they win over the client's. */
  readonly headers?: ExtraHeaders | undefined;
}

/** What a write can be told besides. */
export interface WriteOptions extends CallOptions {
  /**
   * The key under which the server keeps the outcome for 24 hours, 1–255 printable ASCII characters (R63). Give your own where
   * the same intent may be sent again by another process, such as a job that restarts.
   */
  readonly idempotencyKey?: string | undefined;
  /** Asks what the write would answer; nothing happens and nothing is stored (R62). */
  readonly dryRun?: boolean | undefined;
}

/** What a write with a version precondition can be told besides. */
export interface VersionedWriteOptions extends WriteOptions {
  /**
   * Does the write only at this version, else 412 `version_mismatch` (R68). A number is the `version` of the balance or
   * account; a string is an `ETag` as it was received.
   */
  readonly ifMatch?: number | string | undefined;
}
