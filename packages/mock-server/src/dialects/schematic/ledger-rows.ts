import { formatInstant, formatOptionalInstant } from "../../http/instants.ts";
import type { Account, Credit, Entry, Grant } from "../../ledger/state.ts";
import { type Reading, read, readAll, type UsageRowDocument } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { ENVIRONMENT_ID, vendorId } from "./ids.ts";
import { classify, type Movement } from "./movements.ts";
import { companyName } from "./present-company.ts";
import { nameOf } from "./present-credit.ts";
import { figuresOf, reasonOf } from "./present-grant.ts";
import { shownAs } from "./refund-grants.ts";
import { fromUnits } from "./units.ts";
import { LABELS } from "./usage.ts";

type Schemas = components["schemas"];
type Row = Schemas["Ledger"];

/** A row of Schematic's ledger before it is written, with what filters and order look at. */
export interface LedgerRow {
  readonly at: number;
  readonly type: Schemas["LedgerEventType"];
  readonly credit: Credit;
  readonly feature: string | null;
  readonly present: () => Row;
}

/** The rows of a company, oldest first: the entries of the ledger that move credits, and usage beyond leases. */
export function ledgerRows(call: Reading, account: Account): LedgerRow[] {
  const rows: (LedgerRow & { readonly order: number })[] = [];
  for (const pool of account.pools) {
    for (const entry of pool.entries) {
      const movement = classify(call, entry);
      if (movement === null) continue;
      rows.push({
        at: entry.operation.at,
        order: entry.seq,
        type: movement.type,
        credit: pool.credit,
        feature: entry.operation.metadata[LABELS.feature] ?? null,
        present: () => presentEntry(call, entry, movement),
      });
    }
  }
  for (const { id, body } of readAll(call, "usage-row")) {
    const credit = body.account === account.id ? call.ledger.findCredit(body.credit) : undefined;
    if (credit === undefined) continue;
    const present = () => presentOverdrawn(call, account, credit, id, body);
    const { at, after, feature } = body;
    rows.push({ at, order: after + 0.5, type: "usage", credit, feature, present });
  }
  return rows.sort((a, b) => a.at - b.at || a.order - b.order);
}

function presentEntry(call: Reading, entry: Entry, movement: Movement): Row {
  const { pool, operation, grant } = entry;
  const { account, credit } = pool;
  const { metadata } = operation;
  const shown = grant === null ? null : shownAs(call, grant);
  return {
    ...base(call, account, credit),
    event_id: vendorId("event", call.ledger.entryId(entry)),
    event_type: movement.type,
    event_at: formatInstant(operation.at),
    amount: fromUnits(movement.amount, credit),
    source_id: entry.seq,
    ...presentFeature(call, metadata[LABELS.feature] ?? null),
    ...(shown === null ? {} : presentGrantOf(call, shown)),
    ...presentTransfer(movement, grant),
    quantity_consumed:
      movement.type === "usage" ? Number(metadata[LABELS.quantity] ?? quantityOf(movement, credit)) : null,
    quantity_remaining_at_zero_out: movement.type === "zero_out" ? fromUnits(-movement.amount, credit) : null,
    usage_event_id: metadata[LABELS.event] ?? null,
    usage_reason: movement.reason,
    zeroed_out_reason: movement.zeroedOutReason,
  };
}

function quantityOf({ amount }: Movement, credit: Credit): number {
  return fromUnits(-amount, credit);
}

function presentOverdrawn(
  call: Reading,
  account: Account,
  credit: Credit,
  id: string,
  { amount, at, event, feature, quantity }: UsageRowDocument,
): Row {
  return {
    ...base(call, account, credit),
    event_id: id,
    event_type: "usage",
    event_at: formatInstant(at),
    amount: fromUnits(-amount, credit),
    source_id: 0,
    ...presentFeature(call, feature),
    quantity_consumed: quantity,
    usage_event_id: event,
    usage_reason: "track",
  };
}

const NOTHING = {
  feature: null,
  feature_id: null,
  grant_id: null,
  from_grant_id: null,
  to_grant_id: null,
  grant_quantity: null,
  grant_quantity_remaining: null,
  grant_reason: null,
  grant_valid_from: null,
  grant_expires_at: null,
  expiry_type: null,
  expiry_unit: null,
  expiry_unit_count: null,
  plan_id: null,
  billing_credit_bundle_id: null,
  auto_topup_log_id: null,
  quantity_consumed: null,
  quantity_remaining_at_zero_out: null,
  transfer_reason: null,
  usage_event_id: null,
  usage_reason: null,
  zeroed_out_reason: null,
} satisfies Partial<Row>;

type Base = Omit<Row, "event_id" | "event_type" | "event_at" | "amount" | "source_id">;

function base(call: Reading, account: Account, credit: Credit): Base {
  return {
    ...NOTHING,
    billing_credit_id: vendorId("credit", credit.id),
    credit_name: nameOf(credit),
    company_id: vendorId("company", account.id),
    environment_id: ENVIRONMENT_ID,
    company: { id: vendorId("company", account.id), name: companyName(call, account), logo_url: null },
    credit: {
      id: vendorId("credit", credit.id),
      name: nameOf(credit),
      description: credit.description,
      icon: credit.icon,
      plural_name: credit.pluralName,
      singular_name: credit.singularName,
    },
  };
}

function presentFeature(call: Reading, id: string | null): Pick<Row, "feature" | "feature_id"> {
  const feature = id === null ? undefined : read(call, "feature", id);
  if (id === null || feature === undefined) return { feature: null, feature_id: id };
  const { name, description, icon = null } = feature;
  return { feature: { id, name, description, icon }, feature_id: id };
}

type GrantKey = Extract<keyof Row, `grant_${string}` | `expiry_${string}` | "plan_id" | "billing_credit_bundle_id">;

function presentGrantOf(call: Reading, grant: Grant): Pick<Row, GrantKey> {
  const { credit } = grant.pool;
  const figures = figuresOf(call, grant);
  const document = read(call, "grant", grant.id);
  const plan = grant.schedule?.owner.plan ?? grant.schedule?.owner.subscription?.plan ?? null;
  const source = grant.sourceType === "bundle" ? grant.source : null;
  return {
    grant_id: vendorId("grant", grant.id),
    grant_quantity: fromUnits(figures.amount, credit),
    grant_quantity_remaining: fromUnits(figures.remaining, credit),
    grant_reason: reasonOf(call, grant),
    grant_valid_from: formatInstant(grant.effectiveAt),
    grant_expires_at: formatOptionalInstant(grant.expiresAt),
    expiry_type: document?.expiryType ?? null,
    expiry_unit: document?.expiryUnit ?? null,
    expiry_unit_count: document?.expiryUnitCount ?? null,
    plan_id: plan === null ? null : vendorId("plan", plan.id),
    billing_credit_bundle_id: document?.bundle ?? (source === null ? null : vendorId("bundle", source.id)),
  };
}

/** Between which grants credit went: what rolled over, or came from another company, has the grant it left. */
function presentTransfer({ type }: Movement, grant: Grant | null): Pick<Row, "from_grant_id" | "to_grant_id"> {
  if (type !== "transfer" || grant === null) return { from_grant_id: null, to_grant_id: null };
  const own = vendorId("grant", grant.id);
  if (grant.sourceGrant === null) return { from_grant_id: own, to_grant_id: null };
  return { from_grant_id: vendorId("grant", grant.sourceGrant.id), to_grant_id: own };
}
