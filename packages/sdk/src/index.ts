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
export type * from "./operations.ts";
export type { CallOptions, ExtraHeaders, OpenCreditsOptions, VersionedWriteOptions, WriteOptions } from "./options.ts";
export type { ListPromise, Page } from "./pagination.ts";
export type { ApiPromise, WithResponse } from "./promise.ts";
