import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Credit, Pool } from "../../ledger/state.ts";
import type { DialectAnswer, DialectCall, RunCommand } from "../dialect.ts";
import { readAlertSettings } from "./alert-states.ts";
import { readAutoTopUp, ruleOf } from "./auto-top-ups.ts";
import type { Schemas } from "./base.ts";
import { parseDecimal, toUnits } from "./decimals.ts";
import { keep, type WalletDocument } from "./documents.ts";
import { isAnswer } from "./errors.ts";
import { ledgerPriority } from "./priorities.ts";

interface RulesInput {
  readonly auto_topup?: Schemas["AutoTopUpInput"] | null;
  readonly alert_settings?: Schemas["AlertSettingsInput"] | null;
}

/** What a wallet's rules are to be, checked before anything is written. */
export interface WalletRules {
  readonly autoTopUp: Schemas["AutoTopUp"] | null;
  readonly buys: { readonly threshold: number; readonly amount: number } | null;
  /** Undefined: nothing is said about alerts. */
  readonly alertSettings: Schemas["AlertSettings"] | undefined;
  /** Thresholds of the ledger's alerts, in units. */
  readonly thresholds: readonly number[];
}

/** Reads the rules of a request. */
export function readRules(
  input: RulesInput,
  previous: Pick<WalletDocument, "autoTopUp"> | null,
  credit: Pick<Credit, "scale" | "code">,
): WalletRules | DialectAnswer {
  const autoTopUp = readAutoTopUp(input.auto_topup, previous?.autoTopUp ?? null);
  if (isAnswer(autoTopUp)) return autoTopUp;
  const buys = ruleOf(autoTopUp, credit);
  if (isAnswer(buys)) return buys;
  const alertSettings = readAlertSettings(input.alert_settings);
  if (isAnswer(alertSettings)) return alertSettings;
  const thresholds: number[] = [];
  const isEnabled = alertSettings?.alert_enabled === true;
  for (const level of isEnabled ? ([alertSettings.critical, alertSettings.warning, alertSettings.info] as const) : []) {
    if (level === null) continue;
    const units = toUnits(
      parseDecimal(level.threshold) ?? { digits: 0n, scale: 0 },
      credit,
      "alert_settings threshold",
    );
    if (isAnswer(units)) return units;
    // The ledger tells of falling to a threshold, and of rising above it: "above" is the latter of one unit less.
    thresholds.push(level.condition === "above" ? units - 1 : units);
  }
  return { autoTopUp, buys, alertSettings: alertSettings ?? undefined, thresholds };
}

/** Has the ledger watch a wallet by its rules, and keeps the wallet. */
export function applyRules(
  call: Pick<DialectCall, "put" | "ledger" | "t">,
  run: RunCommand,
  id: string,
  document: WalletDocument,
  rules: WalletRules,
): Outcome<WalletDocument> {
  const { account, credit } = document;
  let { watches, alertSettings } = document;
  if (rules.alertSettings !== undefined) {
    const unwatched = unwatch(run, document);
    if (!unwatched.ok) return unwatched;
    const alerts: string[] = [];
    for (const threshold of rules.thresholds) {
      const alert = run({ type: "createAlert", account, credit, threshold });
      if (!alert.ok) return alert;
      alerts.push(alert.value.id);
    }
    alertSettings = rules.alertSettings;
    watches = [...watches, { alerts, settings: rules.alertSettings, at: call.t, units: availableIn(call, document) }];
  }
  const changed: WalletDocument = { ...document, watches, alertSettings, autoTopUp: rules.autoTopUp };
  const kept = run(keep(call, "wallet", id, changed));
  if (!kept.ok) return kept;
  const bought = buy(call, run, changed, rules);
  return bought.ok ? accept(changed) : bought;
}

/** Takes back what watches a wallet, when it is terminated. */
export function dropRules(
  call: Pick<DialectCall, "ledger">,
  run: RunCommand,
  document: WalletDocument,
): Outcome<unknown> {
  const unwatched = unwatch(run, document);
  if (!unwatched.ok) return unwatched;
  return stopBuying(call, run, document);
}

function buy(
  call: Pick<DialectCall, "ledger">,
  run: RunCommand,
  document: WalletDocument,
  { buys }: WalletRules,
): Outcome<unknown> {
  if (buys === null) return stopBuying(call, run, document);
  const { account, credit } = document;
  const rule = { ...buys, multiple: false, priority: ledgerPriority(null) };
  return run({ type: "putAutoTopUp", account, credit, ...rule });
}

function stopBuying(
  call: Pick<DialectCall, "ledger">,
  run: RunCommand,
  { account, credit }: WalletDocument,
): Outcome<unknown> {
  if ((poolOf(call, { account, credit })?.watch?.autoTopUp ?? null) === null) return accept(null);
  return run({ type: "deleteAutoTopUp", account, credit });
}

function availableIn(call: Pick<DialectCall, "ledger">, document: WalletDocument): number {
  return poolOf(call, document)?.available ?? 0;
}

function poolOf(
  { ledger }: Pick<DialectCall, "ledger">,
  document: Pick<WalletDocument, "account" | "credit">,
): Pool | undefined {
  const account = ledger.findAccount(document.account);
  const credit = ledger.findCredit(document.credit);
  return account === undefined || credit === undefined ? undefined : ledger.poolOf(account, credit);
}

function unwatch(run: RunCommand, { watches }: WalletDocument): Outcome<unknown> {
  for (const alert of watches.at(-1)?.alerts ?? []) {
    const deleted = run({ type: "deleteAlert", alert });
    // Deleted through another door, it is gone as well.
    if (!deleted.ok && deleted.failure.code !== "alert_not_found") return deleted;
  }
  return accept(null);
}
