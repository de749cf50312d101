import { assign } from "./assign.ts";
import type { PutDocument } from "./commands.ts";
import { accept, type Outcome } from "./failures.ts";
import type { Ledger } from "./ledger.ts";
import type { Json } from "./snapshot.ts";

/**
 * What a dialect must remember beyond the ledger, in the same log, snapshot and batch (architecture, law 2). The ledger
 * keeps it and never reads it.
 */
export interface Document {
  readonly space: string;
  readonly kind: string;
  readonly id: string;
  readonly createdAt: number;
  updatedAt: number;
  /** Null once it is deleted. Never changed in place. */
  body: Json;
}

/** The documents of one space and kind. */
export interface Shelf {
  /** In creation order, deleted ones included. */
  readonly documents: Document[];
  readonly byId: Map<string, Document>;
}

/** Writes a document, or deletes it. */
export function putDocument(ledger: Ledger, command: PutDocument, at: number): Outcome<Document> {
  const { space, kind, id, body } = command;
  const { undo } = ledger;
  const shelf = shelfOf(ledger, space, kind);
  const existing = shelf.byId.get(id);
  if (existing !== undefined) {
    assign(ledger, existing, { body, updatedAt: at });
    if (body === null) undo.unset(shelf.byId, id);
    return accept(existing);
  }
  const document: Document = { space, kind, id, createdAt: at, updatedAt: at, body };
  if (body === null) return accept(document);
  undo.append(shelf.documents, document);
  undo.set(shelf.byId, id, document);
  return accept(document);
}

/** One document, undefined if there is none. */
export function findDocument(ledger: Ledger, space: string, kind: string, id: string): Document | undefined {
  return ledger.shelves.get(keyOf(space, kind))?.byId.get(id);
}

/** The documents of a kind in creation order. */
export function listDocuments(ledger: Ledger, space: string, kind: string): readonly Document[] {
  const { documents = [] } = ledger.shelves.get(keyOf(space, kind)) ?? {};
  return documents.filter((document) => document.body !== null);
}

function shelfOf(ledger: Ledger, space: string, kind: string): Shelf {
  const key = keyOf(space, kind);
  const existing = ledger.shelves.get(key);
  if (existing !== undefined) return existing;
  const shelf: Shelf = { documents: [], byId: new Map() };
  ledger.undo.set(ledger.shelves, key, shelf);
  return shelf;
}

function keyOf(space: string, kind: string): string {
  return `${space}/${kind}`;
}
