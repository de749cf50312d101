import type { RawInit, RawReply, ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { places } from "./replies.ts";

const INVALID = { tags: ["invalid-request"] } as const;
/** A proxy that reads the body before it passes it on never gets to the server with it. */
const UNREADABLE = { tags: ["invalid-request", "not-through-prism"] } as const;

/** Posts to /v1/debits and expects a 400 of the body as a whole. */
async function refusedWhole(s: ScenarioContext, init: RawInit, what: string): Promise<void> {
  const reply = await s.raw("POST", "/v1/debits", init);
  s.expect.equal(reply.status, 400, `status: ${what}`);
  s.expect.matches(reply.body, { code: "invalid_request" }, what);
  s.expect.equal(places(reply.body), ["body "], `place: ${what}`);
}

const bodies: readonly Scenario[] = [
  scenario(
    "R69",
    "what is no JSON object is refused as a whole",
    async (s) => {
      const texts = ["{", '{"account":}', "{'account':'x'}", "[]", "null", "7", '"text"', "{} {}", "NaN", "\u00a0{}"];
      for (const text of texts) await refusedWhole(s, { text }, text);
    },
    UNREADABLE,
  ),
  scenario(
    "R69",
    "a required body that is missing or empty is refused",
    async (s) => {
      await refusedWhole(s, { text: "" }, "empty");
      await refusedWhole(s, { text: "  \n" }, "spaces");
      const reply = await s.raw("POST", "/v1/debits", {});
      s.expect.equal([reply.status, places(reply.body)], [400, ["body "]], "no body at all");
    },
    UNREADABLE,
  ),
  scenario("R69", "an optional body may be left out", async (s) => {
    const { id } = await s.grant(10);
    const reply = await s.raw("POST", `/v1/grants/${id}/void`);
    s.expect.equal(reply.status, 200, "status");
  }),
  scenario(
    "R69",
    "bytes that are no UTF-8 are refused",
    async (s) => {
      const start = new TextEncoder().encode(`{"account":"${s.account}","amount":1,"reason":"`);
      for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe2, 0x82]]) {
        const text = Uint8Array.from([...start, ...bytes, 0x22, 0x7d]);
        await refusedWhole(s, { text }, `bytes ${bytes.join(" ")}`);
      }
    },
    UNREADABLE,
  ),
  scenario(
    "R69",
    "U+0000 and lone surrogates are refused in values and in names, where they are",
    async (s) => {
      const { account } = s;
      const cases: [string, string][] = [
        [`{"account":"${account}","amount":1,"reason":"a\\u0000b"}`, "body /reason"],
        [`{"account":"${account}","amount":1,"reason":"a\\ud800b"}`, "body /reason"],
        [`{"account":"${account}","amount":1,"metadata":{"k":"\\udc00"}}`, "body /metadata/k"],
        [`{"account":"${account}","amount":1,"externalKey":"\\ud83d"}`, "body /externalKey"],
      ];
      for (const [text, place] of cases) {
        const reply = await s.raw("POST", "/v1/debits", { text });
        s.expect.equal([reply.status, places(reply.body)], [400, [place]], text);
      }
      const names = [`{"account":"${account}","amount":1,"metadata":{"\\u0000":"v"}}`];
      for (const text of names) s.expect.equal((await s.raw("POST", "/v1/debits", { text })).status, 400, text);
      const emoji = await s.client.debits.create({ account, amount: 1, reason: "😀 ok", overage: "overflow" });
      s.expect.equal(emoji.reason, "😀 ok", "a whole pair is text");
    },
    INVALID,
  ),
  scenario(
    "R69",
    "names that objects inherit are unknown fields like any other",
    async (s) => {
      for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
        const text = `{"account":"${s.account}","amount":1,"${name}":{"amount":5}}`;
        const reply = await s.raw("POST", "/v1/debits", { text });
        s.expect.equal([reply.status, places(reply.body)], [400, [`body /${name}`]], name);
      }
      const patch = async (metadata: string): Promise<RawReply> =>
        await s.raw("PATCH", `/v1/accounts/${s.account}`, { text: `{"metadata":${metadata}}` });
      s.expect.equal((await patch(`{"constructor":"b","toString":"c"}`)).status, 200, "as metadata they are keys");
      const { metadata } = await s.client.accounts.get(s.account);
      s.expect.equal(metadata, { constructor: "b", toString: "c" }, "which are kept");
      const reply = await patch(`{"__proto__":"a"}`);
      s.expect.equal(
        [reply.status, places(reply.body)],
        [400, ["body /metadata/__proto__"]],
        "but no label is __proto__",
      );
    },
    INVALID,
  ),
  scenario(
    "R69",
    "unknown and repeated query parameters are refused by name",
    async (s) => {
      const cases: [string, string][] = [
        ["/v1/grants?colour=red", "query /colour"],
        [`/v1/accounts/${s.account}?limit=5`, "query /limit"],
        ["/v1/grants?limit=5&limit=6", "query /limit"],
        ["/v1/grants?limit=0", "query /limit"],
        ["/v1/grants?limit=101", "query /limit"],
        ["/v1/grants?limit=1.5", "query /limit"],
        ["/v1/grants?limit=", "query /limit"],
        ["/v1/grants?order=up", "query /order"],
        ["/v1/grants?status=sleeping", "query /status"],
        ["/v1/entries?from=2026-01-01", "query /from"],
      ];
      for (const [path, place] of cases) {
        const reply = await s.raw("GET", path);
        s.expect.equal([reply.status, places(reply.body)], [400, [place]], path);
      }
    },
    INVALID,
  ),
  scenario(
    "R69",
    "a query parameter that objects inherit is unknown like any other",
    async (s) => {
      for (const name of ["__proto__", "constructor", "toString"]) {
        const reply = await s.raw("GET", `/v1/grants?${name}=1`);
        s.expect.equal([reply.status, places(reply.body)], [400, [`query /${name}`]], name);
      }
    },
    UNREADABLE,
  ),
  scenario(
    "R69",
    "a path part that is no text is refused",
    async (s) => {
      for (const part of ["%FF", "%C3%28", "%ED%A0%80", "a%00b", "%", "%zz"]) {
        const reply = await s.raw("GET", `/v1/accounts/${part}`);
        s.expect.equal([reply.status, places(reply.body)], [400, ["path /account"]], part);
      }
    },
    { tags: ["invalid-request", "not-through-prism"] },
  ),
];

export const badBodies: readonly Scenario[] = [...bodies];
