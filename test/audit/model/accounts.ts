import { type Context, checkVersion, type Result } from "./context.ts";
import { emitOfAccount } from "./events.ts";
import type { Fields } from "./fields.ts";
import { statusOf } from "./figures.ts";
import { voidGrant } from "./grant-lifecycle.ts";
import { finish, startOperation } from "./posting.ts";
import { conflict, notFound } from "./refusal.ts";
import { endSchedule } from "./schedule-lifecycle.ts";
import { findAccount, newId } from "./state.ts";
import { endSubscription } from "./subscription-lifecycle.ts";
import type { Account, Metadata, State } from "./types.ts";
import { wireAccount } from "./wire.ts";

function addAccount(context: Context, externalId: string | null): Account {
  const { state, t, body } = context;
  const account: Account = {
    id: newId(state, "acc", state.accounts.length),
    externalId,
    name: body.text("name"),
    email: body.text("email"),
    metadata: body.metadata("metadata"),
    status: "active",
    billingAnchor: body.instant("billingAnchor"),
    version: 1,
    createdAt: t,
    updatedAt: t,
    closedAt: null,
  };
  state.accounts.push(account);
  emitOfAccount(state, t, account, "account.created");
  return account;
}

/** R15: an externalId belongs to one account, for ever. */
function checkExternalId(state: State, externalId: string | null): void {
  const holder = state.accounts.find((account) => externalId !== null && account.externalId === externalId);
  conflict(holder !== undefined, "external_id_conflict", { existingId: holder?.id ?? null });
}

/** POST /v1/accounts. */
export function createAccount(context: Context): Result {
  const externalId = context.body.text("externalId");
  checkExternalId(context.state, externalId);
  return { status: 201, body: wireAccount(addAccount(context, externalId)) };
}

/** PUT /v1/accounts/{account}: the path part is the externalId; an `acc_` id must exist (R15). */
export function upsertAccount(context: Context): Result {
  const { state, path } = context;
  const reference = path.requiredText("account");
  const present = state.accounts.find((row) => row.id === reference || row.externalId === reference);
  if (present === undefined) {
    if (reference.startsWith("acc_")) throw notFound("account");
    checkVersion(context, 0);
    return { status: 201, body: wireAccount(addAccount(context, reference)) };
  }
  checkVersion(context, present.version);
  const { body } = context;
  const metadata =
    body.json("metadata") === null ? present.metadata : body.mergedMetadata("metadata", present.metadata);
  conflict(present.status === "closed", "account_closed");
  return { status: 200, body: wireAccount(setGiven(context, present, metadata)) };
}

/** PUT sets what is given and leaves the rest; null is the same as absent, and metadata is merged. */
function setGiven(context: Context, account: Account, metadata: Metadata): Account {
  const { body } = context;
  const before = profile(account);
  account.name = body.text("name") ?? account.name;
  account.email = body.text("email") ?? account.email;
  account.billingAnchor = body.instant("billingAnchor") ?? account.billingAnchor;
  account.metadata = metadata;
  return countChange(context, account, before);
}

/** PATCH /v1/accounts/{account}. */
export function updateAccount(context: Context): Result {
  const { state, path, body } = context;
  const account = findAccount(state, path.requiredText("account"));
  checkVersion(context, account.version);
  const metadata = body.mergedMetadata("metadata", account.metadata);
  const externalId = body.text("externalId");
  if (externalId !== null && externalId !== account.externalId) {
    conflict(account.externalId !== null, "external_id_conflict", { existingId: account.id });
    checkExternalId(state, externalId);
  }
  conflict(account.status === "closed", "account_closed");
  return { status: 200, body: wireAccount(change(context, account, externalId, metadata)) };
}

/** PATCH writes what the body names; null clears. The version grows only where something really differs. */
function change(context: Context, account: Account, externalId: string | null, metadata: Metadata): Account {
  const { body } = context;
  const before = profile(account);
  account.externalId ??= externalId;
  account.name = nullable(body, "name", account.name);
  account.email = nullable(body, "email", account.email);
  account.metadata = metadata;
  if (body.isGiven("billingAnchor")) account.billingAnchor = body.instant("billingAnchor");
  return countChange(context, account, before);
}

function countChange({ state, t }: Context, account: Account, before: string): Account {
  if (profile(account) === before) return account;
  account.version += 1;
  account.updatedAt = t;
  emitOfAccount(state, t, account, "account.updated");
  return account;
}

function nullable(body: Fields, name: string, present: string | null): string | null {
  return body.isGiven(name) ? body.text(name) : present;
}

function profile(account: Account): string {
  const { externalId, name, email, metadata, billingAnchor, createdAt } = account;
  const sorted = Object.entries(metadata).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([externalId, name, email, sorted, billingAnchor ?? createdAt]);
}

/** POST /v1/accounts/{account}/close (R16). */
export function closeAccount(context: Context): Result {
  const { state, t, path } = context;
  const account = findAccount(state, path.requiredText("account"));
  checkVersion(context, account.version);
  if (account.status === "active") {
    const owned = state.reservations.filter((reservation) => reservation.accountId === account.id);
    conflict(
      owned.some((reservation) => reservation.status === "open"),
      "account_has_open_reservations",
    );
    const operation = startOperation(state, "api", t, "account_closed");
    state.autoTopUps = state.autoTopUps.filter((rule) => rule.accountId !== account.id);
    state.alerts = state.alerts.filter((alert) => alert.accountId !== account.id);
    for (const row of state.subscriptions.filter((subscription) => subscription.accountId === account.id)) {
      if (row.status !== "cancelled") endSubscription(state, operation, row, false);
    }
    for (const row of state.schedules.filter((schedule) => schedule.accountId === account.id)) {
      if (row.status === "active") endSchedule(state, t, row, "cancelled");
    }
    for (const grant of state.grants.filter((row) => row.accountId === account.id)) {
      if (["active", "pending"].includes(statusOf(state, grant))) {
        voidGrant(state, operation, grant, "account_closed");
      }
    }
    account.status = "closed";
    account.closedAt = t;
    account.updatedAt = t;
    account.version += 1;
    emitOfAccount(state, t, account, "account.closed");
    finish(state, operation);
  }
  return { status: 200, body: wireAccount(account) };
}

/** GET /v1/accounts/{account}. */
export function getAccount(context: Context): Result {
  const account = findAccount(context.state, context.path.requiredText("account"));
  return { status: 200, body: wireAccount(account), etag: account.version };
}
