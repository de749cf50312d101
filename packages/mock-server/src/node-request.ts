import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { nextTick } from "node:process";
import type { BodyRead, RequestLike } from "./http/exchange.ts";

export const EMPTY_BODY: Uint8Array = new Uint8Array(0);

/**
 * A request of `node:http` as the handler reads it. The body is either here already, or read when the handler asks for
 * it: a long body is not taken before the request is known to be allowed.
 */
export class NodeRequest implements RequestLike {
  readonly method: string;
  readonly url: string;
  readonly #message: IncomingMessage;
  readonly #response: ServerResponse;
  /** Of the message, where finding them is a call of its own. */
  readonly #headers: IncomingHttpHeaders;
  readonly #received: Uint8Array | undefined;

  constructor(message: IncomingMessage, response: ServerResponse, received: Uint8Array | undefined) {
    this.#message = message;
    this.#response = response;
    this.#headers = message.headers;
    this.#received = received;
    this.method = message.method ?? "GET";
    this.url = originForm(message.url ?? "/");
  }

  header(name: string): string | null {
    const value = this.#headers[name];
    if (value === undefined) return null;
    return typeof value === "string" ? value : value.join(", ");
  }

  body(limitBytes: number): BodyRead | Promise<BodyRead> {
    if (this.#received !== undefined) return this.#received.byteLength > limitBytes ? "too_large" : this.#received;
    const announced = announcedLength(this.#message);
    if (announced !== undefined && announced > limitBytes) return "too_large";
    allowBody(this.#message, this.#response);
    return new Promise((resolve) => readBody(this.#message, limitBytes, announced, resolve));
  }
}

/** Bytes of body that the head announces: 0 without a body, undefined when only its end will tell. */
export function announcedLength(message: IncomingMessage): number | undefined {
  if (message.headers["transfer-encoding"] !== undefined) return undefined;
  const length = message.headers["content-length"];
  return length === undefined ? 0 : Number(length);
}

/** Says `100 Continue` to a client that waits for it before it sends the body. */
export function allowBody(message: IncomingMessage, response: ServerResponse): void {
  if (message.headers.expect !== undefined) response.writeContinue();
}

/**
 * Reads a body whose length is known and small. It nearly always comes in one piece with its head, and is there as soon
 * as Node's parser has had its turn. Then it is taken at once: streaming a message to its end, with listeners and events,
 * is an eighth of all that a debit costs the main thread (docs/decisions/010-node-door.md).
 */
export function readShortBody(message: IncomingMessage, length: number, done: (body: BodyRead) => void): void {
  nextTick(() => {
    const body: Uint8Array | null = message.read(length);
    if (body === null) readBody(message, length, length, done);
    else done(body);
  });
}

/**
 * Reads a body, once. A body that comes as one chunk is handed on as it is. Reading stops at the first byte beyond the
 * limit; the rest stays with whoever closes the connection.
 */
export function readBody(
  message: IncomingMessage,
  limitBytes: number,
  announced: number | undefined,
  done: (body: BodyRead) => void,
): void {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let open = true;
  const finish = (body: BodyRead): void => {
    if (!open) return;
    open = false;
    done(body);
  };
  message.on("data", (chunk: Uint8Array) => {
    length += chunk.byteLength;
    if (length > limitBytes) finish("too_large");
    else if (open) chunks.push(chunk);
    if (length === announced) finish(whole(chunks, length));
  });
  message.on("end", () => finish(whole(chunks, length)));
  message.on("close", () => finish("broken"));
}

function whole(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only === undefined) return EMPTY_BODY;
  return chunks.length === 1 ? only : Buffer.concat(chunks, length);
}

/** Path and query of a request target, which a proxy's client may have sent in absolute form (RFC 9112, 3.2.2). */
function originForm(target: string): string {
  if (target.startsWith("/")) return target;
  const afterScheme = target.indexOf("://");
  const path = afterScheme < 0 ? -1 : target.indexOf("/", afterScheme + 3);
  return path < 0 ? "/" : target.slice(path);
}
