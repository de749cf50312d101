// Generated from spec/dialects/credits-dev.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

import type { Route as AnyRoute } from "../../../generated/routes.ts";

export type OperationId =
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

export type ErrorCode =
  never;

export type Route = AnyRoute<OperationId, ErrorCode>;

/** Every operation, in the order of the spec. */
export const routes: readonly Route[] = [
  {"operationId":"listAccounts","method":"GET","path":"/v1/accounts","segments":["v1","accounts"],"sdk":null,"parameters":[{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[]}},
  {"operationId":"createAccount","method":"POST","path":"/v1/accounts/create","segments":["v1","accounts","create"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"getAccount","method":"GET","path":"/v1/accounts/get","segments":["v1","accounts","get"],"sdk":null,"parameters":[{"name":"accountId","in":"query","required":false,"type":"string","style":"form"},{"name":"externalId","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[]}},
  {"operationId":"getBalance","method":"GET","path":"/v1/accounts/balance","segments":["v1","accounts","balance"],"sdk":null,"parameters":[{"name":"accountId","in":"query","required":false,"type":"string","style":"form"},{"name":"externalId","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[]}},
  {"operationId":"addCredits","method":"POST","path":"/v1/accounts/credits/add","segments":["v1","accounts","credits","add"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"deductCredits","method":"POST","path":"/v1/accounts/credits/deduct","segments":["v1","accounts","credits","deduct"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"402":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listReservations","method":"GET","path":"/v1/reservations","segments":["v1","reservations"],"sdk":null,"parameters":[{"name":"accountId","in":"query","required":false,"type":"string","style":"form"},{"name":"externalId","in":"query","required":false,"type":"string","style":"form"},{"name":"activeOnly","in":"query","required":false,"type":"boolean","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[]}},
  {"operationId":"createReservation","method":"POST","path":"/v1/reservations/create","segments":["v1","reservations","create"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"402":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"confirmReservation","method":"POST","path":"/v1/reservations/confirm","segments":["v1","reservations","confirm"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"402":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"cancelReservation","method":"POST","path":"/v1/reservations/cancel","segments":["v1","reservations","cancel"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listTransactions","method":"GET","path":"/v1/transactions","segments":["v1","transactions"],"sdk":null,"parameters":[{"name":"accountId","in":"query","required":false,"type":"string","style":"form"},{"name":"externalId","in":"query","required":false,"type":"string","style":"form"},{"name":"limit","in":"query","required":false,"type":"integer","style":"form"},{"name":"offset","in":"query","required":false,"type":"integer","style":"form"},{"name":"startDate","in":"query","required":false,"type":"string","style":"form"},{"name":"endDate","in":"query","required":false,"type":"string","style":"form"},{"name":"include","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[]}},
  {"operationId":"createTransaction","method":"POST","path":"/v1/transactions/create","segments":["v1","transactions","create"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"402":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listPlans","method":"GET","path":"/v1/plans","segments":["v1","plans"],"sdk":null,"parameters":[],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"429":[],"500":[]}},
  {"operationId":"createPlan","method":"POST","path":"/v1/plans/create","segments":["v1","plans","create"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"archivePlan","method":"POST","path":"/v1/plans/archive","segments":["v1","plans","archive"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"listAccountPlans","method":"GET","path":"/v1/accounts/plans","segments":["v1","accounts","plans"],"sdk":null,"parameters":[{"name":"accountId","in":"query","required":false,"type":"string","style":"form"},{"name":"externalId","in":"query","required":false,"type":"string","style":"form"}],"body":null,"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"429":[],"500":[]}},
  {"operationId":"assignPlan","method":"POST","path":"/v1/accounts/plans/assign","segments":["v1","accounts","plans","assign"],"sdk":null,"parameters":[],"body":{"required":true,"mediaTypes":["application/json"]},"success":[200],"errors":{"400":[],"401":[],"403":[],"404":[],"409":[],"413":[],"415":[],"429":[],"500":[],"503":[]}},
  {"operationId":"recordUsage","method":"POST","path":"/v1/usage/record","segments":["v1","usage","record"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[],"503":[]}},
  {"operationId":"listUsage","method":"GET","path":"/v1/usage","segments":["v1","usage"],"sdk":null,"parameters":[],"body":null,"success":[],"errors":{"401":[],"403":[],"429":[],"500":[],"501":[]}},
];

/** HTTP status of every error code (R71). */
export const errorStatus: Readonly<Record<ErrorCode, number>> = {
};

/** Title of every error code: for people, not contract (R69). */
export const errorTitle: Readonly<Record<ErrorCode, string>> = {
};
