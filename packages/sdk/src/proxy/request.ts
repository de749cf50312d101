import { invalid, Refusal } from "./problems.ts";
import { isOwnAccount, type Match } from "./routing.ts";
import type { Rule } from "./rules.ts";

/** The query that goes on: named parameters only, and the account as the server says. */
export function queryOf(search: URLSearchParams, rule: Rule, account: string): string | Refusal {
  const passed = new URLSearchParams();
  for (const [name, value] of search) {
    if (name === "account" && rule.account === "query") {
      if (!isOwnAccount(value, account)) return new Refusal("forbidden", "The query names another account.");
      continue;
    }
    if (!rule.query.includes(/^metadata\[[^[\]]+\]$/.test(name) ? "metadata" : name)) {
      return new Refusal("forbidden", `The query parameter ${JSON.stringify(name)} does not pass here.`);
    }
    // Who reads a doubled parameter may take the first or the last.
    if (passed.has(name)) return invalid("query", `/${name}`, "It came more than once.");
    passed.append(name, value);
  }
  if (rule.account === "query") passed.append("account", account);
  return passed.size === 0 ? "" : `?${passed}`;
}

/**
 * The body that goes on, made anew from what was read: members that are named, and the account as the server says. Of a
 * member that came twice only the last is left, so that no other reader can find another one.
 */
export async function bodyOf(
  request: Request,
  rule: Rule,
  account: string,
  maxBytes: number,
): Promise<string | null | Refusal> {
  if (rule.body === undefined) return null;
  const text = await textOf(request, maxBytes);
  if (text instanceof Refusal) return text;
  if (text === "") return rule.account === "body" ? JSON.stringify({ account }) : null;
  // A form of another site can send JSON as text/plain without the browser asking first, but not as this.
  const [mediaType = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (mediaType.trim().toLowerCase() !== "application/json") {
    return new Refusal("unsupported_media_type", "The body must be application/json.");
  }
  const body = objectOf(text);
  if (body === undefined) return invalid("body", "", "It must be a JSON object.");
  for (const [name, value] of Object.entries(body)) {
    if (name === "account" && rule.account === "body") {
      if (!isOwnAccount(value, account)) return new Refusal("forbidden", "The body names another account.");
    } else if (!rule.body.includes(name)) {
      return new Refusal("forbidden", `The body's ${JSON.stringify(name)} does not pass here.`);
    }
  }
  try {
    return JSON.stringify(rule.account === "body" ? { ...body, account } : body);
  } catch {
    return invalid("body", "", "It is nested too deep.");
  }
}

/** Headers of a write; a read has none of its own. */
export async function writeHeaders(
  request: Request,
  { method }: Match,
  account: string,
): Promise<Record<string, string> | Refusal> {
  if (method === "GET") return {};
  const given = request.headers.get("idempotency-key");
  const dryRun = request.headers.get("dry-run");
  const ifMatch = request.headers.get("if-match");
  // Another site's page cannot set either header without the browser asking first, and nobody here says yes.
  if (given === null && dryRun === null) return invalid("header", "/idempotency-key", "A write needs one.");
  if (given !== null && !/^[ -~]{1,255}$/.test(given)) {
    return invalid("header", "/idempotency-key", "It is 1 to 255 printable ASCII characters.");
  }
  return {
    ...(given === null ? {} : { "idempotency-key": await ownKey(given, account) }),
    ...(dryRun === null ? {} : { "dry-run": dryRun }),
    ...(ifMatch === null ? {} : { "if-match": ifMatch }),
  };
}

/**
 * The key under which the ledger keeps the outcome. Keys are one space for all that use the app's API key (R63): as it
 * came, a page's key could meet the key of another user or of your own job, and be answered from its outcome or stand in
 * its way. The same key of the same account is always the same, so that repeating is safe.
 */
async function ownKey(key: string, account: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([account, key]));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  return `proxy_${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

async function textOf(request: Request, maxBytes: number): Promise<string | Refusal> {
  const tooLarge = new Refusal("payload_too_large", `The body may have ${maxBytes} bytes.`);
  if (Number(request.headers.get("content-length")) > maxBytes) return tooLarge;
  if (request.body === null) return "";
  // The header can be absent or wrong, so what comes is counted too.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = request.body.getReader();
  let text = "";
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > maxBytes) {
        await reader.cancel();
        return tooLarge;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return invalid("body", "", "It broke off, or is not UTF-8.");
  }
}

function objectOf(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
