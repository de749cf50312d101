// Generated from spec/dialects/reflexdb.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export type SchemaName =
  | "Uuid"
  | "BuildCreditAdjustmentInput"
  | "BuildCreditAdjustment"
  | "PlanInput"
  | "CustomerPlan"
  | "Error";

export type OperationName =
  | "adjustBuildCredits"
  | "setPlan"
  | "setOverage";

/** JSON Schema text of every component schema; references point at `#/$defs/<name>`. */
export const componentSchemas: Readonly<Record<SchemaName, string>> = {
  "Uuid":
    "{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$\"}",
  "BuildCreditAdjustmentInput":
    "{\"type\":\"object\",\"required\":[\"amount\"],\"properties\":{\"amount\":{\"anyOf\":[{\"type\":\"integer\",\"minimum\":1,\"maximum\":9007199254740991},{\"type\":\"integer\",\"minimum\":-9007199254740991,\"maximum\":-1}]},\"reason\":{\"type\":[\"string\",\"null\"],\"maxLength\":1024},\"expiresAt\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}[Tt]\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?([Zz]|[+-]\\\\d{2}:\\\\d{2})$\"}}}",
  "BuildCreditAdjustment":
    "{\"type\":\"object\",\"required\":[\"id\",\"customerId\",\"amount\",\"reason\",\"expiresAt\",\"totalAdjustment\"],\"properties\":{\"id\":{\"$ref\":\"#/$defs/Uuid\"},\"customerId\":{\"$ref\":\"#/$defs/Uuid\"},\"amount\":{\"type\":\"integer\"},\"reason\":{\"type\":[\"string\",\"null\"]},\"expiresAt\":{\"type\":[\"string\",\"null\"]},\"totalAdjustment\":{\"type\":\"integer\"}}}",
  "PlanInput":
    "{\"type\":\"object\",\"required\":[\"plan\"],\"properties\":{\"plan\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}}}",
  "CustomerPlan":
    "{\"type\":\"object\",\"required\":[\"id\",\"plan\"],\"properties\":{\"id\":{\"$ref\":\"#/$defs/Uuid\"},\"plan\":{\"type\":\"string\"}}}",
  "Error":
    "{\"type\":\"object\",\"required\":[\"error\"],\"properties\":{\"error\":{\"type\":\"string\"},\"message\":{\"type\":\"string\"}}}",
};

/** JSON Schema text of every operation: `{ path, query, headers, body, responses: { [status]: schema } }`. */
export const operationSchemas: Readonly<Record<OperationName, string>> = {
  "adjustBuildCredits":
    "{\"path\":{\"type\":\"object\",\"properties\":{\"id\":{\"$ref\":\"#/$defs/Uuid\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/BuildCreditAdjustmentInput\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/BuildCreditAdjustment\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"409\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "setPlan":
    "{\"path\":{\"type\":\"object\",\"properties\":{\"id\":{\"$ref\":\"#/$defs/Uuid\"}},\"required\":[\"id\"],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/PlanInput\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/CustomerPlan\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "setOverage":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"501\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
};
