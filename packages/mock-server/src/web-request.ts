import { waitMs } from "./environment/machine.ts";
import type { Answer, BodyRead, RequestLike } from "./http/exchange.ts";

const EMPTY = new Uint8Array(0);

/** A web `Request` as the handler reads it: what the in-process fetch and the MSW door have in common. */
export class WebRequest implements RequestLike {
  readonly method: string;
  readonly url: string;
  readonly #request: Request;

  /** `url` is the path from which the handler routes: a door may have cut a prefix off. */
  constructor(request: Request, url: string = pathOf(request.url)) {
    this.#request = request;
    this.method = request.method;
    this.url = url;
  }

  header(name: string): string | null {
    return this.#request.headers.get(name);
  }

  body(limitBytes: number): BodyRead | Promise<BodyRead> {
    // Firefox has no `Request.body`; there the bytes can only be read as a whole.
    if (this.#request.body === null) return EMPTY;
    return this.#request.body === undefined
      ? readWhole(this.#request, limitBytes)
      : readStream(this.#request, limitBytes);
  }
}

/** Path and query of an absolute URL, as it is written there. */
export function pathOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const end = url.indexOf("#");
  if (start < 0) return "/";
  return end < 0 ? url.slice(start) : url.slice(start, end);
}

/** A `Response` with exactly this answer. */
export function responseOf(answer: Answer): Response {
  const headers: [string, string][] = [];
  for (let index = 0; index + 1 < answer.headers.length; index += 2) {
    headers.push([answer.headers[index] ?? "", answer.headers[index + 1] ?? ""]);
  }
  if (answer.isCutShort !== true || answer.body === null)
    return new Response(answer.body, { status: answer.status, headers });
  const bytes = new TextEncoder().encode(answer.body);
  headers.push(["content-length", String(bytes.length)]);
  return new Response(brokenBody(bytes), { status: answer.status, headers });
}

/** Half of a body, and then the error that a broken connection is. */
function brokenBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    async pull(controller) {
      if (!isSent) {
        isSent = true;
        controller.enqueue(bytes.subarray(0, bytes.length >> 1));
        return;
      }
      // Whoever passes the answer on, as MSW does, must get to send its head first.
      await waitMs(1);
      controller.error(new TypeError("terminated", { cause: new Error("The connection was reset") }));
    },
  });
}

async function readWhole(request: Request, limitBytes: number): Promise<BodyRead> {
  try {
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (request.signal.aborted) return "broken";
    return bytes.byteLength > limitBytes ? "too_large" : bytes;
  } catch {
    return "broken";
  }
}

/** Reads chunk by chunk, so that a body without end is given up as soon as it is too long. */
async function readStream(request: Request, limitBytes: number): Promise<BodyRead> {
  const reader = request.body?.getReader();
  if (reader === undefined) return EMPTY;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.byteLength;
      if (length > limitBytes) {
        await reader.cancel();
        return "too_large";
      }
      chunks.push(step.value);
    }
  } catch {
    return "broken";
  }
  if (request.signal.aborted) return "broken";
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
