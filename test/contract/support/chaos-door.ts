import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { Random } from "../../fuzz/random.ts";

/** What the door does to one request. */
const FATES = [
  "pass",
  "lose the answer",
  "hang up while it works",
  "cut the body",
  "reset before forwarding",
  "429",
  "503",
] as const;
type Fate = (typeof FATES)[number];

/** How likely each of the fates after `pass` is. */
const MISFORTUNE = 0.06;

/** The header that names a logical write, so that its fate depends on the seed and on nothing else. */
export const WRITE_HEADER = "x-write";

export interface ChaosDoor {
  readonly url: string;
  /** How often each fate struck. */
  readonly counts: ReadonlyMap<Fate, number>;
  /** The writes that were done upstream before an attempt whose answer went through: their answers must be replays. */
  readonly repeated: ReadonlySet<string>;
  /** Ends when everything that was forwarded has been answered: nothing reaches the ledger afterwards. */
  close(): Promise<void>;
}

/** Starts a door to `upstream` on a free port that treats requests as networks and busy servers do at their worst. */
export async function openChaosDoor(upstream: string, seed: number): Promise<ChaosDoor> {
  const agent = new Agent({ keepAlive: true, maxSockets: 40 });
  const counts = new Map<Fate, number>(FATES.map((fate) => [fate, 0]));
  const chances = new Map<string, Random>();
  const forwarded = new Set<string>();
  const repeated = new Set<string>();
  const working: Promise<Answer>[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const write = String(incoming.headers[WRITE_HEADER]);
    const chance = chances.get(write) ?? new Random(seed + Number(write) * 7919);
    chances.set(write, chance);
    const body = await bodyOf(incoming);
    const fate = fateOf(chance);
    counts.set(fate, (counts.get(fate) ?? 0) + 1);
    if (fate === "reset before forwarding") return reset(incoming);
    if (fate === "429" || fate === "503") return refuse(outgoing, Number(fate), chance);
    const isRepeat = forwarded.has(write);
    forwarded.add(write);
    const answer = forward(agent, upstream, incoming, body);
    working.push(answer);
    // The client is gone before the work is done, and may be back while it is.
    if (fate === "hang up while it works") return reset(incoming);
    const { status, headers, text } = await answer;
    if (fate === "lose the answer") return reset(incoming);
    outgoing.writeHead(status, headers);
    if (fate === "cut the body") {
      outgoing.write(text.subarray(0, text.length / 2), () => reset(incoming));
      return;
    }
    if (isRepeat && status < 400) repeated.add(write);
    outgoing.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The door listens on no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    counts,
    repeated,
    close: async () => {
      await Promise.all(working);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function fateOf(chance: Random): Fate {
  const drawn = Math.floor(chance.next() / MISFORTUNE);
  return FATES[drawn + 1] ?? "pass";
}

function reset({ socket }: IncomingMessage): void {
  socket.resetAndDestroy();
}

/** Answers by itself, with a problem document or as a gateway that knows nothing of the API. */
function refuse(outgoing: ServerResponse, status: number, chance: Random): void {
  const retryAfter = chance.chance(0.5) ? "1" : new Date(Date.now() + 2_000).toUTCString();
  const headers = status === 429 ? { "retry-after": retryAfter } : {};
  if (chance.chance(0.5)) {
    outgoing.writeHead(status, { ...headers, "content-type": "text/html" }).end("<h1>Not now</h1>");
    return;
  }
  const code = status === 429 ? "rate_limited" : "unavailable";
  const problem = { type: `urn:${code}`, title: code, status, detail: "By the door.", code };
  outgoing.writeHead(status, { ...headers, "content-type": "application/problem+json" }).end(JSON.stringify(problem));
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: Buffer;
}

function forward(agent: Agent, upstream: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  const { method = "", url = "", headers } = incoming;
  return new Promise((resolve, reject) => {
    const onward = request(upstream + url, { method, agent, headers: { ...headers, connection: "keep-alive" } });
    onward.on("error", reject);
    onward.on("response", (response) => {
      bodyOf(response).then((text) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      }, reject);
    });
    onward.end(body);
  });
}
