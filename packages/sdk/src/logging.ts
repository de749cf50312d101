import { isApiError } from "./guards.ts";
import type { ClientEvent } from "./transport/events.ts";

/** Where {@link logEvents} writes: `console` is one, and so is any logger that takes a message and then fields. */
export interface Logger {
  debug(message: string, fields: LogFields): void;
  warn(message: string, fields: LogFields): void;
  error(message: string, fields: LogFields): void;
}

/** What is logged of an event beside its message. */
export interface LogFields {
  readonly callId: number;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly attempts: number;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  readonly durationMs?: number | undefined;
  readonly delayMs?: number | undefined;
}

/** What must not be logged although a server, a proxy or a URL quotes it. */
const SECRETS = /\b(?:[srp]k|whsec)_[\w.+/=-]+|\b(?:Bearer|Basic)\s+[^\s"',]+|(?<=\/\/)[^\s/@]+(?=@)/gi;
const SECRET_HEADERS = /((?:authorization|cookie|api-key)["']?\s*[:=]\s*).*/gi;

/**
 * Makes an `onEvent` that logs: requests and responses as `debug`, retries as `warn`, failures as `error`. Give a
 * logger that drops what is below your level.
 *
 * Logged are only the members of {@link LogFields} and the error's message, from which API keys, credentials, and
 * `authorization` and `cookie` headers are taken out. Idempotency keys are not logged, because they may name people.
 *
 * @example
 * ```ts
 * const onEvent = logEvents(console);
 * const logged = new OpenCredits({ baseUrl: "http://127.0.0.1:4010", apiKey: "sk_test_demo", onEvent });
 * await logged.accounts.get("user-1"); // getAccount #1: sent; getAccount #1: 200 in 3 ms
 * ```
 */
export function logEvents(logger: Logger): (event: ClientEvent) => void {
  return (event) => {
    const { type, callId, operationId, method, path, attempts } = event;
    const fields = { callId, operationId, method, path, attempts };
    const write = (level: keyof Logger, message: string, more: Partial<LogFields>): void =>
      logger[level](`${operationId} #${attempts}: ${message}`, { ...fields, ...more });
    if (type === "request") return write("debug", "sent", {});
    const { requestId, durationMs } = event;
    if (type === "response") {
      const { status } = event;
      return write("debug", `${status} in ${durationMs} ms`, { status, requestId, durationMs });
    }
    const { error } = event;
    const { status, code } = isApiError(error) ? error : {};
    const reason = `${error.name}: ${redact(error.message)}`;
    const more = { status, code, requestId, durationMs };
    if (type === "failure") return write("error", `failed after ${durationMs} ms: ${reason}`, more);
    write("warn", `again in ${event.delayMs} ms: ${reason}`, { ...more, delayMs: event.delayMs });
  };
}

function redact(text: string): string {
  return text.replace(SECRETS, "[redacted]").replace(SECRET_HEADERS, "$1[redacted]");
}
