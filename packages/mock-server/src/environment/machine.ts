/**
 * The machine's time and timer as they were when this module was loaded. Test runners replace the globals by fakes that
 * stand still; a mock that followed them would freeze with the test that uses it.
 */

/** Milliseconds since 1970 of the machine's clock. */
export const machineNow: () => number = Date.now;

const { setTimeout: setTimer, clearTimeout: clearTimer } = globalThis;

/** Resolves after real time has passed, whatever a test runner did to the timers. */
export function waitMs(delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimer(resolve, delayMs);
  });
}

const { performance } = globalThis;
const readTick = performance.now;

/** Real milliseconds from any start, for measuring how long something took. */
export function machineTick(): number {
  return readTick.call(performance);
}

/** Calls a function after real time has passed, unless it is told not to. It keeps no process alive. */
export function startTimer(delayMs: number, fire: () => void): () => void {
  const timer = setTimer(fire, delayMs);
  // A browser's timer is a number.
  if (typeof timer === "object") timer.unref();
  return () => clearTimer(timer);
}
