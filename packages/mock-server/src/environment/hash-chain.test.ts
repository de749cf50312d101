import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { called, TestMock } from "../http/test-mock.ts";
import { HASHED_AT_ONCE } from "../limits.ts";
import { FIRST_PREV_HASH, type HashChain } from "./hash-chain.ts";
import { waitMs } from "./machine.ts";

/** A world whose entries have changes, reasons, labels with awkward characters, and links. */
function world(): TestMock {
  const mock = new TestMock();
  mock.environments.open("unit").setClock("frozen", mock.time);
  mock.post("/v1/accounts", { externalId: "u" });
  const { id } = mock.post("/v1/grants", {
    account: "u",
    amount: 100,
    metadata: { 'ö"\\': "€\u2028", b: "", a: "x" },
  }).body;
  mock.call("PATCH", `/v1/grants/${id}`, { expiresAt: "2026-02-01T00:00:00Z", priority: 7 });
  const debit = mock.post("/v1/debits", { account: "u", amount: 30, reason: "line\nbreak" }).body;
  mock.post("/v1/reservations", { account: "u", amount: 10 });
  mock.post(`/v1/debits/${debit.id}/refunds`, { amount: 5 });
  return mock;
}

const chainOf = (mock: TestMock): HashChain => mock.environments.open("unit").chain;

/** RFC 8785 for what entries are made of, written again: names in UTF-16 order, no white space. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(Object(value)[name])}`);
  return `{${members.join(",")}}`;
}

test("R79: a hash is SHA-256 of the hash before, a line feed and the entry as lists show it", () => {
  const mock = world();
  const { data } = mock.get("/v1/entries?order=asc&limit=100").body;
  const chain = chainOf(mock);
  let previous = "0".repeat(64);
  for (const { externalId: _externalId, credit: _credit, prevHash: _prevHash, hash: _hash, ...own } of data) {
    expect(chain.prevHashOf(own.seq)).toBe(previous);
    previous = createHash("sha256")
      .update(`${previous}\n${canonical(own)}`)
      .digest("hex");
    expect(chain.hashOf(own.seq)).toBe(previous);
  }
  expect(data.length).toBeGreaterThanOrEqual(5);
  expect(chain.verify()).toEqual({ ok: true, checked: data.length, head: previous, firstBadSeq: null, nextSeq: null });
});

test("R79: it does not matter when the chain is read, nor in which steps", () => {
  const [early, late] = [world(), world()];
  chainOf(early).hashOf(2);
  early.get("/v1/entries");
  for (const mock of [early, late]) mock.post("/v1/debits", { account: "u", amount: 1 });
  expect(chainOf(early).snapshot()).toEqual(chainOf(late).snapshot());
});

test("R79: what is joined at read, and a dry run, leave the chain as it is", () => {
  const mock = new TestMock();
  const account = mock.post("/v1/accounts", {}).body.id;
  mock.post("/v1/grants", { account, amount: 10 });
  const before = chainOf(mock).hashOf(1);
  mock.call("PATCH", `/v1/accounts/${account}`, { externalId: "named-later" });
  mock.post("/v1/debits", { account, amount: 1 }, { "dry-run": "true" });
  mock.post("/v1/debits", { account, amount: 2 });
  expect(chainOf(mock).hashOf(1)).toBe(before);
  expect(chainOf(mock).verify()).toMatchObject({ ok: true, checked: 2 });
});

test("R79: a part can be verified, and says where to go on", () => {
  const chain = chainOf(world());
  const { checked, head } = chain.verify();
  expect(chain.verify(1, 2)).toEqual({ ok: true, checked: 2, head: chain.hashOf(2), firstBadSeq: null, nextSeq: 3 });
  expect(chain.verify(3, 100)).toEqual({ ok: true, checked: checked - 2, head, firstBadSeq: null, nextSeq: null });
  expect(chain.verify(checked + 5)).toEqual({ ok: true, checked: 0, head, firstBadSeq: null, nextSeq: null });
  expect(() => chain.hashOf(checked + 1)).toThrow(RangeError);
});

test("R79: an empty ledger has a chain without links", () => {
  const chain = chainOf(new TestMock());
  expect(chain.verify()).toEqual({ ok: true, checked: 0, head: FIRST_PREV_HASH, firstBadSeq: null, nextSeq: null });
  expect(chain.snapshot()).toEqual([]);
});

test("R79: one call checks at most 100 000 entries", () => {
  const mock = new TestMock();
  const { ledger, chain } = mock.environments.open("unit");
  ledger.execute({ type: "createAccount", externalId: "u" }, 0);
  for (let index = 0; index < 100_001; index += 1) ledger.execute({ type: "createGrant", account: "u", amount: 1 }, 0);
  expect(chain.verify(1, 1_000_000)).toMatchObject({ ok: true, checked: 100_000, nextSeq: 100_001 });
  expect(chain.verify(100_001)).toMatchObject({ ok: true, checked: 1, nextSeq: null });
});

test.each(["/v1/entries/verify", "/v1/entries?hashes=true"])(
  "R79: %s of many entries holds nobody up",
  async (path) => {
    const mock = new TestMock();
    const { ledger, chain } = mock.environments.open("unit");
    ledger.execute({ type: "createAccount", externalId: "u" }, 0);
    const count = 4 * HASHED_AT_ONCE;
    for (let index = 0; index < count; index += 1) ledger.execute({ type: "createGrant", account: "u", amount: 1 }, 0);
    let isAnswered = false;
    const late = mock.callLater("GET", path).then((reply) => {
      isAnswered = true;
      return called(reply).body;
    });
    await waitMs(0);
    expect(mock.post("/v1/debits", { account: "u", amount: 1 }).status).toBe(201);
    expect(isAnswered).toBe(false);
    if (path.endsWith("verify")) expect(await late).toMatchObject({ ok: true, checked: count + 1, nextSeq: null });
    else expect((await late).data[0]).toMatchObject({ seq: count, hash: chain.hashOf(count) });
    // What was computed is there, and a part is verified at once.
    expect(mock.get("/v1/entries?hashes=true").body.data[0].seq).toBe(count + 1);
    expect(mock.get(`/v1/entries/verify?fromSeq=${count}`).body).toMatchObject({ ok: true, checked: 2 });
  },
);

test("R79: verifying in turns finds the bad entry, and stops at the limit", async () => {
  const mock = new TestMock();
  const environment = mock.environments.open("unit");
  const { ledger } = environment;
  ledger.execute({ type: "createAccount", externalId: "u" }, 0);
  const count = 2 * HASHED_AT_ONCE + 10;
  for (let index = 0; index < count; index += 1) ledger.execute({ type: "createGrant", account: "u", amount: 1 }, 0);
  expect(await environment.chain.verifyInTurns(2, count - 2)).toMatchObject({ checked: count - 2, nextSeq: count });
  const snapshot = environment.snapshot();
  const entryHashes = snapshot.entryHashes.with(count - 5, "0".repeat(64));
  expect(environment.restore({ ...snapshot, entryHashes })).toEqual({ ok: true });
  expect(await environment.chain.verifyInTurns(1, Number.POSITIVE_INFINITY)).toMatchObject({
    ok: false,
    checked: count - 4,
    firstBadSeq: count - 4,
    nextSeq: null,
  });
});

test("R79, I22: in a tampered snapshot the first bad entry is named, whatever it was that was changed", () => {
  const mock = world();
  mock.post("/v1/debits", { account: "u", amount: 1, reason: "the truth" });
  mock.post("/v1/debits", { account: "u", amount: 1 });
  const text = JSON.stringify(mock.environments.open("unit").snapshot());
  const seq = mock.get("/v1/entries?limit=1").body.data[0].seq - 1;
  const hash = chainOf(mock).hashOf(seq);
  const head = chainOf(mock).verify().head;

  const honest = new TestMock();
  honest.environments.open("unit").restore(JSON.parse(text));
  expect(chainOf(honest).verify()).toMatchObject({ ok: true, head });

  for (const tampered of [text.replaceAll("the truth", "a lie"), text.replace(hash, "ab".repeat(32))]) {
    expect(tampered).not.toBe(text);
    const copy = new TestMock();
    expect(copy.environments.open("unit").restore(JSON.parse(tampered))).toEqual({ ok: true });
    expect(chainOf(copy).verify()).toMatchObject({ ok: false, checked: seq, firstBadSeq: seq, nextSeq: null });
    expect(chainOf(copy).verify(1, seq - 1)).toMatchObject({ ok: true, nextSeq: seq });
    // What is posted afterwards does not heal it.
    copy.post("/v1/debits", { account: "u", amount: 1 });
    expect(chainOf(copy).verify().firstBadSeq).toBe(seq);
  }
});
