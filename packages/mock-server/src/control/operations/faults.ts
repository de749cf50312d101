import { routes } from "../../generated/routes.ts";
import { MAX_FAULTS } from "../../limits.ts";
import { type EnvironmentOperation, onEnvironment } from "../operation.ts";

/** GET /__mock/faults (R80). */
export const listFaults: EnvironmentOperation = onEnvironment<"listFaults">(({ environment }) => ({
  result: { data: [...environment.faults.list()] },
}));

/** POST /__mock/faults (R80). */
export const createFault: EnvironmentOperation = onEnvironment<"createFault">(
  ({ environment, body: { operationId, latencyMs, afterCommit, times }, violations }) => {
    if (operationId != null && !routes.some((route) => route.operationId === operationId)) {
      const message = `No operation of the API is called ${operationId}.`;
      violations.add({ in: "body", pointer: "/operationId", keyword: "enum", message, received: "string" });
      return { problem: { code: "invalid_request", detail: message } };
    }
    const input = {
      ...(operationId == null ? {} : { operationId }),
      ...(latencyMs == null ? {} : { latencyMs }),
      ...(afterCommit == null ? {} : { afterCommit }),
      ...(times == null ? {} : { times }),
    };
    const fault = environment.faults.add(input, environment.now());
    if (fault !== undefined) return { result: fault };
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
