import { banner, type Spec } from "./spec.ts";

/**
 * The document as text, for `/openapi.json` and `/openapi.yaml`. It is a module of its own so that doors load it at the
 * first request for it, and a template literal so that a change of the spec reads as a change of lines.
 */
export function documentModule(spec: Spec, format: "json" | "yaml"): string {
  return textModule(spec, format === "yaml" ? spec.text : `${JSON.stringify(spec.document, null, 1)}\n`);
}

/** A text of `spec/` that the mock serves as it is, such as the rulebook. */
export function textModule(source: Pick<Spec, "name">, text: string): string {
  const literal = text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
  return `${banner(source)}\nexport const text: string = \`${literal}\`;\n`;
}
