import type { Outcome } from "../../ledger/failures.ts";
import type { Bundle } from "../../ledger/recurrence.ts";
import type { DialectOperation, DialectResult } from "../dialect.ts";
import { operation } from "../operation.ts";
import { codeFor } from "./codes.ts";
import { type BundleDocument, keep, type Reading, read } from "./documents.ts";
import { answer, countAnswer, deletedAnswer, isAmong, newestFirst, pageAnswer } from "./envelope.ts";
import { checkExpiryFields, type ExpiryFields, expiryPolicyOf } from "./expiry.ts";
import { findBundle, findCredit, findPlan } from "./find.ts";
import type { components, operations } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { presentBundle } from "./present-bundle.ts";
import { priceInput } from "./prices.ts";
import { isBad, notFound } from "./refuse.ts";
import { toUnits } from "./units.ts";

type Schemas = components["schemas"];

interface Filter {
  readonly ids?: readonly string[];
  readonly credit_id?: string;
  readonly status?: Schemas["BundleStatus"];
}

export const listCreditBundles: DialectOperation = operation<operations["listCreditBundles"]>((call) =>
  pageAnswer(call, matching(call, call.query), (bundle) => presentBundle(call, bundle)),
);

export const countCreditBundles: DialectOperation = operation<operations["countCreditBundles"]>((call) =>
  countAnswer(call, matching(call, call.query)),
);

export const getCreditBundle: DialectOperation = operation<operations["getCreditBundle"]>((call) => {
  const bundle = findBundle(call, call.path.bundle_id);
  return bundle === undefined ? notFound("bundle", call.path.bundle_id) : answer(call, presentBundle(call, bundle));
});

export const createCreditBundle: DialectOperation = operation<operations["createCreditBundle"]>(
  (call): DialectResult => {
    const { body } = call;
    const credit = findCredit(call, body.credit_id);
    if (credit === undefined) return notFound("credit", body.credit_id);
    const unknown = unknownPlan(call, body.compatible_plan_ids);
    if (unknown !== undefined) return notFound("plan", unknown);
    const expiry = expiryOf(body);
    const wrong = checkExpiryFields(expiry);
    if (wrong !== null) return wrong;
    // A bundle whose buyers say how much has no quantity; the ledger's is then the least there is.
    const quantity = body.quantity ? toUnits(body.quantity, credit) : 1;
    if (isBad(quantity)) return quantity;
    const name = body.bundle_name;
    const code = codeFor(name, (taken) => call.ledger.bundlesByCode.has(taken));
    const price = priceOf(body, body.currency);
    const outcome = call.transact((run): Outcome<Bundle> => {
      const policy = expiryPolicyOf(expiry) ?? { type: "none" };
      const created = run({
        type: "createBundle",
        ...{ code, name, quantity, credit: credit.id, expiry: policy },
        ...(price === undefined ? {} : { price }),
      });
      if (!created.ok) return created;
      const { id } = created.value;
      const kept = run(keep(call, "bundle", id, documentOf(body, body.currency.toUpperCase(), expiry, [])));
      if (!kept.ok || body.status !== "inactive") return kept.ok ? created : kept;
      return run({ type: "updateBundle", bundle: id, status: "inactive" });
    });
    return outcome.ok ? answer(call, presentBundle(call, outcome.value), 201) : outcome;
  },
);

/** PUT replaces the details. Absent plans stay as they are; an empty list is every plan. */
export const updateCreditBundleDetails: DialectOperation = operation<operations["updateCreditBundleDetails"]>(
  (call): DialectResult => {
    const { body } = call;
    const bundle = findBundle(call, call.path.bundle_id);
    if (bundle === undefined) return notFound("bundle", call.path.bundle_id);
    const unknown = unknownPlan(call, body.compatible_plan_ids);
    if (unknown !== undefined) return notFound("plan", unknown);
    const expiry = expiryOf(body);
    const wrong = checkExpiryFields(expiry);
    if (wrong !== null) return wrong;
    const quantity = body.quantity ? toUnits(body.quantity, bundle.credit) : 1;
    if (isBad(quantity)) return quantity;
    const known = read(call, "bundle", bundle.id);
    const currency = known?.currency ?? bundle.price?.currency ?? "USD";
    const outcome = call.transact((run): Outcome<Bundle> => {
      const updated = run({
        type: "updateBundle",
        bundle: bundle.id,
        ...{ name: body.bundle_name, quantity, status: body.status ?? "active" },
        price: priceOf(body, currency) ?? null,
        expiry: expiryPolicyOf(expiry) ?? { type: "none" },
      });
      if (!updated.ok) return updated;
      const kept = run(keep(call, "bundle", bundle.id, documentOf(body, currency, expiry, known?.plans ?? [])));
      return kept.ok ? updated : kept;
    });
    return outcome.ok ? answer(call, presentBundle(call, outcome.value)) : outcome;
  },
);

/** DELETE: off sale, and shown no more. What was bought stays. */
export const deleteCreditBundle: DialectOperation = operation<operations["deleteCreditBundle"]>((call) => {
  const bundle = findBundle(call, call.path.bundle_id);
  if (bundle === undefined) return notFound("bundle", call.path.bundle_id);
  const known = read(call, "bundle", bundle.id) ?? NO_DETAILS;
  const outcome = call.transact((run): Outcome<unknown> => {
    const updated = run({ type: "updateBundle", bundle: bundle.id, status: "inactive" });
    return updated.ok ? run(keep(call, "bundle", bundle.id, { ...known, isDeleted: true })) : updated;
  });
  return outcome.ok ? deletedAnswer(call) : outcome;
});

/** Of a bundle of another door. */
const NO_DETAILS: BundleDocument = {
  currency: "USD",
  quantity: null,
  expiryType: "no_expiry",
  expiryUnit: null,
  expiryUnitCount: null,
  currencyPrices: [],
  plans: [],
  isDeleted: false,
};

type Details = Schemas["BundleUpdate"];

function documentOf(
  body: Details,
  currency: string,
  { type, unit, count }: ExpiryFields,
  plans: readonly string[],
): BundleDocument {
  return {
    currency,
    quantity: body.quantity ?? null,
    expiryType: type,
    expiryUnit: unit,
    expiryUnitCount: count,
    currencyPrices: body.currency_prices ?? [],
    plans: body.compatible_plan_ids ?? plans,
    isDeleted: false,
  };
}

function priceOf(body: Details, currency: string): ReturnType<typeof priceInput> {
  return priceInput(currency, { unit: body.price_per_unit, decimal: body.price_per_unit_decimal });
}

function expiryOf(body: Details): ExpiryFields {
  const { expiry_type: type, expiry_unit: unit, expiry_unit_count: count } = body;
  return { type: type ?? "no_expiry", unit: unit ?? null, count: count ?? null };
}

function unknownPlan(call: Reading, ids: readonly string[] | null | undefined): string | undefined {
  return ids?.find((id) => findPlan(call, id) === undefined);
}

function matching(call: Reading, { ids, credit_id: credit, status }: Filter): Bundle[] {
  const bundles = call.ledger.bundles.filter(
    (bundle) =>
      read(call, "bundle", bundle.id)?.isDeleted !== true &&
      isAmong(ids, vendorId("bundle", bundle.id)) &&
      (credit === undefined || vendorId("credit", bundle.credit.id) === credit) &&
      (status === undefined || bundle.status === status),
  );
  return newestFirst(bundles);
}
