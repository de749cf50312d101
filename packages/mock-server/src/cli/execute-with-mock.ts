import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import type { Invocation } from "./arguments.ts";
import { startMock, variables } from "./start-mock.ts";

const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;

/** How often this process looks whether the one that started it is still there, in milliseconds. */
const PARENT_CHECK_MS = 250;

/** How long a command may take to end after it was told that nobody waits for it any more, in milliseconds. */
const KILL_AFTER_MS = 2000;

/** `opencredits exec`: runs a command beside a mock and ends as the command ends. */
export async function executeWithMock(invocation: Extract<Invocation, { command: "exec" }>): Promise<number> {
  // Read before anything is started: who started this process may be gone by then.
  const parent = process.ppid;
  const started = await startMock("exec", invocation.mock);
  const [program, ...rest] = invocation.run;
  const env = { ...process.env, ...variables(started) };
  const tie = tieTogether(parent);
  // npm and its like are scripts on Windows, which only a shell can start.
  const start = (): ChildProcess =>
    spawn(program, rest, { stdio: "inherit", env, shell: process.platform === "win32" });
  const code = await ending(program, start, tie.bind);
  tie.release();
  await started.server.close();
  return code;
}

/**
 * Passes signals on, and sees to it that the command does not outlive this process or the one above it. Made before the
 * command is started: it may be at work, and a signal on its way, before `spawn` has returned.
 */
function tieTogether(parent: number): { readonly bind: (child: ChildProcess) => void; readonly release: () => void } {
  let child: ChildProcess | undefined;
  const forward = (signal: NodeJS.Signals): void => {
    // A terminal sends Ctrl+C to the whole group; a second one would cut the command's own clean-up short.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child?.kill(signal);
  };
  for (const signal of FORWARDED) process.on(signal, forward);
  const end = (): void => {
    child?.kill("SIGTERM");
  };
  process.on("exit", end);
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
    setTimeout(() => child?.kill("SIGKILL"), KILL_AFTER_MS).unref();
  }, PARENT_CHECK_MS);
  watch.unref();
  return {
    bind: (started) => {
      child = started;
    },
    release: () => {
      clearInterval(watch);
      process.removeListener("exit", end);
      for (const signal of FORWARDED) process.removeListener(signal, forward);
    },
  };
}

/** The command's exit code; as shells count, 128 and the number of the signal that ended it. */
function ending(program: string, start: () => ChildProcess, bind: (child: ChildProcess) => void): Promise<number> {
  return new Promise((resolve) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      const isMissing = error.code === "ENOENT";
      process.stderr.write(`opencredits: cannot run ${program}: ${isMissing ? "no such command" : error.message}\n`);
      resolve(isMissing ? 127 : 126);
    };
    try {
      const child = start();
      bind(child);
      child.on("error", refuse);
      child.on("exit", (code, signal) => resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]));
    } catch (error) {
      // Some of what is wrong with a command is thrown, and some is told as an event.
      refuse(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
