import { stopWatching } from "./alerts.ts";
import { assign } from "./assign.ts";
import type { CloseAccount, CreateAccount, UpdateAccount, UpsertAccount } from "./commands.ts";
import { record } from "./events.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import { voidGrants } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { checkOpen, checkVersion, isRefusal, quote, requireAccount } from "./preconditions.ts";
import { endSchedule } from "./schedules.ts";
import { Account, NO_METADATA } from "./state.ts";
import { endSubscription } from "./subscriptions.ts";
import type { Metadata, MetadataPatch } from "./terms.ts";

/** Most metadata keys of one object (R75). */
const MAX_METADATA_KEYS = 50;

/** Creates an account (R14, R15). */
export function createAccount(ledger: Ledger, command: CreateAccount, at: number): Outcome<Account> {
  const conflict = checkExternalId(ledger, command.externalId);
  if (conflict !== null) return conflict;
  return accept(addAccount(ledger, command, command.externalId ?? null, at));
}

/** Creates the account with this externalId, or sets the given fields of the one there is (R15). */
export function upsertAccount(
  ledger: Ledger,
  command: UpsertAccount,
  at: number,
): Outcome<{ readonly account: Account; readonly created: boolean }> {
  const existing = ledger.findAccount(command.account);
  if (existing === undefined) {
    // An internal id is never made up by the caller, so one that does not exist is a mistake and not a new account.
    const missing = command.account.startsWith("acc_") ? requireAccount(ledger, command.account) : null;
    if (missing !== null && isRefusal(missing)) return missing;
    const stale = checkVersion(command, 0);
    if (stale !== null) return stale;
    return accept({ account: addAccount(ledger, command, command.account, at), created: true });
  }
  const refusal =
    checkVersion(command, existing.version) ??
    checkMetadataRoom(existing.metadata, command.metadata) ??
    checkOpen(existing);
  if (refusal !== null) return refusal;
  const { name, email, billingAnchor, metadata } = command;
  changeProfile(ledger, existing, { name, email, billingAnchor, metadata }, at);
  return accept({ account: existing, created: false });
}

/** Changes the profile (R15, R68); a patch that changes nothing leaves the version. */
export function updateAccount(ledger: Ledger, command: UpdateAccount, at: number): Outcome<Account> {
  const account = requireAccount(ledger, command.account);
  if (isRefusal(account)) return account;
  const refusal =
    checkVersion(command, account.version) ??
    checkMetadataRoom(account.metadata, command.metadata) ??
    checkExternalIdChange(ledger, account, command) ??
    checkOpen(account);
  if (refusal !== null) return refusal;
  const { externalId, name, email, billingAnchor, metadata } = command;
  changeProfile(ledger, account, { externalId, name, email, billingAnchor, metadata }, at);
  return accept(account);
}

/** Closes an account for good (R16): what it has left is voided, debt and history stay. */
export function closeAccount(ledger: Ledger, command: CloseAccount, at: number): Outcome<Account> {
  const account = requireAccount(ledger, command.account);
  if (isRefusal(account)) return account;
  const stale = checkVersion(command, account.version);
  if (stale !== null) return stale;
  if (account.closedAt !== null) return accept(account);
  if (account.openReservations > 0) {
    return refuse(
      "account_has_open_reservations",
      `The account ${account.id} has ${account.openReservations} open reservations: capture or release them first.`,
    );
  }
  // R16 names the order: rules that act by themselves first, so that nothing answers to the voids below.
  for (const pool of account.pools) stopWatching(ledger, pool);
  const { subscriptions, schedules } = account.belongings ?? { subscriptions: [], schedules: [] };
  for (const subscription of subscriptions) endSubscription(ledger, subscription, at, false);
  for (const schedule of schedules) endSchedule(ledger, schedule, at);
  const ending = account.pools
    .flatMap((pool) => pool.grants)
    .filter((grant) => grant.status === "active" || grant.status === "pending");
  voidGrants(
    ledger,
    ending.sort((a, b) => a.serial - b.serial),
    "account_closed",
  );
  ledger.undo.note(account, "closedAt", null);
  account.closedAt = at;
  touch(ledger, account, at);
  record(ledger, "account.closed", account, null);
  return accept(account);
}

interface Profile {
  readonly externalId?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly billingAnchor?: number | null | undefined;
  readonly metadata?: MetadataPatch | null | undefined;
}

/** Makes an account; the caller has checked that its externalId is free. */
export function addAccount(
  ledger: Ledger,
  command: Pick<CreateAccount, "name" | "email" | "billingAnchor" | "metadata">,
  externalId: string | null,
  at: number,
): Account {
  const serial = ledger.takeSerial();
  const account = new Account(serial, ledger.writeId("acc_", serial), at);
  account.externalId = externalId;
  account.name = command.name ?? null;
  account.email = command.email ?? null;
  account.billingAnchor = ownAnchor(command.billingAnchor, account);
  account.metadata = command.metadata ?? NO_METADATA;
  ledger.undo.append(ledger.accounts, account);
  ledger.register(account);
  if (externalId !== null) ledger.undo.set(ledger.accountsByExternalId, externalId, account);
  record(ledger, "account.created", account, null);
  return account;
}

function changeProfile(ledger: Ledger, account: Account, profile: Profile, at: number): void {
  const { externalId = account.externalId, name = account.name, email = account.email } = profile;
  const billingAnchor = ownAnchor(profile.billingAnchor, account);
  const metadata = patchMetadata(account.metadata, profile.metadata);
  const isSame =
    externalId === account.externalId &&
    name === account.name &&
    email === account.email &&
    billingAnchor === account.billingAnchor &&
    metadata === account.metadata;
  if (isSame) return;
  if (externalId !== null && externalId !== account.externalId) {
    ledger.undo.set(ledger.accountsByExternalId, externalId, account);
  }
  assign(ledger, account, { externalId, name, email, billingAnchor, metadata });
  touch(ledger, account, at);
  record(ledger, "account.updated", account, null);
}

/** An anchor at the instant of creation is the default (R17): kept as none, so that clearing it changes nothing. */
function ownAnchor(anchor: number | null | undefined, account: Account): number | null {
  if (anchor === undefined) return account.billingAnchor;
  return anchor === account.createdAt ? null : anchor;
}

function touch(ledger: Ledger, account: Account, at: number): void {
  assign(ledger, account, { version: account.version + 1, updatedAt: at });
}

/** R75: keys are merged, null deletes one. The same object comes back when nothing differs. */
export function patchMetadata(metadata: Metadata, patch: MetadataPatch | null | undefined): Metadata {
  if (patch === undefined) return metadata;
  if (patch === null) return Object.keys(metadata).length === 0 ? metadata : {};
  const merged = new Map(Object.entries(metadata));
  let differs = false;
  for (const [key, value] of Object.entries(patch)) {
    if ((merged.get(key) ?? null) === value) continue;
    differs = true;
    if (value === null) merged.delete(key);
    else merged.set(key, value);
  }
  return differs ? Object.fromEntries(merged) : metadata;
}

/** R75: a patch may not leave more keys than an object may have. */
export function checkMetadataRoom(metadata: Metadata, patch: MetadataPatch | null | undefined): Refusal | null {
  const keys = Object.keys(patchMetadata(metadata, patch)).length;
  if (keys <= MAX_METADATA_KEYS) return null;
  return refuse("conflicting_fields", `metadata would have ${keys} keys; at most ${MAX_METADATA_KEYS} are allowed.`);
}

function checkExternalId(ledger: Ledger, externalId: string | undefined): Refusal | null {
  const existing = externalId === undefined ? undefined : ledger.accountsByExternalId.get(externalId);
  if (externalId === undefined || existing === undefined) return null;
  return refuse("external_id_conflict", `The externalId ${quote(externalId)} belongs to ${existing.id}, for ever.`, {
    existingId: existing.id,
  });
}

/** R15: an externalId can be set once and never changed. */
function checkExternalIdChange(ledger: Ledger, account: Account, command: UpdateAccount): Refusal | null {
  const { externalId } = command;
  if (externalId === undefined || externalId === account.externalId) return null;
  if (account.externalId === null) return externalId === null ? null : checkExternalId(ledger, externalId);
  return refuse(
    "external_id_conflict",
    `The account ${account.id} already has the externalId ${quote(account.externalId)}, which cannot change.`,
    { existingId: account.id },
  );
}
