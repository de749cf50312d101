// Generated from spec/dialects/schematic.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

import type { Route as AnyRoute } from "../../../generated/routes.ts";

export type OperationId =
  | "listBillingCredits"
  | "createBillingCredit"
  | "countBillingCredits"
  | "listCompanyCreditBalances"
  | "getSingleBillingCredit"
  | "updateBillingCredit"
  | "softDeleteBillingCredit"
  | "listCreditBundles"
  | "createCreditBundle"
  | "countCreditBundles"
  | "getCreditBundle"
  | "updateCreditBundleDetails"
  | "deleteCreditBundle"
  | "grantBillingCreditsToCompany"
  | "listCompanyGrants"
  | "countCompanyGrants"
  | "listGrantsForCredit"
  | "countBillingCreditsGrants"
  | "zeroOutGrant"
  | "acquireCreditLease"
  | "extendCreditLease"
  | "releaseCreditLease"
  | "reserveCredits"
  | "releaseCreditReservation"
  | "listBillingPlanCreditGrants"
  | "createBillingPlanCreditGrant"
  | "countBillingPlanCreditGrants"
  | "getSingleBillingPlanCreditGrant"
  | "updateBillingPlanCreditGrant"
  | "deleteBillingPlanCreditGrant"
  | "listCreditEventLedger"
  | "countCreditEventLedger"
  | "getCreditLedger"
  | "listEvents"
  | "createEvent"
  | "createEventBatch"
  | "captureEvents"
  | "listCompanies"
  | "upsertCompany"
  | "countCompanies"
  | "createCompany"
  | "deleteCompanyByKeys"
  | "lookupCompany"
  | "getCompany"
  | "deleteCompany"
  | "updateCompanyPlans"
  | "managePlan"
  | "listPlans"
  | "createPlan"
  | "countPlans"
  | "getPlan"
  | "updatePlan"
  | "deletePlan"
  | "listFeatures"
  | "createFeature"
  | "countFeatures"
  | "getFeature"
  | "updateFeature"
  | "deleteFeature"
  | "listPlanEntitlements"
  | "createPlanEntitlement"
  | "countPlanEntitlements"
  | "getPlanEntitlement"
  | "updatePlanEntitlement"
  | "deletePlanEntitlement"
  | "listCompanyOverrides"
  | "createCompanyOverride"
  | "countCompanyOverrides"
  | "getCompanyOverride"
  | "updateCompanyOverride"
  | "deleteCompanyOverride"
  | "listFlags"
  | "createFlag"
  | "checkFlags"
  | "checkFlag"
  | "checkAndReserveFlag"
  | "listCreditSpendPolicies"
  | "createCreditSpendPolicy"
  | "countCreditSpendPolicies"
  | "getCreditSpendPolicy"
  | "updateCreditSpendPolicy"
  | "deleteCreditSpendPolicy"
  | "getCreditBundlesInCatalog"
  | "addCreditBundle"
  | "removeCreditBundle"
  | "listFeatureUsage"
  | "countFeatureUsage"
  | "listFeatureUsageHistory"
  | "getFeatureUsageTimeSeries"
  | "getFeatureUsageByCompany"
  | "getUserUsageByCompany"
  | "getUserUsageDetail"
  | "getEvent"
  | "getEventSummaries"
  | "countFlags"
  | "getFlag"
  | "updateFlag"
  | "deleteFlag"
  | "listAccountMembers"
  | "countAccountMembers"
  | "getAccountMember"
  | "listApiKeys"
  | "createApiKey"
  | "countApiKeys"
  | "getApiKey"
  | "updateApiKey"
  | "deleteApiKey"
  | "listEnvironments"
  | "createEnvironment"
  | "getEnvironment"
  | "updateEnvironment"
  | "deleteEnvironment"
  | "listUsers"
  | "upsertUser"
  | "countUsers"
  | "lookupUser"
  | "getUser"
  | "deleteUser"
  | "listCompanyMemberships"
  | "getOrCreateCompanyMembership"
  | "listWebhooks"
  | "createWebhook"
  | "countWebhooks"
  | "getWebhook"
  | "updateWebhook"
  | "deleteWebhook"
  | "getWhoAmI"
  | "updateFlagRules"
  | "checkFlagsBulk"
  | "createUser"
  | "deleteUserByKeys"
  | "upsertUserTrait"
  | "upsertCompanyTrait"
  | "deleteCompanyMembership"
  | "previewManagePlan"
  | "cancelSubscription"
  | "sendTestWebhookAction";

export type ErrorCode =
  never;

export type Route = AnyRoute<OperationId, ErrorCode>;

/** Every operation, in the order of the spec. */
export const routes: readonly Route[] = [
  {"operationId":"listBillingCredits","method":"GET","path":"/billing/credits","segments":["billing","credits"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"name","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createBillingCredit","method":"POST","path":"/billing/credits","segments":["billing","credits"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"countBillingCredits","method":"GET","path":"/billing/credits/count","segments":["billing","credits","count"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"name","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listCompanyCreditBalances","method":"GET","path":"/billing/credits/balance","segments":["billing","credits","balance"],"sdk":null,"parameters":[{"name":"company_id","in":"query","required":true,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getSingleBillingCredit","method":"GET","path":"/billing/credits/{credit_id}","segments":["billing","credits","{credit_id}"],"sdk":null,"parameters":[{"name":"credit_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updateBillingCredit","method":"PUT","path":"/billing/credits/{credit_id}","segments":["billing","credits","{credit_id}"],"sdk":null,"parameters":[{"name":"credit_id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"softDeleteBillingCredit","method":"DELETE","path":"/billing/credits/{credit_id}","segments":["billing","credits","{credit_id}"],"sdk":null,"parameters":[{"name":"credit_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listCreditBundles","method":"GET","path":"/billing/credits/bundles","segments":["billing","credits","bundles"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"credit_id","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"bundle_type","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createCreditBundle","method":"POST","path":"/billing/credits/bundles","segments":["billing","credits","bundles"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"countCreditBundles","method":"GET","path":"/billing/credits/bundles/count","segments":["billing","credits","bundles","count"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"credit_id","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"bundle_type","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getCreditBundle","method":"GET","path":"/billing/credits/bundles/{bundle_id}","segments":["billing","credits","bundles","{bundle_id}"],"sdk":null,"parameters":[{"name":"bundle_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updateCreditBundleDetails","method":"PUT","path":"/billing/credits/bundles/{bundle_id}","segments":["billing","credits","bundles","{bundle_id}"],"sdk":null,"parameters":[{"name":"bundle_id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"deleteCreditBundle","method":"DELETE","path":"/billing/credits/bundles/{bundle_id}","segments":["billing","credits","bundles","{bundle_id}"],"sdk":null,"parameters":[{"name":"bundle_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"grantBillingCreditsToCompany","method":"POST","path":"/billing/credits/grants/company","segments":["billing","credits","grants","company"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listCompanyGrants","method":"GET","path":"/billing/credits/grants/company/list","segments":["billing","credits","grants","company","list"],"sdk":null,"parameters":[{"name":"company_id","in":"query","required":true,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"},{"name":"dir","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"countCompanyGrants","method":"GET","path":"/billing/credits/grants/company/count","segments":["billing","credits","grants","company","count"],"sdk":null,"parameters":[{"name":"company_id","in":"query","required":true,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"},{"name":"dir","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listGrantsForCredit","method":"GET","path":"/billing/credits/grants/list","segments":["billing","credits","grants","list"],"sdk":null,"parameters":[{"name":"credit_id","in":"query","required":false,"type":"string","style":"form"},{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"countBillingCreditsGrants","method":"GET","path":"/billing/credits/grants/count","segments":["billing","credits","grants","count"],"sdk":null,"parameters":[{"name":"credit_id","in":"query","required":false,"type":"string","style":"form"},{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"zeroOutGrant","method":"PUT","path":"/billing/credits/grants/{grant_id}/zero-out","segments":["billing","credits","grants","{grant_id}","zero-out"],"sdk":null,"parameters":[{"name":"grant_id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"acquireCreditLease","method":"POST","path":"/billing/credits/lease","segments":["billing","credits","lease"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"402":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"extendCreditLease","method":"PUT","path":"/billing/credits/lease/{lease_id}/extend","segments":["billing","credits","lease","{lease_id}","extend"],"sdk":null,"parameters":[{"name":"lease_id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"402":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"releaseCreditLease","method":"PUT","path":"/billing/credits/lease/{lease_id}/release","segments":["billing","credits","lease","{lease_id}","release"],"sdk":null,"parameters":[{"name":"lease_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"reserveCredits","method":"POST","path":"/billing/credits/reservations","segments":["billing","credits","reservations"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"402":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"releaseCreditReservation","method":"PUT","path":"/billing/credits/reservations/{reservation_id}/release","segments":["billing","credits","reservations","{reservation_id}","release"],"sdk":null,"parameters":[{"name":"reservation_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listBillingPlanCreditGrants","method":"GET","path":"/billing/credits/plan-grants","segments":["billing","credits","plan-grants"],"sdk":null,"parameters":[{"name":"credit_id","in":"query","required":false,"type":"string","style":"form"},{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"plan_id","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_ids","in":"query","required":false,"type":"array","style":"form"},{"name":"plan_version_id","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_version_ids","in":"query","required":false,"type":"array","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createBillingPlanCreditGrant","method":"POST","path":"/billing/credits/plan-grants","segments":["billing","credits","plan-grants"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"countBillingPlanCreditGrants","method":"GET","path":"/billing/credits/plan-grants/count","segments":["billing","credits","plan-grants","count"],"sdk":null,"parameters":[{"name":"credit_id","in":"query","required":false,"type":"string","style":"form"},{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"plan_id","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_ids","in":"query","required":false,"type":"array","style":"form"},{"name":"plan_version_id","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_version_ids","in":"query","required":false,"type":"array","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getSingleBillingPlanCreditGrant","method":"GET","path":"/billing/credits/plan-grants/{plan_grant_id}","segments":["billing","credits","plan-grants","{plan_grant_id}"],"sdk":null,"parameters":[{"name":"plan_grant_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updateBillingPlanCreditGrant","method":"PUT","path":"/billing/credits/plan-grants/{plan_grant_id}","segments":["billing","credits","plan-grants","{plan_grant_id}"],"sdk":null,"parameters":[{"name":"plan_grant_id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"deleteBillingPlanCreditGrant","method":"DELETE","path":"/billing/credits/plan-grants/{plan_grant_id}","segments":["billing","credits","plan-grants","{plan_grant_id}"],"sdk":null,"parameters":[{"name":"plan_grant_id","in":"path","required":true,"type":"string","style":"simple"},{"name":"apply_to_existing","in":"query","required":false,"type":"boolean","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listCreditEventLedger","method":"GET","path":"/v2/billing/credits/ledger","segments":["v2","billing","credits","ledger"],"sdk":null,"parameters":[{"name":"company_id","in":"query","required":true,"type":"string","style":"form"},{"name":"billing_credit_id","in":"query","required":false,"type":"string","style":"form"},{"name":"event_type","in":"query","required":false,"type":"string","style":"form"},{"name":"feature_id","in":"query","required":false,"type":"string","style":"form"},{"name":"start_time","in":"query","required":false,"type":"string","style":"form"},{"name":"end_time","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"countCreditEventLedger","method":"GET","path":"/v2/billing/credits/ledger/count","segments":["v2","billing","credits","ledger","count"],"sdk":null,"parameters":[{"name":"company_id","in":"query","required":true,"type":"string","style":"form"},{"name":"billing_credit_id","in":"query","required":false,"type":"string","style":"form"},{"name":"event_type","in":"query","required":false,"type":"string","style":"form"},{"name":"feature_id","in":"query","required":false,"type":"string","style":"form"},{"name":"start_time","in":"query","required":false,"type":"string","style":"form"},{"name":"end_time","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getCreditLedger","method":"GET","path":"/billing/credits/ledger","segments":["billing","credits","ledger"],"sdk":null,"parameters":[{"name":"company_id","in":"query","required":false,"type":"string","style":"form"},{"name":"billing_credit_id","in":"query","required":false,"type":"string","style":"form"},{"name":"event_type","in":"query","required":false,"type":"string","style":"form"},{"name":"feature_id","in":"query","required":false,"type":"string","style":"form"},{"name":"start_time","in":"query","required":false,"type":"string","style":"form"},{"name":"end_time","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listEvents","method":"GET","path":"/events","segments":["events"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"createEvent","method":"POST","path":"/events","segments":["events"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createEventBatch","method":"POST","path":"/event-batch","segments":["event-batch"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"captureEvents","method":"POST","path":"/batch","segments":["batch"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listCompanies","method":"GET","path":"/companies","segments":["companies"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"q","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_id","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"upsertCompany","method":"POST","path":"/companies","segments":["companies"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"countCompanies","method":"GET","path":"/companies/count","segments":["companies","count"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"q","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_id","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createCompany","method":"POST","path":"/companies/create","segments":["companies","create"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"deleteCompanyByKeys","method":"POST","path":"/companies/delete","segments":["companies","delete"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"lookupCompany","method":"GET","path":"/companies/lookup","segments":["companies","lookup"],"sdk":null,"parameters":[{"name":"keys","in":"query","required":true,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getCompany","method":"GET","path":"/companies/{company_id}","segments":["companies","{company_id}"],"sdk":null,"parameters":[{"name":"company_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"deleteCompany","method":"DELETE","path":"/companies/{company_id}","segments":["companies","{company_id}"],"sdk":null,"parameters":[{"name":"company_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updateCompanyPlans","method":"PUT","path":"/company-plans/{company_id}","segments":["company-plans","{company_id}"],"sdk":null,"parameters":[{"name":"company_id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"managePlan","method":"POST","path":"/manage-plan","segments":["manage-plan"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"listPlans","method":"GET","path":"/plans","segments":["plans"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"q","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_type","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createPlan","method":"POST","path":"/plans","segments":["plans"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"countPlans","method":"GET","path":"/plans/count","segments":["plans","count"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"q","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_type","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getPlan","method":"GET","path":"/plans/{plan_id}","segments":["plans","{plan_id}"],"sdk":null,"parameters":[{"name":"plan_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updatePlan","method":"PUT","path":"/plans/{plan_id}","segments":["plans","{plan_id}"],"sdk":null,"parameters":[{"name":"plan_id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"deletePlan","method":"DELETE","path":"/plans/{plan_id}","segments":["plans","{plan_id}"],"sdk":null,"parameters":[{"name":"plan_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listFeatures","method":"GET","path":"/features","segments":["features"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"q","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createFeature","method":"POST","path":"/features","segments":["features"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"countFeatures","method":"GET","path":"/features/count","segments":["features","count"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"q","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getFeature","method":"GET","path":"/features/{feature_id}","segments":["features","{feature_id}"],"sdk":null,"parameters":[{"name":"feature_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updateFeature","method":"PUT","path":"/features/{feature_id}","segments":["features","{feature_id}"],"sdk":null,"parameters":[{"name":"feature_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"deleteFeature","method":"DELETE","path":"/features/{feature_id}","segments":["features","{feature_id}"],"sdk":null,"parameters":[{"name":"feature_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listPlanEntitlements","method":"GET","path":"/plan-entitlements","segments":["plan-entitlements"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"feature_id","in":"query","required":false,"type":"string","style":"form"},{"name":"feature_ids","in":"query","required":false,"type":"array","style":"form"},{"name":"plan_id","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_ids","in":"query","required":false,"type":"array","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createPlanEntitlement","method":"POST","path":"/plan-entitlements","segments":["plan-entitlements"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"countPlanEntitlements","method":"GET","path":"/plan-entitlements/count","segments":["plan-entitlements","count"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"feature_id","in":"query","required":false,"type":"string","style":"form"},{"name":"feature_ids","in":"query","required":false,"type":"array","style":"form"},{"name":"plan_id","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_ids","in":"query","required":false,"type":"array","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getPlanEntitlement","method":"GET","path":"/plan-entitlements/{plan_entitlement_id}","segments":["plan-entitlements","{plan_entitlement_id}"],"sdk":null,"parameters":[{"name":"plan_entitlement_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updatePlanEntitlement","method":"PUT","path":"/plan-entitlements/{plan_entitlement_id}","segments":["plan-entitlements","{plan_entitlement_id}"],"sdk":null,"parameters":[{"name":"plan_entitlement_id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"deletePlanEntitlement","method":"DELETE","path":"/plan-entitlements/{plan_entitlement_id}","segments":["plan-entitlements","{plan_entitlement_id}"],"sdk":null,"parameters":[{"name":"plan_entitlement_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listCompanyOverrides","method":"GET","path":"/company-overrides","segments":["company-overrides"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"company_id","in":"query","required":false,"type":"string","style":"form"},{"name":"feature_id","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createCompanyOverride","method":"POST","path":"/company-overrides","segments":["company-overrides"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"countCompanyOverrides","method":"GET","path":"/company-overrides/count","segments":["company-overrides","count"],"sdk":null,"parameters":[{"name":"ids","in":"query","required":false,"type":"array","style":"form"},{"name":"company_id","in":"query","required":false,"type":"string","style":"form"},{"name":"feature_id","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getCompanyOverride","method":"GET","path":"/company-overrides/{company_override_id}","segments":["company-overrides","{company_override_id}"],"sdk":null,"parameters":[{"name":"company_override_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updateCompanyOverride","method":"PUT","path":"/company-overrides/{company_override_id}","segments":["company-overrides","{company_override_id}"],"sdk":null,"parameters":[{"name":"company_override_id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"deleteCompanyOverride","method":"DELETE","path":"/company-overrides/{company_override_id}","segments":["company-overrides","{company_override_id}"],"sdk":null,"parameters":[{"name":"company_override_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listFlags","method":"GET","path":"/flags","segments":["flags"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"createFlag","method":"POST","path":"/flags","segments":["flags"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[],"503":[]}},
  {"operationId":"checkFlags","method":"POST","path":"/flags/check","segments":["flags","check"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"checkFlag","method":"POST","path":"/flags/{key}/check","segments":["flags","{key}","check"],"sdk":null,"parameters":[{"name":"key","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"checkAndReserveFlag","method":"POST","path":"/flags/{key}/check-and-reserve","segments":["flags","{key}","check-and-reserve"],"sdk":null,"parameters":[{"name":"key","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"402":[],"403":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listCreditSpendPolicies","method":"GET","path":"/billing/credits/spend-policies","segments":["billing","credits","spend-policies"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"createCreditSpendPolicy","method":"POST","path":"/billing/credits/spend-policies","segments":["billing","credits","spend-policies"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"countCreditSpendPolicies","method":"GET","path":"/billing/credits/spend-policies/count","segments":["billing","credits","spend-policies","count"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getCreditSpendPolicy","method":"GET","path":"/billing/credits/spend-policies/{spend_policy_id}","segments":["billing","credits","spend-policies","{spend_policy_id}"],"sdk":null,"parameters":[{"name":"spend_policy_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"updateCreditSpendPolicy","method":"PUT","path":"/billing/credits/spend-policies/{spend_policy_id}","segments":["billing","credits","spend-policies","{spend_policy_id}"],"sdk":null,"parameters":[{"name":"spend_policy_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"deleteCreditSpendPolicy","method":"DELETE","path":"/billing/credits/spend-policies/{spend_policy_id}","segments":["billing","credits","spend-policies","{spend_policy_id}"],"sdk":null,"parameters":[{"name":"spend_policy_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getCreditBundlesInCatalog","method":"GET","path":"/catalogs/{catalog_id}/credit-bundles","segments":["catalogs","{catalog_id}","credit-bundles"],"sdk":null,"parameters":[{"name":"catalog_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"addCreditBundle","method":"POST","path":"/catalogs/{catalog_id}/credit-bundles/{credit_bundle_id}","segments":["catalogs","{catalog_id}","credit-bundles","{credit_bundle_id}"],"sdk":null,"parameters":[{"name":"catalog_id","in":"path","required":true,"type":"string","style":"simple"},{"name":"credit_bundle_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"removeCreditBundle","method":"DELETE","path":"/catalogs/{catalog_id}/credit-bundles/{credit_bundle_id}","segments":["catalogs","{catalog_id}","credit-bundles","{credit_bundle_id}"],"sdk":null,"parameters":[{"name":"catalog_id","in":"path","required":true,"type":"string","style":"simple"},{"name":"credit_bundle_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"listFeatureUsage","method":"GET","path":"/feature-usage","segments":["feature-usage"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"countFeatureUsage","method":"GET","path":"/feature-usage/count","segments":["feature-usage","count"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"listFeatureUsageHistory","method":"GET","path":"/feature-usage-history","segments":["feature-usage-history"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getFeatureUsageTimeSeries","method":"GET","path":"/feature-usage-timeseries","segments":["feature-usage-timeseries"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getFeatureUsageByCompany","method":"GET","path":"/usage-by-company","segments":["usage-by-company"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getUserUsageByCompany","method":"GET","path":"/user-usage-by-company","segments":["user-usage-by-company"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getUserUsageDetail","method":"GET","path":"/user-usage-detail","segments":["user-usage-detail"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getEvent","method":"GET","path":"/events/{event_id}","segments":["events","{event_id}"],"sdk":null,"parameters":[{"name":"event_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getEventSummaries","method":"GET","path":"/event-types","segments":["event-types"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"countFlags","method":"GET","path":"/flags/count","segments":["flags","count"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getFlag","method":"GET","path":"/flags/{flag_id}","segments":["flags","{flag_id}"],"sdk":null,"parameters":[{"name":"flag_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"updateFlag","method":"PUT","path":"/flags/{flag_id}","segments":["flags","{flag_id}"],"sdk":null,"parameters":[{"name":"flag_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"deleteFlag","method":"DELETE","path":"/flags/{flag_id}","segments":["flags","{flag_id}"],"sdk":null,"parameters":[{"name":"flag_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"listAccountMembers","method":"GET","path":"/account-members","segments":["account-members"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"countAccountMembers","method":"GET","path":"/account-members/count","segments":["account-members","count"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getAccountMember","method":"GET","path":"/account-members/{account_member_id}","segments":["account-members","{account_member_id}"],"sdk":null,"parameters":[{"name":"account_member_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"listApiKeys","method":"GET","path":"/api-keys","segments":["api-keys"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"createApiKey","method":"POST","path":"/api-keys","segments":["api-keys"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"countApiKeys","method":"GET","path":"/api-keys/count","segments":["api-keys","count"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getApiKey","method":"GET","path":"/api-keys/{api_key_id}","segments":["api-keys","{api_key_id}"],"sdk":null,"parameters":[{"name":"api_key_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"updateApiKey","method":"PUT","path":"/api-keys/{api_key_id}","segments":["api-keys","{api_key_id}"],"sdk":null,"parameters":[{"name":"api_key_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"deleteApiKey","method":"DELETE","path":"/api-keys/{api_key_id}","segments":["api-keys","{api_key_id}"],"sdk":null,"parameters":[{"name":"api_key_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"listEnvironments","method":"GET","path":"/environments","segments":["environments"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"createEnvironment","method":"POST","path":"/environments","segments":["environments"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getEnvironment","method":"GET","path":"/environments/{environment_id}","segments":["environments","{environment_id}"],"sdk":null,"parameters":[{"name":"environment_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"updateEnvironment","method":"PUT","path":"/environments/{environment_id}","segments":["environments","{environment_id}"],"sdk":null,"parameters":[{"name":"environment_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"deleteEnvironment","method":"DELETE","path":"/environments/{environment_id}","segments":["environments","{environment_id}"],"sdk":null,"parameters":[{"name":"environment_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"listUsers","method":"GET","path":"/users","segments":["users"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"upsertUser","method":"POST","path":"/users","segments":["users"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"countUsers","method":"GET","path":"/users/count","segments":["users","count"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"lookupUser","method":"GET","path":"/users/lookup","segments":["users","lookup"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getUser","method":"GET","path":"/users/{user_id}","segments":["users","{user_id}"],"sdk":null,"parameters":[{"name":"user_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"deleteUser","method":"DELETE","path":"/users/{user_id}","segments":["users","{user_id}"],"sdk":null,"parameters":[{"name":"user_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"listCompanyMemberships","method":"GET","path":"/company-memberships","segments":["company-memberships"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getOrCreateCompanyMembership","method":"POST","path":"/company-memberships","segments":["company-memberships"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"listWebhooks","method":"GET","path":"/webhooks","segments":["webhooks"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"createWebhook","method":"POST","path":"/webhooks","segments":["webhooks"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"countWebhooks","method":"GET","path":"/webhooks/count","segments":["webhooks","count"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getWebhook","method":"GET","path":"/webhooks/{webhook_id}","segments":["webhooks","{webhook_id}"],"sdk":null,"parameters":[{"name":"webhook_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"updateWebhook","method":"PUT","path":"/webhooks/{webhook_id}","segments":["webhooks","{webhook_id}"],"sdk":null,"parameters":[{"name":"webhook_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"deleteWebhook","method":"DELETE","path":"/webhooks/{webhook_id}","segments":["webhooks","{webhook_id}"],"sdk":null,"parameters":[{"name":"webhook_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getWhoAmI","method":"GET","path":"/whoami","segments":["whoami"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"updateFlagRules","method":"PUT","path":"/flags/{flag_id}/rules","segments":["flags","{flag_id}","rules"],"sdk":null,"parameters":[{"name":"flag_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"checkFlagsBulk","method":"POST","path":"/flags/check-bulk","segments":["flags","check-bulk"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"createUser","method":"POST","path":"/users/create","segments":["users","create"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"deleteUserByKeys","method":"POST","path":"/users/delete","segments":["users","delete"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"upsertUserTrait","method":"POST","path":"/user-traits","segments":["user-traits"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"upsertCompanyTrait","method":"POST","path":"/company-traits","segments":["company-traits"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"deleteCompanyMembership","method":"DELETE","path":"/company-memberships/{company_membership_id}","segments":["company-memberships","{company_membership_id}"],"sdk":null,"parameters":[{"name":"company_membership_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"previewManagePlan","method":"POST","path":"/manage-plan/preview","segments":["manage-plan","preview"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"cancelSubscription","method":"POST","path":"/manage-plan/subscription/cancel","segments":["manage-plan","subscription","cancel"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"sendTestWebhookAction","method":"POST","path":"/webhooks/{webhook_id}/test","segments":["webhooks","{webhook_id}","test"],"sdk":null,"parameters":[{"name":"webhook_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
];

/** HTTP status of every error code (R71). */
export const errorStatus: Readonly<Record<ErrorCode, number>> = {
};

/** Title of every error code: for people, not contract (R69). */
export const errorTitle: Readonly<Record<ErrorCode, string>> = {
};
