import { type ExecFileException, execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** An empty project into which both packages were installed from their tarballs, as a user's would be. */
export interface PackedProject {
  readonly directory: string;
  readonly tarballs: { readonly sdk: string; readonly mock: string };
  /** Writes a file of the project and runs it, or any command, there; answers what it printed. */
  write(name: string, lines: readonly string[]): Promise<void>;
  run(command: string, ...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Packs both packages and installs them with npm, together with what their optional peers are. */
export async function packedProject(dependencies: readonly string[]): Promise<PackedProject> {
  const directory = await mkdtemp(join(tmpdir(), "opencredits-packed-"));
  for (const name of ["sdk", "mock-server"]) {
    await execute(join(root, "packages", name), "npm", ["pack", "--silent", "--pack-destination", directory]);
  }
  const files = (await readdir(directory)).map((name) => join(directory, name));
  const [mock = "", sdk = ""] = files.sort();
  await writeFile(join(directory, "package.json"), '{ "name": "empty", "private": true }\n');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  await execute(directory, "npm", ["install", ...flags, sdk, mock, ...dependencies]);
  return {
    directory,
    tarballs: { sdk, mock },
    write: (name, lines) => writeFile(join(directory, name), `${lines.join("\n")}\n`),
    run: (command, ...args) => execute(directory, command, args),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

/** Runs a command to its end; fails with everything it printed. */
export function execute(cwd: string, command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, maxBuffer: 1 << 26 }, (error: ExecFileException | null, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${command} ${args.join(" ")} failed\n${stdout}${stderr}`));
    });
  });
}
