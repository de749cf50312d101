import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { fetchDoor } from "../fetch.ts";
import { text as openapiYaml } from "../generated/openapi-yaml.ts";
import { documents } from "./documents.ts";

const redoc = createRequire(import.meta.url).resolve("redoc/bundles/redoc.standalone.js");
const fetch = door(() => readFile(redoc, "utf8"));

function door(load?: () => Promise<string>): (path: string, init?: RequestInit) => Promise<Response> {
  const answers = documents(load);
  return fetchDoor((request) => answers(request) ?? { kind: "answer", status: 599, headers: [], body: null });
}

test("the root says what this is and where to go on", async () => {
  const response = await fetch("/?x=1");
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const text = await response.text();
  for (const path of ["/docs", "/rules.md", "/openapi.json", "/openapi.yaml", "/v1", "/__mock"])
    expect(text).toContain(path);
});

test("the root has a line to paste, with the host that was asked", async () => {
  const line = async (headers: Record<string, string>): Promise<string | undefined> =>
    / http:.*/.exec(await (await fetch("/", { headers })).text())?.[0].trim();
  expect(await line({ host: "localhost:4011" })).toBe("http://localhost:4011/v1/accounts");
  expect(await line({ host: "$(reboot)" })).toBe("http://127.0.0.1:4010/v1/accounts");
});

test("the contract is served as JSON and as YAML, to pages of any origin", async () => {
  const json = await fetch("/openapi.json");
  expect(json.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(json.headers.get("access-control-allow-origin")).toBe("*");
  expect(await json.json()).toMatchObject({ openapi: "3.1.0", info: { title: "OpenCredits" } });
  const yaml = await fetch("/openapi.yaml");
  expect(yaml.headers.get("content-type")).toBe("application/yaml; charset=utf-8");
  expect(await yaml.text()).toBe(openapiYaml);
});

test("the rulebook is served as text that a browser shows, and the reference leads to it", async () => {
  const rules = await fetch("/rules.md");
  expect(rules.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await rules.text()).toBe(await readFile(new URL("../../../../spec/rules.md", import.meta.url), "utf8"));
  expect(await (await fetch("/docs/docs.js")).text()).toContain("[rulebook](/rules.md)");
  expect(openapiYaml).toContain("the rulebook");
});

test("the reference page and everything it asks for comes from the mock", async () => {
  for (const path of ["/docs", "/docs/"]) {
    const html = await (await fetch(path)).text();
    const asked = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? "");
    expect(asked).toEqual(["data:,", "/docs/docs.css", "/openapi.yaml", "/docs/redoc.js", "/docs/docs.js"]);
    for (const url of asked.slice(1)) expect((await fetch(url)).status).toBe(200);
  }
});

test("the page may ask nobody but the mock, and its script has no picture elsewhere", async () => {
  const policy = (await fetch("/docs")).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
  const script = await (await fetch("/docs/redoc.js")).text();
  expect(script.length).toBeGreaterThan(500_000);
  expect(script).not.toMatch(/https?:\/\/cdn\./);
});

test("HEAD answers without a body, other methods are refused", async () => {
  for (const path of ["/", "/docs", "/openapi.json"]) {
    const head = await fetch(path, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const post = await fetch(path, { method: "POST" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  }
});

test("other paths are somebody else's", async () => {
  for (const path of ["/v1/accounts", "/docs/other.js", "/openapi", "/__mock/openapi.json", "//"]) {
    expect((await fetch(path)).status).toBe(599);
  }
});

test("where the script is not to be had, its path says why", async () => {
  const nowhere = await door()("/docs/redoc.js");
  expect([nowhere.status, await nowhere.text()]).toEqual([
    404,
    "The reference page is served by the Node server only.\n",
  ]);
  const unbuilt = await door(() => Promise.reject(new Error("no such file")))("/docs/redoc.js");
  expect(await unbuilt.text()).toContain("was not built into this copy: no such file");
});
