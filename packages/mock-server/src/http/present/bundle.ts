import type { Bundle } from "../../ledger/recurrence.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";
import { decimalTwin } from "./decimal.ts";
import { presentExpiryPolicy, presentPrice } from "./terms.ts";

export function presentBundle(bundle: Bundle): Schemas["Bundle"] {
  const { credit, quantity } = bundle;
  return {
    id: bundle.id,
    code: bundle.code,
    name: bundle.name,
    credit: credit.code,
    creditId: credit.id,
    quantity,
    price: presentPrice(bundle.price),
    expiry: bundle.expiry === null ? null : presentExpiryPolicy(bundle.expiry),
    priority: bundle.priority,
    status: bundle.status,
    metadata: bundle.metadata,
    createdAt: formatInstant(bundle.createdAt),
    updatedAt: formatInstant(bundle.updatedAt),
    decimal: decimalTwin({ quantity }, credit.scale),
  };
}
