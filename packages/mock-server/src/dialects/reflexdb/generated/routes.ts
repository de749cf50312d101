// Generated from spec/dialects/reflexdb.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

import type { Route as AnyRoute } from "../../../generated/routes.ts";

export type OperationId =
  | "adjustBuildCredits"
  | "setPlan"
  | "setOverage";

export type ErrorCode =
  never;

export type Route = AnyRoute<OperationId, ErrorCode>;

/** Every operation, in the order of the spec. */
export const routes: readonly Route[] = [
  {"operationId":"adjustBuildCredits","method":"POST","path":"/v1/admin/customers/{id}/build-credits","segments":["v1","admin","customers","{id}","build-credits"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"setPlan","method":"PATCH","path":"/v1/admin/customers/{id}/plan","segments":["v1","admin","customers","{id}","plan"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"setOverage","method":"POST","path":"/v1/billing/overage","segments":["v1","billing","overage"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
];

/** HTTP status of every error code (R71). */
export const errorStatus: Readonly<Record<ErrorCode, number>> = {
};

/** Title of every error code: for people, not contract (R69). */
export const errorTitle: Readonly<Record<ErrorCode, string>> = {
};
