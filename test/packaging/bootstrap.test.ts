import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bootstrap = fileURLToPath(new URL("../../scripts/bootstrap.mjs", import.meta.url));
const patient = 60_000;

/** Starts a script through the bootstrap; answers once the script has printed its first line, which is its pid. */
async function start(
  script: string,
  variables: Record<string, string> = {},
): Promise<{ child: ChildProcess; pid: number }> {
  const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
  const child = spawn(execPath, [bootstrap, "node", "-e", script], { stdio, env: { ...env, ...variables } });
  const [line] = await once(child.stdout, "data");
  return { child, pid: Number(line) };
}

const waiting = "console.log(process.pid); setInterval(() => {}, 1000);";

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test(
  "the command's exit code is passed on",
  async () => {
    const { child } = await start("console.log(process.pid); process.exit(7)");
    expect(await once(child, "exit")).toEqual([7, null]);
  },
  patient,
);

test(
  "a signal reaches the command, which may end in its own way",
  async () => {
    const { child } = await start(
      "process.on('SIGTERM', () => process.exit(3)); console.log(process.pid); setInterval(() => {}, 1000)",
    );
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([3, null]);
  },
  patient,
);

test(
  "a signal that ends the command ends the bootstrap the same way",
  async () => {
    const { child, pid } = await start(waiting);
    process.kill(pid, "SIGTERM");
    expect(await once(child, "exit")).toEqual([null, "SIGTERM"]);
  },
  patient,
);

test(
  "the command does not outlive a bootstrap that is killed outright",
  async () => {
    const { child, pid } = await start(waiting);
    child.kill("SIGKILL");
    await once(child, "exit");
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  },
  patient,
);

test(
  "npm's own settings do not reach the command, a registry does",
  async () => {
    const script =
      "console.log(process.pid); process.exit(process.env.npm_config_prefix || !process.env.npm_config_registry ? 1 : 0)";
    const { child } = await start(script, {
      npm_config_prefix: "/nowhere",
      npm_config_registry: "https://registry.npmjs.org/",
    });
    expect(await once(child, "exit")).toEqual([0, null]);
  },
  patient,
);

test(
  "a download that fails says why and leaves nothing behind, nor what an interrupted one has left",
  async () => {
    const root = await mkdtemp(join(tmpdir(), "opencredits-bootstrap-"));
    try {
      // Linux counts processes up to 4 194 304, so nobody has this number; the other one is ours.
      const folders = ["scripts", "bin", ".toolchain-99999999", `.toolchain-${process.pid}`];
      await Promise.all(folders.map((name) => mkdir(join(root, name))));
      await copyFile(bootstrap, join(root, "scripts/bootstrap.mjs"));
      await writeFile(join(root, "bin/npm"), "#!/bin/sh\necho getaddrinfo ENOTFOUND registry >&2\nexit 1\n", {
        mode: 0o755,
      });
      const { npm_execpath: _, ...variables } = env;
      const child = spawn(execPath, [join(root, "scripts/bootstrap.mjs"), "node", "--version"], {
        stdio: ["ignore", "ignore", "pipe"],
        env: { ...variables, PATH: [join(root, "bin"), env.PATH].join(delimiter) },
      });
      let said = "";
      child.stderr.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
      expect(await once(child, "close")).toEqual([1, null]);
      expect(said).toContain("failed: the npm registry cannot be reached.");
      expect((await readdir(root)).sort()).toEqual([`.toolchain-${process.pid}`, "bin", "scripts"]);
    } finally {
      await rm(root, { recursive: true });
    }
  },
  patient,
);
