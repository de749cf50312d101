import type { Grant } from "@opencredits/sdk/types";
import type { Story } from "./story.ts";

/** What one grant has from one instant to the next. */
export interface Share {
  /** What is left of it, held or not. */
  readonly remaining: number;
  readonly held: number;
}

/** A grant and its shares, one for each of the instants. */
export interface Layer {
  readonly grant: Grant;
  readonly shares: readonly Share[];
}

/** Grants over time. From an instant on, and until the next, the figures stand still. */
export interface Layers {
  readonly instants: readonly number[];
  /** In the order in which they are drawn: what is used last lies at the bottom, so that usage eats from above. */
  readonly layers: readonly Layer[];
}

/** Adds the entries up, grant by grant. The account must have no debt: debt belongs to no grant. */
export function layersOf({ grants, entries }: Story): Layers {
  const instants = [...new Set(entries.map(({ effectiveAt }) => Date.parse(effectiveAt)))];
  const layers = grants.toSorted(burnsLast).map((grant) => {
    const own = entries.filter(({ grantId }) => grantId === grant.id);
    const shares = instants.map((instant): Share => {
      const before = own.filter(({ effectiveAt }) => Date.parse(effectiveAt) <= instant);
      const sum = (delta: "balanceDelta" | "reservedDelta"): number =>
        before.reduce((total, entry) => total + entry[delta], 0);
      return { remaining: sum("balanceDelta"), held: sum("reservedDelta") };
    });
    return { grant, shares };
  });
  return { instants, layers };
}

/** The default order (R34), backwards, as far as the story needs it: all its grants have the same priority. */
function burnsLast(a: Grant, b: Grant): number {
  return endOf(b) - endOf(a) || RANKS.indexOf(b.category) - RANKS.indexOf(a.category);
}

const RANKS = ["rollover", "free", "adjustment", "plan", "purchased", "auto_topup"];

function endOf({ expiresAt }: Grant): number {
  return expiresAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(expiresAt);
}
