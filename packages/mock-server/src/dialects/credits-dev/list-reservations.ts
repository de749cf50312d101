import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { findAccount } from "./accounts.ts";
import type { operations } from "./generated/types.ts";
import { newestFirst } from "./pages.ts";
import { presentReservation } from "./reservations.ts";

/** GET /v1/reservations: those of one account. */
export const listReservations: DialectOperation = operation<operations["listReservations"]>((call) => {
  const found = findAccount(call.ledger, call.query);
  if (!("account" in found)) return found;
  const { ledger, query } = call;
  const all = ledger.poolOf(found.account, ledger.defaultCredit).reservations;
  const listed = query.activeOnly === true ? all.filter(({ status }) => status === "open") : all;
  const reservations = newestFirst(listed, query).map((reservation) => presentReservation(call, reservation));
  return { status: 200, body: { success: true, reservations } };
});
