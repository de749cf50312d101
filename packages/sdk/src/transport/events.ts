import type { CallDetails, OpenCreditsError } from "../errors.ts";

/** An attempt is about to be sent. */
export interface RequestEvent extends CallDetails {
  readonly type: "request";
}

/** An attempt was answered, with success or not, and the answer has been read to its end. */
export interface ResponseEvent extends CallDetails {
  readonly type: "response";
  readonly status: number;
  readonly requestId: string | undefined;
  /** Time since this attempt was sent. */
  readonly durationMs: number;
}

/** An attempt failed, and another one follows after `delayMs`. */
export interface RetryEvent extends CallDetails {
  readonly type: "retry";
  readonly delayMs: number;
  readonly error: OpenCreditsError;
}

/** The call failed for good; `error` is what its promise rejects with. */
export interface FailureEvent extends CallDetails {
  readonly type: "failure";
  readonly error: OpenCreditsError;
  /** Time since the call began, pauses included. */
  readonly durationMs: number;
}

/**
 * Everything a client tells `onEvent`. `attempts` is the number of the attempt, from 1. No event carries a header, a
 * body or a query, so each can be logged as it is.
 */
export type ClientEvent = RequestEvent | ResponseEvent | RetryEvent | FailureEvent;
