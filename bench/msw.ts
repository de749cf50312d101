/**
 * The MSW door: one intercepted call that keeps a ledger, beside the same call on a static MSW handler that answers the
 * same bytes. One `setupServer` listens at a time, in turns, because two of them in one process disturb each other.
 */
import { createMock } from "@opencredits/mock-server";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { median, type Row } from "./table.ts";

const BASE_URL = "https://api.example.com";
const CALLS = 400;
const ROUNDS = 9;

/** Measures both and answers the row of the report. */
export async function measureMsw(): Promise<readonly Row[]> {
  const mock = createMock({ checkResponses: false });
  const { apiKey } = mock.environment();
  const ours = setupServer(...mock.handlers({ baseUrl: BASE_URL }));
  const body = await prepare(ours, apiKey);
  const fixed = setupServer(
    http.post(`${BASE_URL}/v1/debits`, () => HttpResponse.text(body, { status: 201, headers: JSON_HEADERS })),
  );
  const rounds: { ours: number; fixed: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = { ours: await time(ours, apiKey), fixed: await time(fixed, apiKey) };
    // The first round lets the compiler settle.
    if (round > 0) rounds.push(times);
  }
  const [mine, peer] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.fixed))];
  return [
    {
      what: "MSW door, one debit, beside a static MSW handler",
      ours: `${mine.toFixed(0)} µs`,
      peer: `${peer.toFixed(0)} µs`,
      ratio: median(rounds.map((round) => round.ours / round.fixed)),
      target: "≤ 1.5",
    },
  ];
}

const JSON_HEADERS = { "content-type": "application/json" };
let calls = 0;

async function time(server: ReturnType<typeof setupServer>, apiKey: string): Promise<number> {
  server.listen({ onUnhandledFrame: "error" });
  const begin = performance.now();
  for (let call = 0; call < CALLS; call += 1) await debit(apiKey);
  const microseconds = ((performance.now() - begin) * 1000) / CALLS;
  server.close();
  return microseconds;
}

async function debit(apiKey: string): Promise<string> {
  calls += 1;
  const response = await send("/v1/debits", apiKey, { account: "user_1", amount: 1 }, `bench:${calls}`);
  return response.text();
}

async function send(path: string, apiKey: string, body: object, key: string): Promise<Response> {
  const response = await fetch(BASE_URL + path, {
    method: "POST",
    headers: { ...JSON_HEADERS, authorization: `Bearer ${apiKey}`, "idempotency-key": key },
    body: JSON.stringify(body),
  });
  if (response.status !== 201) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

/** Makes an account that never runs dry, and answers what a debit looks like. */
async function prepare(server: ReturnType<typeof setupServer>, apiKey: string): Promise<string> {
  server.listen({ onUnhandledFrame: "error" });
  await send("/v1/accounts", apiKey, { externalId: "user_1" }, "account");
  await send("/v1/grants", apiKey, { account: "user_1", amount: 1e12 }, "grant");
  const body = await debit(apiKey);
  server.close();
  return body;
}
