import { SCENARIOS } from "../../seeds/names.ts";
import { plantScenario, ScenarioError } from "../../seeds/plant-scenario.ts";
import { type EnvironmentOperation, onEnvironment } from "../operation.ts";
import { presentEnvironment } from "./environments.ts";

/** GET /__mock/scenarios */
export const listScenarios: EnvironmentOperation = onEnvironment<"listScenarios">(() => ({
  result: { data: SCENARIOS.map((scenario) => ({ ...scenario })) },
}));

/** POST /__mock/scenarios/{scenario} */
export const runScenario: EnvironmentOperation = onEnvironment<"runScenario">(
  ({ environment, values: [name = ""], violations }) => {
    const scenario = SCENARIOS.find((known) => known.name === name);
    try {
      // The schema of the path has refused every other name.
      if (scenario !== undefined) plantScenario(environment, scenario.name);
      return { result: presentEnvironment(environment) };
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const { message } = error;
      violations.add({ in: "path", pointer: "/scenario", keyword: "clock", message });
      return { problem: { code: "invalid_request", detail: message } };
    }
  },
  { isKept: true },
);
