import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectCall, DialectOperation, DialectResult, RunCommand } from "../dialect.ts";
import { operation } from "../operation.ts";
import { companiesWithKeys, companyDocument, externalIdFor } from "./companies.ts";
import { keep, keyId } from "./documents.ts";
import { answer, deletedAnswer } from "./envelope.ts";
import { findCompany, findPlan } from "./find.ts";
import type { components, operations } from "./generated/types.ts";
import { presentCompany } from "./present-company.ts";
import { bad, notFound } from "./refuse.ts";
import { changePlans } from "./subscribe.ts";

type Fields = components["schemas"]["CompanyUpsert"];

/** What of a company may be said by a request or an event. */
export interface CompanyFields {
  readonly keys: Readonly<Record<string, string>>;
  readonly name?: string | null;
  readonly traits?: Readonly<Record<string, unknown>> | null;
  readonly lastSeenAt?: string | null;
  readonly removedKeys?: readonly string[] | null;
}

export const upsertCompany: DialectOperation = operation<operations["upsertCompany"]>((call) =>
  write(call, call.body, 200),
);

export const createCompany: DialectOperation = operation<operations["createCompany"]>((call) => {
  const [existing] = companiesWithKeys(call, call.body.keys);
  if (existing !== undefined) return bad("A company has one of these keys already.");
  return write(call, call.body, 201);
});

export const deleteCompany: DialectOperation = operation<operations["deleteCompany"]>((call) => {
  const account = findCompany(call, call.path.company_id);
  return account === undefined ? notFound("company", call.path.company_id) : remove(call, account);
});

export const deleteCompanyByKeys: DialectOperation = operation<operations["deleteCompanyByKeys"]>((call) => {
  const [account] = companiesWithKeys(call, call.body.keys);
  return account === undefined ? notFound("company with keys", JSON.stringify(call.body.keys)) : remove(call, account);
});

function write(call: DialectCall, fields: Fields, status: number): DialectResult {
  const matches = companiesWithKeys(call, fields.keys);
  const named = fields.id ? findCompany(call, fields.id) : undefined;
  if (fields.id && named === undefined) return notFound("company", fields.id);
  const [first] = matches;
  const others = matches.filter((match) => match !== (named ?? first));
  if (others.length > 0) return bad("These keys belong to different companies.");
  const existing = named ?? first;
  if (existing === undefined && fields.update_only === true) {
    return notFound("company with keys", JSON.stringify(fields.keys));
  }
  const plan = fields.base_plan_id ? findPlan(call, fields.base_plan_id) : undefined;
  if (fields.base_plan_id && plan === undefined) return notFound("plan", fields.base_plan_id);
  const { keys, name = null, traits = null, last_seen_at: lastSeenAt = null, remove_keys: removedKeys = null } = fields;
  const outcome = call.transact((run) => {
    const written = writeCompany(call, run, existing, { keys, name, traits, lastSeenAt, removedKeys });
    if (!written.ok || plan === undefined) return written;
    const changed = changePlans(call, run, written.value, { base: plan });
    return changed.ok ? written : changed;
  });
  return outcome.ok ? answer(call, presentCompany(call, outcome.value), status) : outcome;
}

/** Makes a company, or adds to what is known of it. */
export function writeCompany(
  call: DialectCall,
  run: RunCommand,
  existing: Account | undefined,
  fields: CompanyFields,
): Outcome<Account> {
  const account = existing === undefined ? create(call, run, fields) : rename(run, existing, fields.name ?? null);
  if (!account.ok) return account;
  const known = companyDocument(call, account.value);
  const removed = new Set(fields.removedKeys ?? []);
  const keys = Object.fromEntries(
    Object.entries({ ...(existing === undefined ? {} : known.keys), ...fields.keys }).filter(
      ([name]) => !removed.has(name),
    ),
  );
  for (const [name, value] of Object.entries(known.keys)) {
    if (keys[name] === value) continue;
    const freed = run(keep(call, "company-key", keyId(name, value), null));
    if (!freed.ok) return freed;
  }
  for (const [name, value] of Object.entries(keys)) {
    const taken = run(keep(call, "company-key", keyId(name, value), account.value.id));
    if (!taken.ok) return taken;
  }
  const traits = fields.traits ? { ...known.traits, ...fields.traits } : known.traits;
  const lastSeenAt = fields.lastSeenAt ?? known.lastSeenAt;
  const kept = run(keep(call, "company", account.value.id, { keys, traits, lastSeenAt }));
  return kept.ok ? account : kept;
}

function create(call: DialectCall, run: RunCommand, { keys, name }: CompanyFields): Outcome<Account> {
  const externalId = externalIdFor(call, keys);
  return run({
    type: "createAccount",
    ...(externalId === undefined ? {} : { externalId }),
    ...(name ? { name } : {}),
  });
}

function rename(run: RunCommand, account: Account, name: string | null): Outcome<Account> {
  if (!name || name === account.name) return accept(account);
  return run({ type: "updateAccount", account: account.id, name });
}

/** DELETE: what is held is given back first, because the ledger closes no account with open holds. */
function remove(call: DialectCall, account: Account): DialectResult {
  const outcome = call.transact((run): Outcome<true> => {
    for (const { reservations } of account.pools) {
      for (const { id, status } of reservations) {
        if (status !== "open") continue;
        const released = run({ type: "releaseReservation", reservation: id });
        if (!released.ok) return released;
      }
    }
    for (const [name, value] of Object.entries(companyDocument(call, account).keys)) {
      const freed = run(keep(call, "company-key", keyId(name, value), null));
      if (!freed.ok) return freed;
    }
    const closed = run({ type: "closeAccount", account: account.id });
    return closed.ok ? accept(true) : closed;
  });
  return outcome.ok ? deletedAnswer(call) : outcome;
}
