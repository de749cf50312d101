/** What an admin token looks like, for people. */
export const ADMIN_TOKEN_FORM = "8 to 255 printable ASCII characters without spaces, not beginning like a key";

/** It travels in a header, and must not be mistaken for the key of an environment. */
export function isAdminToken(text: string): boolean {
  return /^(?![srp]k_test_)[!-~]{8,255}$/.test(text);
}

/** A token that nobody can guess. */
export function randomAdminToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `adm_${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
