import { type FetchResponse, type ParamsOption, type RequestBodyOption, wrapAsPathBasedClient } from "openapi-fetch";
import { assured } from "./boundary.ts";
import type { paths } from "./generated/openapi.ts";
import { routes } from "./generated/routes.ts";
import { isApiError } from "./guards.ts";
import type { CallOptions, VersionedWriteOptions } from "./options.ts";
import type { CallInput, Send } from "./transport/transport.ts";

type Method = "get" | "put" | "post" | "patch" | "delete";

type MethodsOf<Item> = {
  [M in keyof Item & Method]: [NonNullable<Item[M]>] extends [never] ? never : M;
}[keyof Item & Method];

type InitOf<Operation> = ParamsOption<Operation> & RequestBodyOption<Operation> & VersionedWriteOptions;

/** A path of the spec with the methods it has, called and answering as in openapi-fetch. */
export type RawPath<Item> = {
  readonly [M in MethodsOf<Item> as Uppercase<M>]: (
    ...init: object extends InitOf<Item[M]> ? [InitOf<Item[M]>?] : [InitOf<Item[M]>]
  ) => Promise<FetchResponse<Item[M] & Record<string, unknown>, object, `${string}/${string}`>>;
};

/**
 * Paths instead of method names, in the style and with the types of openapi-fetch:
 * `credits.raw["/v1/debits"].POST({ body })` gives `{ data, error, response }`.
 *
 * The transport is the resources' own, so retries, timeouts, keys, events, validation and credentials are the same. A
 * problem document comes back as `error`; what is no answer of the API is thrown, as everywhere.
 */
export type RawClient = { readonly [Path in keyof paths]: RawPath<paths[Path]> };

/** An init as far as this file looks into it. */
interface RawInit extends CallOptions {
  readonly params?: Omit<CallInput, "body">;
  readonly body?: unknown;
}

/** Makes the path-style client of a transport. */
export function createRawClient(send: Send): RawClient {
  const method =
    (name: string) =>
    async (path: string, { params, body, ...options }: RawInit = {}): Promise<object> => {
      const route = `${name} ${path}`;
      // A path that a newer server has is named by itself.
      const operationId = Object.entries(routes).find(([, known]) => known === route)?.[0] ?? route;
      try {
        const { response, body: data } = await send(operationId, route, { ...params, body }, options);
        return { data, response };
      } catch (error) {
        if (isApiError(error) && error.problem) return { error: error.problem, response: error.response };
        throw error;
      }
    };
  const methods = {
    GET: method("GET"),
    PUT: method("PUT"),
    POST: method("POST"),
    PATCH: method("PATCH"),
    DELETE: method("DELETE"),
  };
  // openapi-fetch's wrapper only ever calls these five functions; its types say more than it does.
  return assured(wrapAsPathBasedClient<paths>(assured(methods)));
}
