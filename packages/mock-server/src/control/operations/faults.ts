import { DIALECTS } from "../../dialects/dialects.ts";
import type { FaultInput, FaultMatch } from "../../environment/faults.ts";
import { routes } from "../../generated/routes.ts";
import { MAX_FAULT_MATCH, MAX_FAULTS } from "../../limits.ts";
import type { ControlBody, ControlSchemas } from "../contract.ts";
import { type EnvironmentOperation, onEnvironment } from "../operation.ts";

/** GET /__mock/faults (R80). */
export const listFaults: EnvironmentOperation = onEnvironment<"listFaults">(({ environment }) => ({
  result: { data: environment.faults.list().map((fault) => ({ ...fault })) },
}));

/** POST /__mock/faults (R80). */
export const createFault: EnvironmentOperation = onEnvironment<"createFault">(
  ({ environment, body, violations }) => {
    const { operationId, match, status, kind } = body;
    if (operationId != null && !isOperation(operationId)) {
      const message = `No operation of the API is called ${operationId}; a dialect's are called <dialect>.<operation>.`;
      violations.add({ in: "body", pointer: "/operationId", keyword: "enum", message, received: "string" });
      return { problem: { code: "invalid_request", detail: message } };
    }
    const length = match == null ? 0 : JSON.stringify(match).length;
    if (length > MAX_FAULT_MATCH) {
      const expected = `at most ${MAX_FAULT_MATCH} characters of JSON`;
      const message = `A match has ${expected}, not ${length}: name only what tells the requests apart.`;
      violations.add({ in: "body", pointer: "/match", keyword: "maxLength", message, expected });
      return { problem: { code: "invalid_request", detail: message } };
    }
    if (status != null && kind != null) {
      const detail = `status and kind exclude each other: answer ${status}, or ${kind}, not both.`;
      return { problem: { code: "conflicting_fields", detail } };
    }
    const fault = environment.faults.add(inputOf(body), environment.now());
    if (fault !== undefined) return { result: { ...fault } };
    return { problem: { code: "invalid_range", detail: `${MAX_FAULTS} faults wait already. Remove some.` } };
  },
  { isKept: true },
);

/** DELETE /__mock/faults/{fault} (R80). */
export const deleteFault: EnvironmentOperation = onEnvironment<"deleteFault">(
  ({ environment, values: [fault = ""] }) => {
    environment.faults.remove(fault);
    return { result: undefined };
  },
);

/** POST /__mock/payments (R78). */
export const failPayments: EnvironmentOperation = onEnvironment<"failPayments">(
  ({ environment, body: { fail } }) => {
    environment.failPayments(fail);
    return { result: { fail } };
  },
  { isKept: true },
);

/** A dialect's own operations are not looked up: they would all have to be loaded for one fault. */
function isOperation(operationId: string): boolean {
  const [dialect, operation] = operationId.split(".");
  if (operation !== undefined) return DIALECTS.some(({ prefixes }) => prefixes[0] === `/${dialect}`);
  return routes.some((route) => route.operationId === operationId);
}

function inputOf(body: ControlBody<"createFault">): FaultInput {
  const { operationId, match, status, kind, latencyMs, afterCommit, times } = body;
  return {
    ...(operationId == null ? {} : { operationId }),
    ...(match == null ? {} : { match: matchOf(match) }),
    ...(status == null ? {} : { status }),
    ...(kind == null ? {} : { kind }),
    ...(latencyMs == null ? {} : { latencyMs }),
    ...(afterCommit == null ? {} : { afterCommit }),
    ...(times == null ? {} : { times }),
  };
}

function matchOf({ path, headers, body }: ControlSchemas["FaultMatch"]): FaultMatch {
  const lowerCase = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    ...(path == null ? {} : { path }),
    ...(headers == null ? {} : { headers: Object.fromEntries(lowerCase) }),
    ...(body == null ? {} : { body }),
  };
}
