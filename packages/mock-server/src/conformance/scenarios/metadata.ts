import { type Scenario, scenario } from "../scenario.ts";

const labels: readonly Scenario[] = [
  scenario(
    "R75",
    "metadata has at most 50 keys of 40 characters, with values of 500",
    async (s) => {
      const many = (count: number): Record<string, string> =>
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, "v"]));
      const wrong: [Record<string, string>, string, string][] = [
        [many(51), "/metadata", "maxProperties"],
        [{ ["k".repeat(41)]: "v" }, `/metadata/${"k".repeat(41)}`, "propertyNames"],
        [{ k: "v".repeat(501) }, "/metadata/k", "maxLength"],
        [{ "": "v" }, "/metadata/", "propertyNames"],
      ];
      for (const [metadata, pointer, keyword] of wrong) {
        const problem = await s.refused(s.grant(1, { metadata }), 400, "invalid_request");
        s.expect.matches(problem.errors[0], { pointer, keyword }, `violation at ${pointer}`);
      }
      const full = { ...many(49), ["k".repeat(40)]: "v".repeat(500) };
      s.expect.equal((await s.grant(1, { metadata: full })).metadata, full, "as much as fits");
    },
    { tags: ["invalid-request"] },
  ),
  scenario("R75", "a PATCH merges metadata; null deletes a key, and null for all of it clears", async (s) => {
    const { id } = await s.grant(1, { metadata: { a: "1", b: "2" } });
    const patch = async (metadata: Record<string, string | null> | null): Promise<unknown> =>
      (await s.client.grants.update(id, { metadata })).metadata;
    s.expect.equal(await patch({ b: null, c: "3" }), { a: "1", c: "3" }, "merged");
    s.expect.equal(await patch({}), { a: "1", c: "3" }, "nothing given");
    s.expect.equal(await patch({ z: null }), { a: "1", c: "3" }, "a key that is not there");
    s.expect.equal(await patch(null), {}, "cleared");
    const { account } = s;
    await s.client.accounts.update(account, { metadata: { a: "1", b: "2" } });
    await s.client.accounts.update(account, { metadata: { a: null, c: "3" } });
    s.expect.equal((await s.client.accounts.get(account)).metadata, { b: "2", c: "3" }, "account");
    await s.client.accounts.upsert(account, { metadata: { d: "4" } });
    s.expect.equal((await s.client.accounts.get(account)).metadata, { b: "2", c: "3", d: "4" }, "upsert merges too");
  }),
  scenario(["R75", "R68"], "a merge that changes nothing is no change", async (s) => {
    const same = { metadata: { a: "1", gone: null } };
    const { account } = s;
    const before = await s.client.accounts.update(account, { metadata: { a: "1" } });
    s.expect.equal(await s.client.accounts.update(account, same), before, "account");
    s.expect.equal(await s.client.accounts.upsert(account, { metadata: { a: "1" } }), before, "account by upsert");
    const { id } = await s.grant(1, { metadata: { a: "1" } });
    await s.client.grants.update(id, same);
    s.expect.equal((await s.entryObjects()).at(-1)?.changes, {}, "changes of the grant_updated");
  }),
  scenario("R75", "a merge that would pass 50 keys is refused whole", async (s) => {
    const some = (from: number, count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${from + index}`, "v"]));
    const { id } = await s.grant(1, { metadata: some(0, 40) });
    await s.refused(s.client.grants.update(id, { metadata: some(40, 11) }), 422, "conflicting_fields");
    const swapped = { ...some(40, 11), k0: null };
    s.expect.equal(Object.keys((await s.client.grants.update(id, { metadata: swapped })).metadata).length, 50, "keys");
    const { account } = s;
    await s.client.accounts.update(account, { metadata: some(0, 50) });
    await s.refused(s.client.accounts.update(account, { metadata: { extra: "v" } }), 422, "conflicting_fields");
    await s.refused(s.client.accounts.upsert(account, { metadata: { extra: "v" } }), 422, "conflicting_fields");
    const code = await s.newCredit({ metadata: some(0, 50) });
    await s.refused(s.client.credits.update(code, { metadata: { extra: "v" } }), 422, "conflicting_fields");
  }),
  scenario(["R75", "R6"], "an entry keeps the metadata of its posting", async (s) => {
    const { id } = await s.grant(10, { metadata: { state: "old" } });
    await s.client.grants.update(id, { metadata: { state: "new" } });
    await s.consume(1, { metadata: { job: "j1" } });
    const metadata = (await s.entryObjects()).map((entry) => entry.metadata);
    s.expect.equal(metadata, [{ state: "old" }, {}, { job: "j1" }], "metadata of the entries");
    const found = await s.client.entries.list({ account: s.account, metadata: { job: "j1" } });
    s.expect.equal(
      found.data.map(({ type }) => type),
      ["consumed"],
      "found by it",
    );
  }),
];

export const metadata: readonly Scenario[] = [...labels];
