import fc from "fast-check";
import type { Json } from "../model/types.ts";
import type { OpenRequest } from "../steps.ts";
import { type Choice, write } from "./choice.ts";
import {
  account,
  amount,
  type Body,
  credit,
  deadline,
  field,
  join,
  MOST,
  type Part,
  price,
  sometimes,
} from "./parts.ts";

/** One mutation of a batch: no headers, and no version that the ones before it would make wrong. */
function item({ operationId, path, body }: OpenRequest): Json {
  const { ifVersion: _version, ...rest } = body ?? {};
  return {
    operation: operationId,
    ...(path === undefined ? {} : { path }),
    ...(body === undefined ? {} : { body: rest }),
  };
}

/** POST /v1/batch over any writes (R60). */
export function batchOf(anyWrite: fc.Arbitrary<OpenRequest>): Choice {
  const operations = fc.array(anyWrite.map(item), { minLength: 1, maxLength: 4 });
  return write(14, "createBatch", { body: operations.map((items) => ({ operations: items })) });
}

const importedAccount: Part = join(
  field("externalId", "a", "m1", "m2", "m1"),
  sometimes(4, field("name", "Ada", "Mia")),
  sometimes(1, field("metadata", { team: "x" }, {})),
  sometimes(1, field("billingAnchor", "2026-01-31T10:00:00Z")),
);

const importedGrant: Part = join(
  field("externalKey", "g1", "g2", "g3", "g4", "e1"),
  fc.oneof({ weight: 5, arbitrary: account }, field("account", "m1", "m2")),
  credit,
  amount(9, MOST - 9),
  sometimes(7, field("consumedAmount", 0, 1, 1, 2, 3, 50)),
  sometimes(3, fc.oneof(deadline("expiresAt"), field("expiresAt", null))),
  sometimes(2, field("effectiveAt", "@tick-2", "@tick+1", "@now+0")),
  sometimes(2, field("priority", 5, 100)),
  sometimes(2, field("category", "plan", "purchased")),
  sometimes(1, field("name", "old")),
  sometimes(1, field("reason", "moved")),
  sometimes(1, field("metadata", { team: "x" })),
  sometimes(
    1,
    price.map((costBasis) => ({ costBasis })),
  ),
);

/** Few keys, so that rows meet what is there already (R61). */
export const imports: Choice = write(9, "importBalances", {
  body: fc
    .tuple(fc.array(importedAccount, { maxLength: 2 }), fc.array(importedGrant, { maxLength: 3 }))
    .map(([accounts, grants]): Body => ({ accounts, grants })),
});
