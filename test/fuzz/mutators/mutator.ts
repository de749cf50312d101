import type { Stage } from "../../../packages/mock-server/src/conformance/stage.ts";
import type { Draft } from "../draft.ts";
import type { Random } from "../random.ts";

/** What must be answered when nothing else is wrong with the request. */
export interface Expectation {
  readonly status: number;
  readonly code: string;
  /** A violation that must be among those of a 400. */
  readonly violation?: { readonly in: string; readonly pointer: string };
}

/** What a mutator works with. */
export interface Workbench {
  readonly random: Random;
  readonly stage: Stage;
  /** Ids of another environment, which this one must not know. */
  readonly foreign: Stage;
  /** Cursors of lists of this environment, and of the other. */
  readonly cursors: readonly string[];
}

/** One way to spoil a request. */
export interface Mutator {
  readonly name: string;
  /** Takes so long that it is chosen less often. */
  readonly isSlow?: boolean;
  readonly fits: (draft: Draft) => boolean;
  /** Changes the draft; answers what that must lead to, where one thing only can come of it. */
  readonly spoil: (draft: Draft, bench: Workbench) => Expectation | undefined;
}

/** A 400 whose violation is here. */
export function invalid(place: string, pointer: string): Expectation {
  return { status: 400, code: "invalid_request", violation: { in: place, pointer } };
}

/** One step of a JSON pointer (RFC 6901); what no text may hold is replaced, as the server does. */
export function token(key: string): string {
  return key.toWellFormed().replaceAll("\0", "\ufffd").replaceAll("~", "~0").replaceAll("/", "~1");
}
