import { Agent, get, request as httpRequest } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import type { Handle, Reply } from "./http/exchange.ts";
import { DROPPED } from "./http/exchange.ts";
import { MAX_EAGER_BODY_BYTES, MAX_HEAD_BYTES } from "./limits.ts";
import { type Listening, type ListenOptions, listen } from "./node.ts";

const LIMIT = 1024 * 1024;
const open: Listening[] = [];

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(handle: Handle, options?: ListenOptions): Promise<Listening> {
  const server = await listen(handle, options);
  open.push(server);
  return server;
}

function text(body: string, status = 200): Reply {
  return { kind: "answer", status, headers: ["content-type", "text/plain"], body };
}

/** Answers with what it was asked, and counts what got through to it. */
function echo(limit = LIMIT): { handle: Handle; seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    handle: async (request) => {
      const body = await request.body(limit);
      if (body === "too_large") return text("too large", 413);
      if (body === "broken") return DROPPED;
      const line = `${request.method} ${request.url} ${Buffer.from(body).toString()}`;
      seen.push(line);
      return text(line);
    },
  };
}

/** A raw connection, with everything it received so far and the promise of its end. */
async function dial(server: Listening): Promise<{ socket: Socket; received: () => string; ended: Promise<string> }> {
  const socket = connect({ port: server.port, host: "127.0.0.1" });
  let data = "";
  socket.on("data", (chunk) => {
    data += chunk.toString("latin1");
  });
  const ended = new Promise<string>((resolve) => {
    socket.on("close", () => resolve(data));
    socket.on("error", () => resolve(data));
  });
  await new Promise((resolve) => socket.once("connect", resolve));
  return { socket, received: () => data, ended };
}

function deferred<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let settle: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}

/** Posts a body and reads the answer. */
async function say(server: Listening, init: RequestInit): Promise<string> {
  const response = await fetch(server.url, { method: "POST", ...init });
  return response.text();
}

/** Resolves when the connection has received the text. */
async function until(connection: { socket: Socket; received: () => string }, wanted: string): Promise<void> {
  while (!connection.received().includes(wanted)) {
    await new Promise((resolve) => connection.socket.once("data", resolve));
  }
}

test("a server listens on the loopback address and a free port unless told otherwise", async () => {
  const server = await serve(echo().handle);
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  expect(server.port).toBeGreaterThan(0);
});

test("method, path and query, headers and body reach the handler as they were sent", async () => {
  const server = await serve(async (request) => {
    const body = await request.body(LIMIT);
    return text(`${request.method} ${request.url} ${request.header("x-twice")} ${Array.from(body as Uint8Array)}`);
  });
  const response = await fetch(`${server.url}/v1/a%2Fb?q=%C3%A9&q=2`, {
    method: "PUT",
    headers: [
      ["x-twice", "1"],
      ["x-twice", "2"],
    ],
    body: new Uint8Array([1, 255]),
  });
  expect(await response.text()).toBe("PUT /v1/a%2Fb?q=%C3%A9&q=2 1, 2 1,255");
});

test("two Authorization headers are joined, so that neither wins in silence", async () => {
  const server = await serve((request) => text(request.header("authorization") ?? ""));
  const connection = await dial(server);
  connection.socket.write(
    "GET / HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\nConnection: close\r\n\r\n",
  );
  expect(await connection.ended).toContain("Bearer a, Bearer b");
});

test("a request target in absolute form is reduced to its path", async () => {
  const server = await serve(echo().handle);
  const connection = await dial(server);
  connection.socket.write("GET http://other.example/v1/x?y=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  expect(await connection.ended).toContain("GET /v1/x?y=1 ");
});

test("a body in many pieces arrives whole, with a length and without one", async () => {
  const { handle, seen } = echo();
  const server = await serve(handle);
  const pieces = new ReadableStream({
    start(controller) {
      for (const piece of ["a", "b", "c"]) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  await say(server, { body: pieces, duplex: "half" } as RequestInit);
  const connection = await dial(server);
  connection.socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nConnection: close\r\n\r\nabc");
  connection.socket.write("def");
  await connection.ended;
  await say(server, { body: "x".repeat(MAX_EAGER_BODY_BYTES + 1) });
  expect(seen.map((line) => line.length)).toEqual([10, 13, 7 + MAX_EAGER_BODY_BYTES + 1]);
});

test("a request is answered before the nonsense that came with it", async () => {
  const server = await serve((request) => text(`answer to ${request.url}`));
  const connection = await dial(server);
  const request = "POST /first HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc";
  connection.socket.write(`${request}NONSENSE\r\n\r\n`);
  const answers = (await connection.ended).match(/answer to \/first|HTTP\/1\.1 400/g);
  expect(answers).toEqual(["answer to /first", "HTTP/1.1 400"]);
});

test("fake timers hold no answer up", async () => {
  const server = await serve(() => text("here"));
  vi.useFakeTimers({ toFake: ["setTimeout", "setImmediate"] });
  const connection = await dial(server);
  connection.socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\na");
  await until(connection, "here");
  connection.socket.destroy();
});

test("bytes that are no UTF-8 reach the handler untouched", async () => {
  const server = await serve((request) => {
    const body = request.body(LIMIT);
    return text(body instanceof Uint8Array ? Buffer.from(body).toString("hex") : "not here yet");
  });
  expect(await say(server, { body: new Uint8Array([0xc3, 0x28, 0x00, 0xff]) })).toBe("c32800ff");
});

test("a body announced as too long is refused without being read", async () => {
  const server = await serve(echo(LIMIT).handle);
  const connection = await dial(server);
  connection.socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${10 * LIMIT}\r\n\r\n`);
  await until(connection, "too large");
  expect(connection.received()).toMatch(/^HTTP\/1.1 413 /);
  expect(connection.received().toLowerCase()).toContain("connection: close");
  connection.socket.destroy();
});

test("a body without length is cut off at the limit, and the client reads why while it still sends", async () => {
  const server = await serve(echo(LIMIT).handle);
  const connection = await dial(server);
  connection.socket.write("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  const piece = `10000\r\n${"x".repeat(0x10000)}\r\n`;
  while (!connection.socket.destroyed && !connection.received().includes("too large")) {
    await new Promise((resolve) => connection.socket.write(piece, resolve));
  }
  expect(connection.received()).toMatch(/^HTTP\/1.1 413 /);
  await connection.ended;
});

test("fetch reads the refusal of a body that is too long", async () => {
  const server = await serve(echo(LIMIT).handle);
  expect(await say(server, { body: new Uint8Array(8 * LIMIT) })).toBe("too large");
});

test("a request that is refused unread leaves its connection usable when the body is short", async () => {
  const server = await serve(() => text("no", 401));
  const connection = await dial(server);
  connection.socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc");
  await until(connection, "401");
  connection.socket.write("GET /again HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  expect((await connection.ended).match(/HTTP\/1.1 401/g)).toHaveLength(2);
});

test("a client that goes away in the middle of its body has asked for nothing", async () => {
  const { handle, seen } = echo();
  const server = await serve(handle);
  const short = await dial(server);
  short.socket.write("POST /short HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
  const long = await dial(server);
  long.socket.write("POST /long HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
  short.socket.end();
  long.socket.end();
  await Promise.all([short.ended, long.ended]);
  expect(await (await fetch(`${server.url}/after`)).text()).toBe("GET /after ");
  expect(seen).toEqual(["GET /after "]);
});

test("a head or a body that comes too slowly is answered 408 and closed", async () => {
  const server = await serve(echo().handle, { requestTimeoutMs: 40 });
  const head = await dial(server);
  head.socket.write("GET / HTTP/1.1\r\nHo");
  const body = await dial(server);
  body.socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
  for (const answer of await Promise.all([head.ended, body.ended])) expect(answer).toMatch(/^HTTP\/1.1 408 /);
});

test.each([
  ["a line that is no request", "NONSENSE\r\n\r\n"],
  ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na"],
  [
    "a length and chunks",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  ],
  ["a header with a line break", "GET / HTTP/1.1\r\nHost: x\r\nX: a\nb\r\n\r\n"],
  ["a missing Host", "GET / HTTP/1.1\r\n\r\n"],
  ["a chunk without size", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
])("%s is a clean 400", async (_name, bytes) => {
  const server = await serve(echo().handle);
  const connection = await dial(server);
  connection.socket.write(bytes);
  const answer = await connection.ended;
  expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
  expect(answer.toLowerCase()).toContain("connection: close");
});

test("malformed HTTP is explained as a problem", async () => {
  const server = await serve(echo().handle);
  const connection = await dial(server);
  connection.socket.write("NONSENSE\r\n\r\n");
  const [, body = ""] = (await connection.ended).split("\r\n\r\n");
  expect(JSON.parse(body)).toMatchObject({
    status: 400,
    title: "Bad Request",
    detail: expect.stringContaining("HTTP"),
  });
});

test("headers beyond the bound are 431", async () => {
  const server = await serve(echo().handle);
  const connection = await dial(server);
  connection.socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"x".repeat(MAX_HEAD_BYTES)}\r\n\r\n`);
  expect(await connection.ended).toMatch(/^HTTP\/1.1 431 /);
});

test("pipelined requests are answered in their order", async () => {
  const { handle } = echo();
  const server = await serve(handle);
  const connection = await dial(server);
  connection.socket.write(
    "POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\naGET /2 HTTP/1.1\r\nHost: x\r\n\r\n" +
      "POST /3 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n1\r\nb\r\n0\r\n\r\n",
  );
  const answers = await connection.ended;
  expect(answers.match(/(POST|GET) \/\d [ab]?/g)).toEqual(["POST /1 a", "GET /2 ", "POST /3 b"]);
});

test("a connection is kept and used again", async () => {
  const server = await serve(echo().handle);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ports = new Set<number | undefined>();
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => {
      get(server.url, { agent }, (message) => {
        ports.add(message.socket.localPort);
        message.resume().on("end", resolve);
      });
    });
  }
  agent.destroy();
  expect(ports.size).toBe(1);
});

test("100 Continue is said when the body is wanted, and not when it is refused", async () => {
  const server = await serve(echo(LIMIT).handle);
  const said = (length: number): Promise<[boolean, number | undefined]> =>
    new Promise((resolve) => {
      let continued = false;
      const request = httpRequest(server.url, {
        method: "POST",
        headers: { expect: "100-continue", "content-length": length },
      });
      request.on("continue", () => {
        continued = true;
        request.end("x".repeat(length));
      });
      request.on("response", (message) => {
        resolve([continued, message.statusCode]);
        request.destroy();
      });
      request.on("error", () => {});
      request.flushHeaders();
    });
  expect(await said(3)).toEqual([true, 200]);
  expect(await said(MAX_EAGER_BODY_BYTES + 1)).toEqual([true, 200]);
  expect(await said(2 * LIMIT)).toEqual([false, 413]);
});

test("R80: a lost answer closes the connection without a byte", async () => {
  const server = await serve(() => DROPPED);
  const connection = await dial(server);
  connection.socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  expect(await connection.ended).toBe("");
  await expect(fetch(server.url)).rejects.toThrow(TypeError);
});

test("an answer without body has no length; one with a body has it in bytes", async () => {
  const empty = await serve(() => ({ kind: "answer", status: 204, headers: ["x-a", "1"], body: null }));
  const response = await fetch(empty.url);
  expect([response.status, response.headers.get("content-length"), response.headers.get("x-a")]).toEqual([
    204,
    null,
    "1",
  ]);
  const full = await serve(() => text("é€"));
  const bytes = await fetch(full.url);
  expect([bytes.headers.get("content-length"), await bytes.text()]).toEqual(["5", "é€"]);
  const head = await serve(() => ({ kind: "answer", status: 200, headers: [], body: null }));
  expect((await fetch(head.url, { method: "HEAD" })).status).toBe(200);
});

test("a defect in the handler is a 500 and no crash", async () => {
  const sync = await serve(() => {
    throw new Error("first defect");
  });
  const late = await serve(() => Promise.reject(new Error("second defect")));
  expect(await (await fetch(sync.url)).json()).toMatchObject({ status: 500, detail: "first defect" });
  expect(await (await fetch(late.url)).json()).toMatchObject({ status: 500, detail: "second defect" });
});

test("closing lets a running request finish, and refuses new ones", async () => {
  const gate = deferred<Reply>();
  const arrived = deferred<void>();
  const server = await serve(
    () => {
      arrived.resolve();
      return gate.promise;
    },
    { closeGraceMs: 60_000 },
  );
  const running = fetch(server.url);
  await arrived.promise;
  const closed = server.close();
  await expect(fetch(server.url)).rejects.toThrow();
  gate.resolve(text("finished"));
  expect(await (await running).text()).toBe("finished");
  await closed;
  expect(server.close()).toBe(closed);
});

test("closing cuts what does not finish in the grace time, also under fake timers", async () => {
  const arrived = deferred<void>();
  const server = await serve(
    () => {
      arrived.resolve();
      return new Promise<Reply>(() => {});
    },
    { closeGraceMs: 5 },
  );
  const running = fetch(server.url).catch((error: unknown) => error);
  await arrived.promise;
  vi.useFakeTimers();
  await server.close();
  expect(await running).toBeInstanceOf(TypeError);
});

test("an idle connection does not keep a server from closing", async () => {
  const server = await serve(echo().handle, { closeGraceMs: 60_000 });
  const connection = await dial(server);
  connection.socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await until(connection, "GET / ");
  await server.close();
  await connection.ended;
});

test("a port that is taken is said so, with what to do", async () => {
  const first = await serve(echo().handle);
  await expect(listen(echo().handle, { port: first.port })).rejects.toMatchObject({
    name: "ListenError",
    code: "EADDRINUSE",
    message: expect.stringMatching(/port is already in use.*choose another port/),
  });
});

test("an address that is not this machine's is said so", async () => {
  await expect(listen(echo().handle, { host: "192.0.2.1" })).rejects.toMatchObject({ code: "EADDRNOTAVAIL" });
});

test("close works apart from its server, as in `const { url, close } = await mock.listen()`", async () => {
  const { url, close } = await serve(echo().handle);
  await close();
  await expect(fetch(url)).rejects.toThrow();
});
