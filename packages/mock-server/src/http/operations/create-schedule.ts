import { given, mapped, optional, readExpiryPolicy, readRollover } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentSchedule } from "../present/schedule.ts";

/** POST /v1/schedules (R27–R30, R81). */
export const createSchedule: Mutation = mutation<"createSchedule", "createSchedule">({
  command: (_path, body, violations) => ({
    type: "createSchedule",
    interval: body.interval,
    ...given(body, "account", "plan", "subscription", "credit", "amount", "amountDecimal", "intervalCount"),
    ...given(body, "resetStart", "maxOccurrences", "priority", "category", "name", "metadata", "externalKey"),
    ...optional("startAt", violations.instant(body.startAt ?? undefined, "body", "/startAt")),
    ...optional("anchor", violations.instant(body.anchor ?? undefined, "body", "/anchor")),
    ...optional("endAt", violations.instant(body.endAt ?? undefined, "body", "/endAt")),
    ...optional("expiry", mapped(body.expiry ?? undefined, readExpiryPolicy)),
    ...optional("rollover", mapped(body.rollover ?? undefined, readRollover)),
  }),
  present: (schedule) => JSON.stringify(presentSchedule(schedule)),
  status: 201,
});
