// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

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
         * @description Lists accounts, newest first. Filters are combined with and (R75).
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create an account
         * @description Creates an account. The body is optional: an account can do without an externalId, which can be set once later (R14, R15). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description Reads one account. Its ETag is the account's own version (R68).
         */
        get: operations["getAccount"];
        /**
         * Create or update an account by its externalId
         * @description Creates the account with the externalId in the path, or sets the given fields of the one that exists; metadata is merged. An account that exists may also be named by its id; an unknown `acc_…` is 404, because it can be no externalId (R15). A request that changes nothing leaves version and updatedAt alone. Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        put: operations["upsertAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an account
         * @description Changes the given fields and merges metadata; null clears a field. A request that changes nothing leaves version and updatedAt alone (R68, R75). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/v1/accounts/{account}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an account
         * @description Voids the account's active and pending grants and takes no further writes; debt and history stay, and its externalId stays taken. Refused while a reservation is open. Closing again changes nothing. It takes no body (R16). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["closeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List balances of all accounts
         * @description Lists one balance per touched pool of the environment, newest pool first; a pool is touched once its version is above 0 (R2, R74).
         */
        get: operations["listAllBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
            };
            cookie?: never;
        };
        /**
         * List the balances of an account
         * @description Lists one balance per touched pool of the account: that in the default credit first, even if untouched, then in the order of first touch. Publishable keys may ask it for their own account (R74).
         */
        get: operations["listBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/balances/{credit}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        /**
         * Get a balance
         * @description Reads one account's figures in one credit, now or at an instant in the past. A pool never touched reads as zeros with version 0. The ETag is the pool's present version, with `at` too. Publishable keys may ask it for their own account (R2, R4, R74).
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
    "/v1/accounts/{account}/balances/{credit}/series": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        /**
         * Get a series of balances
         * @description Answers the balance at from, from + step, from + 2 × step and so on before `to`, each with the flows of the step that starts there: up to 1000 points, none of them in the future (R74).
         */
        get: operations["getBalanceSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/balances/{credit}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        /**
         * Forecast a balance
         * @description Answers what will happen to one pool by itself: every expiry, activation, occurrence and other due work up to `until`, with the figures after each, as the entries that it would post if nothing else happened. Nothing is changed (R11, R62).
         */
        get: operations["forecastBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/balances/{credit}/limit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set a credit limit
         * @description Sets how far below zero this pool's `available` may go, in place of the credit's defaultCreditLimit. It posts no entry, but counts for the pool's version (R18, R68). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        put: operations["setCreditLimit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account}/balances/{credit}/auto-top-up": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        /**
         * Get an automatic top-up
         * @description Reads the pool's rule (R78).
         */
        get: operations["getAutoTopUp"];
        /**
         * Set an automatic top-up
         * @description Makes the pool's rule, or replaces it, and makes it active. From then on an operation that leaves `available` at or below the threshold is followed at once by a grant of category `auto_topup`; so is this one (R78). Each top-up stands for a payment that succeeded. Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        put: operations["putAutoTopUp"];
        post?: never;
        /**
         * Delete an automatic top-up
         * @description Deletes the pool's rule. Grants that it made stay (R78). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        delete: operations["deleteAutoTopUp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credits
         * @description Lists the types of credit, newest first; the default credit is the oldest (R17, R75).
         */
        get: operations["listCredits"];
        put?: never;
        /**
         * Create a credit
         * @description Creates a type of credit. The environment's default credit, `credits`, exists from the start (R17, R73). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credits/{credit}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        /**
         * Get a credit
         * @description Reads one type of credit by its id or its code (R17).
         */
        get: operations["getCredit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a credit
         * @description Changes the given fields, for later operations only: nothing already allocated is re-sorted. code and scale are fixed once anything refers to the credit: a schedule, a template of a plan, a bundle, or any write to a balance in it, a credit limit or alert included (R17, R35). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        patch: operations["updateCredit"];
        trace?: never;
    };
    "/v1/credits/{credit}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a credit
         * @description From now on the credit takes no new grants, positive adjustments, schedules, bundles, purchases or transfers; what is there can be spent, refunded and voided, and expires. Refused for the default credit, and while a reservation in it is open or a schedule or template of it is active. Archiving again changes nothing. It takes no body (R17). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["archiveCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List grants
         * @description Lists grants, newest first, or in the order in which they would be used. Filters are combined with and (R34, R75).
         */
        get: operations["listGrants"];
        put?: never;
        /**
         * Create a grant
         * @description Gives an account a lot of credits with its own terms. It is used from effectiveAt until just before expiresAt, and first repays the pool's debt (R10, R19–R21, R40). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the grant.
                 * @example grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
                 */
                grant: components["parameters"]["GrantPath"];
            };
            cookie?: never;
        };
        /**
         * Get a grant
         * @description Reads one grant. Its ETag is its pool's version (R3, R68).
         */
        get: operations["getGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a grant
         * @description Changes expiresAt, priority, name or metadata of a grant that is pending, active or depleted, for later operations. It always posts one grant_updated, also when nothing differs (R22). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        patch: operations["updateGrant"];
        trace?: never;
    };
    "/v1/grants/{grant}/void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the grant.
                 * @example grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
                 */
                grant: components["parameters"]["GrantPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a grant
         * @description Takes back what is free of an active grant, or all of a pending one. What was consumed stays consumed, what is held stays held and lapses when it is let go. Voiding again changes nothing (R26, R49). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["voidGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{grant}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the grant.
                 * @example grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
                 */
                grant: components["parameters"]["GrantPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expire a grant now
         * @description Ends an active or depleted grant at this instant, as its expiry would, but without rollover. Expiring an expired grant changes nothing (R24, R25). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["expireGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules
         * @description Lists schedules of every scope, newest first: those of accounts, templates of plans, and those of subscriptions. Filters are combined with and (R75).
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Create a schedule
         * @description Makes a rule that issues a grant at each of its occurrences: for an account, for a subscription, or as a template of a plan, which issues nothing by itself and is copied when a subscription of the plan starts. Occurrences are counted from the anchor and never drift (R27–R30, R81). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schedules/{schedule}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the schedule.
                 * @example sch_01KE77KDQ0FZSAR9V9E61WCEV4
                 */
                schedule: components["parameters"]["SchedulePath"];
            };
            cookie?: never;
        };
        /**
         * Get a schedule
         * @description Reads one schedule, with how often it was due and when it is due next (R27, R29).
         */
        get: operations["getSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a schedule
         * @description Changes amount, priority, expiry, rollover or endAt, for later occurrences; grants that were issued stay as they are (R31). A change of a template acts on later subscriptions only, or with applyToExisting also on the running copies (R86). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        patch: operations["updateSchedule"];
        trace?: never;
    };
    "/v1/schedules/{schedule}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the schedule.
                 * @example sch_01KE77KDQ0FZSAR9V9E61WCEV4
                 */
                schedule: components["parameters"]["SchedulePath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a schedule
         * @description Stops later occurrences and leaves issued grants alone. A cancelled template is not copied any more; with applyToExisting its running copies are cancelled too. Cancelling again changes nothing (R31, R86). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["cancelSchedule"];
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
         * @description Lists plans, newest first. Filters are combined with and (R75).
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Create a plan
         * @description Creates a plan. What it gives is said by its templates: schedules made with `plan` (R81). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plan: its id or its code (R81).
                 * @example pro
                 */
                plan: components["parameters"]["PlanPath"];
            };
            cookie?: never;
        };
        /**
         * Get a plan
         * @description Reads one plan by its id or its code (R81).
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a plan
         * @description Changes the name or the labels of a plan, of an archived one too (R81). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        patch: operations["updatePlan"];
        trace?: never;
    };
    "/v1/plans/{plan}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plan: its id or its code (R81).
                 * @example pro
                 */
                plan: components["parameters"]["PlanPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a plan
         * @description From now on the plan takes no new subscriptions and no new templates; running subscriptions go on. Archiving again changes nothing. It takes no body (R81). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["archivePlan"];
        delete?: never;
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
        /**
         * List subscriptions
         * @description Lists subscriptions, newest first. Filters are combined with and (R75).
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Create a subscription
         * @description Subscribes an account to a plan. At startAt every active template of the plan is copied as a schedule of the subscription, and the copies then live on their own. An account may have any number of subscriptions (R82, R83). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example sub_01KE77KDQ0PNTSMA82CHWSDN21
                 */
                subscription: components["parameters"]["SubscriptionPath"];
            };
            cookie?: never;
        };
        /**
         * Get a subscription
         * @description Reads one subscription, with its current billing period (R82, R83).
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example sub_01KE77KDQ0PNTSMA82CHWSDN21
                 */
                subscription: components["parameters"]["SubscriptionPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a subscription
         * @description Cancels a subscription and its schedules, now or at the end of the current billing period. Issued grants stay, unless voidGrants takes back what is left of them. Cancelling again changes nothing, but `now` brings a cancel at the period's end forward (R84). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["cancelSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscription}/change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example sub_01KE77KDQ0PNTSMA82CHWSDN21
                 */
                subscription: components["parameters"]["SubscriptionPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the plan of a subscription
         * @description Cancels the subscription now and starts one of the given plan now, in one operation; the answer is the new subscription, whose previousSubscriptionId is the old one (R85). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["changeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bundles
         * @description Lists bundles, newest first. Filters are combined with and (R75).
         */
        get: operations["listBundles"];
        put?: never;
        /**
         * Create a bundle
         * @description Creates an offer: a quantity of one credit, at a price per credit, with the expiry that its grants have (R87). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bundles/{bundle}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bundle: its id or its code (R87).
                 * @example pack_1000
                 */
                bundle: components["parameters"]["BundlePath"];
            };
            cookie?: never;
        };
        /**
         * Get a bundle
         * @description Reads one bundle by its id or its code (R87).
         */
        get: operations["getBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a bundle
         * @description Changes the given fields, for later purchases; what was bought stays as it is (R87). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        patch: operations["updateBundle"];
        trace?: never;
    };
    "/v1/bundles/{bundle}/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bundle: its id or its code (R87).
                 * @example pack_1000
                 */
                bundle: components["parameters"]["BundlePath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Purchase a bundle
         * @description Issues a grant of category purchased with the bundle's quantity, expiry and priority, and its price as costBasis. No money moves: the purchase stands for a payment that succeeded (R87). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["purchaseBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List adjustments
         * @description Lists adjustments, newest first. Filters are combined with and (R75).
         */
        get: operations["listAdjustments"];
        put?: never;
        /**
         * Adjust a balance
         * @description Gives or takes credit by hand. A positive amount issues a grant of category adjustment; a negative one is a debit, in burn order or from the named grants. With expiresAt it stops counting then: the grant expires, or the debit is refunded (R36, R51–R54). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjustments/{adjustment}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the adjustment.
                 * @example adj_01KE6T5460GTKGCZH3H83AYKKT
                 */
                adjustment: components["parameters"]["AdjustmentPath"];
            };
            cookie?: never;
        };
        /**
         * Get an adjustment
         * @description Reads one adjustment. Its ETag is its pool's version (R51, R68).
         */
        get: operations["getAdjustment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/debits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List debits
         * @description Lists debits of every source, newest first. Filters are combined with and (R41, R75).
         */
        get: operations["listDebits"];
        put?: never;
        /**
         * Consume credits
         * @description Checks and takes credit in one step, from the grants of the pool in burn order (R34, R35, R37). What happens when there is too little is the overage behaviour (R38). As a dry run it is a pure check, which keys that only read may ask too. Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createDebit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/debits/{debit}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the debit.
                 * @example dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
                 */
                debit: components["parameters"]["DebitPath"];
            };
            cookie?: never;
        };
        /**
         * Get a debit
         * @description Reads one debit. Its ETag is its pool's version (R5, R68).
         */
        get: operations["getDebit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/debits/{debit}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the debit.
                 * @example dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
                 */
                debit: components["parameters"]["DebitPath"];
            };
            cookie?: never;
        };
        /**
         * List the refunds of a debit
         * @description Lists the refunds of one debit, newest first (R55, R75).
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Refund a debit
         * @description Gives back all or part of a debit: first its own debt, then its allocations, the last first, to the very grants they came from. Credit of a grant that has ended lapses, or is reissued (R55–R57). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["refundDebit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refund}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the refund.
                 * @example rfd_01KE6SJT80M6TS2TCXS00R9BA0
                 */
                refund: components["parameters"]["RefundPath"];
            };
            cookie?: never;
        };
        /**
         * Get a refund
         * @description Reads one refund (R55).
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
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
         * @description Lists reservations, closed ones included, newest first. Filters are combined with and (R75).
         */
        get: operations["listReservations"];
        put?: never;
        /**
         * Reserve credits
         * @description Holds credit for work whose cost is not known yet. While it is open, a capture of up to the held amount never fails for lack of credit, for expiry, a void or a lowered limit. It always ends: what is still held at expiresAt goes back by itself (R42, R43, R48). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/{reservation}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the reservation.
                 * @example rsv_01KE6PFY602K96NWBDVH1DQ1HY
                 */
                reservation: components["parameters"]["ReservationPath"];
            };
            cookie?: never;
        };
        /**
         * Get a reservation
         * @description Reads one reservation. Its ETag is its pool's version (R43, R68).
         */
        get: operations["getReservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/{reservation}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the reservation.
                 * @example rsv_01KE6PFY602K96NWBDVH1DQ1HY
                 */
                reservation: components["parameters"]["ReservationPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture a reservation
         * @description Charges the real cost: up to the held amount from the hold, what goes beyond it under the overage behaviour, all in one step. Unless `final` is false the rest is released and the reservation closed (R44–R46). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["captureReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/{reservation}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the reservation.
                 * @example rsv_01KE6PFY602K96NWBDVH1DQ1HY
                 */
                reservation: components["parameters"]["ReservationPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a reservation
         * @description Gives back all or part of what is held. Emptying the hold closes the reservation. On one that was released or has expired it changes nothing, so that it is safe in clean-up code (R47, R50). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["releaseReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reservations/{reservation}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the reservation.
                 * @example rsv_01KE6PFY602K96NWBDVH1DQ1HY
                 */
                reservation: components["parameters"]["ReservationPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend a reservation
         * @description Gives an open reservation more time, more credit, or both; both take effect or neither does (R46). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["extendReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transfers
         * @description Lists transfers, newest first. Filters are combined with and (R75).
         */
        get: operations["listTransfers"];
        put?: never;
        /**
         * Transfer credits
         * @description Moves credit from one account to another, in burn order or from the named grants. The receiver gets one grant per grant that gave, with its priority, category and expiry, so credit never lives longer for having moved. The credit limit is not used (R36, R59). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{transfer}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transfer.
                 * @example trf_01KE78EWM013PJCAP6T1QMN5N3
                 */
                transfer: components["parameters"]["TransferPath"];
            };
            cookie?: never;
        };
        /**
         * Get a transfer
         * @description Reads one transfer (R59).
         */
        get: operations["getTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entries
         * @description Lists the immutable lines of the ledger, newest first. The deltas of a pool's entries sum up to its figures; each entry also carries the figures after it (R6, R7, R75).
         */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the hash chain
         * @description Computes the chain of hashes over the entries again and compares it with the stored one. It checks at most 100000 entries a call; where there are more, `nextSeq` says where to go on (R79).
         */
        get: operations["verifyEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run several mutations as one
         * @description Runs 1 to 100 mutations in order, at one instant, all or nothing: each sees the ones before it, and the first that fails decides the answer, with its position in `failedIndex`. An item names an operation and gives the path parameters and body that the single call would take; alerts and automatic top-ups run once per pool at the end (R60). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import accounts and balances
         * @description Brings accounts and grants over from another system, up to 1000 rows together, all or nothing. Accounts are matched by externalId and grants by externalKey: a row that is there already as it stands is skipped, so an import may be repeated; one that differs is refused. What was used up before the import stands as a debit of source `import` (R61). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["importBalances"];
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
        /**
         * List events
         * @description Lists what happened, newest first, without gaps: what a webhook delivers is here as well. An event never changes, but for `externalId` and the code of the credit, which are told as they are now, as in entries (R6, R75, R76).
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event.
                 * @example evt_01KE6PE3K0923Z4E2KW553MM76
                 */
                event: components["parameters"]["EventPath"];
            };
            cookie?: never;
        };
        /**
         * Get an event
         * @description Reads one event (R76).
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Lists webhook endpoints, newest first (R75).
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Registers a URL that events are sent to, at least once each and in order, signed as Standard Webhooks says. The secret is told here and never again (R76). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook endpoint.
                 * @example whk_01KE72EM90QXRCK3TFJKWZE5NK
                 */
                endpoint: components["parameters"]["EndpointPath"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Reads one webhook endpoint, without its secret.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes the endpoint; nothing more is sent to it (R76). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         * @description Changes where events are sent, which types, and whether any. The secret stays (R76). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List alerts
         * @description Lists alerts, newest first. Filters are combined with and (R75, R77).
         */
        get: operations["listAlerts"];
        put?: never;
        /**
         * Create an alert
         * @description Watches a pool's `available`: falling to the threshold or below writes `balance.low`, rising above it `balance.recovered`; at threshold 0 falling also writes `balance.depleted`. An alert made while already low starts triggered and is silent until it recovers (R77). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        post: operations["createAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{alert}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the alert.
                 * @example alr_01KE72EM90EN30TRFNX14S96F5
                 */
                alert: components["parameters"]["AlertPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an alert
         * @description Deletes the alert (R77). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
         */
        delete: operations["deleteAlert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Id of an account: `acc_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        AccountId: string;
        /** @description Id of a credit: `crd_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        CreditId: string;
        /** @description Id of a grant: `grt_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        GrantId: string;
        /** @description Id of an adjustment: `adj_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        AdjustmentId: string;
        /** @description Id of a debit: `dbt_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        DebitId: string;
        /** @description Id of a refund: `rfd_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        RefundId: string;
        /** @description Id of a reservation: `rsv_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        ReservationId: string;
        /** @description Id of a schedule: `sch_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        ScheduleId: string;
        /** @description Id of a plan: `pln_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        PlanId: string;
        /** @description Id of a subscription: `sub_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        SubscriptionId: string;
        /** @description Id of a bundle: `bnd_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        BundleId: string;
        /** @description Id of a transfer: `trf_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        TransferId: string;
        /** @description Id of an event: `evt_` and a ULID. */
        EventId: string;
        /** @description Id of a webhook endpoint: `whk_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        WebhookEndpointId: string;
        /** @description Id of an alert: `alr_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        AlertId: string;
        /** @description Id of one accepted mutation, or of one transition of the clock (R5, R6): `op_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        OperationId: string;
        /** @description Id of an entry: `ent_` and a ULID; in the answer to a dry run, a new object's id starts with `dry_` (R62). */
        EntryId: string;
        /** @description Id of one request: `req_` and a ULID. Quote it when you report a problem. */
        RequestId: string;
        /** @description An account: its id, else its externalId. An exact match of the id wins (R14). `.` and `..` name no account, because they would change a path (R15). */
        AccountRef: string;
        /** @description A credit: its id or its code (R17). */
        CreditRef: string;
        /** @description A plan: its id or its code (R81). */
        PlanRef: string;
        /** @description Your own id of an account: case-sensitive and kept exactly as sent. It cannot start with `acc_` and cannot be `.` or `..`, so that no value is ambiguous. Unique in the environment for ever (R15). */
        ExternalId: string;
        /** @description Short name of a credit, unique in the environment. It cannot start with `crd_` (R17). */
        CreditCode: string;
        /** @description Short name of a plan, unique in the environment. It cannot start with `pln_` (R81). */
        PlanCode: string;
        /** @description Short name of a bundle, unique in the environment. It cannot start with `bnd_` (R87). */
        BundleCode: string;
        /** @description Your own key of an object, unique in the environment for objects of its kind, for ever. Use it where an idempotency key would expire too soon (R66). */
        ExternalKey: string;
        /** @description An amount in the credit's smallest unit (R72). */
        Amount: number;
        /** @description An amount of at least one, in the credit's smallest unit (R72). */
        PositiveAmount: number;
        /** @description A signed amount in the credit's smallest unit (R72). */
        SignedAmount: number;
        /** @description A signed amount other than zero, in the credit's smallest unit (R51, R72). */
        NonZeroAmount: number;
        /** @description An amount above zero in whole credits. More fraction digits than the credit's scale are refused, never rounded (R72). */
        PositiveDecimal: string;
        /** @description An amount of zero or more in whole credits. More fraction digits than the credit's scale are refused, never rounded (R72). */
        NonNegativeDecimal: string;
        /** @description A signed amount other than zero in whole credits. More fraction digits than the credit's scale are refused, never rounded (R72). */
        NonZeroDecimal: string;
        /** @description An amount in whole credits with exactly as many fraction digits as the credit's scale (R72). */
        DecimalAmount: string;
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
        /** @description A version number (R68). */
        Version: number;
        /** @description A version as a strong entity tag, quotes included (R68). */
        ETag: string;
        /** @description A currency, ISO 4217. */
        CurrencyCode: string;
        /** @description What one whole credit costs. */
        Price: {
            /** @description Currency of the price. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description Price of one credit in the currency's minor unit. Where a decimal price was given this is that price, rounded half to even (R73). */
            unitAmount: number;
            /** @description The exact price of one credit in the currency's major unit, as it was sent; null where only unitAmount was (R73). */
            unitAmountDecimal: string | null;
        };
        /** @description What one whole credit costs. */
        PriceInput: {
            /** @description Currency of the price. A code that ISO 4217 does not list is taken to have two decimals. */
            currency: components["schemas"]["CurrencyCode"];
            /** @description Price of one credit in the currency's minor unit (cents). At least one of unitAmount and unitAmountDecimal is required; both must agree after rounding (R73). */
            unitAmount?: number | null;
            /** @description Exact price of one credit in the currency's major unit, for prices finer than a cent: `0.0125` of USD is 1.25 cents (R73). */
            unitAmountDecimal?: string | null;
        };
        /**
         * @description A unit of time in UTC. Hours, days and weeks have a fixed length; the others are calendar months (R28).
         * @enum {string}
         */
        CalendarUnit: "hour" | "day" | "week" | "month" | "quarter" | "half_year" | "year";
        /** @description How long a grant lives, counted from its effectiveAt (R21). */
        GrantDuration: {
            /**
             * @description A unit of time in UTC (R28), or `billing_period`: the account's billing periods, of which 1 means the end of the current one (R17, R21).
             * @enum {string}
             */
            unit: "hour" | "day" | "week" | "month" | "quarter" | "half_year" | "year" | "billing_period";
            /** @description How many of the unit (R29). */
            count: number;
        };
        /**
         * @description `none` never expires; `duration` counts units from the grant's own instant; `period` ends at the schedule's next occurrence: a one-time grant never expires by it, and its rollover cannot name it; `billing_periods` ends at the n-th end of a billing period (R21, R32).
         * @enum {string}
         */
        ExpiryType: "none" | "duration" | "period" | "billing_periods";
        /** @description A stored rule from which the expiry of a grant is computed (R21). */
        ExpiryPolicy: {
            type: components["schemas"]["ExpiryType"];
            /** @description Unit of a `duration`, else null (R28). */
            unit: components["schemas"]["CalendarUnit"] | null;
            /** @description How many, for `duration` and `billing_periods`, else null (R29). */
            count: number | null;
        };
        /** @description A rule from which the expiry of a grant is computed (R21). */
        ExpiryPolicyInput: {
            type: components["schemas"]["ExpiryType"];
            /** @description Required for `duration`, refused elsewhere (422 `conflicting_fields`). */
            unit?: components["schemas"]["CalendarUnit"] | null;
            /** @description Required for `duration` and `billing_periods`, refused elsewhere (422 `conflicting_fields`) (R29). */
            count?: number | null;
        };
        /** @description What happens to credit left over when its grant expires (R32, R33). */
        RolloverPolicy: {
            /** @description Share of the unused credit that rolls over, rounded down (R32). */
            percent: number;
            /** @description Most that rolls over at once, in the credit's smallest unit; null for no limit (R32). */
            maxAmount: number | null;
            /** @description How many times the credit may roll over in all (R33). */
            maxRollovers: number;
            /** @description Priority of the rolled-over grant; null keeps the source's (R33). */
            priority: number | null;
            /** @description When the rolled-over grant expires, counted from the rollover (R32). */
            expiry: components["schemas"]["ExpiryPolicy"];
        };
        /** @description What happens to credit left over when its grant expires (R32, R33). */
        RolloverPolicyInput: {
            /**
             * @description Share of the unused credit that rolls over, rounded down (R32).
             * @default 100
             */
            percent?: number | null;
            /** @description Most that rolls over at once, in the credit's smallest unit; absent for no limit (R32). */
            maxAmount?: number | null;
            /**
             * @description How many times the credit may roll over in all (R33).
             * @default 1
             */
            maxRollovers?: number | null;
            /** @description Priority of the rolled-over grant; absent keeps the source's (R33). */
            priority?: number | null;
            /** @description When the rolled-over grant expires, counted from the rollover; absent means never. `period` is refused on a one-time grant (422 `conflicting_fields`) (R32). */
            expiry?: components["schemas"]["ExpiryPolicyInput"] | null;
        };
        /** @description Your own labels (R75). */
        Metadata: {
            [key: string]: string;
        };
        /** @description Your own labels: up to 50 keys of up to 40 characters, values up to 500 characters (R75). */
        MetadataInput: {
            [key: string]: string;
        } | null;
        /** @description Labels to merge into the stored ones: a null value deletes its key, null in place of the object deletes all. The result may have up to 50 keys (422 `conflicting_fields`) (R75). */
        MetadataPatch: {
            [key: string]: string | null;
        } | null;
        /**
         * @description A closed account can be read but takes no further writes (R16).
         * @enum {string}
         */
        AccountStatus: "active" | "closed";
        /**
         * @description Of an archived credit no more is given out; what is there can still be spent (R17).
         * @enum {string}
         */
        CreditStatus: "active" | "archived";
        /**
         * @description In which order grants are used up; priority always comes first (R34).
         * @enum {string}
         */
        BurnStrategy: "expiration_priority" | "first_in_first_out" | "last_in_first_out" | "plan_first" | "largest_first";
        /**
         * @description What a grant does that names no expiry: `none` never expires, `expire` expires by defaultExpiry, `rollover` expires by it and rolls all of the rest over (R17, R21).
         * @enum {string}
         */
        DefaultRolloverPolicy: "none" | "expire" | "rollover";
        /**
         * @description `pending` before effectiveAt; `depleted` when nothing remains, until a refund comes back; `expired` and `voided` are final (R23).
         * @enum {string}
         */
        GrantStatus: "pending" | "active" | "depleted" | "expired" | "voided";
        /**
         * @description Where the credit comes from in your business; it decides the burn order among equals (R19, R34).
         * @enum {string}
         */
        GrantCategory: "free" | "adjustment" | "plan" | "purchased" | "auto_topup" | "rollover";
        /**
         * @description Category of a new grant. `rollover` is given by the ledger only (R19).
         * @enum {string}
         */
        GrantCategoryInput: "free" | "adjustment" | "plan" | "purchased" | "auto_topup";
        /**
         * @description What made the grant: a call of createGrant, an occurrence of a schedule (R29), a purchase (R87), a positive adjustment (R51), a rollover (R32), a reissuing refund (R57), a transfer (R59), an import (R61) or an automatic top-up (R78).
         * @enum {string}
         */
        GrantSourceType: "manual" | "schedule" | "bundle" | "adjustment" | "rollover" | "reissue" | "transfer" | "import" | "auto_topup";
        /**
         * @description What happens when the amount is more than available + creditLimit: `reject` refuses it (402), `cap` takes what there is, `overflow` takes all and leaves the rest as debt (R38).
         * @enum {string}
         */
        Overage: "reject" | "cap" | "overflow";
        /**
         * @description What happens when the amount is more than available + creditLimit: `reject` refuses it (402), `cap` holds what there is. A hold never makes debt (R42).
         * @enum {string}
         */
        HoldOverage: "reject" | "cap";
        /**
         * @description An expired adjustment no longer counts (R53, R54).
         * @enum {string}
         */
        AdjustmentStatus: "active" | "expired";
        /**
         * @description What made the debit: a call of createDebit, a capture (R44), a negative adjustment (R52) or an import of credit that was used in part already (R61).
         * @enum {string}
         */
        DebitSource: "usage" | "capture" | "adjustment" | "import";
        /**
         * @description What a refund does with credit whose grant has expired or was voided: `lapse` lets it lapse, `reissue` gives it back in a new grant (R57).
         * @enum {string}
         */
        OnExpiredGrant: "lapse" | "reissue";
        /**
         * @description All but `open` are final (R50).
         * @enum {string}
         */
        ReservationStatus: "open" | "captured" | "released" | "expired";
        /**
         * @description What the entry records; the signs of its figures follow from it (R6).
         * @enum {string}
         */
        EntryType: "grant_issued" | "grant_activated" | "grant_scheduled" | "grant_updated" | "grant_expired" | "grant_voided" | "transferred_in" | "rolled_over" | "reissued" | "imported" | "consumed" | "adjusted" | "transferred_out" | "reserved" | "released" | "captured" | "debt_incurred" | "debt_repaid" | "refunded" | "lapsed" | "reservation_expired";
        /**
         * @description For whom a schedule issues: for an account, for nobody by itself as a template of a plan, or for a subscription (R27, R81).
         * @enum {string}
         */
        ScheduleScope: "account" | "plan" | "subscription";
        /**
         * @description `cancelled` was stopped, `completed` has no occurrence left; both are final (R29, R31).
         * @enum {string}
         */
        ScheduleStatus: "active" | "cancelled" | "completed";
        /**
         * @description From where a template's copies count: `anniversary` from the subscription's anchor, `calendar` from the beginning of the year, the week or the day, whichever fits the interval (R82).
         * @enum {string}
         */
        ResetStart: "anniversary" | "calendar";
        /**
         * @description An archived plan takes no new subscriptions; running ones go on (R81).
         * @enum {string}
         */
        PlanStatus: "active" | "archived";
        /**
         * @description `pending` before startAt; `cancelled` is final (R82, R84).
         * @enum {string}
         */
        SubscriptionStatus: "pending" | "active" | "cancelled";
        /**
         * @description When a subscription is cancelled: now, or at the end of its current billing period (R83, R84).
         * @enum {string}
         */
        CancelMoment: "now" | "period_end";
        /**
         * @description An inactive bundle cannot be purchased (R87).
         * @enum {string}
         */
        BundleStatus: "active" | "inactive";
        /** @description Someone who owns credits (R14–R16). */
        Account: {
            /** @description Id of the account (R14). */
            id: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null until it is set, then fixed (R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Display name. */
            name: string | null;
            /** @description E-mail address; lists filter by it. */
            email: string | null;
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            status: components["schemas"]["AccountStatus"];
            /** @description Where the account's monthly billing periods start from; createdAt unless it was set (R17). */
            billingAnchor: components["schemas"]["Timestamp"];
            /** @description Counts changes of this profile from 1; the ETag of getAccount (R68). */
            version: components["schemas"]["Version"];
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it last changed (R9). */
            updatedAt: components["schemas"]["Timestamp"];
            /** @description When it was closed; null while it is active (R16). */
            closedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description A new account. Every field is optional. */
        AccountCreate: {
            /** @description Your own id of the account; unique for ever (409 `external_id_conflict`) (R15). */
            externalId?: components["schemas"]["ExternalId"] | null;
            /** @description Display name. */
            name?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Where the account's monthly billing periods start from; any instant, past or future. Default: createdAt (R17, R28). */
            billingAnchor?: components["schemas"]["TimestampInput"] | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description Fields to set on the account that the path names. Those that are absent or null stay as they are (R15). */
        AccountUpsert: {
            /** @description Display name. */
            name?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Where the account's monthly billing periods start from; any instant, past or future. Default: createdAt (R17, R28). */
            billingAnchor?: components["schemas"]["TimestampInput"] | null;
            /** @description Your own labels; they are merged into those of an account that exists (R75). */
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description Fields to change; absent ones stay as they are. */
        AccountUpdate: {
            /** @description Can be set while the account has none, and never changes after that (409 `external_id_conflict`) (R15). */
            externalId?: components["schemas"]["ExternalId"];
            /** @description Display name; null clears it. */
            name?: string | null;
            /** @description E-mail address; null clears it. */
            email?: string | null;
            /** @description Where the account's monthly billing periods start from; null goes back to createdAt (R17). */
            billingAnchor?: components["schemas"]["TimestampInput"] | null;
            /** @description Labels to merge into the stored ones; a null value deletes its key (R75). */
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description What expires next (R4). */
        NextExpiry: {
            /** @description The next instant at which free credit expires (R4). */
            at: components["schemas"]["Timestamp"];
            /** @description How much of the free credit expires then (R4). */
            amount: components["schemas"]["PositiveAmount"];
        };
        /** @description The amounts of a balance as decimal strings; null where the amount is null (R72). */
        BalanceDecimal: {
            balance: components["schemas"]["DecimalAmount"];
            reserved: components["schemas"]["DecimalAmount"];
            available: components["schemas"]["DecimalAmount"];
            pending: components["schemas"]["DecimalAmount"] | null;
            debt: components["schemas"]["DecimalAmount"];
            creditLimit: components["schemas"]["DecimalAmount"] | null;
            spendable: components["schemas"]["DecimalAmount"] | null;
        };
        /** @description One account's figures in one credit, all in the credit's smallest unit (R2, R4). */
        Balance: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description Free and held credit minus debt; reserved + available (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description Held by open reservations (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description What can be spent without the credit limit: balance − reserved. Negative while in debt (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description Credit of grants that are not effective yet, no part of the balance; null in an answer with `at` (R4, R74). */
            pending: components["schemas"]["Amount"] | null;
            /** @description What was consumed beyond all grants and not repaid yet (R39). */
            debt: components["schemas"]["Amount"];
            /** @description How far below zero `available` may go; null in an answer with `at` (R18, R74). */
            creditLimit: components["schemas"]["Amount"] | null;
            /** @description The most that a debit of overage `reject` can take: max(0, available + creditLimit); null in an answer with `at` (R4, R74). */
            spendable: components["schemas"]["Amount"] | null;
            /** @description What expires next; null where nothing does, and in an answer with `at` (R4, R74). */
            nextExpiry: components["schemas"]["NextExpiry"] | null;
            /** @description Version of the pool: the number of its entries and limit changes; 0 for one never touched (R2, R68). */
            version: components["schemas"]["Version"];
            /** @description The instant the figures are true for: that of the request, or `at` (R9, R74). */
            asOf: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["BalanceDecimal"] | null;
        };
        /** @description The amounts of a point as decimal strings (R72). */
        SeriesPointDecimal: {
            balance: components["schemas"]["DecimalAmount"];
            reserved: components["schemas"]["DecimalAmount"];
            available: components["schemas"]["DecimalAmount"];
            debt: components["schemas"]["DecimalAmount"];
            granted: components["schemas"]["DecimalAmount"];
            consumed: components["schemas"]["DecimalAmount"];
            refunded: components["schemas"]["DecimalAmount"];
            expired: components["schemas"]["DecimalAmount"];
        };
        /** @description The figures at one instant and the flows of the step after it (R74). */
        SeriesPoint: {
            /** @description The instant of the point; the flows are those of the step that starts here (R74). */
            at: components["schemas"]["Timestamp"];
            /** @description Free and held credit minus debt; reserved + available (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description Held by open reservations (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description What can be spent without the credit limit: balance − reserved. Negative while in debt (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description Debt at that instant (R39). */
            debt: components["schemas"]["Amount"];
            /** @description Credit that came in within the step: issued, activated, rolled over, reissued (R74). */
            granted: components["schemas"]["Amount"];
            /** @description Credit that was consumed, captured, adjusted away or went into debt within the step (R74). */
            consumed: components["schemas"]["Amount"];
            /** @description Credit that was refunded within the step (R74). */
            refunded: components["schemas"]["Amount"];
            /** @description Credit that expired, was voided or lapsed within the step (R74). */
            expired: components["schemas"]["Amount"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["SeriesPointDecimal"] | null;
        };
        /** @description Points from + i × step, for all that are before `to` (R74). */
        BalanceSeries: {
            /** @description One point per step, oldest first. */
            data: components["schemas"]["SeriesPoint"][];
        };
        /** @description A new credit limit. */
        CreditLimitSet: {
            /** @description How far below zero `available` may go, in the credit's smallest unit. Lowering it below current use only blocks new spending (R18). */
            creditLimit: components["schemas"]["Amount"];
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description The amounts of a credit as decimal strings (R72). */
        CreditDecimal: {
            defaultCreditLimit: components["schemas"]["DecimalAmount"];
        };
        /** @description A type of credit. Types never mix or convert (R2, R17). */
        Credit: {
            /** @description Id of the credit. */
            id: components["schemas"]["CreditId"];
            /** @description Short name; fixed once anything refers to the credit (R17). */
            code: components["schemas"]["CreditCode"];
            /** @description Display name. */
            name: string | null;
            /** @description What one is called. */
            singularName: string | null;
            /** @description What several are called. */
            pluralName: string | null;
            /** @description What the credit is for. */
            description: string | null;
            /** @description Name or address of an icon. */
            icon: string | null;
            /** @description Number of implied decimals: at scale 2 the amount 150 is 1.50 credits. Fixed once anything refers to the credit (R17, R72). */
            scale: number;
            /** @description In which order grants are used up (R34). */
            burnStrategy: components["schemas"]["BurnStrategy"];
            /** @description Expiry of grants that name none; null for never (R21). */
            defaultExpiry: components["schemas"]["ExpiryPolicy"] | null;
            /** @description What grants do that name no expiry (R21). */
            defaultRolloverPolicy: components["schemas"]["DefaultRolloverPolicy"];
            /** @description Credit limit of pools that have none of their own, in the smallest unit (R18). */
            defaultCreditLimit: components["schemas"]["Amount"];
            /** @description What one credit costs; null where no price is set (R73). */
            price: components["schemas"]["Price"] | null;
            /** @description Prices in further currencies (R73). */
            currencyPrices: components["schemas"]["Price"][];
            /** @description Whether calls that name no credit mean this one. Exactly one credit of an environment is the default (R17). */
            isDefault: boolean;
            status: components["schemas"]["CreditStatus"];
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it last changed (R9). */
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["CreditDecimal"] | null;
        };
        /** @description A new type of credit. */
        CreditCreate: {
            /** @description Short name, unique in the environment (409 `code_conflict`) (R17). */
            code: components["schemas"]["CreditCode"];
            /** @description Display name. */
            name?: string | null;
            /** @description What one is called. */
            singularName?: string | null;
            /** @description What several are called. */
            pluralName?: string | null;
            /** @description What the credit is for. */
            description?: string | null;
            /** @description Name or address of an icon. */
            icon?: string | null;
            /**
             * @description Number of implied decimals (R72).
             * @default 0
             */
            scale?: number | null;
            /** @description In which order grants are used up. Default: `expiration_priority` (R34). */
            burnStrategy?: components["schemas"]["BurnStrategy"] | null;
            /** @description Expiry of grants that name none. Default: never (R21). */
            defaultExpiry?: components["schemas"]["ExpiryPolicyInput"] | null;
            /** @description What grants do that name no expiry. Default: `expire` (R21). */
            defaultRolloverPolicy?: components["schemas"]["DefaultRolloverPolicy"] | null;
            /**
             * @description Credit limit of pools that have none of their own, in the smallest unit (R18).
             * @default 0
             */
            defaultCreditLimit?: number | null;
            /** @description What one credit costs (422 `price_mismatch`) (R73). */
            price?: components["schemas"]["PriceInput"] | null;
            /** @description Prices in further currencies (R73). */
            currencyPrices?: components["schemas"]["PriceInput"][] | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description Fields to change; absent ones stay as they are. Changes act on later operations only (R17). */
        CreditUpdate: {
            /** @description A new code, while nothing refers to the credit (409 `credit_in_use`, `code_conflict`) (R17). */
            code?: components["schemas"]["CreditCode"];
            /** @description Display name; null clears it. */
            name?: string | null;
            /** @description What one is called; null clears it. */
            singularName?: string | null;
            /** @description What several are called; null clears it. */
            pluralName?: string | null;
            /** @description What the credit is for; null clears it. */
            description?: string | null;
            /** @description Name or address of an icon; null clears it. */
            icon?: string | null;
            /** @description A new scale, while nothing refers to the credit (409 `credit_in_use`). The default credit limit stays the same integer unless it is given as well (R17). */
            scale?: number;
            /** @description In which order grants are used up from now on; nothing already allocated is re-sorted (R17, R35). */
            burnStrategy?: components["schemas"]["BurnStrategy"];
            /** @description Expiry of later grants that name none; null for never (R21). */
            defaultExpiry?: components["schemas"]["ExpiryPolicyInput"] | null;
            /** @description What later grants do that name no expiry (R21). */
            defaultRolloverPolicy?: components["schemas"]["DefaultRolloverPolicy"];
            /** @description Credit limit of pools that have none of their own, from now on (R18). */
            defaultCreditLimit?: components["schemas"]["Amount"];
            /** @description What one credit costs; null clears it (422 `price_mismatch`) (R73). */
            price?: components["schemas"]["PriceInput"] | null;
            /** @description Prices in further currencies; replaces the list, null empties it (R73). */
            currencyPrices?: components["schemas"]["PriceInput"][] | null;
            /** @description Labels to merge into the stored ones; a null value deletes its key (R75). */
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description A part of an amount that rests on one grant. Parts on the same grant are not merged (R6). */
        Allocation: {
            /** @description The grant this part rests on. */
            grantId: components["schemas"]["GrantId"];
            /** @description How much, in the credit's smallest unit. */
            amount: components["schemas"]["PositiveAmount"];
        };
        /** @description What made a grant. */
        GrantSource: {
            type: components["schemas"]["GrantSourceType"];
            /** @description Id of the schedule, bundle, adjustment, source grant, refund or transfer it came from; null for `manual`, `import` and `auto_topup`. */
            id: string | null;
        };
        /** @description The amounts of a grant as decimal strings (R72). */
        GrantDecimal: {
            amount: components["schemas"]["DecimalAmount"];
            remaining: components["schemas"]["DecimalAmount"];
            available: components["schemas"]["DecimalAmount"];
            consumed: components["schemas"]["DecimalAmount"];
            held: components["schemas"]["DecimalAmount"];
            expired: components["schemas"]["DecimalAmount"];
            voided: components["schemas"]["DecimalAmount"];
            transferred: components["schemas"]["DecimalAmount"];
        };
        /** @description A lot of credits with its own terms. All amounts are in the credit's smallest unit (R3, R19). */
        Grant: {
            /** @description Id of the grant. */
            id: components["schemas"]["GrantId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description Credits granted; never changes (R3). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description amount − consumed − expired − voided − transferred (R3). */
            remaining: components["schemas"]["Amount"];
            /** @description What can be taken from it now: remaining − held while it is active, else 0 (R3). */
            available: components["schemas"]["Amount"];
            /** @description Used up, by debits, captures and negative adjustments (R3). */
            consumed: components["schemas"]["Amount"];
            /** @description Held by open reservations (R3, R43). */
            held: components["schemas"]["Amount"];
            /** @description Gone unused at its expiry, or lapsed later (R24, R49). */
            expired: components["schemas"]["Amount"];
            /** @description Taken away by voidGrant, or lapsed later (R26, R49). */
            voided: components["schemas"]["Amount"];
            /** @description Moved to other accounts (R3). */
            transferred: components["schemas"]["Amount"];
            /** @description Lower is used first (R19, R34). */
            priority: number;
            category: components["schemas"]["GrantCategory"];
            /** @description What made the grant. */
            source: components["schemas"]["GrantSource"];
            /** @description From when on it can be used (R10, R20). */
            effectiveAt: components["schemas"]["Timestamp"];
            /** @description From when on it can no longer be used; null for never (R10, R21). */
            expiresAt: components["schemas"]["Timestamp"] | null;
            status: components["schemas"]["GrantStatus"];
            /** @description What happens to the rest at expiry; null for nothing (R32). */
            rollover: components["schemas"]["RolloverPolicy"] | null;
            /** @description How many times this credit has rolled over (R33). */
            rolloverCount: number;
            /** @description The schedule that issued it, or the grant it rolled over from; null for a one-time grant. */
            scheduleId: components["schemas"]["ScheduleId"] | null;
            /** @description The grant its credit came from, by rollover, reissue or transfer, else null (R33, R57, R59). */
            sourceGrantId: components["schemas"]["GrantId"] | null;
            /** @description What one credit of it was bought for; null where unknown (R19). */
            costBasis: components["schemas"]["Price"] | null;
            /** @description Display name. */
            name: string | null;
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description Why it was voided; null where it was not, or no reason was given (R26). */
            voidReason: string | null;
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it last changed (R9). */
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["GrantDecimal"] | null;
        };
        /** @description A grant as a write left it, and the pool after that write. */
        GrantWritten: {
            /** @description Id of the grant. */
            id: components["schemas"]["GrantId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description Credits granted; never changes (R3). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description amount − consumed − expired − voided − transferred (R3). */
            remaining: components["schemas"]["Amount"];
            /** @description What can be taken from it now: remaining − held while it is active, else 0 (R3). */
            available: components["schemas"]["Amount"];
            /** @description Used up, by debits, captures and negative adjustments (R3). */
            consumed: components["schemas"]["Amount"];
            /** @description Held by open reservations (R3, R43). */
            held: components["schemas"]["Amount"];
            /** @description Gone unused at its expiry, or lapsed later (R24, R49). */
            expired: components["schemas"]["Amount"];
            /** @description Taken away by voidGrant, or lapsed later (R26, R49). */
            voided: components["schemas"]["Amount"];
            /** @description Moved to other accounts (R3). */
            transferred: components["schemas"]["Amount"];
            /** @description Lower is used first (R19, R34). */
            priority: number;
            category: components["schemas"]["GrantCategory"];
            /** @description What made the grant. */
            source: components["schemas"]["GrantSource"];
            /** @description From when on it can be used (R10, R20). */
            effectiveAt: components["schemas"]["Timestamp"];
            /** @description From when on it can no longer be used; null for never (R10, R21). */
            expiresAt: components["schemas"]["Timestamp"] | null;
            status: components["schemas"]["GrantStatus"];
            /** @description What happens to the rest at expiry; null for nothing (R32). */
            rollover: components["schemas"]["RolloverPolicy"] | null;
            /** @description How many times this credit has rolled over (R33). */
            rolloverCount: number;
            /** @description The schedule that issued it, or the grant it rolled over from; null for a one-time grant. */
            scheduleId: components["schemas"]["ScheduleId"] | null;
            /** @description The grant its credit came from, by rollover, reissue or transfer, else null (R33, R57, R59). */
            sourceGrantId: components["schemas"]["GrantId"] | null;
            /** @description What one credit of it was bought for; null where unknown (R19). */
            costBasis: components["schemas"]["Price"] | null;
            /** @description Display name. */
            name: string | null;
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description Why it was voided; null where it was not, or no reason was given (R26). */
            voidReason: string | null;
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it last changed (R9). */
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["GrantDecimal"] | null;
            /** @description The pool after the write (R4). */
            balance: components["schemas"]["Balance"];
        };
        /** @description A new one-time grant (R19). */
        GrantCreate: {
            /** @description The account: its id or its externalId (R14). */
            account: components["schemas"]["AccountRef"];
            /** @description The credit: its id or its code. Default: the environment's default credit (R17). */
            credit?: components["schemas"]["CreditRef"] | null;
            /** @description How much, in the credit's smallest unit. Exactly one of amount and amountDecimal is required; if both are sent they must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["PositiveAmount"] | null;
            /** @description The same in whole credits; more fraction digits than the credit's scale are 422 `precision_exceeded` (R72). */
            amountDecimal?: components["schemas"]["PositiveDecimal"] | null;
            /** @description From when on it can be used. Default: now. In the future it stays pending until then; in the past it is kept as given and is never retroactive (R20). */
            effectiveAt?: components["schemas"]["TimestampInput"] | null;
            /** @description From when on it can no longer be used; null for never. Must be after effectiveAt and after now (422 `invalid_expiry`). At most one of expiresAt, expiresIn and expireInDays (422 `conflicting_fields`); with none of them the credit's defaults apply (R19, R21). */
            expiresAt?: components["schemas"]["TimestampInput"] | null;
            /** @description How long it lives from effectiveAt (R21). */
            expiresIn?: components["schemas"]["GrantDuration"] | null;
            /** @description How many days of 24 hours it lives from effectiveAt (R21). */
            expireInDays?: number | null;
            /**
             * @description Lower is used first (R19, R34).
             * @default 100
             */
            priority?: number | null;
            /** @description Default: `free` (R19). */
            category?: components["schemas"]["GrantCategoryInput"] | null;
            /** @description What happens to the rest at expiry. Default: nothing, unless the credit's defaults say otherwise (R21, R32). */
            rollover?: components["schemas"]["RolloverPolicyInput"] | null;
            /** @description What one credit of it was bought for (R19, R73). */
            costBasis?: components["schemas"]["PriceInput"] | null;
            /** @description Display name. */
            name?: string | null;
            /** @description Why, in your own words; kept on the object and its entries. */
            reason?: string | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description Your own key of the object, unique for its kind for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description Fields to change; absent ones stay as they are. Nothing else of a grant can change (R22). */
        GrantUpdate: {
            /** @description A new expiry after now and after effectiveAt (422 `invalid_expiry`), or null for never (R22). */
            expiresAt?: components["schemas"]["TimestampInput"] | null;
            /** @description A new priority; acts on later operations (R22). */
            priority?: number;
            /** @description Display name; null clears it. */
            name?: string | null;
            /** @description Labels to merge into the stored ones; a null value deletes its key (R75). */
            metadata?: components["schemas"]["MetadataPatch"];
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description Why the grant is voided. */
        GrantVoid: {
            /** @description Why; kept as the grant's voidReason (R26). */
            reason?: string | null;
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description A version precondition, if any. */
        GrantExpire: {
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description The amounts of a schedule as decimal strings (R72). */
        ScheduleDecimal: {
            amount: components["schemas"]["DecimalAmount"];
        };
        /** @description A rule that issues a grant at each of its occurrences. All amounts are in the credit's smallest unit (R27–R31). */
        Schedule: {
            /** @description Id of the schedule. */
            id: components["schemas"]["ScheduleId"];
            scope: components["schemas"]["ScheduleScope"];
            /** @description The account it issues to; null for a template (R14, R27). */
            accountId: components["schemas"]["AccountId"] | null;
            /** @description Your own id of the account; null where it has none, and for a template (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description The plan whose template it is, or of whose subscription it is; else null (R81, R82). */
            planId: components["schemas"]["PlanId"] | null;
            /** @description The subscription it belongs to, else null (R82). */
            subscriptionId: components["schemas"]["SubscriptionId"] | null;
            /** @description The template it was copied from, else null (R82). */
            templateId: components["schemas"]["ScheduleId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description How much each occurrence issues, in the credit's smallest unit (R27). */
            amount: components["schemas"]["PositiveAmount"];
            interval: components["schemas"]["CalendarUnit"];
            /** @description How many units lie between two occurrences (R28). */
            intervalCount: number;
            /** @description No occurrence lies before it; null for a template, whose copies get it from their subscription (R29, R82). */
            startAt: components["schemas"]["Timestamp"] | null;
            /** @description The instant occurrences are counted from; null for a template (R28, R82). */
            anchor: components["schemas"]["Timestamp"] | null;
            /** @description Of a template and its copies: where the anchor came from or will come from; else null (R82). */
            resetStart: components["schemas"]["ResetStart"] | null;
            /** @description No occurrence lies at or after it; null for no end (R29). */
            endAt: components["schemas"]["Timestamp"] | null;
            /** @description How many occurrences there are at most; null for no limit (R29). */
            maxOccurrences: number | null;
            /** @description How many occurrences were issued or skipped so far; those passed over by a late start do not count (R29, R30). */
            occurrences: number;
            /** @description When it is due next; null for a template, and where nothing is left (R29). */
            nextOccurrenceAt: components["schemas"]["Timestamp"] | null;
            /** @description Priority of its grants; lower is used first (R19, R27). */
            priority: number;
            /** @description Category of its grants (R19, R27). */
            category: components["schemas"]["GrantCategory"];
            /** @description When its grants expire; null where the credit's defaults decide (R21, R27). */
            expiry: components["schemas"]["ExpiryPolicy"] | null;
            /** @description What happens to the rest of its grants at their expiry; null for nothing, unless the credit's defaults say otherwise (R21, R32). */
            rollover: components["schemas"]["RolloverPolicy"] | null;
            status: components["schemas"]["ScheduleStatus"];
            /** @description Display name; its grants have it too. */
            name: string | null;
            /** @description Your own labels; its grants have them too (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it last changed (R9). */
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["ScheduleDecimal"] | null;
        };
        /** @description A new schedule. Exactly one of account, plan and subscription is required (422 `conflicting_fields`) (R27). */
        ScheduleCreate: {
            /** @description Issue to this account: its id or its externalId (R14). */
            account?: components["schemas"]["AccountRef"] | null;
            /** @description Make a template of this plan: its id or its code. startAt and anchor come from the subscriptions and cannot be sent (422 `conflicting_fields`) (R81). */
            plan?: components["schemas"]["PlanRef"] | null;
            /** @description Issue to the account of this subscription, until the subscription is cancelled (R82). */
            subscription?: string | null;
            /** @description The credit: its id or its code. Default: the environment's default credit (R17). */
            credit?: components["schemas"]["CreditRef"] | null;
            /** @description How much, in the credit's smallest unit. Exactly one of amount and amountDecimal is required; if both are sent they must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["PositiveAmount"] | null;
            /** @description The same in whole credits; more fraction digits than the credit's scale are 422 `precision_exceeded` (R72). */
            amountDecimal?: components["schemas"]["PositiveDecimal"] | null;
            /** @description The unit of time between two occurrences (R28). */
            interval: components["schemas"]["CalendarUnit"];
            /**
             * @description How many units lie between two occurrences (R28).
             * @default 1
             */
            intervalCount?: number | null;
            /** @description No occurrence lies before it. Default: now. Where it is not after now, only the occurrence that covers now is issued, at once; earlier ones never are (R29, R30). */
            startAt?: components["schemas"]["TimestampInput"] | null;
            /** @description The instant occurrences are counted from, in both directions; any instant. Default: startAt (R28). */
            anchor?: components["schemas"]["TimestampInput"] | null;
            /** @description Of a template only (422 `conflicting_fields`). Default: `anniversary` (R82). */
            resetStart?: components["schemas"]["ResetStart"] | null;
            /** @description No occurrence lies at or after it; must be after startAt (422 `invalid_range`) (R29). */
            endAt?: components["schemas"]["TimestampInput"] | null;
            /** @description How many occurrences there are at most. Default: no limit. 1 on a template makes a one-time grant of the plan (R29, R81). */
            maxOccurrences?: number | null;
            /**
             * @description Priority of its grants; lower is used first (R19, R34).
             * @default 100
             */
            priority?: number | null;
            /** @description Category of its grants. Default: `plan` (R27). */
            category?: components["schemas"]["GrantCategoryInput"] | null;
            /** @description When its grants expire, counted from their occurrence; `period` ends at the next one. Absent: the credit's defaults (R21, R29). */
            expiry?: components["schemas"]["ExpiryPolicyInput"] | null;
            /** @description What happens to the rest of its grants at their expiry. Default: nothing, unless the credit's defaults say otherwise (R21, R32). */
            rollover?: components["schemas"]["RolloverPolicyInput"] | null;
            /** @description Display name; its grants get it too. */
            name?: string | null;
            /** @description Your own labels; its grants get them too (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description Your own key of the object, unique for its kind for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
        };
        /** @description Fields to change, for later occurrences; absent ones stay as they are. Nothing else of a schedule can change (R31). */
        ScheduleUpdate: {
            /** @description How much each occurrence issues, in the credit's smallest unit. If amount and amountDecimal are both sent they must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["PositiveAmount"];
            /** @description The same in whole credits; more fraction digits than the credit's scale are 422 `precision_exceeded` (R72). */
            amountDecimal?: components["schemas"]["PositiveDecimal"];
            /** @description Priority of later grants (R31). */
            priority?: number;
            /** @description When later grants expire; null goes back to the credit's defaults (R21). */
            expiry?: components["schemas"]["ExpiryPolicyInput"] | null;
            /** @description What happens to the rest of later grants at their expiry; null for nothing (R32). */
            rollover?: components["schemas"]["RolloverPolicyInput"] | null;
            /** @description No occurrence lies at or after it; must be after startAt (422 `invalid_range`); null for no end (R29). */
            endAt?: components["schemas"]["TimestampInput"] | null;
            /**
             * @description Of a template only (422 `conflicting_fields`): whether the running copies change too (R86).
             * @default false
             */
            applyToExisting?: boolean | null;
        };
        /** @description How far the cancel goes. Every field is optional. */
        ScheduleCancel: {
            /**
             * @description Of a template only (422 `conflicting_fields`): whether the running copies are cancelled too (R86).
             * @default false
             */
            applyToExisting?: boolean | null;
        };
        /** @description What subscribers get: the templates that belong to it (R81). */
        Plan: {
            /** @description Id of the plan. */
            id: components["schemas"]["PlanId"];
            /** @description Short name; never changes. */
            code: components["schemas"]["PlanCode"];
            /** @description Display name. */
            name: string | null;
            status: components["schemas"]["PlanStatus"];
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it last changed (R9). */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A new plan. */
        PlanCreate: {
            /** @description Short name, unique in the environment (409 `code_conflict`) (R81). */
            code: components["schemas"]["PlanCode"];
            /** @description Display name. */
            name?: string | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description Fields to change; absent ones stay as they are (R81). */
        PlanUpdate: {
            /** @description Display name; null clears it. */
            name?: string | null;
            /** @description Labels to merge into the stored ones; a null value deletes its key (R75). */
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description An account's use of a plan over time (R82–R85). */
        Subscription: {
            /** @description Id of the subscription. */
            id: components["schemas"]["SubscriptionId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Id of the plan (R81). */
            planId: components["schemas"]["PlanId"];
            /** @description Code of the plan (R81). */
            planCode: components["schemas"]["PlanCode"];
            status: components["schemas"]["SubscriptionStatus"];
            /** @description When it starts, or started (R82). */
            startAt: components["schemas"]["Timestamp"];
            /** @description The instant its billing periods are counted from (R83). */
            anchor: components["schemas"]["Timestamp"];
            /** @description Unit of its billing periods (R83). */
            interval: components["schemas"]["CalendarUnit"];
            /** @description How many units a billing period has (R83). */
            intervalCount: number;
            /** @description Beginning of the billing period that now lies in; null unless it is active (R83). */
            currentPeriodStart: components["schemas"]["Timestamp"] | null;
            /** @description End of that billing period; null unless it is active (R83). */
            currentPeriodEnd: components["schemas"]["Timestamp"] | null;
            /** @description The end of the period at which it will be, or was, cancelled; else null (R84). */
            cancelAt: components["schemas"]["Timestamp"] | null;
            /** @description When it was cancelled; null until then (R84). */
            cancelledAt: components["schemas"]["Timestamp"] | null;
            /** @description The subscription it took the place of, by a change of plan; else null (R85). */
            previousSubscriptionId: components["schemas"]["SubscriptionId"] | null;
            /** @description Its schedules: copies of templates, and those made for it directly, in the order of creation (R82). */
            scheduleIds: components["schemas"]["ScheduleId"][];
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it last changed (R9). */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A new subscription (R82). */
        SubscriptionCreate: {
            /** @description The account: its id or its externalId (R14). */
            account: components["schemas"]["AccountRef"];
            /** @description The plan: its id or its code (R81). */
            plan: components["schemas"]["PlanRef"];
            /** @description When it starts. Default: now. In the future it stays pending until then; in the past its schedules start late (R30, R82). */
            startAt?: components["schemas"]["TimestampInput"] | null;
            /** @description Unit of its billing periods. Default: `month` (R83). */
            interval?: components["schemas"]["CalendarUnit"] | null;
            /**
             * @description How many units a billing period has (R83).
             * @default 1
             */
            intervalCount?: number | null;
            /** @description The instant billing periods and its schedules are counted from; any instant. Default: startAt (R82, R83). */
            anchor?: components["schemas"]["TimestampInput"] | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description Your own key of the object, unique for its kind for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
        };
        /** @description When to cancel, and whether to take back credit. Every field is optional. */
        SubscriptionCancel: {
            /** @description Default: `now`. A subscription that has not started is cancelled at once either way (R84). */
            at?: components["schemas"]["CancelMoment"] | null;
            /**
             * @description Whether what is left of the grants of its schedules, and of what rolled over from them, is voided when it ends (R26, R84).
             * @default false
             */
            voidGrants?: boolean | null;
        };
        /** @description The plan to change to (R85). */
        SubscriptionChange: {
            /** @description The new plan: its id or its code (R81). */
            plan: components["schemas"]["PlanRef"];
            /** @description Unit of the new billing periods. Default: that of the old subscription (R83). */
            interval?: components["schemas"]["CalendarUnit"] | null;
            /** @description How many units a new billing period has. Default: that of the old subscription (R83). */
            intervalCount?: number | null;
            /** @description The instant the new periods and schedules are counted from. Default: now (R82, R83). */
            anchor?: components["schemas"]["TimestampInput"] | null;
            /**
             * @description Whether what is left of the grants of the old schedules, and of what rolled over from them, is voided (R26, R84).
             * @default false
             */
            voidGrants?: boolean | null;
            /** @description Labels of the new subscription (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description Your own key of the new subscription, unique for its kind for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
        };
        /** @description The amounts of a bundle as decimal strings (R72). */
        BundleDecimal: {
            quantity: components["schemas"]["DecimalAmount"];
        };
        /** @description An offer of credits. All amounts are in the credit's smallest unit (R87). */
        Bundle: {
            /** @description Id of the bundle. */
            id: components["schemas"]["BundleId"];
            /** @description Short name; never changes. */
            code: components["schemas"]["BundleCode"];
            /** @description Display name. */
            name: string | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description How many credits a purchase grants (R87). */
            quantity: components["schemas"]["PositiveAmount"];
            /** @description What one credit of it costs; null where no price is set (R73, R87). */
            price: components["schemas"]["Price"] | null;
            /** @description When the grants expire; null where the credit's defaults decide (R21, R87). */
            expiry: components["schemas"]["ExpiryPolicy"] | null;
            /** @description Priority of the grants; lower is used first (R19). */
            priority: number;
            status: components["schemas"]["BundleStatus"];
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it last changed (R9). */
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["BundleDecimal"] | null;
        };
        /** @description A new bundle (R87). */
        BundleCreate: {
            /** @description Short name, unique in the environment (409 `code_conflict`) (R87). */
            code: components["schemas"]["BundleCode"];
            /** @description Display name. */
            name?: string | null;
            /** @description The credit: its id or its code. Default: the environment's default credit (R17). */
            credit?: components["schemas"]["CreditRef"] | null;
            /** @description How many credits a purchase grants, in the credit's smallest unit (R87). */
            quantity: components["schemas"]["PositiveAmount"];
            /** @description What one credit of it costs (422 `price_mismatch`) (R73, R87). */
            price?: components["schemas"]["PriceInput"] | null;
            /** @description When the grants expire, counted from the purchase. `period` is refused (422 `conflicting_fields`). Absent: the credit's defaults (R21, R87). */
            expiry?: components["schemas"]["ExpiryPolicyInput"] | null;
            /**
             * @description Priority of the grants; lower is used first (R19).
             * @default 100
             */
            priority?: number | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description Fields to change, for later purchases; absent ones stay as they are (R87). */
        BundleUpdate: {
            /** @description Display name; null clears it. */
            name?: string | null;
            /** @description How many credits a purchase grants, in the credit's smallest unit (R87). */
            quantity?: components["schemas"]["PositiveAmount"];
            /** @description What one credit of it costs; null clears it (422 `price_mismatch`) (R73, R87). */
            price?: components["schemas"]["PriceInput"] | null;
            /** @description When later grants expire; null goes back to the credit's defaults. `period` is refused (422 `conflicting_fields`) (R21, R87). */
            expiry?: components["schemas"]["ExpiryPolicyInput"] | null;
            /** @description Priority of later grants (R19). */
            priority?: number;
            /** @description Whether it can be purchased (R87). */
            status?: components["schemas"]["BundleStatus"];
            /** @description Labels to merge into the stored ones; a null value deletes its key (R75). */
            metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description A purchase that was paid for (R87). */
        BundlePurchase: {
            /** @description Who gets the credits: its id or its externalId (R14). */
            account: components["schemas"]["AccountRef"];
            /** @description Display name of the grant. Default: the bundle's name. */
            name?: string | null;
            /** @description Why, in your own words; kept on the object and its entries. */
            reason?: string | null;
            /** @description Labels of the grant (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description Your own key of the grant, unique among grants for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description The amounts of an adjustment as decimal strings (R72). */
        AdjustmentDecimal: {
            amount: components["schemas"]["DecimalAmount"];
            requestedAmount: components["schemas"]["DecimalAmount"];
            totalAdjustment: components["schemas"]["DecimalAmount"];
        };
        /** @description A signed correction by hand. All amounts are in the credit's smallest unit (R51–R54). */
        Adjustment: {
            /** @description Id of the adjustment. */
            id: components["schemas"]["AdjustmentId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The amount applied; negative where credit was taken (R51, R52). */
            amount: components["schemas"]["NonZeroAmount"];
            /** @description The amount asked for; it differs from `amount` only under overage `cap` (R38). */
            requestedAmount: components["schemas"]["NonZeroAmount"];
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description When it stops counting; null for never. That of its grant where it has one (R51, R53). */
            expiresAt: components["schemas"]["Timestamp"] | null;
            status: components["schemas"]["AdjustmentStatus"];
            /** @description The grant that a positive adjustment issued, else null (R51). */
            grantId: components["schemas"]["GrantId"] | null;
            /** @description The debit that a negative adjustment made, else null (R52). */
            debitId: components["schemas"]["DebitId"] | null;
            /** @description What a negative adjustment took from which grant and still stands; empty for a positive one (R52). */
            allocations: components["schemas"]["Allocation"][];
            /** @description Sum of what all adjustments of the pool count for now (R54). */
            totalAdjustment: components["schemas"]["SignedAmount"];
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["AdjustmentDecimal"] | null;
        };
        /** @description An adjustment as a write left it, and the pool after that write. */
        AdjustmentWritten: {
            /** @description Id of the adjustment. */
            id: components["schemas"]["AdjustmentId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The amount applied; negative where credit was taken (R51, R52). */
            amount: components["schemas"]["NonZeroAmount"];
            /** @description The amount asked for; it differs from `amount` only under overage `cap` (R38). */
            requestedAmount: components["schemas"]["NonZeroAmount"];
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description When it stops counting; null for never. That of its grant where it has one (R51, R53). */
            expiresAt: components["schemas"]["Timestamp"] | null;
            status: components["schemas"]["AdjustmentStatus"];
            /** @description The grant that a positive adjustment issued, else null (R51). */
            grantId: components["schemas"]["GrantId"] | null;
            /** @description The debit that a negative adjustment made, else null (R52). */
            debitId: components["schemas"]["DebitId"] | null;
            /** @description What a negative adjustment took from which grant and still stands; empty for a positive one (R52). */
            allocations: components["schemas"]["Allocation"][];
            /** @description Sum of what all adjustments of the pool count for now (R54). */
            totalAdjustment: components["schemas"]["SignedAmount"];
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["AdjustmentDecimal"] | null;
            /** @description The pool after the write (R4). */
            balance: components["schemas"]["Balance"];
        };
        /** @description A new adjustment (R51). */
        AdjustmentCreate: {
            /** @description The account: its id or its externalId (R14). */
            account: components["schemas"]["AccountRef"];
            /** @description The credit: its id or its code. Default: the environment's default credit (R17). */
            credit?: components["schemas"]["CreditRef"] | null;
            /** @description How much, in the credit's smallest unit. Positive gives credit, negative takes it. Exactly one of amount and amountDecimal is required; if both are sent they must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["NonZeroAmount"] | null;
            /** @description The same in whole credits; more fraction digits than the credit's scale are 422 `precision_exceeded` (R72). */
            amountDecimal?: components["schemas"]["NonZeroDecimal"] | null;
            /** @description Why, in your own words; kept on the object and its entries. */
            reason?: string | null;
            /** @description When it stops counting, after now (422 `invalid_expiry`); absent or null for never. The credit's defaults do not apply (R51, R53). */
            expiresAt?: components["schemas"]["TimestampInput"] | null;
            /** @description For a negative amount. Default: `reject` (R38, R52). */
            overage?: components["schemas"]["Overage"] | null;
            /** @description For a negative amount only: take it from these grants of the pool, in this order, and from no others. Only with overage `reject` (422 `conflicting_fields`) (R36). */
            grantIds?: string[] | null;
            /** @description Your own key of the object, unique for its kind for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description The amounts of a debit as decimal strings (R72). */
        DebitDecimal: {
            amount: components["schemas"]["DecimalAmount"];
            requestedAmount: components["schemas"]["DecimalAmount"];
            debt: components["schemas"]["DecimalAmount"];
            refunded: components["schemas"]["DecimalAmount"];
            refundable: components["schemas"]["DecimalAmount"];
        };
        /** @description Credit taken from a pool: amount = Σ allocations + debt + refunded, all in the credit's smallest unit (R5, R37). */
        Debit: {
            /** @description Id of the debit. */
            id: components["schemas"]["DebitId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The amount applied (R38). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description The amount asked for; it differs from `amount` only under overage `cap` (R38). */
            requestedAmount: components["schemas"]["PositiveAmount"];
            source: components["schemas"]["DebitSource"];
            /** @description What was taken from which grant and still stands, in the order taken, later repayments last. The first split is in `GET /v1/entries?debit=…` (R5, R40). */
            allocations: components["schemas"]["Allocation"][];
            /** @description What of it still stands as debt (R39). */
            debt: components["schemas"]["Amount"];
            /** @description What of it was refunded (R55). */
            refunded: components["schemas"]["Amount"];
            /** @description What of it can still be refunded: amount − refunded, and nothing of an import (R55). */
            refundable: components["schemas"]["Amount"];
            /** @description The reservation it captured or is linked to, else null (R44, R48). */
            reservationId: components["schemas"]["ReservationId"] | null;
            /** @description The negative adjustment it belongs to, else null (R52). */
            adjustmentId: components["schemas"]["AdjustmentId"] | null;
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description When the usage happened; createdAt unless it was sent. It changes no allocation and no balance (R41). */
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["DebitDecimal"] | null;
        };
        /** @description A debit as a write left it, and the pool after that write. */
        DebitWritten: {
            /** @description Id of the debit. */
            id: components["schemas"]["DebitId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The amount applied (R38). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description The amount asked for; it differs from `amount` only under overage `cap` (R38). */
            requestedAmount: components["schemas"]["PositiveAmount"];
            source: components["schemas"]["DebitSource"];
            /** @description What was taken from which grant and still stands, in the order taken, later repayments last. The first split is in `GET /v1/entries?debit=…` (R5, R40). */
            allocations: components["schemas"]["Allocation"][];
            /** @description What of it still stands as debt (R39). */
            debt: components["schemas"]["Amount"];
            /** @description What of it was refunded (R55). */
            refunded: components["schemas"]["Amount"];
            /** @description What of it can still be refunded: amount − refunded, and nothing of an import (R55). */
            refundable: components["schemas"]["Amount"];
            /** @description The reservation it captured or is linked to, else null (R44, R48). */
            reservationId: components["schemas"]["ReservationId"] | null;
            /** @description The negative adjustment it belongs to, else null (R52). */
            adjustmentId: components["schemas"]["AdjustmentId"] | null;
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description When the usage happened; createdAt unless it was sent. It changes no allocation and no balance (R41). */
            occurredAt: components["schemas"]["Timestamp"];
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["DebitDecimal"] | null;
            /** @description The pool after the write (R4). */
            balance: components["schemas"]["Balance"];
        };
        /** @description Credit to take (R37). */
        DebitCreate: {
            /** @description The account: its id or its externalId (R14). */
            account: components["schemas"]["AccountRef"];
            /** @description The credit: its id or its code. Default: the environment's default credit (R17). */
            credit?: components["schemas"]["CreditRef"] | null;
            /** @description How much, in the credit's smallest unit. Exactly one of amount and amountDecimal is required; if both are sent they must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["PositiveAmount"] | null;
            /** @description The same in whole credits; more fraction digits than the credit's scale are 422 `precision_exceeded` (R72). */
            amountDecimal?: components["schemas"]["PositiveDecimal"] | null;
            /** @description Default: `reject` (R38). */
            overage?: components["schemas"]["Overage"] | null;
            /** @description Why, in your own words; kept on the object and its entries. */
            reason?: string | null;
            /** @description When the usage happened, not after now (422 `occurred_in_future`). Stored and filterable, and nothing else (R41). */
            occurredAt?: components["schemas"]["TimestampInput"] | null;
            /** @description The reservation of the same account and credit whose late cost this is (404 `reservation_not_found`): a link, and nothing else (R48). */
            reservationId?: string | null;
            /** @description Your own key of the object, unique for its kind for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description The amounts of a refund as decimal strings (R72). */
        RefundDecimal: {
            amount: components["schemas"]["DecimalAmount"];
            lapsed: components["schemas"]["DecimalAmount"];
        };
        /** @description Credit given back for one debit (R55–R57). */
        Refund: {
            /** @description Id of the refund. */
            id: components["schemas"]["RefundId"];
            /** @description The debit it refunds. */
            debitId: components["schemas"]["DebitId"];
            /** @description The amount refunded, in the credit's smallest unit (R55). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description What went back to which grant, lapsed parts included, in the order given back. The rest of the amount forgave debt (R56). */
            allocations: components["schemas"]["Allocation"][];
            /** @description What of it lapsed, because its grant had expired or was voided; reissued credit included (R57). */
            lapsed: components["schemas"]["Amount"];
            /** @description The grants that gave lapsed credit back under `reissue`, in order (R57). */
            reissuedGrantIds: components["schemas"]["GrantId"][];
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["RefundDecimal"] | null;
        };
        /** @description A refund as a write left it, and the pool after that write. */
        RefundWritten: {
            /** @description Id of the refund. */
            id: components["schemas"]["RefundId"];
            /** @description The debit it refunds. */
            debitId: components["schemas"]["DebitId"];
            /** @description The amount refunded, in the credit's smallest unit (R55). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description What went back to which grant, lapsed parts included, in the order given back. The rest of the amount forgave debt (R56). */
            allocations: components["schemas"]["Allocation"][];
            /** @description What of it lapsed, because its grant had expired or was voided; reissued credit included (R57). */
            lapsed: components["schemas"]["Amount"];
            /** @description The grants that gave lapsed credit back under `reissue`, in order (R57). */
            reissuedGrantIds: components["schemas"]["GrantId"][];
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["RefundDecimal"] | null;
            /** @description The pool after the write (R4). */
            balance: components["schemas"]["Balance"];
        };
        /** @description What to refund. Every field is optional. */
        RefundCreate: {
            /** @description How much, in the credit's smallest unit. Default: all that is left of the debit. If amount and amountDecimal are both sent they must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["PositiveAmount"] | null;
            /** @description The same in whole credits; more fraction digits than the credit's scale are 422 `precision_exceeded` (R72). */
            amountDecimal?: components["schemas"]["PositiveDecimal"] | null;
            /** @description Why, in your own words; kept on the object and its entries. */
            reason?: string | null;
            /** @description Default: `lapse` (R57). */
            onExpiredGrant?: components["schemas"]["OnExpiredGrant"] | null;
            /** @description When the grants expire that `reissue` makes: after now (422 `invalid_expiry`), or null for never. Default: in 30 days (R57). */
            reissueExpiresAt?: components["schemas"]["TimestampInput"] | null;
            /** @description Your own key of the object, unique for its kind for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description The amounts of a reservation as decimal strings (R72). */
        ReservationDecimal: {
            amount: components["schemas"]["DecimalAmount"];
            requestedAmount: components["schemas"]["DecimalAmount"];
            held: components["schemas"]["DecimalAmount"];
            captured: components["schemas"]["DecimalAmount"];
            released: components["schemas"]["DecimalAmount"];
            unbacked: components["schemas"]["DecimalAmount"];
        };
        /** @description Credit set aside for work whose cost is not known yet. All amounts are in the credit's smallest unit (R42–R50). */
        Reservation: {
            /** @description Id of the reservation. */
            id: components["schemas"]["ReservationId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description All that was ever held: held + released + what was captured from the hold (R42, R46). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description All that was asked for; it differs from `amount` only under overage `cap` (R38). */
            requestedAmount: components["schemas"]["PositiveAmount"];
            /** @description What is held now (R43). */
            held: components["schemas"]["Amount"];
            /** @description What was captured, beyond the hold included (R44, R45). */
            captured: components["schemas"]["Amount"];
            /** @description What was given back, by release, final capture or expiry (R47, R48). */
            released: components["schemas"]["Amount"];
            status: components["schemas"]["ReservationStatus"];
            /** @description What the hold rests on now, first captured first; what rests on the credit limit is in `unbacked` (R43). */
            allocations: components["schemas"]["Allocation"][];
            /** @description What of the hold rests on the credit limit (R43). */
            unbacked: components["schemas"]["Amount"];
            /** @description The debits its captures made, in order (R44). */
            debitIds: components["schemas"]["DebitId"][];
            /** @description When what is still held goes back by itself (R48). */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it was captured, released or expired; null while it is open (R50). */
            closedAt: components["schemas"]["Timestamp"] | null;
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["ReservationDecimal"] | null;
        };
        /** @description A reservation as a write left it, and the pool after that write. */
        ReservationWritten: {
            /** @description Id of the reservation. */
            id: components["schemas"]["ReservationId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description All that was ever held: held + released + what was captured from the hold (R42, R46). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description All that was asked for; it differs from `amount` only under overage `cap` (R38). */
            requestedAmount: components["schemas"]["PositiveAmount"];
            /** @description What is held now (R43). */
            held: components["schemas"]["Amount"];
            /** @description What was captured, beyond the hold included (R44, R45). */
            captured: components["schemas"]["Amount"];
            /** @description What was given back, by release, final capture or expiry (R47, R48). */
            released: components["schemas"]["Amount"];
            status: components["schemas"]["ReservationStatus"];
            /** @description What the hold rests on now, first captured first; what rests on the credit limit is in `unbacked` (R43). */
            allocations: components["schemas"]["Allocation"][];
            /** @description What of the hold rests on the credit limit (R43). */
            unbacked: components["schemas"]["Amount"];
            /** @description The debits its captures made, in order (R44). */
            debitIds: components["schemas"]["DebitId"][];
            /** @description When what is still held goes back by itself (R48). */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it was captured, released or expired; null while it is open (R50). */
            closedAt: components["schemas"]["Timestamp"] | null;
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["ReservationDecimal"] | null;
            /** @description The pool after the write (R4). */
            balance: components["schemas"]["Balance"];
        };
        /** @description A reservation as a capture left it, the debit of that capture, and the pool after it. */
        ReservationCaptured: {
            /** @description Id of the reservation. */
            id: components["schemas"]["ReservationId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description All that was ever held: held + released + what was captured from the hold (R42, R46). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description All that was asked for; it differs from `amount` only under overage `cap` (R38). */
            requestedAmount: components["schemas"]["PositiveAmount"];
            /** @description What is held now (R43). */
            held: components["schemas"]["Amount"];
            /** @description What was captured, beyond the hold included (R44, R45). */
            captured: components["schemas"]["Amount"];
            /** @description What was given back, by release, final capture or expiry (R47, R48). */
            released: components["schemas"]["Amount"];
            status: components["schemas"]["ReservationStatus"];
            /** @description What the hold rests on now, first captured first; what rests on the credit limit is in `unbacked` (R43). */
            allocations: components["schemas"]["Allocation"][];
            /** @description What of the hold rests on the credit limit (R43). */
            unbacked: components["schemas"]["Amount"];
            /** @description The debits its captures made, in order (R44). */
            debitIds: components["schemas"]["DebitId"][];
            /** @description When what is still held goes back by itself (R48). */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it was captured, released or expired; null while it is open (R50). */
            closedAt: components["schemas"]["Timestamp"] | null;
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["ReservationDecimal"] | null;
            /** @description The debit of this capture; null where nothing was captured (R44). */
            debit: components["schemas"]["Debit"] | null;
            /** @description The pool after the write (R4). */
            balance: components["schemas"]["Balance"];
        };
        /** @description Credit to hold (R42). */
        ReservationCreate: {
            /** @description The account: its id or its externalId (R14). */
            account: components["schemas"]["AccountRef"];
            /** @description The credit: its id or its code. Default: the environment's default credit (R17). */
            credit?: components["schemas"]["CreditRef"] | null;
            /** @description How much, in the credit's smallest unit. Exactly one of amount and amountDecimal is required; if both are sent they must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["PositiveAmount"] | null;
            /** @description The same in whole credits; more fraction digits than the credit's scale are 422 `precision_exceeded` (R72). */
            amountDecimal?: components["schemas"]["PositiveDecimal"] | null;
            /** @description Default: `reject` (R42). */
            overage?: components["schemas"]["HoldOverage"] | null;
            /**
             * @description After how many seconds what is still held goes back by itself. At most one of ttlSeconds and expiresAt (422 `conflicting_fields`) (R42).
             * @default 900
             */
            ttlSeconds?: number | null;
            /** @description The same as an instant, within 1 to 86 400 seconds from now (422 `ttl_out_of_range`) (R42). */
            expiresAt?: components["schemas"]["TimestampInput"] | null;
            /** @description Why, in your own words; kept on the object and its entries. */
            reason?: string | null;
            /** @description Your own key of the object, unique for its kind for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description What to capture. Every field is optional. */
        ReservationCapture: {
            /** @description How much, in the credit's smallest unit. Default: all that is held. 0 with final = true releases. If amount and amountDecimal are both sent they must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["Amount"] | null;
            /** @description The same in whole credits; more fraction digits than the credit's scale are 422 `precision_exceeded` (R72). */
            amountDecimal?: components["schemas"]["NonNegativeDecimal"] | null;
            /** @description For what goes beyond the hold. Default: `reject` (R45). */
            overage?: components["schemas"]["Overage"] | null;
            /**
             * @description Whether the rest is released and the reservation closed (R44, R46).
             * @default true
             */
            final?: boolean | null;
            /** @description Why, in your own words; kept on the object and its entries. */
            reason?: string | null;
            /** @description Your own key of the debit that the capture makes, unique among debits for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
            /** @description Labels of the debit that the capture makes (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description What to release. Every field is optional. */
        ReservationRelease: {
            /** @description How much, in the credit's smallest unit. Default: all that is held. More than is held is 409 `amount_exceeds_held`. If amount and amountDecimal are both sent they must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["PositiveAmount"] | null;
            /** @description The same in whole credits; more fraction digits than the credit's scale are 422 `precision_exceeded` (R72). */
            amountDecimal?: components["schemas"]["PositiveDecimal"] | null;
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description More time, more credit, or both; at least one of ttlSeconds, expiresAt and additionalAmount (422 `conflicting_fields`) (R46). */
        ReservationExtend: {
            /** @description A new time to live from now; never shortens. At most one of ttlSeconds and expiresAt (422 `conflicting_fields`), and at most 604 800 s after creation (422 `ttl_out_of_range`) (R46). */
            ttlSeconds?: number | null;
            /** @description The same as an instant; one before the present expiry changes nothing (R46). */
            expiresAt?: components["schemas"]["TimestampInput"] | null;
            /** @description How much more to hold, in the credit's smallest unit (R46). */
            additionalAmount?: components["schemas"]["PositiveAmount"] | null;
            /** @description For additionalAmount. Default: `reject` (R46). */
            overage?: components["schemas"]["HoldOverage"] | null;
            /** @description The pool's version this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description A part of a transfer: out of one grant, into a new one (R59). */
        TransferLeg: {
            /** @description The grant it came from. */
            fromGrantId: components["schemas"]["GrantId"];
            /** @description The grant it was given in. */
            toGrantId: components["schemas"]["GrantId"];
            /** @description How much, in the credit's smallest unit. */
            amount: components["schemas"]["PositiveAmount"];
        };
        /** @description The amounts of a transfer as decimal strings (R72). */
        TransferDecimal: {
            amount: components["schemas"]["DecimalAmount"];
        };
        /** @description Credit moved from one account to another. All amounts are in the credit's smallest unit (R59). */
        Transfer: {
            /** @description Id of the transfer. */
            id: components["schemas"]["TransferId"];
            /** @description The account that gave (R14). */
            fromAccountId: components["schemas"]["AccountId"];
            /** @description Your own id of that account; null where it has none (R14, R15). */
            fromExternalId: components["schemas"]["ExternalId"] | null;
            /** @description The account that received (R14). */
            toAccountId: components["schemas"]["AccountId"];
            /** @description Your own id of that account; null where it has none (R14, R15). */
            toExternalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description How much was moved (R59). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description What came from which grant and went into which, in the order taken (R59). */
            legs: components["schemas"]["TransferLeg"][];
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["TransferDecimal"] | null;
        };
        /** @description A transfer as a write left it, and both pools after that write. */
        TransferWritten: {
            /** @description Id of the transfer. */
            id: components["schemas"]["TransferId"];
            /** @description The account that gave (R14). */
            fromAccountId: components["schemas"]["AccountId"];
            /** @description Your own id of that account; null where it has none (R14, R15). */
            fromExternalId: components["schemas"]["ExternalId"] | null;
            /** @description The account that received (R14). */
            toAccountId: components["schemas"]["AccountId"];
            /** @description Your own id of that account; null where it has none (R14, R15). */
            toExternalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description How much was moved (R59). */
            amount: components["schemas"]["PositiveAmount"];
            /** @description What came from which grant and went into which, in the order taken (R59). */
            legs: components["schemas"]["TransferLeg"][];
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description Your own labels (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Your own key of the object; null where none was given (R66). */
            externalKey: components["schemas"]["ExternalKey"] | null;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null where the credit's scale is 0 (R72). */
            decimal: components["schemas"]["TransferDecimal"] | null;
            /** @description The pool that gave, after the write (R4). */
            fromBalance: components["schemas"]["Balance"];
            /** @description The pool that received, after the write (R4). */
            toBalance: components["schemas"]["Balance"];
        };
        /** @description A new transfer (R59). */
        TransferCreate: {
            /** @description The account that gives: its id or its externalId (R14). */
            fromAccount: components["schemas"]["AccountRef"];
            /** @description The account that receives; not the same (422 `same_account`) (R14, R59). */
            toAccount: components["schemas"]["AccountRef"];
            /** @description The credit: its id or its code. Default: the environment's default credit (R17). */
            credit?: components["schemas"]["CreditRef"] | null;
            /** @description How much, in the credit's smallest unit. Exactly one of amount and amountDecimal is required; if both are sent they must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["PositiveAmount"] | null;
            /** @description The same in whole credits; more fraction digits than the credit's scale are 422 `precision_exceeded` (R72). */
            amountDecimal?: components["schemas"]["PositiveDecimal"] | null;
            /** @description Take it from these grants of the giving pool, in this order, and from no others (R36). */
            grantIds?: string[] | null;
            /** @description Why, in your own words; kept on the object and its entries. */
            reason?: string | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
            /** @description Your own key of the object, unique for its kind for ever (409 `external_key_conflict`) (R66). */
            externalKey?: components["schemas"]["ExternalKey"] | null;
            /** @description The version of the giving account's pool this write expects: the `version` of its balance, or the number in an ETag (412 `version_mismatch`) (R68). */
            ifVersion?: number | null;
        };
        /** @description What a grant_updated changed: only fields that differ, and none where nothing does (R22). */
        GrantChanges: {
            /** @description Expiry before and after; null for never. */
            expiresAt?: {
                from: components["schemas"]["Timestamp"] | null;
                to: components["schemas"]["Timestamp"] | null;
            };
            /** @description Priority before and after. */
            priority?: {
                from: number;
                to: number;
            };
            /** @description Display name before and after. */
            name?: {
                from: string | null;
                to: string | null;
            };
            /** @description All labels before and after. */
            metadata?: {
                from: components["schemas"]["Metadata"];
                to: components["schemas"]["Metadata"];
            };
        };
        /** @description One immutable line of the ledger. All amounts are in the credit's smallest unit (R6). */
        Entry: {
            /** @description Place in the environment's ledger, from 1 without gaps (R7). */
            seq: number;
            /** @description Id of the entry. */
            id: components["schemas"]["EntryId"];
            /** @description The mutation or transition that posted it; entries of one share it (R6). */
            operationId: components["schemas"]["OperationId"];
            /** @description Who caused it: `api`, `clock` for what fell due by itself, or the name of a dialect (R6). */
            origin: string;
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The grant it concerns, else null (R6). */
            grantId: components["schemas"]["GrantId"] | null;
            /** @description The reservation it concerns, else null (R6). */
            reservationId: components["schemas"]["ReservationId"] | null;
            /** @description The debit it concerns, else null (R6). */
            debitId: components["schemas"]["DebitId"] | null;
            type: components["schemas"]["EntryType"];
            /** @description Change of the pool's balance (R6). */
            balanceDelta: components["schemas"]["SignedAmount"];
            /** @description Change of the pool's reserved (R6). */
            reservedDelta: components["schemas"]["SignedAmount"];
            /** @description Change of the pool's debt (R6). */
            debtDelta: components["schemas"]["SignedAmount"];
            /** @description The pool's balance after it (R4). */
            balanceAfter: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved after it (R4). */
            reservedAfter: components["schemas"]["Amount"];
            /** @description The pool's debt after it (R4). */
            debtAfter: components["schemas"]["Amount"];
            /** @description The pool's available after it (R4). */
            availableAfter: components["schemas"]["SignedAmount"];
            /** @description When it took effect; never before that of the entry ahead of it (R7, R11). */
            effectiveAt: components["schemas"]["Timestamp"];
            /** @description Why, in your own words; null where no reason was given. */
            reason: string | null;
            /** @description What changed, on grant_updated, else null (R22). */
            changes: components["schemas"]["GrantChanges"] | null;
            /** @description The labels of the request that caused it, kept from then on (R75). */
            metadata: components["schemas"]["Metadata"];
            /** @description Hash of the entry ahead of it; null where hashes are not asked for. */
            prevHash: string | null;
            /** @description Hash of this entry; null where hashes are not asked for. */
            hash: string | null;
        };
        /**
         * @description What happened (R76).
         * @enum {string}
         */
        EventType: "account.created" | "account.updated" | "account.closed" | "grant.created" | "grant.activated" | "grant.updated" | "grant.depleted" | "grant.expired" | "grant.voided" | "grant.rolled_over" | "credit.created" | "credit.updated" | "credit.archived" | "subscription.created" | "subscription.started" | "subscription.cancelled" | "schedule.created" | "schedule.updated" | "schedule.cancelled" | "schedule.completed" | "schedule.skipped" | "credits.consumed" | "credits.refunded" | "credits.transferred" | "adjustment.created" | "adjustment.expired" | "reservation.created" | "reservation.extended" | "reservation.captured" | "reservation.released" | "reservation.expired" | "debt.incurred" | "debt.repaid" | "balance.low" | "balance.recovered" | "balance.depleted" | "auto_topup.succeeded" | "auto_topup.failed" | "auto_topup.deferred";
        /**
         * @description Why nothing was issued: a figure would have been too large, the grant's dates would not have been possible or would have been past already, the credit is archived, or the payment failed (R29, R30, R78).
         * @enum {string}
         */
        SkipReason: "amount_overflow" | "invalid_expiry" | "credit_archived" | "payment_failed";
        /** @description The account that it is about. */
        AccountEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
        };
        /** @description The grant that it is about, and its pool right after it. */
        GrantEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The grant. */
            grantId: components["schemas"]["GrantId"];
            /** @description The schedule that issued it, or the grant that it rolled over from; else null. */
            scheduleId: components["schemas"]["ScheduleId"] | null;
            /** @description The grant that its credit came from, else null. */
            sourceGrantId: components["schemas"]["GrantId"] | null;
            /** @description Credits that it was about: granted, expired, voided, or null where none moved. */
            amount: components["schemas"]["Amount"] | null;
            /** @description The pool's balance right after it (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved right after it (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description The pool's available right after it (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's debt right after it (R4). */
            debt: components["schemas"]["Amount"];
            /** @description The mutation or transition that it happened in; its entries share it (R6). */
            operationId: components["schemas"]["OperationId"];
        };
        /** @description The credit that it is about. */
        CreditEventData: {
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
        };
        /** @description The subscription that it is about. */
        SubscriptionEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description The subscription. */
            subscriptionId: components["schemas"]["SubscriptionId"];
            /** @description Its plan. */
            planId: components["schemas"]["PlanId"];
        };
        /** @description The schedule that it is about. A plan's template belongs to no account. */
        ScheduleEventData: {
            /** @description The account that it issues for; null on a template. */
            accountId: components["schemas"]["AccountId"] | null;
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The schedule. */
            scheduleId: components["schemas"]["ScheduleId"];
            /** @description The plan whose template it is, else null. */
            planId: components["schemas"]["PlanId"] | null;
            /** @description The subscription that it belongs to, else null. */
            subscriptionId: components["schemas"]["SubscriptionId"] | null;
            /** @description What a skipped occurrence would have issued, else null (R29). */
            amount: components["schemas"]["Amount"] | null;
            /** @description Why an occurrence was skipped, else null. */
            reason: components["schemas"]["SkipReason"] | null;
        };
        /** @description What was consumed, and the pool right after it. */
        ConsumptionEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The debit. */
            debitId: components["schemas"]["DebitId"];
            /** @description Credits consumed. */
            amount: components["schemas"]["Amount"] | null;
            /** @description The pool's balance right after it (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved right after it (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description The pool's available right after it (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's debt right after it (R4). */
            debt: components["schemas"]["Amount"];
            /** @description The mutation or transition that it happened in; its entries share it (R6). */
            operationId: components["schemas"]["OperationId"];
        };
        /** @description What was refunded, and the pool right after it. */
        RefundEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The refund. */
            refundId: components["schemas"]["RefundId"];
            /** @description The debit that was refunded. */
            debitId: components["schemas"]["DebitId"];
            /** @description Credits refunded. */
            amount: components["schemas"]["Amount"] | null;
            /** @description The pool's balance right after it (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved right after it (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description The pool's available right after it (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's debt right after it (R4). */
            debt: components["schemas"]["Amount"];
            /** @description The mutation or transition that it happened in; its entries share it (R6). */
            operationId: components["schemas"]["OperationId"];
        };
        /** @description What was transferred, and the source pool right after it. */
        TransferEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The transfer. */
            transferId: components["schemas"]["TransferId"];
            /** @description Credits transferred. */
            amount: components["schemas"]["Amount"] | null;
            /** @description The pool's balance right after it (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved right after it (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description The pool's available right after it (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's debt right after it (R4). */
            debt: components["schemas"]["Amount"];
            /** @description The mutation or transition that it happened in; its entries share it (R6). */
            operationId: components["schemas"]["OperationId"];
        };
        /** @description The adjustment, and its pool right after it. */
        AdjustmentEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The adjustment. */
            adjustmentId: components["schemas"]["AdjustmentId"];
            /** @description The adjustment's amount as it was applied (R52). */
            amount: components["schemas"]["SignedAmount"] | null;
            /** @description The pool's balance right after it (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved right after it (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description The pool's available right after it (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's debt right after it (R4). */
            debt: components["schemas"]["Amount"];
            /** @description The mutation or transition that it happened in; its entries share it (R6). */
            operationId: components["schemas"]["OperationId"];
        };
        /** @description The reservation, and its pool right after it. */
        ReservationEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The reservation. */
            reservationId: components["schemas"]["ReservationId"];
            /** @description The debit that a capture made, else null. */
            debitId: components["schemas"]["DebitId"] | null;
            /** @description Credits held, added, captured or let go. */
            amount: components["schemas"]["Amount"] | null;
            /** @description The pool's balance right after it (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved right after it (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description The pool's available right after it (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's debt right after it (R4). */
            debt: components["schemas"]["Amount"];
            /** @description The mutation or transition that it happened in; its entries share it (R6). */
            operationId: components["schemas"]["OperationId"];
        };
        /** @description The debt, and its pool right after it. */
        DebtEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The debit that owes it. */
            debitId: components["schemas"]["DebitId"];
            /** @description The grant that repaid it; null where debt arose. */
            grantId: components["schemas"]["GrantId"] | null;
            /** @description Credits owed or repaid. */
            amount: components["schemas"]["Amount"] | null;
            /** @description The pool's balance right after it (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved right after it (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description The pool's available right after it (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's debt right after it (R4). */
            debt: components["schemas"]["Amount"];
            /** @description The mutation or transition that it happened in; its entries share it (R6). */
            operationId: components["schemas"]["OperationId"];
        };
        /** @description The alert, and its pool right after what set it off. */
        BalanceEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The alert. */
            alertId: components["schemas"]["AlertId"];
            /** @description Its threshold. */
            threshold: components["schemas"]["SignedAmount"];
            /** @description Always null: crossing a threshold moves nothing. */
            amount: components["schemas"]["Amount"] | null;
            /** @description The pool's balance right after it (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved right after it (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description The pool's available right after it (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's debt right after it (R4). */
            debt: components["schemas"]["Amount"];
            /** @description The mutation or transition that it happened in; its entries share it (R6). */
            operationId: components["schemas"]["OperationId"];
        };
        /** @description The top-up, and its pool right after it. */
        AutoTopUpEventData: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description The grant that it made, else null. */
            grantId: components["schemas"]["GrantId"] | null;
            /** @description Why it failed, as a word for programs; else null. */
            reason: components["schemas"]["SkipReason"] | null;
            /** @description Credits topped up; null where none were. */
            amount: components["schemas"]["Amount"] | null;
            /** @description The pool's balance right after it (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved right after it (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description The pool's available right after it (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's debt right after it (R4). */
            debt: components["schemas"]["Amount"];
            /** @description The mutation or transition that it happened in; its entries share it (R6). */
            operationId: components["schemas"]["OperationId"];
        };
        /** @description An account was made, changed or closed. */
        AccountEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "account.created" | "account.updated" | "account.closed";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["AccountEventData"];
        };
        /** @description A grant was made, changed or has ended, or its credit was used up. A new one stands for credit given, whatever gave it; `grant.rolled_over` is the new grant of a rollover. */
        GrantEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "grant.created" | "grant.activated" | "grant.updated" | "grant.depleted" | "grant.expired" | "grant.voided" | "grant.rolled_over";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["GrantEventData"];
        };
        /** @description A credit was made, changed or archived. */
        CreditEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credit.created" | "credit.updated" | "credit.archived";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["CreditEventData"];
        };
        /** @description A subscription was made, has started or was cancelled. */
        SubscriptionEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "subscription.created" | "subscription.started" | "subscription.cancelled";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["SubscriptionEventData"];
        };
        /** @description A schedule was made, changed, has ended, or skipped an occurrence. */
        ScheduleEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "schedule.created" | "schedule.updated" | "schedule.cancelled" | "schedule.completed" | "schedule.skipped";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["ScheduleEventData"];
        };
        /** @description Credit was consumed (R37). */
        ConsumptionEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credits.consumed";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["ConsumptionEventData"];
        };
        /** @description Credit was given back (R55). */
        RefundEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credits.refunded";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["RefundEventData"];
        };
        /** @description Credit went to another account; the pool is the one it left (R59). */
        TransferEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credits.transferred";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["TransferEventData"];
        };
        /** @description An adjustment was made, or its expiry undid it (R51, R53). */
        AdjustmentEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "adjustment.created" | "adjustment.expired";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["AdjustmentEventData"];
        };
        /** @description Credit was put on hold, or a hold was extended or closed. */
        ReservationEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "reservation.created" | "reservation.extended" | "reservation.captured" | "reservation.released" | "reservation.expired";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["ReservationEventData"];
        };
        /** @description Debt arose, or a grant repaid some (R39, R40). */
        DebtEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "debt.incurred" | "debt.repaid";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["DebtEventData"];
        };
        /** @description Available credit passed the threshold of an alert (R77). */
        BalanceEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "balance.low" | "balance.recovered" | "balance.depleted";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["BalanceEventData"];
        };
        /** @description An automatic top-up was made, has failed, or waits for its cooldown (R78). */
        AutoTopUpEvent: {
            /** @description Id of the event. */
            id: components["schemas"]["EventId"];
            /** @description Place among the environment's events, from 1 without gaps (R76). */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "auto_topup.succeeded" | "auto_topup.failed" | "auto_topup.deferred";
            /** @description When it took effect (R76). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What it was about. */
            data: components["schemas"]["AutoTopUpEventData"];
        };
        /** @description Something that happened, told by its `type`. Its data never changes, but for `externalId` and the code of the credit, which are told as they are now (R6, R76). */
        Event: components["schemas"]["AccountEvent"] | components["schemas"]["GrantEvent"] | components["schemas"]["CreditEvent"] | components["schemas"]["SubscriptionEvent"] | components["schemas"]["ScheduleEvent"] | components["schemas"]["ConsumptionEvent"] | components["schemas"]["RefundEvent"] | components["schemas"]["TransferEvent"] | components["schemas"]["AdjustmentEvent"] | components["schemas"]["ReservationEvent"] | components["schemas"]["DebtEvent"] | components["schemas"]["BalanceEvent"] | components["schemas"]["AutoTopUpEvent"];
        /** @description Where events are sent: http or https, without a user name or password, to a host that the server may call: the machine itself, or one that was named when it was started (422 `url_not_allowed`) (R76). */
        WebhookUrl: string;
        /** @description Types of event; none means all of them (R76). */
        EventTypes: components["schemas"]["EventType"][];
        /** @description Types of event, each once; none means all of them (R76). */
        EventTypesInput: components["schemas"]["EventType"][];
        /**
         * @description Nothing is sent to a disabled endpoint.
         * @enum {string}
         */
        WebhookEndpointStatus: "active" | "disabled";
        /** @description A URL that events are sent to (R76). */
        WebhookEndpoint: {
            /** @description Id of the endpoint. */
            id: components["schemas"]["WebhookEndpointId"];
            /** @description Where events are sent. */
            url: components["schemas"]["WebhookUrl"];
            /** @description The types of event that are sent; none means all of them. */
            types: components["schemas"]["EventTypes"];
            status: components["schemas"]["WebhookEndpointStatus"];
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A new endpoint with its secret, which is told only here (R76). */
        WebhookEndpointCreated: {
            /** @description Id of the endpoint. */
            id: components["schemas"]["WebhookEndpointId"];
            /** @description Where events are sent. */
            url: components["schemas"]["WebhookUrl"];
            /** @description The types of event that are sent; none means all of them. */
            types: components["schemas"]["EventTypes"];
            status: components["schemas"]["WebhookEndpointStatus"];
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description What deliveries are signed with: `whsec_` and base64, as Standard Webhooks says. Keep it; it is told only once. */
            secret: string;
        };
        /** @description Where to send events, and which. */
        WebhookEndpointCreate: {
            /** @description Where to send events. */
            url: components["schemas"]["WebhookUrl"];
            /** @description Only these types of event; absent or empty for all of them. */
            types?: components["schemas"]["EventTypesInput"] | null;
        };
        /** @description Fields to change; absent ones stay as they are. */
        WebhookEndpointUpdate: {
            /** @description Where to send events from now on. */
            url?: components["schemas"]["WebhookUrl"];
            /** @description Only these types of event from now on; empty for all of them. */
            types?: components["schemas"]["EventTypesInput"];
            /** @description `disabled` stops sending, `active` starts it again. */
            status?: components["schemas"]["WebhookEndpointStatus"];
        };
        /** @description The amounts of an alert as decimal strings (R72). */
        AlertDecimal: {
            threshold: components["schemas"]["DecimalAmount"];
        };
        /** @description A threshold of available credit whose crossing is told by events (R77). */
        Alert: {
            /** @description Id of the alert. */
            id: components["schemas"]["AlertId"];
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description Compared with the pool's available (R77). */
            threshold: components["schemas"]["SignedAmount"];
            /** @description Whether available is at the threshold or below it now. */
            triggered: boolean;
            /** @description When it was created (R9). */
            createdAt: components["schemas"]["Timestamp"];
            /** @description The same amounts as decimal strings; null at scale 0 (R72). */
            decimal: components["schemas"]["AlertDecimal"] | null;
        };
        /** @description A threshold to watch. */
        AlertCreate: {
            /** @description The account: its id or its externalId (R14). */
            account: components["schemas"]["AccountRef"];
            /** @description The credit: its id or its code; absent for the environment's default credit (R17). */
            credit?: components["schemas"]["CreditRef"] | null;
            /** @description Tell when the pool's available falls to this or below, and when it rises above it again (R77). */
            threshold: components["schemas"]["SignedAmount"];
        };
        /**
         * @description A rule whose payment failed is suspended until it is set again (R78).
         * @enum {string}
         */
        AutoTopUpStatus: "active" | "suspended";
        /** @description The amounts of an automatic top-up as decimal strings (R72). */
        AutoTopUpDecimal: {
            threshold: components["schemas"]["DecimalAmount"];
            amount: components["schemas"]["DecimalAmount"] | null;
            target: components["schemas"]["DecimalAmount"] | null;
        };
        /** @description A pool's rule that buys credit as soon as little is left (R78). */
        AutoTopUp: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description Tops up when an operation leaves available at this or below (R78). */
            threshold: components["schemas"]["SignedAmount"];
            /** @description Credits of one top-up; null where `target` says how many (R78). */
            amount: components["schemas"]["PositiveAmount"] | null;
            /** @description What available is filled up to; null where `amount` says how many (R78). */
            target: components["schemas"]["SignedAmount"] | null;
            /** @description Whether one top-up takes as many times the amount as lift available above the threshold, or just one; null with `target` (R78). */
            multiple: boolean | null;
            /** @description Least time between two top-ups; one that comes too early waits for its end (R78). */
            cooldownSeconds: number;
            /** @description Priority of its grants (R19). */
            priority: number;
            /** @description When its grants expire; null leaves it to the credit's default (R21). */
            expiry: components["schemas"]["ExpiryPolicy"] | null;
            status: components["schemas"]["AutoTopUpStatus"];
            /** @description When it last topped up, or tried to; null before the first time (R78). */
            lastRunAt: components["schemas"]["Timestamp"] | null;
            /** @description The same amounts as decimal strings; null at scale 0 (R72). */
            decimal: components["schemas"]["AutoTopUpDecimal"] | null;
        };
        /** @description The rule as it was set, and the pool after it (R78). */
        AutoTopUpWritten: {
            /** @description The account (R14). */
            accountId: components["schemas"]["AccountId"];
            /** @description Your own id of the account; null where it has none (R14, R15). */
            externalId: components["schemas"]["ExternalId"] | null;
            /** @description Code of the credit (R17). */
            credit: components["schemas"]["CreditCode"];
            /** @description Id of the credit (R17). */
            creditId: components["schemas"]["CreditId"];
            /** @description Tops up when an operation leaves available at this or below (R78). */
            threshold: components["schemas"]["SignedAmount"];
            /** @description Credits of one top-up; null where `target` says how many (R78). */
            amount: components["schemas"]["PositiveAmount"] | null;
            /** @description What available is filled up to; null where `amount` says how many (R78). */
            target: components["schemas"]["SignedAmount"] | null;
            /** @description Whether one top-up takes as many times the amount as lift available above the threshold, or just one; null with `target` (R78). */
            multiple: boolean | null;
            /** @description Least time between two top-ups; one that comes too early waits for its end (R78). */
            cooldownSeconds: number;
            /** @description Priority of its grants (R19). */
            priority: number;
            /** @description When its grants expire; null leaves it to the credit's default (R21). */
            expiry: components["schemas"]["ExpiryPolicy"] | null;
            status: components["schemas"]["AutoTopUpStatus"];
            /** @description When it last topped up, or tried to; null before the first time (R78). */
            lastRunAt: components["schemas"]["Timestamp"] | null;
            /** @description The same amounts as decimal strings; null at scale 0 (R72). */
            decimal: components["schemas"]["AutoTopUpDecimal"] | null;
            /** @description The pool after it. */
            balance: components["schemas"]["Balance"];
        };
        /** @description The whole rule. Exactly one of amount and target is required (422 `conflicting_fields`) (R78). */
        AutoTopUpPut: {
            /** @description Top up when an operation leaves the pool's available at this or below (R78). */
            threshold: components["schemas"]["SignedAmount"];
            /** @description Credits of one top-up (R78). */
            amount?: components["schemas"]["PositiveAmount"] | null;
            /** @description Fill available up to this, which is above the threshold (422 `invalid_range`) (R78). */
            target?: components["schemas"]["SignedAmount"] | null;
            /** @description Whether one top-up takes as many times the amount as lift available above the threshold; `false` takes the amount once per operation. Default true; refused with `target` (422 `conflicting_fields`) (R78). */
            multiple?: boolean | null;
            /**
             * @description Least time between two top-ups; one that comes too early waits for its end (R78).
             * @default 0
             */
            cooldownSeconds?: number | null;
            /**
             * @description Priority of its grants; lower burns first (R19).
             * @default 100
             */
            priority?: number | null;
            /** @description When its grants expire; absent leaves it to the credit's default (R21). `period` is refused, because they come from no schedule (422 `conflicting_fields`). */
            expiry?: components["schemas"]["ExpiryPolicyInput"] | null;
            /** @description The pool's version that this write expects (412 `version_mismatch`) (R68). */
            ifVersion?: components["schemas"]["Version"] | null;
        };
        /** @description The amounts of a row as decimal strings (R72). */
        ForecastRowDecimal: {
            amount: components["schemas"]["DecimalAmount"];
            balance: components["schemas"]["DecimalAmount"];
            reserved: components["schemas"]["DecimalAmount"];
            available: components["schemas"]["DecimalAmount"];
            debt: components["schemas"]["DecimalAmount"];
        };
        /** @description An entry that the pool will post by itself if nothing else happens (R62). */
        ForecastRow: {
            /** @description When it will take effect (R11). */
            at: components["schemas"]["Timestamp"];
            /** @description What will happen (R6). */
            type: components["schemas"]["EntryType"];
            /** @description The grant it concerns, else null; one that does not exist yet has an id that starts with `dry_`. */
            grantId: components["schemas"]["GrantId"] | null;
            /** @description The schedule that the grant comes from, else null (R29). */
            scheduleId: components["schemas"]["ScheduleId"] | null;
            /** @description Change of the balance (R6). */
            amount: components["schemas"]["SignedAmount"];
            /** @description The pool's balance after it (R4). */
            balance: components["schemas"]["SignedAmount"];
            /** @description The pool's reserved after it (R4). */
            reserved: components["schemas"]["Amount"];
            /** @description The pool's available after it (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's debt after it (R4). */
            debt: components["schemas"]["Amount"];
            /** @description The same amounts as decimal strings; null at scale 0 (R72). */
            decimal: components["schemas"]["ForecastRowDecimal"] | null;
        };
        /** @description What will happen to one pool by itself (R62). */
        BalanceForecast: {
            /** @description The coming entries, in order. */
            data: components["schemas"]["ForecastRow"][];
            /** @description Whether more than 1000 entries would come, of which these are the first. */
            truncated: boolean;
        };
        /** @description What a check of the hash chain found (R79). */
        ChainVerification: {
            /** @description Whether every entry that was checked is as it was written. */
            ok: boolean;
            /** @description How many entries were checked, the bad one included. */
            checked: number;
            /** @description The chain's hash of the last entry that was checked; of the one before `fromSeq` where none was, and 64 zeros before the first. */
            head: string;
            /** @description The first entry that is not as it was written; null where all are. */
            firstBadSeq: number | null;
            /** @description Pass it as `fromSeq` to go on; null where nothing is left to check. */
            nextSeq: number | null;
        };
        /** @description An account of another system. One that is there already with every given value is skipped (R61). */
        AccountImport: {
            /** @description Your own id of the account, by which it is matched (R15). */
            externalId: components["schemas"]["ExternalId"];
            /** @description Display name. */
            name?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Where the account's monthly billing periods start from; any instant, past or future. Default: createdAt (R17, R28). */
            billingAnchor?: components["schemas"]["TimestampInput"] | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description A grant of another system. One that is there already with every given value is skipped (R61). */
        GrantImport: {
            /** @description Your own key of the grant, by which it is matched (R66). */
            externalKey: components["schemas"]["ExternalKey"];
            /** @description The account: its id or its externalId, one of this import too (R14). */
            account: components["schemas"]["AccountRef"];
            /** @description The credit: its id or its code; absent for the environment's default credit (R17). */
            credit?: components["schemas"]["CreditRef"] | null;
            /** @description Credits granted in all. Exactly one of amount and amountDecimal is required; both must agree (422 `conflicting_fields`) (R72). */
            amount?: components["schemas"]["PositiveAmount"] | null;
            /** @description The same as a decimal string (R72). */
            amountDecimal?: components["schemas"]["PositiveDecimal"] | null;
            /** @description How much of it is used up already, at most the amount (422 `invalid_range`); it stands as a debit of source `import`. Default 0; refused above 0 on a grant that is not active yet (422 `conflicting_fields`) (R61). */
            consumedAmount?: components["schemas"]["Amount"] | null;
            /** @description When it becomes usable; in the future it is pending until then. Default now (R20). */
            effectiveAt?: components["schemas"]["TimestampInput"] | null;
            /** @description When it expires, after now and after effectiveAt (422 `invalid_expiry`); null for never, absent for the credit's default (R21). */
            expiresAt?: components["schemas"]["TimestampInput"] | null;
            /**
             * @description Lower burns first (R19).
             * @default 100
             */
            priority?: number | null;
            /** @description Where the credit comes from in your business. Default free (R19). */
            category?: components["schemas"]["GrantCategoryInput"] | null;
            /** @description What one credit of it cost (R19). */
            costBasis?: components["schemas"]["PriceInput"] | null;
            /** @description Display name. */
            name?: string | null;
            /** @description Why, in your own words. */
            reason?: string | null;
            /** @description Your own labels (R75). */
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description Accounts, then grants, 1 to 1000 of both together (422 `conflicting_fields`). Every row has a key of its own, which makes the whole repeatable (R61). */
        BalancesImport: {
            /** @description The accounts; they come before all grants. */
            accounts?: components["schemas"]["AccountImport"][] | null;
            /** @description The grants. */
            grants?: components["schemas"]["GrantImport"][] | null;
        };
        /** @description What became of an account's row (R61). */
        ImportedAccount: {
            /** @description The row's externalId. */
            externalId: components["schemas"]["ExternalId"];
            /** @description Id of the account. */
            id: components["schemas"]["AccountId"];
            /** @description Whether it is new; else it was there already. */
            created: boolean;
        };
        /** @description What became of a grant's row (R61). */
        ImportedGrant: {
            /** @description The row's externalKey. */
            externalKey: components["schemas"]["ExternalKey"];
            /** @description Id of the grant. */
            id: components["schemas"]["GrantId"];
            /** @description Whether it is new; else it was there already. */
            created: boolean;
        };
        /** @description What became of every row, in the order given (R61). */
        BalancesImported: {
            /** @description The accounts. */
            accounts: components["schemas"]["ImportedAccount"][];
            /** @description The grants. */
            grants: components["schemas"]["ImportedGrant"][];
        };
        /** @description As createAccount in a batch. */
        BatchCreateAccount: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createAccount";
            /** @description The body of the single call. */
            body?: components["schemas"]["AccountCreate"];
        };
        /** @description As upsertAccount in a batch. */
        BatchUpsertAccount: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "upsertAccount";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The account: its id or its externalId (R14). */
                account: components["schemas"]["AccountRef"];
            };
            /** @description The body of the single call. */
            body?: components["schemas"]["AccountUpsert"];
        };
        /** @description As updateAccount in a batch. */
        BatchUpdateAccount: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "updateAccount";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The account: its id or its externalId (R14). */
                account: components["schemas"]["AccountRef"];
            };
            /** @description The body of the single call. */
            body: components["schemas"]["AccountUpdate"];
        };
        /** @description As closeAccount in a batch. */
        BatchCloseAccount: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "closeAccount";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The account: its id or its externalId (R14). */
                account: components["schemas"]["AccountRef"];
            };
        };
        /** @description As setCreditLimit in a batch. */
        BatchSetCreditLimit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "setCreditLimit";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The account: its id or its externalId (R14). */
                account: components["schemas"]["AccountRef"];
                /** @description The credit: its id or its code (R17). */
                credit: components["schemas"]["CreditRef"];
            };
            /** @description The body of the single call. */
            body: components["schemas"]["CreditLimitSet"];
        };
        /** @description As putAutoTopUp in a batch. */
        BatchPutAutoTopUp: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "putAutoTopUp";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The account: its id or its externalId (R14). */
                account: components["schemas"]["AccountRef"];
                /** @description The credit: its id or its code (R17). */
                credit: components["schemas"]["CreditRef"];
            };
            /** @description The body of the single call. */
            body: components["schemas"]["AutoTopUpPut"];
        };
        /** @description As deleteAutoTopUp in a batch. */
        BatchDeleteAutoTopUp: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "deleteAutoTopUp";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The account: its id or its externalId (R14). */
                account: components["schemas"]["AccountRef"];
                /** @description The credit: its id or its code (R17). */
                credit: components["schemas"]["CreditRef"];
            };
        };
        /** @description As createCredit in a batch. */
        BatchCreateCredit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createCredit";
            /** @description The body of the single call. */
            body: components["schemas"]["CreditCreate"];
        };
        /** @description As updateCredit in a batch. */
        BatchUpdateCredit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "updateCredit";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The credit: its id or its code (R17). */
                credit: components["schemas"]["CreditRef"];
            };
            /** @description The body of the single call. */
            body: components["schemas"]["CreditUpdate"];
        };
        /** @description As archiveCredit in a batch. */
        BatchArchiveCredit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "archiveCredit";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The credit: its id or its code (R17). */
                credit: components["schemas"]["CreditRef"];
            };
        };
        /** @description As createGrant in a batch. */
        BatchCreateGrant: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createGrant";
            /** @description The body of the single call. */
            body: components["schemas"]["GrantCreate"];
        };
        /** @description As updateGrant in a batch. */
        BatchUpdateGrant: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "updateGrant";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the grant. */
                grant: string;
            };
            /** @description The body of the single call. */
            body: components["schemas"]["GrantUpdate"];
        };
        /** @description As voidGrant in a batch. */
        BatchVoidGrant: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "voidGrant";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the grant. */
                grant: string;
            };
            /** @description The body of the single call. */
            body?: components["schemas"]["GrantVoid"];
        };
        /** @description As expireGrant in a batch. */
        BatchExpireGrant: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "expireGrant";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the grant. */
                grant: string;
            };
            /** @description The body of the single call. */
            body?: components["schemas"]["GrantExpire"];
        };
        /** @description As createSchedule in a batch. */
        BatchCreateSchedule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createSchedule";
            /** @description The body of the single call. */
            body: components["schemas"]["ScheduleCreate"];
        };
        /** @description As updateSchedule in a batch. */
        BatchUpdateSchedule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "updateSchedule";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the schedule. */
                schedule: string;
            };
            /** @description The body of the single call. */
            body: components["schemas"]["ScheduleUpdate"];
        };
        /** @description As cancelSchedule in a batch. */
        BatchCancelSchedule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "cancelSchedule";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the schedule. */
                schedule: string;
            };
            /** @description The body of the single call. */
            body?: components["schemas"]["ScheduleCancel"];
        };
        /** @description As createPlan in a batch. */
        BatchCreatePlan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createPlan";
            /** @description The body of the single call. */
            body: components["schemas"]["PlanCreate"];
        };
        /** @description As updatePlan in a batch. */
        BatchUpdatePlan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "updatePlan";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The plan: its id or its code (R81). */
                plan: components["schemas"]["PlanRef"];
            };
            /** @description The body of the single call. */
            body: components["schemas"]["PlanUpdate"];
        };
        /** @description As archivePlan in a batch. */
        BatchArchivePlan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "archivePlan";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The plan: its id or its code (R81). */
                plan: components["schemas"]["PlanRef"];
            };
        };
        /** @description As createSubscription in a batch. */
        BatchCreateSubscription: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createSubscription";
            /** @description The body of the single call. */
            body: components["schemas"]["SubscriptionCreate"];
        };
        /** @description As cancelSubscription in a batch. */
        BatchCancelSubscription: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "cancelSubscription";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the subscription. */
                subscription: string;
            };
            /** @description The body of the single call. */
            body?: components["schemas"]["SubscriptionCancel"];
        };
        /** @description As changeSubscription in a batch. */
        BatchChangeSubscription: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "changeSubscription";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the subscription. */
                subscription: string;
            };
            /** @description The body of the single call. */
            body: components["schemas"]["SubscriptionChange"];
        };
        /** @description As createBundle in a batch. */
        BatchCreateBundle: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createBundle";
            /** @description The body of the single call. */
            body: components["schemas"]["BundleCreate"];
        };
        /** @description As updateBundle in a batch. */
        BatchUpdateBundle: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "updateBundle";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The bundle: its id or its code (R87). */
                bundle: string;
            };
            /** @description The body of the single call. */
            body: components["schemas"]["BundleUpdate"];
        };
        /** @description As purchaseBundle in a batch. */
        BatchPurchaseBundle: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "purchaseBundle";
            /** @description The path parameters of the single call. */
            path: {
                /** @description The bundle: its id or its code (R87). */
                bundle: string;
            };
            /** @description The body of the single call. */
            body: components["schemas"]["BundlePurchase"];
        };
        /** @description As createAdjustment in a batch. */
        BatchCreateAdjustment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createAdjustment";
            /** @description The body of the single call. */
            body: components["schemas"]["AdjustmentCreate"];
        };
        /** @description As createDebit in a batch. */
        BatchCreateDebit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createDebit";
            /** @description The body of the single call. */
            body: components["schemas"]["DebitCreate"];
        };
        /** @description As refundDebit in a batch. */
        BatchRefundDebit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "refundDebit";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the debit. */
                debit: string;
            };
            /** @description The body of the single call. */
            body?: components["schemas"]["RefundCreate"];
        };
        /** @description As createReservation in a batch. */
        BatchCreateReservation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createReservation";
            /** @description The body of the single call. */
            body: components["schemas"]["ReservationCreate"];
        };
        /** @description As captureReservation in a batch. */
        BatchCaptureReservation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "captureReservation";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the reservation. */
                reservation: string;
            };
            /** @description The body of the single call. */
            body?: components["schemas"]["ReservationCapture"];
        };
        /** @description As releaseReservation in a batch. */
        BatchReleaseReservation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "releaseReservation";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the reservation. */
                reservation: string;
            };
            /** @description The body of the single call. */
            body?: components["schemas"]["ReservationRelease"];
        };
        /** @description As extendReservation in a batch. */
        BatchExtendReservation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "extendReservation";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the reservation. */
                reservation: string;
            };
            /** @description The body of the single call. */
            body: components["schemas"]["ReservationExtend"];
        };
        /** @description As createTransfer in a batch. */
        BatchCreateTransfer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createTransfer";
            /** @description The body of the single call. */
            body: components["schemas"]["TransferCreate"];
        };
        /** @description As createWebhookEndpoint in a batch. */
        BatchCreateWebhookEndpoint: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createWebhookEndpoint";
            /** @description The body of the single call. */
            body: components["schemas"]["WebhookEndpointCreate"];
        };
        /** @description As deleteWebhookEndpoint in a batch. */
        BatchDeleteWebhookEndpoint: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "deleteWebhookEndpoint";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the webhook endpoint. */
                endpoint: string;
            };
        };
        /** @description As updateWebhookEndpoint in a batch. */
        BatchUpdateWebhookEndpoint: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "updateWebhookEndpoint";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the webhook endpoint. */
                endpoint: string;
            };
            /** @description The body of the single call. */
            body: components["schemas"]["WebhookEndpointUpdate"];
        };
        /** @description As createAlert in a batch. */
        BatchCreateAlert: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "createAlert";
            /** @description The body of the single call. */
            body: components["schemas"]["AlertCreate"];
        };
        /** @description As deleteAlert in a batch. */
        BatchDeleteAlert: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            operation: "deleteAlert";
            /** @description The path parameters of the single call. */
            path: {
                /** @description Id of the alert. */
                alert: string;
            };
        };
        /** @description One mutation of a batch: the operation's name, and the path parameters and body of the single call. It carries no headers; a version precondition stands in the body as ifVersion, where the operation has it (R60). */
        BatchItem: components["schemas"]["BatchCreateAccount"] | components["schemas"]["BatchUpsertAccount"] | components["schemas"]["BatchUpdateAccount"] | components["schemas"]["BatchCloseAccount"] | components["schemas"]["BatchSetCreditLimit"] | components["schemas"]["BatchPutAutoTopUp"] | components["schemas"]["BatchDeleteAutoTopUp"] | components["schemas"]["BatchCreateCredit"] | components["schemas"]["BatchUpdateCredit"] | components["schemas"]["BatchArchiveCredit"] | components["schemas"]["BatchCreateGrant"] | components["schemas"]["BatchUpdateGrant"] | components["schemas"]["BatchVoidGrant"] | components["schemas"]["BatchExpireGrant"] | components["schemas"]["BatchCreateSchedule"] | components["schemas"]["BatchUpdateSchedule"] | components["schemas"]["BatchCancelSchedule"] | components["schemas"]["BatchCreatePlan"] | components["schemas"]["BatchUpdatePlan"] | components["schemas"]["BatchArchivePlan"] | components["schemas"]["BatchCreateSubscription"] | components["schemas"]["BatchCancelSubscription"] | components["schemas"]["BatchChangeSubscription"] | components["schemas"]["BatchCreateBundle"] | components["schemas"]["BatchUpdateBundle"] | components["schemas"]["BatchPurchaseBundle"] | components["schemas"]["BatchCreateAdjustment"] | components["schemas"]["BatchCreateDebit"] | components["schemas"]["BatchRefundDebit"] | components["schemas"]["BatchCreateReservation"] | components["schemas"]["BatchCaptureReservation"] | components["schemas"]["BatchReleaseReservation"] | components["schemas"]["BatchExtendReservation"] | components["schemas"]["BatchCreateTransfer"] | components["schemas"]["BatchCreateWebhookEndpoint"] | components["schemas"]["BatchDeleteWebhookEndpoint"] | components["schemas"]["BatchUpdateWebhookEndpoint"] | components["schemas"]["BatchCreateAlert"] | components["schemas"]["BatchDeleteAlert"];
        /** @description Mutations to run as one (R60). */
        BatchCreate: {
            /** @description The mutations, in the order in which they run. */
            operations: components["schemas"]["BatchItem"][];
        };
        /** @description What one mutation of a batch answered (R60). */
        BatchItemResult: {
            /**
             * @description The status of the single call.
             * @enum {integer}
             */
            status: 200 | 201 | 204;
            /** @description The body of the single call, with the figures after this mutation; null where it has none. */
            body: components["schemas"]["Account"] | components["schemas"]["Balance"] | components["schemas"]["AutoTopUpWritten"] | components["schemas"]["Credit"] | components["schemas"]["GrantWritten"] | components["schemas"]["Schedule"] | components["schemas"]["Plan"] | components["schemas"]["Subscription"] | components["schemas"]["Bundle"] | components["schemas"]["AdjustmentWritten"] | components["schemas"]["DebitWritten"] | components["schemas"]["RefundWritten"] | components["schemas"]["ReservationWritten"] | components["schemas"]["ReservationCaptured"] | components["schemas"]["TransferWritten"] | components["schemas"]["WebhookEndpointCreated"] | components["schemas"]["WebhookEndpoint"] | components["schemas"]["Alert"] | null;
        };
        /** @description What every mutation of a batch answered (R60). */
        BatchResult: {
            /** @description One for each operation, in order. */
            results: components["schemas"]["BatchItemResult"][];
        };
        /** @description A page of accounts (R75). */
        AccountList: {
            /** @description The accounts of this page. */
            data: components["schemas"]["Account"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of balances (R75). */
        BalanceList: {
            /** @description The balances of this page. */
            data: components["schemas"]["Balance"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of credits (R75). */
        CreditList: {
            /** @description The credits of this page. */
            data: components["schemas"]["Credit"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of grants (R75). */
        GrantList: {
            /** @description The grants of this page. */
            data: components["schemas"]["Grant"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of adjustments (R75). */
        AdjustmentList: {
            /** @description The adjustments of this page. */
            data: components["schemas"]["Adjustment"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of debits (R75). */
        DebitList: {
            /** @description The debits of this page. */
            data: components["schemas"]["Debit"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of refunds (R75). */
        RefundList: {
            /** @description The refunds of this page. */
            data: components["schemas"]["Refund"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of reservations (R75). */
        ReservationList: {
            /** @description The reservations of this page. */
            data: components["schemas"]["Reservation"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of schedules (R75). */
        ScheduleList: {
            /** @description The schedules of this page. */
            data: components["schemas"]["Schedule"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of plans (R75). */
        PlanList: {
            /** @description The plans of this page. */
            data: components["schemas"]["Plan"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of subscriptions (R75). */
        SubscriptionList: {
            /** @description The subscriptions of this page. */
            data: components["schemas"]["Subscription"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of bundles (R75). */
        BundleList: {
            /** @description The bundles of this page. */
            data: components["schemas"]["Bundle"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of transfers (R75). */
        TransferList: {
            /** @description The transfers of this page. */
            data: components["schemas"]["Transfer"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of entries (R75). */
        EntryList: {
            /** @description The entries of this page. */
            data: components["schemas"]["Entry"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of events (R75). */
        EventList: {
            /** @description The events of this page. */
            data: components["schemas"]["Event"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of endpoints (R75). */
        WebhookEndpointList: {
            /** @description The endpoints of this page. */
            data: components["schemas"]["WebhookEndpoint"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A page of alerts (R75). */
        AlertList: {
            /** @description The alerts of this page. */
            data: components["schemas"]["Alert"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Pass it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
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
         * @description The request breaks its schema, is no JSON, or has strings that are not well-formed Unicode without NUL. `errors` lists every violation at once.
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
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "invalid_request";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description Every violation (R69). */
            errors: components["schemas"]["Violation"][];
        };
        /**
         * The cursor does not fit
         * @description The cursor is not one that this list gave out, or was given out for other filters (R75).
         */
        InvalidCursorProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/invalid_cursor";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 400;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "invalid_cursor";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
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
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The key may not do this
         * @description The key is valid, but not for this operation or this account.
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
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * Not enough credits
         * @description The amount is more than can be spent, and the overage behaviour does not allow for it (R18, R38, R45).
         */
        InsufficientCreditsProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/insufficient_credits";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 402;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "insufficient_credits";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description The amount asked for. */
            requested: components["schemas"]["PositiveAmount"];
            /** @description What the pool had available (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's credit limit (R18). */
            creditLimit: components["schemas"]["Amount"];
            /** @description How much more would have been needed: of the pool, or of the named grants (R36). At most 2^53 − 1. */
            shortfall: components["schemas"]["PositiveAmount"];
            /** @description What the reservation holds, on a capture; else null. */
            held: number | null;
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
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such account
         * @description No account has this id or externalId (R14).
         */
        AccountNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/account_not_found";
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
            code: "account_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such credit
         * @description No credit has this id or code (R17).
         */
        CreditNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/credit_not_found";
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
            code: "credit_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such grant
         * @description No grant has this id.
         */
        GrantNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/grant_not_found";
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
            code: "grant_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such schedule
         * @description No schedule has this id.
         */
        ScheduleNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/schedule_not_found";
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
            code: "schedule_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such plan
         * @description No plan has this id or code (R81).
         */
        PlanNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/plan_not_found";
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
            code: "plan_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such subscription
         * @description No subscription has this id.
         */
        SubscriptionNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/subscription_not_found";
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
            code: "subscription_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such bundle
         * @description No bundle has this id or code (R87).
         */
        BundleNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/bundle_not_found";
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
            code: "bundle_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such adjustment
         * @description No adjustment has this id.
         */
        AdjustmentNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/adjustment_not_found";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 404;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "adjustment_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such debit
         * @description No debit has this id.
         */
        DebitNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/debit_not_found";
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
            code: "debit_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such refund
         * @description No refund has this id.
         */
        RefundNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/refund_not_found";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 404;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "refund_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such reservation
         * @description No reservation has this id.
         */
        ReservationNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/reservation_not_found";
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
            code: "reservation_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such transfer
         * @description No transfer has this id.
         */
        TransferNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/transfer_not_found";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 404;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "transfer_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such event
         * @description No event has this id.
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
            /** @constant */
            code: "event_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such webhook endpoint
         * @description No webhook endpoint has this id.
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
            /** @constant */
            code: "webhook_endpoint_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such alert
         * @description No alert has this id.
         */
        AlertNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/alert_not_found";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 404;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "alert_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * No such automatic top-up
         * @description The pool has no rule for automatic top-ups (R78).
         */
        AutoTopUpNotFoundProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/auto_top_up_not_found";
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
            code: "auto_top_up_not_found";
            /** @description The request that was first answered so (R7). */
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
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The externalId is taken
         * @description Another account has, or had, this externalId, or the account has another one already (R15).
         */
        ExternalIdConflictProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/external_id_conflict";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "external_id_conflict";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description The account that has it. */
            existingId: components["schemas"]["AccountId"];
        };
        /**
         * The externalKey is taken
         * @description An object of this kind has this externalKey already (R66).
         */
        ExternalKeyConflictProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/external_key_conflict";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "external_key_conflict";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description Id of the object that has it. */
            existingId: string;
        };
        /**
         * The code is taken
         * @description Another credit, plan or bundle has this code; each kind has codes of its own (R17, R81, R87).
         */
        CodeConflictProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/code_conflict";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "code_conflict";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description Id of the credit, plan or bundle that has it. */
            existingId: string;
        };
        /**
         * The account is closed
         * @description A closed account takes no writes (R16).
         */
        AccountClosedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/account_closed";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "account_closed";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The account has open reservations
         * @description Release or capture them, then close the account (R16).
         */
        AccountHasOpenReservationsProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/account_has_open_reservations";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "account_has_open_reservations";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The credit is archived
         * @description An archived credit takes no new grants, positive adjustments, schedules, bundles, purchases or transfers (R17).
         */
        CreditArchivedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/credit_archived";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "credit_archived";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The credit is in use
         * @description Its code and scale are fixed once anything refers to it: a schedule, a template of a plan, a bundle, or any write to a balance in it. It cannot be archived while it is the default, or has an open reservation or an active schedule or template (R17).
         */
        CreditInUseProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/credit_in_use";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "credit_in_use";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The grant is not active
         * @description The grant's status does not allow this (R22, R25, R26, R36).
         */
        GrantNotActiveProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/grant_not_active";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "grant_not_active";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The schedule was cancelled
         * @description A cancelled schedule cannot change (R31).
         */
        ScheduleCancelledProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/schedule_cancelled";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "schedule_cancelled";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The schedule is completed
         * @description A schedule without further occurrences can be neither changed nor cancelled (R31).
         */
        ScheduleCompletedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/schedule_completed";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "schedule_completed";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The plan is archived
         * @description An archived plan takes no new subscriptions and no new templates (R81).
         */
        PlanArchivedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/plan_archived";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "plan_archived";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The subscription was cancelled
         * @description A cancelled subscription can be changed no more, and takes no schedules (R84, R85).
         */
        SubscriptionCancelledProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/subscription_cancelled";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "subscription_cancelled";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The bundle is inactive
         * @description An inactive bundle cannot be purchased (R87).
         */
        BundleInactiveProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/bundle_inactive";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "bundle_inactive";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The reservation was captured
         * @description It is closed: nothing is held any more (R50).
         */
        ReservationCapturedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/reservation_captured";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "reservation_captured";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The reservation was released
         * @description It is closed: nothing is held any more (R50).
         */
        ReservationReleasedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/reservation_released";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "reservation_released";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The reservation has expired
         * @description It is closed: record late cost with a debit (R48, R50).
         */
        ReservationExpiredProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/reservation_expired";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "reservation_expired";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * More than is held
         * @description The amount is more than the reservation holds (R47).
         */
        AmountExceedsHeldProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/amount_exceeds_held";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "amount_exceeds_held";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The debit cannot be refunded
         * @description The debit stands for what was used up before an import; there is nothing to give back (R55, R61).
         */
        DebitNotRefundableProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/debit_not_refundable";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "debit_not_refundable";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * More than can be refunded
         * @description The amount is more than the debit's refundable, or nothing is left to refund (R55).
         */
        RefundExceedsAmountProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/refund_exceeds_amount";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "refund_exceeds_amount";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The first request is still running
         * @description A request with this idempotency key is still in flight. Try again after Retry-After seconds (R65).
         */
        IdempotencyInProgressProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/idempotency_in_progress";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "idempotency_in_progress";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The version has changed
         * @description If-Match or ifVersion is not the present version (R68).
         */
        VersionMismatchProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/version_mismatch";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 412;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "version_mismatch";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description The present version; 0 for an account that does not exist yet. */
            currentVersion: components["schemas"]["Version"];
        };
        /**
         * The body is too large
         * @description The body is larger than 1 MiB.
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
            /** @description The request that was first answered so (R7). */
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
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The figure is too large
         * @description An amount or a sum would be beyond 2^53 − 1 (R72).
         */
        AmountOverflowProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/amount_overflow";
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
            code: "amount_overflow";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * Too many decimals
         * @description A decimal amount has more fraction digits than the credit's scale (R72).
         */
        PrecisionExceededProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/precision_exceeded";
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
            code: "precision_exceeded";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The two prices disagree
         * @description unitAmount is not unitAmountDecimal rounded half to even (R73).
         */
        PriceMismatchProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/price_mismatch";
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
            code: "price_mismatch";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The expiry is not possible
         * @description The expiry is not after the start or not after now, or lies beyond the year 9999 (R19, R22, R29, R51, R57).
         */
        InvalidExpiryProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/invalid_expiry";
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
            code: "invalid_expiry";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The range is not possible
         * @description `to` is not after `from`, or there would be more than 1000 points (R74).
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
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The fields do not fit together
         * @description Fields that exclude each other were sent, one that needs another was sent without it, or fields disagree.
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
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The time to live is out of range
         * @description The reservation's expiry is outside of what is allowed (R42, R46).
         */
        TtlOutOfRangeProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/ttl_out_of_range";
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
            code: "ttl_out_of_range";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The usage lies in the future
         * @description occurredAt is after now (R41).
         */
        OccurredInFutureProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/occurred_in_future";
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
            code: "occurred_in_future";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The instant lies in the future
         * @description The balance of a future instant is not known (R74).
         */
        AtInFutureProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/at_in_future";
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
            code: "at_in_future";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * Both accounts are the same
         * @description A transfer needs two different accounts (R59).
         */
        SameAccountProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/same_account";
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
            code: "same_account";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The grant belongs to another pool
         * @description A named grant is of another account or credit (R36).
         */
        GrantOfOtherPoolProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/grant_of_other_pool";
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
            code: "grant_of_other_pool";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The URL is not allowed
         * @description Nothing is sent to this URL: it leads to a host that the server may not call, or has a user name or password in it (R76).
         */
        UrlNotAllowedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/url_not_allowed";
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
            code: "url_not_allowed";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * The idempotency key was used for another request
         * @description Method, path, query, body or version precondition differ from those of the first request with this key (R65).
         */
        IdempotencyKeyReusedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/idempotency_key_reused";
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
            code: "idempotency_key_reused";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * Too many requests
         * @description Try again after Retry-After seconds.
         */
        RateLimitedProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/rate_limited";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 429;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "rate_limited";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * Internal error
         * @description The server failed. Repeat the request with the same idempotency key.
         */
        InternalErrorProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/internal_error";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 500;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "internal_error";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * Unavailable
         * @description The server cannot answer for now. Repeat the request with the same idempotency key.
         */
        UnavailableProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/unavailable";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 503;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "unavailable";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
        };
        /**
         * Not enough credits
         * @description A mutation of a batch lacks credits (R38).
         */
        BatchInsufficientCreditsProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/insufficient_credits";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 402;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "insufficient_credits";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description The amount asked for. */
            requested: components["schemas"]["PositiveAmount"];
            /** @description What the pool had available (R4). */
            available: components["schemas"]["SignedAmount"];
            /** @description The pool's credit limit (R18). */
            creditLimit: components["schemas"]["Amount"];
            /** @description How much more would have been needed: of the pool, or of the named grants (R36). At most 2^53 − 1. */
            shortfall: components["schemas"]["PositiveAmount"];
            /** @description What the reservation holds, on a capture; else null. */
            held: number | null;
            /** @description Position of the mutation that failed, from 0 (R60). */
            failedIndex: number;
        };
        /**
         * Not found
         * @description A mutation of a batch names something that does not exist.
         */
        BatchNotFoundProblem: {
            /** @description The code as a URI (R69). */
            type: string;
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 404;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description What is wrong with it.
             * @enum {string}
             */
            code: "account_not_found" | "credit_not_found" | "grant_not_found" | "schedule_not_found" | "plan_not_found" | "subscription_not_found" | "bundle_not_found" | "debit_not_found" | "reservation_not_found" | "webhook_endpoint_not_found" | "alert_not_found" | "auto_top_up_not_found";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description Position of the mutation that failed, from 0 (R60). */
            failedIndex: number;
        };
        /**
         * Taken already
         * @description A mutation of a batch uses an identifier that is taken (R15, R66).
         */
        BatchConflictProblem: {
            /** @description The code as a URI (R69). */
            type: string;
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description What is wrong with it.
             * @enum {string}
             */
            code: "external_id_conflict" | "external_key_conflict" | "code_conflict";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description Id of the object that has it. */
            existingId: string;
            /** @description Position of the mutation that failed, from 0 (R60). */
            failedIndex: number;
        };
        /**
         * Not possible now
         * @description A mutation of a batch is not possible in the present state.
         */
        BatchStateProblem: {
            /** @description The code as a URI (R69). */
            type: string;
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 409;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description What is wrong with it.
             * @enum {string}
             */
            code: "account_closed" | "account_has_open_reservations" | "credit_archived" | "credit_in_use" | "grant_not_active" | "schedule_cancelled" | "schedule_completed" | "plan_archived" | "subscription_cancelled" | "bundle_inactive" | "reservation_captured" | "reservation_released" | "reservation_expired" | "amount_exceeds_held" | "debit_not_refundable" | "refund_exceeds_amount";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description Position of the mutation that failed, from 0 (R60). */
            failedIndex: number;
        };
        /**
         * The version has changed
         * @description A mutation's ifVersion is not the version that it finds (R68).
         */
        BatchVersionMismatchProblem: {
            /** @constant */
            type: "https://opencredits.dev/problems/version_mismatch";
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 412;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @constant */
            code: "version_mismatch";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description The version that it found. */
            currentVersion: components["schemas"]["Version"];
            /** @description Position of the mutation that failed, from 0 (R60). */
            failedIndex: number;
        };
        /**
         * Not possible as asked
         * @description A mutation of a batch cannot be done as it is asked for.
         */
        BatchUnprocessableProblem: {
            /** @description The code as a URI (R69). */
            type: string;
            /** @description What the code means, in a few words; for people, not contract (R69). */
            title: string;
            /** @constant */
            status: 422;
            /** @description What happened here; for people, not contract (R69). */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /**
             * @description What is wrong with it.
             * @enum {string}
             */
            code: "amount_overflow" | "precision_exceeded" | "price_mismatch" | "invalid_expiry" | "invalid_range" | "conflicting_fields" | "ttl_out_of_range" | "occurred_in_future" | "same_account" | "grant_of_other_pool" | "url_not_allowed";
            /** @description The request that was first answered so (R7). */
            requestId: components["schemas"]["RequestId"];
            /** @description Position of the mutation that failed, from 0 (R60). */
            failedIndex: number;
        };
    };
    responses: {
        /** @description The request breaks its schema (R69). */
        InvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InvalidRequestProblem"];
            };
        };
        /** @description The request breaks its schema (R69), or the cursor does not fit (R75). */
        InvalidListRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InvalidRequestProblem"] | components["schemas"]["InvalidCursorProblem"];
            };
        };
        /** @description The key is missing or malformed. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnauthorizedProblem"];
            };
        };
        /** @description Not enough credits (R38). */
        InsufficientCredits: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InsufficientCreditsProblem"];
            };
        };
        /** @description The key is not allowed to do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
            };
        };
        /** @description The path belongs to no operation. */
        RouteNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RouteNotFoundProblem"];
            };
        };
        /** @description No such account (R14). */
        AccountNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AccountNotFoundProblem"];
            };
        };
        /** @description No such account, or no such credit (R14, R17). */
        AccountOrCreditNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["CreditNotFoundProblem"];
            };
        };
        /** @description No such credit (R17). */
        CreditNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["CreditNotFoundProblem"];
            };
        };
        /** @description No such grant. */
        GrantNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["GrantNotFoundProblem"];
            };
        };
        /** @description No such adjustment. */
        AdjustmentNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AdjustmentNotFoundProblem"];
            };
        };
        /** @description No such debit. */
        DebitNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["DebitNotFoundProblem"];
            };
        };
        /** @description No such refund. */
        RefundNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RefundNotFoundProblem"];
            };
        };
        /** @description No such reservation. */
        ReservationNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ReservationNotFoundProblem"];
            };
        };
        /** @description No such schedule. */
        ScheduleNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ScheduleNotFoundProblem"];
            };
        };
        /** @description No such plan (R81). */
        PlanNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PlanNotFoundProblem"];
            };
        };
        /** @description No such subscription. */
        SubscriptionNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["SubscriptionNotFoundProblem"];
            };
        };
        /** @description No such bundle (R87). */
        BundleNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BundleNotFoundProblem"];
            };
        };
        /** @description No such transfer. */
        TransferNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TransferNotFoundProblem"];
            };
        };
        /** @description No such event. */
        EventNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["EventNotFoundProblem"];
            };
        };
        /** @description No such webhook endpoint. */
        WebhookEndpointNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["WebhookEndpointNotFoundProblem"];
            };
        };
        /** @description No such alert. */
        AlertNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AlertNotFoundProblem"];
            };
        };
        /** @description The path has no such method. */
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
        /** @description The first request with this idempotency key is still running (R65). */
        IdempotencyInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["IdempotencyInProgressProblem"];
            };
        };
        /** @description The version has changed (R68). */
        VersionMismatch: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["VersionMismatchProblem"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
            };
        };
        /** @description The body is larger than 16 MiB. */
        ImportTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
            };
        };
        /** @description The body is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
            };
        };
        /** @description `at` is after now (R74). */
        AtInFuture: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AtInFutureProblem"];
            };
        };
        /** @description The idempotency key was used for another request (R65). */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
            };
        };
        /** @description Too many requests; only by an injected fault (R80). */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RateLimitedProblem"];
            };
        };
        /** @description The server failed (R71). */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InternalErrorProblem"];
            };
        };
        /** @description The server cannot answer for now (R71). */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnavailableProblem"];
            };
        };
    };
    parameters: {
        /**
         * @description The account: its id or its externalId (R14).
         * @example user_1842
         */
        AccountPath: components["schemas"]["AccountRef"];
        /**
         * @description The credit: its id or its code (R17).
         * @example credits
         */
        CreditPath: components["schemas"]["CreditRef"];
        /**
         * @description Id of the grant.
         * @example grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
         */
        GrantPath: string;
        /**
         * @description Id of the adjustment.
         * @example adj_01KE6T5460GTKGCZH3H83AYKKT
         */
        AdjustmentPath: string;
        /**
         * @description Id of the debit.
         * @example dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
         */
        DebitPath: string;
        /**
         * @description Id of the refund.
         * @example rfd_01KE6SJT80M6TS2TCXS00R9BA0
         */
        RefundPath: string;
        /**
         * @description Id of the reservation.
         * @example rsv_01KE6PFY602K96NWBDVH1DQ1HY
         */
        ReservationPath: string;
        /**
         * @description Id of the schedule.
         * @example sch_01KE77KDQ0FZSAR9V9E61WCEV4
         */
        SchedulePath: string;
        /**
         * @description The plan: its id or its code (R81).
         * @example pro
         */
        PlanPath: components["schemas"]["PlanRef"];
        /**
         * @description Id of the subscription.
         * @example sub_01KE77KDQ0PNTSMA82CHWSDN21
         */
        SubscriptionPath: string;
        /**
         * @description The bundle: its id or its code (R87).
         * @example pack_1000
         */
        BundlePath: string;
        /**
         * @description Id of the transfer.
         * @example trf_01KE78EWM013PJCAP6T1QMN5N3
         */
        TransferPath: string;
        /**
         * @description Id of the event.
         * @example evt_01KE6PE3K0923Z4E2KW553MM76
         */
        EventPath: string;
        /**
         * @description Id of the webhook endpoint.
         * @example whk_01KE72EM90QXRCK3TFJKWZE5NK
         */
        EndpointPath: string;
        /**
         * @description Id of the alert.
         * @example alr_01KE72EM90EN30TRFNX14S96F5
         */
        AlertPath: string;
        /** @description Only of this account: its id or its externalId (404 `account_not_found`) (R75). */
        AccountFilter: components["schemas"]["AccountRef"];
        /** @description Only of these accounts, up to 100: ids or externalIds, one parameter each (404 `account_not_found`). */
        AccountsFilter: components["schemas"]["AccountRef"][];
        /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
        CreditFilter: components["schemas"]["CreditRef"];
        /** @description Only of this grant (404 `grant_not_found`). */
        GrantFilter: string;
        /** @description Only of this reservation (404 `reservation_not_found`). */
        ReservationFilter: string;
        /** @description Only of this debit (404 `debit_not_found`). */
        DebitFilter: string;
        /** @description Only of this schedule, with what rolled over from its grants (404 `schedule_not_found`) (R33). */
        ScheduleFilter: string;
        /** @description Only of this plan and its subscriptions: its id or its code (404 `plan_not_found`) (R81). */
        PlanFilter: components["schemas"]["PlanRef"];
        /** @description Only of this subscription (404 `subscription_not_found`). */
        SubscriptionFilter: string;
        /** @description Only from or to this account: its id or its externalId (404 `account_not_found`) (R75). */
        TransferAccountFilter: components["schemas"]["AccountRef"];
        /** @description Only of this scope. */
        ScheduleScopeFilter: components["schemas"]["ScheduleScope"];
        /** @description Only of this status, as it is now. */
        ScheduleStatusFilter: components["schemas"]["ScheduleStatus"];
        /** @description Only of this status. */
        PlanStatusFilter: components["schemas"]["PlanStatus"];
        /** @description Only of this status, as it is now. */
        SubscriptionStatusFilter: components["schemas"]["SubscriptionStatus"];
        /** @description Only of this status. */
        BundleStatusFilter: components["schemas"]["BundleStatus"];
        /** @description Only of the mutation or transition with this id; an unknown one lists nothing. */
        OperationFilter: string;
        /** @description Only of this type. */
        EntryTypeFilter: components["schemas"]["EntryType"];
        /** @description Only of this type. */
        EventTypeFilter: components["schemas"]["EventType"];
        /** @description Only from this instant on, by createdAt (R75). */
        EventFromFilter: components["schemas"]["TimestampInput"];
        /** @description Only before this instant, by createdAt; a range that is empty lists nothing (R10, R75). */
        EventToFilter: components["schemas"]["TimestampInput"];
        /** @description Whether to answer `prevHash` and `hash` of each entry; else both are null (R79). */
        Hashes: boolean;
        /** @description First entry to check. The hash of the one before it is taken as it is stored; without this parameter the whole chain is checked from its start (R79). */
        FromSeq: number;
        /**
         * @description How far to look, after now and at most 400 days ahead (422 `invalid_range`) (R62).
         * @example 2026-04-01T00:00:00.000Z
         */
        Until: components["schemas"]["TimestampInput"];
        /** @description Only the account with this externalId. */
        ExternalIdFilter: string;
        /** @description Only accounts with exactly this e-mail address. */
        EmailFilter: string;
        /** @description Only of this status. */
        AccountStatusFilter: components["schemas"]["AccountStatus"];
        /** @description Only of this status. */
        CreditStatusFilter: components["schemas"]["CreditStatus"];
        /** @description Only of this status, as it is now. */
        GrantStatusFilter: components["schemas"]["GrantStatus"];
        /** @description Only of this status, as it is now. */
        AdjustmentStatusFilter: components["schemas"]["AdjustmentStatus"];
        /** @description Only of this status, as it is now. */
        ReservationStatusFilter: components["schemas"]["ReservationStatus"];
        /** @description Only of this category. */
        CategoryFilter: components["schemas"]["GrantCategory"];
        /** @description Only the object with this externalKey (R66). */
        ExternalKeyFilter: components["schemas"]["ExternalKey"];
        /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
        FromFilter: components["schemas"]["TimestampInput"];
        /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
        ToFilter: components["schemas"]["TimestampInput"];
        /** @description Only debits whose occurredAt is at or after this instant (R75). */
        OccurredFromFilter: components["schemas"]["TimestampInput"];
        /** @description Only debits whose occurredAt is before this instant (R75). */
        OccurredToFilter: components["schemas"]["TimestampInput"];
        /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
        MetadataFilter: {
            [key: string]: string;
        };
        /** @description Answer as of this instant, not after now (422 `at_in_future`). What is answered for the past never changes later (R74). */
        At: components["schemas"]["TimestampInput"];
        /**
         * @description Instant of the first point.
         * @example 2026-01-05T09:00:00.000Z
         */
        SeriesFrom: components["schemas"]["TimestampInput"];
        /**
         * @description Points are before this instant (422 `invalid_range`).
         * @example 2026-01-05T10:30:00.000Z
         */
        SeriesTo: components["schemas"]["TimestampInput"];
        /**
         * @description Whole seconds from one point to the next (R74).
         * @example 1800
         */
        SeriesStep: number;
        /** @description How many per page (R75). */
        Limit: number;
        /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
        Cursor: string;
        /** @description Newest first, or oldest first, by creation (R75). */
        Order: "asc" | "desc";
        /** @description Newest first, oldest first, or `burn`: the grants with free credit in the order they would be used, which needs account and credit (422 `conflicting_fields`) (R34, R75). */
        GrantOrder: "asc" | "desc" | "burn";
        /**
         * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
         * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
         */
        IdempotencyKey: string;
        /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
        DryRun: "true" | "false";
        /**
         * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
         * @example "10"
         */
        IfMatchPool: components["schemas"]["ETag"];
        /**
         * @description The account's version this write expects, as one strong ETag (412 `version_mismatch`); `"0"` means that it does not exist yet. `*`, weak tags and lists are refused (R68).
         * @example "1"
         */
        IfMatchAccount: components["schemas"]["ETag"];
    };
    requestBodies: never;
    headers: {
        /** @description Id of this request (R7); also that of a replayed answer's request, whose body keeps the first one's. */
        RequestId: components["schemas"]["RequestId"];
        /** @description `true` where the answer is the stored one of an earlier request with the same key (R65). */
        IdempotencyReplayed: "true";
        /** @description `true` where nothing was changed (R62). */
        DryRun: "true";
        /** @description The version as a strong ETag, for If-Match: that of the pool, or of the account (R68). */
        ETag: components["schemas"]["ETag"];
        /** @description Seconds to wait before the next try. */
        RetryAfter: number;
        /** @description How many requests a window has. */
        RateLimitLimit: number;
        /** @description How many of them are left. */
        RateLimitRemaining: number;
        /** @description Seconds until the next window. */
        RateLimitReset: number;
        /** @description The methods that the path has. */
        Allow: string;
    };
    pathItems: {
        /** @description Any path or method that this contract does not have. */
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
export type AccountId = components['schemas']['AccountId'];
export type CreditId = components['schemas']['CreditId'];
export type GrantId = components['schemas']['GrantId'];
export type AdjustmentId = components['schemas']['AdjustmentId'];
export type DebitId = components['schemas']['DebitId'];
export type RefundId = components['schemas']['RefundId'];
export type ReservationId = components['schemas']['ReservationId'];
export type ScheduleId = components['schemas']['ScheduleId'];
export type PlanId = components['schemas']['PlanId'];
export type SubscriptionId = components['schemas']['SubscriptionId'];
export type BundleId = components['schemas']['BundleId'];
export type TransferId = components['schemas']['TransferId'];
export type EventId = components['schemas']['EventId'];
export type WebhookEndpointId = components['schemas']['WebhookEndpointId'];
export type AlertId = components['schemas']['AlertId'];
export type OperationId = components['schemas']['OperationId'];
export type EntryId = components['schemas']['EntryId'];
export type RequestId = components['schemas']['RequestId'];
export type AccountRef = components['schemas']['AccountRef'];
export type CreditRef = components['schemas']['CreditRef'];
export type PlanRef = components['schemas']['PlanRef'];
export type ExternalId = components['schemas']['ExternalId'];
export type CreditCode = components['schemas']['CreditCode'];
export type PlanCode = components['schemas']['PlanCode'];
export type BundleCode = components['schemas']['BundleCode'];
export type ExternalKey = components['schemas']['ExternalKey'];
export type Amount = components['schemas']['Amount'];
export type PositiveAmount = components['schemas']['PositiveAmount'];
export type SignedAmount = components['schemas']['SignedAmount'];
export type NonZeroAmount = components['schemas']['NonZeroAmount'];
export type PositiveDecimal = components['schemas']['PositiveDecimal'];
export type NonNegativeDecimal = components['schemas']['NonNegativeDecimal'];
export type NonZeroDecimal = components['schemas']['NonZeroDecimal'];
export type DecimalAmount = components['schemas']['DecimalAmount'];
export type Timestamp = components['schemas']['Timestamp'];
export type TimestampInput = components['schemas']['TimestampInput'];
export type Version = components['schemas']['Version'];
export type ETag = components['schemas']['ETag'];
export type CurrencyCode = components['schemas']['CurrencyCode'];
export type Price = components['schemas']['Price'];
export type PriceInput = components['schemas']['PriceInput'];
export type CalendarUnit = components['schemas']['CalendarUnit'];
export type GrantDuration = components['schemas']['GrantDuration'];
export type ExpiryType = components['schemas']['ExpiryType'];
export type ExpiryPolicy = components['schemas']['ExpiryPolicy'];
export type ExpiryPolicyInput = components['schemas']['ExpiryPolicyInput'];
export type RolloverPolicy = components['schemas']['RolloverPolicy'];
export type RolloverPolicyInput = components['schemas']['RolloverPolicyInput'];
export type Metadata = components['schemas']['Metadata'];
export type MetadataInput = components['schemas']['MetadataInput'];
export type MetadataPatch = components['schemas']['MetadataPatch'];
export type AccountStatus = components['schemas']['AccountStatus'];
export type CreditStatus = components['schemas']['CreditStatus'];
export type BurnStrategy = components['schemas']['BurnStrategy'];
export type DefaultRolloverPolicy = components['schemas']['DefaultRolloverPolicy'];
export type GrantStatus = components['schemas']['GrantStatus'];
export type GrantCategory = components['schemas']['GrantCategory'];
export type GrantCategoryInput = components['schemas']['GrantCategoryInput'];
export type GrantSourceType = components['schemas']['GrantSourceType'];
export type Overage = components['schemas']['Overage'];
export type HoldOverage = components['schemas']['HoldOverage'];
export type AdjustmentStatus = components['schemas']['AdjustmentStatus'];
export type DebitSource = components['schemas']['DebitSource'];
export type OnExpiredGrant = components['schemas']['OnExpiredGrant'];
export type ReservationStatus = components['schemas']['ReservationStatus'];
export type EntryType = components['schemas']['EntryType'];
export type ScheduleScope = components['schemas']['ScheduleScope'];
export type ScheduleStatus = components['schemas']['ScheduleStatus'];
export type ResetStart = components['schemas']['ResetStart'];
export type PlanStatus = components['schemas']['PlanStatus'];
export type SubscriptionStatus = components['schemas']['SubscriptionStatus'];
export type CancelMoment = components['schemas']['CancelMoment'];
export type BundleStatus = components['schemas']['BundleStatus'];
export type Account = components['schemas']['Account'];
export type AccountCreate = components['schemas']['AccountCreate'];
export type AccountUpsert = components['schemas']['AccountUpsert'];
export type AccountUpdate = components['schemas']['AccountUpdate'];
export type NextExpiry = components['schemas']['NextExpiry'];
export type BalanceDecimal = components['schemas']['BalanceDecimal'];
export type Balance = components['schemas']['Balance'];
export type SeriesPointDecimal = components['schemas']['SeriesPointDecimal'];
export type SeriesPoint = components['schemas']['SeriesPoint'];
export type BalanceSeries = components['schemas']['BalanceSeries'];
export type CreditLimitSet = components['schemas']['CreditLimitSet'];
export type CreditDecimal = components['schemas']['CreditDecimal'];
export type Credit = components['schemas']['Credit'];
export type CreditCreate = components['schemas']['CreditCreate'];
export type CreditUpdate = components['schemas']['CreditUpdate'];
export type Allocation = components['schemas']['Allocation'];
export type GrantSource = components['schemas']['GrantSource'];
export type GrantDecimal = components['schemas']['GrantDecimal'];
export type Grant = components['schemas']['Grant'];
export type GrantWritten = components['schemas']['GrantWritten'];
export type GrantCreate = components['schemas']['GrantCreate'];
export type GrantUpdate = components['schemas']['GrantUpdate'];
export type GrantVoid = components['schemas']['GrantVoid'];
export type GrantExpire = components['schemas']['GrantExpire'];
export type ScheduleDecimal = components['schemas']['ScheduleDecimal'];
export type Schedule = components['schemas']['Schedule'];
export type ScheduleCreate = components['schemas']['ScheduleCreate'];
export type ScheduleUpdate = components['schemas']['ScheduleUpdate'];
export type ScheduleCancel = components['schemas']['ScheduleCancel'];
export type Plan = components['schemas']['Plan'];
export type PlanCreate = components['schemas']['PlanCreate'];
export type PlanUpdate = components['schemas']['PlanUpdate'];
export type Subscription = components['schemas']['Subscription'];
export type SubscriptionCreate = components['schemas']['SubscriptionCreate'];
export type SubscriptionCancel = components['schemas']['SubscriptionCancel'];
export type SubscriptionChange = components['schemas']['SubscriptionChange'];
export type BundleDecimal = components['schemas']['BundleDecimal'];
export type Bundle = components['schemas']['Bundle'];
export type BundleCreate = components['schemas']['BundleCreate'];
export type BundleUpdate = components['schemas']['BundleUpdate'];
export type BundlePurchase = components['schemas']['BundlePurchase'];
export type AdjustmentDecimal = components['schemas']['AdjustmentDecimal'];
export type Adjustment = components['schemas']['Adjustment'];
export type AdjustmentWritten = components['schemas']['AdjustmentWritten'];
export type AdjustmentCreate = components['schemas']['AdjustmentCreate'];
export type DebitDecimal = components['schemas']['DebitDecimal'];
export type Debit = components['schemas']['Debit'];
export type DebitWritten = components['schemas']['DebitWritten'];
export type DebitCreate = components['schemas']['DebitCreate'];
export type RefundDecimal = components['schemas']['RefundDecimal'];
export type Refund = components['schemas']['Refund'];
export type RefundWritten = components['schemas']['RefundWritten'];
export type RefundCreate = components['schemas']['RefundCreate'];
export type ReservationDecimal = components['schemas']['ReservationDecimal'];
export type Reservation = components['schemas']['Reservation'];
export type ReservationWritten = components['schemas']['ReservationWritten'];
export type ReservationCaptured = components['schemas']['ReservationCaptured'];
export type ReservationCreate = components['schemas']['ReservationCreate'];
export type ReservationCapture = components['schemas']['ReservationCapture'];
export type ReservationRelease = components['schemas']['ReservationRelease'];
export type ReservationExtend = components['schemas']['ReservationExtend'];
export type TransferLeg = components['schemas']['TransferLeg'];
export type TransferDecimal = components['schemas']['TransferDecimal'];
export type Transfer = components['schemas']['Transfer'];
export type TransferWritten = components['schemas']['TransferWritten'];
export type TransferCreate = components['schemas']['TransferCreate'];
export type GrantChanges = components['schemas']['GrantChanges'];
export type Entry = components['schemas']['Entry'];
export type EventType = components['schemas']['EventType'];
export type SkipReason = components['schemas']['SkipReason'];
export type AccountEventData = components['schemas']['AccountEventData'];
export type GrantEventData = components['schemas']['GrantEventData'];
export type CreditEventData = components['schemas']['CreditEventData'];
export type SubscriptionEventData = components['schemas']['SubscriptionEventData'];
export type ScheduleEventData = components['schemas']['ScheduleEventData'];
export type ConsumptionEventData = components['schemas']['ConsumptionEventData'];
export type RefundEventData = components['schemas']['RefundEventData'];
export type TransferEventData = components['schemas']['TransferEventData'];
export type AdjustmentEventData = components['schemas']['AdjustmentEventData'];
export type ReservationEventData = components['schemas']['ReservationEventData'];
export type DebtEventData = components['schemas']['DebtEventData'];
export type BalanceEventData = components['schemas']['BalanceEventData'];
export type AutoTopUpEventData = components['schemas']['AutoTopUpEventData'];
export type AccountEvent = components['schemas']['AccountEvent'];
export type GrantEvent = components['schemas']['GrantEvent'];
export type CreditEvent = components['schemas']['CreditEvent'];
export type SubscriptionEvent = components['schemas']['SubscriptionEvent'];
export type ScheduleEvent = components['schemas']['ScheduleEvent'];
export type ConsumptionEvent = components['schemas']['ConsumptionEvent'];
export type RefundEvent = components['schemas']['RefundEvent'];
export type TransferEvent = components['schemas']['TransferEvent'];
export type AdjustmentEvent = components['schemas']['AdjustmentEvent'];
export type ReservationEvent = components['schemas']['ReservationEvent'];
export type DebtEvent = components['schemas']['DebtEvent'];
export type BalanceEvent = components['schemas']['BalanceEvent'];
export type AutoTopUpEvent = components['schemas']['AutoTopUpEvent'];
export type Event = components['schemas']['Event'];
export type WebhookUrl = components['schemas']['WebhookUrl'];
export type EventTypes = components['schemas']['EventTypes'];
export type EventTypesInput = components['schemas']['EventTypesInput'];
export type WebhookEndpointStatus = components['schemas']['WebhookEndpointStatus'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointCreated = components['schemas']['WebhookEndpointCreated'];
export type WebhookEndpointCreate = components['schemas']['WebhookEndpointCreate'];
export type WebhookEndpointUpdate = components['schemas']['WebhookEndpointUpdate'];
export type AlertDecimal = components['schemas']['AlertDecimal'];
export type Alert = components['schemas']['Alert'];
export type AlertCreate = components['schemas']['AlertCreate'];
export type AutoTopUpStatus = components['schemas']['AutoTopUpStatus'];
export type AutoTopUpDecimal = components['schemas']['AutoTopUpDecimal'];
export type AutoTopUp = components['schemas']['AutoTopUp'];
export type AutoTopUpWritten = components['schemas']['AutoTopUpWritten'];
export type AutoTopUpPut = components['schemas']['AutoTopUpPut'];
export type ForecastRowDecimal = components['schemas']['ForecastRowDecimal'];
export type ForecastRow = components['schemas']['ForecastRow'];
export type BalanceForecast = components['schemas']['BalanceForecast'];
export type ChainVerification = components['schemas']['ChainVerification'];
export type AccountImport = components['schemas']['AccountImport'];
export type GrantImport = components['schemas']['GrantImport'];
export type BalancesImport = components['schemas']['BalancesImport'];
export type ImportedAccount = components['schemas']['ImportedAccount'];
export type ImportedGrant = components['schemas']['ImportedGrant'];
export type BalancesImported = components['schemas']['BalancesImported'];
export type BatchCreateAccount = components['schemas']['BatchCreateAccount'];
export type BatchUpsertAccount = components['schemas']['BatchUpsertAccount'];
export type BatchUpdateAccount = components['schemas']['BatchUpdateAccount'];
export type BatchCloseAccount = components['schemas']['BatchCloseAccount'];
export type BatchSetCreditLimit = components['schemas']['BatchSetCreditLimit'];
export type BatchPutAutoTopUp = components['schemas']['BatchPutAutoTopUp'];
export type BatchDeleteAutoTopUp = components['schemas']['BatchDeleteAutoTopUp'];
export type BatchCreateCredit = components['schemas']['BatchCreateCredit'];
export type BatchUpdateCredit = components['schemas']['BatchUpdateCredit'];
export type BatchArchiveCredit = components['schemas']['BatchArchiveCredit'];
export type BatchCreateGrant = components['schemas']['BatchCreateGrant'];
export type BatchUpdateGrant = components['schemas']['BatchUpdateGrant'];
export type BatchVoidGrant = components['schemas']['BatchVoidGrant'];
export type BatchExpireGrant = components['schemas']['BatchExpireGrant'];
export type BatchCreateSchedule = components['schemas']['BatchCreateSchedule'];
export type BatchUpdateSchedule = components['schemas']['BatchUpdateSchedule'];
export type BatchCancelSchedule = components['schemas']['BatchCancelSchedule'];
export type BatchCreatePlan = components['schemas']['BatchCreatePlan'];
export type BatchUpdatePlan = components['schemas']['BatchUpdatePlan'];
export type BatchArchivePlan = components['schemas']['BatchArchivePlan'];
export type BatchCreateSubscription = components['schemas']['BatchCreateSubscription'];
export type BatchCancelSubscription = components['schemas']['BatchCancelSubscription'];
export type BatchChangeSubscription = components['schemas']['BatchChangeSubscription'];
export type BatchCreateBundle = components['schemas']['BatchCreateBundle'];
export type BatchUpdateBundle = components['schemas']['BatchUpdateBundle'];
export type BatchPurchaseBundle = components['schemas']['BatchPurchaseBundle'];
export type BatchCreateAdjustment = components['schemas']['BatchCreateAdjustment'];
export type BatchCreateDebit = components['schemas']['BatchCreateDebit'];
export type BatchRefundDebit = components['schemas']['BatchRefundDebit'];
export type BatchCreateReservation = components['schemas']['BatchCreateReservation'];
export type BatchCaptureReservation = components['schemas']['BatchCaptureReservation'];
export type BatchReleaseReservation = components['schemas']['BatchReleaseReservation'];
export type BatchExtendReservation = components['schemas']['BatchExtendReservation'];
export type BatchCreateTransfer = components['schemas']['BatchCreateTransfer'];
export type BatchCreateWebhookEndpoint = components['schemas']['BatchCreateWebhookEndpoint'];
export type BatchDeleteWebhookEndpoint = components['schemas']['BatchDeleteWebhookEndpoint'];
export type BatchUpdateWebhookEndpoint = components['schemas']['BatchUpdateWebhookEndpoint'];
export type BatchCreateAlert = components['schemas']['BatchCreateAlert'];
export type BatchDeleteAlert = components['schemas']['BatchDeleteAlert'];
export type BatchItem = components['schemas']['BatchItem'];
export type BatchCreate = components['schemas']['BatchCreate'];
export type BatchItemResult = components['schemas']['BatchItemResult'];
export type BatchResult = components['schemas']['BatchResult'];
export type AccountList = components['schemas']['AccountList'];
export type BalanceList = components['schemas']['BalanceList'];
export type CreditList = components['schemas']['CreditList'];
export type GrantList = components['schemas']['GrantList'];
export type AdjustmentList = components['schemas']['AdjustmentList'];
export type DebitList = components['schemas']['DebitList'];
export type RefundList = components['schemas']['RefundList'];
export type ReservationList = components['schemas']['ReservationList'];
export type ScheduleList = components['schemas']['ScheduleList'];
export type PlanList = components['schemas']['PlanList'];
export type SubscriptionList = components['schemas']['SubscriptionList'];
export type BundleList = components['schemas']['BundleList'];
export type TransferList = components['schemas']['TransferList'];
export type EntryList = components['schemas']['EntryList'];
export type EventList = components['schemas']['EventList'];
export type WebhookEndpointList = components['schemas']['WebhookEndpointList'];
export type AlertList = components['schemas']['AlertList'];
export type Violation = components['schemas']['Violation'];
export type InvalidRequestProblem = components['schemas']['InvalidRequestProblem'];
export type InvalidCursorProblem = components['schemas']['InvalidCursorProblem'];
export type UnauthorizedProblem = components['schemas']['UnauthorizedProblem'];
export type ForbiddenProblem = components['schemas']['ForbiddenProblem'];
export type InsufficientCreditsProblem = components['schemas']['InsufficientCreditsProblem'];
export type RouteNotFoundProblem = components['schemas']['RouteNotFoundProblem'];
export type AccountNotFoundProblem = components['schemas']['AccountNotFoundProblem'];
export type CreditNotFoundProblem = components['schemas']['CreditNotFoundProblem'];
export type GrantNotFoundProblem = components['schemas']['GrantNotFoundProblem'];
export type ScheduleNotFoundProblem = components['schemas']['ScheduleNotFoundProblem'];
export type PlanNotFoundProblem = components['schemas']['PlanNotFoundProblem'];
export type SubscriptionNotFoundProblem = components['schemas']['SubscriptionNotFoundProblem'];
export type BundleNotFoundProblem = components['schemas']['BundleNotFoundProblem'];
export type AdjustmentNotFoundProblem = components['schemas']['AdjustmentNotFoundProblem'];
export type DebitNotFoundProblem = components['schemas']['DebitNotFoundProblem'];
export type RefundNotFoundProblem = components['schemas']['RefundNotFoundProblem'];
export type ReservationNotFoundProblem = components['schemas']['ReservationNotFoundProblem'];
export type TransferNotFoundProblem = components['schemas']['TransferNotFoundProblem'];
export type EventNotFoundProblem = components['schemas']['EventNotFoundProblem'];
export type WebhookEndpointNotFoundProblem = components['schemas']['WebhookEndpointNotFoundProblem'];
export type AlertNotFoundProblem = components['schemas']['AlertNotFoundProblem'];
export type AutoTopUpNotFoundProblem = components['schemas']['AutoTopUpNotFoundProblem'];
export type MethodNotAllowedProblem = components['schemas']['MethodNotAllowedProblem'];
export type ExternalIdConflictProblem = components['schemas']['ExternalIdConflictProblem'];
export type ExternalKeyConflictProblem = components['schemas']['ExternalKeyConflictProblem'];
export type CodeConflictProblem = components['schemas']['CodeConflictProblem'];
export type AccountClosedProblem = components['schemas']['AccountClosedProblem'];
export type AccountHasOpenReservationsProblem = components['schemas']['AccountHasOpenReservationsProblem'];
export type CreditArchivedProblem = components['schemas']['CreditArchivedProblem'];
export type CreditInUseProblem = components['schemas']['CreditInUseProblem'];
export type GrantNotActiveProblem = components['schemas']['GrantNotActiveProblem'];
export type ScheduleCancelledProblem = components['schemas']['ScheduleCancelledProblem'];
export type ScheduleCompletedProblem = components['schemas']['ScheduleCompletedProblem'];
export type PlanArchivedProblem = components['schemas']['PlanArchivedProblem'];
export type SubscriptionCancelledProblem = components['schemas']['SubscriptionCancelledProblem'];
export type BundleInactiveProblem = components['schemas']['BundleInactiveProblem'];
export type ReservationCapturedProblem = components['schemas']['ReservationCapturedProblem'];
export type ReservationReleasedProblem = components['schemas']['ReservationReleasedProblem'];
export type ReservationExpiredProblem = components['schemas']['ReservationExpiredProblem'];
export type AmountExceedsHeldProblem = components['schemas']['AmountExceedsHeldProblem'];
export type DebitNotRefundableProblem = components['schemas']['DebitNotRefundableProblem'];
export type RefundExceedsAmountProblem = components['schemas']['RefundExceedsAmountProblem'];
export type IdempotencyInProgressProblem = components['schemas']['IdempotencyInProgressProblem'];
export type VersionMismatchProblem = components['schemas']['VersionMismatchProblem'];
export type PayloadTooLargeProblem = components['schemas']['PayloadTooLargeProblem'];
export type UnsupportedMediaTypeProblem = components['schemas']['UnsupportedMediaTypeProblem'];
export type AmountOverflowProblem = components['schemas']['AmountOverflowProblem'];
export type PrecisionExceededProblem = components['schemas']['PrecisionExceededProblem'];
export type PriceMismatchProblem = components['schemas']['PriceMismatchProblem'];
export type InvalidExpiryProblem = components['schemas']['InvalidExpiryProblem'];
export type InvalidRangeProblem = components['schemas']['InvalidRangeProblem'];
export type ConflictingFieldsProblem = components['schemas']['ConflictingFieldsProblem'];
export type TtlOutOfRangeProblem = components['schemas']['TtlOutOfRangeProblem'];
export type OccurredInFutureProblem = components['schemas']['OccurredInFutureProblem'];
export type AtInFutureProblem = components['schemas']['AtInFutureProblem'];
export type SameAccountProblem = components['schemas']['SameAccountProblem'];
export type GrantOfOtherPoolProblem = components['schemas']['GrantOfOtherPoolProblem'];
export type UrlNotAllowedProblem = components['schemas']['UrlNotAllowedProblem'];
export type IdempotencyKeyReusedProblem = components['schemas']['IdempotencyKeyReusedProblem'];
export type RateLimitedProblem = components['schemas']['RateLimitedProblem'];
export type InternalErrorProblem = components['schemas']['InternalErrorProblem'];
export type UnavailableProblem = components['schemas']['UnavailableProblem'];
export type BatchInsufficientCreditsProblem = components['schemas']['BatchInsufficientCreditsProblem'];
export type BatchNotFoundProblem = components['schemas']['BatchNotFoundProblem'];
export type BatchConflictProblem = components['schemas']['BatchConflictProblem'];
export type BatchStateProblem = components['schemas']['BatchStateProblem'];
export type BatchVersionMismatchProblem = components['schemas']['BatchVersionMismatchProblem'];
export type BatchUnprocessableProblem = components['schemas']['BatchUnprocessableProblem'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseInvalidListRequest = components['responses']['InvalidListRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseInsufficientCredits = components['responses']['InsufficientCredits'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseRouteNotFound = components['responses']['RouteNotFound'];
export type ResponseAccountNotFound = components['responses']['AccountNotFound'];
export type ResponseAccountOrCreditNotFound = components['responses']['AccountOrCreditNotFound'];
export type ResponseCreditNotFound = components['responses']['CreditNotFound'];
export type ResponseGrantNotFound = components['responses']['GrantNotFound'];
export type ResponseAdjustmentNotFound = components['responses']['AdjustmentNotFound'];
export type ResponseDebitNotFound = components['responses']['DebitNotFound'];
export type ResponseRefundNotFound = components['responses']['RefundNotFound'];
export type ResponseReservationNotFound = components['responses']['ReservationNotFound'];
export type ResponseScheduleNotFound = components['responses']['ScheduleNotFound'];
export type ResponsePlanNotFound = components['responses']['PlanNotFound'];
export type ResponseSubscriptionNotFound = components['responses']['SubscriptionNotFound'];
export type ResponseBundleNotFound = components['responses']['BundleNotFound'];
export type ResponseTransferNotFound = components['responses']['TransferNotFound'];
export type ResponseEventNotFound = components['responses']['EventNotFound'];
export type ResponseWebhookEndpointNotFound = components['responses']['WebhookEndpointNotFound'];
export type ResponseAlertNotFound = components['responses']['AlertNotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseIdempotencyInProgress = components['responses']['IdempotencyInProgress'];
export type ResponseVersionMismatch = components['responses']['VersionMismatch'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseImportTooLarge = components['responses']['ImportTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseAtInFuture = components['responses']['AtInFuture'];
export type ResponseIdempotencyKeyReused = components['responses']['IdempotencyKeyReused'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ParameterAccountPath = components['parameters']['AccountPath'];
export type ParameterCreditPath = components['parameters']['CreditPath'];
export type ParameterGrantPath = components['parameters']['GrantPath'];
export type ParameterAdjustmentPath = components['parameters']['AdjustmentPath'];
export type ParameterDebitPath = components['parameters']['DebitPath'];
export type ParameterRefundPath = components['parameters']['RefundPath'];
export type ParameterReservationPath = components['parameters']['ReservationPath'];
export type ParameterSchedulePath = components['parameters']['SchedulePath'];
export type ParameterPlanPath = components['parameters']['PlanPath'];
export type ParameterSubscriptionPath = components['parameters']['SubscriptionPath'];
export type ParameterBundlePath = components['parameters']['BundlePath'];
export type ParameterTransferPath = components['parameters']['TransferPath'];
export type ParameterEventPath = components['parameters']['EventPath'];
export type ParameterEndpointPath = components['parameters']['EndpointPath'];
export type ParameterAlertPath = components['parameters']['AlertPath'];
export type ParameterAccountFilter = components['parameters']['AccountFilter'];
export type ParameterAccountsFilter = components['parameters']['AccountsFilter'];
export type ParameterCreditFilter = components['parameters']['CreditFilter'];
export type ParameterGrantFilter = components['parameters']['GrantFilter'];
export type ParameterReservationFilter = components['parameters']['ReservationFilter'];
export type ParameterDebitFilter = components['parameters']['DebitFilter'];
export type ParameterScheduleFilter = components['parameters']['ScheduleFilter'];
export type ParameterPlanFilter = components['parameters']['PlanFilter'];
export type ParameterSubscriptionFilter = components['parameters']['SubscriptionFilter'];
export type ParameterTransferAccountFilter = components['parameters']['TransferAccountFilter'];
export type ParameterScheduleScopeFilter = components['parameters']['ScheduleScopeFilter'];
export type ParameterScheduleStatusFilter = components['parameters']['ScheduleStatusFilter'];
export type ParameterPlanStatusFilter = components['parameters']['PlanStatusFilter'];
export type ParameterSubscriptionStatusFilter = components['parameters']['SubscriptionStatusFilter'];
export type ParameterBundleStatusFilter = components['parameters']['BundleStatusFilter'];
export type ParameterOperationFilter = components['parameters']['OperationFilter'];
export type ParameterEntryTypeFilter = components['parameters']['EntryTypeFilter'];
export type ParameterEventTypeFilter = components['parameters']['EventTypeFilter'];
export type ParameterEventFromFilter = components['parameters']['EventFromFilter'];
export type ParameterEventToFilter = components['parameters']['EventToFilter'];
export type ParameterHashes = components['parameters']['Hashes'];
export type ParameterFromSeq = components['parameters']['FromSeq'];
export type ParameterUntil = components['parameters']['Until'];
export type ParameterExternalIdFilter = components['parameters']['ExternalIdFilter'];
export type ParameterEmailFilter = components['parameters']['EmailFilter'];
export type ParameterAccountStatusFilter = components['parameters']['AccountStatusFilter'];
export type ParameterCreditStatusFilter = components['parameters']['CreditStatusFilter'];
export type ParameterGrantStatusFilter = components['parameters']['GrantStatusFilter'];
export type ParameterAdjustmentStatusFilter = components['parameters']['AdjustmentStatusFilter'];
export type ParameterReservationStatusFilter = components['parameters']['ReservationStatusFilter'];
export type ParameterCategoryFilter = components['parameters']['CategoryFilter'];
export type ParameterExternalKeyFilter = components['parameters']['ExternalKeyFilter'];
export type ParameterFromFilter = components['parameters']['FromFilter'];
export type ParameterToFilter = components['parameters']['ToFilter'];
export type ParameterOccurredFromFilter = components['parameters']['OccurredFromFilter'];
export type ParameterOccurredToFilter = components['parameters']['OccurredToFilter'];
export type ParameterMetadataFilter = components['parameters']['MetadataFilter'];
export type ParameterAt = components['parameters']['At'];
export type ParameterSeriesFrom = components['parameters']['SeriesFrom'];
export type ParameterSeriesTo = components['parameters']['SeriesTo'];
export type ParameterSeriesStep = components['parameters']['SeriesStep'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterOrder = components['parameters']['Order'];
export type ParameterGrantOrder = components['parameters']['GrantOrder'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterDryRun = components['parameters']['DryRun'];
export type ParameterIfMatchPool = components['parameters']['IfMatchPool'];
export type ParameterIfMatchAccount = components['parameters']['IfMatchAccount'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderIdempotencyReplayed = components['headers']['IdempotencyReplayed'];
export type HeaderDryRun = components['headers']['DryRun'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderRateLimitLimit = components['headers']['RateLimitLimit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimitRemaining'];
export type HeaderRateLimitReset = components['headers']['RateLimitReset'];
export type HeaderAllow = components['headers']['Allow'];
export type PathItemOutsideEveryOperation = components['pathItems']['OutsideEveryOperation'];
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description Only the account with this externalId. */
                externalId?: components["parameters"]["ExternalIdFilter"];
                /** @description Only accounts with exactly this e-mail address. */
                email?: components["parameters"]["EmailFilter"];
                /** @description Only of this status. */
                status?: components["parameters"]["AccountStatusFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AccountCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The new account. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The externalId is taken; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalIdConflictProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    upsertAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The account's version this write expects, as one strong ETag (412 `version_mismatch`); `"0"` means that it does not exist yet. `*`, weak tags and lists are refused (R68).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchAccount"];
            };
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AccountUpsert"];
            };
        };
        responses: {
            /** @description The account that existed, as it is now; or the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The new account. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            /** @description The account is closed; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The account's version this write expects, as one strong ETag (412 `version_mismatch`); `"0"` means that it does not exist yet. `*`, weak tags and lists are refused (R68).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchAccount"];
            };
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUpdate"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            /** @description The externalId is taken; the account is closed; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalIdConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The account's version this write expects, as one strong ETag (412 `version_mismatch`); `"0"` means that it does not exist yet. `*`, weak tags and lists are refused (R68).
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchAccount"];
            };
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The closed account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            /** @description The account has open reservations; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountHasOpenReservationsProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAllBalances: {
        parameters: {
            query?: {
                /** @description Only of these accounts, up to 100: ids or externalIds, one parameter each (404 `account_not_found`). */
                account?: components["parameters"]["AccountsFilter"];
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of balances. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBalances: {
        parameters: {
            query?: {
                /** @description Answer as of this instant, not after now (422 `at_in_future`). What is answered for the past never changes later (R74). */
                at?: components["parameters"]["At"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of balances. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            422: components["responses"]["AtInFuture"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBalance: {
        parameters: {
            query?: {
                /** @description Answer as of this instant, not after now (422 `at_in_future`). What is answered for the past never changes later (R74). */
                at?: components["parameters"]["At"];
            };
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            422: components["responses"]["AtInFuture"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBalanceSeries: {
        parameters: {
            query: {
                /**
                 * @description Instant of the first point.
                 * @example 2026-01-05T09:00:00.000Z
                 */
                from: components["parameters"]["SeriesFrom"];
                /**
                 * @description Points are before this instant (422 `invalid_range`).
                 * @example 2026-01-05T10:30:00.000Z
                 */
                to: components["parameters"]["SeriesTo"];
                /**
                 * @description Whole seconds from one point to the next (R74).
                 * @example 1800
                 */
                step: components["parameters"]["SeriesStep"];
            };
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceSeries"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            /** @description The figure is too large; the range is not possible; or the instant lies in the future. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["InvalidRangeProblem"] | components["schemas"]["AtInFutureProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    forecastBalance: {
        parameters: {
            query: {
                /**
                 * @description How far to look, after now and at most 400 days ahead (422 `invalid_range`) (R62).
                 * @example 2026-04-01T00:00:00.000Z
                 */
                until: components["parameters"]["Until"];
            };
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coming entries, in order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceForecast"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            /** @description The range is not possible. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRangeProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setCreditLimit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditLimitSet"];
            };
        };
        responses: {
            /** @description The balance under the new limit. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            /** @description The account is closed; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAutoTopUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutoTopUp"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; no such credit; or no such rule. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["CreditNotFoundProblem"] | components["schemas"]["AutoTopUpNotFoundProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putAutoTopUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutoTopUpPut"];
            };
        };
        responses: {
            /** @description The rule, and the pool after it; or the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutoTopUpWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            /** @description The account is closed; the credit is archived; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["CreditArchivedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The range is not possible; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidRangeProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAutoTopUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description The account: its id or its externalId (R14).
                 * @example user_1842
                 */
                account: components["parameters"]["AccountPath"];
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is gone; or it would be, in a dry run (R62). */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; no such credit; or no such rule. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["CreditNotFoundProblem"] | components["schemas"]["AutoTopUpNotFoundProblem"];
                };
            };
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCredits: {
        parameters: {
            query?: {
                /** @description Only of this status. */
                status?: components["parameters"]["CreditStatusFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credits. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCredit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credit"];
                };
            };
            /** @description The new credit. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The code is taken; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CodeConflictProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The two prices disagree; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PriceMismatchProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CreditNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCredit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditUpdate"];
            };
        };
        responses: {
            /** @description The credit as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CreditNotFound"];
            /** @description The code is taken; the credit is in use; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CodeConflictProblem"] | components["schemas"]["CreditInUseProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; the two prices disagree; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PriceMismatchProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    archiveCredit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description The credit: its id or its code (R17).
                 * @example credits
                 */
                credit: components["parameters"]["CreditPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived credit. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CreditNotFound"];
            /** @description The credit is in use; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CreditInUseProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGrants: {
        parameters: {
            query?: {
                /** @description Only of this account: its id or its externalId (404 `account_not_found`) (R75). */
                account?: components["parameters"]["AccountFilter"];
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description Only of this status, as it is now. */
                status?: components["parameters"]["GrantStatusFilter"];
                /** @description Only of this category. */
                category?: components["parameters"]["CategoryFilter"];
                /** @description Only of this schedule, with what rolled over from its grants (404 `schedule_not_found`) (R33). */
                schedule?: components["parameters"]["ScheduleFilter"];
                /** @description Only the object with this externalKey (R66). */
                externalKey?: components["parameters"]["ExternalKeyFilter"];
                /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
                from?: components["parameters"]["FromFilter"];
                /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["ToFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, oldest first, or `burn`: the grants with free credit in the order they would be used, which needs account and credit (422 `conflicting_fields`) (R34, R75). */
                order?: components["parameters"]["GrantOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of grants. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; no such credit; or no such schedule. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["CreditNotFoundProblem"] | components["schemas"]["ScheduleNotFoundProblem"];
                };
            };
            /** @description The fields do not fit together. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConflictingFieldsProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantWritten"];
                };
            };
            /** @description The new grant, and the pool after it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            /** @description The externalKey is taken; the account is closed; the credit is archived; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["CreditArchivedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the two prices disagree; the expiry is not possible; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["PriceMismatchProblem"] | components["schemas"]["InvalidExpiryProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the grant.
                 * @example grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
                 */
                grant: components["parameters"]["GrantPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grant. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GrantNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path: {
                /**
                 * @description Id of the grant.
                 * @example grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
                 */
                grant: components["parameters"]["GrantPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantUpdate"];
            };
        };
        responses: {
            /** @description The grant as it is now, and the pool. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GrantNotFound"];
            /** @description The account is closed; the grant is not active; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["GrantNotActiveProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The expiry is not possible; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidExpiryProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    voidGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path: {
                /**
                 * @description Id of the grant.
                 * @example grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
                 */
                grant: components["parameters"]["GrantPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GrantVoid"];
            };
        };
        responses: {
            /** @description The voided grant, and the pool after it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GrantNotFound"];
            /** @description The account is closed; the grant is not active; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["GrantNotActiveProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    expireGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path: {
                /**
                 * @description Id of the grant.
                 * @example grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
                 */
                grant: components["parameters"]["GrantPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GrantExpire"];
            };
        };
        responses: {
            /** @description The expired grant, and the pool after it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GrantNotFound"];
            /** @description The account is closed; the grant is not active; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["GrantNotActiveProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /** @description Only of this account: its id or its externalId (404 `account_not_found`) (R75). */
                account?: components["parameters"]["AccountFilter"];
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description Only of this plan and its subscriptions: its id or its code (404 `plan_not_found`) (R81). */
                plan?: components["parameters"]["PlanFilter"];
                /** @description Only of this subscription (404 `subscription_not_found`). */
                subscription?: components["parameters"]["SubscriptionFilter"];
                /** @description Only of this scope. */
                scope?: components["parameters"]["ScheduleScopeFilter"];
                /** @description Only of this status, as it is now. */
                status?: components["parameters"]["ScheduleStatusFilter"];
                /** @description Only the object with this externalKey (R66). */
                externalKey?: components["parameters"]["ExternalKeyFilter"];
                /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
                from?: components["parameters"]["FromFilter"];
                /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["ToFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of schedules. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; no such credit; no such plan; or no such subscription. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["CreditNotFoundProblem"] | components["schemas"]["PlanNotFoundProblem"] | components["schemas"]["SubscriptionNotFoundProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description The new schedule. Where startAt is not after now, the occurrence that covers now is issued already (R30). */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; no such plan; no such subscription; or no such credit. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["PlanNotFoundProblem"] | components["schemas"]["SubscriptionNotFoundProblem"] | components["schemas"]["CreditNotFoundProblem"];
                };
            };
            /** @description The externalKey is taken; the account is closed; the credit is archived; the plan is archived; the subscription was cancelled; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["CreditArchivedProblem"] | components["schemas"]["PlanArchivedProblem"] | components["schemas"]["SubscriptionCancelledProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the expiry is not possible; the range is not possible; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["InvalidExpiryProblem"] | components["schemas"]["InvalidRangeProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the schedule.
                 * @example sch_01KE77KDQ0FZSAR9V9E61WCEV4
                 */
                schedule: components["parameters"]["SchedulePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ScheduleNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description Id of the schedule.
                 * @example sch_01KE77KDQ0FZSAR9V9E61WCEV4
                 */
                schedule: components["parameters"]["SchedulePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleUpdate"];
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ScheduleNotFound"];
            /** @description The account is closed; the schedule was cancelled; the schedule is completed; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["ScheduleCancelledProblem"] | components["schemas"]["ScheduleCompletedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the range is not possible; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["InvalidRangeProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelSchedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description Id of the schedule.
                 * @example sch_01KE77KDQ0FZSAR9V9E61WCEV4
                 */
                schedule: components["parameters"]["SchedulePath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ScheduleCancel"];
            };
        };
        responses: {
            /** @description The cancelled schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ScheduleNotFound"];
            /** @description The account is closed; the schedule is completed; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["ScheduleCompletedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description Only of this status. */
                status?: components["parameters"]["PlanStatusFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of plans. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The new plan. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The code is taken; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CodeConflictProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plan: its id or its code (R81).
                 * @example pro
                 */
                plan: components["parameters"]["PlanPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PlanNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description The plan: its id or its code (R81).
                 * @example pro
                 */
                plan: components["parameters"]["PlanPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanUpdate"];
            };
        };
        responses: {
            /** @description The plan as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PlanNotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    archivePlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description The plan: its id or its code (R81).
                 * @example pro
                 */
                plan: components["parameters"]["PlanPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived plan. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PlanNotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description Only of this account: its id or its externalId (404 `account_not_found`) (R75). */
                account?: components["parameters"]["AccountFilter"];
                /** @description Only of this plan and its subscriptions: its id or its code (404 `plan_not_found`) (R81). */
                plan?: components["parameters"]["PlanFilter"];
                /** @description Only of this status, as it is now. */
                status?: components["parameters"]["SubscriptionStatusFilter"];
                /** @description Only the object with this externalKey (R66). */
                externalKey?: components["parameters"]["ExternalKeyFilter"];
                /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
                from?: components["parameters"]["FromFilter"];
                /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["ToFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; or no such plan. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["PlanNotFoundProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description The new subscription: active, or pending where startAt is after now. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; or no such plan. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["PlanNotFoundProblem"];
                };
            };
            /** @description The externalKey is taken; the account is closed; the plan is archived; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["PlanArchivedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; the expiry is not possible; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["InvalidExpiryProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the subscription.
                 * @example sub_01KE77KDQ0PNTSMA82CHWSDN21
                 */
                subscription: components["parameters"]["SubscriptionPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SubscriptionNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description Id of the subscription.
                 * @example sub_01KE77KDQ0PNTSMA82CHWSDN21
                 */
                subscription: components["parameters"]["SubscriptionPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubscriptionCancel"];
            };
        };
        responses: {
            /** @description The subscription: cancelled, or with cancelAt. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SubscriptionNotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The expiry is not possible; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvalidExpiryProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description Id of the subscription.
                 * @example sub_01KE77KDQ0PNTSMA82CHWSDN21
                 */
                subscription: components["parameters"]["SubscriptionPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionChange"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description The new subscription. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such subscription; or no such plan. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SubscriptionNotFoundProblem"] | components["schemas"]["PlanNotFoundProblem"];
                };
            };
            /** @description The externalKey is taken; the account is closed; the plan is archived; the subscription was cancelled; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["PlanArchivedProblem"] | components["schemas"]["SubscriptionCancelledProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; the expiry is not possible; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["InvalidExpiryProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBundles: {
        parameters: {
            query?: {
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description Only of this status. */
                status?: components["parameters"]["BundleStatusFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bundles. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CreditNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBundle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BundleCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bundle"];
                };
            };
            /** @description The new bundle. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bundle"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CreditNotFound"];
            /** @description The code is taken; the credit is archived; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CodeConflictProblem"] | components["schemas"]["CreditArchivedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The two prices disagree; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PriceMismatchProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The bundle: its id or its code (R87).
                 * @example pack_1000
                 */
                bundle: components["parameters"]["BundlePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bundle"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["BundleNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateBundle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description The bundle: its id or its code (R87).
                 * @example pack_1000
                 */
                bundle: components["parameters"]["BundlePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BundleUpdate"];
            };
        };
        responses: {
            /** @description The bundle as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bundle"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["BundleNotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The two prices disagree; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PriceMismatchProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    purchaseBundle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path: {
                /**
                 * @description The bundle: its id or its code (R87).
                 * @example pack_1000
                 */
                bundle: components["parameters"]["BundlePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BundlePurchase"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantWritten"];
                };
            };
            /** @description The grant, and the pool after it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such bundle; or no such account. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BundleNotFoundProblem"] | components["schemas"]["AccountNotFoundProblem"];
                };
            };
            /** @description The externalKey is taken; the account is closed; the credit is archived; the bundle is inactive; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["CreditArchivedProblem"] | components["schemas"]["BundleInactiveProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; the expiry is not possible; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["InvalidExpiryProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAdjustments: {
        parameters: {
            query?: {
                /** @description Only of this account: its id or its externalId (404 `account_not_found`) (R75). */
                account?: components["parameters"]["AccountFilter"];
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description Only of this status, as it is now. */
                status?: components["parameters"]["AdjustmentStatusFilter"];
                /** @description Only the object with this externalKey (R66). */
                externalKey?: components["parameters"]["ExternalKeyFilter"];
                /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
                from?: components["parameters"]["FromFilter"];
                /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["ToFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of adjustments. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAdjustment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentWritten"];
                };
            };
            /** @description The new adjustment, and the pool after it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; no such credit; or no such grant. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["CreditNotFoundProblem"] | components["schemas"]["GrantNotFoundProblem"];
                };
            };
            /** @description The externalKey is taken; the account is closed; the credit is archived; the grant is not active; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["CreditArchivedProblem"] | components["schemas"]["GrantNotActiveProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the expiry is not possible; the fields do not fit together; the grant belongs to another pool; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["InvalidExpiryProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["GrantOfOtherPoolProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAdjustment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the adjustment.
                 * @example adj_01KE6T5460GTKGCZH3H83AYKKT
                 */
                adjustment: components["parameters"]["AdjustmentPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The adjustment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adjustment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AdjustmentNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDebits: {
        parameters: {
            query?: {
                /** @description Only of this account: its id or its externalId (404 `account_not_found`) (R75). */
                account?: components["parameters"]["AccountFilter"];
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description Only the object with this externalKey (R66). */
                externalKey?: components["parameters"]["ExternalKeyFilter"];
                /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
                from?: components["parameters"]["FromFilter"];
                /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["ToFilter"];
                /** @description Only debits whose occurredAt is at or after this instant (R75). */
                occurredFrom?: components["parameters"]["OccurredFromFilter"];
                /** @description Only debits whose occurredAt is before this instant (R75). */
                occurredTo?: components["parameters"]["OccurredToFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of debits. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebitList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDebit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebitCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebitWritten"];
                };
            };
            /** @description The new debit, and the pool after it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebitWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; no such credit; or no such reservation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["CreditNotFoundProblem"] | components["schemas"]["ReservationNotFoundProblem"];
                };
            };
            /** @description The externalKey is taken; the account is closed; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the fields do not fit together; the usage lies in the future; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["OccurredInFutureProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDebit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the debit.
                 * @example dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
                 */
                debit: components["parameters"]["DebitPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The debit. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Debit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DebitNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                /** @description Only the object with this externalKey (R66). */
                externalKey?: components["parameters"]["ExternalKeyFilter"];
                /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
                from?: components["parameters"]["FromFilter"];
                /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["ToFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the debit.
                 * @example dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
                 */
                debit: components["parameters"]["DebitPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of refunds. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DebitNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refundDebit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path: {
                /**
                 * @description Id of the debit.
                 * @example dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
                 */
                debit: components["parameters"]["DebitPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefundCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundWritten"];
                };
            };
            /** @description The new refund, and the pool after it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DebitNotFound"];
            /** @description The externalKey is taken; the account is closed; the debit cannot be refunded; more than can be refunded; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["DebitNotRefundableProblem"] | components["schemas"]["RefundExceedsAmountProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the expiry is not possible; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["InvalidExpiryProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the refund.
                 * @example rfd_01KE6SJT80M6TS2TCXS00R9BA0
                 */
                refund: components["parameters"]["RefundPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RefundNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReservations: {
        parameters: {
            query?: {
                /** @description Only of this account: its id or its externalId (404 `account_not_found`) (R75). */
                account?: components["parameters"]["AccountFilter"];
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description Only of this status, as it is now. */
                status?: components["parameters"]["ReservationStatusFilter"];
                /** @description Only the object with this externalKey (R66). */
                externalKey?: components["parameters"]["ExternalKeyFilter"];
                /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
                from?: components["parameters"]["FromFilter"];
                /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["ToFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reservations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createReservation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationWritten"];
                };
            };
            /** @description The new reservation, and the pool after it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            /** @description The externalKey is taken; the account is closed; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the fields do not fit together; the time to live is out of range; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["TtlOutOfRangeProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the reservation.
                 * @example rsv_01KE6PFY602K96NWBDVH1DQ1HY
                 */
                reservation: components["parameters"]["ReservationPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReservationNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    captureReservation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path: {
                /**
                 * @description Id of the reservation.
                 * @example rsv_01KE6PFY602K96NWBDVH1DQ1HY
                 */
                reservation: components["parameters"]["ReservationPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReservationCapture"];
            };
        };
        responses: {
            /** @description The reservation, the debit of this capture, and the pool after it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationCaptured"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReservationNotFound"];
            /** @description The externalKey is taken; the account is closed; the reservation was captured; the reservation was released; the reservation has expired; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["ReservationCapturedProblem"] | components["schemas"]["ReservationReleasedProblem"] | components["schemas"]["ReservationExpiredProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseReservation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path: {
                /**
                 * @description Id of the reservation.
                 * @example rsv_01KE6PFY602K96NWBDVH1DQ1HY
                 */
                reservation: components["parameters"]["ReservationPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReservationRelease"];
            };
        };
        responses: {
            /** @description The reservation, and the pool after it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReservationNotFound"];
            /** @description The account is closed; the reservation was captured; more than is held; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["ReservationCapturedProblem"] | components["schemas"]["AmountExceedsHeldProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    extendReservation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path: {
                /**
                 * @description Id of the reservation.
                 * @example rsv_01KE6PFY602K96NWBDVH1DQ1HY
                 */
                reservation: components["parameters"]["ReservationPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationExtend"];
            };
        };
        responses: {
            /** @description The reservation, and the pool after it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReservationNotFound"];
            /** @description The account is closed; the reservation was captured; the reservation was released; the reservation has expired; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["ReservationCapturedProblem"] | components["schemas"]["ReservationReleasedProblem"] | components["schemas"]["ReservationExpiredProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; the fields do not fit together; the time to live is out of range; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["TtlOutOfRangeProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                /** @description Only from or to this account: its id or its externalId (404 `account_not_found`) (R75). */
                account?: components["parameters"]["TransferAccountFilter"];
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description Only the object with this externalKey (R66). */
                externalKey?: components["parameters"]["ExternalKeyFilter"];
                /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
                from?: components["parameters"]["FromFilter"];
                /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["ToFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transfers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
                /**
                 * @description The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412 `version_mismatch`). `*`, weak tags and lists are refused (R68).
                 * @example "10"
                 */
                "If-Match"?: components["parameters"]["IfMatchPool"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferWritten"];
                };
            };
            /** @description The transfer, and both pools after it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferWritten"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; no such credit; or no such grant. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["CreditNotFoundProblem"] | components["schemas"]["GrantNotFoundProblem"];
                };
            };
            /** @description The externalKey is taken; the account is closed; the credit is archived; the grant is not active; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["CreditArchivedProblem"] | components["schemas"]["GrantNotActiveProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the fields do not fit together; both accounts are the same; the grant belongs to another pool; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["SameAccountProblem"] | components["schemas"]["GrantOfOtherPoolProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transfer.
                 * @example trf_01KE78EWM013PJCAP6T1QMN5N3
                 */
                transfer: components["parameters"]["TransferPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TransferNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /** @description Only of this account: its id or its externalId (404 `account_not_found`) (R75). */
                account?: components["parameters"]["AccountFilter"];
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description Only of this grant (404 `grant_not_found`). */
                grant?: components["parameters"]["GrantFilter"];
                /** @description Only of this reservation (404 `reservation_not_found`). */
                reservation?: components["parameters"]["ReservationFilter"];
                /** @description Only of this debit (404 `debit_not_found`). */
                debit?: components["parameters"]["DebitFilter"];
                /** @description Only of the mutation or transition with this id; an unknown one lists nothing. */
                operation?: components["parameters"]["OperationFilter"];
                /** @description Only of this type. */
                type?: components["parameters"]["EntryTypeFilter"];
                /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
                from?: components["parameters"]["FromFilter"];
                /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["ToFilter"];
                /** @description Only objects that have these labels: `metadata[key]=value`, all of them (R75). */
                metadata?: components["parameters"]["MetadataFilter"];
                /** @description Whether to answer `prevHash` and `hash` of each entry; else both are null (R79). */
                hashes?: components["parameters"]["Hashes"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such account; no such credit; no such grant; no such debit; or no such reservation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountNotFoundProblem"] | components["schemas"]["CreditNotFoundProblem"] | components["schemas"]["GrantNotFoundProblem"] | components["schemas"]["DebitNotFoundProblem"] | components["schemas"]["ReservationNotFoundProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyEntries: {
        parameters: {
            query?: {
                /** @description First entry to check. The hash of the one before it is taken as it is stored; without this parameter the whole chain is checked from its start (R79). */
                fromSeq?: components["parameters"]["FromSeq"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was checked, and the first entry that is not as it was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainVerification"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchCreate"];
            };
        };
        responses: {
            /** @description What every operation answered, in order; or the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description An operation lacks credits (R38). */
            402: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BatchInsufficientCreditsProblem"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description An operation names something that does not exist. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BatchNotFoundProblem"];
                };
            };
            /** @description An operation uses an identifier that is taken; an operation is not possible in the present state; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BatchConflictProblem"] | components["schemas"]["BatchStateProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            /** @description The version that an operation expects has changed (R68). */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BatchVersionMismatchProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description An operation cannot be done as it is asked for; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BatchUnprocessableProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importBalances: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BalancesImport"];
            };
        };
        responses: {
            /** @description Every row with the id of its object, in the order given; or the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalancesImported"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            /** @description The externalKey is taken; the account is closed; the credit is archived; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ExternalKeyConflictProblem"] | components["schemas"]["AccountClosedProblem"] | components["schemas"]["CreditArchivedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["ImportTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The figure is too large; too many decimals; the two prices disagree; the expiry is not possible; the range is not possible; the fields do not fit together; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AmountOverflowProblem"] | components["schemas"]["PrecisionExceededProblem"] | components["schemas"]["PriceMismatchProblem"] | components["schemas"]["InvalidExpiryProblem"] | components["schemas"]["InvalidRangeProblem"] | components["schemas"]["ConflictingFieldsProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only of this account: its id or its externalId (404 `account_not_found`) (R75). */
                account?: components["parameters"]["AccountFilter"];
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description Only of this type. */
                type?: components["parameters"]["EventTypeFilter"];
                /** @description Only from this instant on, by createdAt (R75). */
                from?: components["parameters"]["EventFromFilter"];
                /** @description Only before this instant, by createdAt; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["EventToFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event.
                 * @example evt_01KE6PE3K0923Z4E2KW553MM76
                 */
                event: components["parameters"]["EventPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointCreated"];
                };
            };
            /** @description The new endpoint, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointCreated"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The url is not allowed; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UrlNotAllowedProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook endpoint.
                 * @example whk_01KE72EM90QXRCK3TFJKWZE5NK
                 */
                endpoint: components["parameters"]["EndpointPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description Id of the webhook endpoint.
                 * @example whk_01KE72EM90QXRCK3TFJKWZE5NK
                 */
                endpoint: components["parameters"]["EndpointPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is gone; or it would be, in a dry run (R62). */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description Id of the webhook endpoint.
                 * @example whk_01KE72EM90QXRCK3TFJKWZE5NK
                 */
                endpoint: components["parameters"]["EndpointPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointUpdate"];
            };
        };
        responses: {
            /** @description The endpoint as it is now; or the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookEndpointNotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The url is not allowed; or the idempotency key was used for another request. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UrlNotAllowedProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description Only of this account: its id or its externalId (404 `account_not_found`) (R75). */
                account?: components["parameters"]["AccountFilter"];
                /** @description Only of this credit: its id or its code (404 `credit_not_found`). Absent means of every credit (R75). */
                credit?: components["parameters"]["CreditFilter"];
                /** @description Only from this instant on, by effectiveAt, or by createdAt where there is none (R75). */
                from?: components["parameters"]["FromFilter"];
                /** @description Only before this instant; a range that is empty lists nothing (R10, R75). */
                to?: components["parameters"]["ToFilter"];
                /** @description How many per page (R75). */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before; it fits the same filters only (400 `invalid_cursor`) (R75). */
                cursor?: components["parameters"]["Cursor"];
                /** @description Newest first, or oldest first, by creation (R75). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of alerts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertList"];
                };
            };
            400: components["responses"]["InvalidListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAlert: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertCreate"];
            };
        };
        responses: {
            /** @description What it would be: the answer to a dry run (R62). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            /** @description The new alert. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountOrCreditNotFound"];
            /** @description The account is closed; or the first request is still running. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AccountClosedProblem"] | components["schemas"]["IdempotencyInProgressProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAlert: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored answer, without a second effect (R63–R65).
                 * @example 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `true` computes the answer and changes nothing; it is 200 with the body the write would have. `false` is the same as leaving it out (R62). */
                "Dry-Run"?: components["parameters"]["DryRun"];
            };
            path: {
                /**
                 * @description Id of the alert.
                 * @example alr_01KE72EM90EN30TRFNX14S96F5
                 */
                alert: components["parameters"]["AlertPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert is gone; or it would be, in a dry run (R62). */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Dry-Run": components["headers"]["DryRun"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AlertNotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
