import openapiTS, { astToString } from "openapi-typescript";
import { banner, type Spec } from "./spec.ts";

/** TypeScript types of a spec. A property with a default stays optional in requests (`defaultNonNullable: false`). */
export async function typesModule(spec: Spec): Promise<string> {
  const nodes = await openapiTS(spec.url, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return `${banner(spec)}\n${astToString(nodes)}`;
}
