import { expect, test } from "vitest";
import { sdkDocs } from "./sdk-docs.ts";
import { loadSpec, operationsOf, type Spec } from "./spec.ts";

const resources = new URL("../../packages/sdk/src/resources/", import.meta.url);
const spec = await loadSpec(new URL("../../spec/openapi.yaml", import.meta.url));
const page = await sdkDocs(spec, resources);

/** The spec with a single operation, which says that it is this method. */
function specWith(operation: { readonly operationId: string; readonly "x-sdk": string }): Spec {
  const paths = { "/v1/things": { get: { ...operation, responses: {} } } };
  return { ...spec, document: { ...spec.document, paths } };
}

test("every operation has its method, verb and path on the page", () => {
  for (const { node, method, path } of operationsOf(spec)) {
    const name = String(node["x-sdk"]);
    expect(page).toContain(`\n### ${name}\n\`credits.${name}(`);
    expect(page).toContain(`\`${method} ${path}\``);
  }
});

test("a method shows what it takes, gives and refuses", () => {
  const [section = ""] = page.slice(page.indexOf("### debits.create\n")).split("\n###", 1);
  expect(section).toContain("(body: DebitCreate, options?: VersionedWriteOptions)` → `DebitWritten`");
  expect(section).toContain("402 `insufficient_credits`");
  expect(section).not.toContain("rate_limited");
});

test("links within the page lead to its headings", () => {
  const headings = [...page.matchAll(/^##+ (.*)$/gm)].map(([, name = ""]) => name.toLowerCase().replaceAll(".", ""));
  const targets = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, name = ""]) => name);
  expect(targets.length).toBeGreaterThan(50);
  expect(targets.filter((name) => !headings.includes(name))).toEqual([]);
});

test("an operation that no method calls, or of a resource that the SDK has not, is an error", async () => {
  const unknown = { operationId: "createThing", "x-sdk": "debits.createThing" };
  await expect(sdkDocs(specWith(unknown), resources)).rejects.toThrow("no method of debits calls createThing");
  const elsewhere = { operationId: "createThing", "x-sdk": "things.create" };
  await expect(sdkDocs(specWith(elsewhere), resources)).rejects.toThrow("x-sdk names things");
});
