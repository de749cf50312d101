import { expect, test } from "vitest";
import { testWorld } from "./test-world.ts";

const PRO = { name: "Pro", amount: 100, interval: "month" };

/** An account without credits, and the way to give it plans. */
async function stage() {
  const world = testWorld();
  const accountId = await world.account();
  const plan = async (body: object = {}): Promise<string> =>
    (await world.post("/v1/plans/create", { ...PRO, ...body })).body.plan.id;
  const assign = (planId: string, startMode?: string) =>
    world.post("/v1/accounts/plans/assign", { accountId, planId, ...(startMode === undefined ? {} : { startMode }) });
  const balance = async () => (await world.figures())[0];
  const deduct = (amount: number) => world.post("/v1/accounts/credits/deduct", { accountId, amount });
  const plans = async () => (await world.get(`/v1/accounts/plans?accountId=${accountId}`)).body.plans;
  return { ...world, accountId, plan, assign, balance, deduct, plans };
}

test("a plan is created, listed and archived", async () => {
  const { post, get, unified } = testWorld();
  const sample = { ...PRO, amount: 10_000, occurrences: null, accumulate: true, markAsActive: true };
  const created = await post("/v1/plans/create", sample);
  const plan = { id: expect.stringMatching(/^plan_/), name: "Pro", credits: 10_000, interval: "month", isActive: true };
  expect(created).toEqual({ status: 200, body: { success: true, plan } });
  await post("/v1/plans/create", { name: "Pro", amount: 5, interval: "1d", description: "Daily", price: 4.99 });
  expect((await get("/v1/plans")).body).toEqual({
    success: true,
    plans: [
      { ...plan, credits: 5, interval: "1d", billingPeriod: "daily", description: "Daily", price: 4.99 },
      { ...plan, billingPeriod: "monthly", description: null, price: null },
    ],
  });
  const codes = (await unified("GET", "/v1/plans")).body.data.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(["pro-2", "pro"]);
  const { id: planId } = created.body.plan;
  const archived = { status: 200, body: { success: true, plan: { ...plan, id: planId, isActive: false } } };
  expect(await post("/v1/plans/archive", { planId })).toEqual(archived);
  expect(await post("/v1/plans/archive", { planId })).toEqual(archived);
  expect((await get("/v1/plans")).body.plans[1]).toMatchObject({ id: planId, isActive: false });
});

test.each([
  ["no name", { name: undefined }, "INVALID_REQUEST"],
  ["zero credits", { amount: 0 }, "INVALID_REQUEST"],
  ["an unknown interval", { interval: "year" }, "INVALID_REQUEST"],
  ["no occurrences", { occurrences: 0 }, "INVALID_REQUEST"],
  ["accumulate that is no flag", { accumulate: "yes" }, "INVALID_REQUEST"],
  ["a fraction of a credit", { amount: 0.5 }, "PRECISION_EXCEEDED"],
])("a plan with %s is 400", async (_, body, code) => {
  const refused = await testWorld().post("/v1/plans/create", { ...PRO, ...body });
  expect(refused).toMatchObject({ status: 400, body: { success: false, code } });
});

test("an assigned plan grants now and at every interval; what is left is replaced", async () => {
  const { plan, assign, balance, deduct, env, plans, accountId, get } = await stage();
  const planId = await plan();
  const accountPlan = {
    id: expect.stringMatching(/^accountPlan_/),
    accountId,
    planId,
    active: true,
    startedAt: "2026-01-01T00:00:00.000Z",
    expiresAt: null,
    plan: { id: planId, name: "Pro", credits: 100 },
  };
  expect(await assign(planId)).toEqual({ status: 200, body: { success: true, accountPlan } });
  expect(await plans()).toEqual([accountPlan]);
  await deduct(30);
  expect(await balance()).toBe(70);
  await env.clock.set("2026-02-01T00:00:00Z");
  expect(await balance()).toBe(100);
  await env.clock.set("2026-07-01T00:00:00Z");
  expect(await balance()).toBe(100);
  const { items } = (await get("/v1/transactions")).body;
  expect(items.slice(0, 2)).toMatchObject([
    { type: "credit", amount: 100, description: "Pro", createdAt: "2026-07-01T00:00:00.000Z" },
    { type: "debit", amount: 100, description: "Credits expired" },
  ]);
});

test("with accumulate, what is left stays", async () => {
  const { plan, assign, balance, deduct, env } = await stage();
  await assign(await plan({ accumulate: true, interval: "week" }));
  await deduct(30);
  await env.clock.set("2026-01-15T00:00:00Z");
  expect(await balance()).toBe(270);
});

test("after its occurrences a plan grants no more, and is not active when the last interval is over", async () => {
  const { plan, assign, balance, env, plans } = await stage();
  await assign(await plan({ interval: "1d", occurrences: 2 }));
  expect(await plans()).toMatchObject([{ active: true, expiresAt: "2026-01-03T00:00:00.000Z" }]);
  await env.clock.set("2026-01-02T23:59:59.999Z");
  expect([await balance(), (await plans())[0].active]).toEqual([100, true]);
  await env.clock.set("2026-01-03T00:00:00Z");
  expect([await balance(), (await plans())[0].active]).toEqual([0, false]);
  await env.clock.set("2026-01-09T00:00:00Z");
  await assign(await plan());
  expect((await plans())[1]).toMatchObject({ active: false, expiresAt: "2026-01-03T00:00:00.000Z" });
});

test("a plan assigned at the end of a month counts its months from that day", async () => {
  const { plan, assign, env, get } = await stage();
  await env.clock.set("2026-01-31T10:00:00Z");
  await assign(await plan({ accumulate: true }));
  await env.clock.set("2026-04-30T10:00:00Z");
  const { items } = (await get("/v1/transactions")).body;
  expect(items.map(({ createdAt }: { createdAt: string }) => createdAt.slice(5, 10))).toEqual([
    "04-30",
    "03-31",
    "02-28",
    "01-31",
  ]);
});

test("another plan replaces the active one, and its credits those that do not accumulate", async () => {
  const { plan, assign, balance, deduct, env, plans, post, accountId } = await stage();
  const [basic, pro] = [await plan(), await plan({ name: "Big", amount: 500 })];
  await post("/v1/accounts/credits/add", { accountId, amount: 7 });
  await assign(basic);
  await deduct(40);
  await env.clock.set("2026-01-10T00:00:00Z");
  const assigned = await assign(pro, "immediate");
  expect(assigned.body.accountPlan).toMatchObject({ active: true, startedAt: "2026-01-10T00:00:00.000Z" });
  expect(await balance()).toBe(507);
  expect(await plans()).toMatchObject([
    { planId: pro, active: true, expiresAt: null },
    { planId: basic, active: false, expiresAt: "2026-01-10T00:00:00.000Z" },
  ]);
  await env.clock.set("2026-02-09T23:59:59Z");
  expect(await balance()).toBe(507);
  await deduct(100);
  await env.clock.set("2026-02-10T00:00:00Z");
  expect(await balance()).toBe(507);
});

test("credits that accumulate stay when the plan is replaced", async () => {
  const { plan, assign, balance } = await stage();
  await assign(await plan({ accumulate: true }));
  await assign(await plan({ amount: 5 }));
  expect(await balance()).toBe(105);
});

test("next_interval lets the active plan go on to the end of its interval", async () => {
  const { plan, assign, balance, env, plans } = await stage();
  const [basic, pro] = [await plan(), await plan({ amount: 500, interval: "week" })];
  await assign(basic);
  await env.clock.set("2026-01-10T00:00:00Z");
  expect((await assign(pro, "next_interval")).body.accountPlan).toMatchObject({
    active: false,
    startedAt: "2026-02-01T00:00:00.000Z",
  });
  expect(await balance()).toBe(100);
  expect(await plans()).toMatchObject([
    { planId: pro, active: false },
    { planId: basic, active: true, expiresAt: "2026-02-01T00:00:00.000Z" },
  ]);
  await env.clock.set("2026-02-01T00:00:00Z");
  expect(await balance()).toBe(500);
  expect(await plans()).toMatchObject([
    { planId: pro, active: true },
    { planId: basic, active: false },
  ]);
});

test("next_interval without an active plan waits for one interval; what was to start is replaced as well", async () => {
  const { plan, assign, balance, env, plans } = await stage();
  const [slow, quick] = [await plan({ interval: "week", occurrences: 3 }), await plan({ amount: 9, interval: "1d" })];
  expect((await assign(slow, "next_interval")).body.accountPlan).toMatchObject({
    startedAt: "2026-01-08T00:00:00.000Z",
    expiresAt: "2026-01-29T00:00:00.000Z",
  });
  await assign(quick, "next_interval");
  await env.clock.set("2026-01-08T00:00:00Z");
  expect(await balance()).toBe(9);
  expect(await plans()).toMatchObject([
    { planId: quick, active: true },
    { planId: slow, active: false },
  ]);
});

test("several plans that the unified API gave are all replaced, those of other credits stay", async () => {
  const { plan, assign, balance, plans, unified, accountId, get } = await stage();
  await unified("POST", "/v1/credits", { code: "gpu" });
  await unified("POST", "/v1/plans", { code: "gpu-plan" });
  await unified("POST", "/v1/schedules", { plan: "gpu-plan", credit: "gpu", amount: 3, interval: "month" });
  await unified("POST", "/v1/plans", { code: "own" });
  const period = { type: "period" };
  await unified("POST", "/v1/schedules", { plan: "own", amount: 20, interval: "quarter", expiry: period });
  for (const code of ["own", "gpu-plan", "own"]) {
    await unified("POST", "/v1/subscriptions", { account: accountId, plan: code });
  }
  expect(await balance()).toBe(40);
  expect((await get("/v1/plans")).body.plans).toMatchObject([
    { name: "own", interval: "quarter", billingPeriod: "quarterly" },
  ]);
  await assign(await plan());
  expect(await balance()).toBe(100);
  expect((await plans()).map(({ active }: { active: boolean }) => active)).toEqual([true, false, false]);
  const { data } = (await unified("GET", "/v1/subscriptions?status=active")).body;
  expect(data.map(({ planCode }: { planCode: string }) => planCode)).toEqual(["pro", "gpu-plan"]);
});

test("only an active plan is assigned; accounts that have it keep it", async () => {
  const { plan, assign, post, balance, env } = await stage();
  const planId = await plan();
  await assign(planId);
  await post("/v1/plans/archive", { planId });
  const notActive = { status: 409, body: { success: false, code: "PLAN_NOT_ACTIVE" } };
  expect(await assign(planId)).toMatchObject(notActive);
  expect(await assign(await plan({ markAsActive: false }))).toMatchObject(notActive);
  await env.clock.set("2026-03-01T00:00:00Z");
  expect(await balance()).toBe(100);
});

test.each([
  ["an unknown plan", { accountId: "user_123", planId: "plan_nope" }, 404, "PLAN_NOT_FOUND"],
  ["an unknown account", { accountId: "nobody", planId: "plan_nope" }, 404, "ACCOUNT_NOT_FOUND"],
  ["no plan", { accountId: "user_123" }, 400, "INVALID_REQUEST"],
  ["an unknown start mode", { accountId: "user_123", planId: "plan_nope", startMode: "soon" }, 400, "INVALID_REQUEST"],
])("assigning with %s is refused", async (_, body, status, code) => {
  const { post } = await stage();
  expect(await post("/v1/accounts/plans/assign", body)).toMatchObject({ status, body: { success: false, code } });
});

test("an unknown plan cannot be archived", async () => {
  const refused = await testWorld().post("/v1/plans/archive", { planId: "pro" });
  expect(refused).toMatchObject({ status: 404, body: { code: "PLAN_NOT_FOUND" } });
});
