import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import type { operations } from "./generated/types.ts";

/** POST /v1/events: accepted, so that code which reports usage runs. The mock has no meters, so nothing is charged. */
export const ingestEvent: DialectOperation = operation<operations["ingestEvent"]>((call) => ({
  status: 202,
  body: {
    message: "Event accepted for processing",
    event_id: call.body.event_id || call.newId("event_"),
  },
}));

/** POST /v1/events/bulk. */
export const ingestEventsBulk: DialectOperation = operation<operations["ingestEventsBulk"]>(() => ({
  status: 202,
  body: { message: "Events accepted for processing" },
}));
