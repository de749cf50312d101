import { given, mapped, optional, readExpiryPolicy, readRollover, sent } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentSchedule } from "../present/schedule.ts";

/** PATCH /v1/schedules/{schedule} (R31, R86). */
export const updateSchedule: Mutation = mutation<"updateSchedule", "updateSchedule">({
  command: ({ schedule }, body, violations) => ({
    type: "updateSchedule",
    schedule,
    ...sent(body, "amount", "amountDecimal", "priority"),
    ...given(body, "applyToExisting"),
    ...optional("expiry", mapped(body.expiry, readExpiryPolicy)),
    ...optional("rollover", mapped(body.rollover, readRollover)),
    ...optional("endAt", violations.instant(body.endAt, "body", "/endAt")),
  }),
  present: (schedule) => JSON.stringify(presentSchedule(schedule)),
});
