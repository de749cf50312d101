import type { Schedule } from "../../ledger/recurrence.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant, formatOptionalInstant } from "../instants.ts";
import { decimalTwin } from "./decimal.ts";
import { presentExpiryPolicy, presentRollover } from "./terms.ts";

export function presentSchedule(schedule: Schedule): Schemas["Schedule"] {
  const { owner, credit, amount } = schedule;
  return {
    id: schedule.id,
    scope: owner.scope,
    accountId: owner.account?.id ?? null,
    externalId: owner.account?.externalId ?? null,
    planId: owner.plan?.id ?? null,
    subscriptionId: owner.subscription?.id ?? null,
    templateId: owner.template?.id ?? null,
    credit: credit.code,
    creditId: credit.id,
    amount,
    interval: schedule.interval,
    intervalCount: schedule.intervalCount,
    startAt: formatOptionalInstant(schedule.startAt),
    anchor: formatOptionalInstant(schedule.anchor),
    resetStart: schedule.resetStart,
    endAt: formatOptionalInstant(schedule.endAt),
    maxOccurrences: schedule.maxOccurrences,
    occurrences: schedule.occurrences,
    nextOccurrenceAt: formatOptionalInstant(schedule.nextOccurrenceAt),
    priority: schedule.priority,
    category: schedule.category,
    expiry: schedule.expiry === null ? null : presentExpiryPolicy(schedule.expiry),
    rollover: presentRollover(schedule.rollover),
    status: schedule.status,
    name: schedule.name,
    metadata: schedule.metadata,
    externalKey: schedule.externalKey,
    createdAt: formatInstant(schedule.createdAt),
    updatedAt: formatInstant(schedule.updatedAt),
    decimal: decimalTwin({ amount }, credit.scale),
  };
}
