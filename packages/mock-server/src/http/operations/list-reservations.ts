import { isRefusal } from "../../ledger/preconditions.ts";
import { Reservation } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, hasLabels, isInScope, listsInScope, withExternalKey } from "../filters.ts";
import { type DatedListQuery, readDatedList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentReservation } from "../present/reservation.ts";
import { pageText } from "../present/text.ts";

type Input = DatedListQuery<QueryOf<"listReservations">>;

/** GET /v1/reservations (R75). */
export const listReservations: Read = read<"listReservations", Input>({
  input: (_path, query, violations, ledger) => readDatedList("listReservations", query, violations, ledger),
  answer: (ledger, { filters, page, span }) => {
    const scope = findScope(ledger, filters);
    if (isRefusal(scope)) return scope;
    const { externalKey, metadata, status } = filters;
    const source = {
      lists:
        externalKey === undefined
          ? listsInScope(scope, ledger.reservations, (pool) => pool.reservations)
          : [withExternalKey(ledger, "reservation", Reservation, externalKey)],
      position: (reservation: Reservation) => reservation.serial,
      span: { time: (reservation: Reservation) => reservation.createdAt, ...span },
      accepts: (reservation: Reservation) =>
        isInScope(reservation.pool, scope) &&
        (status === undefined || reservation.status === status) &&
        hasLabels(reservation.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentReservation), nextCursor) };
  },
});
