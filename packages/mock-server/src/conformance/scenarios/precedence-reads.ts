import { type Scenario, scenario } from "../scenario.ts";

export const precedenceReads: readonly Scenario[] = [
  scenario(
    "R70",
    "a read is refused in the same order: schema, cursor, references, then the rest",
    async (s) => {
      const { balances, grants, entries } = s.client;
      const later = s.time(9999);
      await s.refused(grants.list({ account: "nobody", limit: 0, cursor: "nonsense" }), 400, "invalid_request");
      await s.refused(grants.list({ account: "nobody", order: "burn", cursor: "nonsense" }), 400, "invalid_cursor");
      await s.refused(grants.list({ account: "nobody", order: "burn" }), 404, "account_not_found");
      await s.refused(grants.list({ credit: "nothing", order: "burn" }), 404, "credit_not_found");
      await s.refused(grants.list({ account: s.account, order: "burn" }), 422, "conflicting_fields");
      await s.refused(balances.get("nobody", "credits", { at: later }), 404, "account_not_found");
      await s.refused(balances.get(s.account, "nothing", { at: later }), 404, "credit_not_found");
      const series = { from: later, to: s.time(0), step: 60 };
      await s.refused(balances.series("nobody", "nothing", series), 404, "account_not_found");
      await s.refused(balances.series(s.account, "nothing", series), 404, "credit_not_found");
      await s.refused(balances.series(s.account, "credits", series), 422, "invalid_range");
      const query = { account: "nobody", credit: "nothing", grant: "grt_x", reservation: "rsv_x", debit: "dbt_x" };
      const codes = ["account", "credit", "grant", "reservation", "debit"] as const;
      let left: Partial<typeof query> = query;
      for (const name of codes) {
        await s.refused(entries.list(left), 404, `${name}_not_found`);
        const { [name]: _known, ...rest } = left;
        left = rest;
      }
    },
    { tags: ["invalid-request"] },
  ),
  scenario(
    "R70",
    "a key that may not read is told so before anything else is looked at",
    async (s) => {
      const browser = s.connect({ apiKey: s.keys.publishable(s.account) });
      await s.refused(browser.balances.get("nobody", "nothing"), 403, "forbidden");
      await s.refused(browser.grants.list({ limit: 0 }), 403, "forbidden");
      await s.refused(browser.accounts.get(s.account), 403, "forbidden");
      await s.refused(browser.balances.get(s.account, "nothing"), 404, "credit_not_found");
      s.expect.equal((await browser.balances.get(s.account, "credits")).version, 0, "its own balance");
      s.expect.equal((await browser.balances.list(s.account)).data.length, 1, "its own balances");
    },
    { needs: ["keys"], tags: ["invalid-request"] },
  ),
];
