import type { Scenario } from "../scenario.ts";
import { accounts } from "./accounts.ts";
import { adjustmentEnds } from "./adjustment-ends.ts";
import { adjustments } from "./adjustments.ts";
import { alerts } from "./alerts.ts";
import { amountBounds } from "./amount-bounds.ts";
import { apiKeys } from "./api-keys.ts";
import { badBodies } from "./bad-bodies.ts";
import { balanceLists } from "./balance-lists.ts";
import { balanceSeries } from "./balance-series.ts";
import { batchCodes } from "./batch-codes.ts";
import { batchRefusals } from "./batch-refusals.ts";
import { batches } from "./batches.ts";
import { billingPeriods } from "./billing-periods.ts";
import { bundles } from "./bundles.ts";
import { burnOrder } from "./burn-order.ts";
import { calendar } from "./calendar.ts";
import { captures } from "./captures.ts";
import { clocks } from "./clocks.ts";
import { closing } from "./closing.ts";
import { codes } from "./codes.ts";
import { consume } from "./consume.ts";
import { copyAnchors } from "./copy-anchors.ts";
import { creditReferences } from "./credit-references.ts";
import { credits } from "./credits.ts";
import { cursors } from "./cursors.ts";
import { debt } from "./debt.ts";
import { decimals } from "./decimals.ts";
import { deliveries } from "./deliveries.ts";
import { dryRuns } from "./dry-runs.ts";
import { dueWork } from "./due-work.ts";
import { entries } from "./entries.ts";
import { environments } from "./environments.ts";
import { errorBodies } from "./error-bodies.ts";
import { eventFamilies } from "./event-families.ts";
import { eventLists } from "./event-lists.ts";
import { events } from "./events.ts";
import { expiries } from "./expiries.ts";
import { faults } from "./faults.ts";
import { figures } from "./figures.ts";
import { filters } from "./filters.ts";
import { forecasts } from "./forecasts.ts";
import { goldenDebts } from "./golden-debts.ts";
import { goldenGrants } from "./golden-grants.ts";
import { goldenRecurrence } from "./golden-recurrence.ts";
import { goldenReservations } from "./golden-reservations.ts";
import { grantChanges } from "./grant-changes.ts";
import { grantEnds } from "./grant-ends.ts";
import { grants } from "./grants.ts";
import { hashChain } from "./hash-chain.ts";
import { holdEnds } from "./hold-ends.ts";
import { idempotency } from "./idempotency.ts";
import { importRefusals } from "./import-refusals.ts";
import { imports } from "./imports.ts";
import { injectedFaults } from "./injected-faults.ts";
import { instants } from "./instants.ts";
import { lateStarts } from "./late-starts.ts";
import { leases } from "./leases.ts";
import { lists } from "./lists.ts";
import { metadata } from "./metadata.ts";
import { namedGrants } from "./named-grants.ts";
import { naturalKeys, serial } from "./natural-keys.ts";
import { occurrenceEffects } from "./occurrence-effects.ts";
import { occurrences } from "./occurrences.ts";
import { pastBalances } from "./past-balances.ts";
import { planChanges } from "./plan-changes.ts";
import { planClosing } from "./plan-closing.ts";
import { planDryRuns } from "./plan-dry-runs.ts";
import { planFilters } from "./plan-filters.ts";
import { planPrecedence } from "./plan-precedence.ts";
import { plans } from "./plans.ts";
import { precedence } from "./precedence.ts";
import { precedenceInside } from "./precedence-inside.ts";
import { precedenceReads } from "./precedence-reads.ts";
import { pricing } from "./prices.ts";
import { purchasePrecedence } from "./purchase-precedence.ts";
import { purchases } from "./purchases.ts";
import { recurringRollovers } from "./recurring-rollovers.ts";
import { referenceCodes } from "./reference-codes.ts";
import { refunds } from "./refunds.ts";
import { releases } from "./releases.ts";
import { reservations } from "./reservations.ts";
import { rollovers } from "./rollovers.ts";
import { ruleBalances } from "./rule-balances.ts";
import { ruleDryRuns } from "./rule-dry-runs.ts";
import { rulePrecedence } from "./rule-precedence.ts";
import { scheduleChanges } from "./schedule-changes.ts";
import { scheduleRefusals } from "./schedule-refusals.ts";
import { schedules } from "./schedules.ts";
import { skippedOccurrences } from "./skipped-occurrences.ts";
import { snapshots } from "./snapshots.ts";
import { storedOutcomes } from "./stored-outcomes.ts";
import { subscriptionEnds } from "./subscription-ends.ts";
import { subscriptionRefusals } from "./subscription-refusals.ts";
import { subscriptions } from "./subscriptions.ts";
import { templateEdits } from "./template-edits.ts";
import { topUpRules } from "./top-up-rules.ts";
import { topUps } from "./top-ups.ts";
import { transferRefusals } from "./transfer-refusals.ts";
import { transfers } from "./transfers.ts";
import { versions } from "./versions.ts";
import { webhookEndpoints } from "./webhook-endpoints.ts";
import { years } from "./years.ts";

/** Every scenario of the contract suite, rule by rule. */
export const scenarios: readonly Scenario[] = [
  ...goldenGrants,
  ...goldenDebts,
  ...goldenReservations,
  ...environments,
  ...apiKeys,
  ...figures,
  ...entries,
  ...instants,
  ...dueWork,
  ...clocks,
  ...accounts,
  ...closing,
  ...credits,
  ...creditReferences,
  ...grants,
  ...expiries,
  ...grantChanges,
  ...grantEnds,
  ...calendar,
  ...rollovers,
  ...schedules,
  ...scheduleRefusals,
  ...goldenRecurrence,
  ...occurrences,
  ...lateStarts,
  ...scheduleChanges,
  ...skippedOccurrences,
  ...recurringRollovers,
  ...plans,
  ...templateEdits,
  ...subscriptions,
  ...billingPeriods,
  ...copyAnchors,
  ...subscriptionEnds,
  ...planChanges,
  ...bundles,
  ...purchases,
  ...transfers,
  ...transferRefusals,
  ...planClosing,
  ...planFilters,
  ...planDryRuns,
  ...planPrecedence,
  ...purchasePrecedence,
  ...subscriptionRefusals,
  ...years,
  ...occurrenceEffects,
  ...dryRuns,
  ...forecasts,
  ...ruleDryRuns,
  ...burnOrder,
  ...namedGrants,
  ...consume,
  ...debt,
  ...reservations,
  ...captures,
  ...leases,
  ...releases,
  ...holdEnds,
  ...adjustments,
  ...adjustmentEnds,
  ...refunds,
  ...idempotency,
  ...storedOutcomes,
  ...naturalKeys,
  ...serial,
  ...batches,
  ...batchRefusals,
  ...batchCodes,
  ...imports,
  ...importRefusals,
  ...alerts,
  ...topUps,
  ...topUpRules,
  ...events,
  ...eventFamilies,
  ...eventLists,
  ...webhookEndpoints,
  ...deliveries,
  ...hashChain,
  ...rulePrecedence,
  ...ruleBalances,
  ...versions,
  ...errorBodies,
  ...badBodies,
  ...precedence,
  ...precedenceInside,
  ...precedenceReads,
  ...decimals,
  ...amountBounds,
  ...pricing,
  ...pastBalances,
  ...balanceLists,
  ...balanceSeries,
  ...lists,
  ...cursors,
  ...filters,
  ...metadata,
  ...faults,
  ...injectedFaults,
  ...codes,
  ...referenceCodes,
  ...snapshots,
];
