import { formatInstant, parseInstant } from "../../http/instants.ts";
import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectOperation, DialectResult, RunCommand } from "../dialect.ts";
import { type CallOf, operation } from "../operation.ts";
import { uuidOf } from "../uuid.ts";
import { customerNotFound, findCustomer } from "./customers.ts";
import type { operations } from "./generated/types.ts";

/** The credit that ReflexDB's customers build with: made when the first is moved. */
const BUILD_CREDITS = "build_credits";

type Call = CallOf<operations["adjustBuildCredits"]>;

/**
 * POST /v1/admin/customers/{id}/build-credits. A positive amount is an adjustment that grants, a negative one takes and
 * may take more than there is (docs/reflexdb.md). What expired before it was made never counts: it is remembered, no more.
 */
export const adjustBuildCredits: DialectOperation = operation<operations["adjustBuildCredits"]>(
  (call): DialectResult => {
    const { id } = call.path;
    const customer = findCustomer(call.ledger, id);
    if (customer === undefined) return customerNotFound(id);
    const expiresAt = call.body.expiresAt ? parseInstant(call.body.expiresAt) : null;
    if (expiresAt === undefined) {
      return {
        problem: { code: "invalid_request", detail: `expiresAt ${call.body.expiresAt} is no instant (RFC 3339).` },
      };
    }
    const outcome = call.transact((run) => adjust(call, run, customer, expiresAt));
    if (!outcome.ok) return outcome;
    const credit = call.ledger.findCredit(BUILD_CREDITS);
    return {
      status: 200,
      body: {
        id: uuidOf(outcome.value),
        customerId: customer.externalId,
        amount: call.body.amount,
        reason: call.body.reason || null,
        expiresAt: expiresAt === null ? null : formatInstant(expiresAt),
        totalAdjustment: credit === undefined ? 0 : call.ledger.poolOf(customer, credit).totalAdjustment,
      },
    };
  },
);

/** Answers the id of the adjustment, or of the note that there was one. */
function adjust(call: Call, run: RunCommand, customer: Account, expiresAt: number | null): Outcome<string> {
  const { amount, reason } = call.body;
  if (expiresAt !== null && expiresAt <= call.t) {
    const id = call.newId("adj_");
    const kept = run(
      call.put("expired-adjustment", id, { account: customer.id, amount, reason: reason || null, expiresAt }),
    );
    return kept.ok ? accept(id) : kept;
  }
  if (call.ledger.findCredit(BUILD_CREDITS) === undefined) {
    const created = run({ type: "createCredit", code: BUILD_CREDITS, name: "Build credits" });
    if (!created.ok) return created;
  }
  const adjusted = run({
    type: "createAdjustment",
    account: customer.id,
    credit: BUILD_CREDITS,
    amount,
    overage: "overflow",
    ...(reason ? { reason } : {}),
    ...(expiresAt === null ? {} : { expiresAt }),
  });
  return adjusted.ok ? accept(adjusted.value.id) : adjusted;
}
