import { banner, type Spec } from "./spec.ts";

/**
 * The document as text, for `/openapi.json` and `/openapi.yaml`. It is a module of its own so that doors load it at the
 * first request for it, and a template literal so that a change of the spec reads as a change of lines.
 */
export function documentModule(spec: Spec, format: "json" | "yaml"): string {
  const text = format === "yaml" ? spec.text : `${JSON.stringify(spec.document, null, 1)}\n`;
  const literal = text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
  return `${banner(spec)}\nexport const text: string = \`${literal}\`;\n`;
}
