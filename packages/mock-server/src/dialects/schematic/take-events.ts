import { parseInstant } from "../../http/instants.ts";
import { DAY_MS } from "../../ledger/calendar.ts";
import { accept, type Outcome } from "../../ledger/failures.ts";
import type { DialectCall, RunCommand } from "../dialect.ts";
import { companiesWithKeys, resolveCompany } from "./companies.ts";
import { keep, read } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { prefixOf } from "./ids.ts";
import { type Bad, bad } from "./refuse.ts";
import { track } from "./usage.ts";
import { writeCompany } from "./write-companies.ts";

type Schemas = components["schemas"];

/** How long a key of an event is remembered. */
const KEY_LIFE_MS = DAY_MS;
/** How far a trusted clock may be ahead, and how long ago an event may be, with and without backfill. */
const MAX_AHEAD_MS = 300_000;
const MAX_AGE_MS = 34 * DAY_MS;
const MAX_BACKFILL_AGE_MS = 365 * DAY_MS;

/** An event as every path brings it. */
export interface Incoming {
  readonly type: Schemas["EventType"];
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string | null;
  readonly sentAt: number | null;
  readonly isBackfill: boolean;
}

/** An event of the API: what it says of its time must be true. */
export function readEvent(call: DialectCall, input: Schemas["EventCreate"]): Incoming | Bad {
  const { event_type: type, body, idempotency_key: key = null } = input;
  const isTrusted = input.trusted_client_clock === true || input.backfill === true;
  const sentAt = isTrusted && input.sent_at ? parseInstant(input.sent_at) : null;
  if (sentAt === undefined) return bad(`sent_at ${input.sent_at} is no instant (RFC 3339).`);
  const isBackfill = input.backfill === true;
  const late = sentAt === null ? null : checkTime(call, sentAt, isBackfill);
  return late ?? { type, body: { ...body }, key, sentAt, isBackfill };
}

function checkTime({ t }: DialectCall, sentAt: number, isBackfill: boolean): Bad | null {
  if (sentAt > t + MAX_AHEAD_MS) return bad("sent_at is more than 5 minutes ahead.");
  const maxAge = isBackfill ? MAX_BACKFILL_AGE_MS : MAX_AGE_MS;
  if (sentAt >= t - maxAge) return null;
  return bad(`sent_at is more than ${maxAge / DAY_MS} days ago.`);
}

/** Does what an event says, once per key and day. Answers its id; that of the first for one that comes again. */
export function takeEvent(call: DialectCall, run: RunCommand, event: Incoming): Outcome<string> {
  const id = call.newId(prefixOf("event"));
  if (event.key !== null) {
    const key = JSON.stringify([event.type, event.key]);
    const before = read(call, "event-key", key);
    if (before !== undefined && call.t - before.at < KEY_LIFE_MS) return accept(before.event);
    const kept = run(keep(call, "event-key", key, { at: call.t, event: id }));
    if (!kept.ok) return kept;
  }
  if (event.isBackfill) return accept(id);
  // Schematic takes every event and then sees what it can do with it: what the ledger refuses moves nothing.
  if (event.type === "track") takeTrack(call, run, id, event);
  if (event.type === "identify") takeIdentify(call, run, event);
  return accept(id);
}

function takeTrack(call: DialectCall, run: RunCommand, id: string, { body, sentAt }: Incoming): void {
  const { event: name, quantity = null, lease_id: lease, reservation_id: reservation } = body;
  const account = resolveCompany(call, recordOf(body.company));
  if (account === undefined || typeof name !== "string") return;
  const count = quantity === null ? 1 : quantity;
  if (typeof count !== "number" || !Number.isSafeInteger(count) || count === 0) return;
  track(call, run, {
    ...{ id, name, account, quantity: count, occurredAt: sentAt },
    lease: typeof lease === "string" && lease !== "" ? lease : null,
    reservation: typeof reservation === "string" && reservation !== "" ? reservation : null,
    user: userOf(body.user),
  });
}

/** A user is only a name on what it used. */
function userOf(user: unknown): string | null {
  const [first] = Object.values(recordOf(user) ?? {});
  return typeof first === "string" ? first.slice(0, 500) : null;
}

function takeIdentify(call: DialectCall, run: RunCommand, { body }: Incoming): void {
  const company = recordOf(body.company);
  const keys = textsOf(recordOf(company?.keys));
  if (company === undefined || Object.keys(keys).length === 0) return;
  const [existing] = companiesWithKeys(call, keys);
  const { name } = company;
  writeCompany(call, run, existing, {
    keys,
    name: typeof name === "string" ? name.slice(0, 255) : null,
    traits: recordOf(company.traits) ?? null,
    lastSeenAt: new Date(call.t).toISOString(),
  });
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function textsOf(record: Record<string, unknown> = {}): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(record)) {
    if (typeof value === "string" && value !== "") texts[name] = value;
  }
  return texts;
}
