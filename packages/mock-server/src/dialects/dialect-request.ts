import type { Environment } from "../environment/environment.ts";
import type { RequestLike } from "../http/exchange.ts";
import type { BatchItem, CreateBatch } from "../ledger/commands.ts";
import { findDocument, listDocuments } from "../ledger/documents.ts";
import type { Outcome } from "../ledger/failures.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Json } from "../ledger/snapshot.ts";
import type { DialectCall, RunCommand } from "./dialect.ts";

/** What was read of a request. */
interface Parts {
  readonly path: object;
  readonly query: object;
  readonly body: unknown;
  readonly request: RequestLike;
  readonly t: number;
}

/** One request to a dialect as its operation sees it. */
export class DialectRequest implements DialectCall {
  readonly path: object;
  readonly query: object;
  readonly body: object;
  readonly request: RequestLike;
  readonly ledger: Ledger;
  readonly t: number;
  /** What the request changed; null while it has changed nothing. */
  batch: CreateBatch | null = null;
  readonly #dialect: string;
  #newIds = 0;

  constructor(dialect: string, { ledger }: Environment, { path, query, body, request, t }: Parts) {
    this.path = path;
    this.query = query;
    this.body = typeof body === "object" && body !== null ? body : {};
    this.request = request;
    this.ledger = ledger;
    this.t = t;
    this.#dialect = dialect;
  }

  transact<T>(body: (run: RunCommand) => Outcome<T>): Outcome<T> {
    // Two would be two batches, of which the second could fail alone.
    if (this.batch !== null) throw new Error("An operation of a dialect changes the ledger in one transaction only");
    const { outcome, batch } = this.ledger.transact(this.#dialect, this.t, body);
    if (outcome.ok) this.batch = batch;
    return outcome;
  }

  document(kind: string, id: string): Json | undefined {
    return findDocument(this.ledger, this.#dialect, kind, id)?.body;
  }

  documents(kind: string): ReturnType<DialectCall["documents"]> {
    return listDocuments(this.ledger, this.#dialect, kind);
  }

  put(kind: string, id: string, body: Json): Extract<BatchItem, { readonly type: "putDocument" }> {
    return { type: "putDocument", space: this.#dialect, kind, id, body };
  }

  newId(prefix: string): string {
    // Ordinals of objects grow with every accepted command, so those of this call come up in no later one.
    const serial = this.ledger.objects.length + this.#newIds;
    this.#newIds += 1;
    return this.ledger.idOf(prefix, this.t, serial);
  }
}
