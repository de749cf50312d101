import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject } from "./model/fields.ts";

/** How an operation is reached, and how its query parameters are written. */
export type Route = { readonly method: string; readonly path: string; readonly isList: boolean };

const METHODS = ["get", "post", "put", "patch", "delete"];

function object(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** Reads the route of every operation from the contract, so that nothing here restates it. */
export function readRoutes(file: "openapi.yaml" | "control.yaml" = "openapi.yaml"): ReadonlyMap<string, Route> {
  const spec: unknown = parse(readFileSync(new URL(`../../spec/${file}`, import.meta.url), "utf8"));
  const routes = new Map<string, Route>();
  for (const [path, item] of Object.entries(object(object(spec).paths))) {
    for (const method of METHODS) {
      const { operationId, parameters } = object(object(item)[method]);
      if (typeof operationId !== "string") continue;
      const isList = Array.isArray(parameters) && parameters.some((row) => object(row).$ref === CURSOR);
      routes.set(operationId, { method: method.toUpperCase(), path, isList });
    }
  }
  return routes;
}

/** Whether an operation changes nothing. */
export function isRead(operationId: string): boolean {
  return /^(get|list|forecast|verify)/.test(operationId);
}

const CURSOR = "#/components/parameters/Cursor";
