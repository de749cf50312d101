/** The ready-made worlds, by name: what `ScenarioName` in spec/control.yaml lists. */
export const SCENARIOS = [
  {
    name: "demo",
    summary:
      "Three customers of an AI product: free, subscribed, scheduled and purchased credit, spent, held and refunded.",
  },
  { name: "empty", summary: "Nothing at all." },
  {
    name: "expiring-soon",
    summary: "ada has grants that end in an hour, a day, a week and a month, and one that never ends.",
  },
  {
    name: "held",
    summary: "ada has most of her credit held: by a fresh reservation, one that ends in a minute, and a lease in use.",
  },
  {
    name: "in-debt",
    summary: "ada owes 150 after an overage; grace has used up a credit limit and holds the last of it.",
  },
  {
    name: "month-end",
    summary: "ada's and grace's periods begin on the 31st, so that they end on the last day of shorter months.",
  },
] as const;

/** The name of one of {@link SCENARIOS}. */
export type SeedName = (typeof SCENARIOS)[number]["name"];

/** The names alone. */
export const SEED_NAMES: readonly SeedName[] = SCENARIOS.map(({ name }) => name);

export function isSeedName(name: string): name is SeedName {
  return SEED_NAMES.some((known) => known === name);
}
