import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentReservation } from "../present/reservation.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/reservations/{reservation}/release (R47). */
export const releaseReservation: Mutation = mutation<"releaseReservation", "releaseReservation">({
  command: ({ reservation }, body) => ({
    type: "releaseReservation",
    reservation,
    ...given(body, "amount", "amountDecimal", "ifVersion"),
  }),
  present: (reservation, t) => writtenText(presentReservation(reservation), reservation.pool, t),
});
