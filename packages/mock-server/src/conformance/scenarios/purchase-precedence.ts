import type { components } from "@opencredits/sdk/types";
import type { Scenario } from "../scenario.ts";
import { MAX } from "./crowd.ts";
import { precedence, wrongOf } from "./one-error.ts";

type Schemas = components["schemas"];
type Purchase = Schemas["BundlePurchase"] & { readonly of: string };

const ofBundle = wrongOf<Schemas["BundleCreate"]>();
const ofTransfer = wrongOf<Schemas["TransferCreate"]>();
const ofPurchase = wrongOf<Purchase>();

/** R70 One error, fixed precedence, in what is bought and what is moved. */
export const purchasePrecedence: readonly Scenario[] = [
  precedence<Schemas["BundleCreate"]>({
    title: "a bundle",
    rule: "R87",
    body: ({ takenCode }) => ({ code: `${takenCode}-not`, quantity: 1 }),
    send: (s, body) => s.client.bundles.create(body),
    wrongs: [
      ofBundle("404 credit_not_found", () => ({ credit: "nothing" })),
      ofBundle("422 price_mismatch", () => ({
        price: { currency: "USD", unitAmount: 2, unitAmountDecimal: "0.0125" },
      })),
      ofBundle("422 conflicting_fields", () => ({ expiry: { type: "period" } })),
      ofBundle("409 code_conflict", (of) => ({ code: of.takenCode })),
      ofBundle("409 credit_archived", (of) => ({ credit: of.archivedCredit })),
    ],
  }),

  precedence<Purchase>({
    title: "a purchase",
    rule: "R87",
    body: ({ account, bundle }) => ({ account, of: bundle }),
    send: (s, { of, ...body }) => s.client.bundles.purchase(of, body),
    wrongs: [
      ofPurchase("404 bundle_not_found", () => ({ of: "nothing" })),
      ofPurchase("404 account_not_found", () => ({ account: "nobody" })),
      ofPurchase("412 version_mismatch", () => ({ ifVersion: 99 })),
      {
        answer: "422 amount_overflow",
        put: (body, of) => ({ ...body, of: body.of === of.inactiveBundle ? of.inactiveHugeBundle : of.hugeBundle }),
      },
      ofPurchase("409 external_key_conflict", (of) => ({ externalKey: of.taken })),
      ofPurchase("409 account_closed", (of) => ({ account: of.closed })),
      ofPurchase("409 bundle_inactive", (of) => ({ of: of.inactiveBundle })),
    ],
  }),

  precedence<Purchase>({
    title: "a purchase of an archived credit",
    rule: "R87",
    body: ({ account, bundle }) => ({ account, of: bundle }),
    send: (s, { of, ...body }) => s.client.bundles.purchase(of, body),
    wrongs: [
      ofPurchase("412 version_mismatch", () => ({ ifVersion: 99 })),
      ofPurchase("409 external_key_conflict", (of) => ({ externalKey: of.taken })),
      ofPurchase("409 account_closed", (of) => ({ account: of.closed })),
      {
        answer: "409 credit_archived",
        put: (body, of) => ({
          ...body,
          of: body.of === of.inactiveBundle ? of.inactiveArchivedBundle : of.archivedBundle,
        }),
      },
      ofPurchase("409 bundle_inactive", (of) => ({ of: of.inactiveBundle })),
    ],
  }),

  precedence<Schemas["TransferCreate"]>({
    title: "a transfer",
    rule: "R59",
    body: ({ account, other }) => ({ fromAccount: account, toAccount: other, amount: 1 }),
    send: (s, body) => s.client.transfers.create(body),
    wrongs: [
      ofTransfer("404 account_not_found", () => ({ fromAccount: "nobody" })),
      ofTransfer("404 account_not_found", () => ({ toAccount: "nobody" })),
      ofTransfer("404 credit_not_found", () => ({ credit: "nothing" })),
      ofTransfer("404 grant_not_found", () => ({ grantIds: ["nothing"] })),
      ofTransfer("412 version_mismatch", () => ({ ifVersion: 99 })),
      { answer: "422 same_account", put: (body) => ({ ...body, fromAccount: body.toAccount }) },
      { answer: "422 precision_exceeded", put: ({ amount: _, ...body }) => ({ ...body, amountDecimal: "1.5" }) },
      ofTransfer("422 grant_of_other_pool", (of) => ({ grantIds: [of.foreignGrant] })),
      ofTransfer("409 external_key_conflict", (of) => ({ externalKey: of.taken })),
      ofTransfer("409 account_closed", (of) => ({ toAccount: of.closed })),
      {
        answer: "409 credit_archived",
        put: (body, of) => ({
          ...body,
          credit: of.archivedCredit,
          ...(body.grantIds === undefined ? {} : { grantIds: [of.archivedExpiredGrant] }),
        }),
      },
      ofTransfer("409 grant_not_active", (of) => ({ grantIds: [of.expiredGrant] })),
      ofTransfer("402 insufficient_credits", () => ({ amount: 1000 })),
    ],
  }),

  precedence<Schemas["TransferCreate"]>({
    title: "a transfer that does not fit",
    rule: "R59",
    body: ({ account, other }) => ({ fromAccount: account, toAccount: other, amount: 1 }),
    send: (s, body) => s.client.transfers.create(body),
    wrongs: [
      ofTransfer("412 version_mismatch", () => ({ ifVersion: 99 })),
      { answer: "422 same_account", put: (body) => ({ ...body, fromAccount: body.toAccount }) },
      { answer: "422 conflicting_fields", put: (body) => ({ ...body, amountDecimal: "7" }) },
      ofTransfer("422 amount_overflow", () => ({ amount: MAX })),
      ofTransfer("422 grant_of_other_pool", (of) => ({ grantIds: [of.foreignGrant] })),
      ofTransfer("409 external_key_conflict", (of) => ({ externalKey: of.taken })),
      ofTransfer("409 grant_not_active", (of) => ({ grantIds: [of.expiredGrant] })),
      ofTransfer("402 insufficient_credits", () => ({ amount: 1000 })),
    ],
  }),
];
