import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { execute, type PackedProject, packedProject } from "./packed-project.ts";

// The budgets of what a user's bundler and compiler see: the packages as they were packed and installed.
let project: PackedProject;
let directory: string;
let sdk: string;
let mock: string;

beforeAll(async () => {
  project = await packedProject([]);
  directory = project.directory;
  sdk = join(directory, "node_modules/@opencredits/sdk/dist");
  mock = join(directory, "node_modules/@opencredits/mock-server/dist");
}, 180_000);

afterAll(() => project?.remove());

interface Bundle {
  readonly code: string;
  /** Everything that went in, and what stayed an import. */
  readonly modules: readonly string[];
  readonly imports: readonly string[];
}

/** Bundles one entry as for a browser page. */
async function browserBundle(entry: string, external: readonly string[] = []): Promise<Bundle> {
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    external: [...external, /^node:/],
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  const chunks = output.filter((file) => file.type === "chunk");
  return {
    code: chunks.map((chunk) => chunk.code).join("\n"),
    modules: chunks.flatMap((chunk) => Object.keys(chunk.modules)),
    imports: chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]),
  };
}

test("the SDK's main entry is at most 6 kB gzipped, with everything a call needs", async () => {
  const { code } = await browserBundle(join(sdk, "index.js"));
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(6_000);
});

test("neither zod nor anything of Node is reachable from the SDK's main entry", async () => {
  const { modules, imports } = await browserBundle(join(sdk, "index.js"));
  expect(modules.filter((name) => /[/@]zod[/@]/.test(name))).toEqual([]);
  expect(imports.filter((name) => !name.endsWith(".js"))).toEqual([]);
});

/** Each entry beside main: its budget, its peers, and a text that minifying leaves as it is. */
const entries: [name: string, maxBytes: number, peers: readonly string[], text: string][] = [
  ["browser", 6_000, [], "A page has no API key"],
  ["proxy", 5_000, [], "A proxy cannot allow"],
  ["react", 2_000, ["@tanstack/react-query", "react"], "need a CreditsProvider"],
  ["testing", 6_500, [], "http://ledger.test"],
  ["webhooks", 2_000, [], "webhook-signature"],
];

test.each(entries)(
  "the SDK's %s entry is at most %i bytes gzipped, reaches its peers only, and is not in main",
  async (name, maxBytes, peers, text) => {
    const { code, imports } = await browserBundle(join(sdk, `${name}.js`), peers);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(maxBytes);
    expect([...new Set(imports)].sort()).toEqual(peers);
    expect(code).toContain(text);
    expect((await browserBundle(join(sdk, "index.js"))).code).not.toContain(text);
  },
);

test("a page that only formats amounts does not carry the client", async () => {
  const entry = join(directory, "formats.js");
  await writeFile(entry, `export { formatCredits } from ${JSON.stringify(join(sdk, "index.js"))};`);
  const { code } = await browserBundle(entry);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(1_000);
});

test("the SDK's types entry holds nothing at run time", async () => {
  const { code } = await browserBundle(join(sdk, "types.js"));
  expect(code.replace(/export\s*\{\s*\};?/, "").trim()).toBe("");
});

test("the mock's browser entry reaches nothing of Node", async () => {
  const { imports } = await browserBundle(join(mock, "browser.js"), ["msw"]);
  expect(imports.filter((name) => name.startsWith("node:"))).toEqual([]);
});

test("a file with one call costs the compiler at most 1000 type instantiations", async () => {
  await writeFile(
    join(directory, "one-call.mts"),
    [
      `import { OpenCredits } from ${JSON.stringify(join(sdk, "index.js"))};`,
      "const client = new OpenCredits({ baseUrl: 'http://127.0.0.1:4010', apiKey: 'sk_test_demo' });",
      "export const debit = await client.debits.create({ account: 'user_1', amount: 5 });",
    ].join("\n"),
  );
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: "es2022",
    module: "nodenext",
    types: [],
  };
  await writeFile(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["one-call.mts"] }));
  const report = await execute(directory, "tsc6", ["--extendedDiagnostics"]);
  expect(Number(/^Instantiations:\s+(\d+)/m.exec(report)?.[1])).toBeLessThanOrEqual(1000);
}, 60_000);
