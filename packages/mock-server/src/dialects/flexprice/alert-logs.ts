import { formatInstant } from "../../http/instants.ts";
import { Alert } from "../../ledger/watching.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { withPrefix } from "../uuid.ts";
import { alertStateOf } from "./alert-states.ts";
import { baseOf, type Schemas } from "./base.ts";
import { customerId, presentCustomer } from "./customers.ts";
import { formatUnits } from "./decimals.ts";
import type { Reading } from "./documents.ts";
import { isAnswer } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { twin } from "./ids.ts";
import { expands, pageOf } from "./paging.ts";
import { allWallets, presentWallet, type Wallet } from "./wallets.ts";

/** POST /v1/alerts/search: every change of a wallet's state. */
export const queryAlertLog: DialectOperation = operation<operations["queryAlertLog"]>((call) => {
  const {
    alert_type: type,
    alert_status: state,
    entity_type: entity,
    entity_id: id,
    customer_id: customer,
  } = call.body;
  const found = logsOf(call, call.body.expand).filter(
    (log) =>
      (!type || log.alert_type === type) &&
      (!state || log.alert_status === state) &&
      (!entity || log.entity_type === entity) &&
      (!id || log.entity_id === id) &&
      (!customer || log.customer_id === customer),
  );
  const page = pageOf(found, call.body);
  return isAnswer(page) ? page : { status: 200, body: page };
});

/** A wallet that is watched by an alert of the ledger, and by which settings. */
interface Watched {
  readonly wallet: Wallet;
  readonly settings: Schemas["AlertSettings"];
}

/**
 * The ledger tells of each threshold that was passed; Flexprice of each change of the state that follows from all of
 * them, once for the credits and once for the ongoing balance, which is the same here.
 */
function logsOf(call: Reading, expand: string | null | undefined): Schemas["AlertLog"][] {
  const watched = watchedBy(call);
  if (watched.size === 0) return [];
  const states = new Map<string, Schemas["AlertState"]>();
  const logs: Schemas["AlertLog"][] = [];
  for (const event of call.ledger.events) {
    if (event.type !== "balance.low" && event.type !== "balance.recovered") continue;
    const found = event.subject instanceof Alert ? watched.get(event.subject.id) : undefined;
    if (found === undefined) continue;
    const { wallet, settings } = found;
    const units = (event.entry?.balanceAfter ?? 0) - (event.entry?.reservedAfter ?? 0);
    const state = alertStateOf(settings, units, wallet.credit);
    if (state === (states.get(wallet.id) ?? "ok")) continue;
    states.set(wallet.id, state);
    const { at } = event.operation;
    const log = presentLog(call, found, { units, state, at, expand });
    const id = withPrefix("walert_", call.ledger.eventId(event));
    logs.push({ ...log, id, alert_type: "low_credit_balance" });
    logs.push({ ...log, id: twin(id), alert_type: "low_ongoing_balance" });
  }
  return logs;
}

function watchedBy(call: Reading): Map<string, Watched> {
  const watched = new Map<string, Watched>();
  for (const wallet of allWallets(call)) {
    for (const { alerts, settings } of wallet.document.watches) {
      for (const alert of alerts) watched.set(alert, { wallet, settings });
    }
  }
  return watched;
}

interface Change {
  readonly units: number;
  readonly state: Schemas["AlertState"];
  readonly at: number;
  readonly expand: string | null | undefined;
}

function presentLog(
  call: Reading,
  { wallet, settings }: Watched,
  { units, state, at, expand }: Change,
): Omit<Schemas["AlertLog"], "id" | "alert_type"> {
  const customer = customerId(wallet.account);
  return {
    entity_type: "wallet",
    entity_id: wallet.id,
    parent_entity_type: "customer",
    parent_entity_id: customer,
    customer_id: customer,
    alert_status: state,
    alert_info: {
      alert_settings: settings,
      value_at_time: formatUnits(units, wallet.credit),
      timestamp: formatInstant(at),
    },
    customer: expands(expand, "customer") ? presentCustomer(call, wallet.account) : null,
    wallet: expands(expand, "wallet") ? presentWallet(call, wallet) : null,
    feature: null,
    ...baseOf(call, { createdAt: at, updatedAt: at }),
  };
}
