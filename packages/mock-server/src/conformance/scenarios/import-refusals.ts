import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { places, post, replayed } from "./replies.ts";

/** A row of an import that brings a grant. */
export type GrantRow = components["schemas"]["GrantImport"];

/** A row of the scenario's account. */
export function row(s: ScenarioContext, name: string, terms: Partial<GrantRow> = {}): GrantRow {
  return { account: s.account, externalKey: `${s.account}/${name}`, ...terms };
}

/** R61 Import: what is refused, and what is replayed. */
export const importRefusals: readonly Scenario[] = [
  scenario(
    ["R61", "R70"],
    "an import is all or nothing, and says which row failed",
    async (s) => {
      const { client } = s;
      const closed = await s.newAccount();
      await client.accounts.close(closed);
      const archived = await s.newCredit();
      await client.credits.archive(archived);
      const attempt = (terms: Partial<GrantRow>): PromiseLike<unknown> =>
        client.balances.import({
          accounts: [{ externalId: `${s.account}-never` }],
          grants: [row(s, "good", { amount: 5 }), row(s, "bad", terms)],
        });
      const price = { currency: "USD", unitAmount: 2, unitAmountDecimal: "0.01" };
      const attempts = [
        [404, "account_not_found", { amount: 1, account: "nobody" }],
        [404, "credit_not_found", { amount: 1, credit: "nothing" }],
        [422, "conflicting_fields", {}],
        [422, "conflicting_fields", { amount: 1, amountDecimal: "2" }],
        [422, "precision_exceeded", { amountDecimal: "1.5" }],
        [422, "invalid_range", { amount: 5, consumedAmount: 6 }],
        [422, "conflicting_fields", { amount: 5, consumedAmount: 1, effectiveAt: s.time(5) }],
        [422, "invalid_expiry", { amount: 5, expiresAt: s.time(0) }],
        [422, "invalid_expiry", { amount: 5, effectiveAt: s.time(5), expiresAt: s.time(5) }],
        [422, "price_mismatch", { amount: 5, costBasis: price }],
        [422, "amount_overflow", { amount: Number.MAX_SAFE_INTEGER }],
        [409, "account_closed", { amount: 1, account: closed }],
        [409, "credit_archived", { amount: 1, credit: archived }],
      ] as const;
      for (const [status, code, terms] of attempts) {
        const problem = await s.refused(attempt(terms), status, code);
        s.expect.ok(problem.detail.includes("/grants/1"), `${code}: "${problem.detail}" names /grants/1`);
      }
      s.expect.equal(await s.entries(), [], "entries");
      await s.refused(client.accounts.get(`${s.account}-never`), 404, "account_not_found");
    },
    { needs: ["clock"] },
  ),
  scenario("R61", "an import has 1 to 1000 rows of both kinds together", async (s) => {
    const rows = (count: number): GrantRow[] =>
      Array.from({ length: count }, (_, index) => row(s, String(index), { amount: 1 }));
    const accounts = [{ externalId: s.account }];
    await s.refused(s.client.balances.import({ accounts, grants: rows(1000) }), 422, "conflicting_fields");
    for (const empty of [{}, { accounts: [], grants: [] }, { accounts: null }]) {
      await s.refused(s.client.balances.import(empty), 422, "conflicting_fields");
    }
    const { grants } = await s.client.balances.import({ accounts, grants: rows(999) });
    s.expect.equal([grants.length, await s.figures()], [999, "999/0/999"], "rows and figures");
  }),
  scenario(
    ["R61", "R69"],
    "every row needs a key of its own, and every violation is listed with its row",
    async (s) => {
      const grants = [row(s, "1", { amount: 1 }), { account: s.account, amount: 0 }, row(s, "3", { amount: -1 })];
      const body = { accounts: [{ name: "x" }], grants: [...grants, { ...row(s, "4"), rollover: {} }] };
      const reply = await s.raw("POST", "/v1/import", { body });
      const expected = [
        "body /accounts/0/externalId",
        "body /grants/1/amount",
        "body /grants/1/externalKey",
        "body /grants/2/amount",
        "body /grants/3/rollover",
      ];
      s.expect.equal([reply.status, places(reply.body)], [400, expected], "status and places");
      s.expect.equal(await s.entries(), [], "entries");
    },
    { tags: ["invalid-request"] },
  ),
  scenario(
    ["R61", "R65"],
    "an import under a key is replayed as it was answered, not as it would be now",
    async (s) => {
      const request = { path: "/v1/import", body: { grants: [row(s, "1", { amount: 10 })] } };
      const first = await post(s, "k1", request);
      const second = await post(s, "k1", request);
      s.expect.equal([first.status, second.status, replayed(second)], [200, 200, true], "statuses");
      s.expect.equal(second.text, first.text, "body: created, although it is there already");
      s.expect.equal(await s.figures(), "10/0/10", "figures");
    },
  ),
];
