import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { sdkRoutesModule } from "./sdk-routes.ts";
import { loadSpec, type Spec } from "./spec.ts";
import { typesModule } from "./types.ts";

/** What making types of a spec file with this text fails with. */
async function failureOf(text: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "opencredits-spec-"));
  try {
    const file = join(directory, "broken.yaml");
    await writeFile(file, text);
    const made = loadSpec(pathToFileURL(file)).then((spec) => typesModule(spec));
    return await made.then(
      () => "it was made",
      (error: unknown) => String(error),
    );
  } finally {
    await rm(directory, { recursive: true });
  }
}

const HEAD = "openapi: 3.1.0\ninfo: { title: Broken, version: 1.0.0 }\n";

test.each([
  ["that is no YAML", `${HEAD}paths: [unclosed\n`, /broken\.yaml: Flow sequence .* at line \d+, column \d+/],
  ["that holds no object", "", /broken\.yaml does not hold an object/],
  [
    "that refers to nothing",
    `${HEAD}paths: {}\ncomponents: { schemas: { A: { $ref: "#/components/schemas/B" } } }\n`,
    /broken\.yaml: Can't resolve \$ref at #\/components\/schemas\/A/,
  ],
])("a spec file %s is named, with the place", async (_, text, message) => {
  expect(await failureOf(text)).toMatch(message);
});

test("an operation without a name in the SDK is named", () => {
  const get = { operationId: "getThing", responses: {} };
  const spec: Spec = {
    url: new URL("file:///x"),
    name: "spec/x.yaml",
    text: "",
    document: { paths: { "/things": { get } } },
  };
  expect(() => sdkRoutesModule(spec)).toThrow('getThing has no x-sdk, the method of the SDK that calls it, such as "');
});
