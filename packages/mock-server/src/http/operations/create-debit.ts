import type { CreateDebit } from "../../ledger/commands.ts";
import type { Schemas } from "../contract.ts";
import { type Mutation, mutation } from "../operation.ts";
import { debitText } from "../present/debit.ts";
import { flat } from "../present/json-text.ts";
import { balanceMember } from "../present/text.ts";
import type { Violations } from "../violations.ts";

/** POST /v1/debits (R37, R38). */
export const createDebit: Mutation = mutation<"createDebit", "createDebit">({
  command: (_path, body, violations) => readDebit(body, violations),
  present: (debit, t) => flat(debitText(debit, balanceMember(debit.pool, t))),
  status: 201,
});

/** Field by field and not with `given`: nothing is asked for as often, and known names cost less than listed ones. */
function readDebit(body: Schemas["DebitCreate"], violations: Violations): CreateDebit {
  const debit: { -readonly [Name in keyof CreateDebit]: CreateDebit[Name] } = {
    type: "createDebit",
    account: body.account,
  };
  if (isGiven(body.credit)) debit.credit = body.credit;
  if (isGiven(body.amount)) debit.amount = body.amount;
  if (isGiven(body.amountDecimal)) debit.amountDecimal = body.amountDecimal;
  if (isGiven(body.overage)) debit.overage = body.overage;
  if (isGiven(body.reason)) debit.reason = body.reason;
  if (isGiven(body.reservationId)) debit.reservationId = body.reservationId;
  if (isGiven(body.externalKey)) debit.externalKey = body.externalKey;
  if (isGiven(body.metadata)) debit.metadata = body.metadata;
  if (isGiven(body.ifVersion)) debit.ifVersion = body.ifVersion;
  if (isGiven(body.occurredAt)) debit.occurredAt = violations.instant(body.occurredAt, "body", "/occurredAt");
  return debit;
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
