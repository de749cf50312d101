import { VERSION } from "../version.ts";
import { type Invocation, readArguments, UsageError } from "./arguments.ts";
import { USAGE } from "./usage.ts";

/** Runs a command line and returns the exit code: 0, 1 for a failure, 2 for a command line that makes no sense. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await run(readArguments(argv));
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`opencredits: ${error.message}\n\n${USAGE[error.topic]}`);
      return 2;
    }
    process.stderr.write(`opencredits: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** Each command is loaded only when it is asked for. */
async function run(invocation: Invocation): Promise<number> {
  switch (invocation.command) {
    case "help":
      process.stdout.write(USAGE[invocation.topic]);
      return 0;
    case "version":
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case "mock": {
      const { serveMock } = await import("./serve-mock.ts");
      return serveMock(invocation);
    }
    case "exec": {
      const { executeWithMock } = await import("./execute-with-mock.ts");
      return executeWithMock(invocation);
    }
    case "replay": {
      const { replay } = await import("./replay.ts");
      return replay(invocation);
    }
  }
}
