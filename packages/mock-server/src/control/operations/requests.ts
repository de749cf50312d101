import type { Coverage } from "../../environment/coverage.ts";
import type { RequestRecord } from "../../environment/request-log.ts";
import { type Route, routes } from "../../generated/routes.ts";
import { formatInstant } from "../../http/instants.ts";
import type { ControlSchemas } from "../contract.ts";
import { type EnvironmentOperation, type EverywhereOperation, onEnvironment, onEverywhere } from "../operation.ts";

/** GET /__mock/requests */
export const listRequests: EnvironmentOperation = onEnvironment<"listRequests">(({ environment: { requests } }) => ({
  result: { data: requests.list().map(presentRequest), dropped: requests.dropped },
}));

/** DELETE /__mock/requests */
export const clearRequests: EnvironmentOperation = onEnvironment<"clearRequests">(({ environment }) => {
  environment.requests.clear();
  return { result: undefined };
});

/** GET /__mock/coverage: of one environment, or of all of them. */
export const getCoverage: EverywhereOperation = onEverywhere<"getCoverage">(({ environments, environment }) => ({
  result: presentCoverage((environment ?? environments).coverage),
}));

function presentRequest({ at, violations, ...record }: RequestRecord): ControlSchemas["RequestRecord"] {
  return { ...record, at: formatInstant(at), violations: [...violations] };
}

function presentCoverage(coverage: Coverage): ControlSchemas["Coverage"] {
  const operations = routes.map((route) => presentOperation(route, coverage));
  const pairs = (counts: "statuses" | "codes"): ControlSchemas["CoverageTotal"] => {
    const known = routes.flatMap((route, index) =>
      (counts === "statuses" ? statusesOf(route) : codesOf(route)).map(
        (name) => operations[index]?.[counts][name] ?? 0,
      ),
    );
    return { touched: known.filter((count) => count > 0).length, total: known.length };
  };
  const touched = operations.filter(({ requests }) => requests > 0).length;
  return {
    operations,
    totals: {
      operations: { touched, total: operations.length },
      statuses: pairs("statuses"),
      codes: pairs("codes"),
    },
  };
}

/** What the contract has and nothing met is there with 0. */
function presentOperation(route: Route, coverage: Coverage): ControlSchemas["OperationCoverage"] {
  const { operationId } = route;
  const counts = coverage.of(operationId);
  return {
    operationId,
    requests: counts?.requests ?? 0,
    statuses: withZeros(statusesOf(route), counts?.statuses),
    codes: withZeros(codesOf(route), counts?.codes),
  };
}

function withZeros(
  names: readonly string[],
  counts: ReadonlyMap<string | number, number> = new Map(),
): Record<string, number> {
  return { ...Object.fromEntries(names.map((name) => [name, 0])), ...Object.fromEntries(counts) };
}

function statusesOf({ success, errors }: Route): string[] {
  return [...success.map(String), ...Object.keys(errors)];
}

function codesOf({ errors }: Route): string[] {
  return Object.values(errors).flat();
}
