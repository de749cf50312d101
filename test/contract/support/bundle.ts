import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";

const packages = new URL("../../../packages/", import.meta.url);
const source = (path: string): string => fileURLToPath(new URL(path, packages));

/** The packages' sources, as a bundler for browsers resolves their entries. */
const alias = {
  "@opencredits/mock-server/conformance": source("mock-server/src/conformance/index.ts"),
  "@opencredits/mock-server": source("mock-server/src/browser.ts"),
  "@opencredits/sdk/browser": source("sdk/src/browser/index.ts"),
  "@opencredits/sdk/proxy": source("sdk/src/proxy/index.ts"),
  "@opencredits/sdk/react": source("sdk/src/react/index.ts"),
  "@opencredits/sdk/testing": source("sdk/src/testing/index.ts"),
  "@opencredits/sdk/zod": source("sdk/src/zod/index.ts"),
  "@opencredits/sdk/types": source("sdk/src/types.ts"),
  "@opencredits/sdk": source("sdk/src/index.ts"),
};

/** Bundles a module for the browser, with everything it imports, and answers the directory that holds `page.js`. */
export async function bundleForBrowser(entry: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "opencredits-page-"));
  await build({
    config: false,
    // Its paths would lead to the entry for Node.
    inputOptions: { tsconfig: false },
    entry: { page: entry },
    outDir,
    platform: "browser",
    target: "es2022",
    format: "esm",
    alias,
    noExternal: [/./],
    dts: false,
    // React asks for it, and a page has no process.
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    fixedExtension: false,
  });
  return outDir;
}
