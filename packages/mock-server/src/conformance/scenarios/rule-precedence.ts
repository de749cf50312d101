import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { codeOf } from "./replies.ts";

/** A request before it is sent: fields of its path, query, headers and body by name. */
type Fields = Readonly<Record<string, unknown>>;

/** An error and the fields that put it into a request. Two that use one field cannot stand in one request. */
type Wrong = readonly [answer: string, fields: Fields];

/** What requests can refer to wrongly. */
interface Crowd {
  readonly closed: string;
  readonly archived: string;
  /** An idempotency key that another request used, and an externalKey that a grant has. */
  readonly usedKey: string;
  readonly takenKey: string;
}

/** An operation, how its fields are sent, and its errors in the order in which they are named. */
interface Case {
  readonly title: string;
  readonly send: (s: ScenarioContext, fields: Fields) => Promise<string>;
  readonly wrongs: (s: ScenarioContext, of: Crowd) => readonly Wrong[];
}

/** Sends a request whose `key` is its idempotency key, and answers its status and code. */
async function answerOf(s: ScenarioContext, method: string, path: string, { key, ...body }: Fields): Promise<string> {
  const headers = key === undefined ? {} : { "idempotency-key": String(key) };
  const reply = await s.raw(method, path, { ...(method === "GET" ? {} : { body }), headers });
  const code = codeOf(reply);
  return code === undefined ? String(reply.status) : `${reply.status} ${code}`;
}

async function crowd(s: ScenarioContext): Promise<Crowd> {
  const closed = await s.newAccount();
  await s.client.accounts.close(closed);
  const archived = await s.newCredit();
  await s.client.credits.archive(archived);
  const takenKey = `${s.account}/taken`;
  await s.grant(1, { externalKey: takenKey });
  const usedKey = s.key("used");
  await s.client.accounts.create({}, { idempotencyKey: usedKey });
  return { closed, archived, usedKey, takenKey };
}

/** Whether one request can hold both. */
function areCombinable([, first]: Wrong, [, second]: Wrong): boolean {
  return Object.keys(first).every((field) => !(field in second));
}

function precedence({ title, send, wrongs }: Case): Scenario {
  return scenario(
    ["R70", "R71"],
    `of several errors of ${title} the first is named, whichever two they are`,
    async (s) => {
      const list = wrongs(s, await crowd(s));
      const before = [await s.entries(), (await s.client.alerts.list({ account: s.account })).data];
      for (const [index, first] of list.entries()) {
        const [answer, fields] = first;
        s.expect.equal(await send(s, fields), answer, `${answer} alone`);
        for (const second of list.slice(index + 1).filter((later) => areCombinable(first, later))) {
          s.expect.equal(await send(s, { ...fields, ...second[1] }), answer, `${answer} together with ${second[0]}`);
        }
      }
      s.expect.equal([await s.entries(), (await s.client.alerts.list({ account: s.account })).data], before, "state");
    },
    { tags: ["invalid-request"] },
  );
}

const UNKNOWN_FIELD: Wrong = ["400 invalid_request", { colour: "red" }];
const used = ({ usedKey }: Crowd): Wrong => ["422 idempotency_key_reused", { key: usedKey }];

const watching: readonly Case[] = [
  {
    title: "a new alert",
    send: (s, fields) => answerOf(s, "POST", "/v1/alerts", { account: s.account, threshold: 5, ...fields }),
    wrongs: (_, of) => [
      UNKNOWN_FIELD,
      used(of),
      ["404 account_not_found", { account: "nobody" }],
      ["404 credit_not_found", { credit: "nothing" }],
      ["409 account_closed", { account: of.closed }],
    ],
  },
  {
    title: "an automatic top-up",
    send: (s, { account = s.account, credit = "credits", ...fields }) => {
      const path = `/v1/accounts/${String(account)}/balances/${String(credit)}/auto-top-up`;
      return answerOf(s, "PUT", path, { threshold: -5, amount: 5, ...fields });
    },
    wrongs: (_, of) => [
      UNKNOWN_FIELD,
      used(of),
      ["404 account_not_found", { account: "nobody" }],
      ["404 credit_not_found", { credit: "nothing" }],
      ["412 version_mismatch", { ifVersion: 99 }],
      ["422 conflicting_fields", { amount: undefined, target: undefined }],
      ["422 conflicting_fields", { target: 20 }],
      ["422 invalid_range", { amount: undefined, target: -5 }],
      ["422 conflicting_fields", { amount: undefined, target: 20, multiple: true }],
      ["422 conflicting_fields", { expiry: { type: "period" } }],
      ["409 account_closed", { account: of.closed }],
      ["409 credit_archived", { credit: of.archived }],
    ],
  },
  {
    title: "a new webhook endpoint",
    send: (s, fields) => answerOf(s, "POST", "/v1/webhook-endpoints", { url: "http://localhost/", ...fields }),
    wrongs: (_, of) => [UNKNOWN_FIELD, used(of), ["422 url_not_allowed", { url: "https://elsewhere.invalid/" }]],
  },
  {
    title: "a changed webhook endpoint",
    send: async (s, { endpoint, ...fields }) => {
      const id = endpoint ?? (await s.client.webhookEndpoints.create({ url: "http://localhost/" })).id;
      return await answerOf(s, "PATCH", `/v1/webhook-endpoints/${String(id)}`, fields);
    },
    wrongs: (_, of) => [
      UNKNOWN_FIELD,
      used(of),
      ["404 webhook_endpoint_not_found", { endpoint: "unknown" }],
      ["422 url_not_allowed", { url: "https://elsewhere.invalid/" }],
    ],
  },
];

/** Imports one grant, which is in order but for these fields. */
function importRow(s: ScenarioContext, { key, ...fields }: Fields): Promise<string> {
  const row = { account: s.account, externalKey: `${s.account}/row`, amount: 5, ...fields };
  return answerOf(s, "POST", "/v1/import", { ...(key === undefined ? {} : { key }), grants: [row] });
}

const combining: readonly Case[] = [
  {
    title: "a row of an import",
    send: importRow,
    wrongs: (s, of) => [
      UNKNOWN_FIELD,
      used(of),
      ["404 account_not_found", { account: "nobody" }],
      ["404 credit_not_found", { credit: "nothing" }],
      ["422 conflicting_fields", { amountDecimal: "6" }],
      ["422 precision_exceeded", { amount: undefined, amountDecimal: "1.5" }],
      ["422 invalid_range", { consumedAmount: 6 }],
      ["422 conflicting_fields", { consumedAmount: 1, effectiveAt: "2999-01-01T00:00:00Z" }],
      ["422 invalid_expiry", { expiresAt: s.time(-9) }],
      ["422 price_mismatch", { costBasis: { currency: "USD", unitAmount: 2, unitAmountDecimal: "0.01" } }],
      ["409 account_closed", { account: of.closed }],
      ["409 credit_archived", { credit: of.archived }],
    ],
  },
  {
    title: "a row of an import whose key is taken",
    send: importRow,
    wrongs: (_, of) => [
      UNKNOWN_FIELD,
      used(of),
      ["404 account_not_found", { account: "nobody" }],
      ["404 credit_not_found", { credit: "nothing" }],
      ["422 conflicting_fields", { amountDecimal: "6" }],
      ["422 precision_exceeded", { amount: undefined, amountDecimal: "1.5" }],
      ["409 external_key_conflict", { externalKey: of.takenKey }],
      ["409 account_closed", { account: of.closed }],
      ["409 credit_archived", { credit: of.archived }],
    ],
  },
  {
    title: "a mutation of a batch",
    send: (s, { key, item, ...fields }) => {
      const body = { account: s.account, amount: 1, ...fields };
      const operations = [item ?? { operation: "createAccount", body: {} }, { operation: "createDebit", body }];
      return answerOf(s, "POST", "/v1/batch", { ...(key === undefined ? {} : { key }), operations });
    },
    wrongs: (s, of) => [
      UNKNOWN_FIELD,
      used(of),
      ["402 insufficient_credits", { item: { operation: "createDebit", body: { account: s.account, amount: 99 } } }],
      ["404 account_not_found", { account: "nobody" }],
      ["404 credit_not_found", { credit: "nothing" }],
      ["412 version_mismatch", { ifVersion: 99 }],
      ["422 conflicting_fields", { amountDecimal: "6" }],
      ["422 occurred_in_future", { occurredAt: "2999-01-01T00:00:00Z" }],
      ["409 account_closed", { account: of.closed }],
      ["402 insufficient_credits", { amount: 99 }],
    ],
  },
];

const reads: readonly Case[] = [
  {
    title: "a forecast",
    send: (s, { account = s.account, credit = "credits", until = s.time(1), ...query }) => {
      const search = new URLSearchParams({
        until: String(until),
        ...(query.limit === undefined ? {} : { limit: "1" }),
      });
      const path = `/v1/accounts/${String(account)}/balances/${String(credit)}/forecast?${search}`;
      return answerOf(s, "GET", path, {});
    },
    wrongs: (s) => [
      ["400 invalid_request", { limit: 1 }],
      ["404 account_not_found", { account: "nobody" }],
      ["404 credit_not_found", { credit: "nothing" }],
      ["422 invalid_range", { until: s.time(-9) }],
    ],
  },
  ...["events", "alerts"].map((list) => ({
    title: `a list of ${list}`,
    send: (s: ScenarioContext, fields: Fields) => {
      const search = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));
      return answerOf(s, "GET", `/v1/${list}?${search}`, {});
    },
    wrongs: (): readonly Wrong[] => [
      ["400 invalid_request", { limit: 0 }],
      ["400 invalid_cursor", { cursor: "nonsense" }],
      ["404 account_not_found", { account: "nobody" }],
      ["404 credit_not_found", { credit: "nothing" }],
    ],
  })),
];

const rows: readonly Scenario[] = [
  scenario(
    ["R70", "R61"],
    "of several wrong rows of an import the first is named, accounts before grants",
    async (s) => {
      const { takenKey } = await crowd(s);
      const other = await s.newAccount({ name: "Here" });
      const taken = { account: s.account, externalKey: takenKey, amount: 99 };
      const unknown = { account: "nobody", externalKey: `${s.account}/other`, amount: 1 };
      const first = await s.refused(
        s.client.balances.import({ grants: [taken, unknown] }),
        409,
        "external_key_conflict",
      );
      s.expect.ok(first.detail.includes("/grants/0"), `"${first.detail}" names /grants/0`);
      const second = await s.refused(s.client.balances.import({ grants: [unknown, taken] }), 404, "account_not_found");
      s.expect.ok(second.detail.includes("/grants/0"), `"${second.detail}" names /grants/0`);
      const accounts = [{ externalId: other, name: "There" }];
      const third = await s.refused(
        s.client.balances.import({ accounts, grants: [unknown] }),
        409,
        "external_key_conflict",
      );
      s.expect.ok(third.detail.includes("/accounts/0"), `"${third.detail}" names /accounts/0`);
    },
  ),
  scenario("R70", "a reference that is unknown goes before a rule that is not there", async (s) => {
    const { autoTopUps } = s.client;
    await s.refused(autoTopUps.get("nobody", "nothing"), 404, "account_not_found");
    await s.refused(autoTopUps.get(s.account, "nothing"), 404, "credit_not_found");
    await s.refused(autoTopUps.get(s.account, "credits"), 404, "auto_top_up_not_found");
    await s.refused(autoTopUps.delete("nobody", "nothing"), 404, "account_not_found");
    await s.refused(autoTopUps.delete(s.account, "nothing"), 404, "credit_not_found");
    await s.refused(autoTopUps.delete(s.account, "credits"), 404, "auto_top_up_not_found");
  }),
];

/** R70 inside batches, imports, forecasts, events, alerts, top-ups and webhook endpoints. */
export const rulePrecedence: readonly Scenario[] = [...[...watching, ...combining, ...reads].map(precedence), ...rows];
