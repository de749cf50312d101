import { VERSION } from "../version.ts";
import type { Invocation } from "./arguments.ts";
import { writeEnvFile } from "./env-file.ts";
import { type StartedMock, startMock, variables } from "./start-mock.ts";

/** `opencredits mock`: serves until a signal says to stop. */
export async function serveMock(invocation: Extract<Invocation, { command: "mock" }>): Promise<number> {
  const signals = listenForStop();
  try {
    const started = await startMock("mock", invocation.mock);
    try {
      await serve(invocation, started, signals.stop);
    } finally {
      await started.server.close();
    }
  } finally {
    signals.release();
  }
  return 0;
}

async function serve(
  { json, envFile, mock: { clock } }: Extract<Invocation, { command: "mock" }>,
  started: StartedMock,
  stop: Promise<void>,
): Promise<void> {
  const removeEnvFile = envFile === undefined ? undefined : writeEnvFile(envFile, variables(started));
  process.stdout.write(json ? readyLine(started) : readyBlock(started, clock));
  await stop;
  removeEnvFile?.();
}

/** What stops a server; a second one of the same ends the process at once, whatever still runs. */
const STOPS: readonly (readonly [NodeJS.Signals, number])[] = [
  ["SIGINT", 2],
  ["SIGTERM", 15],
  ["SIGHUP", 1],
];

function listenForStop(): { readonly stop: Promise<void>; readonly release: () => void } {
  const seen = new Set<string>();
  let resolveStop: () => void = () => {};
  const stop = new Promise<void>((resolve) => {
    resolveStop = resolve;
  });
  const listeners = STOPS.map(([signal, number]) => {
    const listener = (): void => {
      if (seen.has(signal)) process.exit(128 + number);
      seen.add(signal);
      resolveStop();
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  return {
    stop,
    release: () => {
      for (const { signal, listener } of listeners) process.removeListener(signal, listener);
    },
  };
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
