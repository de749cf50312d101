import { assured } from "./boundary.ts";
import { isApiError } from "./guards.ts";
import type { OperationId, Result } from "./operations.ts";
import type { Reply } from "./transport/transport.ts";

/** A success with what is known about how it came. */
export interface WithResponse<T> {
  readonly data: T;
  /** The last answer, for its status and headers; its body has been read. */
  readonly response: Response;
  /** The answer's `X-Request-Id`, to quote in a support request. */
  readonly requestId: string | undefined;
  /** How many attempts were made. */
  readonly attempts: number;
  /** Whether the server answered from a stored outcome instead of acting again (`Idempotency-Replayed`, R65). */
  readonly replayed: boolean;
}

/**
 * A call under way. It is sent at once, awaited or not.
 *
 * Awaiting it gives the data and throws an `OpenCreditsError`; `result()` and `withResponse()` are two other views of
 * the same call and send nothing again.
 *
 * @example
 * ```ts
 * const debit = await credits.debits.create({ account: "user-1", amount: 5 });
 * const result = await credits.debits.create({ account: "user-1", amount: 5 }).result();
 * const { requestId } = await credits.debits.create({ account: "user-1", amount: 5 }).withResponse();
 * ```
 */
export class ApiPromise<T, Id extends OperationId> extends Promise<T> {
  readonly #reply: Promise<Reply>;

  // What `then`, `catch` and `finally` make of it is no call any more.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(reply: Promise<Reply>) {
    // The native promise never settles. All is derived from the reply, so that a failure which only `result()` looks
    // at is not reported as unhandled, and one which nobody looks at is.
    super(() => {});
    this.#reply = reply;
  }

  // biome-ignore lint/suspicious/noThenProperty: a promise is what this is.
  override then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#reply.then(({ body }) => (onFulfilled ? onFulfilled(assured(body)) : assured<A>(body)), onRejected);
  }

  /** The data with the answer it came in, its request id, the number of attempts, and whether it was a replay. */
  withResponse(): Promise<WithResponse<T>> {
    return this.#reply.then(({ body, response, attempts }) => ({
      data: assured(body),
      response,
      requestId: response.headers.get("x-request-id") ?? undefined,
      attempts,
      replayed: response.headers.get("idempotency-replayed") === "true",
    }));
  }

  /**
   * The outcome as a value. Every problem the API answers is one, and a switch over its `code` is checked for
   * completeness. What is no answer of the API is still thrown: a broken connection, a timeout, an abort, a body that
   * is no problem document.
   *
   * A newer server can answer a code that this version does not know: give an exhaustive switch a default.
   */
  result(): Promise<Result<T, Id>> {
    return this.then(
      (data): Result<T, Id> => ({ ok: true, data }),
      (error: unknown) => {
        if (!isApiError(error) || !error.problem) throw error;
        const { status, code, problem } = error;
        return assured({ ok: false, status, code, problem });
      },
    );
  }
}
