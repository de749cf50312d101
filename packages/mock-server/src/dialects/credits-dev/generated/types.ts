// Generated from spec/dialects/credits-dev.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export interface paths {
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description All accounts, the newest first.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Creates an account under your own id of the customer. Each id names one account for ever (409).
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account
         * @description By the internal id or by the externalId.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a balance
         * @description What there is, what of it is reserved, and what is available.
         */
        get: operations["getBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/credits/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add credits
         * @description For purchases, refunds and bonuses. The credits never expire.
         */
        post: operations["addCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/credits/deduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deduct credits
         * @description Takes what is available, or nothing (402).
         */
        post: operations["deductCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reservations
         * @description Those of one account, the newest first.
         */
        get: operations["listReservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a reservation
         * @description Locks credits for five minutes. All of the amount must be available (402).
         */
        post: operations["createReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a reservation
         * @description Takes what was really used, releases the rest, and writes a transaction.
         */
        post: operations["confirmReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a reservation
         * @description Releases everything that it locks.
         */
        post: operations["cancelReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transactions
         * @description Of one account, or of all where none is named; the newest first.
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a transaction
         * @description For adjustments, refunds and migrations.
         */
        post: operations["createTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         * @description All plans, archived ones included, the newest first.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a plan
         * @description A plan grants its amount at every interval to the accounts that it is assigned to.
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a plan
         * @description It is assigned to nobody any more; accounts that have it keep it.
         */
        post: operations["archivePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans of an account
         * @description The active one and those before it, the newest first.
         */
        get: operations["listAccountPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/plans/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a plan
         * @description Replaces the active plan of the account.
         */
        post: operations["assignPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usage/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record usage
         * @description Not answered by the mock: tokens and what models cost are no credits.
         */
        post: operations["recordUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List usage
         * @description Not answered by the mock: tokens and what models cost are no credits.
         */
        get: operations["listUsage"];
        put?: never;
        post?: never;
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
        /**
         * @description An RFC 3339 date-time, or a date.
         * @example 2024-01-15
         * @example 2024-01-15T10:00:00Z
         */
        Moment: string;
        /** @description Credits, with at most as many decimals as the credit has. */
        Amount: number;
        /** @description Values of your own, of any form. */
        Labels: {
            [key: string]: unknown;
        } | null;
        /** @description Why, for people. */
        Description: string | null;
        /** @description The internal id of the account, or its externalId. */
        AccountReference: string;
        AccountInput: {
            /** @description Your own id of the customer. In the mock it cannot start with `acc_` and cannot be `.` or `..`. */
            externalId: string;
            name?: string | null;
            email?: string | null;
            metadata?: components["schemas"]["Labels"];
        };
        Account: {
            id: string;
            developerId: string;
            /** @description Null only for accounts that were made elsewhere without one. */
            externalId: string | null;
            name: string | null;
            email: string | null;
            balance: number;
            metadata: components["schemas"]["Labels"];
            createdAt: string;
            updatedAt: string;
        };
        AccountCreated: {
            /** @constant */
            success: true;
            account: components["schemas"]["Account"];
        };
        AccountList: {
            accounts: components["schemas"]["Account"][];
        };
        Balance: {
            accountId: string;
            externalId: string | null;
            balance: number;
            reserved: number;
            /** @description balance − reserved. */
            available: number;
        };
        CreditsAddition: {
            accountId?: components["schemas"]["AccountReference"];
            externalId?: components["schemas"]["AccountReference"];
            amount: components["schemas"]["Amount"];
            description?: components["schemas"]["Description"];
            /** @description How it was paid. */
            paymentMethod?: string | null;
            metadata?: components["schemas"]["Labels"];
        };
        CreditsAdded: {
            /** @constant */
            success: true;
            accountId: string;
            externalId: string | null;
            balance: number;
            added: number;
        };
        CreditsDeduction: {
            accountId?: components["schemas"]["AccountReference"];
            externalId?: components["schemas"]["AccountReference"];
            amount: components["schemas"]["Amount"];
            description?: components["schemas"]["Description"];
            metadata?: components["schemas"]["Labels"];
        };
        CreditsDeducted: {
            /** @constant */
            success: true;
            accountId: string;
            externalId: string | null;
            balance: number;
            deducted: number;
        };
        ReservationInput: {
            accountId?: components["schemas"]["AccountReference"];
            externalId?: components["schemas"]["AccountReference"];
            amount: components["schemas"]["Amount"];
            operation?: string | null;
            model?: string | null;
        };
        /** @enum {string} */
        ReservationStatus: "pending" | "confirmed" | "cancelled" | "expired";
        Reservation: {
            id: string;
            accountId: string;
            amount: number;
            status: components["schemas"]["ReservationStatus"];
            expiresAt: string;
            /** @description operation and model, where they were given. */
            metadata: {
                [key: string]: unknown;
            };
        };
        ListedReservation: {
            id: string;
            accountId: string;
            amount: number;
            status: components["schemas"]["ReservationStatus"];
            createdAt: string;
            expiresAt: string;
            /** @description operation and model, where they were given. */
            metadata: {
                [key: string]: unknown;
            };
        };
        ReservationCreated: {
            /** @constant */
            success: true;
            reservation: components["schemas"]["Reservation"];
        };
        ReservationList: {
            /** @constant */
            success: true;
            reservations: components["schemas"]["ListedReservation"][];
        };
        ReservationReference: {
            reservationId: string;
        };
        ReservationConfirmation: {
            reservationId: string;
            /** @description What was really used. Absent, all that is reserved; more than that must be available. */
            actualAmount?: number;
        };
        ReservationConfirmed: {
            /** @constant */
            success: true;
            reservationId: string;
            /** @description Null where actualAmount is 0, because nothing moved. */
            transactionId: string | null;
            accountId: string;
            externalId: string | null;
            reservedAmount: number;
            actualAmount: number;
            releasedAmount: number;
            balance: number;
        };
        ReservationCancelled: {
            /** @constant */
            success: true;
            reservationId: string;
            accountId: string;
            externalId: string | null;
            releasedAmount: number;
            balance: number;
        };
        TransactionInput: {
            accountId?: components["schemas"]["AccountReference"];
            externalId?: components["schemas"]["AccountReference"];
            amount: components["schemas"]["Amount"];
            type: components["schemas"]["TransactionType"];
            description?: components["schemas"]["Description"];
            metadata?: components["schemas"]["Labels"];
        };
        /** @enum {string} */
        TransactionType: "credit" | "debit";
        Transaction: {
            id: string;
            accountId: string;
            type: components["schemas"]["TransactionType"];
            /** @description Always positive; type says which way. */
            amount: number;
            description: string | null;
            balanceAfter: number;
            metadata: {
                [key: string]: unknown;
            };
            createdAt: string;
            /** @description With include=reservation: the reservation that was confirmed, or null. */
            reservation?: components["schemas"]["ListedReservation"] | null;
            /** @description With include=usage: always null, because the mock keeps no usage. */
            usage?: null;
        };
        TransactionCreated: {
            /** @constant */
            success: true;
            transaction: components["schemas"]["Transaction"];
        };
        TransactionList: {
            items: components["schemas"]["Transaction"][];
            pagination: {
                limit: number;
                offset: number;
                totalCount: number;
                hasMore: boolean;
            };
        };
        PlanInput: {
            name: string;
            description?: components["schemas"]["Description"];
            /** @description For people; the mock moves no money. */
            price?: number | null;
            amount: components["schemas"]["Amount"];
            /** @enum {string} */
            interval: "1d" | "week" | "month";
            /** @description How often it grants. Null is without end. */
            occurrences?: number | null;
            /** @description Whether credits that are left stay when the next are granted. Otherwise they are replaced. */
            accumulate?: boolean | null;
            /** @description Whether it can be assigned; default yes. */
            markAsActive?: boolean | null;
        };
        Plan: {
            id: string;
            name: string;
            credits: number;
            /** @description 1d, week or month; plans that were made elsewhere can have others. */
            interval: string;
            isActive: boolean;
        };
        ListedPlan: {
            id: string;
            name: string;
            description: string | null;
            credits: number;
            price: number | null;
            interval: string;
            /** @description The interval as an adverb, such as monthly. */
            billingPeriod: string;
            isActive: boolean;
        };
        PlanList: {
            /** @constant */
            success: true;
            plans: components["schemas"]["ListedPlan"][];
        };
        PlanReference: {
            planId: string;
        };
        PlanWritten: {
            /** @constant */
            success: true;
            plan: components["schemas"]["Plan"];
        };
        Assignment: {
            accountId?: components["schemas"]["AccountReference"];
            externalId?: components["schemas"]["AccountReference"];
            planId: string;
            /**
             * @description `immediate` grants now and begins a new interval; `next_interval` waits for the end of the interval that runs.
             * @enum {string|null}
             */
            startMode?: "immediate" | "next_interval" | null;
        };
        AccountPlan: {
            id: string;
            accountId: string;
            planId: string;
            active: boolean;
            startedAt: string;
            /** @description When it ends or has ended; null where it goes on. */
            expiresAt: string | null;
            plan: {
                id: string;
                name: string;
                credits: number;
            };
        };
        AccountPlanList: {
            /** @constant */
            success: true;
            plans: components["schemas"]["AccountPlan"][];
        };
        PlanAssigned: {
            /** @constant */
            success: true;
            accountPlan: components["schemas"]["AccountPlan"];
        };
        Error: {
            /** @constant */
            success: false;
            /** @description What was wrong, for people. */
            error: string;
            /** @description The same for programs, in capitals. */
            code: string;
        };
    };
    responses: {
        /** @description What was sent is wrong, or finer than the credit's scale. */
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
        /** @description Not so many credits are available. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A key that only reads. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such account, reservation or plan. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It is there already, or is not in a state for this. */
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
        /** @description The internal id of the account, or its externalId. */
        AccountId: string;
        /** @description Your own id of the account, in place of accountId. With both, both must name the same account. */
        ExternalId: string;
        /** @description At most so many. */
        Limit: number;
        /** @description At most so many. */
        PageLimit: number;
        /** @description How many to leave out. */
        Offset: number;
        /** @description Only those that still lock credits. */
        ActiveOnly: boolean;
        /** @description Not before this instant, or this day (UTC). */
        StartDate: components["schemas"]["Moment"];
        /** @description Not after this instant, or the end of this day (UTC). */
        EndDate: components["schemas"]["Moment"];
        /**
         * @description What to show besides, separated by commas.
         * @example reservation,usage
         */
        Include: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Moment = components['schemas']['Moment'];
export type Amount = components['schemas']['Amount'];
export type Labels = components['schemas']['Labels'];
export type Description = components['schemas']['Description'];
export type AccountReference = components['schemas']['AccountReference'];
export type AccountInput = components['schemas']['AccountInput'];
export type Account = components['schemas']['Account'];
export type AccountCreated = components['schemas']['AccountCreated'];
export type AccountList = components['schemas']['AccountList'];
export type Balance = components['schemas']['Balance'];
export type CreditsAddition = components['schemas']['CreditsAddition'];
export type CreditsAdded = components['schemas']['CreditsAdded'];
export type CreditsDeduction = components['schemas']['CreditsDeduction'];
export type CreditsDeducted = components['schemas']['CreditsDeducted'];
export type ReservationInput = components['schemas']['ReservationInput'];
export type ReservationStatus = components['schemas']['ReservationStatus'];
export type Reservation = components['schemas']['Reservation'];
export type ListedReservation = components['schemas']['ListedReservation'];
export type ReservationCreated = components['schemas']['ReservationCreated'];
export type ReservationList = components['schemas']['ReservationList'];
export type ReservationReference = components['schemas']['ReservationReference'];
export type ReservationConfirmation = components['schemas']['ReservationConfirmation'];
export type ReservationConfirmed = components['schemas']['ReservationConfirmed'];
export type ReservationCancelled = components['schemas']['ReservationCancelled'];
export type TransactionInput = components['schemas']['TransactionInput'];
export type TransactionType = components['schemas']['TransactionType'];
export type Transaction = components['schemas']['Transaction'];
export type TransactionCreated = components['schemas']['TransactionCreated'];
export type TransactionList = components['schemas']['TransactionList'];
export type PlanInput = components['schemas']['PlanInput'];
export type Plan = components['schemas']['Plan'];
export type ListedPlan = components['schemas']['ListedPlan'];
export type PlanList = components['schemas']['PlanList'];
export type PlanReference = components['schemas']['PlanReference'];
export type PlanWritten = components['schemas']['PlanWritten'];
export type Assignment = components['schemas']['Assignment'];
export type AccountPlan = components['schemas']['AccountPlan'];
export type AccountPlanList = components['schemas']['AccountPlanList'];
export type PlanAssigned = components['schemas']['PlanAssigned'];
export type Error = components['schemas']['Error'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseNotImplemented = components['responses']['NotImplemented'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ParameterAccountId = components['parameters']['AccountId'];
export type ParameterExternalId = components['parameters']['ExternalId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterPageLimit = components['parameters']['PageLimit'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterActiveOnly = components['parameters']['ActiveOnly'];
export type ParameterStartDate = components['parameters']['StartDate'];
export type ParameterEndDate = components['parameters']['EndDate'];
export type ParameterInclude = components['parameters']['Include'];
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description At most so many. */
                limit?: components["parameters"]["Limit"];
                /** @description How many to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAccount: {
        parameters: {
            query?: {
                /** @description The internal id of the account, or its externalId. */
                accountId?: components["parameters"]["AccountId"];
                /** @description Your own id of the account, in place of accountId. With both, both must name the same account. */
                externalId?: components["parameters"]["ExternalId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    getBalance: {
        parameters: {
            query?: {
                /** @description The internal id of the account, or its externalId. */
                accountId?: components["parameters"]["AccountId"];
                /** @description Your own id of the account, in place of accountId. With both, both must name the same account. */
                externalId?: components["parameters"]["ExternalId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    addCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditsAddition"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditsAdded"];
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
    deductCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditsDeduction"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditsDeducted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
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
    listReservations: {
        parameters: {
            query?: {
                /** @description The internal id of the account, or its externalId. */
                accountId?: components["parameters"]["AccountId"];
                /** @description Your own id of the account, in place of accountId. With both, both must name the same account. */
                externalId?: components["parameters"]["ExternalId"];
                /** @description Only those that still lock credits. */
                activeOnly?: components["parameters"]["ActiveOnly"];
                /** @description At most so many. */
                limit?: components["parameters"]["Limit"];
                /** @description How many to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    createReservation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
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
    confirmReservation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationConfirmation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationConfirmed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
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
    cancelReservation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationReference"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationCancelled"];
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
    listTransactions: {
        parameters: {
            query?: {
                /** @description The internal id of the account, or its externalId. */
                accountId?: components["parameters"]["AccountId"];
                /** @description Your own id of the account, in place of accountId. With both, both must name the same account. */
                externalId?: components["parameters"]["ExternalId"];
                /** @description At most so many. */
                limit?: components["parameters"]["PageLimit"];
                /** @description How many to leave out. */
                offset?: components["parameters"]["Offset"];
                /** @description Not before this instant, or this day (UTC). */
                startDate?: components["parameters"]["StartDate"];
                /** @description Not after this instant, or the end of this day (UTC). */
                endDate?: components["parameters"]["EndDate"];
                /**
                 * @description What to show besides, separated by commas.
                 * @example reservation,usage
                 */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    createTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
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
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanWritten"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    archivePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanReference"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanWritten"];
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
    listAccountPlans: {
        parameters: {
            query?: {
                /** @description The internal id of the account, or its externalId. */
                accountId?: components["parameters"]["AccountId"];
                /** @description Your own id of the account, in place of accountId. With both, both must name the same account. */
                externalId?: components["parameters"]["ExternalId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPlanList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
        };
    };
    assignPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanAssigned"];
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
    recordUsage: {
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
    listUsage: {
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
        };
    };
}
