/**
 * `@opencredits/sdk`: the client. `@opencredits/sdk/types` has the spec's types by name, `@opencredits/sdk/zod` its
 * validators.
 */
export { OpenCredits } from "./client.ts";
export { formatCredits, parseCredits, type Scaled } from "./decimal.ts";
export {
  AbortedError,
  ApiError,
  type ApiErrorDetails,
  type CallDetails,
  ConnectionError,
  OpenCreditsError,
  RequestValidationError,
  ResponseValidationError,
  TimeoutError,
} from "./errors.ts";
export { type ApiErrorWith, hasCode, isApiError, isFailure } from "./guards.ts";
export { type LogFields, type Logger, logEvents } from "./logging.ts";
export type * from "./operations.ts";
export type { CallOptions, ExtraHeaders, OpenCreditsOptions, VersionedWriteOptions, WriteOptions } from "./options.ts";
export type { ListPromise, Page } from "./pagination.ts";
export type { ApiPromise, WithResponse } from "./promise.ts";
export type { RawClient, RawPath } from "./raw.ts";
export type { Fetch } from "./transport/attempt.ts";
export type {
  ClientEvent,
  EventDetails,
  FailureEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./transport/events.ts";
export type { Sleep } from "./transport/sleep.ts";
export type { CallInput } from "./transport/transport.ts";
export type { Validator } from "./transport/validator.ts";
