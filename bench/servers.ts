import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const MOCK: readonly string[] = [file("../packages/mock-server/dist/cli.js"), "mock", "--host", "127.0.0.1"];
export const BARE: readonly string[] = [file("bare-server.mjs")];
export const SPEC: string = file("../spec/openapi.yaml");

/** Prism's command as its package names it. */
export function prismCommand(port: number): readonly string[] {
  const require = createRequire(import.meta.url);
  return [
    require.resolve("@stoplight/prism-cli/dist/index.js"),
    "mock",
    SPEC,
    "-p",
    String(port),
    "-m",
    "false",
    "-v",
    "error",
  ];
}

/** How a server is started, and what it is asked first. */
export interface StartOptions {
  /** The port it was told; without one, it prints a line of JSON with its url. */
  readonly port?: number;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly env?: Record<string, string>;
}

/** Starts a node process and waits for its first answer. */
export async function start(args: readonly string[], options: StartOptions = {}): Promise<Server> {
  const child = spawn(execPath, [...args], {
    env: { ...env, NODE_ENV: "production", ...options.env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  const url = options.port === undefined ? await readUrl(child) : `http://127.0.0.1:${options.port}`;
  await untilAnswers(url + (options.path ?? "/"), child, options.headers);
  return { url, child, stop: () => stop(child) };
}

/** Asks until something answers, every few milliseconds. */
async function untilAnswers(url: string, child: ChildProcess, headers: Record<string, string> = {}): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server at ${url} ended with code ${child.exitCode}.`);
    try {
      await (await fetch(url, { headers })).arrayBuffer();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Processor time that a process has used, in microseconds; NaN where `ps` cannot say it finely enough. */
export function cpuMicroseconds(child: ChildProcess): number {
  try {
    const stat = execFileSync("cat", [`/proc/${child.pid}/stat`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // Clock ticks of 10 ms: fields 14 and 15 of proc(5), counted from the state.
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return Number.NaN;
  }
}

/** Resident memory of a process in bytes. */
export function residentBytes(child: ChildProcess): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" })) * 1024;
}

async function readUrl(child: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    const line = text.split("\n").find((each) => each.startsWith("{"));
    if (line !== undefined && text.includes("\n")) return JSON.parse(line).url;
  }
  throw new Error(`The server ended before it was ready: ${text}`);
}

const running = new Set<ChildProcess>();

// A bench that fails half-way leaves no server behind.
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

async function stop(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
