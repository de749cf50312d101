import type { Page } from "@opencredits/sdk";
import { type Scenario, scenario } from "../scenario.ts";

const CLOCK = { needs: ["clock"] } as const;

type Listed = PromiseLike<Page<{ readonly id: string }>>;

/** The listed rows, by their numbers in the order of `ids`, from 1. */
async function numbersOf(call: Listed, ids: readonly string[]): Promise<number[]> {
  return (await call).data.map(({ id }) => ids.indexOf(id) + 1);
}

const shared: readonly Scenario[] = [
  scenario(["R75", "R14"], "account and credit filters take id, externalId and code", async (s) => {
    const credit = await s.newCredit();
    const other = await s.newAccount();
    const ids = [(await s.grant(9)).id, (await s.grant(9, { credit })).id, (await s.grant(9, { account: other })).id];
    const [{ id: accountId }, { id: creditId }] = [
      await s.client.accounts.get(s.account),
      await s.client.credits.get(credit),
    ];
    const list = async (query: Parameters<typeof s.client.grants.list>[0]): Promise<number[]> =>
      await numbersOf(s.client.grants.list({ order: "asc", ...query }), ids);
    s.expect.equal(await list({ account: s.account }), [1, 2], "by externalId");
    s.expect.equal(await list({ account: accountId }), [1, 2], "by id");
    s.expect.equal(await list({ account: accountId, credit }), [2], "by code");
    s.expect.equal(await list({ account: s.account, credit: creditId }), [2], "by credit id");
    s.expect.equal(await list({ credit }), [2], "by credit alone");
    s.expect.equal(await list({ account: other, credit }), [], "filters are combined with and");
  }),
  scenario("R75", "a filter by something that does not exist is 404, an unknown operation lists nothing", async (s) => {
    const { grants, adjustments, debits, reservations, entries } = s.client;
    for (const list of [grants, adjustments, debits, reservations, entries]) {
      await s.refused(list.list({ account: "nobody" }), 404, "account_not_found");
      await s.refused(list.list({ account: s.account, credit: "nothing" }), 404, "credit_not_found");
    }
    await s.refused(entries.list({ grant: "grt_unknown" }), 404, "grant_not_found");
    await s.refused(entries.list({ reservation: "rsv_unknown" }), 404, "reservation_not_found");
    await s.refused(entries.list({ debit: "dbt_unknown" }), 404, "debit_not_found");
    s.expect.equal((await entries.list({ operation: "op_unknown" })).data, [], "operation");
  }),
  scenario(
    ["R75", "R10"],
    "from and to are half-open, by effectiveAt or else createdAt",
    async (s) => {
      const grants: string[] = [];
      const debits: string[] = [];
      for (const tick of [0, 1, 2, 3]) {
        await s.at(tick);
        grants.push((await s.grant(10)).id);
        debits.push((await s.consume(1)).id);
      }
      grants.push((await s.grant(10, { effectiveAt: s.time(1) })).id);
      const range = { account: s.account, order: "asc", from: s.time(1), to: s.time(3) } as const;
      s.expect.equal(await numbersOf(s.client.grants.list(range), grants), [2, 3, 5], "grants by effectiveAt");
      s.expect.equal(await numbersOf(s.client.debits.list(range), debits), [2, 3], "debits by createdAt");
      const entries = await s.client.entries.list({ ...range, type: "consumed" });
      s.expect.equal(
        entries.data.map(({ effectiveAt }) => effectiveAt),
        [s.time(1), s.time(2)],
        "entries",
      );
      s.expect.equal(
        (await s.client.grants.list({ ...range, to: s.time(1) })).data,
        [],
        "an empty range lists nothing",
      );
      s.expect.equal((await s.client.entries.list({ ...range, from: s.time(4), to: s.time(1) })).data, [], "reversed");
    },
    CLOCK,
  ),
  scenario("R75", "metadata filters are all of them, exactly", async (s) => {
    const labels = [{ a: "1" }, { a: "1", b: "2" }, { a: "2", b: "2" }, { "odd key/~[]": "é&=" }, {}];
    const ids: string[] = [];
    for (const metadata of labels) ids.push((await s.grant(1, { metadata })).id);
    const find = async (metadata: Record<string, string>): Promise<number[]> =>
      await numbersOf(s.client.grants.list({ account: s.account, order: "asc", metadata }), ids);
    s.expect.equal(await find({ a: "1" }), [1, 2], "one label");
    s.expect.equal(await find({ a: "1", b: "2" }), [2], "two labels");
    s.expect.equal(await find({ a: "" }), [], "another value");
    s.expect.equal(await find({ "odd key/~[]": "é&=" }), [4], "an odd key");
    s.expect.equal(await find({ toString: "x" }), [], "what every object inherits");
  }),
];

const statuses: readonly Scenario[] = [
  scenario(
    ["R75", "R23"],
    "the status filter of grants is the status now",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(5) });
      await s.grant(10, { priority: 1 });
      await s.client.grants.void((await s.grant(10)).id);
      await s.grant(10, { effectiveAt: s.time(5) });
      await s.grant(10);
      await s.consume(10);
      const find = async (status: "pending" | "active" | "depleted" | "expired" | "voided"): Promise<unknown> => {
        const { data } = await s.client.grants.list({ account: s.account, status, order: "asc" });
        return data.map(({ id }) => s.grantNumber(id));
      };
      s.expect.equal([await find("pending"), await find("active"), await find("expired")], [[4], [1, 5], []], "before");
      s.expect.equal([await find("depleted"), await find("voided")], [[2], [3]], "depleted and voided");
      await s.at(5);
      s.expect.equal([await find("pending"), await find("active"), await find("expired")], [[], [4, 5], [1]], "after");
    },
    CLOCK,
  ),
  scenario(
    ["R75", "R50"],
    "closed reservations stay listable, by their status",
    async (s) => {
      await s.grant(100);
      const holds = [
        await s.reserve(1),
        await s.reserve(1),
        await s.reserve(1, { expiresAt: s.time(5) }),
        await s.reserve(1),
      ];
      const ids = holds.map(({ id }) => id);
      await s.client.reservations.capture(ids[0] ?? "");
      await s.client.reservations.release(ids[1] ?? "");
      await s.at(5);
      const { account } = s;
      const find = (status: "open" | "captured" | "released" | "expired"): Promise<number[]> =>
        numbersOf(s.client.reservations.list({ account, status }), ids);
      const found = [await find("captured"), await find("released"), await find("expired"), await find("open")];
      s.expect.equal(found, [[1], [2], [3], [4]], "by status");
      s.expect.equal(await numbersOf(s.client.reservations.list({ account }), ids), [4, 3, 2, 1], "all");
    },
    CLOCK,
  ),
  scenario(
    "R75",
    "adjustments, accounts and credits have a status filter too",
    async (s) => {
      const adjustments = [(await s.adjust(1, { expiresAt: s.time(5) })).id, (await s.adjust(1)).id];
      const closed = await s.newAccount({ email: "gone@example.com" });
      await s.client.accounts.close(closed);
      await s.client.credits.archive(await s.newCredit());
      await s.at(5);
      const { account } = s;
      const expired = s.client.adjustments.list({ account, status: "expired" });
      s.expect.equal(await numbersOf(expired, adjustments), [1], "expired adjustments");
      const active = s.client.adjustments.list({ account, status: "active" });
      s.expect.equal(await numbersOf(active, adjustments), [2], "active adjustments");
      const accounts = await s.client.accounts.list({ status: "closed" });
      s.expect.equal(
        accounts.data.map(({ externalId }) => externalId),
        [closed],
        "closed accounts",
      );
      const byEmail = await s.client.accounts.list({ email: "gone@example.com", status: "active" });
      s.expect.equal(byEmail.data, [], "filters are combined with and");
      const { data } = await s.client.credits.list({ status: "archived" });
      s.expect.equal(
        data.map(({ status }) => status),
        ["archived"],
        "archived credits",
      );
    },
    { needs: ["clock", "fresh"] },
  ),
  scenario("R75", "accounts are found by externalId and by e-mail, exactly", async (s) => {
    const account = await s.newAccount({ email: `${s.account}@example.com` });
    const find = async (query: Parameters<typeof s.client.accounts.list>[0]): Promise<unknown> =>
      (await s.client.accounts.list(query)).data.map(({ externalId }) => externalId);
    s.expect.equal(await find({ externalId: account }), [account], "by externalId");
    s.expect.equal(await find({ externalId: account.toUpperCase() }), [], "case matters");
    s.expect.equal(await find({ email: `${s.account}@example.com` }), [account], "by e-mail");
    s.expect.equal(await find({ email: "example.com" }), [], "no part of one");
  }),
];

const ledger: readonly Scenario[] = [
  scenario("R75", "entries are found by grant, reservation, debit, operation and type", async (s) => {
    const [first] = [await s.grant(10, { priority: 1 }), await s.grant(10)];
    const debit = await s.consume(12);
    const hold = await s.reserve(3);
    await s.client.reservations.capture(hold.id, { amount: 2 });
    const types = async (query: Parameters<typeof s.client.entries.list>[0]): Promise<string[]> =>
      (await s.client.entries.list({ order: "asc", ...query })).data.map(({ type }) => type);
    s.expect.equal(await types({ grant: first.id }), ["grant_issued", "consumed"], "by grant");
    s.expect.equal(await types({ debit: debit.id }), ["consumed", "consumed"], "by debit");
    s.expect.equal(await types({ reservation: hold.id }), ["reserved", "captured", "released"], "by reservation");
    s.expect.equal(await types({ grant: first.id, debit: debit.id }), ["consumed"], "by both");
    s.expect.equal(await types({ grant: first.id, type: "reserved" }), [], "by what never was");
    const last = (await s.entryObjects()).at(-1);
    s.expect.equal(await types({ operation: last?.operationId ?? "" }), ["captured", "released"], "by operation");
    s.expect.equal(
      await types({ account: s.account, type: "grant_issued" }),
      ["grant_issued", "grant_issued"],
      "by type",
    );
  }),
  scenario(["R75", "R41"], "debits are found by when they occurred", async (s) => {
    await s.grant(10);
    const ids: string[] = [];
    for (const tick of [-3, -2, -1]) ids.push((await s.consume(1, { occurredAt: s.time(tick) })).id);
    const query = { account: s.account, order: "asc", occurredFrom: s.time(-3), occurredTo: s.time(-1) } as const;
    s.expect.equal(await numbersOf(s.client.debits.list(query), ids), [1, 2], "half-open");
    const from = await numbersOf(s.client.debits.list({ account: s.account, occurredFrom: s.time(-2) }), ids);
    s.expect.equal(from, [3, 2], "from alone");
  }),
  scenario(["R75", "R34"], "order=burn needs account and credit", async (s) => {
    await s.grant(10);
    await s.refused(s.client.grants.list({ order: "burn" }), 422, "conflicting_fields");
    await s.refused(s.client.grants.list({ order: "burn", account: s.account }), 422, "conflicting_fields");
    await s.refused(s.client.grants.list({ order: "burn", credit: "credits" }), 422, "conflicting_fields");
  }),
  scenario(["R75", "R34"], "order=burn pages in burn order, and takes the other filters", async (s) => {
    const categories = ["free", "plan", "purchased"] as const;
    for (let count = 0; count < 7; count += 1) {
      const category = categories[count % 3] ?? "free";
      await s.grant(1, { priority: 100 - count, category });
    }
    const query = { account: s.account, credit: "credits", order: "burn", limit: 2 } as const;
    const all = await s.client.grants.list(query).toArray({ limit: 99 });
    s.expect.equal(
      all.map(({ id }) => s.grantNumber(id)),
      [7, 6, 5, 4, 3, 2, 1],
      "all",
    );
    const plans = await s.client.grants.list({ ...query, category: "plan" }).toArray({ limit: 99 });
    s.expect.equal(
      plans.map(({ id }) => s.grantNumber(id)),
      [5, 2],
      "one category",
    );
  }),
];

export const filters: readonly Scenario[] = [...shared, ...statuses, ...ledger];
