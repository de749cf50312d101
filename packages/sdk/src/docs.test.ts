import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { examples, hookExamples, runExample, source } from "./docs-examples.ts";
import { pages } from "./docs-pages.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

interface Program {
  /** Where the program believes that it lies: beside the sources, so that it resolves what they resolve. */
  readonly file: string;
  readonly text: string;
}

/** What every example may use without saying so. */
const prelude = [
  'import { ApiError, formatCredits, hasCode, isFailure, logEvents, OpenCredits, OpenCreditsError, parseCredits } from "./index.ts";',
  'import { createMock } from "@opencredits/mock-server";',
  'import { createBrowserClient } from "./browser/index.ts";',
  'import { QueryClient } from "@tanstack/react-query";',
  'import { createElement } from "react";',
  'import { creditsKeys, CreditsProvider, useBalance, useDebit, useEntries, useGrants } from "./react/index.ts";',
  'import { createProxy } from "./proxy/index.ts";',
  'import { buildAccount, buildGrant, buildPlan, buildSchedule, buildSubscription } from "./testing/index.ts";',
  'import { createTestClient, signWebhook } from "./testing/index.ts";',
  'import { verifyWebhook, WebhookVerificationError } from "./webhooks/index.ts";',
  'import { validator, validators } from "./zod/index.ts";',
  "declare const credits: OpenCredits;",
  "declare const error: unknown;",
].join("\n");

function programs(): Program[] {
  return [...examples(), ...pages()].map(({ name, code }) => ({
    file: `${source}example-${name.replaceAll(/[/ ]/g, "-")}.ts`,
    // Markdown imports what it uses, under the package's name; the rest leans on the prelude, or shadows it.
    text: name.includes(".md") ? code : `${prelude}\n{\n${code}}`,
  }));
}

/** Compiles all examples as one program, as strictly as the sources. */
function problemsOf(all: readonly Program[]): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // An example shows values it has no further use for, and is no module that others are typed from.
  Object.assign(options, { noUnusedLocals: false, isolatedDeclarations: false, declaration: false });
  const texts = new Map(all.map(({ file, text }) => [file, text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, language, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, language, ...rest) : ts.createSourceFile(name, text, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return all.flatMap(({ file }) => {
    const at = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(at), ...program.getSemanticDiagnostics(at)];
    return found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  });
}

test("every example in the documentation compiles", { timeout: 60_000 }, () => {
  const all = programs();
  expect(all.length).toBeGreaterThan(45);
  // One that does not compile is among them, so that a check which finds nothing because it looks at nothing fails.
  const wrong = { file: `${source}example-wrong.ts`, text: `${prelude}\nawait credits.debits.create({ amuont: 5 });` };
  expect(problemsOf([...all, wrong])).toEqual([expect.stringMatching(/example-wrong.*amuont/)]);
});

test.each(examples().filter(({ name }) => !hookExamples.names.includes(name)))("the example $name runs", runExample);

test("a page in the browser uses every hook of the examples that are only compiled", () => {
  const page = readFileSync(`${root}${hookExamples.page}`, "utf8");
  for (const name of hookExamples.names) {
    const hooks =
      examples()
        .find((example) => example.name === name)
        ?.code.match(/\buse[A-Z]\w+(?=\()/g) ?? [];
    expect(hooks, name).not.toEqual([]);
    for (const hook of hooks) expect(page).toContain(`${hook}(`);
  }
});

test("an example that fails is named", async () => {
  const run = (code: string): Promise<void> => runExample({ name: "wrong.ts 3", code });
  await expect(run('await credits.accounts.get("nobody");')).rejects.toThrow(/^wrong\.ts 3: .*account_not_found/s);
  await expect(run("formatCredits(0.5);")).rejects.toThrow(/^wrong\.ts 3: /);
});

test("an example whose route refuses is named", async () => {
  const code = "const receive = async () => new Response(null, { status: 400 });";
  await expect(runExample({ name: "webhooks/verify.ts 0", code })).rejects.toThrow(
    "webhooks/verify.ts 0: Error: answered 400",
  );
});
