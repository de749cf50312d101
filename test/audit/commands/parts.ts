import fc from "fast-check";
import type { Json } from "../model/types.ts";

export type Body = Readonly<Record<string, Json>>;
export type Part = fc.Arbitrary<Body>;

/** Joins parts of a body; a later part wins. */
export function join(...parts: readonly Part[]): Part {
  return fc.tuple(...parts).map((bodies) => Object.assign({}, ...bodies));
}

/** A part that is there `inTen` times out of ten. */
export function sometimes(inTen: number, part: Part): Part {
  return fc.oneof({ weight: 10 - inTen, arbitrary: fc.constant({}) }, { weight: inTen, arbitrary: part });
}

export function field(name: string, ...values: readonly Json[]): Part {
  return fc.constantFrom(...values).map((value) => ({ [name]: value }));
}

/** The kinds of which most references mean those that can still be used; see `idsOf`. */
export const USABLE: Readonly<Record<string, string>> = {
  rsv: "open",
  grt: "live",
  dbt: "back",
  sch: "runs",
  sub: "subscribed",
  alr: "watch",
  whk: "hook",
};

export function reference(kind: string): fc.Arbitrary<string> {
  const near = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 8, 10];
  const ordinal = (of: string): fc.Arbitrary<string> => fc.constantFrom(...near).map((number) => `@${of}:${number}`);
  const any = { weight: 15, arbitrary: ordinal(kind) };
  return fc.oneof({ weight: 25, arbitrary: ordinal(USABLE[kind] ?? kind) }, any, {
    weight: 1,
    arbitrary: fc.constant(`@${kind}:unknown`),
  });
}

export function inPath(name: string, kind: string): Part {
  return reference(kind).map((value) => ({ [name]: value }));
}

export const MOST: number = Number.MAX_SAFE_INTEGER;

export const account: Part = fc.oneof(
  { weight: 30, arbitrary: field("account", "a") },
  { weight: 10, arbitrary: field("account", "b") },
  { weight: 4, arbitrary: field("account", "@acc:0", "@acc:1", "@acc:2") },
  { weight: 1, arbitrary: field("account", "nobody", "acc_unknown") },
);

export const credit: Part = fc.oneof(
  { weight: 20, arbitrary: fc.constant({}) },
  { weight: 6, arbitrary: field("credit", "gold") },
  { weight: 3, arbitrary: field("credit", "credits", "@crd:0", "@crd:1") },
  { weight: 1, arbitrary: field("credit", "silver", "nothing") },
);

export const pool: Part = join(account, credit);

/** Where most of the credit is: what spends should often find some. */
export const fundedPool: Part = fc.oneof({ weight: 3, arbitrary: fc.constant<Body>({ account: "a" }) }, pool);

export const poolPath: Part = join(account, field("credit", "credits", "credits", "gold", "@crd:0", "silver"));

/** Tiny amounts, so that grants empty often; both forms; now and then one that cannot be. */
export function amount(usual: number, ...huge: readonly number[]): Part {
  return fc.oneof(
    { weight: 60, arbitrary: fc.integer({ min: 1, max: usual }).map((value) => ({ amount: value })) },
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 60 }).map((value) => ({ amount: value })) },
    { weight: 4, arbitrary: field("amountDecimal", "1", "0.05", "3", "0.12", "0.4") },
    { weight: 1, arbitrary: field("amountDecimal", "0.001", "9999999999999999.5") },
    {
      weight: 1,
      arbitrary: fc.constantFrom({}, { amount: 5, amountDecimal: "0.05" }, { amount: 4, amountDecimal: "4" }),
    },
    ...huge.map((value) => ({ weight: 1, arbitrary: fc.constant({ amount: value }) })),
  );
}

/** Deadlines: few instants, all on the grid or one millisecond beside it. */
export function deadline(name: string): Part {
  const onGrid = fc.integer({ min: 1, max: 6 }).map((ticks) => `@tick+${ticks}`);
  const beside = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("-1", "+1"));
  return fc.oneof(
    { weight: 16, arbitrary: onGrid.map((at) => ({ [name]: at })) },
    { weight: 3, arbitrary: beside.map(([ticks, ms]) => ({ [name]: `@tick+${ticks}${ms}` })) },
    { weight: 1, arbitrary: field(name, "@now+0", "@now+1", "@now-1", "@tick-3") },
  );
}

export const labels: Part = join(
  sometimes(2, field("metadata", { team: "x" }, { team: "y", run: "1" })),
  sometimes(1, field("reason", "because", "refill", null)),
);

/** So many that two of them together are too many for one object (R75). */
export function manyLabels(prefix: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: 30 }, (_, place) => [`${prefix}${place}`, "1"]));
}

export const externalKey: Part = sometimes(1, field("externalKey", "e1", "e2", "e3", "e4"));
export const overage: Part = sometimes(5, field("overage", "reject", "cap", "cap", "overflow", "overflow"));
export const holdOverage: Part = sometimes(3, field("overage", "reject", "cap"));
export const ifVersion: Part = fc.oneof(
  { weight: 22, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: field("ifVersion", "@version") },
  { weight: 1, arbitrary: field("ifVersion", "@version+1") },
);

export const policy: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  { type: "none" },
  { type: "duration", unit: "hour", count: 2 },
  { type: "duration", unit: "hour", count: 4 },
  { type: "duration", unit: "day", count: 1 },
  { type: "billing_periods", count: 1 },
  { type: "period" },
  null,
);

/** What ends the rest of a grant, and begins it again (R32, R33). */
export const rollover: Part = join(
  sometimes(5, field("percent", 0, 33, 50, 100)),
  sometimes(3, field("maxAmount", 1, 2, 5)),
  sometimes(4, field("maxRollovers", 1, 2, 3)),
  sometimes(3, field("priority", 5, 100)),
  fc
    .oneof(
      { weight: 20, arbitrary: policy },
      fc.constantFrom<Json>({ type: "period" }, { type: "duration", unit: "hour" }, { type: "none", count: 1 }),
    )
    .map((expiry) => ({ expiry })),
).map((terms) => ({ rollover: terms }));

/** Where recurrences are counted from: the ends of months, the grid of deadlines, one millisecond beside it. */
export function anchorAt(name: string): Part {
  return field(
    name,
    "@tick+0",
    "@tick-1",
    "@tick+1",
    "@tick+2",
    "@tick-3",
    "@tick+0+1",
    "@tick+1-1",
    "@now-1",
    "2026-01-31T10:00:00Z",
    "2026-01-31T00:00:00Z",
    "2024-02-29T00:00:00Z",
    "2025-12-30T22:00:00Z",
  );
}

export const strategies = [
  "expiration_priority",
  "first_in_first_out",
  "last_in_first_out",
  "plan_first",
  "largest_first",
] as const;

export const price: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  { currency: "USD", unitAmount: 25 },
  { currency: "USD", unitAmountDecimal: "0.0125" },
  { currency: "JPY", unitAmountDecimal: "2.5" },
  { currency: "KWD", unitAmount: 12, unitAmountDecimal: "0.0125" },
  { currency: "USD", unitAmount: 2, unitAmountDecimal: "0.0125" },
  { currency: "USD" },
);
