import type { OperationId } from "../generated/routes.ts";
import type { Mutation, Operation } from "./operation.ts";
import { archiveCredit } from "./operations/archive-credit.ts";
import { archivePlan } from "./operations/archive-plan.ts";
import { cancelSchedule } from "./operations/cancel-schedule.ts";
import { cancelSubscription } from "./operations/cancel-subscription.ts";
import { captureReservation } from "./operations/capture-reservation.ts";
import { changeSubscription } from "./operations/change-subscription.ts";
import { closeAccount } from "./operations/close-account.ts";
import { createAccount } from "./operations/create-account.ts";
import { createAdjustment } from "./operations/create-adjustment.ts";
import { createAlert } from "./operations/create-alert.ts";
import { batchOf } from "./operations/create-batch.ts";
import { createBundle } from "./operations/create-bundle.ts";
import { createCredit } from "./operations/create-credit.ts";
import { createDebit } from "./operations/create-debit.ts";
import { createGrant } from "./operations/create-grant.ts";
import { createPlan } from "./operations/create-plan.ts";
import { createReservation } from "./operations/create-reservation.ts";
import { createSchedule } from "./operations/create-schedule.ts";
import { createSubscription } from "./operations/create-subscription.ts";
import { createTransfer } from "./operations/create-transfer.ts";
import { createWebhookEndpoint } from "./operations/create-webhook-endpoint.ts";
import { deleteAlert } from "./operations/delete-alert.ts";
import { deleteAutoTopUp } from "./operations/delete-auto-top-up.ts";
import { deleteWebhookEndpoint } from "./operations/delete-webhook-endpoint.ts";
import { expireGrant } from "./operations/expire-grant.ts";
import { extendReservation } from "./operations/extend-reservation.ts";
import { forecastBalance } from "./operations/forecast-balance.ts";
import { getAccount } from "./operations/get-account.ts";
import { getAdjustment } from "./operations/get-adjustment.ts";
import { getAutoTopUp } from "./operations/get-auto-top-up.ts";
import { getBalance } from "./operations/get-balance.ts";
import { getBalanceSeries } from "./operations/get-balance-series.ts";
import { getBundle } from "./operations/get-bundle.ts";
import { getCredit } from "./operations/get-credit.ts";
import { getDebit } from "./operations/get-debit.ts";
import { getEvent } from "./operations/get-event.ts";
import { getGrant } from "./operations/get-grant.ts";
import { getPlan } from "./operations/get-plan.ts";
import { getRefund } from "./operations/get-refund.ts";
import { getReservation } from "./operations/get-reservation.ts";
import { getSchedule } from "./operations/get-schedule.ts";
import { getSubscription } from "./operations/get-subscription.ts";
import { getTransfer } from "./operations/get-transfer.ts";
import { getWebhookEndpoint } from "./operations/get-webhook-endpoint.ts";
import { importBalances } from "./operations/import-balances.ts";
import { listAccounts } from "./operations/list-accounts.ts";
import { listAdjustments } from "./operations/list-adjustments.ts";
import { listAlerts } from "./operations/list-alerts.ts";
import { listAllBalances } from "./operations/list-all-balances.ts";
import { listBalances } from "./operations/list-balances.ts";
import { listBundles } from "./operations/list-bundles.ts";
import { listCredits } from "./operations/list-credits.ts";
import { listDebits } from "./operations/list-debits.ts";
import { listEntries } from "./operations/list-entries.ts";
import { listEvents } from "./operations/list-events.ts";
import { listGrants } from "./operations/list-grants.ts";
import { listPlans } from "./operations/list-plans.ts";
import { listRefunds } from "./operations/list-refunds.ts";
import { listReservations } from "./operations/list-reservations.ts";
import { listSchedules } from "./operations/list-schedules.ts";
import { listSubscriptions } from "./operations/list-subscriptions.ts";
import { listTransfers } from "./operations/list-transfers.ts";
import { listWebhookEndpoints } from "./operations/list-webhook-endpoints.ts";
import { purchaseBundle } from "./operations/purchase-bundle.ts";
import { putAutoTopUp } from "./operations/put-auto-top-up.ts";
import { refundDebit } from "./operations/refund-debit.ts";
import { releaseReservation } from "./operations/release-reservation.ts";
import { setCreditLimit } from "./operations/set-credit-limit.ts";
import { updateAccount } from "./operations/update-account.ts";
import { updateBundle } from "./operations/update-bundle.ts";
import { updateCredit } from "./operations/update-credit.ts";
import { updateGrant } from "./operations/update-grant.ts";
import { updatePlan } from "./operations/update-plan.ts";
import { updateSchedule } from "./operations/update-schedule.ts";
import { updateWebhookEndpoint } from "./operations/update-webhook-endpoint.ts";
import { upsertAccount } from "./operations/upsert-account.ts";
import { verifyEntries } from "./operations/verify-entries.ts";
import { voidGrant } from "./operations/void-grant.ts";

/** Every operation of the contract; one that is missing here does not compile. */
export const OPERATIONS: Readonly<Record<OperationId, Operation>> = {
  archiveCredit,
  archivePlan,
  cancelSchedule,
  cancelSubscription,
  captureReservation,
  changeSubscription,
  closeAccount,
  createAccount,
  createAdjustment,
  createAlert,
  createBatch: batchOf(mutationOf),
  createBundle,
  createCredit,
  createDebit,
  createGrant,
  createPlan,
  createReservation,
  createSchedule,
  createSubscription,
  createTransfer,
  createWebhookEndpoint,
  deleteAlert,
  deleteAutoTopUp,
  deleteWebhookEndpoint,
  expireGrant,
  extendReservation,
  forecastBalance,
  getAccount,
  getAdjustment,
  getAutoTopUp,
  getBalance,
  getBalanceSeries,
  getBundle,
  getCredit,
  getDebit,
  getEvent,
  getGrant,
  getPlan,
  getRefund,
  getReservation,
  getSchedule,
  getSubscription,
  getTransfer,
  getWebhookEndpoint,
  importBalances,
  listAccounts,
  listAdjustments,
  listAlerts,
  listAllBalances,
  listBalances,
  listBundles,
  listCredits,
  listDebits,
  listEntries,
  listEvents,
  listGrants,
  listPlans,
  listRefunds,
  listReservations,
  listSchedules,
  listSubscriptions,
  listTransfers,
  listWebhookEndpoints,
  purchaseBundle,
  putAutoTopUp,
  refundDebit,
  releaseReservation,
  setCreditLimit,
  updateAccount,
  updateBundle,
  updateCredit,
  updateGrant,
  updatePlan,
  updateSchedule,
  updateWebhookEndpoint,
  upsertAccount,
  verifyEntries,
  voidGrant,
};

/** The operation of an item of a batch. */
function mutationOf(id: OperationId): Mutation {
  const operation = OPERATIONS[id];
  if (operation.kind !== "mutation") throw new TypeError(`${id} changes nothing.`);
  return operation;
}
