/**
 * The machine's time and timer as they were when this module was loaded. Test runners replace the globals by fakes that
 * stand still; a mock that followed them would freeze with the test that uses it.
 */

/** Milliseconds since 1970 of the machine's clock. */
export const machineNow: () => number = Date.now;

const setTimer = globalThis.setTimeout;

/** Resolves after real time has passed, whatever a test runner did to the timers. */
export function waitMs(delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimer(resolve, delayMs);
  });
}
