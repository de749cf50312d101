import type { RawReply, ScenarioContext } from "../context.ts";
import { isRecord } from "../expect.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** A debit request before it is sent, which errors are then put into. */
interface Draft {
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One class of errors of R70: how to put it into a request, and what it answers when nothing earlier is wrong. */
interface ErrorClass {
  readonly answer: string;
  readonly put: (draft: Draft, s: ScenarioContext) => Partial<Draft>;
  /** Classes that one request cannot have together with this one. */
  readonly without?: readonly string[];
}

/** What a {@link prepare}d environment holds: an externalKey and an idempotency key that are taken. */
const TAKEN = "taken";

const classes: readonly ErrorClass[] = [
  { answer: "404 route_not_found", put: () => ({ path: "/v1/debit" }), without: ["405 method_not_allowed"] },
  { answer: "405 method_not_allowed", put: () => ({ method: "PUT" }) },
  { answer: "401 unauthorized", put: () => ({ key: null }), without: ["403 forbidden"] },
  { answer: "403 forbidden", put: (_, s) => ({ key: s.keys.read }) },
  { answer: "413 payload_too_large", put: withBody(() => ({ reason: "x".repeat(1024 * 1024) })) },
  { answer: "415 unsupported_media_type", put: withHeader("content-type", () => "text/plain") },
  { answer: "400 invalid_request", put: withBody(() => ({ colour: "red" })) },
  { answer: "422 idempotency_key_reused", put: withHeader("idempotency-key", (s) => s.key(TAKEN)) },
  { answer: "404 credit_not_found", put: withBody(() => ({ credit: "nothing" })) },
  { answer: "412 version_mismatch", put: withBody(() => ({ ifVersion: 99 })) },
  { answer: "422 precision_exceeded", put: withBody(() => ({ amount: undefined, amountDecimal: "1.5" })) },
  { answer: "422 occurred_in_future", put: withBody((s) => ({ occurredAt: s.time(9999) })) },
  { answer: "409 external_key_conflict", put: withBody((s) => ({ externalKey: `${s.account}/${TAKEN}` })) },
  { answer: "409 account_closed", put: withBody((s) => ({ account: `${s.account}-closed` })) },
  {
    answer: "402 insufficient_credits",
    put: ({ body }) => (body.amount === undefined ? {} : { body: { ...body, amount: 1000 } }),
  },
];

/** A class that is wrong in the body; an undefined field is left out. */
function withBody(fields: (s: ScenarioContext) => Draft["body"]): ErrorClass["put"] {
  return ({ body }, s) => ({ body: { ...body, ...fields(s) } });
}

function withHeader(name: string, value: (s: ScenarioContext) => string): ErrorClass["put"] {
  return ({ headers }, s) => ({ headers: { ...headers, [name]: value(s) } });
}

/** An account with 10 credits, one closed account, and the keys that are {@link TAKEN}. */
async function prepare(s: ScenarioContext): Promise<void> {
  await s.grant(12);
  const closed = `${s.account}-closed`;
  await s.client.accounts.create({ externalId: closed });
  await s.client.accounts.close(closed);
  const options = { idempotencyKey: s.key(TAKEN) };
  await s.client.debits.create({ account: s.account, amount: 2, externalKey: `${s.account}/${TAKEN}` }, options);
}

async function send(s: ScenarioContext, wrong: readonly ErrorClass[]): Promise<string> {
  let draft: Draft = {
    method: "POST",
    path: "/v1/debits",
    key: s.apiKey,
    headers: {},
    body: { account: s.account, amount: 1 },
  };
  for (const { put } of wrong) draft = { ...draft, ...put(draft, s) };
  return answerOf(await s.raw(draft.method, draft.path, draft));
}

function answerOf({ status, body }: RawReply): string {
  const code = isRecord(body) ? body.code : undefined;
  return code === undefined ? String(status) : `${status} ${code}`;
}

const NEEDS = { needs: ["keys"], tags: ["invalid-request", "not-through-prism"] } as const;

const pairs: readonly Scenario[] = classes.map((first, index) => {
  const later = classes.slice(index + 1).filter(({ answer }) => !first.without?.includes(answer));
  return scenario(
    ["R70", "R71"],
    later.length === 0
      ? `${first.answer} when nothing else is wrong`
      : `${first.answer} goes before whatever comes later`,
    async (s) => {
      await prepare(s);
      s.expect.equal(await send(s, [first]), first.answer, "alone");
      for (const second of later) {
        s.expect.equal(await send(s, [first, second]), first.answer, `together with ${second.answer}`);
      }
      s.expect.equal(await s.figures(), "10/0/10", "figures");
      s.expect.equal((await s.entries()).length, 2, "entries");
    },
    NEEDS,
  );
});

const staircase: Scenario = scenario(
  "R70",
  "a request with everything wrong is mended one error at a time",
  async (s) => {
    await prepare(s);
    // 401 and 404 are in two classes each, of which one request can have one.
    let wrong = classes.filter(({ answer }) => answer !== "405 method_not_allowed" && answer !== "403 forbidden");
    for (let first = wrong[0]; first !== undefined; first = wrong[0]) {
      s.expect.equal(await send(s, wrong), first.answer, `${wrong.length} errors left`);
      wrong = wrong.slice(1);
    }
    s.expect.equal(await send(s, []), "201", "no error left");
  },
  NEEDS,
);

export const precedence: readonly Scenario[] = [...pairs, staircase];
