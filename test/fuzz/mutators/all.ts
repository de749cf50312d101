import { bodyMutators } from "./bodies.ts";
import { byteMutators } from "./bytes.ts";
import { extremeMutators } from "./extremes.ts";
import { headerMutators } from "./headers.ts";
import type { Mutator } from "./mutator.ts";
import { pathMutators } from "./paths.ts";
import { queryMutators } from "./queries.ts";

/** Every way to spoil a request. Bytes come last when several act on one, because they no longer are JSON then. */
export const mutators: readonly Mutator[] = [
  ...extremeMutators,
  ...bodyMutators,
  ...pathMutators,
  ...headerMutators,
  ...queryMutators,
  ...byteMutators,
];
