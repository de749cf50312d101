import type { Environment } from "../../environment/environment.ts";
import { formatInstant } from "../../http/instants.ts";
import { VERSION } from "../../version.ts";
import type { ControlSchemas } from "../contract.ts";
import { type EnvironmentOperation, type MockOperation, onEnvironment, onMock } from "../operation.ts";

/** GET /__mock/health */
export const getHealth: MockOperation = onMock<"getHealth">(
  ({ environments, uptimeMs }) => ({
    result: {
      status: "ready",
      version: VERSION,
      uptimeMs: uptimeMs(),
      environments: environments.size,
      evictedOutcomes: environments.list().reduce((sum, { outcomes }) => sum + outcomes.evicted, 0),
    },
  }),
  { isOpen: true },
);

/** GET /__mock/environments */
export const listEnvironments: MockOperation = onMock<"listEnvironments">(({ environments }) => ({
  result: { data: environments.list().map(presentEnvironment) },
}));

/** DELETE /__mock/environments/{env} */
export const dropEnvironment: EnvironmentOperation = onEnvironment<"dropEnvironment">(
  ({ environments, environment }) => {
    environments.drop(environment.name);
    return { result: undefined };
  },
  { isNamed: true },
);

/** POST /__mock/environments/{env}/reset */
export const resetEnvironment: EnvironmentOperation = onEnvironment<"resetEnvironment">(
  ({ environment }) => {
    environment.reset();
    return { result: presentEnvironment(environment) };
  },
  { isNamed: true },
);

/** An environment as the contract has it. */
export function presentEnvironment(environment: Environment): ControlSchemas["Environment"] {
  const { name, touched, clock, outcomes } = environment;
  return {
    name,
    touched,
    clock: { mode: clock.mode, now: formatInstant(environment.now()) },
    storedOutcomes: outcomes.size,
    evictedOutcomes: outcomes.evicted,
  };
}
