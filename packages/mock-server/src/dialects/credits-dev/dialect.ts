import type { Dialect, DialectOperation } from "../dialect.ts";
import { assignPlan } from "./assign-plan.ts";
import { cancelReservation, confirmReservation } from "./close-reservation.ts";
import { createAccount } from "./create-account.ts";
import { createReservation } from "./create-reservation.ts";
import { createTransaction } from "./create-transaction.ts";
import { type OperationId, routes } from "./generated/routes.ts";
import { componentSchemas as components, operationSchemas as operations } from "./generated/schemas.ts";
import { listAccountPlans, listPlans } from "./list-plans.ts";
import { listReservations } from "./list-reservations.ts";
import { listTransactions } from "./list-transactions.ts";
import { addCredits, deductCredits } from "./move-credits.ts";
import { getAccount, getBalance, listAccounts } from "./read-accounts.ts";
import { refuse } from "./refuse.ts";
import { archivePlan, createPlan } from "./write-plans.ts";

/** credits.dev: accounts with one kind of credit, reservations, transactions and plans. */
export const creditsDev: Dialect<OperationId> = {
  name: "credits-dev",
  prefixes: ["/credits-dev"],
  routes,
  schemas: { components, operations },
  operations: {
    listAccounts,
    createAccount,
    getAccount,
    getBalance,
    addCredits,
    deductCredits,
    listReservations,
    createReservation,
    confirmReservation,
    cancelReservation,
    listTransactions,
    createTransaction,
    listPlans,
    createPlan,
    archivePlan,
    listAccountPlans,
    assignPlan,
    recordUsage: notImplemented("POST /v1/usage/record"),
    listUsage: notImplemented("GET /v1/usage"),
  },
  keyOf: (request) => request.header("x-api-key"),
  refuse,
  document: async () => (await import("./generated/document.ts")).text,
};

function notImplemented(call: string): DialectOperation {
  const error = `${call} keeps tokens and what models cost, which are no credits: the mock does not answer it.`;
  return () => ({ status: 501, body: { success: false, error, code: "NOT_IMPLEMENTED" } });
}
