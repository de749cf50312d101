/**
 * The Node door under load: POST /v1/debits (validation, idempotency key, ledger write) and GET balance, beside a bare
 * node:http server that parses and answers the same bytes, and beside Prism mocking the same contract. Same load tool,
 * same connections; ours and the bare server take turns, because the machine's speed drifts.
 */
import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { BARE, cpuMicroseconds, freePort, MOCK, prismCommand, type Server, start } from "./servers.ts";
import { median, type Row, thousands } from "./table.ts";

const CONNECTIONS = 10;
/** Of a round: short ones, because the machine's speed drifts, and only neighbours are compared. */
const SECONDS = 0.5;
/** Of Prism, which is loaded once. */
const PRISM_SECONDS = 3;
const ROUNDS = 30;
const KEY = "sk_test_bench";
const POST_PATH = "/v1/debits";
const GET_PATH = "/v1/accounts/user_1/balances/credits";
const POST_BODY = JSON.stringify({ account: "user_1", amount: 1, reason: "render" });

interface Load {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}

/** Runs all loads and answers the rows of the report. */
export async function measureHttp(): Promise<readonly Row[]> {
  const ours = await start([...MOCK, "--port", "0", "--json"]);
  const answers = await prepare(ours.url);
  const bare = await start(BARE, { env: { BARE_ANSWERS: JSON.stringify(answers) } });
  const port = await freePort();
  const prism = await start(prismCommand(port), { port });
  try {
    return [...(await compare("POST", ours, bare, prism)), ...(await compare("GET", ours, bare, prism))];
  } finally {
    await Promise.all([ours.stop(), bare.stop(), prism.stop()]);
  }
}

async function compare(method: "POST" | "GET", ours: Server, bare: Server, prism: Server): Promise<Row[]> {
  await load(ours, method);
  await load(bare, method);
  const rounds: { ours: Load; bare: Load }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ ours: await load(ours, method), bare: await load(bare, method) });
  }
  const slow = await load(prism, method, PRISM_SECONDS);
  const perSecond = median(rounds.map((round) => round.ours.perSecond));
  const barePerSecond = median(rounds.map((round) => round.bare.perSecond));
  const cpu = median(rounds.map((round) => round.ours.cpuMicroseconds));
  const bareCpu = median(rounds.map((round) => round.bare.cpuMicroseconds));
  const what = method === "POST" ? "POST /v1/debits" : "GET balance";
  return [
    {
      what: `${what}, beside bare node:http`,
      ours: `${thousands(perSecond)}/s`,
      peer: `${thousands(barePerSecond)}/s`,
      ratio: median(rounds.map((round) => round.ours.perSecond / round.bare.perSecond)),
      target: "≥ 0.70",
    },
    {
      what: `${what}, processor time a request`,
      ours: `${cpu.toFixed(1)} µs`,
      peer: `${bareCpu.toFixed(1)} µs`,
      ratio: cpu / bareCpu,
      target: "",
    },
    {
      what: `${what}, beside Prism`,
      ours: `${thousands(perSecond)}/s`,
      peer: `${thousands(slow.perSecond)}/s`,
      ratio: perSecond / slow.perSecond,
      target: "≥ 12",
    },
  ];
}

async function load(server: Server, method: "POST" | "GET", duration: number = SECONDS): Promise<Load> {
  const cpuBefore = cpuMicroseconds(server.child);
  const prefix = randomUUID();
  let count = 0;
  const result = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    duration,
    requests: [
      method === "POST"
        ? {
            method,
            path: POST_PATH,
            body: POST_BODY,
            headers: { authorization: `Bearer ${KEY}`, "content-type": "application/json" },
            setupRequest: (request) => {
              count += 1;
              return { ...request, headers: { ...request.headers, "idempotency-key": `${prefix}:${count}` } };
            },
          }
        : { method, path: GET_PATH, headers: { authorization: `Bearer ${KEY}` } },
    ],
  });
  const refused = result.non2xx + result.errors;
  if (refused > 0) throw new Error(`${refused} of ${result.requests.total} answers from ${server.url} were not 2xx`);
  return {
    perSecond: result.requests.total / result.duration,
    cpuMicroseconds: (cpuMicroseconds(server.child) - cpuBefore) / result.requests.total,
  };
}

/** Makes an account that never runs dry, and answers what the mock says to both requests. */
async function prepare(url: string): Promise<{ post: string; get: string }> {
  const call = async (method: string, path: string, body?: string): Promise<string> => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${KEY}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return text;
  };
  await call("POST", "/v1/accounts", JSON.stringify({ externalId: "user_1" }));
  await call("POST", "/v1/grants", JSON.stringify({ account: "user_1", amount: 1e12 }));
  return { post: await call("POST", POST_PATH, POST_BODY), get: await call("GET", GET_PATH) };
}
