import type {
  AccountCreate,
  AdjustmentCreate,
  AlertCreate,
  AutoTopUpPut,
  BundleCreate,
  CreditCreate,
  DebitCreate,
  GrantCreate,
  PlanCreate,
  RefundCreate,
  ReservationCreate,
  ScheduleCreate,
  SubscriptionCreate,
  TransferCreate,
  WebhookEndpointCreate,
} from "../generated/openapi.ts";

/** The account that the builders speak of: {@link buildAccount} makes it, the others use it. */
const ACCOUNT = "user-1";

/** The plan that they speak of. */
const PLAN = "pro";

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

/** A valid body of `transfers.create`: 10 of the default credit to `user-2`, which has to exist as well. */
export function buildTransfer(overrides: Partial<TransferCreate> = {}): TransferCreate {
  return { ...amountUnless(overrides.amountDecimal, 10), fromAccount: ACCOUNT, toAccount: "user-2", ...overrides };
}

/** A valid body of `plans.create`: the plan that {@link buildSubscription} subscribes to. */
export function buildPlan(overrides: Partial<PlanCreate> = {}): PlanCreate {
  return { code: PLAN, ...overrides };
}

/**
 * A valid body of `schedules.create`: 100 of the default credit each month, from now on, which last until the next; of
 * the account, unless a plan or a subscription is given.
 *
 * @example
 * ```ts
 * await credits.accounts.create(buildAccount());
 * await credits.schedules.create(buildSchedule());
 * await credits.plans.create(buildPlan());
 * await credits.schedules.create(buildSchedule({ plan: "pro", amount: 500 }));
 * await credits.subscriptions.create(buildSubscription());
 * ```
 */
export function buildSchedule(overrides: Partial<ScheduleCreate> = {}): ScheduleCreate {
  const owner = overrides.plan || overrides.subscription ? {} : { account: ACCOUNT };
  const amount = amountUnless(overrides.amountDecimal, 100);
  return { ...owner, ...amount, interval: "month", expiry: { type: "period" }, ...overrides };
}

/** A valid body of `subscriptions.create`: to the plan of {@link buildPlan}, from now on. */
export function buildSubscription(overrides: Partial<SubscriptionCreate> = {}): SubscriptionCreate {
  return { account: ACCOUNT, plan: PLAN, ...overrides };
}

/** A valid body of `bundles.create`: 1000 of the default credit, without a price. */
export function buildBundle(overrides: Partial<BundleCreate> = {}): BundleCreate {
  return { code: "pack", quantity: 1000, ...overrides };
}

/** A valid body of `alerts.create`: at 20 of the default credit. */
export function buildAlert(overrides: Partial<AlertCreate> = {}): AlertCreate {
  return { account: ACCOUNT, threshold: 20, ...overrides };
}

/** A valid body of `autoTopUps.put`: 100 more at 20 or less, or, where it says so, what a target takes. */
export function buildAutoTopUp(overrides: Partial<AutoTopUpPut> = {}): AutoTopUpPut {
  return { threshold: 20, ...(overrides.target === undefined ? { amount: 100 } : {}), ...overrides };
}

/** A valid body of `webhookEndpoints.create`: all events, to this machine. */
export function buildWebhookEndpoint(overrides: Partial<WebhookEndpointCreate> = {}): WebhookEndpointCreate {
  return { url: "http://127.0.0.1:3000/webhooks", ...overrides };
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
  return { ...amountUnless(overrides.amountDecimal, amount), account: ACCOUNT, ...overrides };
}

/** The amount, unless the caller says it in decimals. */
function amountUnless(amountDecimal: string | null | undefined, amount: number): { amount?: number } {
  return amountDecimal === undefined ? { amount } : {};
}
