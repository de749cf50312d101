import type { Identified, Ledger } from "./ledger.ts";
import { Schedule, Subscription } from "./recurrence.ts";
import type { Row } from "./row.ts";
import { Account, Adjustment, Credit, Debit, Grant, type Operation, Refund, Reservation, Transfer } from "./state.ts";
import * as terms from "./terms.ts";
import { Alert, type EventDetail } from "./watching.ts";

const SKIP_REASONS = ["amount_overflow", "invalid_expiry", "credit_archived", "payment_failed"] as const;

type Kind = abstract new (...args: never) => Identified;

/** What the events of a family are about (R76). An automatic top-up has no id, so its events are about none. */
const SUBJECTS: Readonly<Record<Family, Kind | null>> = {
  account: Account,
  grant: Grant,
  credit: Credit,
  subscription: Subscription,
  schedule: Schedule,
  consumed: Debit,
  refunded: Refund,
  transferred: Transfer,
  adjustment: Adjustment,
  reservation: Reservation,
  debt: Debit,
  balance: Alert,
  auto_topup: null,
};

/** Families of events that tell a pool's figures or not: a template's schedule has no pool. */
const WITHOUT_POOL: ReadonlySet<Family> = new Set<Family>(["account", "credit", "subscription", "schedule"]);

type FamilyOf<Type extends string> = Type extends `credits.${infer Action}`
  ? Action
  : Type extends `${infer Name}.${string}`
    ? Name
    : never;
type Family = FamilyOf<terms.EventType>;

/** Events, when everything that they name can be found by its ordinal. */
export function restoreEvents(ledger: Ledger, document: Row, operations: readonly Operation[]): void {
  document.rows("operations").forEach((operationRow, index) => {
    const operation = operations[index];
    if (operation === undefined) return;
    for (const row of operationRow.rows("events")) {
      const type = row.term("type", terms.EVENT_TYPES);
      const entry = row.integerOrNull("entry", 1);
      const pool = row.refOrNull("pool", ledger.pools);
      if (pool === null && !WITHOUT_POOL.has(familyOf(type))) row.fail("pool", `must be the pool of ${type}`);
      ledger.events.push({
        seq: ledger.events.length + 1,
        serial: row.integer("serial", 1),
        operation,
        type,
        subject: subjectOf(ledger, row, type),
        pool,
        entry: entry === null ? null : (ledger.entries[entry - 1] ?? row.fail("entry", "must be the seq of an entry")),
        amount: row.integerOrNull("amount"),
        detail: detailOf(ledger, row),
      });
    }
  });
}

function familyOf(type: terms.EventType): Family {
  const [name, action] = type.split(".");
  // biome-ignore lint/plugin: TypeScript does not follow `split`; the type says the same.
  return (name === "credits" ? action : name) as Family;
}

/** An event that is not about what its type says could never be read again. */
function subjectOf(ledger: Ledger, row: Row, type: terms.EventType): Identified | null {
  const kind = SUBJECTS[familyOf(type)];
  const serial = row.integerOrNull("subject", 0);
  const subject = serial === null ? undefined : ledger.objects[serial];
  if (kind === null) return serial === null ? null : row.fail("subject", `must be null, as ${type} has none`);
  return subject instanceof kind ? subject : row.fail("subject", `must be the serial of what ${type} is about`);
}

function detailOf(ledger: Ledger, row: Row): EventDetail | null {
  const grant = row.refOrNull("grant", ledger.grants);
  const debit = row.refOrNull("debit", ledger.debits);
  const reason = row.termOrNull("reason", SKIP_REASONS);
  if (grant === null && debit === null && reason === null) return null;
  return { ...(grant && { grant }), ...(debit && { debit }), ...(reason && { reason }) };
}
