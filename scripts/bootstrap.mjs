/**
 * Runs a command with everything it needs in place, from a clean clone on a machine that has only npm and Node 20 or later:
 *
 *   node scripts/bootstrap.mjs [--build] <command> [arguments]
 *
 * 1. Node: the machine's own when it is new enough, else Node 24 from the npm registry. pnpm 12: from the npm registry.
 *    Both go to `.toolchain`; nothing is installed globally and no install script runs.
 * 2. `pnpm install --frozen-lockfile`, and with --build the packages' builds. Stamps make a second run skip both.
 * 3. The command, with Node and the workspace's binaries first on PATH. Signals and exit code pass through.
 *
 * This file is the only one an old Node ever sees: plain JavaScript that Node 20 can run, no dependencies.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const pnpmVersion = "12.21.0";
const nodeMajor = "24";
const workspaces = ["packages", "examples", "bench"];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const toolchain = join(root, ".toolchain");
const [build, ...command] = process.argv[2] === "--build" ? process.argv.slice(2) : ["", ...process.argv.slice(2)];

if (command.length === 0) fail("Usage: node scripts/bootstrap.mjs [--build] <command> [arguments]");
if (process.platform === "win32") fail("Windows is not supported directly; use WSL.");

bringToolchain();
const env = childEnvironment();
// `pnpm install` after a change of dependencies is what mends a lock file: it must not need a fitting one first.
if (command[0] !== "pnpm") {
  once("install", ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...workspaces], manifestsOnly, () => {
    run("Installing packages", pnpmBinary(), ["install", "--frozen-lockfile"], env);
  });
}
if (build === "--build") {
  once("build", ["pnpm-lock.yaml", "packages", "spec", "tsconfig.base.json"], sources, () => {
    run("Building", pnpmBinary(), ["--recursive", "--filter=./packages/*", "run", "build"], env);
  });
}
execute(command);

function bringToolchain() {
  if (isToolchainThere()) return;
  removeLeftovers();
  // Installed beside and moved into place at the end, so that an interrupted download is never taken for a tool chain.
  const staging = `${toolchain}-${process.pid}`;
  process.on("exit", () => rmSync(staging, { recursive: true, force: true }));
  mkdirSync(staging, { recursive: true });
  const flags = ["--ignore-scripts", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"];
  const all = isOwnNodeNewEnough() ? [`pnpm@${pnpmVersion}`] : [`${nodePackage()}@${nodeMajor}`, `pnpm@${pnpmVersion}`];
  run(`Fetching ${all.join(" and ")}`, ...npm(["install", "--prefix", staging, ...flags, ...all]), process.env);
  // Another terminal may have brought it in the meantime, and be using it.
  if (isToolchainThere()) return;
  rmSync(toolchain, { recursive: true, force: true });
  renameSync(staging, toolchain);
  if (pnpmBinary() === undefined) fail(`pnpm ${pnpmVersion} has no build for ${process.platform}-${process.arch}.`);
}

function isToolchainThere() {
  return existsSync(nodeBinary()) && installedVersion("pnpm") === pnpmVersion && pnpmBinary() !== undefined;
}

/** What downloads left behind that were interrupted: a process that a signal ends removes nothing. */
function removeLeftovers() {
  for (const name of readdirSync(root)) {
    const [, pid] = /^\.toolchain-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return error.code === "EPERM";
  }
}

/** Type stripping without a flag needs 22.18, or 24; the odd majors between are past their end. */
function isOwnNodeNewEnough() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

function nodePackage() {
  const isAppleSilicon = process.platform === "darwin" && process.arch === "arm64";
  return `${isAppleSilicon ? "node-bin" : "node"}-${process.platform}-${process.arch}`;
}

function nodeBinary() {
  return isOwnNodeNewEnough() ? process.execPath : join(toolchain, "node_modules", nodePackage(), "bin", "node");
}

/** pnpm 12 is a native program in a package of the platform; its launcher would need an install script. */
function pnpmBinary() {
  const scope = join(toolchain, "node_modules", "@pnpm");
  const builds = existsSync(scope) ? readdirSync(scope).filter((name) => name.startsWith("exe.")) : [];
  return builds.map((name) => join(scope, name, "pnpm")).find((file) => existsSync(file));
}

function installedVersion(name) {
  const manifest = join(toolchain, "node_modules", name, "package.json");
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).version : undefined;
}

/** The npm that started us, run by the Node that runs us; else the one on PATH. */
function npm(args) {
  const started = process.env.npm_execpath;
  if (started && basename(started) === "npm-cli.js") return [process.execPath, [started, ...args]];
  return ["npm", args];
}

/**
 * The environment of what we run. npm hands its own settings down as npm_*; pnpm would take them for its own. Where to
 * fetch from and how to get there stays.
 */
function childEnvironment() {
  const kept = /^npm_config_(.*registry|.*proxy|cafile|ca|strict_ssl|.*_auth.*)$/i;
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name));
  const path = [dirname(nodeBinary()), dirname(pnpmBinary()), join(root, "node_modules", ".bin"), process.env.PATH];
  return { ...Object.fromEntries(own), PATH: path.join(delimiter) };
}

/** Does the work unless the stamp of the last time fits what it depends on. */
function once(name, inputs, accept, work) {
  const file = join(root, "node_modules", ".cache", "opencredits", `${name}.stamp`);
  const stamp = `${process.platform}-${process.arch} ${hashOf(inputs, accept)}`;
  const results =
    name === "build" ? ["packages/sdk/dist", "packages/mock-server/dist"] : ["node_modules/.modules.yaml"];
  const isDone = results.every((result) => existsSync(join(root, result)));
  if (isDone && existsSync(file) && readFileSync(file, "utf8") === stamp) return;
  rmSync(file, { force: true });
  work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

function hashOf(inputs, accept) {
  const hash = createHash("sha256");
  const visit = (path) => {
    const file = join(root, path);
    if (!existsSync(file)) return;
    const entries = listDirectory(file);
    if (entries === undefined) {
      if (accept(path)) hash.update(`${path}\0`).update(readFileSync(file));
      return;
    }
    for (const entry of entries) {
      if (entry !== "node_modules" && entry !== "dist") visit(`${path}/${entry}`);
    }
  };
  for (const input of inputs) visit(input);
  return hash.digest("hex");
}

function listDirectory(path) {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

function manifestsOnly(path) {
  return basename(path) === "package.json" || path.startsWith("pnpm-");
}

function sources(path) {
  return !path.endsWith(".test.ts");
}

/** Runs one step of the set-up. Its output is shown only when it fails. */
function run(title, file, args, environment) {
  const start = Date.now();
  process.stderr.write(`${title} …\n`);
  const result = spawnSync(file, args, {
    cwd: root,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 26,
  });
  if (result.status === 0) {
    process.stderr.write(`${title}: done in ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
    return;
  }
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error ? result.error.message : ""}`;
  fail(`${output.trim()}\n\n${title} failed${adviceFor(output)}`);
}

function adviceFor(output) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|dns error|error sending request/i.test(
      output,
    )
  ) {
    return ": the npm registry cannot be reached.\nThe first run needs it once (`npm ping` tests the way there); later runs work offline.";
  }
  if (/OUTDATED_LOCKFILE/i.test(output)) {
    return ": pnpm-lock.yaml does not fit the package.json files.\nRun `node scripts/bootstrap.mjs pnpm install` after merging, or take the lock file of the branch.";
  }
  if (/ENOSPC/.test(output)) return ": the disk is full.";
  return ".";
}

/** Becomes the command, as far as a process can: same streams, signals forwarded, same exit; it never outlives us. */
function execute([name, ...args]) {
  // The channel closes when this process dies, however it dies; the child then ends itself.
  const watch = 'process.on("disconnect",()=>process.kill(process.pid,"SIGTERM"));process.channel?.unref()';
  const isNode = name === "node";
  const child = isNode
    ? spawn(nodeBinary(), [`--import=data:text/javascript,${encodeURIComponent(watch)}`, ...args], options("ipc"))
    : spawn(name, args, options());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the whole group already; a second one would cut the child's clean-up short.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  // npm that is killed outright says nothing to what it started: then this process gets another parent.
  const parent = process.ppid;
  const isFromNpm = process.env.npm_lifecycle_event !== undefined;
  if (isFromNpm) setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 500).unref();
  child.on("error", (error) => fail(`${name} could not be started: ${error.message}`));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function options(...channel) {
  return { cwd: root, env, stdio: ["inherit", "inherit", "inherit", ...channel] };
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
