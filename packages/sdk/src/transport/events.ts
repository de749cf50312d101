import type { CallDetails, OpenCreditsError } from "../errors.ts";

/** What every event says, beside the operation, its path template and the number of the attempt. */
export interface EventDetails extends CallDetails {
  /** The number of the call among those of its client: the same in all events of a call, retries included. */
  readonly callId: number;
}

/** An attempt is about to be sent. */
export interface RequestEvent extends EventDetails {
  readonly type: "request";
}

/** An attempt was answered, with success or not, and the answer has been read to its end. */
export interface ResponseEvent extends EventDetails {
  readonly type: "response";
  readonly status: number;
  readonly requestId: string | undefined;
  /** Time since this attempt was sent. */
  readonly durationMs: number;
}

/** An attempt failed, and another one follows after `delayMs`. */
export interface RetryEvent extends EventDetails {
  readonly type: "retry";
  readonly delayMs: number;
  readonly error: OpenCreditsError;
  /** The `X-Request-Id` of the answer, if there was one. */
  readonly requestId: string | undefined;
  /** Time since this attempt was sent. */
  readonly durationMs: number;
}

/** The call failed for good; `error` is what its promise rejects with. */
export interface FailureEvent extends EventDetails {
  readonly type: "failure";
  readonly error: OpenCreditsError;
  /** The `X-Request-Id` of the last attempt's answer, if there was one. */
  readonly requestId: string | undefined;
  /** Time since the call began, pauses included. */
  readonly durationMs: number;
}

/**
 * Everything a client tells `onEvent`. `attempts` is the number of the attempt, from 1. No event carries a header, a
 * body or a query. What an error's message quotes came from the server, so log events with `logEvents`, or by their
 * other members.
 */
export type ClientEvent = RequestEvent | ResponseEvent | RetryEvent | FailureEvent;
