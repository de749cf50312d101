/** One way to make one typed call over HTTP. */
export interface Subject {
  readonly name: string;
  /** What npm installs; the first is the one whose version is shown. */
  readonly packages: readonly string[];
  /** A module that exports `make`: given a `fetch`, a function that makes one call. It is bundled, type-checked and run. */
  readonly source: string;
  /** What the reader must know to be fair. */
  readonly note: string;
}

const AMOUNT = '{ account: "user_1", amount: 5 }';
const SIGNATURE = "export function make(fetch: typeof globalThis.fetch): () => Promise<unknown>";

/** A module that makes a client once, and a call with it each time. */
function source(imports: string, client: string, call: string): string {
  return `${imports}\n${SIGNATURE} {\n  const client = ${client};\n  return () => ${call};\n}\n`;
}

const OURS = "{ baseUrl: 'http://ledger.test', apiKey: 'sk_test_a', fetch: (url, init) => fetch(url, init) }";

/** What is compared: the clients people know, and the two that are as small as a client can be. */
export const subjects: readonly Subject[] = [
  {
    name: "@opencredits/sdk",
    packages: ["@opencredits/sdk"],
    source: source(
      'import { OpenCredits } from "@opencredits/sdk";',
      `new OpenCredits(${OURS})`,
      `client.debits.create(${AMOUNT})`,
    ),
    note: "all of this API; retries, idempotency keys, timeout over the body, narrow errors",
  },
  {
    name: "openapi-fetch",
    packages: ["openapi-fetch"],
    source: source(
      'import createClient from "openapi-fetch";\nimport type { paths } from "@opencredits/sdk/types";',
      "createClient<paths>({ baseUrl: 'http://ledger.test', fetch })",
      `client.POST("/v1/debits", { body: ${AMOUNT} })`,
    ),
    note: "the same API by paths; no retries, keys, timeouts or thrown errors",
  },
  {
    name: "ky",
    packages: ["ky"],
    source: source(
      'import ky from "ky";',
      "ky.create({ fetch })",
      `client.post("http://ledger.test/v1/debits", { json: ${AMOUNT} }).json()`,
    ),
    note: "a general client: retries and timeouts, but no types of an API and no keys",
  },
  {
    name: "stripe",
    packages: ["stripe"],
    source: source(
      'import Stripe from "stripe";',
      'new Stripe("sk_test_a", { httpClient: Stripe.createFetchHttpClient(fetch), telemetry: false })',
      'client.charges.create({ amount: 5, currency: "eur" })',
    ),
    note: "a much larger API; retries and keys",
  },
  {
    name: "openai",
    packages: ["openai"],
    source: source(
      'import OpenAI from "openai";',
      'new OpenAI({ apiKey: "sk-a", fetch, dangerouslyAllowBrowser: true })',
      'client.moderations.create({ input: "five" })',
    ),
    note: "a larger API; retries, no keys",
  },
  {
    name: "octokit",
    packages: ["octokit"],
    source: source(
      'import { Octokit } from "octokit";',
      "new Octokit({ request: { fetch }, throttle: { enabled: false }, retry: { enabled: false } })",
      'client.rest.issues.create({ owner: "a", repo: "b", title: "five" })',
    ),
    note: "a much larger API; no keys; timed without its retries and throttle, whose queues wait for timers (5 ms a call)",
  },
];
