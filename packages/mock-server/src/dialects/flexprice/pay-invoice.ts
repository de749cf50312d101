import { accept } from "../../ledger/failures.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { keep, readAll } from "./documents.ts";
import { impossible, notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { issueCredits } from "./issue-credits.ts";
import { findWallet, isOpen } from "./wallets.ts";

/** POST /v1/invoices/{id}/payment/attempt: the top-up that waited for the invoice counts from now on. */
export const attemptInvoicePayment: DialectOperation = operation<operations["attemptInvoicePayment"]>((call) => {
  const { id } = call.path;
  const found = readAll(call, "pending").find(({ body }) => body.invoice === id);
  const wallet = found === undefined ? undefined : findWallet(call, found.body.wallet);
  if (found === undefined || wallet === undefined) return notFound("Invoice", id);
  const { body: pending } = found;
  if (pending.grant !== null) return impossible(`The invoice ${id} is paid already.`, { invoice_id: id });
  if (!isOpen(wallet)) return impossible(`The wallet ${wallet.id} of the invoice is closed.`, { wallet_id: wallet.id });
  if (pending.expiresAt !== null && pending.expiresAt <= call.t) {
    return impossible("The credits of the invoice have expired.", { invoice_id: id });
  }
  const { account, credit } = wallet.document;
  const { units, reason, priority, expiresAt, description, metadata, key } = pending;
  const outcome = call.transact((run) => {
    const reference = { type: pending.referenceType, id: pending.referenceId };
    const issue = { account, credit, units, reason, priority, expiresAt, description, metadata, key, reference };
    const issued = issueCredits(call, run, { ...issue, id: found.id });
    if (!issued.ok) return issued;
    const kept = run(keep(call, "pending", found.id, { ...pending, grant: issued.value.id }));
    return kept.ok ? accept(null) : kept;
  });
  return outcome.ok ? { status: 200, body: { message: "payment processed successfully" } } : outcome;
});
