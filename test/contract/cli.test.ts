import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mockWorlds, type WorldProvider } from "@opencredits/mock-server/conformance";
import { afterAll, beforeAll, expect } from "vitest";
import { contract } from "./support/contract.ts";
import { type Running, startUntilReady } from "./support/ready-line.ts";

/** What is installed as `opencredits`: the built command, as its users run it. */
const COMMAND = fileURLToPath(new URL("../../packages/mock-server/dist/cli.js", import.meta.url));

let running: Running;
let worlds: WorldProvider;

beforeAll(async () => {
  if (!existsSync(COMMAND)) throw new Error("The command is not built: run `pnpm build` first");
  const args = [COMMAND, "mock", "--port", "0", "--json", "--check-responses"];
  running = await startUntilReady(args, (line) => line.startsWith("{"));
  const ready: { readonly url: string } = JSON.parse(running.line);
  worlds = mockWorlds({ baseUrl: ready.url });
});

afterAll(async () => {
  expect(await running.stop(), "exit code after SIGTERM").toBe(0);
});

contract(() => worlds);
