import { createMock, type Listening } from "@opencredits/mock-server";
import { OpenCredits } from "@opencredits/sdk";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Random } from "./random.ts";
import { statusesIn, Wire } from "./wire.ts";

const KEY = "sk_test_wire";
/** Short, so that a client that dawdles is told so within the test. */
const REQUEST_TIMEOUT_MS = 400;
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
/** Requests whose bytes are spoiled on the wire. */
const SPOILED = Math.ceil(Number(process.env.FUZZ_REQUESTS ?? 2000) / 10);

const mock = createMock({ now: "2026-01-01T00:00:00Z" });
const environment = mock.environment("wire");
const client = new OpenCredits({ baseUrl: "http://in-process.test", apiKey: KEY, fetch: mock.fetch });
let server: Listening;
let before = "";

beforeAll(async () => {
  server = await mock.listen({ requestTimeoutMs: REQUEST_TIMEOUT_MS });
  await client.grants.create({ account: (await client.accounts.create({ externalId: "user" })).id, amount: 1_000_000 });
});

beforeEach(async () => {
  before = await state();
});

afterAll(async () => {
  await server.close();
});

/** The ledger as text: stored answers may come and go. */
async function state(): Promise<string> {
  const snapshot: unknown = await environment.snapshot();
  return JSON.stringify(snapshot, (name, value: unknown) => (name === "outcomes" ? undefined : value));
}

/** Nothing happened, and the server goes on. */
async function expectUnharmed(): Promise<void> {
  expect(await state()).toBe(before);
  const response = await fetch(`${server.url}/v1/credits`, { headers: { authorization: `Bearer ${KEY}` } });
  expect(response.status).toBe(200);
}

function head(length: number | string, more: readonly string[] = []): string {
  const lines = [
    "POST /v1/debits HTTP/1.1",
    "Host: localhost",
    `Authorization: Bearer ${KEY}`,
    "Content-Type: application/json",
    `Content-Length: ${length}`,
    ...more,
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

const BODY = '{"account":"user","amount":1}';

test("a body that never comes to its end is answered 408, and takes nothing", async () => {
  const wire = await Wire.open(server.port);
  await wire.send(head(BODY.length) + BODY.slice(0, -1));
  const received = await wire.ended();
  expect(statusesIn(received)).toEqual([408]);
  await expectUnharmed();
});

test("a head that never comes to its end is answered 408", async () => {
  const wire = await Wire.open(server.port);
  await wire.send("POST /v1/debits HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bear");
  expect(statusesIn(await wire.ended())).toEqual([408]);
  await expectUnharmed();
});

test("a connection that says nothing is closed", async () => {
  const wire = await Wire.open(server.port);
  const received = await wire.ended();
  expect(statusesIn(received).filter((status) => status !== 408)).toEqual([]);
  await expectUnharmed();
});

test("a client that goes away in the middle of its body has asked for nothing", async () => {
  for (const cut of [0, 1, BODY.length - 1]) {
    const wire = await Wire.open(server.port);
    await wire.send(head(BODY.length) + BODY.slice(0, cut));
    wire.reset();
    await wire.ended();
  }
  await expectUnharmed();
});

test("a client that stops sending in the middle of its body has asked for nothing", async () => {
  const wire = await Wire.open(server.port);
  await wire.send(head(BODY.length) + BODY.slice(0, 10));
  expect(statusesIn(await wire.finish()).filter((status) => status !== 400 && status !== 408)).toEqual([]);
  await expectUnharmed();
});

test("a client that goes away before its answer finds it again under its key", async () => {
  const request = head(BODY.length, ["Idempotency-Key: gone"]) + BODY;
  const wire = await Wire.open(server.port);
  await wire.send(request);
  wire.reset();
  await wire.ended();
  const again = await Wire.open(server.port);
  await again.send(request);
  await again.until("201 Created");
  again.reset();
  await again.ended();
  const { data } = await client.debits.list({ account: "user" });
  expect(data).toHaveLength(1);
});

test("a body in single bytes is read like any other", async () => {
  // A server with the usual patience: on a busy machine this many writes take longer than the one above waits.
  const patient = await mock.listen();
  const wire = await Wire.open(patient.port);
  const request = head(BODY.length, ["Dry-Run: true"]) + BODY;
  for (const byte of new TextEncoder().encode(request)) await wire.send(Uint8Array.of(byte));
  await wire.until("200 OK");
  await wire.finish();
  await patient.close();
  await expectUnharmed();
});

test("a length that is wrong never becomes another request's authority", async () => {
  const smuggled = `${head(BODY.length)}${BODY}`;
  const messages = [
    head("0", ["Content-Length: 29"]) + BODY,
    head(BODY.length, ["Transfer-Encoding: chunked"]) + BODY,
    head("-1") + BODY,
    head("29, 29") + BODY,
    head("0x1d") + BODY,
    head("99999999999999999999") + BODY,
    `POST /v1/debits HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${KEY}\r\nTransfer-Encoding: chunked, identity\r\n\r\n${smuggled}`,
    `POST /v1/debits HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${KEY}\r\nTransfer-Encoding: xchunked\r\n\r\n${smuggled}`,
  ];
  for (const message of messages) {
    const wire = await Wire.open(server.port);
    await wire.send(message);
    const statuses = statusesIn(await wire.ended());
    expect(
      statuses.filter((status) => status < 400 || status >= 500),
      message,
    ).toEqual([]);
  }
  await expectUnharmed();
});

test("chunks that are broken are refused", async () => {
  const start = `POST /v1/debits HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${KEY}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  const chunks = [
    "zz\r\n",
    "5\r\nabc",
    `${"f".repeat(20)}\r\n`,
    "-1\r\n",
    "5;\0\r\nabcde\r\n0\r\n\r\n",
    "1d\r\n{}\r\n\r\n0\r\n\r\n",
  ];
  for (const chunk of chunks) {
    const wire = await Wire.open(server.port);
    await wire.send(start + chunk);
    expect(
      statusesIn(await wire.ended()).filter((status) => status < 400 || status >= 500),
      chunk,
    ).toEqual([]);
  }
  await expectUnharmed();
});

test("what is no HTTP, or another version of it, is refused and closed", async () => {
  const messages = [
    "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "GET /v1/credits\r\n\r\n",
    "GET /v1/credits HTTP/3.0\r\n\r\n",
    "GET /v1/credits HTTP/1.1\r\n\r\n",
    "GET /v1/credits HTTP/1.1\r\nHost: a\r\nHost : b\r\n\r\n",
    "GET /v1/credits HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n",
    "GET /v1/credits HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\nno colon\r\n\r\n",
    `GET /v1/credits HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
    `GET /v1/${"x".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    "\r\n".repeat(5000),
    "\0".repeat(1000),
  ];
  for (const message of messages) {
    const wire = await Wire.open(server.port);
    await wire.send(message);
    const statuses = statusesIn(await wire.ended());
    expect(
      statuses.filter((status) => status < 400 || status >= 500),
      JSON.stringify(message.slice(0, 60)),
    ).toEqual([]);
  }
  await expectUnharmed();
});

test("hundreds of connections that dawdle do not keep others from being answered", async () => {
  const wires = await Promise.all(Array.from({ length: 200 }, () => Wire.open(server.port)));
  await Promise.all(wires.map((wire) => wire.send(head(BODY.length) + BODY.slice(0, 5))));
  await expectUnharmed();
  for (const wire of wires) wire.reset();
  await Promise.all(wires.map((wire) => wire.ended()));
  await expectUnharmed();
});

test(`${SPOILED} requests whose bytes were spoiled on the wire are refused, or do what they now say`, async () => {
  const random = new Random(SEED);
  const request = head(BODY.length, ["Dry-Run: true", "Connection: close"]) + BODY;
  const statuses: number[] = [];
  for (let index = 0; index < SPOILED; index += 1) {
    const bytes = [...new TextEncoder().encode(request)];
    for (let changes = 1 + random.below(3); changes > 0; changes -= 1) {
      const at = random.below(bytes.length);
      // The header that makes this a dry run stays whole: a debit would be what the request then says.
      const removed = random.below(3);
      bytes.splice(at, removed, ...Array.from({ length: random.below(3) }, () => random.below(256)));
    }
    if (!Buffer.from(bytes).toString("latin1").includes("Dry-Run: true\r\n")) continue;
    const wire = await Wire.open(server.port);
    await wire.send(Uint8Array.from(bytes));
    statuses.push(...statusesIn(await wire.finish()));
  }
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
  expect(new Set(statuses).size, `kinds of answers: ${[...new Set(statuses)]}`).toBeGreaterThan(3);
  await expectUnharmed();
});
