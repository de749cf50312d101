import type { CreateAlert, DeleteAlert } from "./commands.ts";
import { accept, type Outcome, refuse } from "./failures.ts";
import type { Ledger } from "./ledger.ts";
import { checkOpen, isRefusal, quote, requirePool } from "./preconditions.ts";
import type { Pool } from "./state.ts";
import { Alert, type AutoTopUp } from "./watching.ts";

/** Watches a pool's available credit (R77). An alert made while already low says nothing. */
export function createAlert(ledger: Ledger, command: CreateAlert, at: number): Outcome<Alert> {
  const target = requirePool(ledger, command);
  if (isRefusal(target)) return target;
  const closed = checkOpen(target.account);
  if (closed !== null) return closed;
  const pool = ledger.poolForWrite(target.account, target.credit);
  const serial = ledger.takeSerial();
  const alert = new Alert(serial, ledger.writeId("alr_", serial), pool, command.threshold, at);
  ledger.undo.append(ledger.alerts, alert);
  ledger.register(alert);
  keepAlerts(ledger, pool, [...(pool.watch?.alerts ?? []), alert]);
  ledger.madeAlerts.set(alert, pool.available);
  return accept(alert);
}

/** Deletes an alert for good. */
export function deleteAlert(ledger: Ledger, command: DeleteAlert): Outcome<Alert> {
  const alert = ledger.find(Alert, command.alert);
  if (alert === undefined || alert.isDeleted) {
    return refuse("alert_not_found", `No alert has the id ${quote(command.alert)}.`);
  }
  const { pool } = alert;
  const closed = checkOpen(pool.account);
  if (closed !== null) return closed;
  markDeleted(ledger, alert);
  const { alerts = [], autoTopUp = null } = pool.watch ?? {};
  keepWatch(
    ledger,
    pool,
    alerts.filter((other) => other !== alert),
    autoTopUp,
  );
  return accept(alert);
}

/** Ends every alert and the automatic top-up of a pool, when its account is closed (R16). */
export function stopWatching(ledger: Ledger, pool: Pool): void {
  if (pool.watch === null) return;
  for (const alert of pool.watch.alerts) markDeleted(ledger, alert);
  keepWatch(ledger, pool, [], null);
}

function markDeleted(ledger: Ledger, alert: Alert): void {
  ledger.undo.note(alert, "isDeleted", false);
  alert.isDeleted = true;
}

/** Highest threshold first, then creation order (R77): the order in which they are told. */
export function keepAlerts(ledger: Ledger, pool: Pool, alerts: readonly Alert[]): void {
  const sorted = [...alerts].sort((a, b) => b.threshold - a.threshold || a.serial - b.serial);
  keepWatch(ledger, pool, sorted, pool.watch?.autoTopUp ?? null);
}

/** Keeps what watches a pool. Nothing is null: a ledger and the one restored from its snapshot must not differ. */
export function keepWatch(ledger: Ledger, pool: Pool, alerts: readonly Alert[], autoTopUp: AutoTopUp | null): void {
  ledger.undo.note(pool, "watch", pool.watch);
  pool.watch = alerts.length === 0 && autoTopUp === null ? null : { alerts, autoTopUp };
}
