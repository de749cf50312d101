import type { ExpiryPolicyInput, PriceInput, RolloverInput } from "../ledger/commands.ts";
import { assured } from "./boundary.ts";
import type { Schemas } from "./contract.ts";

/** The fields of a request that are there and not null: outside of PATCH, null means absent. */
export type Given<Body, Name extends keyof Body> = { [name in Name]?: NonNullable<Body[name]> };

/** Copies the named fields that are there and not null. */
export function given<Body extends object, Name extends keyof Body>(
  body: Body,
  ...names: readonly Name[]
): Given<Body, Name> {
  const copy: Given<Body, Name> = {};
  for (const name of names) {
    const value = body[name];
    if (value !== null && value !== undefined) copy[name] = value;
  }
  return copy;
}

/** Copies the named fields that are there, null too: in a PATCH it clears. */
export function sent<Body extends object, Name extends keyof Body>(
  body: Body,
  ...names: readonly Name[]
): { [name in Name]?: Exclude<Body[name], undefined> } {
  const copy: { [name in Name]?: Body[name] } = {};
  for (const name of names) {
    if (body[name] !== undefined) copy[name] = body[name];
  }
  return assured<{ [name in Name]?: Exclude<Body[name], undefined> }>(copy);
}

/** `{ name: value }`, or nothing where there is no value: an absent field of a command stays absent. */
export function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [name in Name]?: Value } {
  const field: { [name in Name]?: Value } = {};
  if (value !== undefined) field[name] = value;
  return field;
}

export function readExpiryPolicy(policy: Schemas["ExpiryPolicyInput"]): ExpiryPolicyInput {
  return { type: policy.type, ...given(policy, "unit", "count") };
}

export function readPrice(price: Schemas["PriceInput"]): PriceInput {
  return { currency: price.currency, ...given(price, "unitAmount", "unitAmountDecimal") };
}

export function readRollover(rollover: Schemas["RolloverPolicyInput"]): RolloverInput {
  const { expiry } = rollover;
  return {
    ...given(rollover, "percent", "maxAmount", "maxRollovers", "priority"),
    ...(expiry === null || expiry === undefined ? {} : { expiry: readExpiryPolicy(expiry) }),
  };
}

/** Applies a reading to a field that may be absent or null; both stay what they are. */
export function mapped<Value, Result>(
  value: Value,
  read: (value: NonNullable<Value>) => Result,
): Result | Extract<Value, null | undefined> {
  if (value === null || value === undefined) return assured<Extract<Value, null | undefined>>(value);
  return read(value);
}
