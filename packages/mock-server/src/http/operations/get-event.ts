import { notFound } from "../not-found.ts";
import { type Read, read } from "../operation.ts";
import { presentEvent } from "../present/event.ts";

/** GET /v1/events/{event} (R76). */
export const getEvent: Read = read<"getEvent", string>({
  input: ({ event }) => event,
  answer: (ledger, id) => {
    const event = ledger.findEvent(id);
    return event === undefined ? notFound("event", id) : { body: JSON.stringify(presentEvent(ledger, event)) };
  },
});
