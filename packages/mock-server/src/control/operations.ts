import type { OperationId } from "../generated/control-routes.ts";
import type { ControlOperation } from "./operation.ts";
import { runCheck } from "./operations/check.ts";
import { advanceClock, getClock, setClock } from "./operations/clock.ts";
import { dropEnvironment, getHealth, listEnvironments, resetEnvironment } from "./operations/environments.ts";
import { createFault, deleteFault, listFaults } from "./operations/faults.ts";
import { getSnapshot, putSnapshot } from "./operations/snapshot.ts";

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
  listFaults,
  createFault,
  deleteFault,
  runCheck,
};
