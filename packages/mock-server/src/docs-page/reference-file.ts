import { readFile } from "node:fs/promises";

/** Reads Redoc's script, which the build lays beside the code that runs. */
export function readReferenceFile(): Promise<string> {
  return readFile(new URL("./assets/redoc.standalone.js", import.meta.url), "utf8");
}
