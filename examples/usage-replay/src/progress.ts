import type { Progress } from "./replay.ts";

/** Where progress is shown; `process.stderr` is one. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

const REDRAW_MS = 100;

/**
 * Shows how far a replay is: on a terminal one line that is redrawn, ten times a second at most; elsewhere a line for
 * every tenth of the way. `now` is the machine's time, in milliseconds; pace is measured from the first call on.
 */
export function progressOn(screen: Screen, now: () => number): (progress: Progress) => void {
  let begin: number | undefined;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let tenths = -1;
  return (progress) => {
    begin ??= now();
    const elapsed = now() - begin;
    const isDone = progress.done === progress.of;
    if (screen.isTTY) {
      if (elapsed - drawnAt < REDRAW_MS && !isDone) return;
      drawnAt = elapsed;
      screen.write(`\r${describe(progress, elapsed)}\x1b[K${isDone ? "\n" : ""}`);
      return;
    }
    const reached = Math.floor((progress.done / progress.of) * 10);
    if (reached === tenths) return;
    tenths = reached;
    screen.write(`${describe(progress, elapsed)}\n`);
  };
}

function describe({ done, of, now }: Progress, elapsedMs: number): string {
  const percent = Math.floor((done / of) * 100);
  const clock = new Date(now).toISOString().slice(0, 19).replace("T", " ");
  const where = `${String(percent).padStart(3)} %  ${clock} UTC on the ledger's clock`;
  if (done === 0 || elapsedMs === 0) return where;
  const left = Math.round(((elapsedMs / done) * (of - done)) / 1000);
  const pace = Math.round((done / elapsedMs) * 1000);
  return `${where}  ${pace.toLocaleString("en")} steps/s  ${left} s left`;
}
