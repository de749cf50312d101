import { given, optional } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentReservation } from "../present/reservation.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/reservations (R42, R43). */
export const createReservation: Mutation = mutation<"createReservation", "createReservation">({
  command: (_path, body, violations) => ({
    type: "createReservation",
    account: body.account,
    ...given(body, "credit", "amount", "amountDecimal", "overage", "ttlSeconds"),
    ...given(body, "reason", "externalKey", "metadata", "ifVersion"),
    ...optional("expiresAt", violations.instant(body.expiresAt ?? undefined, "body", "/expiresAt")),
  }),
  present: (reservation, t) => writtenText(presentReservation(reservation), reservation.pool, t),
  status: 201,
});
