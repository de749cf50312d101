import type { RawReply, ScenarioContext } from "../context.ts";
import { isRecord } from "../expect.ts";

/** `in pointer` of every violation of a refused request, sorted. */
export function places(body: unknown): string[] {
  const errors: unknown = isRecord(body) ? body.errors : undefined;
  const found: unknown[] = Array.isArray(errors) ? errors : [];
  return found.map((each) => (isRecord(each) ? `${each.in} ${each.pointer}` : "?")).sort();
}

/** A debit by plain request, so that the answer's bytes can be compared. */
export async function post(
  s: ScenarioContext,
  key: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<RawReply> {
  const path = "path" in body ? String(body.path) : "/v1/debits";
  const content = "path" in body && "body" in body ? body.body : { account: s.account, ...body };
  return await s.raw("POST", path, { body: content, headers: { "idempotency-key": s.key(key), ...headers } });
}

/** Whether the answer is a replay. */
export function replayed(reply: RawReply): boolean {
  return reply.headers.get("idempotency-replayed") === "true";
}

/** The code of a problem. */
export function codeOf(reply: RawReply): unknown {
  return isRecord(reply.body) ? reply.body.code : undefined;
}
