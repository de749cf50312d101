import { SCENARIOS } from "../../seeds/names.ts";
import { plantScenario } from "../../seeds/plant-scenario.ts";
import { type EnvironmentOperation, onEnvironment } from "../operation.ts";
import { presentEnvironment } from "./environments.ts";

/** GET /__mock/scenarios */
export const listScenarios: EnvironmentOperation = onEnvironment<"listScenarios">(() => ({
  result: { data: SCENARIOS.map((scenario) => ({ ...scenario })) },
}));

/** POST /__mock/scenarios/{scenario} */
export const runScenario: EnvironmentOperation = onEnvironment<"runScenario">(
  ({ environment, values: [name = ""] }) => {
    const scenario = SCENARIOS.find((known) => known.name === name);
    // The schema of the path has refused every other name.
    if (scenario !== undefined) plantScenario(environment, scenario.name);
    return { result: presentEnvironment(environment) };
  },
  { isKept: true },
);
