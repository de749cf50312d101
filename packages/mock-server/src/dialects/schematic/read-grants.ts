import type { Account, Grant } from "../../ledger/state.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { type Reading, read } from "./documents.ts";
import { answer, countAnswer, isAmong, newestFirst, pageAnswer } from "./envelope.ts";
import { findCompany } from "./find.ts";
import type { components, operations } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { figuresOf, presentCompanyGrant, presentGrant } from "./present-grant.ts";
import { notFound } from "./refuse.ts";
import { fromUnits } from "./units.ts";

type Schemas = components["schemas"];

interface Sorting {
  readonly order?: Schemas["GrantSortOrder"];
  readonly dir?: Schemas["SortDirection"];
}

interface Filter {
  readonly credit_id?: string;
  readonly ids?: readonly string[];
}

export const listCompanyGrants: DialectOperation = operation<operations["listCompanyGrants"]>((call) => {
  const account = findCompany(call, call.query.company_id);
  if (account === undefined) return notFound("company", call.query.company_id);
  const grants = sorted(call, grantsOf(call, account), call.query);
  return pageAnswer(call, grants, (grant) => presentCompanyGrant(call, grant));
});

export const countCompanyGrants: DialectOperation = operation<operations["countCompanyGrants"]>((call) => {
  const account = findCompany(call, call.query.company_id);
  if (account === undefined) return notFound("company", call.query.company_id);
  return countAnswer(call, grantsOf(call, account));
});

export const listGrantsForCredit: DialectOperation = operation<operations["listGrantsForCredit"]>((call) =>
  pageAnswer(call, matching(call, call.query), (grant) => presentGrant(call, grant)),
);

export const countBillingCreditsGrants: DialectOperation = operation<operations["countBillingCreditsGrants"]>((call) =>
  countAnswer(call, matching(call, call.query)),
);

/** GET /billing/credits/balance: one row per credit that the company ever had anything of. */
export const listCompanyCreditBalances: DialectOperation = operation<operations["listCompanyCreditBalances"]>(
  (call) => {
    const account = findCompany(call, call.query.company_id);
    if (account === undefined) return notFound("company", call.query.company_id);
    const rows: Schemas["Balance"][] = account.pools.map(({ credit, available, reserved, balance }) => ({
      credit_id: vendorId("credit", credit.id),
      remaining: fromUnits(available, credit),
      reserved: fromUnits(reserved, credit),
      settled: fromUnits(balance, credit),
      source: "schematic",
      total: fromUnits(balance, credit),
    }));
    return answer(call, rows);
  },
);

/** In creation order; what is shown as a part of another grant is left out. */
function grantsOf(call: Reading, account: Account): Grant[] {
  const grants = account.pools.flatMap((pool) => pool.grants.filter((grant) => isShown(call, grant)));
  return account.pools.length > 1 ? grants.sort((a, b) => a.serial - b.serial) : grants;
}

function matching(call: Reading, { credit_id: credit, ids }: Filter): Grant[] {
  const grants = call.ledger.grants.filter(
    (grant) =>
      isShown(call, grant) &&
      isAmong(ids, vendorId("grant", grant.id)) &&
      (credit === undefined || vendorId("credit", grant.pool.credit.id) === credit),
  );
  return newestFirst(grants);
}

function isShown(call: Reading, { id }: Grant): boolean {
  return read(call, "refund-part", id) === undefined;
}

/** Newest first unless told; what never expires counts as the latest to do so. */
function sorted(call: Reading, grants: readonly Grant[], { order = "created_at", dir = "desc" }: Sorting): Grant[] {
  const keyOf = (grant: Grant): number => {
    switch (order) {
      case "created_at":
        return grant.createdAt;
      case "expires_at":
        return grant.expiresAt;
      case "quantity":
        return fromUnits(figuresOf(call, grant).amount, grant.pool.credit);
      case "quantity_remaining":
        return fromUnits(figuresOf(call, grant).remaining, grant.pool.credit);
    }
  };
  const keyed = grants.map((grant) => ({ grant, key: keyOf(grant) }));
  keyed.sort((a, b) => compare(a.key, b.key) || a.grant.serial - b.grant.serial);
  const rows = keyed.map(({ grant }) => grant);
  return dir === "asc" ? rows : rows.reverse();
}

/** Not by subtraction: two that never expire are equal. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
