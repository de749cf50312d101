import type { PastFigures, SeriesPoint } from "../../ledger/reads.ts";
import type { Pool } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";
import { decimalTwin } from "./decimal.ts";
import { textOrNull } from "./json-text.ts";

/** A pool's figures now (R4). */
export function presentBalance(pool: Pool, asOf: number): Schemas["Balance"] {
  const { account, credit, balance, reserved, available, pending, debt, creditLimit, nextExpiry } = pool;
  const spendable = Math.max(0, available + creditLimit);
  return {
    accountId: account.id,
    externalId: account.externalId,
    credit: credit.code,
    creditId: credit.id,
    balance,
    reserved,
    available,
    pending,
    debt,
    creditLimit,
    spendable,
    nextExpiry: nextExpiry === null ? null : { at: formatInstant(nextExpiry.at), amount: nextExpiry.amount },
    version: pool.version,
    asOf: formatInstant(asOf),
    decimal:
      credit.scale === 0
        ? null
        : decimalTwin({ balance, reserved, available, pending, debt, creditLimit, spendable }, credit.scale),
  };
}

/**
 * The same as `JSON.stringify(presentBalance(pool, asOf))`, in half the time: every write answers a balance, and there is
 * no dearer part of an answer.
 */
export function balanceText(pool: Pool, asOf: number): string {
  const { credit, available, creditLimit, nextExpiry } = pool;
  const at = formatInstant(asOf);
  const end = nextExpiry === null ? "null" : `{"at":"${formatInstant(nextExpiry.at)}","amount":${nextExpiry.amount}}`;
  const decimal = credit.scale === 0 ? "null" : JSON.stringify(presentBalance(pool, asOf).decimal);
  return (
    `{${poolText(pool)},"balance":${pool.balance},"reserved":${pool.reserved},"available":${available}` +
    `,"pending":${pool.pending},"debt":${pool.debt},"creditLimit":${creditLimit}` +
    `,"spendable":${Math.max(0, available + creditLimit)},"nextExpiry":${end}` +
    `,"version":${pool.version},"asOf":"${at}","decimal":${decimal}}`
  );
}

let lastAccountId = "";
let lastExternalId: string | null = null;
let lastCreditId = "";
let lastCode = "";
let lastText = "";

/** Whose pool it is: the keys that every resource of a pool has. One answer needs them twice, so the last is kept. */
export function poolText({ account, credit }: Pool): string {
  const isLast =
    account.id === lastAccountId &&
    account.externalId === lastExternalId &&
    credit.id === lastCreditId &&
    credit.code === lastCode;
  if (isLast) return lastText;
  lastAccountId = account.id;
  lastExternalId = account.externalId;
  lastCreditId = credit.id;
  lastCode = credit.code;
  lastText =
    `"accountId":"${account.id}","externalId":${textOrNull(account.externalId)}` +
    `,"credit":"${credit.code}","creditId":"${credit.id}"`;
  return lastText;
}

/** A pool's figures at an instant in the past (R74): what was not kept is null. */
export function presentPastBalance(pool: Pool, figures: PastFigures, at: number): Schemas["Balance"] {
  const { account, credit } = pool;
  const { balance, reserved, available, debt, version } = figures;
  const unknown = { pending: null, creditLimit: null, spendable: null } as const;
  const twin = decimalTwin({ balance, reserved, available, debt }, credit.scale);
  return {
    accountId: account.id,
    externalId: account.externalId,
    credit: credit.code,
    creditId: credit.id,
    balance,
    reserved,
    available,
    pending: null,
    debt,
    creditLimit: null,
    spendable: null,
    nextExpiry: null,
    version,
    asOf: formatInstant(at),
    decimal: twin === null ? null : { ...twin, ...unknown },
  };
}

/** One point of a series (R74). */
export function presentSeriesPoint(point: SeriesPoint, scale: number): Schemas["SeriesPoint"] {
  const { at, balance, reserved, available, debt, granted, consumed, refunded, expired } = point;
  const amounts = { balance, reserved, available, debt, granted, consumed, refunded, expired };
  return { at: formatInstant(at), ...amounts, decimal: decimalTwin(amounts, scale) };
}
