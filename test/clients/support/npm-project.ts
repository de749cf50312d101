import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { execute } from "../../packaging/packed-project.ts";

const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/opencredits-clients/", import.meta.url));

/** What a user writes into package.json to get a vendor's client. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  /** Versions of what the dependencies bring along, as npm's own `overrides`. */
  readonly overrides?: Readonly<Record<string, string>>;
}

/** A project of a user, into which npm installed what its manifest names. */
export interface NpmProject {
  readonly directory: string;
  /** Imports a package of the project, as a file of the project would: `load<typeof import("client")>("client")`. */
  load<Module>(name: string): Promise<Module>;
  /** The version of a package that another one of the project gets. */
  versionOf(name: string, importer?: string): Promise<string>;
}

/**
 * Installs from the npm registry, once for each manifest: what lies under node_modules/.cache is used again. Two that
 * install the same at once do not meet, because the folder gets its name when it is complete.
 */
export async function npmProject({ dependencies, overrides = {} }: Manifest): Promise<NpmProject> {
  const manifest = JSON.stringify({ name: "client", private: true, type: "module", dependencies, overrides }, null, 2);
  const directory = join(CACHE, createHash("sha256").update(manifest).digest("hex").slice(0, 16));
  if (!existsSync(directory)) await install(manifest, directory);
  const resolve = createRequire(join(directory, "index.js")).resolve;
  return {
    directory,
    load: (name) => import(/* @vite-ignore */ pathToFileURL(resolve(name)).href),
    versionOf: async (name, importer) => {
      const from = importer === undefined ? directory : join(directory, "node_modules", importer);
      const nested = join(from, "node_modules", name, "package.json");
      const file = existsSync(nested) ? nested : join(directory, "node_modules", name, "package.json");
      const found: unknown = JSON.parse(await readFile(file, "utf8"));
      return typeof found === "object" && found !== null && "version" in found ? String(found.version) : "";
    },
  };
}

async function install(manifest: string, directory: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, "installing-"));
  await writeFile(join(draft, "package.json"), manifest);
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  await execute(draft, "npm", ["install", ...flags]);
  await rename(draft, directory).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(directory)) throw error;
  });
}
