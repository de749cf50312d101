import type { OperationId } from "../operations.ts";

/** What of a request may pass, and how the account it is about is held fast. Nothing that is not named here passes. */
export interface Rule {
  /** Query parameters that pass besides `account`; `metadata` stands for all of its members. */
  readonly query: readonly string[];
  /** Where the account is named: it is written there whatever the page said. */
  readonly account?: "path" | "query" | "body";
  /** Members of the body that pass besides `account`. */
  readonly body?: readonly string[];
  /** The operation that reads the object named in the path, asked first whether the account owns it. */
  readonly ownedBy?: OperationId;
  /** Whether each object of the answer names the account it belongs to, which is then compared. */
  readonly isAnswerOwned?: true;
}

const PAGE = ["limit", "cursor", "order"];
const LIST = [...PAGE, "credit", "status", "externalKey", "from", "to", "metadata"];
const CATALOGUE = [...PAGE, "status", "metadata"];
const TAKE = ["credit", "amount", "amountDecimal", "reason", "metadata", "ifVersion"];
const RESERVATION = "getReservation";

/** An operation that a proxy can be told to allow. */
export type ProxyOperation = Extract<
  OperationId,
  | "getAccount"
  | "listBalances"
  | "getBalance"
  | "getBalanceSeries"
  | "listAllBalances"
  | "listCredits"
  | "getCredit"
  | "forecastBalance"
  | "listGrants"
  | "getGrant"
  | "listSchedules"
  | "getSchedule"
  | "listPlans"
  | "getPlan"
  | "listSubscriptions"
  | "getSubscription"
  | "listBundles"
  | "getBundle"
  | "listAdjustments"
  | "getAdjustment"
  | "listDebits"
  | "createDebit"
  | "getDebit"
  | "listRefunds"
  | "listReservations"
  | "createReservation"
  | "getReservation"
  | "captureReservation"
  | "releaseReservation"
  | "extendReservation"
  | "listEntries"
>;

/**
 * The operations that a page may be allowed: what it reads of its own, and what takes from its own.
 *
 * What gives credit or changes terms is not among them (grants, adjustments, refunds, limits, accounts, credits, rules,
 * plans, purchases), nor what cannot be held to one account (listAccounts, createAccount, transfers, batches, events),
 * nor a refund by its id, which does not say whose it is. Of bodies, `overage` does not pass, which would let a page spend what it does not have; nor `externalKey`, unique in
 * the whole environment for ever (R66), with which a page could take the keys of your own jobs; nor `reservationId` of a
 * debit, which may be anybody's.
 */
export const RULES: Readonly<Record<ProxyOperation, Rule>> = {
  getAccount: { account: "path", query: [] },
  listBalances: { account: "path", query: ["at", "limit", "cursor"], isAnswerOwned: true },
  getBalance: { account: "path", query: ["at"], isAnswerOwned: true },
  getBalanceSeries: { account: "path", query: ["from", "to", "step"] },
  forecastBalance: { account: "path", query: ["until"] },
  listAllBalances: { account: "query", query: [...PAGE, "credit"], isAnswerOwned: true },
  listCredits: { query: CATALOGUE },
  getCredit: { query: [] },
  listPlans: { query: CATALOGUE },
  getPlan: { query: [] },
  listBundles: { query: [...CATALOGUE, "credit"] },
  getBundle: { query: [] },
  listGrants: { account: "query", query: [...LIST, "category", "schedule"], isAnswerOwned: true },
  getGrant: { query: [], isAnswerOwned: true },
  listSchedules: { account: "query", query: [...LIST, "plan", "subscription", "scope"], isAnswerOwned: true },
  getSchedule: { query: [], isAnswerOwned: true },
  listSubscriptions: {
    account: "query",
    query: [...PAGE, "plan", "status", "externalKey", "from", "to", "metadata"],
    isAnswerOwned: true,
  },
  getSubscription: { query: [], isAnswerOwned: true },
  listAdjustments: { account: "query", query: LIST, isAnswerOwned: true },
  getAdjustment: { query: [], isAnswerOwned: true },
  listDebits: {
    account: "query",
    query: [...PAGE, "credit", "externalKey", "from", "to", "occurredFrom", "occurredTo", "metadata"],
    isAnswerOwned: true,
  },
  createDebit: { account: "body", query: [], body: [...TAKE, "occurredAt"], isAnswerOwned: true },
  getDebit: { query: [], isAnswerOwned: true },
  listRefunds: { query: [...PAGE, "externalKey", "from", "to", "metadata"], ownedBy: "getDebit" },
  listReservations: { account: "query", query: LIST, isAnswerOwned: true },
  createReservation: { account: "body", query: [], body: [...TAKE, "ttlSeconds", "expiresAt"], isAnswerOwned: true },
  getReservation: { query: [], isAnswerOwned: true },
  captureReservation: {
    query: [],
    body: ["amount", "amountDecimal", "final", "reason", "metadata", "ifVersion"],
    ownedBy: RESERVATION,
  },
  releaseReservation: { query: [], body: ["amount", "amountDecimal", "ifVersion"], ownedBy: RESERVATION },
  extendReservation: {
    query: [],
    body: ["ttlSeconds", "expiresAt", "additionalAmount", "ifVersion"],
    ownedBy: RESERVATION,
  },
  listEntries: {
    account: "query",
    query: [
      ...PAGE,
      "credit",
      "grant",
      "reservation",
      "debit",
      "operation",
      "type",
      "from",
      "to",
      "metadata",
      "hashes",
    ],
    isAnswerOwned: true,
  },
};

/** Whether the operation is one a proxy offers. */
export function isOffered(operationId: string): operationId is ProxyOperation {
  return Object.hasOwn(RULES, operationId);
}
