// Generated from spec/dialects/reflexdb.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export interface paths {
    "/v1/admin/customers/{id}/build-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adjust build credits
         * @description Grants or deducts build credits. A positive amount adds credits above the plan limit, a negative one reduces
         *     them. Only for admins: a key that may only read is 403.
         */
        post: operations["adjustBuildCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/customers/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the plan of a customer
         * @description Keeps the name of the plan. Plan limits are ReflexDB's own and move no credits here.
         */
        patch: operations["setPlan"];
        trace?: never;
    };
    "/v1/billing/overage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Not answered by the mock
         * @description Overage is money, and the mock has none.
         */
        post: operations["setOverage"];
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
        /** @description 8-4-4-4-12 hexadecimal digits in any case. */
        Uuid: string;
        BuildCreditAdjustmentInput: {
            /** @description Credits to add (positive) or remove (negative). Must be non-zero. */
            amount: number;
            reason?: string | null;
            /** @description From then on the adjustment counts no more. In the past it never counts. */
            expiresAt?: string | null;
        };
        BuildCreditAdjustment: {
            id: components["schemas"]["Uuid"];
            customerId: components["schemas"]["Uuid"];
            amount: number;
            reason: string | null;
            expiresAt: string | null;
            /** @description Net of all adjustments of the customer that have not expired. */
            totalAdjustment: number;
        };
        PlanInput: {
            plan: string;
        };
        CustomerPlan: {
            id: components["schemas"]["Uuid"];
            plan: string;
        };
        Error: {
            error: string;
            message?: string;
        };
    };
    responses: {
        /** @description Not a uuid, no integer, zero, or no instant. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No key of the mock. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A key that may only read. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such customer. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The customer is closed. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A body above 1 MiB. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A body that is no JSON. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Injected by a fault. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Injected by a fault. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A call that the mock does not answer. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Injected by a fault, or no room for another environment. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description A customer: an account whose externalId is this uuid, as sent, in lower case or in upper case.
         * @example 2489E9AD-2EE2-8E00-8EC9-32D5F69181C0
         */
        CustomerId: components["schemas"]["Uuid"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Uuid = components['schemas']['Uuid'];
export type BuildCreditAdjustmentInput = components['schemas']['BuildCreditAdjustmentInput'];
export type BuildCreditAdjustment = components['schemas']['BuildCreditAdjustment'];
export type PlanInput = components['schemas']['PlanInput'];
export type CustomerPlan = components['schemas']['CustomerPlan'];
export type Error = components['schemas']['Error'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseNotImplemented = components['responses']['NotImplemented'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ParameterCustomerId = components['parameters']['CustomerId'];
export type $defs = Record<string, never>;
export interface operations {
    adjustBuildCredits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A customer: an account whose externalId is this uuid, as sent, in lower case or in upper case.
                 * @example 2489E9AD-2EE2-8E00-8EC9-32D5F69181C0
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuildCreditAdjustmentInput"];
            };
        };
        responses: {
            /** @description The adjustment, and the net of all that count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildCreditAdjustment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    setPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A customer: an account whose externalId is this uuid, as sent, in lower case or in upper case.
                 * @example 2489E9AD-2EE2-8E00-8EC9-32D5F69181C0
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInput"];
            };
        };
        responses: {
            /** @description The customer and its plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
}
