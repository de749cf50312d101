import { LAST_INSTANT } from "../ledger/terms.ts";

/** Where an environment's time comes from (R13). Times are milliseconds since 1970. */
export type ClockState =
  | { readonly mode: "system" }
  /** The machine's clock plus a distance: what an advance makes of `system`. */
  | { readonly mode: "offset"; readonly offsetMs: number }
  /** Stands still until somebody moves it. */
  | { readonly mode: "frozen"; readonly at: number };

export type ClockMode = ClockState["mode"];

/** What the clock shows, given the machine's time. */
export function readClock(state: ClockState, machineTime: number): number {
  if (state.mode === "frozen") return state.at;
  return state.mode === "offset" ? machineTime + state.offsetMs : machineTime;
}

/** The state that shows `now` at this machine time, in the given mode. System time cannot be chosen. */
export function clockShowing(mode: ClockMode, now: number, machineTime: number): ClockState {
  if (mode === "system") return { mode };
  return mode === "frozen" ? { mode, at: now } : { mode, offsetMs: now - machineTime };
}

/** The first instant that a clock shows: an id can carry none before 1970. */
const EARLIEST = 0;

/** True for instants that the wire can write (R8) and an id can carry: 1970 to 9999. */
export function isInstant(time: number): boolean {
  return Number.isSafeInteger(time) && time >= EARLIEST && time <= LAST_INSTANT;
}

/** The nearest of those instants: a clock that runs on the machine's stops at the last of them. */
export function clockInRange(time: number): number {
  return Math.min(Math.max(time, EARLIEST), LAST_INSTANT);
}

/** The outcome of a set or an advance (R13). */
export type ClockOutcome =
  | {
      readonly ok: true;
      readonly now: number;
      readonly transitions: number;
      /** False when the call ran as many transitions as one call may; the clock stands frozen at the last of them. */
      readonly reachedTarget: boolean;
    }
  | {
      readonly ok: false;
      /** `clock_backwards`: below the last operation time of a touched environment. `not_an_instant`: beyond 1970–9999. */
      readonly code: "clock_backwards" | "not_an_instant";
      /** Where the clock was to go. */
      readonly target: number;
      /** The last operation time; null while the environment is untouched. */
      readonly lastTime: number | null;
    };
