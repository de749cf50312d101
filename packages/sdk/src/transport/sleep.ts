/** Waits between two attempts; resolves early, and never rejects, when the signal fires. */
export type Sleep = (delayMs: number, signal: AbortSignal | null | undefined) => Promise<void>;

/** The pause of production: a timer that the caller's signal cuts short, with nothing left behind on either. */
export const sleepUnlessAborted: Sleep = (delayMs, signal) =>
  new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, delayMs);
    signal?.addEventListener("abort", finish);
    // A signal that has fired already tells nobody any more.
    if (signal?.aborted) finish();
  });
