import type { Credit } from "../../ledger/state.ts";
import type { DialectAnswer } from "../dialect.ts";
import type { Schemas } from "./base.ts";
import { decimalOf, formatDecimal, parseDecimal } from "./decimals.ts";
import { invalid, isAnswer } from "./errors.ts";

/** The levels of an alert, worst first, with the state that each means. */
const LEVELS = [
  ["critical", "in_alarm"],
  ["warning", "warning"],
  ["info", "info"],
] as const;

/** The state of a wallet with so many credits (units of its credit). */
export function alertStateOf(
  settings: Schemas["AlertSettings"] | null,
  units: number,
  credit: Credit,
): Schemas["AlertState"] {
  if (settings?.alert_enabled !== true) return "ok";
  for (const [level, state] of LEVELS) {
    const threshold = settings[level];
    if (threshold !== null && isReached(threshold, units, credit)) return state;
  }
  return "ok";
}

function isReached({ threshold, condition }: Schemas["AlertThreshold"], units: number, credit: Credit): boolean {
  const difference = compare(formatDecimal(decimalOf(units, credit)), threshold);
  return condition === "above" ? difference >= 0 : difference <= 0;
}

function compare(left: string, right: string): number {
  const a = parseDecimal(left) ?? { digits: 0n, scale: 0 };
  const b = parseDecimal(right) ?? { digits: 0n, scale: 0 };
  const difference = a.digits * 10n ** BigInt(b.scale) - b.digits * 10n ** BigInt(a.scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Alert settings as they are kept, or what is wrong with them. Null where none are given. */
export function readAlertSettings(
  input: Schemas["AlertSettingsInput"] | null | undefined,
): Schemas["AlertSettings"] | null | DialectAnswer {
  if (input === null || input === undefined) return null;
  const critical = readThreshold(input.critical);
  if (isAnswer(critical)) return critical;
  const warning = readThreshold(input.warning);
  if (isAnswer(warning)) return warning;
  const info = readThreshold(input.info);
  if (isAnswer(info)) return info;
  const settings = { alert_enabled: input.alert_enabled ?? false, critical, warning, info };
  const given = [settings.info, settings.warning, settings.critical].filter((threshold) => threshold !== null);
  if (settings.alert_enabled && given.length === 0) {
    return invalid("alert_settings: an enabled alert needs at least one of critical, warning and info.");
  }
  if (settings.warning !== null && settings.critical === null) {
    return invalid("alert_settings: warning needs critical.");
  }
  const [first] = given;
  if (given.some(({ condition }) => condition !== first?.condition)) {
    return invalid("alert_settings: all thresholds must have the same condition.");
  }
  const isAbove = first?.condition === "above";
  for (const [index, { threshold }] of given.entries()) {
    const next = given[index + 1]?.threshold;
    if (next === undefined) continue;
    const order = compare(threshold, next);
    if (isAbove ? order > 0 : order < 0) {
      return invalid(`alert_settings: ${isAbove ? "info <= warning <= critical" : "info >= warning >= critical"}.`);
    }
  }
  return settings;
}

function readThreshold(
  input: Schemas["AlertThresholdInput"] | null | undefined,
): Schemas["AlertThreshold"] | null | DialectAnswer {
  if (input === null || input === undefined) return null;
  const value = parseDecimal(input.threshold);
  if (value === undefined) return invalid(`alert_settings: the threshold ${input.threshold} is no decimal.`);
  return { threshold: formatDecimal(value), condition: input.condition ?? "below" };
}
