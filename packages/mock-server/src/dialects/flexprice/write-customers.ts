import { accept } from "../../ledger/failures.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectAnswer, DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { labelsOf, type Schemas } from "./base.ts";
import { addressOf, customerId, findByExternalId, findCustomer, presentCustomer } from "./customers.ts";
import { keep, type Reading, read } from "./documents.ts";
import { fail, impossible, invalid, isAnswer, notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { walletsOf } from "./wallets.ts";

/** POST /v1/customers. */
export const createCustomer: DialectOperation = operation<operations["createCustomer"]>((call) => {
  const { external_id: externalId, name, email, metadata } = call.body;
  const taken = takenBy(call, externalId);
  if (taken !== undefined) return taken;
  const parent = parentOf(call, call.body);
  if (isAnswer(parent)) return parent;
  const labels = labelsOf(metadata);
  const outcome = call.transact((run) => {
    const created = run({
      type: "createAccount",
      externalId,
      ...(name ? { name } : {}),
      ...(email ? { email } : {}),
      ...(labels === null ? {} : { metadata: labels }),
    });
    if (!created.ok) return created;
    const kept = run(keep(call, "customer", created.value.id, { address: addressOf(call.body), parent }));
    return kept.ok ? accept(created.value) : kept;
  });
  return outcome.ok ? { status: 201, body: presentCustomer(call, outcome.value) } : outcome;
});

/** PUT /v1/customers, which names the customer by either id in the query. */
export const updateCustomer: DialectOperation = operation<operations["updateCustomer"]>((call) => {
  const { id, external_customer_id: externalId } = call.query;
  if ((id === undefined) === (externalId === undefined)) {
    return invalid("Exactly one of id and external_customer_id is required.");
  }
  const account = id === undefined ? findByExternalId(call.ledger, externalId ?? "") : findCustomer(call.ledger, id);
  if (account === undefined) return notFound("Customer", id ?? externalId ?? "");
  const { external_id: newId, name, email, metadata } = call.body;
  const isRenamed = newId !== null && newId !== undefined && newId !== account.externalId;
  if (isRenamed && account.externalId !== null) {
    return impossible(`The external_id ${account.externalId} cannot change: the ledger keeps it for ever.`);
  }
  const taken = isRenamed ? takenBy(call, newId) : undefined;
  if (taken !== undefined) return taken;
  const document = read(call, "customer", account.id) ?? { address: {}, parent: null };
  const parent = parentOf(call, call.body);
  if (isAnswer(parent)) return parent;
  const labels = labelsOf(metadata);
  // Flexprice replaces all labels; the ledger's patch clears those that are not named.
  const cleared = Object.fromEntries(Object.keys(account.metadata).map((key) => [key, null]));
  const outcome = call.transact((run) => {
    const updated = run({
      type: "updateAccount",
      account: account.id,
      ...(newId ? { externalId: newId } : {}),
      ...(typeof name === "string" ? { name } : {}),
      ...(typeof email === "string" ? { email } : {}),
      ...(labels === null ? {} : { metadata: { ...cleared, ...labels } }),
    });
    if (!updated.ok) return updated;
    const address = { ...document.address, ...addressOf(call.body) };
    const kept = run(keep(call, "customer", account.id, { address, parent: parent ?? document.parent }));
    return kept.ok ? accept(updated.value) : kept;
  });
  return outcome.ok ? { status: 200, body: presentCustomer(call, outcome.value) } : outcome;
});

/** DELETE /v1/customers/{id}: the account is closed. What the customer still has stands in the way. */
export const deleteCustomer: DialectOperation = operation<operations["deleteCustomer"]>((call) => {
  const { id } = call.path;
  const account = findCustomer(call.ledger, id);
  if (account === undefined || account.status === "closed") return notFound("Customer", id);
  const runs = account.belongings?.subscriptions.some(({ status }) => status !== "cancelled") === true;
  if (runs) return impossible("The customer has live subscriptions: cancel them first.", { customer_id: id });
  if (walletsOf(call, account).length > 0) {
    return impossible("The customer has active wallets: terminate them first.", { customer_id: id });
  }
  const outcome = call.transact((run) => run({ type: "closeAccount", account: account.id }));
  return outcome.ok ? { status: 204 } : outcome;
});

function takenBy(call: Reading, externalId: string): DialectAnswer | undefined {
  const account = call.ledger.accountsByExternalId.get(externalId);
  if (account === undefined) return undefined;
  const details = { external_id: externalId, customer_id: customerId(account) };
  return fail("already_exists", `A customer with the external_id ${externalId} exists already.`, details);
}

/** The account of the parent that a request names; null where it names none. */
function parentOf(call: Reading, body: Schemas["CustomerUpdate"]): string | null | DialectAnswer {
  const { parent_customer_id: id, parent_customer_external_id: externalId } = body;
  if (!id && !externalId) return null;
  const parent: Account | undefined = id
    ? findCustomer(call.ledger, id)
    : findByExternalId(call.ledger, externalId ?? "");
  return parent?.id ?? notFound("Parent customer", id || externalId || "");
}
