import { expect } from "vitest";
import { isJson, isObject } from "./fields.ts";
import { Model, type ModelAnswer, type ModelRequest } from "./model.ts";
import type { Json } from "./types.ts";

/** One tick of the golden scenarios. */
const TICK_MS = 120_000;
const START = Date.parse("2026-01-01T00:00:00.000Z");

/** `exp` is a tick; everything else goes into the request as it is. */
type Terms = { readonly exp?: number; readonly [field: string]: unknown };
type Wire = Readonly<Record<string, Json>>;

/** One account `a` in one environment of the model, with the verbs in which the golden scenarios are told. */
export class World {
  readonly model: Model = new Model({ now: START });
  #tick = 0;

  constructor() {
    this.send({ operationId: "createAccount", body: { externalId: "a" } });
  }

  time(tick: number): string {
    return new Date(START + tick * TICK_MS).toISOString();
  }

  at(tick: number): this {
    this.#tick = tick;
    return this;
  }

  /** At an instant that is a whole number of ticks after the start. */
  on(instant: string): this {
    return this.at((Date.parse(instant) - START) / TICK_MS);
  }

  /** The events of some types, oldest first, as `type amount` or, of an alert, `type(threshold)`. */
  events(pattern: RegExp): string[] {
    const body = wire(this.send({ operationId: "listEvents", query: { order: "asc" } }).body);
    const rows = Array.isArray(body.data) ? body.data.map(wire) : [];
    return rows
      .filter((row) => pattern.test(String(row.type)))
      .map((row) => {
        const { threshold, amount } = wire(row.data);
        return threshold === undefined ? `${row.type} ${amount}` : `${row.type}(${threshold})`;
      });
  }

  /** Any write, which must be accepted. */
  accept(operationId: string, body: object, path?: Readonly<Record<string, string>>): Wire {
    const answer = this.send({ operationId, body, ...(path === undefined ? {} : { path }) });
    expect([answer.status < 300, answer.body]).toEqual([true, expect.anything()]);
    return wire(answer.body);
  }

  send(request: ModelRequest): ModelAnswer {
    return this.model.request(request, START + this.#tick * TICK_MS);
  }

  #write(request: ModelRequest, status: number): Wire {
    const answer = this.send(request);
    expect([answer.status, answer.body]).toEqual([status, expect.anything()]);
    return wire(answer.body);
  }

  grant(amount: number, { exp, ...terms }: Terms = {}): Wire {
    const end = exp === undefined ? {} : { expiresAt: this.time(exp) };
    return this.#write({ operationId: "createGrant", body: { account: "a", amount, ...terms, ...end } }, 201);
  }

  consume(amount: number, terms: object = {}, status = 201): Wire {
    return this.#write({ operationId: "createDebit", body: { account: "a", amount, ...terms } }, status);
  }

  /** Debits all of a grant. */
  consumeAll(grant: Wire): Wire {
    return this.consume(Number(grant.amount));
  }

  adjust(amount: number, terms: object = {}, status = 201): Wire {
    return this.#write({ operationId: "createAdjustment", body: { account: "a", amount, ...terms } }, status);
  }

  reserve(amount: number, ttl = 60): Wire {
    const ttlSeconds = (ttl * TICK_MS) / 1000;
    return this.#write({ operationId: "createReservation", body: { account: "a", amount, ttlSeconds } }, 201);
  }

  capture(reservation: Wire, body: object, status = 200): Wire {
    return this.#write({ operationId: "captureReservation", path: { reservation: id(reservation) }, body }, status);
  }

  refund(debit: Wire, body: object, status = 201): Wire {
    return this.#write({ operationId: "refundDebit", path: { debit: id(debit) }, body }, status);
  }

  limit(creditLimit: number): void {
    const path = { account: "a", credit: "credits" };
    this.#write({ operationId: "setCreditLimit", path, body: { creditLimit } }, 200);
  }

  balance(): Wire {
    return wire(this.send({ operationId: "getBalance", path: { account: "a", credit: "credits" } }).body);
  }

  balanceAt(tick: number): Wire {
    const query = { at: this.time(tick) };
    return wire(this.send({ operationId: "getBalance", path: { account: "a", credit: "credits" }, query }).body);
  }

  /** Balance, reserved, available, as the golden scenarios write them. */
  figures(): Json[] {
    const { balance = null, reserved = null, available = null } = this.balance();
    return [balance, reserved, available];
  }

  /** Every entry, oldest first, as `type balanceDelta` or `type balanceDelta/reservedDelta`. */
  entries(): string[] {
    return this.entryRows().map((entry) => {
      const reserved = entry.reservedDelta === 0 ? "" : `/${entry.reservedDelta}`;
      return `${entry.type} ${entry.balanceDelta}${reserved}`;
    });
  }

  lastEntryTick(): number {
    return (Date.parse(String(this.entryRows().at(-1)?.effectiveAt)) - START) / TICK_MS;
  }

  entryRows(): Wire[] {
    const body = wire(this.send({ operationId: "listEntries", query: { order: "asc" } }).body);
    return Array.isArray(body.data) ? body.data.map(wire) : [];
  }

  /** The allocations of an answer as `ordinal of the grant:amount`. */
  allocations(answer: Wire): string[] {
    const { allocations } = answer;
    if (!Array.isArray(allocations)) return [];
    return allocations.map(wire).map((slice) => `${String(slice.grantId).slice(4)}:${slice.amount}`);
  }

  allocationsOf(debit: Wire): string[] {
    return this.allocations(wire(this.send({ operationId: "getDebit", path: { debit: id(debit) } }).body));
  }

  grantCounters(ordinal: number): Wire {
    const grant = wire(this.send({ operationId: "getGrant", path: { grant: `grt_${ordinal}` } }).body);
    const { consumed = null, expired = null, voided = null, held = null } = grant;
    return { consumed, expired, voided, held };
  }
}

function wire(json: unknown): Wire {
  if (!isObject(json)) throw new Error("An answer is not an object.");
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, isJson(value) ? value : null]));
}

function id(resource: Wire): string {
  return String(resource.id);
}
