import { given, optional } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentReservation } from "../present/reservation.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/reservations/{reservation}/extend (R46). */
export const extendReservation: Mutation = mutation<"extendReservation", "extendReservation">({
  command: ({ reservation }, body, violations) => ({
    type: "extendReservation",
    reservation,
    ...given(body, "ttlSeconds", "additionalAmount", "overage", "ifVersion"),
    ...optional("expiresAt", violations.instant(body.expiresAt ?? undefined, "body", "/expiresAt")),
  }),
  present: (reservation, t) => writtenText(presentReservation(reservation), reservation.pool, t),
});
