import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectOperation, RunCommand } from "../dialect.ts";
import { type CallOf, operation } from "../operation.ts";
import type { operations } from "./generated/types.ts";
import { divide } from "./notes.ts";
import { ACCOUNT_NOTES, presentAccount } from "./present-account.ts";

type Call = CallOf<operations["createAccount"]>;

/** POST /v1/accounts/create. */
export const createAccount: DialectOperation = operation<operations["createAccount"]>((call) => {
  const outcome = call.transact((run) => create(call, run));
  if (!outcome.ok) return outcome;
  return { status: 200, body: { success: true, account: presentAccount(call, outcome.value) } };
});

function create(call: Call, run: RunCommand): Outcome<Account> {
  const { externalId, name, email, metadata } = call.body;
  const { labels, rest } = divide(metadata);
  const created = run({
    type: "createAccount",
    externalId,
    metadata: labels,
    ...(name == null ? {} : { name }),
    ...(email == null ? {} : { email }),
  });
  if (!created.ok) return created;
  const { value: account } = created;
  // Without labels an account that was given an empty object could not be told from one that was given nothing.
  const isKept = metadata != null && (rest !== null || Object.keys(labels).length === 0);
  const kept = isKept ? run(call.put(ACCOUNT_NOTES, account.id, rest ?? {})) : accept(null);
  return kept.ok ? accept(account) : kept;
}
