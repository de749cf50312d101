import { IdWriter } from "../../ledger/ids.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type EventType, LAST_INSTANT } from "../../ledger/terms.ts";
import { type LedgerEvent, WebhookEndpoint } from "../../ledger/watching.ts";
import { MAX_WEBHOOK_RECORDS, WEBHOOK_RETRY_DELAYS_MS } from "../../limits.ts";
import { Ring } from "../ring.ts";

/** How far the deliveries to one endpoint have come: plain JSON, for snapshots. */
export interface DeliveryState {
  readonly endpointId: string;
  /** The last event that is dealt with: delivered, or given up. */
  readonly settledSeq: number;
  /** Failed attempts at the event after it. */
  readonly attempts: number;
  /** When that is tried again, on the environment's clock; null: at once. */
  readonly nextAttemptAt: number | null;
}

/** An event that waits for its turn at an endpoint, the first of those. */
export interface PendingDelivery {
  readonly id: string;
  readonly endpoint: WebhookEndpoint;
  readonly event: LedgerEvent;
  /** Which attempt it will be, from 1; 0 for a redelivery. */
  readonly attempt: number;
  /** When it is due, on the environment's clock. */
  readonly dueAt: number;
}

/** What came of one attempt: the answer's status, or why there was none. */
export type SendOutcome = { readonly status: number } | { readonly error: string };

/** One attempt, as the control plane tells it. */
export interface AttemptRecord {
  readonly deliveryId: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventSeq: number;
  readonly eventType: EventType;
  readonly url: string;
  readonly attempt: number;
  /** The environment's time. */
  readonly at: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly outcome: "delivered" | "retrying" | "failed";
  readonly nextAttemptAt: number | null;
}

/** The deliveries to one endpoint: one after another, in the order of the events. */
interface Line {
  readonly endpoint: WebhookEndpoint;
  readonly ids: IdWriter;
  settledSeq: number;
  attempts: number;
  nextAttemptAt: number | null;
  isInFlight: boolean;
  /** No event up to here waits, as long as the endpoint wants these types. */
  scannedSeq: number;
  scannedTypes: readonly EventType[];
}

/**
 * Which event of one environment goes to which endpoint next (R76): in the order of the events for each endpoint, each
 * again and again until it arrives or the attempts are used up, and no endpoint waits for another. It lives beside the
 * ledger, which does not know whether anything arrives, and sends nothing itself.
 */
export class Deliveries {
  readonly records: Ring<AttemptRecord> = new Ring(MAX_WEBHOOK_RECORDS);
  readonly #ledger: Ledger;
  readonly #lines: Map<WebhookEndpoint, Line> = new Map();
  /** The endpoints that were not deleted when they were last walked, of so many that there were then. */
  #living: readonly WebhookEndpoint[] = [];
  #known = 0;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** The state of a snapshot, of which {@link findDeliveryProblem} has found nothing wrong. */
  static restore(ledger: Ledger, states: readonly DeliveryState[]): Deliveries {
    const deliveries = new Deliveries(ledger);
    for (const { endpointId, settledSeq, attempts, nextAttemptAt } of states) {
      const endpoint = ledger.find(WebhookEndpoint, endpointId);
      if (endpoint === undefined) continue;
      Object.assign(deliveries.#lineOf(endpoint), { settledSeq, scannedSeq: settledSeq, attempts, nextAttemptAt });
    }
    return deliveries;
  }

  /** What waits and is due at t, at most one event for each endpoint, first what is due longest. */
  due(t: number): PendingDelivery[] {
    return this.#waiting().filter(({ dueAt }) => dueAt <= t);
  }

  /** What is due next, or is tried again first. */
  next(): PendingDelivery | undefined {
    return this.#waiting()[0];
  }

  /** When something that waits is due next, on the environment's clock. */
  get nextDueAt(): number | undefined {
    return this.next()?.dueAt;
  }

  /** A delivery by its id, to be sent again; undefined where no event and endpoint make it. */
  find(id: string): PendingDelivery | undefined {
    for (const endpoint of this.#ledger.webhookEndpoints) {
      const seq = this.#lineOf(endpoint).ids.serialOf(id);
      const event = seq === undefined ? undefined : this.#ledger.events[seq - 1];
      if (event === undefined || this.#idOf(endpoint, event) !== id) continue;
      return { id, endpoint, event, attempt: 0, dueAt: event.operation.at };
    }
    return undefined;
  }

  /** Holds the endpoint's line while an attempt is on its way. */
  begin({ endpoint, attempt }: PendingDelivery): void {
    if (attempt > 0) this.#lineOf(endpoint).isInFlight = true;
  }

  /** Lets the line go without any outcome, because the attempt was called off. */
  callOff({ endpoint, attempt }: PendingDelivery): void {
    if (attempt > 0) this.#lineOf(endpoint).isInFlight = false;
  }

  /** Takes in what came of an attempt, at t. */
  settle(pending: PendingDelivery, outcome: SendOutcome, t: number): AttemptRecord {
    const line = this.#lineOf(pending.endpoint);
    const isDelivered = "status" in outcome && outcome.status >= 200 && outcome.status < 300;
    // An endpoint may be deleted while an attempt is on its way: then nothing follows.
    const isHead = !pending.endpoint.isDeleted && this.#head(line) === pending.event;
    if (pending.attempt > 0) line.isInFlight = false;
    let result: AttemptRecord["outcome"] = isDelivered ? "delivered" : "failed";
    if (isHead && isDelivered) close(line, pending.event);
    else if (isHead && pending.attempt > 0) {
      const delayMs = WEBHOOK_RETRY_DELAYS_MS[line.attempts];
      line.attempts += 1;
      if (delayMs === undefined) close(line, pending.event);
      else {
        line.nextAttemptAt = Math.min(t + delayMs, LAST_INSTANT);
        result = "retrying";
      }
    }
    return this.#record(pending, outcome, t, result, result === "retrying" ? line.nextAttemptAt : null);
  }

  /** The lines that have begun, in the order of their endpoints. */
  snapshot(): DeliveryState[] {
    const lines = this.#ledger.webhookEndpoints.map((endpoint) => this.#lineOf(endpoint));
    const begun = lines.filter(
      ({ endpoint, settledSeq, attempts }) => settledSeq > this.#startOf(endpoint) || attempts > 0,
    );
    return begun.map(({ endpoint, settledSeq, attempts, nextAttemptAt }) => ({
      endpointId: endpoint.id,
      settledSeq,
      attempts,
      nextAttemptAt,
    }));
  }

  /** The first event of each endpoint that takes any, first what is due longest. */
  #waiting(): PendingDelivery[] {
    const waiting: PendingDelivery[] = [];
    for (const endpoint of this.#walked()) {
      const line = this.#lineOf(endpoint);
      if (endpoint.isDisabled || line.isInFlight) continue;
      const event = this.#head(line);
      if (event === undefined) continue;
      const dueAt = line.nextAttemptAt ?? event.operation.at;
      waiting.push({ id: this.#idOf(endpoint, event), endpoint, event, attempt: line.attempts + 1, dueAt });
    }
    // The order of the endpoints decides where everything else is equal: sorting keeps it.
    return waiting.sort((first, second) => first.dueAt - second.dueAt || first.event.seq - second.event.seq);
  }

  /** The endpoints that are there. What was deleted never comes back, so it is not looked at again. */
  #walked(): readonly WebhookEndpoint[] {
    const made = this.#ledger.webhookEndpoints.slice(this.#known);
    this.#known += made.length;
    this.#living = [...this.#living, ...made].filter(({ isDeleted }) => !isDeleted);
    return this.#living;
  }

  /** The first event after the settled ones that the endpoint wants. */
  #head(line: Line): LedgerEvent | undefined {
    const { types } = line.endpoint;
    if (line.scannedTypes !== types) line.scannedSeq = line.settledSeq;
    line.scannedTypes = types;
    const { events } = this.#ledger;
    for (let event = events[line.scannedSeq]; event !== undefined; event = events[line.scannedSeq]) {
      if (types.length === 0 || types.includes(event.type)) return event;
      line.scannedSeq = event.seq;
    }
    return undefined;
  }

  #lineOf(endpoint: WebhookEndpoint): Line {
    const known = this.#lines.get(endpoint);
    if (known !== undefined) return known;
    const start = this.#startOf(endpoint);
    const line: Line = {
      endpoint,
      ids: new IdWriter(`${this.#ledger.seed}/deliveries/${endpoint.id}`),
      settledSeq: start,
      attempts: 0,
      nextAttemptAt: null,
      isInFlight: false,
      scannedSeq: start,
      scannedTypes: endpoint.types,
    };
    this.#lines.set(endpoint, line);
    return line;
  }

  /** How many events there were when the endpoint was made: those are none of its business. */
  #startOf(endpoint: WebhookEndpoint): number {
    const { events } = this.#ledger;
    let [low, high] = [0, events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((events[middle]?.serial ?? 0) < endpoint.serial) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #idOf(endpoint: WebhookEndpoint, event: LedgerEvent): string {
    return this.#lineOf(endpoint).ids.write("dlv_", event.operation.at, event.seq);
  }

  #record(
    { id, endpoint, event, attempt }: PendingDelivery,
    sent: SendOutcome,
    at: number,
    outcome: AttemptRecord["outcome"],
    nextAttemptAt: number | null,
  ): AttemptRecord {
    const status = "status" in sent ? sent.status : null;
    const refused = outcome === "delivered" ? null : `It answered ${status}.`;
    const record: AttemptRecord = {
      deliveryId: id,
      endpointId: endpoint.id,
      eventId: this.#ledger.eventId(event),
      eventSeq: event.seq,
      eventType: event.type,
      url: endpoint.url,
      attempt,
      at,
      status,
      error: "error" in sent ? sent.error : refused,
      outcome,
      nextAttemptAt,
    };
    this.records.add(record);
    return record;
  }
}

function close(line: Line, event: LedgerEvent): void {
  line.settledSeq = event.seq;
  line.scannedSeq = event.seq;
  line.attempts = 0;
  line.nextAttemptAt = null;
}

/** What is wrong with the delivery states of a snapshot, by position; undefined where nothing is. */
export function findDeliveryProblem(
  ledger: Ledger,
  states: readonly DeliveryState[],
): { readonly index: number; readonly message: string } | undefined {
  const seen = new Set<string>();
  for (const [index, { endpointId, settledSeq, attempts }] of states.entries()) {
    if (seen.has(endpointId)) return { index, message: `the endpoint ${endpointId} is there twice` };
    seen.add(endpointId);
    if (ledger.find(WebhookEndpoint, endpointId) === undefined) {
      return { index, message: `there is no webhook endpoint ${endpointId}` };
    }
    if (settledSeq > ledger.events.length) return { index, message: `there is no event ${settledSeq}` };
    if (attempts > WEBHOOK_RETRY_DELAYS_MS.length) return { index, message: `nobody tries ${attempts} times` };
  }
  return undefined;
}
