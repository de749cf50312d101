import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What needs another program (a browser, Prism, the built command) or a minute: left out of the developer's loop. */
const slowDoors = "test/contract/{browser,cli,exactly-once-long,msw,node,one-environment,only-a-key,prism}.test.ts";

/** Each project is one kind of proof; `pnpm vitest run --project unit path/to/file` runs one file. */
const projects: Record<string, { include: string[]; exclude?: string[] }> = {
  unit: { include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"] },
  contract: { include: ["test/contract/**/*.test.ts"], exclude: [slowDoors] },
  "slow-doors": { include: [slowDoors, "test/browser/**/*.test.ts"] },
  audit: { include: ["test/audit/**/*.test.ts"] },
  fuzz: { include: ["test/fuzz/**/*.test.ts"] },
  packaging: { include: ["test/packaging/**/*.test.ts"] },
  clients: { include: ["test/clients/**/*.test.ts"] },
  examples: { include: ["examples/**/*.test.ts"], exclude: ["**/node_modules/**"] },
};

/** Begins with the files that take minutes: where nothing is known of earlier runs, one would else be left for the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      /\/contract\/(browser|prism)\.test\.ts$/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const config: ViteUserConfig = defineConfig({
  test: {
    // vitest leaves a core to its own process, which has little to do: on two cores that would be half of the machine.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    projects: Object.entries(projects).map(([name, files]) => ({
      // Tests resolve the packages to their sources through the `paths` of tsconfig.base.json. Examples are users: they
      // get what is built.
      resolve: { tsconfigPaths: name !== "examples" },
      test: {
        name,
        ...files,
        environment: "node",
        // A worker loads the mock once and runs file after file: loading it anew for each was half of the time. So
        // every test leaves the globals as it found them, and what it replaced through `vi` is put back for it.
        isolate: false,
        restoreMocks: true,
        unstubGlobals: true,
        // No test waits for time to pass; the limit only has to outlast a machine that is busy with something else.
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    })),
  },
});

export default config;
