// Generated from spec/dialects/credits-dev.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export type SchemaName =
  | "Moment"
  | "Amount"
  | "Labels"
  | "Description"
  | "AccountReference"
  | "AccountInput"
  | "Account"
  | "AccountCreated"
  | "AccountList"
  | "Balance"
  | "CreditsAddition"
  | "CreditsAdded"
  | "CreditsDeduction"
  | "CreditsDeducted"
  | "ReservationInput"
  | "ReservationStatus"
  | "Reservation"
  | "ListedReservation"
  | "ReservationCreated"
  | "ReservationList"
  | "ReservationReference"
  | "ReservationConfirmation"
  | "ReservationConfirmed"
  | "ReservationCancelled"
  | "TransactionInput"
  | "TransactionType"
  | "Transaction"
  | "TransactionCreated"
  | "TransactionList"
  | "PlanInput"
  | "Plan"
  | "ListedPlan"
  | "PlanList"
  | "PlanReference"
  | "PlanWritten"
  | "Assignment"
  | "AccountPlan"
  | "AccountPlanList"
  | "PlanAssigned"
  | "Error";

export type OperationName =
  | "listAccounts"
  | "createAccount"
  | "getAccount"
  | "getBalance"
  | "addCredits"
  | "deductCredits"
  | "listReservations"
  | "createReservation"
  | "confirmReservation"
  | "cancelReservation"
  | "listTransactions"
  | "createTransaction"
  | "listPlans"
  | "createPlan"
  | "archivePlan"
  | "listAccountPlans"
  | "assignPlan"
  | "recordUsage"
  | "listUsage";

/** JSON Schema text of every component schema; references point at `#/$defs/<name>`. */
export const componentSchemas: Readonly<Record<SchemaName, string>> = {
  "Moment":
    "{\"type\":\"string\",\"pattern\":\"^\\\\d{4}-\\\\d{2}-\\\\d{2}([Tt]\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?([Zz]|[+-]\\\\d{2}:\\\\d{2}))?$\"}",
  "Amount":
    "{\"type\":\"number\",\"exclusiveMinimum\":0}",
  "Labels":
    "{\"type\":[\"object\",\"null\"],\"additionalProperties\":true}",
  "Description":
    "{\"type\":[\"string\",\"null\"],\"maxLength\":1024}",
  "AccountReference":
    "{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}",
  "AccountInput":
    "{\"type\":\"object\",\"required\":[\"externalId\"],\"properties\":{\"externalId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"pattern\":\"^(?!acc_)(?!\\\\.{1,2}$)[\\\\s\\\\S]*$\"},\"name\":{\"type\":[\"string\",\"null\"],\"maxLength\":255},\"email\":{\"type\":[\"string\",\"null\"],\"maxLength\":320,\"pattern\":\"^[^\\\\s@]+@[^\\\\s@]+$\"},\"metadata\":{\"$ref\":\"#/$defs/Labels\"}}}",
  "Account":
    "{\"type\":\"object\",\"required\":[\"id\",\"developerId\",\"externalId\",\"name\",\"email\",\"balance\",\"metadata\",\"createdAt\",\"updatedAt\"],\"properties\":{\"id\":{\"type\":\"string\"},\"developerId\":{\"type\":\"string\"},\"externalId\":{\"type\":[\"string\",\"null\"]},\"name\":{\"type\":[\"string\",\"null\"]},\"email\":{\"type\":[\"string\",\"null\"]},\"balance\":{\"type\":\"number\"},\"metadata\":{\"$ref\":\"#/$defs/Labels\"},\"createdAt\":{\"type\":\"string\"},\"updatedAt\":{\"type\":\"string\"}}}",
  "AccountCreated":
    "{\"type\":\"object\",\"required\":[\"success\",\"account\"],\"properties\":{\"success\":{\"const\":true},\"account\":{\"$ref\":\"#/$defs/Account\"}}}",
  "AccountList":
    "{\"type\":\"object\",\"required\":[\"accounts\"],\"properties\":{\"accounts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Account\"}}}}",
  "Balance":
    "{\"type\":\"object\",\"required\":[\"accountId\",\"externalId\",\"balance\",\"reserved\",\"available\"],\"properties\":{\"accountId\":{\"type\":\"string\"},\"externalId\":{\"type\":[\"string\",\"null\"]},\"balance\":{\"type\":\"number\"},\"reserved\":{\"type\":\"number\"},\"available\":{\"type\":\"number\"}}}",
  "CreditsAddition":
    "{\"type\":\"object\",\"required\":[\"amount\"],\"properties\":{\"accountId\":{\"$ref\":\"#/$defs/AccountReference\"},\"externalId\":{\"$ref\":\"#/$defs/AccountReference\"},\"amount\":{\"$ref\":\"#/$defs/Amount\"},\"description\":{\"$ref\":\"#/$defs/Description\"},\"paymentMethod\":{\"type\":[\"string\",\"null\"],\"maxLength\":255},\"metadata\":{\"$ref\":\"#/$defs/Labels\"}}}",
  "CreditsAdded":
    "{\"type\":\"object\",\"required\":[\"success\",\"accountId\",\"externalId\",\"balance\",\"added\"],\"properties\":{\"success\":{\"const\":true},\"accountId\":{\"type\":\"string\"},\"externalId\":{\"type\":[\"string\",\"null\"]},\"balance\":{\"type\":\"number\"},\"added\":{\"type\":\"number\"}}}",
  "CreditsDeduction":
    "{\"type\":\"object\",\"required\":[\"amount\"],\"properties\":{\"accountId\":{\"$ref\":\"#/$defs/AccountReference\"},\"externalId\":{\"$ref\":\"#/$defs/AccountReference\"},\"amount\":{\"$ref\":\"#/$defs/Amount\"},\"description\":{\"$ref\":\"#/$defs/Description\"},\"metadata\":{\"$ref\":\"#/$defs/Labels\"}}}",
  "CreditsDeducted":
    "{\"type\":\"object\",\"required\":[\"success\",\"accountId\",\"externalId\",\"balance\",\"deducted\"],\"properties\":{\"success\":{\"const\":true},\"accountId\":{\"type\":\"string\"},\"externalId\":{\"type\":[\"string\",\"null\"]},\"balance\":{\"type\":\"number\"},\"deducted\":{\"type\":\"number\"}}}",
  "ReservationInput":
    "{\"type\":\"object\",\"required\":[\"amount\"],\"properties\":{\"accountId\":{\"$ref\":\"#/$defs/AccountReference\"},\"externalId\":{\"$ref\":\"#/$defs/AccountReference\"},\"amount\":{\"$ref\":\"#/$defs/Amount\"},\"operation\":{\"type\":[\"string\",\"null\"],\"maxLength\":500},\"model\":{\"type\":[\"string\",\"null\"],\"maxLength\":500}}}",
  "ReservationStatus":
    "{\"type\":\"string\",\"enum\":[\"pending\",\"confirmed\",\"cancelled\",\"expired\"]}",
  "Reservation":
    "{\"type\":\"object\",\"required\":[\"id\",\"accountId\",\"amount\",\"status\",\"expiresAt\",\"metadata\"],\"properties\":{\"id\":{\"type\":\"string\"},\"accountId\":{\"type\":\"string\"},\"amount\":{\"type\":\"number\"},\"status\":{\"$ref\":\"#/$defs/ReservationStatus\"},\"expiresAt\":{\"type\":\"string\"},\"metadata\":{\"type\":\"object\",\"additionalProperties\":true}}}",
  "ListedReservation":
    "{\"type\":\"object\",\"required\":[\"id\",\"accountId\",\"amount\",\"status\",\"createdAt\",\"expiresAt\",\"metadata\"],\"properties\":{\"id\":{\"type\":\"string\"},\"accountId\":{\"type\":\"string\"},\"amount\":{\"type\":\"number\"},\"status\":{\"$ref\":\"#/$defs/ReservationStatus\"},\"createdAt\":{\"type\":\"string\"},\"expiresAt\":{\"type\":\"string\"},\"metadata\":{\"type\":\"object\",\"additionalProperties\":true}}}",
  "ReservationCreated":
    "{\"type\":\"object\",\"required\":[\"success\",\"reservation\"],\"properties\":{\"success\":{\"const\":true},\"reservation\":{\"$ref\":\"#/$defs/Reservation\"}}}",
  "ReservationList":
    "{\"type\":\"object\",\"required\":[\"success\",\"reservations\"],\"properties\":{\"success\":{\"const\":true},\"reservations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ListedReservation\"}}}}",
  "ReservationReference":
    "{\"type\":\"object\",\"required\":[\"reservationId\"],\"properties\":{\"reservationId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}}}",
  "ReservationConfirmation":
    "{\"type\":\"object\",\"required\":[\"reservationId\"],\"properties\":{\"reservationId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"actualAmount\":{\"type\":\"number\",\"minimum\":0}}}",
  "ReservationConfirmed":
    "{\"type\":\"object\",\"required\":[\"success\",\"reservationId\",\"transactionId\",\"accountId\",\"externalId\",\"reservedAmount\",\"actualAmount\",\"releasedAmount\",\"balance\"],\"properties\":{\"success\":{\"const\":true},\"reservationId\":{\"type\":\"string\"},\"transactionId\":{\"type\":[\"string\",\"null\"]},\"accountId\":{\"type\":\"string\"},\"externalId\":{\"type\":[\"string\",\"null\"]},\"reservedAmount\":{\"type\":\"number\"},\"actualAmount\":{\"type\":\"number\"},\"releasedAmount\":{\"type\":\"number\"},\"balance\":{\"type\":\"number\"}}}",
  "ReservationCancelled":
    "{\"type\":\"object\",\"required\":[\"success\",\"reservationId\",\"accountId\",\"externalId\",\"releasedAmount\",\"balance\"],\"properties\":{\"success\":{\"const\":true},\"reservationId\":{\"type\":\"string\"},\"accountId\":{\"type\":\"string\"},\"externalId\":{\"type\":[\"string\",\"null\"]},\"releasedAmount\":{\"type\":\"number\"},\"balance\":{\"type\":\"number\"}}}",
  "TransactionInput":
    "{\"type\":\"object\",\"required\":[\"amount\",\"type\"],\"properties\":{\"accountId\":{\"$ref\":\"#/$defs/AccountReference\"},\"externalId\":{\"$ref\":\"#/$defs/AccountReference\"},\"amount\":{\"$ref\":\"#/$defs/Amount\"},\"type\":{\"$ref\":\"#/$defs/TransactionType\"},\"description\":{\"$ref\":\"#/$defs/Description\"},\"metadata\":{\"$ref\":\"#/$defs/Labels\"}}}",
  "TransactionType":
    "{\"type\":\"string\",\"enum\":[\"credit\",\"debit\"]}",
  "Transaction":
    "{\"type\":\"object\",\"required\":[\"id\",\"accountId\",\"type\",\"amount\",\"description\",\"balanceAfter\",\"metadata\",\"createdAt\"],\"properties\":{\"id\":{\"type\":\"string\"},\"accountId\":{\"type\":\"string\"},\"type\":{\"$ref\":\"#/$defs/TransactionType\"},\"amount\":{\"type\":\"number\"},\"description\":{\"type\":[\"string\",\"null\"]},\"balanceAfter\":{\"type\":\"number\"},\"metadata\":{\"type\":\"object\",\"additionalProperties\":true},\"createdAt\":{\"type\":\"string\"},\"reservation\":{\"anyOf\":[{\"$ref\":\"#/$defs/ListedReservation\"},{\"type\":\"null\"}]},\"usage\":{\"type\":\"null\"}}}",
  "TransactionCreated":
    "{\"type\":\"object\",\"required\":[\"success\",\"transaction\"],\"properties\":{\"success\":{\"const\":true},\"transaction\":{\"$ref\":\"#/$defs/Transaction\"}}}",
  "TransactionList":
    "{\"type\":\"object\",\"required\":[\"items\",\"pagination\"],\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Transaction\"}},\"pagination\":{\"type\":\"object\",\"required\":[\"limit\",\"offset\",\"totalCount\",\"hasMore\"],\"properties\":{\"limit\":{\"type\":\"integer\"},\"offset\":{\"type\":\"integer\"},\"totalCount\":{\"type\":\"integer\"},\"hasMore\":{\"type\":\"boolean\"}}}}}",
  "PlanInput":
    "{\"type\":\"object\",\"required\":[\"name\",\"amount\",\"interval\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"description\":{\"$ref\":\"#/$defs/Description\"},\"price\":{\"type\":[\"number\",\"null\"],\"minimum\":0},\"amount\":{\"$ref\":\"#/$defs/Amount\"},\"interval\":{\"type\":\"string\",\"enum\":[\"1d\",\"week\",\"month\"]},\"occurrences\":{\"type\":[\"integer\",\"null\"],\"minimum\":1,\"maximum\":10000},\"accumulate\":{\"type\":[\"boolean\",\"null\"]},\"markAsActive\":{\"type\":[\"boolean\",\"null\"]}}}",
  "Plan":
    "{\"type\":\"object\",\"required\":[\"id\",\"name\",\"credits\",\"interval\",\"isActive\"],\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"credits\":{\"type\":\"number\"},\"interval\":{\"type\":\"string\"},\"isActive\":{\"type\":\"boolean\"}}}",
  "ListedPlan":
    "{\"type\":\"object\",\"required\":[\"id\",\"name\",\"description\",\"credits\",\"price\",\"interval\",\"billingPeriod\",\"isActive\"],\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":[\"string\",\"null\"]},\"credits\":{\"type\":\"number\"},\"price\":{\"type\":[\"number\",\"null\"]},\"interval\":{\"type\":\"string\"},\"billingPeriod\":{\"type\":\"string\"},\"isActive\":{\"type\":\"boolean\"}}}",
  "PlanList":
    "{\"type\":\"object\",\"required\":[\"success\",\"plans\"],\"properties\":{\"success\":{\"const\":true},\"plans\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ListedPlan\"}}}}",
  "PlanReference":
    "{\"type\":\"object\",\"required\":[\"planId\"],\"properties\":{\"planId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}}}",
  "PlanWritten":
    "{\"type\":\"object\",\"required\":[\"success\",\"plan\"],\"properties\":{\"success\":{\"const\":true},\"plan\":{\"$ref\":\"#/$defs/Plan\"}}}",
  "Assignment":
    "{\"type\":\"object\",\"required\":[\"planId\"],\"properties\":{\"accountId\":{\"$ref\":\"#/$defs/AccountReference\"},\"externalId\":{\"$ref\":\"#/$defs/AccountReference\"},\"planId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"startMode\":{\"type\":[\"string\",\"null\"],\"enum\":[\"immediate\",\"next_interval\",null]}}}",
  "AccountPlan":
    "{\"type\":\"object\",\"required\":[\"id\",\"accountId\",\"planId\",\"active\",\"startedAt\",\"expiresAt\",\"plan\"],\"properties\":{\"id\":{\"type\":\"string\"},\"accountId\":{\"type\":\"string\"},\"planId\":{\"type\":\"string\"},\"active\":{\"type\":\"boolean\"},\"startedAt\":{\"type\":\"string\"},\"expiresAt\":{\"type\":[\"string\",\"null\"]},\"plan\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"credits\"],\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"credits\":{\"type\":\"number\"}}}}}",
  "AccountPlanList":
    "{\"type\":\"object\",\"required\":[\"success\",\"plans\"],\"properties\":{\"success\":{\"const\":true},\"plans\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/AccountPlan\"}}}}",
  "PlanAssigned":
    "{\"type\":\"object\",\"required\":[\"success\",\"accountPlan\"],\"properties\":{\"success\":{\"const\":true},\"accountPlan\":{\"$ref\":\"#/$defs/AccountPlan\"}}}",
  "Error":
    "{\"type\":\"object\",\"required\":[\"success\",\"error\",\"code\"],\"properties\":{\"success\":{\"const\":false},\"error\":{\"type\":\"string\"},\"code\":{\"type\":\"string\"}}}",
};

/** JSON Schema text of every operation: `{ path, query, headers, body, responses: { [status]: schema } }`. */
export const operationSchemas: Readonly<Record<OperationName, string>> = {
  "listAccounts":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000},\"offset\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991}},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/AccountList\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"}}}",
  "createAccount":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/AccountInput\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/AccountCreated\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"409\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "getAccount":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{\"accountId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"externalId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/Account\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"}}}",
  "getBalance":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{\"accountId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"externalId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/Balance\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"}}}",
  "addCredits":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/CreditsAddition\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/CreditsAdded\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"409\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "deductCredits":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/CreditsDeduction\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/CreditsDeducted\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"402\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"409\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "listReservations":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{\"accountId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"externalId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"activeOnly\":{\"type\":\"boolean\"},\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000},\"offset\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991}},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/ReservationList\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"}}}",
  "createReservation":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/ReservationInput\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/ReservationCreated\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"402\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"409\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "confirmReservation":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/ReservationConfirmation\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/ReservationConfirmed\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"402\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"409\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "cancelReservation":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/ReservationReference\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/ReservationCancelled\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"409\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "listTransactions":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{\"accountId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"externalId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000},\"offset\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"startDate\":{\"$ref\":\"#/$defs/Moment\"},\"endDate\":{\"$ref\":\"#/$defs/Moment\"},\"include\":{\"type\":\"string\",\"pattern\":\"^(reservation|usage)(,(reservation|usage))*$\"}},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/TransactionList\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"}}}",
  "createTransaction":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/TransactionInput\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/TransactionCreated\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"402\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"409\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "listPlans":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/PlanList\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"}}}",
  "createPlan":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/PlanInput\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/PlanWritten\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"409\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "archivePlan":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/PlanReference\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/PlanWritten\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "listAccountPlans":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{\"accountId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"externalId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255}},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"200\":{\"$ref\":\"#/$defs/AccountPlanList\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"}}}",
  "assignPlan":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":{\"$ref\":\"#/$defs/Assignment\"},\"responses\":{\"200\":{\"$ref\":\"#/$defs/PlanAssigned\"},\"400\":{\"$ref\":\"#/$defs/Error\"},\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"404\":{\"$ref\":\"#/$defs/Error\"},\"409\":{\"$ref\":\"#/$defs/Error\"},\"413\":{\"$ref\":\"#/$defs/Error\"},\"415\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "recordUsage":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"501\":{\"$ref\":\"#/$defs/Error\"},\"503\":{\"$ref\":\"#/$defs/Error\"}}}",
  "listUsage":
    "{\"path\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false},\"query\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"headers\":{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":true},\"body\":null,\"responses\":{\"401\":{\"$ref\":\"#/$defs/Error\"},\"403\":{\"$ref\":\"#/$defs/Error\"},\"429\":{\"$ref\":\"#/$defs/Error\"},\"500\":{\"$ref\":\"#/$defs/Error\"},\"501\":{\"$ref\":\"#/$defs/Error\"}}}",
};
