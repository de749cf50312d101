import { isRefusal } from "../../ledger/preconditions.ts";
import { Schedule, Subscription } from "../../ledger/recurrence.ts";
import { Account, Credit } from "../../ledger/state.ts";
import type { LedgerEvent } from "../../ledger/watching.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, type Scope } from "../filters.ts";
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
    const { type } = filters;
    const source = {
      lists: [ledger.events],
      position: (event: LedgerEvent) => event.seq,
      span: { time: (event: LedgerEvent) => event.operation.at, ...span },
      accepts: (event: LedgerEvent) => (type === undefined || event.type === type) && isOfScope(event, scope),
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

/** Whose event it is follows from its pool, or from what it is about. */
function isOfScope({ pool, subject }: LedgerEvent, { account, credit }: Scope): boolean {
  return (
    (account === undefined || (pool?.account ?? accountOf(subject)) === account) &&
    (credit === undefined || (pool?.credit ?? creditOf(subject)) === credit)
  );
}

function accountOf(subject: LedgerEvent["subject"]): Account | null {
  if (subject instanceof Account) return subject;
  if (subject instanceof Subscription) return subject.account;
  return subject instanceof Schedule ? subject.owner.account : null;
}

function creditOf(subject: LedgerEvent["subject"]): Credit | null {
  if (subject instanceof Credit) return subject;
  return subject instanceof Schedule ? subject.credit : null;
}
