import { isRefusal, requireSchedule } from "../../ledger/preconditions.ts";
import { type Read, read } from "../operation.ts";
import { presentSchedule } from "../present/schedule.ts";

/** GET /v1/schedules/{schedule}. It has no ETag (R68). */
export const getSchedule: Read = read<"getSchedule", string>({
  input: (path) => path.schedule,
  answer: (ledger, id) => {
    const schedule = requireSchedule(ledger, id);
    return isRefusal(schedule) ? schedule : { body: JSON.stringify(presentSchedule(schedule)) };
  },
});
