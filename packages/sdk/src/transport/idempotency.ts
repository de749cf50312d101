import { OpenCreditsError } from "../errors.ts";

/** A fresh key, drawn once for each logical write and repeated by all its attempts. */
export function randomKey(): string {
  // Browsers hide `randomUUID` from pages served over plain HTTP.
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new BigUint64Array(2)).join("-");
}

/**
 * Gives the key back if it can be one.
 *
 * @throws OpenCreditsError unless it is 1–255 printable ASCII characters (R63)
 */
export function checkKey(key: string, operationId: string): string {
  if (/^[ -~]{1,255}$/.test(key)) return key;
  throw new OpenCreditsError(
    `${operationId}: an idempotency key is 1 to 255 printable ASCII characters, not ${JSON.stringify(key)}.`,
  );
}
