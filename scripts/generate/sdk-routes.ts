import { banner, type Operation, operationsOf, type Spec } from "./spec.ts";

/**
 * What the SDK must know of an operation to offer and send it: its method and path template, its name in the SDK, and
 * where its input goes. The server's route table says much more and would cost a browser bundle several times the bytes.
 */
export function sdkRoutesModule(spec: Spec): string {
  const lines = operationsOf(spec).map((operation) => `  ${operation.id}: ${JSON.stringify(routeOf(operation))},`);
  return [
    banner(spec),
    "/** Of every operation: HTTP method, path template, method of the SDK, and whether it takes a query or a body. */",
    "export const routes = {",
    ...lines,
    "} as const;",
    "",
  ].join("\n");
}

function routeOf({ method, path, node, parameters, body }: Operation): string {
  const hasQuery = parameters.some((parameter) => parameter.in === "query");
  const place = hasQuery ? ["query"] : body === null ? [] : ["body"];
  return [method, path, String(node["x-sdk"]), ...place].join(" ");
}
