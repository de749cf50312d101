import type { OpenCredits, VersionedWriteOptions } from "@opencredits/sdk";
import { type OperationId, type Route, routes } from "../generated/routes.ts";
import { ExpectationError } from "./expect.ts";
import type { Specimen } from "./specimen.ts";

/** The route of an operation; every operation has one. */
export function routeOf(operationId: OperationId): Route {
  const route = routes.find((each) => each.operationId === operationId);
  if (route === undefined) throw new Error(`The contract has no operation ${operationId}`);
  return route;
}

/** Whether the operation takes this parameter. */
export function takes(route: Route, name: string): boolean {
  return route.parameters.some((parameter) => parameter.name === name);
}

/** Whether the operation takes a query. */
export function takesQuery(route: Route): boolean {
  return route.parameters.some((parameter) => parameter.in === "query");
}

/** Sends a specimen through the SDK method that the contract names for its operation (`x-sdk`). */
export async function callMethod(
  client: OpenCredits,
  operationId: OperationId,
  specimen: Specimen,
  options: VersionedWriteOptions = {},
): Promise<unknown> {
  const route = routeOf(operationId);
  const [resourceName = "", methodName = ""] = (route.sdk ?? "").split(".");
  const resource: unknown = Reflect.get(client, resourceName);
  const method: unknown =
    typeof resource === "object" && resource !== null ? Reflect.get(resource, methodName) : undefined;
  if (typeof method !== "function") throw new ExpectationError(`The SDK has no method ${route.sdk} for ${operationId}`);
  const input = takesQuery(route) || route.body !== null ? [specimen.query ?? specimen.body ?? {}] : [];
  return await Reflect.apply(method, resource, [...specimen.path, ...input, options]);
}

/** Tries a statement on several operations and reports every one that breaks it, not only the first. */
export async function each(operations: readonly Route[], statement: (route: Route) => Promise<void>): Promise<void> {
  const broken: string[] = [];
  for (const route of operations) {
    try {
      await statement(route);
    } catch (error) {
      if (!(error instanceof ExpectationError)) throw error;
      broken.push(`${route.operationId}: ${error.message}`);
    }
  }
  if (broken.length > 0) throw new ExpectationError(broken.join("\n"));
}
