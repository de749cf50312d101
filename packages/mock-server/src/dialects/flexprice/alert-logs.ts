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

/** What a wallet had when a threshold was passed, or when its alerts were set. */
interface Sample {
  readonly wallet: Wallet;
  readonly settings: Schemas["AlertSettings"];
  /** Orders the readings of all wallets. */
  readonly serial: number;
  readonly id: string;
  readonly at: number;
  readonly units: number;
}

/**
 * The ledger tells of each threshold that was passed; Flexprice of each change of the state that follows from all of
 * them, once for the credits and once for the ongoing balance, which is the same here.
 */
function logsOf(call: Reading, expand: string | null | undefined): Schemas["AlertLog"][] {
  const states = new Map<string, Schemas["AlertState"]>();
  const logs: Schemas["AlertLog"][] = [];
  for (const sample of samplesOf(call)) {
    const { wallet, settings, units } = sample;
    const state = alertStateOf(settings, units, wallet.credit);
    if (state === (states.get(wallet.id) ?? "ok")) continue;
    states.set(wallet.id, state);
    const log = presentLog(call, sample, state, expand);
    const id = withPrefix("walert_", sample.id);
    logs.push({ ...log, id, alert_type: "low_credit_balance" });
    logs.push({ ...log, id: twin(id), alert_type: "low_ongoing_balance" });
  }
  return logs;
}

/** In the order in which they happened. */
function samplesOf(call: Reading): Sample[] {
  const { ledger } = call;
  const samples: Sample[] = [];
  const watched = new Map<string, Pick<Sample, "wallet" | "settings">>();
  for (const wallet of allWallets(call)) {
    for (const { alerts, settings, at, units } of wallet.document.watches) {
      for (const alert of alerts) watched.set(alert, { wallet, settings });
      const [first] = alerts;
      const serial = first === undefined ? undefined : ledger.find(Alert, first)?.serial;
      if (first !== undefined && serial !== undefined) samples.push({ wallet, settings, serial, id: first, at, units });
    }
  }
  if (watched.size === 0) return [];
  for (const event of ledger.events) {
    if (event.type !== "balance.low" && event.type !== "balance.recovered") continue;
    const found = event.subject instanceof Alert ? watched.get(event.subject.id) : undefined;
    if (found === undefined) continue;
    const units = (event.entry?.balanceAfter ?? 0) - (event.entry?.reservedAfter ?? 0);
    samples.push({ ...found, serial: event.serial, id: ledger.eventId(event), at: event.operation.at, units });
  }
  return samples.sort((a, b) => a.serial - b.serial);
}

function presentLog(
  call: Reading,
  { wallet, settings, units, at }: Sample,
  state: Schemas["AlertState"],
  expand: string | null | undefined,
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
