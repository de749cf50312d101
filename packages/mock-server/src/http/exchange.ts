/**
 * What stands between the doors (in-process fetch, MSW, Node) and the one handler: a request reduced to what the handler
 * reads, and a reply that a door can write without looking into it. No `Request` and no `Response` is built in the
 * core, because they cost more than everything the ledger does.
 */

/**
 * What a door read of a body. `too_large`: more bytes than the limit were announced or sent. `broken`: the client went
 * away before the body was complete; nobody is left to read an answer.
 */
export type BodyRead = Uint8Array | "too_large" | "broken";

/** One request as the handler reads it. A door implements this over its own request object. */
export interface RequestLike {
  /** Upper-case method token. */
  readonly method: string;
  /** Path and query from the first `/` on, percent-encoded as sent, without fragment and without origin. */
  readonly url: string;
  /** What stood before `url` where a dialect answers below a prefix of its own; absent elsewhere. */
  readonly prefix?: string;
  /** The value of a header by its lower-case name; repeated headers joined by `, `; null when absent. */
  header(name: string): string | null;
  /**
   * Reads the whole body, at most `limitBytes` of it. The bytes and not a text, because UTF-8 is decoded fatally (R69).
   * Called at most once, and only when the operation takes a body: a door deals with unread bodies itself. An absent
   * body is an empty array. Answer without a promise when the bytes are already there: the handler then stays
   * synchronous from arrival to reply.
   */
  body(limitBytes: number): BodyRead | Promise<BodyRead>;
}

/** An answer to be written as it is. */
export interface Answer {
  readonly kind: "answer";
  readonly status: number;
  /** Flat list name, value, name, value, …, as `ServerResponse.writeHead` takes it. Names are in lower case. */
  readonly headers: readonly string[];
  /** Null: no body at all (HEAD, 204). Encoded as UTF-8 by the door, which also sets the length. */
  readonly body: string | null;
  /**
   * Set when the answer is the 500 of a mock that broke its own contract: what differed. A door in process throws it,
   * so that a test fails where the fault is.
   */
  readonly contractViolation?: string;
  /** Set by a fault (R80): the head promises the whole body, and the connection breaks in the middle of it. */
  readonly isCutShort?: true;
}

/**
 * The answer is lost (R80): the Node door destroys the socket, the fetch and MSW doors fail as a network error does.
 * Whatever the request did has been done.
 */
export interface Dropped {
  readonly kind: "dropped";
  /** Set: the connection is closed in good order, only without an answer. Else it is reset. */
  readonly isEmpty?: true;
}

/** What a door writes. */
export type Reply = Answer | Dropped;

/**
 * Answers one request. Synchronous wherever nothing has to be awaited (a body that has not arrived yet, an injected
 * latency), so that a door can skip the promise. Never throws and never rejects.
 */
export type Handle = (request: RequestLike) => Reply | Promise<Reply>;

/** The reply without content; it is never changed. */
export const DROPPED: Dropped = { kind: "dropped" };

/** The same, with a connection that ends instead of breaking. */
export const EMPTY_REPLY: Dropped = { kind: "dropped", isEmpty: true };
