import type { ClockOutcome } from "../../environment/clock.ts";
import type { Environment } from "../../environment/environment.ts";
import { formatInstant } from "../../http/instants.ts";
import type { ControlSchemas } from "../contract.ts";
import { addDuration } from "../duration.ts";
import { type Controlled, type EnvironmentOperation, onEnvironment } from "../operation.ts";

/** GET /__mock/clock (R8, R13). */
export const getClock: EnvironmentOperation = onEnvironment<"getClock">(({ environment }) => ({
  result: { mode: environment.clock.mode, now: formatInstant(environment.now()) },
}));

/** PUT /__mock/clock (R13). */
export const setClock: EnvironmentOperation = onEnvironment<"setClock">(
  ({ environment, body: { mode, now }, violations }) => {
    const target = violations.instant(now ?? undefined, "body", "/now");
    if (!violations.isEmpty) return NOT_DONE;
    if (mode === "system" && target !== undefined) {
      return conflict("A clock of mode system shows the machine's time: leave now out, or take mode offset or frozen.");
    }
    return moved(environment, environment.setClock(mode, target));
  },
  { isKept: true },
);

/** POST /__mock/clock/advance (R13). */
export const advanceClock: EnvironmentOperation = onEnvironment<"advanceClock">(
  ({ environment, body: { by, to }, violations }) => {
    const target = violations.instant(to ?? undefined, "body", "/to");
    if (!violations.isEmpty) return NOT_DONE;
    const span = by ?? undefined;
    if ((span === undefined) === (target === undefined)) return conflict("Exactly one of by and to is required.");
    return moved(environment, environment.advanceClockTo(target ?? reach(environment.now(), span ?? 0)));
  },
  { isKept: true },
);

function reach(now: number, span: number | string): number {
  return typeof span === "number" ? now + span : addDuration(now, span);
}

/** The request is refused for its violations, whatever this says. */
const NOT_DONE: Controlled<never> = { problem: { code: "invalid_request", detail: "" } };

function conflict(detail: string): Controlled<never> {
  return { problem: { code: "conflicting_fields", detail } };
}

function moved(environment: Environment, outcome: ClockOutcome): Controlled<ControlSchemas["ClockMoved"]> {
  if (outcome.ok) {
    const { now, transitions, reachedTarget } = outcome;
    return { result: { mode: environment.clock.mode, now: formatInstant(now), transitions, reachedTarget } };
  }
  if (outcome.code === "not_an_instant") {
    return {
      problem: { code: "invalid_range", detail: "The clock shows the years 1970 to 9999, and would leave them." },
    };
  }
  const { target, lastTime } = outcome;
  const used = lastTime === null ? "" : ` The environment was used at ${formatInstant(lastTime)} already.`;
  const detail = `The clock cannot go back to ${formatInstant(target)}.${used} Reset the environment to start over.`;
  return { problem: { code: "clock_backwards", detail } };
}
