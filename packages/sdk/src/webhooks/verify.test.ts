import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { OpenCreditsError } from "../errors.ts";
import { signWebhook } from "../testing/index.ts";
import { verifyWebhook, type WebhookHeaders, WebhookVerificationError } from "./index.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OTHER = `whsec_${btoa("another secret of 24 byte")}`;
const SENT_AT = new Date("2026-01-01T00:00:00Z");
const BODY = '{"type":"balance.low","data":{"name":"Zoë 🪙"}}';
const at = (seconds: number): { now: () => number } => ({ now: () => SENT_AT.getTime() + seconds * 1000 });

async function refusal(body: unknown, headers: WebhookHeaders, options: object = at(0)): Promise<unknown> {
  // Object() takes any value for any type, as JavaScript does.
  const raw: string = typeof body === "string" ? body : Object(body);
  const error: unknown = await verifyWebhook(raw, headers, SECRET, options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WebhookVerificationError);
  expect(error).toBeInstanceOf(OpenCreditsError);
  return error instanceof WebhookVerificationError ? error.reason : undefined;
}

const signed = (body: string = BODY, secret: string | string[] = SECRET) =>
  signWebhook(body, secret, { id: "msg_1", sentAt: SENT_AT });

test("the vector of the reference implementations holds both ways", async () => {
  const body = '{"test": 2432232314}';
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const sentAt = new Date(1_614_265_330_000);
  expect(await signWebhook(body, SECRET, { id: headers["webhook-id"], sentAt })).toEqual(headers);
  const verified = await verifyWebhook(body, headers, SECRET, { now: () => sentAt.getTime() });
  expect(verified).toEqual({ id: headers["webhook-id"], sentAt, payload: { test: 2432232314 } });
});

test("standardwebhooks signs what we accept, and accepts what we sign", async () => {
  const theirs = new Webhook(SECRET);
  const sentAt = new Date();
  const headers = {
    "webhook-id": "msg_2",
    "webhook-timestamp": String(Math.floor(sentAt.getTime() / 1000)),
    "webhook-signature": theirs.sign("msg_2", sentAt, BODY),
  };
  expect((await verifyWebhook(BODY, headers, SECRET)).payload).toEqual(JSON.parse(BODY));
  expect(theirs.verify(BODY, { ...(await signWebhook(BODY, SECRET)) })).toEqual(JSON.parse(BODY));
});

test("text, bytes, a part of a buffer and an ArrayBuffer are the same body", async () => {
  const headers = await signed();
  const bytes = new TextEncoder().encode(BODY);
  const padded = new Uint8Array([1, 2, ...bytes, 3]);
  for (const body of [BODY, bytes, padded.subarray(2, -1), Buffer.from(BODY), bytes.buffer]) {
    expect((await verifyWebhook(body, headers, SECRET, at(0))).id).toBe("msg_1");
  }
});

test("headers come as Headers, in any case, or as Node gives them", async () => {
  const headers = await signed();
  const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
  for (const form of [new Headers({ ...headers }), upper, { ...headers, host: undefined, "x-list": ["a", "b"] }]) {
    expect((await verifyWebhook(BODY, form, SECRET, at(0))).sentAt).toEqual(SENT_AT);
  }
});

test("a secret may be without its prefix, and one of several may match", async () => {
  const headers = await signed();
  await verifyWebhook(BODY, headers, SECRET.slice("whsec_".length), at(0));
  await verifyWebhook(BODY, headers, [OTHER, SECRET], at(0));
  await expect(verifyWebhook(BODY, headers, [OTHER], at(0))).rejects.toMatchObject({ reason: "no_matching_signature" });
});

test("one of several signatures may match, and those of other versions are passed over", async () => {
  const headers = await signed(BODY, [OTHER, SECRET]);
  await verifyWebhook(BODY, headers, SECRET, at(0));
  const [, ours = ""] = (await signed())["webhook-signature"].split(",");
  const longer = btoa(`${atob(ours)}x`);
  for (const header of [
    `v1,${longer}`,
    `v1a,${ours}`,
    `v2,${ours}`,
    ours,
    "v1",
    "v1,",
    "v1,%%%",
    `v1,${ours.slice(4)}`,
    "v1,AAAA",
  ]) {
    expect(await refusal(BODY, { ...headers, "webhook-signature": header })).toBe("no_matching_signature");
  }
  await verifyWebhook(BODY, { ...headers, "webhook-signature": `v1a,xx v1,%%% v1,${ours}` }, SECRET, at(0));
});

test("what was signed cannot be changed: body, id or time", async () => {
  const headers = await signed();
  const changed: [string, WebhookHeaders][] = [
    [`${BODY} `, headers],
    [BODY.replace("low", "big"), headers],
    [BODY, { ...headers, "webhook-id": "msg_2" }],
    [BODY, { ...headers, "webhook-timestamp": String(SENT_AT.getTime() / 1000 + 1) }],
    // The parts are joined by dots: moving one must not leave the same bytes.
    [`1.${BODY}`, { ...headers, "webhook-timestamp": String(SENT_AT.getTime() / 1000) }],
  ];
  for (const [body, forged] of changed) expect(await refusal(body, forged)).toBe("no_matching_signature");
});

test("the tolerance holds to the second, both ways, and can be set", async () => {
  const headers = await signed();
  await verifyWebhook(BODY, headers, SECRET, at(300));
  await verifyWebhook(BODY, headers, SECRET, at(-300));
  expect(await refusal(BODY, headers, at(301))).toBe("too_old");
  expect(await refusal(BODY, headers, at(-301))).toBe("too_new");
  expect(await refusal(BODY, headers, { ...at(11), toleranceSeconds: 10 })).toBe("too_old");
  await verifyWebhook(BODY, headers, SECRET, { ...at(86_400), toleranceSeconds: Number.POSITIVE_INFINITY });
});

test("each header that is missing, empty, doubled or no time is named", async () => {
  const headers = await signed();
  for (const name of ["webhook-id", "webhook-timestamp", "webhook-signature"] as const) {
    for (const absent of [undefined, ""]) {
      expect(await refusal(BODY, { ...headers, [name]: absent })).toBe("missing_header");
    }
    expect(await refusal(BODY, { ...headers, [name]: ["a", "b"] })).toBe("invalid_header");
  }
  for (const time of ["soon", "1e9", "-5", "1767225600.5", "1767225600abc", "999999999999"]) {
    expect(await refusal(BODY, { ...headers, "webhook-timestamp": time })).toBe("invalid_header");
  }
});

test("a body that was parsed is a mistake with a name", async () => {
  const error: unknown = await verifyWebhook(JSON.parse(BODY), await signed(), SECRET, at(0)).catch((reason) => reason);
  expect(error).toMatchObject({ reason: "body_was_parsed", message: expect.stringContaining("body parser") });
  expect(await refusal([1], await signed())).toBe("body_was_parsed");
});

test("what is signed but no JSON is refused", async () => {
  for (const body of ["", "hello", '{"a":']) expect(await refusal(body, await signed(body))).toBe("body_is_not_json");
});

test("what is signed but no UTF-8 is refused, and not read with characters put in its place", async () => {
  const bytes = Uint8Array.of(0x22, 0xff, 0x22);
  const headers = await signWebhook(bytes, SECRET, { id: "msg_1", sentAt: SENT_AT });
  expect(await refusal(bytes, headers)).toBe("body_is_not_json");
});

test("a secret that is none is the receiver's mistake, and is not repeated", async () => {
  const headers = await signed();
  for (const secret of ["", "whsec_", "whsec_not base64!", [], ["whsec_"]]) {
    const error: unknown = await verifyWebhook(BODY, headers, secret, at(0)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenCreditsError);
    expect(error).not.toBeInstanceOf(WebhookVerificationError);
    expect(String(error)).not.toContain("not base64!");
  }
  await expect(verifyWebhook(BODY, headers, SECRET, { toleranceSeconds: Number.NaN })).rejects.toThrow("number from 0");
});
