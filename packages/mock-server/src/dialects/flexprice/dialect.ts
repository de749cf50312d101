import { assured } from "../../http/boundary.ts";
import type { Dialect, DialectOperation } from "../dialect.ts";
import { queryAlertLog } from "./alert-logs.ts";
import { keyOf } from "./base.ts";
import { createCreditGrant } from "./create-credit-grant.ts";
import { createSubscription } from "./create-subscription.ts";
import { createWallet } from "./create-wallet.ts";
import { debitWallet } from "./debit-wallet.ts";
import { notImplemented, refuse } from "./errors.ts";
import { type OperationId, routes } from "./generated/routes.ts";
import { componentSchemas as components, operationSchemas as operations } from "./generated/schemas.ts";
import { ingestEvent, ingestEventsBulk } from "./ingest-events.ts";
import { getWalletTransactions, queryWalletTransaction } from "./list-transactions.ts";
import {
  deleteCreditGrant,
  getCreditGrant,
  getPlanCreditGrants,
  listCreditGrants,
  updateCreditGrant,
} from "./manage-credit-grants.ts";
import { createPlan, deletePlan, getPlan, queryPlan, updatePlan } from "./manage-plans.ts";
import { cancelSubscription, getSubscription, querySubscription } from "./manage-subscriptions.ts";
import { attemptInvoicePayment } from "./pay-invoice.ts";
import { getCustomer, getCustomerByExternalId, lookupCustomer, queryCustomer } from "./read-customers.ts";
import {
  getCachedWalletBalance,
  getCustomerWallets,
  getWallet,
  getWalletBalance,
  getWalletsByCustomerId,
  listWallets,
  queryWallet,
} from "./read-wallets.ts";
import { getSetting, updateSetting } from "./settings.ts";
import { topUpWallet } from "./top-up.ts";
import { getCustomerUpcomingGrants, getSubscriptionUpcomingGrants } from "./upcoming-grants.ts";
import { createCustomer, deleteCustomer, updateCustomer } from "./write-customers.ts";
import { terminateWallet, updateWallet } from "./write-wallets.ts";

/** What the mock answers. Every other call is 501 and names itself, whether the contract has it or not. */
const answered: Partial<Record<OperationId, DialectOperation>> = {
  createCustomer,
  updateCustomer,
  deleteCustomer,
  getCustomer,
  getCustomerByExternalId,
  lookupCustomer,
  queryCustomer,
  createWallet,
  updateWallet,
  terminateWallet,
  getWallet,
  listWallets,
  queryWallet,
  getWalletBalance,
  getCachedWalletBalance,
  getWalletsByCustomerId,
  getCustomerWallets,
  topUpWallet,
  debitWallet,
  getWalletTransactions,
  queryWalletTransaction,
  attemptInvoicePayment,
  createPlan,
  getPlan,
  updatePlan,
  deletePlan,
  queryPlan,
  createCreditGrant,
  getCreditGrant,
  listCreditGrants,
  getPlanCreditGrants,
  updateCreditGrant,
  deleteCreditGrant,
  createSubscription,
  getSubscription,
  querySubscription,
  cancelSubscription,
  getSubscriptionUpcomingGrants,
  getCustomerUpcomingGrants,
  queryAlertLog,
  ingestEvent,
  ingestEventsBulk,
  getSetting,
  updateSetting,
};

/** Flexprice: wallets of credits in currencies, and grants that fill them. */
export const flexprice: Dialect<OperationId> = {
  name: "flexprice",
  prefixes: ["/flexprice"],
  routes,
  schemas: { components, operations },
  operations: operationsOf(),
  keyOf,
  readOnly: new Set(routes.filter(({ path }) => path.endsWith("/search")).map(({ operationId }) => operationId)),
  refuse,
  document: async () => (await import("./generated/document.ts")).text,
};

function operationsOf(): Record<OperationId, DialectOperation> {
  const entries = routes.map(({ operationId, method, path }): [OperationId, DialectOperation] => [
    operationId,
    answered[operationId] ?? (() => notImplemented(`${method} ${path}`)),
  ]);
  // Every operation of the contract has a route.
  return assured<Record<OperationId, DialectOperation>>(Object.fromEntries(entries));
}
