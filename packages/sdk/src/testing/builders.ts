import type {
  AccountCreate,
  AdjustmentCreate,
  CreditCreate,
  DebitCreate,
  GrantCreate,
  RefundCreate,
  ReservationCreate,
} from "../generated/openapi.ts";

/** The account that the builders speak of: {@link buildAccount} makes it, the others use it. */
const ACCOUNT = "user-1";

/**
 * A valid body of `accounts.create`: the account the other builders use.
 *
 * @example
 * ```ts
 * await credits.accounts.create(buildAccount());
 * await credits.accounts.create(buildAccount({ externalId: "user-2", name: "Ada" }));
 * ```
 */
export function buildAccount(overrides: AccountCreate = {}): AccountCreate {
  return { externalId: ACCOUNT, ...overrides };
}

/** A valid body of `credits.create`: whole credits of the code `tokens`. */
export function buildCredit(overrides: Partial<CreditCreate> = {}): CreditCreate {
  return { code: "tokens", ...overrides };
}

/**
 * A valid body of `grants.create`: 100 of the default credit, from now on.
 *
 * @example
 * ```ts
 * await credits.grants.create(buildGrant({ amount: 30, expiresIn: { unit: "month", count: 1 } }));
 * ```
 */
export function buildGrant(overrides: Partial<GrantCreate> = {}): GrantCreate {
  return withAmount(100, overrides);
}

/** A valid body of `debits.create`: 10 of the default credit. */
export function buildDebit(overrides: Partial<DebitCreate> = {}): DebitCreate {
  return withAmount(10, overrides);
}

/** A valid body of `reservations.create`: holds 10 of the default credit, for the default time. */
export function buildReservation(overrides: Partial<ReservationCreate> = {}): ReservationCreate {
  return withAmount(10, overrides);
}

/** A valid body of `adjustments.create`: 10 more of the default credit. */
export function buildAdjustment(overrides: Partial<AdjustmentCreate> = {}): AdjustmentCreate {
  return withAmount(10, overrides);
}

/** A valid body of `debits.refund`: 1 given back. */
export function buildRefund(overrides: RefundCreate = {}): RefundCreate {
  return overrides.amountDecimal === undefined ? { amount: 1, ...overrides } : overrides;
}

/** Adds the account, and the amount unless the caller says it in decimals: one of the two has to be there (R72). */
function withAmount<Body extends { account?: string | undefined; amountDecimal?: string | null | undefined }>(
  amount: number,
  overrides: Body,
): Body & { account: string; amount?: number } {
  const account = { account: ACCOUNT, ...overrides };
  return overrides.amountDecimal === undefined ? { amount, ...account } : account;
}
