/**
 * `pnpm generate` writes everything that is derived from the spec; `pnpm generate --check` fails when a file is stale.
 * The spec is the only schema: types, validators, route table and the served documents all come from it.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, relative } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { currenciesModule } from "./generate/currencies.ts";
import { documentModule, textModule } from "./generate/documents.ts";
import { routesModule } from "./generate/routes.ts";
import { schemasModule } from "./generate/schemas.ts";
import { sdkDocs } from "./generate/sdk-docs.ts";
import { sdkRoutesModule } from "./generate/sdk-routes.ts";
import { loadSpec } from "./generate/spec.ts";
import { typesModule } from "./generate/types.ts";

const root = new URL("../", import.meta.url);
const sdk = new URL("packages/sdk/src/generated/", root);
const mock = new URL("packages/mock-server/src/generated/", root);

try {
  exit(await generate(argv.includes("--check")));
} catch (error) {
  // What goes wrong here is nearly always something in the spec: say that, without a stack of this script.
  console.error(`generate: ${error instanceof Error ? error.message : String(error)}`);
  exit(1);
}

async function generate(check: boolean): Promise<number> {
  const outputs = await derive();
  const stale: string[] = [];
  for (const [file, content] of outputs) {
    const path = fileURLToPath(file);
    const found = await readFile(path, "utf8").catch(() => undefined);
    if (found === content) continue;
    stale.push(relative(fileURLToPath(root), path));
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  if (stale.length === 0) console.log(`generate: ${outputs.size} files are up to date with spec/`);
  else if (!check) console.log(`generate: wrote\n  ${stale.join("\n  ")}`);
  else console.error(`generate: stale; run \`pnpm generate\` and commit the result:\n  ${stale.join("\n  ")}`);
  return check && stale.length > 0 ? 1 : 0;
}

async function derive(): Promise<Map<URL, string>> {
  const api = await loadSpec(new URL("spec/openapi.yaml", root));
  const control = await loadSpec(new URL("spec/control.yaml", root));
  const rules = await readFile(new URL("spec/rules.md", root), "utf8");

  return new Map<URL, string>([
    [new URL("openapi.ts", sdk), await typesModule(api)],
    [new URL("schemas.ts", sdk), schemasModule(api)],
    [new URL("routes.ts", sdk), sdkRoutesModule(api)],
    [new URL("routes.ts", mock), routesModule(api, null)],
    [new URL("openapi-json.ts", mock), documentModule(api, "json")],
    [new URL("openapi-yaml.ts", mock), documentModule(api, "yaml")],
    [new URL("rules-md.ts", mock), textModule({ name: "spec/rules.md" }, rules)],
    [new URL("control-types.ts", mock), await typesModule(control)],
    [new URL("control-schemas.ts", mock), schemasModule(control)],
    [new URL("control-routes.ts", mock), routesModule(control, "./routes.ts")],
    [new URL("../ledger/generated/currency-exponents.ts", mock), currenciesModule()],
    [new URL("control-json.ts", mock), documentModule(control, "json")],
    [new URL("docs/sdk.md", root), await sdkDocs(api, new URL("../resources/", sdk))],
    ...(await deriveDialects()),
  ]);
}

/** Each vendor's contract, beside its adapter. Their servers ignore query parameters that they do not know. */
async function deriveDialects(): Promise<[URL, string][]> {
  const folder = new URL("spec/dialects/", root);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml"));
  const modules = files.map(async (file): Promise<[URL, string][]> => {
    const dialect = await loadSpec(new URL(file, folder));
    const generated = new URL(`packages/mock-server/src/dialects/${basename(file, ".yaml")}/generated/`, root);
    return [
      [new URL("types.ts", generated), await typesModule(dialect)],
      [new URL("schemas.ts", generated), schemasModule(dialect, "ignored")],
      [new URL("routes.ts", generated), routesModule(dialect, "../../../generated/routes.ts")],
      [new URL("document.ts", generated), documentModule(dialect, "json")],
    ];
  });
  return (await Promise.all(modules)).flat();
}
