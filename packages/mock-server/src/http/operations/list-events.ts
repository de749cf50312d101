import { isRefusal } from "../../ledger/preconditions.ts";
import { Schedule } from "../../ledger/recurrence.ts";
import { Credit } from "../../ledger/state.ts";
import type { LedgerEvent } from "../../ledger/watching.ts";
import type { QueryOf } from "../contract.ts";
import { eventsOfAccount } from "../events-of-account.ts";
import { findScope } from "../filters.ts";
import { type DatedListQuery, readDatedList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentEvent } from "../present/event.ts";
import { pageText } from "../present/text.ts";

type Input = DatedListQuery<QueryOf<"listEvents">>;

/** GET /v1/events (R75, R76). */
export const listEvents: Read = read<"listEvents", Input>({
  input: (_path, query, violations, ledger) => readDatedList("listEvents", query, violations, ledger),
  answer: (ledger, { filters, page, span }) => {
    const scope = findScope(ledger, filters);
    if (isRefusal(scope)) return scope;
    const { account, credit } = scope;
    const { type } = filters;
    const source = {
      lists: [account === undefined ? ledger.events : eventsOfAccount(ledger, account)],
      position: (event: LedgerEvent) => event.seq,
      span: { time: (event: LedgerEvent) => event.operation.at, ...span },
      accepts: (event: LedgerEvent) =>
        (type === undefined || event.type === type) && (credit === undefined || creditOf(event) === credit),
    };
    const { rows, nextCursor } = takePage(source, page);
    return {
      body: pageText(
        rows.map((event) => presentEvent(ledger, event)),
        nextCursor,
      ),
    };
  },
});

/** Which credit it is about follows from its pool, or from what it is about. */
function creditOf({ pool, subject }: LedgerEvent): Credit | null {
  if (pool !== null) return pool.credit;
  if (subject instanceof Credit) return subject;
  return subject instanceof Schedule ? subject.credit : null;
}
