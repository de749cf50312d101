import type { Ledger } from "../../ledger/ledger.ts";
import type { Account } from "../../ledger/state.ts";
import { withPrefix } from "../uuid.ts";
import { baseOf, type Schemas } from "./base.ts";
import { type Reading, read } from "./documents.ts";
import { ledgerId } from "./ids.ts";

/** A customer is an account of the environment. */
export function customerId(account: Account): string {
  return withPrefix("cust_", account.id);
}

/** A customer by Flexprice's id, deleted ones included. */
export function findCustomer(ledger: Ledger, id: string | null | undefined): Account | undefined {
  const found = ledgerId("cust_", "acc_", id ?? "");
  return found === undefined ? undefined : ledger.findAccount(found);
}

/** A customer by the user's own id. Deleted ones are not found, as at Flexprice. */
export function findByExternalId(ledger: Ledger, externalId: string): Account | undefined {
  const account = ledger.accountsByExternalId.get(externalId);
  return account?.status === "active" ? account : undefined;
}

const ADDRESS = [
  "address_line1",
  "address_line2",
  "address_city",
  "address_state",
  "address_postal_code",
  "address_country",
] as const;

/** The parts of an address that a request names. */
export function addressOf(body: Schemas["CustomerUpdate"]): Record<string, string> {
  return Object.fromEntries(ADDRESS.flatMap((key) => (typeof body[key] === "string" ? [[key, body[key]]] : [])));
}

export function presentCustomer(call: Reading, account: Account): Schemas["Customer"] {
  const parent = read(call, "customer", account.id)?.parent ?? null;
  const found = parent === null ? undefined : call.ledger.findAccount(parent);
  return { ...profile(call, account), parent_customer: found === undefined ? null : parentOf(call, found) };
}

function parentOf(call: Reading, account: Account): Schemas["ParentCustomer"] {
  return { ...profile(call, account), parent_customer: null };
}

function profile(call: Reading, account: Account): Omit<Schemas["Customer"], "parent_customer"> {
  const { address = {}, parent = null } = read(call, "customer", account.id) ?? {};
  return {
    id: customerId(account),
    external_id: account.externalId ?? "",
    name: account.name ?? "",
    email: account.email ?? "",
    metadata: account.metadata,
    address_line1: address.address_line1 ?? null,
    address_line2: address.address_line2 ?? null,
    address_city: address.address_city ?? null,
    address_state: address.address_state ?? null,
    address_postal_code: address.address_postal_code ?? null,
    address_country: address.address_country ?? null,
    parent_customer_id: parent === null ? null : withPrefix("cust_", parent),
    ...baseOf(call, account, account.status === "active" ? "published" : "archived"),
  };
}
