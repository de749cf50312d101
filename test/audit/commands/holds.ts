import fc from "fast-check";
import { type Choice, write } from "./choice.ts";
import {
  amount,
  type Body,
  deadline,
  externalKey,
  field,
  fundedPool,
  holdOverage,
  ifVersion,
  inPath,
  join,
  labels,
  MOST,
  overage,
  sometimes,
} from "./parts.ts";

export const holds: readonly Choice[] = [
  write(20, "createReservation", {
    body: join(
      fundedPool,
      amount(5),
      holdOverage,
      fc.oneof(
        { weight: 2, arbitrary: fc.constant({}) },
        { weight: 8, arbitrary: deadline("expiresAt") },
        { weight: 4, arbitrary: field("ttlSeconds", 1, 3600, 7200, 86_400, 86_400) },
        { weight: 1, arbitrary: fc.constant<Body>({ ttlSeconds: 60, expiresAt: "@tick+2" }) },
        { weight: 1, arbitrary: field("expiresAt", "@now+999", "@now+1000", "@now+86400000", "@now+86400001") },
      ),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
  write(16, "captureReservation", {
    path: inPath("reservation", "rsv"),
    body: join(
      sometimes(7, fc.oneof({ weight: 12, arbitrary: amount(5, MOST - 2) }, field("amount", 0))),
      overage,
      sometimes(5, field("final", false, true)),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
  write(5, "releaseReservation", {
    path: inPath("reservation", "rsv"),
    body: join(sometimes(5, amount(8)), ifVersion),
  }),
  write(8, "extendReservation", {
    path: inPath("reservation", "rsv"),
    body: join(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant({}) },
        { weight: 6, arbitrary: deadline("expiresAt") },
        { weight: 2, arbitrary: field("ttlSeconds", 3600, 604_800) },
        { weight: 1, arbitrary: fc.constant<Body>({ ttlSeconds: 60, expiresAt: "@tick+2" }) },
      ),
      sometimes(
        5,
        fc
          .oneof({ weight: 30, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.constant(MOST - 3))
          .map((additionalAmount) => ({ additionalAmount })),
      ),
      holdOverage,
      ifVersion,
    ),
  }),
];
