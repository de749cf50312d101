import fc from "fast-check";
import { type Choice, write } from "./choice.ts";
import {
  amount,
  type Body,
  deadline,
  externalKey,
  field,
  ifVersion,
  inPath,
  join,
  labels,
  MOST,
  manyLabels,
  type Part,
  pool,
  price,
  rollover,
  sometimes,
} from "./parts.ts";

const expiry: Part = fc.oneof(
  { weight: 9, arbitrary: fc.constant({}) },
  { weight: 14, arbitrary: deadline("expiresAt") },
  { weight: 1, arbitrary: field("expiresAt", null) },
  { weight: 2, arbitrary: field("expireInDays", 1, 2, 30) },
  {
    weight: 3,
    arbitrary: field(
      "expiresIn",
      { unit: "hour", count: 2 },
      { unit: "day", count: 1 },
      { unit: "month", count: 1 },
      { unit: "billing_period", count: 1 },
      { unit: "billing_period", count: 2 },
      { unit: "year", count: 10_000 },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Body>({ expiresAt: "@tick+3", expireInDays: 1 }) },
);

const effectiveAt: Part = fc.oneof(
  { weight: 16, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: field("effectiveAt", "@tick+1", "@tick+2", "@tick+3", "@tick+1-1", "@tick+2+1") },
  { weight: 3, arbitrary: field("effectiveAt", "@tick-1", "@tick-2", "@now+0", "@now-1") },
);

export const grantWrites: readonly Choice[] = [
  write(22, "createGrant", {
    body: join(
      pool,
      amount(20, MOST),
      expiry,
      effectiveAt,
      sometimes(3, field("priority", 10, 50, 100, 200)),
      sometimes(5, field("category", "free", "adjustment", "plan", "purchased", "auto_topup")),
      sometimes(3, rollover),
      sometimes(
        1,
        price.map((costBasis) => ({ costBasis })),
      ),
      sometimes(1, field("name", "starter", "gift")),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
  write(6, "updateGrant", {
    path: inPath("grant", "grt"),
    body: join(
      sometimes(6, fc.oneof({ weight: 5, arbitrary: deadline("expiresAt") }, field("expiresAt", null))),
      sometimes(4, field("priority", 10, 50, 100, 200)),
      sometimes(2, field("name", "renamed", null)),
      sometimes(2, field("metadata", { team: "z" }, { team: null }, null, manyLabels("p"), manyLabels("q"))),
      ifVersion,
    ),
  }),
  write(4, "voidGrant", { path: inPath("grant", "grt"), body: sometimes(5, field("reason", "fraud", null)) }),
  write(4, "expireGrant", { path: inPath("grant", "grt") }),
];
