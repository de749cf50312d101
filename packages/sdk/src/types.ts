/**
 * `@opencredits/sdk/types`: the types openapi-typescript makes of the spec, and nothing at run time. Each schema has its
 * name (`Grant`, `DebitCreate`, `InsufficientCreditsProblem`); `paths` and `operations` are for openapi-fetch and alike.
 */
export type * from "./generated/openapi.ts";
