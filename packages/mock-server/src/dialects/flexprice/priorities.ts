/** Flexprice uses credits without priority after all others: the ledger's last priority stands for it. */
const LAST = 2_147_483_647;

export function ledgerPriority(priority: number | null | undefined): number {
  return priority ?? LAST;
}

export function shownPriority(priority: number): number | null {
  return priority === LAST ? null : priority;
}
