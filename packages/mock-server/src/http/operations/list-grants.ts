import { BURN_ORDER } from "../../ledger/burn-order.ts";
import { Candidates } from "../../ledger/candidates.ts";
import { countBefore, type List } from "../../ledger/chain.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isRefusal, requireSchedule } from "../../ledger/preconditions.ts";
import type { Schedule } from "../../ledger/recurrence.ts";
import { Grant, type Pool } from "../../ledger/state.ts";
import { MAX_SCANNED_ROWS } from "../../limits.ts";
import type { QueryOf } from "../contract.ts";
import { sealCursor } from "../cursors.ts";
import {
  burnNeedsPool,
  findScope,
  hasLabels,
  isInScope,
  isWithin,
  listsInScope,
  type Scope,
  withExternalKey,
} from "../filters.ts";
import { type DatedListQuery, readDatedList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { type Page, type PageRequest, takePage } from "../pages.ts";
import { presentGrant } from "../present/grant.ts";
import { pageText } from "../present/text.ts";

interface Input extends DatedListQuery<QueryOf<"listGrants">> {
  readonly isBurnOrder: boolean;
}

/** GET /v1/grants (R34, R75). */
export const listGrants: Read = read<"listGrants", Input>({
  input: (_path, query, violations, ledger) => ({
    ...readDatedList("listGrants", query, violations, ledger),
    isBurnOrder: query.order === "burn",
  }),
  answer: (ledger, input) => {
    const scope = findScope(ledger, input.filters);
    if (isRefusal(scope)) return scope;
    const { schedule: scheduleId } = input.filters;
    const schedule = scheduleId === undefined ? undefined : requireSchedule(ledger, scheduleId);
    if (schedule !== undefined && isRefusal(schedule)) return schedule;
    const { account, credit } = scope;
    if (input.isBurnOrder && (account === undefined || credit === undefined)) return burnNeedsPool();
    const accepts = acceptance(input, scope, schedule);
    const { rows, nextCursor } =
      input.isBurnOrder && account !== undefined && credit !== undefined
        ? takeBurnPage(ledger, ledger.poolOf(account, credit), accepts, input.page)
        : takePage(
            { lists: listsOf(ledger, input, scope, schedule), position: (grant) => grant.serial, accepts },
            input.page,
          );
    return { body: pageText(rows.map(presentGrant), nextCursor) };
  },
});

function listsOf(
  ledger: Ledger,
  { filters }: Input,
  scope: Scope,
  schedule: Schedule | undefined,
): readonly List<Grant>[] {
  const { externalKey } = filters;
  if (externalKey !== undefined) return [withExternalKey(ledger, "grant", Grant, externalKey)];
  return schedule === undefined ? listsInScope(scope, ledger.grants, (pool) => pool.grants) : [schedule.grants];
}

/** The time of a grant is its effectiveAt, which does not follow the order of creation: it is looked at row by row. */
function acceptance({ filters, span }: Input, scope: Scope, schedule: Schedule | undefined): (grant: Grant) => boolean {
  const { status, category, externalKey, metadata } = filters;
  return (grant) =>
    isInScope(grant.pool, scope) &&
    (status === undefined || grant.status === status) &&
    (category === undefined || grant.category === category) &&
    (schedule === undefined || grant.schedule === schedule) &&
    (externalKey === undefined || grant.externalKey === externalKey) &&
    isWithin(grant.effectiveAt, span) &&
    hasLabels(grant.metadata, metadata);
}

/**
 * The candidates of R34 in the order they would be used. A page goes on after the grant that the last one ended with,
 * wherever that grant would stand now, even if it is no candidate any more.
 */
function takeBurnPage(
  ledger: Ledger,
  pool: Pool,
  accepts: (grant: Grant) => boolean,
  { limit, after, scope }: PageRequest,
): Page<Grant> {
  const compare = BURN_ORDER[pool.credit.burnStrategy];
  const last =
    after === undefined ? undefined : ledger.grants[countBefore(ledger.grants, ({ serial }) => serial < after)];
  const rows: Grant[] = [];
  let previous = last;
  let scanned = 0;
  for (const grant of candidatesAfter(pool, last, compare)) {
    if (scanned === MAX_SCANNED_ROWS || (rows.length === limit && accepts(grant))) {
      return { rows, nextCursor: previous === undefined ? null : sealCursor(scope, previous.serial) };
    }
    if (accepts(grant)) rows.push(grant);
    previous = grant;
    scanned += 1;
  }
  return { rows, nextCursor: null };
}

function* candidatesAfter(
  pool: Pool,
  last: Grant | undefined,
  compare: (a: Grant, b: Grant) => number,
): Generator<Grant> {
  const candidates = new Candidates(pool);
  if (pool.candidatesStrategy === pool.credit.burnStrategy) {
    let next = last === undefined ? candidates.first() : candidates.after(last);
    for (; next !== undefined; next = candidates.after(next)) yield next;
    return;
  }
  // The strategy was changed and nothing was taken since: the pool's own index is rebuilt by its next use (R35).
  for (const grant of [...candidates].sort(compare)) if (last === undefined || compare(grant, last) > 0) yield grant;
}
