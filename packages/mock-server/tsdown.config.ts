import { defineConfig, type UserConfig } from "tsdown";

const common: UserConfig = { format: "esm", platform: "node", fixedExtension: false, clean: false };

/** The library: every dependency stays an import, so that a user's own msw and zod are the ones in use. */
const library: UserConfig = defineConfig({
  ...common,
  entry: { index: "src/index.ts", browser: "src/browser.ts", conformance: "src/conformance/index.ts" },
  target: "es2022",
  dts: true,
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
