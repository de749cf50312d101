/** The ready-made worlds. */
export const SEED_NAMES = ["demo"] as const;

/** One of {@link SEED_NAMES}. */
export type SeedName = (typeof SEED_NAMES)[number];

export function isSeedName(name: string): name is SeedName {
  return SEED_NAMES.some((known) => known === name);
}
