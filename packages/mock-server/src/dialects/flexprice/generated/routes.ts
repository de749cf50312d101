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
  | "cancelSubscription"
  | "getSubscriptionUpcomingGrants"
  | "queryAlertLog"
  | "ingestEvent"
  | "ingestEventsBulk"
  | "attemptInvoicePayment"
  | "getSetting"
  | "updateSetting"
  | "customersGetCustomerUsageSummary";

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
  {"operationId":"cancelSubscription","method":"POST","path":"/v1/subscriptions/{id}/cancel","segments":["v1","subscriptions","{id}","cancel"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getSubscriptionUpcomingGrants","method":"GET","path":"/v1/subscriptions/{id}/grants/upcoming","segments":["v1","subscriptions","{id}","grants","upcoming"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"queryAlertLog","method":"POST","path":"/v1/alerts/search","segments":["v1","alerts","search"],"sdk":null,"parameters":[],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"ingestEvent","method":"POST","path":"/v1/events","segments":["v1","events"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[202],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"ingestEventsBulk","method":"POST","path":"/v1/events/bulk","segments":["v1","events","bulk"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[202],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"attemptInvoicePayment","method":"POST","path":"/v1/invoices/{id}/payment/attempt","segments":["v1","invoices","{id}","payment","attempt"],"sdk":null,"parameters":[{"name":"id","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getSetting","method":"GET","path":"/v1/settings/{key}","segments":["v1","settings","{key}"],"sdk":null,"parameters":[{"name":"key","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"updateSetting","method":"PUT","path":"/v1/settings/{key}","segments":["v1","settings","{key}"],"sdk":null,"parameters":[{"name":"key","in":"path","required":true,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"customersGetCustomerUsageSummary","method":"GET","path":"/v1/customers/usage","segments":["v1","customers","usage"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
];

/** HTTP status of every error code (R71). */
export const errorStatus: Readonly<Record<ErrorCode, number>> = {
};

/** Title of every error code: for people, not contract (R69). */
export const errorTitle: Readonly<Record<ErrorCode, string>> = {
};
