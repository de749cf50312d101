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
         * @description Makes the next requests of the environment meet a fault. Faults are counted, never random; a request meets at most one, the oldest that fits (R80).
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
        };
        /** @description A fault that waits for requests (R80). */
        Fault: {
            /** @description Id of the fault: `flt_` and a ULID. */
            id: string;
            /** @description The operation of openapi.yaml whose requests meet it; null for every operation. */
            operationId: string | null;
            /** @description How long the answer is held back, in real milliseconds. What the request does is done at once, and its idempotency key stays claimed meanwhile. */
            latencyMs: number;
            /** @description Whether the answer gets lost: the effect and the stored answer stay, and the connection is cut. */
            afterCommit: boolean;
            /** @description How many more requests meet it. */
            times: number;
        };
        /** @description A fault for the next requests (R80). */
        FaultCreate: {
            /** @description Only requests of this operation of openapi.yaml, such as `createDebit`; an unknown one is 400 `invalid_request`. Default: of every operation. */
            operationId?: string | null;
            /**
             * @description How long the answer is held back, in real milliseconds.
             * @default 0
             */
            latencyMs?: number | null;
            /**
             * @description Whether the answer gets lost: the effect and the stored answer stay, and the connection is cut.
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
        /** @description As many faults wait as may wait (R80). */
        TooManyFaults: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InvalidRangeProblem"];
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
export type Fault = components['schemas']['Fault'];
export type FaultCreate = components['schemas']['FaultCreate'];
export type FaultList = components['schemas']['FaultList'];
export type CheckResult = components['schemas']['CheckResult'];
export type InvariantViolation = components['schemas']['InvariantViolation'];
export type AnswerViolation = components['schemas']['AnswerViolation'];
export type Violation = components['schemas']['Violation'];
export type InvalidRequestProblem = components['schemas']['InvalidRequestProblem'];
export type UnauthorizedProblem = components['schemas']['UnauthorizedProblem'];
export type ForbiddenProblem = components['schemas']['ForbiddenProblem'];
export type RouteNotFoundProblem = components['schemas']['RouteNotFoundProblem'];
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
export type ResponseTooManyFaults = components['responses']['TooManyFaults'];
export type ParameterEnvironmentPath = components['parameters']['EnvironmentPath'];
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
            422: components["responses"]["TooManyFaults"];
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
