// Generated from spec/dialects/flexprice.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export interface paths {
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a customer */
        put: operations["updateCustomer"];
        /** Create a customer */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find customers */
        post: operations["queryCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/external/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a customer by your own id */
        get: operations["getCustomerByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/lookup/{lookup_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a customer by your own id, on an older path */
        get: operations["lookupCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a customer's wallets, by either id */
        get: operations["getCustomerWallets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a customer */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /** Delete a customer */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a customer's active wallets */
        get: operations["getWalletsByCustomerId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/grants/upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the next applications of a customer's grants */
        get: operations["getCustomerUpcomingGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List wallets */
        get: operations["listWallets"];
        put?: never;
        /** Create a wallet */
        post: operations["createWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find wallets */
        post: operations["queryWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets/transactions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find transactions */
        post: operations["queryWalletTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a wallet */
        get: operations["getWallet"];
        /** Change a wallet */
        put: operations["updateWallet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets/{id}/balance/real-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the balance of a wallet */
        get: operations["getWalletBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets/{id}/balance/real-time-cached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the balance of a wallet; the mock caches nothing */
        get: operations["getCachedWalletBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets/{id}/top-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add credits */
        post: operations["topUpWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets/{id}/debit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take credits */
        post: operations["debitWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a wallet */
        post: operations["terminateWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallets/{id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the transactions of a wallet */
        get: operations["getWalletTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/creditgrants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List credit grants */
        get: operations["listCreditGrants"];
        put?: never;
        /** Create a credit grant */
        post: operations["createCreditGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/creditgrants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a credit grant */
        get: operations["getCreditGrant"];
        /** Change a credit grant */
        put: operations["updateCreditGrant"];
        post?: never;
        /** End a credit grant */
        delete: operations["deleteCreditGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{id}/creditgrants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the credit grants of a plan */
        get: operations["getPlanCreditGrants"];
        put?: never;
        post?: never;
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
        get?: never;
        put?: never;
        /** Create a plan */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find plans */
        post: operations["queryPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a plan */
        get: operations["getPlan"];
        /** Change a plan */
        put: operations["updatePlan"];
        post?: never;
        /** Archive a plan */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Subscribe a customer to a plan */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find subscriptions */
        post: operations["querySubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a subscription */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a subscription */
        post: operations["cancelSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/grants/upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the next applications of a subscription's grants */
        get: operations["getSubscriptionUpcomingGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find changes of alert states */
        post: operations["queryAlertLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a usage event, which nothing meters */
        post: operations["ingestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept usage events, which nothing meters */
        post: operations["ingestEventsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/payment/attempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay the invoice of a top-up
         * @description The only invoices here are those of top-ups with PURCHASED_CREDIT_INVOICED; paid, their credits count.
         */
        post: operations["attemptInvoicePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a setting
         * @description Only `invoice_config` is there.
         */
        get: operations["getSetting"];
        /**
         * Change a setting
         * @description Only `invoice_config` is there, and of it only `auto_complete_purchased_credit_transaction` does something: top-ups on an invoice then count at once.
         */
        put: operations["updateSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Not answered by the mock */
        get: operations["customersGetCustomerUsageSummary"];
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
        /** @enum {string} */
        Status: "published" | "archived" | "deleted";
        /** @enum {string} */
        Period: "DAILY" | "WEEKLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "ANNUAL";
        /** @enum {string} */
        Cadence: "ONETIME" | "RECURRING";
        /** @enum {string} */
        GrantScope: "PLAN" | "SUBSCRIPTION";
        /** @enum {string} */
        ExpirationType: "NEVER" | "DURATION" | "BILLING_CYCLE";
        /** @enum {string} */
        DurationUnit: "DAY" | "WEEK" | "MONTH" | "YEAR";
        /** @enum {string} */
        WalletStatus: "active" | "frozen" | "closed";
        /** @enum {string} */
        WalletType: "PRE_PAID" | "POST_PAID";
        /** @enum {string} */
        TransactionType: "credit" | "debit";
        /** @enum {string} */
        TransactionStatus: "pending" | "completed" | "failed";
        /** @enum {string} */
        TransactionReason: "INVOICE_PAYMENT" | "FREE_CREDIT_GRANT" | "SUBSCRIPTION_CREDIT_GRANT" | "PURCHASED_CREDIT_INVOICED" | "PURCHASED_CREDIT_DIRECT" | "CREDIT_NOTE" | "CREDIT_EXPIRED" | "WALLET_TERMINATION" | "MANUAL_BALANCE_DEBIT" | "CREDIT_ADJUSTMENT" | "INVOICE_VOID_REFUND";
        /** @enum {string} */
        ReferenceType: "PAYMENT" | "EXTERNAL" | "REQUEST" | "INVOICE";
        /** @enum {string} */
        ApplicationStatus: "pending" | "applied" | "failed" | "skipped" | "cancelled";
        /** @enum {string} */
        ApplicationReason: "first_time_recurring_credit_grant" | "recurring_credit_grant" | "onetime_credit_grant";
        /** @enum {string} */
        PriceType: "ALL" | "USAGE" | "FIXED";
        /** @enum {string} */
        AlertState: "ok" | "info" | "warning" | "in_alarm";
        /** @enum {string} */
        AlertType: "low_ongoing_balance" | "low_credit_balance" | "feature_wallet_balance";
        /** @enum {string} */
        AlertCondition: "above" | "below";
        /** @enum {string} */
        AlertEntityType: "wallet" | "feature";
        /** @enum {string} */
        SubscriptionStatus: "active" | "paused" | "cancelled" | "incomplete" | "trialing" | "draft";
        /** @enum {string} */
        BillingCycle: "anniversary" | "calendar";
        /** @enum {string} */
        CancellationType: "immediate" | "end_of_period";
        /** @enum {string} */
        Order: "asc" | "desc";
        Metadata: {
            [key: string]: string;
        } | null;
        /** @description Labels: up to 50 keys of up to 40 characters, values up to 500; null is kept as an empty text. */
        MetadataInput: {
            [key: string]: string | null;
        } | null;
        /** @description A decimal without trailing zeros. */
        Decimal: string;
        /** @description A decimal, as text or as a number. */
        DecimalInput: string | number;
        /** @description RFC 3339, UTC. */
        Instant: string;
        /** @description RFC 3339 with any offset; an empty text is none. */
        InstantInput: string | null;
        Pagination: {
            total: number;
            limit: number;
            offset: number;
        };
        /** @description A parent, without its own parent. */
        ParentCustomer: {
            id: string;
            external_id: string;
            name: string;
            email: string;
            metadata: components["schemas"]["Metadata"];
            address_line1: string | null;
            address_line2: string | null;
            address_city: string | null;
            address_state: string | null;
            address_postal_code: string | null;
            address_country: string | null;
            parent_customer_id: string | null;
            parent_customer: null;
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
        };
        Customer: {
            id: string;
            external_id: string;
            name: string;
            email: string;
            metadata: components["schemas"]["Metadata"];
            address_line1: string | null;
            address_line2: string | null;
            address_city: string | null;
            address_state: string | null;
            address_postal_code: string | null;
            address_country: string | null;
            parent_customer_id: string | null;
            parent_customer: components["schemas"]["ParentCustomer"] | null;
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
        };
        CustomerList: {
            items: components["schemas"]["Customer"][];
            pagination: components["schemas"]["Pagination"];
        };
        CustomerCreate: {
            /** @description Your own id; it cannot start with `acc_`. */
            external_id: string;
            name?: string | null;
            email?: string | null;
            metadata?: components["schemas"]["MetadataInput"];
            address_line1?: string | null;
            address_line2?: string | null;
            address_city?: string | null;
            address_state?: string | null;
            address_postal_code?: string | null;
            address_country?: string | null;
            parent_customer_id?: string | null;
            parent_customer_external_id?: string | null;
        };
        CustomerUpdate: {
            external_id?: string | null;
            name?: string | null;
            email?: string | null;
            metadata?: components["schemas"]["MetadataInput"];
            address_line1?: string | null;
            address_line2?: string | null;
            address_city?: string | null;
            address_state?: string | null;
            address_postal_code?: string | null;
            address_country?: string | null;
            parent_customer_id?: string | null;
            parent_customer_external_id?: string | null;
        };
        FilterCondition: {
            field?: string | null;
            operator?: string | null;
            data_type?: string | null;
            value?: Record<string, never> | null;
        };
        SortCondition: {
            field?: string | null;
            direction?: string | null;
        };
        CustomerFilter: {
            limit?: number | null;
            offset?: number | null;
            order?: components["schemas"]["Order"] | null;
            expand?: string | null;
            status?: components["schemas"]["Status"] | null;
            start_time?: components["schemas"]["InstantInput"];
            end_time?: components["schemas"]["InstantInput"];
            filters?: components["schemas"]["FilterCondition"][] | null;
            sort?: components["schemas"]["SortCondition"][] | null;
            customer_ids?: string[] | null;
            external_id?: string | null;
            external_ids?: string[] | null;
            email?: string | null;
            parent_customer_ids?: string[] | null;
        };
        AutoTopUp: {
            enabled: boolean | null;
            threshold: components["schemas"]["NullableDecimal"];
            amount: components["schemas"]["NullableDecimal"];
            invoicing: boolean | null;
        };
        NullableDecimal: string | null;
        AutoTopUpInput: {
            enabled?: boolean | null;
            threshold?: components["schemas"]["DecimalInput"] | null;
            amount?: components["schemas"]["DecimalInput"] | null;
            invoicing?: boolean | null;
            cooldown_seconds?: number | null;
        };
        AlertThreshold: {
            threshold: components["schemas"]["Decimal"];
            condition: components["schemas"]["AlertCondition"];
        };
        AlertThresholdInput: {
            threshold: components["schemas"]["DecimalInput"];
            condition?: components["schemas"]["AlertCondition"] | null;
        };
        AlertSettings: {
            alert_enabled: boolean;
            critical: components["schemas"]["AlertThreshold"] | null;
            warning: components["schemas"]["AlertThreshold"] | null;
            info: components["schemas"]["AlertThreshold"] | null;
        };
        AlertSettingsInput: {
            alert_enabled?: boolean | null;
            critical?: components["schemas"]["AlertThresholdInput"] | null;
            warning?: components["schemas"]["AlertThresholdInput"] | null;
            info?: components["schemas"]["AlertThresholdInput"] | null;
        };
        WalletConfig: {
            allowed_price_types: components["schemas"]["PriceType"][] | null;
        };
        WalletConfigInput: {
            allowed_price_types?: components["schemas"]["PriceType"][] | null;
        };
        CreditBreakdown: {
            free: components["schemas"]["Decimal"];
            purchased: components["schemas"]["Decimal"];
        };
        Wallet: {
            id: string;
            customer_id: string;
            currency: string;
            balance: components["schemas"]["Decimal"];
            credit_balance: components["schemas"]["Decimal"];
            wallet_status: components["schemas"]["WalletStatus"];
            name: string;
            description: string;
            metadata: components["schemas"]["Metadata"];
            auto_topup: components["schemas"]["AutoTopUp"] | null;
            wallet_type: components["schemas"]["WalletType"];
            config: components["schemas"]["WalletConfig"];
            conversion_rate: components["schemas"]["Decimal"];
            topup_conversion_rate: components["schemas"]["Decimal"];
            alert_settings: components["schemas"]["AlertSettings"] | null;
            alert_state: components["schemas"]["AlertState"];
            credits_available_breakdown: components["schemas"]["CreditBreakdown"] | null;
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
        };
        WalletBalance: {
            id: string;
            customer_id: string;
            currency: string;
            balance: components["schemas"]["Decimal"];
            credit_balance: components["schemas"]["Decimal"];
            wallet_status: components["schemas"]["WalletStatus"];
            name: string;
            description: string;
            metadata: components["schemas"]["Metadata"];
            auto_topup: components["schemas"]["AutoTopUp"] | null;
            wallet_type: components["schemas"]["WalletType"];
            config: components["schemas"]["WalletConfig"];
            conversion_rate: components["schemas"]["Decimal"];
            topup_conversion_rate: components["schemas"]["Decimal"];
            alert_settings: components["schemas"]["AlertSettings"] | null;
            alert_state: components["schemas"]["AlertState"];
            credits_available_breakdown: components["schemas"]["CreditBreakdown"] | null;
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
            real_time_balance: components["schemas"]["Decimal"];
            real_time_credit_balance: components["schemas"]["Decimal"];
            balance_updated_at: components["schemas"]["Instant"];
            current_period_usage: components["schemas"]["Decimal"];
            unpaid_invoices_amount: components["schemas"]["Decimal"];
            is_cached_fallback: boolean;
        };
        /** @description The wallet as the client reads it, and the message that the server sends. */
        TerminatedWallet: {
            id: string;
            customer_id: string;
            currency: string;
            balance: components["schemas"]["Decimal"];
            credit_balance: components["schemas"]["Decimal"];
            wallet_status: components["schemas"]["WalletStatus"];
            name: string;
            description: string;
            metadata: components["schemas"]["Metadata"];
            auto_topup: components["schemas"]["AutoTopUp"] | null;
            wallet_type: components["schemas"]["WalletType"];
            config: components["schemas"]["WalletConfig"];
            conversion_rate: components["schemas"]["Decimal"];
            topup_conversion_rate: components["schemas"]["Decimal"];
            alert_settings: components["schemas"]["AlertSettings"] | null;
            alert_state: components["schemas"]["AlertState"];
            credits_available_breakdown: components["schemas"]["CreditBreakdown"] | null;
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
            message: string;
        };
        WalletList: {
            items: components["schemas"]["Wallet"][];
            pagination: components["schemas"]["Pagination"];
        };
        WalletCreate: {
            /** @description Three letters. */
            currency?: string | null;
            customer_id?: string | null;
            external_customer_id?: string | null;
            name?: string | null;
            wallet_type?: components["schemas"]["WalletType"] | null;
            conversion_rate?: components["schemas"]["DecimalInput"] | null;
            topup_conversion_rate?: components["schemas"]["DecimalInput"] | null;
            initial_credits_to_load?: components["schemas"]["DecimalInput"] | null;
            /** @description YYYYMMDD; the credits end with that day. */
            initial_credits_to_load_expiry_date?: number | null;
            initial_credits_expiry_date_utc?: components["schemas"]["InstantInput"];
            alert_settings?: components["schemas"]["AlertSettingsInput"] | null;
            auto_topup?: components["schemas"]["AutoTopUpInput"] | null;
            config?: components["schemas"]["WalletConfigInput"] | null;
            price_unit?: string | null;
            description?: string | null;
            metadata?: components["schemas"]["MetadataInput"];
        };
        WalletUpdate: {
            name?: string | null;
            description?: string | null;
            metadata?: components["schemas"]["MetadataInput"];
            auto_topup?: components["schemas"]["AutoTopUpInput"] | null;
            config?: components["schemas"]["WalletConfigInput"] | null;
            alert_settings?: components["schemas"]["AlertSettingsInput"] | null;
        };
        WalletFilter: {
            limit?: number | null;
            offset?: number | null;
            order?: components["schemas"]["Order"] | null;
            expand?: string | null;
            status?: components["schemas"]["WalletStatus"] | null;
            start_time?: components["schemas"]["InstantInput"];
            end_time?: components["schemas"]["InstantInput"];
            filters?: components["schemas"]["FilterCondition"][] | null;
            sort?: string | null;
            wallet_ids?: string[] | null;
            alert_enabled?: boolean | null;
        };
        TopUp: {
            transaction_reason: components["schemas"]["TransactionReason"];
            credits_to_add?: components["schemas"]["DecimalInput"] | null;
            amount?: components["schemas"]["DecimalInput"] | null;
            expiry_date_utc?: components["schemas"]["InstantInput"];
            priority?: number | null;
            idempotency_key?: string | null;
            description?: string | null;
            metadata?: components["schemas"]["MetadataInput"];
            bonus_credits_to_add?: components["schemas"]["DecimalInput"] | null;
        };
        Debit: {
            credits: components["schemas"]["DecimalInput"];
            transaction_reason: components["schemas"]["TransactionReason"];
            idempotency_key: string;
            description?: string | null;
            metadata?: components["schemas"]["MetadataInput"];
        };
        Transaction: {
            id: string;
            wallet_id: string;
            customer_id: string;
            type: components["schemas"]["TransactionType"];
            amount: components["schemas"]["Decimal"];
            credit_amount: components["schemas"]["Decimal"];
            credit_balance_before: components["schemas"]["Decimal"];
            credit_balance_after: components["schemas"]["Decimal"];
            transaction_status: components["schemas"]["TransactionStatus"];
            reference_type: components["schemas"]["ReferenceType"];
            reference_id: string;
            description: string;
            metadata: components["schemas"]["Metadata"];
            expiry_date: components["schemas"]["Instant"] | null;
            credits_available: components["schemas"]["Decimal"];
            transaction_reason: components["schemas"]["TransactionReason"];
            priority: number | null;
            currency: string;
            conversion_rate: components["schemas"]["Decimal"];
            topup_conversion_rate: components["schemas"]["Decimal"];
            idempotency_key: string;
            customer: components["schemas"]["Customer"] | null;
            created_by_user: null;
            wallet: components["schemas"]["Wallet"] | null;
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
        };
        TransactionList: {
            items: components["schemas"]["Transaction"][];
            pagination: components["schemas"]["Pagination"];
        };
        TopUpResult: {
            wallet_transaction: components["schemas"]["Transaction"];
            wallet: components["schemas"]["Wallet"];
            invoice_id: string | null;
        };
        TransactionFilter: {
            limit?: number | null;
            offset?: number | null;
            order?: components["schemas"]["Order"] | null;
            expand?: string | null;
            status?: components["schemas"]["Status"] | null;
            start_time?: components["schemas"]["InstantInput"];
            end_time?: components["schemas"]["InstantInput"];
            filters?: components["schemas"]["FilterCondition"][] | null;
            sort?: components["schemas"]["SortCondition"][] | null;
            id?: string | null;
            type?: components["schemas"]["TransactionType"] | null;
            transaction_status?: components["schemas"]["TransactionStatus"] | null;
            transaction_reason?: components["schemas"]["TransactionReason"] | null;
            reference_type?: string | null;
            reference_id?: string | null;
            expiry_date_before?: components["schemas"]["InstantInput"];
            expiry_date_after?: components["schemas"]["InstantInput"];
            credits_available_gt?: components["schemas"]["DecimalInput"] | null;
            priority?: number | null;
            created_by?: string | null;
        };
        CreditGrant: {
            id: string;
            name: string;
            scope: components["schemas"]["GrantScope"];
            plan_id: string | null;
            subscription_id: string | null;
            addon_id: null;
            credits: components["schemas"]["Decimal"];
            /** @description The same as credits, for callers of the older shape. */
            amount: number;
            currency: string | null;
            expire_in_days: number | null;
            cadence: components["schemas"]["Cadence"];
            period: components["schemas"]["Period"] | null;
            period_count: number | null;
            expiration_type: components["schemas"]["ExpirationType"];
            expiration_duration: number | null;
            expiration_duration_unit: components["schemas"]["DurationUnit"] | null;
            priority: number | null;
            metadata: components["schemas"]["Metadata"];
            start_date: components["schemas"]["Instant"] | null;
            end_date: components["schemas"]["Instant"] | null;
            credit_grant_anchor: components["schemas"]["Instant"] | null;
            conversion_rate: components["schemas"]["NullableDecimal"];
            topup_conversion_rate: components["schemas"]["NullableDecimal"];
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
        };
        CreditGrantList: {
            items: components["schemas"]["CreditGrant"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description Credits as `credits` with `expiration_*`, or in the older shape as `amount` with `expire_in_days`. */
        CreditGrantCreate: {
            name: string;
            /** @enum {string} */
            scope: "PLAN" | "SUBSCRIPTION" | "ADDON";
            plan_id?: string | null;
            subscription_id?: string | null;
            addon_id?: string | null;
            credits?: components["schemas"]["DecimalInput"] | null;
            amount?: components["schemas"]["DecimalInput"] | null;
            currency?: string | null;
            expire_in_days?: number | null;
            cadence: components["schemas"]["Cadence"];
            period?: components["schemas"]["Period"] | null;
            period_count?: number | null;
            expiration_type?: components["schemas"]["ExpirationType"] | null;
            expiration_duration?: number | null;
            expiration_duration_unit?: components["schemas"]["DurationUnit"] | null;
            priority?: number | null;
            metadata?: components["schemas"]["MetadataInput"];
            start_date?: components["schemas"]["InstantInput"];
            end_date?: components["schemas"]["InstantInput"];
            conversion_rate?: components["schemas"]["DecimalInput"] | null;
            topup_conversion_rate?: components["schemas"]["DecimalInput"] | null;
        };
        SubscriptionGrantCreate: {
            name: string;
            /** @enum {string|null} */
            scope?: "SUBSCRIPTION" | null;
            plan_id?: string | null;
            subscription_id?: string | null;
            addon_id?: string | null;
            credits?: components["schemas"]["DecimalInput"] | null;
            amount?: components["schemas"]["DecimalInput"] | null;
            currency?: string | null;
            expire_in_days?: number | null;
            cadence: components["schemas"]["Cadence"];
            period?: components["schemas"]["Period"] | null;
            period_count?: number | null;
            expiration_type?: components["schemas"]["ExpirationType"] | null;
            expiration_duration?: number | null;
            expiration_duration_unit?: components["schemas"]["DurationUnit"] | null;
            priority?: number | null;
            metadata?: components["schemas"]["MetadataInput"];
            start_date?: components["schemas"]["InstantInput"];
            end_date?: components["schemas"]["InstantInput"];
            conversion_rate?: components["schemas"]["DecimalInput"] | null;
            topup_conversion_rate?: components["schemas"]["DecimalInput"] | null;
        };
        CreditGrantUpdate: {
            name?: string | null;
            metadata?: components["schemas"]["MetadataInput"];
            end_date?: components["schemas"]["InstantInput"];
        };
        CreditGrantDelete: {
            effective_date?: components["schemas"]["InstantInput"];
        };
        Message: {
            message: string;
        };
        Plan: {
            id: string;
            name: string;
            description: string;
            lookup_key: string;
            display_order: number | null;
            metadata: components["schemas"]["Metadata"];
            /** @description The mock has none. */
            prices: Record<string, never>[];
            /** @description The mock has none. */
            entitlements: Record<string, never>[];
            credit_grants: components["schemas"]["CreditGrant"][];
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
        };
        PlanList: {
            items: components["schemas"]["Plan"][];
            pagination: components["schemas"]["Pagination"];
        };
        PlanCreate: {
            name: string;
            description?: string | null;
            lookup_key?: string | null;
            display_order?: number | null;
            metadata?: components["schemas"]["MetadataInput"];
        };
        PlanUpdate: {
            name?: string | null;
            description?: string | null;
            lookup_key?: string | null;
            display_order?: number | null;
            metadata?: components["schemas"]["MetadataInput"];
        };
        PlanFilter: {
            limit?: number | null;
            offset?: number | null;
            order?: components["schemas"]["Order"] | null;
            expand?: string | null;
            status?: components["schemas"]["Status"] | null;
            start_time?: components["schemas"]["InstantInput"];
            end_time?: components["schemas"]["InstantInput"];
            filters?: components["schemas"]["FilterCondition"][] | null;
            sort?: components["schemas"]["SortCondition"][] | null;
            plan_ids?: string[] | null;
            lookup_key?: string | null;
        };
        Subscription: {
            id: string;
            customer_id: string;
            plan_id: string;
            subscription_status: components["schemas"]["SubscriptionStatus"];
            currency: string;
            billing_anchor: components["schemas"]["Instant"];
            billing_cadence: components["schemas"]["Cadence"];
            billing_cycle: components["schemas"]["BillingCycle"];
            billing_period: components["schemas"]["Period"];
            billing_period_count: number;
            start_date: components["schemas"]["Instant"];
            end_date: components["schemas"]["Instant"] | null;
            current_period_start: components["schemas"]["Instant"];
            current_period_end: components["schemas"]["Instant"];
            cancel_at: components["schemas"]["Instant"] | null;
            cancel_at_period_end: boolean;
            cancelled_at: components["schemas"]["Instant"] | null;
            trial_start: components["schemas"]["Instant"] | null;
            trial_end: components["schemas"]["Instant"] | null;
            lookup_key: string;
            metadata: components["schemas"]["Metadata"];
            customer: components["schemas"]["Customer"] | null;
            plan: components["schemas"]["Plan"] | null;
            credit_grants: components["schemas"]["CreditGrant"][];
            version: number;
            customer_timezone: string;
            invoicing_customer_id: string;
            active_pause_id: null;
            collection_method: string | null;
            commitment_amount: null;
            commitment_duration: null;
            /** @description The mock has none. */
            coupon_associations: Record<string, never>[];
            enable_true_up: boolean;
            gateway_payment_method_id: null;
            latest_invoice: null;
            /** @description The mock has none. */
            line_items: Record<string, never>[];
            overage_factor: string | null;
            parent_subscription_id: string | null;
            /** @enum {string} */
            pause_status: "none";
            /** @description The mock has none. */
            pauses: Record<string, never>[];
            payment_behavior: string | null;
            payment_terms: string | null;
            /** @description The mock has none. */
            phases: Record<string, never>[];
            proration_behavior: string | null;
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
        };
        SubscriptionList: {
            items: components["schemas"]["Subscription"][];
            pagination: components["schemas"]["Pagination"];
        };
        SubscriptionCreate: {
            plan_id: string;
            currency: string;
            customer_id?: string | null;
            external_customer_id?: string | null;
            billing_period: components["schemas"]["Period"];
            billing_period_count?: number | null;
            billing_cadence: components["schemas"]["Cadence"];
            billing_cycle?: components["schemas"]["BillingCycle"] | null;
            start_date?: components["schemas"]["InstantInput"];
            end_date?: components["schemas"]["InstantInput"];
            trial_start?: components["schemas"]["InstantInput"];
            trial_end?: components["schemas"]["InstantInput"];
            subscription_status?: components["schemas"]["SubscriptionStatus"] | null;
            credit_grants?: components["schemas"]["SubscriptionGrantCreate"][] | null;
            lookup_key?: string | null;
            metadata?: components["schemas"]["MetadataInput"];
            customer_timezone?: string | null;
            collection_method?: string | null;
            overage_factor?: components["schemas"]["DecimalInput"] | null;
            parent_subscription_id?: string | null;
            payment_behavior?: string | null;
            payment_terms?: string | null;
            proration_behavior?: string | null;
        };
        SubscriptionFilter: {
            limit?: number | null;
            offset?: number | null;
            order?: components["schemas"]["Order"] | null;
            expand?: string | null;
            status?: components["schemas"]["Status"] | null;
            start_time?: components["schemas"]["InstantInput"];
            end_time?: components["schemas"]["InstantInput"];
            filters?: components["schemas"]["FilterCondition"][] | null;
            sort?: components["schemas"]["SortCondition"][] | null;
            subscription_ids?: string[] | null;
            customer_id?: string | null;
            external_customer_id?: string | null;
            plan_id?: string | null;
            subscription_status?: components["schemas"]["SubscriptionStatus"][] | null;
            billing_period?: components["schemas"]["Period"][] | null;
        };
        SubscriptionCancel: {
            cancellation_type: components["schemas"]["CancellationType"];
            reason?: string | null;
            proration_behavior?: string | null;
        };
        SubscriptionCancelled: {
            subscription_id: string;
            cancellation_type: components["schemas"]["CancellationType"];
            effective_date: components["schemas"]["Instant"];
            status: components["schemas"]["SubscriptionStatus"];
            reason: string;
            message: string;
            processed_at: components["schemas"]["Instant"];
            /** @description The mock has none. */
            proration_details: Record<string, never>[];
            proration_invoice: null;
            total_credit_amount: components["schemas"]["Decimal"];
        };
        Application: {
            id: string;
            credit_grant_id: string;
            subscription_id: string;
            scheduled_for: components["schemas"]["Instant"];
            applied_at: components["schemas"]["Instant"] | null;
            period_start: components["schemas"]["Instant"] | null;
            period_end: components["schemas"]["Instant"] | null;
            application_status: components["schemas"]["ApplicationStatus"];
            credits: components["schemas"]["Decimal"];
            application_reason: components["schemas"]["ApplicationReason"];
            subscription_status_at_application: components["schemas"]["SubscriptionStatus"];
            retry_count: number;
            failure_reason: string | null;
            metadata: components["schemas"]["Metadata"];
            idempotency_key: string;
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
        };
        ApplicationList: {
            items: components["schemas"]["Application"][];
            pagination: components["schemas"]["Pagination"];
        };
        AlertInfo: {
            alert_settings: components["schemas"]["AlertSettings"] | null;
            value_at_time: components["schemas"]["Decimal"];
            timestamp: components["schemas"]["Instant"];
        };
        AlertLog: {
            id: string;
            entity_type: components["schemas"]["AlertEntityType"];
            entity_id: string;
            parent_entity_type: string;
            parent_entity_id: string;
            customer_id: string;
            alert_type: components["schemas"]["AlertType"];
            alert_status: components["schemas"]["AlertState"];
            alert_info: components["schemas"]["AlertInfo"];
            customer: components["schemas"]["Customer"] | null;
            wallet: components["schemas"]["Wallet"] | null;
            feature: null;
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
        };
        AlertLogList: {
            items: components["schemas"]["AlertLog"][];
            pagination: components["schemas"]["Pagination"];
        };
        AlertLogFilter: {
            limit?: number | null;
            offset?: number | null;
            order?: components["schemas"]["Order"] | null;
            expand?: string | null;
            status?: components["schemas"]["Status"] | null;
            start_time?: components["schemas"]["InstantInput"];
            end_time?: components["schemas"]["InstantInput"];
            filters?: components["schemas"]["FilterCondition"][] | null;
            sort?: components["schemas"]["SortCondition"][] | null;
            alert_type?: components["schemas"]["AlertType"] | null;
            alert_status?: components["schemas"]["AlertState"] | null;
            entity_type?: components["schemas"]["AlertEntityType"] | null;
            entity_id?: string | null;
            customer_id?: string | null;
        };
        EventCreate: {
            event_name: string;
            external_customer_id: string;
            event_id?: string | null;
            customer_id?: string | null;
            properties?: Record<string, never> | null;
            source?: string | null;
            timestamp?: components["schemas"]["InstantInput"];
        };
        EventsCreate: {
            events: components["schemas"]["EventCreate"][];
        };
        Accepted: {
            [key: string]: string;
        };
        ErrorDetail: {
            message: string;
            internal_error: string | null;
        };
        /** @description Both the nested form that the client parses and the flat one that the server sends. */
        Error: {
            /** @constant */
            success: false;
            error: components["schemas"]["ErrorDetail"];
            code: string;
            message: string;
            http_status_code: number;
            details: Record<string, never> | null;
        };
        /** @description What is said before any object is looked at. */
        AuthError: {
            error: string;
            message?: string;
        };
        InvoiceConfig: {
            prefix: string;
            /** @enum {string} */
            format: "YYYYMM" | "YYYYMMDD" | "YYMMDD" | "YY" | "YYYY";
            start_sequence: number;
            timezone: string;
            separator: string;
            suffix_length: number;
            due_date_days: number | null;
            auto_complete_purchased_credit_transaction: boolean;
            finalization_delay_seconds: number;
        };
        InvoiceConfigInput: {
            prefix?: string;
            /** @enum {string} */
            format?: "YYYYMM" | "YYYYMMDD" | "YYMMDD" | "YY" | "YYYY";
            start_sequence?: number;
            timezone?: string;
            separator?: string;
            suffix_length?: number;
            due_date_days?: number | null;
            auto_complete_purchased_credit_transaction?: boolean;
            finalization_delay_seconds?: number;
        };
        Setting: {
            id: string;
            key: string;
            value: components["schemas"]["InvoiceConfig"];
            status: components["schemas"]["Status"];
            created_at: components["schemas"]["Instant"];
            updated_at: components["schemas"]["Instant"];
            created_by: string;
            updated_by: string;
            tenant_id: string;
            environment_id: string;
        };
        SettingUpdate: {
            value: components["schemas"]["InvoiceConfigInput"];
        };
    };
    responses: {
        /** @description A request that is wrong, or that cannot be done. */
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
                "application/json": components["schemas"]["AuthError"];
            };
        };
        /** @description A key that may only read. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthError"];
            };
        };
        /** @description No such object. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is one already. */
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
        /** @description A call, or a part of one, that the mock does not answer. */
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Status = components['schemas']['Status'];
export type Period = components['schemas']['Period'];
export type Cadence = components['schemas']['Cadence'];
export type GrantScope = components['schemas']['GrantScope'];
export type ExpirationType = components['schemas']['ExpirationType'];
export type DurationUnit = components['schemas']['DurationUnit'];
export type WalletStatus = components['schemas']['WalletStatus'];
export type WalletType = components['schemas']['WalletType'];
export type TransactionType = components['schemas']['TransactionType'];
export type TransactionStatus = components['schemas']['TransactionStatus'];
export type TransactionReason = components['schemas']['TransactionReason'];
export type ReferenceType = components['schemas']['ReferenceType'];
export type ApplicationStatus = components['schemas']['ApplicationStatus'];
export type ApplicationReason = components['schemas']['ApplicationReason'];
export type PriceType = components['schemas']['PriceType'];
export type AlertState = components['schemas']['AlertState'];
export type AlertType = components['schemas']['AlertType'];
export type AlertCondition = components['schemas']['AlertCondition'];
export type AlertEntityType = components['schemas']['AlertEntityType'];
export type SubscriptionStatus = components['schemas']['SubscriptionStatus'];
export type BillingCycle = components['schemas']['BillingCycle'];
export type CancellationType = components['schemas']['CancellationType'];
export type Order = components['schemas']['Order'];
export type Metadata = components['schemas']['Metadata'];
export type MetadataInput = components['schemas']['MetadataInput'];
export type Decimal = components['schemas']['Decimal'];
export type DecimalInput = components['schemas']['DecimalInput'];
export type Instant = components['schemas']['Instant'];
export type InstantInput = components['schemas']['InstantInput'];
export type Pagination = components['schemas']['Pagination'];
export type ParentCustomer = components['schemas']['ParentCustomer'];
export type Customer = components['schemas']['Customer'];
export type CustomerList = components['schemas']['CustomerList'];
export type CustomerCreate = components['schemas']['CustomerCreate'];
export type CustomerUpdate = components['schemas']['CustomerUpdate'];
export type FilterCondition = components['schemas']['FilterCondition'];
export type SortCondition = components['schemas']['SortCondition'];
export type CustomerFilter = components['schemas']['CustomerFilter'];
export type AutoTopUp = components['schemas']['AutoTopUp'];
export type NullableDecimal = components['schemas']['NullableDecimal'];
export type AutoTopUpInput = components['schemas']['AutoTopUpInput'];
export type AlertThreshold = components['schemas']['AlertThreshold'];
export type AlertThresholdInput = components['schemas']['AlertThresholdInput'];
export type AlertSettings = components['schemas']['AlertSettings'];
export type AlertSettingsInput = components['schemas']['AlertSettingsInput'];
export type WalletConfig = components['schemas']['WalletConfig'];
export type WalletConfigInput = components['schemas']['WalletConfigInput'];
export type CreditBreakdown = components['schemas']['CreditBreakdown'];
export type Wallet = components['schemas']['Wallet'];
export type WalletBalance = components['schemas']['WalletBalance'];
export type TerminatedWallet = components['schemas']['TerminatedWallet'];
export type WalletList = components['schemas']['WalletList'];
export type WalletCreate = components['schemas']['WalletCreate'];
export type WalletUpdate = components['schemas']['WalletUpdate'];
export type WalletFilter = components['schemas']['WalletFilter'];
export type TopUp = components['schemas']['TopUp'];
export type Debit = components['schemas']['Debit'];
export type Transaction = components['schemas']['Transaction'];
export type TransactionList = components['schemas']['TransactionList'];
export type TopUpResult = components['schemas']['TopUpResult'];
export type TransactionFilter = components['schemas']['TransactionFilter'];
export type CreditGrant = components['schemas']['CreditGrant'];
export type CreditGrantList = components['schemas']['CreditGrantList'];
export type CreditGrantCreate = components['schemas']['CreditGrantCreate'];
export type SubscriptionGrantCreate = components['schemas']['SubscriptionGrantCreate'];
export type CreditGrantUpdate = components['schemas']['CreditGrantUpdate'];
export type CreditGrantDelete = components['schemas']['CreditGrantDelete'];
export type Message = components['schemas']['Message'];
export type Plan = components['schemas']['Plan'];
export type PlanList = components['schemas']['PlanList'];
export type PlanCreate = components['schemas']['PlanCreate'];
export type PlanUpdate = components['schemas']['PlanUpdate'];
export type PlanFilter = components['schemas']['PlanFilter'];
export type Subscription = components['schemas']['Subscription'];
export type SubscriptionList = components['schemas']['SubscriptionList'];
export type SubscriptionCreate = components['schemas']['SubscriptionCreate'];
export type SubscriptionFilter = components['schemas']['SubscriptionFilter'];
export type SubscriptionCancel = components['schemas']['SubscriptionCancel'];
export type SubscriptionCancelled = components['schemas']['SubscriptionCancelled'];
export type Application = components['schemas']['Application'];
export type ApplicationList = components['schemas']['ApplicationList'];
export type AlertInfo = components['schemas']['AlertInfo'];
export type AlertLog = components['schemas']['AlertLog'];
export type AlertLogList = components['schemas']['AlertLogList'];
export type AlertLogFilter = components['schemas']['AlertLogFilter'];
export type EventCreate = components['schemas']['EventCreate'];
export type EventsCreate = components['schemas']['EventsCreate'];
export type Accepted = components['schemas']['Accepted'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type Error = components['schemas']['Error'];
export type AuthError = components['schemas']['AuthError'];
export type InvoiceConfig = components['schemas']['InvoiceConfig'];
export type InvoiceConfigInput = components['schemas']['InvoiceConfigInput'];
export type Setting = components['schemas']['Setting'];
export type SettingUpdate = components['schemas']['SettingUpdate'];
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
export type $defs = Record<string, never>;
export interface operations {
    updateCustomer: {
        parameters: {
            query?: {
                /** @description Its id. */
                id?: string;
                /** @description Or its own id in your system. */
                external_customer_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
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
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
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
    queryCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CustomerFilter"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
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
    getCustomerByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The external_id of the object. */
                external_id: string;
            };
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
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookupCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The lookup_key of the object. */
                lookup_key: string;
            };
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
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomerWallets: {
        parameters: {
            query?: {
                /** @description Its id. */
                id?: string;
                /** @description Or its own id in your system. */
                lookup_key?: string;
                /** @description Whether balances come with them. */
                include_real_time_balance?: boolean;
                /** @description Makes no difference. */
                from_cache?: boolean;
                /** @description Names of related objects, separated by commas. */
                expand?: string;
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
                    "application/json": (components["schemas"]["WalletBalance"] | components["schemas"]["Wallet"])[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWalletsByCustomerId: {
        parameters: {
            query?: {
                /** @description Names of related objects, separated by commas. */
                expand?: string;
            };
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["Wallet"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomerUpcomingGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["ApplicationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWallets: {
        parameters: {
            query?: {
                /** @description At most so many; 50 if not given. */
                limit?: number;
                /** @description Skips so many. */
                offset?: number;
                /** @description By time of creation; newest first if not given. */
                order?: components["schemas"]["Order"];
                /** @description Of which status. */
                status?: components["schemas"]["WalletStatus"];
                /** @description Ids, separated by commas. */
                wallet_ids?: string;
                /** @description With or without alerts. */
                alert_enabled?: boolean;
                /** @description Names of related objects, separated by commas. */
                expand?: string;
                /** @description Made at or after. */
                start_time?: components["schemas"]["InstantInput"];
                /** @description Made at or before. */
                end_time?: components["schemas"]["InstantInput"];
                /** @description Only created_at is known. */
                sort?: string;
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
                    "application/json": components["schemas"]["WalletList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWallet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletCreate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wallet"];
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
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryWallet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WalletFilter"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletList"];
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
    queryWalletTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TransactionFilter"];
            };
        };
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
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWallet: {
        parameters: {
            query?: {
                /** @description Names of related objects, separated by commas. */
                expand?: string;
            };
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wallet"];
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
    getWalletBalance: {
        parameters: {
            query?: {
                /** @description Names of related objects, separated by commas. */
                expand?: string;
                /** @description Makes no difference. */
                from_cache?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["WalletBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCachedWalletBalance: {
        parameters: {
            query?: {
                /** @description Names of related objects, separated by commas. */
                expand?: string;
            };
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["WalletBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    topUpWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopUp"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopUpResult"];
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
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    debitWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Debit"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wallet"];
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
    terminateWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["TerminatedWallet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWalletTransactions: {
        parameters: {
            query?: {
                /** @description At most so many; 50 if not given. */
                limit?: number;
                /** @description Skips so many. */
                offset?: number;
                /** @description By time of creation; newest first if not given. */
                order?: components["schemas"]["Order"];
                /** @description Of which status. */
                status?: string;
                /** @description Names of related objects, separated by commas. */
                expand?: string;
                /** @description Made at or after. */
                start_time?: components["schemas"]["InstantInput"];
                /** @description Made at or before. */
                end_time?: components["schemas"]["InstantInput"];
                /** @description Only created_at is known. */
                sort?: string;
                /** @description Credits or debits. */
                type?: components["schemas"]["TransactionType"];
                /** @description Of which status. */
                transaction_status?: components["schemas"]["TransactionStatus"];
                /** @description For which reason. */
                transaction_reason?: components["schemas"]["TransactionReason"];
                /** @description With reference_id: what it is about. */
                reference_type?: string;
                /** @description With reference_type: what it is about. */
                reference_id?: string;
                /** @description Credits that end by then. */
                expiry_date_before?: components["schemas"]["InstantInput"];
                /** @description Credits that end then or later. */
                expiry_date_after?: components["schemas"]["InstantInput"];
                /** @description Credits of which more is left. */
                credits_available_gt?: components["schemas"]["DecimalInput"];
                /** @description Of which priority. */
                priority?: number;
                /** @description By whom. */
                created_by?: string;
            };
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCreditGrants: {
        parameters: {
            query?: {
                /** @description At most so many; 50 if not given. */
                limit?: number;
                /** @description Skips so many. */
                offset?: number;
                /** @description By time of creation; newest first if not given. */
                order?: components["schemas"]["Order"];
                /** @description Of which status. */
                status?: string;
                /** @description Names of related objects, separated by commas. */
                expand?: string;
                /** @description Made at or after. */
                start_time?: components["schemas"]["InstantInput"];
                /** @description Made at or before. */
                end_time?: components["schemas"]["InstantInput"];
                /** @description Only created_at is known. */
                sort?: string;
                /** @description Ids, separated by commas. */
                plan_ids?: string;
                /** @description Ids, separated by commas. */
                subscription_ids?: string;
                /** @description Ids, separated by commas. */
                credit_grant_ids?: string;
                /** @description Of plans or of subscriptions. */
                scope?: components["schemas"]["GrantScope"];
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
                    "application/json": components["schemas"]["CreditGrantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCreditGrant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditGrantCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditGrant"];
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
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCreditGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["CreditGrant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCreditGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditGrantUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditGrant"];
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
    deleteCreditGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreditGrantDelete"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    getPlanCreditGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["CreditGrantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    queryPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PlanFilter"];
            };
        };
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                /** @description The id of the object. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    deletePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    querySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubscriptionFilter"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionList"];
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
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionCancel"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionCancelled"];
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
    getSubscriptionUpcomingGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["ApplicationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryAlertLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AlertLogFilter"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertLogList"];
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
    ingestEvent: {
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
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
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
    ingestEventsBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsCreate"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
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
    attemptInvoicePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the object. */
                id: string;
            };
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the object. */
                key: string;
            };
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
                    "application/json": components["schemas"]["Setting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the object. */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setting"];
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
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    customersGetCustomerUsageSummary: {
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
