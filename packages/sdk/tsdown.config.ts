import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: {
    browser: "src/browser/index.ts",
    index: "src/index.ts",
    proxy: "src/proxy/index.ts",
    react: "src/react/index.ts",
    testing: "src/testing/index.ts",
    types: "src/types.ts",
    webhooks: "src/webhooks/index.ts",
    zod: "src/zod/index.ts",
  },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: true,
  fixedExtension: false,
});
export default config;
