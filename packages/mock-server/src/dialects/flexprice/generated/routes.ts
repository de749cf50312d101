// Generated from spec/dialects/flexprice.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

import type { Route as AnyRoute } from "../../../generated/routes.ts";

export type OperationId =
  | "updateCustomer"
  | "createCustomer"
  | "queryCustomer"
  | "getCustomerByExternalId"
  | "lookupCustomer"
  | "getCustomerWallets"
  | "getCustomer"
  | "deleteCustomer"
  | "getWalletsByCustomerId"
  | "getCustomerUpcomingGrants"
  | "listWallets"
  | "createWallet"
  | "queryWallet"
  | "queryWalletTransaction"
  | "getWallet"
  | "updateWallet"
  | "getWalletBalance"
  | "getCachedWalletBalance"
  | "topUpWallet"
  | "debitWallet"
  | "terminateWallet"
  | "getWalletTransactions"
  | "listCreditGrants"
  | "createCreditGrant"
  | "getCreditGrant"
  | "updateCreditGrant"
  | "deleteCreditGrant"
  | "getPlanCreditGrants"
  | "createPlan"
  | "queryPlan"
  | "getPlan"
  | "updatePlan"
  | "deletePlan"
  | "createSubscription"
  | "querySubscription"
  | "getSubscription"
  | "subscriptionsUpdateSubscription"
  | "cancelSubscription"
  | "getSubscriptionUpcomingGrants"
  | "queryAlertLog"
  | "ingestEvent"
  | "ingestEventsBulk"
  | "attemptInvoicePayment"
  | "getSetting"
  | "updateSetting"
  | "modifyWallet"
  | "getAddonCreditGrants"
  | "addonsCreateAddon"
  | "addonsGetAddon"
  | "addonsUpdateAddon"
  | "addonsDeleteAddon"
  | "addonsGetAddonByLookupKey"
  | "addonsQueryAddon"
  | "costsCreateCostsheet"
  | "costsGetCostsheet"
  | "costsUpdateCostsheet"
  | "costsDeleteCostsheet"
  | "costsGetActiveCostsheet"
  | "costsGetDetailedCostAnalyticsV2"
  | "costsGetDetailedCostAnalytics"
  | "costsQueryCostsheet"
  | "couponsCreateCoupon"
  | "couponsGetCoupon"
  | "couponsUpdateCoupon"
  | "couponsDeleteCoupon"
  | "couponsQueryCoupon"
  | "creditNotesCreateCreditNote"
  | "creditNotesGetCreditNote"
  | "creditNotesProcessCreditNote"
  | "creditNotesVoidCreditNote"
  | "customersGetCustomerEntitlements"
  | "customersGetCustomerUsageSummary"
  | "entitlementsCreateEntitlement"
  | "entitlementsCreateEntitlementsBulk"
  | "entitlementsGetEntitlement"
  | "entitlementsUpdateEntitlement"
  | "entitlementsDeleteEntitlement"
  | "entitlementsGetAddonEntitlements"
  | "entitlementsGetPlanEntitlements"
  | "entitlementsQueryEntitlement"
  | "eventsGetEvent"
  | "eventsGetHuggingfaceInferenceData"
  | "eventsGetUsageAnalytics"
  | "eventsGetUsageByMeter"
  | "eventsGetUsageStatistics"
  | "eventsListRawEvents"
  | "featuresCreateFeature"
  | "featuresUpdateFeature"
  | "featuresDeleteFeature"
  | "featuresQueryFeature"
  | "invoicesCreateInvoice"
  | "invoicesFinalizeInvoice"
  | "invoicesGetCustomerInvoiceSummary"
  | "invoicesGetInvoicePdf"
  | "invoicesGetInvoicePreview"
  | "invoicesGetInvoice"
  | "invoicesUpdateInvoice"
  | "invoicesQueryInvoice"
  | "invoicesRecalculateInvoice"
  | "invoicesTriggerInvoiceCommsWebhook"
  | "invoicesUpdateInvoicePaymentStatus"
  | "invoicesVoidInvoice"
  | "paymentsListPayments"
  | "paymentsCreatePayment"
  | "paymentsGetPayment"
  | "paymentsUpdatePayment"
  | "paymentsDeletePayment"
  | "paymentsProcessPayment"
  | "plansPostPlansIdClone"
  | "plansSyncPlanPrices"
  | "priceUnitsListPriceUnits"
  | "priceUnitsCreatePriceUnit"
  | "priceUnitsGetPriceUnit"
  | "priceUnitsUpdatePriceUnit"
  | "priceUnitsDeletePriceUnit"
  | "priceUnitsGetPriceUnitByCode"
  | "priceUnitsQueryPriceUnit"
  | "pricesCreatePrice"
  | "pricesCreatePricesBulk"
  | "pricesGetPrice"
  | "pricesUpdatePrice"
  | "pricesDeletePrice"
  | "pricesGetPriceByLookupKey"
  | "pricesQueryPrice"
  | "subscriptionsActivateSubscription"
  | "subscriptionsAddSubscriptionAddon"
  | "subscriptionsRemoveSubscriptionAddon"
  | "subscriptionsCreateSubscriptionLineItem"
  | "subscriptionsUpdateSubscriptionLineItem"
  | "subscriptionsDeleteSubscriptionLineItem"
  | "subscriptionsExecuteSubscriptionChange"
  | "subscriptionsGetSubscriptionAddonAssociations"
  | "subscriptionsGetSubscriptionEntitlements"
  | "subscriptionsGetSubscriptionUsage"
  | "subscriptionsGetSubscriptionV2"
  | "subscriptionsListSubscriptionPauses"
  | "subscriptionsPauseSubscription"
  | "subscriptionsPreviewSubscriptionChange"
  | "subscriptionsResumeSubscription"
  | "taxAssociationsListTaxAssociations"
  | "taxAssociationsCreateTaxAssociation"
  | "taxAssociationsGetTaxAssociation"
  | "taxAssociationsUpdateTaxAssociation"
  | "taxAssociationsDeleteTaxAssociation"
  | "taxRatesGetTaxRates"
  | "taxRatesCreateTaxRate"
  | "taxRatesGetTaxRate"
  | "taxRatesUpdateTaxRate"
  | "taxRatesDeleteTaxRate";

export type ErrorCode =
  never;

export type Route = AnyRoute<OperationId, ErrorCode>;

/** Every operation, in the order of the spec. */
export const routes: readonly Route[] = [
  {"operationId":"updateCustomer","method":"PUT","path":"/v1/customers","segments":["v1","customers"],"sdk":null,"parameters":[{"name":"id","in":"query","required":false,"type":"string","style":"form"},{"name":"external_customer_id","in":"query","required":false,"type":"string","style":"form"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createCustomer","method":"POST","path":"/v1/customers","segments":["v1","customers"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"queryCustomer","method":"POST","path":"/v1/customers/search","segments":["v1","customers","search"],"sdk":null,"parameters":[],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getCustomerByExternalId","method":"GET","path":"/v1/customers/external/{external_id}","segments":["v1","customers","external","{external_id}"],"sdk":null,"parameters":[{"name":"external_id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"lookupCustomer","method":"GET","path":"/v1/customers/lookup/{lookup_key}","segments":["v1","customers","lookup","{lookup_key}"],"sdk":null,"parameters":[{"name":"lookup_key","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getCustomerWallets","method":"GET","path":"/v1/customers/wallets","segments":["v1","customers","wallets"],"sdk":null,"parameters":[{"name":"id","in":"query","required":false,"type":"string","style":"form"},{"name":"lookup_key","in":"query","required":false,"type":"string","style":"form"},{"name":"include_real_time_balance","in":"query","required":false,"type":"boolean","style":"form"},{"name":"from_cache","in":"query","required":false,"type":"boolean","style":"form"},{"name":"expand","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getCustomer","method":"GET","path":"/v1/customers/{id}","segments":["v1","customers","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"deleteCustomer","method":"DELETE","path":"/v1/customers/{id}","segments":["v1","customers","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[204],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getWalletsByCustomerId","method":"GET","path":"/v1/customers/{id}/wallets","segments":["v1","customers","{id}","wallets"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"},{"name":"expand","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getCustomerUpcomingGrants","method":"GET","path":"/v1/customers/{id}/grants/upcoming","segments":["v1","customers","{id}","grants","upcoming"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listWallets","method":"GET","path":"/v1/wallets","segments":["v1","wallets"],"sdk":null,"parameters":[{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"wallet_ids","in":"query","required":false,"type":"string","style":"form"},{"name":"alert_enabled","in":"query","required":false,"type":"boolean","style":"form"},{"name":"expand","in":"query","required":false,"type":"string","style":"form"},{"name":"start_time","in":"query","required":false,"type":"string","style":"form"},{"name":"end_time","in":"query","required":false,"type":"string","style":"form"},{"name":"sort","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createWallet","method":"POST","path":"/v1/wallets","segments":["v1","wallets"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"queryWallet","method":"POST","path":"/v1/wallets/search","segments":["v1","wallets","search"],"sdk":null,"parameters":[],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"queryWalletTransaction","method":"POST","path":"/v1/wallets/transactions/search","segments":["v1","wallets","transactions","search"],"sdk":null,"parameters":[],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getWallet","method":"GET","path":"/v1/wallets/{id}","segments":["v1","wallets","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"},{"name":"expand","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updateWallet","method":"PUT","path":"/v1/wallets/{id}","segments":["v1","wallets","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getWalletBalance","method":"GET","path":"/v1/wallets/{id}/balance/real-time","segments":["v1","wallets","{id}","balance","real-time"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"},{"name":"expand","in":"query","required":false,"type":"string","style":"form"},{"name":"from_cache","in":"query","required":false,"type":"boolean","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getCachedWalletBalance","method":"GET","path":"/v1/wallets/{id}/balance/real-time-cached","segments":["v1","wallets","{id}","balance","real-time-cached"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"},{"name":"expand","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"topUpWallet","method":"POST","path":"/v1/wallets/{id}/top-up","segments":["v1","wallets","{id}","top-up"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"debitWallet","method":"POST","path":"/v1/wallets/{id}/debit","segments":["v1","wallets","{id}","debit"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"terminateWallet","method":"POST","path":"/v1/wallets/{id}/terminate","segments":["v1","wallets","{id}","terminate"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getWalletTransactions","method":"GET","path":"/v1/wallets/{id}/transactions","segments":["v1","wallets","{id}","transactions"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"expand","in":"query","required":false,"type":"string","style":"form"},{"name":"start_time","in":"query","required":false,"type":"string","style":"form"},{"name":"end_time","in":"query","required":false,"type":"string","style":"form"},{"name":"sort","in":"query","required":false,"type":"string","style":"form"},{"name":"type","in":"query","required":false,"type":"string","style":"form"},{"name":"transaction_status","in":"query","required":false,"type":"string","style":"form"},{"name":"transaction_reason","in":"query","required":false,"type":"string","style":"form"},{"name":"reference_type","in":"query","required":false,"type":"string","style":"form"},{"name":"reference_id","in":"query","required":false,"type":"string","style":"form"},{"name":"expiry_date_before","in":"query","required":false,"type":"string","style":"form"},{"name":"expiry_date_after","in":"query","required":false,"type":"string","style":"form"},{"name":"credits_available_gt","in":"query","required":false,"type":"string","style":"form"},{"name":"priority","in":"query","required":false,"type":"integer","style":"form"},{"name":"created_by","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listCreditGrants","method":"GET","path":"/v1/creditgrants","segments":["v1","creditgrants"],"sdk":null,"parameters":[{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"expand","in":"query","required":false,"type":"string","style":"form"},{"name":"start_time","in":"query","required":false,"type":"string","style":"form"},{"name":"end_time","in":"query","required":false,"type":"string","style":"form"},{"name":"sort","in":"query","required":false,"type":"string","style":"form"},{"name":"plan_ids","in":"query","required":false,"type":"string","style":"form"},{"name":"subscription_ids","in":"query","required":false,"type":"string","style":"form"},{"name":"credit_grant_ids","in":"query","required":false,"type":"string","style":"form"},{"name":"scope","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createCreditGrant","method":"POST","path":"/v1/creditgrants","segments":["v1","creditgrants"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getCreditGrant","method":"GET","path":"/v1/creditgrants/{id}","segments":["v1","creditgrants","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updateCreditGrant","method":"PUT","path":"/v1/creditgrants/{id}","segments":["v1","creditgrants","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"deleteCreditGrant","method":"DELETE","path":"/v1/creditgrants/{id}","segments":["v1","creditgrants","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getPlanCreditGrants","method":"GET","path":"/v1/plans/{id}/creditgrants","segments":["v1","plans","{id}","creditgrants"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createPlan","method":"POST","path":"/v1/plans","segments":["v1","plans"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"queryPlan","method":"POST","path":"/v1/plans/search","segments":["v1","plans","search"],"sdk":null,"parameters":[],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getPlan","method":"GET","path":"/v1/plans/{id}","segments":["v1","plans","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"updatePlan","method":"PUT","path":"/v1/plans/{id}","segments":["v1","plans","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"deletePlan","method":"DELETE","path":"/v1/plans/{id}","segments":["v1","plans","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"createSubscription","method":"POST","path":"/v1/subscriptions","segments":["v1","subscriptions"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"querySubscription","method":"POST","path":"/v1/subscriptions/search","segments":["v1","subscriptions","search"],"sdk":null,"parameters":[],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getSubscription","method":"GET","path":"/v1/subscriptions/{id}","segments":["v1","subscriptions","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"subscriptionsUpdateSubscription","method":"PUT","path":"/v1/subscriptions/{id}","segments":["v1","subscriptions","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"cancelSubscription","method":"POST","path":"/v1/subscriptions/{id}/cancel","segments":["v1","subscriptions","{id}","cancel"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getSubscriptionUpcomingGrants","method":"GET","path":"/v1/subscriptions/{id}/grants/upcoming","segments":["v1","subscriptions","{id}","grants","upcoming"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"queryAlertLog","method":"POST","path":"/v1/alerts/search","segments":["v1","alerts","search"],"sdk":null,"parameters":[],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"ingestEvent","method":"POST","path":"/v1/events","segments":["v1","events"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[202],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"ingestEventsBulk","method":"POST","path":"/v1/events/bulk","segments":["v1","events","bulk"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[202],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"attemptInvoicePayment","method":"POST","path":"/v1/invoices/{id}/payment/attempt","segments":["v1","invoices","{id}","payment","attempt"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getSetting","method":"GET","path":"/v1/settings/{key}","segments":["v1","settings","{key}"],"sdk":null,"parameters":[{"name":"key","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"updateSetting","method":"PUT","path":"/v1/settings/{key}","segments":["v1","settings","{key}"],"sdk":null,"parameters":[{"name":"key","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"modifyWallet","method":"POST","path":"/v1/wallets/{id}/modify","segments":["v1","wallets","{id}","modify"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"getAddonCreditGrants","method":"GET","path":"/v1/addons/{id}/creditgrants","segments":["v1","addons","{id}","creditgrants"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"addonsCreateAddon","method":"POST","path":"/v1/addons","segments":["v1","addons"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"addonsGetAddon","method":"GET","path":"/v1/addons/{id}","segments":["v1","addons","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"addonsUpdateAddon","method":"PUT","path":"/v1/addons/{id}","segments":["v1","addons","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"addonsDeleteAddon","method":"DELETE","path":"/v1/addons/{id}","segments":["v1","addons","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"addonsGetAddonByLookupKey","method":"GET","path":"/v1/addons/lookup/{lookup_key}","segments":["v1","addons","lookup","{lookup_key}"],"sdk":null,"parameters":[{"name":"lookup_key","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"addonsQueryAddon","method":"POST","path":"/v1/addons/search","segments":["v1","addons","search"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"costsCreateCostsheet","method":"POST","path":"/v1/costs","segments":["v1","costs"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"costsGetCostsheet","method":"GET","path":"/v1/costs/{id}","segments":["v1","costs","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"costsUpdateCostsheet","method":"PUT","path":"/v1/costs/{id}","segments":["v1","costs","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"costsDeleteCostsheet","method":"DELETE","path":"/v1/costs/{id}","segments":["v1","costs","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"costsGetActiveCostsheet","method":"GET","path":"/v1/costs/active","segments":["v1","costs","active"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"costsGetDetailedCostAnalyticsV2","method":"POST","path":"/v1/costs/analytics-v2","segments":["v1","costs","analytics-v2"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"costsGetDetailedCostAnalytics","method":"POST","path":"/v1/costs/analytics","segments":["v1","costs","analytics"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"costsQueryCostsheet","method":"POST","path":"/v1/costs/search","segments":["v1","costs","search"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"couponsCreateCoupon","method":"POST","path":"/v1/coupons","segments":["v1","coupons"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"couponsGetCoupon","method":"GET","path":"/v1/coupons/{id}","segments":["v1","coupons","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"couponsUpdateCoupon","method":"PUT","path":"/v1/coupons/{id}","segments":["v1","coupons","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"couponsDeleteCoupon","method":"DELETE","path":"/v1/coupons/{id}","segments":["v1","coupons","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"couponsQueryCoupon","method":"POST","path":"/v1/coupons/search","segments":["v1","coupons","search"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"creditNotesCreateCreditNote","method":"POST","path":"/v1/creditnotes","segments":["v1","creditnotes"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"creditNotesGetCreditNote","method":"GET","path":"/v1/creditnotes/{id}","segments":["v1","creditnotes","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"creditNotesProcessCreditNote","method":"POST","path":"/v1/creditnotes/{id}/finalize","segments":["v1","creditnotes","{id}","finalize"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"creditNotesVoidCreditNote","method":"POST","path":"/v1/creditnotes/{id}/void","segments":["v1","creditnotes","{id}","void"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"customersGetCustomerEntitlements","method":"GET","path":"/v1/customers/{id}/entitlements","segments":["v1","customers","{id}","entitlements"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"customersGetCustomerUsageSummary","method":"GET","path":"/v1/customers/usage","segments":["v1","customers","usage"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"entitlementsCreateEntitlement","method":"POST","path":"/v1/entitlements","segments":["v1","entitlements"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"entitlementsCreateEntitlementsBulk","method":"POST","path":"/v1/entitlements/bulk","segments":["v1","entitlements","bulk"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"entitlementsGetEntitlement","method":"GET","path":"/v1/entitlements/{id}","segments":["v1","entitlements","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"entitlementsUpdateEntitlement","method":"PUT","path":"/v1/entitlements/{id}","segments":["v1","entitlements","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"entitlementsDeleteEntitlement","method":"DELETE","path":"/v1/entitlements/{id}","segments":["v1","entitlements","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"entitlementsGetAddonEntitlements","method":"GET","path":"/v1/addons/{id}/entitlements","segments":["v1","addons","{id}","entitlements"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"entitlementsGetPlanEntitlements","method":"GET","path":"/v1/plans/{id}/entitlements","segments":["v1","plans","{id}","entitlements"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"entitlementsQueryEntitlement","method":"POST","path":"/v1/entitlements/search","segments":["v1","entitlements","search"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"eventsGetEvent","method":"GET","path":"/v1/events/{id}","segments":["v1","events","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"eventsGetHuggingfaceInferenceData","method":"POST","path":"/v1/events/huggingface-inference","segments":["v1","events","huggingface-inference"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"eventsGetUsageAnalytics","method":"POST","path":"/v1/events/analytics","segments":["v1","events","analytics"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"eventsGetUsageByMeter","method":"POST","path":"/v1/events/usage/meter","segments":["v1","events","usage","meter"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"eventsGetUsageStatistics","method":"POST","path":"/v1/events/usage","segments":["v1","events","usage"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"eventsListRawEvents","method":"POST","path":"/v1/events/query","segments":["v1","events","query"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"featuresCreateFeature","method":"POST","path":"/v1/features","segments":["v1","features"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"featuresUpdateFeature","method":"PUT","path":"/v1/features/{id}","segments":["v1","features","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"featuresDeleteFeature","method":"DELETE","path":"/v1/features/{id}","segments":["v1","features","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"featuresQueryFeature","method":"POST","path":"/v1/features/search","segments":["v1","features","search"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesCreateInvoice","method":"POST","path":"/v1/invoices","segments":["v1","invoices"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesFinalizeInvoice","method":"POST","path":"/v1/invoices/{id}/finalize","segments":["v1","invoices","{id}","finalize"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesGetCustomerInvoiceSummary","method":"GET","path":"/v1/customers/{id}/invoices/summary","segments":["v1","customers","{id}","invoices","summary"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesGetInvoicePdf","method":"GET","path":"/v1/invoices/{id}/pdf","segments":["v1","invoices","{id}","pdf"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesGetInvoicePreview","method":"POST","path":"/v1/invoices/preview","segments":["v1","invoices","preview"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesGetInvoice","method":"GET","path":"/v1/invoices/{id}","segments":["v1","invoices","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesUpdateInvoice","method":"PUT","path":"/v1/invoices/{id}","segments":["v1","invoices","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesQueryInvoice","method":"POST","path":"/v1/invoices/search","segments":["v1","invoices","search"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesRecalculateInvoice","method":"POST","path":"/v1/invoices/{id}/recalculate","segments":["v1","invoices","{id}","recalculate"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesTriggerInvoiceCommsWebhook","method":"POST","path":"/v1/invoices/{id}/comms/trigger","segments":["v1","invoices","{id}","comms","trigger"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesUpdateInvoicePaymentStatus","method":"PUT","path":"/v1/invoices/{id}/payment","segments":["v1","invoices","{id}","payment"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"invoicesVoidInvoice","method":"POST","path":"/v1/invoices/{id}/void","segments":["v1","invoices","{id}","void"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"paymentsListPayments","method":"GET","path":"/v1/payments","segments":["v1","payments"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"paymentsCreatePayment","method":"POST","path":"/v1/payments","segments":["v1","payments"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"paymentsGetPayment","method":"GET","path":"/v1/payments/{id}","segments":["v1","payments","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"paymentsUpdatePayment","method":"PUT","path":"/v1/payments/{id}","segments":["v1","payments","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"paymentsDeletePayment","method":"DELETE","path":"/v1/payments/{id}","segments":["v1","payments","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"paymentsProcessPayment","method":"POST","path":"/v1/payments/{id}/process","segments":["v1","payments","{id}","process"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"plansPostPlansIdClone","method":"POST","path":"/v1/plans/{id}/clone","segments":["v1","plans","{id}","clone"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"plansSyncPlanPrices","method":"POST","path":"/v1/plans/{id}/sync/subscriptions","segments":["v1","plans","{id}","sync","subscriptions"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"priceUnitsListPriceUnits","method":"GET","path":"/v1/prices/units","segments":["v1","prices","units"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"priceUnitsCreatePriceUnit","method":"POST","path":"/v1/prices/units","segments":["v1","prices","units"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"priceUnitsGetPriceUnit","method":"GET","path":"/v1/prices/units/{id}","segments":["v1","prices","units","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"priceUnitsUpdatePriceUnit","method":"PUT","path":"/v1/prices/units/{id}","segments":["v1","prices","units","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"priceUnitsDeletePriceUnit","method":"DELETE","path":"/v1/prices/units/{id}","segments":["v1","prices","units","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"priceUnitsGetPriceUnitByCode","method":"GET","path":"/v1/prices/units/code/{code}","segments":["v1","prices","units","code","{code}"],"sdk":null,"parameters":[{"name":"code","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"priceUnitsQueryPriceUnit","method":"POST","path":"/v1/prices/units/search","segments":["v1","prices","units","search"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"pricesCreatePrice","method":"POST","path":"/v1/prices","segments":["v1","prices"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"pricesCreatePricesBulk","method":"POST","path":"/v1/prices/bulk","segments":["v1","prices","bulk"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"pricesGetPrice","method":"GET","path":"/v1/prices/{id}","segments":["v1","prices","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"pricesUpdatePrice","method":"PUT","path":"/v1/prices/{id}","segments":["v1","prices","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"pricesDeletePrice","method":"DELETE","path":"/v1/prices/{id}","segments":["v1","prices","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"pricesGetPriceByLookupKey","method":"GET","path":"/v1/prices/lookup/{lookup_key}","segments":["v1","prices","lookup","{lookup_key}"],"sdk":null,"parameters":[{"name":"lookup_key","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"pricesQueryPrice","method":"POST","path":"/v1/prices/search","segments":["v1","prices","search"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsActivateSubscription","method":"POST","path":"/v1/subscriptions/{id}/activate","segments":["v1","subscriptions","{id}","activate"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsAddSubscriptionAddon","method":"POST","path":"/v1/subscriptions/addon","segments":["v1","subscriptions","addon"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsRemoveSubscriptionAddon","method":"DELETE","path":"/v1/subscriptions/addon","segments":["v1","subscriptions","addon"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsCreateSubscriptionLineItem","method":"POST","path":"/v1/subscriptions/{id}/lineitems","segments":["v1","subscriptions","{id}","lineitems"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsUpdateSubscriptionLineItem","method":"PUT","path":"/v1/subscriptions/lineitems/{id}","segments":["v1","subscriptions","lineitems","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsDeleteSubscriptionLineItem","method":"DELETE","path":"/v1/subscriptions/lineitems/{id}","segments":["v1","subscriptions","lineitems","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsExecuteSubscriptionChange","method":"POST","path":"/v1/subscriptions/{id}/change/execute","segments":["v1","subscriptions","{id}","change","execute"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsGetSubscriptionAddonAssociations","method":"GET","path":"/v1/subscriptions/{id}/addons/associations","segments":["v1","subscriptions","{id}","addons","associations"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsGetSubscriptionEntitlements","method":"GET","path":"/v1/subscriptions/{id}/entitlements","segments":["v1","subscriptions","{id}","entitlements"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsGetSubscriptionUsage","method":"POST","path":"/v1/subscriptions/usage","segments":["v1","subscriptions","usage"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsGetSubscriptionV2","method":"GET","path":"/v1/subscriptions/{id}/v2","segments":["v1","subscriptions","{id}","v2"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsListSubscriptionPauses","method":"GET","path":"/v1/subscriptions/{id}/pauses","segments":["v1","subscriptions","{id}","pauses"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsPauseSubscription","method":"POST","path":"/v1/subscriptions/{id}/pause","segments":["v1","subscriptions","{id}","pause"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsPreviewSubscriptionChange","method":"POST","path":"/v1/subscriptions/{id}/change/preview","segments":["v1","subscriptions","{id}","change","preview"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"subscriptionsResumeSubscription","method":"POST","path":"/v1/subscriptions/{id}/resume","segments":["v1","subscriptions","{id}","resume"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"taxAssociationsListTaxAssociations","method":"GET","path":"/v1/taxes/associations","segments":["v1","taxes","associations"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"taxAssociationsCreateTaxAssociation","method":"POST","path":"/v1/taxes/associations","segments":["v1","taxes","associations"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"taxAssociationsGetTaxAssociation","method":"GET","path":"/v1/taxes/associations/{id}","segments":["v1","taxes","associations","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"taxAssociationsUpdateTaxAssociation","method":"PUT","path":"/v1/taxes/associations/{id}","segments":["v1","taxes","associations","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"taxAssociationsDeleteTaxAssociation","method":"DELETE","path":"/v1/taxes/associations/{id}","segments":["v1","taxes","associations","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"taxRatesGetTaxRates","method":"GET","path":"/v1/taxes/rates","segments":["v1","taxes","rates"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"taxRatesCreateTaxRate","method":"POST","path":"/v1/taxes/rates","segments":["v1","taxes","rates"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"taxRatesGetTaxRate","method":"GET","path":"/v1/taxes/rates/{id}","segments":["v1","taxes","rates","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"taxRatesUpdateTaxRate","method":"PUT","path":"/v1/taxes/rates/{id}","segments":["v1","taxes","rates","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"taxRatesDeleteTaxRate","method":"DELETE","path":"/v1/taxes/rates/{id}","segments":["v1","taxes","rates","{id}"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
];

/** HTTP status of every error code (R71). */
export const errorStatus: Readonly<Record<ErrorCode, number>> = {
};

/** Title of every error code: for people, not contract (R69). */
export const errorTitle: Readonly<Record<ErrorCode, string>> = {
};
