/**
 * The SDK: bytes of its main entry, and what one call costs over a bare `fetch` and `JSON.parse` of the same bytes,
 * in process, with openapi-fetch alone beside it.
 */

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { OpenCredits } from "@opencredits/sdk";
import type { paths } from "@opencredits/sdk/types";
import createClient from "openapi-fetch";
import { rolldown } from "rolldown";
import { median, type Row } from "./table.ts";

const CALLS = 4000;
const ROUNDS = 9;
const BASE_URL = "http://ledger.test";
const ENTRY = fileURLToPath(new URL("../packages/sdk/dist/index.js", import.meta.url));

const BODY = JSON.stringify({
  id: "dbt_01KDVDNA000000000000000000",
  amount: 1,
  allocations: [{ grantId: "grt_1", amount: 1 }],
});
const DEBIT = { account: "user_1", amount: 1 };
const answer = async (): Promise<Response> =>
  new Response(BODY, { status: 201, headers: { "content-type": "application/json", "x-request-id": "req_1" } });

/** Measures size and calls and answers the rows of the report. */
export async function measureSdk(): Promise<readonly Row[]> {
  const client = new OpenCredits({ baseUrl: BASE_URL, apiKey: "sk_test_bench", fetch: answer });
  const bareClient = createClient<paths>({ baseUrl: BASE_URL, fetch: answer });
  const ways = {
    ours: () => client.debits.create(DEBIT),
    openapiFetch: () => bareClient.POST("/v1/debits", { body: DEBIT }),
    bare: async () => {
      const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(DEBIT) };
      const response = await answerTo(new Request(`${BASE_URL}/v1/debits`, init));
      return JSON.parse(await response.text());
    },
  };
  const times: Record<keyof typeof ways, number[]> = { ours: [], openapiFetch: [], bare: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const way of ["ours", "openapiFetch", "bare"] as const) {
      const microseconds = await time(ways[way]);
      if (round > 0) times[way].push(microseconds);
    }
  }
  const [ours, openapiFetch, bare] = [median(times.ours), median(times.openapiFetch), median(times.bare)];
  const us = (value: number): string => `${value.toFixed(1)} µs`;
  const bytes = await gzippedBytes();
  return [
    {
      what: "SDK call, beside a bare fetch and JSON.parse",
      ours: us(ours),
      peer: us(bare),
      ratio: ours / bare,
      target: "≤ 2",
    },
    {
      what: "SDK call, beside openapi-fetch alone",
      ours: us(ours),
      peer: us(openapiFetch),
      ratio: ours / openapiFetch,
      target: "",
    },
    {
      what: "SDK main entry, minified and gzipped",
      ours: `${bytes} B`,
      peer: "6,000 B asked",
      ratio: bytes / 6000,
      target: "≤ 1",
    },
  ];
}

function answerTo(_request: Request): Promise<Response> {
  return answer();
}

async function time(call: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  for (let count = 0; count < CALLS; count += 1) await call();
  return ((performance.now() - begin) * 1000) / CALLS;
}

async function gzippedBytes(): Promise<number> {
  const bundle = await rolldown({ input: ENTRY, platform: "browser" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  return gzipSync(output[0].code, { level: 9 }).length;
}
