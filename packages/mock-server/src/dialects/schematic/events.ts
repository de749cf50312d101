import { formatInstant, parseInstant } from "../../http/instants.ts";
import { accept, type Outcome } from "../../ledger/failures.ts";
import type { DialectCall, DialectOperation, DialectResult } from "../dialect.ts";
import { operation } from "../operation.ts";
import { answer } from "./envelope.ts";
import type { components, operations } from "./generated/types.ts";
import { isBad } from "./refuse.ts";
import { type Incoming, readEvent, takeEvent } from "./take-events.ts";

type Schemas = components["schemas"];

/** Most events that the client's buffer may send at once. */
const MAX_CAPTURED = 100;

export const createEvent: DialectOperation = operation<operations["createEvent"]>((call): DialectResult => {
  const event = readEvent(call, call.body);
  if (isBad(event)) return event;
  const taken = takeAll(call, [event]);
  if (!taken.ok) return taken;
  const [id = null] = taken.value;
  return answer(call, presentEvent(call, id), 201);
});

export const createEventBatch: DialectOperation = operation<operations["createEventBatch"]>((call): DialectResult => {
  const events: Incoming[] = [];
  for (const input of call.body.events) {
    const event = readEvent(call, input);
    if (isBad(event)) return event;
    events.push(event);
  }
  const taken = takeAll(call, events);
  if (!taken.ok) return taken;
  return answer(call, { events: taken.value.map((id) => presentEvent(call, id)) }, 201);
});

/** POST /batch of the capture host: takes everything, and does what it can. */
export const captureEvents: DialectOperation = operation<operations["captureEvents"]>((call): DialectResult => {
  const { events } = call.body;
  if (events.length > MAX_CAPTURED) {
    return { status: 400, body: { error: "batch too large", max_size: MAX_CAPTURED } };
  }
  const taken = takeAll(
    call,
    events.map((event) => ({
      type: event.type,
      body: { ...event.body },
      key: event.idempotency_key ?? null,
      sentAt: event.trusted_client_clock === true && event.sent_at ? (parseInstant(event.sent_at) ?? null) : null,
      isBackfill: event.backfill === true,
    })),
  );
  return taken.ok ? { status: 200, body: { accepted: taken.value.length } } : taken;
});

function takeAll(call: DialectCall, events: readonly Incoming[]): Outcome<readonly string[]> {
  return call.transact((run): Outcome<readonly string[]> => {
    const ids: string[] = [];
    for (const event of events) {
      const taken = takeEvent(call, run, event);
      if (!taken.ok) return taken;
      ids.push(taken.value);
    }
    return accept(ids);
  });
}

function presentEvent(call: DialectCall, id: string | null): Schemas["RawEvent"] {
  return {
    captured_at: formatInstant(call.t),
    event_id: id,
    remote_addr: null,
    remote_ip: "127.0.0.1",
    user_agent: call.request.header("user-agent") ?? "",
  };
}
