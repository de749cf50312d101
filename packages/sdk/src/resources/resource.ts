import { routes } from "../generated/routes.ts";
import type { Input, OperationId, Output } from "../operations.ts";
import type { CallOptions } from "../options.ts";
import { ListPromise, type Page } from "../pagination.ts";
import { ApiPromise } from "../promise.ts";
import type { CallInput, Send } from "../transport/transport.ts";

type ItemOf<Id extends OperationId> = Output<Id> extends Page<infer Item> ? Item : never;

/**
 * What all resources share. A method adds only the names and types of its operation, and is given path references first,
 * then its query or body, then options.
 *
 * Each method names the errors of its own. Besides, every one can fail with 400 `invalid_request` (its `errors` lists
 * every violation), 401 `unauthorized`, 403 `forbidden`, 429 `rate_limited`, 500 `internal_error` and 503 `unavailable`; a
 * list with 400 `invalid_cursor`; a write with 409 `idempotency_in_progress` and 422 `idempotency_key_reused`, with a body
 * also 413 `payload_too_large` and 415 `unsupported_media_type`, with a version 412 `version_mismatch`.
 */
export abstract class Resource {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  protected call<Id extends OperationId>(
    operationId: Id,
    input: Input<Id> & CallInput,
    options?: CallOptions,
  ): ApiPromise<Output<Id>, Id> {
    return new ApiPromise(this.#send(operationId, routes[operationId], input, options));
  }

  protected pages<Id extends OperationId>(
    operationId: Id,
    input: Input<Id> & CallInput,
    options?: CallOptions,
  ): ListPromise<ItemOf<Id>, Id> {
    const next = (cursor: string): ListPromise<ItemOf<Id>, Id> =>
      this.pages(operationId, { ...input, query: { ...input.query, cursor } }, options);
    return new ListPromise(this.#send(operationId, routes[operationId], input, options), next);
  }
}
