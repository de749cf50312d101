import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

// The command as it is shipped: one bundle that is run by Node alone.
const command = fileURLToPath(new URL("../../packages/mock-server/dist/cli.js", import.meta.url));

let directory: string;

beforeAll(async () => {
  expect(existsSync(command), "the packages are built: run `pnpm build` first").toBe(true);
  directory = await mkdtemp(join(tmpdir(), "opencredits-command-"));
});

afterAll(() => rm(directory ?? "", { recursive: true, force: true }));

interface Running {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly output: () => string;
  /** Resolves with what it printed when that matches. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly exit: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

function run(...args: string[]): Running {
  return start(process.execPath, [command, ...args]);
}

function start(file: string, args: readonly string[]): Running {
  const child = spawn(file, args, { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      text += String(chunk);
      for (const listener of listeners) listener();
    });
  }
  const exit = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
  const until = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(text);
        if (match === null) return;
        listeners.delete(look);
        resolve(match);
      };
      listeners.add(look);
      look();
      exit.then(() => reject(new Error(`ended without ${pattern}:\n${text}`)));
    });
  return { process: child, output: () => text, until, exit };
}

/** Starts `mock --json` on a free port. */
async function mock(...args: string[]): Promise<Running & { url: string; apiKey: string; adminToken: string }> {
  const running = run("mock", "--port", "0", "--json", ...args);
  const [line] = await running.until(/^\{.*\}$/m);
  return { ...running, ...JSON.parse(line) };
}

/** Whether nobody listens there (any more). */
function isFree(url: string): Promise<boolean> {
  return fetch(url).then(
    () => false,
    () => true,
  );
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("on %s the mock stops at once and succeeds", async (signal) => {
  const { process: child, url, exit } = await mock();
  // A connection that is kept alive must not hold it up.
  expect((await fetch(`${url}/__mock/health`)).status).toBe(200);
  child.kill(signal);
  expect(await exit).toEqual({ code: 0, signal: null });
  expect(await isFree(url)).toBe(true);
});

test("an answer that a fault holds back does not hold back the end", async () => {
  const { process: child, url, apiKey, exit } = await mock();
  const headers = { "x-api-key": apiKey, "content-type": "application/json" };
  await fetch(`${url}/__mock/faults`, { method: "POST", headers, body: '{"latencyMs":600000}' });
  const lost = fetch(`${url}/v1/accounts`, { headers }).catch((error: unknown) => error);
  // The fault is used up when its request has arrived.
  const faults = async (): Promise<unknown> => (await (await fetch(`${url}/__mock/faults`, { headers })).json()).data;
  await expect.poll(faults, { timeout: 10_000 }).toEqual([]);
  child.kill("SIGTERM");
  expect(await exit).toEqual({ code: 0, signal: null });
  expect(await lost).toBeInstanceOf(TypeError);
});

test("the line to paste works when pasted", async () => {
  const running = run("mock", "--port", "0", "--seed", "demo");
  const [, line = ""] = await running.until(/^ +(curl .*)$/m);
  const pasted = start("sh", ["-c", line]);
  expect(await pasted.exit).toEqual({ code: 0, signal: null });
  expect(pasted.output()).toContain('"externalId":"ada"');
  running.process.kill();
  await running.exit;
});

test("the reference page is in the package", async () => {
  const { process: child, url, exit } = await mock();
  const script = await (await fetch(`${url}/docs/redoc.js`)).text();
  expect(script.length).toBeGreaterThan(500_000);
  expect((await fetch(`${url}/openapi.yaml`)).status).toBe(200);
  child.kill();
  await exit;
});

test("a taken port ends the second mock with what to do", async () => {
  const first = await mock();
  const second = run("mock", "--port", new URL(first.url).port);
  expect(await second.exit).toEqual({ code: 1, signal: null });
  expect(second.output()).toMatch(/already in use/);
  first.process.kill();
  await first.exit;
});

test("a reader that goes away does not end the mock", async () => {
  const { process: child, url, exit } = await mock();
  child.stdout?.destroy();
  expect((await fetch(`${url}/__mock/health`)).status).toBe(200);
  child.kill();
  expect(await exit).toEqual({ code: 0, signal: null });
});

test("an environment file is gone after the mock, however it was told to stop", async () => {
  const file = join(directory, "mock.env");
  const { process: child, apiKey, exit } = await mock("--write-env", file);
  await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true);
  expect(await readFile(file, "utf8")).toContain(`OPENCREDITS_API_KEY=${apiKey}`);
  child.kill("SIGINT");
  await exit;
  expect(existsSync(file)).toBe(false);
});

test("exec runs a shell's command and gives back its exit code", async () => {
  const running = run(
    "exec",
    "--seed",
    "demo",
    "--",
    "sh",
    "-c",
    'echo "$OPENCREDITS_URL $OPENCREDITS_API_KEY"; exit 5',
  );
  const [, url = ""] = await running.until(/^(http:\S+) sk_test_demo$/m);
  expect(await running.exit).toEqual({ code: 5, signal: null });
  expect(await isFree(url)).toBe(true);
});

test("exec ends its command when it is told to stop", async () => {
  const running = run("exec", "--", "sh", "-c", "echo $$; exec sleep 600");
  const [, pid = ""] = await running.until(/^(\d+)$/m);
  running.process.kill("SIGTERM");
  expect(await running.exit).toEqual({ code: 143, signal: null });
  expect(() => process.kill(Number(pid), 0)).toThrow();
});

test("exec and its command do not outlive the process that started them", async () => {
  const script = join(directory, "starter.sh");
  await writeFile(
    script,
    `"${process.execPath}" "${command}" exec -- sh -c 'echo "$OPENCREDITS_URL $$"; exec sleep 600' & wait\n`,
  );
  const starter = start("sh", [script]);
  const [, url = "", pid = ""] = await starter.until(/^(http:\S+) (\d+)$/m);
  starter.process.kill("SIGKILL");
  await expect.poll(() => isFree(url), { timeout: 10_000 }).toBe(true);
  expect(() => process.kill(Number(pid), 0)).toThrow();
});
