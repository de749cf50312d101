import type { List } from "../../ledger/chain.ts";
import type { Refusal } from "../../ledger/failures.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isRefusal } from "../../ledger/preconditions.ts";
import { Debit, type Entry, Grant, Reservation } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, hasLabels, isInScope, listsInScope, type Scope } from "../filters.ts";
import { type DatedListQuery, readDatedList } from "../list-query.ts";
import { notFound } from "../not-found.ts";
import { type Found, type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentEntry, presentEntryWithHashes } from "../present/entry.ts";
import { pageText } from "../present/text.ts";

type Input = DatedListQuery<QueryOf<"listEntries">>;

/** What an entry must be about; undefined means that it does not matter. */
interface Links extends Scope {
  readonly grant: Grant | undefined;
  readonly reservation: Reservation | undefined;
  readonly debit: Debit | undefined;
}

/** GET /v1/entries (R6, R75). */
export const listEntries: Read = read<"listEntries", Input>({
  input: (_path, query, violations, ledger) => readDatedList("listEntries", query, violations, ledger),
  answer: (ledger, { filters, page, span }, _t, chain) => {
    const links = findLinks(ledger, filters);
    if (isRefusal(links)) return links;
    const { type, metadata, hashes } = filters;
    const source = {
      lists: shortestLists(ledger, links, filters.operation),
      isTooEarly: ({ serial }: Entry) => links.debit !== undefined && serial < links.debit.serial,
      position: (entry: Entry) => entry.seq,
      span: { time: (entry: Entry) => entry.operation.at, ...span },
      accepts: (entry: Entry) =>
        isAbout(entry, links) &&
        (type === undefined || entry.type === type) &&
        hasLabels(entry.operation.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    if (hashes !== true)
      return {
        body: pageText(
          rows.map((entry) => presentEntry(ledger, entry)),
          nextCursor,
        ),
      };
    const write = (): Found => {
      return {
        body: pageText(
          rows.map((entry) => presentEntryWithHashes(ledger, entry, chain)),
          nextCursor,
        ),
      };
    };
    const ready = chain.ready(Math.max(0, ...rows.map(({ seq }) => seq)));
    return ready === undefined ? write() : ready.then(write);
  },
});

function findLinks(ledger: Ledger, filters: Input["filters"]): Links | Refusal {
  const scope = findScope(ledger, filters);
  if (isRefusal(scope)) return scope;
  const grant = filters.grant === undefined ? undefined : ledger.find(Grant, filters.grant);
  if (filters.grant !== undefined && grant === undefined) return notFound("grant", filters.grant);
  const reservation = filters.reservation === undefined ? undefined : ledger.find(Reservation, filters.reservation);
  if (filters.reservation !== undefined && reservation === undefined) {
    return notFound("reservation", filters.reservation);
  }
  const debit = filters.debit === undefined ? undefined : ledger.find(Debit, filters.debit);
  if (filters.debit !== undefined && debit === undefined) return notFound("debit", filters.debit);
  return { ...scope, grant, reservation, debit };
}

function isAbout(entry: Entry, links: Links): boolean {
  const { grant, reservation, debit } = links;
  return (
    isInScope(entry.pool, links) &&
    (grant === undefined || entry.grant === grant) &&
    (reservation === undefined || entry.reservation === reservation) &&
    (debit === undefined || entry.debit === debit)
  );
}

/** The shortest lists at hand that hold every entry asked for; {@link isAbout} does the rest. */
function shortestLists(ledger: Ledger, links: Links, operation: string | undefined): readonly List<Entry>[] {
  const { grant, reservation, debit } = links;
  if (operation !== undefined) {
    const { from, to } = ledger.entriesOfOperation(operation);
    return [ledger.entries.slice(from, to)];
  }
  if (grant !== undefined) return [grant.entries];
  if (reservation !== undefined) return [reservation.entries];
  return debit === undefined ? listsInScope(links, ledger.entries, (pool) => pool.entries) : [debit.pool.entries];
}
