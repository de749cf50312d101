import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Each project is one kind of proof; `pnpm vitest run --project unit path/to/file` runs one file. */
const projects = {
  unit: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"],
  contract: ["test/contract/**/*.test.ts"],
  audit: ["test/audit/**/*.test.ts"],
  fuzz: ["test/fuzz/**/*.test.ts"],
  prism: ["test/prism/**/*.test.ts"],
  browser: ["test/browser/**/*.test.ts"],
  packaging: ["test/packaging/**/*.test.ts"],
  examples: ["examples/**/*.test.ts"],
};

const config: ViteUserConfig = defineConfig({
  test: {
    projects: Object.entries(projects).map(([name, include]) => ({
      // Tests resolve the packages to their sources through the `paths` of tsconfig.base.json. Examples are users: they
      // get what is built.
      resolve: { tsconfigPaths: name !== "examples" },
      test: { name, include, environment: "node", testTimeout: 20_000 },
    })),
  },
});

export default config;
