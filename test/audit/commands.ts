import fc from "fast-check";
import type { Json } from "./model/types.ts";
import type { OpenRequest, Step, Wait } from "./steps.ts";

type Body = Readonly<Record<string, Json>>;
type Part = fc.Arbitrary<Body>;

/** Joins parts of a body; a later part wins. */
function join(...parts: readonly Part[]): Part {
  return fc.tuple(...parts).map((bodies) => Object.assign({}, ...bodies));
}

/** A part that is there `inTen` times out of ten. */
function sometimes(inTen: number, part: Part): Part {
  return fc.oneof({ weight: 10 - inTen, arbitrary: fc.constant({}) }, { weight: inTen, arbitrary: part });
}

function field(name: string, ...values: readonly Json[]): Part {
  return fc.constantFrom(...values).map((value) => ({ [name]: value }));
}

/** The kinds of which most references mean those that can still be used; see `idsOf`. */
const USABLE: Readonly<Record<string, string>> = { rsv: "open", grt: "live", dbt: "back" };

function reference(kind: string): fc.Arbitrary<string> {
  const near = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 8, 10];
  const ordinal = (of: string): fc.Arbitrary<string> => fc.constantFrom(...near).map((number) => `@${of}:${number}`);
  const any = { weight: 15, arbitrary: ordinal(kind) };
  return fc.oneof({ weight: 25, arbitrary: ordinal(USABLE[kind] ?? kind) }, any, {
    weight: 1,
    arbitrary: fc.constant(`@${kind}:unknown`),
  });
}

function inPath(name: string, kind: string): Part {
  return reference(kind).map((value) => ({ [name]: value }));
}

const MOST = Number.MAX_SAFE_INTEGER;

const account: Part = fc.oneof(
  { weight: 30, arbitrary: field("account", "a") },
  { weight: 10, arbitrary: field("account", "b") },
  { weight: 4, arbitrary: field("account", "@acc:0", "@acc:1", "@acc:2") },
  { weight: 1, arbitrary: field("account", "nobody", "acc_unknown") },
);

const credit: Part = fc.oneof(
  { weight: 20, arbitrary: fc.constant({}) },
  { weight: 6, arbitrary: field("credit", "gold") },
  { weight: 3, arbitrary: field("credit", "credits", "@crd:0", "@crd:1") },
  { weight: 1, arbitrary: field("credit", "silver", "nothing") },
);

const pool: Part = join(account, credit);

/** Where most of the credit is: what spends should often find some. */
const fundedPool: Part = fc.oneof({ weight: 3, arbitrary: fc.constant<Body>({ account: "a" }) }, pool);

const poolPath: Part = join(account, field("credit", "credits", "credits", "gold", "@crd:0", "silver"));

/** Tiny amounts, so that grants empty often; both forms; now and then one that cannot be. */
function amount(usual: number, ...huge: readonly number[]): Part {
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
function deadline(name: string): Part {
  const onGrid = fc.integer({ min: 1, max: 6 }).map((ticks) => `@tick+${ticks}`);
  const beside = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("-1", "+1"));
  return fc.oneof(
    { weight: 16, arbitrary: onGrid.map((at) => ({ [name]: at })) },
    { weight: 3, arbitrary: beside.map(([ticks, ms]) => ({ [name]: `@tick+${ticks}${ms}` })) },
    { weight: 1, arbitrary: field(name, "@now+0", "@now+1", "@now-1", "@tick-3") },
  );
}

const labels: Part = join(
  sometimes(2, field("metadata", { team: "x" }, { team: "y", run: "1" })),
  sometimes(1, field("reason", "because", "refill", null)),
);

const externalKey: Part = sometimes(1, field("externalKey", "e1", "e2", "e3", "e4"));
const overage: Part = sometimes(5, field("overage", "reject", "cap", "cap", "overflow", "overflow"));
const holdOverage: Part = sometimes(3, field("overage", "reject", "cap"));
const ifVersion: Part = fc.oneof(
  { weight: 22, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: field("ifVersion", "@version") },
  { weight: 1, arbitrary: field("ifVersion", "@version+1") },
);

const policy: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  { type: "none" },
  { type: "duration", unit: "hour", count: 2 },
  { type: "duration", unit: "hour", count: 4 },
  { type: "duration", unit: "day", count: 1 },
  { type: "billing_periods", count: 1 },
  null,
);

const rollover: Part = join(
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

const strategies = [
  "expiration_priority",
  "first_in_first_out",
  "last_in_first_out",
  "plan_first",
  "largest_first",
] as const;

const price: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  { currency: "USD", unitAmount: 25 },
  { currency: "USD", unitAmountDecimal: "0.0125" },
  { currency: "JPY", unitAmountDecimal: "2.5" },
  { currency: "KWD", unitAmount: 12, unitAmountDecimal: "0.0125" },
  { currency: "USD", unitAmount: 2, unitAmountDecimal: "0.0125" },
  { currency: "USD" },
);

/** A weighted operation of the contract. */
type Choice = { readonly weight: number; readonly arbitrary: fc.Arbitrary<OpenRequest> };

function write(weight: number, operationId: string, parts: { readonly path?: Part; readonly body?: Part }): Choice {
  const { path = fc.constant(undefined), body = fc.constant(undefined) } = parts;
  const arbitrary = fc.tuple(path, body, writeHeaders).map(([pathParts, bodyParts, headers]) => ({
    operationId,
    ...(pathParts === undefined ? {} : { path: pathParts }),
    ...(bodyParts === undefined ? {} : { body: bodyParts }),
    ...headers,
  }));
  return { weight, arbitrary: NO_IF_MATCH.has(operationId) ? arbitrary.map(withoutIfMatch) : arbitrary };
}

const NO_IF_MATCH = new Set(["createAccount", "createCredit", "updateCredit", "archiveCredit"]);

function withoutIfMatch({ ifMatch: _ifMatch, ...request }: OpenRequest): OpenRequest {
  return request;
}

type Headers = Pick<OpenRequest, "ifMatch" | "idempotencyKey" | "dryRun">;

/** Few keys, so that they meet again: with the same body by repetition, with another one by chance. */
const writeHeaders: fc.Arbitrary<Headers> = fc.oneof(
  { weight: 60, arbitrary: fc.constant<Headers>({}) },
  { weight: 12, arbitrary: fc.constantFrom("k1", "k2", "k3", "k4").map((idempotencyKey) => ({ idempotencyKey })) },
  { weight: 5, arbitrary: fc.constant<Headers>({ dryRun: true }) },
  { weight: 3, arbitrary: fc.constant<Headers>({ ifMatch: "@version" }) },
  { weight: 1, arbitrary: fc.constant<Headers>({ ifMatch: "@version+1" }) },
);

function read(weight: number, operationId: string, parts: { readonly path?: Part; readonly query?: Part }): Choice {
  const { path = fc.constant(undefined), query = fc.constant(undefined) } = parts;
  const arbitrary = fc.tuple(path, query).map(([pathParts, queryParts]) => ({
    operationId,
    ...(pathParts === undefined ? {} : { path: pathParts }),
    ...(queryParts === undefined ? {} : { query: queryParts }),
  }));
  return { weight, arbitrary };
}

const grantWrites: readonly Choice[] = [
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
      sometimes(2, field("metadata", { team: "z" }, { team: null }, null)),
      ifVersion,
    ),
  }),
  write(4, "voidGrant", { path: inPath("grant", "grt"), body: sometimes(5, field("reason", "fraud", null)) }),
  write(4, "expireGrant", { path: inPath("grant", "grt") }),
];

const spending: readonly Choice[] = [
  write(20, "createDebit", {
    body: join(
      fundedPool,
      amount(6, MOST - 1),
      overage,
      sometimes(1, field("occurredAt", "@tick-2", "@now+0", "@now-1", "@now+1")),
      sometimes(1, inPath("reservationId", "rsv")),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
  write(12, "refundDebit", {
    path: inPath("debit", "dbt"),
    body: join(
      sometimes(6, amount(8)),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant({}) },
        { weight: 4, arbitrary: field("onExpiredGrant", "reissue", "lapse") },
        { weight: 3, arbitrary: join(field("onExpiredGrant", "reissue"), deadline("reissueExpiresAt")) },
        { weight: 1, arbitrary: join(field("onExpiredGrant", "reissue"), field("reissueExpiresAt", null)) },
        { weight: 1, arbitrary: field("reissueExpiresAt", "@tick+3", "@now-1") },
      ),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
  write(12, "createAdjustment", {
    body: join(
      fundedPool,
      fc.oneof(
        { weight: 3, arbitrary: join(amount(8), sometimes(1, overage)) },
        { weight: 6, arbitrary: join(amount(8), overage).map(negated) },
        {
          weight: 2,
          arbitrary: join(
            amount(8).map(negated),
            fc.uniqueArray(reference("grt"), { minLength: 1, maxLength: 3 }).map((grantIds) => ({ grantIds })),
            sometimes(1, field("overage", "cap", "overflow", "reject")),
          ),
        },
      ),
      sometimes(6, deadline("expiresAt")),
      labels,
      externalKey,
      ifVersion,
    ),
  }),
];

/** A negative adjustment takes what the amount says. */
function negated(body: Body): Body {
  const { amount: integer, amountDecimal, ...rest } = body;
  return {
    ...rest,
    ...(typeof integer === "number" ? { amount: -integer } : {}),
    ...(typeof amountDecimal === "string" ? { amountDecimal: `-${amountDecimal}` } : {}),
  };
}

const holds: readonly Choice[] = [
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
      sometimes(7, fc.oneof({ weight: 9, arbitrary: amount(5) }, field("amount", 0))),
      overage,
      sometimes(5, field("final", false, true)),
      labels,
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
        fc.integer({ min: 1, max: 9 }).map((additionalAmount) => ({ additionalAmount })),
      ),
      holdOverage,
      ifVersion,
    ),
  }),
];

const settings: readonly Choice[] = [
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
      sometimes(2, field("defaultCreditLimit", 0, 3)),
      sometimes(1, field("scale", 0, 2, 3)),
      sometimes(1, field("code", "gold", "bronze", "credits")),
      sometimes(1, field("metadata", { team: "x" }, { team: null })),
      sometimes(1, field("name", "Points", null)),
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
      sometimes(3, field("metadata", { team: "x" }, { run: "2" })),
      sometimes(2, field("billingAnchor", "@tick-5", "2026-01-31T10:00:00Z")),
    ),
  }),
  write(2, "updateAccount", {
    path: account,
    body: join(
      sometimes(4, field("name", "Ada", "Bob", null)),
      sometimes(2, field("externalId", "a", "b", "f")),
      sometimes(2, field("email", "a@example.com", null)),
      sometimes(2, field("metadata", { team: "x" }, { team: null }, null)),
      sometimes(3, field("billingAnchor", "@tick-5", "2026-01-31T10:00:00Z", null)),
    ),
  }),
  write(1, "closeAccount", { path: field("account", "b", "b", "c", "c", "a") }),
];

function onlyMetadata({ metadata }: Body): Body {
  return metadata === undefined ? {} : { metadata };
}

const range: Part = sometimes(
  2,
  fc.constantFrom<Body>({ from: "@tick-2" }, { to: "@tick+1" }, { from: "@tick-3", to: "@tick+0" }, { from: "@now+0" }),
);
const order: Part = sometimes(4, field("order", "asc", "desc"));
const poolFilter: Part = join(sometimes(3, account), sometimes(2, field("credit", "gold", "credits")));
const common: Part = join(
  poolFilter,
  order,
  range,
  sometimes(1, field("externalKey", "e1", "e2")),
  sometimes(1, field("metadata", { team: "x" }, { team: "y", run: "1" })),
);

const reads: readonly Choice[] = [
  read(3, "getBalance", {
    path: poolPath,
    query: sometimes(6, field("at", "@now+0", "@now-1", "@tick-1", "@tick-3", "@now+1", "@tick-40")),
  }),
  read(1, "getBalanceSeries", {
    path: poolPath,
    query: fc.constantFrom<Body>(
      { from: "@tick-6", to: "@now+0", step: 3600 },
      { from: "@tick-3-1", to: "@tick+0+1", step: 1800 },
      { from: "@tick-30", to: "@tick+0", step: 7200 },
      { from: "@tick-1", to: "@tick-1", step: 60 },
      { from: "@tick-2", to: "@tick+0", step: 1 },
    ),
  }),
  read(1, "listBalances", { path: account, query: sometimes(4, field("at", "@tick-1", "@now+1", "@tick-2")) }),
  read(1, "listAllBalances", {
    query: join(
      order,
      sometimes(3, field("credit", "gold", "credits", "nothing")),
      sometimes(3, field("account", ["a"], ["b", "a"], ["@acc:0", "a"], ["nobody"])),
    ),
  }),
  read(2, "listGrants", {
    query: join(
      common,
      sometimes(3, field("status", "pending", "active", "depleted", "expired", "voided")),
      sometimes(2, field("category", "free", "adjustment", "rollover", "plan")),
    ),
  }),
  read(2, "listGrants", {
    query: fc.constantFrom<Body>(
      { order: "burn", account: "a", credit: "credits" },
      { order: "burn", account: "b", credit: "gold" },
      { order: "burn", account: "a" },
    ),
  }),
  read(1, "listAdjustments", { query: join(common, sometimes(4, field("status", "active", "expired"))) }),
  read(1, "listDebits", {
    query: join(
      common,
      sometimes(2, field("occurredFrom", "@tick-2", "@now-1")),
      sometimes(2, field("occurredTo", "@tick+0")),
    ),
  }),
  read(1, "listReservations", {
    query: join(common, sometimes(5, field("status", "open", "captured", "released", "expired"))),
  }),
  read(1, "listRefunds", { path: inPath("debit", "dbt"), query: order }),
  read(2, "listEntries", {
    query: join(
      poolFilter,
      order,
      range,
      sometimes(2, inPath("grant", "grt")),
      sometimes(2, inPath("debit", "dbt")),
      sometimes(2, inPath("reservation", "rsv")),
      sometimes(1, field("operation", "@op:0", "@op:3", "op_unknown")),
      sometimes(2, field("type", "consumed", "lapsed", "debt_repaid", "grant_expired", "captured", "refunded")),
      sometimes(1, field("metadata", { team: "x" })),
    ),
  }),
  read(1, "listAccounts", {
    query: join(order, sometimes(3, field("status", "active", "closed")), sometimes(2, field("externalId", "a", "zz"))),
  }),
  read(1, "listCredits", { query: join(order, sometimes(3, field("status", "active", "archived"))) }),
  read(1, "getAccount", { path: account }),
  read(1, "getCredit", { path: field("credit", "gold", "credits", "silver", "@crd:1") }),
  read(1, "getGrant", { path: inPath("grant", "grt") }),
  read(1, "getDebit", { path: inPath("debit", "dbt") }),
  read(1, "getReservation", { path: inPath("reservation", "rsv") }),
  read(1, "getAdjustment", { path: inPath("adjustment", "adj") }),
  read(1, "getRefund", { path: inPath("refund", "rfd") }),
];

/** Any request of the contract that the schema allows. */
export const anyRequest: fc.Arbitrary<OpenRequest> = fc.oneof(
  ...grantWrites,
  ...spending,
  ...holds,
  ...settings,
  ...reads,
);

/** Any write. */
export const anyWrite: fc.Arbitrary<OpenRequest> = fc.oneof(...grantWrites, ...spending, ...holds, ...settings);

/** Any read. */
export const anyRead: fc.Arbitrary<OpenRequest> = fc.oneof(...reads);

/** Mostly no time passes; when it does, it aims at deadlines. */
export const anyWait: fc.Arbitrary<Wait> = fc.oneof(
  { weight: 44, arbitrary: fc.constant<Wait>({ kind: "none" }) },
  { weight: 8, arbitrary: fc.constantFrom(-1, 0, 0, 0, 1).map((ms): Wait => ({ kind: "due", ms })) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(-1, 0, 0, 1))
      .map(([ticks, ms]): Wait => ({ kind: "tick", ticks, ms })),
  },
  { weight: 2, arbitrary: fc.constantFrom(1, 999, 1000).map((ms): Wait => ({ kind: "ms", ms })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(24, 25, 30 * 24, 40 * 24).map((ticks): Wait => ({ kind: "tick", ticks, ms: 0 })),
  },
);

/** One step: a new request, or now and then an earlier one word for word (R65). */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  wait: anyWait,
  pageSize: fc.constantFrom(100, 100, 20, 3, 1),
  request: fc.oneof(
    { weight: 20, arbitrary: anyRequest },
    { weight: 1, arbitrary: fc.nat({ max: 5 }).map((repeat) => ({ repeat })) },
  ),
});

function start(operationId: string, body: Body, path?: Body): Step {
  const request = { operationId, body, ...(path === undefined ? {} : { path }) };
  return { wait: { kind: "none" }, pageSize: 100, request };
}

/** A few grants that end together, a hold and a debit, so that a list need not build them up first. */
const someCredit: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.tuple(fc.integer({ min: 3, max: 15 }), fc.constantFrom("@tick+2", "@tick+3", "@tick+4", null)), {
    maxLength: 4,
  })
  .map((grants) => [
    ...grants.map(([size, expiresAt]) => start("createGrant", { account: "a", amount: size, expiresAt })),
    ...grants.slice(1, 2).map(() => start("createGrant", { account: "b", credit: "gold", amountDecimal: "0.15" })),
    ...grants.slice(2, 3).map(() => start("createReservation", { account: "a", amount: 4, expiresAt: "@tick+3" })),
    ...grants.slice(3, 4).map(() => start("createDebit", { account: "a", amount: 5 })),
  ]);

/** What every list starts with: two accounts, a credit with decimals, and a live debt in a third of them. */
export const anyStart: fc.Arbitrary<readonly Step[]> = fc
  .record({
    burnStrategy: fc.constantFrom(...strategies),
    creditLimit: fc.constantFrom(0, 0, 0, 5, 20),
    debt: fc.constantFrom(0, 0, 40),
    policy: fc.constantFrom("expire", "expire", "rollover", "none"),
    credit: someCredit,
  })
  .map(({ burnStrategy, creditLimit, debt, policy: defaultRolloverPolicy, credit: given }) => [
    start("createAccount", { externalId: "a", name: "Ada" }),
    start("createAccount", { externalId: "b" }),
    start("createCredit", { code: "gold", scale: 2, burnStrategy }),
    start("updateCredit", { burnStrategy, defaultRolloverPolicy }, { credit: "credits" }),
    ...(creditLimit === 0 ? [] : [start("setCreditLimit", { creditLimit }, { account: "a", credit: "credits" })]),
    ...given,
    ...(debt === 0 ? [] : [start("createDebit", { account: "a", amount: debt, overage: "overflow" })]),
  ]);

/** A list of up to `most` steps after the start. */
export function anySteps(most: number): fc.Arbitrary<readonly Step[]> {
  const list = fc.array(anyStep, { minLength: 1, maxLength: most, size: "max" });
  return fc.tuple(anyStart, list).map((parts) => parts.flat());
}
