import { beforeEach, expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

let mock: TestMock;

beforeEach(() => {
  mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  for (const amount of [5, 6, 7]) mock.post("/v1/grants", { account: "u", amount });
});

test("R79: entries tell their hashes only when asked, and each links to the one before", () => {
  const plain = mock.get("/v1/entries?order=asc").body.data;
  expect(plain.map(({ hash, prevHash }: Record<string, unknown>) => [hash, prevHash])).toEqual(
    plain.map(() => [null, null]),
  );
  expect(mock.get("/v1/entries?order=asc&hashes=false").body.data).toEqual(plain);
  const chained = mock.get("/v1/entries?order=asc&hashes=true").body.data;
  expect(chained[0].prevHash).toBe("0".repeat(64));
  expect(chained[1].prevHash).toBe(chained[0].hash);
  expect(chained[2].prevHash).toBe(chained[1].hash);
  const stripped = chained.map((entry: object) => ({ ...entry, hash: null, prevHash: null }));
  expect(stripped).toEqual(plain);
  expect(mock.get("/v1/entries?hashes=yes").body.errors[0]).toMatchObject({ pointer: "/hashes" });
});

test("R79: verifying answers how far it came and the hash there", () => {
  const chained = mock.get("/v1/entries?order=asc&hashes=true").body.data;
  expect(mock.get("/v1/entries/verify").body).toEqual({
    ok: true,
    checked: 3,
    head: chained[2].hash,
    firstBadSeq: null,
    nextSeq: null,
  });
  expect(mock.get("/v1/entries/verify?fromSeq=3").body).toMatchObject({ ok: true, checked: 1, head: chained[2].hash });
  expect(mock.get("/v1/entries/verify?fromSeq=4").body).toMatchObject({ ok: true, checked: 0, head: chained[2].hash });
  expect(mock.get("/v1/entries/verify?fromSeq=0").body.errors[0]).toMatchObject({ pointer: "/fromSeq" });
  mock.key = "sk_test_empty";
  expect(mock.get("/v1/entries/verify").body).toMatchObject({ ok: true, checked: 0, head: "0".repeat(64) });
});
