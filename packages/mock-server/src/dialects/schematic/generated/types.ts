// Generated from spec/dialects/schematic.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export interface paths {
    "/billing/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List credits */
        get: operations["listBillingCredits"];
        put?: never;
        /** Create a credit */
        post: operations["createBillingCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count credits */
        get: operations["countBillingCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the balances of a company
         * @description One row a credit. remaining is what can be drawn, reserved the unspent part of open holds, settled both.
         */
        get: operations["listCompanyCreditBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/{credit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A credit. */
                credit_id: components["parameters"]["PathCreditId"];
            };
            cookie?: never;
        };
        /** Get a credit */
        get: operations["getSingleBillingCredit"];
        /**
         * Replace a credit
         * @description Replaces all of it: what the request leaves out goes back to its default.
         */
        put: operations["updateBillingCredit"];
        post?: never;
        /**
         * Delete a credit
         * @description Hides the credit and takes no new grants in it. What companies have of it can still be spent.
         */
        delete: operations["softDeleteBillingCredit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List bundles */
        get: operations["listCreditBundles"];
        put?: never;
        /** Create a bundle */
        post: operations["createCreditBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/bundles/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count bundles */
        get: operations["countCreditBundles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/bundles/{bundle_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A bundle. */
                bundle_id: components["parameters"]["PathBundleId"];
            };
            cookie?: never;
        };
        /** Get a bundle */
        get: operations["getCreditBundle"];
        /** Replace the details of a bundle */
        put: operations["updateCreditBundleDetails"];
        post?: never;
        /** Delete a bundle */
        delete: operations["deleteCreditBundle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/grants/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant credits to a company */
        post: operations["grantBillingCreditsToCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/grants/company/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the grants of a company */
        get: operations["listCompanyGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/grants/company/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the grants of a company */
        get: operations["countCompanyGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/grants/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List grants */
        get: operations["listGrantsForCredit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/grants/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count grants */
        get: operations["countBillingCreditsGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/grants/{grant_id}/zero-out": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A grant of a company. */
                grant_id: components["parameters"]["PathGrantId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Write off what is left of a grant */
        put: operations["zeroOutGrant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/lease": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acquire a lease
         * @description At most one lease is open per company and credit: while it is, this answers it unchanged. Less than requested may be granted; 402 only where nothing can be drawn.
         */
        post: operations["acquireCreditLease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/lease/{lease_id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A lease. */
                lease_id: components["parameters"]["PathLeaseId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Extend a lease
         * @description Adds up to what can be drawn. Adding nothing is no error: compare granted_amount.
         */
        put: operations["extendCreditLease"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/lease/{lease_id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A lease. */
                lease_id: components["parameters"]["PathLeaseId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Release a lease
         * @description Gives back what was not tracked, to the very grants that it came from. Of a lease that is closed nothing changes.
         */
        put: operations["releaseCreditLease"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve credits for one operation
         * @description All or nothing. The same idempotency key answers the first reservation.
         */
        post: operations["reserveCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/reservations/{reservation_id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A reservation. */
                reservation_id: components["parameters"]["PathReservationId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Release a reservation */
        put: operations["releaseCreditReservation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/plan-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List plan grants */
        get: operations["listBillingPlanCreditGrants"];
        put?: never;
        /** Create a plan grant */
        post: operations["createBillingPlanCreditGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/plan-grants/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count plan grants */
        get: operations["countBillingPlanCreditGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/plan-grants/{plan_grant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan grant. */
                plan_grant_id: components["parameters"]["PathPlanGrantId"];
            };
            cookie?: never;
        };
        /** Get a plan grant */
        get: operations["getSingleBillingPlanCreditGrant"];
        /** Change a plan grant */
        put: operations["updateBillingPlanCreditGrant"];
        post?: never;
        /** Delete a plan grant */
        delete: operations["deleteBillingPlanCreditGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/billing/credits/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the ledger of a company */
        get: operations["listCreditEventLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/billing/credits/ledger/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the ledger of a company */
        get: operations["countCreditEventLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the ledger of a company, by its old path */
        get: operations["getCreditLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send events */
        post: operations["createEventBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture events
         * @description What the client's buffer sends to the capture host.
         */
        post: operations["captureEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List companies */
        get: operations["listCompanies"];
        put?: never;
        /** Create or update a company by its keys */
        post: operations["upsertCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count companies */
        get: operations["countCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a company */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a company by its keys */
        post: operations["deleteCompanyByKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find a company by its keys */
        get: operations["lookupCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A company. */
                company_id: components["parameters"]["PathCompanyId"];
            };
            cookie?: never;
        };
        /** Get a company */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        /** Delete a company */
        delete: operations["deleteCompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company-plans/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A company. */
                company_id: components["parameters"]["PathCompanyId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Put a company on plans */
        put: operations["updateCompanyPlans"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a company on plans, with a trial if it has one */
        post: operations["managePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List plans */
        get: operations["listPlans"];
        put?: never;
        /** Create a plan */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count plans */
        get: operations["countPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan. */
                plan_id: components["parameters"]["PathPlanId"];
            };
            cookie?: never;
        };
        /** Get a plan */
        get: operations["getPlan"];
        /** Replace a plan */
        put: operations["updatePlan"];
        post?: never;
        /** Delete a plan */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List features */
        get: operations["listFeatures"];
        put?: never;
        /** Create a feature */
        post: operations["createFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count features */
        get: operations["countFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/features/{feature_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A feature. */
                feature_id: components["parameters"]["PathFeatureId"];
            };
            cookie?: never;
        };
        /** Get a feature */
        get: operations["getFeature"];
        put?: never;
        post?: never;
        /** Delete a feature */
        delete: operations["deleteFeature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List entitlements of plans */
        get: operations["listPlanEntitlements"];
        put?: never;
        /** Entitle a plan to a feature */
        post: operations["createPlanEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-entitlements/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count entitlements of plans */
        get: operations["countPlanEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-entitlements/{plan_entitlement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An entitlement of a plan. */
                plan_entitlement_id: components["parameters"]["PathPlanEntitlementId"];
            };
            cookie?: never;
        };
        /** Get an entitlement of a plan */
        get: operations["getPlanEntitlement"];
        /** Replace an entitlement of a plan */
        put: operations["updatePlanEntitlement"];
        post?: never;
        /** Delete an entitlement of a plan */
        delete: operations["deletePlanEntitlement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company-overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List overrides of companies */
        get: operations["listCompanyOverrides"];
        put?: never;
        /** Entitle a company to a feature */
        post: operations["createCompanyOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company-overrides/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count overrides of companies */
        get: operations["countCompanyOverrides"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company-overrides/{company_override_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An override of a company. */
                company_override_id: components["parameters"]["PathCompanyOverrideId"];
            };
            cookie?: never;
        };
        /** Get an override of a company */
        get: operations["getCompanyOverride"];
        /** Replace an override of a company */
        put: operations["updateCompanyOverride"];
        post?: never;
        /** Delete an override of a company */
        delete: operations["deleteCompanyOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a flag */
        post: operations["createFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check every flag of a company */
        post: operations["checkFlags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{key}/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of a flag. */
                key: components["parameters"]["PathKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a flag */
        post: operations["checkFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{key}/check-and-reserve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of a flag. */
                key: components["parameters"]["PathKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a flag and reserve what it will cost
         * @description Where the rules of the flag deny, there is no reservation. Where credits do not suffice, 402.
         */
        post: operations["checkAndReserveFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/credits/spend-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Not answered by the mock */
        get: operations["listCreditSpendPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/billing-product-match-companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Not answered by the mock */
        get: operations["listBillingProductMatchCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Not answered by the mock */
        get: operations["listPlanIssues"];
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
        /** @description What went wrong. */
        ApiError: {
            error: string;
        };
        /** @description The query parameters of the request. */
        Params: {
            [key: string]: unknown;
        };
        /** @description RFC 3339, with any offset. */
        Instant: string;
        /** @description ISO 4217, in any case. */
        Currency: string;
        /** @description In whole units of the currency. It wins over the integer, which is in minor units. */
        Decimal: string;
        /** @description Credits, at most four decimals. */
        Amount: number;
        /** @description Whole credits. */
        Quantity: number;
        /** @description Keys by name. */
        Keys: {
            [key: string]: string;
        };
        /** @description Anything, by name. */
        Traits: {
            [key: string]: unknown;
        };
        IdempotencyKey: string;
        /** @enum {string} */
        BurnStrategy: "expiration_priority" | "first_in_first_out" | "last_in_first_out" | "plan_first_then_credit_bundles_first_in_first_out";
        /** @enum {string} */
        ExpiryType: "duration" | "end_of_billing_period" | "end_of_next_billing_period" | "end_of_trial" | "no_expiry";
        /** @enum {string} */
        ExpiryUnit: "days" | "billing_periods";
        /** @enum {string} */
        RolloverPolicy: "expire" | "none" | "rollover";
        /** @enum {string} */
        GrantReason: "adjustment" | "billing_credit_auto_topup" | "free" | "plan" | "postpaid_forgiven" | "postpaid_overdraft" | "postpaid_settlement" | "purchased" | "rollover";
        /** @enum {string} */
        ZeroedOutReason: "customer_archived" | "expired" | "integration_uninstalled" | "license_retired" | "manual" | "plan_change" | "plan_period_reset" | "reconciled";
        /** @enum {string} */
        ResetCadence: "daily" | "weekly" | "monthly" | "quarterly" | "every_6_months" | "yearly";
        /** @enum {string} */
        ResetStart: "billing_period" | "first_of_month";
        /** @enum {string} */
        ResetType: "no_reset" | "plan_period";
        /** @enum {string} */
        Scaling: "fixed" | "per_license";
        /** @enum {string} */
        TopUpAvailability: "off" | "automatic" | "user_controlled";
        /** @enum {string} */
        BundleStatus: "active" | "inactive";
        /** @enum {string} */
        BundleType: "fixed";
        /** @enum {string} */
        LedgerEventType: "grant" | "transfer" | "usage" | "zero_out";
        /** @enum {string} */
        UsageReason: "lease_hold" | "lease_release" | "manual_adjustment" | "reconciliation" | "reservation_hold" | "reservation_release" | "track";
        /** @enum {string} */
        TransferReason: "overdraft_recovery" | "postpaid_debt_moved" | "postpaid_forgiven" | "postpaid_paid";
        /** @enum {string} */
        GrantSortOrder: "created_at" | "expires_at" | "quantity" | "quantity_remaining";
        /** @enum {string} */
        SortDirection: "asc" | "desc";
        /** @enum {string} */
        ProviderType: "metronome" | "orb" | "schematic" | "stripe";
        /** @enum {string} */
        PriceScheme: "per_unit" | "tiered";
        /** @enum {string} */
        PriceInterval: "day" | "month" | "year";
        /** @enum {string} */
        LedgerAuthority: "schematic_authoritative" | "external_mirror" | "external_rated";
        /** @enum {string} */
        BillingMode: "granted" | "billed";
        /** @enum {string} */
        ArrearsCadence: "end_of_billing_period" | "monthly" | "quarterly";
        /** @enum {string} */
        ArrearsAnchor: "billing_period_start" | "month_end";
        /** @enum {string} */
        TiersMode: "graduated" | "volume";
        /** @enum {string} */
        PlanType: "plan" | "add_on";
        /** @enum {string} */
        FeatureType: "boolean" | "event" | "license" | "trait";
        /** @enum {string} */
        ValueType: "boolean" | "credit" | "numeric" | "trait" | "unknown" | "unlimited";
        /** @enum {string} */
        EventType: "flag_check" | "identify" | "inference" | "track";
        /** @enum {string} */
        FlagType: "boolean";
        CurrencyPriceInput: {
            currency: components["schemas"]["Currency"];
            price_per_unit?: number | null;
            price_per_unit_decimal?: components["schemas"]["Decimal"] | null;
        };
        CreditCreate: {
            name: string;
            description: string;
            currency: components["schemas"]["Currency"];
            burn_strategy?: components["schemas"]["BurnStrategy"] | null;
            currency_prices?: components["schemas"]["CurrencyPriceInput"][] | null;
            default_expiry_unit?: components["schemas"]["ExpiryUnit"] | null;
            default_expiry_unit_count?: number | null;
            default_rollover_policy?: components["schemas"]["RolloverPolicy"] | null;
            icon?: string | null;
            per_unit_price?: number | null;
            per_unit_price_decimal?: components["schemas"]["Decimal"] | null;
            plural_name?: string | null;
            singular_name?: string | null;
        };
        CreditUpdate: {
            name: string;
            description: string;
            burn_strategy?: components["schemas"]["BurnStrategy"] | null;
            currency_prices?: components["schemas"]["CurrencyPriceInput"][] | null;
            default_expiry_unit?: components["schemas"]["ExpiryUnit"] | null;
            default_expiry_unit_count?: number | null;
            default_rollover_policy?: components["schemas"]["RolloverPolicy"] | null;
            icon?: string | null;
            per_unit_price?: number | null;
            per_unit_price_decimal?: components["schemas"]["Decimal"] | null;
            plural_name?: string | null;
            singular_name?: string | null;
        };
        Price: {
            id: string;
            currency: string;
            external_price_id: string;
            interval: components["schemas"]["PriceInterval"];
            interval_count: number;
            nickname: string | null;
            price: number;
            price_decimal: string | null;
            provider_type: components["schemas"]["ProviderType"];
            scheme: components["schemas"]["PriceScheme"];
        };
        CurrencyPrice: {
            currency: string;
            price: components["schemas"]["Price"] | null;
        };
        Product: {
            account_id: string;
            created_at: string;
            currency: string | null;
            environment_id: string;
            external_id: string;
            is_active: boolean;
            name: string;
            price: number;
            price_decimal: string | null;
            product_id: string;
            provider_type: components["schemas"]["ProviderType"];
            quantity: number;
            updated_at: string;
        };
        Credit: {
            id: string;
            name: string;
            description: string;
            burn_strategy: components["schemas"]["BurnStrategy"];
            cost_editable: boolean;
            created_at: string;
            updated_at: string;
            currency_prices: components["schemas"]["CurrencyPrice"][];
            default_expiry_unit: components["schemas"]["ExpiryUnit"];
            default_expiry_unit_count: number | null;
            default_rollover_policy: components["schemas"]["RolloverPolicy"];
            icon: string | null;
            ledger_authority: components["schemas"]["LedgerAuthority"];
            plural_name: string | null;
            price: components["schemas"]["Price"] | null;
            product: components["schemas"]["Product"] | null;
            singular_name: string | null;
        };
        Count: {
            count: number;
        };
        Deleted: {
            deleted: boolean;
        };
        Balance: {
            credit_id: string;
            remaining: number;
            reserved: number;
            settled: number;
            source: components["schemas"]["ProviderType"];
            total: number | null;
        };
        BundleCreate: {
            bundle_name: string;
            credit_id: string;
            currency: components["schemas"]["Currency"];
            bundle_type?: components["schemas"]["BundleType"] | null;
            price_per_unit: number;
            price_per_unit_decimal?: components["schemas"]["Decimal"] | null;
            quantity?: components["schemas"]["Quantity"] | null;
            status?: components["schemas"]["BundleStatus"] | null;
            expiry_type?: components["schemas"]["ExpiryType"] | null;
            expiry_unit?: components["schemas"]["ExpiryUnit"] | null;
            expiry_unit_count?: number | null;
            currency_prices?: components["schemas"]["CurrencyPriceInput"][] | null;
            compatible_plan_ids?: string[] | null;
        };
        BundleUpdate: {
            bundle_name: string;
            price_per_unit: number;
            price_per_unit_decimal?: components["schemas"]["Decimal"] | null;
            quantity?: components["schemas"]["Quantity"] | null;
            status?: components["schemas"]["BundleStatus"] | null;
            expiry_type?: components["schemas"]["ExpiryType"] | null;
            expiry_unit?: components["schemas"]["ExpiryUnit"] | null;
            expiry_unit_count?: number | null;
            currency_prices?: components["schemas"]["CurrencyPriceInput"][] | null;
            compatible_plan_ids?: string[] | null;
        };
        Bundle: {
            id: string;
            name: string;
            bundle_type: components["schemas"]["BundleType"];
            status: components["schemas"]["BundleStatus"];
            billing_invoice_id: string | null;
            credit_id: string;
            credit_name: string;
            credit_description: string | null;
            credit_icon: string | null;
            currency_prices: components["schemas"]["CurrencyPrice"][];
            compatible_plan_ids: string[];
            expiry_type: components["schemas"]["ExpiryType"];
            expiry_unit: components["schemas"]["ExpiryUnit"];
            expiry_unit_count: number | null;
            has_grants: boolean;
            plural_name: string | null;
            price: components["schemas"]["Price"] | null;
            quantity: number | null;
            singular_name: string | null;
            unit_price: components["schemas"]["Price"] | null;
            created_at: string;
            updated_at: string;
        };
        CompanyGrantCreate: {
            company_id: string;
            credit_id: string;
            quantity: components["schemas"]["Quantity"];
            reason: components["schemas"]["GrantReason"];
            expires_at?: components["schemas"]["Instant"] | null;
            expiry_type?: components["schemas"]["ExpiryType"] | null;
            expiry_unit?: components["schemas"]["ExpiryUnit"] | null;
            expiry_unit_count?: number | null;
            billing_periods_count?: number | null;
            currency?: components["schemas"]["Currency"] | null;
            renewal_enabled?: boolean | null;
            renewal_period?: components["schemas"]["ResetStart"] | null;
            credit_bundle_id?: string | null;
        };
        GrantTransfer: {
            id: string;
            amount: number;
            direction: string;
            reason: string;
            related_grant_id: string;
            created_at: string;
        };
        Grant: {
            id: string;
            company_id: string;
            company_name: string;
            company_license_id: string | null;
            license_name: string | null;
            created_at: string;
            updated_at: string;
            valid_from: string | null;
            credit_icon: string | null;
            credit_name: string;
            currency: string | null;
            expires_at: string | null;
            grant_reason: components["schemas"]["GrantReason"];
            plan_id: string | null;
            plan_name: string | null;
            postpaid_charge_amount: number | null;
            postpaid_charge_currency: string | null;
            postpaid_charged_credits: number | null;
            quantity: number;
            quantity_remaining: number;
            quantity_used: number;
            renewal_enabled: boolean;
            renewal_period: components["schemas"]["ResetCadence"] | null;
            reserved: number | null;
            settled: number | null;
            source_grant_id: string | null;
            source_label: string;
            transfers: components["schemas"]["GrantTransfer"][];
            zeroed_out_date: string | null;
            zeroed_out_reason: components["schemas"]["ZeroedOutReason"] | null;
            credit_id: string;
            credit_bundle_id: string | null;
            price: components["schemas"]["Price"] | null;
        };
        /** @description A grant as the list of a company shows it, with other names for some fields. */
        CompanyGrant: {
            id: string;
            company_id: string;
            company_name: string;
            company_license_id: string | null;
            license_name: string | null;
            created_at: string;
            updated_at: string;
            valid_from: string | null;
            credit_icon: string | null;
            credit_name: string;
            currency: string | null;
            expires_at: string | null;
            grant_reason: components["schemas"]["GrantReason"];
            plan_id: string | null;
            plan_name: string | null;
            postpaid_charge_amount: number | null;
            postpaid_charge_currency: string | null;
            postpaid_charged_credits: number | null;
            quantity: number;
            quantity_remaining: number;
            quantity_used: number;
            renewal_enabled: boolean;
            renewal_period: components["schemas"]["ResetCadence"] | null;
            reserved: number | null;
            settled: number | null;
            source_grant_id: string | null;
            source_label: string;
            transfers: components["schemas"]["GrantTransfer"][];
            zeroed_out_date: string | null;
            zeroed_out_reason: components["schemas"]["ZeroedOutReason"] | null;
            arrears_cadence: components["schemas"]["ArrearsCadence"] | null;
            billing_credit_id: string;
            billing_credit_bundle_id: string | null;
            credit_description: string;
            exhausted_at: string | null;
            expiry_type: components["schemas"]["ExpiryType"] | null;
            expiry_unit: components["schemas"]["ExpiryUnit"] | null;
            expiry_unit_count: number | null;
            plural_name: string | null;
            postpaid_period_end: string | null;
            postpaid_rate: number | null;
            postpaid_rate_decimal: string | null;
            price: Record<string, never> | null;
            singular_name: string | null;
        };
        ZeroOut: {
            reason?: components["schemas"]["ZeroedOutReason"] | null;
        };
        LeaseAcquire: {
            company_id: string;
            credit_type_id: string;
            requested_amount: components["schemas"]["Amount"];
            expires_at?: components["schemas"]["Instant"] | null;
        };
        LeaseExtend: {
            additional_amount: number;
            expires_at?: components["schemas"]["Instant"] | null;
            idempotency_key?: components["schemas"]["IdempotencyKey"] | null;
        };
        Lease: {
            id: string;
            company_id: string;
            credit_type_id: string;
            granted_amount: number;
            tracked_amount: number;
            expires_at: string;
            released_at: string | null;
            created_at: string;
            updated_at: string;
        };
        ReservationCreate: {
            company_id: string;
            credit_type_id: string;
            amount: components["schemas"]["Amount"];
            expires_at?: components["schemas"]["Instant"] | null;
            idempotency_key?: components["schemas"]["IdempotencyKey"] | null;
        };
        Reservation: {
            id: string;
            company_id: string;
            credit_type_id: string;
            reserved_amount: number;
            settled_amount: number;
            expires_at: string;
            released_at: string | null;
            created_at: string;
            updated_at: string;
        };
        /** @description Whole credits. */
        CreditAmount: number;
        PriceTierInput: {
            per_unit_price?: number | null;
            per_unit_price_decimal?: components["schemas"]["Decimal"] | null;
            up_to?: number | null;
        };
        /** @enum {string} */
        TopUpAmountType: "credit";
        PlanGrantCreate: {
            plan_id: string;
            credit_id: string;
            credit_amount: components["schemas"]["CreditAmount"];
            reset_cadence: components["schemas"]["ResetCadence"];
            reset_start: components["schemas"]["ResetStart"];
            plan_version_id?: string | null;
            company_credit_amount?: components["schemas"]["CreditAmount"] | null;
            rollover_percentage?: number | null;
            reset_type?: components["schemas"]["ResetType"] | null;
            expiry_type?: components["schemas"]["ExpiryType"] | null;
            expiry_unit?: components["schemas"]["ExpiryUnit"] | null;
            expiry_unit_count?: number | null;
            scaling?: components["schemas"]["Scaling"] | null;
            license_id?: string | null;
            apply_to_existing?: boolean | null;
            auto_topup_availability?: components["schemas"]["TopUpAvailability"] | null;
            auto_topup_enabled?: boolean | null;
            auto_topup_self_service?: boolean | null;
            auto_topup_amount?: components["schemas"]["Quantity"] | null;
            auto_topup_amount_type?: components["schemas"]["TopUpAmountType"] | null;
            auto_topup_threshold_credits?: number | null;
            auto_topup_threshold_percent?: number | null;
            auto_topup_expiry_type?: components["schemas"]["ExpiryType"] | null;
            auto_topup_expiry_unit?: components["schemas"]["ExpiryUnit"] | null;
            auto_topup_expiry_unit_count?: number | null;
            can_buy_bundles?: boolean | null;
            billing_mode?: components["schemas"]["BillingMode"] | null;
            unit_price?: number | null;
            unit_price_decimal?: components["schemas"]["Decimal"] | null;
            price_tiers?: components["schemas"]["PriceTierInput"][] | null;
            tier_mode?: components["schemas"]["TiersMode"] | null;
            postpaid_enabled?: boolean | null;
            postpaid_rate_per_unit?: number | null;
            postpaid_rate_per_unit_decimal?: components["schemas"]["Decimal"] | null;
            overdraft_limit?: number | null;
            arrears_cadence?: components["schemas"]["ArrearsCadence"] | null;
            arrears_anchor?: components["schemas"]["ArrearsAnchor"] | null;
        };
        PlanGrantUpdate: {
            credit_amount?: components["schemas"]["CreditAmount"] | null;
            reset_cadence: components["schemas"]["ResetCadence"];
            reset_start: components["schemas"]["ResetStart"];
            company_credit_amount?: components["schemas"]["CreditAmount"] | null;
            rollover_percentage?: number | null;
            reset_type?: components["schemas"]["ResetType"] | null;
            expiry_type?: components["schemas"]["ExpiryType"] | null;
            expiry_unit?: components["schemas"]["ExpiryUnit"] | null;
            expiry_unit_count?: number | null;
            scaling?: components["schemas"]["Scaling"] | null;
            license_id?: string | null;
            apply_to_existing?: boolean | null;
            auto_topup_availability?: components["schemas"]["TopUpAvailability"] | null;
            auto_topup_enabled?: boolean | null;
            auto_topup_self_service?: boolean | null;
            auto_topup_amount?: components["schemas"]["Quantity"] | null;
            auto_topup_amount_type?: components["schemas"]["TopUpAmountType"] | null;
            auto_topup_threshold_credits?: number | null;
            auto_topup_threshold_percent?: number | null;
            auto_topup_expiry_type?: components["schemas"]["ExpiryType"] | null;
            auto_topup_expiry_unit?: components["schemas"]["ExpiryUnit"] | null;
            auto_topup_expiry_unit_count?: number | null;
            can_buy_bundles?: boolean | null;
            billing_mode?: components["schemas"]["BillingMode"] | null;
            unit_price?: number | null;
            unit_price_decimal?: components["schemas"]["Decimal"] | null;
            price_tiers?: components["schemas"]["PriceTierInput"][] | null;
            tier_mode?: components["schemas"]["TiersMode"] | null;
            postpaid_enabled?: boolean | null;
            postpaid_rate_per_unit?: number | null;
            postpaid_rate_per_unit_decimal?: components["schemas"]["Decimal"] | null;
            overdraft_limit?: number | null;
            arrears_cadence?: components["schemas"]["ArrearsCadence"] | null;
            arrears_anchor?: components["schemas"]["ArrearsAnchor"] | null;
        };
        PriceTier: {
            from: number;
            to: number | null;
            per_unit_price: number | null;
            per_unit_price_decimal: string | null;
        };
        Preview: {
            id: string;
            name: string;
            description: string | null;
            image_url: string | null;
        };
        PlanGrant: {
            id: string;
            plan_id: string;
            plan_name: string;
            plan: components["schemas"]["Preview"];
            plan_version_id: string | null;
            credit_id: string;
            credit_name: string;
            credit_singular_name: string | null;
            credit_plural_name: string | null;
            credit: components["schemas"]["Credit"];
            credit_amount: number;
            company_credit_amount: number;
            reset_cadence: components["schemas"]["ResetCadence"] | null;
            reset_start: components["schemas"]["ResetStart"] | null;
            reset_type: components["schemas"]["ResetType"] | null;
            rollover_percentage: number;
            expiry_type: components["schemas"]["ExpiryType"] | null;
            expiry_unit: components["schemas"]["ExpiryUnit"] | null;
            expiry_unit_count: number | null;
            scaling: components["schemas"]["Scaling"];
            license_id: string | null;
            auto_topup_availability: components["schemas"]["TopUpAvailability"];
            auto_topup_enabled: boolean;
            auto_topup_self_service: boolean;
            auto_topup_amount: number | null;
            auto_topup_amount_type: string | null;
            auto_topup_threshold_credits: number | null;
            auto_topup_threshold_percent: number | null;
            auto_topup_expiry_type: components["schemas"]["ExpiryType"] | null;
            auto_topup_expiry_unit: components["schemas"]["ExpiryUnit"] | null;
            auto_topup_expiry_unit_count: number | null;
            can_buy_bundles: boolean;
            billing_mode: components["schemas"]["BillingMode"];
            price: components["schemas"]["Price"] | null;
            unit_price: number | null;
            unit_price_decimal: string | null;
            price_tiers: components["schemas"]["PriceTier"][];
            tier_mode: components["schemas"]["TiersMode"] | null;
            postpaid_enabled: boolean;
            postpaid_rate_per_unit: number | null;
            postpaid_rate_per_unit_decimal: string | null;
            overdraft_limit: number | null;
            arrears_cadence: components["schemas"]["ArrearsCadence"] | null;
            arrears_anchor: components["schemas"]["ArrearsAnchor"] | null;
            created_at: string;
            updated_at: string;
        };
        LedgerCompany: {
            id: string;
            name: string;
            logo_url: string | null;
        };
        LedgerCredit: {
            id: string;
            name: string;
            description: string | null;
            icon: string | null;
            plural_name: string | null;
            singular_name: string | null;
        };
        LedgerFeature: {
            id: string;
            name: string;
            description: string | null;
            icon: string | null;
        };
        /** @description A row of the ledger of a company. Positive amounts give credits, negative ones take them. */
        Ledger: {
            event_id: string;
            event_type: components["schemas"]["LedgerEventType"];
            event_at: string;
            amount: number;
            billing_credit_id: string;
            credit_name: string;
            company_id: string;
            environment_id: string;
            source_id: number;
            company: components["schemas"]["LedgerCompany"] | null;
            credit: components["schemas"]["LedgerCredit"] | null;
            feature: components["schemas"]["LedgerFeature"] | null;
            feature_id: string | null;
            grant_id: string | null;
            from_grant_id: string | null;
            to_grant_id: string | null;
            grant_quantity: number | null;
            grant_quantity_remaining: number | null;
            grant_reason: components["schemas"]["GrantReason"] | null;
            grant_valid_from: string | null;
            grant_expires_at: string | null;
            expiry_type: components["schemas"]["ExpiryType"] | null;
            expiry_unit: components["schemas"]["ExpiryUnit"] | null;
            expiry_unit_count: number | null;
            plan_id: string | null;
            billing_credit_bundle_id: string | null;
            auto_topup_log_id: string | null;
            quantity_consumed: number | null;
            quantity_remaining_at_zero_out: number | null;
            transfer_reason: components["schemas"]["TransferReason"] | null;
            usage_event_id: string | null;
            usage_reason: components["schemas"]["UsageReason"] | null;
            zeroed_out_reason: components["schemas"]["ZeroedOutReason"] | null;
        };
        /** @description A whole number. Below zero it gives back. */
        EventQuantity: number;
        /** @description What happened; which fields count depends on the type of the event. */
        EventBody: {
            event?: string | null;
            company?: components["schemas"]["Traits"] | null;
            user?: components["schemas"]["Traits"] | null;
            quantity?: components["schemas"]["EventQuantity"] | null;
            lease_id?: string | null;
            reservation_id?: string | null;
            keys?: components["schemas"]["Traits"] | null;
            name?: string | null;
            traits?: components["schemas"]["Traits"] | null;
        };
        EventCreate: {
            event_type: components["schemas"]["EventType"];
            body?: components["schemas"]["EventBody"] | null;
            idempotency_key?: components["schemas"]["IdempotencyKey"] | null;
            sent_at?: components["schemas"]["Instant"] | null;
            trusted_client_clock?: boolean | null;
            backfill?: boolean | null;
        };
        EventBatchCreate: {
            events: components["schemas"]["EventCreate"][];
        };
        /** @description An event as the client sends it, each with the key. */
        CapturedEvent: {
            api_key?: string | null;
            type: components["schemas"]["EventType"];
            body?: Record<string, never> | null;
            idempotency_key?: string | null;
            sent_at?: string | null;
            trusted_client_clock?: boolean | null;
            backfill?: boolean | null;
        };
        CaptureBatch: {
            events: components["schemas"]["CapturedEvent"][];
        };
        CaptureAnswer: {
            accepted: number;
        };
        RawEvent: {
            captured_at: string;
            event_id: string | null;
            remote_addr: string | null;
            remote_ip: string;
            user_agent: string;
        };
        RawEventBatch: {
            events: components["schemas"]["RawEvent"][];
        };
        CompanyUpsert: {
            keys: components["schemas"]["Keys"];
            id?: string | null;
            name?: string | null;
            traits?: components["schemas"]["Traits"] | null;
            last_seen_at?: components["schemas"]["Instant"] | null;
            base_plan_id?: string | null;
            base_plan_price_id?: string | null;
            prevent_key_remap?: boolean | null;
            remove_keys?: string[] | null;
            update_only?: boolean | null;
        };
        KeysInput: {
            keys: components["schemas"]["Keys"];
        };
        EntityKey: {
            id: string;
            key: string;
            value: string;
            definition: Record<string, never> | null;
            definition_id: string;
            entity_id: string;
            entity_type: string;
            environment_id: string;
            created_at: string;
            updated_at: string;
        };
        CompanyPlan: {
            id: string;
            name: string;
            description: string | null;
            image_url: string | null;
            added_on: string | null;
            billing_product_external_id: string | null;
            billing_product_id: string | null;
            included_credit_grants: unknown[];
            plan_period: string | null;
            plan_price: number | null;
            plan_version_id: string | null;
        };
        FeatureEntitlement: {
            feature_id: string;
            feature_key: string;
            value_type: components["schemas"]["ValueType"];
            allocation: number | null;
            consumption_rate: number | null;
            credit_id: string | null;
            credit_remaining: number | null;
            credit_reserved: number | null;
            credit_settled: number | null;
            credit_total: number | null;
            credit_used: number | null;
            event_name: string | null;
            event_subtype: string | null;
            metric_period: string | null;
            metric_reset_at: string | null;
            month_reset: string | null;
            soft_limit: number | null;
            usage: number | null;
            warning_tiers: unknown[];
        };
        Company: {
            id: string;
            name: string;
            environment_id: string;
            keys: components["schemas"]["EntityKey"][];
            traits: components["schemas"]["Traits"] | null;
            billing_credit_balances: {
                [key: string]: number;
            };
            add_ons: components["schemas"]["CompanyPlan"][];
            plan: components["schemas"]["CompanyPlan"] | null;
            plans: components["schemas"]["Preview"][];
            billing_profile: Record<string, never> | null;
            billing_profiles: unknown[];
            billing_subscription: Record<string, never> | null;
            billing_subscriptions: unknown[];
            custom_plan_billings: unknown[];
            default_payment_method: Record<string, never> | null;
            entitlements: components["schemas"]["FeatureEntitlement"][];
            entity_traits: unknown[];
            last_seen_at: string | null;
            logo_url: string | null;
            metrics: unknown[];
            payment_methods: unknown[];
            pending_migration: Record<string, never> | null;
            rules: unknown[];
            scheduled_downgrade: Record<string, never> | null;
            user_count: number;
            created_at: string;
            updated_at: string;
        };
        CompanyPlansUpdate: {
            add_on_ids: string[];
            base_plan_id?: string | null;
        };
        PlanSelection: {
            plan_id: string;
            price_id?: string | null;
            version_id?: string | null;
        };
        BundlePurchase: {
            bundle_id: string;
            quantity: number;
        };
        PlanManage: {
            company_id: string;
            add_on_selections: components["schemas"]["PlanSelection"][];
            credit_bundles: components["schemas"]["BundlePurchase"][];
            custom_field_values: unknown[];
            pay_in_advance_entitlements: unknown[];
            base_plan_id?: string | null;
            base_plan_price_id?: string | null;
            base_plan_version_id?: string | null;
            billing_cycle_anchor?: components["schemas"]["Instant"] | null;
            cancel_immediately?: boolean | null;
            trial_end?: components["schemas"]["Instant"] | null;
        };
        PlanManaged: {
            company: components["schemas"]["Company"] | null;
            success: boolean;
        };
        PlanCreate: {
            name: string;
            plan_type: components["schemas"]["PlanType"];
            description?: string | null;
            icon?: string | null;
        };
        PlanUpdate: {
            name: string;
            description?: string | null;
            icon?: string | null;
        };
        Plan: {
            id: string;
            name: string;
            description: string;
            icon: string;
            plan_type: components["schemas"]["PlanType"];
            audience_type: string | null;
            active_version: Record<string, never> | null;
            draft_version: Record<string, never> | null;
            versions: unknown[];
            billing_linked_resource: Record<string, never> | null;
            billing_product: Record<string, never> | null;
            billing_strategy: string;
            catalogs: unknown[];
            charge_type: string;
            company_count: number;
            company_id: string | null;
            company_logo_url: string | null;
            company_name: string | null;
            controlled_by: components["schemas"]["ProviderType"];
            copied_from_plan_id: string | null;
            credits: components["schemas"]["Credit"][];
            currency_prices: unknown[];
            entitlements: components["schemas"]["PlanEntitlement"][];
            features: unknown[];
            included_credit_grants: components["schemas"]["PlanGrant"][];
            is_default: boolean;
            is_free: boolean | null;
            is_trialable: boolean;
            monthly_price: Record<string, never> | null;
            one_time_price: Record<string, never> | null;
            quarterly_price: Record<string, never> | null;
            yearly_price: Record<string, never> | null;
            trial_days: number | null;
            created_at: string;
            updated_at: string;
        };
        FlagInput: {
            key: string;
            name: string;
            description: string;
            default_value: boolean;
            flag_type: components["schemas"]["FlagType"];
            feature_id?: string | null;
            id?: string | null;
            maintainer_account_member_id?: string | null;
        };
        FlagCreate: {
            key: string;
            name: string;
            description: string;
            default_value: boolean;
            flag_type: components["schemas"]["FlagType"];
            feature_id?: string | null;
            maintainer_account_member_id?: string | null;
        };
        Flag: {
            id: string;
            key: string;
            name: string;
            description: string;
            default_value: boolean;
            flag_type: components["schemas"]["FlagType"];
            feature_id: string | null;
            maintainer_account_member_id: string | null;
            created_at: string;
            updated_at: string;
        };
        FlagDetail: {
            id: string;
            key: string;
            name: string;
            description: string;
            default_value: boolean;
            flag_type: components["schemas"]["FlagType"];
            feature: Record<string, never> | null;
            feature_id: string | null;
            last_checked_at: string | null;
            maintainer: Record<string, never> | null;
            maintainer_account_member_id: string | null;
            rules: unknown[];
            created_at: string;
            updated_at: string;
        };
        FeatureCreate: {
            name: string;
            description: string;
            feature_type: components["schemas"]["FeatureType"];
            event_subtype?: string | null;
            flag?: components["schemas"]["FlagInput"] | null;
            icon?: string | null;
            lifecycle_phase?: string | null;
            maintainer_account_member_id?: string | null;
            plural_name?: string | null;
            singular_name?: string | null;
            trait_id?: string | null;
        };
        FeatureSummary: {
            id: string;
            name: string;
            description: string;
            feature_type: components["schemas"]["FeatureType"];
            event_subtype: string | null;
            icon: string;
            license_id: string | null;
            lifecycle_phase: string | null;
            maintainer_account_member_id: string | null;
            plural_name: string | null;
            singular_name: string | null;
            trait_id: string | null;
            usage_limit_trait_id: string | null;
            created_at: string;
            updated_at: string;
        };
        Feature: {
            id: string;
            name: string;
            description: string;
            feature_type: components["schemas"]["FeatureType"];
            event_subtype: string | null;
            icon: string;
            license_id: string | null;
            lifecycle_phase: string | null;
            maintainer_account_member_id: string | null;
            plural_name: string | null;
            singular_name: string | null;
            trait_id: string | null;
            usage_limit_trait_id: string | null;
            created_at: string;
            updated_at: string;
            flags: components["schemas"]["FlagDetail"][];
            plans: components["schemas"]["Preview"][];
            billing_linked_resource: Record<string, never> | null;
            billing_product: Record<string, never> | null;
            event_summary: Record<string, never> | null;
            maintainer: Record<string, never> | null;
            trait: Record<string, never> | null;
        };
        /** @description Credits that one use costs, at most four decimals. */
        ConsumptionRate: number;
        PlanEntitlementCreate: {
            plan_id: string;
            feature_id: string;
            soft_limit?: number | null;
            value_type: components["schemas"]["ValueType"];
            value_bool?: boolean | null;
            value_numeric?: number | null;
            value_trait_id?: string | null;
            value_credit_id?: string | null;
            credit_consumption_rate?: components["schemas"]["ConsumptionRate"] | null;
            metric_period?: string | null;
            metric_period_month_reset?: string | null;
        };
        CompanyOverrideCreate: {
            company_id: string;
            feature_id: string;
            expiration_date?: components["schemas"]["Instant"] | null;
            note?: string | null;
            value_type: components["schemas"]["ValueType"];
            value_bool?: boolean | null;
            value_numeric?: number | null;
            value_trait_id?: string | null;
            value_credit_id?: string | null;
            credit_consumption_rate?: components["schemas"]["ConsumptionRate"] | null;
            metric_period?: string | null;
            metric_period_month_reset?: string | null;
        };
        EntitlementUpdate: {
            value_type: components["schemas"]["ValueType"];
            value_bool?: boolean | null;
            value_numeric?: number | null;
            value_trait_id?: string | null;
            value_credit_id?: string | null;
            credit_consumption_rate?: components["schemas"]["ConsumptionRate"] | null;
            metric_period?: string | null;
            metric_period_month_reset?: string | null;
        };
        PlanEntitlement: {
            id: string;
            environment_id: string;
            feature: components["schemas"]["FeatureSummary"] | null;
            feature_id: string;
            value_type: components["schemas"]["ValueType"];
            value_bool: boolean | null;
            value_numeric: number | null;
            value_trait: Record<string, never> | null;
            value_trait_id: string | null;
            value_credit: components["schemas"]["Credit"] | null;
            consumption_rate: number | null;
            metric_period: string | null;
            metric_period_month_reset: string | null;
            rule_id_usage_exceeded: string | null;
            created_at: string;
            updated_at: string;
            rule_id: string;
            plan: components["schemas"]["Preview"] | null;
            plan_id: string;
            billing_linked_resource: Record<string, never> | null;
            billing_threshold: number | null;
            currency_prices: unknown[];
            metered_monthly_price: Record<string, never> | null;
            metered_quarterly_price: Record<string, never> | null;
            metered_yearly_price: Record<string, never> | null;
            overage_billing_cadence: string | null;
            overage_invoice_anchor: string | null;
            price_behavior: string | null;
            soft_limit: number | null;
            usage_based_product: Record<string, never> | null;
            usage_quantity: number | null;
            warning_tiers: unknown[];
        };
        CompanyOverride: {
            id: string;
            environment_id: string;
            feature: components["schemas"]["FeatureSummary"] | null;
            feature_id: string;
            value_type: components["schemas"]["ValueType"];
            value_bool: boolean | null;
            value_numeric: number | null;
            value_trait: Record<string, never> | null;
            value_trait_id: string | null;
            value_credit: components["schemas"]["Credit"] | null;
            consumption_rate: number | null;
            metric_period: string | null;
            metric_period_month_reset: string | null;
            rule_id_usage_exceeded: string | null;
            created_at: string;
            updated_at: string;
            rule_id: string | null;
            company: components["schemas"]["Company"] | null;
            company_id: string;
            expiration_date: string | null;
            notes: unknown[];
            value_credit_id: string | null;
        };
        EventUsage: {
            event_subtype: string;
            quantity: number;
        };
        Preflight: {
            /** @description Credits by the id of the credit. Of a cost of 0 nothing is held. */
            credit_cost?: {
                [key: string]: number;
            } | null;
            event_usage?: components["schemas"]["EventUsage"] | null;
            usage?: number | null;
        };
        FlagCheck: {
            company?: components["schemas"]["Traits"] | null;
            user?: components["schemas"]["Traits"] | null;
            preflight?: components["schemas"]["Preflight"] | null;
        };
        FlagCheckAndReserve: {
            company?: components["schemas"]["Traits"] | null;
            user?: components["schemas"]["Traits"] | null;
            preflight?: components["schemas"]["Preflight"] | null;
            quantity?: number | null;
            expires_at?: components["schemas"]["Instant"] | null;
            idempotency_key?: components["schemas"]["IdempotencyKey"] | null;
        };
        FlagResult: {
            flag: string;
            flag_id: string | null;
            value: boolean;
            reason: string;
            company_id: string | null;
            user_id: string | null;
            entitlement: components["schemas"]["FeatureEntitlement"] | null;
            error: string | null;
            feature_allocation: number | null;
            feature_usage: number | null;
            feature_usage_event: string | null;
            feature_usage_period: string | null;
            feature_usage_reset_at: string | null;
            rule_id: string | null;
            rule_type: string | null;
        };
        FlagChecks: {
            flags: components["schemas"]["FlagResult"][];
            credit_balances: {
                [key: string]: unknown;
            } | null;
            plan: Record<string, never> | null;
        };
        FlagHold: {
            id: string;
            company_id: string;
            credit_type_id: string;
            credits_reserved: number;
            quantity_reserved: number;
            consumption_rate: number;
            event_subtype: string | null;
            expires_at: string;
        };
        FlagReservation: {
            flag: string;
            flag_id: string | null;
            value: boolean;
            reason: string;
            company_id: string | null;
            user_id: string | null;
            entitlement: components["schemas"]["FeatureEntitlement"] | null;
            error: string | null;
            feature_allocation: number | null;
            feature_usage: number | null;
            feature_usage_event: string | null;
            feature_usage_period: string | null;
            feature_usage_reset_at: string | null;
            rule_id: string | null;
            rule_type: string | null;
            reservation?: components["schemas"]["FlagHold"];
        };
    };
    responses: {
        /** @description The credit. */
        Credit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Credit"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Credits, newest first. */
        CreditList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Credit"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description How many there are. */
        Count: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Count"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description A row per credit. */
        BalanceList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Balance"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Whether it is gone. */
        Deleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Deleted"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The bundle. */
        Bundle: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Bundle"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Bundles, newest first. */
        BundleList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Bundle"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The grant. */
        Grant: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Grant"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Grants, newest first. */
        GrantList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Grant"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Grants in the order asked for. */
        CompanyGrantList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["CompanyGrant"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The lease. */
        Lease: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Lease"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The reservation. */
        Reservation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Reservation"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The plan grant. */
        PlanGrant: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["PlanGrant"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Plan grants, newest first. */
        PlanGrantList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["PlanGrant"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Rows, newest first. */
        LedgerList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Ledger"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The event was taken. */
        RawEvent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["RawEvent"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The events were taken. */
        RawEventBatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["RawEventBatch"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The company. */
        Company: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Company"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Companies, newest first. */
        CompanyList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Company"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The company afterwards. */
        PlanManaged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["PlanManaged"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The plan. */
        Plan: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Plan"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Plans, newest first. */
        PlanList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Plan"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The feature. */
        Feature: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Feature"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Features, newest first. */
        FeatureList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Feature"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The entitlement. */
        PlanEntitlement: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["PlanEntitlement"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Entitlements, newest first. */
        PlanEntitlementList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["PlanEntitlement"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The override. */
        CompanyOverride: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["CompanyOverride"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description Overrides, newest first. */
        CompanyOverrideList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["CompanyOverride"][];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The flag. */
        Flag: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Flag"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description A result per flag. */
        FlagChecks: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["FlagChecks"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The result. */
        FlagResult: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["FlagResult"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The result, and the reservation where there is one. */
        FlagReservation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["FlagReservation"];
                    params: components["schemas"]["Params"];
                };
            };
        };
        /** @description The events were taken. */
        CaptureAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CaptureAnswer"];
            };
        };
        /** @description A body, parameter or state that does not allow it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No key of the mock. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There are not enough credits. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description A key that may only read. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Injected by a fault. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Injected by a fault. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description A call that the mock does not answer; the text names it. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Injected by a fault, or no room for another environment. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /** @description A credit. */
        PathCreditId: string;
        /** @description A bundle. */
        PathBundleId: string;
        /** @description A grant of a company. */
        PathGrantId: string;
        /** @description A lease. */
        PathLeaseId: string;
        /** @description A reservation. */
        PathReservationId: string;
        /** @description A plan grant. */
        PathPlanGrantId: string;
        /** @description A company. */
        PathCompanyId: string;
        /** @description A plan. */
        PathPlanId: string;
        /** @description A feature. */
        PathFeatureId: string;
        /** @description An entitlement of a plan. */
        PathPlanEntitlementId: string;
        /** @description An override of a company. */
        PathCompanyOverrideId: string;
        /** @description The key of a flag. */
        PathKey: string;
        /** @description How many rows, 100 unless told. */
        Limit: number;
        /** @description How many rows to leave out. */
        Offset: number;
        /** @description Only these. */
        Ids: string[];
        /** @description Only what has this in its name. */
        Name: string;
        /** @description Only what has this in its name. */
        Search: string;
        /** @description Only of this credit. */
        CreditId: string;
        /** @description Only with this status. */
        BundleStatusFilter: components["schemas"]["BundleStatus"];
        /** @description Only of this type. */
        BundleTypeFilter: components["schemas"]["BundleType"];
        /** @description The company. */
        CompanyId: string;
        /** @description Only of this company. */
        OptionalCompanyId: string;
        /** @description What to sort by, created_at unless told. */
        GrantOrder: components["schemas"]["GrantSortOrder"];
        /** @description Which way, desc unless told. */
        Direction: components["schemas"]["SortDirection"];
        /** @description Only of this plan. */
        PlanId: string;
        /** @description Only of these plans. */
        PlanIds: string[];
        /** @description Only of this version of a plan; the mock keeps no versions. */
        PlanVersionId: string;
        /** @description Only of these versions; the mock keeps none. */
        PlanVersionIds: string[];
        /** @description Only of this credit. */
        BillingCreditId: string;
        /** @description Only rows of this type. */
        LedgerEventTypeFilter: components["schemas"]["LedgerEventType"];
        /** @description Only of this feature. */
        FeatureId: string;
        /** @description Only of these features. */
        FeatureIds: string[];
        /** @description From this instant on. */
        StartTime: components["schemas"]["Instant"];
        /** @description Before this instant. */
        EndTime: components["schemas"]["Instant"];
        /** @description Also for companies that are on the plan already. */
        ApplyToExisting: boolean;
        /** @description The keys as a JSON object. */
        Keys: string;
        /** @description Only of this type. */
        PlanTypeFilter: components["schemas"]["PlanType"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ApiError = components['schemas']['ApiError'];
export type Params = components['schemas']['Params'];
export type Instant = components['schemas']['Instant'];
export type Currency = components['schemas']['Currency'];
export type Decimal = components['schemas']['Decimal'];
export type Amount = components['schemas']['Amount'];
export type Quantity = components['schemas']['Quantity'];
export type Keys = components['schemas']['Keys'];
export type Traits = components['schemas']['Traits'];
export type IdempotencyKey = components['schemas']['IdempotencyKey'];
export type BurnStrategy = components['schemas']['BurnStrategy'];
export type ExpiryType = components['schemas']['ExpiryType'];
export type ExpiryUnit = components['schemas']['ExpiryUnit'];
export type RolloverPolicy = components['schemas']['RolloverPolicy'];
export type GrantReason = components['schemas']['GrantReason'];
export type ZeroedOutReason = components['schemas']['ZeroedOutReason'];
export type ResetCadence = components['schemas']['ResetCadence'];
export type ResetStart = components['schemas']['ResetStart'];
export type ResetType = components['schemas']['ResetType'];
export type Scaling = components['schemas']['Scaling'];
export type TopUpAvailability = components['schemas']['TopUpAvailability'];
export type BundleStatus = components['schemas']['BundleStatus'];
export type BundleType = components['schemas']['BundleType'];
export type LedgerEventType = components['schemas']['LedgerEventType'];
export type UsageReason = components['schemas']['UsageReason'];
export type TransferReason = components['schemas']['TransferReason'];
export type GrantSortOrder = components['schemas']['GrantSortOrder'];
export type SortDirection = components['schemas']['SortDirection'];
export type ProviderType = components['schemas']['ProviderType'];
export type PriceScheme = components['schemas']['PriceScheme'];
export type PriceInterval = components['schemas']['PriceInterval'];
export type LedgerAuthority = components['schemas']['LedgerAuthority'];
export type BillingMode = components['schemas']['BillingMode'];
export type ArrearsCadence = components['schemas']['ArrearsCadence'];
export type ArrearsAnchor = components['schemas']['ArrearsAnchor'];
export type TiersMode = components['schemas']['TiersMode'];
export type PlanType = components['schemas']['PlanType'];
export type FeatureType = components['schemas']['FeatureType'];
export type ValueType = components['schemas']['ValueType'];
export type EventType = components['schemas']['EventType'];
export type FlagType = components['schemas']['FlagType'];
export type CurrencyPriceInput = components['schemas']['CurrencyPriceInput'];
export type CreditCreate = components['schemas']['CreditCreate'];
export type CreditUpdate = components['schemas']['CreditUpdate'];
export type Price = components['schemas']['Price'];
export type CurrencyPrice = components['schemas']['CurrencyPrice'];
export type Product = components['schemas']['Product'];
export type Credit = components['schemas']['Credit'];
export type Count = components['schemas']['Count'];
export type Deleted = components['schemas']['Deleted'];
export type Balance = components['schemas']['Balance'];
export type BundleCreate = components['schemas']['BundleCreate'];
export type BundleUpdate = components['schemas']['BundleUpdate'];
export type Bundle = components['schemas']['Bundle'];
export type CompanyGrantCreate = components['schemas']['CompanyGrantCreate'];
export type GrantTransfer = components['schemas']['GrantTransfer'];
export type Grant = components['schemas']['Grant'];
export type CompanyGrant = components['schemas']['CompanyGrant'];
export type ZeroOut = components['schemas']['ZeroOut'];
export type LeaseAcquire = components['schemas']['LeaseAcquire'];
export type LeaseExtend = components['schemas']['LeaseExtend'];
export type Lease = components['schemas']['Lease'];
export type ReservationCreate = components['schemas']['ReservationCreate'];
export type Reservation = components['schemas']['Reservation'];
export type CreditAmount = components['schemas']['CreditAmount'];
export type PriceTierInput = components['schemas']['PriceTierInput'];
export type TopUpAmountType = components['schemas']['TopUpAmountType'];
export type PlanGrantCreate = components['schemas']['PlanGrantCreate'];
export type PlanGrantUpdate = components['schemas']['PlanGrantUpdate'];
export type PriceTier = components['schemas']['PriceTier'];
export type Preview = components['schemas']['Preview'];
export type PlanGrant = components['schemas']['PlanGrant'];
export type LedgerCompany = components['schemas']['LedgerCompany'];
export type LedgerCredit = components['schemas']['LedgerCredit'];
export type LedgerFeature = components['schemas']['LedgerFeature'];
export type Ledger = components['schemas']['Ledger'];
export type EventQuantity = components['schemas']['EventQuantity'];
export type EventBody = components['schemas']['EventBody'];
export type EventCreate = components['schemas']['EventCreate'];
export type EventBatchCreate = components['schemas']['EventBatchCreate'];
export type CapturedEvent = components['schemas']['CapturedEvent'];
export type CaptureBatch = components['schemas']['CaptureBatch'];
export type CaptureAnswer = components['schemas']['CaptureAnswer'];
export type RawEvent = components['schemas']['RawEvent'];
export type RawEventBatch = components['schemas']['RawEventBatch'];
export type CompanyUpsert = components['schemas']['CompanyUpsert'];
export type KeysInput = components['schemas']['KeysInput'];
export type EntityKey = components['schemas']['EntityKey'];
export type CompanyPlan = components['schemas']['CompanyPlan'];
export type FeatureEntitlement = components['schemas']['FeatureEntitlement'];
export type Company = components['schemas']['Company'];
export type CompanyPlansUpdate = components['schemas']['CompanyPlansUpdate'];
export type PlanSelection = components['schemas']['PlanSelection'];
export type BundlePurchase = components['schemas']['BundlePurchase'];
export type PlanManage = components['schemas']['PlanManage'];
export type PlanManaged = components['schemas']['PlanManaged'];
export type PlanCreate = components['schemas']['PlanCreate'];
export type PlanUpdate = components['schemas']['PlanUpdate'];
export type Plan = components['schemas']['Plan'];
export type FlagInput = components['schemas']['FlagInput'];
export type FlagCreate = components['schemas']['FlagCreate'];
export type Flag = components['schemas']['Flag'];
export type FlagDetail = components['schemas']['FlagDetail'];
export type FeatureCreate = components['schemas']['FeatureCreate'];
export type FeatureSummary = components['schemas']['FeatureSummary'];
export type Feature = components['schemas']['Feature'];
export type ConsumptionRate = components['schemas']['ConsumptionRate'];
export type PlanEntitlementCreate = components['schemas']['PlanEntitlementCreate'];
export type CompanyOverrideCreate = components['schemas']['CompanyOverrideCreate'];
export type EntitlementUpdate = components['schemas']['EntitlementUpdate'];
export type PlanEntitlement = components['schemas']['PlanEntitlement'];
export type CompanyOverride = components['schemas']['CompanyOverride'];
export type EventUsage = components['schemas']['EventUsage'];
export type Preflight = components['schemas']['Preflight'];
export type FlagCheck = components['schemas']['FlagCheck'];
export type FlagCheckAndReserve = components['schemas']['FlagCheckAndReserve'];
export type FlagResult = components['schemas']['FlagResult'];
export type FlagChecks = components['schemas']['FlagChecks'];
export type FlagHold = components['schemas']['FlagHold'];
export type FlagReservation = components['schemas']['FlagReservation'];
export type ResponseCredit = components['responses']['Credit'];
export type ResponseCreditList = components['responses']['CreditList'];
export type ResponseCount = components['responses']['Count'];
export type ResponseBalanceList = components['responses']['BalanceList'];
export type ResponseDeleted = components['responses']['Deleted'];
export type ResponseBundle = components['responses']['Bundle'];
export type ResponseBundleList = components['responses']['BundleList'];
export type ResponseGrant = components['responses']['Grant'];
export type ResponseGrantList = components['responses']['GrantList'];
export type ResponseCompanyGrantList = components['responses']['CompanyGrantList'];
export type ResponseLease = components['responses']['Lease'];
export type ResponseReservation = components['responses']['Reservation'];
export type ResponsePlanGrant = components['responses']['PlanGrant'];
export type ResponsePlanGrantList = components['responses']['PlanGrantList'];
export type ResponseLedgerList = components['responses']['LedgerList'];
export type ResponseRawEvent = components['responses']['RawEvent'];
export type ResponseRawEventBatch = components['responses']['RawEventBatch'];
export type ResponseCompany = components['responses']['Company'];
export type ResponseCompanyList = components['responses']['CompanyList'];
export type ResponsePlanManaged = components['responses']['PlanManaged'];
export type ResponsePlan = components['responses']['Plan'];
export type ResponsePlanList = components['responses']['PlanList'];
export type ResponseFeature = components['responses']['Feature'];
export type ResponseFeatureList = components['responses']['FeatureList'];
export type ResponsePlanEntitlement = components['responses']['PlanEntitlement'];
export type ResponsePlanEntitlementList = components['responses']['PlanEntitlementList'];
export type ResponseCompanyOverride = components['responses']['CompanyOverride'];
export type ResponseCompanyOverrideList = components['responses']['CompanyOverrideList'];
export type ResponseFlag = components['responses']['Flag'];
export type ResponseFlagChecks = components['responses']['FlagChecks'];
export type ResponseFlagResult = components['responses']['FlagResult'];
export type ResponseFlagReservation = components['responses']['FlagReservation'];
export type ResponseCaptureAnswer = components['responses']['CaptureAnswer'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseNotImplemented = components['responses']['NotImplemented'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ParameterPathCreditId = components['parameters']['PathCreditId'];
export type ParameterPathBundleId = components['parameters']['PathBundleId'];
export type ParameterPathGrantId = components['parameters']['PathGrantId'];
export type ParameterPathLeaseId = components['parameters']['PathLeaseId'];
export type ParameterPathReservationId = components['parameters']['PathReservationId'];
export type ParameterPathPlanGrantId = components['parameters']['PathPlanGrantId'];
export type ParameterPathCompanyId = components['parameters']['PathCompanyId'];
export type ParameterPathPlanId = components['parameters']['PathPlanId'];
export type ParameterPathFeatureId = components['parameters']['PathFeatureId'];
export type ParameterPathPlanEntitlementId = components['parameters']['PathPlanEntitlementId'];
export type ParameterPathCompanyOverrideId = components['parameters']['PathCompanyOverrideId'];
export type ParameterPathKey = components['parameters']['PathKey'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterIds = components['parameters']['Ids'];
export type ParameterName = components['parameters']['Name'];
export type ParameterSearch = components['parameters']['Search'];
export type ParameterCreditId = components['parameters']['CreditId'];
export type ParameterBundleStatusFilter = components['parameters']['BundleStatusFilter'];
export type ParameterBundleTypeFilter = components['parameters']['BundleTypeFilter'];
export type ParameterCompanyId = components['parameters']['CompanyId'];
export type ParameterOptionalCompanyId = components['parameters']['OptionalCompanyId'];
export type ParameterGrantOrder = components['parameters']['GrantOrder'];
export type ParameterDirection = components['parameters']['Direction'];
export type ParameterPlanId = components['parameters']['PlanId'];
export type ParameterPlanIds = components['parameters']['PlanIds'];
export type ParameterPlanVersionId = components['parameters']['PlanVersionId'];
export type ParameterPlanVersionIds = components['parameters']['PlanVersionIds'];
export type ParameterBillingCreditId = components['parameters']['BillingCreditId'];
export type ParameterLedgerEventTypeFilter = components['parameters']['LedgerEventTypeFilter'];
export type ParameterFeatureId = components['parameters']['FeatureId'];
export type ParameterFeatureIds = components['parameters']['FeatureIds'];
export type ParameterStartTime = components['parameters']['StartTime'];
export type ParameterEndTime = components['parameters']['EndTime'];
export type ParameterApplyToExisting = components['parameters']['ApplyToExisting'];
export type ParameterKeys = components['parameters']['Keys'];
export type ParameterPlanTypeFilter = components['parameters']['PlanTypeFilter'];
export type $defs = Record<string, never>;
export interface operations {
    listBillingCredits: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only what has this in its name. */
                name?: components["parameters"]["Name"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CreditList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBillingCredit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditCreate"];
            };
        };
        responses: {
            201: components["responses"]["Credit"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    countBillingCredits: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only what has this in its name. */
                name?: components["parameters"]["Name"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyCreditBalances: {
        parameters: {
            query: {
                /** @description The company. */
                company_id: components["parameters"]["CompanyId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BalanceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSingleBillingCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A credit. */
                credit_id: components["parameters"]["PathCreditId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Credit"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateBillingCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A credit. */
                credit_id: components["parameters"]["PathCreditId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Credit"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    softDeleteBillingCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A credit. */
                credit_id: components["parameters"]["PathCreditId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCreditBundles: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only of this credit. */
                credit_id?: components["parameters"]["CreditId"];
                /** @description Only with this status. */
                status?: components["parameters"]["BundleStatusFilter"];
                /** @description Only of this type. */
                bundle_type?: components["parameters"]["BundleTypeFilter"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BundleList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCreditBundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BundleCreate"];
            };
        };
        responses: {
            201: components["responses"]["Bundle"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    countCreditBundles: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only of this credit. */
                credit_id?: components["parameters"]["CreditId"];
                /** @description Only with this status. */
                status?: components["parameters"]["BundleStatusFilter"];
                /** @description Only of this type. */
                bundle_type?: components["parameters"]["BundleTypeFilter"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCreditBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A bundle. */
                bundle_id: components["parameters"]["PathBundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Bundle"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCreditBundleDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A bundle. */
                bundle_id: components["parameters"]["PathBundleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BundleUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Bundle"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCreditBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A bundle. */
                bundle_id: components["parameters"]["PathBundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    grantBillingCreditsToCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyGrantCreate"];
            };
        };
        responses: {
            201: components["responses"]["Grant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyGrants: {
        parameters: {
            query: {
                /** @description The company. */
                company_id: components["parameters"]["CompanyId"];
                /** @description What to sort by, created_at unless told. */
                order?: components["parameters"]["GrantOrder"];
                /** @description Which way, desc unless told. */
                dir?: components["parameters"]["Direction"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompanyGrantList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    countCompanyGrants: {
        parameters: {
            query: {
                /** @description The company. */
                company_id: components["parameters"]["CompanyId"];
                /** @description What to sort by, created_at unless told. */
                order?: components["parameters"]["GrantOrder"];
                /** @description Which way, desc unless told. */
                dir?: components["parameters"]["Direction"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGrantsForCredit: {
        parameters: {
            query?: {
                /** @description Only of this credit. */
                credit_id?: components["parameters"]["CreditId"];
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GrantList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    countBillingCreditsGrants: {
        parameters: {
            query?: {
                /** @description Only of this credit. */
                credit_id?: components["parameters"]["CreditId"];
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    zeroOutGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A grant of a company. */
                grant_id: components["parameters"]["PathGrantId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ZeroOut"];
            };
        };
        responses: {
            200: components["responses"]["Grant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    acquireCreditLease: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseAcquire"];
            };
        };
        responses: {
            201: components["responses"]["Lease"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    extendCreditLease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A lease. */
                lease_id: components["parameters"]["PathLeaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseExtend"];
            };
        };
        responses: {
            200: components["responses"]["Lease"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseCreditLease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A lease. */
                lease_id: components["parameters"]["PathLeaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Lease"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    reserveCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationCreate"];
            };
        };
        responses: {
            201: components["responses"]["Reservation"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseCreditReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A reservation. */
                reservation_id: components["parameters"]["PathReservationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Reservation"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBillingPlanCreditGrants: {
        parameters: {
            query?: {
                /** @description Only of this credit. */
                credit_id?: components["parameters"]["CreditId"];
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only of this plan. */
                plan_id?: components["parameters"]["PlanId"];
                /** @description Only of these plans. */
                plan_ids?: components["parameters"]["PlanIds"];
                /** @description Only of this version of a plan; the mock keeps no versions. */
                plan_version_id?: components["parameters"]["PlanVersionId"];
                /** @description Only of these versions; the mock keeps none. */
                plan_version_ids?: components["parameters"]["PlanVersionIds"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PlanGrantList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBillingPlanCreditGrant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanGrantCreate"];
            };
        };
        responses: {
            201: components["responses"]["PlanGrant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    countBillingPlanCreditGrants: {
        parameters: {
            query?: {
                /** @description Only of this credit. */
                credit_id?: components["parameters"]["CreditId"];
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only of this plan. */
                plan_id?: components["parameters"]["PlanId"];
                /** @description Only of these plans. */
                plan_ids?: components["parameters"]["PlanIds"];
                /** @description Only of this version of a plan; the mock keeps no versions. */
                plan_version_id?: components["parameters"]["PlanVersionId"];
                /** @description Only of these versions; the mock keeps none. */
                plan_version_ids?: components["parameters"]["PlanVersionIds"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSingleBillingPlanCreditGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan grant. */
                plan_grant_id: components["parameters"]["PathPlanGrantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PlanGrant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateBillingPlanCreditGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan grant. */
                plan_grant_id: components["parameters"]["PathPlanGrantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanGrantUpdate"];
            };
        };
        responses: {
            200: components["responses"]["PlanGrant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteBillingPlanCreditGrant: {
        parameters: {
            query?: {
                /** @description Also for companies that are on the plan already. */
                apply_to_existing?: components["parameters"]["ApplyToExisting"];
            };
            header?: never;
            path: {
                /** @description A plan grant. */
                plan_grant_id: components["parameters"]["PathPlanGrantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCreditEventLedger: {
        parameters: {
            query: {
                /** @description The company. */
                company_id: components["parameters"]["CompanyId"];
                /** @description Only of this credit. */
                billing_credit_id?: components["parameters"]["BillingCreditId"];
                /** @description Only rows of this type. */
                event_type?: components["parameters"]["LedgerEventTypeFilter"];
                /** @description Only of this feature. */
                feature_id?: components["parameters"]["FeatureId"];
                /** @description From this instant on. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LedgerList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    countCreditEventLedger: {
        parameters: {
            query: {
                /** @description The company. */
                company_id: components["parameters"]["CompanyId"];
                /** @description Only of this credit. */
                billing_credit_id?: components["parameters"]["BillingCreditId"];
                /** @description Only rows of this type. */
                event_type?: components["parameters"]["LedgerEventTypeFilter"];
                /** @description Only of this feature. */
                feature_id?: components["parameters"]["FeatureId"];
                /** @description From this instant on. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCreditLedger: {
        parameters: {
            query?: {
                /** @description Only of this company. */
                company_id?: components["parameters"]["OptionalCompanyId"];
                /** @description Only of this credit. */
                billing_credit_id?: components["parameters"]["BillingCreditId"];
                /** @description Only rows of this type. */
                event_type?: components["parameters"]["LedgerEventTypeFilter"];
                /** @description Only of this feature. */
                feature_id?: components["parameters"]["FeatureId"];
                /** @description From this instant on. */
                start_time?: components["parameters"]["StartTime"];
                /** @description Before this instant. */
                end_time?: components["parameters"]["EndTime"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LedgerList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            201: components["responses"]["RawEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEventBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventBatchCreate"];
            };
        };
        responses: {
            201: components["responses"]["RawEventBatch"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    captureEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureBatch"];
            };
        };
        responses: {
            200: components["responses"]["CaptureAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanies: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only what has this in its name. */
                q?: components["parameters"]["Search"];
                /** @description Only of this plan. */
                plan_id?: components["parameters"]["PlanId"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompanyList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    upsertCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyUpsert"];
            };
        };
        responses: {
            200: components["responses"]["Company"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    countCompanies: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only what has this in its name. */
                q?: components["parameters"]["Search"];
                /** @description Only of this plan. */
                plan_id?: components["parameters"]["PlanId"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyUpsert"];
            };
        };
        responses: {
            201: components["responses"]["Company"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCompanyByKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeysInput"];
            };
        };
        responses: {
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookupCompany: {
        parameters: {
            query: {
                /** @description The keys as a JSON object. */
                keys: components["parameters"]["Keys"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Company"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A company. */
                company_id: components["parameters"]["PathCompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Company"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A company. */
                company_id: components["parameters"]["PathCompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCompanyPlans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A company. */
                company_id: components["parameters"]["PathCompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyPlansUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Company"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    managePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanManage"];
            };
        };
        responses: {
            200: components["responses"]["PlanManaged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only what has this in its name. */
                q?: components["parameters"]["Search"];
                /** @description Only of this type. */
                plan_type?: components["parameters"]["PlanTypeFilter"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PlanList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
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
                "application/json": components["schemas"]["PlanCreate"];
            };
        };
        responses: {
            201: components["responses"]["Plan"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    countPlans: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only what has this in its name. */
                q?: components["parameters"]["Search"];
                /** @description Only of this type. */
                plan_type?: components["parameters"]["PlanTypeFilter"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan. */
                plan_id: components["parameters"]["PathPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Plan"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan. */
                plan_id: components["parameters"]["PathPlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan. */
                plan_id: components["parameters"]["PathPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFeatures: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only what has this in its name. */
                q?: components["parameters"]["Search"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FeatureList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFeature: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeatureCreate"];
            };
        };
        responses: {
            201: components["responses"]["Feature"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    countFeatures: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only what has this in its name. */
                q?: components["parameters"]["Search"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A feature. */
                feature_id: components["parameters"]["PathFeatureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Feature"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A feature. */
                feature_id: components["parameters"]["PathFeatureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlanEntitlements: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only of this feature. */
                feature_id?: components["parameters"]["FeatureId"];
                /** @description Only of these features. */
                feature_ids?: components["parameters"]["FeatureIds"];
                /** @description Only of this plan. */
                plan_id?: components["parameters"]["PlanId"];
                /** @description Only of these plans. */
                plan_ids?: components["parameters"]["PlanIds"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PlanEntitlementList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPlanEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanEntitlementCreate"];
            };
        };
        responses: {
            201: components["responses"]["PlanEntitlement"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    countPlanEntitlements: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only of this feature. */
                feature_id?: components["parameters"]["FeatureId"];
                /** @description Only of these features. */
                feature_ids?: components["parameters"]["FeatureIds"];
                /** @description Only of this plan. */
                plan_id?: components["parameters"]["PlanId"];
                /** @description Only of these plans. */
                plan_ids?: components["parameters"]["PlanIds"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlanEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An entitlement of a plan. */
                plan_entitlement_id: components["parameters"]["PathPlanEntitlementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PlanEntitlement"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePlanEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An entitlement of a plan. */
                plan_entitlement_id: components["parameters"]["PathPlanEntitlementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitlementUpdate"];
            };
        };
        responses: {
            200: components["responses"]["PlanEntitlement"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePlanEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An entitlement of a plan. */
                plan_entitlement_id: components["parameters"]["PathPlanEntitlementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyOverrides: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only of this company. */
                company_id?: components["parameters"]["OptionalCompanyId"];
                /** @description Only of this feature. */
                feature_id?: components["parameters"]["FeatureId"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompanyOverrideList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCompanyOverride: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyOverrideCreate"];
            };
        };
        responses: {
            201: components["responses"]["CompanyOverride"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    countCompanyOverrides: {
        parameters: {
            query?: {
                /** @description Only these. */
                ids?: components["parameters"]["Ids"];
                /** @description Only of this company. */
                company_id?: components["parameters"]["OptionalCompanyId"];
                /** @description Only of this feature. */
                feature_id?: components["parameters"]["FeatureId"];
                /** @description How many rows, 100 unless told. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCompanyOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An override of a company. */
                company_override_id: components["parameters"]["PathCompanyOverrideId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompanyOverride"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCompanyOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An override of a company. */
                company_override_id: components["parameters"]["PathCompanyOverrideId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitlementUpdate"];
            };
        };
        responses: {
            200: components["responses"]["CompanyOverride"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCompanyOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An override of a company. */
                company_override_id: components["parameters"]["PathCompanyOverrideId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFlag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagCreate"];
            };
        };
        responses: {
            201: components["responses"]["Flag"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkFlags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagCheck"];
            };
        };
        responses: {
            201: components["responses"]["FlagChecks"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of a flag. */
                key: components["parameters"]["PathKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagCheck"];
            };
        };
        responses: {
            200: components["responses"]["FlagResult"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkAndReserveFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of a flag. */
                key: components["parameters"]["PathKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagCheckAndReserve"];
            };
        };
        responses: {
            200: components["responses"]["FlagReservation"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCreditSpendPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBillingProductMatchCompanies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlanIssues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
}
