import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMock } from "@opencredits/mock-server";
import { expect, test, vi } from "vitest";
import { routes } from "../../packages/mock-server/src/dialects/schematic/generated/routes.ts";
import { schematicProject } from "./support/schematic.ts";

const page = await readFile(new URL("../../docs/schematic.md", import.meta.url), "utf8");

test("the example of the page does what its comments say", async () => {
  const mock = createMock({ now: "2026-01-01T00:00:00Z", checkResponses: true });
  const { url, close } = await mock.listen({ port: 0 });
  const project = await schematicProject();
  const example = /```js\n(.*?)```/s.exec(page)?.[1] ?? "";
  const expected = [...example.matchAll(/console\.log\([^)]*\); \/\/ (\d+)/g)].map(([, figure]) => [Number(figure)]);
  const file = join(project.directory, `page-${process.pid}.mjs`);
  await writeFile(file, example.replaceAll("http://127.0.0.1:4010", url));
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
    expect(log.mock.calls).toEqual(expected);
    expect(expected).toEqual([[100], [130]]);
  } finally {
    log.mockRestore();
    await rm(file);
    await close();
  }
});

test("the page has every call of the contract, in its table or among those that are not answered", () => {
  const [answered = "", refused = ""] = page.split(/Every other call|\n## How/);
  for (const { method, path, success } of routes) {
    const call = `\`${method} ${path}\``;
    expect([call, answered.includes(`| ${call} |`)]).toEqual([call, success.length > 0]);
    expect([call, refused.includes(call)]).toEqual([call, success.length === 0]);
  }
});
