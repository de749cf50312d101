import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentDebit } from "../present/debit.ts";
import { presentReservation } from "../present/reservation.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/reservations/{reservation}/capture (R44, R45). */
export const captureReservation: Mutation = mutation<"captureReservation", "captureReservation">({
  command: ({ reservation }, body) => ({
    type: "captureReservation",
    reservation,
    ...given(body, "amount", "amountDecimal", "overage", "final"),
    ...given(body, "reason", "externalKey", "metadata", "ifVersion"),
  }),
  present: ({ reservation, debit }, t) => {
    const captured = { ...presentReservation(reservation), debit: debit === null ? null : presentDebit(debit) };
    return writtenText(captured, reservation.pool, t);
  },
});
