import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { violationPointers } from "../expect.ts";
import { type Scenario, scenario } from "../scenario.ts";

type Schemas = components["schemas"];

const CLOCK = { needs: ["clock"] } as const;

/** Creates a bundle of the scenario's own: 50 credits, unless the terms say otherwise. */
async function newBundle(s: ScenarioContext, terms: Partial<Schemas["BundleCreate"]> = {}): Promise<Schemas["Bundle"]> {
  return await s.client.bundles.create({ code: `${s.account.toLowerCase()}-pack`, quantity: 50, ...terms });
}

const resource: readonly Scenario[] = [
  scenario(
    "R87",
    "a bundle of a quantity has these defaults, and is found by id and by code",
    async (s) => {
      const { id, ...rest } = await newBundle(s);
      const expected = {
        code: `${s.account.toLowerCase()}-pack`,
        name: null,
        credit: "credits",
        creditId: (await s.client.credits.get("credits")).id,
        quantity: 50,
        price: null,
        expiry: null,
        priority: 100,
        status: "active",
        metadata: {},
        createdAt: s.time(0),
        updatedAt: s.time(0),
        decimal: null,
      };
      s.expect.equal(rest, expected, "the bundle");
      for (const reference of [id, rest.code]) {
        s.expect.equal(await s.client.bundles.get(reference), { id, ...rest }, `the bundle read by ${reference}`);
      }
    },
    CLOCK,
  ),

  scenario(["R87", "R72", "R73"], "a bundle keeps what it was given", async (s) => {
    const credit = await s.newCredit({ scale: 2 });
    const expiry = { type: "duration", unit: "month", count: 6 } as const;
    const terms = { credit, name: "Pack", priority: 3, metadata: { a: "b" }, expiry };
    const made = await newBundle(s, { ...terms, price: { currency: "EUR", unitAmountDecimal: "0.025" } });
    const price = { currency: "EUR", unitAmount: 2, unitAmountDecimal: "0.025" };
    s.expect.matches(made, { ...terms, quantity: 50, price, decimal: { quantity: "0.50" } }, "the bundle");
  }),

  scenario("R87", "a bundle's code is unique", async (s) => {
    const { id, code } = await newBundle(s);
    const problem = await s.refused(newBundle(s), 409, "code_conflict");
    s.expect.equal(problem.existingId, id, "existingId");
    s.expect.equal((await s.client.plans.create({ code })).code, code, "code of a plan: each kind has its own");
  }),

  scenario(
    "R87",
    "a bundle's code is short, lower-case and never looks like an id, and its quantity is positive",
    async (s) => {
      for (const code of ["", "Pack", "bnd_1", "_pack", "a b", "a".repeat(65)]) {
        const reply = await s.raw("POST", "/v1/bundles", { body: { code, quantity: 1 } });
        s.expect.equal([reply.status, ...violationPointers(reply.body)], [400, "/code"], `answer to "${code}"`);
      }
      const reply = await s.raw("POST", "/v1/bundles", { body: { code: "pack", quantity: 0 } });
      s.expect.equal([reply.status, ...violationPointers(reply.body)], [400, "/quantity"], "answer to no quantity");
    },
    { tags: ["invalid-request"] },
  ),

  scenario(["R87", "R73", "R21"], "prices must agree and be complete, and a purchase has no period", async (s) => {
    const wrong = { currency: "USD", unitAmount: 1, unitAmountDecimal: "0.025" };
    const period = { type: "period" } as const;
    await s.refused(newBundle(s, { price: wrong }), 422, "price_mismatch");
    await s.refused(newBundle(s, { price: { currency: "USD" } }), 422, "conflicting_fields");
    await s.refused(newBundle(s, { expiry: period }), 422, "conflicting_fields");
    await s.refused(newBundle(s, { expiry: { type: "duration", unit: "day" } }), 422, "conflicting_fields");
    const { id } = await newBundle(s);
    const update = (body: Schemas["BundleUpdate"]): PromiseLike<unknown> => s.client.bundles.update(id, body);
    await s.refused(update({ price: wrong }), 422, "price_mismatch");
    await s.refused(update({ expiry: period }), 422, "conflicting_fields");
    s.expect.matches(await s.client.bundles.get(id), { price: null, expiry: null }, "the bundle");
  }),
];

const changes: readonly Scenario[] = [
  scenario(
    ["R87", "R75"],
    "a change acts on later purchases, and one without a difference changes nothing",
    async (s) => {
      const price = { currency: "USD", unitAmount: 500 };
      const { id } = await newBundle(s, { name: "Pack", price, metadata: { a: "1", b: "2" } });
      const before = await s.client.bundles.purchase(id, { account: s.account });
      await s.at(1);
      const expiry = { type: "duration", unit: "hour", count: 1 } as const;
      const terms = { name: "Box", quantity: 70, priority: 5, expiry };
      const changed = await s.client.bundles.update(id, { ...terms, price: null, metadata: { a: null, c: "3" } });
      s.expect.matches(changed, { ...terms, price: null, updatedAt: s.time(1) }, "the bundle");
      s.expect.equal(changed.metadata, { b: "2", c: "3" }, "its labels");
      const { balance: _, ...grant } = before;
      s.expect.equal(await s.client.grants.get(grant.id), grant, "what was bought before");
      const later = { amount: 70, priority: 5, name: "Box", costBasis: null, expiresAt: s.time(31) };
      s.expect.matches(await s.client.bundles.purchase(id, { account: s.account }), later, "what is bought after it");
      await s.at(2);
      s.expect.equal(await s.client.bundles.update(id, { ...terms, metadata: { b: "2" } }), changed, "the same again");
      s.expect.matches(
        await s.client.bundles.update(id, { expiry: null, name: null }),
        { expiry: null, name: null },
        "null",
      );
      const many = Object.fromEntries(Array.from({ length: 49 }, (_each, index) => [`k${index}`, "v"]));
      await s.refused(s.client.bundles.update(id, { metadata: many }), 422, "conflicting_fields");
    },
    CLOCK,
  ),

  scenario("R87", "an inactive bundle cannot be bought until it is active again", async (s) => {
    const { id } = await newBundle(s);
    const { bundles } = s.client;
    s.expect.equal((await bundles.update(id, { status: "inactive" })).status, "inactive", "status");
    await s.refused(bundles.purchase(id, { account: s.account }), 409, "bundle_inactive");
    await bundles.update(id, { status: "active" });
    s.expect.equal((await bundles.purchase(id, { account: s.account })).amount, 50, "amount of a purchase");
  }),
];

/** R87 Bundle: what one is. */
export const bundles: readonly Scenario[] = [...resource, ...changes];
