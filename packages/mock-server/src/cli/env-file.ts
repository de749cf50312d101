import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

const MARK = "# Written by `opencredits mock`, which removes it when it stops.";

/**
 * Writes variables to a file that shells and dotenv read, and returns what removes it again. A file of the user's own is
 * never overwritten.
 */
export function writeEnvFile(path: string, variables: Readonly<Record<string, string>>): () => void {
  if (existsSync(path) && !isOurs(path)) {
    throw new Error(`--write-env ${path}: this exists and was not written by opencredits. Choose another name.`);
  }
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  const text = [MARK, ...lines, ""].join("\n");
  try {
    // The admin token is in it.
    writeFileSync(path, text, { mode: 0o600 });
  } catch (error) {
    throw new Error(`--write-env ${path}: it cannot be written: ${reasonOf(error)}`, { cause: error });
  }
  const remove = (): void => {
    process.removeListener("exit", remove);
    if (existsSync(path) && readFileSync(path, "utf8") === text) rmSync(path, { force: true });
  };
  process.on("exit", remove);
  return remove;
}

function isOurs(path: string): boolean {
  return statSync(path).isFile() && readFileSync(path, "utf8").startsWith(MARK);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && error.code === "ENOENT" ? "there is no such directory" : error.message;
}
