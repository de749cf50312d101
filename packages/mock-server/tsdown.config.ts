import { defineConfig, type UserConfig } from "tsdown";

const common: UserConfig = { format: "esm", platform: "node", fixedExtension: false, clean: false };

/**
 * MSW is an optional peer, but the handlers have its type. Where it is not installed, the compiler must not stop at our
 * declarations; the type is then `any`, and nobody is there to use it.
 */
const optionalMsw = {
  name: "optional-msw",
  renderChunk: (code: string, { fileName }: { readonly fileName: string }): string | null =>
    fileName.endsWith(".d.ts")
      ? code.replace(/^(?=import .* from "msw";$)/m, "// @ts-ignore: an optional peer\n")
      : null,
};

/** The library: every dependency stays an import, so that a user's own msw and zod are the ones in use. */
const library: UserConfig = defineConfig({
  ...common,
  entry: { index: "src/index.ts", browser: "src/browser.ts", conformance: "src/conformance/index.ts" },
  target: "es2022",
  dts: true,
  plugins: [optionalMsw],
  copy: [
    { from: "node_modules/redoc/bundles/redoc.standalone.js", to: "dist/assets" },
    { from: "node_modules/redoc/bundles/redoc.standalone.js.LICENSE.txt", to: "dist/assets" },
  ],
});

/** The command, with its dependencies inside: the time to its first answer is mostly the loading of modules. */
const command: UserConfig = defineConfig({
  ...common,
  entry: { cli: "src/cli/index.ts" },
  target: "node22",
  dts: false,
  minify: { compress: true, codegen: true, mangle: false },
  deps: { alwaysBundle: [/^(?!node:|msw)/], neverBundle: ["msw", /^msw\//], onlyBundle: false },
});

const configs: UserConfig[] = [library, command];
export default configs;
