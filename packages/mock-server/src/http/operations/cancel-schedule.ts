import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentSchedule } from "../present/schedule.ts";

/** POST /v1/schedules/{schedule}/cancel (R31, R86). */
export const cancelSchedule: Mutation = mutation<"cancelSchedule", "cancelSchedule">({
  command: ({ schedule }, body) => ({ type: "cancelSchedule", schedule, ...given(body, "applyToExisting") }),
  present: (schedule) => JSON.stringify(presentSchedule(schedule)),
});
