/** See README.md: OPENCREDITS_URL=… OPENCREDITS_API_KEY=… node src/server.ts */
import { createServer, type IncomingMessage, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { hasCode, OpenCredits } from "@opencredits/sdk";
import { estimate, summarize } from "./summarize.ts";
import { withHold } from "./with-hold.ts";

interface Answer {
  readonly status: number;
  readonly body: object;
}

/** A backend with one route: `POST /summaries {account, text}`. The account would come from a session in a real one. */
export function createBackend(credits: OpenCredits): Server {
  return createServer(async (request, response) => {
    const { status, body } = await answer(credits, request).catch(failure);
    response.writeHead(status, { "content-type": "application/json" }).end(`${JSON.stringify(body)}\n`);
  });
}

async function answer(credits: OpenCredits, request: IncomingMessage): Promise<Answer> {
  if (request.method !== "POST" || request.url !== "/summaries") return { status: 404, body: { error: "not found" } };
  const order = readOrder(await text(request));
  if (order === undefined) return { status: 400, body: { error: "expected {account, text}" } };
  const job = { account: order.account, estimate: estimate(order.text), ttlSeconds: 60 };
  const summary = await withHold(credits, job, (spend) => summarize(order.text, spend));
  const { available } = await credits.balances.get(order.account, "credits");
  return { status: 200, body: { summary, available } };
}

/** Only what the user can do something about is told to the user. */
function failure(error: unknown): Answer {
  if (hasCode(error, "insufficient_credits")) {
    return { status: 402, body: { error: "insufficient credits", shortfall: error.problem.shortfall } };
  }
  if (hasCode(error, "account_not_found")) return { status: 404, body: { error: "no such account" } };
  console.error(error);
  return { status: 500, body: { error: "internal error" } };
}

function readOrder(body: string): { account: string; text: string } | undefined {
  try {
    const order: unknown = JSON.parse(body);
    if (typeof order !== "object" || order === null || !("account" in order && "text" in order)) return undefined;
    const { account, text: content } = order;
    return typeof account === "string" && typeof content === "string" ? { account, text: content } : undefined;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { OPENCREDITS_URL: baseUrl = "", OPENCREDITS_API_KEY: apiKey = "", PORT: port = "3000" } = process.env;
  createBackend(new OpenCredits({ baseUrl, apiKey })).listen(Number(port), "127.0.0.1", () => {
    console.log(
      `Try: curl -s http://127.0.0.1:${port}/summaries -d '{"account":"ada","text":"Credit is held, then charged."}'`,
    );
  });
}
