import { closeAccount, createAccount, getAccount, updateAccount, upsertAccount } from "./accounts.ts";
import { createAdjustment } from "./adjustments.ts";
import { getBalance, getBalanceSeries, listAllBalances, listBalances, setCreditLimit } from "./balances.ts";
import { runBatch } from "./batch.ts";
import { createBundle, purchaseBundle, updateBundle } from "./bundles.ts";
import type { Context, Result } from "./context.ts";
import { archiveCredit, createCredit, getCredit, updateCredit } from "./credits.ts";
import { createDebit, refundDebit } from "./debits.ts";
import { forecastBalance } from "./forecast.ts";
import { createGrant, expireGrantByRequest, updateGrant, voidGrantByRequest } from "./grants.ts";
import { importBalances } from "./imports.ts";
import {
  getAdjustment,
  getDebit,
  getGrant,
  getRefund,
  getReservation,
  listAccounts,
  listAdjustments,
  listCredits,
  listDebits,
  listEntries,
  listGrants,
  listRefunds,
  listReservations,
} from "./lists.ts";
import {
  getBundle,
  getEvent,
  getPlan,
  getSchedule,
  getSubscription,
  getTransfer,
  listAlerts,
  listBundles,
  listEvents,
  listPlans,
  listSchedules,
  listSubscriptions,
  listTransfers,
  listWebhookEndpoints,
  verifyEntries,
} from "./more-lists.ts";
import { archivePlan, createPlan, updatePlan } from "./plans.ts";
import { createAlert, deleteAlert, deleteAutoTopUp, failPayments, getAutoTopUp, putAutoTopUp } from "./pool-rules.ts";
import { captureReservation, createReservation, extendReservation, releaseReservation } from "./reservations.ts";
import { cancelSchedule, createSchedule, updateSchedule } from "./schedules.ts";
import { cancelSubscription, changeSubscription, createSubscription } from "./subscriptions.ts";
import { createTransfer } from "./transfers.ts";
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  updateWebhookEndpoint,
} from "./webhook-endpoints.ts";

export type Handler = (context: Context) => Result;

/** What a batch may hold (R60). */
const BATCH_ITEMS: Readonly<Record<string, Handler>> = {
  createAccount,
  upsertAccount,
  updateAccount,
  closeAccount,
  setCreditLimit,
  createCredit,
  updateCredit,
  archiveCredit,
  createGrant,
  updateGrant,
  voidGrant: voidGrantByRequest,
  expireGrant: expireGrantByRequest,
  createSchedule,
  updateSchedule,
  cancelSchedule,
  createPlan,
  updatePlan,
  archivePlan,
  createSubscription,
  cancelSubscription,
  changeSubscription,
  createBundle,
  updateBundle,
  purchaseBundle,
  createAdjustment,
  createDebit,
  refundDebit,
  createReservation,
  captureReservation,
  releaseReservation,
  extendReservation,
  createTransfer,
  createAlert,
  deleteAlert,
  putAutoTopUp,
  deleteAutoTopUp,
  createWebhookEndpoint,
  updateWebhookEndpoint,
  deleteWebhookEndpoint,
};

export const MUTATIONS: Readonly<Record<string, Handler>> = {
  ...BATCH_ITEMS,
  importBalances,
  createBatch: (context) => runBatch(context, BATCH_ITEMS),
};

/** What only the control plane can ask for. */
export const CONTROLS: Readonly<Record<string, Handler>> = { failPayments };

export const READS: Readonly<Record<string, Handler>> = {
  listAccounts,
  getAccount,
  listAllBalances,
  listBalances,
  getBalance,
  getBalanceSeries,
  forecastBalance,
  listCredits,
  getCredit,
  listGrants,
  getGrant,
  listSchedules,
  getSchedule,
  listPlans,
  getPlan,
  listSubscriptions,
  getSubscription,
  listBundles,
  getBundle,
  listAdjustments,
  getAdjustment,
  listDebits,
  getDebit,
  listRefunds,
  getRefund,
  listReservations,
  getReservation,
  listTransfers,
  getTransfer,
  listEntries,
  verifyEntries,
  listEvents,
  getEvent,
  listWebhookEndpoints,
  getWebhookEndpoint,
  listAlerts,
  getAutoTopUp,
};
