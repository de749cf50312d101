import fc from "fast-check";
import { type Choice, write } from "./choice.ts";
import {
  amount,
  type Body,
  credit,
  externalKey,
  field,
  fundedPool,
  ifVersion,
  inPath,
  join,
  labels,
  MOST,
  type Part,
  policy,
  poolPath,
  price,
  reference,
  sometimes,
} from "./parts.ts";

const parties: Part = fc.oneof(
  { weight: 16, arbitrary: fc.constant<Body>({ fromAccount: "a", toAccount: "b" }) },
  { weight: 6, arbitrary: fc.constant<Body>({ fromAccount: "b", toAccount: "a" }) },
  { weight: 2, arbitrary: fc.constant<Body>({ fromAccount: "@acc:0", toAccount: "@acc:1" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Body>({ fromAccount: "a", toAccount: "a" }, { fromAccount: "x", toAccount: "a" }),
  },
);

const expiry: Part = sometimes(
  4,
  policy.map((value) => ({ expiry: value })),
);

/** Thresholds that tiny amounts cross often. */
const threshold: Part = field("threshold", 0, 0, 3, 5, 10, 20, -5);

const topUp: Part = fc.oneof(
  { weight: 12, arbitrary: join(field("amount", 1, 3, 5, 10), sometimes(3, field("multiple", true, false))) },
  { weight: 5, arbitrary: field("target", 21, 25, 30) },
  { weight: 1, arbitrary: field("target", 0, MOST) },
  { weight: 1, arbitrary: field("amount", MOST - 1) },
  { weight: 1, arbitrary: fc.constantFrom<Body>({}, { amount: 3, target: 30 }, { target: 30, multiple: true }) },
);

export const poolRules: readonly Choice[] = [
  write(10, "createTransfer", {
    body: join(
      parties,
      credit,
      amount(9, MOST - 3),
      sometimes(
        2,
        fc.uniqueArray(reference("grt"), { minLength: 1, maxLength: 3 }).map((grantIds) => ({ grantIds })),
      ),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
  write(5, "createAlert", { body: join(fundedPool, threshold) }),
  write(1, "deleteAlert", { path: inPath("alert", "alr") }),
  write(8, "putAutoTopUp", {
    path: poolPath,
    body: join(
      threshold,
      topUp,
      sometimes(8, field("cooldownSeconds", 0, 3600, 3600, 7200, 5400, 90_000)),
      sometimes(2, field("priority", 5, 100)),
      expiry,
      ifVersion,
    ),
  }),
  write(2, "deleteAutoTopUp", { path: poolPath }),
  write(2, "createBundle", {
    body: join(
      field("code", "small", "large", "large"),
      credit,
      fc.oneof({ weight: 9, arbitrary: field("quantity", 1, 5, 15) }, field("quantity", MOST)),
      sometimes(4, field("name", "Small")),
      sometimes(
        4,
        price.map((value) => ({ price: value })),
      ),
      expiry,
      sometimes(2, field("priority", 5, 100)),
    ),
  }),
  write(4, "updateBundle", {
    path: field("bundle", "small", "small", "large", "@bnd:0"),
    body: join(
      sometimes(4, field("quantity", 2, 7)),
      sometimes(5, field("status", "active", "inactive")),
      sometimes(2, field("name", "Big", null)),
      sometimes(
        2,
        price.map((value) => ({ price: value })),
      ),
      expiry,
      sometimes(2, field("metadata", { team: "x" }, null)),
    ),
  }),
  write(7, "purchaseBundle", {
    path: field("bundle", "small", "small", "small", "small", "large", "@bnd:0", "@bnd:1", "nothing"),
    body: join(
      fundedPool.map(({ account = "a" }): Body => ({ account })),
      sometimes(2, field("name", "bought")),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
  write(1, "createWebhookEndpoint", {
    body: join(
      field("url", "http://127.0.0.1:9/hook", "http://localhost:9/other"),
      sometimes(4, field("types", [], ["grant.created", "balance.low"])),
    ),
  }),
  write(1, "updateWebhookEndpoint", {
    path: inPath("endpoint", "whk"),
    body: join(
      sometimes(5, field("status", "disabled", "active")),
      sometimes(4, field("types", ["debt.incurred"], [])),
    ),
  }),
  write(1, "deleteWebhookEndpoint", { path: inPath("endpoint", "whk") }),
];

/** The control plane's only say in the ledger (R78). */
export const failPayments: Choice = {
  weight: 4,
  arbitrary: fc.constantFrom(0, 1, 1, 2).map((fail) => ({ operationId: "failPayments", body: { fail } })),
};
