import { type Scenario, scenario } from "../scenario.ts";

export const namedGrants: readonly Scenario[] = [
  scenario("R36", "a negative adjustment takes from the named grants only, in the given order", async (s) => {
    const first = await s.grant(20, { priority: 1 });
    await s.grant(20, { priority: 2 });
    const third = await s.grant(20, { priority: 3 });
    const adjustment = await s.adjust(-25, { grantIds: [third.id, first.id] });
    s.expect.equal(s.allocations(adjustment), ["3:20", "1:5"], "allocations");
    const remaining = [await s.grantNow(1), await s.grantNow(2), await s.grantNow(3)].map((grant) => grant.remaining);
    s.expect.equal(remaining, [15, 20, 0], "remaining");
  }),
  scenario("R36", "up to 20 grants can be named", async (s) => {
    const grantIds: string[] = [];
    for (let count = 0; count < 20; count += 1) grantIds.push((await s.grant(1)).id);
    const adjustment = await s.adjust(-20, { grantIds: grantIds.toReversed() });
    const expected = Array.from({ length: 20 }, (_, index) => `${20 - index}:1`);
    s.expect.equal(s.allocations(adjustment), expected, "allocations");
  }),
  scenario(
    "R36",
    "none, more than 20 and the same grant twice are refused by the schema",
    async (s) => {
      const { id } = await s.grant(10);
      const others = Array.from({ length: 21 }, (_, index) => `${id.slice(0, -2)}${10 + index}`);
      const lists = { minItems: [], maxItems: others, uniqueItems: [id, id] };
      for (const [keyword, grantIds] of Object.entries(lists)) {
        const problem = await s.refused(s.adjust(-1, { grantIds }), 400, "invalid_request");
        s.expect.equal(problem.errors[0]?.keyword, keyword, `keyword for ${keyword}`);
      }
    },
    { tags: ["invalid-request"] },
  ),
  scenario("R36", "an unknown grant is 404, also beside known ones", async (s) => {
    const { id } = await s.grant(10);
    const unknown = `grt_${"0".repeat(26)}`;
    await s.refused(s.adjust(-1, { grantIds: [id, unknown] }), 404, "grant_not_found");
    s.expect.equal(await s.figures(), "10/0/10", "figures");
  }),
  scenario("R36", "a grant of another account, or of another credit, is 422", async (s) => {
    const { id } = await s.grant(10);
    const account = await s.newAccount();
    const credit = await s.newCredit();
    const foreign = await s.grant(10, { account });
    const other = await s.grant(10, { credit });
    await s.refused(s.adjust(-1, { grantIds: [id, foreign.id] }), 422, "grant_of_other_pool");
    await s.refused(s.adjust(-1, { grantIds: [other.id] }), 422, "grant_of_other_pool");
    s.expect.equal(await s.figures(), "10/0/10", "figures");
  }),
  scenario("R36", "a pending, depleted, expired or voided grant is 409", async (s) => {
    await s.grant(100, { priority: 9 });
    const pending = await s.grant(10, { effectiveAt: s.time(5000) });
    const depleted = await s.grant(10, { priority: 1 });
    await s.consume(10);
    const expired = await s.grant(10);
    await s.client.grants.expire(expired.id);
    const voided = await s.grant(10);
    await s.client.grants.void(voided.id);
    for (const { id } of [pending, depleted, expired, voided]) {
      await s.refused(s.adjust(-1, { grantIds: [id] }), 409, "grant_not_active");
    }
    s.expect.equal(await s.figures(), "100/0/100", "figures");
  }),
  scenario("R36", "too little in the named grants is 402: no debt and no other grant", async (s) => {
    const first = await s.grant(10);
    await s.grant(20);
    const problem = await s.refused(s.adjust(-15, { grantIds: [first.id] }), 402, "insufficient_credits");
    const members = { requested: 15, available: 30, creditLimit: 0, shortfall: 5, held: null };
    s.expect.matches(problem, members, "members");
    s.expect.equal(await s.entries(), ["grant_issued +10/0/0", "grant_issued +20/0/0"], "entries");
  }),
  scenario("R36", "what is held of a named grant is not free, and its credit limit is no help", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 100 });
    const { id } = await s.grant(10);
    await s.reserve(8);
    await s.refused(s.adjust(-3, { grantIds: [id] }), 402, "insufficient_credits");
    s.expect.equal(s.allocations(await s.adjust(-2, { grantIds: [id] })), ["1:2"], "allocations");
  }),
  scenario(["R36", "R18"], "the pool's own bound holds for named grants too", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 20 });
    await s.grant(10);
    await s.reserve(25);
    const { id } = await s.grant(8);
    s.expect.equal(await s.figures(), "18/25/-7", "figures with an unbacked hold");
    s.expect.equal(s.allocations(await s.adjust(-3, { grantIds: [id] })), ["2:3"], "within the limit");
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 0 });
    const problem = await s.refused(s.adjust(-5, { grantIds: [id] }), 402, "insufficient_credits");
    s.expect.matches(problem, { requested: 5, available: -10, creditLimit: 0, shortfall: 15 }, "members");
  }),
  scenario("R36", "named grants go with overage reject only", async (s) => {
    const { id } = await s.grant(10);
    await s.refused(s.adjust(-1, { grantIds: [id], overage: "cap" }), 422, "conflicting_fields");
    await s.refused(s.adjust(-1, { grantIds: [id], overage: "overflow" }), 422, "conflicting_fields");
    s.expect.equal(s.allocations(await s.adjust(-1, { grantIds: [id], overage: "reject" })), ["1:1"], "reject");
  }),
];
