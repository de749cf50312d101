import { type Choice, write } from "./choice.ts";
import {
  account,
  type Body,
  field,
  ifVersion,
  join,
  labels,
  MOST,
  manyLabels,
  policy,
  poolPath,
  price,
  sometimes,
  strategies,
} from "./parts.ts";

/** A grant of no schedule has no period; the type's policy may name one all the same, for its schedules. */
export const settings: readonly Choice[] = [
  write(4, "setCreditLimit", { path: poolPath, body: join(field("creditLimit", 0, 5, 10, 20, MOST), ifVersion) }),
  write(3, "updateCredit", {
    path: field("credit", "credits", "gold", "silver", "@crd:0"),
    body: join(
      sometimes(6, field("burnStrategy", ...strategies)),
      sometimes(3, field("defaultRolloverPolicy", "none", "expire", "rollover")),
      sometimes(
        4,
        policy.map((defaultExpiry) => ({ defaultExpiry })),
      ),
      sometimes(2, field("defaultCreditLimit", 0, 0, 3, 3, MOST)),
      sometimes(1, field("scale", 0, 2, 3)),
      sometimes(1, field("code", "gold", "bronze", "credits")),
      sometimes(1, field("metadata", { team: "x" }, { team: null }, null, manyLabels("p"), manyLabels("q"))),
      sometimes(1, field("name", "Points", null)),
      sometimes(1, field("currencyPrices", [{ currency: "EUR", unitAmount: 3 }], [{ currency: "EUR" }], null)),
      sometimes(
        1,
        price.map((value) => ({ price: value })),
      ),
    ),
  }),
  write(1, "archiveCredit", { path: field("credit", "gold", "silver", "credits") }),
  write(1, "createCredit", {
    body: join(
      field("code", "silver", "silver", "gold"),
      sometimes(4, field("scale", 0, 1, 9)),
      sometimes(3, field("defaultCreditLimit", 4)),
      sometimes(
        3,
        policy.map((defaultExpiry) => ({ defaultExpiry })),
      ),
      sometimes(3, field("defaultRolloverPolicy", "none", "rollover")),
      sometimes(
        1,
        price.map((value) => ({ price: value })),
      ),
    ),
  }),
  write(1, "createAccount", { body: join(sometimes(5, field("externalId", "a", "c", "d")), labels.map(onlyMetadata)) }),
  write(1, "upsertAccount", {
    path: field("account", "a", "b", "c", "e", "acc_unknown", "@acc:0"),
    body: join(
      sometimes(5, field("name", "Ada", "Bob", null)),
      sometimes(3, field("metadata", { team: "x" }, { run: "2" }, manyLabels("p"), manyLabels("q"), null)),
      sometimes(2, field("billingAnchor", "@tick-5", "2026-01-31T10:00:00Z")),
    ),
  }),
  write(2, "updateAccount", {
    path: account,
    body: join(
      sometimes(4, field("name", "Ada", "Bob", null)),
      sometimes(2, field("externalId", "a", "b", "f")),
      sometimes(2, field("email", "a@example.com", null)),
      sometimes(2, field("metadata", { team: "x" }, { team: null }, null, manyLabels("p"), manyLabels("q"))),
      sometimes(3, field("billingAnchor", "@tick-5", "2026-01-31T10:00:00Z", null)),
    ),
  }),
  write(2, "closeAccount", { path: field("account", "b", "b", "c", "a") }),
];

function onlyMetadata({ metadata }: Body): Body {
  return metadata === undefined ? {} : { metadata };
}
