import { type OperationValidators, validators } from "@opencredits/sdk/zod";
import type { OperationId, Route, RouteParameter } from "../generated/routes.ts";
import type { Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import type { QueryParameters } from "./query.ts";

/** What is known of an operation's requests and answers before one comes: of the API, or of the control plane. */
export interface RequestPlan {
  readonly route: Pick<Route<string, string>, "operationId" | "body" | "segments" | "parameters" | "success">;
  /** Path parameters in the order of the path. */
  readonly pathNames: readonly string[];
  readonly query: QueryParameters;
  readonly hasRequiredQuery: boolean;
  /** Declared headers, in lower case. */
  readonly headerNames: readonly string[];
  /** Built at the operation's first request. */
  readonly validators: OperationValidators;
}

/** Everything that is known of an operation of the API. */
export interface Plan extends RequestPlan {
  readonly route: Route;
  readonly operation: Operation;
}

const plans: Map<OperationId, Plan> = new Map();

/** The plan of a route; made when it is first needed, because building validators is most of a cold start. */
export function planOf(route: Route): Plan {
  const known = plans.get(route.operationId);
  if (known !== undefined) return known;
  const operation = OPERATIONS[route.operationId];
  const plan = { ...requestPlan(route, validators.operation(route.operationId)), route, operation };
  plans.set(route.operationId, plan);
  return plan;
}

/** What the route table and the validators say of an operation's requests. */
export function requestPlan(route: RequestPlan["route"], operationValidators: OperationValidators): RequestPlan {
  const query = parametersIn(route, "query");
  return {
    route,
    pathNames: route.segments.flatMap((segment) => (segment.startsWith("{") ? [segment.slice(1, -1)] : [])),
    query: new Map(query.map((parameter) => [parameter.name, parameter])),
    hasRequiredQuery: query.some((parameter) => parameter.required),
    headerNames: parametersIn(route, "header").map((parameter) => parameter.name.toLowerCase()),
    validators: operationValidators,
  };
}

function parametersIn(route: RequestPlan["route"], place: RouteParameter["in"]): RouteParameter[] {
  return route.parameters.filter((parameter) => parameter.in === place);
}
