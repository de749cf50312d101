import { VERSION } from "../version.ts";
import type { Invocation } from "./arguments.ts";
import { writeEnvFile } from "./env-file.ts";
import { type StartedMock, startMock, variables } from "./start-mock.ts";

/** `opencredits mock`: serves until a signal says to stop. */
export async function serveMock(invocation: Extract<Invocation, { command: "mock" }>): Promise<number> {
  const stopped = stopSignal();
  const started = await startMock("mock", invocation.mock);
  const removeEnvFile =
    invocation.envFile === undefined ? undefined : writeEnvFile(invocation.envFile, variables(started));
  process.stdout.write(invocation.json ? readyLine(started) : readyBlock(started, invocation.mock.clock));
  await stopped;
  removeEnvFile?.();
  await started.server.close();
  return 0;
}

/** Resolves at the first signal; a second one ends the process at once, whatever still runs. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const [signal, number] of [
      ["SIGINT", 2],
      ["SIGTERM", 15],
      ["SIGHUP", 1],
    ] as const) {
      let isSecond = false;
      process.on(signal, () => {
        if (isSecond) process.exit(128 + number);
        isSecond = true;
        resolve();
      });
    }
  });
}

/** For machines: one line of JSON. */
function readyLine({ mock, server, environment }: StartedMock): string {
  const { url } = server;
  return `${JSON.stringify({ url, pid: process.pid, adminToken: mock.adminToken, apiKey: environment.apiKey })}\n`;
}

/** For people: where it is, and one line to paste. */
function readyBlock({ mock, server, environment }: StartedMock, clock: string | undefined): string {
  const { url } = server;
  const lines = [
    `OpenCredits mock ${VERSION}`,
    "",
    `  URL          ${url}`,
    `  API key      ${environment.apiKey}`,
    `  Docs         ${url}/docs`,
    `  Admin token  ${mock.adminToken}`,
    ...(clock === undefined ? [] : [`  Clock        stands at ${clock}`]),
    "",
    `  curl -H "Authorization: Bearer ${environment.apiKey}" ${url}/v1/accounts`,
    "",
    "Ctrl+C stops it.",
    "",
  ];
  return lines.join("\n");
}
