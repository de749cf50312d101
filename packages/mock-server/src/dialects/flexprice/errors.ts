import { type Problem, statusOf } from "../../http/problems.ts";
import type { Json } from "../../ledger/snapshot.ts";
import type { DialectAnswer } from "../dialect.ts";

/** Flexprice's own codes, with the status of each. */
const STATUS = {
  validation_error: 400,
  invalid_operation: 400,
  not_found: 404,
  already_exists: 409,
  version_conflict: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  too_many_requests: 429,
  internal_error: 500,
  not_implemented: 501,
  service_unavailable: 503,
} as const;

export type Code = keyof typeof STATUS;

/**
 * A refusal in both forms at once: nested, as the client reads it, and flat, as the server sends it. Every key is there,
 * because the client refuses a body without them.
 */
export function fail(code: Code, message: string, details: Json = null): DialectAnswer {
  const status = STATUS[code];
  const error = { message, internal_error: null };
  return { status, body: { success: false, error, code, message, http_status_code: status, details } };
}

/** 400 for a request that is wrong. */
export function invalid(message: string, details: Json = null): DialectAnswer {
  return fail("validation_error", message, details);
}

/** 400 for something that cannot be done as things are. */
export function impossible(message: string, details: Json = null): DialectAnswer {
  return fail("invalid_operation", message, details);
}

/** 404 for an id, or anything else, that names nothing. */
export function notFound(what: string, id: string): DialectAnswer {
  return fail("not_found", `${what} with ID ${id} was not found`, { id });
}

/** 501 for a part of a call that the mock does not answer. */
export function notImplemented(what: string): DialectAnswer {
  return fail("not_implemented", `${what} is not answered by the mock; see docs/flexprice.md.`);
}

/** True for what an adapter refuses; everything else that it computes is no answer. */
export function isAnswer(value: unknown): value is DialectAnswer {
  return typeof value === "object" && value !== null && "status" in value && "body" in value;
}

const BY_STATUS: Readonly<Record<number, Code>> = {
  400: "validation_error",
  402: "invalid_operation",
  404: "not_found",
  409: "invalid_operation",
  412: "version_conflict",
  413: "payload_too_large",
  415: "unsupported_media_type",
  422: "validation_error",
  429: "too_many_requests",
  503: "service_unavailable",
};

const CONFLICTS: ReadonlySet<string> = new Set(["external_id_conflict", "external_key_conflict", "code_conflict"]);

/** Everything that the handler, a validator or the ledger refuses, in Flexprice's words. */
export function refuse({ code, detail }: Problem): DialectAnswer {
  if (code === "unauthorized") return { status: 401, body: { error: "Invalid API key", message: detail } };
  if (code === "forbidden") return { status: 403, body: { error: "Access denied", message: detail } };
  // Most calls that the mock does not know are Flexprice's all the same, and price, meter or administer.
  if (code === "route_not_found" || code === "method_not_allowed") {
    return fail("not_implemented", `${detail} The mock answers no others; see docs/flexprice.md.`);
  }
  if (CONFLICTS.has(code)) return fail("already_exists", detail);
  return fail(BY_STATUS[statusOf(code)] ?? "internal_error", detail);
}
