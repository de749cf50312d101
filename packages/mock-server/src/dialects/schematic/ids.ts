import { withPrefix } from "../uuid.ts";

/** How Schematic's ids begin. Behind it is the ULID of the ledger's own id, so that each tells the other. */
const PREFIXES = {
  company: "comp_",
  credit: "bilcr_",
  grant: "bilcg_",
  bundle: "bilcb_",
  lease: "crlse_",
  reservation: "crres_",
  plan: "plan_",
  planGrant: "bilpg_",
  price: "bilpp_",
  feature: "feat_",
  flag: "flag_",
  planEntitlement: "pltl_",
  companyOverride: "cmov_",
  event: "evt_",
  transfer: "crtrf_",
} as const;

/** A kind of object that has an id at Schematic. */
export type IdKind = keyof typeof PREFIXES;

/** Schematic's id of an object of the ledger. */
export function vendorId(kind: IdKind, id: string): string {
  return withPrefix(PREFIXES[kind], id);
}

/** The ledger's id, with its prefix, behind an id of Schematic's; undefined for an id of another kind. */
export function ledgerId(kind: IdKind, prefix: string, id: string): string | undefined {
  return id.startsWith(PREFIXES[kind]) ? withPrefix(prefix, id) : undefined;
}

/** How an id of the kind begins, for new ones. */
export function prefixOf(kind: IdKind): string {
  return PREFIXES[kind];
}

/** Every environment of the mock is one environment of Schematic's. */
export const ENVIRONMENT_ID = "env_opencredits";
