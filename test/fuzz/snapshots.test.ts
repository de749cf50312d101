import { createMock } from "@opencredits/mock-server";
import { OpenCredits } from "@opencredits/sdk";
import { expect, test } from "vitest";
import { isRecord } from "../../packages/mock-server/src/conformance/expect.ts";
import { buildStage } from "../../packages/mock-server/src/conformance/stage.ts";
import { routes } from "../../packages/mock-server/src/generated/routes.ts";
import { bodyOf, copy, draftOf, type Mutable, targetOf } from "./draft.ts";
import { placesOf } from "./mutators/bodies.ts";
import { Random } from "./random.ts";

const ORIGIN = "http://fuzz.test";
const KEY = "sk_test_tampered";
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
/** Snapshots that are tampered with. */
const SNAPSHOTS = Math.ceil(Number(process.env.FUZZ_REQUESTS ?? 2000) / 10);

/** The rules that a check of the control plane found broken. */
function brokenRules(reply: unknown): unknown[] {
  if (!isRecord(reply) || !isRecord(reply.answer) || !Array.isArray(reply.answer.violations)) return [reply];
  return reply.answer.violations.map((violation: unknown) => (isRecord(violation) ? violation.rule : violation));
}

const VALUES: readonly Mutable[] = [null, 0, -1, 1.5, 7, 1e15, "", "x", [], {}, true, [1], { a: 1 }];

test(`${SNAPSHOTS} snapshots that were tampered with are refused whole, or are worlds that work`, async () => {
  const mock = createMock({ now: "2026-01-01T00:00:00Z", checkResponses: false });
  const client = new OpenCredits({ baseUrl: ORIGIN, apiKey: KEY, fetch: mock.fetch });
  const stage = await buildStage(client);
  const call = async (
    method: string,
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
    dry = false,
  ): Promise<unknown> => {
    const headers: Record<string, string> = { authorization: `Bearer ${KEY}` };
    if (body !== undefined) headers["content-type"] = "application/json";
    if (dry) headers["dry-run"] = "true";
    const response = await mock.fetch(ORIGIN + path, { method, headers, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    const answer: unknown = text === "" ? null : JSON.parse(text);
    return { status: response.status, answer };
  };
  const statusOf = (reply: unknown): unknown => (isRecord(reply) ? reply.status : undefined);
  const whole = await (
    await mock.fetch(`${ORIGIN}/__mock/snapshot`, { headers: { authorization: `Bearer ${KEY}` } })
  ).text();

  const outcomes = { refused: 0, restored: 0 };
  for (let index = 0; index < SNAPSHOTS; index += 1) {
    const random = new Random(SEED + index);
    const snapshot: Mutable = copy(JSON.parse(whole));
    const place = random.pick(placesOf(snapshot));
    const value = random.pick(VALUES);
    place.set(value);
    const what = `FUZZ_SEED=${SEED} snapshot ${index}: ${place.pointer} = ${JSON.stringify(value)}`;
    const put = await call("PUT", "/__mock/snapshot", JSON.stringify(snapshot));
    expect([200, 400], what).toContain(statusOf(put));
    if (statusOf(put) === 400) {
      outcomes.refused += 1;
      continue;
    }
    outcomes.restored += 1;
    // What was changed in an entry no figure tells: it is for the hash chain to find (I22).
    const check = await call("POST", "/__mock/check");
    expect(
      brokenRules(check).filter((rule) => rule !== "I22"),
      what,
    ).toEqual([]);
    for (const { operationId, method } of routes) {
      const draft = draftOf(operationId, stage, KEY);
      const reply = await call(method, targetOf(draft), bodyOf(draft), method !== "GET");
      expect(Number(statusOf(reply)), `${what}, then ${operationId}: ${JSON.stringify(reply)}`).toBeLessThan(500);
    }
  }
  expect(outcomes.refused).toBeGreaterThan(outcomes.restored);
  expect(outcomes.restored).toBeGreaterThan(0);
}, 60_000);
