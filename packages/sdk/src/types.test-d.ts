import { expectTypeOf } from "vitest";
import type { OpenCredits } from "./client.ts";
import type {
  Balance,
  BatchItem,
  DebitWritten,
  Event,
  Grant,
  GrantList,
  InsufficientCreditsProblem,
  TransferWritten,
  VersionMismatchProblem,
} from "./generated/openapi.ts";
import { hasCode, isApiError, isFailure } from "./guards.ts";
import type {
  ApiError,
  ApiPromise,
  ErrorCode,
  Failure,
  Input,
  ListPromise,
  OpenCreditsOptions,
  OperationId,
  Output,
  Page,
  Problem,
  Query,
  Result,
} from "./index.ts";
import { type VerifiedWebhook, verifyWebhook } from "./webhooks/index.ts";

// Checked by `tsc` alone: nothing here runs. Each expected error stands directly above the one line it is about.

declare const credits: OpenCredits;
declare const error: unknown;

const body = { account: "user-1", amount: 5 };

// Results have the types of the spec, by name.
expectTypeOf(credits.debits.create(body)).toEqualTypeOf<ApiPromise<DebitWritten, "createDebit">>();
expectTypeOf(credits.grants.list()).toEqualTypeOf<ListPromise<Grant, "listGrants">>();
expectTypeOf(await credits.debits.create(body)).toEqualTypeOf<DebitWritten>();
expectTypeOf(await credits.grants.list()).toEqualTypeOf<Page<Grant>>();
expectTypeOf<GrantList>().toExtend<Page<Grant>>();
expectTypeOf((await credits.debits.create(body)).balance).toEqualTypeOf<Balance>();
expectTypeOf(await credits.grants.list().toArray({ limit: 5 })).toEqualTypeOf<Grant[]>();
for await (const grant of credits.grants.list()) expectTypeOf(grant).toEqualTypeOf<Grant>();

// A dry run gives the same type.
expectTypeOf(credits.debits.create(body, { dryRun: true })).toEqualTypeOf<ApiPromise<DebitWritten, "createDebit">>();

// A list knows no default for how much fits into memory.
// @ts-expect-error -- limit is required.
credits.grants.list().toArray();

// Typos and wrong types in bodies, queries and options are errors.
// @ts-expect-error -- no such field.
credits.debits.create({ account: "user-1", amuont: 5 });
// @ts-expect-error -- an amount is a number; `amountDecimal` takes the text.
credits.debits.create({ account: "user-1", amount: "5" });
// @ts-expect-error -- the account is required.
credits.debits.create({ amount: 5 });
// @ts-expect-error -- no such filter.
credits.grants.list({ acount: "user-1" });
// @ts-expect-error -- the status is none of a grant's.
credits.grants.list({ status: "open" });
// @ts-expect-error -- instants are ISO strings: the types say what the wire holds.
credits.grants.create({ account: "user-1", amount: 5, expiresAt: new Date() });
// @ts-expect-error -- the query of a series is required.
credits.balances.series("user-1", "credits");
// @ts-expect-error -- the credit is part of the path.
credits.balances.get("user-1");
// @ts-expect-error -- no such option.
credits.debits.create(body, { timeout: 5 });

// What the spec has a default for may be left out, and what is optional in the path's body too.
credits.grants.create({ account: "user-1", amount: 5 });
credits.accounts.create();
credits.reservations.capture("rsv_1");

// Options are those the operation's headers allow.
credits.debits.get("dbt_1", { signal: null, timeoutMs: undefined, maxRetries: 0, headers: { "x-a": null } });
// @ts-expect-error -- a read has no idempotency key.
credits.debits.get("dbt_1", { idempotencyKey: "k" });
// @ts-expect-error -- a read cannot be a dry run.
credits.debits.get("dbt_1", { dryRun: true });
credits.accounts.create({}, { idempotencyKey: "k", dryRun: true });
// @ts-expect-error -- creating an account has no version to expect.
credits.accounts.create({}, { ifMatch: 1 });
credits.accounts.update("user-1", {}, { ifMatch: 1 });

// A result narrows by `ok`, then by code or status, and the code gives the problem its members.
const result = await credits.debits.create(body).result();
expectTypeOf(result).toEqualTypeOf<Result<DebitWritten, "createDebit">>();
if (result.ok) {
  expectTypeOf(result.data).toEqualTypeOf<DebitWritten>();
} else {
  expectTypeOf(result).toEqualTypeOf<Failure<"createDebit">>();
  if (result.code === "insufficient_credits") {
    expectTypeOf(result.status).toEqualTypeOf<402>();
    expectTypeOf(result.problem).toEqualTypeOf<InsufficientCreditsProblem>();
    expectTypeOf(result.problem.shortfall).toEqualTypeOf<number>();
  }
  if (result.status === 404) {
    expectTypeOf(result.code).toEqualTypeOf<"account_not_found" | "credit_not_found" | "reservation_not_found">();
  }
  // @ts-expect-error -- not a code of this operation.
  if (result.code === "grant_not_found") throw new Error("never");
}

/** A switch over all codes compiles; one that misses a code does not. */
function inWords(failure: Failure<"getBalance">): string {
  switch (failure.code) {
    case "account_not_found":
    case "credit_not_found":
      return "Not here.";
    case "at_in_future":
      return "Not yet.";
    case "invalid_request":
      return failure.problem.errors.map(({ message }) => message).join(" ");
    case "unauthorized":
    case "forbidden":
      return "Not for you.";
    case "rate_limited":
    case "internal_error":
    case "unavailable":
      return "Not now.";
    default:
      expectTypeOf(failure).toEqualTypeOf<never>();
      return "A newer server.";
  }
}
expectTypeOf(inWords).returns.toEqualTypeOf<string>();

// Whoever asks for completeness is told of a code that was forgotten: the error is where `never` was expected.
const balance = await credits.balances.get("user-1", "credits").result();
if (!balance.ok) {
  switch (balance.code) {
    case "account_not_found":
    case "credit_not_found":
    case "invalid_request":
    case "unauthorized":
    case "forbidden":
    case "rate_limited":
    case "internal_error":
    case "unavailable":
      break;
    default:
      expectTypeOf(balance.code).toEqualTypeOf<"at_in_future">();
      // @ts-expect-error -- at_in_future was forgotten.
      balance satisfies never;
  }
}

// Guards narrow to exactly the problems that operation, status or code have.
if (isFailure(error, "createDebit", 402)) {
  expectTypeOf(error.problem).toEqualTypeOf<InsufficientCreditsProblem>();
  expectTypeOf(error.code).toEqualTypeOf<"insufficient_credits">();
  expectTypeOf(error.status).toEqualTypeOf<402>();
  expectTypeOf(error.attempts).toEqualTypeOf<number>();
}
if (isFailure(error, "createDebit")) {
  expectTypeOf(error.code).toEqualTypeOf<Failure<"createDebit">["code"]>();
  if (error.problem.code === "version_mismatch") expectTypeOf(error.problem).toEqualTypeOf<VersionMismatchProblem>();
}
if (hasCode(error, "insufficient_credits")) {
  expectTypeOf(error.problem).toEqualTypeOf<InsufficientCreditsProblem>();
  expectTypeOf(error.problem.held).toEqualTypeOf<number | null>();
}
if (isApiError(error)) {
  expectTypeOf(error).toEqualTypeOf<ApiError>();
  expectTypeOf(error.code).toEqualTypeOf<ErrorCode | undefined>();
  if (error.problem?.code === "external_key_conflict") expectTypeOf(error.problem.existingId).toEqualTypeOf<string>();
}
if (isFailure(error, "createBatch", 409) && error.problem.code !== "idempotency_in_progress") {
  expectTypeOf(error.problem.failedIndex).toEqualTypeOf<number>();
  if (error.problem.code === "external_key_conflict") expectTypeOf(error.problem.existingId).toEqualTypeOf<string>();
}
// @ts-expect-error -- the spec declares no 418 for this operation.
isFailure(error, "createDebit", 418);
// @ts-expect-error -- no such operation.
isFailure(error, "createTransfers");
// @ts-expect-error -- no such code.
hasCode(error, "insufficient_funds");

// No problem has a code that is any text: one would make narrowing by code impossible.
expectTypeOf<string extends ErrorCode ? true : false>().toEqualTypeOf<false>();
expectTypeOf<"route_not_found">().toExtend<ErrorCode>();
expectTypeOf<Extract<Problem, { code: "insufficient_credits" }>>().toEqualTypeOf<InsufficientCreditsProblem>();

// Every operation has one success type and at least the failures that all have.
type WithoutOutput = { [Id in OperationId]: Output<Id> extends object ? never : Id }[OperationId];
expectTypeOf<WithoutOutput>().toEqualTypeOf<"deleteAlert" | "deleteAutoTopUp" | "deleteWebhookEndpoint">();
expectTypeOf<Output<"deleteAlert">>().toEqualTypeOf<undefined>();
type EveryFailure = {
  [Id in OperationId]: "unauthorized" | "rate_limited" extends Failure<Id>["code"] ? true : Id;
}[OperationId];
expectTypeOf<EveryFailure>().toEqualTypeOf<true>();
type ProblemsWithoutCode = { [Id in OperationId]: Failure<Id>["code"] extends ErrorCode ? never : Id }[OperationId];
expectTypeOf<ProblemsWithoutCode>().toEqualTypeOf<never>();

// An item of a batch takes the path and body of its operation, and no others.
await credits.batch.create({ operations: [{ operation: "voidGrant", path: { grant: "grt_1" } }] });
// @ts-expect-error -- the operation needs its path.
await credits.batch.create({ operations: [{ operation: "voidGrant" }] });
expectTypeOf<{ operation: "createDebit"; body: { creditLimit: 5 } }>().not.toExtend<BatchItem>();
// @ts-expect-error -- a read.
await credits.batch.create({ operations: [{ operation: "getGrant", path: { grant: "grt_1" } }] });

// The type of an event tells its data.
const event = await credits.events.get("evt_1");
if (event.type === "balance.low") expectTypeOf(event.data.threshold).toEqualTypeOf<number>();
if (event.type === "grant.expired" || event.type === "grant.voided") {
  expectTypeOf(event.data.grantId).toEqualTypeOf<string>();
}
// @ts-expect-error -- no such type.
event.type === "balance.high";

// A delivery is an event unless the caller says otherwise.
const delivery = await verifyWebhook("{}", new Headers(), "whsec_YQ==");
expectTypeOf(delivery.payload).toEqualTypeOf<Event>();
expectTypeOf(await verifyWebhook<{ a: 1 }>("{}", new Headers(), "whsec_YQ==")).toEqualTypeOf<
  VerifiedWebhook<{ a: 1 }>
>();

// The parts of an operation by its id.
expectTypeOf<NonNullable<Query<"listGrants">["order"]>>().toEqualTypeOf<"asc" | "desc" | "burn">();
expectTypeOf<Input<"getGrant">>().toEqualTypeOf<{ readonly path: { grant: string } }>();

// Options accept the standard functions.
const options: OpenCreditsOptions = { baseUrl: "http://x", apiKey: async () => "sk_test_a", fetch };
expectTypeOf(options).toExtend<OpenCreditsOptions>();
// @ts-expect-error -- a client needs a key.
expectTypeOf<{ baseUrl: string }>().toExtend<OpenCreditsOptions>();

// Paths are those of the spec, with its methods, parameters and answers.
const raw = await credits.raw["/v1/debits"].POST({ body, dryRun: true });
if (raw.error) expectTypeOf(raw.error.code).toExtend<ErrorCode>();
else expectTypeOf(raw.data).toEqualTypeOf<DebitWritten>();
await credits.raw["/v1/accounts"].GET();
// @ts-expect-error -- no such path.
credits.raw["/v1/debit"];
// @ts-expect-error -- a path without this method.
credits.raw["/v1/debits"].DELETE;
// @ts-expect-error -- the body is required.
credits.raw["/v1/debits"].POST();
// @ts-expect-error -- no such field.
credits.raw["/v1/debits"].POST({ body: { account: "user-1", amuont: 5 } });
// @ts-expect-error -- no such init: openapi-fetch's own would accept any.
credits.raw["/v1/debits"].POST({ body, retries: 5 });

// A batch that is written out answers each mutation with the type of its single call.
const written = await credits.batch.create({
  operations: [
    {
      operation: "createTransfer",
      body: { fromAccount: "user-1", toAccount: "user-2", amount: 4, grantIds: ["grt_1"] },
    },
    { operation: "deleteAlert", path: { alert: "alr_1" } },
  ],
});
expectTypeOf(written.results[0].body).toEqualTypeOf<TransferWritten>();
expectTypeOf(written.results[1].body).toEqualTypeOf<null>();
// @ts-expect-error -- there is no third answer.
written.results[2];
// @ts-expect-error -- no such field.
credits.batch.create({ operations: [{ operation: "createDebit", body: { account: "user-1", amuont: 4 } }] });
// @ts-expect-error -- the path is required.
credits.batch.create({ operations: [{ operation: "deleteAlert" }] });

// One that is put together at run time answers any of them.
declare const operations: BatchItem[];
expectTypeOf((await credits.batch.create({ operations })).results).items.toHaveProperty("body");
