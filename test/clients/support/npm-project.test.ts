import { expect, test } from "vitest";
import { npmProject } from "./npm-project.ts";

test("a project has the versions that its manifest and its overrides say, and loads from there", async () => {
  const project = await npmProject({ dependencies: { "@flexprice/sdk": "2.0.1" }, overrides: { zod: "4.3.6" } });
  expect(await project.versionOf("@flexprice/sdk")).toBe("2.0.1");
  expect(await project.versionOf("zod", "@flexprice/sdk")).toBe("4.3.6");
  expect(await project.load("@flexprice/sdk")).toHaveProperty("Flexprice");
  expect(project.directory).toContain("node_modules/.cache");
});
