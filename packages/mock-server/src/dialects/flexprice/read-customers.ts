import type { DialectOperation, DialectResult } from "../dialect.ts";
import { operation } from "../operation.ts";
import { customerId, findByExternalId, findCustomer, presentCustomer } from "./customers.ts";
import { type Reading, read } from "./documents.ts";
import { isAnswer, notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { ledgerId } from "./ids.ts";
import { isWanted, pageOf } from "./paging.ts";

/** GET /v1/customers/{id}. */
export const getCustomer: DialectOperation = operation<operations["getCustomer"]>((call) => {
  const account = findCustomer(call.ledger, call.path.id);
  return account === undefined
    ? notFound("Customer", call.path.id)
    : { status: 200, body: presentCustomer(call, account) };
});

/** GET /v1/customers/external/{external_id}. */
export const getCustomerByExternalId: DialectOperation = operation<operations["getCustomerByExternalId"]>((call) =>
  byExternalId(call, call.path.external_id),
);

/** GET /v1/customers/lookup/{lookup_key}. */
export const lookupCustomer: DialectOperation = operation<operations["lookupCustomer"]>((call) =>
  byExternalId(call, call.path.lookup_key),
);

function byExternalId(call: Reading, externalId: string): DialectResult {
  const account = findByExternalId(call.ledger, externalId);
  return account === undefined
    ? notFound("Customer", externalId)
    : { status: 200, body: presentCustomer(call, account) };
}

/** POST /v1/customers/search. */
export const queryCustomer: DialectOperation = operation<operations["queryCustomer"]>((call) => {
  const { customer_ids: ids, external_id: externalId, external_ids: externalIds, email } = call.body;
  const { status = null, parent_customer_ids: parents } = call.body;
  const found = call.ledger.accounts.filter((account) => {
    const isLive = account.status === "active" ? "published" : "archived";
    const parent = read(call, "customer", account.id)?.parent ?? "";
    return (
      isLive === (status ?? "published") &&
      isWanted(ids, customerId(account)) &&
      isWanted(externalIds, account.externalId ?? "") &&
      (!externalId || account.externalId === externalId) &&
      (!email || account.email === email) &&
      isWanted(
        parents?.map((id) => ledgerId("cust_", "acc_", id) ?? id),
        parent,
      )
    );
  });
  const page = pageOf(
    found.map((account) => presentCustomer(call, account)),
    call.body,
  );
  return isAnswer(page) ? page : { status: 200, body: page };
});
