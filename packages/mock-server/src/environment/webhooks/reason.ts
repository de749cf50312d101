/** Why a delivery that nobody answered in time was given up. */
export function timeoutMessage(timeoutMs: number): string {
  return `There was no answer within ${timeoutMs} ms.`;
}

/** What went wrong, with the cause that `fetch` hides behind "fetch failed". */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const reason = cause instanceof Error ? cause : error;
  const code = "code" in reason && typeof reason.code === "string" ? reason.code : "";
  return reason.message === "" ? code || reason.name : reason.message;
}
