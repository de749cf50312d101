/** `@opencredits/sdk/types`: the types generated from the spec, each schema by its name, and nothing at run time. */
export type * from "./generated/openapi.ts";
