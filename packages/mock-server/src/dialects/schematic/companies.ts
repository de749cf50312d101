import type { Subscription } from "../../ledger/recurrence.ts";
import type { Account } from "../../ledger/state.ts";
import { type CompanyDocument, keyId, type Reading, read } from "./documents.ts";
import { findCompany } from "./find.ts";
import type { components } from "./generated/types.ts";

export type PlanType = components["schemas"]["PlanType"];

/** Longest externalId (R15). */
const MAX_EXTERNAL_ID = 255;

/** What is known of a company; an account of another door has its externalId as its only key, under `id`. */
export function companyDocument(call: Reading, account: Account): CompanyDocument {
  const known = read(call, "company", account.id);
  if (known !== undefined) return known;
  return { keys: account.externalId === null ? {} : { id: account.externalId }, traits: null, lastSeenAt: null };
}

/** The companies that have one of these keys, each once. An externalId is a key of an account that has no others. */
export function companiesWithKeys(call: Reading, keys: Readonly<Record<string, unknown>>): Account[] {
  const found = new Set<Account>();
  for (const [name, value] of Object.entries(keys)) {
    if (typeof value !== "string" || value === "") continue;
    const account = companyWithKey(call, name, value);
    if (account !== undefined) found.add(account);
  }
  return [...found];
}

function companyWithKey(call: Reading, name: string, value: string): Account | undefined {
  const id = read(call, "company-key", keyId(name, value));
  const owner = id === undefined ? undefined : call.ledger.findAccount(id);
  // One that was closed through another door is gone; its key is free.
  if (owner?.status === "active") return owner;
  const account = call.ledger.accountsByExternalId.get(value);
  const isOpen = account?.status === "active" && read(call, "company", account.id) === undefined;
  return isOpen ? account : undefined;
}

/** The company of an event or a check: by its keys, and only where none matches by a value that is an id. */
export function resolveCompany(
  call: Reading,
  keys: Readonly<Record<string, unknown>> | null | undefined,
): Account | undefined {
  if (!keys) return undefined;
  const [first] = companiesWithKeys(call, keys);
  if (first !== undefined) return first;
  for (const value of Object.values(keys)) {
    const company = typeof value === "string" ? findCompany(call, value) : undefined;
    if (company !== undefined) return company;
  }
  return undefined;
}

/** What the ledger will find the company by: the first of its keys that can be an externalId and is not taken. */
export function externalIdFor(call: Reading, keys: Readonly<Record<string, string>>): string | undefined {
  return Object.values(keys).find((value) => {
    const isAllowed = value.length <= MAX_EXTERNAL_ID && !value.startsWith("acc_") && !/^\.\.?$/.test(value);
    return isAllowed && call.ledger.accountsByExternalId.get(value) === undefined;
  });
}

/** What a company is on now, oldest first. */
export function activeSubscriptions(account: Account, type: PlanType | null, call: Reading): Subscription[] {
  const { subscriptions = [] } = account.belongings ?? {};
  return subscriptions.filter(
    ({ status, plan }) => status === "active" && (type === null || planTypeOf(call, plan) === type),
  );
}

/** Plans of other doors are plans, no add-ons. */
export function planTypeOf(call: Reading, plan: { readonly id: string }): PlanType {
  return read(call, "plan", plan.id)?.planType ?? "plan";
}
