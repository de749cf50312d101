import { OpenCreditsError } from "../errors.ts";

/**
 * Why a delivery was refused: a header is missing or malformed, it is older or newer than the tolerance allows, no
 * signature matches a secret, the body had been parsed before it came here, or what was signed is no JSON.
 */
export type WebhookRefusal =
  | "missing_header"
  | "invalid_header"
  | "too_old"
  | "too_new"
  | "no_matching_signature"
  | "body_was_parsed"
  | "body_is_not_json";

/**
 * A delivery that must not be acted on: answer it with 400. `reason` says why, for a log; `body_was_parsed` is a mistake
 * of the receiver and no attack.
 */
export class WebhookVerificationError extends OpenCreditsError {
  readonly reason: WebhookRefusal;

  static {
    this.prototype.name = "WebhookVerificationError";
  }

  constructor(reason: WebhookRefusal, message: string, cause?: unknown) {
    super(message, undefined, cause);
    this.reason = reason;
  }
}
