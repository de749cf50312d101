import { formatInstant } from "../../http/instants.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectCall } from "../dialect.ts";
import { withPrefix } from "../uuid.ts";
import type { components } from "./generated/types.ts";
import { join } from "./notes.ts";
import { fromUnits } from "./units.ts";

type Schemas = components["schemas"];

/** Kind of the documents that keep what of an account's metadata is no label. */
export const ACCOUNT_NOTES = "account-metadata";

/** The credit of the vendor's accounts: they have one kind, which is the environment's default credit. */
export function presentAccount(call: DialectCall, account: Account): Schemas["Account"] {
  const { defaultCredit } = call.ledger;
  const rest = call.document(ACCOUNT_NOTES, account.id);
  const metadata = join(account.metadata, rest);
  return {
    id: account.id,
    // One developer an environment; its id is made of what every environment has from the start.
    developerId: withPrefix("dev_", defaultCredit.id),
    externalId: account.externalId,
    name: account.name,
    email: account.email,
    balance: fromUnits(call.ledger.poolOf(account, defaultCredit).balance, defaultCredit),
    metadata: rest === undefined && Object.keys(metadata).length === 0 ? null : metadata,
    createdAt: formatInstant(account.createdAt),
    updatedAt: formatInstant(account.updatedAt),
  };
}
