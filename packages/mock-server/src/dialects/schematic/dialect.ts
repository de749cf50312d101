import type { Dialect } from "../dialect.ts";
import {
  countCreditBundles,
  createCreditBundle,
  deleteCreditBundle,
  getCreditBundle,
  listCreditBundles,
  updateCreditBundleDetails,
} from "./bundles.ts";
import { checkAndReserveFlag, checkFlag, checkFlags } from "./check-flags.ts";
import {
  countCompanyOverrides,
  createCompanyOverride,
  deleteCompanyOverride,
  getCompanyOverride,
  listCompanyOverrides,
  updateCompanyOverride,
} from "./company-overrides.ts";
import { captureEvents, createEvent, createEventBatch } from "./events.ts";
import { countFeatures, createFeature, createFlag, deleteFeature, getFeature, listFeatures } from "./features.ts";
import { type OperationId, routes } from "./generated/routes.ts";
import { componentSchemas as components, operationSchemas as operations } from "./generated/schemas.ts";
import { acquireCreditLease, extendCreditLease, releaseCreditLease } from "./leases.ts";
import { countCreditEventLedger, getCreditLedger, listCreditEventLedger } from "./ledger.ts";
import { countBillingCredits, getSingleBillingCredit, listBillingCredits } from "./list-credits.ts";
import { managePlan, updateCompanyPlans } from "./manage-plans.ts";
import { notAnswered } from "./not-answered.ts";
import {
  countPlanEntitlements,
  createPlanEntitlement,
  deletePlanEntitlement,
  getPlanEntitlement,
  listPlanEntitlements,
  updatePlanEntitlement,
} from "./plan-entitlements.ts";
import { countPlans, createPlan, deletePlan, getPlan, listPlans, updatePlan } from "./plans.ts";
import { countCompanies, getCompany, listCompanies, lookupCompany } from "./read-companies.ts";
import {
  countBillingCreditsGrants,
  countCompanyGrants,
  listCompanyCreditBalances,
  listCompanyGrants,
  listGrantsForCredit,
} from "./read-grants.ts";
import {
  countBillingPlanCreditGrants,
  getSingleBillingPlanCreditGrant,
  listBillingPlanCreditGrants,
} from "./read-plan-grants.ts";
import { refuse } from "./refuse.ts";
import { releaseCreditReservation, reserveCredits } from "./reservations.ts";
import { createCompany, deleteCompany, deleteCompanyByKeys, upsertCompany } from "./write-companies.ts";
import { createBillingCredit, softDeleteBillingCredit, updateBillingCredit } from "./write-credits.ts";
import { grantBillingCreditsToCompany, zeroOutGrant } from "./write-grants.ts";
import {
  createBillingPlanCreditGrant,
  deleteBillingPlanCreditGrant,
  updateBillingPlanCreditGrant,
} from "./write-plan-grants.ts";

/** Schematic: credit types, grants of companies, leases and reservations, usage events. */
export const schematic: Dialect<OperationId> = {
  name: "schematic",
  prefixes: ["/schematic", "/schematic-capture"],
  routes,
  schemas: { components, operations },
  operations: {
    listBillingCredits,
    createBillingCredit,
    countBillingCredits,
    listCompanyCreditBalances,
    getSingleBillingCredit,
    updateBillingCredit,
    softDeleteBillingCredit,
    listCreditBundles,
    createCreditBundle,
    countCreditBundles,
    getCreditBundle,
    updateCreditBundleDetails,
    deleteCreditBundle,
    grantBillingCreditsToCompany,
    listCompanyGrants,
    countCompanyGrants,
    listGrantsForCredit,
    countBillingCreditsGrants,
    zeroOutGrant,
    acquireCreditLease,
    extendCreditLease,
    releaseCreditLease,
    reserveCredits,
    releaseCreditReservation,
    listBillingPlanCreditGrants,
    createBillingPlanCreditGrant,
    countBillingPlanCreditGrants,
    getSingleBillingPlanCreditGrant,
    updateBillingPlanCreditGrant,
    deleteBillingPlanCreditGrant,
    listCreditEventLedger,
    countCreditEventLedger,
    getCreditLedger,
    createEvent,
    createEventBatch,
    captureEvents,
    listCompanies,
    upsertCompany,
    countCompanies,
    createCompany,
    deleteCompanyByKeys,
    lookupCompany,
    getCompany,
    deleteCompany,
    updateCompanyPlans,
    managePlan,
    listPlans,
    createPlan,
    countPlans,
    getPlan,
    updatePlan,
    deletePlan,
    listFeatures,
    createFeature,
    countFeatures,
    getFeature,
    deleteFeature,
    listPlanEntitlements,
    createPlanEntitlement,
    countPlanEntitlements,
    getPlanEntitlement,
    updatePlanEntitlement,
    deletePlanEntitlement,
    listCompanyOverrides,
    createCompanyOverride,
    countCompanyOverrides,
    getCompanyOverride,
    updateCompanyOverride,
    deleteCompanyOverride,
    createFlag,
    checkFlags,
    checkFlag,
    checkAndReserveFlag,
    listCreditSpendPolicies: notAnswered("listCreditSpendPolicies"),
    listBillingProductMatchCompanies: notAnswered("listBillingProductMatchCompanies"),
    listPlanIssues: notAnswered("listPlanIssues"),
  },
  keyOf: (request) => request.header("x-schematic-api-key"),
  readOnly: new Set(["checkFlag", "checkFlags"]),
  refuse,
  document: async () => (await import("./generated/document.ts")).text,
};
