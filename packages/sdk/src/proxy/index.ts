/** `@opencredits/sdk/proxy`: the route that a page's client talks to. It holds the key and knows the account. */
export { type CreditsProxy, createProxy, type ProxyOptions } from "./create-proxy.ts";
export type { ProxyOperation } from "./rules.ts";
