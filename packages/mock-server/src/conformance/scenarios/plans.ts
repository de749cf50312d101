import { violationPointers } from "../expect.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { allGrants, copyOf, newPlan, recurring, subscribe, template, tickOf } from "./recurring.ts";

const CLOCK = { needs: ["clock"] } as const;

const resource: readonly Scenario[] = [
  scenario(
    "R81",
    "a plan has a code, a name and labels, and is found by id and by code",
    async (s) => {
      const code = `${s.account.toLowerCase()}-pro`;
      const { id, ...rest } = await s.client.plans.create({ code, name: "Pro", metadata: { tier: "2" } });
      const times = { createdAt: s.time(0), updatedAt: s.time(0) };
      const expected = { code, name: "Pro", status: "active", metadata: { tier: "2" }, ...times };
      s.expect.equal(rest, expected, "the plan");
      for (const reference of [id, code]) {
        s.expect.equal(await s.client.plans.get(reference), { id, ...rest }, `the plan read by ${reference}`);
      }
      const bare = await s.client.plans.create({ code: `${code}-2` });
      s.expect.matches(bare, { name: null, metadata: {} }, "a plan of a code alone");
    },
    CLOCK,
  ),

  scenario("R81", "a plan's code is unique for ever, archived plans included", async (s) => {
    const code = await newPlan(s);
    const { id } = await s.client.plans.archive(code);
    const problem = await s.refused(s.client.plans.create({ code }), 409, "code_conflict");
    s.expect.equal(problem.existingId, id, "existingId");
    const bundle = await s.client.bundles.create({ code, quantity: 1 });
    s.expect.equal(bundle.code, code, "code of a bundle: each kind has its own");
  }),

  scenario(
    "R81",
    "a plan's code is short, lower-case and never looks like an id",
    async (s) => {
      for (const code of ["", "Pro", "pln_1", "-pro", "a b", "é", "a".repeat(65)]) {
        const reply = await s.raw("POST", "/v1/plans", { body: { code } });
        s.expect.equal([reply.status, ...violationPointers(reply.body)], [400, "/code"], `answer to "${code}"`);
      }
    },
    { tags: ["invalid-request"] },
  ),

  scenario(
    ["R81", "R75"],
    "name and labels of a plan change, also of an archived one",
    async (s) => {
      const update = (...args: Parameters<typeof s.client.plans.update>): ReturnType<typeof s.client.plans.update> =>
        s.client.plans.update(...args);
      const { id } = await s.client.plans.create({
        code: `${s.account.toLowerCase()}-p`,
        metadata: { a: "1", b: "2" },
      });
      await s.at(1);
      const changed = await update(id, { name: "New", metadata: { a: null, c: "3" } });
      s.expect.matches(changed, { name: "New", updatedAt: s.time(1) }, "the plan");
      s.expect.equal(changed.metadata, { b: "2", c: "3" }, "labels");
      await s.client.plans.archive(id);
      await s.at(2);
      s.expect.equal((await update(id, { name: "New" })).updatedAt, s.time(1), "updatedAt without a difference");
      s.expect.matches(await update(id, { name: null }), { name: null, status: "archived" }, "the archived plan");
      const many = Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`k${index}`, "v"]));
      await s.refused(update(id, { metadata: many }), 422, "conflicting_fields");
    },
    CLOCK,
  ),
];

const archiving: readonly Scenario[] = [
  recurring(
    "R81",
    "an archived plan takes no subscription, no change to it and no template; running ones go on",
    async (s) => {
      const [plan, other] = [await newPlan(s), await newPlan(s, "other")];
      await template(s, plan);
      const running = await subscribe(s, plan);
      const pending = await subscribe(s, plan, { startAt: s.time(15) });
      await s.client.plans.archive(plan);
      await s.refused(subscribe(s, plan), 409, "plan_archived");
      await s.refused(template(s, plan), 409, "plan_archived");
      const elsewhere = await subscribe(s, other);
      await s.refused(s.client.subscriptions.change(elsewhere.id, { plan }), 409, "plan_archived");
      await s.at(30);
      s.expect.matches(await copyOf(s, running), { status: "active", occurrences: 2 }, "the running copy");
      s.expect.equal((await s.client.subscriptions.get(pending.id)).status, "active", "status of one that was pending");
    },
  ),

  scenario(
    ["R81", "R70"],
    "archiving a plan again changes nothing",
    async (s) => {
      const plan = await newPlan(s);
      const archived = await s.client.plans.archive(plan);
      s.expect.equal(archived.status, "archived", "status");
      await s.at(5);
      const again = await s.client.plans.archive(plan).withResponse();
      s.expect.equal([again.response.status, again.data], [200, archived], "status and plan");
    },
    CLOCK,
  ),
];

const templates: readonly Scenario[] = [
  recurring("R81", "a template belongs to its plan, to no account, and never issues by itself", async (s) => {
    const plan = await s.client.plans.get(await newPlan(s));
    const made = await template(s, plan.id, { name: "Quota", endAt: s.time(9000), externalKey: `${s.account}/t` });
    const expected = {
      scope: "plan",
      planId: plan.id,
      accountId: null,
      externalId: null,
      subscriptionId: null,
      templateId: null,
      startAt: null,
      anchor: null,
      nextOccurrenceAt: null,
      occurrences: 0,
      resetStart: "anniversary",
      endAt: s.time(9000),
      category: "plan",
      status: "active",
    };
    s.expect.matches(made, expected, "the template");
    await s.at(1000);
    s.expect.equal(await s.client.schedules.get(made.id), made, "the template much later");
    s.expect.equal((await s.client.grants.list({ schedule: made.id })).data, [], "its grants");
  }),

  recurring("R81", "a template of one occurrence is a one-time grant of the plan", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan, { maxOccurrences: 1, interval: "year" });
    await s.at(3);
    const { id } = await subscribe(s, plan);
    s.expect.matches(await copyOf(s, { id }), { status: "completed", occurrences: 1 }, "the copy");
    await s.clock.advance("P1100D");
    s.expect.equal(
      (await allGrants(s)).map(({ effectiveAt }) => tickOf(s, effectiveAt)),
      [3],
      "the ticks of its grants",
    );
  }),

  recurring("R81", "a plan without templates issues nothing", async (s) => {
    const subscription = await subscribe(s, await newPlan(s));
    s.expect.matches(subscription, { status: "active", scheduleIds: [] }, "the subscription");
    s.expect.equal(await s.entries(), [], "entries");
  }),
];

/** R81 Plan. */
export const plans: readonly Scenario[] = [...resource, ...archiving, ...templates];
