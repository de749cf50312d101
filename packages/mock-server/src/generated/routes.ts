// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

/** One parameter, with what parsing needs; its schema is in the validators. */
export interface RouteParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** JSON type the text is read as. */
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  /** `deepObject` is `name[key]=value`; `array` parameters repeat the key (form, explode). */
  readonly style: "simple" | "form" | "deepObject";
}

/** One operation. `segments` is the path split at slashes; a segment `{account}` is a path parameter. */
export interface Route<Id extends string = OperationId, Code extends string = ErrorCode> {
  readonly operationId: Id;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  readonly segments: readonly string[];
  /** SDK method (`x-sdk`), such as `grants.create`; null where the operation has none. */
  readonly sdk: string | null;
  readonly parameters: readonly RouteParameter[];
  /** null: the operation takes no body. */
  readonly body: { readonly required: boolean; readonly mediaTypes: readonly string[] } | null;
  /** Statuses of success, first the usual one. */
  readonly success: readonly number[];
  /** Error codes by status. */
  readonly errors: Readonly<Record<number, readonly Code[]>>;
}

export type OperationId =
  | "listAccounts"
  | "createAccount"
  | "getAccount"
  | "upsertAccount"
  | "updateAccount"
  | "closeAccount"
  | "listAllBalances"
  | "listBalances"
  | "getBalance"
  | "getBalanceSeries"
  | "forecastBalance"
  | "setCreditLimit"
  | "getAutoTopUp"
  | "putAutoTopUp"
  | "deleteAutoTopUp"
  | "listCredits"
  | "createCredit"
  | "getCredit"
  | "updateCredit"
  | "archiveCredit"
  | "listGrants"
  | "createGrant"
  | "getGrant"
  | "updateGrant"
  | "voidGrant"
  | "expireGrant"
  | "listSchedules"
  | "createSchedule"
  | "getSchedule"
  | "updateSchedule"
  | "cancelSchedule"
  | "listPlans"
  | "createPlan"
  | "getPlan"
  | "updatePlan"
  | "archivePlan"
  | "listSubscriptions"
  | "createSubscription"
  | "getSubscription"
  | "cancelSubscription"
  | "changeSubscription"
  | "listBundles"
  | "createBundle"
  | "getBundle"
  | "updateBundle"
  | "purchaseBundle"
  | "listAdjustments"
  | "createAdjustment"
  | "getAdjustment"
  | "listDebits"
  | "createDebit"
  | "getDebit"
  | "listRefunds"
  | "refundDebit"
  | "getRefund"
  | "listReservations"
  | "createReservation"
  | "getReservation"
  | "captureReservation"
  | "releaseReservation"
  | "extendReservation"
  | "listTransfers"
  | "createTransfer"
  | "getTransfer"
  | "listEntries"
  | "verifyEntries"
  | "createBatch"
  | "importBalances"
  | "listEvents"
  | "getEvent"
  | "listWebhookEndpoints"
  | "createWebhookEndpoint"
  | "getWebhookEndpoint"
  | "deleteWebhookEndpoint"
  | "updateWebhookEndpoint"
  | "listAlerts"
  | "createAlert"
  | "deleteAlert";

export type ErrorCode =
  | "invalid_request"
  | "invalid_cursor"
  | "unauthorized"
  | "forbidden"
  | "insufficient_credits"
  | "route_not_found"
  | "account_not_found"
  | "credit_not_found"
  | "grant_not_found"
  | "schedule_not_found"
  | "plan_not_found"
  | "subscription_not_found"
  | "bundle_not_found"
  | "adjustment_not_found"
  | "debit_not_found"
  | "refund_not_found"
  | "reservation_not_found"
  | "transfer_not_found"
  | "event_not_found"
  | "webhook_endpoint_not_found"
  | "alert_not_found"
  | "auto_top_up_not_found"
  | "method_not_allowed"
  | "external_id_conflict"
  | "external_key_conflict"
  | "code_conflict"
  | "account_closed"
  | "account_has_open_reservations"
  | "credit_archived"
  | "credit_in_use"
  | "grant_not_active"
  | "schedule_cancelled"
  | "schedule_completed"
  | "plan_archived"
  | "subscription_cancelled"
  | "bundle_inactive"
  | "reservation_captured"
  | "reservation_released"
  | "reservation_expired"
  | "amount_exceeds_held"
  | "debit_not_refundable"
  | "refund_exceeds_amount"
  | "idempotency_in_progress"
  | "version_mismatch"
  | "payload_too_large"
  | "unsupported_media_type"
  | "amount_overflow"
  | "precision_exceeded"
  | "price_mismatch"
  | "invalid_expiry"
  | "invalid_range"
  | "conflicting_fields"
  | "ttl_out_of_range"
  | "occurred_in_future"
  | "at_in_future"
  | "same_account"
  | "grant_of_other_pool"
  | "url_not_allowed"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable";

/** Every operation, in the order of the spec. */
export const routes: readonly Route[] = [
  {"operationId":"listAccounts","method":"GET","path":"/v1/accounts","segments":["v1","accounts"],"sdk":"accounts.list","parameters":[{"name":"externalId","in":"query","required":false,"type":"string","style":"form"},{"name":"email","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createAccount","method":"POST","path":"/v1/accounts","segments":["v1","accounts"],"sdk":"accounts.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"409":["external_id_conflict","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getAccount","method":"GET","path":"/v1/accounts/{account}","segments":["v1","accounts","{account}"],"sdk":"accounts.get","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"upsertAccount","method":"PUT","path":"/v1/accounts/{account}","segments":["v1","accounts","{account}"],"sdk":"accounts.upsert","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found"],"409":["account_closed","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"updateAccount","method":"PATCH","path":"/v1/accounts/{account}","segments":["v1","accounts","{account}"],"sdk":"accounts.update","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found"],"409":["external_id_conflict","account_closed","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"closeAccount","method":"POST","path":"/v1/accounts/{account}/close","segments":["v1","accounts","{account}","close"],"sdk":"accounts.close","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found"],"409":["account_has_open_reservations","idempotency_in_progress"],"412":["version_mismatch"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listAllBalances","method":"GET","path":"/v1/balances","segments":["v1","balances"],"sdk":"balances.listAll","parameters":[{"name":"account","in":"query","required":false,"type":"array","style":"form"},{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listBalances","method":"GET","path":"/v1/accounts/{account}/balances","segments":["v1","accounts","{account}","balances"],"sdk":"balances.list","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"at","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found"],"422":["at_in_future"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getBalance","method":"GET","path":"/v1/accounts/{account}/balances/{credit}","segments":["v1","accounts","{account}","balances","{credit}"],"sdk":"balances.get","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"credit","in":"path","required":true,"type":"string","style":"simple"},{"name":"at","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"422":["at_in_future"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getBalanceSeries","method":"GET","path":"/v1/accounts/{account}/balances/{credit}/series","segments":["v1","accounts","{account}","balances","{credit}","series"],"sdk":"balances.series","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"credit","in":"path","required":true,"type":"string","style":"simple"},{"name":"from","in":"query","required":true,"type":"string","style":"form"},{"name":"to","in":"query","required":true,"type":"string","style":"form"},{"name":"step","in":"query","required":true,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"422":["amount_overflow","invalid_range","at_in_future"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"forecastBalance","method":"GET","path":"/v1/accounts/{account}/balances/{credit}/forecast","segments":["v1","accounts","{account}","balances","{credit}","forecast"],"sdk":"balances.forecast","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"credit","in":"path","required":true,"type":"string","style":"simple"},{"name":"until","in":"query","required":true,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"422":["invalid_range"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"setCreditLimit","method":"PUT","path":"/v1/accounts/{account}/balances/{credit}/limit","segments":["v1","accounts","{account}","balances","{credit}","limit"],"sdk":"balances.setLimit","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"credit","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"409":["account_closed","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getAutoTopUp","method":"GET","path":"/v1/accounts/{account}/balances/{credit}/auto-top-up","segments":["v1","accounts","{account}","balances","{credit}","auto-top-up"],"sdk":"autoTopUps.get","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"credit","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found","auto_top_up_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"putAutoTopUp","method":"PUT","path":"/v1/accounts/{account}/balances/{credit}/auto-top-up","segments":["v1","accounts","{account}","balances","{credit}","auto-top-up"],"sdk":"autoTopUps.put","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"credit","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"409":["account_closed","credit_archived","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["invalid_range","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"deleteAutoTopUp","method":"DELETE","path":"/v1/accounts/{account}/balances/{credit}/auto-top-up","segments":["v1","accounts","{account}","balances","{credit}","auto-top-up"],"sdk":"autoTopUps.delete","parameters":[{"name":"account","in":"path","required":true,"type":"string","style":"simple"},{"name":"credit","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":null,"success":[204],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found","auto_top_up_not_found"],"409":["idempotency_in_progress"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listCredits","method":"GET","path":"/v1/credits","segments":["v1","credits"],"sdk":"credits.list","parameters":[{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createCredit","method":"POST","path":"/v1/credits","segments":["v1","credits"],"sdk":"credits.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"409":["code_conflict","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["price_mismatch","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getCredit","method":"GET","path":"/v1/credits/{credit}","segments":["v1","credits","{credit}"],"sdk":"credits.get","parameters":[{"name":"credit","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["credit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"updateCredit","method":"PATCH","path":"/v1/credits/{credit}","segments":["v1","credits","{credit}"],"sdk":"credits.update","parameters":[{"name":"credit","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["credit_not_found"],"409":["code_conflict","credit_in_use","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","price_mismatch","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"archiveCredit","method":"POST","path":"/v1/credits/{credit}/archive","segments":["v1","credits","{credit}","archive"],"sdk":"credits.archive","parameters":[{"name":"credit","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["credit_not_found"],"409":["credit_in_use","idempotency_in_progress"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listGrants","method":"GET","path":"/v1/grants","segments":["v1","grants"],"sdk":"grants.list","parameters":[{"name":"account","in":"query","required":false,"type":"string","style":"form"},{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"category","in":"query","required":false,"type":"string","style":"form"},{"name":"schedule","in":"query","required":false,"type":"string","style":"form"},{"name":"externalKey","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found","schedule_not_found"],"422":["conflicting_fields"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createGrant","method":"POST","path":"/v1/grants","segments":["v1","grants"],"sdk":"grants.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"409":["external_key_conflict","account_closed","credit_archived","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","price_mismatch","invalid_expiry","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getGrant","method":"GET","path":"/v1/grants/{grant}","segments":["v1","grants","{grant}"],"sdk":"grants.get","parameters":[{"name":"grant","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["grant_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"updateGrant","method":"PATCH","path":"/v1/grants/{grant}","segments":["v1","grants","{grant}"],"sdk":"grants.update","parameters":[{"name":"grant","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["grant_not_found"],"409":["account_closed","grant_not_active","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["invalid_expiry","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"voidGrant","method":"POST","path":"/v1/grants/{grant}/void","segments":["v1","grants","{grant}","void"],"sdk":"grants.void","parameters":[{"name":"grant","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["grant_not_found"],"409":["account_closed","grant_not_active","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"expireGrant","method":"POST","path":"/v1/grants/{grant}/expire","segments":["v1","grants","{grant}","expire"],"sdk":"grants.expire","parameters":[{"name":"grant","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["grant_not_found"],"409":["account_closed","grant_not_active","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listSchedules","method":"GET","path":"/v1/schedules","segments":["v1","schedules"],"sdk":"schedules.list","parameters":[{"name":"account","in":"query","required":false,"type":"string","style":"form"},{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"plan","in":"query","required":false,"type":"string","style":"form"},{"name":"subscription","in":"query","required":false,"type":"string","style":"form"},{"name":"scope","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"externalKey","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found","plan_not_found","subscription_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createSchedule","method":"POST","path":"/v1/schedules","segments":["v1","schedules"],"sdk":"schedules.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","plan_not_found","subscription_not_found","credit_not_found"],"409":["external_key_conflict","account_closed","credit_archived","plan_archived","subscription_cancelled","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","invalid_expiry","invalid_range","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getSchedule","method":"GET","path":"/v1/schedules/{schedule}","segments":["v1","schedules","{schedule}"],"sdk":"schedules.get","parameters":[{"name":"schedule","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["schedule_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"updateSchedule","method":"PATCH","path":"/v1/schedules/{schedule}","segments":["v1","schedules","{schedule}"],"sdk":"schedules.update","parameters":[{"name":"schedule","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["schedule_not_found"],"409":["account_closed","schedule_cancelled","schedule_completed","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","invalid_range","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"cancelSchedule","method":"POST","path":"/v1/schedules/{schedule}/cancel","segments":["v1","schedules","{schedule}","cancel"],"sdk":"schedules.cancel","parameters":[{"name":"schedule","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["schedule_not_found"],"409":["account_closed","schedule_completed","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listPlans","method":"GET","path":"/v1/plans","segments":["v1","plans"],"sdk":"plans.list","parameters":[{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createPlan","method":"POST","path":"/v1/plans","segments":["v1","plans"],"sdk":"plans.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"409":["code_conflict","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getPlan","method":"GET","path":"/v1/plans/{plan}","segments":["v1","plans","{plan}"],"sdk":"plans.get","parameters":[{"name":"plan","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["plan_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"updatePlan","method":"PATCH","path":"/v1/plans/{plan}","segments":["v1","plans","{plan}"],"sdk":"plans.update","parameters":[{"name":"plan","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["plan_not_found"],"409":["idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"archivePlan","method":"POST","path":"/v1/plans/{plan}/archive","segments":["v1","plans","{plan}","archive"],"sdk":"plans.archive","parameters":[{"name":"plan","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["plan_not_found"],"409":["idempotency_in_progress"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listSubscriptions","method":"GET","path":"/v1/subscriptions","segments":["v1","subscriptions"],"sdk":"subscriptions.list","parameters":[{"name":"account","in":"query","required":false,"type":"string","style":"form"},{"name":"plan","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"externalKey","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","plan_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createSubscription","method":"POST","path":"/v1/subscriptions","segments":["v1","subscriptions"],"sdk":"subscriptions.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","plan_not_found"],"409":["external_key_conflict","account_closed","plan_archived","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","invalid_expiry","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getSubscription","method":"GET","path":"/v1/subscriptions/{subscription}","segments":["v1","subscriptions","{subscription}"],"sdk":"subscriptions.get","parameters":[{"name":"subscription","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["subscription_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"cancelSubscription","method":"POST","path":"/v1/subscriptions/{subscription}/cancel","segments":["v1","subscriptions","{subscription}","cancel"],"sdk":"subscriptions.cancel","parameters":[{"name":"subscription","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["subscription_not_found"],"409":["idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["invalid_expiry","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"changeSubscription","method":"POST","path":"/v1/subscriptions/{subscription}/change","segments":["v1","subscriptions","{subscription}","change"],"sdk":"subscriptions.change","parameters":[{"name":"subscription","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["subscription_not_found","plan_not_found"],"409":["external_key_conflict","account_closed","plan_archived","subscription_cancelled","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","invalid_expiry","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listBundles","method":"GET","path":"/v1/bundles","segments":["v1","bundles"],"sdk":"bundles.list","parameters":[{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["credit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createBundle","method":"POST","path":"/v1/bundles","segments":["v1","bundles"],"sdk":"bundles.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["credit_not_found"],"409":["code_conflict","credit_archived","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["price_mismatch","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getBundle","method":"GET","path":"/v1/bundles/{bundle}","segments":["v1","bundles","{bundle}"],"sdk":"bundles.get","parameters":[{"name":"bundle","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["bundle_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"updateBundle","method":"PATCH","path":"/v1/bundles/{bundle}","segments":["v1","bundles","{bundle}"],"sdk":"bundles.update","parameters":[{"name":"bundle","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["bundle_not_found"],"409":["idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["price_mismatch","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"purchaseBundle","method":"POST","path":"/v1/bundles/{bundle}/purchase","segments":["v1","bundles","{bundle}","purchase"],"sdk":"bundles.purchase","parameters":[{"name":"bundle","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["bundle_not_found","account_not_found"],"409":["external_key_conflict","account_closed","credit_archived","bundle_inactive","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","invalid_expiry","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listAdjustments","method":"GET","path":"/v1/adjustments","segments":["v1","adjustments"],"sdk":"adjustments.list","parameters":[{"name":"account","in":"query","required":false,"type":"string","style":"form"},{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"externalKey","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createAdjustment","method":"POST","path":"/v1/adjustments","segments":["v1","adjustments"],"sdk":"adjustments.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"402":["insufficient_credits"],"403":["forbidden"],"404":["account_not_found","credit_not_found","grant_not_found"],"409":["external_key_conflict","account_closed","credit_archived","grant_not_active","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","invalid_expiry","conflicting_fields","grant_of_other_pool","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getAdjustment","method":"GET","path":"/v1/adjustments/{adjustment}","segments":["v1","adjustments","{adjustment}"],"sdk":"adjustments.get","parameters":[{"name":"adjustment","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["adjustment_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listDebits","method":"GET","path":"/v1/debits","segments":["v1","debits"],"sdk":"debits.list","parameters":[{"name":"account","in":"query","required":false,"type":"string","style":"form"},{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"externalKey","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"occurredFrom","in":"query","required":false,"type":"string","style":"form"},{"name":"occurredTo","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createDebit","method":"POST","path":"/v1/debits","segments":["v1","debits"],"sdk":"debits.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"402":["insufficient_credits"],"403":["forbidden"],"404":["account_not_found","credit_not_found","reservation_not_found"],"409":["external_key_conflict","account_closed","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","conflicting_fields","occurred_in_future","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getDebit","method":"GET","path":"/v1/debits/{debit}","segments":["v1","debits","{debit}"],"sdk":"debits.get","parameters":[{"name":"debit","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["debit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listRefunds","method":"GET","path":"/v1/debits/{debit}/refunds","segments":["v1","debits","{debit}","refunds"],"sdk":"debits.listRefunds","parameters":[{"name":"debit","in":"path","required":true,"type":"string","style":"simple"},{"name":"externalKey","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["debit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"refundDebit","method":"POST","path":"/v1/debits/{debit}/refunds","segments":["v1","debits","{debit}","refunds"],"sdk":"debits.refund","parameters":[{"name":"debit","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["debit_not_found"],"409":["external_key_conflict","account_closed","debit_not_refundable","refund_exceeds_amount","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","invalid_expiry","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getRefund","method":"GET","path":"/v1/refunds/{refund}","segments":["v1","refunds","{refund}"],"sdk":"refunds.get","parameters":[{"name":"refund","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["refund_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listReservations","method":"GET","path":"/v1/reservations","segments":["v1","reservations"],"sdk":"reservations.list","parameters":[{"name":"account","in":"query","required":false,"type":"string","style":"form"},{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"status","in":"query","required":false,"type":"string","style":"form"},{"name":"externalKey","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createReservation","method":"POST","path":"/v1/reservations","segments":["v1","reservations"],"sdk":"reservations.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"402":["insufficient_credits"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"409":["external_key_conflict","account_closed","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","conflicting_fields","ttl_out_of_range","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getReservation","method":"GET","path":"/v1/reservations/{reservation}","segments":["v1","reservations","{reservation}"],"sdk":"reservations.get","parameters":[{"name":"reservation","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["reservation_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"captureReservation","method":"POST","path":"/v1/reservations/{reservation}/capture","segments":["v1","reservations","{reservation}","capture"],"sdk":"reservations.capture","parameters":[{"name":"reservation","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"402":["insufficient_credits"],"403":["forbidden"],"404":["reservation_not_found"],"409":["external_key_conflict","account_closed","reservation_captured","reservation_released","reservation_expired","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"releaseReservation","method":"POST","path":"/v1/reservations/{reservation}/release","segments":["v1","reservations","{reservation}","release"],"sdk":"reservations.release","parameters":[{"name":"reservation","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":false,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["reservation_not_found"],"409":["account_closed","reservation_captured","amount_exceeds_held","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"extendReservation","method":"POST","path":"/v1/reservations/{reservation}/extend","segments":["v1","reservations","{reservation}","extend"],"sdk":"reservations.extend","parameters":[{"name":"reservation","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"402":["insufficient_credits"],"403":["forbidden"],"404":["reservation_not_found"],"409":["account_closed","reservation_captured","reservation_released","reservation_expired","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","conflicting_fields","ttl_out_of_range","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listTransfers","method":"GET","path":"/v1/transfers","segments":["v1","transfers"],"sdk":"transfers.list","parameters":[{"name":"account","in":"query","required":false,"type":"string","style":"form"},{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"externalKey","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createTransfer","method":"POST","path":"/v1/transfers","segments":["v1","transfers"],"sdk":"transfers.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"},{"name":"If-Match","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"402":["insufficient_credits"],"403":["forbidden"],"404":["account_not_found","credit_not_found","grant_not_found"],"409":["external_key_conflict","account_closed","credit_archived","grant_not_active","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","conflicting_fields","same_account","grant_of_other_pool","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getTransfer","method":"GET","path":"/v1/transfers/{transfer}","segments":["v1","transfers","{transfer}"],"sdk":"transfers.get","parameters":[{"name":"transfer","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["transfer_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listEntries","method":"GET","path":"/v1/entries","segments":["v1","entries"],"sdk":"entries.list","parameters":[{"name":"account","in":"query","required":false,"type":"string","style":"form"},{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"grant","in":"query","required":false,"type":"string","style":"form"},{"name":"reservation","in":"query","required":false,"type":"string","style":"form"},{"name":"debit","in":"query","required":false,"type":"string","style":"form"},{"name":"operation","in":"query","required":false,"type":"string","style":"form"},{"name":"type","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"metadata","in":"query","required":false,"type":"object","style":"deepObject"},{"name":"hashes","in":"query","required":false,"type":"boolean","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found","grant_not_found","debit_not_found","reservation_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"verifyEntries","method":"GET","path":"/v1/entries/verify","segments":["v1","entries","verify"],"sdk":"entries.verify","parameters":[{"name":"fromSeq","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createBatch","method":"POST","path":"/v1/batch","segments":["v1","batch"],"sdk":"batch.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"402":["insufficient_credits"],"403":["forbidden"],"404":["account_not_found","credit_not_found","grant_not_found","schedule_not_found","plan_not_found","subscription_not_found","bundle_not_found","debit_not_found","reservation_not_found","webhook_endpoint_not_found","alert_not_found","auto_top_up_not_found"],"409":["external_id_conflict","external_key_conflict","code_conflict","account_closed","account_has_open_reservations","credit_archived","credit_in_use","grant_not_active","schedule_cancelled","schedule_completed","plan_archived","subscription_cancelled","bundle_inactive","reservation_captured","reservation_released","reservation_expired","amount_exceeds_held","debit_not_refundable","refund_exceeds_amount","idempotency_in_progress"],"412":["version_mismatch"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","price_mismatch","invalid_expiry","invalid_range","conflicting_fields","ttl_out_of_range","occurred_in_future","same_account","grant_of_other_pool","url_not_allowed","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"importBalances","method":"POST","path":"/v1/import","segments":["v1","import"],"sdk":"balances.import","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"409":["external_key_conflict","account_closed","credit_archived","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["amount_overflow","precision_exceeded","price_mismatch","invalid_expiry","invalid_range","conflicting_fields","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listEvents","method":"GET","path":"/v1/events","segments":["v1","events"],"sdk":"events.list","parameters":[{"name":"account","in":"query","required":false,"type":"string","style":"form"},{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"type","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getEvent","method":"GET","path":"/v1/events/{event}","segments":["v1","events","{event}"],"sdk":"events.get","parameters":[{"name":"event","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["event_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listWebhookEndpoints","method":"GET","path":"/v1/webhook-endpoints","segments":["v1","webhook-endpoints"],"sdk":"webhookEndpoints.list","parameters":[{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createWebhookEndpoint","method":"POST","path":"/v1/webhook-endpoints","segments":["v1","webhook-endpoints"],"sdk":"webhookEndpoints.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"409":["idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["url_not_allowed","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"getWebhookEndpoint","method":"GET","path":"/v1/webhook-endpoints/{endpoint}","segments":["v1","webhook-endpoints","{endpoint}"],"sdk":"webhookEndpoints.get","parameters":[{"name":"endpoint","in":"path","required":true,"type":"string","style":"simple"}],"body":null,"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["webhook_endpoint_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"deleteWebhookEndpoint","method":"DELETE","path":"/v1/webhook-endpoints/{endpoint}","segments":["v1","webhook-endpoints","{endpoint}"],"sdk":"webhookEndpoints.delete","parameters":[{"name":"endpoint","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":null,"success":[204],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["webhook_endpoint_not_found"],"409":["idempotency_in_progress"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"updateWebhookEndpoint","method":"PATCH","path":"/v1/webhook-endpoints/{endpoint}","segments":["v1","webhook-endpoints","{endpoint}"],"sdk":"webhookEndpoints.update","parameters":[{"name":"endpoint","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["webhook_endpoint_not_found"],"409":["idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["url_not_allowed","idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"listAlerts","method":"GET","path":"/v1/alerts","segments":["v1","alerts"],"sdk":"alerts.list","parameters":[{"name":"account","in":"query","required":false,"type":"string","style":"form"},{"name":"credit","in":"query","required":false,"type":"string","style":"form"},{"name":"from","in":"query","required":false,"type":"string","style":"form"},{"name":"to","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"cursor","in":"query","required":false,"type":"string","style":"form"},{"name":"order","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":["invalid_request","invalid_cursor"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"createAlert","method":"POST","path":"/v1/alerts","segments":["v1","alerts"],"sdk":"alerts.create","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":{"required":true,"mediaTypes":["application/json"]},"success":[201,200],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["account_not_found","credit_not_found"],"409":["account_closed","idempotency_in_progress"],"413":["payload_too_large"],"415":["unsupported_media_type"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
  {"operationId":"deleteAlert","method":"DELETE","path":"/v1/alerts/{alert}","segments":["v1","alerts","{alert}"],"sdk":"alerts.delete","parameters":[{"name":"alert","in":"path","required":true,"type":"string","style":"simple"},{"name":"Idempotency-Key","in":"header","required":false,"type":"string","style":"simple"},{"name":"Dry-Run","in":"header","required":false,"type":"string","style":"simple"}],"body":null,"success":[204],"errors":{"400":["invalid_request"],"401":["unauthorized"],"403":["forbidden"],"404":["alert_not_found"],"409":["idempotency_in_progress"],"422":["idempotency_key_reused"],"429":["rate_limited"],"500":["internal_error"],"503":["unavailable"]}},
];

/** HTTP status of every error code (R71). */
export const errorStatus: Readonly<Record<ErrorCode, number>> = {
  invalid_request: 400,
  invalid_cursor: 400,
  unauthorized: 401,
  forbidden: 403,
  insufficient_credits: 402,
  route_not_found: 404,
  account_not_found: 404,
  credit_not_found: 404,
  grant_not_found: 404,
  schedule_not_found: 404,
  plan_not_found: 404,
  subscription_not_found: 404,
  bundle_not_found: 404,
  adjustment_not_found: 404,
  debit_not_found: 404,
  refund_not_found: 404,
  reservation_not_found: 404,
  transfer_not_found: 404,
  event_not_found: 404,
  webhook_endpoint_not_found: 404,
  alert_not_found: 404,
  auto_top_up_not_found: 404,
  method_not_allowed: 405,
  external_id_conflict: 409,
  external_key_conflict: 409,
  code_conflict: 409,
  account_closed: 409,
  account_has_open_reservations: 409,
  credit_archived: 409,
  credit_in_use: 409,
  grant_not_active: 409,
  schedule_cancelled: 409,
  schedule_completed: 409,
  plan_archived: 409,
  subscription_cancelled: 409,
  bundle_inactive: 409,
  reservation_captured: 409,
  reservation_released: 409,
  reservation_expired: 409,
  amount_exceeds_held: 409,
  debit_not_refundable: 409,
  refund_exceeds_amount: 409,
  idempotency_in_progress: 409,
  version_mismatch: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  amount_overflow: 422,
  precision_exceeded: 422,
  price_mismatch: 422,
  invalid_expiry: 422,
  invalid_range: 422,
  conflicting_fields: 422,
  ttl_out_of_range: 422,
  occurred_in_future: 422,
  at_in_future: 422,
  same_account: 422,
  grant_of_other_pool: 422,
  url_not_allowed: 422,
  idempotency_key_reused: 422,
  rate_limited: 429,
  internal_error: 500,
  unavailable: 503,
};

/** Title of every error code: for people, not contract (R69). */
export const errorTitle: Readonly<Record<ErrorCode, string>> = {
  invalid_request: "The request is malformed",
  invalid_cursor: "The cursor does not fit",
  unauthorized: "No valid key",
  forbidden: "The key may not do this",
  insufficient_credits: "Not enough credits",
  route_not_found: "No such path",
  account_not_found: "No such account",
  credit_not_found: "No such credit",
  grant_not_found: "No such grant",
  schedule_not_found: "No such schedule",
  plan_not_found: "No such plan",
  subscription_not_found: "No such subscription",
  bundle_not_found: "No such bundle",
  adjustment_not_found: "No such adjustment",
  debit_not_found: "No such debit",
  refund_not_found: "No such refund",
  reservation_not_found: "No such reservation",
  transfer_not_found: "No such transfer",
  event_not_found: "No such event",
  webhook_endpoint_not_found: "No such webhook endpoint",
  alert_not_found: "No such alert",
  auto_top_up_not_found: "No such automatic top-up",
  method_not_allowed: "No such method on this path",
  external_id_conflict: "The externalId is taken",
  external_key_conflict: "The externalKey is taken",
  code_conflict: "The code is taken",
  account_closed: "The account is closed",
  account_has_open_reservations: "The account has open reservations",
  credit_archived: "The credit is archived",
  credit_in_use: "The credit is in use",
  grant_not_active: "The grant is not active",
  schedule_cancelled: "The schedule was cancelled",
  schedule_completed: "The schedule is completed",
  plan_archived: "The plan is archived",
  subscription_cancelled: "The subscription was cancelled",
  bundle_inactive: "The bundle is inactive",
  reservation_captured: "The reservation was captured",
  reservation_released: "The reservation was released",
  reservation_expired: "The reservation has expired",
  amount_exceeds_held: "More than is held",
  debit_not_refundable: "The debit cannot be refunded",
  refund_exceeds_amount: "More than can be refunded",
  idempotency_in_progress: "The first request is still running",
  version_mismatch: "The version has changed",
  payload_too_large: "The body is too large",
  unsupported_media_type: "The body is not JSON",
  amount_overflow: "The figure is too large",
  precision_exceeded: "Too many decimals",
  price_mismatch: "The two prices disagree",
  invalid_expiry: "The expiry is not possible",
  invalid_range: "The range is not possible",
  conflicting_fields: "The fields do not fit together",
  ttl_out_of_range: "The time to live is out of range",
  occurred_in_future: "The usage lies in the future",
  at_in_future: "The instant lies in the future",
  same_account: "Both accounts are the same",
  grant_of_other_pool: "The grant belongs to another pool",
  url_not_allowed: "The URL is not allowed",
  idempotency_key_reused: "The idempotency key was used for another request",
  rate_limited: "Too many requests",
  internal_error: "Internal error",
  unavailable: "Unavailable",
};
