import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createMock } from "@opencredits/mock-server";
import { setupServer } from "msw/node";
import { afterEach, expect, test, vi } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = fileURLToPath(new URL("./", import.meta.url));
const docs = readdirSync(`${root}docs`).filter((name) => name.endsWith(".md"));
const pages = ["README.md", "packages/mock-server/README.md", ...docs.map((name) => `docs/${name}`)];
const sources = readdirSync(here)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(here + name, "utf8"));

function blocks(page: string, language: string): string[] {
  const fences = readFileSync(root + page, "utf8").matchAll(/^```(\w*)\n(.*?)^```$/gms);
  return [...fences].filter(([, name]) => name === language).map(([, , text = ""]) => text);
}

function commands(page: string): string[] {
  return blocks(page, "sh").flatMap((block) =>
    block
      .split("\n")
      .map((line) => line.replace(/ +# .*$/, ""))
      .filter((line) => line !== ""),
  );
}

afterEach(() => vi.restoreAllMocks());

/** Pages that are programs of their own, figures and all: packages/sdk/src/docs-pages.test.ts runs them. */
const programs = pages.filter((page) =>
  readFileSync(root + page, "utf8").includes("The tests run this page and compare every figure."),
);
const others = pages.filter((page) => !programs.includes(page));

test.for(others)("%s: every block of TypeScript is part of a file that is checked and run here", (page) => {
  const unknown = blocks(page, "ts").filter((block) => !sources.some((source) => source.includes(block)));
  expect(unknown).toEqual([]);
});

test("README.md shows the first use and what it prints", async () => {
  const [firstUse] = blocks("README.md", "ts");
  const [printed] = blocks("README.md", "text");
  expect(readFileSync(`${here}first-use.ts`, "utf8")).toBe(firstUse);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const server = setupServer(...createMock().handlers({ baseUrl: "http://127.0.0.1:4010" }));
  server.listen({ onUnhandledFrame: "error" });
  await import("./first-use.ts");
  server.close();
  expect(log.mock.calls.map((words) => `${words.join(" ")}\n`).join("")).toBe(printed);
});

test.for(pages)("%s: every script and file of a command exists", (page) => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  for (const command of commands(page)) {
    const [, script] = /^npm (?:run )?(start|test|\w+:\w+)/.exec(command) ?? [];
    if (script !== undefined) expect(scripts, command).toHaveProperty(script);
    for (const [path] of command.matchAll(/(?:scripts|examples|packages)\/\S+/g)) {
      expect(path.includes("/dist/") || existsSync(root + path), `${path} in: ${command}`).toBe(true);
    }
  }
});

test.for(pages)("%s: every link within the repository leads somewhere", (page) => {
  const directory = root + page.replace(/[^/]*$/, "");
  const targets = [...readFileSync(root + page, "utf8").matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(
    ([, target = ""]) => target,
  );
  const missing = targets.filter((target) => !/^https?:/.test(target) && !existsSync(directory + target));
  expect(missing).toEqual([]);
});

const hasCurl = spawnSync("curl", ["--version"]).status === 0;

test.skipIf(!hasCurl)(
  "every curl line works against a mock with the demo world (skipped where there is no curl)",
  async () => {
    const mock = createMock();
    await mock.environment("demo").seed("demo");
    await using server = await mock.listen();
    const lines = pages.flatMap(commands).filter((command) => command.startsWith("curl "));
    expect(lines).not.toEqual([]);
    for (const line of lines) {
      // Not awaited synchronously: the server that answers is in this process.
      const { code, output } = await shell(
        line.replace("curl ", "curl --fail-with-body ").replaceAll("http://127.0.0.1:4010", server.url),
      );
      expect(code, `${line}\n${output}`).toBe(0);
    }
  },
);

function shell(command: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn("sh", ["-c", command], { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on("close", (code) => resolve({ code, output }));
  });
}
