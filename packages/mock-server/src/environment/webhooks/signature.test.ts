import { verifyWebhook } from "@opencredits/sdk/webhooks";
import { expect, test } from "vitest";
import { secretBytes, signedHeaders, webhookSecret } from "./signature.ts";

const SENT_AT = Date.parse("2026-01-05T10:00:00.999Z");
const BODY = '{"id":"evt_1","data":{"name":"Zoë 🪙"}}';
const signed = () => signedHeaders(secretBytes("seed", "whk_1"), "dlv_1", SENT_AT, new TextEncoder().encode(BODY));

test("R76: a delivery is signed as Standard Webhooks says, and the SDK verifies it", async () => {
  const now = (): number => SENT_AT;
  const verified = await verifyWebhook(BODY, signed(), webhookSecret("seed", "whk_1"), { now });
  expect(verified).toEqual({ id: "dlv_1", sentAt: new Date("2026-01-05T10:00:00Z"), payload: JSON.parse(BODY) });
  await expect(verifyWebhook(`${BODY} `, signed(), webhookSecret("seed", "whk_1"), { now })).rejects.toThrow();
  await expect(verifyWebhook(BODY, signed(), webhookSecret("seed", "whk_2"), { now })).rejects.toThrow();
});

test("R7: the secret follows from the seed and the id, and differs for each", () => {
  expect(webhookSecret("seed", "whk_1")).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(webhookSecret("seed", "whk_1")).toBe(webhookSecret("seed", "whk_1"));
  expect(
    new Set([webhookSecret("seed", "whk_1"), webhookSecret("seed", "whk_2"), webhookSecret("s", "whk_1")]).size,
  ).toBe(3);
});
