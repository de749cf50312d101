import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { createMock } from "@opencredits/mock-server";
import { QueryClient } from "@tanstack/react-query";
import { createElement } from "react";
import ts from "typescript";
import * as browser from "./browser/index.ts";
import * as sdk from "./index.ts";
import * as proxy from "./proxy/index.ts";
import * as react from "./react/index.ts";
import * as testing from "./testing/index.ts";
import * as webhooks from "./webhooks/index.ts";
import * as zod from "./zod/index.ts";

/** The directory of the sources. */
export const source: string = fileURLToPath(new URL("./", import.meta.url));

/** One ```ts block of a docstring or of the README. */
export interface Example {
  /** The file, and the number of the example in it, from 0. */
  readonly name: string;
  readonly code: string;
}

/** All examples that the SDK's documentation shows. */
export function examples(): Example[] {
  const names = readdirSync(source, { recursive: true, encoding: "utf8" });
  const texts = names
    .filter((name) => name.endsWith(".ts") && !/\.test(-d)?\.ts$|^generated/.test(name))
    .map((name) => [name, readFileSync(`${source}${name}`, "utf8").replace(/^ *\* ?/gm, "")] as const);
  const readme = ["README.md", readFileSync(`${source}../README.md`, "utf8")] as const;
  return [...texts, readme].flatMap(([name, text]) =>
    [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => ({ name: `${name} ${index}`, code })),
  );
}

/** Examples that are only compiled, for hooks work only while React renders; and the page of test/browser that does. */
export const hookExamples: { readonly names: readonly string[]; readonly page: string } = {
  names: ["react/queries.ts 0", "react/queries.ts 1", "react/queries.ts 2", "react/use-debit.ts 0", "README.md 8"],
  page: "test/browser/page/page.ts",
};

/** Routes do nothing until somebody calls them: how, and it must be answered with success. */
const routeCalls: Readonly<Record<string, string>> = {
  "README.md 5": "await GET(balanceOfPage)",
  "README.md 9": "await POST(delivery)",
  "webhooks/verify.ts 0": "await receive(delivery)",
};

/** Runs an example in a world of its own. Rejects with the example's name if it throws or its route refuses. */
export async function runExample({ name, code }: Example): Promise<void> {
  const mock = createMock({ now: "2026-01-15T00:00:00Z" });
  const { credits, environment } = testing.createTestClient(mock, { environment: "demo" });
  // The README promises that its examples run against `opencredits mock --seed demo`.
  const isInDemo = name.startsWith("README.md");
  const account = isInDemo ? "ada" : "user-1";
  const globalFetch = globalThis.fetch;
  // Examples say where the API is, as a user would; a page's path is answered by the app's proxy.
  const route = proxy.createProxy({
    baseUrl,
    apiKey,
    fetch: mock.fetch,
    account: () => account,
    allow: ["getBalance"],
  });
  globalThis.fetch = (input, init) =>
    typeof input === "string" && input.startsWith("/api/credits/")
      ? route(new Request(`https://app.example${input}`, init))
      : mock.fetch(new Request(input, init));
  try {
    if (isInDemo) await environment.seed("demo");
    // An example that makes the account or the credit begins with nothing.
    const isPrepared = !isInDemo && !/credits\.(accounts|credits)\.create\(/.test(code);
    const ids = isPrepared ? await prepare(credits) : {};
    const error = isPrepared ? await refusal(credits) : undefined;
    const withIds = code.replace(/\b([a-z]{3})_01[0-9A-Z]{24}\b/g, (id, prefix: string) => ids[prefix] ?? id);
    const answer = await evaluate(withIds, { ...always, credits, error, ...(await requests(code)) }, routeCalls[name]);
    if (answer instanceof Response && !answer.ok) throw new Error(`answered ${answer.status}`);
  } catch (cause) {
    throw new Error(`${name}: ${cause}`, { cause });
  } finally {
    globalThis.fetch = globalFetch;
  }
}

/** Runs code with `scope` in place of what it imports. Answers what the expression `result` is then. */
export async function evaluate(code: string, scope: Readonly<Record<string, unknown>>, result = ""): Promise<unknown> {
  // Imports are in the scope already. The block lets an example name what the scope names, too.
  const body = code.replace(/^import .*$/gm, "").replace(/^export /gm, "");
  const wrapped = `return (async () => {{ ${body}\nreturn ${result}; }})();`;
  const { outputText } = ts.transpileModule(wrapped, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return compileFunction(outputText, Object.keys(scope))(...Object.values(scope));
}

const baseUrl = "http://127.0.0.1:4010";
const apiKey = "sk_test_demo";
const silent = (): void => {};

/** What examples may use without saying so, as the prelude of the compiled ones does. */
export const always: Readonly<Record<string, unknown>> = {
  ...{ ...sdk, ...browser, ...proxy, ...react, ...testing, ...webhooks, ...zod },
  ...{ createMock, createElement, QueryClient },
  console: { log: silent, debug: silent, warn: silent, error: silent },
  sessionOf: async () => ({ userId: "ada" }),
};

/** The ledger that examples speak of. Answers the ids that stand for those they show, by prefix. */
async function prepare(credits: sdk.OpenCredits): Promise<Readonly<Record<string, string>>> {
  await credits.credits.create({ code: "gpu-hours", scale: 2 });
  for (const externalId of ["user-1", "user-2", "user-3"]) {
    await credits.accounts.create({ externalId });
    await credits.grants.create({ account: externalId, amount: 1000 });
  }
  const account = "user-1";
  const debit = await credits.debits.create({ account, amount: 50 });
  const refund = await credits.debits.refund(debit.id, { amount: 1 });
  // Of another account, for one with open reservations cannot be closed.
  const reservation = await credits.reservations.create({ account: "user-2", amount: 200 });
  const adjustment = await credits.adjustments.create({ account, amount: -1 });
  const grant = await credits.grants.create({ account, amount: 100, expireInDays: 30 });
  const ids = { dbt: debit.id, rfd: refund.id, rsv: reservation.id, adj: adjustment.id, grt: grant.id };
  return { ...ids, ...(await prepareRules(credits)) };
}

/** What makes credit come by itself, and watches it: of user-2, so that user-1 keeps the figures of the examples. */
async function prepareRules(credits: sdk.OpenCredits): Promise<Readonly<Record<string, string>>> {
  const account = "user-2";
  for (const code of ["pro", "scale"]) await credits.plans.create({ code });
  await credits.schedules.create({ plan: "pro", amount: 500, interval: "month", expiry: { type: "period" } });
  const subscription = await credits.subscriptions.create({ account, plan: "pro" });
  await credits.bundles.create({ code: "pack-1000", quantity: 1000 });
  const schedule = await credits.schedules.create({ account, amount: 10, interval: "day" });
  const transfer = await credits.transfers.create({ fromAccount: account, toAccount: "user-3", amount: 1 });
  const alert = await credits.alerts.create({ account, threshold: 10 });
  const endpoint = await credits.webhookEndpoints.create({ url: "http://127.0.0.1:3000/hooks" });
  await credits.autoTopUps.put(account, "credits", { threshold: 10, amount: 100 });
  const { data } = await credits.events.list({ limit: 1 });
  return {
    ...{ sub: subscription.id, sch: schedule.id, trf: transfer.id },
    ...{ alr: alert.id, whk: endpoint.id, evt: data[0]?.id ?? "" },
  };
}

/** What `error` is in an example about errors. */
function refusal(credits: sdk.OpenCredits): Promise<unknown> {
  return credits.debits.create({ account: "user-1", amount: 1_000_000 }).catch((error: unknown) => error);
}

/** What routes are called with: a page's, and a delivery signed with the secret that the example has. */
async function requests(code: string): Promise<{ balanceOfPage: Request; delivery: Request }> {
  const [secret = "whsec_YQ=="] = /whsec_[\w+/=]+/.exec(code) ?? [];
  const body = JSON.stringify({ type: "balance.low", data: { accountId: "acc_1", available: 5 } });
  const headers = { ...(await testing.signWebhook(body, secret)) };
  return {
    balanceOfPage: new Request("https://app.example/api/credits/v1/accounts/me/balances/credits"),
    delivery: new Request("https://app.example/webhooks", { method: "POST", body, headers }),
  };
}
