import type { Entry } from "@opencredits/sdk/types";
import type { Story } from "./story.ts";

/** What happened at an instant, in a few short lines. */
export interface Note {
  readonly at: number;
  readonly lines: readonly string[];
}

/** Notes for the instants at which free credit expired, told from the entries. */
export function notesOf({ entries, grants }: Story): Note[] {
  const byInstant = Map.groupBy(entries, ({ effectiveAt }) => effectiveAt);
  return [...byInstant].flatMap(([effectiveAt, together]) => {
    const sum = (...types: Entry["type"][]): number =>
      together.reduce((total, { type, balanceDelta }) => (types.includes(type) ? total + balanceDelta : total), 0);
    const expired = -sum("grant_expired");
    if (expired === 0) return [];
    const first = together.find(({ type }) => type === "grant_expired");
    const name = grants.find(({ id }) => id === first?.grantId)?.name ?? "monthly credit";
    const last = together.at(-1);
    const [rolled, issued] = [sum("rolled_over"), sum("grant_issued", "grant_activated")];
    const held = last?.reservedAfter ?? 0;
    const begin = issued === 0 ? "" : `, ${issued.toLocaleString("en-US")} begin`;
    const lines = [
      ...(rolled === 0
        ? [`${expired} expire`, `of the ${name}`]
        : [`${rolled} of ${expired} roll over`, `${expired - rolled} expire${begin}`]),
      ...(held === 0 ? [] : [`${held} are held, and stay`]),
    ];
    return [{ at: Date.parse(effectiveAt), lines }];
  });
}

/** What became of what was held of a grant when it was let go after the grant's end. */
export function endOfHold({ entries }: Story, grantId: string): string {
  const own = entries.filter((entry) => entry.grantId === grantId);
  const lapse = own.find(({ type }) => type === "lapsed");
  const captured = own
    .filter(({ type, effectiveAt }) => type === "captured" && effectiveAt === lapse?.effectiveAt)
    .reduce((total, { balanceDelta }) => total - balanceDelta, 0);
  return lapse === undefined ? "" : `${captured} captured, ${-lapse.balanceDelta} lapse`;
}
