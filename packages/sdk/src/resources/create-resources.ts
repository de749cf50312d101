import { assured } from "../boundary.ts";
import { methods, routes } from "../generated/routes.ts";
import type { OperationId } from "../operations.ts";
import { ListPromise, type Page } from "../pagination.ts";
import { ApiPromise } from "../promise.ts";
import type { CallInput, Send } from "../transport/transport.ts";

type Method = (...args: readonly unknown[]) => unknown;

/**
 * Makes the methods of all resources from the table of routes, so that an operation costs a page no more bytes than its
 * row; what each takes and gives is said by the interfaces beside this file. A method is given path references first, in
 * the order of the path, then its query or body, then options.
 *
 * Each method names the errors of its own. Besides, every one can fail with 400 `invalid_request` (its `errors` lists
 * every violation), 401 `unauthorized`, 403 `forbidden`, 429 `rate_limited`, 500 `internal_error` and 503 `unavailable`; a
 * list with 400 `invalid_cursor`; a write with 409 `idempotency_in_progress` and 422 `idempotency_key_reused`, with a body
 * also 413 `payload_too_large` and 415 `unsupported_media_type`, with a version 412 `version_mismatch`.
 */
export function createResources(send: Send): object {
  const resources: Record<string, Record<string, Method>> = {};
  for (const [index, [operationId, route]] of Object.entries(routes).entries()) {
    const [sdk = "", place] = methods[index]?.split(" ") ?? [];
    const [resource = "", method = ""] = sdk.split(".");
    const names = [...route.matchAll(/{(\w+)}/g)].map(([, name = ""]) => name);
    const call = (input: CallInput, options: unknown): ApiPromise<unknown, OperationId> => {
      // The interface of the method says what its arguments are.
      const reply = send(operationId, route, input, assured(options));
      if (!method.startsWith("list")) return new ApiPromise(reply);
      const next = (cursor: string): PromiseLike<Page<unknown>> =>
        assured(call({ ...input, query: { ...input.query, cursor } }, options));
      return new ListPromise(reply, next);
    };
    resources[resource] ??= {};
    resources[resource][method] = (...args) => {
      const references = Object.fromEntries(names.map((name, position) => [name, args[position]]));
      const [first, second] = args.slice(names.length);
      return place ? call({ path: references, [place]: first }, second) : call({ path: references }, first);
    };
  }
  return resources;
}
