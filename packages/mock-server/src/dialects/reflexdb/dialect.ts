import type { Dialect } from "../dialect.ts";
import { adjustBuildCredits } from "./adjust-build-credits.ts";
import { type OperationId, routes } from "./generated/routes.ts";
import { componentSchemas as components, operationSchemas as operations } from "./generated/schemas.ts";
import { refuse } from "./refuse.ts";
import { setPlan } from "./set-plan.ts";

const BEARER = /^bearer +(.+?) *$/i;

/** ReflexDB: signed build credits, for admins. */
export const reflexdb: Dialect<OperationId> = {
  name: "reflexdb",
  prefixes: ["/reflexdb"],
  routes,
  schemas: { components, operations },
  operations: {
    adjustBuildCredits,
    setPlan,
    setOverage: () => ({
      status: 501,
      body: { error: "Not Implemented", message: "POST /v1/billing/overage moves money; the mock has none." },
    }),
  },
  keyOf: (request) => BEARER.exec(request.header("authorization") ?? "")?.[1] ?? null,
  refuse,
  document: async () => (await import("./generated/document.ts")).text,
};
