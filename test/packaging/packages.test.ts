import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { execute, type PackedProject, packedProject } from "./packed-project.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const minute = 60_000;

let project: PackedProject;

beforeAll(async () => {
  // TypeScript 5.4 is the oldest the SDK supports; the others are the optional peers.
  project = await packedProject([
    "zod@4",
    "msw@3",
    "react@19",
    "@tanstack/react-query@5",
    "oldest-typescript@npm:typescript@5.4",
  ]);
}, 3 * minute);

afterAll(() => project?.remove());

test(
  "publint finds nothing to say about either tarball",
  async () => {
    for (const tarball of [project.tarballs.sdk, project.tarballs.mock]) {
      expect(await execute(root, "publint", ["run", "--strict", tarball])).toContain("All good!");
    }
  },
  minute,
);

test(
  "attw finds every entry of the SDK typed for ESM and CommonJS",
  async () => {
    await execute(root, "attw", [project.tarballs.sdk, "--profile", "node16", "--no-emoji"]);
  },
  minute,
);

test(
  "attw finds every entry of the mock typed for ESM",
  async () => {
    await execute(root, "attw", [project.tarballs.mock, "--profile", "esm-only", "--no-emoji"]);
  },
  minute,
);

const use = [
  "const client = new OpenCredits({ baseUrl: 'http://mock.test', apiKey: 'sk_test_packed', fetch: mock.fetch });",
  "const account = await client.accounts.create({ externalId: 'user_1' });",
  "await client.grants.create({ account: account.id, amount: 100 });",
  "const debit = await client.debits.create({ account: 'user_1', amount: 30 });",
  "console.log(debit.balance.available);",
];

test("an ES module uses the SDK against the mock", async () => {
  await project.write("use.mjs", [
    "import { createMock } from '@opencredits/mock-server';",
    "import { OpenCredits } from '@opencredits/sdk';",
    "const mock = createMock({ now: '2026-01-01T00:00:00Z' });",
    ...use,
  ]);
  expect(await project.run("node", "use.mjs")).toBe("70\n");
});

test("a CommonJS module uses every entry of the SDK", async () => {
  await project.write("use.cjs", [
    "const { OpenCredits } = require('@opencredits/sdk');",
    "const { validators } = require('@opencredits/sdk/zod');",
    "const { createTestClient } = require('@opencredits/sdk/testing');",
    "const { createBrowserClient } = require('@opencredits/sdk/browser');",
    "const { createProxy } = require('@opencredits/sdk/proxy');",
    "const { useBalance } = require('@opencredits/sdk/react');",
    "const { verifyWebhook } = require('@opencredits/sdk/webhooks');",
    "require('@opencredits/sdk/types');",
    "(async () => {",
    "const { createMock } = await import('@opencredits/mock-server');",
    "const mock = createMock({ now: '2026-01-01T00:00:00Z' });",
    ...use,
    "console.log(validators.component('Debit').safeParse(await client.debits.get(debit.id)).success);",
    "const alone = createTestClient(mock).credits.accounts.list();",
    "console.log((await alone).data.length, await verifyWebhook('', {}, 'whsec_YQ==').catch((error) => error.reason));",
    "const options = { baseUrl: 'http://mock.test', apiKey: 'sk_test_packed', fetch: mock.fetch };",
    "const proxy = createProxy({ ...options, account: () => 'user_1', allow: ['getBalance'] });",
    "const fetch = (url, init) => proxy(new Request(url, init));",
    "const page = createBrowserClient({ baseUrl: 'http://app.test/api', fetch });",
    "console.log((await page.balances.get('me', 'credits')).available, typeof useBalance);",
    "})();",
  ]);
  // With require of ES modules switched off, only what is really CommonJS loads.
  expect(await project.run("node", "--no-experimental-require-module", "use.cjs")).toBe(
    "70\ntrue\n0 missing_header\n70 function\n",
  );
});

test("the hooks say to frameworks that they are for the client", async () => {
  for (const name of ["react.js", "react.cjs"]) {
    const file = join(project.directory, "node_modules/@opencredits/sdk/dist", name);
    expect((await readFile(file, "utf8")).split("\n")[0]).toBe('"use client";');
  }
});

test("the command of the mock is installed", async () => {
  expect(await project.run("npx", "--no-install", "opencredits", "--version")).toMatch(/\d+\.\d+\.\d+/);
});

const compilers: [name: string, command: string, module: string, moduleResolution: string][] = [
  ["TypeScript 5.4", "node_modules/oldest-typescript/bin/tsc", "nodenext", "nodenext"],
  ["TypeScript 7", "tsc", "nodenext", "nodenext"],
  ["TypeScript 7 for a bundler", "tsc", "preserve", "bundler"],
];

test.each(compilers)(
  "the SDK's types hold under %s, without Node's types",
  async (_name, compiler, module, moduleResolution) => {
    const types = { types: [], lib: ["es2022", "dom"], skipLibCheck: false };
    const checks = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
    const compilerOptions = { ...types, ...checks, target: "es2022", module, moduleResolution };
    await project.write("tsconfig.json", [JSON.stringify({ compilerOptions, files: ["use.mts"] })]);
    await project.write("use.mts", [
      "import { hasCode, OpenCredits } from '@opencredits/sdk';",
      "import { createBrowserClient } from '@opencredits/sdk/browser';",
      "import { createProxy } from '@opencredits/sdk/proxy';",
      "import { buildGrant } from '@opencredits/sdk/testing';",
      "import type { Grant } from '@opencredits/sdk/types';",
      "import { verifyWebhook } from '@opencredits/sdk/webhooks';",
      "const client = new OpenCredits({ baseUrl: 'http://mock.test', apiKey: 'sk_test_packed' });",
      "export const grant: Grant = await client.grants.create(buildGrant({ amount: 100 }));",
      "export const page = createBrowserClient({ baseUrl: '/api' });",
      "export const options = { baseUrl: 'http://mock.test', apiKey: 'sk_test_packed', account: () => 'user_1' };",
      "export const proxy = createProxy({ ...options, allow: ['getBalance'] });",
      "export const hook = await verifyWebhook<{ type: string }>(new Uint8Array(), new Headers(), 'whsec_YQ==');",
      "try { await client.debits.create({ account: 'user_1', amount: 30 }); } catch (error) {",
      "  if (hasCode(error, 'insufficient_credits')) { const missing: number = error.problem.shortfall; console.log(missing); }",
      "}",
    ]);
    await project.run(compiler, "-p", ".");
  },
  minute,
);

test(
  "the hooks' types hold beside React's and TanStack Query's",
  async () => {
    // Their declarations need more than the oldest TypeScript, and are not ours to check.
    const types = { types: [], lib: ["es2022", "dom"], skipLibCheck: true };
    const checks = { noEmit: true, strict: true, exactOptionalPropertyTypes: true };
    const compilerOptions = { ...types, ...checks, target: "es2022", module: "nodenext" };
    await project.write("tsconfig.json", [JSON.stringify({ compilerOptions, files: ["hooks.mts"] })]);
    await project.write("hooks.mts", [
      "import { useBalance, useDebit, useEntries, useGrants } from '@opencredits/sdk/react';",
      "export function useAll(): number {",
      "  useDebit('credits').mutate({ amount: 5 });",
      "  // @ts-expect-error The account is the provider's.",
      "  useDebit('credits').mutate({ account: 'user_1', amount: 5 });",
      "  const grants = useGrants({ order: 'burn' }).data ?? [];",
      "  return (useBalance('credits').data?.available ?? 0) + grants.length + (useEntries().data?.length ?? 0);",
      "}",
    ]);
    await project.run("tsc", "-p", ".");
  },
  minute,
);
