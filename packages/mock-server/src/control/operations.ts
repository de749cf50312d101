import type { OperationId } from "../generated/control-routes.ts";
import type { ControlOperation } from "./operation.ts";
import { runCheck } from "./operations/check.ts";
import { advanceClock, getClock, setClock } from "./operations/clock.ts";
import { dropEnvironment, getHealth, listEnvironments, resetEnvironment } from "./operations/environments.ts";
import { createFault, deleteFault, failPayments, listFaults } from "./operations/faults.ts";
import { clearRequests, getCoverage, listRequests } from "./operations/requests.ts";
import { listScenarios, runScenario } from "./operations/scenarios.ts";
import { getSnapshot, putSnapshot } from "./operations/snapshot.ts";
import { deliverNextWebhook, listDeliveryAttempts, redeliverWebhook } from "./operations/webhooks.ts";

/** What each operation of the control plane does. One that the contract has and this has not does not compile. */
export const CONTROL_OPERATIONS: Readonly<Record<OperationId, ControlOperation>> = {
  getHealth,
  listEnvironments,
  dropEnvironment,
  resetEnvironment,
  getClock,
  setClock,
  advanceClock,
  getSnapshot,
  putSnapshot,
  listScenarios,
  runScenario,
  listFaults,
  createFault,
  deleteFault,
  listRequests,
  clearRequests,
  getCoverage,
  failPayments,
  listDeliveryAttempts,
  deliverNextWebhook,
  redeliverWebhook,
  runCheck,
};
