/** From the command to the first answer, and what the idle process keeps, beside an empty node:http script and Prism. */
import { BARE, freePort, MOCK, prismCommand, residentBytes, start } from "./servers.ts";
import { median, type Row } from "./table.ts";

const ROUNDS = 7;
const HEADERS = { authorization: "Bearer sk_test_bench" };
const IDLE_MS = 1000;

interface Started {
  readonly ms: number[];
  readonly bytes: number[];
}

/** Starts each server several times, in turns, and answers the rows of the report. */
export async function measureStart(): Promise<readonly Row[]> {
  const [ours, empty, prism]: Started[] = [started(), started(), started()];
  for (let round = 0; round < ROUNDS; round += 1) {
    await once(ours, async () => [...MOCK, "--port", String(await freePort())], "/v1/accounts");
    await once(empty, async () => BARE, "/");
    if (round < 3) await once(prism, async () => prismCommand(await freePort()), "/v1/accounts");
  }
  return [
    row("start to first answer, beside an empty node:http script", ours?.ms, empty?.ms, "ms", "≤ 2.5"),
    row("start to first answer, beside Prism", ours?.ms, prism?.ms, "ms", "≤ 0.25"),
    row("idle memory, beside an empty node:http script", ours?.bytes, empty?.bytes, "MB", "≤ 1.5"),
    row("idle memory, beside Prism", ours?.bytes, prism?.bytes, "MB", ""),
  ];
}

function started(): Started {
  return { ms: [], bytes: [] };
}

async function once(into: Started | undefined, command: () => Promise<readonly string[]>, path: string): Promise<void> {
  const args = await command();
  const portArgument = args.findIndex((argument) => argument === "--port" || argument === "-p");
  const port = portArgument < 0 ? undefined : Number(args[portArgument + 1]);
  const begin = performance.now();
  const server = await start(args, { path, headers: HEADERS, ...(port === undefined ? {} : { port }) });
  into?.ms.push(performance.now() - begin);
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  into?.bytes.push(residentBytes(server.child));
  await server.stop();
}

function row(what: string, ours: number[] = [], peer: number[] = [], unit: "ms" | "MB", target: string): Row {
  const divisor = unit === "MB" ? 1024 * 1024 : 1;
  const [left, right] = [median(ours) / divisor, median(peer) / divisor];
  return { what, ours: `${left.toFixed(0)} ${unit}`, peer: `${right.toFixed(0)} ${unit}`, ratio: left / right, target };
}
