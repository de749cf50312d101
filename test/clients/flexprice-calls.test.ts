import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { routes } from "../../packages/mock-server/src/dialects/flexprice/generated/routes.ts";
import { type ClientCall, expectAnsweredOrNamed } from "./support/every-call.ts";
import { npmProject } from "./support/npm-project.ts";

/** The client has a file for each of its calls, with one path and one method in it. */
async function callsOfClient(): Promise<readonly ClientCall[]> {
  const { directory } = await npmProject({ dependencies: { "@flexprice/sdk": "2.0.1" } });
  const folder = join(directory, "node_modules/@flexprice/sdk/esm/funcs");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  return Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      const [path, ...morePaths] = [...text.matchAll(/pathToFunc\("([^"]+)"\)/g)].map(([, found = ""]) => found);
      const [method, ...moreMethods] = [...text.matchAll(/method: "(\w+)"/g)].map(([, found = ""]) => found);
      expect([name, path, method, ...morePaths, ...moreMethods]).toEqual([name, expect.anything(), expect.anything()]);
      // The base address ends in /v1. Four calls say it once more, and the client sends it twice.
      return { method: method ?? "", path: `/v1${path}` };
    }),
  );
}

test("every call of Flexprice's client is answered, or is 501 and named", async () => {
  const calls = await callsOfClient();
  expect(calls).toHaveLength(188);
  expect(await expectAnsweredOrNamed("/flexprice", calls, routes, "x-api-key")).toBeGreaterThan(30);
});
