import { beforeEach, expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

let mock: TestMock;

beforeEach(() => {
  mock = new TestMock({ start: "2026-01-05T10:00:00.000Z" });
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/credits", { code: "gpu", scale: 1 });
});

const topUp = "/v1/accounts/u/balances/credits/auto-top-up";
const put = (body: object, headers?: Readonly<Record<string, string>>) => mock.call("PUT", topUp, body, headers);
const grant = (amount: number, more: object = {}) => mock.post("/v1/grants", { account: "u", amount, ...more });

test("R77: an alert tells whether it is low now, with its amounts in decimals too", () => {
  const made = mock.post("/v1/alerts", { account: "u", credit: "gpu", threshold: -25 });
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    id: expect.stringMatching(/^alr_/),
    accountId: mock.get("/v1/accounts/u").body.id,
    externalId: "u",
    credit: "gpu",
    creditId: mock.get("/v1/credits/gpu").body.id,
    threshold: -25,
    triggered: false,
    createdAt: "2026-01-05T10:00:00.000Z",
    decimal: { threshold: "-2.5" },
  });
  mock.post("/v1/debits", { account: "u", credit: "gpu", amount: 25, overage: "overflow" });
  expect(mock.get("/v1/alerts").body.data[0].triggered).toBe(true);
});

test("R75: alerts are listed newest first, by account, credit and time, and deleted ones are not", () => {
  mock.post("/v1/accounts", { externalId: "v" });
  const make = (account: string, threshold: number, credit = "credits"): string =>
    mock.post("/v1/alerts", { account, credit, threshold }).body.id;
  const [first, second] = [make("u", 5), make("u", 50)];
  mock.time += 1000;
  const [third, other] = [make("u", 20, "gpu"), make("v", 1)];
  const list = (query = ""): string[] => mock.get(`/v1/alerts${query}`).body.data.map(({ id }: { id: string }) => id);
  expect(list()).toEqual([other, third, second, first]);
  expect(list("?account=u")).toEqual([third, second, first]);
  expect(list("?account=u&order=asc")).toEqual([first, second, third]);
  expect(list("?account=u&credit=credits")).toEqual([second, first]);
  expect(list("?credit=gpu")).toEqual([third]);
  expect(list("?from=2026-01-05T10:00:01Z")).toEqual([other, third]);
  expect(list("?account=u&to=2026-01-05T10:00:01Z")).toEqual([second, first]);
  const page = mock.get("/v1/alerts?account=u&limit=2").body;
  expect(list(`?account=u&limit=2&cursor=${page.nextCursor}`)).toEqual([first]);
  expect(mock.call("DELETE", `/v1/alerts/${second}`).status).toBe(204);
  expect(mock.call("DELETE", `/v1/alerts/${second}`).body.code).toBe("alert_not_found");
  expect(list("?account=u")).toEqual([third, first]);
  expect(mock.get("/v1/alerts?account=w").body.code).toBe("account_not_found");
});

test("R78: a rule answers every key and the pool after it, and can be read back", () => {
  grant(100);
  const made = put({
    threshold: 10,
    amount: 50,
    cooldownSeconds: 60,
    priority: 3,
    expiry: { type: "duration", unit: "day", count: 2 },
  });
  expect(made.status).toBe(200);
  const { balance, ...rule } = made.body;
  expect(balance).toEqual(mock.get("/v1/accounts/u/balances/credits").body);
  expect(rule).toEqual({
    accountId: balance.accountId,
    externalId: "u",
    credit: "credits",
    creditId: balance.creditId,
    threshold: 10,
    amount: 50,
    target: null,
    multiple: true,
    cooldownSeconds: 60,
    priority: 3,
    expiry: { type: "duration", unit: "day", count: 2 },
    status: "active",
    lastRunAt: null,
    decimal: null,
  });
  expect(mock.get(topUp).body).toEqual(rule);
  expect(put({ threshold: 10, target: 40 }).body).toMatchObject({
    amount: null,
    target: 40,
    multiple: null,
    expiry: null,
  });
});

test("R78: a rule that is set while little is left tops up at once, in the answer too", () => {
  grant(5);
  const { balance, lastRunAt } = put({ threshold: 10, amount: 50 }).body;
  expect([balance.available, lastRunAt]).toEqual([55, "2026-01-05T10:00:00.000Z"]);
  const [made] = mock.get("/v1/grants?account=u").body.data;
  expect(made).toMatchObject({ amount: 50, category: "auto_topup", source: { type: "auto_topup", id: null } });
  mock.post("/v1/debits", { account: "u", amount: 50 });
  expect(mock.get("/v1/accounts/u/balances/credits").body.available).toBe(55);
});

test("R72: the decimals of a rule are those of its credit", () => {
  const of = "/v1/accounts/u/balances/gpu/auto-top-up";
  const { decimal } = mock.call("PUT", of, { threshold: -5, target: 25 }).body;
  expect(decimal).toEqual({ threshold: "-0.5", amount: null, target: "2.5" });
  expect(mock.call("PUT", of, { threshold: 0, amount: 7 }).body.decimal).toEqual({
    threshold: "0.0",
    amount: "0.7",
    target: null,
  });
});

test.each([
  [{ threshold: 1 }, "conflicting_fields"],
  [{ threshold: 1, amount: 5, target: 5 }, "conflicting_fields"],
  [{ threshold: 5, target: 5 }, "invalid_range"],
  [{ threshold: 1, target: 5, multiple: false }, "conflicting_fields"],
  [{ threshold: 1, amount: 5, expiry: { type: "period" } }, "conflicting_fields"],
  [{ threshold: 1, amount: 5, expiry: { type: "duration" } }, "conflicting_fields"],
])("R78: the rule %j is refused: 422 %s", (body, code) => {
  const refused = put(body);
  expect([refused.status, refused.body.code]).toEqual([422, code]);
  expect(mock.get(topUp).body.code).toBe("auto_top_up_not_found");
});

test("R68: a rule is set only at the version it expects", () => {
  grant(100);
  expect(put({ threshold: 1, amount: 5, ifVersion: 0 }).body).toMatchObject({ status: 412, currentVersion: 1 });
  expect(put({ threshold: 1, amount: 5 }, { "if-match": '"0"' }).status).toBe(412);
  expect(put({ threshold: 1, amount: 5, ifVersion: 1 }, { "if-match": '"1"' }).status).toBe(200);
});

test("a rule that was deleted is gone, and what it bought stays", () => {
  put({ threshold: 10, amount: 50 });
  expect(mock.call("DELETE", topUp).status).toBe(204);
  expect(mock.get(topUp).body.code).toBe("auto_top_up_not_found");
  expect(mock.call("DELETE", topUp).body.code).toBe("auto_top_up_not_found");
  expect(mock.get("/v1/accounts/u/balances/credits").body.available).toBe(50);
  expect(mock.get("/v1/accounts/w/balances/credits/auto-top-up").body.code).toBe("account_not_found");
  expect(mock.get("/v1/accounts/u/balances/old/auto-top-up").body.code).toBe("credit_not_found");
});

test("R29, R78: a cooldown that ends beyond the year 9999 is not waited for, and the world can still be restored", () => {
  mock.time = Date.parse("9999-12-31T00:00:00Z");
  put({ threshold: 10, amount: 50, cooldownSeconds: 86_400 });
  mock.post("/v1/debits", { account: "u", amount: 50 });
  expect(mock.get("/v1/events?type=auto_topup.deferred").body.data).toEqual([]);
  const environment = mock.environments.open("unit");
  expect(environment.restore(environment.snapshot())).toEqual({ ok: true });
});
