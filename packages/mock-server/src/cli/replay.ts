import { readFile } from "node:fs/promises";
import { createMock, type Mock } from "../index.ts";
import type { Invocation } from "./arguments.ts";
import { describeStep } from "./replay/describe-step.ts";
import { type ReplayFile, readReplayFile } from "./replay/replay-file.ts";
import { runReplay } from "./replay/run-replay.ts";

/** `opencredits replay`: runs a file of requests in a fresh environment. 1 where an answer is not as the file expects. */
export async function replay(invocation: Extract<Invocation, { command: "replay" }>): Promise<number> {
  const { path, checkResponses } = invocation;
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new Error(`${path}: ${unreadable(error)}`, { cause: error });
  });
  const { file, mock } = within(path, () => open(text, checkResponses));
  if (file.about !== undefined) process.stdout.write(`${file.about}\n`);
  for await (const replayed of runReplay(mock, file)) {
    process.stdout.write(describeStep(replayed));
    const { difference, ordinal } = replayed;
    if (difference === undefined) continue;
    const { path: place, expected, actual } = difference;
    process.stdout.write(`\nStep ${ordinal} is not as expected at ${place}:\n`);
    process.stdout.write(`  expected ${JSON.stringify(expected)}\n  answered ${JSON.stringify(actual) ?? "nothing"}\n`);
    return 1;
  }
  return 0;
}

function open(text: string, checkResponses: boolean): { readonly file: ReplayFile; readonly mock: Mock } {
  const file = readReplayFile(text);
  return { file, mock: within('"clock"', () => createMock({ now: file.clock, checkResponses })) };
}

/** Why a file cannot be read, without the words of the system for what happens every day. */
function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a directory, not a file";
  return `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function within<T>(where: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
