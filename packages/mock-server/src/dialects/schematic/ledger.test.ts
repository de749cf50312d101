import { expect, test } from "vitest";
import { world } from "./test-world.ts";

interface Row {
  readonly event_type: string;
  readonly usage_reason: string | null;
  readonly zeroed_out_reason: string | null;
  readonly amount: number;
  readonly source_id: number;
}

/** A history with a row of every kind. */
async function history() {
  const here = world();
  const { call, env } = here;
  const [ada, tokens] = [await here.company(), await here.credit()];
  const other = await here.credit();
  const { id: grant } = await here.grant(ada, tokens, 100, { expires_at: "2026-01-03T00:00:00Z" });
  await here.grant(ada, other, 7, { reason: "purchased" });
  const lease = { company_id: ada, credit_type_id: tokens, requested_amount: 40 };
  const { id } = (await call("POST", "/billing/credits/lease", lease)).data;
  const track = (quantity: number) =>
    call("POST", "/events", {
      event_type: "track",
      body: { event: "x", company: { id: "ada" }, lease_id: id, quantity },
    });
  await track(10);
  await track(50);
  await call("PUT", `/billing/credits/lease/${id}/release`);
  const reservation = { company_id: ada, credit_type_id: tokens, amount: 5 };
  const held = (await call("POST", "/billing/credits/reservations", reservation)).data.id;
  await call("PUT", `/billing/credits/reservations/${held}/release`);
  await env.clock.set("2026-01-02T00:00:00Z");
  await track(20);
  await track(-3);
  await env.clock.set("2026-01-03T00:00:00Z");
  const rows = async (query = "", path = "/v2/billing/credits/ledger"): Promise<(Row & Record<string, unknown>)[]> =>
    (await call("GET", `${path}?company_id=${ada}${query}`)).data;
  return { ...here, ada, tokens, other, grant, rows };
}

const told = ({ event_type: type, usage_reason: reason, zeroed_out_reason: zeroed, amount }: Row) =>
  [type, reason ?? zeroed, amount] as const;

test("a grant that ends with nothing left is written off in no row", async () => {
  const { company, credit, grant, call } = world();
  const [ada, tokens] = [await company(), await credit()];
  const { id } = await grant(ada, tokens, 5);
  await call("POST", "/billing/credits/lease", { company_id: ada, credit_type_id: tokens, requested_amount: 5 });
  await call("PUT", `/billing/credits/grants/${id}/zero-out`);
  const rows: Row[] = (await call("GET", `/v2/billing/credits/ledger?company_id=${ada}`)).data;
  expect(rows.map(told)).toEqual([
    ["usage", "lease_hold", -5],
    ["grant", null, 5],
  ]);
});

test("holds, commits and releases have rows of their own, newest first", async () => {
  const { rows } = await history();
  expect((await rows()).map(told)).toEqual([
    ["zero_out", "expired", -40],
    ["usage", "track", 3],
    ["usage", "track", -20],
    ["usage", "reservation_release", 5],
    ["usage", "reservation_hold", -5],
    ["usage", "track", -20],
    ["usage", "track", -30],
    ["usage", "track", -10],
    ["usage", "lease_hold", -40],
    ["grant", null, 7],
    ["grant", null, 100],
  ]);
});

test("what the rows sum up to is the settled balance, holds and what goes beyond leases left out", async () => {
  const { rows, balance, ada, tokens } = await history();
  const all = await rows(`&billing_credit_id=${tokens}`);
  const moving = all.filter(
    ({ source_id: source, usage_reason: reason }) => source !== 0 && !/hold|rel/.test(reason ?? ""),
  );
  expect(moving.reduce((sum, { amount }) => sum + amount, 0)).toBe((await balance(ada)).settled);
});

test("a row tells of its grant, its event and its feature", async () => {
  const { rows, grant, ada, tokens } = await history();
  const all = await rows();
  expect(all[0]).toMatchObject({
    quantity_remaining_at_zero_out: 40,
    grant_id: grant,
    grant_expires_at: "2026-01-03T00:00:00.000Z",
    company: { id: ada, name: "ada" },
    credit: { id: tokens, name: "Tokens 1" },
  });
  expect(all[1]).toMatchObject({ quantity_consumed: -3, usage_event_id: expect.stringMatching(/^evt_/) });
  expect(all[2]).toMatchObject({ quantity_consumed: 20, grant_id: grant, environment_id: expect.any(String) });
  expect(all[9]).toMatchObject({ grant_reason: "purchased", grant_quantity: 7, source_id: expect.any(Number) });
});

test("the ledger is filtered by credit, type and time, and counted", async () => {
  const { rows, other, call, ada } = await history();
  expect((await rows(`&billing_credit_id=${other}`)).map(told)).toEqual([["grant", null, 7]]);
  expect((await rows("&event_type=zero_out")).map(told)).toEqual([["zero_out", "expired", -40]]);
  const day = "&start_time=2026-01-02T00:00:00Z&end_time=2026-01-03T00:00:00Z";
  expect((await rows(day)).map(told)).toEqual([
    ["usage", "track", 3],
    ["usage", "track", -20],
  ]);
  expect((await rows("&limit=1&offset=10")).map(told)).toEqual([["grant", null, 100]]);
  const count = async (query: string) =>
    (await call("GET", `/v2/billing/credits/ledger/count?company_id=${ada}${query}`)).data.count;
  expect(await count("")).toBe(11);
  expect(await count("&event_type=usage")).toBe(8);
  expect(await count(day)).toBe(2);
  expect(await rows("&feature_id=feat_0")).toEqual([]);
});

test("both paths answer the same, and the older one answers nothing without a company", async () => {
  const { rows, call } = await history();
  expect(await rows("", "/billing/credits/ledger")).toEqual(await rows());
  expect(await call("GET", "/billing/credits/ledger")).toMatchObject({ status: 200, data: [] });
  expect((await call("GET", "/billing/credits/ledger?company_id=comp_0")).status).toBe(404);
  expect((await call("GET", "/v2/billing/credits/ledger")).status).toBe(400);
  expect((await call("GET", "/v2/billing/credits/ledger?company_id=comp_0")).status).toBe(404);
  expect((await call("GET", "/v2/billing/credits/ledger?company_id=comp_0&start_time=today")).status).toBe(400);
});

test("what moved between grants is a transfer", async () => {
  const { call, company, credit, grant, unified } = world();
  const [ada, bob, tokens] = [await company("ada"), await company("bob"), await credit()];
  const from = await grant(ada, tokens, 10);
  await unified("POST", "/transfers", { fromAccount: "ada", toAccount: "bob", credit: "tokens-1", amount: 40_000 });
  const [out] = (await call("GET", `/v2/billing/credits/ledger?company_id=${ada}&event_type=transfer`)).data;
  expect(out).toMatchObject({ amount: -4, from_grant_id: from.id });
  const [into] = (await call("GET", `/v2/billing/credits/ledger?company_id=${bob}&event_type=transfer`)).data;
  expect(into).toMatchObject({ amount: 4, from_grant_id: from.id });
  const { data } = await call("GET", `/billing/credits/grants/company/list?company_id=${bob}`);
  expect(data).toMatchObject([{ id: into.to_grant_id, transfers: [{ direction: "in", related_grant_id: from.id }] }]);
});
