import { banner, type Operation, operationsOf, type Spec, sdkNameOf } from "./spec.ts";

/**
 * What the SDK must know of an operation to offer and send it: its method and path template, its name in the SDK, and
 * where its input goes. The server's route table says much more and would cost a browser bundle several times the bytes.
 * Names are a table of their own, because the proxy has no use for them.
 */
export function sdkRoutesModule(spec: Spec): string {
  const operations = operationsOf(spec);
  return [
    banner(spec),
    "/** Method and path template of every operation. */",
    "export const routes = {",
    ...operations.map(({ id, method, path }) => `  ${id}: ${JSON.stringify(`${method} ${path}`)},`),
    "} as const;",
    "",
    "/** Of every operation, in the same order: its method in the SDK, and whether that takes a query or a body. */",
    "export const methods: readonly string[] = [",
    ...operations.map((operation) => `  ${JSON.stringify(methodOf(operation))},`),
    "];",
    "",
  ].join("\n");
}

function methodOf(operation: Operation): string {
  const { parameters, body } = operation;
  const hasQuery = parameters.some((parameter) => parameter.in === "query");
  const place = hasQuery ? ["query"] : body === null ? [] : ["body"];
  return [sdkNameOf(operation).join("."), ...place].join(" ");
}
