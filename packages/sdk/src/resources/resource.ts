import { routes } from "../generated/routes.ts";
import type { Input, OperationId, Output } from "../operations.ts";
import type { CallOptions } from "../options.ts";
import { ListPromise, type Page } from "../pagination.ts";
import { ApiPromise } from "../promise.ts";
import type { CallInput, Send } from "../transport/transport.ts";

type ItemOf<Id extends OperationId> = Output<Id> extends Page<infer Item> ? Item : never;

/** What all resources share. A method adds only the names and types of its operation. */
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
