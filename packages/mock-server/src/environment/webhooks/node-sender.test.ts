import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTcpServer, type Server as TcpServer } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { MAX_WEBHOOK_RESPONSE_BYTES } from "../../limits.ts";
import { guardedLookup, mayConnect, nodeSender } from "./node-sender.ts";
import { UrlPolicy } from "./url-policy.ts";

const servers: (Server | TcpServer)[] = [];

afterEach(async () => {
  vi.useRealTimers();
  const closing = servers.splice(0).map((server) => {
    if ("closeAllConnections" in server) server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  await Promise.all(closing);
});

async function listening(server: Server | TcpServer): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

const receiver = (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> =>
  listening(createServer(answer));

const BODY = new TextEncoder().encode('{"name":"Zoë"}');
const HEADERS = { "content-type": "application/json", "webhook-id": "dlv_1" };
const deliver = (url: string, signal?: AbortSignal) =>
  nodeSender(new UrlPolicy())({ url, headers: HEADERS, body: BODY }, signal);

test("a delivery is one POST with its headers, its bytes and their length", async () => {
  const seen: unknown[] = [];
  const url = await receiver((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { "webhook-id": id, "content-length": length, host } = request.headers;
      seen.push([
        request.method,
        request.url,
        id,
        length,
        host === request.headers.host,
        Buffer.concat(chunks).toString(),
      ]);
      response.writeHead(202).end("thanks");
    });
  });
  expect(await deliver(`${url}/hooks?x=1`)).toEqual({ status: 202 });
  expect(seen).toEqual([["POST", "/hooks?x=1", "dlv_1", "15", true, '{"name":"Zoë"}']]);
});

test("a redirect is an answer and is not followed", async () => {
  const seen: string[] = [];
  const url = await receiver((request, response) => {
    seen.push(request.url ?? "");
    response.writeHead(307, { location: "/elsewhere" }).end();
  });
  expect(await deliver(`${url}/hooks`)).toEqual({ status: 307 });
  expect(seen).toEqual(["/hooks"]);
});

test("an answer without end is cut off at the bound, and its status counts", async () => {
  let cut: (value: unknown) => void = () => {};
  const isCut = new Promise((resolve) => {
    cut = resolve;
  });
  const url = await receiver((_request, response) => {
    response.writeHead(200);
    const write = (): void => {
      while (!response.destroyed && response.write("x".repeat(MAX_WEBHOOK_RESPONSE_BYTES / 4)));
    };
    response.on("drain", write);
    response.on("close", cut);
    write();
  });
  expect(await deliver(url)).toEqual({ status: 200 });
  await isCut;
});

test("a receiver that switches to another protocol has not answered", async () => {
  const url = await listening(
    createTcpServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => {
        socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n");
      });
    }),
  );
  expect(await deliver(url)).toEqual({ error: "It answered with another protocol." });
});

test("a receiver that is not there, or hangs up, is a reason and no exception", async () => {
  const gone = await receiver((request) => request.socket.destroy());
  expect(await deliver(gone)).toEqual({ error: "socket hang up" });
  const server = servers[0];
  await new Promise((resolve) => server?.close(resolve));
  expect(await deliver(gone)).toEqual({ error: expect.stringContaining("ECONNREFUSED") });
});

test("what answers no HTTP is a reason too", async () => {
  const url = await listening(createTcpServer((socket) => socket.resume().end("hello\r\n\r\n")));
  expect(await deliver(url)).toEqual({ error: expect.stringContaining("Parse Error") });
});

test("a delivery that is called off ends at once", async () => {
  let arrived: (value: unknown) => void = () => {};
  const hasArrived = new Promise((resolve) => {
    arrived = resolve;
  });
  const url = await receiver(arrived);
  const controller = new AbortController();
  const outcome = deliver(url, controller.signal);
  await hasArrived;
  controller.abort();
  expect(await outcome).toEqual({ error: "The mock was stopped." });
});

test("nobody waits for a receiver longer than the bound, also where a test runner's clock stands still", async () => {
  vi.useFakeTimers();
  const url = await receiver(() => {});
  const send = nodeSender(new UrlPolicy(), 30);
  expect(await send({ url, headers: HEADERS, body: BODY })).toEqual({ error: "There was no answer within 30 ms." });
});

test.each([
  ["localhost", "127.0.0.1", true],
  ["localhost", "::1", true],
  ["localhost", "::ffff:127.0.0.1", true],
  ["localhost", "10.0.0.1", false],
  ["localhost", "93.184.216.34", false],
  ["hooks.example.com", "93.184.216.34", true],
  ["hooks.example.com", "2606:2800:220:1:248:1893:25c8:1946", true],
  ["hooks.example.com", "127.0.0.1", true],
  ["hooks.example.com", "10.0.0.1", false],
  ["hooks.example.com", "10.1.2.3", true],
  ["hooks.example.com", "172.31.255.255", false],
  ["hooks.example.com", "192.168.0.1", false],
  ["hooks.example.com", "100.100.100.200", false],
  ["hooks.example.com", "169.254.169.254", false],
  ["hooks.example.com", "0.0.0.0", false],
  ["hooks.example.com", "224.0.0.1", false],
  ["hooks.example.com", "255.255.255.255", false],
  ["hooks.example.com", "::", false],
  ["hooks.example.com", "fe80::1", false],
  ["hooks.example.com", "fe80::1%eth0", false],
  ["hooks.example.com", "fd12:3456::1", false],
  ["hooks.example.com", "fd00::7", true],
  ["hooks.example.com", "::ffff:10.0.0.1", false],
  ["hooks.example.com", "::ffff:a9fe:a9fe", false],
  ["hooks.example.com", "64:ff9b::a00:1", false],
  ["hooks.example.com", "::10.0.0.1", false],
  ["hooks.example.com", "2002:a00:1::", false],
  ["other.example.com", "93.184.216.34", false],
])("a delivery to %s at %s: %s", (host, address, may) => {
  const policy = new UrlPolicy(["hooks.example.com", "10.1.2.3", "fd00::7"]);
  expect(mayConnect(policy, host, address)).toBe(may);
});

type Found = readonly { readonly address: string; readonly family: number }[];

/** Looks a name up in a world where it has these addresses. */
function lookUp(found: Found, options: object = {}): Promise<unknown> {
  const resolveName = (_host: string, _options: object, callback: (error: null, found: Found) => void): void =>
    callback(null, found);
  const lookup = guardedLookup(new UrlPolicy(["hooks.example.com"]), Object(resolveName));
  return new Promise((resolve) => {
    lookup("hooks.example.com", options, (error, address, family) => resolve(error?.message ?? [address, family]));
  });
}

test("a name is connected to only at the addresses that are let through, checked when it is connected to", async () => {
  const [inside, outside] = [
    { address: "192.168.0.7", family: 4 },
    { address: "93.184.216.34", family: 4 },
  ];
  expect(await lookUp([inside, outside])).toEqual(["93.184.216.34", 4]);
  expect(await lookUp([inside, outside], { all: true })).toEqual([[outside], undefined]);
  expect(await lookUp([inside])).toBe("hooks.example.com is 192.168.0.7, which is not public and was not named.");
});

test("a name that nobody knows is a reason", async () => {
  const policy = new UrlPolicy(["no-such-host.invalid"]);
  const outcome = await nodeSender(policy)({ url: "http://no-such-host.invalid/", headers: {}, body: BODY });
  expect(outcome).toEqual({ error: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/) });
});
