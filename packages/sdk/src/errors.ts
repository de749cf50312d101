import type { Problem } from "./operations.ts";

/** What is known about the call an error belongs to. */
export interface CallDetails {
  /** The operation of the spec, such as `createDebit`; method and path where a raw call is not in the spec. */
  readonly operationId: string;
  readonly method: string;
  /** The path template, such as `/v1/debits/{debit}`: one of few values, so fit for a metric or a span name. */
  readonly path: string;
  /** The key all attempts of this write carry, undefined on reads. Give it again to repeat the very same write. */
  readonly idempotencyKey: string | undefined;
  /** How many attempts were made. */
  readonly attempts: number;
}

/**
 * The root of everything this package throws.
 *
 * Thrown itself only for a mistake found before anything is sent: a missing option, an empty path reference, an API or
 * idempotency key that no header can carry. The details of the call are then absent.
 *
 * @example
 * ```ts
 * try {
 *   await credits.accounts.get("user-1");
 * } catch (error) {
 *   if (error instanceof OpenCreditsError) console.error(error.operationId, error.attempts, error.message);
 * }
 * ```
 */
export class OpenCreditsError extends Error implements Partial<CallDetails> {
  declare readonly operationId?: string;
  declare readonly method?: string;
  declare readonly path?: string;
  declare readonly idempotencyKey?: string | undefined;
  declare readonly attempts?: number;

  // The name lives on the prototype: the stack's first line then shows it, and no minifier can change it.
  static {
    this.prototype.name = "OpenCreditsError";
  }

  constructor(message: string, details?: CallDetails, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, details);
  }
}

/** What an {@link ApiError} knows beyond its call. */
export interface ApiErrorDetails<P extends Problem = Problem> extends CallDetails {
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The problem's code, undefined where the body was no problem document. */
  readonly code: P["code"] | undefined;
  /** The problem document (RFC 9457), undefined where the body was none: the answer came from something else. */
  readonly problem: P | undefined;
  /** The answer's `X-Request-Id`. */
  readonly requestId: string | undefined;
  /** How long the server asked to wait before the next try, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

/**
 * The server answered with an error status, and another attempt was not left or could not help.
 *
 * Narrow it with `hasCode(error, "insufficient_credits")` or `isFailure(error, "createDebit", 402)`: both leave the
 * problem with exactly the members its code has.
 */
export class ApiError<P extends Problem = Problem> extends OpenCreditsError implements ApiErrorDetails<P> {
  declare readonly operationId: string;
  declare readonly method: string;
  declare readonly path: string;
  declare readonly idempotencyKey: string | undefined;
  declare readonly attempts: number;
  declare readonly status: number;
  declare readonly code: P["code"] | undefined;
  declare readonly problem: P | undefined;
  declare readonly requestId: string | undefined;
  declare readonly retryAfterMs: number | undefined;
  // Private, so that logging an error does not print a whole Response.
  readonly #response: Response;

  static {
    this.prototype.name = "ApiError";
  }

  constructor(message: string, details: ApiErrorDetails<P>, response: Response) {
    super(message, details);
    this.#response = response;
  }

  /** The answer itself, for its headers; its body has been read. */
  get response(): Response {
    return this.#response;
  }
}

/** `fetch` failed, or the answer broke off; `cause` says why. A write may have happened; its key makes repeating safe. */
export class ConnectionError extends OpenCreditsError {
  static {
    this.prototype.name = "ConnectionError";
  }
}

/** No complete answer came within `timeoutMs`, or `totalTimeoutMs` ran out. A write may have happened. */
export class TimeoutError extends OpenCreditsError {
  static {
    this.prototype.name = "TimeoutError";
  }
}

/** The caller's signal fired; `cause` is its reason. A write may have happened. */
export class AbortedError extends OpenCreditsError {
  static {
    this.prototype.name = "AbortedError";
  }
}

/**
 * The answer is not what the spec says: a success without JSON or, with `validate`, a body the schemas refuse. A write
 * that was answered with success has happened.
 */
export class ResponseValidationError extends OpenCreditsError {
  static {
    this.prototype.name = "ResponseValidationError";
  }
}

/** A request that the spec's schemas refuse, and that was not sent. Only with `validate` in its mode `"both"`. */
export class RequestValidationError extends OpenCreditsError {
  static {
    this.prototype.name = "RequestValidationError";
  }
}
