import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** How long a command may take until it is ready, in milliseconds. */
const START_TIMEOUT_MS = 30_000;

/** A command that runs. */
export interface Running {
  /** The line that said it is ready. */
  readonly line: string;
  /** Asks it to stop, and waits until it has. Answers its exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts a script with this Node and waits for the first line of its output that fits.
 *
 * @throws Error with what the command said, if it ends or takes too long before that
 */
export async function startUntilReady(args: readonly string[], isReady: (line: string) => boolean): Promise<Running> {
  const child = spawn(process.execPath, [...args], { stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const line = await new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${args.join(" ")} ${why}: ${said.join("\n")}`));
    const timer = setTimeout(() => fail("was not ready in time"), START_TIMEOUT_MS);
    child.once("exit", (code) => fail(`ended with ${code}`));
    createInterface({ input: child.stdout }).on("line", (text) => {
      said.push(text);
      if (!isReady(text)) return;
      clearTimeout(timer);
      resolve(text);
    });
  }).catch(async (error: unknown) => {
    await stop(child);
    throw error;
  });
  return { line, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  await exit;
  return child.exitCode;
}
