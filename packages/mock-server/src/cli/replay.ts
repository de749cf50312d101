import { readFile } from "node:fs/promises";
import { createMock } from "../index.ts";
import type { Invocation } from "./arguments.ts";
import { describeStep } from "./replay/describe-step.ts";
import { readReplayFile } from "./replay/replay-file.ts";
import { runReplay } from "./replay/run-replay.ts";

/** `opencredits replay`: runs a file of requests in a fresh environment. 1 where an answer is not as the file expects. */
export async function replay(invocation: Extract<Invocation, { command: "replay" }>): Promise<number> {
  const { path, checkResponses } = invocation;
  const file = read(path, await readFile(path, "utf8"));
  if (file.about !== undefined) process.stdout.write(`${file.about}\n`);
  for await (const replayed of runReplay(createMock({ checkResponses }), file)) {
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

function read(path: string, text: string): ReturnType<typeof readReplayFile> {
  try {
    return readReplayFile(text);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
