import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { baseOf, type Schemas } from "./base.ts";
import { keep, type Reading, read } from "./documents.ts";
import { notImplemented } from "./errors.ts";
import type { operations } from "./generated/types.ts";

const INVOICE_CONFIG = "invoice_config";

/** What Flexprice begins with. */
const DEFAULTS: Schemas["InvoiceConfig"] = {
  prefix: "INV",
  format: "YYYYMM",
  start_sequence: 1,
  timezone: "UTC",
  separator: "-",
  suffix_length: 5,
  due_date_days: 1,
  auto_complete_purchased_credit_transaction: false,
  finalization_delay_seconds: 0,
};

/** Whether top-ups on an invoice count before it is paid. */
export function completesInvoiced(call: Reading): boolean {
  return read(call, "setting", INVOICE_CONFIG)?.value.auto_complete_purchased_credit_transaction === true;
}

/** GET /v1/settings/{key}: the defaults, until something was set. */
export const getSetting: DialectOperation = operation<operations["getSetting"]>((call) => {
  const { key } = call.path;
  if (key !== INVOICE_CONFIG) return notImplemented(`The setting ${key}`);
  return { status: 200, body: presentSetting(call) };
});

/** PUT /v1/settings/{key}: what is not named stays as it is. */
export const updateSetting: DialectOperation = operation<operations["updateSetting"]>((call) => {
  const { key } = call.path;
  if (key !== INVOICE_CONFIG) return notImplemented(`The setting ${key}`);
  const previous = read(call, "setting", key);
  const dates = { createdAt: previous?.createdAt ?? call.t, updatedAt: call.t };
  const id = previous?.id ?? call.newId("setting_");
  const value = { ...DEFAULTS, ...previous?.value, ...call.body.value };
  const outcome = call.transact((run) => run(keep(call, "setting", key, { id, value, ...dates })));
  return outcome.ok ? { status: 200, body: presentSetting(call) } : outcome;
});

function presentSetting(call: Reading): Schemas["Setting"] {
  const kept = read(call, "setting", INVOICE_CONFIG);
  const { id = "", value = DEFAULTS, createdAt = call.t, updatedAt = call.t } = kept ?? {};
  return { id, key: INVOICE_CONFIG, value, ...baseOf(call, { createdAt, updatedAt }) };
}
