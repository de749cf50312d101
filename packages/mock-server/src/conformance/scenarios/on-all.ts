import type { OpenCredits } from "@opencredits/sdk";
import { type OperationId, type Route, routes } from "../../generated/routes.ts";
import { each, takesQuery } from "../calls.ts";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, type ScenarioOptions, scenario } from "../scenario.ts";
import type { Specimen } from "../specimen.ts";
import { specimens } from "../specimens.ts";
import { buildStage, type Stage } from "../stage.ts";

/** A statement on every operation, each on one stage that all share: nothing here may change it. */
export function onAll(
  title: string,
  applies: (route: Route) => boolean,
  statement: (s: ScenarioContext, route: Route, specimen: Specimen, stage: Stage) => Promise<unknown>,
  options: ScenarioOptions = {},
): Scenario {
  return scenario(
    ["R71", "R69"],
    title,
    async (s) => {
      const stage = await buildStage(s.client, s.account.toLowerCase());
      await each(routes.filter(applies), async (route) => {
        await statement(s, route, specimens[route.operationId](stage), stage);
      });
    },
    options,
  );
}

/** Whether the operation changes something. */
export const isWrite = ({ method }: Route): boolean => method !== "GET";
/** Whether the contract lists this code for the operation. */
export const lists = (code: string): ((route: Route) => boolean) => {
  return ({ errors }) => Object.values(errors).some((codes) => codes.some((each) => each === code));
};

/** The specimen with its first path reference exchanged, or else something of its query or body. */
export function changed(specimen: Specimen, route: Route, reference: string, fields: Specimen["query"]): Specimen {
  if (specimen.path.length > 0) return { ...specimen, path: [reference, ...specimen.path.slice(1)] };
  if (takesQuery(route)) return { ...specimen, query: { ...specimen.query, ...fields } };
  return { ...specimen, body: { ...specimen.body, ...fields } };
}

/** Writes that use up, or find used up, what another write of a stage needs. */
const APART: readonly OperationId[] = ["createBatch", "updateWebhookEndpoint"];

/** A stage for every operation, on which each can be done once: most share one, because they use different things of it. */
export async function stagesFor(client: OpenCredits, prefix: string): Promise<(operationId: OperationId) => Stage> {
  const shared = await buildStage(client, prefix);
  const apart = await buildStage(client, `${prefix}-apart`);
  return (operationId) => (APART.includes(operationId) ? apart : shared);
}
