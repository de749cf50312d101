import { formatInstant } from "../../http/instants.ts";
import { type FeatureDocument, type FlagDocument, type Reading, read, readAll } from "./documents.ts";
import { findPlan } from "./find.ts";
import type { components } from "./generated/types.ts";
import { presentPreview } from "./present-preview.ts";

type Schemas = components["schemas"];

/** A document with when it was made and last changed. */
export interface Kept<Body> {
  readonly id: string;
  readonly body: Body;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export function presentFeatureSummary({
  id,
  body,
  createdAt,
  updatedAt,
}: Kept<FeatureDocument>): Schemas["FeatureSummary"] {
  return {
    id,
    name: body.name,
    description: body.description,
    feature_type: body.feature_type,
    event_subtype: body.event_subtype ?? null,
    icon: body.icon ?? "cube-02",
    license_id: null,
    lifecycle_phase: body.lifecycle_phase ?? null,
    maintainer_account_member_id: body.maintainer_account_member_id ?? null,
    plural_name: body.plural_name ?? null,
    singular_name: body.singular_name ?? null,
    trait_id: body.trait_id ?? null,
    usage_limit_trait_id: null,
    created_at: formatInstant(createdAt),
    updated_at: formatInstant(updatedAt),
  };
}

export function presentFeature(call: Reading, feature: Kept<FeatureDocument>): Schemas["Feature"] {
  const plans = new Set(
    readAll(call, "plan-entitlement")
      .filter(({ body }) => body.feature_id === feature.id)
      .map(({ body }) => body.plan_id),
  );
  return {
    ...presentFeatureSummary(feature),
    flags: readAll(call, "flag")
      .filter(({ body }) => body.feature_id === feature.id)
      .map((flag) => ({
        ...presentFlag(flag),
        feature: null,
        last_checked_at: null,
        maintainer: null,
        rules: [],
      })),
    plans: [...plans].flatMap((id) => {
      const plan = findPlan(call, id);
      return plan === undefined ? [] : [presentPreview(call, plan)];
    }),
    billing_linked_resource: null,
    billing_product: null,
    event_summary: null,
    maintainer: null,
    trait: null,
  };
}

export function presentFlag({ id, body, createdAt, updatedAt }: Kept<FlagDocument>): Schemas["Flag"] {
  return {
    id,
    key: body.key,
    name: body.name,
    description: body.description,
    default_value: body.default_value,
    flag_type: body.flag_type,
    feature_id: body.feature_id ?? null,
    maintainer_account_member_id: body.maintainer_account_member_id ?? null,
    created_at: formatInstant(createdAt),
    updated_at: formatInstant(updatedAt),
  };
}

/** A feature with its dates. */
export function findFeature(call: Reading, id: string): Kept<FeatureDocument> | undefined {
  return read(call, "feature", id) === undefined
    ? undefined
    : readAll(call, "feature").find((feature) => feature.id === id);
}
