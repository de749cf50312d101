import type { DialectCall } from "../dialect.ts";
import { type Documents, documentsOf } from "../documents.ts";
import type { Schemas } from "./base.ts";

/** What Flexprice knows of a customer and the ledger does not. Its id is the account's. */
export interface CustomerDocument {
  readonly address: Readonly<Record<string, string>>;
  readonly parent: string | null;
}

/** A wallet: a stretch of an account's entries in one credit, with names and rates. */
export interface WalletDocument {
  readonly account: string;
  /** Id of the credit: its code may change while nothing of the ledger refers to it (R17). */
  readonly credit: string;
  readonly currency: string;
  readonly type: Schemas["WalletType"];
  readonly name: string;
  readonly description: string;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly conversionRate: string;
  readonly topupConversionRate: string;
  readonly allowedPriceTypes: readonly Schemas["PriceType"][] | null;
  readonly autoTopUp: Schemas["AutoTopUp"] | null;
  readonly alertSettings: Schemas["AlertSettings"] | null;
  /** Rules of the ledger that watched it, oldest first: the settings are those that they were made for. */
  readonly watches: readonly Watch[];
  /** How many entries of the pool came before it. */
  readonly from: number;
  /** How many entries of the pool there were when it was closed; null while it is open. */
  readonly to: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Watch {
  /** When they were made, and how much was available then: the state of the wallet may change by that alone. */
  readonly at: number;
  readonly units: number;
  readonly alerts: readonly string[];
  readonly settings: Schemas["AlertSettings"];
}

/** How a movement was asked for. Its id is the grant's or debit's. */
export interface TransactionDocument {
  /** Its id, where that does not follow from the movement's. */
  readonly id: string | null;
  readonly reason: Schemas["TransactionReason"];
  readonly description: string;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly referenceType: Schemas["ReferenceType"];
  readonly referenceId: string;
  readonly key: string;
}

/** A top-up that waits for its invoice to be paid. Its id is the transaction's. */
export interface PendingDocument extends TransactionDocument {
  readonly wallet: string;
  readonly invoice: string;
  readonly units: number;
  readonly priority: number | null;
  readonly expiresAt: number | null;
  readonly balance: number;
  readonly createdAt: number;
  /** The grant that it became. */
  readonly grant: string | null;
}

export interface PlanDocument {
  readonly createdAt: number;
  readonly description: string;
  readonly lookupKey: string;
  readonly displayOrder: number | null;
  readonly updatedAt: number;
}

/** A credit grant, a rule in Flexprice's words. */
export interface GrantDocument {
  readonly name: string;
  readonly scope: Schemas["GrantScope"];
  readonly plan: string | null;
  readonly subscription: string | null;
  readonly credits: string;
  readonly currency: string | null;
  readonly expireInDays: number | null;
  readonly cadence: Schemas["Cadence"];
  readonly period: Schemas["Period"] | null;
  readonly periodCount: number | null;
  readonly expirationType: Schemas["ExpirationType"];
  readonly expirationDuration: number | null;
  readonly expirationUnit: Schemas["DurationUnit"] | null;
  readonly priority: number | null;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly startAt: number | null;
  readonly endAt: number | null;
  readonly conversionRate: string | null;
  readonly topupConversionRate: string | null;
  readonly archived: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The schedule that issues it; null for a template, and for one that was issued at once. */
  readonly schedule: string | null;
}

/** What a subscription has beyond the ledger's. Its id is the subscription's in the ledger. */
export interface SubscriptionDocument {
  readonly currency: string;
  readonly cadence: Schemas["Cadence"];
  readonly cycle: Schemas["BillingCycle"];
  readonly endAt: number | null;
  readonly trialStart: number | null;
  readonly trialEnd: number | null;
  readonly lookupKey: string;
  readonly timezone: string;
  readonly passed: Readonly<Record<string, string | null>>;
}

export interface SettingDocument {
  readonly id: string;
  readonly value: Schemas["InvoiceConfig"];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The kinds of documents of this dialect, by name. */
interface Kinds {
  customer: CustomerDocument;
  wallet: WalletDocument;
  /** The wallets of an account, oldest first; the id is the account's. */
  "wallets-of": readonly string[];
  transaction: TransactionDocument;
  pending: PendingDocument;
  /** The pending top-up that has a key. */
  "pending-key": string;
  plan: PlanDocument;
  grant: GrantDocument;
  /** The credit grant behind a schedule, by the id of the schedule. */
  "grant-of": string;
  /** The credit grants of a plan or subscription, oldest first; the id is its id in the ledger. */
  "grants-of": readonly string[];
  subscription: SubscriptionDocument;
  setting: SettingDocument;
}

/** What reading needs of a call. */
export type Reading = Pick<DialectCall, "ledger" | "t" | "document" | "documents" | "request">;

const documents: Documents<Kinds> = documentsOf();
export const read: Documents<Kinds>["read"] = documents.read;
export const readAll: Documents<Kinds>["readAll"] = documents.readAll;
export const keep: Documents<Kinds>["keep"] = documents.keep;
