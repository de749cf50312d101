import { assured } from "../boundary.ts";
import { methods, routes } from "../generated/routes.ts";
import type { OperationId } from "../operations.ts";
import { ListPromise, type Page } from "../pagination.ts";
import { ApiPromise } from "../promise.ts";
import type { CallInput, Send } from "../transport/transport.ts";

type Method = (...args: unknown[]) => unknown;

/**
 * An operation as the tables of routes and methods have it: `references` are the names in its path, in order; `place` is
 * where the input goes, `query` or `body`, if it has one. A tuple, because names of members would be bytes.
 */
type Row = readonly [
  operationId: string,
  route: string,
  resource: string,
  method: string,
  references: readonly string[],
  place: string | undefined,
];

/** Read when the first client is made, and kept for those that follow. */
let rows: readonly Row[] | undefined;

function readRows(): readonly Row[] {
  return Object.entries(routes).map(([operationId, route], index): Row => {
    const [sdk = "", place] = methods[index]?.split(" ") ?? [];
    const [resource = "", method = ""] = sdk.split(".");
    // Between braces, at the odd places, are the names.
    const references = route.split(/[{}]/).filter((_, position) => position % 2);
    return [operationId, route, resource, method, references, place];
  });
}

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
  rows ??= readRows();
  for (const [operationId, route, resource, method, references, place] of rows) {
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
      const path: Record<string, unknown> = {};
      for (const name of references) path[name] = args.shift();
      return place ? call({ path, [place]: args[0] }, args[1]) : call({ path }, args[0]);
    };
  }
  return resources;
}
