import { expect, test } from "vitest";
import { Environments } from "./environments.ts";
import type { Reply } from "./http/exchange.ts";
import { TestMock } from "./http/test-mock.ts";
import { MAX_UNSEEN_ENVIRONMENTS } from "./limits.ts";

test("R1: reading does not create an environment; the first write that leaves something does", () => {
  const mock = new TestMock();
  expect(mock.get("/v1/accounts").body.data).toEqual([]);
  mock.post("/v1/debits", { account: "nobody", amount: 1 });
  mock.post("/v1/debits", { account: "nobody" });
  expect(mock.environments.list()).toEqual([]);
  mock.post("/v1/accounts", {});
  expect(mock.environments.list().map(({ name }) => name)).toEqual(["unit"]);
});

test("R1: a stored refusal is something", () => {
  const mock = new TestMock();
  mock.post("/v1/credits", { code: "credits" }, { "idempotency-key": "k" });
  expect(mock.environments.size).toBe(1);
  expect(mock.environments.open("unit").touched).toBe(false);
});

test("R1: beyond the limit writes are 503 environment_limit, reads and dry runs go on, and dropping makes room", () => {
  const mock = new TestMock({ maxEnvironments: 1 });
  mock.post("/v1/accounts", {});
  mock.key = "sk_test_second";
  expect(mock.post("/v1/accounts", {})).toMatchObject({ status: 503, body: { code: "environment_limit" } });
  expect(mock.get("/v1/accounts").status).toBe(200);
  expect(mock.post("/v1/accounts", {}, { "dry-run": "true" }).status).toBe(200);
  mock.key = "sk_test_unit";
  expect(mock.post("/v1/accounts", {}).status).toBe(201);
  expect(mock.environments.drop("unit")).toBe(true);
  expect(mock.environments.drop("unit")).toBe(false);
  expect(mock.get("/v1/accounts").body.data).toEqual([]);
  mock.key = "sk_test_second";
  expect(mock.post("/v1/accounts", {}).status).toBe(201);
});

test("R7: environments of one seed differ in their ids; the same requests again give the same bytes", () => {
  const run = (key: string): string => {
    const mock = new TestMock();
    mock.key = key;
    return mock.get("/v1/credits").text + mock.post("/v1/accounts", {}).text + mock.get("/v1/nothing").text;
  };
  expect(run("sk_test_a")).toBe(run("sk_test_a"));
  expect(run("sk_test_a")).not.toBe(run("sk_test_b"));
});

test("R7: requests are counted per environment, reads of an empty world too, and outside of any", () => {
  const mock = new TestMock();
  const ids = [
    mock.get("/v1/accounts"),
    mock.post("/v1/accounts", {}),
    mock.post("/v1/accounts", "{"),
    mock.get("/v1/nothing"),
    mock.get("/v1/accounts", { authorization: "" }),
  ].map(({ headers }) => headers.get("x-request-id"));
  expect(new Set(ids).size).toBe(5);
  for (const id of ids) expect(id).toMatch(/^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
});

test("empty worlds that nobody comes back to are forgotten", () => {
  const environments = new Environments();
  const first = environments.open("first");
  expect(environments.open("first")).toBe(first);
  for (let index = 0; index < MAX_UNSEEN_ENVIRONMENTS; index += 1) environments.open(`other-${index}`);
  expect(environments.open("first")).not.toBe(first);
});

test("an environment that was dropped while a body was on its way is not brought back by it", async () => {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  let arrive: (bytes: Uint8Array) => void = () => {};
  const body = new Promise<Uint8Array>((resolve) => {
    arrive = resolve;
  });
  const headers: Record<string, string> = { authorization: "Bearer sk_test_unit", "content-type": "application/json" };
  const reply = mock.handle({
    method: "POST",
    url: "/v1/debits",
    header: (name) => headers[name] ?? null,
    body: () => body,
  });
  mock.environments.drop("unit");
  mock.post("/v1/accounts", { externalId: "v" });
  arrive(new TextEncoder().encode('{"account":"u","amount":1}'));
  expect(await reply).toMatchObject({ status: 404 });
  expect(mock.environments.open("unit").ledger.accounts).toHaveLength(1);
  // It is remembered where it was answered.
  expect(mock.environments.open("unit").requests.list()).toMatchObject([
    { operationId: "createAccount" },
    { operationId: "createDebit", status: 404 },
  ]);
});

test("a body that a fault looks into may take its time as well", async () => {
  const mock = new TestMock();
  const account = mock.post("/v1/accounts", { externalId: "u" }).body.id;
  mock.post("/v1/grants", { account, amount: 10 });
  const { faults } = mock.environments.open("unit");
  faults.add({ operationId: "createDebit", status: 503, match: { body: { amount: 2 } } }, mock.time);
  const headers: Record<string, string> = { authorization: "Bearer sk_test_unit", "content-type": "application/json" };
  const debit = async (amount: number, meanwhile = (): void => {}): Promise<Reply> => {
    const reply = mock.handle({
      method: "POST",
      url: "/v1/debits",
      header: (name) => headers[name] ?? null,
      body: () => Promise.resolve(new TextEncoder().encode(`{"account":"u","amount":${amount}}`)),
    });
    meanwhile();
    return reply;
  };
  expect(await debit(1)).toMatchObject({ status: 201 });
  expect(await debit(2)).toMatchObject({ status: 503 });
  faults.add({ operationId: "createDebit", status: 503, match: { body: { amount: 2 } } }, mock.time);
  const anew = await debit(1, () => {
    mock.environments.drop("unit");
    mock.post("/v1/accounts", { externalId: "v" });
  });
  expect(anew).toMatchObject({ status: 404 });
});

test("a client that goes away before its body is complete is not answered, and nothing happens", () => {
  const mock = new TestMock();
  const headers: Record<string, string> = { authorization: "Bearer sk_test_unit" };
  const reply = mock.handle({
    method: "POST",
    url: "/v1/accounts",
    header: (name) => headers[name] ?? null,
    body: () => "broken",
  });
  expect(reply).toEqual({ kind: "dropped" });
  expect(mock.environments.size).toBe(0);
});
