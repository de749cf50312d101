import { expect, test } from "vitest";
import type { JournalRecord } from "../environment/journal.ts";
import { UrlPolicy } from "../environment/webhooks/url-policy.ts";
import { replayJournal } from "./replay.ts";
import { TestMock } from "./test-mock.ts";

/** A day in the life of an environment, with everything that a journal has to remember. */
function live(mock: TestMock): void {
  const environment = mock.environments.open("unit");
  mock.post("/v1/credits", { code: "credits" }, { "idempotency-key": "refused before anything" });
  environment.setClock("frozen", mock.time - 1000);
  mock.post("/v1/accounts", { externalId: "u" }, { "idempotency-key": "account" });
  mock.post("/v1/grants", { account: "u", amount: 100, expiresIn: { unit: "hour", count: 1 } });
  mock.post("/v1/debits", { account: "u", amount: 500 }, { "idempotency-key": "refused" });
  mock.post("/v1/debits", { account: "u", amount: 500 });
  mock.post("/v1/debits", { account: "u", amount: 5 }, { "dry-run": "true" });
  mock.post(
    "/v1/debits",
    { account: "u", amount: 5, metadata: { a: "b" } },
    { "idempotency-key": "debit", "if-match": '"1"' },
  );
  mock.post(
    "/v1/debits",
    { account: "u", amount: 5, metadata: { a: "b" } },
    { "idempotency-key": "debit", "if-match": '"1"' },
  );
  const { id } = mock.post("/v1/reservations", { account: "u", amount: 50, ttlSeconds: 60 }).body;
  mock.post(`/v1/reservations/${id}/capture`, { amount: 20, final: false });
  environment.advanceClockBy(30_000);
  mock.get("/v1/entries");
  // Refused: the machine's clock is behind. A refused clock call leaves nothing to remember.
  environment.setClock("system");
  environment.setClock("offset", mock.time + 3_600_000);
  mock.time += 5000;
  mock.post("/v1/grants", { account: "u", amount: 7 });
  environment.advanceClockBy(1000);
}

test("I21: a journal replayed on an empty environment gives the same snapshot, byte for byte", () => {
  const records: JournalRecord[] = [];
  const mock = new TestMock({ journal: (_name, record) => records.push(record) });
  live(mock);
  const journal: JournalRecord[] = JSON.parse(JSON.stringify(records));
  const options = { machineNow: () => mock.time, seed: "test/unit", clock: { mode: "system" } } as const;
  const rebuilt = replayJournal("unit", options, journal);
  expect(JSON.stringify(rebuilt.snapshot())).toBe(JSON.stringify(mock.environments.open("unit").snapshot()));
  expect(rebuilt.outcomes.alive(0)).toHaveLength(4);
});

test("I21: batches, imports, alerts, top-ups and webhook endpoints are replayed as well", () => {
  const records: JournalRecord[] = [];
  const mock = new TestMock({ journal: (_name, record) => records.push(record) });
  mock.post("/v1/import", {
    accounts: [{ externalId: "u" }],
    grants: [{ externalKey: "k", account: "u", amount: 50, consumedAmount: 10 }],
  });
  const { id } = mock.post("/v1/alerts", { account: "u", threshold: 20 }).body;
  mock.call("PUT", "/v1/accounts/u/balances/credits/auto-top-up", { threshold: 5, amount: 30 });
  const endpoint = { operation: "createWebhookEndpoint", body: { url: "http://127.0.0.1/" } };
  const debit = (amount: number) => ({ operation: "createDebit", body: { account: "u", amount } });
  mock.post("/v1/batch", { operations: [debit(30), debit(8), endpoint] }, { "idempotency-key": "b" });
  mock.post("/v1/batch", { operations: [debit(1), debit(9000)] }, { "idempotency-key": "refused" });
  mock.post("/v1/batch", { operations: [debit(1), debit(9000)] });
  mock.post("/v1/webhook-endpoints", { url: "http://10.0.0.1/" }, { "idempotency-key": "url" });
  mock.call("DELETE", `/v1/alerts/${id}`, undefined, { "idempotency-key": "gone" });
  const options = { machineNow: () => mock.time, seed: "test/unit", clock: { mode: "system" } } as const;
  const rebuilt = replayJournal("unit", options, JSON.parse(JSON.stringify(records)));
  expect(JSON.stringify(rebuilt.snapshot())).toBe(JSON.stringify(mock.environments.open("unit").snapshot()));
  expect(rebuilt.outcomes.alive(0)).toHaveLength(4);
});

test("I21: a replay judges no URL by the hosts that are named when it runs", () => {
  const records: JournalRecord[] = [];
  const webhookHosts = ["hooks.example.com"];
  const mock = new TestMock({ webhookHosts, journal: (_name, record) => records.push(record) });
  expect(mock.post("/v1/webhook-endpoints", { url: "https://hooks.example.com/" }).status).toBe(201);
  const refused = mock.post("/v1/webhook-endpoints", { url: "http://10.0.0.1/" }, { "idempotency-key": "k" });
  expect(refused.status).toBe(422);
  mock.post("/v1/accounts", { externalId: "u" });
  const options = { machineNow: () => mock.time, seed: "test/unit", clock: { mode: "system" } } as const;
  const webhookUrls = new UrlPolicy(["10.0.0.1"]);
  const rebuilt = replayJournal("unit", { ...options, webhookUrls }, JSON.parse(JSON.stringify(records)));
  expect(JSON.stringify(rebuilt.snapshot())).toBe(JSON.stringify(mock.environments.open("unit").snapshot()));
});

test("I21: a reset and a restore are in the journal too", () => {
  const records: JournalRecord[] = [];
  const mock = new TestMock({ journal: (_name, record) => records.push(record) });
  live(mock);
  const environment = mock.environments.open("unit");
  const snapshot = environment.snapshot();
  environment.reset();
  mock.post("/v1/accounts", {});
  environment.restore(JSON.parse(JSON.stringify(snapshot)));
  mock.post("/v1/accounts", {});
  const options = { machineNow: () => mock.time, seed: "test/unit", clock: { mode: "system" } } as const;
  const rebuilt = replayJournal("unit", options, JSON.parse(JSON.stringify(records)));
  expect(JSON.stringify(rebuilt.snapshot())).toBe(JSON.stringify(environment.snapshot()));
});

test("the journal names accepted writes, stored refusals and clock calls, in order, and nothing else", () => {
  const records: JournalRecord[] = [];
  const mock = new TestMock({ journal: (_name, record) => records.push(record) });
  live(mock);
  const said = records.map((record) => (record.kind === "world" ? record.change.type : record.operationId));
  expect(said).toEqual([
    "createCredit",
    "setClock",
    "createAccount",
    "createGrant",
    "createDebit",
    "createDebit",
    "createReservation",
    "captureReservation",
    "setClock",
    "setClock",
    "createGrant",
    "setClock",
  ]);
});

test("a record of an unknown operation is refused", () => {
  const options = { machineNow: () => 0, seed: "s", clock: { mode: "system" } } as const;
  const record = {
    kind: "command",
    t: 0,
    requestId: "r",
    operationId: "getGrant",
    path: "/",
    command: { type: "createAccount" },
  } as const;
  expect(() => replayJournal("unit", options, [record])).toThrow(RangeError);
});
