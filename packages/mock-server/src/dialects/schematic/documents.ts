import type { DialectCall } from "../dialect.ts";
import { type Documents, documentsOf } from "../documents.ts";
import type { components } from "./generated/types.ts";

type Schemas = components["schemas"];

/** What Schematic knows of a company and the ledger does not. Its id is the account's. */
export interface CompanyDocument {
  readonly keys: Readonly<Record<string, string>>;
  readonly traits: Readonly<Record<string, unknown>> | null;
  readonly lastSeenAt: string | null;
}

/** How a grant was asked for. Its id is the grant's. */
export interface GrantDocument {
  readonly reason: Schemas["GrantReason"];
  readonly expiryType: Schemas["ExpiryType"] | null;
  readonly expiryUnit: Schemas["ExpiryUnit"] | null;
  readonly expiryUnitCount: number | null;
  readonly currency: string | null;
  readonly renewalEnabled: boolean;
  readonly bundle: string | null;
}

/** What a bundle has beyond the ledger's. Its id is the bundle's. */
export interface BundleDocument {
  readonly currency: string;
  readonly quantity: number | null;
  readonly expiryType: Schemas["ExpiryType"];
  readonly expiryUnit: Schemas["ExpiryUnit"] | null;
  readonly expiryUnitCount: number | null;
  readonly currencyPrices: readonly Schemas["CurrencyPriceInput"][];
  readonly plans: readonly string[];
  readonly isDeleted: boolean;
}

/** A plan grant as it was asked for. Its template is null while it gives nothing. Its id is Schematic's. */
export interface PlanGrantDocument {
  readonly plan: string;
  readonly credit: string;
  readonly template: string | null;
  readonly input: Omit<Schemas["PlanGrantUpdate"], "credit_amount" | "apply_to_existing"> & {
    readonly credit_amount: number;
    readonly plan_version_id?: string | null;
  };
}

export interface PlanDocument {
  readonly description: string;
  readonly icon: string;
  readonly planType: Schemas["PlanType"];
}

export type FeatureDocument = Omit<Schemas["FeatureCreate"], "flag">;
export type FlagDocument = Schemas["FlagCreate"];
export type PlanEntitlementDocument = Omit<Schemas["PlanEntitlementCreate"], "plan_id"> & { readonly plan_id: string };
export type CompanyOverrideDocument = Schemas["CompanyOverrideCreate"];

/** Usage that no grant paid for, because it went beyond its lease: the ledger has no entry for it. */
export interface UsageRowDocument {
  readonly account: string;
  readonly credit: string;
  readonly amount: number;
  readonly at: number;
  /** The entry that it came after. */
  readonly after: number;
  readonly event: string;
  readonly feature: string | null;
  readonly quantity: number;
}

/** The kinds of documents of this dialect, by name. */
interface Kinds {
  company: CompanyDocument;
  /** The account that has a key; the id is {@link keyId}. */
  "company-key": string;
  grant: GrantDocument;
  /** The grants that refunds made and that are shown as the first of them; the id is the first's. */
  refund: readonly string[];
  /** The first grant of a refund's, by each of the others. */
  "refund-part": string;
  /** The first grant of the refunds of a pool that still grow; the id is {@link poolId}. */
  "refund-open": string;
  "deleted-credit": true;
  /** The currency that a credit was made with; the id is the credit's. */
  "credit-currency": string;
  bundle: BundleDocument;
  /** What was tracked against a lease, in units; the id is the reservation's. */
  lease: number;
  /** The open lease of a pool; the id is {@link poolId}. */
  "open-lease": string;
  /** The lease that a key of an extension was for. */
  "extend-key": string;
  plan: PlanDocument;
  "plan-grant": PlanGrantDocument;
  /** The plan grant that a template or a copy of it belongs to, by the id of the schedule. */
  "plan-grant-of": string;
  /** When the trial of a subscription ends, milliseconds; the id is the subscription's. */
  trial: number;
  feature: FeatureDocument;
  flag: FlagDocument;
  /** The flag that has a key. */
  "flag-key": string;
  "plan-entitlement": PlanEntitlementDocument;
  "company-override": CompanyOverrideDocument;
  /** When an event with a key came, milliseconds, and its id. */
  "event-key": { readonly at: number; readonly event: string };
  "usage-row": UsageRowDocument;
  /** A pool whose debt has no limit; the id is {@link poolId}. */
  postpaid: true;
}

/** What reading needs of a call. */
export type Reading = Pick<DialectCall, "ledger" | "t" | "document" | "documents">;

const documents: Documents<Kinds> = documentsOf();
export const read: Documents<Kinds>["read"] = documents.read;
export const readAll: Documents<Kinds>["readAll"] = documents.readAll;
export const keep: Documents<Kinds>["keep"] = documents.keep;

/** The id of a document about a key of companies. */
export function keyId(name: string, value: string): string {
  return JSON.stringify([name, value]);
}

/** The id of a document about what an account has of a credit. */
export function poolId(account: { readonly id: string }, credit: { readonly id: string }): string {
  return `${account.id}/${credit.id}`;
}
