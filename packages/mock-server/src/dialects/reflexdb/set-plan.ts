import { accept } from "../../ledger/failures.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { customerNotFound, findCustomer } from "./customers.ts";
import type { operations } from "./generated/types.ts";

/** PATCH /v1/admin/customers/{id}/plan: a name that the mock keeps. */
export const setPlan: DialectOperation = operation<operations["setPlan"]>((call) => {
  const { id } = call.path;
  const customer = findCustomer(call.ledger, id);
  if (customer === undefined) return customerNotFound(id);
  const { plan } = call.body;
  const outcome = call.transact((run) => {
    const kept = run(call.put("plan", customer.id, plan));
    return kept.ok ? accept(plan) : kept;
  });
  return outcome.ok ? { status: 200, body: { id: customer.externalId ?? id, plan } } : outcome;
});
