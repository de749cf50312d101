import type { RequestLike } from "../../http/exchange.ts";
import { formatInstant } from "../../http/instants.ts";
import { parseKey } from "../../http/keys.ts";
import type { components } from "./generated/types.ts";

export type Schemas = components["schemas"];

const BEARER = /^bearer +(.+?) *$/i;
/** Every environment of the mock is of one tenant, and has one user. */
const TENANT_ID = "tenant_opencredits";
export const USER_ID = "user_opencredits";

/** The key of a request: in Flexprice's own header, or as a bearer token. */
export function keyOf(request: RequestLike): string | null {
  return request.header("x-api-key") || (BEARER.exec(request.header("authorization") ?? "")?.[1] ?? null);
}

type Base = Pick<
  Schemas["Customer"],
  "status" | "created_at" | "updated_at" | "created_by" | "updated_by" | "tenant_id" | "environment_id"
>;

/** The seven keys that every object has. */
export function baseOf(
  call: { readonly request: RequestLike },
  at: { readonly createdAt: number; readonly updatedAt: number },
  status: Schemas["Status"] = "published",
): Base {
  return {
    status,
    created_at: formatInstant(at.createdAt),
    updated_at: formatInstant(at.updatedAt),
    created_by: USER_ID,
    updated_by: USER_ID,
    tenant_id: TENANT_ID,
    environment_id: `env_${parseKey(keyOf(call.request) ?? "")?.environment ?? ""}`,
  };
}

/** Labels as they are kept: Flexprice makes an empty text of null. */
export function labelsOf(metadata: Schemas["MetadataInput"] | undefined): Record<string, string> | null {
  if (metadata === null || metadata === undefined) return null;
  return Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, value ?? ""]));
}
