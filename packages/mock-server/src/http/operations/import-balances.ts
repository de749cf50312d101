import type { ImportedAccount, ImportedGrant } from "../../ledger/commands.ts";
import type { Schemas } from "../contract.ts";
import { given, mapped, optional, readPrice } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import type { Violations } from "../violations.ts";

/** POST /v1/import (R61). */
export const importBalances: Mutation = mutation<"importBalances", "importBalances">({
  command: (_path, { accounts, grants }, violations) => ({
    type: "importBalances",
    accounts: (accounts ?? []).map((row, index) => readAccount(row, `/accounts/${index}`, violations)),
    grants: (grants ?? []).map((row, index) => readGrant(row, `/grants/${index}`, violations)),
  }),
  present: ({ accounts, grants }) =>
    JSON.stringify({
      accounts: accounts.map(({ account, isCreated }) => ({
        externalId: account.externalId,
        id: account.id,
        created: isCreated,
      })),
      grants: grants.map(({ grant, isCreated }) => ({
        externalKey: grant.externalKey,
        id: grant.id,
        created: isCreated,
      })),
    }),
});

function readAccount(row: Schemas["AccountImport"], place: string, violations: Violations): ImportedAccount {
  return {
    externalId: row.externalId,
    ...given(row, "name", "email", "metadata"),
    ...optional("billingAnchor", violations.instant(row.billingAnchor ?? undefined, "body", `${place}/billingAnchor`)),
  };
}

/** Null for expiresAt means never, and counts as given. */
function readGrant(row: Schemas["GrantImport"], place: string, violations: Violations): ImportedGrant {
  return {
    externalKey: row.externalKey,
    account: row.account,
    ...given(row, "credit", "amount", "amountDecimal", "consumedAmount", "priority", "category"),
    ...given(row, "name", "reason", "metadata"),
    ...optional("effectiveAt", violations.instant(row.effectiveAt ?? undefined, "body", `${place}/effectiveAt`)),
    ...optional("expiresAt", violations.instant(row.expiresAt, "body", `${place}/expiresAt`)),
    ...optional("costBasis", mapped(row.costBasis ?? undefined, readPrice)),
  };
}
