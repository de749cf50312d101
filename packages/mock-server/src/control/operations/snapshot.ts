import { assured } from "../../http/boundary.ts";
import type { ControlSchemas } from "../contract.ts";
import { type Controlled, type EnvironmentOperation, onEnvironment } from "../operation.ts";
import { presentEnvironment } from "./environments.ts";

/** GET /__mock/snapshot */
export const getSnapshot: EnvironmentOperation = onEnvironment<"getSnapshot">(({ environment }) => {
  // The contract leaves open what is inside; the environment's own type says it.
  const take = (): Controlled<ControlSchemas["Snapshot"]> => {
    return { result: assured<ControlSchemas["Snapshot"]>(environment.snapshot()) };
  };
  const ready = environment.chain.ready(environment.ledger.entries.length);
  return ready === undefined ? take() : ready.then(take);
});

/** PUT /__mock/snapshot */
export const putSnapshot: EnvironmentOperation = onEnvironment<"putSnapshot">(
  ({ environment, body, violations }) => {
    const outcome = environment.restore(body);
    if (outcome.ok) return { result: presentEnvironment(environment) };
    const { pointer, message } = outcome;
    violations.add({ in: "body", pointer, keyword: "snapshot", message });
    return { problem: { code: "invalid_request", detail: message } };
  },
  { isKept: true },
);
