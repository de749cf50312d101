import type {
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointCreated,
  WebhookEndpointUpdate,
} from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, WriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** URLs that events are sent to, signed (R76); `@opencredits/sdk/webhooks` checks what arrives. */
export interface WebhookEndpoints {
  /**
   * Registers a URL, for the given types of event or for all. Its secret is told here and never again (R76).
   *
   * Errors: 422 `url_not_allowed`.
   *
   * @example
   * ```ts
   * const { secret } = await credits.webhookEndpoints.create({ url: "http://127.0.0.1:3000/hooks", types: ["balance.low"] });
   * ```
   */
  create(
    body: WebhookEndpointCreate,
    options?: WriteOptions,
  ): ApiPromise<WebhookEndpointCreated, "createWebhookEndpoint">;

  /**
   * Lists webhook endpoints, newest first (R75).
   *
   * @example
   * ```ts
   * for await (const { url, status } of credits.webhookEndpoints.list()) console.log(url, status);
   * ```
   */
  list(
    query?: Query<"listWebhookEndpoints">,
    options?: CallOptions,
  ): ListPromise<WebhookEndpoint, "listWebhookEndpoints">;

  /**
   * Reads one webhook endpoint, without its secret.
   *
   * Errors: 404 `webhook_endpoint_not_found`.
   *
   * @example
   * ```ts
   * const { types } = await credits.webhookEndpoints.get("whk_01KE72G2101GFWMPZFNGMZBKPG");
   * ```
   */
  get(endpoint: string, options?: CallOptions): ApiPromise<WebhookEndpoint, "getWebhookEndpoint">;

  /**
   * Changes the URL, the types, or whether anything is sent. The secret stays (R76).
   *
   * Errors: 404 `webhook_endpoint_not_found`; 422 `url_not_allowed`.
   *
   * @example
   * ```ts
   * await credits.webhookEndpoints.update("whk_01KE72G2101GFWMPZFNGMZBKPG", { status: "disabled" });
   * ```
   */
  update(
    endpoint: string,
    body: WebhookEndpointUpdate,
    options?: WriteOptions,
  ): ApiPromise<WebhookEndpoint, "updateWebhookEndpoint">;

  /**
   * Deletes a webhook endpoint; nothing more is sent to it.
   *
   * Errors: 404 `webhook_endpoint_not_found`.
   *
   * @example
   * ```ts
   * await credits.webhookEndpoints.delete("whk_01KE72G2101GFWMPZFNGMZBKPG");
   * ```
   */
  delete(endpoint: string, options?: WriteOptions): ApiPromise<undefined, "deleteWebhookEndpoint">;
}
