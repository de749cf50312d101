// Generated from spec/control.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export type SchemaName =
  | "RequestId"
  | "Timestamp"
  | "TimestampInput"
  | "Health"
  | "EnvironmentName"
  | "Environment"
  | "EnvironmentList"
  | "ClockMode"
  | "Clock"
  | "ClockSet"
  | "ClockAdvance"
  | "ClockMoved"
  | "Snapshot"
  | "ScenarioName"
  | "Scenario"
  | "ScenarioList"
  | "FaultKind"
  | "FaultStatus"
  | "FaultMatch"
  | "Fault"
  | "FaultCreate"
  | "FaultList"
  | "PaymentsFail"
  | "PaymentsFailing"
  | "RequestRecord"
  | "RequestList"
  | "CoverageTotal"
  | "OperationCoverage"
  | "Coverage"
  | "WebhookAttempt"
  | "WebhookAttemptList"
  | "WebhookNext"
  | "CheckResult"
  | "InvariantViolation"
  | "AnswerViolation"
  | "Violation"
  | "InvalidRequestProblem"
  | "UnauthorizedProblem"
  | "ForbiddenProblem"
  | "RouteNotFoundProblem"
  | "EventNotFoundProblem"
  | "WebhookEndpointNotFoundProblem"
  | "MethodNotAllowedProblem"
  | "PayloadTooLargeProblem"
  | "UnsupportedMediaTypeProblem"
  | "InvalidRangeProblem"
  | "ConflictingFieldsProblem"
  | "ClockBackwardsProblem"
  | "MockContractViolationProblem"
  | "EnvironmentLimitProblem";

export type OperationName =
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

/** JSON Schema text of every component schema; references point at `#/$defs/<name>`. */
export const componentSchemas: Readonly<Record<SchemaName, string>> = {
  "RequestId":
    "{\"type\":\"string\",\"pattern\":\"^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"}",
  "Timestamp":
    "{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\\\.[0-9]{3}Z$\"}",
  "TimestampInput":
    "{\"type\":\"string\",\"format\":\"date-time\",\"maxLength\":64,\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$\"}",
  "Health":
    "{\"type\":\"object\",\"required\":[\"status\",\"version\",\"uptimeMs\",\"environments\",\"evictedOutcomes\"],\"additionalProperties\":false,\"properties\":{\"status\":{\"type\":\"string\",\"const\":\"ready\"},\"version\":{\"type\":\"string\"},\"uptimeMs\":{\"type\":\"integer\",\"minimum\":0},\"environments\":{\"type\":\"integer\",\"minimum\":0},\"evictedOutcomes\":{\"type\":\"integer\",\"minimum\":0}}}",
  "EnvironmentName":
    "{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_-]{1,64}$\"}",
  "Environment":
    "{\"type\":\"object\",\"required\":[\"name\",\"touched\",\"clock\",\"storedOutcomes\",\"evictedOutcomes\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"$ref\":\"#/$defs/EnvironmentName\"},\"touched\":{\"type\":\"boolean\"},\"clock\":{\"$ref\":\"#/$defs/Clock\"},\"storedOutcomes\":{\"type\":\"integer\",\"minimum\":0},\"evictedOutcomes\":{\"type\":\"integer\",\"minimum\":0}}}",
  "EnvironmentList":
    "{\"type\":\"object\",\"required\":[\"data\"],\"additionalProperties\":false,\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Environment\"}}}}",
  "ClockMode":
    "{\"type\":\"string\",\"enum\":[\"system\",\"offset\",\"frozen\"]}",
  "Clock":
    "{\"type\":\"object\",\"required\":[\"mode\",\"now\"],\"additionalProperties\":false,\"properties\":{\"mode\":{\"$ref\":\"#/$defs/ClockMode\"},\"now\":{\"$ref\":\"#/$defs/Timestamp\"}}}",
  "ClockSet":
    "{\"type\":\"object\",\"required\":[\"mode\"],\"additionalProperties\":false,\"properties\":{\"mode\":{\"$ref\":\"#/$defs/ClockMode\"},\"now\":{\"anyOf\":[{\"$ref\":\"#/$defs/TimestampInput\"},{\"type\":\"null\"}]}}}",
  "ClockAdvance":
    "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"by\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},{\"type\":\"string\",\"maxLength\":64,\"pattern\":\"^P(?=[0-9T])([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,9}W)?([0-9]{1,9}D)?(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}(\\\\.[0-9]{1,3})?S)?)?$\"},{\"type\":\"null\"}]},\"to\":{\"anyOf\":[{\"$ref\":\"#/$defs/TimestampInput\"},{\"type\":\"null\"}]}}}",
  "ClockMoved":
    "{\"type\":\"object\",\"required\":[\"mode\",\"now\",\"transitions\",\"reachedTarget\"],\"additionalProperties\":false,\"properties\":{\"mode\":{\"$ref\":\"#/$defs/ClockMode\"},\"now\":{\"$ref\":\"#/$defs/Timestamp\"},\"transitions\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":100000},\"reachedTarget\":{\"type\":\"boolean\"}}}",
  "Snapshot":
    "{\"type\":\"object\",\"required\":[\"format\",\"version\",\"clock\",\"ledger\",\"entryHashes\",\"outcomes\",\"evictedOutcomes\",\"deliveries\"],\"additionalProperties\":false,\"properties\":{\"format\":{\"type\":\"string\",\"const\":\"opencredits.environment\"},\"version\":{\"type\":\"integer\",\"const\":2},\"clock\":{\"type\":\"object\",\"additionalProperties\":true},\"ledger\":{\"type\":\"object\",\"additionalProperties\":true},\"entryHashes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"outcomes\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":true}},\"evictedOutcomes\":{\"type\":\"integer\",\"minimum\":0},\"deliveries\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":true}}}}",
  "ScenarioName":
    "{\"type\":\"string\",\"enum\":[\"demo\",\"empty\",\"expiring-soon\",\"held\",\"in-debt\",\"month-end\"]}",
  "Scenario":
    "{\"type\":\"object\",\"required\":[\"name\",\"summary\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"$ref\":\"#/$defs/ScenarioName\"},\"summary\":{\"type\":\"string\"}}}",
  "ScenarioList":
    "{\"type\":\"object\",\"required\":[\"data\"],\"additionalProperties\":false,\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Scenario\"}}}}",
  "FaultKind":
    "{\"type\":\"string\",\"enum\":[\"reset\",\"empty\",\"truncate\",\"malformed\",\"rate_limit\"]}",
  "FaultStatus":
    "{\"anyOf\":[{\"type\":\"integer\",\"const\":429},{\"type\":\"integer\",\"minimum\":500,\"maximum\":599}]}",
  "FaultMatch":
    "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"path\":{\"type\":[\"string\",\"null\"],\"minLength\":1,\"maxLength\":2048},\"headers\":{\"allOf\":[{\"anyOf\":[{\"type\":[\"object\",\"null\"],\"maxProperties\":16},false]},{\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":\"string\",\"maxLength\":1024}}]},\"body\":{\"allOf\":[{\"anyOf\":[{\"type\":[\"object\",\"null\"],\"maxProperties\":64},false]},{\"type\":[\"object\",\"null\"],\"additionalProperties\":true}]}}}",
  "Fault":
    "{\"type\":\"object\",\"required\":[\"id\",\"operationId\",\"match\",\"status\",\"kind\",\"latencyMs\",\"afterCommit\",\"times\"],\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\",\"pattern\":\"^flt_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"},\"operationId\":{\"type\":[\"string\",\"null\"],\"maxLength\":64},\"match\":{\"anyOf\":[{\"$ref\":\"#/$defs/FaultMatch\"},{\"type\":\"null\"}]},\"status\":{\"type\":[\"integer\",\"null\"]},\"kind\":{\"anyOf\":[{\"$ref\":\"#/$defs/FaultKind\"},{\"type\":\"null\"}]},\"latencyMs\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":600000},\"afterCommit\":{\"type\":\"boolean\"},\"times\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000000}}}",
  "FaultCreate":
    "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"operationId\":{\"type\":[\"string\",\"null\"],\"minLength\":1,\"maxLength\":64,\"pattern\":\"^([a-z-]+\\\\.)?[A-Za-z]+$\"},\"match\":{\"anyOf\":[{\"$ref\":\"#/$defs/FaultMatch\"},{\"type\":\"null\"}]},\"status\":{\"anyOf\":[{\"$ref\":\"#/$defs/FaultStatus\"},{\"type\":\"null\"}]},\"kind\":{\"anyOf\":[{\"$ref\":\"#/$defs/FaultKind\"},{\"type\":\"null\"}]},\"latencyMs\":{\"type\":[\"integer\",\"null\"],\"minimum\":0,\"maximum\":600000},\"afterCommit\":{\"type\":[\"boolean\",\"null\"]},\"times\":{\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":1000000}}}",
  "FaultList":
    "{\"type\":\"object\",\"required\":[\"data\"],\"additionalProperties\":false,\"properties\":{\"data\":{\"type\":\"array\",\"maxItems\":1000,\"items\":{\"$ref\":\"#/$defs/Fault\"}}}}",
  "PaymentsFail":
    "{\"type\":\"object\",\"required\":[\"fail\"],\"additionalProperties\":false,\"properties\":{\"fail\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000000}}}",
  "PaymentsFailing":
    "{\"type\":\"object\",\"required\":[\"fail\"],\"additionalProperties\":false,\"properties\":{\"fail\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000000}}}",
  "RequestRecord":
    "{\"type\":\"object\",\"required\":[\"requestId\",\"at\",\"method\",\"path\",\"operationId\",\"status\",\"code\",\"violations\",\"replayed\",\"fault\",\"durationMs\"],\"additionalProperties\":false,\"properties\":{\"requestId\":{\"anyOf\":[{\"$ref\":\"#/$defs/RequestId\"},{\"type\":\"null\"}]},\"at\":{\"$ref\":\"#/$defs/Timestamp\"},\"method\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"operationId\":{\"type\":[\"string\",\"null\"]},\"status\":{\"type\":[\"integer\",\"null\"]},\"code\":{\"type\":[\"string\",\"null\"]},\"violations\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"$ref\":\"#/$defs/Violation\"}},\"replayed\":{\"type\":\"boolean\"},\"fault\":{\"type\":[\"string\",\"null\"]},\"durationMs\":{\"type\":\"number\",\"minimum\":0}}}",
  "RequestList":
    "{\"type\":\"object\",\"required\":[\"data\",\"dropped\"],\"additionalProperties\":false,\"properties\":{\"data\":{\"type\":\"array\",\"maxItems\":1000,\"items\":{\"$ref\":\"#/$defs/RequestRecord\"}},\"dropped\":{\"type\":\"integer\",\"minimum\":0}}}",
  "CoverageTotal":
    "{\"type\":\"object\",\"required\":[\"touched\",\"total\"],\"additionalProperties\":false,\"properties\":{\"touched\":{\"type\":\"integer\",\"minimum\":0},\"total\":{\"type\":\"integer\",\"minimum\":0}}}",
  "OperationCoverage":
    "{\"type\":\"object\",\"required\":[\"operationId\",\"requests\",\"statuses\",\"codes\"],\"additionalProperties\":false,\"properties\":{\"operationId\":{\"type\":\"string\"},\"requests\":{\"type\":\"integer\",\"minimum\":0},\"statuses\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\",\"minimum\":0}},\"codes\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\",\"minimum\":0}}}}",
  "Coverage":
    "{\"type\":\"object\",\"required\":[\"operations\",\"totals\"],\"additionalProperties\":false,\"properties\":{\"operations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/OperationCoverage\"}},\"totals\":{\"type\":\"object\",\"required\":[\"operations\",\"statuses\",\"codes\"],\"additionalProperties\":false,\"properties\":{\"operations\":{\"$ref\":\"#/$defs/CoverageTotal\"},\"statuses\":{\"$ref\":\"#/$defs/CoverageTotal\"},\"codes\":{\"$ref\":\"#/$defs/CoverageTotal\"}}}}}",
  "WebhookAttempt":
    "{\"type\":\"object\",\"required\":[\"deliveryId\",\"endpointId\",\"eventId\",\"eventSeq\",\"eventType\",\"url\",\"attempt\",\"at\",\"status\",\"error\",\"outcome\",\"nextAttemptAt\"],\"additionalProperties\":false,\"properties\":{\"deliveryId\":{\"type\":\"string\",\"pattern\":\"^dlv_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"},\"endpointId\":{\"type\":\"string\"},\"eventId\":{\"type\":\"string\"},\"eventSeq\":{\"type\":\"integer\",\"minimum\":1},\"eventType\":{\"type\":\"string\"},\"url\":{\"type\":\"string\"},\"attempt\":{\"type\":\"integer\",\"minimum\":0},\"at\":{\"$ref\":\"#/$defs/Timestamp\"},\"status\":{\"type\":[\"integer\",\"null\"]},\"error\":{\"type\":[\"string\",\"null\"]},\"outcome\":{\"type\":\"string\",\"enum\":[\"delivered\",\"retrying\",\"failed\"]},\"nextAttemptAt\":{\"anyOf\":[{\"$ref\":\"#/$defs/Timestamp\"},{\"type\":\"null\"}]}}}",
  "WebhookAttemptList":
    "{\"type\":\"object\",\"required\":[\"data\",\"dropped\"],\"additionalProperties\":false,\"properties\":{\"data\":{\"type\":\"array\",\"maxItems\":1000,\"items\":{\"$ref\":\"#/$defs/WebhookAttempt\"}},\"dropped\":{\"type\":\"integer\",\"minimum\":0}}}",
  "WebhookNext":
    "{\"type\":\"object\",\"required\":[\"attempt\"],\"additionalProperties\":false,\"properties\":{\"attempt\":{\"anyOf\":[{\"$ref\":\"#/$defs/WebhookAttempt\"},{\"type\":\"null\"}]}}}",
  "CheckResult":
    "{\"type\":\"object\",\"required\":[\"ok\",\"violations\"],\"additionalProperties\":false,\"properties\":{\"ok\":{\"type\":\"boolean\"},\"violations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/InvariantViolation\"}}}}",
  "InvariantViolation":
    "{\"type\":\"object\",\"required\":[\"rule\",\"message\"],\"additionalProperties\":false,\"properties\":{\"rule\":{\"type\":\"string\",\"pattern\":\"^I[0-9]{1,2}$\"},\"message\":{\"type\":\"string\"}}}",
  "AnswerViolation":
    "{\"type\":\"object\",\"required\":[\"pointer\",\"keyword\",\"message\"],\"additionalProperties\":false,\"properties\":{\"pointer\":{\"type\":\"string\"},\"keyword\":{\"type\":\"string\"},\"message\":{\"type\":\"string\"}}}",
  "Violation":
    "{\"type\":\"object\",\"required\":[\"in\",\"pointer\",\"keyword\",\"message\"],\"additionalProperties\":false,\"properties\":{\"in\":{\"type\":\"string\",\"enum\":[\"body\",\"query\",\"path\",\"header\"]},\"pointer\":{\"type\":\"string\"},\"keyword\":{\"type\":\"string\"},\"message\":{\"type\":\"string\"},\"expected\":{},\"received\":{}}}",
  "InvalidRequestProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\",\"errors\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/invalid_request\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":400},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"invalid_request\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"},\"errors\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/Violation\"}}}}",
  "UnauthorizedProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/unauthorized\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":401},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"unauthorized\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "ForbiddenProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/forbidden\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":403},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"forbidden\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "RouteNotFoundProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/route_not_found\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":404},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"route_not_found\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "EventNotFoundProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/event_not_found\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":404},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"event_not_found\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "WebhookEndpointNotFoundProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/webhook_endpoint_not_found\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":404},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"webhook_endpoint_not_found\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "MethodNotAllowedProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/method_not_allowed\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":405},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"method_not_allowed\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "PayloadTooLargeProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/payload_too_large\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":413},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"payload_too_large\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "UnsupportedMediaTypeProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/unsupported_media_type\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":415},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"unsupported_media_type\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "InvalidRangeProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/invalid_range\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":422},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"invalid_range\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "ConflictingFieldsProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/conflicting_fields\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":422},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"conflicting_fields\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "ClockBackwardsProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/clock_backwards\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":422},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"clock_backwards\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
  "MockContractViolationProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\",\"errors\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/mock_contract_violation\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":500},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"mock_contract_violation\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"},\"errors\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/AnswerViolation\"}}}}",
  "EnvironmentLimitProblem":
    "{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"detail\",\"instance\",\"code\",\"requestId\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"https://opencredits.dev/problems/environment_limit\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"const\":503},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"code\":{\"type\":\"string\",\"const\":\"environment_limit\"},\"requestId\":{\"$ref\":\"#/$defs/RequestId\"}}}",
};

/** JSON Schema text of every operation: `{ path, query, headers, body, responses: { [status]: schema } }`. */
export const operationSchemas: Readonly<Record<OperationName, string>> = {
  "getHealth":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/Health\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "listEnvironments":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/EnvironmentList\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "dropEnvironment":
    "{\"path\":{\"type\":\"object\",\"properties\":{\"env\":{\"$ref\":\"#/$defs/EnvironmentName\"}},\"required\":[\"env\"],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "resetEnvironment":
    "{\"path\":{\"type\":\"object\",\"properties\":{\"env\":{\"$ref\":\"#/$defs/EnvironmentName\"}},\"required\":[\"env\"],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/Environment\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "getClock":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/Clock\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "setClock":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/ClockSet\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/ClockMoved\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"413\":{\"$ref\":\"#/$defs/PayloadTooLargeProblem\"},\"415\":{\"$ref\":\"#/$defs/UnsupportedMediaTypeProblem\"},\"422\":{\"oneOf\":[{\"$ref\":\"#/$defs/InvalidRangeProblem\"},{\"$ref\":\"#/$defs/ConflictingFieldsProblem\"},{\"$ref\":\"#/$defs/ClockBackwardsProblem\"}]},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"},\"503\":{\"$ref\":\"#/$defs/EnvironmentLimitProblem\"}}}",
  "advanceClock":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/ClockAdvance\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/ClockMoved\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"413\":{\"$ref\":\"#/$defs/PayloadTooLargeProblem\"},\"415\":{\"$ref\":\"#/$defs/UnsupportedMediaTypeProblem\"},\"422\":{\"oneOf\":[{\"$ref\":\"#/$defs/InvalidRangeProblem\"},{\"$ref\":\"#/$defs/ConflictingFieldsProblem\"},{\"$ref\":\"#/$defs/ClockBackwardsProblem\"}]},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"},\"503\":{\"$ref\":\"#/$defs/EnvironmentLimitProblem\"}}}",
  "getSnapshot":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/Snapshot\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "putSnapshot":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/Snapshot\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/Environment\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"413\":{\"$ref\":\"#/$defs/PayloadTooLargeProblem\"},\"415\":{\"$ref\":\"#/$defs/UnsupportedMediaTypeProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"},\"503\":{\"$ref\":\"#/$defs/EnvironmentLimitProblem\"}}}",
  "listScenarios":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/ScenarioList\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "runScenario":
    "{\"path\":{\"type\":\"object\",\"properties\":{\"scenario\":{\"$ref\":\"#/$defs/ScenarioName\"}},\"required\":[\"scenario\"],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/Environment\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"},\"503\":{\"$ref\":\"#/$defs/EnvironmentLimitProblem\"}}}",
  "listFaults":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/FaultList\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "createFault":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/FaultCreate\"},\"responses\":{\"201\":{\"$ref\":\"#/$defs/Fault\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"413\":{\"$ref\":\"#/$defs/PayloadTooLargeProblem\"},\"415\":{\"$ref\":\"#/$defs/UnsupportedMediaTypeProblem\"},\"422\":{\"oneOf\":[{\"$ref\":\"#/$defs/InvalidRangeProblem\"},{\"$ref\":\"#/$defs/ConflictingFieldsProblem\"}]},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"},\"503\":{\"$ref\":\"#/$defs/EnvironmentLimitProblem\"}}}",
  "deleteFault":
    "{\"path\":{\"type\":\"object\",\"properties\":{\"fault\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64}},\"required\":[\"fault\"],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "listRequests":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/RequestList\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "clearRequests":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "getCoverage":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/Coverage\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "failPayments":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/PaymentsFail\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/PaymentsFailing\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"413\":{\"$ref\":\"#/$defs/PayloadTooLargeProblem\"},\"415\":{\"$ref\":\"#/$defs/UnsupportedMediaTypeProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"},\"503\":{\"$ref\":\"#/$defs/EnvironmentLimitProblem\"}}}",
  "listDeliveryAttempts":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/WebhookAttemptList\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "deliverNextWebhook":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/WebhookNext\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "redeliverWebhook":
    "{\"path\":{\"type\":\"object\",\"properties\":{\"delivery\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64}},\"required\":[\"delivery\"],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/WebhookAttempt\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"404\":{\"oneOf\":[{\"$ref\":\"#/$defs/EventNotFoundProblem\"},{\"$ref\":\"#/$defs/WebhookEndpointNotFoundProblem\"}]},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
  "runCheck":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/CheckResult\"},\"400\":{\"$ref\":\"#/$defs/InvalidRequestProblem\"},\"401\":{\"$ref\":\"#/$defs/UnauthorizedProblem\"},\"403\":{\"$ref\":\"#/$defs/ForbiddenProblem\"},\"500\":{\"$ref\":\"#/$defs/MockContractViolationProblem\"}}}",
};
