import { assured } from "../http/boundary.ts";
import type { Json } from "../ledger/snapshot.ts";
import type { DialectCall } from "./dialect.ts";

/** Reads and writes what a dialect remembers, typed by the names of its kinds. */
export interface Documents<Kinds> {
  /** A document as it was last kept. */
  read<Kind extends keyof Kinds & string>(
    call: Pick<DialectCall, "document">,
    kind: Kind,
    id: string,
  ): Kinds[Kind] | undefined;
  /** The documents of a kind, in creation order. */
  readAll<Kind extends keyof Kinds & string>(
    call: Pick<DialectCall, "documents">,
    kind: Kind,
  ): readonly {
    readonly id: string;
    readonly body: Kinds[Kind];
    readonly createdAt: number;
    readonly updatedAt: number;
  }[];
  /** The command that keeps a document, or with null deletes it. */
  keep<Kind extends keyof Kinds & string>(
    call: Pick<DialectCall, "put">,
    kind: Kind,
    id: string,
    body: Kinds[Kind] | null,
  ): ReturnType<DialectCall["put"]>;
}

/** The documents of one dialect. Nothing else writes them: that is what makes the types true. */
export function documentsOf<Kinds>(): Documents<Kinds> {
  return {
    read: (call, kind, id) => assured(call.document(kind, id)),
    readAll: (call, kind) => assured(call.documents(kind)),
    // Documents are made of what requests held, which is JSON.
    keep: (call, kind, id, body) => call.put(kind, id, assured<Json>(body)),
  };
}
