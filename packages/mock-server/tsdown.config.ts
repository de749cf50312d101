import { defineConfig, type UserConfig } from "tsdown";

/** The library: every dependency stays an import, so that a user's own msw and zod are the ones in use. */
const library: UserConfig = defineConfig({
  entry: { index: "src/index.ts", browser: "src/browser.ts", conformance: "src/conformance/index.ts" },
  format: "esm",
  target: "es2022",
  platform: "node",
  dts: true,
  fixedExtension: false,
});

/** The command: bundled with its dependencies, because the time to the first answer is mostly module loading. */
const command: UserConfig = defineConfig({
  entry: { cli: "src/cli/index.ts" },
  format: "esm",
  target: "node22",
  platform: "node",
  dts: false,
  fixedExtension: false,
});

export default [library, command];
