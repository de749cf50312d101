import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listen } from "../node.ts";
import { VERSION } from "../version.ts";
import { main } from "./main.ts";

let written = "";
let complained = "";
let directory = "";

beforeEach(() => {
  written = "";
  complained = "";
  directory = mkdtempSync(join(tmpdir(), "opencredits-cli-"));
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true, force: true });
});

/** Starts `mock`, waits until it is ready, and returns how to end it as a signal does. */
async function serve(...options: string[]): Promise<{ code: Promise<number>; stop: () => void }> {
  const code = main(["mock", "--port", "0", ...options]);
  await vi.waitFor(() => expect(written).not.toBe(""));
  return { code, stop: () => process.emit("SIGTERM", "SIGTERM") };
}

test("help and version are printed, and succeed", async () => {
  expect(await main(["--help"])).toBe(0);
  expect(written).toContain("opencredits exec -- npm test");
  written = "";
  expect(await main(["mock", "--help"])).toBe(0);
  expect(written).toContain("--check-responses");
  written = "";
  expect(await main(["--version"])).toBe(0);
  expect(written).toBe(`${VERSION}\n`);
});

test("a command line that makes no sense is explained, with the usage, and is 2", async () => {
  expect(await main(["mock", "--prot", "1"])).toBe(2);
  expect(complained).toMatch(
    /^opencredits: There is no option --prot\. Did you mean --port\?\n\nUsage: opencredits mock/,
  );
  expect(await main([])).toBe(2);
  expect(await main(["mock", "--clock", "yesterday"])).toBe(2);
  expect(complained).toContain('--clock yesterday: "yesterday" is no instant from 1970 to 9999');
});

test("mock says where it is, a key, the docs, the token, and a line that works when pasted", async () => {
  const { code, stop } = await serve(
    "--seed",
    "demo",
    "--admin-token",
    "tokentoken",
    "--clock",
    "2026-01-01T00:00:00Z",
  );
  const [, url = ""] = /URL +(\S+)/.exec(written) ?? [];
  expect(written).toContain("API key      sk_test_demo");
  expect(written).toContain(`Docs         ${url}/docs`);
  expect(written).toContain("Admin token  tokentoken");
  expect(written).toContain("stands at 2026-01-01T00:00:00Z");
  const [, header = "", target = ""] = /curl -H "([^"]+)" (\S+)/.exec(written) ?? [];
  const [name = "", value = ""] = header.split(": ");
  const answer = await fetch(target, { headers: { [name]: value } });
  expect((await answer.json()).data).toHaveLength(3);
  const environments = await fetch(`${url}/__mock/environments`, { headers: { authorization: "Bearer tokentoken" } });
  expect((await environments.json()).data).toMatchObject([{ name: "demo", clock: { mode: "frozen" } }]);
  stop();
  expect(await code).toBe(0);
  await expect(fetch(target)).rejects.toThrow();
});

test("mock --json says it in one line", async () => {
  const { code, stop } = await serve("--json");
  expect(written.match(/\n/g)).toHaveLength(1);
  const { url, pid, adminToken, apiKey } = JSON.parse(written);
  expect([pid, apiKey]).toEqual([process.pid, "sk_test_local"]);
  expect(adminToken).toMatch(/^adm_/);
  expect((await fetch(`${url}/v1/accounts`, { headers: { "x-api-key": apiKey } })).status).toBe(200);
  stop();
  expect(await code).toBe(0);
});

test("mock --write-env writes what programs need, and takes it away again", async () => {
  const file = join(directory, "mock.env");
  const { code, stop } = await serve("--json", "--write-env", file);
  const { url, apiKey, adminToken } = JSON.parse(written);
  expect(readFileSync(file, "utf8").split("\n").slice(1)).toEqual([
    `OPENCREDITS_URL=${url}`,
    `OPENCREDITS_API_KEY=${apiKey}`,
    `OPENCREDITS_ADMIN_TOKEN=${adminToken}`,
    "",
  ]);
  stop();
  await code;
  expect(existsSync(file)).toBe(false);
});

test("mock --write-env never overwrites a file of the user's, and starts nothing then", async () => {
  const file = join(directory, ".env");
  writeFileSync(file, "SECRET=1\n");
  expect(await main(["mock", "--port", "0", "--write-env", file])).toBe(1);
  expect(complained).toContain("was not written by opencredits");
  expect([readFileSync(file, "utf8"), written]).toEqual(["SECRET=1\n", ""]);
});

test("mock --write-env says what is wrong with a place that cannot be written", async () => {
  const file = join(directory, "none", ".env");
  expect(await main(["mock", "--port", "0", "--write-env", file])).toBe(1);
  expect(complained).toBe(`opencredits: --write-env ${file}: it cannot be written: there is no such directory\n`);
  complained = "";
  expect(await main(["mock", "--port", "0", "--write-env", directory])).toBe(1);
  expect(complained).toContain(`--write-env ${directory}: this exists and was not written by opencredits.`);
});

test("a port that is taken is 1, with what to do", async () => {
  const other = await listen(() => ({ kind: "dropped" }));
  expect(await main(["mock", "--port", String(other.port)])).toBe(1);
  expect(complained).toMatch(/^opencredits: Cannot listen on .*already in use.*choose another port/);
  await other.close();
});

/** Runs a script of Node's beside a mock; the script says what it found by its exit code. */
function exec(script: string, ...options: string[]): Promise<number> {
  return main(["exec", ...options, "--", process.execPath, "-e", script]);
}

test("exec gives the command the mock's address and keys, and takes its exit code", async () => {
  const script = `
    const { OPENCREDITS_URL: url, OPENCREDITS_API_KEY: key, OPENCREDITS_ADMIN_TOKEN: token } = process.env;
    const accounts = await fetch(url + "/v1/accounts", { headers: { "x-api-key": key } });
    const environments = await fetch(url + "/__mock/environments", { headers: { authorization: "Bearer " + token } });
    const found = (await accounts.json()).data.length + (await environments.json()).data.length;
    require("node:fs").writeFileSync(${JSON.stringify(join(directory, "url"))}, url);
    process.exit(found);`;
  expect(await exec(`(async () => {${script}})()`, "--seed", "demo")).toBe(4);
  await expect(fetch(readFileSync(join(directory, "url"), "utf8"))).rejects.toThrow();
});

test("exec of a command that succeeds is 0, of one that is not there 127", async () => {
  expect(await exec("")).toBe(0);
  expect(await main(["exec", "--", "no-such-command-anywhere"])).toBe(127);
  expect(complained).toContain("cannot run no-such-command-anywhere: no such command");
});

test.skipIf(process.platform === "win32")(
  "exec of what can be no command is 126, and nothing is left behind",
  async () => {
    const before = process.listenerCount("SIGTERM");
    for (const command of ["", `${process.execPath}/node`]) {
      expect(await main(["exec", "--", command])).toBe(126);
      expect(complained).toContain(`cannot run ${command}: `);
    }
    expect(process.listenerCount("SIGTERM")).toBe(before);
  },
);

test("exec passes signals on, and ends as the command ends by them", async () => {
  const ready = join(directory, "ready");
  const script = (onSignal: string) =>
    `process.on("SIGTERM", () => ${onSignal}); require("node:fs").writeFileSync(${JSON.stringify(ready)}, ""); setInterval(() => {}, 1000)`;
  for (const [onSignal, expected] of [
    ["process.exit(7)", 7],
    ["{ process.removeAllListeners(); process.kill(process.pid, 'SIGTERM') }", 143],
  ] as const) {
    rmSync(ready, { force: true });
    const code = exec(script(onSignal));
    await vi.waitFor(() => expect(existsSync(ready)).toBe(true), { timeout: 10_000 });
    process.emit("SIGTERM", "SIGTERM");
    expect(await code).toBe(expected);
  }
});

test("nothing of a command is left on the process when it is over", async () => {
  const count = (): number[] => ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  const before = count();
  await exec("");
  const { code, stop } = await serve("--json");
  stop();
  await code;
  expect(count()).toEqual(before);
});
