import type { OperationId } from "../generated/routes.ts";
import type { Operation } from "./operation.ts";
import { archiveCredit } from "./operations/archive-credit.ts";
import { captureReservation } from "./operations/capture-reservation.ts";
import { closeAccount } from "./operations/close-account.ts";
import { createAccount } from "./operations/create-account.ts";
import { createAdjustment } from "./operations/create-adjustment.ts";
import { createCredit } from "./operations/create-credit.ts";
import { createDebit } from "./operations/create-debit.ts";
import { createGrant } from "./operations/create-grant.ts";
import { createReservation } from "./operations/create-reservation.ts";
import { expireGrant } from "./operations/expire-grant.ts";
import { extendReservation } from "./operations/extend-reservation.ts";
import { getAccount } from "./operations/get-account.ts";
import { getAdjustment } from "./operations/get-adjustment.ts";
import { getBalance } from "./operations/get-balance.ts";
import { getBalanceSeries } from "./operations/get-balance-series.ts";
import { getCredit } from "./operations/get-credit.ts";
import { getDebit } from "./operations/get-debit.ts";
import { getGrant } from "./operations/get-grant.ts";
import { getRefund } from "./operations/get-refund.ts";
import { getReservation } from "./operations/get-reservation.ts";
import { listAccounts } from "./operations/list-accounts.ts";
import { listAdjustments } from "./operations/list-adjustments.ts";
import { listAllBalances } from "./operations/list-all-balances.ts";
import { listBalances } from "./operations/list-balances.ts";
import { listCredits } from "./operations/list-credits.ts";
import { listDebits } from "./operations/list-debits.ts";
import { listEntries } from "./operations/list-entries.ts";
import { listGrants } from "./operations/list-grants.ts";
import { listRefunds } from "./operations/list-refunds.ts";
import { listReservations } from "./operations/list-reservations.ts";
import { refundDebit } from "./operations/refund-debit.ts";
import { releaseReservation } from "./operations/release-reservation.ts";
import { setCreditLimit } from "./operations/set-credit-limit.ts";
import { updateAccount } from "./operations/update-account.ts";
import { updateCredit } from "./operations/update-credit.ts";
import { updateGrant } from "./operations/update-grant.ts";
import { upsertAccount } from "./operations/upsert-account.ts";
import { voidGrant } from "./operations/void-grant.ts";

/** Every operation of the contract; one that is missing here does not compile. */
export const OPERATIONS: Readonly<Record<OperationId, Operation>> = {
  archiveCredit,
  captureReservation,
  closeAccount,
  createAccount,
  createAdjustment,
  createCredit,
  createDebit,
  createGrant,
  createReservation,
  expireGrant,
  extendReservation,
  getAccount,
  getAdjustment,
  getBalanceSeries,
  getBalance,
  getCredit,
  getDebit,
  getGrant,
  getRefund,
  getReservation,
  listAccounts,
  listAdjustments,
  listAllBalances,
  listBalances,
  listCredits,
  listDebits,
  listEntries,
  listGrants,
  listRefunds,
  listReservations,
  refundDebit,
  releaseReservation,
  setCreditLimit,
  updateAccount,
  updateCredit,
  updateGrant,
  upsertAccount,
  voidGrant,
};
