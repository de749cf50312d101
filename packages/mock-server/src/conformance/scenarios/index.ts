import type { Scenario } from "../scenario.ts";
import { accounts } from "./accounts.ts";
import { calendar } from "./calendar.ts";
import { clocks } from "./clocks.ts";
import { closing } from "./closing.ts";
import { credits } from "./credits.ts";
import { dryRuns } from "./dry-runs.ts";
import { dueWork } from "./due-work.ts";
import { entries } from "./entries.ts";
import { environments } from "./environments.ts";
import { expiries } from "./expiries.ts";
import { figures } from "./figures.ts";
import { goldenDebts } from "./golden-debts.ts";
import { goldenGrants } from "./golden-grants.ts";
import { goldenReservations } from "./golden-reservations.ts";
import { grantChanges } from "./grant-changes.ts";
import { grantEnds } from "./grant-ends.ts";
import { grants } from "./grants.ts";
import { instants } from "./instants.ts";
import { rollovers } from "./rollovers.ts";

/** Every scenario of the contract suite, rule by rule. */
export const scenarios: readonly Scenario[] = [
  ...goldenGrants,
  ...goldenDebts,
  ...goldenReservations,
  ...environments,
  ...figures,
  ...entries,
  ...instants,
  ...dueWork,
  ...clocks,
  ...accounts,
  ...closing,
  ...credits,
  ...grants,
  ...expiries,
  ...grantChanges,
  ...grantEnds,
  ...calendar,
  ...rollovers,
  ...dryRuns,
];
