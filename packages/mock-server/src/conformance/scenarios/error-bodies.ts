import { isRecord } from "../expect.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { places } from "./replies.ts";

const INVALID = { tags: ["invalid-request"] } as const;
const MEBIBYTE = 1024 * 1024;

const problems: readonly Scenario[] = [
  scenario(["R69", "R7"], "an error is a problem document that names itself, its path and its request", async (s) => {
    const reply = await s.raw("GET", "/v1/grants?account=nobody&limit=5");
    s.expect.equal(reply.status, 404, "status");
    s.expect.equal(reply.headers.get("content-type"), "application/problem+json", "content-type");
    const expected = {
      type: "https://opencredits.dev/problems/account_not_found",
      status: 404,
      instance: "/v1/grants",
      code: "account_not_found",
      requestId: reply.headers.get("x-request-id"),
    };
    s.expect.matches(reply.body, expected, "problem");
    const { title, detail } = isRecord(reply.body) ? reply.body : {};
    s.expect.ok(typeof title === "string" && title !== "" && typeof detail === "string" && detail !== "", "has words");
  }),
  scenario(
    "R69",
    "every answer carries an X-Request-Id, and no two are the same",
    async (s) => {
      const paths = ["/v1/credits", "/v1/credits/nothing", "/v1/nothing", `/v1/accounts/${s.account}`];
      const ids: (string | null)[] = [];
      for (const path of paths) ids.push((await s.raw("GET", path)).headers.get("x-request-id"));
      s.expect.ok(
        ids.every((id) => id !== null && /^req_[0-9A-Z]{26}$/.test(id)),
        "form of the ids",
      );
      s.expect.equal(new Set(ids).size, paths.length, "different ids");
    },
    { tags: ["not-through-prism"] },
  ),
  scenario(
    "R69",
    "every violation of one request is listed at once, wherever it is",
    async (s) => {
      const body = { account: "", amount: 0, category: "rollover", metadata: { "a/b~c": 1, ok: "x" }, colour: "red" };
      const reply = await s.raw("POST", "/v1/grants?dry=1", { body, headers: { "if-match": "*", "dry-run": "maybe" } });
      s.expect.equal(reply.status, 400, "status");
      const expected = [
        "body /account",
        "body /amount",
        "body /category",
        "body /colour",
        "body /metadata/a~1b~0c",
        "header /dry-run",
        "header /if-match",
        "query /dry",
      ];
      s.expect.equal(
        places(reply.body).map((place) => place.toLowerCase()),
        expected,
        "places",
      );
    },
    INVALID,
  ),
  scenario(
    "R69",
    "a violation names the keyword, says what was expected, and never quotes what came",
    async (s) => {
      const secret = "hunter2-hunter2";
      const reply = await s.raw("POST", "/v1/debits", {
        body: { account: s.account, amount: secret, overage: secret, reason: [secret] },
      });
      s.expect.equal(reply.status, 400, "status");
      s.expect.ok(!reply.text.includes(secret), "the answer does not quote the value");
      const expected = [
        { in: "body", pointer: "/amount", keyword: "type" },
        { in: "body", pointer: "/overage", keyword: "enum" },
        { in: "body", pointer: "/reason", keyword: "type" },
      ];
      s.expect.matches(reply.body, { errors: expected }, "violations");
      const errors: unknown = isRecord(reply.body) ? reply.body.errors : [];
      for (const each of Array.isArray(errors) ? errors : []) {
        s.expect.ok(isRecord(each) && typeof each.expected === "string", `expected at ${JSON.stringify(each)}`);
      }
    },
    INVALID,
  ),
];

const limits: readonly Scenario[] = [
  scenario(
    "R69",
    "a body may be one mebibyte and not one byte more",
    async (s) => {
      await s.grant(10);
      const start = `{"account":"${s.account}","amount":1`;
      const sized = (bytes: number): string => `${start}${" ".repeat(bytes - start.length - 1)}}`;
      s.expect.equal((await s.raw("POST", "/v1/debits", { text: sized(MEBIBYTE) })).status, 201, "one mebibyte");
      const reply = await s.raw("POST", "/v1/debits", { text: sized(MEBIBYTE + 1) });
      s.expect.matches([reply.status, reply.body], [413, { code: "payload_too_large" }], "one byte more");
      s.expect.equal(await s.figures(), "9/0/9", "figures");
    },
    { tags: ["not-through-prism"] },
  ),
  scenario(
    "R69",
    "JSON is the only media type, in any spelling of it",
    async (s) => {
      await s.grant(10);
      const text = `{"account":"${s.account}","amount":1}`;
      const post = async (type: string | null): Promise<number> =>
        (await s.raw("POST", "/v1/debits", { text, headers: { "content-type": type } })).status;
      for (const type of ["application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"]) {
        s.expect.equal(await post(type), 201, type);
      }
      for (const type of [
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "application/jsonx",
        "json",
      ]) {
        s.expect.equal(await post(type), 415, type);
      }
      s.expect.equal(await s.figures(), "7/0/7", "figures");
    },
    { tags: ["not-through-prism"] },
  ),
  scenario(
    "R69",
    "an unknown path is 404, an unknown method 405 with what is allowed",
    async (s) => {
      for (const path of [
        "/v1",
        "/v1/",
        "/v2/accounts",
        "/v1/accounts/",
        "/v1/Accounts",
        "/v1/accounts/a/b",
        "//v1/accounts",
      ]) {
        const reply = await s.raw("GET", path);
        s.expect.matches([reply.status, reply.body], [404, { code: "route_not_found", status: 404 }], path);
      }
      const reply = await s.raw("DELETE", `/v1/accounts/${s.account}`);
      s.expect.matches([reply.status, reply.body], [405, { code: "method_not_allowed" }], "DELETE of an account");
      const allow = (reply.headers.get("allow") ?? "").split(", ").sort();
      s.expect.equal(allow, ["GET", "HEAD", "OPTIONS", "PATCH", "PUT"], "Allow");
    },
    { tags: ["not-through-prism"] },
  ),
  scenario(
    "R69",
    "HEAD answers as GET without a body",
    async (s) => {
      const get = await s.raw("GET", `/v1/accounts/${s.account}`);
      const head = await s.raw("HEAD", `/v1/accounts/${s.account}`);
      s.expect.equal([head.status, head.text, head.headers.get("etag")], [200, "", get.headers.get("etag")], "answer");
      s.expect.equal((await s.raw("HEAD", "/v1/accounts/nobody")).status, 404, "status of an unknown one");
    },
    { tags: ["not-through-prism"] },
  ),
];

export const errorBodies: readonly Scenario[] = [...problems, ...limits];
