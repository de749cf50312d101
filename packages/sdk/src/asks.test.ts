import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fakeServer, json } from "./fake-server.ts";

// What users of SDKs ask for and complain about most, in the trackers of the SDKs and generators that went before this
// one. Each of the twenty points is answered by tests; where they live elsewhere they are named here, and a test that is
// renamed or taken away is missed.

interface Ask {
  readonly ask: string;
  /** File, from the repository root, and the names of tests in it; of a file of types the comments of its checks. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

const sdk = "packages/sdk/src/";
const types = `${sdk}types.test-d.ts`;
const transport = `${sdk}transport/transport.test.ts`;
const timing = `${sdk}transport/timing.test.ts`;
const packages = "test/packaging/packages.test.ts";
const budgets = "test/packaging/budgets.test.ts";

const asks: readonly Ask[] = [
  {
    ask: "1: errors and data narrow by status",
    answers: {
      [types]: ["A result narrows by `ok`, then by code or status, and the code gives the problem its members."],
      [`${sdk}guards.test.ts`]: ["isFailure tells operation and status"],
    },
  },
  {
    ask: "2: an error with an empty body is an error",
    answers: {
      [`${sdk}transport/failures.test.ts`]: [
        "success is decided by the status alone: an error of %s is an ApiError without a problem",
      ],
      [`${sdk}raw.test.ts`]: ["a problem comes back as error, an empty or foreign one is thrown"],
    },
  },
  { ask: "3: typos in bodies do not compile", answers: { [types]: ["@ts-expect-error -- no such field."] } },
  {
    ask: "4: throw for those who want it, values for those who do not",
    answers: {
      [`${sdk}promise.test.ts`]: [
        "result() is a problem as a value, with its status and code",
        "withResponse() throws what awaiting throws",
      ],
    },
  },
  {
    ask: "5: what is thrown is a real Error, with its status",
    answers: {
      [`${sdk}errors.test.ts`]: [
        "%s is a real Error of the tree, with its name, message, stack and cause",
        "an ApiError says what, where and why, and holds the problem",
      ],
    },
  },
  {
    ask: "6: methods have names",
    answers: {
      [`${sdk}resources/resources.test.ts`]: [
        "every operation of the spec has exactly one method, its x-sdk, and there is no other method",
      ],
    },
  },
  {
    ask: "7: a property with a default stays optional in bodies",
    answers: {
      [types]: ["What the spec has a default for may be left out, and what is optional in the path's body too."],
    },
  },
  {
    ask: "8: dates are what the wire holds, and a Date is never lost",
    answers: {
      [types]: ["@ts-expect-error -- instants are ISO strings: the types say what the wire holds."],
      [`${sdk}transport/url.test.ts`]: ["a Date never vanishes: it is sent as the instant it is, at any depth"],
      [`${sdk}asks.test.ts`]: ["ask 8: a Date in a body is sent as the instant it is"],
    },
  },
  {
    ask: "9: validation that is really applied",
    answers: {
      [`${sdk}zod/validator.test.ts`]: [
        "a success that the spec does not allow is a ResponseValidationError that says where and why",
        'only "both" judges requests, and what it refuses is not sent',
      ],
    },
  },
  {
    ask: "10: a retry sends the body again",
    answers: {
      [transport]: ["all attempts of a write send the same key, body and credentials; another write has another key"],
    },
  },
  {
    ask: "11: 429 is tried again, and Retry-After is obeyed",
    answers: {
      [transport]: ["Retry-After decides the pause"],
      [`${sdk}transport/retry.test.ts`]: ["Retry-After is read in seconds and as an HTTP date"],
    },
  },
  {
    ask: "12: the timeout covers the body, and a pause can be aborted",
    answers: {
      [timing]: [
        "the timeout covers the body, ends each attempt alone, and is worth another attempt",
        "a signal that fires during a pause ends the pause and the call",
      ],
    },
  },
  {
    ask: "13: every call takes a signal",
    answers: { [timing]: ["a signal that fires during an attempt ends the call without another one"] },
  },
  {
    ask: "14: small, and what is not used is dropped",
    answers: {
      [budgets]: [
        "the SDK's main entry is at most 6 kB gzipped, with everything a call needs",
        "neither zod nor anything of Node is reachable from the SDK's main entry",
        "a page that only formats amounts does not carry the client",
      ],
    },
  },
  {
    ask: "15: the compiler stays fast",
    answers: { [budgets]: ["a file with one call costs the compiler at most 1000 type instantiations"] },
  },
  {
    ask: "16: the types need none of Node's",
    answers: { [packages]: ["the SDK's types hold under %s, without Node's types"] },
  },
  {
    ask: "17: webhooks are verified by WebCrypto from the raw body, and a parsed one is named",
    answers: {
      [`${sdk}webhooks/verify.test.ts`]: [
        "the vector of the reference implementations holds both ways",
        "a body that was parsed is a mistake with a name",
      ],
    },
  },
  {
    ask: "18: tracing gets the operation, the path template and the attempt",
    answers: {
      [`${sdk}transport/events.test.ts`]: [
        "events name the path by its template, and carry no key, no query and no body",
      ],
      "examples/opentelemetry/src/trace-calls.test.ts": ["a call is a span with its template, status and request id"],
    },
  },
  {
    ask: "19: the mock remembers, so that flows can be tested",
    answers: {
      "test/contract/sdk.test.ts": ["a charge with a hold: reserve, capture at the version that was seen, refund"],
    },
  },
  {
    ask: "20: writes have keys by themselves, and a key used for something else is an error of its own",
    answers: {
      [`${sdk}promise.test.ts`]: ["R65: withResponse() tells a replay"],
      "test/contract/sdk.test.ts": [
        "R65: when no answer comes at all, repeating with the error's key is the same write",
      ],
      "test/contract/exactly-once.test.ts": ["a client that takes a new key for each attempt is found out"],
    },
  },
];

test.for(asks)("ask $ask", ({ answers }) => {
  for (const [file, names] of Object.entries(answers)) {
    const source = readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");
    for (const name of names) expect(namesOf(file, source), file).toContain(name);
  }
});

/** The names of the tests in a file; in a file of types, which has none, its comments. */
function namesOf(file: string, source: string): string[] {
  const names = file.endsWith("-d.ts") ? /^ *\/\/ (.*)$/gm : /(?:\btest\(|\)\()\s*(["'])(.+?)\1,/g;
  return [...source.matchAll(names)].map((match) => match.at(-1) ?? "");
}

test("all twenty are here, once", () => {
  expect(asks.map(({ ask }) => Number.parseInt(ask, 10))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test("ask 8: a Date in a body is sent as the instant it is", async () => {
  const { credits, requests } = fakeServer([json(201, {})]);
  const body: object = { account: "user-1", amount: 5, expiresAt: new Date(0) };
  await Reflect.apply(credits.grants.create, credits.grants, [body]);
  expect(requests[0]?.body).toMatchObject({ expiresAt: "1970-01-01T00:00:00.000Z" });
});
