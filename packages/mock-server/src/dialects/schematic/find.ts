import type { Bundle, Plan } from "../../ledger/recurrence.ts";
import { Account, type Credit, Grant, Reservation } from "../../ledger/state.ts";
import { type Reading, read } from "./documents.ts";
import { ledgerId } from "./ids.ts";

/** The company with this id; closed accounts are deleted companies. */
export function findCompany({ ledger }: Reading, id: string): Account | undefined {
  const account = found(ledgerId("company", "acc_", id), (own) => ledger.find(Account, own));
  return account?.status === "active" ? account : undefined;
}

/** The credit with this id, unless it was deleted. */
export function findCredit(call: Reading, id: string): Credit | undefined {
  const credit = found(ledgerId("credit", "crd_", id), (own) => call.ledger.findCredit(own));
  return credit === undefined || isDeletedCredit(call, credit) ? undefined : credit;
}

/** Whether Schematic shows the credit no more. One that still has templates or holds is only hidden. */
export function isDeletedCredit(call: Reading, credit: Credit): boolean {
  return credit.archived || read(call, "deleted-credit", credit.id) === true;
}

/** The grant with this id. What is shown as a part of another one has none. */
export function findGrant(call: Reading, id: string): Grant | undefined {
  const grant = found(ledgerId("grant", "grt_", id), (own) => call.ledger.find(Grant, own));
  return grant === undefined || read(call, "refund-part", grant.id) !== undefined ? undefined : grant;
}

/** The hold with this id, be it a lease or a reservation. */
export function findHold(call: Reading, kind: "lease" | "reservation", id: string): Reservation | undefined {
  const hold = found(ledgerId(kind, "rsv_", id), (own) => call.ledger.find(Reservation, own));
  if (hold === undefined) return undefined;
  return (read(call, "lease", hold.id) !== undefined) === (kind === "lease") ? hold : undefined;
}

/** The plan with this id, unless it was deleted. */
export function findPlan({ ledger }: Reading, id: string): Plan | undefined {
  const plan = found(ledgerId("plan", "pln_", id), (own) => ledger.findPlan(own));
  return plan?.archived === true ? undefined : plan;
}

/** The bundle with this id, unless it was deleted. */
export function findBundle(call: Reading, id: string): Bundle | undefined {
  const bundle = found(ledgerId("bundle", "bnd_", id), (own) => call.ledger.findBundle(own));
  return bundle === undefined || read(call, "bundle", bundle.id)?.isDeleted === true ? undefined : bundle;
}

function found<Found>(own: string | undefined, lookUp: (own: string) => Found | undefined): Found | undefined {
  return own === undefined ? undefined : lookUp(own);
}
