// Generated from spec/control.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

import type { Route as AnyRoute } from "./routes.ts";

export type OperationId =
  | "getHealth"
  | "listEnvironments"
  | "dropEnvironment"
  | "resetEnvironment"
  | "getClock"
  | "setClock"
  | "advanceClock"
  | "getSnapshot"
  | "putSnapshot"
  | "listScenarios"
  | "runScenario"
  | "listFaults"
  | "createFault"
  | "deleteFault"
  | "listRequests"
  | "clearRequests"
  | "getCoverage"
  | "failPayments"
  | "listDeliveryAttempts"
  | "deliverNextWebhook"
  | "redeliverWebhook"
  | "runCheck";

export type ErrorCode =
  | "invalid_request"
  | "unauthorized"
  | "forbidden"
  | "route_not_found"
  | "event_not_found"
  | "webhook_endpoint_not_found"
  | "method_not_allowed"
  | "payload_too_large"
  | "unsupported_media_type"
  | "invalid_range"
  | "conflicting_fields"
  | "clock_backwards"
  | "mock_contract_violation"
  | "environment_limit";

export type Route = AnyRoute<OperationId, ErrorCode>;

/** Every operation, in the order of the spec. */
export const routes: readonly Route[] = [
  {"operationId":"getHealth","method":"GET","path":"/__mock/health","segments":["__mock","health"],"sdk":"health.get","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"listEnvironments","method":"GET","path":"/__mock/environments","segments":["__mock","environments"],"sdk":"environments.list","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"dropEnvironment","method":"DELETE","path":"/__mock/environments/{env}","segments":["__mock","environments","{env}"],"sdk":"environments.drop","parameters":[{"name":"env","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[204],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"resetEnvironment","method":"POST","path":"/__mock/environments/{env}/reset","segments":["__mock","environments","{env}","reset"],"sdk":"environments.reset","parameters":[{"name":"env","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"getClock","method":"GET","path":"/__mock/clock","segments":["__mock","clock"],"sdk":"clock.get","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"setClock","method":"PUT","path":"/__mock/clock","segments":["__mock","clock"],"sdk":"clock.set","parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["invalid_range","conflicting_fields","clock_backwards"],"500":["mock_contract_violation"],"503":["environment_limit"]}},
  {"operationId":"advanceClock","method":"POST","path":"/__mock/clock/advance","segments":["__mock","clock","advance"],"sdk":"clock.advance","parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["invalid_range","conflicting_fields","clock_backwards"],"500":["mock_contract_violation"],"503":["environment_limit"]}},
  {"operationId":"getSnapshot","method":"GET","path":"/__mock/snapshot","segments":["__mock","snapshot"],"sdk":"snapshot.get","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"putSnapshot","method":"PUT","path":"/__mock/snapshot","segments":["__mock","snapshot"],"sdk":"snapshot.restore","parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"413":["payload_too_large"],"415":["unsupported_media_type"],"500":["mock_contract_violation"],"503":["environment_limit"]}},
  {"operationId":"listScenarios","method":"GET","path":"/__mock/scenarios","segments":["__mock","scenarios"],"sdk":"scenarios.list","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"runScenario","method":"POST","path":"/__mock/scenarios/{scenario}","segments":["__mock","scenarios","{scenario}"],"sdk":"scenarios.run","parameters":[{"name":"scenario","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"],"503":["environment_limit"]}},
  {"operationId":"listFaults","method":"GET","path":"/__mock/faults","segments":["__mock","faults"],"sdk":"faults.list","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"createFault","method":"POST","path":"/__mock/faults","segments":["__mock","faults"],"sdk":"faults.create","parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["invalid_range","conflicting_fields"],"500":["mock_contract_violation"],"503":["environment_limit"]}},
  {"operationId":"deleteFault","method":"DELETE","path":"/__mock/faults/{fault}","segments":["__mock","faults","{fault}"],"sdk":"faults.remove","parameters":[{"name":"fault","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[204],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"listRequests","method":"GET","path":"/__mock/requests","segments":["__mock","requests"],"sdk":"requests.list","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"clearRequests","method":"DELETE","path":"/__mock/requests","segments":["__mock","requests"],"sdk":"requests.clear","parameters":[],"body":null,"success":[204],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"getCoverage","method":"GET","path":"/__mock/coverage","segments":["__mock","coverage"],"sdk":"coverage.get","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"failPayments","method":"POST","path":"/__mock/payments","segments":["__mock","payments"],"sdk":"payments.fail","parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"413":["payload_too_large"],"415":["unsupported_media_type"],"500":["mock_contract_violation"],"503":["environment_limit"]}},
  {"operationId":"listDeliveryAttempts","method":"GET","path":"/__mock/webhooks","segments":["__mock","webhooks"],"sdk":"webhooks.list","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"deliverNextWebhook","method":"POST","path":"/__mock/webhooks/next","segments":["__mock","webhooks","next"],"sdk":"webhooks.next","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
  {"operationId":"redeliverWebhook","method":"POST","path":"/__mock/webhooks/{delivery}/redeliver","segments":["__mock","webhooks","{delivery}","redeliver"],"sdk":"webhooks.redeliver","parameters":[{"name":"delivery","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["event_not_found","webhook_endpoint_not_found"],"500":["mock_contract_violation"]}},
  {"operationId":"runCheck","method":"POST","path":"/__mock/check","segments":["__mock","check"],"sdk":"check.run","parameters":[],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"500":["mock_contract_violation"]}},
];

/** HTTP status of every error code (R71). */
export const errorStatus: Readonly<Record<ErrorCode, number>> = {
  invalid_request: 400,
  unauthorized: 401,
  forbidden: 403,
  route_not_found: 404,
  event_not_found: 404,
  webhook_endpoint_not_found: 404,
  method_not_allowed: 405,
  payload_too_large: 413,
  unsupported_media_type: 415,
  invalid_range: 422,
  conflicting_fields: 422,
  clock_backwards: 422,
  mock_contract_violation: 500,
  environment_limit: 503,
};

/** Title of every error code: for people, not contract (R69). */
export const errorTitle: Readonly<Record<ErrorCode, string>> = {
  invalid_request: "The request is malformed",
  unauthorized: "No valid key",
  forbidden: "The key may not do this",
  route_not_found: "No such path",
  event_not_found: "No such event",
  webhook_endpoint_not_found: "No such webhook endpoint",
  method_not_allowed: "No such method on this path",
  payload_too_large: "The body is too large",
  unsupported_media_type: "The body is not JSON",
  invalid_range: "The figure is out of range",
  conflicting_fields: "The fields do not fit together",
  clock_backwards: "The clock cannot go back",
  mock_contract_violation: "The answer breaks the contract",
  environment_limit: "Too many environments",
};
