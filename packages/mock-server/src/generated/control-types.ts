// Generated from spec/control.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export interface paths {
    "/__mock/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the health of the mock
         * @description Answers once the mock is ready. It needs no key.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List environments
         * @description Lists every environment that holds something, oldest first. It needs the admin token (R1).
         */
        get: operations["listEnvironments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/environments/{env}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the environment, as in its keys (R1).
                 * @example demo
                 */
                env: components["parameters"]["EnvironmentPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop an environment
         * @description Removes an environment and everything in it. An unseen one is empty already: that is 204 as well. It takes its own secret key, or the admin token (R1).
         */
        delete: operations["dropEnvironment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/environments/{env}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the environment, as in its keys (R1).
                 * @example demo
                 */
                env: components["parameters"]["EnvironmentPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Empty an environment
         * @description Empties an environment: ledger, ids, stored answers and faults start over, and the clock is again as the mock started it. It takes its own secret key, or the admin token (R1).
         */
        post: operations["resetEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the clock
         * @description Reads the environment's clock. Reading it does nothing else, not even due work (R8, R13).
         */
        get: operations["getClock"];
        /**
         * Set the clock
         * @description Puts the clock into a mode, and to an instant. An untouched environment may be set to any instant; a used one never goes back below its last operation. Due work runs before the answer (R11, R13).
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the clock
         * @description Moves the clock forward, by a span or to an instant. A frozen clock stays frozen, a running one goes on running from there. Due work runs before the answer (R11, R13).
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a snapshot
         * @description Answers the whole environment as one document: ledger, hashes of its entries, stored answers and clock. Due work runs first.
         */
        get: operations["getSnapshot"];
        /**
         * Restore a snapshot
         * @description Replaces the environment by that of a snapshot, whole or not at all; answers afterwards are byte-identical to those after it was taken. Faults and the count of requests are not part of it. The body may be 256 MiB.
         */
        put: operations["putSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scenarios
         * @description Lists the ready-made worlds that an environment can start from.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/scenarios/{scenario}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the scenario.
                 * @example demo
                 */
                scenario: components["parameters"]["ScenarioPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start from a scenario
         * @description Replaces what is in the environment by a ready-made world, at the present of its clock, which stays as it is. The same scenario at the same instant is the same world to the byte (R7).
         */
        post: operations["runScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List faults
         * @description Lists the faults that wait, oldest first (R80).
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault
         * @description Makes the next requests of the environment meet a fault. Faults are counted, never random; a request meets at most one, the oldest that fits. What it meets happens instead of what it asks for, or after that where `afterCommit` is true (R80).
         */
        post: operations["createFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/faults/{fault}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the fault.
                 * @example flt_01KE725FA0P7Q4T8W2X6Y0Z3AB
                 */
                fault: components["parameters"]["FaultPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a fault
         * @description Removes a fault. One that is used up is gone already: that is 204 as well (R80).
         */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests
         * @description Lists the requests that the environment was sent under `/v1`, oldest first. The latest 1000 are kept; `dropped` says how many older ones were forgotten.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /**
         * Forget requests
         * @description Empties the list and sets `dropped` back to 0. What they touched stays in the coverage.
         */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the coverage of the contract
         * @description How often each operation of openapi.yaml was called, and with which statuses and error codes it was answered. With an environment's secret key it is that environment's, since it was last emptied; with the admin token, that of all environments since the mock was started.
         */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let payments fail
         * @description Makes the next payments of automatic top-ups fail: each writes the event `auto_topup.failed` and suspends its rule (R78).
         */
        post: operations["failPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List delivery attempts
         * @description Lists the attempts to deliver events of the environment, oldest first. The latest 1000 are kept; `dropped` says how many older ones were forgotten (R76).
         */
        get: operations["listDeliveryAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/webhooks/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver the next event
         * @description Sends the delivery that is due next, or where none is due the one whose retry comes first, and answers what came of it. Nothing waits: `attempt` is null then. Order per endpoint and the count of attempts are those of automatic delivery (R76).
         */
        post: operations["deliverNextWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/webhooks/{delivery}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the delivery, which its receiver finds in the header `webhook-id`.
                 * @example dlv_01KE725FA0P7Q4T8W2X6Y0Z3AB
                 */
                delivery: components["parameters"]["DeliveryPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver an event again
         * @description Sends one delivery again, whatever became of it before, also to an endpoint that is disabled. It is one attempt beside the order of the endpoint: a success settles the delivery where it still waits, a failure changes nothing (R76).
         */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the ledger
         * @description Proves invariants I1–I10 by recomputing every running figure of the environment from what it sums up, and I22, the hash chain of its entries (R79). Due work runs first.
         */
        post: operations["runCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Id of one request: `req_` and a ULID. Quote it when you report a problem. */
        RequestId: string;
        /**
         * Format: date-time
         * @description An instant in UTC with exactly three fraction digits (R8).
         */
        Timestamp: string;
        /**
         * Format: date-time
         * @description An instant, RFC 3339, with any offset. Digits beyond milliseconds are cut; a date without a time is refused (R8).
         */
        TimestampInput: string;
        /** @description How the mock is. */
        Health: {
            /**
             * @description It answers only when it is ready.
             * @constant
             */
            status: "ready";
            /** @description Version of the mock server. */
            version: string;
            /** @description How long it has been running, in milliseconds. */
            uptimeMs: number;
            /** @description How many environments hold something (R1). */
            environments: number;
            /** @description How many stored answers were dropped before their 24 hours were over, because an environment had too many; over all environments (R63). */
            evictedOutcomes: number;
        };
        /** @description Name of an environment, as in its keys: `sk_test_<name>` (R1). */
        EnvironmentName: string;
        /** @description One isolated world (R1). */
        Environment: {
            /** @description Its name, as in its keys. */
            name: components["schemas"]["EnvironmentName"];
            /** @description Whether a mutation was ever accepted in it; from then on its clock never goes back (R13). */
            touched: boolean;
            /** @description Its clock (R13). */
            clock: components["schemas"]["Clock"];
            /** @description How many answers are stored for replay (R63). */
            storedOutcomes: number;
            /** @description How many stored answers were dropped because there were too many (R63). */
            evictedOutcomes: number;
        };
        /** @description Every environment that holds something. */
        EnvironmentList: {
            /** @description The environments, oldest first. */
            data: components["schemas"]["Environment"][];
        };
        /**
         * @description `system` follows the machine; `offset` is the machine's time plus a fixed distance, which is what an advance makes of `system`; `frozen` stands still until it is moved (R13).
         * @enum {string}
         */
        ClockMode: "system" | "offset" | "frozen";
        /** @description An environment's clock (R13). */
        Clock: {
            mode: components["schemas"]["ClockMode"];
            /** @description What it shows (R8). */
            now: components["schemas"]["Timestamp"];
        };
        /** @description How the clock is to go on (R13). */
        ClockSet: {
            mode: components["schemas"]["ClockMode"];
            /** @description What it shows from now on, for `offset` and `frozen`; `system` takes none (422 `conflicting_fields`). Default: what it shows already. From 1970 to 9999 (422 `invalid_range`). */
            now?: components["schemas"]["TimestampInput"] | null;
        };
        /** @description How far the clock goes; exactly one of the two (422 `conflicting_fields`) (R13). */
        ClockAdvance: {
            /** @description A span: milliseconds, or an ISO 8601 duration like `P1DT12H`. Years and months are added first, as in R28; the rest has a fixed length. */
            by?: number | string | null;
            /** @description An instant, not before the last operation (422 `clock_backwards`). */
            to?: components["schemas"]["TimestampInput"] | null;
        };
        /** @description What became of a set or an advance (R13). */
        ClockMoved: {
            mode: components["schemas"]["ClockMode"];
            /** @description What the clock shows now (R8). */
            now: components["schemas"]["Timestamp"];
            /** @description How many due transitions ran (R11). */
            transitions: number;
            /** @description False where more than 100 000 transitions were due: the clock then stands frozen at the last one that ran. Call again to go on (R13). */
            reachedTarget: boolean;
        };
        /** @description A whole environment. Take it, keep it, and restore it; what is inside belongs to the mock and may change with `version`. */
        Snapshot: {
            /**
             * @description What the document is.
             * @constant
             */
            format: "opencredits.environment";
            /**
             * @description Version of the form.
             * @constant
             */
            version: 2;
            /** @description The clock. */
            clock: {
                [key: string]: unknown;
            };
            /** @description The ledger. */
            ledger: {
                [key: string]: unknown;
            };
            /** @description The hash of every entry, in the order of `seq`. They are restored as they are: a changed entry is found by `GET /v1/entries/verify` and by the check (R79). */
            entryHashes: string[];
            /** @description The answers stored for replay, oldest first (R64). */
            outcomes: {
                [key: string]: unknown;
            }[];
            /** @description How many stored answers were dropped (R63). */
            evictedOutcomes: number;
            /** @description How far the deliveries to each webhook endpoint have come (R76). */
            deliveries: {
                [key: string]: unknown;
            }[];
        };
        /**
         * @description Name of a ready-made world.
         * @enum {string}
         */
        ScenarioName: "demo" | "empty" | "expiring-soon" | "held" | "in-debt" | "month-end";
        /** @description A ready-made world. */
        Scenario: {
            name: components["schemas"]["ScenarioName"];
            /** @description What is in it. */
            summary: string;
        };
        /** @description Every scenario. */
        ScenarioList: {
            /** @description The scenarios, by name. */
            data: components["schemas"]["Scenario"][];
        };
        /**
         * @description `reset` cuts the connection, `empty` closes it without an answer (where there is no connection, both are a network error). `truncate` breaks off in the middle of the body, `malformed` sends a whole body that is no JSON. `rate_limit` is 429 with `Retry-After` and `RateLimit-*`.
         * @enum {string}
         */
        FaultKind: "reset" | "empty" | "truncate" | "malformed" | "rate_limit";
        /** @description 429, or from 500 to 599. 429, 500 and 503 are answered as the API answers them, with the code `rate_limited`, `internal_error` or `unavailable`; all others as something between client and API would, without a code. */
        FaultStatus: 429 | number;
        /** @description What a request must be like to meet the fault; everything that is given must fit. */
        FaultMatch: {
            /** @description The path as it is sent, without its query: `/v1/accounts/ada/balances/credits`. */
            path?: string | null;
            /** @description Headers with their whole values; names in any case. */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description Members that the JSON body must have, with these values; in objects inside it too, other members are of no concern. */
            body?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A fault that waits for requests (R80). */
        Fault: {
            /** @description Id of the fault: `flt_` and a ULID. */
            id: string;
            /** @description The operation of openapi.yaml whose requests meet it; null for every operation. */
            operationId: string | null;
            /** @description What a request must be like to meet it; null where that is of no concern. */
            match: components["schemas"]["FaultMatch"] | null;
            /** @description The status that is answered; null where none was chosen. */
            status: number | null;
            /** @description What becomes of the answer; null where none was chosen. */
            kind: components["schemas"]["FaultKind"] | null;
            /** @description How long the answer is held back, in real milliseconds. What the request does is done at once, and its idempotency key stays claimed meanwhile. */
            latencyMs: number;
            /** @description Whether the request does its work first: effect and stored answer stay, and the answer is lost or replaced. */
            afterCommit: boolean;
            /** @description How many more requests meet it. */
            times: number;
        };
        /** @description A fault for the next requests (R80). `status` and `kind` exclude each other. Without either the answer is only held back, or with `afterCommit` lost, as by `reset`. */
        FaultCreate: {
            /** @description Only requests of this operation of openapi.yaml, such as `createDebit`, or of a dialect's contract, such as `reflexdb.adjustBuildCredits`; an unknown one is 400 `invalid_request`. Default: of every operation. */
            operationId?: string | null;
            /** @description Only requests that are like this; at most 32768 characters of JSON, because all that wait are kept. Default: every one. */
            match?: components["schemas"]["FaultMatch"] | null;
            /** @description The status that is answered. */
            status?: components["schemas"]["FaultStatus"] | null;
            /** @description What becomes of the answer. */
            kind?: components["schemas"]["FaultKind"] | null;
            /**
             * @description How long the answer is held back, in real milliseconds.
             * @default 0
             */
            latencyMs?: number | null;
            /**
             * @description Whether the request does its work first: effect and stored answer stay, and the answer is lost or replaced.
             * @default false
             */
            afterCommit?: boolean | null;
            /**
             * @description How many requests meet it before it is gone.
             * @default 1
             */
            times?: number | null;
        };
        /** @description The faults that wait. */
        FaultList: {
            /** @description The faults, oldest first. */
            data: components["schemas"]["Fault"][];
        };
        /** @description How many payments are to fail (R78). */
        PaymentsFail: {
            /** @description How many of the next payments fail; 0 lets all succeed again. */
            fail: number;
        };
        /** @description How many payments fail from now on (R78). */
        PaymentsFailing: {
            /** @description How many of the next payments fail. */
            fail: number;
        };
        /** @description A request that the environment was sent under `/v1`. */
        RequestRecord: {
            /** @description Id of the request; null where the answer that carries it was lost. */
            requestId: components["schemas"]["RequestId"] | null;
            /** @description What the environment's clock showed. */
            at: components["schemas"]["Timestamp"];
            /** @description Its method. */
            method: string;
            /** @description Its path as it was sent, without query; of a longer one the first 1024 characters. */
            path: string;
            /** @description The operation of openapi.yaml; null where the path, or its method, belongs to none. */
            operationId: string | null;
            /** @description Status of the answer; null where it was lost. */
            status: number | null;
            /** @description Code of the refusal; null for a success, or without one (R71). */
            code: string | null;
            /** @description What was wrong with it, at most the first 20 of its `errors` (R69), with at most 1024 characters of each text. */
            violations: components["schemas"]["Violation"][];
            /** @description Whether it got the stored answer of an earlier request (R65). */
            replayed: boolean;
            /** @description Id of the fault that it met (R80). */
            fault: string | null;
            /** @description How long its answer took, in real milliseconds. */
            durationMs: number;
        };
        /** @description The latest requests. */
        RequestList: {
            /** @description The requests, oldest first. */
            data: components["schemas"]["RequestRecord"][];
            /** @description How many older ones were forgotten. */
            dropped: number;
        };
        /** @description How much of the contract was touched. */
        CoverageTotal: {
            /** @description How many of them were answered at least once. */
            touched: number;
            /** @description How many the contract has. */
            total: number;
        };
        /** @description How one operation was answered. */
        OperationCoverage: {
            /** @description The operation of openapi.yaml. */
            operationId: string;
            /** @description How many requests were answered, replays included. */
            requests: number;
            /** @description How many answers had each status; 0 for one that the contract has and nothing met. */
            statuses: {
                [key: string]: number;
            };
            /** @description How many answers had each error code, likewise (R71). */
            codes: {
                [key: string]: number;
            };
        };
        /** @description How much of the contract of the API was touched. */
        Coverage: {
            /** @description Every operation, in the order of the contract. */
            operations: components["schemas"]["OperationCoverage"][];
            /** @description The sums over all operations. */
            totals: {
                /** @description Operations. */
                operations: components["schemas"]["CoverageTotal"];
                /** @description Pairs of operation and status. */
                statuses: components["schemas"]["CoverageTotal"];
                /** @description Pairs of operation and error code. */
                codes: components["schemas"]["CoverageTotal"];
            };
        };
        /** @description One attempt to deliver an event (R76). */
        WebhookAttempt: {
            /** @description Id of the delivery, `dlv_` and a ULID: of this event to this endpoint, the same in every attempt. It is sent as `webhook-id`. */
            deliveryId: string;
            /** @description The endpoint. */
            endpointId: string;
            /** @description The event. */
            eventId: string;
            /** @description Its position among the events. */
            eventSeq: number;
            /** @description Its type. */
            eventType: string;
            /** @description Where it was sent to. */
            url: string;
            /** @description Which attempt it was, from 1; 0 for a redelivery. */
            attempt: number;
            /** @description What the environment's clock showed. */
            at: components["schemas"]["Timestamp"];
            /** @description Status of the answer; null where there was none. */
            status: number | null;
            /** @description Why it did not arrive; null where it did. */
            error: string | null;
            /**
             * @description `delivered` by a status of 200 to 299. Anything else is `retrying` while attempts are left, then `failed`, and the endpoint's next event gets its turn.
             * @enum {string}
             */
            outcome: "delivered" | "retrying" | "failed";
            /** @description When it is tried again, on the environment's clock; null where it is not. */
            nextAttemptAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description The latest attempts to deliver events. */
        WebhookAttemptList: {
            /** @description The attempts, oldest first. */
            data: components["schemas"]["WebhookAttempt"][];
            /** @description How many older ones were forgotten. */
            dropped: number;
        };
        /** @description What came of the next delivery (R76). */
        WebhookNext: {
            /** @description The attempt; null where nothing waits. */
            attempt: components["schemas"]["WebhookAttempt"] | null;
        };
        /** @description What the check found. */
        CheckResult: {
            /** @description Whether every invariant holds. */
            ok: boolean;
            /** @description Every invariant that does not hold; empty where `ok` is true. */
            violations: components["schemas"]["InvariantViolation"][];
        };
        /** @description An invariant of the rulebook that does not hold. */
        InvariantViolation: {
            /** @description Number of the invariant, such as `I3`. */
            rule: string;
            /** @description What does not add up, and where. */
            message: string;
        };
        /** @description One place where an answer of the mock breaks the contract. */
        AnswerViolation: {
            /** @description JSON pointer (RFC 6901) into the answer's body; empty for the whole of it. */
            pointer: string;
            /** @description The schema keyword that was broken. */
            keyword: string;
            /** @description What was wrong. */
            message: string;
        };
        /** @description One violation of the schema (R69). */
        Violation: {
            /**
             * @description Which part of the request.
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
            /** @description JSON pointer (RFC 6901) into that part; empty for the whole of it. */
            pointer: string;
            /** @description The schema keyword, or rule, that was broken. */
            keyword: string;
            /** @description What was wrong, for people. */
            message: string;
            /** @description What would have been right. */
            expected?: unknown;
            /** @description What was sent, shortened; never a key or a token. */
            received?: unknown;
        };
        /**
         * The request is malformed
         * @description The request breaks its schema, is no JSON, or is no snapshot that can be restored. `errors` lists every violation at once.
         */
        InvalidRequestProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/invalid_request";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 400;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "invalid_request";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
            /** @description Every violation (R69). */
            errors: components["schemas"]["Violation"][];
        };
        /**
         * No valid key
         * @description The key is missing or malformed.
         */
        UnauthorizedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/unauthorized";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 401;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "unauthorized";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The key may not do this
         * @description The key is of another environment or may not control any, the admin token is needed, or the request comes from a foreign origin.
         */
        ForbiddenProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/forbidden";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 403;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "forbidden";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such path
         * @description The path belongs to no operation.
         */
        RouteNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/route_not_found";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 404;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "route_not_found";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such event
         * @description No event and endpoint of the environment make this delivery.
         */
        EventNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/event_not_found";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 404;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "event_not_found";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such webhook endpoint
         * @description The endpoint of the delivery was deleted.
         */
        WebhookEndpointNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/webhook_endpoint_not_found";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 404;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "webhook_endpoint_not_found";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such method on this path
         * @description The path exists, but not with this method.
         */
        MethodNotAllowedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/method_not_allowed";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 405;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "method_not_allowed";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The body is too large
         * @description The body is larger than 1 MiB, or 256 MiB for a snapshot.
         */
        PayloadTooLargeProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/payload_too_large";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 413;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "payload_too_large";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The body is not JSON
         * @description The body's media type is not `application/json`.
         */
        UnsupportedMediaTypeProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/unsupported_media_type";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 415;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "unsupported_media_type";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The figure is out of range
         * @description The clock would leave the years 1970 to 9999, or more faults would wait than may (R13, R80).
         */
        InvalidRangeProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/invalid_range";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 422;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "invalid_range";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The fields do not fit together
         * @description Fields that exclude each other were sent, or one that needs another was sent without it.
         */
        ConflictingFieldsProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/conflicting_fields";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 422;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "conflicting_fields";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The clock cannot go back
         * @description The environment was used at a later instant already (R13).
         */
        ClockBackwardsProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/clock_backwards";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 422;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "clock_backwards";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The answer breaks the contract
         * @description The mock checked its own answer and found it to break the contract: a bug of the mock. It is answered only where answers are checked, and there under the paths of openapi.yaml as well.
         */
        MockContractViolationProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/mock_contract_violation";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 500;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "mock_contract_violation";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
            /** @description Where the answer breaks the contract. */
            errors: components["schemas"]["AnswerViolation"][];
        };
        /**
         * Too many environments
         * @description The mock has as many environments as it may have: drop some (R1). It is answered under the paths of openapi.yaml as well.
         */
        EnvironmentLimitProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/environment_limit";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 503;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "environment_limit";
            /** @description The request that was answered so. */
            requestId: components["schemas"]["RequestId"];
        };
    };
    responses: {
        /** @description The request is malformed. */
        InvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InvalidRequestProblem"];
            };
        };
        /** @description No valid key. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnauthorizedProblem"];
            };
        };
        /** @description The key may not do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
            };
        };
        /** @description No such path. */
        RouteNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RouteNotFoundProblem"];
            };
        };
        /** @description No such method on this path. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MethodNotAllowedProblem"];
            };
        };
        /** @description The body is too large. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
            };
        };
        /** @description The body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
            };
        };
        /** @description The answer breaks the contract. */
        MockContractViolation: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MockContractViolationProblem"];
            };
        };
        /** @description Too many environments. */
        EnvironmentLimit: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["EnvironmentLimitProblem"];
            };
        };
        /** @description The clock cannot be moved so (R13). */
        ClockRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InvalidRangeProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["ClockBackwardsProblem"];
            };
        };
        /** @description The fault contradicts itself, or as many wait as may wait (R80). */
        FaultRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InvalidRangeProblem"] | components["schemas"]["ConflictingFieldsProblem"];
            };
        };
        /** @description There is no such delivery, or its endpoint is gone. */
        DeliveryNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["EventNotFoundProblem"] | components["schemas"]["WebhookEndpointNotFoundProblem"];
            };
        };
    };
    parameters: {
        /**
         * @description Name of the environment, as in its keys (R1).
         * @example demo
         */
        EnvironmentPath: components["schemas"]["EnvironmentName"];
        /**
         * @description Name of the scenario.
         * @example demo
         */
        ScenarioPath: components["schemas"]["ScenarioName"];
        /**
         * @description Id of the delivery, which its receiver finds in the header `webhook-id`.
         * @example dlv_01KE725FA0P7Q4T8W2X6Y0Z3AB
         */
        DeliveryPath: string;
        /**
         * @description Id of the fault.
         * @example flt_01KE725FA0P7Q4T8W2X6Y0Z3AB
         */
        FaultPath: string;
    };
    requestBodies: never;
    headers: {
        /** @description Id of this request (R7). */
        RequestId: components["schemas"]["RequestId"];
        /** @description The methods that the path has. */
        Allow: string;
    };
    pathItems: {
        /** @description Any path or method below `/__mock` that this contract does not have. */
        OutsideEveryOperation: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Answers outside of every operation
             * @description Not an operation. A path that belongs to no operation, or a method that a path does not have.
             */
            get: operations["outsideEveryOperation"];
            put?: never;
            post?: never;
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
    };
}
export type RequestId = components['schemas']['RequestId'];
export type Timestamp = components['schemas']['Timestamp'];
export type TimestampInput = components['schemas']['TimestampInput'];
export type Health = components['schemas']['Health'];
export type EnvironmentName = components['schemas']['EnvironmentName'];
export type Environment = components['schemas']['Environment'];
export type EnvironmentList = components['schemas']['EnvironmentList'];
export type ClockMode = components['schemas']['ClockMode'];
export type Clock = components['schemas']['Clock'];
export type ClockSet = components['schemas']['ClockSet'];
export type ClockAdvance = components['schemas']['ClockAdvance'];
export type ClockMoved = components['schemas']['ClockMoved'];
export type Snapshot = components['schemas']['Snapshot'];
export type ScenarioName = components['schemas']['ScenarioName'];
export type Scenario = components['schemas']['Scenario'];
export type ScenarioList = components['schemas']['ScenarioList'];
export type FaultKind = components['schemas']['FaultKind'];
export type FaultStatus = components['schemas']['FaultStatus'];
export type FaultMatch = components['schemas']['FaultMatch'];
export type Fault = components['schemas']['Fault'];
export type FaultCreate = components['schemas']['FaultCreate'];
export type FaultList = components['schemas']['FaultList'];
export type PaymentsFail = components['schemas']['PaymentsFail'];
export type PaymentsFailing = components['schemas']['PaymentsFailing'];
export type RequestRecord = components['schemas']['RequestRecord'];
export type RequestList = components['schemas']['RequestList'];
export type CoverageTotal = components['schemas']['CoverageTotal'];
export type OperationCoverage = components['schemas']['OperationCoverage'];
export type Coverage = components['schemas']['Coverage'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookAttemptList = components['schemas']['WebhookAttemptList'];
export type WebhookNext = components['schemas']['WebhookNext'];
export type CheckResult = components['schemas']['CheckResult'];
export type InvariantViolation = components['schemas']['InvariantViolation'];
export type AnswerViolation = components['schemas']['AnswerViolation'];
export type Violation = components['schemas']['Violation'];
export type InvalidRequestProblem = components['schemas']['InvalidRequestProblem'];
export type UnauthorizedProblem = components['schemas']['UnauthorizedProblem'];
export type ForbiddenProblem = components['schemas']['ForbiddenProblem'];
export type RouteNotFoundProblem = components['schemas']['RouteNotFoundProblem'];
export type EventNotFoundProblem = components['schemas']['EventNotFoundProblem'];
export type WebhookEndpointNotFoundProblem = components['schemas']['WebhookEndpointNotFoundProblem'];
export type MethodNotAllowedProblem = components['schemas']['MethodNotAllowedProblem'];
export type PayloadTooLargeProblem = components['schemas']['PayloadTooLargeProblem'];
export type UnsupportedMediaTypeProblem = components['schemas']['UnsupportedMediaTypeProblem'];
export type InvalidRangeProblem = components['schemas']['InvalidRangeProblem'];
export type ConflictingFieldsProblem = components['schemas']['ConflictingFieldsProblem'];
export type ClockBackwardsProblem = components['schemas']['ClockBackwardsProblem'];
export type MockContractViolationProblem = components['schemas']['MockContractViolationProblem'];
export type EnvironmentLimitProblem = components['schemas']['EnvironmentLimitProblem'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseRouteNotFound = components['responses']['RouteNotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseMockContractViolation = components['responses']['MockContractViolation'];
export type ResponseEnvironmentLimit = components['responses']['EnvironmentLimit'];
export type ResponseClockRefused = components['responses']['ClockRefused'];
export type ResponseFaultRefused = components['responses']['FaultRefused'];
export type ResponseDeliveryNotFound = components['responses']['DeliveryNotFound'];
export type ParameterEnvironmentPath = components['parameters']['EnvironmentPath'];
export type ParameterScenarioPath = components['parameters']['ScenarioPath'];
export type ParameterDeliveryPath = components['parameters']['DeliveryPath'];
export type ParameterFaultPath = components['parameters']['FaultPath'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderAllow = components['headers']['Allow'];
export type PathItemOutsideEveryOperation = components['pathItems']['OutsideEveryOperation'];
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock is ready. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    listEnvironments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every environment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    dropEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the environment, as in its keys (R1).
                 * @example demo
                 */
                env: components["parameters"]["EnvironmentPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    resetEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the environment, as in its keys (R1).
                 * @example demo
                 */
                env: components["parameters"]["EnvironmentPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The empty environment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockSet"];
            };
        };
        responses: {
            /** @description Where the clock stands now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMoved"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ClockRefused"];
            500: components["responses"]["MockContractViolation"];
            503: components["responses"]["EnvironmentLimit"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description Where the clock stands now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMoved"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ClockRefused"];
            500: components["responses"]["MockContractViolation"];
            503: components["responses"]["EnvironmentLimit"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment as a document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    putSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description The environment as restored. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["MockContractViolation"];
            503: components["responses"]["EnvironmentLimit"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every scenario. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    runScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the scenario.
                 * @example demo
                 */
                scenario: components["parameters"]["ScenarioPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
            503: components["responses"]["EnvironmentLimit"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults that wait. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    createFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultCreate"];
            };
        };
        responses: {
            /** @description The new fault. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["FaultRefused"];
            500: components["responses"]["MockContractViolation"];
            503: components["responses"]["EnvironmentLimit"];
        };
    };
    deleteFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the fault.
                 * @example flt_01KE725FA0P7Q4T8W2X6Y0Z3AB
                 */
                fault: components["parameters"]["FaultPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fault is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    listRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    clearRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list is empty. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    getCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    failPayments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentsFail"];
            };
        };
        responses: {
            /** @description How many payments fail from now on. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentsFailing"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["MockContractViolation"];
            503: components["responses"]["EnvironmentLimit"];
        };
    };
    listDeliveryAttempts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAttemptList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    deliverNextWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookNext"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the delivery, which its receiver finds in the header `webhook-id`.
                 * @example dlv_01KE725FA0P7Q4T8W2X6Y0Z3AB
                 */
                delivery: components["parameters"]["DeliveryPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAttempt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeliveryNotFound"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    runCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result of the check. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["MockContractViolation"];
        };
    };
    outsideEveryOperation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
}
