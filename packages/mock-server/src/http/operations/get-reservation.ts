import { Reservation } from "../../ledger/state.ts";
import { notFound } from "../not-found.ts";
import { type Read, read } from "../operation.ts";
import { presentReservation } from "../present/reservation.ts";

/** GET /v1/reservations/{reservation}. Its ETag is the pool's version (R68). */
export const getReservation: Read = read<"getReservation", string>({
  input: (path) => path.reservation,
  answer: (ledger, id) => {
    const reservation = ledger.find(Reservation, id);
    if (reservation === undefined) return notFound("reservation", id);
    return { body: JSON.stringify(presentReservation(reservation)), version: reservation.pool.version };
  },
});
