import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { setImmediate } from "node:timers";
import type { Handle, Reply } from "./http/exchange.ts";
import {
  CLOSE_GRACE_MS,
  CONNECTION_CHECK_MS,
  HEAD_TIMEOUT_MS,
  KEEP_ALIVE_MS,
  LINGER_MS,
  MAX_EAGER_BODY_BYTES,
  MAX_HEAD_BYTES,
  REQUEST_TIMEOUT_MS,
} from "./limits.ts";
import { allowBody, announcedLength, EMPTY_BODY, NodeRequest, readShortBody } from "./node-request.ts";

// Taken when the module is loaded: a test runner's fake timers must not keep a server from answering, or from closing.
const { setTimeout: setTimer, clearTimeout: clearTimer } = globalThis;
// Not the global one: Jest's jsdom environment takes that away.
const atEndOfTurn = setImmediate;

/** Where a server listens, and how patient it is. */
export interface ListenOptions {
  /** Port to listen on; default 0, which takes a free one. */
  readonly port?: number;
  /** Host name or address to listen on; default `127.0.0.1`, so that nobody else on the network can reach it. */
  readonly host?: string;
  /** How long one request may take to arrive, in milliseconds; default 30 000. */
  readonly requestTimeoutMs?: number;
  /** How long `close` waits for answers that are on their way, in milliseconds; default 1000. */
  readonly closeGraceMs?: number;
}

/** A server that listens. */
export interface Listening {
  /** Base URL without a trailing slash, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** As it was asked for. */
  readonly host: string;
  /** The port that was taken, also where any free one was asked for. */
  readonly port: number;
  /** Stops taking requests, lets those that run finish within the grace time, then cuts every connection. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Why a server could not listen, with what to do about it. */
export class ListenError extends Error {
  override readonly name = "ListenError";
  /** Node's own, such as `EADDRINUSE`. */
  readonly code: string;

  constructor(code: string, message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Starts a `node:http` server in front of the handler. Rejects with a {@link ListenError}. */
export function listen(handle: Handle, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = "127.0.0.1", requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const server = createServer({
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: Math.min(HEAD_TIMEOUT_MS, requestTimeoutMs),
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(CONNECTION_CHECK_MS, requestTimeoutMs),
    maxHeaderSize: MAX_HEAD_BYTES,
    // Otherwise Node keeps the first of two `Authorization` or `Content-Type` headers in silence.
    joinDuplicateHeaders: true,
  });
  const { receive, writeReady } = receiver(handle, server);
  server.on("request", receive);
  // With a listener of our own, 100 Continue is said only when the body is wanted.
  server.on("checkContinue", receive);
  server.on("clientError", (error, socket) => {
    // Answers to what came before on the same connection go first: they were asked for first.
    writeReady();
    refuseMalformed(error, socket);
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, host, port)));
    server.listen({ port, host }, () => resolve(new NodeServer(server, host, options.closeGraceMs ?? CLOSE_GRACE_MS)));
  });
}

class NodeServer implements Listening {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly #server: Server;
  readonly #graceMs: number;
  #closed: Promise<void> | undefined;

  constructor(server: Server, host: string, graceMs: number) {
    const address = server.address();
    this.#server = server;
    this.#graceMs = graceMs;
    this.host = host;
    this.port = isAddress(address) ? address.port : 0;
    this.url = `http://${urlHost(host)}:${this.port}`;
  }

  /** A field, so that `const { url, close } = await mock.listen()` works. */
  readonly close = (): Promise<void> => {
    this.#closed ??= new Promise((resolve) => {
      const timer = setTimer(() => this.#server.closeAllConnections(), this.#graceMs);
      this.#server.close(() => {
        clearTimer(timer);
        resolve();
      });
    });
    return this.#closed;
  };

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** Takes requests to their answers. */
interface Receiver {
  receive(message: IncomingMessage, response: ServerResponse): void;
  /** Writes what is ready now. */
  writeReady(): void;
}

/** An answer that is ready to be written. */
interface Outgoing {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly reply: Reply;
}

/**
 * Answers requests. Short bodies are taken before the handler is called, which then runs from arrival to answer without
 * a promise; long ones and those of unknown length wait until the handler wants them.
 *
 * What is ready in one turn of the event loop is written at its end, one after the other: a client that waits on several
 * connections is woken once and finds all of it, and waking it costs more than most of what the handler does.
 */
function receiver(handle: Handle, server: Server): Receiver {
  let ready: Outgoing[] = [];
  const writeReady = (): void => {
    const outgoing = ready;
    ready = [];
    for (const { message, response, reply } of outgoing) {
      try {
        write(message, response, reply, !server.listening);
      } catch (error) {
        fail(response, error);
      }
    }
  };
  const send = (message: IncomingMessage, response: ServerResponse, reply: Reply): void => {
    if (ready.length === 0) atEndOfTurn(writeReady);
    ready.push({ message, response, reply });
  };
  const answer = (message: IncomingMessage, response: ServerResponse, body: Uint8Array | undefined): void => {
    try {
      const reply = handle(new NodeRequest(message, response, body));
      if (!(reply instanceof Promise)) send(message, response, reply);
      else
        reply.then(
          (settled) => send(message, response, settled),
          (error: unknown) => fail(response, error),
        );
    } catch (error) {
      fail(response, error);
    }
  };
  const receive = (message: IncomingMessage, response: ServerResponse): void => {
    const announced = announcedLength(message);
    if (announced === undefined || announced > MAX_EAGER_BODY_BYTES) answer(message, response, undefined);
    else if (announced === 0) {
      // Reading the nothing that there is spares Node reading the message to its end.
      message.read();
      answer(message, response, EMPTY_BODY);
    } else {
      allowBody(message, response);
      readShortBody(message, announced, (body) => {
        // A client that went away before its body was complete has asked for nothing.
        if (typeof body !== "string") answer(message, response, body);
      });
    }
  };
  return { receive, writeReady };
}

function write(message: IncomingMessage, response: ServerResponse, reply: Reply, closing: boolean): void {
  if (response.destroyed) return;
  if (reply.kind === "dropped") {
    if (reply.isEmpty === true) message.socket.end();
    else message.socket.resetAndDestroy();
    return;
  }
  const { body } = reply;
  const length = body === null ? 0 : Buffer.byteLength(body);
  const headers: string[] = [...reply.headers];
  if (body !== null) headers.push("content-length", String(length));
  const unread = !message.complete && hasLongRest(message);
  if (unread) closeSlowly(message);
  if (unread || closing) headers.push("connection", "close");
  response.writeHead(reply.status, headers);
  if (reply.isCutShort === true && body !== null) {
    // Destroyed only when the first half is out, or nothing of it would be.
    response.write(Buffer.from(body).subarray(0, length >> 1), () => message.socket.destroy());
    return;
  }
  // As many bytes as characters is ASCII, whose bytes are the same in both encodings; this one Node writes faster.
  response.end(body, length === body?.length ? "latin1" : "utf8");
}

/** The handler answers every error itself; what it throws is its own defect, and kept apart from the client's. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return;
  const body = problem(500, error instanceof Error ? error.message : String(error));
  response.writeHead(500, ["content-type", "application/problem+json"]).end(body);
}

/** Whether more is still to come than is cheap to read and forget, which Node does by itself. */
function hasLongRest(message: IncomingMessage): boolean {
  const announced = announcedLength(message);
  return announced === undefined || announced > MAX_EAGER_BODY_BYTES;
}

/**
 * Closing a socket on bytes that nobody read resets the connection, and the reset can overtake the answer. So the socket
 * stays open for a moment and drops what still arrives; a client that heeds `connection: close` ends it before.
 * Our half is not closed at once either: clients are seldom written for an end that comes while they still send.
 */
function closeSlowly(message: IncomingMessage): void {
  const { socket } = message;
  socket.destroySoon = () => {
    message.resume();
    setTimer(() => socket.destroy(), LINGER_MS).unref();
  };
}

/** Answers what is not HTTP, or came too slowly, and closes the connection. */
function refuseMalformed(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const [status, detail] = malformed(error);
  const body = problem(status, detail);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "content-type: application/problem+json",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

function malformed(error: Error & { code?: string }): [number, string] {
  switch (error.code) {
    case "HPE_HEADER_OVERFLOW":
      return [431, `The request line and the headers are longer than ${MAX_HEAD_BYTES} bytes.`];
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return [413, "The chunk extensions of the body are too long."];
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return [408, "The request did not arrive in time."];
    default:
      return [400, `This is not an HTTP/1.1 message: ${error.message}.`];
  }
}

/** A problem (RFC 9457) of no code of ours: no operation was reached. */
function problem(status: number, detail: string): string {
  return JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, detail });
}

function listenError(error: Error & { code?: string }, host: string, port: number): ListenError {
  const code = error.code ?? "UNKNOWN";
  return new ListenError(code, `Cannot listen on ${urlHost(host)}:${port}: ${listenAdvice(code, error)}`, error);
}

function listenAdvice(code: string, error: Error): string {
  switch (code) {
    case "EADDRINUSE":
      return "the port is already in use. Stop what listens there, or choose another port (0 takes a free one).";
    case "EACCES":
      return "this user may not use the port. Choose one above 1023 (0 takes a free one).";
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "this machine has no such address. Use 127.0.0.1, or 0.0.0.0 to be reachable from other machines.";
    default:
      return error.message;
  }
}

/** The host as a URL writes it; a server on every address is reached on the loopback one. */
function urlHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}
