import { type Scenario, scenario } from "../scenario.ts";

const pageCursors: readonly Scenario[] = [
  scenario("R75", "a page has 20 rows unless told otherwise, and at most 100", async (s) => {
    for (let count = 0; count < 21; count += 1) await s.grant(1);
    const { data, hasMore } = await s.client.grants.list({ account: s.account });
    s.expect.equal([data.length, hasMore], [20, true], "default page");
    const all = await s.client.grants.list({ account: s.account, limit: 100 });
    s.expect.equal([all.data.length, all.hasMore], [21, false], "a page of 100");
  }),
  scenario("R75", "the limit may change from page to page", async (s) => {
    for (let count = 0; count < 6; count += 1) await s.grant(1);
    const { account } = s;
    const first = await s.client.grants.list({ account, limit: 1 });
    const rest = await s.client.grants.list({ account, limit: 4, cursor: first.nextCursor ?? "" });
    s.expect.equal([rest.data.length, rest.hasMore], [4, true], "second page");
    const last = await s.client.grants.list({ account, cursor: rest.nextCursor ?? "" });
    s.expect.equal([last.data.length, last.hasMore], [1, false], "third page");
  }),
  scenario("R75", "a cursor fits its own list, filters and order only", async (s) => {
    const other = await s.newAccount();
    for (let count = 0; count < 3; count += 1) {
      await s.grant(2);
      await s.grant(2, { account: other });
      await s.consume(1);
    }
    const { account } = s;
    const { nextCursor } = await s.client.grants.list({ account, limit: 1 });
    const cursor = nextCursor ?? "";
    const tries = [
      () => s.client.grants.list({ account: other, cursor }),
      () => s.client.grants.list({ account, status: "active", cursor }),
      () => s.client.grants.list({ account, credit: "credits", cursor }),
      () => s.client.grants.list({ account, order: "asc", cursor }),
      () => s.client.grants.list({ account, metadata: { a: "b" }, cursor }),
      () => s.client.grants.list({ cursor }),
      () => s.client.debits.list({ account, cursor }),
      () => s.client.grants.list({ account, cursor: `${cursor}A` }),
      () => s.client.grants.list({ account, cursor: cursor.slice(0, -1) }),
      () => s.client.grants.list({ account, cursor: "nonsense" }),
      () => s.client.grants.list({ account, cursor: "🙂" }),
    ];
    for (const attempt of tries) await s.refused(attempt(), 400, "invalid_cursor");
    s.expect.equal((await s.client.grants.list({ account, cursor })).data.length, 2, "in its own list");
  }),
  scenario(
    ["R75", "R1"],
    "a cursor of another environment is none",
    async (s) => {
      const other = await s.newWorld();
      const cursors: string[] = [];
      for (const world of [s, other]) {
        for (const externalId of ["a", "b"]) await world.client.accounts.upsert(externalId);
        const { nextCursor } = await world.client.accounts.list({ status: "active", limit: 1 });
        cursors.push(nextCursor ?? "");
      }
      const call = s.client.accounts.list({ status: "active", cursor: cursors[1] ?? "" });
      await s.refused(call, 400, "invalid_cursor");
    },
    { needs: ["fresh"] },
  ),
  scenario("R75", "a filter that has to look at 10000 rows answers a short page and where to go on", async (s) => {
    for (let count = 0; count < 100; count += 1) {
      await s.grant(1, count === 0 ? { metadata: { needle: "yes" } } : {});
    }
    // Each debit and each refund walks over 100 grants: 100 entries at a time.
    for (let round = 0; round < 50; round += 1) {
      const { id } = await s.consume(100);
      await s.client.debits.refund(id);
    }
    const query = { account: s.account, metadata: { needle: "yes" }, limit: 5 };
    const short = await s.client.entries.list(query);
    s.expect.equal([short.data, short.hasMore], [[], true], "first page");
    const found = await s.client.entries.list(query).toArray({ limit: 9 });
    s.expect.equal(
      found.map(({ type, seq }) => [type, seq > 0]),
      [["grant_issued", true]],
      "found by going on",
    );
  }),
];

export const cursors: readonly Scenario[] = [...pageCursors];
