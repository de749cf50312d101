import { type OperationValidators, validators } from "@opencredits/sdk/zod";
import type { OperationId, Route, RouteParameter } from "../generated/routes.ts";
import type { Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import type { QueryParameters } from "./query.ts";

/** Everything that is known of an operation before a request for it comes. */
export interface Plan {
  readonly route: Route;
  readonly operation: Operation;
  /** Path parameters in the order of the path. */
  readonly pathNames: readonly string[];
  readonly query: QueryParameters;
  readonly hasRequiredQuery: boolean;
  /** Declared headers, in lower case. */
  readonly headerNames: readonly string[];
  /** Built at the operation's first request. */
  readonly validators: OperationValidators;
}

const plans: Map<OperationId, Plan> = new Map();

/** The plan of a route; made when it is first needed, because building validators is most of a cold start. */
export function planOf(route: Route): Plan {
  const known = plans.get(route.operationId);
  if (known !== undefined) return known;
  const plan = makePlan(route);
  plans.set(route.operationId, plan);
  return plan;
}

function makePlan(route: Route): Plan {
  const query = parametersIn(route, "query");
  return {
    route,
    operation: OPERATIONS[route.operationId],
    pathNames: route.segments.flatMap((segment) => (segment.startsWith("{") ? [segment.slice(1, -1)] : [])),
    query: new Map(query.map((parameter) => [parameter.name, parameter])),
    hasRequiredQuery: query.some((parameter) => parameter.required),
    headerNames: parametersIn(route, "header").map((parameter) => parameter.name.toLowerCase()),
    validators: validators.operation(route.operationId),
  };
}

function parametersIn(route: Route, place: RouteParameter["in"]): RouteParameter[] {
  return route.parameters.filter((parameter) => parameter.in === place);
}
