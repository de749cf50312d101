import type { Stage } from "./stage.ts";

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What one call of an operation sends: path references in the template's order, then its query or its body. */
export interface Specimen {
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, Json>>;
  readonly body?: Readonly<Record<string, Json>>;
}

export const HOUR_MS = 3_600_000;
export const DAY_MS: number = 24 * HOUR_MS;
/** Labels whose keys need care in a query and in a pointer. */
export const METADATA = { team: "blue", "an odd/key~": "v" } as const;

/** An instant some milliseconds after the stage was made, as a request writes it. */
export function at(stage: Stage, offsetMs: number): string {
  return new Date(stage.now + offsetMs).toISOString();
}
