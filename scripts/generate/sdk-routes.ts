import { banner, operationsOf, type Spec } from "./spec.ts";

/**
 * What the SDK must know of an operation to send it: its method and path template, nothing else. The server's route
 * table says much more and would cost a browser bundle several times the bytes.
 */
export function sdkRoutesModule(spec: Spec): string {
  const lines = operationsOf(spec).map(({ id, method, path }) => `  ${id}: ${JSON.stringify(`${method} ${path}`)},`);
  return [
    banner(spec),
    "/** Method and path template of every operation. */",
    "export const routes = {",
    ...lines,
    "} as const;",
    "",
  ].join("\n");
}
