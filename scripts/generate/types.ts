import openapiTS, { astToString } from "openapi-typescript";
import { banner, naming, type Spec } from "./spec.ts";

/** TypeScript types of a spec. A property with a default stays optional in requests (`defaultNonNullable: false`). */
export async function typesModule(spec: Spec): Promise<string> {
  const options = { defaultNonNullable: false, rootTypes: true, rootTypesNoSchemaPrefix: true, silent: true };
  const nodes = await naming(spec.name, () => openapiTS(spec.url, options));
  return `${banner(spec)}\n${astToString(nodes)}`;
}
