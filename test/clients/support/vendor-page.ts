import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMock } from "@opencredits/mock-server";
import { expect, test, vi } from "vitest";
import type { Route } from "../../../packages/mock-server/src/generated/routes.ts";
import type { NpmProject } from "./npm-project.ts";

/** What the page of a vendor is held to. */
export interface VendorPage {
  /** Names the page: docs/<name>.md. */
  readonly name: string;
  /** Where the vendor's client is installed, which the page's example imports. */
  readonly project: () => Promise<NpmProject>;
  /** What the example prints, a list a line. The page says the same in comments behind its calls. */
  readonly printed: readonly (readonly number[])[];
  readonly routes: readonly Pick<Route<string, string>, "method" | "path" | "success">[];
}

/** Registers the tests of a vendor's page: its example runs as it is printed, and no call is missing. */
export function testVendorPage({ name, project, printed, routes }: VendorPage): void {
  const page = readFile(new URL(`../../../docs/${name}.md`, import.meta.url), "utf8");

  test("the example of the page does what its comments say", async () => {
    const mock = createMock({ now: "2026-01-01T00:00:00Z", checkResponses: true });
    const { url, close } = await mock.listen({ port: 0 });
    const { directory } = await project();
    const example = /```js\n(.*?)```/s.exec(await page)?.[1] ?? "";
    const said = [...example.matchAll(/console\.log\(.*\); \/\/ (\d+)/g)].map(([, figure]) => [Number(figure)]);
    const file = join(directory, `page-${process.pid}.mjs`);
    await writeFile(file, example.replaceAll("http://127.0.0.1:4010", url));
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      await import(/* @vite-ignore */ pathToFileURL(file).href);
      expect(log.mock.calls).toEqual(said);
      expect(said).toEqual(printed);
    } finally {
      log.mockRestore();
      await rm(file);
      await close();
    }
  });

  test("the page has every call of the contract, in its table or among those that are not answered", async () => {
    const [answered = "", refused = ""] = (await page).split(/Every other call|\n## How/);
    for (const { method, path, success } of routes) {
      const call = `\`${method} ${path}\``;
      expect([call, answered.includes(`| ${call} |`)]).toEqual([call, success.length > 0]);
      expect([call, refused.includes(call)]).toEqual([call, success.length === 0]);
    }
  });
}
