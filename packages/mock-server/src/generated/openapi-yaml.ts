// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export const text: string = `# The contract of OpenCredits, kept by hand. Types, validators, the route table, the reference page and the mock server
# are derived from it. R-numbers are the rules of the rulebook; docs/decisions/002-spec-shape.md says why it is written
# the way it is.
openapi: 3.1.0
info:
  title: OpenCredits
  version: 0.1.0
  summary: Credit ledgers with grants, holds, expiry and a complete history.
  license: { name: Apache-2.0, identifier: Apache-2.0 }
  description: |
    One interface for credit ledgers. An **account** owns **credits** of one or more types. Credits come in **grants**,
    each with its own expiry, priority and category. **Debits** use grants up in a fixed order, **reservations** hold
    credit until the cost of work is known, **adjustments** correct by hand, and every change leaves an immutable
    **entry**. Numbers like R38 refer to the rulebook.

    **Keys.** \`Authorization: Bearer <key>\` or \`X-API-Key: <key>\`. A key names one environment; nothing crosses from one
    to another (R1). Keys starting with \`sk_\` may do everything, \`rk_\` may read and make dry runs, \`pk_\` may read the
    balances of one account.

    **References.** Wherever an account is named, its id and its externalId both work (R14); wherever a credit is named,
    its id and its code both work, and none means the environment's default credit (R17). Answers carry both.

    **Amounts** are integers in the credit's smallest unit, up to 2^53 − 1; a credit's scale is the number of implied
    decimals. Resources with amounts have the same amounts as decimal strings in \`decimal\`, which is null at scale 0.
    Requests take \`amountDecimal\` in place of \`amount\` (R72).

    **Times** are RFC 3339. Answers are in UTC with exactly three fraction digits; requests may use any offset (R8).
    Spans are half-open: at exactly expiresAt a thing is gone (R10).

    **Nulls.** An answer has every key of its schema, with null for what is absent. In a request null is the same as
    absent, except that a null expiry means never and that PATCH clears with null. Unknown fields and unknown query
    parameters are refused.

    **Writes** answer the resource, and writes to one pool also its \`balance\` afterwards. POST that makes something
    answers 201, everything else 200. With \`Idempotency-Key\` a repeated write answers the same again without a second
    effect (R63–R65). With \`Dry-Run: true\` a write answers 200 with what it would do, and does nothing (R62). With
    \`If-Match\` or \`ifVersion\` a write takes place only if nothing changed since the version you read (R68).

    **Lists** answer \`data\`, \`hasMore\` and \`nextCursor\`, newest first (R75).

    **Errors** are \`application/problem+json\` (RFC 9457) with a literal \`code\`; every operation lists exactly the codes
    that it can answer. One error is reported, in a fixed precedence: 404 \`route_not_found\` and 405
    \`method_not_allowed\`, which are answered before any operation is found and so are listed by none; then 401, 403, 413,
    415, 400, errors of the idempotency key, 404, 412, 422, 409, 402 (R70). \`title\` and \`detail\` are for people; \`code\`
    and the members beside it are contract (R69).

    **Browsers.** Every origin may call, without credentials. HEAD and OPTIONS are answered for every path.
servers:
  - url: http://127.0.0.1:4010
    description: The mock server, as it starts by default.
security:
  - bearer: []
  - apiKey: []

tags:
  - name: accounts
    description: Who owns credits (R14–R16).
  - name: balances
    description: What an account has, now and at any instant before (R4, R74).
  - name: credits
    description: Types of credit (R17).
  - name: grants
    description: Lots of credits with their own expiry, priority and category (R19–R26).
  - name: schedules
    description: Rules that issue grants again and again (R27–R31).
  - name: plans
    description: What subscribers get, as templates of schedules (R81, R86).
  - name: subscriptions
    description: Accounts on plans, with billing periods (R82–R85).
  - name: bundles
    description: Offers of credits, and their purchase (R87).
  - name: adjustments
    description: Signed corrections by hand (R51–R54).
  - name: debits
    description: Usage, and the refunds of it (R37–R41, R55–R57).
  - name: reservations
    description: Holds for work whose cost is not known yet (R42–R50).
  - name: transfers
    description: Credit that moves between accounts (R59).
  - name: ledger
    description: The immutable entries behind every figure (R6, R7).
  - name: events
    description: What happened, as a list and as webhooks (R76).
  - name: rules
    x-displayName: alerts, top-ups
    description: Alerts on a balance, and automatic top-ups (R77, R78).

paths:
  /v1/accounts:
    post:
      operationId: createAccount
      x-sdk: accounts.create
      tags: [accounts]
      summary: Create an account
      description: >-
        Creates an account. The body is optional: an account can do without an externalId, which can be set once later
        (R14, R15). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: false
        content:
          application/json:
            schema: { $ref: "#/components/schemas/AccountCreate" }
            examples: { createAccountRequest: { $ref: "#/components/examples/CreateAccountRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Account" }
              examples: { createAccountResponse: { $ref: "#/components/examples/CreateAccountResponse" } }
        "201":
          description: The new account.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Account" }
              examples: { createAccountResponse: { $ref: "#/components/examples/CreateAccountResponse" } }
          links:
            getAccount:
              operationId: getAccount
              parameters: { account: $response.body#/id }
              description: Read the account.
            createGrant:
              operationId: createGrant
              requestBody: { account: $response.body#/id }
              description: Give it credits.
            listBalances:
              operationId: listBalances
              parameters: { account: $response.body#/id }
              description: Read its balances.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "409":
          description: The externalId is taken; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalIdConflictProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_id_conflict: "#/components/schemas/ExternalIdConflictProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalIdConflict: { $ref: "#/components/examples/ExternalIdConflictProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listAccounts
      x-sdk: accounts.list
      tags: [accounts]
      summary: List accounts
      description: Lists accounts, newest first. Filters are combined with and (R75).
      parameters:
        - { $ref: "#/components/parameters/ExternalIdFilter" }
        - { $ref: "#/components/parameters/EmailFilter" }
        - { $ref: "#/components/parameters/AccountStatusFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of accounts.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/AccountList" }
              examples: { listAccountsResponse: { $ref: "#/components/examples/ListAccountsResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/accounts/{account}:
    parameters: [{ $ref: "#/components/parameters/AccountPath" }]
    get:
      operationId: getAccount
      x-sdk: accounts.get
      tags: [accounts]
      summary: Get an account
      description: Reads one account. Its ETag is the account's own version (R68).
      responses:
        "200":
          description: The account.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            ETag: { $ref: "#/components/headers/ETag" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Account" }
              examples: { getAccountResponse: { $ref: "#/components/examples/GetAccountResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    put:
      operationId: upsertAccount
      x-sdk: accounts.upsert
      tags: [accounts]
      summary: Create or update an account by its externalId
      description: >-
        Creates the account with the externalId in the path, or sets the given fields of the one that exists; metadata
        is merged. An account that exists may also be named by its id; an unknown \`acc_…\` is 404, because it can be no
        externalId (R15). A request that changes nothing leaves version and updatedAt alone. Repeat it safely with an
        Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchAccount" }
      requestBody:
        required: false
        content:
          application/json:
            schema: { $ref: "#/components/schemas/AccountUpsert" }
            examples: { upsertAccountRequest: { $ref: "#/components/examples/UpsertAccountRequest" } }
      responses:
        "200":
          description: The account that existed, as it is now; or the answer to a dry run (R62).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Account" }
              examples:
                upsertAccountUpdatedResponse: { $ref: "#/components/examples/UpsertAccountUpdatedResponse" }
          links:
            getAccount:
              operationId: getAccount
              parameters: { account: $response.body#/id }
              description: Read the account.
        "201":
          description: The new account.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Account" }
              examples: { upsertAccountResponse: { $ref: "#/components/examples/UpsertAccountResponse" } }
          links:
            getAccount:
              operationId: getAccount
              parameters: { account: $response.body#/id }
              description: Read the account.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountNotFound" }
        "409":
          description: The account is closed; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: The fields do not fit together; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    patch:
      operationId: updateAccount
      x-sdk: accounts.update
      tags: [accounts]
      summary: Update an account
      description: >-
        Changes the given fields and merges metadata; null clears a field. A request that changes nothing leaves version
        and updatedAt alone (R68, R75). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run
        (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchAccount" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/AccountUpdate" }
            examples: { updateAccountRequest: { $ref: "#/components/examples/UpdateAccountRequest" } }
      responses:
        "200":
          description: The account as it is now.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Account" }
              examples: { updateAccountResponse: { $ref: "#/components/examples/UpdateAccountResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountNotFound" }
        "409":
          description: The externalId is taken; the account is closed; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalIdConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_id_conflict: "#/components/schemas/ExternalIdConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalIdConflict: { $ref: "#/components/examples/ExternalIdConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: The fields do not fit together; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/accounts/{account}/close:
    parameters: [{ $ref: "#/components/parameters/AccountPath" }]
    post:
      operationId: closeAccount
      x-sdk: accounts.close
      tags: [accounts]
      summary: Close an account
      description: >-
        Voids the account's active and pending grants and takes no further writes; debt and history stay, and its
        externalId stays taken. Refused while a reservation is open. Closing again changes nothing. It takes no body
        (R16). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchAccount" }
      responses:
        "200":
          description: The closed account.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Account" }
              examples: { closeAccountResponse: { $ref: "#/components/examples/CloseAccountResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountNotFound" }
        "409":
          description: The account has open reservations; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountHasOpenReservationsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_has_open_reservations: "#/components/schemas/AccountHasOpenReservationsProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountHasOpenReservations: { $ref: "#/components/examples/AccountHasOpenReservationsProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/balances:
    get:
      operationId: listAllBalances
      x-sdk: balances.listAll
      tags: [balances]
      summary: List balances of all accounts
      description: >-
        Lists one balance per touched pool of the environment, newest pool first; a pool is touched once its version is
        above 0 (R2, R74).
      parameters:
        - { $ref: "#/components/parameters/AccountsFilter" }
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of balances.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/BalanceList" }
              examples:
                listAllBalancesResponse: { $ref: "#/components/examples/ListAllBalancesResponse" }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/accounts/{account}/balances:
    parameters: [{ $ref: "#/components/parameters/AccountPath" }]
    get:
      operationId: listBalances
      x-sdk: balances.list
      tags: [balances]
      summary: List the balances of an account
      description: >-
        Lists one balance per touched pool of the account: that in the default credit first, even if untouched, then in
        the order of first touch. Publishable keys may ask it for their own account (R74).
      parameters:
        - { $ref: "#/components/parameters/At" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
      responses:
        "200":
          description: A page of balances.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/BalanceList" }
              examples: { listBalancesResponse: { $ref: "#/components/examples/ListBalancesResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountNotFound" }
        "422": { $ref: "#/components/responses/AtInFuture" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/accounts/{account}/balances/{credit}:
    parameters:
      - { $ref: "#/components/parameters/AccountPath" }
      - { $ref: "#/components/parameters/CreditPath" }
    get:
      operationId: getBalance
      x-sdk: balances.get
      tags: [balances]
      summary: Get a balance
      description: >-
        Reads one account's figures in one credit, now or at an instant in the past. A pool never touched reads as zeros
        with version 0. The ETag is the pool's present version, with \`at\` too. Publishable keys may ask it for their own
        account (R2, R4, R74).
      parameters: [{ $ref: "#/components/parameters/At" }]
      responses:
        "200":
          description: The balance.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            ETag: { $ref: "#/components/headers/ETag" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Balance" }
              examples:
                getBalanceResponse: { $ref: "#/components/examples/GetBalanceResponse" }
                getBalanceAtResponse: { $ref: "#/components/examples/GetBalanceAtResponse" }
          links:
            listEntries:
              operationId: listEntries
              parameters: { account: $response.body#/accountId, credit: $response.body#/creditId }
              description: List the entries behind it.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "422": { $ref: "#/components/responses/AtInFuture" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/accounts/{account}/balances/{credit}/series:
    parameters:
      - { $ref: "#/components/parameters/AccountPath" }
      - { $ref: "#/components/parameters/CreditPath" }
    get:
      operationId: getBalanceSeries
      x-sdk: balances.series
      tags: [balances]
      summary: Get a series of balances
      description: >-
        Answers the balance at from, from + step, from + 2 × step and so on before \`to\`, each with the flows of the step
        that starts there: up to 1000 points, none of them in the future (R74).
      parameters:
        - { $ref: "#/components/parameters/SeriesFrom" }
        - { $ref: "#/components/parameters/SeriesTo" }
        - { $ref: "#/components/parameters/SeriesStep" }
      responses:
        "200":
          description: The points, oldest first.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/BalanceSeries" }
              examples:
                getBalanceSeriesResponse: { $ref: "#/components/examples/GetBalanceSeriesResponse" }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "422":
          description: The figure is too large; the range is not possible; or the instant lies in the future.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/InvalidRangeProblem" }
                  - { $ref: "#/components/schemas/AtInFutureProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    invalid_range: "#/components/schemas/InvalidRangeProblem"
                    at_in_future: "#/components/schemas/AtInFutureProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                invalidRange: { $ref: "#/components/examples/InvalidRangeProblem" }
                atInFuture: { $ref: "#/components/examples/AtInFutureProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/accounts/{account}/balances/{credit}/forecast:
    parameters:
      - { $ref: "#/components/parameters/AccountPath" }
      - { $ref: "#/components/parameters/CreditPath" }
    get:
      operationId: forecastBalance
      x-sdk: balances.forecast
      tags: [balances]
      summary: Forecast a balance
      description: >-
        Answers what will happen to one pool by itself: every expiry, activation, occurrence and other due work up to
        \`until\`, with the figures after each, as the entries that it would post if nothing else happened. Nothing is
        changed (R11, R62).
      parameters: [{ $ref: "#/components/parameters/Until" }]
      responses:
        "200":
          description: The coming entries, in order.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/BalanceForecast" }
              examples: { forecastBalanceResponse: { $ref: "#/components/examples/ForecastBalanceResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "422":
          description: The range is not possible.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema: { $ref: "#/components/schemas/InvalidRangeProblem" }
              examples: { invalidRange: { $ref: "#/components/examples/InvalidRangeProblem" } }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/accounts/{account}/balances/{credit}/limit:
    parameters:
      - { $ref: "#/components/parameters/AccountPath" }
      - { $ref: "#/components/parameters/CreditPath" }
    put:
      operationId: setCreditLimit
      x-sdk: balances.setLimit
      tags: [balances]
      summary: Set a credit limit
      description: >-
        Sets how far below zero this pool's \`available\` may go, in place of the credit's defaultCreditLimit. It posts no
        entry, but counts for the pool's version (R18, R68). Repeat it safely with an Idempotency-Key (R63–R65), or try
        it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/CreditLimitSet" }
            examples: { setCreditLimitRequest: { $ref: "#/components/examples/SetCreditLimitRequest" } }
      responses:
        "200":
          description: The balance under the new limit.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Balance" }
              examples: { setCreditLimitResponse: { $ref: "#/components/examples/SetCreditLimitResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "409":
          description: The account is closed; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: The figure is too large; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/accounts/{account}/balances/{credit}/auto-top-up:
    parameters:
      - { $ref: "#/components/parameters/AccountPath" }
      - { $ref: "#/components/parameters/CreditPath" }
    put:
      operationId: putAutoTopUp
      x-sdk: autoTopUps.put
      tags: [rules]
      summary: Set an automatic top-up
      description: >-
        Makes the pool's rule, or replaces it, and makes it active. From then on an operation that leaves \`available\` at
        or below the threshold is followed at once by a grant of category \`auto_topup\`; so is this one (R78). Each
        top-up stands for a payment that succeeded. Repeat it safely with an Idempotency-Key (R63–R65), or try it with
        Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/AutoTopUpPut" }
            examples: { putAutoTopUpRequest: { $ref: "#/components/examples/PutAutoTopUpRequest" } }
      responses:
        "200":
          description: The rule, and the pool after it; or the answer to a dry run (R62).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/AutoTopUpWritten" }
              examples: { putAutoTopUpResponse: { $ref: "#/components/examples/PutAutoTopUpResponse" } }
          links:
            getAutoTopUp:
              operationId: getAutoTopUp
              parameters: { account: $response.body#/accountId, credit: $response.body#/creditId }
              description: Read the rule.
            deleteAutoTopUp:
              operationId: deleteAutoTopUp
              parameters: { account: $response.body#/accountId, credit: $response.body#/creditId }
              description: Delete the rule.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "409":
          description: The account is closed; the credit is archived; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/CreditArchivedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    credit_archived: "#/components/schemas/CreditArchivedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                creditArchived: { $ref: "#/components/examples/CreditArchivedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The range is not possible; the fields do not fit together; or the idempotency key
            was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/InvalidRangeProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    invalid_range: "#/components/schemas/InvalidRangeProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                invalidRange: { $ref: "#/components/examples/InvalidRangeProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: getAutoTopUp
      x-sdk: autoTopUps.get
      tags: [rules]
      summary: Get an automatic top-up
      description: Reads the pool's rule (R78).
      responses:
        "200":
          description: The rule.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/AutoTopUp" }
              examples: { getAutoTopUpResponse: { $ref: "#/components/examples/GetAutoTopUpResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; no such credit; or no such rule.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/CreditNotFoundProblem" }
                  - { $ref: "#/components/schemas/AutoTopUpNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    credit_not_found: "#/components/schemas/CreditNotFoundProblem"
                    auto_top_up_not_found: "#/components/schemas/AutoTopUpNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" }
                autoTopUpNotFound: { $ref: "#/components/examples/AutoTopUpNotFoundProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    delete:
      operationId: deleteAutoTopUp
      x-sdk: autoTopUps.delete
      tags: [rules]
      summary: Delete an automatic top-up
      description: >-
        Deletes the pool's rule. Grants that it made stay (R78). Repeat it safely with an Idempotency-Key (R63–R65), or
        try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      responses:
        "204":
          description: The rule is gone; or it would be, in a dry run (R62).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; no such credit; or no such rule.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/CreditNotFoundProblem" }
                  - { $ref: "#/components/schemas/AutoTopUpNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    credit_not_found: "#/components/schemas/CreditNotFoundProblem"
                    auto_top_up_not_found: "#/components/schemas/AutoTopUpNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" }
                autoTopUpNotFound: { $ref: "#/components/examples/AutoTopUpNotFoundProblem" }
        "409": { $ref: "#/components/responses/IdempotencyInProgress" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/credits:
    post:
      operationId: createCredit
      x-sdk: credits.create
      tags: [credits]
      summary: Create a credit
      description: >-
        Creates a type of credit. The environment's default credit, \`credits\`, exists from the start (R17, R73). Repeat
        it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/CreditCreate" }
            examples: { createCreditRequest: { $ref: "#/components/examples/CreateCreditRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Credit" }
              examples: { createCreditResponse: { $ref: "#/components/examples/CreateCreditResponse" } }
        "201":
          description: The new credit.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Credit" }
              examples: { createCreditResponse: { $ref: "#/components/examples/CreateCreditResponse" } }
          links:
            getCredit:
              operationId: getCredit
              parameters: { credit: $response.body#/id }
              description: Read the credit.
            createGrant:
              operationId: createGrant
              requestBody: { credit: $response.body#/id }
              description: Give someone credits of this type.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "409":
          description: The code is taken; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/CodeConflictProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    code_conflict: "#/components/schemas/CodeConflictProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                codeConflict: { $ref: "#/components/examples/CodeConflictProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The two prices disagree; the fields do not fit together; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/PriceMismatchProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    price_mismatch: "#/components/schemas/PriceMismatchProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                priceMismatch: { $ref: "#/components/examples/PriceMismatchProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listCredits
      x-sdk: credits.list
      tags: [credits]
      summary: List credits
      description: Lists the types of credit, newest first; the default credit is the oldest (R17, R75).
      parameters:
        - { $ref: "#/components/parameters/CreditStatusFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of credits.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/CreditList" }
              examples: { listCreditsResponse: { $ref: "#/components/examples/ListCreditsResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/credits/{credit}:
    parameters: [{ $ref: "#/components/parameters/CreditPath" }]
    get:
      operationId: getCredit
      x-sdk: credits.get
      tags: [credits]
      summary: Get a credit
      description: Reads one type of credit by its id or its code (R17).
      responses:
        "200":
          description: The credit.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Credit" }
              examples: { getCreditResponse: { $ref: "#/components/examples/GetCreditResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/CreditNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    patch:
      operationId: updateCredit
      x-sdk: credits.update
      tags: [credits]
      summary: Update a credit
      description: >-
        Changes the given fields, for later operations only: nothing already allocated is re-sorted. code and scale are
        fixed once anything refers to the credit: a schedule, a template of a plan, a bundle, or any write to a balance
        in it, a credit limit or alert included (R17, R35). Repeat it safely with an Idempotency-Key (R63–R65), or try
        it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/CreditUpdate" }
            examples: { updateCreditRequest: { $ref: "#/components/examples/UpdateCreditRequest" } }
      responses:
        "200":
          description: The credit as it is now.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Credit" }
              examples: { updateCreditResponse: { $ref: "#/components/examples/UpdateCreditResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/CreditNotFound" }
        "409":
          description: The code is taken; the credit is in use; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/CodeConflictProblem" }
                  - { $ref: "#/components/schemas/CreditInUseProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    code_conflict: "#/components/schemas/CodeConflictProblem"
                    credit_in_use: "#/components/schemas/CreditInUseProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                codeConflict: { $ref: "#/components/examples/CodeConflictProblem" }
                creditInUse: { $ref: "#/components/examples/CreditInUseProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; the two prices disagree; the fields do not fit together; or the idempotency key was
            used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PriceMismatchProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    price_mismatch: "#/components/schemas/PriceMismatchProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                priceMismatch: { $ref: "#/components/examples/PriceMismatchProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/credits/{credit}/archive:
    parameters: [{ $ref: "#/components/parameters/CreditPath" }]
    post:
      operationId: archiveCredit
      x-sdk: credits.archive
      tags: [credits]
      summary: Archive a credit
      description: >-
        From now on the credit takes no new grants, positive adjustments, schedules, bundles, purchases or transfers;
        what is there can be spent, refunded and voided, and expires. Refused for the default credit, and while a
        reservation in it is open or a schedule or template of it is active. Archiving again changes nothing. It takes
        no body (R17). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      responses:
        "200":
          description: The archived credit.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Credit" }
              examples: { archiveCreditResponse: { $ref: "#/components/examples/ArchiveCreditResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/CreditNotFound" }
        "409":
          description: The credit is in use; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/CreditInUseProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    credit_in_use: "#/components/schemas/CreditInUseProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                creditInUse: { $ref: "#/components/examples/CreditInUseProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/grants:
    post:
      operationId: createGrant
      x-sdk: grants.create
      tags: [grants]
      summary: Create a grant
      description: >-
        Gives an account a lot of credits with its own terms. It is used from effectiveAt until just before expiresAt,
        and first repays the pool's debt (R10, R19–R21, R40). Repeat it safely with an Idempotency-Key (R63–R65), or try
        it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/GrantCreate" }
            examples:
              createGrantRequest: { $ref: "#/components/examples/CreateGrantRequest" }
              createGrantDecimalRequest: { $ref: "#/components/examples/CreateGrantDecimalRequest" }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/GrantWritten" }
              examples:
                createGrantResponse: { $ref: "#/components/examples/CreateGrantResponse" }
                createGrantDecimalResponse: { $ref: "#/components/examples/CreateGrantDecimalResponse" }
        "201":
          description: The new grant, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/GrantWritten" }
              examples:
                createGrantResponse: { $ref: "#/components/examples/CreateGrantResponse" }
                createGrantDecimalResponse: { $ref: "#/components/examples/CreateGrantDecimalResponse" }
          links:
            getGrant:
              operationId: getGrant
              parameters: { grant: $response.body#/id }
              description: Read the grant.
            updateGrant:
              operationId: updateGrant
              parameters: { grant: $response.body#/id }
              description: Change its terms.
            voidGrant:
              operationId: voidGrant
              parameters: { grant: $response.body#/id }
              description: Take back what is left of it.
            getBalance:
              operationId: getBalance
              parameters: { account: $response.body#/accountId, credit: $response.body#/creditId }
              description: Read the pool's balance.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "409":
          description: >-
            The externalKey is taken; the account is closed; the credit is archived; or the first request is still
            running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/CreditArchivedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    credit_archived: "#/components/schemas/CreditArchivedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                creditArchived: { $ref: "#/components/examples/CreditArchivedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the two prices disagree; the expiry is not possible; the fields
            do not fit together; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/PriceMismatchProblem" }
                  - { $ref: "#/components/schemas/InvalidExpiryProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    price_mismatch: "#/components/schemas/PriceMismatchProblem"
                    invalid_expiry: "#/components/schemas/InvalidExpiryProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                priceMismatch: { $ref: "#/components/examples/PriceMismatchProblem" }
                invalidExpiry: { $ref: "#/components/examples/InvalidExpiryProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listGrants
      x-sdk: grants.list
      tags: [grants]
      summary: List grants
      description: >-
        Lists grants, newest first, or in the order in which they would be used. Filters are combined with and (R34,
        R75).
      parameters:
        - { $ref: "#/components/parameters/AccountFilter" }
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/GrantStatusFilter" }
        - { $ref: "#/components/parameters/CategoryFilter" }
        - { $ref: "#/components/parameters/ScheduleFilter" }
        - { $ref: "#/components/parameters/ExternalKeyFilter" }
        - { $ref: "#/components/parameters/FromFilter" }
        - { $ref: "#/components/parameters/ToFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/GrantOrder" }
      responses:
        "200":
          description: A page of grants.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/GrantList" }
              examples: { listGrantsResponse: { $ref: "#/components/examples/ListGrantsResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; no such credit; or no such schedule.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/CreditNotFoundProblem" }
                  - { $ref: "#/components/schemas/ScheduleNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    credit_not_found: "#/components/schemas/CreditNotFoundProblem"
                    schedule_not_found: "#/components/schemas/ScheduleNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" }
                scheduleNotFound: { $ref: "#/components/examples/ScheduleNotFoundProblem" }
        "422":
          description: The fields do not fit together.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema: { $ref: "#/components/schemas/ConflictingFieldsProblem" }
              examples: { conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" } }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/grants/{grant}:
    parameters: [{ $ref: "#/components/parameters/GrantPath" }]
    get:
      operationId: getGrant
      x-sdk: grants.get
      tags: [grants]
      summary: Get a grant
      description: Reads one grant. Its ETag is its pool's version (R3, R68).
      responses:
        "200":
          description: The grant.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            ETag: { $ref: "#/components/headers/ETag" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Grant" }
              examples: { getGrantResponse: { $ref: "#/components/examples/GetGrantResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/GrantNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    patch:
      operationId: updateGrant
      x-sdk: grants.update
      tags: [grants]
      summary: Update a grant
      description: >-
        Changes expiresAt, priority, name or metadata of a grant that is pending, active or depleted, for later
        operations. It always posts one grant_updated, also when nothing differs (R22). Repeat it safely with an
        Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/GrantUpdate" }
            examples: { updateGrantRequest: { $ref: "#/components/examples/UpdateGrantRequest" } }
      responses:
        "200":
          description: The grant as it is now, and the pool.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/GrantWritten" }
              examples: { updateGrantResponse: { $ref: "#/components/examples/UpdateGrantResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/GrantNotFound" }
        "409":
          description: The account is closed; the grant is not active; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/GrantNotActiveProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    grant_not_active: "#/components/schemas/GrantNotActiveProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                grantNotActive: { $ref: "#/components/examples/GrantNotActiveProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The expiry is not possible; the fields do not fit together; or the idempotency key was used for another
            request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/InvalidExpiryProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    invalid_expiry: "#/components/schemas/InvalidExpiryProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                invalidExpiry: { $ref: "#/components/examples/InvalidExpiryProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/grants/{grant}/void:
    parameters: [{ $ref: "#/components/parameters/GrantPath" }]
    post:
      operationId: voidGrant
      x-sdk: grants.void
      tags: [grants]
      summary: Void a grant
      description: >-
        Takes back what is free of an active grant, or all of a pending one. What was consumed stays consumed, what is
        held stays held and lapses when it is let go. Voiding again changes nothing (R26, R49). Repeat it safely with an
        Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: false
        content:
          application/json:
            schema: { $ref: "#/components/schemas/GrantVoid" }
            examples: { voidGrantRequest: { $ref: "#/components/examples/VoidGrantRequest" } }
      responses:
        "200":
          description: The voided grant, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/GrantWritten" }
              examples: { voidGrantResponse: { $ref: "#/components/examples/VoidGrantResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/GrantNotFound" }
        "409":
          description: The account is closed; the grant is not active; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/GrantNotActiveProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    grant_not_active: "#/components/schemas/GrantNotActiveProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                grantNotActive: { $ref: "#/components/examples/GrantNotActiveProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/grants/{grant}/expire:
    parameters: [{ $ref: "#/components/parameters/GrantPath" }]
    post:
      operationId: expireGrant
      x-sdk: grants.expire
      tags: [grants]
      summary: Expire a grant now
      description: >-
        Ends an active or depleted grant at this instant, as its expiry would, but without rollover. Expiring an expired
        grant changes nothing (R24, R25). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run
        (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: false
        content:
          application/json:
            schema: { $ref: "#/components/schemas/GrantExpire" }
            examples: { expireGrantRequest: { $ref: "#/components/examples/ExpireGrantRequest" } }
      responses:
        "200":
          description: The expired grant, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/GrantWritten" }
              examples: { expireGrantResponse: { $ref: "#/components/examples/ExpireGrantResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/GrantNotFound" }
        "409":
          description: The account is closed; the grant is not active; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/GrantNotActiveProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    grant_not_active: "#/components/schemas/GrantNotActiveProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                grantNotActive: { $ref: "#/components/examples/GrantNotActiveProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/schedules:
    post:
      operationId: createSchedule
      x-sdk: schedules.create
      tags: [schedules]
      summary: Create a schedule
      description: >-
        Makes a rule that issues a grant at each of its occurrences: for an account, for a subscription, or as a
        template of a plan, which issues nothing by itself and is copied when a subscription of the plan starts.
        Occurrences are counted from the anchor and never drift (R27–R30, R81). Repeat it safely with an Idempotency-Key
        (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/ScheduleCreate" }
            examples:
              createScheduleTemplateRequest: { $ref: "#/components/examples/CreateScheduleTemplateRequest" }
              createScheduleAccountRequest: { $ref: "#/components/examples/CreateScheduleAccountRequest" }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Schedule" }
              examples:
                createScheduleTemplateResponse: { $ref: "#/components/examples/CreateScheduleTemplateResponse" }
                createScheduleAccountResponse: { $ref: "#/components/examples/CreateScheduleAccountResponse" }
        "201":
          description: >-
            The new schedule. Where startAt is not after now, the occurrence that covers now is issued already (R30).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Schedule" }
              examples:
                createScheduleTemplateResponse: { $ref: "#/components/examples/CreateScheduleTemplateResponse" }
                createScheduleAccountResponse: { $ref: "#/components/examples/CreateScheduleAccountResponse" }
          links:
            getSchedule:
              operationId: getSchedule
              parameters: { schedule: $response.body#/id }
              description: Read the schedule.
            updateSchedule:
              operationId: updateSchedule
              parameters: { schedule: $response.body#/id }
              description: Change its later occurrences.
            cancelSchedule:
              operationId: cancelSchedule
              parameters: { schedule: $response.body#/id }
              description: Stop it.
            listGrants:
              operationId: listGrants
              parameters: { schedule: $response.body#/id }
              description: List the grants it issued.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; no such plan; no such subscription; or no such credit.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/PlanNotFoundProblem" }
                  - { $ref: "#/components/schemas/SubscriptionNotFoundProblem" }
                  - { $ref: "#/components/schemas/CreditNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    plan_not_found: "#/components/schemas/PlanNotFoundProblem"
                    subscription_not_found: "#/components/schemas/SubscriptionNotFoundProblem"
                    credit_not_found: "#/components/schemas/CreditNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                planNotFound: { $ref: "#/components/examples/PlanNotFoundProblem" }
                subscriptionNotFound: { $ref: "#/components/examples/SubscriptionNotFoundProblem" }
                creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" }
        "409":
          description: >-
            The externalKey is taken; the account is closed; the credit is archived; the plan is archived; the
            subscription was cancelled; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/CreditArchivedProblem" }
                  - { $ref: "#/components/schemas/PlanArchivedProblem" }
                  - { $ref: "#/components/schemas/SubscriptionCancelledProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    credit_archived: "#/components/schemas/CreditArchivedProblem"
                    plan_archived: "#/components/schemas/PlanArchivedProblem"
                    subscription_cancelled: "#/components/schemas/SubscriptionCancelledProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                creditArchived: { $ref: "#/components/examples/CreditArchivedProblem" }
                planArchived: { $ref: "#/components/examples/PlanArchivedProblem" }
                subscriptionCancelled: { $ref: "#/components/examples/SubscriptionCancelledProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the expiry is not possible; the range is not possible; the
            fields do not fit together; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/InvalidExpiryProblem" }
                  - { $ref: "#/components/schemas/InvalidRangeProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    invalid_expiry: "#/components/schemas/InvalidExpiryProblem"
                    invalid_range: "#/components/schemas/InvalidRangeProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                invalidExpiry: { $ref: "#/components/examples/InvalidExpiryProblem" }
                invalidRange: { $ref: "#/components/examples/InvalidRangeProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listSchedules
      x-sdk: schedules.list
      tags: [schedules]
      summary: List schedules
      description: >-
        Lists schedules of every scope, newest first: those of accounts, templates of plans, and those of subscriptions.
        Filters are combined with and (R75).
      parameters:
        - { $ref: "#/components/parameters/AccountFilter" }
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/PlanFilter" }
        - { $ref: "#/components/parameters/SubscriptionFilter" }
        - { $ref: "#/components/parameters/ScheduleScopeFilter" }
        - { $ref: "#/components/parameters/ScheduleStatusFilter" }
        - { $ref: "#/components/parameters/ExternalKeyFilter" }
        - { $ref: "#/components/parameters/FromFilter" }
        - { $ref: "#/components/parameters/ToFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of schedules.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ScheduleList" }
              examples: { listSchedulesResponse: { $ref: "#/components/examples/ListSchedulesResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; no such credit; no such plan; or no such subscription.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/CreditNotFoundProblem" }
                  - { $ref: "#/components/schemas/PlanNotFoundProblem" }
                  - { $ref: "#/components/schemas/SubscriptionNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    credit_not_found: "#/components/schemas/CreditNotFoundProblem"
                    plan_not_found: "#/components/schemas/PlanNotFoundProblem"
                    subscription_not_found: "#/components/schemas/SubscriptionNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" }
                planNotFound: { $ref: "#/components/examples/PlanNotFoundProblem" }
                subscriptionNotFound: { $ref: "#/components/examples/SubscriptionNotFoundProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/schedules/{schedule}:
    parameters: [{ $ref: "#/components/parameters/SchedulePath" }]
    get:
      operationId: getSchedule
      x-sdk: schedules.get
      tags: [schedules]
      summary: Get a schedule
      description: Reads one schedule, with how often it was due and when it is due next (R27, R29).
      responses:
        "200":
          description: The schedule.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Schedule" }
              examples: { getScheduleResponse: { $ref: "#/components/examples/GetScheduleResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/ScheduleNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    patch:
      operationId: updateSchedule
      x-sdk: schedules.update
      tags: [schedules]
      summary: Update a schedule
      description: >-
        Changes amount, priority, expiry, rollover or endAt, for later occurrences; grants that were issued stay as they
        are (R31). A change of a template acts on later subscriptions only, or with applyToExisting also on the running
        copies (R86). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/ScheduleUpdate" }
            examples: { updateScheduleRequest: { $ref: "#/components/examples/UpdateScheduleRequest" } }
      responses:
        "200":
          description: The schedule as it is now.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Schedule" }
              examples: { updateScheduleResponse: { $ref: "#/components/examples/UpdateScheduleResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/ScheduleNotFound" }
        "409":
          description: >-
            The account is closed; the schedule was cancelled; the schedule is completed; or the first request is still
            running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/ScheduleCancelledProblem" }
                  - { $ref: "#/components/schemas/ScheduleCompletedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    schedule_cancelled: "#/components/schemas/ScheduleCancelledProblem"
                    schedule_completed: "#/components/schemas/ScheduleCompletedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                scheduleCancelled: { $ref: "#/components/examples/ScheduleCancelledProblem" }
                scheduleCompleted: { $ref: "#/components/examples/ScheduleCompletedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the range is not possible; the fields do not fit together; or
            the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/InvalidRangeProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    invalid_range: "#/components/schemas/InvalidRangeProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                invalidRange: { $ref: "#/components/examples/InvalidRangeProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/schedules/{schedule}/cancel:
    parameters: [{ $ref: "#/components/parameters/SchedulePath" }]
    post:
      operationId: cancelSchedule
      x-sdk: schedules.cancel
      tags: [schedules]
      summary: Cancel a schedule
      description: >-
        Stops later occurrences and leaves issued grants alone. A cancelled template is not copied any more; with
        applyToExisting its running copies are cancelled too. Cancelling again changes nothing (R31, R86). Repeat it
        safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: false
        content:
          application/json:
            schema: { $ref: "#/components/schemas/ScheduleCancel" }
            examples: { cancelScheduleRequest: { $ref: "#/components/examples/CancelScheduleRequest" } }
      responses:
        "200":
          description: The cancelled schedule.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Schedule" }
              examples: { cancelScheduleResponse: { $ref: "#/components/examples/CancelScheduleResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/ScheduleNotFound" }
        "409":
          description: The account is closed; the schedule is completed; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/ScheduleCompletedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    schedule_completed: "#/components/schemas/ScheduleCompletedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                scheduleCompleted: { $ref: "#/components/examples/ScheduleCompletedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: The fields do not fit together; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/plans:
    post:
      operationId: createPlan
      x-sdk: plans.create
      tags: [plans]
      summary: Create a plan
      description: >-
        Creates a plan. What it gives is said by its templates: schedules made with \`plan\` (R81). Repeat it safely with
        an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/PlanCreate" }
            examples: { createPlanRequest: { $ref: "#/components/examples/CreatePlanRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Plan" }
              examples: { createPlanResponse: { $ref: "#/components/examples/CreatePlanResponse" } }
        "201":
          description: The new plan.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Plan" }
              examples: { createPlanResponse: { $ref: "#/components/examples/CreatePlanResponse" } }
          links:
            getPlan:
              operationId: getPlan
              parameters: { plan: $response.body#/id }
              description: Read the plan.
            createSchedule:
              operationId: createSchedule
              requestBody: { plan: $response.body#/id }
              description: Give it a template.
            createSubscription:
              operationId: createSubscription
              requestBody: { plan: $response.body#/id }
              description: Subscribe an account to it.
            listSchedules:
              operationId: listSchedules
              parameters: { plan: $response.body#/id, scope: plan }
              description: List its templates.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "409":
          description: The code is taken; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/CodeConflictProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    code_conflict: "#/components/schemas/CodeConflictProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                codeConflict: { $ref: "#/components/examples/CodeConflictProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listPlans
      x-sdk: plans.list
      tags: [plans]
      summary: List plans
      description: Lists plans, newest first. Filters are combined with and (R75).
      parameters:
        - { $ref: "#/components/parameters/PlanStatusFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of plans.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/PlanList" }
              examples: { listPlansResponse: { $ref: "#/components/examples/ListPlansResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/plans/{plan}:
    parameters: [{ $ref: "#/components/parameters/PlanPath" }]
    get:
      operationId: getPlan
      x-sdk: plans.get
      tags: [plans]
      summary: Get a plan
      description: Reads one plan by its id or its code (R81).
      responses:
        "200":
          description: The plan.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Plan" }
              examples: { getPlanResponse: { $ref: "#/components/examples/GetPlanResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/PlanNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    patch:
      operationId: updatePlan
      x-sdk: plans.update
      tags: [plans]
      summary: Update a plan
      description: >-
        Changes the name or the labels of a plan, of an archived one too (R81). Repeat it safely with an Idempotency-Key
        (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/PlanUpdate" }
            examples: { updatePlanRequest: { $ref: "#/components/examples/UpdatePlanRequest" } }
      responses:
        "200":
          description: The plan as it is now.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Plan" }
              examples: { updatePlanResponse: { $ref: "#/components/examples/UpdatePlanResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/PlanNotFound" }
        "409": { $ref: "#/components/responses/IdempotencyInProgress" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: The fields do not fit together; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/plans/{plan}/archive:
    parameters: [{ $ref: "#/components/parameters/PlanPath" }]
    post:
      operationId: archivePlan
      x-sdk: plans.archive
      tags: [plans]
      summary: Archive a plan
      description: >-
        From now on the plan takes no new subscriptions and no new templates; running subscriptions go on. Archiving
        again changes nothing. It takes no body (R81). Repeat it safely with an Idempotency-Key (R63–R65), or try it
        with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      responses:
        "200":
          description: The archived plan.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Plan" }
              examples: { archivePlanResponse: { $ref: "#/components/examples/ArchivePlanResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/PlanNotFound" }
        "409": { $ref: "#/components/responses/IdempotencyInProgress" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/subscriptions:
    post:
      operationId: createSubscription
      x-sdk: subscriptions.create
      tags: [subscriptions]
      summary: Create a subscription
      description: >-
        Subscribes an account to a plan. At startAt every active template of the plan is copied as a schedule of the
        subscription, and the copies then live on their own. An account may have any number of subscriptions (R82, R83).
        Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/SubscriptionCreate" }
            examples: { createSubscriptionRequest: { $ref: "#/components/examples/CreateSubscriptionRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Subscription" }
              examples: { createSubscriptionResponse: { $ref: "#/components/examples/CreateSubscriptionResponse" } }
        "201":
          description: "The new subscription: active, or pending where startAt is after now."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Subscription" }
              examples: { createSubscriptionResponse: { $ref: "#/components/examples/CreateSubscriptionResponse" } }
          links:
            getSubscription:
              operationId: getSubscription
              parameters: { subscription: $response.body#/id }
              description: Read the subscription.
            cancelSubscription:
              operationId: cancelSubscription
              parameters: { subscription: $response.body#/id }
              description: Cancel it.
            changeSubscription:
              operationId: changeSubscription
              parameters: { subscription: $response.body#/id }
              description: Move it to another plan.
            listSchedules:
              operationId: listSchedules
              parameters: { subscription: $response.body#/id }
              description: List its schedules.
            listBalances:
              operationId: listBalances
              parameters: { account: $response.body#/accountId }
              description: Read the account's balances.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; or no such plan.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/PlanNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    plan_not_found: "#/components/schemas/PlanNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                planNotFound: { $ref: "#/components/examples/PlanNotFoundProblem" }
        "409":
          description: >-
            The externalKey is taken; the account is closed; the plan is archived; or the first request is still
            running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/PlanArchivedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    plan_archived: "#/components/schemas/PlanArchivedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                planArchived: { $ref: "#/components/examples/PlanArchivedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; the expiry is not possible; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/InvalidExpiryProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    invalid_expiry: "#/components/schemas/InvalidExpiryProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                invalidExpiry: { $ref: "#/components/examples/InvalidExpiryProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listSubscriptions
      x-sdk: subscriptions.list
      tags: [subscriptions]
      summary: List subscriptions
      description: Lists subscriptions, newest first. Filters are combined with and (R75).
      parameters:
        - { $ref: "#/components/parameters/AccountFilter" }
        - { $ref: "#/components/parameters/PlanFilter" }
        - { $ref: "#/components/parameters/SubscriptionStatusFilter" }
        - { $ref: "#/components/parameters/ExternalKeyFilter" }
        - { $ref: "#/components/parameters/FromFilter" }
        - { $ref: "#/components/parameters/ToFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of subscriptions.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/SubscriptionList" }
              examples: { listSubscriptionsResponse: { $ref: "#/components/examples/ListSubscriptionsResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; or no such plan.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/PlanNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    plan_not_found: "#/components/schemas/PlanNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                planNotFound: { $ref: "#/components/examples/PlanNotFoundProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/subscriptions/{subscription}:
    parameters: [{ $ref: "#/components/parameters/SubscriptionPath" }]
    get:
      operationId: getSubscription
      x-sdk: subscriptions.get
      tags: [subscriptions]
      summary: Get a subscription
      description: Reads one subscription, with its current billing period (R82, R83).
      responses:
        "200":
          description: The subscription.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Subscription" }
              examples: { getSubscriptionResponse: { $ref: "#/components/examples/GetSubscriptionResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/SubscriptionNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/subscriptions/{subscription}/cancel:
    parameters: [{ $ref: "#/components/parameters/SubscriptionPath" }]
    post:
      operationId: cancelSubscription
      x-sdk: subscriptions.cancel
      tags: [subscriptions]
      summary: Cancel a subscription
      description: >-
        Cancels a subscription and its schedules, now or at the end of the current billing period. Issued grants stay,
        unless voidGrants takes back what is left of them. Cancelling again changes nothing, but \`now\` brings a cancel
        at the period's end forward (R84). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run
        (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: false
        content:
          application/json:
            schema: { $ref: "#/components/schemas/SubscriptionCancel" }
            examples: { cancelSubscriptionRequest: { $ref: "#/components/examples/CancelSubscriptionRequest" } }
      responses:
        "200":
          description: "The subscription: cancelled, or with cancelAt."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Subscription" }
              examples: { cancelSubscriptionResponse: { $ref: "#/components/examples/CancelSubscriptionResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/SubscriptionNotFound" }
        "409": { $ref: "#/components/responses/IdempotencyInProgress" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: The expiry is not possible; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/InvalidExpiryProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    invalid_expiry: "#/components/schemas/InvalidExpiryProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                invalidExpiry: { $ref: "#/components/examples/InvalidExpiryProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/subscriptions/{subscription}/change:
    parameters: [{ $ref: "#/components/parameters/SubscriptionPath" }]
    post:
      operationId: changeSubscription
      x-sdk: subscriptions.change
      tags: [subscriptions]
      summary: Change the plan of a subscription
      description: >-
        Cancels the subscription now and starts one of the given plan now, in one operation; the answer is the new
        subscription, whose previousSubscriptionId is the old one (R85). Repeat it safely with an Idempotency-Key
        (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/SubscriptionChange" }
            examples: { changeSubscriptionRequest: { $ref: "#/components/examples/ChangeSubscriptionRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Subscription" }
              examples: { changeSubscriptionResponse: { $ref: "#/components/examples/ChangeSubscriptionResponse" } }
        "201":
          description: The new subscription.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Subscription" }
              examples: { changeSubscriptionResponse: { $ref: "#/components/examples/ChangeSubscriptionResponse" } }
          links:
            getSubscription:
              operationId: getSubscription
              parameters: { subscription: $response.body#/previousSubscriptionId }
              description: Read the old subscription.
            listSchedules:
              operationId: listSchedules
              parameters: { subscription: $response.body#/id }
              description: List its schedules.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such subscription; or no such plan.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/SubscriptionNotFoundProblem" }
                  - { $ref: "#/components/schemas/PlanNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    subscription_not_found: "#/components/schemas/SubscriptionNotFoundProblem"
                    plan_not_found: "#/components/schemas/PlanNotFoundProblem"
              examples:
                subscriptionNotFound: { $ref: "#/components/examples/SubscriptionNotFoundProblem" }
                planNotFound: { $ref: "#/components/examples/PlanNotFoundProblem" }
        "409":
          description: >-
            The externalKey is taken; the account is closed; the plan is archived; the subscription was cancelled; or
            the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/PlanArchivedProblem" }
                  - { $ref: "#/components/schemas/SubscriptionCancelledProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    plan_archived: "#/components/schemas/PlanArchivedProblem"
                    subscription_cancelled: "#/components/schemas/SubscriptionCancelledProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                planArchived: { $ref: "#/components/examples/PlanArchivedProblem" }
                subscriptionCancelled: { $ref: "#/components/examples/SubscriptionCancelledProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; the expiry is not possible; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/InvalidExpiryProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    invalid_expiry: "#/components/schemas/InvalidExpiryProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                invalidExpiry: { $ref: "#/components/examples/InvalidExpiryProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/bundles:
    post:
      operationId: createBundle
      x-sdk: bundles.create
      tags: [bundles]
      summary: Create a bundle
      description: >-
        Creates an offer: a quantity of one credit, at a price per credit, with the expiry that its grants have (R87).
        Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/BundleCreate" }
            examples: { createBundleRequest: { $ref: "#/components/examples/CreateBundleRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Bundle" }
              examples: { createBundleResponse: { $ref: "#/components/examples/CreateBundleResponse" } }
        "201":
          description: The new bundle.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Bundle" }
              examples: { createBundleResponse: { $ref: "#/components/examples/CreateBundleResponse" } }
          links:
            getBundle:
              operationId: getBundle
              parameters: { bundle: $response.body#/id }
              description: Read the bundle.
            updateBundle:
              operationId: updateBundle
              parameters: { bundle: $response.body#/id }
              description: Change it.
            purchaseBundle:
              operationId: purchaseBundle
              parameters: { bundle: $response.body#/id }
              description: Buy it for an account.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/CreditNotFound" }
        "409":
          description: The code is taken; the credit is archived; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/CodeConflictProblem" }
                  - { $ref: "#/components/schemas/CreditArchivedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    code_conflict: "#/components/schemas/CodeConflictProblem"
                    credit_archived: "#/components/schemas/CreditArchivedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                codeConflict: { $ref: "#/components/examples/CodeConflictProblem" }
                creditArchived: { $ref: "#/components/examples/CreditArchivedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The two prices disagree; the fields do not fit together; or the idempotency key was used for another
            request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/PriceMismatchProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    price_mismatch: "#/components/schemas/PriceMismatchProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                priceMismatch: { $ref: "#/components/examples/PriceMismatchProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listBundles
      x-sdk: bundles.list
      tags: [bundles]
      summary: List bundles
      description: Lists bundles, newest first. Filters are combined with and (R75).
      parameters:
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/BundleStatusFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of bundles.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/BundleList" }
              examples: { listBundlesResponse: { $ref: "#/components/examples/ListBundlesResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/CreditNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/bundles/{bundle}:
    parameters: [{ $ref: "#/components/parameters/BundlePath" }]
    get:
      operationId: getBundle
      x-sdk: bundles.get
      tags: [bundles]
      summary: Get a bundle
      description: Reads one bundle by its id or its code (R87).
      responses:
        "200":
          description: The bundle.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Bundle" }
              examples: { getBundleResponse: { $ref: "#/components/examples/GetBundleResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/BundleNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    patch:
      operationId: updateBundle
      x-sdk: bundles.update
      tags: [bundles]
      summary: Update a bundle
      description: >-
        Changes the given fields, for later purchases; what was bought stays as it is (R87). Repeat it safely with an
        Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/BundleUpdate" }
            examples: { updateBundleRequest: { $ref: "#/components/examples/UpdateBundleRequest" } }
      responses:
        "200":
          description: The bundle as it is now.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Bundle" }
              examples: { updateBundleResponse: { $ref: "#/components/examples/UpdateBundleResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/BundleNotFound" }
        "409": { $ref: "#/components/responses/IdempotencyInProgress" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The two prices disagree; the fields do not fit together; or the idempotency key was used for another
            request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/PriceMismatchProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    price_mismatch: "#/components/schemas/PriceMismatchProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                priceMismatch: { $ref: "#/components/examples/PriceMismatchProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/bundles/{bundle}/purchase:
    parameters: [{ $ref: "#/components/parameters/BundlePath" }]
    post:
      operationId: purchaseBundle
      x-sdk: bundles.purchase
      tags: [bundles]
      summary: Purchase a bundle
      description: >-
        Issues a grant of category purchased with the bundle's quantity, expiry and priority, and its price as
        costBasis. No money moves: the purchase stands for a payment that succeeded (R87). Repeat it safely with an
        Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/BundlePurchase" }
            examples: { purchaseBundleRequest: { $ref: "#/components/examples/PurchaseBundleRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/GrantWritten" }
              examples: { purchaseBundleResponse: { $ref: "#/components/examples/PurchaseBundleResponse" } }
        "201":
          description: The grant, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/GrantWritten" }
              examples: { purchaseBundleResponse: { $ref: "#/components/examples/PurchaseBundleResponse" } }
          links:
            getGrant:
              operationId: getGrant
              parameters: { grant: $response.body#/id }
              description: Read the grant.
            voidGrant:
              operationId: voidGrant
              parameters: { grant: $response.body#/id }
              description: Take back what is left of it.
            getBalance:
              operationId: getBalance
              parameters: { account: $response.body#/accountId, credit: $response.body#/creditId }
              description: Read the pool's balance.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such bundle; or no such account.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/BundleNotFoundProblem" }
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    bundle_not_found: "#/components/schemas/BundleNotFoundProblem"
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
              examples:
                bundleNotFound: { $ref: "#/components/examples/BundleNotFoundProblem" }
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
        "409":
          description: >-
            The externalKey is taken; the account is closed; the credit is archived; the bundle is inactive; or the
            first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/CreditArchivedProblem" }
                  - { $ref: "#/components/schemas/BundleInactiveProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    credit_archived: "#/components/schemas/CreditArchivedProblem"
                    bundle_inactive: "#/components/schemas/BundleInactiveProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                creditArchived: { $ref: "#/components/examples/CreditArchivedProblem" }
                bundleInactive: { $ref: "#/components/examples/BundleInactiveProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; the expiry is not possible; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/InvalidExpiryProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    invalid_expiry: "#/components/schemas/InvalidExpiryProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                invalidExpiry: { $ref: "#/components/examples/InvalidExpiryProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/adjustments:
    post:
      operationId: createAdjustment
      x-sdk: adjustments.create
      tags: [adjustments]
      summary: Adjust a balance
      description: >-
        Gives or takes credit by hand. A positive amount issues a grant of category adjustment; a negative one is a
        debit, in burn order or from the named grants. With expiresAt it stops counting then: the grant expires, or the
        debit is refunded (R36, R51–R54). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run
        (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/AdjustmentCreate" }
            examples: { createAdjustmentRequest: { $ref: "#/components/examples/CreateAdjustmentRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/AdjustmentWritten" }
              examples:
                createAdjustmentResponse: { $ref: "#/components/examples/CreateAdjustmentResponse" }
        "201":
          description: The new adjustment, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/AdjustmentWritten" }
              examples:
                createAdjustmentResponse: { $ref: "#/components/examples/CreateAdjustmentResponse" }
          links:
            getAdjustment:
              operationId: getAdjustment
              parameters: { adjustment: $response.body#/id }
              description: Read the adjustment.
            getDebit:
              operationId: getDebit
              parameters: { debit: $response.body#/debitId }
              description: Read the debit of a negative adjustment.
            getGrant:
              operationId: getGrant
              parameters: { grant: $response.body#/grantId }
              description: Read the grant of a positive adjustment.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "402": { $ref: "#/components/responses/InsufficientCredits" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; no such credit; or no such grant.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/CreditNotFoundProblem" }
                  - { $ref: "#/components/schemas/GrantNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    credit_not_found: "#/components/schemas/CreditNotFoundProblem"
                    grant_not_found: "#/components/schemas/GrantNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" }
                grantNotFound: { $ref: "#/components/examples/GrantNotFoundProblem" }
        "409":
          description: >-
            The externalKey is taken; the account is closed; the credit is archived; the grant is not active; or the
            first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/CreditArchivedProblem" }
                  - { $ref: "#/components/schemas/GrantNotActiveProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    credit_archived: "#/components/schemas/CreditArchivedProblem"
                    grant_not_active: "#/components/schemas/GrantNotActiveProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                creditArchived: { $ref: "#/components/examples/CreditArchivedProblem" }
                grantNotActive: { $ref: "#/components/examples/GrantNotActiveProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the expiry is not possible; the fields do not fit together; the
            grant belongs to another pool; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/InvalidExpiryProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/GrantOfOtherPoolProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    invalid_expiry: "#/components/schemas/InvalidExpiryProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    grant_of_other_pool: "#/components/schemas/GrantOfOtherPoolProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                invalidExpiry: { $ref: "#/components/examples/InvalidExpiryProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                grantOfOtherPool: { $ref: "#/components/examples/GrantOfOtherPoolProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listAdjustments
      x-sdk: adjustments.list
      tags: [adjustments]
      summary: List adjustments
      description: Lists adjustments, newest first. Filters are combined with and (R75).
      parameters:
        - { $ref: "#/components/parameters/AccountFilter" }
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/AdjustmentStatusFilter" }
        - { $ref: "#/components/parameters/ExternalKeyFilter" }
        - { $ref: "#/components/parameters/FromFilter" }
        - { $ref: "#/components/parameters/ToFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of adjustments.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/AdjustmentList" }
              examples:
                listAdjustmentsResponse: { $ref: "#/components/examples/ListAdjustmentsResponse" }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/adjustments/{adjustment}:
    parameters: [{ $ref: "#/components/parameters/AdjustmentPath" }]
    get:
      operationId: getAdjustment
      x-sdk: adjustments.get
      tags: [adjustments]
      summary: Get an adjustment
      description: Reads one adjustment. Its ETag is its pool's version (R51, R68).
      responses:
        "200":
          description: The adjustment.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            ETag: { $ref: "#/components/headers/ETag" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Adjustment" }
              examples: { getAdjustmentResponse: { $ref: "#/components/examples/GetAdjustmentResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AdjustmentNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/debits:
    post:
      operationId: createDebit
      x-sdk: debits.create
      tags: [debits]
      summary: Consume credits
      description: >-
        Checks and takes credit in one step, from the grants of the pool in burn order (R34, R35, R37). What happens
        when there is too little is the overage behaviour (R38). As a dry run it is a pure check, which keys that only
        read may ask too. Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/DebitCreate" }
            examples: { createDebitRequest: { $ref: "#/components/examples/CreateDebitRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/DebitWritten" }
              examples: { createDebitResponse: { $ref: "#/components/examples/CreateDebitResponse" } }
        "201":
          description: The new debit, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/DebitWritten" }
              examples: { createDebitResponse: { $ref: "#/components/examples/CreateDebitResponse" } }
          links:
            getDebit:
              operationId: getDebit
              parameters: { debit: $response.body#/id }
              description: Read the debit.
            refundDebit:
              operationId: refundDebit
              parameters: { debit: $response.body#/id }
              description: Refund it.
            listEntries:
              operationId: listEntries
              parameters: { debit: $response.body#/id }
              description: List its entries.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "402": { $ref: "#/components/responses/InsufficientCredits" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; no such credit; or no such reservation.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/CreditNotFoundProblem" }
                  - { $ref: "#/components/schemas/ReservationNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    credit_not_found: "#/components/schemas/CreditNotFoundProblem"
                    reservation_not_found: "#/components/schemas/ReservationNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" }
                reservationNotFound: { $ref: "#/components/examples/ReservationNotFoundProblem" }
        "409":
          description: The externalKey is taken; the account is closed; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the fields do not fit together; the usage lies in the future; or
            the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/OccurredInFutureProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    occurred_in_future: "#/components/schemas/OccurredInFutureProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                occurredInFuture: { $ref: "#/components/examples/OccurredInFutureProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listDebits
      x-sdk: debits.list
      tags: [debits]
      summary: List debits
      description: Lists debits of every source, newest first. Filters are combined with and (R41, R75).
      parameters:
        - { $ref: "#/components/parameters/AccountFilter" }
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/ExternalKeyFilter" }
        - { $ref: "#/components/parameters/FromFilter" }
        - { $ref: "#/components/parameters/ToFilter" }
        - { $ref: "#/components/parameters/OccurredFromFilter" }
        - { $ref: "#/components/parameters/OccurredToFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of debits.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/DebitList" }
              examples: { listDebitsResponse: { $ref: "#/components/examples/ListDebitsResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/debits/{debit}:
    parameters: [{ $ref: "#/components/parameters/DebitPath" }]
    get:
      operationId: getDebit
      x-sdk: debits.get
      tags: [debits]
      summary: Get a debit
      description: Reads one debit. Its ETag is its pool's version (R5, R68).
      responses:
        "200":
          description: The debit.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            ETag: { $ref: "#/components/headers/ETag" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Debit" }
              examples: { getDebitResponse: { $ref: "#/components/examples/GetDebitResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/DebitNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/debits/{debit}/refunds:
    parameters: [{ $ref: "#/components/parameters/DebitPath" }]
    post:
      operationId: refundDebit
      x-sdk: debits.refund
      tags: [debits]
      summary: Refund a debit
      description: >-
        Gives back all or part of a debit: first its own debt, then its allocations, the last first, to the very grants
        they came from. Credit of a grant that has ended lapses, or is reissued (R55–R57). Repeat it safely with an
        Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: false
        content:
          application/json:
            schema: { $ref: "#/components/schemas/RefundCreate" }
            examples: { refundDebitRequest: { $ref: "#/components/examples/RefundDebitRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/RefundWritten" }
              examples: { refundDebitResponse: { $ref: "#/components/examples/RefundDebitResponse" } }
        "201":
          description: The new refund, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/RefundWritten" }
              examples: { refundDebitResponse: { $ref: "#/components/examples/RefundDebitResponse" } }
          links:
            getRefund:
              operationId: getRefund
              parameters: { refund: $response.body#/id }
              description: Read the refund.
            getDebit:
              operationId: getDebit
              parameters: { debit: $response.body#/debitId }
              description: Read the debit.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/DebitNotFound" }
        "409":
          description: >-
            The externalKey is taken; the account is closed; the debit cannot be refunded; more than can be refunded; or
            the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/DebitNotRefundableProblem" }
                  - { $ref: "#/components/schemas/RefundExceedsAmountProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    debit_not_refundable: "#/components/schemas/DebitNotRefundableProblem"
                    refund_exceeds_amount: "#/components/schemas/RefundExceedsAmountProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                debitNotRefundable: { $ref: "#/components/examples/DebitNotRefundableProblem" }
                refundExceedsAmount: { $ref: "#/components/examples/RefundExceedsAmountProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the expiry is not possible; the fields do not fit together; or
            the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/InvalidExpiryProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    invalid_expiry: "#/components/schemas/InvalidExpiryProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                invalidExpiry: { $ref: "#/components/examples/InvalidExpiryProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listRefunds
      x-sdk: debits.listRefunds
      tags: [debits]
      summary: List the refunds of a debit
      description: Lists the refunds of one debit, newest first (R55, R75).
      parameters:
        - { $ref: "#/components/parameters/ExternalKeyFilter" }
        - { $ref: "#/components/parameters/FromFilter" }
        - { $ref: "#/components/parameters/ToFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of refunds.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/RefundList" }
              examples: { listRefundsResponse: { $ref: "#/components/examples/ListRefundsResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/DebitNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/refunds/{refund}:
    parameters: [{ $ref: "#/components/parameters/RefundPath" }]
    get:
      operationId: getRefund
      x-sdk: refunds.get
      tags: [debits]
      summary: Get a refund
      description: Reads one refund (R55).
      responses:
        "200":
          description: The refund.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Refund" }
              examples: { getRefundResponse: { $ref: "#/components/examples/GetRefundResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/RefundNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/reservations:
    post:
      operationId: createReservation
      x-sdk: reservations.create
      tags: [reservations]
      summary: Reserve credits
      description: >-
        Holds credit for work whose cost is not known yet. While it is open, a capture of up to the held amount never
        fails for lack of credit, for expiry, a void or a lowered limit. It always ends: what is still held at expiresAt
        goes back by itself (R42, R43, R48). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run
        (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/ReservationCreate" }
            examples:
              createReservationRequest: { $ref: "#/components/examples/CreateReservationRequest" }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ReservationWritten" }
              examples:
                createReservationResponse: { $ref: "#/components/examples/CreateReservationResponse" }
        "201":
          description: The new reservation, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ReservationWritten" }
              examples:
                createReservationResponse: { $ref: "#/components/examples/CreateReservationResponse" }
          links:
            getReservation:
              operationId: getReservation
              parameters: { reservation: $response.body#/id }
              description: Read the reservation.
            captureReservation:
              operationId: captureReservation
              parameters: { reservation: $response.body#/id }
              description: Charge the real cost.
            extendReservation:
              operationId: extendReservation
              parameters: { reservation: $response.body#/id }
              description: Ask for more time or more credit.
            releaseReservation:
              operationId: releaseReservation
              parameters: { reservation: $response.body#/id }
              description: Give it back.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "402": { $ref: "#/components/responses/InsufficientCredits" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "409":
          description: The externalKey is taken; the account is closed; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the fields do not fit together; the time to live is out of
            range; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/TtlOutOfRangeProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    ttl_out_of_range: "#/components/schemas/TtlOutOfRangeProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                ttlOutOfRange: { $ref: "#/components/examples/TtlOutOfRangeProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listReservations
      x-sdk: reservations.list
      tags: [reservations]
      summary: List reservations
      description: Lists reservations, closed ones included, newest first. Filters are combined with and (R75).
      parameters:
        - { $ref: "#/components/parameters/AccountFilter" }
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/ReservationStatusFilter" }
        - { $ref: "#/components/parameters/ExternalKeyFilter" }
        - { $ref: "#/components/parameters/FromFilter" }
        - { $ref: "#/components/parameters/ToFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of reservations.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ReservationList" }
              examples:
                listReservationsResponse: { $ref: "#/components/examples/ListReservationsResponse" }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/reservations/{reservation}:
    parameters: [{ $ref: "#/components/parameters/ReservationPath" }]
    get:
      operationId: getReservation
      x-sdk: reservations.get
      tags: [reservations]
      summary: Get a reservation
      description: Reads one reservation. Its ETag is its pool's version (R43, R68).
      responses:
        "200":
          description: The reservation.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            ETag: { $ref: "#/components/headers/ETag" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Reservation" }
              examples: { getReservationResponse: { $ref: "#/components/examples/GetReservationResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/ReservationNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/reservations/{reservation}/capture:
    parameters: [{ $ref: "#/components/parameters/ReservationPath" }]
    post:
      operationId: captureReservation
      x-sdk: reservations.capture
      tags: [reservations]
      summary: Capture a reservation
      description: >-
        Charges the real cost: up to the held amount from the hold, what goes beyond it under the overage behaviour, all
        in one step. Unless \`final\` is false the rest is released and the reservation closed (R44–R46). Repeat it safely
        with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: false
        content:
          application/json:
            schema: { $ref: "#/components/schemas/ReservationCapture" }
            examples:
              captureReservationRequest: { $ref: "#/components/examples/CaptureReservationRequest" }
      responses:
        "200":
          description: The reservation, the debit of this capture, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ReservationCaptured" }
              examples:
                captureReservationResponse: { $ref: "#/components/examples/CaptureReservationResponse" }
          links:
            getDebit:
              operationId: getDebit
              parameters: { debit: $response.body#/debit/id }
              description: Read the debit.
            refundDebit:
              operationId: refundDebit
              parameters: { debit: $response.body#/debit/id }
              description: Refund the debit.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "402": { $ref: "#/components/responses/InsufficientCredits" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/ReservationNotFound" }
        "409":
          description: >-
            The externalKey is taken; the account is closed; the reservation was captured; the reservation was released;
            the reservation has expired; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/ReservationCapturedProblem" }
                  - { $ref: "#/components/schemas/ReservationReleasedProblem" }
                  - { $ref: "#/components/schemas/ReservationExpiredProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    reservation_captured: "#/components/schemas/ReservationCapturedProblem"
                    reservation_released: "#/components/schemas/ReservationReleasedProblem"
                    reservation_expired: "#/components/schemas/ReservationExpiredProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                reservationCaptured: { $ref: "#/components/examples/ReservationCapturedProblem" }
                reservationReleased: { $ref: "#/components/examples/ReservationReleasedProblem" }
                reservationExpired: { $ref: "#/components/examples/ReservationExpiredProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the fields do not fit together; or the idempotency key was used
            for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/reservations/{reservation}/release:
    parameters: [{ $ref: "#/components/parameters/ReservationPath" }]
    post:
      operationId: releaseReservation
      x-sdk: reservations.release
      tags: [reservations]
      summary: Release a reservation
      description: >-
        Gives back all or part of what is held. Emptying the hold closes the reservation. On one that was released or
        has expired it changes nothing, so that it is safe in clean-up code (R47, R50). Repeat it safely with an
        Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: false
        content:
          application/json:
            schema: { $ref: "#/components/schemas/ReservationRelease" }
            examples:
              releaseReservationRequest: { $ref: "#/components/examples/ReleaseReservationRequest" }
      responses:
        "200":
          description: The reservation, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ReservationWritten" }
              examples:
                releaseReservationResponse: { $ref: "#/components/examples/ReleaseReservationResponse" }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/ReservationNotFound" }
        "409":
          description: >-
            The account is closed; the reservation was captured; more than is held; or the first request is still
            running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/ReservationCapturedProblem" }
                  - { $ref: "#/components/schemas/AmountExceedsHeldProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    reservation_captured: "#/components/schemas/ReservationCapturedProblem"
                    amount_exceeds_held: "#/components/schemas/AmountExceedsHeldProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                reservationCaptured: { $ref: "#/components/examples/ReservationCapturedProblem" }
                amountExceedsHeld: { $ref: "#/components/examples/AmountExceedsHeldProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the fields do not fit together; or the idempotency key was used
            for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/reservations/{reservation}/extend:
    parameters: [{ $ref: "#/components/parameters/ReservationPath" }]
    post:
      operationId: extendReservation
      x-sdk: reservations.extend
      tags: [reservations]
      summary: Extend a reservation
      description: >-
        Gives an open reservation more time, more credit, or both; both take effect or neither does (R46). Repeat it
        safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/ReservationExtend" }
            examples:
              extendReservationRequest: { $ref: "#/components/examples/ExtendReservationRequest" }
      responses:
        "200":
          description: The reservation, and the pool after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ReservationWritten" }
              examples:
                extendReservationResponse: { $ref: "#/components/examples/ExtendReservationResponse" }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "402": { $ref: "#/components/responses/InsufficientCredits" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/ReservationNotFound" }
        "409":
          description: >-
            The account is closed; the reservation was captured; the reservation was released; the reservation has
            expired; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/ReservationCapturedProblem" }
                  - { $ref: "#/components/schemas/ReservationReleasedProblem" }
                  - { $ref: "#/components/schemas/ReservationExpiredProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    reservation_captured: "#/components/schemas/ReservationCapturedProblem"
                    reservation_released: "#/components/schemas/ReservationReleasedProblem"
                    reservation_expired: "#/components/schemas/ReservationExpiredProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                reservationCaptured: { $ref: "#/components/examples/ReservationCapturedProblem" }
                reservationReleased: { $ref: "#/components/examples/ReservationReleasedProblem" }
                reservationExpired: { $ref: "#/components/examples/ReservationExpiredProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; the fields do not fit together; the time to live is out of range; or the
            idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/TtlOutOfRangeProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    ttl_out_of_range: "#/components/schemas/TtlOutOfRangeProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                ttlOutOfRange: { $ref: "#/components/examples/TtlOutOfRangeProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/transfers:
    post:
      operationId: createTransfer
      x-sdk: transfers.create
      tags: [transfers]
      summary: Transfer credits
      description: >-
        Moves credit from one account to another, in burn order or from the named grants. The receiver gets one grant
        per grant that gave, with its priority, category and expiry, so credit never lives longer for having moved. The
        credit limit is not used (R36, R59). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run
        (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
        - { $ref: "#/components/parameters/IfMatchPool" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/TransferCreate" }
            examples: { createTransferRequest: { $ref: "#/components/examples/CreateTransferRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/TransferWritten" }
              examples: { createTransferResponse: { $ref: "#/components/examples/CreateTransferResponse" } }
        "201":
          description: The transfer, and both pools after it.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/TransferWritten" }
              examples: { createTransferResponse: { $ref: "#/components/examples/CreateTransferResponse" } }
          links:
            getTransfer:
              operationId: getTransfer
              parameters: { transfer: $response.body#/id }
              description: Read the transfer.
            getBalance:
              operationId: getBalance
              parameters: { account: $response.body#/toAccountId, credit: $response.body#/creditId }
              description: Read the receiver's balance.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "402": { $ref: "#/components/responses/InsufficientCredits" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; no such credit; or no such grant.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/CreditNotFoundProblem" }
                  - { $ref: "#/components/schemas/GrantNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    credit_not_found: "#/components/schemas/CreditNotFoundProblem"
                    grant_not_found: "#/components/schemas/GrantNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" }
                grantNotFound: { $ref: "#/components/examples/GrantNotFoundProblem" }
        "409":
          description: >-
            The externalKey is taken; the account is closed; the credit is archived; the grant is not active; or the
            first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/CreditArchivedProblem" }
                  - { $ref: "#/components/schemas/GrantNotActiveProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    credit_archived: "#/components/schemas/CreditArchivedProblem"
                    grant_not_active: "#/components/schemas/GrantNotActiveProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                creditArchived: { $ref: "#/components/examples/CreditArchivedProblem" }
                grantNotActive: { $ref: "#/components/examples/GrantNotActiveProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412": { $ref: "#/components/responses/VersionMismatch" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the fields do not fit together; both accounts are the same; the
            grant belongs to another pool; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/SameAccountProblem" }
                  - { $ref: "#/components/schemas/GrantOfOtherPoolProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    same_account: "#/components/schemas/SameAccountProblem"
                    grant_of_other_pool: "#/components/schemas/GrantOfOtherPoolProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                sameAccount: { $ref: "#/components/examples/SameAccountProblem" }
                grantOfOtherPool: { $ref: "#/components/examples/GrantOfOtherPoolProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listTransfers
      x-sdk: transfers.list
      tags: [transfers]
      summary: List transfers
      description: Lists transfers, newest first. Filters are combined with and (R75).
      parameters:
        - { $ref: "#/components/parameters/TransferAccountFilter" }
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/ExternalKeyFilter" }
        - { $ref: "#/components/parameters/FromFilter" }
        - { $ref: "#/components/parameters/ToFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of transfers.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/TransferList" }
              examples: { listTransfersResponse: { $ref: "#/components/examples/ListTransfersResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/transfers/{transfer}:
    parameters: [{ $ref: "#/components/parameters/TransferPath" }]
    get:
      operationId: getTransfer
      x-sdk: transfers.get
      tags: [transfers]
      summary: Get a transfer
      description: Reads one transfer (R59).
      responses:
        "200":
          description: The transfer.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Transfer" }
              examples: { getTransferResponse: { $ref: "#/components/examples/GetTransferResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/TransferNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/entries:
    get:
      operationId: listEntries
      x-sdk: entries.list
      tags: [ledger]
      summary: List entries
      description: >-
        Lists the immutable lines of the ledger, newest first. The deltas of a pool's entries sum up to its figures;
        each entry also carries the figures after it (R6, R7, R75).
      parameters:
        - { $ref: "#/components/parameters/AccountFilter" }
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/GrantFilter" }
        - { $ref: "#/components/parameters/ReservationFilter" }
        - { $ref: "#/components/parameters/DebitFilter" }
        - { $ref: "#/components/parameters/OperationFilter" }
        - { $ref: "#/components/parameters/EntryTypeFilter" }
        - { $ref: "#/components/parameters/FromFilter" }
        - { $ref: "#/components/parameters/ToFilter" }
        - { $ref: "#/components/parameters/MetadataFilter" }
        - { $ref: "#/components/parameters/Hashes" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of entries.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/EntryList" }
              examples: { listEntriesResponse: { $ref: "#/components/examples/ListEntriesResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: No such account; no such credit; no such grant; no such debit; or no such reservation.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountNotFoundProblem" }
                  - { $ref: "#/components/schemas/CreditNotFoundProblem" }
                  - { $ref: "#/components/schemas/GrantNotFoundProblem" }
                  - { $ref: "#/components/schemas/DebitNotFoundProblem" }
                  - { $ref: "#/components/schemas/ReservationNotFoundProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_not_found: "#/components/schemas/AccountNotFoundProblem"
                    credit_not_found: "#/components/schemas/CreditNotFoundProblem"
                    grant_not_found: "#/components/schemas/GrantNotFoundProblem"
                    debit_not_found: "#/components/schemas/DebitNotFoundProblem"
                    reservation_not_found: "#/components/schemas/ReservationNotFoundProblem"
              examples:
                accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
                creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" }
                grantNotFound: { $ref: "#/components/examples/GrantNotFoundProblem" }
                debitNotFound: { $ref: "#/components/examples/DebitNotFoundProblem" }
                reservationNotFound: { $ref: "#/components/examples/ReservationNotFoundProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/entries/verify:
    get:
      operationId: verifyEntries
      x-sdk: entries.verify
      tags: [ledger]
      summary: Verify the hash chain
      description: >-
        Computes the chain of hashes over the entries again and compares it with the stored one. It checks at most
        100000 entries a call; where there are more, \`nextSeq\` says where to go on (R79).
      parameters: [{ $ref: "#/components/parameters/FromSeq" }]
      responses:
        "200":
          description: What was checked, and the first entry that is not as it was written.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ChainVerification" }
              examples:
                verifyEntriesResponse: { $ref: "#/components/examples/VerifyEntriesResponse" }
                verifyEntriesTamperedResponse: { $ref: "#/components/examples/VerifyEntriesTamperedResponse" }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/batch:
    post:
      operationId: createBatch
      x-sdk: batch.create
      tags: [ledger]
      summary: Run several mutations as one
      description: >-
        Runs 1 to 100 mutations in order, at one instant, all or nothing: each sees the ones before it, and the first
        that fails decides the answer, with its position in \`failedIndex\`. An item names an operation and gives the path
        parameters and body that the single call would take; alerts and automatic top-ups run once per pool at the end
        (R60). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/BatchCreate" }
            examples: { createBatchRequest: { $ref: "#/components/examples/CreateBatchRequest" } }
      responses:
        "200":
          description: What every operation answered, in order; or the answer to a dry run (R62).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/BatchResult" }
              examples: { createBatchResponse: { $ref: "#/components/examples/CreateBatchResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "402":
          description: An operation lacks credits (R38).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema: { $ref: "#/components/schemas/BatchInsufficientCreditsProblem" }
              examples: { batchInsufficientCredits: { $ref: "#/components/examples/BatchInsufficientCreditsProblem" } }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404":
          description: An operation names something that does not exist.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/problem+json:
              schema: { $ref: "#/components/schemas/BatchNotFoundProblem" }
              examples: { batchNotFound: { $ref: "#/components/examples/BatchNotFoundProblem" } }
        "409":
          description: >-
            An operation uses an identifier that is taken; an operation is not possible in the present state; or the
            first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/BatchConflictProblem" }
                  - { $ref: "#/components/schemas/BatchStateProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
              examples:
                batchConflict: { $ref: "#/components/examples/BatchConflictProblem" }
                batchState: { $ref: "#/components/examples/BatchStateProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "412":
          description: The version that an operation expects has changed (R68).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema: { $ref: "#/components/schemas/BatchVersionMismatchProblem" }
              examples: { batchVersionMismatch: { $ref: "#/components/examples/BatchVersionMismatchProblem" } }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            An operation cannot be done as it is asked for; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/BatchUnprocessableProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
              examples:
                batchUnprocessable: { $ref: "#/components/examples/BatchUnprocessableProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/import:
    post:
      operationId: importBalances
      x-sdk: balances.import
      tags: [ledger]
      summary: Import accounts and balances
      description: >-
        Brings accounts and grants over from another system, up to 1000 rows together, all or nothing. Accounts are
        matched by externalId and grants by externalKey: a row that is there already as it stands is skipped, so an
        import may be repeated; one that differs is refused. What was used up before the import stands as a debit of
        source \`import\` (R61). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/BalancesImport" }
            examples: { importBalancesRequest: { $ref: "#/components/examples/ImportBalancesRequest" } }
      responses:
        "200":
          description: Every row with the id of its object, in the order given; or the answer to a dry run (R62).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/BalancesImported" }
              examples: { importBalancesResponse: { $ref: "#/components/examples/ImportBalancesResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "409":
          description: >-
            The externalKey is taken; the account is closed; the credit is archived; or the first request is still
            running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/ExternalKeyConflictProblem" }
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/CreditArchivedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    external_key_conflict: "#/components/schemas/ExternalKeyConflictProblem"
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    credit_archived: "#/components/schemas/CreditArchivedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                externalKeyConflict: { $ref: "#/components/examples/ExternalKeyConflictProblem" }
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                creditArchived: { $ref: "#/components/examples/CreditArchivedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/ImportTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: >-
            The figure is too large; too many decimals; the two prices disagree; the expiry is not possible; the range
            is not possible; the fields do not fit together; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AmountOverflowProblem" }
                  - { $ref: "#/components/schemas/PrecisionExceededProblem" }
                  - { $ref: "#/components/schemas/PriceMismatchProblem" }
                  - { $ref: "#/components/schemas/InvalidExpiryProblem" }
                  - { $ref: "#/components/schemas/InvalidRangeProblem" }
                  - { $ref: "#/components/schemas/ConflictingFieldsProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    amount_overflow: "#/components/schemas/AmountOverflowProblem"
                    precision_exceeded: "#/components/schemas/PrecisionExceededProblem"
                    price_mismatch: "#/components/schemas/PriceMismatchProblem"
                    invalid_expiry: "#/components/schemas/InvalidExpiryProblem"
                    invalid_range: "#/components/schemas/InvalidRangeProblem"
                    conflicting_fields: "#/components/schemas/ConflictingFieldsProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                amountOverflow: { $ref: "#/components/examples/AmountOverflowProblem" }
                precisionExceeded: { $ref: "#/components/examples/PrecisionExceededProblem" }
                priceMismatch: { $ref: "#/components/examples/PriceMismatchProblem" }
                invalidExpiry: { $ref: "#/components/examples/InvalidExpiryProblem" }
                invalidRange: { $ref: "#/components/examples/InvalidRangeProblem" }
                conflictingFields: { $ref: "#/components/examples/ConflictingFieldsProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/events:
    get:
      operationId: listEvents
      x-sdk: events.list
      tags: [events]
      summary: List events
      description: >-
        Lists what happened, newest first, without gaps: what a webhook delivers is here as well. An event never changes,
        but for \`externalId\` and the code of the credit, which are told as they are now, as in entries (R6, R75, R76).
      parameters:
        - { $ref: "#/components/parameters/AccountFilter" }
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/EventTypeFilter" }
        - { $ref: "#/components/parameters/EventFromFilter" }
        - { $ref: "#/components/parameters/EventToFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of events.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/EventList" }
              examples: { listEventsResponse: { $ref: "#/components/examples/ListEventsResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/events/{event}:
    parameters: [{ $ref: "#/components/parameters/EventPath" }]
    get:
      operationId: getEvent
      x-sdk: events.get
      tags: [events]
      summary: Get an event
      description: Reads one event (R76).
      responses:
        "200":
          description: The event.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Event" }
              examples: { getEventResponse: { $ref: "#/components/examples/GetEventResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/EventNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/webhook-endpoints:
    post:
      operationId: createWebhookEndpoint
      x-sdk: webhookEndpoints.create
      tags: [events]
      summary: Create a webhook endpoint
      description: >-
        Registers a URL that events are sent to, at least once each and in order, signed as Standard Webhooks says. The
        secret is told here and never again (R76). Repeat it safely with an Idempotency-Key (R63–R65), or try it with
        Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/WebhookEndpointCreate" }
            examples: { createWebhookEndpointRequest: { $ref: "#/components/examples/CreateWebhookEndpointRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/WebhookEndpointCreated" }
              examples:
                createWebhookEndpointResponse: { $ref: "#/components/examples/CreateWebhookEndpointResponse" }
        "201":
          description: The new endpoint, with its secret.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/WebhookEndpointCreated" }
              examples:
                createWebhookEndpointResponse: { $ref: "#/components/examples/CreateWebhookEndpointResponse" }
          links:
            getWebhookEndpoint:
              operationId: getWebhookEndpoint
              parameters: { endpoint: $response.body#/id }
              description: Read the endpoint.
            updateWebhookEndpoint:
              operationId: updateWebhookEndpoint
              parameters: { endpoint: $response.body#/id }
              description: Change it.
            deleteWebhookEndpoint:
              operationId: deleteWebhookEndpoint
              parameters: { endpoint: $response.body#/id }
              description: Delete it.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "409": { $ref: "#/components/responses/IdempotencyInProgress" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: The url is not allowed; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/UrlNotAllowedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    url_not_allowed: "#/components/schemas/UrlNotAllowedProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                urlNotAllowed: { $ref: "#/components/examples/UrlNotAllowedProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listWebhookEndpoints
      x-sdk: webhookEndpoints.list
      tags: [events]
      summary: List webhook endpoints
      description: Lists webhook endpoints, newest first (R75).
      parameters:
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of endpoints.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/WebhookEndpointList" }
              examples: { listWebhookEndpointsResponse: { $ref: "#/components/examples/ListWebhookEndpointsResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/webhook-endpoints/{endpoint}:
    parameters: [{ $ref: "#/components/parameters/EndpointPath" }]
    get:
      operationId: getWebhookEndpoint
      x-sdk: webhookEndpoints.get
      tags: [events]
      summary: Get a webhook endpoint
      description: Reads one webhook endpoint, without its secret.
      responses:
        "200":
          description: The endpoint.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/WebhookEndpoint" }
              examples: { getWebhookEndpointResponse: { $ref: "#/components/examples/GetWebhookEndpointResponse" } }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/WebhookEndpointNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    patch:
      operationId: updateWebhookEndpoint
      x-sdk: webhookEndpoints.update
      tags: [events]
      summary: Update a webhook endpoint
      description: >-
        Changes where events are sent, which types, and whether any. The secret stays (R76). Repeat it safely with an
        Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/WebhookEndpointUpdate" }
            examples: { updateWebhookEndpointRequest: { $ref: "#/components/examples/UpdateWebhookEndpointRequest" } }
      responses:
        "200":
          description: The endpoint as it is now; or the answer to a dry run (R62).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/WebhookEndpoint" }
              examples:
                updateWebhookEndpointResponse: { $ref: "#/components/examples/UpdateWebhookEndpointResponse" }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/WebhookEndpointNotFound" }
        "409": { $ref: "#/components/responses/IdempotencyInProgress" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422":
          description: The url is not allowed; or the idempotency key was used for another request.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/UrlNotAllowedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    url_not_allowed: "#/components/schemas/UrlNotAllowedProblem"
                    idempotency_key_reused: "#/components/schemas/IdempotencyKeyReusedProblem"
              examples:
                urlNotAllowed: { $ref: "#/components/examples/UrlNotAllowedProblem" }
                idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    delete:
      operationId: deleteWebhookEndpoint
      x-sdk: webhookEndpoints.delete
      tags: [events]
      summary: Delete a webhook endpoint
      description: >-
        Deletes the endpoint; nothing more is sent to it (R76). Repeat it safely with an Idempotency-Key (R63–R65), or
        try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      responses:
        "204":
          description: The endpoint is gone; or it would be, in a dry run (R62).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/WebhookEndpointNotFound" }
        "409": { $ref: "#/components/responses/IdempotencyInProgress" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/alerts:
    post:
      operationId: createAlert
      x-sdk: alerts.create
      tags: [rules]
      summary: Create an alert
      description: >-
        Watches a pool's \`available\`: falling to the threshold or below writes \`balance.low\`, rising above it
        \`balance.recovered\`; at threshold 0 falling also writes \`balance.depleted\`. An alert made while already low
        starts triggered and is silent until it recovers (R77). Repeat it safely with an Idempotency-Key (R63–R65), or
        try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/AlertCreate" }
            examples: { createAlertRequest: { $ref: "#/components/examples/CreateAlertRequest" } }
      responses:
        "200":
          description: "What it would be: the answer to a dry run (R62)."
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Alert" }
              examples: { createAlertResponse: { $ref: "#/components/examples/CreateAlertResponse" } }
        "201":
          description: The new alert.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Alert" }
              examples: { createAlertResponse: { $ref: "#/components/examples/CreateAlertResponse" } }
          links:
            deleteAlert:
              operationId: deleteAlert
              parameters: { alert: $response.body#/id }
              description: Delete the alert.
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "409":
          description: The account is closed; or the first request is still running.
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Retry-After: { $ref: "#/components/headers/RetryAfter" }
          content:
            application/problem+json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/AccountClosedProblem" }
                  - { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
                discriminator:
                  propertyName: code
                  mapping:
                    account_closed: "#/components/schemas/AccountClosedProblem"
                    idempotency_in_progress: "#/components/schemas/IdempotencyInProgressProblem"
              examples:
                accountClosed: { $ref: "#/components/examples/AccountClosedProblem" }
                idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" }
        "413": { $ref: "#/components/responses/PayloadTooLarge" }
        "415": { $ref: "#/components/responses/UnsupportedMediaType" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }
    get:
      operationId: listAlerts
      x-sdk: alerts.list
      tags: [rules]
      summary: List alerts
      description: Lists alerts, newest first. Filters are combined with and (R75, R77).
      parameters:
        - { $ref: "#/components/parameters/AccountFilter" }
        - { $ref: "#/components/parameters/CreditFilter" }
        - { $ref: "#/components/parameters/FromFilter" }
        - { $ref: "#/components/parameters/ToFilter" }
        - { $ref: "#/components/parameters/Limit" }
        - { $ref: "#/components/parameters/Cursor" }
        - { $ref: "#/components/parameters/Order" }
      responses:
        "200":
          description: A page of alerts.
          headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/AlertList" }
              examples: { listAlertsResponse: { $ref: "#/components/examples/ListAlertsResponse" } }
        "400": { $ref: "#/components/responses/InvalidListRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AccountOrCreditNotFound" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

  /v1/alerts/{alert}:
    parameters: [{ $ref: "#/components/parameters/AlertPath" }]
    delete:
      operationId: deleteAlert
      x-sdk: alerts.delete
      tags: [rules]
      summary: Delete an alert
      description: >-
        Deletes the alert (R77). Repeat it safely with an Idempotency-Key (R63–R65), or try it with Dry-Run (R62).
      parameters:
        - { $ref: "#/components/parameters/IdempotencyKey" }
        - { $ref: "#/components/parameters/DryRun" }
      responses:
        "204":
          description: The alert is gone; or it would be, in a dry run (R62).
          headers:
            X-Request-Id: { $ref: "#/components/headers/RequestId" }
            Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
            Dry-Run: { $ref: "#/components/headers/DryRun" }
        "400": { $ref: "#/components/responses/InvalidRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/AlertNotFound" }
        "409": { $ref: "#/components/responses/IdempotencyInProgress" }
        "422": { $ref: "#/components/responses/IdempotencyKeyReused" }
        "429": { $ref: "#/components/responses/RateLimited" }
        "500": { $ref: "#/components/responses/InternalError" }
        "503": { $ref: "#/components/responses/Unavailable" }

components:
  securitySchemes:
    bearer:
      type: http
      scheme: bearer
      description: >-
        \`Authorization: Bearer <key>\`. A key names its environment (R1). \`sk_…\` may do everything; \`rk_…\` may read and
        make dry runs; \`pk_…\`, safe to publish, may read the balances of the one account it names.
    apiKey:
      type: apiKey
      in: header
      name: X-API-Key
      description: The same keys in a header of their own.

  # Path, query and header parameters.
  parameters:
    AccountPath:
      name: account
      in: path
      required: true
      description: "The account: its id or its externalId (R14)."
      schema: { $ref: "#/components/schemas/AccountRef" }
      example: user_1842

    CreditPath:
      name: credit
      in: path
      required: true
      description: "The credit: its id or its code (R17)."
      schema: { $ref: "#/components/schemas/CreditRef" }
      example: credits

    GrantPath:
      name: grant
      in: path
      required: true
      description: Id of the grant.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF

    AdjustmentPath:
      name: adjustment
      in: path
      required: true
      description: Id of the adjustment.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: adj_01KE6T5460GTKGCZH3H83AYKKT

    DebitPath:
      name: debit
      in: path
      required: true
      description: Id of the debit.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0

    RefundPath:
      name: refund
      in: path
      required: true
      description: Id of the refund.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: rfd_01KE6SJT80M6TS2TCXS00R9BA0

    ReservationPath:
      name: reservation
      in: path
      required: true
      description: Id of the reservation.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: rsv_01KE6PFY602K96NWBDVH1DQ1HY

    SchedulePath:
      name: schedule
      in: path
      required: true
      description: Id of the schedule.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: sch_01KE77KDQ0FZSAR9V9E61WCEV4

    PlanPath:
      name: plan
      in: path
      required: true
      description: "The plan: its id or its code (R81)."
      schema: { $ref: "#/components/schemas/PlanRef" }
      example: pro

    SubscriptionPath:
      name: subscription
      in: path
      required: true
      description: Id of the subscription.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: sub_01KE77KDQ0PNTSMA82CHWSDN21

    BundlePath:
      name: bundle
      in: path
      required: true
      description: "The bundle: its id or its code (R87)."
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: pack_1000

    TransferPath:
      name: transfer
      in: path
      required: true
      description: Id of the transfer.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: trf_01KE78EWM013PJCAP6T1QMN5N3

    EventPath:
      name: event
      in: path
      required: true
      description: Id of the event.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: evt_01KE6PE3K0923Z4E2KW553MM76

    EndpointPath:
      name: endpoint
      in: path
      required: true
      description: Id of the webhook endpoint.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: whk_01KE72EM90QXRCK3TFJKWZE5NK

    AlertPath:
      name: alert
      in: path
      required: true
      description: Id of the alert.
      schema: { type: string, minLength: 1, maxLength: 64 }
      example: alr_01KE72EM90EN30TRFNX14S96F5

    AccountFilter:
      name: account
      in: query
      description: "Only of this account: its id or its externalId (404 \`account_not_found\`) (R75)."
      schema: { $ref: "#/components/schemas/AccountRef" }

    AccountsFilter:
      name: account
      in: query
      description: >-
        Only of these accounts, up to 100: ids or externalIds, one parameter each (404 \`account_not_found\`).
      schema:
        type: array
        minItems: 1
        maxItems: 100
        items: { $ref: "#/components/schemas/AccountRef" }
      style: form
      explode: true

    CreditFilter:
      name: credit
      in: query
      description: >-
        Only of this credit: its id or its code (404 \`credit_not_found\`). Absent means of every credit (R75).
      schema: { $ref: "#/components/schemas/CreditRef" }

    GrantFilter:
      name: grant
      in: query
      description: Only of this grant (404 \`grant_not_found\`).
      schema: { type: string, minLength: 1, maxLength: 64 }

    ReservationFilter:
      name: reservation
      in: query
      description: Only of this reservation (404 \`reservation_not_found\`).
      schema: { type: string, minLength: 1, maxLength: 64 }

    DebitFilter:
      name: debit
      in: query
      description: Only of this debit (404 \`debit_not_found\`).
      schema: { type: string, minLength: 1, maxLength: 64 }

    ScheduleFilter:
      name: schedule
      in: query
      description: Only of this schedule, with what rolled over from its grants (404 \`schedule_not_found\`) (R33).
      schema: { type: string, minLength: 1, maxLength: 64 }

    PlanFilter:
      name: plan
      in: query
      description: "Only of this plan and its subscriptions: its id or its code (404 \`plan_not_found\`) (R81)."
      schema: { $ref: "#/components/schemas/PlanRef" }

    SubscriptionFilter:
      name: subscription
      in: query
      description: Only of this subscription (404 \`subscription_not_found\`).
      schema: { type: string, minLength: 1, maxLength: 64 }

    TransferAccountFilter:
      name: account
      in: query
      description: "Only from or to this account: its id or its externalId (404 \`account_not_found\`) (R75)."
      schema: { $ref: "#/components/schemas/AccountRef" }

    ScheduleScopeFilter:
      name: scope
      in: query
      description: Only of this scope.
      schema: { $ref: "#/components/schemas/ScheduleScope" }

    ScheduleStatusFilter:
      name: status
      in: query
      description: Only of this status, as it is now.
      schema: { $ref: "#/components/schemas/ScheduleStatus" }

    PlanStatusFilter:
      name: status
      in: query
      description: Only of this status.
      schema: { $ref: "#/components/schemas/PlanStatus" }

    SubscriptionStatusFilter:
      name: status
      in: query
      description: Only of this status, as it is now.
      schema: { $ref: "#/components/schemas/SubscriptionStatus" }

    BundleStatusFilter:
      name: status
      in: query
      description: Only of this status.
      schema: { $ref: "#/components/schemas/BundleStatus" }

    OperationFilter:
      name: operation
      in: query
      description: Only of the mutation or transition with this id; an unknown one lists nothing.
      schema: { type: string, minLength: 1, maxLength: 64 }

    EntryTypeFilter:
      name: type
      in: query
      description: Only of this type.
      schema: { $ref: "#/components/schemas/EntryType" }

    EventTypeFilter:
      name: type
      in: query
      description: Only of this type.
      schema: { $ref: "#/components/schemas/EventType" }

    EventFromFilter:
      name: from
      in: query
      description: Only from this instant on, by createdAt (R75).
      schema: { $ref: "#/components/schemas/TimestampInput" }

    EventToFilter:
      name: to
      in: query
      description: Only before this instant, by createdAt; a range that is empty lists nothing (R10, R75).
      schema: { $ref: "#/components/schemas/TimestampInput" }

    Hashes:
      name: hashes
      in: query
      description: Whether to answer \`prevHash\` and \`hash\` of each entry; else both are null (R79).
      schema: { type: boolean, default: false }

    FromSeq:
      name: fromSeq
      in: query
      description: >-
        First entry to check. The hash of the one before it is taken as it is stored; without this parameter the whole
        chain is checked from its start (R79).
      schema: { type: integer, minimum: 1, maximum: 9007199254740991, default: 1 }

    Until:
      name: until
      in: query
      required: true
      description: How far to look, after now and at most 400 days ahead (422 \`invalid_range\`) (R62).
      schema: { $ref: "#/components/schemas/TimestampInput" }
      example: "2026-04-01T00:00:00.000Z"

    ExternalIdFilter:
      name: externalId
      in: query
      description: Only the account with this externalId.
      schema: { type: string, minLength: 1, maxLength: 255 }

    EmailFilter:
      name: email
      in: query
      description: Only accounts with exactly this e-mail address.
      schema: { type: string, minLength: 1, maxLength: 320 }

    AccountStatusFilter:
      name: status
      in: query
      description: Only of this status.
      schema: { $ref: "#/components/schemas/AccountStatus" }

    CreditStatusFilter:
      name: status
      in: query
      description: Only of this status.
      schema: { $ref: "#/components/schemas/CreditStatus" }

    GrantStatusFilter:
      name: status
      in: query
      description: Only of this status, as it is now.
      schema: { $ref: "#/components/schemas/GrantStatus" }

    AdjustmentStatusFilter:
      name: status
      in: query
      description: Only of this status, as it is now.
      schema: { $ref: "#/components/schemas/AdjustmentStatus" }

    ReservationStatusFilter:
      name: status
      in: query
      description: Only of this status, as it is now.
      schema: { $ref: "#/components/schemas/ReservationStatus" }

    CategoryFilter:
      name: category
      in: query
      description: Only of this category.
      schema: { $ref: "#/components/schemas/GrantCategory" }

    ExternalKeyFilter:
      name: externalKey
      in: query
      description: Only the object with this externalKey (R66).
      schema: { $ref: "#/components/schemas/ExternalKey" }

    FromFilter:
      name: from
      in: query
      description: Only from this instant on, by effectiveAt, or by createdAt where there is none (R75).
      schema: { $ref: "#/components/schemas/TimestampInput" }

    ToFilter:
      name: to
      in: query
      description: Only before this instant; a range that is empty lists nothing (R10, R75).
      schema: { $ref: "#/components/schemas/TimestampInput" }

    OccurredFromFilter:
      name: occurredFrom
      in: query
      description: Only debits whose occurredAt is at or after this instant (R75).
      schema: { $ref: "#/components/schemas/TimestampInput" }

    OccurredToFilter:
      name: occurredTo
      in: query
      description: Only debits whose occurredAt is before this instant (R75).
      schema: { $ref: "#/components/schemas/TimestampInput" }

    MetadataFilter:
      name: metadata
      in: query
      description: "Only objects that have these labels: \`metadata[key]=value\`, all of them (R75)."
      schema:
        type: object
        maxProperties: 50
        additionalProperties: { type: string, maxLength: 500 }
      style: deepObject
      explode: true

    At:
      name: at
      in: query
      description: >-
        Answer as of this instant, not after now (422 \`at_in_future\`). What is answered for the past never changes later
        (R74).
      schema: { $ref: "#/components/schemas/TimestampInput" }

    SeriesFrom:
      name: from
      in: query
      description: Instant of the first point.
      schema: { $ref: "#/components/schemas/TimestampInput" }
      required: true
      example: "2026-01-05T09:00:00.000Z"

    SeriesTo:
      name: to
      in: query
      description: Points are before this instant (422 \`invalid_range\`).
      schema: { $ref: "#/components/schemas/TimestampInput" }
      required: true
      example: "2026-01-05T10:30:00.000Z"

    SeriesStep:
      name: step
      in: query
      description: Whole seconds from one point to the next (R74).
      schema: { type: integer, minimum: 1, maximum: 31622400 }
      required: true
      example: 1800

    Limit:
      name: limit
      in: query
      description: How many per page (R75).
      schema: { type: integer, minimum: 1, maximum: 100, default: 20 }

    Cursor:
      name: cursor
      in: query
      description: The nextCursor of the page before; it fits the same filters only (400 \`invalid_cursor\`) (R75).
      schema: { type: string, minLength: 1, maxLength: 2048 }

    Order:
      name: order
      in: query
      description: Newest first, or oldest first, by creation (R75).
      schema: { type: string, enum: [asc, desc], default: desc }

    GrantOrder:
      name: order
      in: query
      description: >-
        Newest first, oldest first, or \`burn\`: the grants with free credit in the order they would be used, which needs
        account and credit (422 \`conflicting_fields\`) (R34, R75).
      schema: { type: string, enum: [asc, desc, burn], default: desc }

    IdempotencyKey:
      name: Idempotency-Key
      in: header
      description: >-
        A key of your choice, printable ASCII. Within 24 hours a request with the same key gets the first one's stored
        answer, without a second effect (R63–R65).
      schema: { type: string, minLength: 1, maxLength: 255, pattern: "^[\\\\x20-\\\\x7e]+$" }
      example: 7c0a1e52-6f0e-4d0c-9f58-0d5f3f6d8a11

    DryRun:
      name: Dry-Run
      in: header
      description: >-
        \`true\` computes the answer and changes nothing; it is 200 with the body the write would have. \`false\` is the
        same as leaving it out (R62).
      schema: { type: string, enum: ["true", "false"] }

    IfMatchPool:
      name: If-Match
      in: header
      description: >-
        The pool's version this write expects, as one strong ETag: the same as ifVersion in the body (412
        \`version_mismatch\`). \`*\`, weak tags and lists are refused (R68).
      schema: { $ref: "#/components/schemas/ETag" }
      example: '"10"'

    IfMatchAccount:
      name: If-Match
      in: header
      description: >-
        The account's version this write expects, as one strong ETag (412 \`version_mismatch\`); \`"0"\` means that it does
        not exist yet. \`*\`, weak tags and lists are refused (R68).
      schema: { $ref: "#/components/schemas/ETag" }
      example: '"1"'

  headers:
    RequestId:
      description: >-
        Id of this request (R7); also that of a replayed answer's request, whose body keeps the first one's.
      required: true
      schema: { $ref: "#/components/schemas/RequestId" }
    IdempotencyReplayed:
      description: "\`true\` where the answer is the stored one of an earlier request with the same key (R65)."
      schema: { type: string, enum: ["true"] }
    DryRun:
      description: "\`true\` where nothing was changed (R62)."
      schema: { type: string, enum: ["true"] }
    ETag:
      description: "The version as a strong ETag, for If-Match: that of the pool, or of the account (R68)."
      required: true
      schema: { $ref: "#/components/schemas/ETag" }
    RetryAfter:
      description: Seconds to wait before the next try.
      schema: { type: integer, minimum: 0, maximum: 86400 }
    RateLimitLimit:
      description: How many requests a window has.
      schema: { type: integer, minimum: 0 }
    RateLimitRemaining:
      description: How many of them are left.
      schema: { type: integer, minimum: 0 }
    RateLimitReset:
      description: Seconds until the next window.
      schema: { type: integer, minimum: 0 }
    Allow:
      description: The methods that the path has.
      required: true
      schema: { type: string, minLength: 1 }

  # Answers that several operations share. Where a status has several codes, \`code\` tells them apart.
  responses:
    InvalidRequest:
      description: The request breaks its schema (R69).
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/InvalidRequestProblem" }
          examples: { invalidRequest: { $ref: "#/components/examples/InvalidRequestProblem" } }

    InvalidListRequest:
      description: The request breaks its schema (R69), or the cursor does not fit (R75).
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema:
            oneOf:
              - { $ref: "#/components/schemas/InvalidRequestProblem" }
              - { $ref: "#/components/schemas/InvalidCursorProblem" }
            discriminator:
              propertyName: code
              mapping:
                invalid_request: "#/components/schemas/InvalidRequestProblem"
                invalid_cursor: "#/components/schemas/InvalidCursorProblem"
          examples:
            invalidRequest: { $ref: "#/components/examples/InvalidRequestProblem" }
            invalidCursor: { $ref: "#/components/examples/InvalidCursorProblem" }

    Unauthorized:
      description: The key is missing or malformed.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/UnauthorizedProblem" }
          examples: { unauthorized: { $ref: "#/components/examples/UnauthorizedProblem" } }

    InsufficientCredits:
      description: Not enough credits (R38).
      headers:
        X-Request-Id: { $ref: "#/components/headers/RequestId" }
        Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/InsufficientCreditsProblem" }
          examples: { insufficientCredits: { $ref: "#/components/examples/InsufficientCreditsProblem" } }

    Forbidden:
      description: The key is not allowed to do this.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/ForbiddenProblem" }
          examples: { forbidden: { $ref: "#/components/examples/ForbiddenProblem" } }

    RouteNotFound:
      description: The path belongs to no operation.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/RouteNotFoundProblem" }
          examples: { routeNotFound: { $ref: "#/components/examples/RouteNotFoundProblem" } }

    AccountNotFound:
      description: No such account (R14).
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/AccountNotFoundProblem" }
          examples: { accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" } }

    AccountOrCreditNotFound:
      description: No such account, or no such credit (R14, R17).
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema:
            oneOf:
              - { $ref: "#/components/schemas/AccountNotFoundProblem" }
              - { $ref: "#/components/schemas/CreditNotFoundProblem" }
            discriminator:
              propertyName: code
              mapping:
                account_not_found: "#/components/schemas/AccountNotFoundProblem"
                credit_not_found: "#/components/schemas/CreditNotFoundProblem"
          examples:
            accountNotFound: { $ref: "#/components/examples/AccountNotFoundProblem" }
            creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" }

    CreditNotFound:
      description: No such credit (R17).
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/CreditNotFoundProblem" }
          examples: { creditNotFound: { $ref: "#/components/examples/CreditNotFoundProblem" } }

    GrantNotFound:
      description: No such grant.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/GrantNotFoundProblem" }
          examples: { grantNotFound: { $ref: "#/components/examples/GrantNotFoundProblem" } }

    AdjustmentNotFound:
      description: No such adjustment.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/AdjustmentNotFoundProblem" }
          examples: { adjustmentNotFound: { $ref: "#/components/examples/AdjustmentNotFoundProblem" } }

    DebitNotFound:
      description: No such debit.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/DebitNotFoundProblem" }
          examples: { debitNotFound: { $ref: "#/components/examples/DebitNotFoundProblem" } }

    RefundNotFound:
      description: No such refund.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/RefundNotFoundProblem" }
          examples: { refundNotFound: { $ref: "#/components/examples/RefundNotFoundProblem" } }

    ReservationNotFound:
      description: No such reservation.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/ReservationNotFoundProblem" }
          examples: { reservationNotFound: { $ref: "#/components/examples/ReservationNotFoundProblem" } }

    ScheduleNotFound:
      description: No such schedule.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/ScheduleNotFoundProblem" }
          examples: { scheduleNotFound: { $ref: "#/components/examples/ScheduleNotFoundProblem" } }

    PlanNotFound:
      description: No such plan (R81).
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/PlanNotFoundProblem" }
          examples: { planNotFound: { $ref: "#/components/examples/PlanNotFoundProblem" } }

    SubscriptionNotFound:
      description: No such subscription.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/SubscriptionNotFoundProblem" }
          examples: { subscriptionNotFound: { $ref: "#/components/examples/SubscriptionNotFoundProblem" } }

    BundleNotFound:
      description: No such bundle (R87).
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/BundleNotFoundProblem" }
          examples: { bundleNotFound: { $ref: "#/components/examples/BundleNotFoundProblem" } }

    TransferNotFound:
      description: No such transfer.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/TransferNotFoundProblem" }
          examples: { transferNotFound: { $ref: "#/components/examples/TransferNotFoundProblem" } }

    EventNotFound:
      description: No such event.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/EventNotFoundProblem" }
          examples: { eventNotFound: { $ref: "#/components/examples/EventNotFoundProblem" } }

    WebhookEndpointNotFound:
      description: No such webhook endpoint.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/WebhookEndpointNotFoundProblem" }
          examples: { webhookEndpointNotFound: { $ref: "#/components/examples/WebhookEndpointNotFoundProblem" } }

    AlertNotFound:
      description: No such alert.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/AlertNotFoundProblem" }
          examples: { alertNotFound: { $ref: "#/components/examples/AlertNotFoundProblem" } }

    MethodNotAllowed:
      description: The path has no such method.
      headers:
        X-Request-Id: { $ref: "#/components/headers/RequestId" }
        Allow: { $ref: "#/components/headers/Allow" }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/MethodNotAllowedProblem" }
          examples: { methodNotAllowed: { $ref: "#/components/examples/MethodNotAllowedProblem" } }

    IdempotencyInProgress:
      description: The first request with this idempotency key is still running (R65).
      headers:
        X-Request-Id: { $ref: "#/components/headers/RequestId" }
        Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
        Retry-After: { $ref: "#/components/headers/RetryAfter" }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/IdempotencyInProgressProblem" }
          examples: { idempotencyInProgress: { $ref: "#/components/examples/IdempotencyInProgressProblem" } }

    VersionMismatch:
      description: The version has changed (R68).
      headers:
        X-Request-Id: { $ref: "#/components/headers/RequestId" }
        Idempotency-Replayed: { $ref: "#/components/headers/IdempotencyReplayed" }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/VersionMismatchProblem" }
          examples: { versionMismatch: { $ref: "#/components/examples/VersionMismatchProblem" } }

    PayloadTooLarge:
      description: The body is larger than 1 MiB.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/PayloadTooLargeProblem" }
          examples: { payloadTooLarge: { $ref: "#/components/examples/PayloadTooLargeProblem" } }

    ImportTooLarge:
      description: The body is larger than 16 MiB.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/PayloadTooLargeProblem" }
          examples: { payloadTooLarge: { $ref: "#/components/examples/PayloadTooLargeProblem" } }

    UnsupportedMediaType:
      description: The body is not \`application/json\`.
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/UnsupportedMediaTypeProblem" }
          examples: { unsupportedMediaType: { $ref: "#/components/examples/UnsupportedMediaTypeProblem" } }

    AtInFuture:
      description: "\`at\` is after now (R74)."
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/AtInFutureProblem" }
          examples: { atInFuture: { $ref: "#/components/examples/AtInFutureProblem" } }

    IdempotencyKeyReused:
      description: The idempotency key was used for another request (R65).
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/IdempotencyKeyReusedProblem" }
          examples: { idempotencyKeyReused: { $ref: "#/components/examples/IdempotencyKeyReusedProblem" } }

    RateLimited:
      description: Too many requests; only by an injected fault (R80).
      headers:
        X-Request-Id: { $ref: "#/components/headers/RequestId" }
        Retry-After: { $ref: "#/components/headers/RetryAfter" }
        RateLimit-Limit: { $ref: "#/components/headers/RateLimitLimit" }
        RateLimit-Remaining: { $ref: "#/components/headers/RateLimitRemaining" }
        RateLimit-Reset: { $ref: "#/components/headers/RateLimitReset" }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/RateLimitedProblem" }
          examples: { rateLimited: { $ref: "#/components/examples/RateLimitedProblem" } }

    InternalError:
      description: The server failed (R71).
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/InternalErrorProblem" }
          examples: { internalError: { $ref: "#/components/examples/InternalErrorProblem" } }

    Unavailable:
      description: The server cannot answer for now (R71).
      headers: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }
      content:
        application/problem+json:
          schema: { $ref: "#/components/schemas/UnavailableProblem" }
          examples: { unavailable: { $ref: "#/components/examples/UnavailableProblem" } }

  # These two are answered before an operation is found (R70), so no operation lists them. This item is in no path: it
  # only says that they exist, and keeps them in whatever is generated from this file.
  pathItems:
    OutsideEveryOperation:
      description: Any path or method that this contract does not have.
      get:
        tags: [ledger]
        operationId: outsideEveryOperation
        summary: Answers outside of every operation
        description: Not an operation. A path that belongs to no operation, or a method that a path does not have.
        responses:
          "404": { $ref: "#/components/responses/RouteNotFound" }
          "405": { $ref: "#/components/responses/MethodNotAllowed" }

  schemas:
    # Ids and references.

    AccountId:
      type: string
      pattern: ^(acc|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of an account: \`acc_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    CreditId:
      type: string
      pattern: ^(crd|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a credit: \`crd_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    GrantId:
      type: string
      pattern: ^(grt|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a grant: \`grt_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    AdjustmentId:
      type: string
      pattern: ^(adj|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of an adjustment: \`adj_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    DebitId:
      type: string
      pattern: ^(dbt|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a debit: \`dbt_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    RefundId:
      type: string
      pattern: ^(rfd|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a refund: \`rfd_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    ReservationId:
      type: string
      pattern: ^(rsv|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a reservation: \`rsv_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    ScheduleId:
      type: string
      pattern: ^(sch|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a schedule: \`sch_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    PlanId:
      type: string
      pattern: ^(pln|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a plan: \`pln_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    SubscriptionId:
      type: string
      pattern: ^(sub|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a subscription: \`sub_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    BundleId:
      type: string
      pattern: ^(bnd|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a bundle: \`bnd_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    TransferId:
      type: string
      pattern: ^(trf|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a transfer: \`trf_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    EventId:
      type: string
      pattern: ^evt_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: "Id of an event: \`evt_\` and a ULID."

    WebhookEndpointId:
      type: string
      pattern: ^(whk|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of a webhook endpoint: \`whk_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\`
        (R62).

    AlertId:
      type: string
      pattern: ^(alr|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of an alert: \`alr_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    OperationId:
      type: string
      pattern: ^(op|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of one accepted mutation, or of one transition of the clock (R5, R6): \`op_\` and a ULID; in the answer to a
        dry run, a new object's id starts with \`dry_\` (R62).

    EntryId:
      type: string
      pattern: ^(ent|dry)_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: >-
        Id of an entry: \`ent_\` and a ULID; in the answer to a dry run, a new object's id starts with \`dry_\` (R62).

    RequestId:
      type: string
      pattern: ^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$
      description: "Id of one request: \`req_\` and a ULID. Quote it when you report a problem."

    AccountRef:
      type: string
      minLength: 1
      maxLength: 255
      pattern: ^(?!\\.{1,2}$)[\\s\\S]*$
      description: >-
        An account: its id, else its externalId. An exact match of the id wins (R14). \`.\` and \`..\` name no account,
        because they would change a path (R15).

    CreditRef:
      type: string
      minLength: 1
      maxLength: 64
      description: "A credit: its id or its code (R17)."

    PlanRef:
      type: string
      minLength: 1
      maxLength: 64
      description: "A plan: its id or its code (R81)."

    ExternalId:
      type: string
      minLength: 1
      maxLength: 255
      pattern: ^(?!acc_)(?!\\.{1,2}$)[\\s\\S]*$
      description: >-
        Your own id of an account: case-sensitive and kept exactly as sent. It cannot start with \`acc_\` and cannot be
        \`.\` or \`..\`, so that no value is ambiguous. Unique in the environment for ever (R15).

    CreditCode:
      type: string
      pattern: ^(?!crd_)[a-z0-9][a-z0-9_.-]{0,63}$
      description: Short name of a credit, unique in the environment. It cannot start with \`crd_\` (R17).

    PlanCode:
      type: string
      pattern: ^(?!pln_)[a-z0-9][a-z0-9_.-]{0,63}$
      description: Short name of a plan, unique in the environment. It cannot start with \`pln_\` (R81).

    BundleCode:
      type: string
      pattern: ^(?!bnd_)[a-z0-9][a-z0-9_.-]{0,63}$
      description: Short name of a bundle, unique in the environment. It cannot start with \`bnd_\` (R87).

    ExternalKey:
      type: string
      minLength: 1
      maxLength: 255
      description: >-
        Your own key of an object, unique in the environment for objects of its kind, for ever. Use it where an
        idempotency key would expire too soon (R66).

    # Amounts, money and time.

    Amount:
      type: integer
      minimum: 0
      maximum: 9007199254740991
      description: An amount in the credit's smallest unit (R72).

    PositiveAmount:
      type: integer
      minimum: 1
      maximum: 9007199254740991
      description: An amount of at least one, in the credit's smallest unit (R72).

    SignedAmount:
      type: integer
      minimum: -9007199254740991
      maximum: 9007199254740991
      description: A signed amount in the credit's smallest unit (R72).

    NonZeroAmount:
      description: A signed amount other than zero, in the credit's smallest unit (R51, R72).
      anyOf:
        - { type: integer, minimum: 1, maximum: 9007199254740991 }
        - { type: integer, minimum: -9007199254740991, maximum: -1 }

    PositiveDecimal:
      type: string
      maxLength: 40
      pattern: ^(?=[0-9.]*[1-9])(0|[1-9][0-9]{0,15})(\\.[0-9]+)?$
      description: >-
        An amount above zero in whole credits. More fraction digits than the credit's scale are refused, never rounded
        (R72).

    NonNegativeDecimal:
      type: string
      maxLength: 40
      pattern: ^(0|[1-9][0-9]{0,15})(\\.[0-9]+)?$
      description: >-
        An amount of zero or more in whole credits. More fraction digits than the credit's scale are refused, never
        rounded (R72).

    NonZeroDecimal:
      type: string
      maxLength: 40
      pattern: ^-?(?=[0-9.]*[1-9])(0|[1-9][0-9]{0,15})(\\.[0-9]+)?$
      description: >-
        A signed amount other than zero in whole credits. More fraction digits than the credit's scale are refused,
        never rounded (R72).

    DecimalAmount:
      type: string
      pattern: ^-?(0|[1-9][0-9]{0,15})\\.[0-9]{1,9}$
      description: An amount in whole credits with exactly as many fraction digits as the credit's scale (R72).

    Timestamp:
      type: string
      format: date-time
      pattern: ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$
      description: An instant in UTC with exactly three fraction digits (R8).

    TimestampInput:
      type: string
      format: date-time
      maxLength: 64
      pattern: ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$
      description: >-
        An instant, RFC 3339, with any offset. Digits beyond milliseconds are cut; a date without a time is refused (R8).

    Version:
      type: integer
      minimum: 0
      maximum: 9007199254740991
      description: A version number (R68).

    ETag:
      type: string
      pattern: ^"(0|[1-9][0-9]{0,15})"$
      description: A version as a strong entity tag, quotes included (R68).

    CurrencyCode:
      type: string
      pattern: ^[A-Z]{3}$
      description: A currency, ISO 4217.

    Price:
      description: What one whole credit costs.
      type: object
      required: [currency, unitAmount, unitAmountDecimal]
      additionalProperties: false
      properties:
        currency: { $ref: "#/components/schemas/CurrencyCode", description: Currency of the price. }
        unitAmount:
          type: integer
          minimum: 0
          maximum: 9007199254740991
          description: >-
            Price of one credit in the currency's minor unit. Where a decimal price was given this is that price,
            rounded half to even (R73).
        unitAmountDecimal:
          type: [string, "null"]
          maxLength: 40
          description: >-
            The exact price of one credit in the currency's major unit, as it was sent; null where only unitAmount was
            (R73).

    PriceInput:
      description: What one whole credit costs.
      type: object
      required: [currency]
      additionalProperties: false
      properties:
        currency:
          $ref: "#/components/schemas/CurrencyCode"
          description: Currency of the price. A code that ISO 4217 does not list is taken to have two decimals.
        unitAmount:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            Price of one credit in the currency's minor unit (cents). At least one of unitAmount and unitAmountDecimal
            is required; both must agree after rounding (R73).
        unitAmountDecimal:
          type: [string, "null"]
          maxLength: 40
          pattern: ^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,12})?$
          description: >-
            Exact price of one credit in the currency's major unit, for prices finer than a cent: \`0.0125\` of USD is
            1.25 cents (R73).

    CalendarUnit:
      type: string
      enum: [hour, day, week, month, quarter, half_year, year]
      description: >-
        A unit of time in UTC. Hours, days and weeks have a fixed length; the others are calendar months (R28).

    GrantDuration:
      description: How long a grant lives, counted from its effectiveAt (R21).
      type: object
      required: [unit, count]
      additionalProperties: false
      properties:
        unit:
          type: string
          enum: [hour, day, week, month, quarter, half_year, year, billing_period]
          description: >-
            A unit of time in UTC (R28), or \`billing_period\`: the account's billing periods, of which 1 means the end of
            the current one (R17, R21).
        count:
          type: integer
          minimum: 1
          maximum: 10000
          description: How many of the unit (R29).

    ExpiryType:
      type: string
      enum: [none, duration, period, billing_periods]
      description: >-
        \`none\` never expires; \`duration\` counts units from the grant's own instant; \`period\` ends at the schedule's next
        occurrence: a one-time grant never expires by it, and its rollover cannot name it; \`billing_periods\` ends at the
        n-th end of a billing period (R21, R32).

    ExpiryPolicy:
      description: A stored rule from which the expiry of a grant is computed (R21).
      type: object
      required: [type, unit, count]
      additionalProperties: false
      properties:
        type: { $ref: "#/components/schemas/ExpiryType" }
        unit:
          anyOf: [{ $ref: "#/components/schemas/CalendarUnit" }, { type: "null" }]
          description: Unit of a \`duration\`, else null (R28).
        count:
          type: [integer, "null"]
          minimum: 1
          maximum: 10000
          description: How many, for \`duration\` and \`billing_periods\`, else null (R29).

    ExpiryPolicyInput:
      description: A rule from which the expiry of a grant is computed (R21).
      type: object
      required: [type]
      additionalProperties: false
      properties:
        type: { $ref: "#/components/schemas/ExpiryType" }
        unit:
          anyOf: [{ $ref: "#/components/schemas/CalendarUnit" }, { type: "null" }]
          description: Required for \`duration\`, refused elsewhere (422 \`conflicting_fields\`).
        count:
          type: [integer, "null"]
          minimum: 1
          maximum: 10000
          description: >-
            Required for \`duration\` and \`billing_periods\`, refused elsewhere (422 \`conflicting_fields\`) (R29).

    RolloverPolicy:
      description: What happens to credit left over when its grant expires (R32, R33).
      type: object
      required: [percent, maxAmount, maxRollovers, priority, expiry]
      additionalProperties: false
      properties:
        percent:
          type: integer
          minimum: 0
          maximum: 100
          description: Share of the unused credit that rolls over, rounded down (R32).
        maxAmount:
          type: [integer, "null"]
          minimum: 1
          maximum: 9007199254740991
          description: Most that rolls over at once, in the credit's smallest unit; null for no limit (R32).
        maxRollovers:
          type: integer
          minimum: 1
          maximum: 10000
          description: How many times the credit may roll over in all (R33).
        priority:
          type: [integer, "null"]
          minimum: 0
          maximum: 2147483647
          description: Priority of the rolled-over grant; null keeps the source's (R33).
        expiry:
          $ref: "#/components/schemas/ExpiryPolicy"
          description: When the rolled-over grant expires, counted from the rollover (R32).

    RolloverPolicyInput:
      description: What happens to credit left over when its grant expires (R32, R33).
      type: object
      additionalProperties: false
      properties:
        percent:
          type: [integer, "null"]
          minimum: 0
          maximum: 100
          default: 100
          description: Share of the unused credit that rolls over, rounded down (R32).
        maxAmount:
          type: [integer, "null"]
          minimum: 1
          maximum: 9007199254740991
          description: Most that rolls over at once, in the credit's smallest unit; absent for no limit (R32).
        maxRollovers:
          type: [integer, "null"]
          minimum: 1
          maximum: 10000
          default: 1
          description: How many times the credit may roll over in all (R33).
        priority:
          type: [integer, "null"]
          minimum: 0
          maximum: 2147483647
          description: Priority of the rolled-over grant; absent keeps the source's (R33).
        expiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicyInput" }, { type: "null" }]
          description: >-
            When the rolled-over grant expires, counted from the rollover; absent means never. \`period\` is refused on a
            one-time grant (422 \`conflicting_fields\`) (R32).

    # Labels.

    Metadata:
      type: object
      additionalProperties:
        type: string
      description: Your own labels (R75).

    MetadataInput:
      type: [object, "null"]
      maxProperties: 50
      propertyNames:
        type: string
        minLength: 1
        maxLength: 40
      additionalProperties:
        type: string
        maxLength: 500
      description: "Your own labels: up to 50 keys of up to 40 characters, values up to 500 characters (R75)."

    MetadataPatch:
      type: [object, "null"]
      maxProperties: 50
      propertyNames:
        type: string
        minLength: 1
        maxLength: 40
      additionalProperties:
        type: [string, "null"]
        maxLength: 500
      description: >-
        Labels to merge into the stored ones: a null value deletes its key, null in place of the object deletes all. The
        result may have up to 50 keys (422 \`conflicting_fields\`) (R75).

    # Enumerations.

    AccountStatus:
      type: string
      enum: [active, closed]
      description: A closed account can be read but takes no further writes (R16).

    CreditStatus:
      type: string
      enum: [active, archived]
      description: Of an archived credit no more is given out; what is there can still be spent (R17).

    BurnStrategy:
      type: string
      enum: [expiration_priority, first_in_first_out, last_in_first_out, plan_first, largest_first]
      description: In which order grants are used up; priority always comes first (R34).

    DefaultRolloverPolicy:
      type: string
      enum: [none, expire, rollover]
      description: >-
        What a grant does that names no expiry: \`none\` never expires, \`expire\` expires by defaultExpiry, \`rollover\`
        expires by it and rolls all of the rest over (R17, R21).

    GrantStatus:
      type: string
      enum: [pending, active, depleted, expired, voided]
      description: >-
        \`pending\` before effectiveAt; \`depleted\` when nothing remains, until a refund comes back; \`expired\` and \`voided\`
        are final (R23).

    GrantCategory:
      type: string
      enum: [free, adjustment, plan, purchased, auto_topup, rollover]
      description: Where the credit comes from in your business; it decides the burn order among equals (R19, R34).

    GrantCategoryInput:
      type: string
      enum: [free, adjustment, plan, purchased, auto_topup]
      description: Category of a new grant. \`rollover\` is given by the ledger only (R19).

    GrantSourceType:
      type: string
      enum: [manual, schedule, bundle, adjustment, rollover, reissue, transfer, import, auto_topup]
      description: >-
        What made the grant: a call of createGrant, an occurrence of a schedule (R29), a purchase (R87), a positive
        adjustment (R51), a rollover (R32), a reissuing refund (R57), a transfer (R59), an import (R61) or an automatic
        top-up (R78).

    Overage:
      type: string
      enum: [reject, cap, overflow]
      description: >-
        What happens when the amount is more than available + creditLimit: \`reject\` refuses it (402), \`cap\` takes what
        there is, \`overflow\` takes all and leaves the rest as debt (R38).

    HoldOverage:
      type: string
      enum: [reject, cap]
      description: >-
        What happens when the amount is more than available + creditLimit: \`reject\` refuses it (402), \`cap\` holds what
        there is. A hold never makes debt (R42).

    AdjustmentStatus:
      type: string
      enum: [active, expired]
      description: An expired adjustment no longer counts (R53, R54).

    DebitSource:
      type: string
      enum: [usage, capture, adjustment, import]
      description: >-
        What made the debit: a call of createDebit, a capture (R44), a negative adjustment (R52) or an import of credit
        that was used in part already (R61).

    OnExpiredGrant:
      type: string
      enum: [lapse, reissue]
      description: >-
        What a refund does with credit whose grant has expired or was voided: \`lapse\` lets it lapse, \`reissue\` gives it
        back in a new grant (R57).

    ReservationStatus:
      type: string
      enum: [open, captured, released, expired]
      description: All but \`open\` are final (R50).

    EntryType:
      type: string
      enum:
        [
          grant_issued, grant_activated, grant_scheduled, grant_updated, grant_expired, grant_voided, transferred_in,
          rolled_over, reissued, imported, consumed, adjusted, transferred_out, reserved, released, captured,
          debt_incurred, debt_repaid, refunded, lapsed, reservation_expired,
        ]
      description: What the entry records; the signs of its figures follow from it (R6).

    ScheduleScope:
      type: string
      enum: [account, plan, subscription]
      description: >-
        For whom a schedule issues: for an account, for nobody by itself as a template of a plan, or for a subscription
        (R27, R81).

    ScheduleStatus:
      type: string
      enum: [active, cancelled, completed]
      description: "\`cancelled\` was stopped, \`completed\` has no occurrence left; both are final (R29, R31)."

    ResetStart:
      type: string
      enum: [anniversary, calendar]
      description: >-
        From where a template's copies count: \`anniversary\` from the subscription's anchor, \`calendar\` from the
        beginning of the year, the week or the day, whichever fits the interval (R82).

    PlanStatus:
      type: string
      enum: [active, archived]
      description: An archived plan takes no new subscriptions; running ones go on (R81).

    SubscriptionStatus:
      type: string
      enum: [pending, active, cancelled]
      description: "\`pending\` before startAt; \`cancelled\` is final (R82, R84)."

    CancelMoment:
      type: string
      enum: [now, period_end]
      description: "When a subscription is cancelled: now, or at the end of its current billing period (R83, R84)."

    BundleStatus:
      type: string
      enum: [active, inactive]
      description: An inactive bundle cannot be purchased (R87).

    # Accounts.

    Account:
      description: Someone who owns credits (R14–R16).
      type: object
      required: [id, externalId, name, email, metadata, status, billingAnchor, version, createdAt, updatedAt, closedAt]
      additionalProperties: false
      properties:
        id: { $ref: "#/components/schemas/AccountId", description: Id of the account (R14). }
        externalId:
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null until it is set, then fixed (R15).
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        email:
          type: [string, "null"]
          maxLength: 320
          description: E-mail address; lists filter by it.
        metadata: { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        status: { $ref: "#/components/schemas/AccountStatus" }
        billingAnchor:
          $ref: "#/components/schemas/Timestamp"
          description: Where the account's monthly billing periods start from; createdAt unless it was set (R17).
        version:
          $ref: "#/components/schemas/Version"
          description: Counts changes of this profile from 1; the ETag of getAccount (R68).
        createdAt: { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        updatedAt: { $ref: "#/components/schemas/Timestamp", description: When it last changed (R9). }
        closedAt:
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: When it was closed; null while it is active (R16).

    AccountCreate:
      description: A new account. Every field is optional.
      type: object
      additionalProperties: false
      properties:
        externalId:
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; unique for ever (409 \`external_id_conflict\`) (R15).
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        email:
          type: [string, "null"]
          maxLength: 320
          pattern: ^[^\\s@]+@[^\\s@]+$
          description: E-mail address.
        billingAnchor:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            Where the account's monthly billing periods start from; any instant, past or future. Default: createdAt
            (R17, R28).
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }

    AccountUpsert:
      description: >-
        Fields to set on the account that the path names. Those that are absent or null stay as they are (R15).
      type: object
      additionalProperties: false
      properties:
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        email:
          type: [string, "null"]
          maxLength: 320
          pattern: ^[^\\s@]+@[^\\s@]+$
          description: E-mail address.
        billingAnchor:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            Where the account's monthly billing periods start from; any instant, past or future. Default: createdAt
            (R17, R28).
        metadata:
          $ref: "#/components/schemas/MetadataInput"
          description: Your own labels; they are merged into those of an account that exists (R75).

    AccountUpdate:
      description: Fields to change; absent ones stay as they are.
      type: object
      additionalProperties: false
      properties:
        externalId:
          $ref: "#/components/schemas/ExternalId"
          description: >-
            Can be set while the account has none, and never changes after that (409 \`external_id_conflict\`) (R15).
        name:
          type: [string, "null"]
          maxLength: 255
          description: Display name; null clears it.
        email:
          type: [string, "null"]
          maxLength: 320
          pattern: ^[^\\s@]+@[^\\s@]+$
          description: E-mail address; null clears it.
        billingAnchor:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: Where the account's monthly billing periods start from; null goes back to createdAt (R17).
        metadata:
          $ref: "#/components/schemas/MetadataPatch"
          description: Labels to merge into the stored ones; a null value deletes its key (R75).

    # Balances.

    NextExpiry:
      description: What expires next (R4).
      type: object
      required: [at, amount]
      additionalProperties: false
      properties:
        at:
          $ref: "#/components/schemas/Timestamp"
          description: The next instant at which free credit expires (R4).
        amount:
          $ref: "#/components/schemas/PositiveAmount"
          description: How much of the free credit expires then (R4).

    BalanceDecimal:
      description: The amounts of a balance as decimal strings; null where the amount is null (R72).
      type: object
      required: [balance, reserved, available, pending, debt, creditLimit, spendable]
      additionalProperties: false
      properties:
        balance: { $ref: "#/components/schemas/DecimalAmount" }
        reserved: { $ref: "#/components/schemas/DecimalAmount" }
        available: { $ref: "#/components/schemas/DecimalAmount" }
        pending: { anyOf: [{ $ref: "#/components/schemas/DecimalAmount" }, { type: "null" }] }
        debt: { $ref: "#/components/schemas/DecimalAmount" }
        creditLimit: { anyOf: [{ $ref: "#/components/schemas/DecimalAmount" }, { type: "null" }] }
        spendable: { anyOf: [{ $ref: "#/components/schemas/DecimalAmount" }, { type: "null" }] }

    Balance:
      description: One account's figures in one credit, all in the credit's smallest unit (R2, R4).
      type: object
      required:
        [
          accountId, externalId, credit, creditId, balance, reserved, available, pending, debt, creditLimit, spendable,
          nextExpiry, version, asOf, decimal,
        ]
      additionalProperties: false
      properties:
        accountId: { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId:
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).
        credit: { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        balance:
          $ref: "#/components/schemas/SignedAmount"
          description: Free and held credit minus debt; reserved + available (R4).
        reserved: { $ref: "#/components/schemas/Amount", description: Held by open reservations (R4). }
        available:
          $ref: "#/components/schemas/SignedAmount"
          description: "What can be spent without the credit limit: balance − reserved. Negative while in debt (R4)."
        pending:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: >-
            Credit of grants that are not effective yet, no part of the balance; null in an answer with \`at\` (R4, R74).
        debt:
          $ref: "#/components/schemas/Amount"
          description: What was consumed beyond all grants and not repaid yet (R39).
        creditLimit:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: How far below zero \`available\` may go; null in an answer with \`at\` (R18, R74).
        spendable:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: >-
            The most that a debit of overage \`reject\` can take: max(0, available + creditLimit); null in an answer with
            \`at\` (R4, R74).
        nextExpiry:
          anyOf: [{ $ref: "#/components/schemas/NextExpiry" }, { type: "null" }]
          description: What expires next; null where nothing does, and in an answer with \`at\` (R4, R74).
        version:
          $ref: "#/components/schemas/Version"
          description: >-
            Version of the pool: the number of its entries and limit changes; 0 for one never touched (R2, R68).
        asOf:
          $ref: "#/components/schemas/Timestamp"
          description: "The instant the figures are true for: that of the request, or \`at\` (R9, R74)."
        decimal:
          anyOf: [{ $ref: "#/components/schemas/BalanceDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    SeriesPointDecimal:
      description: The amounts of a point as decimal strings (R72).
      type: object
      required: [balance, reserved, available, debt, granted, consumed, refunded, expired]
      additionalProperties: false
      properties:
        balance: { $ref: "#/components/schemas/DecimalAmount" }
        reserved: { $ref: "#/components/schemas/DecimalAmount" }
        available: { $ref: "#/components/schemas/DecimalAmount" }
        debt: { $ref: "#/components/schemas/DecimalAmount" }
        granted: { $ref: "#/components/schemas/DecimalAmount" }
        consumed: { $ref: "#/components/schemas/DecimalAmount" }
        refunded: { $ref: "#/components/schemas/DecimalAmount" }
        expired: { $ref: "#/components/schemas/DecimalAmount" }

    SeriesPoint:
      description: The figures at one instant and the flows of the step after it (R74).
      type: object
      required: [at, balance, reserved, available, debt, granted, consumed, refunded, expired, decimal]
      additionalProperties: false
      properties:
        at:
          $ref: "#/components/schemas/Timestamp"
          description: The instant of the point; the flows are those of the step that starts here (R74).
        balance:
          $ref: "#/components/schemas/SignedAmount"
          description: Free and held credit minus debt; reserved + available (R4).
        reserved: { $ref: "#/components/schemas/Amount", description: Held by open reservations (R4). }
        available:
          $ref: "#/components/schemas/SignedAmount"
          description: "What can be spent without the credit limit: balance − reserved. Negative while in debt (R4)."
        debt: { $ref: "#/components/schemas/Amount", description: Debt at that instant (R39). }
        granted:
          $ref: "#/components/schemas/Amount"
          description: "Credit that came in within the step: issued, activated, rolled over, reissued (R74)."
        consumed:
          $ref: "#/components/schemas/Amount"
          description: Credit that was consumed, captured, adjusted away or went into debt within the step (R74).
        refunded:
          $ref: "#/components/schemas/Amount"
          description: Credit that was refunded within the step (R74).
        expired:
          $ref: "#/components/schemas/Amount"
          description: Credit that expired, was voided or lapsed within the step (R74).
        decimal:
          anyOf: [{ $ref: "#/components/schemas/SeriesPointDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    BalanceSeries:
      description: Points from + i × step, for all that are before \`to\` (R74).
      type: object
      required: [data]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 1000
          items: { $ref: "#/components/schemas/SeriesPoint" }
          description: One point per step, oldest first.

    CreditLimitSet:
      description: A new credit limit.
      type: object
      required: [creditLimit]
      additionalProperties: false
      properties:
        creditLimit:
          $ref: "#/components/schemas/Amount"
          description: >-
            How far below zero \`available\` may go, in the credit's smallest unit. Lowering it below current use only
            blocks new spending (R18).
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    # Credits.

    CreditDecimal:
      description: The amounts of a credit as decimal strings (R72).
      type: object
      required: [defaultCreditLimit]
      additionalProperties: false
      properties:
        defaultCreditLimit: { $ref: "#/components/schemas/DecimalAmount" }

    Credit:
      description: A type of credit. Types never mix or convert (R2, R17).
      type: object
      required:
        [
          id, code, name, singularName, pluralName, description, icon, scale, burnStrategy, defaultExpiry,
          defaultRolloverPolicy, defaultCreditLimit, price, currencyPrices, isDefault, status, metadata, createdAt,
          updatedAt, decimal,
        ]
      additionalProperties: false
      properties:
        id: { $ref: "#/components/schemas/CreditId", description: Id of the credit. }
        code:
          $ref: "#/components/schemas/CreditCode"
          description: Short name; fixed once anything refers to the credit (R17).
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        singularName: { type: [string, "null"], maxLength: 255, description: What one is called. }
        pluralName: { type: [string, "null"], maxLength: 255, description: What several are called. }
        description: { type: [string, "null"], maxLength: 1024, description: What the credit is for. }
        icon: { type: [string, "null"], maxLength: 255, description: Name or address of an icon. }
        scale:
          type: integer
          minimum: 0
          maximum: 9
          description: >-
            Number of implied decimals: at scale 2 the amount 150 is 1.50 credits. Fixed once anything refers to the
            credit (R17, R72).
        burnStrategy:
          $ref: "#/components/schemas/BurnStrategy"
          description: In which order grants are used up (R34).
        defaultExpiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicy" }, { type: "null" }]
          description: Expiry of grants that name none; null for never (R21).
        defaultRolloverPolicy:
          $ref: "#/components/schemas/DefaultRolloverPolicy"
          description: What grants do that name no expiry (R21).
        defaultCreditLimit:
          $ref: "#/components/schemas/Amount"
          description: Credit limit of pools that have none of their own, in the smallest unit (R18).
        price:
          anyOf: [{ $ref: "#/components/schemas/Price" }, { type: "null" }]
          description: What one credit costs; null where no price is set (R73).
        currencyPrices:
          type: array
          maxItems: 50
          items: { $ref: "#/components/schemas/Price" }
          description: Prices in further currencies (R73).
        isDefault:
          type: boolean
          description: >-
            Whether calls that name no credit mean this one. Exactly one credit of an environment is the default (R17).
        status: { $ref: "#/components/schemas/CreditStatus" }
        metadata: { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        createdAt: { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        updatedAt: { $ref: "#/components/schemas/Timestamp", description: When it last changed (R9). }
        decimal:
          anyOf: [{ $ref: "#/components/schemas/CreditDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    CreditCreate:
      description: A new type of credit.
      type: object
      required: [code]
      additionalProperties: false
      properties:
        code:
          $ref: "#/components/schemas/CreditCode"
          description: Short name, unique in the environment (409 \`code_conflict\`) (R17).
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        singularName: { type: [string, "null"], maxLength: 255, description: What one is called. }
        pluralName: { type: [string, "null"], maxLength: 255, description: What several are called. }
        description: { type: [string, "null"], maxLength: 1024, description: What the credit is for. }
        icon: { type: [string, "null"], maxLength: 255, description: Name or address of an icon. }
        scale:
          type: [integer, "null"]
          minimum: 0
          maximum: 9
          default: 0
          description: Number of implied decimals (R72).
        burnStrategy:
          anyOf: [{ $ref: "#/components/schemas/BurnStrategy" }, { type: "null" }]
          description: "In which order grants are used up. Default: \`expiration_priority\` (R34)."
        defaultExpiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicyInput" }, { type: "null" }]
          description: "Expiry of grants that name none. Default: never (R21)."
        defaultRolloverPolicy:
          anyOf: [{ $ref: "#/components/schemas/DefaultRolloverPolicy" }, { type: "null" }]
          description: "What grants do that name no expiry. Default: \`expire\` (R21)."
        defaultCreditLimit:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          default: 0
          description: Credit limit of pools that have none of their own, in the smallest unit (R18).
        price:
          anyOf: [{ $ref: "#/components/schemas/PriceInput" }, { type: "null" }]
          description: What one credit costs (422 \`price_mismatch\`) (R73).
        currencyPrices:
          type: [array, "null"]
          maxItems: 50
          items: { $ref: "#/components/schemas/PriceInput" }
          description: Prices in further currencies (R73).
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }

    CreditUpdate:
      description: Fields to change; absent ones stay as they are. Changes act on later operations only (R17).
      type: object
      additionalProperties: false
      properties:
        code:
          $ref: "#/components/schemas/CreditCode"
          description: A new code, while nothing refers to the credit (409 \`credit_in_use\`, \`code_conflict\`) (R17).
        name:
          type: [string, "null"]
          maxLength: 255
          description: Display name; null clears it.
        singularName:
          type: [string, "null"]
          maxLength: 255
          description: What one is called; null clears it.
        pluralName:
          type: [string, "null"]
          maxLength: 255
          description: What several are called; null clears it.
        description:
          type: [string, "null"]
          maxLength: 1024
          description: What the credit is for; null clears it.
        icon:
          type: [string, "null"]
          maxLength: 255
          description: Name or address of an icon; null clears it.
        scale:
          type: integer
          minimum: 0
          maximum: 9
          description: >-
            A new scale, while nothing refers to the credit (409 \`credit_in_use\`). The default credit limit stays the
            same integer unless it is given as well (R17).
        burnStrategy:
          $ref: "#/components/schemas/BurnStrategy"
          description: >-
            In which order grants are used up from now on; nothing already allocated is re-sorted (R17, R35).
        defaultExpiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicyInput" }, { type: "null" }]
          description: Expiry of later grants that name none; null for never (R21).
        defaultRolloverPolicy:
          $ref: "#/components/schemas/DefaultRolloverPolicy"
          description: What later grants do that name no expiry (R21).
        defaultCreditLimit:
          $ref: "#/components/schemas/Amount"
          description: Credit limit of pools that have none of their own, from now on (R18).
        price:
          anyOf: [{ $ref: "#/components/schemas/PriceInput" }, { type: "null" }]
          description: What one credit costs; null clears it (422 \`price_mismatch\`) (R73).
        currencyPrices:
          type: [array, "null"]
          maxItems: 50
          items: { $ref: "#/components/schemas/PriceInput" }
          description: Prices in further currencies; replaces the list, null empties it (R73).
        metadata:
          $ref: "#/components/schemas/MetadataPatch"
          description: Labels to merge into the stored ones; a null value deletes its key (R75).

    # Grants.

    Allocation:
      description: A part of an amount that rests on one grant. Parts on the same grant are not merged (R6).
      type: object
      required: [grantId, amount]
      additionalProperties: false
      properties:
        grantId: { $ref: "#/components/schemas/GrantId", description: The grant this part rests on. }
        amount:
          $ref: "#/components/schemas/PositiveAmount"
          description: How much, in the credit's smallest unit.

    GrantSource:
      description: What made a grant.
      type: object
      required: [type, id]
      additionalProperties: false
      properties:
        type: { $ref: "#/components/schemas/GrantSourceType" }
        id:
          type: [string, "null"]
          maxLength: 64
          description: >-
            Id of the schedule, bundle, adjustment, source grant, refund or transfer it came from; null for \`manual\`,
            \`import\` and \`auto_topup\`.

    GrantDecimal:
      description: The amounts of a grant as decimal strings (R72).
      type: object
      required: [amount, remaining, available, consumed, held, expired, voided, transferred]
      additionalProperties: false
      properties:
        amount: { $ref: "#/components/schemas/DecimalAmount" }
        remaining: { $ref: "#/components/schemas/DecimalAmount" }
        available: { $ref: "#/components/schemas/DecimalAmount" }
        consumed: { $ref: "#/components/schemas/DecimalAmount" }
        held: { $ref: "#/components/schemas/DecimalAmount" }
        expired: { $ref: "#/components/schemas/DecimalAmount" }
        voided: { $ref: "#/components/schemas/DecimalAmount" }
        transferred: { $ref: "#/components/schemas/DecimalAmount" }

    Grant:
      description: A lot of credits with its own terms. All amounts are in the credit's smallest unit (R3, R19).
      type: object
      required:
        [
          id, accountId, externalId, credit, creditId, amount, remaining, available, consumed, held, expired, voided,
          transferred, priority, category, source, effectiveAt, expiresAt, status, rollover, rolloverCount, scheduleId,
          sourceGrantId, costBasis, name, reason, voidReason, metadata, externalKey, createdAt, updatedAt, decimal,
        ]
      additionalProperties: false
      properties:
        id: &grant-id { $ref: "#/components/schemas/GrantId", description: Id of the grant. }
        accountId: &grant-accountId { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId: &grant-externalId
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).
        credit: &grant-credit { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: &grant-creditId { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        amount: &grant-amount
          $ref: "#/components/schemas/PositiveAmount"
          description: Credits granted; never changes (R3).
        remaining: &grant-remaining
          $ref: "#/components/schemas/Amount"
          description: amount − consumed − expired − voided − transferred (R3).
        available: &grant-available
          $ref: "#/components/schemas/Amount"
          description: "What can be taken from it now: remaining − held while it is active, else 0 (R3)."
        consumed: &grant-consumed
          $ref: "#/components/schemas/Amount"
          description: Used up, by debits, captures and negative adjustments (R3).
        held: &grant-held { $ref: "#/components/schemas/Amount", description: "Held by open reservations (R3, R43)." }
        expired: &grant-expired
          $ref: "#/components/schemas/Amount"
          description: Gone unused at its expiry, or lapsed later (R24, R49).
        voided: &grant-voided
          $ref: "#/components/schemas/Amount"
          description: Taken away by voidGrant, or lapsed later (R26, R49).
        transferred: &grant-transferred { $ref: "#/components/schemas/Amount", description: Moved to other accounts (R3). }
        priority: &grant-priority
          type: integer
          minimum: 0
          maximum: 2147483647
          description: Lower is used first (R19, R34).
        category: &grant-category { $ref: "#/components/schemas/GrantCategory" }
        source: &grant-source { $ref: "#/components/schemas/GrantSource", description: What made the grant. }
        effectiveAt: &grant-effectiveAt
          $ref: "#/components/schemas/Timestamp"
          description: From when on it can be used (R10, R20).
        expiresAt: &grant-expiresAt
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: From when on it can no longer be used; null for never (R10, R21).
        status: &grant-status { $ref: "#/components/schemas/GrantStatus" }
        rollover: &grant-rollover
          anyOf: [{ $ref: "#/components/schemas/RolloverPolicy" }, { type: "null" }]
          description: What happens to the rest at expiry; null for nothing (R32).
        rolloverCount: &grant-rolloverCount
          type: integer
          minimum: 0
          maximum: 10000
          description: How many times this credit has rolled over (R33).
        scheduleId: &grant-scheduleId
          anyOf: [{ $ref: "#/components/schemas/ScheduleId" }, { type: "null" }]
          description: The schedule that issued it, or the grant it rolled over from; null for a one-time grant.
        sourceGrantId: &grant-sourceGrantId
          anyOf: [{ $ref: "#/components/schemas/GrantId" }, { type: "null" }]
          description: The grant its credit came from, by rollover, reissue or transfer, else null (R33, R57, R59).
        costBasis: &grant-costBasis
          anyOf: [{ $ref: "#/components/schemas/Price" }, { type: "null" }]
          description: What one credit of it was bought for; null where unknown (R19).
        name: &grant-name { type: [string, "null"], maxLength: 255, description: Display name. }
        reason: &grant-reason
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; null where no reason was given.
        voidReason: &grant-voidReason
          type: [string, "null"]
          maxLength: 1024
          description: Why it was voided; null where it was not, or no reason was given (R26).
        metadata: &grant-metadata { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        externalKey: &grant-externalKey
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object; null where none was given (R66).
        createdAt: &grant-createdAt { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        updatedAt: &grant-updatedAt { $ref: "#/components/schemas/Timestamp", description: When it last changed (R9). }
        decimal: &grant-decimal
          anyOf: [{ $ref: "#/components/schemas/GrantDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    GrantWritten:
      description: A grant as a write left it, and the pool after that write.
      type: object
      required:
        [
          id, accountId, externalId, credit, creditId, amount, remaining, available, consumed, held, expired, voided,
          transferred, priority, category, source, effectiveAt, expiresAt, status, rollover, rolloverCount, scheduleId,
          sourceGrantId, costBasis, name, reason, voidReason, metadata, externalKey, createdAt, updatedAt, decimal,
          balance,
        ]
      additionalProperties: false
      properties:
        id: *grant-id
        accountId: *grant-accountId
        externalId: *grant-externalId
        credit: *grant-credit
        creditId: *grant-creditId
        amount: *grant-amount
        remaining: *grant-remaining
        available: *grant-available
        consumed: *grant-consumed
        held: *grant-held
        expired: *grant-expired
        voided: *grant-voided
        transferred: *grant-transferred
        priority: *grant-priority
        category: *grant-category
        source: *grant-source
        effectiveAt: *grant-effectiveAt
        expiresAt: *grant-expiresAt
        status: *grant-status
        rollover: *grant-rollover
        rolloverCount: *grant-rolloverCount
        scheduleId: *grant-scheduleId
        sourceGrantId: *grant-sourceGrantId
        costBasis: *grant-costBasis
        name: *grant-name
        reason: *grant-reason
        voidReason: *grant-voidReason
        metadata: *grant-metadata
        externalKey: *grant-externalKey
        createdAt: *grant-createdAt
        updatedAt: *grant-updatedAt
        decimal: *grant-decimal
        balance: { $ref: "#/components/schemas/Balance", description: The pool after the write (R4). }

    GrantCreate:
      description: A new one-time grant (R19).
      type: object
      required: [account]
      additionalProperties: false
      properties:
        account:
          $ref: "#/components/schemas/AccountRef"
          description: "The account: its id or its externalId (R14)."
        credit:
          anyOf: [{ $ref: "#/components/schemas/CreditRef" }, { type: "null" }]
          description: "The credit: its id or its code. Default: the environment's default credit (R17)."
        amount:
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: >-
            How much, in the credit's smallest unit. Exactly one of amount and amountDecimal is required; if both are
            sent they must agree (422 \`conflicting_fields\`) (R72).
        amountDecimal:
          anyOf: [{ $ref: "#/components/schemas/PositiveDecimal" }, { type: "null" }]
          description: >-
            The same in whole credits; more fraction digits than the credit's scale are 422 \`precision_exceeded\` (R72).
        effectiveAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            From when on it can be used. Default: now. In the future it stays pending until then; in the past it is kept
            as given and is never retroactive (R20).
        expiresAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            From when on it can no longer be used; null for never. Must be after effectiveAt and after now (422
            \`invalid_expiry\`). At most one of expiresAt, expiresIn and expireInDays (422 \`conflicting_fields\`); with
            none of them the credit's defaults apply (R19, R21).
        expiresIn:
          anyOf: [{ $ref: "#/components/schemas/GrantDuration" }, { type: "null" }]
          description: How long it lives from effectiveAt (R21).
        expireInDays:
          type: [integer, "null"]
          minimum: 1
          maximum: 10000
          description: How many days of 24 hours it lives from effectiveAt (R21).
        priority:
          type: [integer, "null"]
          minimum: 0
          maximum: 2147483647
          default: 100
          description: Lower is used first (R19, R34).
        category:
          anyOf: [{ $ref: "#/components/schemas/GrantCategoryInput" }, { type: "null" }]
          description: "Default: \`free\` (R19)."
        rollover:
          anyOf: [{ $ref: "#/components/schemas/RolloverPolicyInput" }, { type: "null" }]
          description: >-
            What happens to the rest at expiry. Default: nothing, unless the credit's defaults say otherwise (R21, R32).
        costBasis:
          anyOf: [{ $ref: "#/components/schemas/PriceInput" }, { type: "null" }]
          description: What one credit of it was bought for (R19, R73).
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        reason:
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; kept on the object and its entries.
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object, unique for its kind for ever (409 \`external_key_conflict\`) (R66).
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    GrantUpdate:
      description: Fields to change; absent ones stay as they are. Nothing else of a grant can change (R22).
      type: object
      additionalProperties: false
      properties:
        expiresAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: A new expiry after now and after effectiveAt (422 \`invalid_expiry\`), or null for never (R22).
        priority:
          type: integer
          minimum: 0
          maximum: 2147483647
          description: A new priority; acts on later operations (R22).
        name:
          type: [string, "null"]
          maxLength: 255
          description: Display name; null clears it.
        metadata:
          $ref: "#/components/schemas/MetadataPatch"
          description: Labels to merge into the stored ones; a null value deletes its key (R75).
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    GrantVoid:
      description: Why the grant is voided.
      type: object
      additionalProperties: false
      properties:
        reason:
          type: [string, "null"]
          maxLength: 1024
          description: Why; kept as the grant's voidReason (R26).
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    GrantExpire:
      description: A version precondition, if any.
      type: object
      additionalProperties: false
      properties:
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    # Schedules.

    ScheduleDecimal:
      description: The amounts of a schedule as decimal strings (R72).
      type: object
      required: [amount]
      additionalProperties: false
      properties:
        amount: { $ref: "#/components/schemas/DecimalAmount" }

    Schedule:
      description: >-
        A rule that issues a grant at each of its occurrences. All amounts are in the credit's smallest unit (R27–R31).
      type: object
      required:
        [
          id, scope, accountId, externalId, planId, subscriptionId, templateId, credit, creditId, amount, interval,
          intervalCount, startAt, anchor, resetStart, endAt, maxOccurrences, occurrences, nextOccurrenceAt, priority,
          category, expiry, rollover, status, name, metadata, externalKey, createdAt, updatedAt, decimal,
        ]
      additionalProperties: false
      properties:
        id: { $ref: "#/components/schemas/ScheduleId", description: Id of the schedule. }
        scope: { $ref: "#/components/schemas/ScheduleScope" }
        accountId:
          anyOf: [{ $ref: "#/components/schemas/AccountId" }, { type: "null" }]
          description: The account it issues to; null for a template (R14, R27).
        externalId:
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none, and for a template (R14, R15).
        planId:
          anyOf: [{ $ref: "#/components/schemas/PlanId" }, { type: "null" }]
          description: The plan whose template it is, or of whose subscription it is; else null (R81, R82).
        subscriptionId:
          anyOf: [{ $ref: "#/components/schemas/SubscriptionId" }, { type: "null" }]
          description: The subscription it belongs to, else null (R82).
        templateId:
          anyOf: [{ $ref: "#/components/schemas/ScheduleId" }, { type: "null" }]
          description: The template it was copied from, else null (R82).
        credit: { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        amount:
          $ref: "#/components/schemas/PositiveAmount"
          description: How much each occurrence issues, in the credit's smallest unit (R27).
        interval: { $ref: "#/components/schemas/CalendarUnit" }
        intervalCount:
          type: integer
          minimum: 1
          maximum: 10000
          description: How many units lie between two occurrences (R28).
        startAt:
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: >-
            No occurrence lies before it; null for a template, whose copies get it from their subscription (R29, R82).
        anchor:
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: The instant occurrences are counted from; null for a template (R28, R82).
        resetStart:
          anyOf: [{ $ref: "#/components/schemas/ResetStart" }, { type: "null" }]
          description: "Of a template and its copies: where the anchor came from or will come from; else null (R82)."
        endAt:
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: No occurrence lies at or after it; null for no end (R29).
        maxOccurrences:
          type: [integer, "null"]
          minimum: 1
          maximum: 10000
          description: How many occurrences there are at most; null for no limit (R29).
        occurrences:
          type: integer
          minimum: 0
          maximum: 9007199254740991
          description: >-
            How many occurrences were issued or skipped so far; those passed over by a late start do not count (R29,
            R30).
        nextOccurrenceAt:
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: When it is due next; null for a template, and where nothing is left (R29).
        priority:
          type: integer
          minimum: 0
          maximum: 2147483647
          description: Priority of its grants; lower is used first (R19, R27).
        category: { $ref: "#/components/schemas/GrantCategory", description: "Category of its grants (R19, R27)." }
        expiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicy" }, { type: "null" }]
          description: When its grants expire; null where the credit's defaults decide (R21, R27).
        rollover:
          anyOf: [{ $ref: "#/components/schemas/RolloverPolicy" }, { type: "null" }]
          description: >-
            What happens to the rest of its grants at their expiry; null for nothing, unless the credit's defaults say
            otherwise (R21, R32).
        status: { $ref: "#/components/schemas/ScheduleStatus" }
        name: { type: [string, "null"], maxLength: 255, description: Display name; its grants have it too. }
        metadata:
          $ref: "#/components/schemas/Metadata"
          description: Your own labels; its grants have them too (R75).
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object; null where none was given (R66).
        createdAt: { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        updatedAt: { $ref: "#/components/schemas/Timestamp", description: When it last changed (R9). }
        decimal:
          anyOf: [{ $ref: "#/components/schemas/ScheduleDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    ScheduleCreate:
      description: >-
        A new schedule. Exactly one of account, plan and subscription is required (422 \`conflicting_fields\`) (R27).
      type: object
      required: [interval]
      additionalProperties: false
      properties:
        account:
          anyOf: [{ $ref: "#/components/schemas/AccountRef" }, { type: "null" }]
          description: "Issue to this account: its id or its externalId (R14)."
        plan:
          anyOf: [{ $ref: "#/components/schemas/PlanRef" }, { type: "null" }]
          description: >-
            Make a template of this plan: its id or its code. startAt and anchor come from the subscriptions and cannot
            be sent (422 \`conflicting_fields\`) (R81).
        subscription:
          type: [string, "null"]
          minLength: 1
          maxLength: 64
          description: Issue to the account of this subscription, until the subscription is cancelled (R82).
        credit:
          anyOf: [{ $ref: "#/components/schemas/CreditRef" }, { type: "null" }]
          description: "The credit: its id or its code. Default: the environment's default credit (R17)."
        amount:
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: >-
            How much, in the credit's smallest unit. Exactly one of amount and amountDecimal is required; if both are
            sent they must agree (422 \`conflicting_fields\`) (R72).
        amountDecimal:
          anyOf: [{ $ref: "#/components/schemas/PositiveDecimal" }, { type: "null" }]
          description: >-
            The same in whole credits; more fraction digits than the credit's scale are 422 \`precision_exceeded\` (R72).
        interval:
          $ref: "#/components/schemas/CalendarUnit"
          description: The unit of time between two occurrences (R28).
        intervalCount:
          type: [integer, "null"]
          minimum: 1
          maximum: 10000
          default: 1
          description: How many units lie between two occurrences (R28).
        startAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            No occurrence lies before it. Default: now. Where it is not after now, only the occurrence that covers now
            is issued, at once; earlier ones never are (R29, R30).
        anchor:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            The instant occurrences are counted from, in both directions; any instant. Default: startAt (R28).
        resetStart:
          anyOf: [{ $ref: "#/components/schemas/ResetStart" }, { type: "null" }]
          description: "Of a template only (422 \`conflicting_fields\`). Default: \`anniversary\` (R82)."
        endAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: No occurrence lies at or after it; must be after startAt (422 \`invalid_range\`) (R29).
        maxOccurrences:
          type: [integer, "null"]
          minimum: 1
          maximum: 10000
          description: >-
            How many occurrences there are at most. Default: no limit. 1 on a template makes a one-time grant of the
            plan (R29, R81).
        priority:
          type: [integer, "null"]
          minimum: 0
          maximum: 2147483647
          default: 100
          description: Priority of its grants; lower is used first (R19, R34).
        category:
          anyOf: [{ $ref: "#/components/schemas/GrantCategoryInput" }, { type: "null" }]
          description: "Category of its grants. Default: \`plan\` (R27)."
        expiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicyInput" }, { type: "null" }]
          description: >-
            When its grants expire, counted from their occurrence; \`period\` ends at the next one. Absent: the credit's
            defaults (R21, R29).
        rollover:
          anyOf: [{ $ref: "#/components/schemas/RolloverPolicyInput" }, { type: "null" }]
          description: >-
            What happens to the rest of its grants at their expiry. Default: nothing, unless the credit's defaults say
            otherwise (R21, R32).
        name: { type: [string, "null"], maxLength: 255, description: Display name; its grants get it too. }
        metadata:
          $ref: "#/components/schemas/MetadataInput"
          description: Your own labels; its grants get them too (R75).
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object, unique for its kind for ever (409 \`external_key_conflict\`) (R66).

    ScheduleUpdate:
      description: >-
        Fields to change, for later occurrences; absent ones stay as they are. Nothing else of a schedule can change
        (R31).
      type: object
      additionalProperties: false
      properties:
        amount:
          $ref: "#/components/schemas/PositiveAmount"
          description: >-
            How much each occurrence issues, in the credit's smallest unit. If amount and amountDecimal are both sent
            they must agree (422 \`conflicting_fields\`) (R72).
        amountDecimal:
          $ref: "#/components/schemas/PositiveDecimal"
          description: >-
            The same in whole credits; more fraction digits than the credit's scale are 422 \`precision_exceeded\` (R72).
        priority:
          type: integer
          minimum: 0
          maximum: 2147483647
          description: Priority of later grants (R31).
        expiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicyInput" }, { type: "null" }]
          description: When later grants expire; null goes back to the credit's defaults (R21).
        rollover:
          anyOf: [{ $ref: "#/components/schemas/RolloverPolicyInput" }, { type: "null" }]
          description: What happens to the rest of later grants at their expiry; null for nothing (R32).
        endAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            No occurrence lies at or after it; must be after startAt (422 \`invalid_range\`); null for no end (R29).
        applyToExisting:
          type: [boolean, "null"]
          default: false
          description: "Of a template only (422 \`conflicting_fields\`): whether the running copies change too (R86)."

    ScheduleCancel:
      description: How far the cancel goes. Every field is optional.
      type: object
      additionalProperties: false
      properties:
        applyToExisting:
          type: [boolean, "null"]
          default: false
          description: >-
            Of a template only (422 \`conflicting_fields\`): whether the running copies are cancelled too (R86).

    # Plans.

    Plan:
      description: "What subscribers get: the templates that belong to it (R81)."
      type: object
      required: [id, code, name, status, metadata, createdAt, updatedAt]
      additionalProperties: false
      properties:
        id: { $ref: "#/components/schemas/PlanId", description: Id of the plan. }
        code: { $ref: "#/components/schemas/PlanCode", description: Short name; never changes. }
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        status: { $ref: "#/components/schemas/PlanStatus" }
        metadata: { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        createdAt: { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        updatedAt: { $ref: "#/components/schemas/Timestamp", description: When it last changed (R9). }

    PlanCreate:
      description: A new plan.
      type: object
      required: [code]
      additionalProperties: false
      properties:
        code:
          $ref: "#/components/schemas/PlanCode"
          description: Short name, unique in the environment (409 \`code_conflict\`) (R81).
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }

    PlanUpdate:
      description: Fields to change; absent ones stay as they are (R81).
      type: object
      additionalProperties: false
      properties:
        name:
          type: [string, "null"]
          maxLength: 255
          description: Display name; null clears it.
        metadata:
          $ref: "#/components/schemas/MetadataPatch"
          description: Labels to merge into the stored ones; a null value deletes its key (R75).

    # Subscriptions.

    Subscription:
      description: An account's use of a plan over time (R82–R85).
      type: object
      required:
        [
          id, accountId, externalId, planId, planCode, status, startAt, anchor, interval, intervalCount,
          currentPeriodStart, currentPeriodEnd, cancelAt, cancelledAt, previousSubscriptionId, scheduleIds, metadata,
          externalKey, createdAt, updatedAt,
        ]
      additionalProperties: false
      properties:
        id: { $ref: "#/components/schemas/SubscriptionId", description: Id of the subscription. }
        accountId: { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId:
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).
        planId: { $ref: "#/components/schemas/PlanId", description: Id of the plan (R81). }
        planCode: { $ref: "#/components/schemas/PlanCode", description: Code of the plan (R81). }
        status: { $ref: "#/components/schemas/SubscriptionStatus" }
        startAt: { $ref: "#/components/schemas/Timestamp", description: "When it starts, or started (R82)." }
        anchor:
          $ref: "#/components/schemas/Timestamp"
          description: The instant its billing periods are counted from (R83).
        interval: { $ref: "#/components/schemas/CalendarUnit", description: Unit of its billing periods (R83). }
        intervalCount:
          type: integer
          minimum: 1
          maximum: 10000
          description: How many units a billing period has (R83).
        currentPeriodStart:
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: Beginning of the billing period that now lies in; null unless it is active (R83).
        currentPeriodEnd:
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: End of that billing period; null unless it is active (R83).
        cancelAt:
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: The end of the period at which it will be, or was, cancelled; else null (R84).
        cancelledAt:
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: When it was cancelled; null until then (R84).
        previousSubscriptionId:
          anyOf: [{ $ref: "#/components/schemas/SubscriptionId" }, { type: "null" }]
          description: The subscription it took the place of, by a change of plan; else null (R85).
        scheduleIds:
          type: array
          items: { $ref: "#/components/schemas/ScheduleId" }
          description: >-
            Its schedules: copies of templates, and those made for it directly, in the order of creation (R82).
        metadata: { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object; null where none was given (R66).
        createdAt: { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        updatedAt: { $ref: "#/components/schemas/Timestamp", description: When it last changed (R9). }

    SubscriptionCreate:
      description: A new subscription (R82).
      type: object
      required: [account, plan]
      additionalProperties: false
      properties:
        account:
          $ref: "#/components/schemas/AccountRef"
          description: "The account: its id or its externalId (R14)."
        plan: { $ref: "#/components/schemas/PlanRef", description: "The plan: its id or its code (R81)." }
        startAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            When it starts. Default: now. In the future it stays pending until then; in the past its schedules start
            late (R30, R82).
        interval:
          anyOf: [{ $ref: "#/components/schemas/CalendarUnit" }, { type: "null" }]
          description: "Unit of its billing periods. Default: \`month\` (R83)."
        intervalCount:
          type: [integer, "null"]
          minimum: 1
          maximum: 10000
          default: 1
          description: How many units a billing period has (R83).
        anchor:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            The instant billing periods and its schedules are counted from; any instant. Default: startAt (R82, R83).
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object, unique for its kind for ever (409 \`external_key_conflict\`) (R66).

    SubscriptionCancel:
      description: When to cancel, and whether to take back credit. Every field is optional.
      type: object
      additionalProperties: false
      properties:
        at:
          anyOf: [{ $ref: "#/components/schemas/CancelMoment" }, { type: "null" }]
          description: "Default: \`now\`. A subscription that has not started is cancelled at once either way (R84)."
        voidGrants:
          type: [boolean, "null"]
          default: false
          description: >-
            Whether what is left of the grants of its schedules, and of what rolled over from them, is voided when it
            ends (R26, R84).

    SubscriptionChange:
      description: The plan to change to (R85).
      type: object
      required: [plan]
      additionalProperties: false
      properties:
        plan: { $ref: "#/components/schemas/PlanRef", description: "The new plan: its id or its code (R81)." }
        interval:
          anyOf: [{ $ref: "#/components/schemas/CalendarUnit" }, { type: "null" }]
          description: "Unit of the new billing periods. Default: that of the old subscription (R83)."
        intervalCount:
          type: [integer, "null"]
          minimum: 1
          maximum: 10000
          description: "How many units a new billing period has. Default: that of the old subscription (R83)."
        anchor:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: "The instant the new periods and schedules are counted from. Default: now (R82, R83)."
        voidGrants:
          type: [boolean, "null"]
          default: false
          description: >-
            Whether what is left of the grants of the old schedules, and of what rolled over from them, is voided (R26,
            R84).
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Labels of the new subscription (R75). }
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: >-
            Your own key of the new subscription, unique for its kind for ever (409 \`external_key_conflict\`) (R66).

    # Bundles.

    BundleDecimal:
      description: The amounts of a bundle as decimal strings (R72).
      type: object
      required: [quantity]
      additionalProperties: false
      properties:
        quantity: { $ref: "#/components/schemas/DecimalAmount" }

    Bundle:
      description: An offer of credits. All amounts are in the credit's smallest unit (R87).
      type: object
      required:
        [
          id, code, name, credit, creditId, quantity, price, expiry, priority, status, metadata, createdAt, updatedAt,
          decimal,
        ]
      additionalProperties: false
      properties:
        id: { $ref: "#/components/schemas/BundleId", description: Id of the bundle. }
        code: { $ref: "#/components/schemas/BundleCode", description: Short name; never changes. }
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        credit: { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        quantity:
          $ref: "#/components/schemas/PositiveAmount"
          description: How many credits a purchase grants (R87).
        price:
          anyOf: [{ $ref: "#/components/schemas/Price" }, { type: "null" }]
          description: What one credit of it costs; null where no price is set (R73, R87).
        expiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicy" }, { type: "null" }]
          description: When the grants expire; null where the credit's defaults decide (R21, R87).
        priority:
          type: integer
          minimum: 0
          maximum: 2147483647
          description: Priority of the grants; lower is used first (R19).
        status: { $ref: "#/components/schemas/BundleStatus" }
        metadata: { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        createdAt: { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        updatedAt: { $ref: "#/components/schemas/Timestamp", description: When it last changed (R9). }
        decimal:
          anyOf: [{ $ref: "#/components/schemas/BundleDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    BundleCreate:
      description: A new bundle (R87).
      type: object
      required: [code, quantity]
      additionalProperties: false
      properties:
        code:
          $ref: "#/components/schemas/BundleCode"
          description: Short name, unique in the environment (409 \`code_conflict\`) (R87).
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        credit:
          anyOf: [{ $ref: "#/components/schemas/CreditRef" }, { type: "null" }]
          description: "The credit: its id or its code. Default: the environment's default credit (R17)."
        quantity:
          $ref: "#/components/schemas/PositiveAmount"
          description: How many credits a purchase grants, in the credit's smallest unit (R87).
        price:
          anyOf: [{ $ref: "#/components/schemas/PriceInput" }, { type: "null" }]
          description: What one credit of it costs (422 \`price_mismatch\`) (R73, R87).
        expiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicyInput" }, { type: "null" }]
          description: >-
            When the grants expire, counted from the purchase. \`period\` is refused (422 \`conflicting_fields\`). Absent:
            the credit's defaults (R21, R87).
        priority:
          type: [integer, "null"]
          minimum: 0
          maximum: 2147483647
          default: 100
          description: Priority of the grants; lower is used first (R19).
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }

    BundleUpdate:
      description: Fields to change, for later purchases; absent ones stay as they are (R87).
      type: object
      additionalProperties: false
      properties:
        name:
          type: [string, "null"]
          maxLength: 255
          description: Display name; null clears it.
        quantity:
          $ref: "#/components/schemas/PositiveAmount"
          description: How many credits a purchase grants, in the credit's smallest unit (R87).
        price:
          anyOf: [{ $ref: "#/components/schemas/PriceInput" }, { type: "null" }]
          description: What one credit of it costs; null clears it (422 \`price_mismatch\`) (R73, R87).
        expiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicyInput" }, { type: "null" }]
          description: >-
            When later grants expire; null goes back to the credit's defaults. \`period\` is refused (422
            \`conflicting_fields\`) (R21, R87).
        priority:
          type: integer
          minimum: 0
          maximum: 2147483647
          description: Priority of later grants (R19).
        status: { $ref: "#/components/schemas/BundleStatus", description: Whether it can be purchased (R87). }
        metadata:
          $ref: "#/components/schemas/MetadataPatch"
          description: Labels to merge into the stored ones; a null value deletes its key (R75).

    BundlePurchase:
      description: A purchase that was paid for (R87).
      type: object
      required: [account]
      additionalProperties: false
      properties:
        account:
          $ref: "#/components/schemas/AccountRef"
          description: "Who gets the credits: its id or its externalId (R14)."
        name:
          type: [string, "null"]
          maxLength: 255
          description: "Display name of the grant. Default: the bundle's name."
        reason:
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; kept on the object and its entries.
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Labels of the grant (R75). }
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the grant, unique among grants for ever (409 \`external_key_conflict\`) (R66).
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    # Adjustments.

    AdjustmentDecimal:
      description: The amounts of an adjustment as decimal strings (R72).
      type: object
      required: [amount, requestedAmount, totalAdjustment]
      additionalProperties: false
      properties:
        amount: { $ref: "#/components/schemas/DecimalAmount" }
        requestedAmount: { $ref: "#/components/schemas/DecimalAmount" }
        totalAdjustment: { $ref: "#/components/schemas/DecimalAmount" }

    Adjustment:
      description: A signed correction by hand. All amounts are in the credit's smallest unit (R51–R54).
      type: object
      required:
        [
          id, accountId, externalId, credit, creditId, amount, requestedAmount, reason, expiresAt, status, grantId,
          debitId, allocations, totalAdjustment, metadata, externalKey, createdAt, decimal,
        ]
      additionalProperties: false
      properties:
        id: &adjustment-id { $ref: "#/components/schemas/AdjustmentId", description: Id of the adjustment. }
        accountId: &adjustment-accountId { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId: &adjustment-externalId
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).
        credit: &adjustment-credit { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: &adjustment-creditId { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        amount: &adjustment-amount
          $ref: "#/components/schemas/NonZeroAmount"
          description: The amount applied; negative where credit was taken (R51, R52).
        requestedAmount: &adjustment-requestedAmount
          $ref: "#/components/schemas/NonZeroAmount"
          description: The amount asked for; it differs from \`amount\` only under overage \`cap\` (R38).
        reason: &adjustment-reason
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; null where no reason was given.
        expiresAt: &adjustment-expiresAt
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: When it stops counting; null for never. That of its grant where it has one (R51, R53).
        status: &adjustment-status { $ref: "#/components/schemas/AdjustmentStatus" }
        grantId: &adjustment-grantId
          anyOf: [{ $ref: "#/components/schemas/GrantId" }, { type: "null" }]
          description: The grant that a positive adjustment issued, else null (R51).
        debitId: &adjustment-debitId
          anyOf: [{ $ref: "#/components/schemas/DebitId" }, { type: "null" }]
          description: The debit that a negative adjustment made, else null (R52).
        allocations: &adjustment-allocations
          type: array
          items: { $ref: "#/components/schemas/Allocation" }
          description: >-
            What a negative adjustment took from which grant and still stands; empty for a positive one (R52).
        totalAdjustment: &adjustment-totalAdjustment
          $ref: "#/components/schemas/SignedAmount"
          description: Sum of what all adjustments of the pool count for now (R54).
        metadata: &adjustment-metadata { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        externalKey: &adjustment-externalKey
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object; null where none was given (R66).
        createdAt: &adjustment-createdAt { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        decimal: &adjustment-decimal
          anyOf: [{ $ref: "#/components/schemas/AdjustmentDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    AdjustmentWritten:
      description: An adjustment as a write left it, and the pool after that write.
      type: object
      required:
        [
          id, accountId, externalId, credit, creditId, amount, requestedAmount, reason, expiresAt, status, grantId,
          debitId, allocations, totalAdjustment, metadata, externalKey, createdAt, decimal, balance,
        ]
      additionalProperties: false
      properties:
        id: *adjustment-id
        accountId: *adjustment-accountId
        externalId: *adjustment-externalId
        credit: *adjustment-credit
        creditId: *adjustment-creditId
        amount: *adjustment-amount
        requestedAmount: *adjustment-requestedAmount
        reason: *adjustment-reason
        expiresAt: *adjustment-expiresAt
        status: *adjustment-status
        grantId: *adjustment-grantId
        debitId: *adjustment-debitId
        allocations: *adjustment-allocations
        totalAdjustment: *adjustment-totalAdjustment
        metadata: *adjustment-metadata
        externalKey: *adjustment-externalKey
        createdAt: *adjustment-createdAt
        decimal: *adjustment-decimal
        balance: { $ref: "#/components/schemas/Balance", description: The pool after the write (R4). }

    AdjustmentCreate:
      description: A new adjustment (R51).
      type: object
      required: [account]
      additionalProperties: false
      properties:
        account:
          $ref: "#/components/schemas/AccountRef"
          description: "The account: its id or its externalId (R14)."
        credit:
          anyOf: [{ $ref: "#/components/schemas/CreditRef" }, { type: "null" }]
          description: "The credit: its id or its code. Default: the environment's default credit (R17)."
        amount:
          anyOf: [{ $ref: "#/components/schemas/NonZeroAmount" }, { type: "null" }]
          description: >-
            How much, in the credit's smallest unit. Positive gives credit, negative takes it. Exactly one of amount and
            amountDecimal is required; if both are sent they must agree (422 \`conflicting_fields\`) (R72).
        amountDecimal:
          anyOf: [{ $ref: "#/components/schemas/NonZeroDecimal" }, { type: "null" }]
          description: >-
            The same in whole credits; more fraction digits than the credit's scale are 422 \`precision_exceeded\` (R72).
        reason:
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; kept on the object and its entries.
        expiresAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            When it stops counting, after now (422 \`invalid_expiry\`); absent or null for never. The credit's defaults do
            not apply (R51, R53).
        overage:
          anyOf: [{ $ref: "#/components/schemas/Overage" }, { type: "null" }]
          description: "For a negative amount. Default: \`reject\` (R38, R52)."
        grantIds:
          type: [array, "null"]
          minItems: 1
          maxItems: 20
          uniqueItems: true
          items: { type: string, minLength: 1, maxLength: 64 }
          description: >-
            For a negative amount only: take it from these grants of the pool, in this order, and from no others. Only
            with overage \`reject\` (422 \`conflicting_fields\`) (R36).
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object, unique for its kind for ever (409 \`external_key_conflict\`) (R66).
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    # Debits and refunds.

    DebitDecimal:
      description: The amounts of a debit as decimal strings (R72).
      type: object
      required: [amount, requestedAmount, debt, refunded, refundable]
      additionalProperties: false
      properties:
        amount: { $ref: "#/components/schemas/DecimalAmount" }
        requestedAmount: { $ref: "#/components/schemas/DecimalAmount" }
        debt: { $ref: "#/components/schemas/DecimalAmount" }
        refunded: { $ref: "#/components/schemas/DecimalAmount" }
        refundable: { $ref: "#/components/schemas/DecimalAmount" }

    Debit:
      description: >-
        Credit taken from a pool: amount = Σ allocations + debt + refunded, all in the credit's smallest unit (R5, R37).
      type: object
      required:
        [
          id, accountId, externalId, credit, creditId, amount, requestedAmount, source, allocations, debt, refunded,
          refundable, reservationId, adjustmentId, reason, occurredAt, metadata, externalKey, createdAt, decimal,
        ]
      additionalProperties: false
      properties:
        id: &debit-id { $ref: "#/components/schemas/DebitId", description: Id of the debit. }
        accountId: &debit-accountId { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId: &debit-externalId
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).
        credit: &debit-credit { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: &debit-creditId { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        amount: &debit-amount { $ref: "#/components/schemas/PositiveAmount", description: The amount applied (R38). }
        requestedAmount: &debit-requestedAmount
          $ref: "#/components/schemas/PositiveAmount"
          description: The amount asked for; it differs from \`amount\` only under overage \`cap\` (R38).
        source: &debit-source { $ref: "#/components/schemas/DebitSource" }
        allocations: &debit-allocations
          type: array
          items: { $ref: "#/components/schemas/Allocation" }
          description: >-
            What was taken from which grant and still stands, in the order taken, later repayments last. The first split
            is in \`GET /v1/entries?debit=…\` (R5, R40).
        debt: &debit-debt
          $ref: "#/components/schemas/Amount"
          description: What of it still stands as debt (R39).
        refunded: &debit-refunded { $ref: "#/components/schemas/Amount", description: What of it was refunded (R55). }
        refundable: &debit-refundable
          $ref: "#/components/schemas/Amount"
          description: "What of it can still be refunded: amount − refunded, and nothing of an import (R55)."
        reservationId: &debit-reservationId
          anyOf: [{ $ref: "#/components/schemas/ReservationId" }, { type: "null" }]
          description: The reservation it captured or is linked to, else null (R44, R48).
        adjustmentId: &debit-adjustmentId
          anyOf: [{ $ref: "#/components/schemas/AdjustmentId" }, { type: "null" }]
          description: The negative adjustment it belongs to, else null (R52).
        reason: &debit-reason
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; null where no reason was given.
        occurredAt: &debit-occurredAt
          $ref: "#/components/schemas/Timestamp"
          description: >-
            When the usage happened; createdAt unless it was sent. It changes no allocation and no balance (R41).
        metadata: &debit-metadata { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        externalKey: &debit-externalKey
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object; null where none was given (R66).
        createdAt: &debit-createdAt { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        decimal: &debit-decimal
          anyOf: [{ $ref: "#/components/schemas/DebitDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    DebitWritten:
      description: A debit as a write left it, and the pool after that write.
      type: object
      required:
        [
          id, accountId, externalId, credit, creditId, amount, requestedAmount, source, allocations, debt, refunded,
          refundable, reservationId, adjustmentId, reason, occurredAt, metadata, externalKey, createdAt, decimal,
          balance,
        ]
      additionalProperties: false
      properties:
        id: *debit-id
        accountId: *debit-accountId
        externalId: *debit-externalId
        credit: *debit-credit
        creditId: *debit-creditId
        amount: *debit-amount
        requestedAmount: *debit-requestedAmount
        source: *debit-source
        allocations: *debit-allocations
        debt: *debit-debt
        refunded: *debit-refunded
        refundable: *debit-refundable
        reservationId: *debit-reservationId
        adjustmentId: *debit-adjustmentId
        reason: *debit-reason
        occurredAt: *debit-occurredAt
        metadata: *debit-metadata
        externalKey: *debit-externalKey
        createdAt: *debit-createdAt
        decimal: *debit-decimal
        balance: { $ref: "#/components/schemas/Balance", description: The pool after the write (R4). }

    DebitCreate:
      description: Credit to take (R37).
      type: object
      required: [account]
      additionalProperties: false
      properties:
        account:
          $ref: "#/components/schemas/AccountRef"
          description: "The account: its id or its externalId (R14)."
        credit:
          anyOf: [{ $ref: "#/components/schemas/CreditRef" }, { type: "null" }]
          description: "The credit: its id or its code. Default: the environment's default credit (R17)."
        amount:
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: >-
            How much, in the credit's smallest unit. Exactly one of amount and amountDecimal is required; if both are
            sent they must agree (422 \`conflicting_fields\`) (R72).
        amountDecimal:
          anyOf: [{ $ref: "#/components/schemas/PositiveDecimal" }, { type: "null" }]
          description: >-
            The same in whole credits; more fraction digits than the credit's scale are 422 \`precision_exceeded\` (R72).
        overage:
          anyOf: [{ $ref: "#/components/schemas/Overage" }, { type: "null" }]
          description: "Default: \`reject\` (R38)."
        reason:
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; kept on the object and its entries.
        occurredAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            When the usage happened, not after now (422 \`occurred_in_future\`). Stored and filterable, and nothing else
            (R41).
        reservationId:
          type: [string, "null"]
          minLength: 1
          maxLength: 64
          description: >-
            The reservation of the same account and credit whose late cost this is (404 \`reservation_not_found\`): a
            link, and nothing else (R48).
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object, unique for its kind for ever (409 \`external_key_conflict\`) (R66).
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    RefundDecimal:
      description: The amounts of a refund as decimal strings (R72).
      type: object
      required: [amount, lapsed]
      additionalProperties: false
      properties:
        amount: { $ref: "#/components/schemas/DecimalAmount" }
        lapsed: { $ref: "#/components/schemas/DecimalAmount" }

    Refund:
      description: Credit given back for one debit (R55–R57).
      type: object
      required:
        [
          id, debitId, amount, allocations, lapsed, reissuedGrantIds, reason, metadata, externalKey, createdAt,
          decimal,
        ]
      additionalProperties: false
      properties:
        id: &refund-id { $ref: "#/components/schemas/RefundId", description: Id of the refund. }
        debitId: &refund-debitId { $ref: "#/components/schemas/DebitId", description: The debit it refunds. }
        amount: &refund-amount
          $ref: "#/components/schemas/PositiveAmount"
          description: The amount refunded, in the credit's smallest unit (R55).
        allocations: &refund-allocations
          type: array
          items: { $ref: "#/components/schemas/Allocation" }
          description: >-
            What went back to which grant, lapsed parts included, in the order given back. The rest of the amount
            forgave debt (R56).
        lapsed: &refund-lapsed
          $ref: "#/components/schemas/Amount"
          description: What of it lapsed, because its grant had expired or was voided; reissued credit included (R57).
        reissuedGrantIds: &refund-reissuedGrantIds
          type: array
          items: { $ref: "#/components/schemas/GrantId" }
          description: The grants that gave lapsed credit back under \`reissue\`, in order (R57).
        reason: &refund-reason
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; null where no reason was given.
        metadata: &refund-metadata { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        externalKey: &refund-externalKey
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object; null where none was given (R66).
        createdAt: &refund-createdAt { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        decimal: &refund-decimal
          anyOf: [{ $ref: "#/components/schemas/RefundDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    RefundWritten:
      description: A refund as a write left it, and the pool after that write.
      type: object
      required:
        [
          id, debitId, amount, allocations, lapsed, reissuedGrantIds, reason, metadata, externalKey, createdAt,
          decimal, balance,
        ]
      additionalProperties: false
      properties:
        id: *refund-id
        debitId: *refund-debitId
        amount: *refund-amount
        allocations: *refund-allocations
        lapsed: *refund-lapsed
        reissuedGrantIds: *refund-reissuedGrantIds
        reason: *refund-reason
        metadata: *refund-metadata
        externalKey: *refund-externalKey
        createdAt: *refund-createdAt
        decimal: *refund-decimal
        balance: { $ref: "#/components/schemas/Balance", description: The pool after the write (R4). }

    RefundCreate:
      description: What to refund. Every field is optional.
      type: object
      additionalProperties: false
      properties:
        amount:
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: >-
            How much, in the credit's smallest unit. Default: all that is left of the debit. If amount and amountDecimal
            are both sent they must agree (422 \`conflicting_fields\`) (R72).
        amountDecimal:
          anyOf: [{ $ref: "#/components/schemas/PositiveDecimal" }, { type: "null" }]
          description: >-
            The same in whole credits; more fraction digits than the credit's scale are 422 \`precision_exceeded\` (R72).
        reason:
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; kept on the object and its entries.
        onExpiredGrant:
          anyOf: [{ $ref: "#/components/schemas/OnExpiredGrant" }, { type: "null" }]
          description: "Default: \`lapse\` (R57)."
        reissueExpiresAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            When the grants expire that \`reissue\` makes: after now (422 \`invalid_expiry\`), or null for never. Default:
            in 30 days (R57).
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object, unique for its kind for ever (409 \`external_key_conflict\`) (R66).
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    # Reservations.

    ReservationDecimal:
      description: The amounts of a reservation as decimal strings (R72).
      type: object
      required: [amount, requestedAmount, held, captured, released, unbacked]
      additionalProperties: false
      properties:
        amount: { $ref: "#/components/schemas/DecimalAmount" }
        requestedAmount: { $ref: "#/components/schemas/DecimalAmount" }
        held: { $ref: "#/components/schemas/DecimalAmount" }
        captured: { $ref: "#/components/schemas/DecimalAmount" }
        released: { $ref: "#/components/schemas/DecimalAmount" }
        unbacked: { $ref: "#/components/schemas/DecimalAmount" }

    Reservation:
      description: >-
        Credit set aside for work whose cost is not known yet. All amounts are in the credit's smallest unit (R42–R50).
      type: object
      required:
        [
          id, accountId, externalId, credit, creditId, amount, requestedAmount, held, captured, released, status,
          allocations, unbacked, debitIds, expiresAt, reason, metadata, externalKey, createdAt, closedAt, decimal,
        ]
      additionalProperties: false
      properties:
        id: &reservation-id { $ref: "#/components/schemas/ReservationId", description: Id of the reservation. }
        accountId: &reservation-accountId { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId: &reservation-externalId
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).
        credit: &reservation-credit { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: &reservation-creditId { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        amount: &reservation-amount
          $ref: "#/components/schemas/PositiveAmount"
          description: "All that was ever held: held + released + what was captured from the hold (R42, R46)."
        requestedAmount: &reservation-requestedAmount
          $ref: "#/components/schemas/PositiveAmount"
          description: All that was asked for; it differs from \`amount\` only under overage \`cap\` (R38).
        held: &reservation-held { $ref: "#/components/schemas/Amount", description: What is held now (R43). }
        captured: &reservation-captured
          $ref: "#/components/schemas/Amount"
          description: What was captured, beyond the hold included (R44, R45).
        released: &reservation-released
          $ref: "#/components/schemas/Amount"
          description: What was given back, by release, final capture or expiry (R47, R48).
        status: &reservation-status { $ref: "#/components/schemas/ReservationStatus" }
        allocations: &reservation-allocations
          type: array
          items: { $ref: "#/components/schemas/Allocation" }
          description: >-
            What the hold rests on now, first captured first; what rests on the credit limit is in \`unbacked\` (R43).
        unbacked: &reservation-unbacked
          $ref: "#/components/schemas/Amount"
          description: What of the hold rests on the credit limit (R43).
        debitIds: &reservation-debitIds
          type: array
          items: { $ref: "#/components/schemas/DebitId" }
          description: The debits its captures made, in order (R44).
        expiresAt: &reservation-expiresAt
          $ref: "#/components/schemas/Timestamp"
          description: When what is still held goes back by itself (R48).
        reason: &reservation-reason
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; null where no reason was given.
        metadata: &reservation-metadata { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        externalKey: &reservation-externalKey
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object; null where none was given (R66).
        createdAt: &reservation-createdAt { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        closedAt: &reservation-closedAt
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: When it was captured, released or expired; null while it is open (R50).
        decimal: &reservation-decimal
          anyOf: [{ $ref: "#/components/schemas/ReservationDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    ReservationWritten:
      description: A reservation as a write left it, and the pool after that write.
      type: object
      required:
        [
          id, accountId, externalId, credit, creditId, amount, requestedAmount, held, captured, released, status,
          allocations, unbacked, debitIds, expiresAt, reason, metadata, externalKey, createdAt, closedAt, decimal,
          balance,
        ]
      additionalProperties: false
      properties:
        id: *reservation-id
        accountId: *reservation-accountId
        externalId: *reservation-externalId
        credit: *reservation-credit
        creditId: *reservation-creditId
        amount: *reservation-amount
        requestedAmount: *reservation-requestedAmount
        held: *reservation-held
        captured: *reservation-captured
        released: *reservation-released
        status: *reservation-status
        allocations: *reservation-allocations
        unbacked: *reservation-unbacked
        debitIds: *reservation-debitIds
        expiresAt: *reservation-expiresAt
        reason: *reservation-reason
        metadata: *reservation-metadata
        externalKey: *reservation-externalKey
        createdAt: *reservation-createdAt
        closedAt: *reservation-closedAt
        decimal: *reservation-decimal
        balance: { $ref: "#/components/schemas/Balance", description: The pool after the write (R4). }

    ReservationCaptured:
      description: A reservation as a capture left it, the debit of that capture, and the pool after it.
      type: object
      required:
        [
          id, accountId, externalId, credit, creditId, amount, requestedAmount, held, captured, released, status,
          allocations, unbacked, debitIds, expiresAt, reason, metadata, externalKey, createdAt, closedAt, decimal,
          debit, balance,
        ]
      additionalProperties: false
      properties:
        id: *reservation-id
        accountId: *reservation-accountId
        externalId: *reservation-externalId
        credit: *reservation-credit
        creditId: *reservation-creditId
        amount: *reservation-amount
        requestedAmount: *reservation-requestedAmount
        held: *reservation-held
        captured: *reservation-captured
        released: *reservation-released
        status: *reservation-status
        allocations: *reservation-allocations
        unbacked: *reservation-unbacked
        debitIds: *reservation-debitIds
        expiresAt: *reservation-expiresAt
        reason: *reservation-reason
        metadata: *reservation-metadata
        externalKey: *reservation-externalKey
        createdAt: *reservation-createdAt
        closedAt: *reservation-closedAt
        decimal: *reservation-decimal
        debit:
          anyOf: [{ $ref: "#/components/schemas/Debit" }, { type: "null" }]
          description: The debit of this capture; null where nothing was captured (R44).
        balance: { $ref: "#/components/schemas/Balance", description: The pool after the write (R4). }

    ReservationCreate:
      description: Credit to hold (R42).
      type: object
      required: [account]
      additionalProperties: false
      properties:
        account:
          $ref: "#/components/schemas/AccountRef"
          description: "The account: its id or its externalId (R14)."
        credit:
          anyOf: [{ $ref: "#/components/schemas/CreditRef" }, { type: "null" }]
          description: "The credit: its id or its code. Default: the environment's default credit (R17)."
        amount:
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: >-
            How much, in the credit's smallest unit. Exactly one of amount and amountDecimal is required; if both are
            sent they must agree (422 \`conflicting_fields\`) (R72).
        amountDecimal:
          anyOf: [{ $ref: "#/components/schemas/PositiveDecimal" }, { type: "null" }]
          description: >-
            The same in whole credits; more fraction digits than the credit's scale are 422 \`precision_exceeded\` (R72).
        overage:
          anyOf: [{ $ref: "#/components/schemas/HoldOverage" }, { type: "null" }]
          description: "Default: \`reject\` (R42)."
        ttlSeconds:
          type: [integer, "null"]
          minimum: 1
          maximum: 86400
          default: 900
          description: >-
            After how many seconds what is still held goes back by itself. At most one of ttlSeconds and expiresAt (422
            \`conflicting_fields\`) (R42).
        expiresAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: The same as an instant, within 1 to 86 400 seconds from now (422 \`ttl_out_of_range\`) (R42).
        reason:
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; kept on the object and its entries.
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object, unique for its kind for ever (409 \`external_key_conflict\`) (R66).
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    ReservationCapture:
      description: What to capture. Every field is optional.
      type: object
      additionalProperties: false
      properties:
        amount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: >-
            How much, in the credit's smallest unit. Default: all that is held. 0 with final = true releases. If amount
            and amountDecimal are both sent they must agree (422 \`conflicting_fields\`) (R72).
        amountDecimal:
          anyOf: [{ $ref: "#/components/schemas/NonNegativeDecimal" }, { type: "null" }]
          description: >-
            The same in whole credits; more fraction digits than the credit's scale are 422 \`precision_exceeded\` (R72).
        overage:
          anyOf: [{ $ref: "#/components/schemas/Overage" }, { type: "null" }]
          description: "For what goes beyond the hold. Default: \`reject\` (R45)."
        final:
          type: [boolean, "null"]
          default: true
          description: Whether the rest is released and the reservation closed (R44, R46).
        reason:
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; kept on the object and its entries.
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: >-
            Your own key of the debit that the capture makes, unique among debits for ever (409 \`external_key_conflict\`)
            (R66).
        metadata:
          $ref: "#/components/schemas/MetadataInput"
          description: Labels of the debit that the capture makes (R75).
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    ReservationRelease:
      description: What to release. Every field is optional.
      type: object
      additionalProperties: false
      properties:
        amount:
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: >-
            How much, in the credit's smallest unit. Default: all that is held. More than is held is 409
            \`amount_exceeds_held\`. If amount and amountDecimal are both sent they must agree (422 \`conflicting_fields\`)
            (R72).
        amountDecimal:
          anyOf: [{ $ref: "#/components/schemas/PositiveDecimal" }, { type: "null" }]
          description: >-
            The same in whole credits; more fraction digits than the credit's scale are 422 \`precision_exceeded\` (R72).
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    ReservationExtend:
      description: >-
        More time, more credit, or both; at least one of ttlSeconds, expiresAt and additionalAmount (422
        \`conflicting_fields\`) (R46).
      type: object
      additionalProperties: false
      properties:
        ttlSeconds:
          type: [integer, "null"]
          minimum: 1
          maximum: 604800
          description: >-
            A new time to live from now; never shortens. At most one of ttlSeconds and expiresAt (422
            \`conflicting_fields\`), and at most 604 800 s after creation (422 \`ttl_out_of_range\`) (R46).
        expiresAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: The same as an instant; one before the present expiry changes nothing (R46).
        additionalAmount:
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: How much more to hold, in the credit's smallest unit (R46).
        overage:
          anyOf: [{ $ref: "#/components/schemas/HoldOverage" }, { type: "null" }]
          description: "For additionalAmount. Default: \`reject\` (R46)."
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The pool's version this write expects: the \`version\` of its balance, or the number in an ETag (412
            \`version_mismatch\`) (R68).

    # Transfers.

    TransferLeg:
      description: "A part of a transfer: out of one grant, into a new one (R59)."
      type: object
      required: [fromGrantId, toGrantId, amount]
      additionalProperties: false
      properties:
        fromGrantId: { $ref: "#/components/schemas/GrantId", description: The grant it came from. }
        toGrantId: { $ref: "#/components/schemas/GrantId", description: The grant it was given in. }
        amount: { $ref: "#/components/schemas/PositiveAmount", description: "How much, in the credit's smallest unit." }

    TransferDecimal:
      description: The amounts of a transfer as decimal strings (R72).
      type: object
      required: [amount]
      additionalProperties: false
      properties:
        amount: { $ref: "#/components/schemas/DecimalAmount" }

    Transfer:
      description: Credit moved from one account to another. All amounts are in the credit's smallest unit (R59).
      type: object
      required:
        [
          id, fromAccountId, fromExternalId, toAccountId, toExternalId, credit, creditId, amount, legs, reason,
          metadata, externalKey, createdAt, decimal,
        ]
      additionalProperties: false
      properties:
        id: &transfer-id { $ref: "#/components/schemas/TransferId", description: Id of the transfer. }
        fromAccountId: &transfer-fromAccountId
          $ref: "#/components/schemas/AccountId"
          description: The account that gave (R14).
        fromExternalId: &transfer-fromExternalId
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of that account; null where it has none (R14, R15).
        toAccountId: &transfer-toAccountId
          $ref: "#/components/schemas/AccountId"
          description: The account that received (R14).
        toExternalId: &transfer-toExternalId
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of that account; null where it has none (R14, R15).
        credit: &transfer-credit { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: &transfer-creditId { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        amount: &transfer-amount { $ref: "#/components/schemas/PositiveAmount", description: How much was moved (R59). }
        legs: &transfer-legs
          type: array
          items: { $ref: "#/components/schemas/TransferLeg" }
          description: What came from which grant and went into which, in the order taken (R59).
        reason: &transfer-reason
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; null where no reason was given.
        metadata: &transfer-metadata { $ref: "#/components/schemas/Metadata", description: Your own labels (R75). }
        externalKey: &transfer-externalKey
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object; null where none was given (R66).
        createdAt: &transfer-createdAt
          $ref: "#/components/schemas/Timestamp"
          description: When it was created (R9).
        decimal: &transfer-decimal
          anyOf: [{ $ref: "#/components/schemas/TransferDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null where the credit's scale is 0 (R72).

    TransferWritten:
      description: A transfer as a write left it, and both pools after that write.
      type: object
      required:
        [
          id, fromAccountId, fromExternalId, toAccountId, toExternalId, credit, creditId, amount, legs, reason,
          metadata, externalKey, createdAt, decimal, fromBalance, toBalance,
        ]
      additionalProperties: false
      properties:
        id: *transfer-id
        fromAccountId: *transfer-fromAccountId
        fromExternalId: *transfer-fromExternalId
        toAccountId: *transfer-toAccountId
        toExternalId: *transfer-toExternalId
        credit: *transfer-credit
        creditId: *transfer-creditId
        amount: *transfer-amount
        legs: *transfer-legs
        reason: *transfer-reason
        metadata: *transfer-metadata
        externalKey: *transfer-externalKey
        createdAt: *transfer-createdAt
        decimal: *transfer-decimal
        fromBalance: { $ref: "#/components/schemas/Balance", description: "The pool that gave, after the write (R4)." }
        toBalance:
          $ref: "#/components/schemas/Balance"
          description: The pool that received, after the write (R4).

    TransferCreate:
      description: A new transfer (R59).
      type: object
      required: [fromAccount, toAccount]
      additionalProperties: false
      properties:
        fromAccount:
          $ref: "#/components/schemas/AccountRef"
          description: "The account that gives: its id or its externalId (R14)."
        toAccount:
          $ref: "#/components/schemas/AccountRef"
          description: The account that receives; not the same (422 \`same_account\`) (R14, R59).
        credit:
          anyOf: [{ $ref: "#/components/schemas/CreditRef" }, { type: "null" }]
          description: "The credit: its id or its code. Default: the environment's default credit (R17)."
        amount:
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: >-
            How much, in the credit's smallest unit. Exactly one of amount and amountDecimal is required; if both are
            sent they must agree (422 \`conflicting_fields\`) (R72).
        amountDecimal:
          anyOf: [{ $ref: "#/components/schemas/PositiveDecimal" }, { type: "null" }]
          description: >-
            The same in whole credits; more fraction digits than the credit's scale are 422 \`precision_exceeded\` (R72).
        grantIds:
          type: [array, "null"]
          minItems: 1
          maxItems: 20
          uniqueItems: true
          items: { type: string, minLength: 1, maxLength: 64 }
          description: Take it from these grants of the giving pool, in this order, and from no others (R36).
        reason:
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; kept on the object and its entries.
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }
        externalKey:
          anyOf: [{ $ref: "#/components/schemas/ExternalKey" }, { type: "null" }]
          description: Your own key of the object, unique for its kind for ever (409 \`external_key_conflict\`) (R66).
        ifVersion:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: >-
            The version of the giving account's pool this write expects: the \`version\` of its balance, or the number in
            an ETag (412 \`version_mismatch\`) (R68).

    # Entries.

    GrantChanges:
      description: "What a grant_updated changed: only fields that differ, and none where nothing does (R22)."
      type: object
      additionalProperties: false
      properties:
        expiresAt:
          description: Expiry before and after; null for never.
          type: object
          required: [from, to]
          additionalProperties: false
          properties:
            from: { anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }] }
            to: { anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }] }
        priority:
          description: Priority before and after.
          type: object
          required: [from, to]
          additionalProperties: false
          properties:
            from: { type: integer, minimum: 0, maximum: 2147483647 }
            to: { type: integer, minimum: 0, maximum: 2147483647 }
        name:
          description: Display name before and after.
          type: object
          required: [from, to]
          additionalProperties: false
          properties: { from: { type: [string, "null"] }, to: { type: [string, "null"] } }
        metadata:
          description: All labels before and after.
          type: object
          required: [from, to]
          additionalProperties: false
          properties:
            from: { $ref: "#/components/schemas/Metadata" }
            to: { $ref: "#/components/schemas/Metadata" }

    Entry:
      description: One immutable line of the ledger. All amounts are in the credit's smallest unit (R6).
      type: object
      required:
        [
          seq, id, operationId, origin, accountId, externalId, credit, creditId, grantId, reservationId, debitId, type,
          balanceDelta, reservedDelta, debtDelta, balanceAfter, reservedAfter, debtAfter, availableAfter, effectiveAt,
          reason, changes, metadata, prevHash, hash,
        ]
      additionalProperties: false
      properties:
        seq:
          type: integer
          minimum: 1
          maximum: 9007199254740991
          description: Place in the environment's ledger, from 1 without gaps (R7).
        id: { $ref: "#/components/schemas/EntryId", description: Id of the entry. }
        operationId:
          $ref: "#/components/schemas/OperationId"
          description: The mutation or transition that posted it; entries of one share it (R6).
        origin:
          type: string
          minLength: 1
          maxLength: 64
          description: "Who caused it: \`api\`, \`clock\` for what fell due by itself, or the name of a dialect (R6)."
        accountId: { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId:
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).
        credit: { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        grantId:
          anyOf: [{ $ref: "#/components/schemas/GrantId" }, { type: "null" }]
          description: The grant it concerns, else null (R6).
        reservationId:
          anyOf: [{ $ref: "#/components/schemas/ReservationId" }, { type: "null" }]
          description: The reservation it concerns, else null (R6).
        debitId:
          anyOf: [{ $ref: "#/components/schemas/DebitId" }, { type: "null" }]
          description: The debit it concerns, else null (R6).
        type: { $ref: "#/components/schemas/EntryType" }
        balanceDelta:
          $ref: "#/components/schemas/SignedAmount"
          description: Change of the pool's balance (R6).
        reservedDelta:
          $ref: "#/components/schemas/SignedAmount"
          description: Change of the pool's reserved (R6).
        debtDelta:
          $ref: "#/components/schemas/SignedAmount"
          description: Change of the pool's debt (R6).
        balanceAfter:
          $ref: "#/components/schemas/SignedAmount"
          description: The pool's balance after it (R4).
        reservedAfter: { $ref: "#/components/schemas/Amount", description: The pool's reserved after it (R4). }
        debtAfter: { $ref: "#/components/schemas/Amount", description: The pool's debt after it (R4). }
        availableAfter:
          $ref: "#/components/schemas/SignedAmount"
          description: The pool's available after it (R4).
        effectiveAt:
          $ref: "#/components/schemas/Timestamp"
          description: When it took effect; never before that of the entry ahead of it (R7, R11).
        reason:
          type: [string, "null"]
          maxLength: 1024
          description: Why, in your own words; null where no reason was given.
        changes:
          anyOf: [{ $ref: "#/components/schemas/GrantChanges" }, { type: "null" }]
          description: What changed, on grant_updated, else null (R22).
        metadata:
          $ref: "#/components/schemas/Metadata"
          description: The labels of the request that caused it, kept from then on (R75).
        prevHash:
          type: [string, "null"]
          pattern: ^[0-9a-f]{64}$
          description: Hash of the entry ahead of it; null where hashes are not asked for.
        hash:
          type: [string, "null"]
          pattern: ^[0-9a-f]{64}$
          description: Hash of this entry; null where hashes are not asked for.

    # Events (R76).

    EventType:
      type: string
      enum:
        [
          account.created, account.updated, account.closed, grant.created, grant.activated, grant.updated,
          grant.depleted, grant.expired, grant.voided, grant.rolled_over, credit.created, credit.updated,
          credit.archived, subscription.created, subscription.started, subscription.cancelled, schedule.created,
          schedule.updated, schedule.cancelled, schedule.completed, schedule.skipped, credits.consumed,
          credits.refunded, credits.transferred, adjustment.created, adjustment.expired, reservation.created,
          reservation.extended, reservation.captured, reservation.released, reservation.expired, debt.incurred,
          debt.repaid, balance.low, balance.recovered, balance.depleted, auto_topup.succeeded, auto_topup.failed,
          auto_topup.deferred,
        ]
      description: What happened (R76).

    SkipReason:
      type: string
      enum: [amount_overflow, invalid_expiry, credit_archived, payment_failed]
      description: >-
        Why nothing was issued: a figure would have been too large, the grant's dates would not have been possible or
        would have been past already, the credit is archived, or the payment failed (R29, R30, R78).

    AccountEventData:
      description: The account that it is about.
      type: object
      required: [accountId, externalId]
      additionalProperties: false
      properties:
        accountId: { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId:
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).

    GrantEventData:
      description: The grant that it is about, and its pool right after it.
      type: object
      required:
        [
          accountId, externalId, credit, creditId, grantId, scheduleId, sourceGrantId, amount, balance, reserved,
          available, debt, operationId,
        ]
      additionalProperties: false
      properties:
        accountId: &event-accountId { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId: &event-externalId
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).
        credit: &event-credit { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: &event-creditId { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        grantId: { $ref: "#/components/schemas/GrantId", description: The grant. }
        scheduleId:
          anyOf: [{ $ref: "#/components/schemas/ScheduleId" }, { type: "null" }]
          description: The schedule that issued it, or the grant that it rolled over from; else null.
        sourceGrantId:
          anyOf: [{ $ref: "#/components/schemas/GrantId" }, { type: "null" }]
          description: The grant that its credit came from, else null.
        amount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: "Credits that it was about: granted, expired, voided, or null where none moved."
        balance: &event-balance
          $ref: "#/components/schemas/SignedAmount"
          description: The pool's balance right after it (R4).
        reserved: &event-reserved
          $ref: "#/components/schemas/Amount"
          description: The pool's reserved right after it (R4).
        available: &event-available
          $ref: "#/components/schemas/SignedAmount"
          description: The pool's available right after it (R4).
        debt: &event-debt
          $ref: "#/components/schemas/Amount"
          description: The pool's debt right after it (R4).
        operationId: &event-operationId
          $ref: "#/components/schemas/OperationId"
          description: The mutation or transition that it happened in; its entries share it (R6).

    CreditEventData:
      description: The credit that it is about.
      type: object
      required: [creditId, credit]
      additionalProperties: false
      properties:
        creditId: { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        credit: { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }

    SubscriptionEventData:
      description: The subscription that it is about.
      type: object
      required: [accountId, externalId, subscriptionId, planId]
      additionalProperties: false
      properties:
        accountId: *event-accountId
        externalId: *event-externalId
        subscriptionId: { $ref: "#/components/schemas/SubscriptionId", description: The subscription. }
        planId: { $ref: "#/components/schemas/PlanId", description: Its plan. }

    ScheduleEventData:
      description: The schedule that it is about. A plan's template belongs to no account.
      type: object
      required: [accountId, externalId, credit, creditId, scheduleId, planId, subscriptionId, amount, reason]
      additionalProperties: false
      properties:
        accountId:
          anyOf: [{ $ref: "#/components/schemas/AccountId" }, { type: "null" }]
          description: "The account that it issues for; null on a template."
        externalId: *event-externalId
        credit: *event-credit
        creditId: *event-creditId
        scheduleId: { $ref: "#/components/schemas/ScheduleId", description: The schedule. }
        planId:
          anyOf: [{ $ref: "#/components/schemas/PlanId" }, { type: "null" }]
          description: "The plan whose template it is, else null."
        subscriptionId:
          anyOf: [{ $ref: "#/components/schemas/SubscriptionId" }, { type: "null" }]
          description: "The subscription that it belongs to, else null."
        amount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: What a skipped occurrence would have issued, else null (R29).
        reason:
          anyOf: [{ $ref: "#/components/schemas/SkipReason" }, { type: "null" }]
          description: "Why an occurrence was skipped, else null."

    ConsumptionEventData:
      description: What was consumed, and the pool right after it.
      type: object
      required:
        [
          accountId, externalId, credit, creditId, debitId, amount, balance, reserved, available, debt, operationId,
        ]
      additionalProperties: false
      properties:
        accountId: *event-accountId
        externalId: *event-externalId
        credit: *event-credit
        creditId: *event-creditId
        debitId: { $ref: "#/components/schemas/DebitId", description: The debit. }
        amount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: Credits consumed.
        balance: *event-balance
        reserved: *event-reserved
        available: *event-available
        debt: *event-debt
        operationId: *event-operationId

    RefundEventData:
      description: What was refunded, and the pool right after it.
      type: object
      required:
        [
          accountId, externalId, credit, creditId, refundId, debitId, amount, balance, reserved, available, debt,
          operationId,
        ]
      additionalProperties: false
      properties:
        accountId: *event-accountId
        externalId: *event-externalId
        credit: *event-credit
        creditId: *event-creditId
        refundId: { $ref: "#/components/schemas/RefundId", description: The refund. }
        debitId: { $ref: "#/components/schemas/DebitId", description: The debit that was refunded. }
        amount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: Credits refunded.
        balance: *event-balance
        reserved: *event-reserved
        available: *event-available
        debt: *event-debt
        operationId: *event-operationId

    TransferEventData:
      description: What was transferred, and the source pool right after it.
      type: object
      required:
        [
          accountId, externalId, credit, creditId, transferId, amount, balance, reserved, available, debt, operationId,
        ]
      additionalProperties: false
      properties:
        accountId: *event-accountId
        externalId: *event-externalId
        credit: *event-credit
        creditId: *event-creditId
        transferId: { $ref: "#/components/schemas/TransferId", description: The transfer. }
        amount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: Credits transferred.
        balance: *event-balance
        reserved: *event-reserved
        available: *event-available
        debt: *event-debt
        operationId: *event-operationId

    AdjustmentEventData:
      description: The adjustment, and its pool right after it.
      type: object
      required:
        [
          accountId, externalId, credit, creditId, adjustmentId, amount, balance, reserved, available, debt,
          operationId,
        ]
      additionalProperties: false
      properties:
        accountId: *event-accountId
        externalId: *event-externalId
        credit: *event-credit
        creditId: *event-creditId
        adjustmentId: { $ref: "#/components/schemas/AdjustmentId", description: The adjustment. }
        amount:
          anyOf: [{ $ref: "#/components/schemas/SignedAmount" }, { type: "null" }]
          description: The adjustment's amount as it was applied (R52).
        balance: *event-balance
        reserved: *event-reserved
        available: *event-available
        debt: *event-debt
        operationId: *event-operationId

    ReservationEventData:
      description: The reservation, and its pool right after it.
      type: object
      required:
        [
          accountId, externalId, credit, creditId, reservationId, debitId, amount, balance, reserved, available, debt,
          operationId,
        ]
      additionalProperties: false
      properties:
        accountId: *event-accountId
        externalId: *event-externalId
        credit: *event-credit
        creditId: *event-creditId
        reservationId: { $ref: "#/components/schemas/ReservationId", description: The reservation. }
        debitId:
          anyOf: [{ $ref: "#/components/schemas/DebitId" }, { type: "null" }]
          description: "The debit that a capture made, else null."
        amount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: Credits held, added, captured or let go.
        balance: *event-balance
        reserved: *event-reserved
        available: *event-available
        debt: *event-debt
        operationId: *event-operationId

    DebtEventData:
      description: The debt, and its pool right after it.
      type: object
      required:
        [
          accountId, externalId, credit, creditId, debitId, grantId, amount, balance, reserved, available, debt,
          operationId,
        ]
      additionalProperties: false
      properties:
        accountId: *event-accountId
        externalId: *event-externalId
        credit: *event-credit
        creditId: *event-creditId
        debitId: { $ref: "#/components/schemas/DebitId", description: The debit that owes it. }
        grantId:
          anyOf: [{ $ref: "#/components/schemas/GrantId" }, { type: "null" }]
          description: "The grant that repaid it; null where debt arose."
        amount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: Credits owed or repaid.
        balance: *event-balance
        reserved: *event-reserved
        available: *event-available
        debt: *event-debt
        operationId: *event-operationId

    BalanceEventData:
      description: The alert, and its pool right after what set it off.
      type: object
      required:
        [
          accountId, externalId, credit, creditId, alertId, threshold, amount, balance, reserved, available, debt,
          operationId,
        ]
      additionalProperties: false
      properties:
        accountId: *event-accountId
        externalId: *event-externalId
        credit: *event-credit
        creditId: *event-creditId
        alertId: { $ref: "#/components/schemas/AlertId", description: The alert. }
        threshold: { $ref: "#/components/schemas/SignedAmount", description: Its threshold. }
        amount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: "Always null: crossing a threshold moves nothing."
        balance: *event-balance
        reserved: *event-reserved
        available: *event-available
        debt: *event-debt
        operationId: *event-operationId

    AutoTopUpEventData:
      description: The top-up, and its pool right after it.
      type: object
      required:
        [
          accountId, externalId, credit, creditId, grantId, reason, amount, balance, reserved, available, debt,
          operationId,
        ]
      additionalProperties: false
      properties:
        accountId: *event-accountId
        externalId: *event-externalId
        credit: *event-credit
        creditId: *event-creditId
        grantId:
          anyOf: [{ $ref: "#/components/schemas/GrantId" }, { type: "null" }]
          description: "The grant that it made, else null."
        reason:
          anyOf: [{ $ref: "#/components/schemas/SkipReason" }, { type: "null" }]
          description: "Why it failed, as a word for programs; else null."
        amount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: Credits topped up; null where none were.
        balance: *event-balance
        reserved: *event-reserved
        available: *event-available
        debt: *event-debt
        operationId: *event-operationId

    AccountEvent:
      description: An account was made, changed or closed.
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: &event-id { $ref: "#/components/schemas/EventId", description: Id of the event. }
        seq: &event-seq
          type: integer
          minimum: 1
          maximum: 9007199254740991
          description: Place among the environment's events, from 1 without gaps (R76).
        type:
          type: string
          enum: [account.created, account.updated, account.closed]
          description: What happened.
        createdAt: &event-createdAt
          $ref: "#/components/schemas/Timestamp"
          description: When it took effect (R76).
        data: { $ref: "#/components/schemas/AccountEventData", description: What it was about. }

    GrantEvent:
      description: >-
        A grant was made, changed or has ended, or its credit was used up. A new one stands for credit given, whatever
        gave it; \`grant.rolled_over\` is the new grant of a rollover.
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          enum:
            [
              grant.created, grant.activated, grant.updated, grant.depleted, grant.expired, grant.voided,
              grant.rolled_over,
            ]
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/GrantEventData", description: What it was about. }

    CreditEvent:
      description: A credit was made, changed or archived.
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          enum: [credit.created, credit.updated, credit.archived]
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/CreditEventData", description: What it was about. }

    SubscriptionEvent:
      description: A subscription was made, has started or was cancelled.
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          enum: [subscription.created, subscription.started, subscription.cancelled]
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/SubscriptionEventData", description: What it was about. }

    ScheduleEvent:
      description: A schedule was made, changed, has ended, or skipped an occurrence.
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          enum: [schedule.created, schedule.updated, schedule.cancelled, schedule.completed, schedule.skipped]
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/ScheduleEventData", description: What it was about. }

    ConsumptionEvent:
      description: Credit was consumed (R37).
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          const: credits.consumed
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/ConsumptionEventData", description: What it was about. }

    RefundEvent:
      description: Credit was given back (R55).
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          const: credits.refunded
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/RefundEventData", description: What it was about. }

    TransferEvent:
      description: Credit went to another account; the pool is the one it left (R59).
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          const: credits.transferred
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/TransferEventData", description: What it was about. }

    AdjustmentEvent:
      description: An adjustment was made, or its expiry undid it (R51, R53).
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          enum: [adjustment.created, adjustment.expired]
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/AdjustmentEventData", description: What it was about. }

    ReservationEvent:
      description: Credit was put on hold, or a hold was extended or closed.
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          enum:
            [
              reservation.created, reservation.extended, reservation.captured, reservation.released,
              reservation.expired,
            ]
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/ReservationEventData", description: What it was about. }

    DebtEvent:
      description: Debt arose, or a grant repaid some (R39, R40).
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          enum: [debt.incurred, debt.repaid]
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/DebtEventData", description: What it was about. }

    BalanceEvent:
      description: Available credit passed the threshold of an alert (R77).
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          enum: [balance.low, balance.recovered, balance.depleted]
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/BalanceEventData", description: What it was about. }

    AutoTopUpEvent:
      description: An automatic top-up was made, has failed, or waits for its cooldown (R78).
      type: object
      required: [id, seq, type, createdAt, data]
      additionalProperties: false
      properties:
        id: *event-id
        seq: *event-seq
        type:
          type: string
          enum: [auto_topup.succeeded, auto_topup.failed, auto_topup.deferred]
          description: What happened.
        createdAt: *event-createdAt
        data: { $ref: "#/components/schemas/AutoTopUpEventData", description: What it was about. }

    Event:
      description: >-
        Something that happened, told by its \`type\`. Its data never changes, but for \`externalId\` and the code of the
        credit, which are told as they are now (R6, R76).
      oneOf:
        - { $ref: "#/components/schemas/AccountEvent" }
        - { $ref: "#/components/schemas/GrantEvent" }
        - { $ref: "#/components/schemas/CreditEvent" }
        - { $ref: "#/components/schemas/SubscriptionEvent" }
        - { $ref: "#/components/schemas/ScheduleEvent" }
        - { $ref: "#/components/schemas/ConsumptionEvent" }
        - { $ref: "#/components/schemas/RefundEvent" }
        - { $ref: "#/components/schemas/TransferEvent" }
        - { $ref: "#/components/schemas/AdjustmentEvent" }
        - { $ref: "#/components/schemas/ReservationEvent" }
        - { $ref: "#/components/schemas/DebtEvent" }
        - { $ref: "#/components/schemas/BalanceEvent" }
        - { $ref: "#/components/schemas/AutoTopUpEvent" }
      discriminator:
        propertyName: type
        mapping:
          account.created: "#/components/schemas/AccountEvent"
          account.updated: "#/components/schemas/AccountEvent"
          account.closed: "#/components/schemas/AccountEvent"
          grant.created: "#/components/schemas/GrantEvent"
          grant.activated: "#/components/schemas/GrantEvent"
          grant.updated: "#/components/schemas/GrantEvent"
          grant.depleted: "#/components/schemas/GrantEvent"
          grant.expired: "#/components/schemas/GrantEvent"
          grant.voided: "#/components/schemas/GrantEvent"
          grant.rolled_over: "#/components/schemas/GrantEvent"
          credit.created: "#/components/schemas/CreditEvent"
          credit.updated: "#/components/schemas/CreditEvent"
          credit.archived: "#/components/schemas/CreditEvent"
          subscription.created: "#/components/schemas/SubscriptionEvent"
          subscription.started: "#/components/schemas/SubscriptionEvent"
          subscription.cancelled: "#/components/schemas/SubscriptionEvent"
          schedule.created: "#/components/schemas/ScheduleEvent"
          schedule.updated: "#/components/schemas/ScheduleEvent"
          schedule.cancelled: "#/components/schemas/ScheduleEvent"
          schedule.completed: "#/components/schemas/ScheduleEvent"
          schedule.skipped: "#/components/schemas/ScheduleEvent"
          credits.consumed: "#/components/schemas/ConsumptionEvent"
          credits.refunded: "#/components/schemas/RefundEvent"
          credits.transferred: "#/components/schemas/TransferEvent"
          adjustment.created: "#/components/schemas/AdjustmentEvent"
          adjustment.expired: "#/components/schemas/AdjustmentEvent"
          reservation.created: "#/components/schemas/ReservationEvent"
          reservation.extended: "#/components/schemas/ReservationEvent"
          reservation.captured: "#/components/schemas/ReservationEvent"
          reservation.released: "#/components/schemas/ReservationEvent"
          reservation.expired: "#/components/schemas/ReservationEvent"
          debt.incurred: "#/components/schemas/DebtEvent"
          debt.repaid: "#/components/schemas/DebtEvent"
          balance.low: "#/components/schemas/BalanceEvent"
          balance.recovered: "#/components/schemas/BalanceEvent"
          balance.depleted: "#/components/schemas/BalanceEvent"
          auto_topup.succeeded: "#/components/schemas/AutoTopUpEvent"
          auto_topup.failed: "#/components/schemas/AutoTopUpEvent"
          auto_topup.deferred: "#/components/schemas/AutoTopUpEvent"

    # Webhook endpoints, alerts and automatic top-ups (R76–R78).

    WebhookUrl:
      type: string
      maxLength: 2048
      pattern: ^https?://[^\\s/?#]+
      description: >-
        Where events are sent: http or https, without a user name or password, to a host that the server may call: the
        machine itself, or one that was named when it was started (422 \`url_not_allowed\`) (R76).

    EventTypes:
      type: array
      maxItems: 64
      items: { $ref: "#/components/schemas/EventType" }
      description: Types of event; none means all of them (R76).

    EventTypesInput:
      type: array
      maxItems: 64
      uniqueItems: true
      items: { $ref: "#/components/schemas/EventType" }
      description: Types of event, each once; none means all of them (R76).

    WebhookEndpointStatus:
      type: string
      enum: [active, disabled]
      description: Nothing is sent to a disabled endpoint.

    WebhookEndpoint:
      description: A URL that events are sent to (R76).
      type: object
      required: [id, url, types, status, createdAt]
      additionalProperties: false
      properties:
        id: &endpoint-id { $ref: "#/components/schemas/WebhookEndpointId", description: Id of the endpoint. }
        url: &endpoint-url { $ref: "#/components/schemas/WebhookUrl", description: Where events are sent. }
        types: &endpoint-types
          $ref: "#/components/schemas/EventTypes"
          description: The types of event that are sent; none means all of them.
        status: &endpoint-status { $ref: "#/components/schemas/WebhookEndpointStatus" }
        createdAt: &endpoint-createdAt
          $ref: "#/components/schemas/Timestamp"
          description: When it was created (R9).

    WebhookEndpointCreated:
      description: A new endpoint with its secret, which is told only here (R76).
      type: object
      required: [id, url, types, status, createdAt, secret]
      additionalProperties: false
      properties:
        id: *endpoint-id
        url: *endpoint-url
        types: *endpoint-types
        status: *endpoint-status
        createdAt: *endpoint-createdAt
        secret:
          type: string
          pattern: ^whsec_[A-Za-z0-9+/]+={0,2}$
          description: >-
            What deliveries are signed with: \`whsec_\` and base64, as Standard Webhooks says. Keep it; it is told only
            once.

    WebhookEndpointCreate:
      description: Where to send events, and which.
      type: object
      required: [url]
      additionalProperties: false
      properties:
        url: { $ref: "#/components/schemas/WebhookUrl", description: Where to send events. }
        types:
          anyOf: [{ $ref: "#/components/schemas/EventTypesInput" }, { type: "null" }]
          description: Only these types of event; absent or empty for all of them.

    WebhookEndpointUpdate:
      description: Fields to change; absent ones stay as they are.
      type: object
      additionalProperties: false
      properties:
        url: { $ref: "#/components/schemas/WebhookUrl", description: Where to send events from now on. }
        types:
          $ref: "#/components/schemas/EventTypesInput"
          description: Only these types of event from now on; empty for all of them.
        status:
          $ref: "#/components/schemas/WebhookEndpointStatus"
          description: "\`disabled\` stops sending, \`active\` starts it again."

    AlertDecimal:
      description: The amounts of an alert as decimal strings (R72).
      type: object
      required: [threshold]
      additionalProperties: false
      properties:
        threshold: { $ref: "#/components/schemas/DecimalAmount" }

    Alert:
      description: A threshold of available credit whose crossing is told by events (R77).
      type: object
      required: [id, accountId, externalId, credit, creditId, threshold, triggered, createdAt, decimal]
      additionalProperties: false
      properties:
        id: { $ref: "#/components/schemas/AlertId", description: Id of the alert. }
        accountId: { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId:
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).
        credit: { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        threshold:
          $ref: "#/components/schemas/SignedAmount"
          description: Compared with the pool's available (R77).
        triggered: { type: boolean, description: Whether available is at the threshold or below it now. }
        createdAt: { $ref: "#/components/schemas/Timestamp", description: When it was created (R9). }
        decimal:
          anyOf: [{ $ref: "#/components/schemas/AlertDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null at scale 0 (R72).

    AlertCreate:
      description: A threshold to watch.
      type: object
      required: [account, threshold]
      additionalProperties: false
      properties:
        account:
          $ref: "#/components/schemas/AccountRef"
          description: "The account: its id or its externalId (R14)."
        credit:
          anyOf: [{ $ref: "#/components/schemas/CreditRef" }, { type: "null" }]
          description: "The credit: its id or its code; absent for the environment's default credit (R17)."
        threshold:
          $ref: "#/components/schemas/SignedAmount"
          description: Tell when the pool's available falls to this or below, and when it rises above it again (R77).

    AutoTopUpStatus:
      type: string
      enum: [active, suspended]
      description: A rule whose payment failed is suspended until it is set again (R78).

    AutoTopUpDecimal:
      description: The amounts of an automatic top-up as decimal strings (R72).
      type: object
      required: [threshold, amount, target]
      additionalProperties: false
      properties:
        threshold: { $ref: "#/components/schemas/DecimalAmount" }
        amount: { anyOf: [{ $ref: "#/components/schemas/DecimalAmount" }, { type: "null" }] }
        target: { anyOf: [{ $ref: "#/components/schemas/DecimalAmount" }, { type: "null" }] }

    AutoTopUp:
      description: A pool's rule that buys credit as soon as little is left (R78).
      type: object
      required:
        [
          accountId, externalId, credit, creditId, threshold, amount, target, multiple, cooldownSeconds, priority,
          expiry, status, lastRunAt, decimal,
        ]
      additionalProperties: false
      properties:
        accountId: &topup-accountId { $ref: "#/components/schemas/AccountId", description: The account (R14). }
        externalId: &topup-externalId
          anyOf: [{ $ref: "#/components/schemas/ExternalId" }, { type: "null" }]
          description: Your own id of the account; null where it has none (R14, R15).
        credit: &topup-credit { $ref: "#/components/schemas/CreditCode", description: Code of the credit (R17). }
        creditId: &topup-creditId { $ref: "#/components/schemas/CreditId", description: Id of the credit (R17). }
        threshold: &topup-threshold
          $ref: "#/components/schemas/SignedAmount"
          description: Tops up when an operation leaves available at this or below (R78).
        amount: &topup-amount
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: Credits of one top-up; null where \`target\` says how many (R78).
        target: &topup-target
          anyOf: [{ $ref: "#/components/schemas/SignedAmount" }, { type: "null" }]
          description: What available is filled up to; null where \`amount\` says how many (R78).
        multiple: &topup-multiple
          type: [boolean, "null"]
          description: >-
            Whether one top-up takes as many times the amount as lift available above the threshold, or just one; null
            with \`target\` (R78).
        cooldownSeconds: &topup-cooldownSeconds
          type: integer
          minimum: 0
          maximum: 31622400
          description: Least time between two top-ups; one that comes too early waits for its end (R78).
        priority: &topup-priority
          type: integer
          minimum: 0
          maximum: 2147483647
          description: Priority of its grants (R19).
        expiry: &topup-expiry
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicy" }, { type: "null" }]
          description: When its grants expire; null leaves it to the credit's default (R21).
        status: &topup-status { $ref: "#/components/schemas/AutoTopUpStatus" }
        lastRunAt: &topup-lastRunAt
          anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }]
          description: When it last topped up, or tried to; null before the first time (R78).
        decimal: &topup-decimal
          anyOf: [{ $ref: "#/components/schemas/AutoTopUpDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null at scale 0 (R72).

    AutoTopUpWritten:
      description: The rule as it was set, and the pool after it (R78).
      type: object
      required:
        [
          accountId, externalId, credit, creditId, threshold, amount, target, multiple, cooldownSeconds, priority,
          expiry, status, lastRunAt, decimal, balance,
        ]
      additionalProperties: false
      properties:
        accountId: *topup-accountId
        externalId: *topup-externalId
        credit: *topup-credit
        creditId: *topup-creditId
        threshold: *topup-threshold
        amount: *topup-amount
        target: *topup-target
        multiple: *topup-multiple
        cooldownSeconds: *topup-cooldownSeconds
        priority: *topup-priority
        expiry: *topup-expiry
        status: *topup-status
        lastRunAt: *topup-lastRunAt
        decimal: *topup-decimal
        balance: { $ref: "#/components/schemas/Balance", description: The pool after it. }

    AutoTopUpPut:
      description: The whole rule. Exactly one of amount and target is required (422 \`conflicting_fields\`) (R78).
      type: object
      required: [threshold]
      additionalProperties: false
      properties:
        threshold:
          $ref: "#/components/schemas/SignedAmount"
          description: Top up when an operation leaves the pool's available at this or below (R78).
        amount:
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: Credits of one top-up (R78).
        target:
          anyOf: [{ $ref: "#/components/schemas/SignedAmount" }, { type: "null" }]
          description: Fill available up to this, which is above the threshold (422 \`invalid_range\`) (R78).
        multiple:
          type: [boolean, "null"]
          description: >-
            Whether one top-up takes as many times the amount as lift available above the threshold; \`false\` takes the
            amount once per operation. Default true; refused with \`target\` (422 \`conflicting_fields\`) (R78).
        cooldownSeconds:
          type: [integer, "null"]
          minimum: 0
          maximum: 31622400
          default: 0
          description: Least time between two top-ups; one that comes too early waits for its end (R78).
        priority:
          type: [integer, "null"]
          minimum: 0
          maximum: 2147483647
          default: 100
          description: Priority of its grants; lower burns first (R19).
        expiry:
          anyOf: [{ $ref: "#/components/schemas/ExpiryPolicyInput" }, { type: "null" }]
          description: >-
            When its grants expire; absent leaves it to the credit's default (R21). \`period\` is refused, because they
            come from no schedule (422 \`conflicting_fields\`).
        ifVersion:
          anyOf: [{ $ref: "#/components/schemas/Version" }, { type: "null" }]
          description: The pool's version that this write expects (412 \`version_mismatch\`) (R68).

    # Forecast, verification and import (R61, R62, R79).

    ForecastRowDecimal:
      description: The amounts of a row as decimal strings (R72).
      type: object
      required: [amount, balance, reserved, available, debt]
      additionalProperties: false
      properties:
        amount: { $ref: "#/components/schemas/DecimalAmount" }
        balance: { $ref: "#/components/schemas/DecimalAmount" }
        reserved: { $ref: "#/components/schemas/DecimalAmount" }
        available: { $ref: "#/components/schemas/DecimalAmount" }
        debt: { $ref: "#/components/schemas/DecimalAmount" }

    ForecastRow:
      description: An entry that the pool will post by itself if nothing else happens (R62).
      type: object
      required: [at, type, grantId, scheduleId, amount, balance, reserved, available, debt, decimal]
      additionalProperties: false
      properties:
        at: { $ref: "#/components/schemas/Timestamp", description: When it will take effect (R11). }
        type: { $ref: "#/components/schemas/EntryType", description: What will happen (R6). }
        grantId:
          anyOf: [{ $ref: "#/components/schemas/GrantId" }, { type: "null" }]
          description: The grant it concerns, else null; one that does not exist yet has an id that starts with \`dry_\`.
        scheduleId:
          anyOf: [{ $ref: "#/components/schemas/ScheduleId" }, { type: "null" }]
          description: The schedule that the grant comes from, else null (R29).
        amount: { $ref: "#/components/schemas/SignedAmount", description: Change of the balance (R6). }
        balance: { $ref: "#/components/schemas/SignedAmount", description: The pool's balance after it (R4). }
        reserved: { $ref: "#/components/schemas/Amount", description: The pool's reserved after it (R4). }
        available: { $ref: "#/components/schemas/SignedAmount", description: The pool's available after it (R4). }
        debt: { $ref: "#/components/schemas/Amount", description: The pool's debt after it (R4). }
        decimal:
          anyOf: [{ $ref: "#/components/schemas/ForecastRowDecimal" }, { type: "null" }]
          description: The same amounts as decimal strings; null at scale 0 (R72).

    BalanceForecast:
      description: What will happen to one pool by itself (R62).
      type: object
      required: [data, truncated]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 1000
          items: { $ref: "#/components/schemas/ForecastRow" }
          description: The coming entries, in order.
        truncated:
          type: boolean
          description: Whether more than 1000 entries would come, of which these are the first.

    ChainVerification:
      description: What a check of the hash chain found (R79).
      type: object
      required: [ok, checked, head, firstBadSeq, nextSeq]
      additionalProperties: false
      properties:
        ok: { type: boolean, description: Whether every entry that was checked is as it was written. }
        checked:
          type: integer
          minimum: 0
          maximum: 100000
          description: "How many entries were checked, the bad one included."
        head:
          type: string
          pattern: ^[0-9a-f]{64}$
          description: >-
            The chain's hash of the last entry that was checked; of the one before \`fromSeq\` where none was, and 64
            zeros before the first.
        firstBadSeq:
          type: [integer, "null"]
          minimum: 1
          maximum: 9007199254740991
          description: The first entry that is not as it was written; null where all are.
        nextSeq:
          type: [integer, "null"]
          minimum: 1
          maximum: 9007199254740991
          description: Pass it as \`fromSeq\` to go on; null where nothing is left to check.

    AccountImport:
      description: An account of another system. One that is there already with every given value is skipped (R61).
      type: object
      required: [externalId]
      additionalProperties: false
      properties:
        externalId:
          $ref: "#/components/schemas/ExternalId"
          description: Your own id of the account, by which it is matched (R15).
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        email:
          type: [string, "null"]
          maxLength: 320
          pattern: ^[^\\s@]+@[^\\s@]+$
          description: E-mail address.
        billingAnchor:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            Where the account's monthly billing periods start from; any instant, past or future. Default: createdAt
            (R17, R28).
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }

    GrantImport:
      description: A grant of another system. One that is there already with every given value is skipped (R61).
      type: object
      required: [externalKey, account]
      additionalProperties: false
      properties:
        externalKey:
          $ref: "#/components/schemas/ExternalKey"
          description: Your own key of the grant, by which it is matched (R66).
        account:
          $ref: "#/components/schemas/AccountRef"
          description: "The account: its id or its externalId, one of this import too (R14)."
        credit:
          anyOf: [{ $ref: "#/components/schemas/CreditRef" }, { type: "null" }]
          description: "The credit: its id or its code; absent for the environment's default credit (R17)."
        amount:
          anyOf: [{ $ref: "#/components/schemas/PositiveAmount" }, { type: "null" }]
          description: >-
            Credits granted in all. Exactly one of amount and amountDecimal is required; both must agree (422
            \`conflicting_fields\`) (R72).
        amountDecimal:
          anyOf: [{ $ref: "#/components/schemas/PositiveDecimal" }, { type: "null" }]
          description: The same as a decimal string (R72).
        consumedAmount:
          anyOf: [{ $ref: "#/components/schemas/Amount" }, { type: "null" }]
          description: >-
            How much of it is used up already, at most the amount (422 \`invalid_range\`); it stands as a debit of source
            \`import\`. Default 0; refused above 0 on a grant that is not active yet (422 \`conflicting_fields\`) (R61).
        effectiveAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: When it becomes usable; in the future it is pending until then. Default now (R20).
        expiresAt:
          anyOf: [{ $ref: "#/components/schemas/TimestampInput" }, { type: "null" }]
          description: >-
            When it expires, after now and after effectiveAt (422 \`invalid_expiry\`); null for never, absent for the
            credit's default (R21).
        priority:
          type: [integer, "null"]
          minimum: 0
          maximum: 2147483647
          default: 100
          description: Lower burns first (R19).
        category:
          anyOf: [{ $ref: "#/components/schemas/GrantCategoryInput" }, { type: "null" }]
          description: Where the credit comes from in your business. Default free (R19).
        costBasis:
          anyOf: [{ $ref: "#/components/schemas/PriceInput" }, { type: "null" }]
          description: What one credit of it cost (R19).
        name: { type: [string, "null"], maxLength: 255, description: Display name. }
        reason: { type: [string, "null"], maxLength: 1024, description: "Why, in your own words." }
        metadata: { $ref: "#/components/schemas/MetadataInput", description: Your own labels (R75). }

    BalancesImport:
      description: >-
        Accounts, then grants, 1 to 1000 of both together (422 \`conflicting_fields\`). Every row has a key of its own,
        which makes the whole repeatable (R61).
      type: object
      additionalProperties: false
      properties:
        accounts:
          type: [array, "null"]
          maxItems: 1000
          items: { $ref: "#/components/schemas/AccountImport" }
          description: The accounts; they come before all grants.
        grants:
          type: [array, "null"]
          maxItems: 1000
          items: { $ref: "#/components/schemas/GrantImport" }
          description: The grants.

    ImportedAccount:
      description: What became of an account's row (R61).
      type: object
      required: [externalId, id, created]
      additionalProperties: false
      properties:
        externalId: { $ref: "#/components/schemas/ExternalId", description: The row's externalId. }
        id: { $ref: "#/components/schemas/AccountId", description: Id of the account. }
        created: { type: boolean, description: "Whether it is new; else it was there already." }

    ImportedGrant:
      description: What became of a grant's row (R61).
      type: object
      required: [externalKey, id, created]
      additionalProperties: false
      properties:
        externalKey: { $ref: "#/components/schemas/ExternalKey", description: The row's externalKey. }
        id: { $ref: "#/components/schemas/GrantId", description: Id of the grant. }
        created: { type: boolean, description: "Whether it is new; else it was there already." }

    BalancesImported:
      description: What became of every row, in the order given (R61).
      type: object
      required: [accounts, grants]
      additionalProperties: false
      properties:
        accounts:
          type: array
          maxItems: 1000
          items: { $ref: "#/components/schemas/ImportedAccount" }
          description: The accounts.
        grants:
          type: array
          maxItems: 1000
          items: { $ref: "#/components/schemas/ImportedGrant" }
          description: The grants.

    # Batches (R60). Every mutation but a batch and an import has its item; scripts/spec-shape.test.ts sees to it.

    BatchCreateAccount:
      description: As createAccount in a batch.
      type: object
      required: [operation]
      additionalProperties: false
      properties:
        operation: { type: string, const: createAccount }
        body: { $ref: "#/components/schemas/AccountCreate", description: The body of the single call. }

    BatchUpsertAccount:
      description: As upsertAccount in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: upsertAccount }
        path:
          description: The path parameters of the single call.
          type: object
          required: [account]
          additionalProperties: false
          properties:
            account:
              $ref: "#/components/schemas/AccountRef"
              description: "The account: its id or its externalId (R14)."
        body: { $ref: "#/components/schemas/AccountUpsert", description: The body of the single call. }

    BatchUpdateAccount:
      description: As updateAccount in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: updateAccount }
        path:
          description: The path parameters of the single call.
          type: object
          required: [account]
          additionalProperties: false
          properties:
            account:
              $ref: "#/components/schemas/AccountRef"
              description: "The account: its id or its externalId (R14)."
        body: { $ref: "#/components/schemas/AccountUpdate", description: The body of the single call. }

    BatchCloseAccount:
      description: As closeAccount in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: closeAccount }
        path:
          description: The path parameters of the single call.
          type: object
          required: [account]
          additionalProperties: false
          properties:
            account:
              $ref: "#/components/schemas/AccountRef"
              description: "The account: its id or its externalId (R14)."

    BatchSetCreditLimit:
      description: As setCreditLimit in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: setCreditLimit }
        path:
          description: The path parameters of the single call.
          type: object
          required: [account, credit]
          additionalProperties: false
          properties:
            account:
              $ref: "#/components/schemas/AccountRef"
              description: "The account: its id or its externalId (R14)."
            credit: { $ref: "#/components/schemas/CreditRef", description: "The credit: its id or its code (R17)." }
        body: { $ref: "#/components/schemas/CreditLimitSet", description: The body of the single call. }

    BatchPutAutoTopUp:
      description: As putAutoTopUp in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: putAutoTopUp }
        path:
          description: The path parameters of the single call.
          type: object
          required: [account, credit]
          additionalProperties: false
          properties:
            account:
              $ref: "#/components/schemas/AccountRef"
              description: "The account: its id or its externalId (R14)."
            credit: { $ref: "#/components/schemas/CreditRef", description: "The credit: its id or its code (R17)." }
        body: { $ref: "#/components/schemas/AutoTopUpPut", description: The body of the single call. }

    BatchDeleteAutoTopUp:
      description: As deleteAutoTopUp in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: deleteAutoTopUp }
        path:
          description: The path parameters of the single call.
          type: object
          required: [account, credit]
          additionalProperties: false
          properties:
            account:
              $ref: "#/components/schemas/AccountRef"
              description: "The account: its id or its externalId (R14)."
            credit: { $ref: "#/components/schemas/CreditRef", description: "The credit: its id or its code (R17)." }

    BatchCreateCredit:
      description: As createCredit in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createCredit }
        body: { $ref: "#/components/schemas/CreditCreate", description: The body of the single call. }

    BatchUpdateCredit:
      description: As updateCredit in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: updateCredit }
        path:
          description: The path parameters of the single call.
          type: object
          required: [credit]
          additionalProperties: false
          properties:
            credit: { $ref: "#/components/schemas/CreditRef", description: "The credit: its id or its code (R17)." }
        body: { $ref: "#/components/schemas/CreditUpdate", description: The body of the single call. }

    BatchArchiveCredit:
      description: As archiveCredit in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: archiveCredit }
        path:
          description: The path parameters of the single call.
          type: object
          required: [credit]
          additionalProperties: false
          properties:
            credit: { $ref: "#/components/schemas/CreditRef", description: "The credit: its id or its code (R17)." }

    BatchCreateGrant:
      description: As createGrant in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createGrant }
        body: { $ref: "#/components/schemas/GrantCreate", description: The body of the single call. }

    BatchUpdateGrant:
      description: As updateGrant in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: updateGrant }
        path:
          description: The path parameters of the single call.
          type: object
          required: [grant]
          additionalProperties: false
          properties:
            grant: { type: string, minLength: 1, maxLength: 64, description: Id of the grant. }
        body: { $ref: "#/components/schemas/GrantUpdate", description: The body of the single call. }

    BatchVoidGrant:
      description: As voidGrant in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: voidGrant }
        path:
          description: The path parameters of the single call.
          type: object
          required: [grant]
          additionalProperties: false
          properties:
            grant: { type: string, minLength: 1, maxLength: 64, description: Id of the grant. }
        body: { $ref: "#/components/schemas/GrantVoid", description: The body of the single call. }

    BatchExpireGrant:
      description: As expireGrant in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: expireGrant }
        path:
          description: The path parameters of the single call.
          type: object
          required: [grant]
          additionalProperties: false
          properties:
            grant: { type: string, minLength: 1, maxLength: 64, description: Id of the grant. }
        body: { $ref: "#/components/schemas/GrantExpire", description: The body of the single call. }

    BatchCreateSchedule:
      description: As createSchedule in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createSchedule }
        body: { $ref: "#/components/schemas/ScheduleCreate", description: The body of the single call. }

    BatchUpdateSchedule:
      description: As updateSchedule in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: updateSchedule }
        path:
          description: The path parameters of the single call.
          type: object
          required: [schedule]
          additionalProperties: false
          properties:
            schedule: { type: string, minLength: 1, maxLength: 64, description: Id of the schedule. }
        body: { $ref: "#/components/schemas/ScheduleUpdate", description: The body of the single call. }

    BatchCancelSchedule:
      description: As cancelSchedule in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: cancelSchedule }
        path:
          description: The path parameters of the single call.
          type: object
          required: [schedule]
          additionalProperties: false
          properties:
            schedule: { type: string, minLength: 1, maxLength: 64, description: Id of the schedule. }
        body: { $ref: "#/components/schemas/ScheduleCancel", description: The body of the single call. }

    BatchCreatePlan:
      description: As createPlan in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createPlan }
        body: { $ref: "#/components/schemas/PlanCreate", description: The body of the single call. }

    BatchUpdatePlan:
      description: As updatePlan in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: updatePlan }
        path:
          description: The path parameters of the single call.
          type: object
          required: [plan]
          additionalProperties: false
          properties:
            plan: { $ref: "#/components/schemas/PlanRef", description: "The plan: its id or its code (R81)." }
        body: { $ref: "#/components/schemas/PlanUpdate", description: The body of the single call. }

    BatchArchivePlan:
      description: As archivePlan in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: archivePlan }
        path:
          description: The path parameters of the single call.
          type: object
          required: [plan]
          additionalProperties: false
          properties:
            plan: { $ref: "#/components/schemas/PlanRef", description: "The plan: its id or its code (R81)." }

    BatchCreateSubscription:
      description: As createSubscription in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createSubscription }
        body: { $ref: "#/components/schemas/SubscriptionCreate", description: The body of the single call. }

    BatchCancelSubscription:
      description: As cancelSubscription in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: cancelSubscription }
        path:
          description: The path parameters of the single call.
          type: object
          required: [subscription]
          additionalProperties: false
          properties:
            subscription: { type: string, minLength: 1, maxLength: 64, description: Id of the subscription. }
        body: { $ref: "#/components/schemas/SubscriptionCancel", description: The body of the single call. }

    BatchChangeSubscription:
      description: As changeSubscription in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: changeSubscription }
        path:
          description: The path parameters of the single call.
          type: object
          required: [subscription]
          additionalProperties: false
          properties:
            subscription: { type: string, minLength: 1, maxLength: 64, description: Id of the subscription. }
        body: { $ref: "#/components/schemas/SubscriptionChange", description: The body of the single call. }

    BatchCreateBundle:
      description: As createBundle in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createBundle }
        body: { $ref: "#/components/schemas/BundleCreate", description: The body of the single call. }

    BatchUpdateBundle:
      description: As updateBundle in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: updateBundle }
        path:
          description: The path parameters of the single call.
          type: object
          required: [bundle]
          additionalProperties: false
          properties:
            bundle: { type: string, minLength: 1, maxLength: 64, description: "The bundle: its id or its code (R87)." }
        body: { $ref: "#/components/schemas/BundleUpdate", description: The body of the single call. }

    BatchPurchaseBundle:
      description: As purchaseBundle in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: purchaseBundle }
        path:
          description: The path parameters of the single call.
          type: object
          required: [bundle]
          additionalProperties: false
          properties:
            bundle: { type: string, minLength: 1, maxLength: 64, description: "The bundle: its id or its code (R87)." }
        body: { $ref: "#/components/schemas/BundlePurchase", description: The body of the single call. }

    BatchCreateAdjustment:
      description: As createAdjustment in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createAdjustment }
        body: { $ref: "#/components/schemas/AdjustmentCreate", description: The body of the single call. }

    BatchCreateDebit:
      description: As createDebit in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createDebit }
        body: { $ref: "#/components/schemas/DebitCreate", description: The body of the single call. }

    BatchRefundDebit:
      description: As refundDebit in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: refundDebit }
        path:
          description: The path parameters of the single call.
          type: object
          required: [debit]
          additionalProperties: false
          properties:
            debit: { type: string, minLength: 1, maxLength: 64, description: Id of the debit. }
        body: { $ref: "#/components/schemas/RefundCreate", description: The body of the single call. }

    BatchCreateReservation:
      description: As createReservation in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createReservation }
        body: { $ref: "#/components/schemas/ReservationCreate", description: The body of the single call. }

    BatchCaptureReservation:
      description: As captureReservation in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: captureReservation }
        path:
          description: The path parameters of the single call.
          type: object
          required: [reservation]
          additionalProperties: false
          properties:
            reservation: { type: string, minLength: 1, maxLength: 64, description: Id of the reservation. }
        body: { $ref: "#/components/schemas/ReservationCapture", description: The body of the single call. }

    BatchReleaseReservation:
      description: As releaseReservation in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: releaseReservation }
        path:
          description: The path parameters of the single call.
          type: object
          required: [reservation]
          additionalProperties: false
          properties:
            reservation: { type: string, minLength: 1, maxLength: 64, description: Id of the reservation. }
        body: { $ref: "#/components/schemas/ReservationRelease", description: The body of the single call. }

    BatchExtendReservation:
      description: As extendReservation in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: extendReservation }
        path:
          description: The path parameters of the single call.
          type: object
          required: [reservation]
          additionalProperties: false
          properties:
            reservation: { type: string, minLength: 1, maxLength: 64, description: Id of the reservation. }
        body: { $ref: "#/components/schemas/ReservationExtend", description: The body of the single call. }

    BatchCreateTransfer:
      description: As createTransfer in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createTransfer }
        body: { $ref: "#/components/schemas/TransferCreate", description: The body of the single call. }

    BatchCreateWebhookEndpoint:
      description: As createWebhookEndpoint in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createWebhookEndpoint }
        body: { $ref: "#/components/schemas/WebhookEndpointCreate", description: The body of the single call. }

    BatchDeleteWebhookEndpoint:
      description: As deleteWebhookEndpoint in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: deleteWebhookEndpoint }
        path:
          description: The path parameters of the single call.
          type: object
          required: [endpoint]
          additionalProperties: false
          properties:
            endpoint: { type: string, minLength: 1, maxLength: 64, description: Id of the webhook endpoint. }

    BatchUpdateWebhookEndpoint:
      description: As updateWebhookEndpoint in a batch.
      type: object
      required: [operation, path, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: updateWebhookEndpoint }
        path:
          description: The path parameters of the single call.
          type: object
          required: [endpoint]
          additionalProperties: false
          properties:
            endpoint: { type: string, minLength: 1, maxLength: 64, description: Id of the webhook endpoint. }
        body: { $ref: "#/components/schemas/WebhookEndpointUpdate", description: The body of the single call. }

    BatchCreateAlert:
      description: As createAlert in a batch.
      type: object
      required: [operation, body]
      additionalProperties: false
      properties:
        operation: { type: string, const: createAlert }
        body: { $ref: "#/components/schemas/AlertCreate", description: The body of the single call. }

    BatchDeleteAlert:
      description: As deleteAlert in a batch.
      type: object
      required: [operation, path]
      additionalProperties: false
      properties:
        operation: { type: string, const: deleteAlert }
        path:
          description: The path parameters of the single call.
          type: object
          required: [alert]
          additionalProperties: false
          properties:
            alert: { type: string, minLength: 1, maxLength: 64, description: Id of the alert. }

    BatchItem:
      description: >-
        One mutation of a batch: the operation's name, and the path parameters and body of the single call. It carries
        no headers; a version precondition stands in the body as ifVersion, where the operation has it (R60).
      oneOf:
        - { $ref: "#/components/schemas/BatchCreateAccount" }
        - { $ref: "#/components/schemas/BatchUpsertAccount" }
        - { $ref: "#/components/schemas/BatchUpdateAccount" }
        - { $ref: "#/components/schemas/BatchCloseAccount" }
        - { $ref: "#/components/schemas/BatchSetCreditLimit" }
        - { $ref: "#/components/schemas/BatchPutAutoTopUp" }
        - { $ref: "#/components/schemas/BatchDeleteAutoTopUp" }
        - { $ref: "#/components/schemas/BatchCreateCredit" }
        - { $ref: "#/components/schemas/BatchUpdateCredit" }
        - { $ref: "#/components/schemas/BatchArchiveCredit" }
        - { $ref: "#/components/schemas/BatchCreateGrant" }
        - { $ref: "#/components/schemas/BatchUpdateGrant" }
        - { $ref: "#/components/schemas/BatchVoidGrant" }
        - { $ref: "#/components/schemas/BatchExpireGrant" }
        - { $ref: "#/components/schemas/BatchCreateSchedule" }
        - { $ref: "#/components/schemas/BatchUpdateSchedule" }
        - { $ref: "#/components/schemas/BatchCancelSchedule" }
        - { $ref: "#/components/schemas/BatchCreatePlan" }
        - { $ref: "#/components/schemas/BatchUpdatePlan" }
        - { $ref: "#/components/schemas/BatchArchivePlan" }
        - { $ref: "#/components/schemas/BatchCreateSubscription" }
        - { $ref: "#/components/schemas/BatchCancelSubscription" }
        - { $ref: "#/components/schemas/BatchChangeSubscription" }
        - { $ref: "#/components/schemas/BatchCreateBundle" }
        - { $ref: "#/components/schemas/BatchUpdateBundle" }
        - { $ref: "#/components/schemas/BatchPurchaseBundle" }
        - { $ref: "#/components/schemas/BatchCreateAdjustment" }
        - { $ref: "#/components/schemas/BatchCreateDebit" }
        - { $ref: "#/components/schemas/BatchRefundDebit" }
        - { $ref: "#/components/schemas/BatchCreateReservation" }
        - { $ref: "#/components/schemas/BatchCaptureReservation" }
        - { $ref: "#/components/schemas/BatchReleaseReservation" }
        - { $ref: "#/components/schemas/BatchExtendReservation" }
        - { $ref: "#/components/schemas/BatchCreateTransfer" }
        - { $ref: "#/components/schemas/BatchCreateWebhookEndpoint" }
        - { $ref: "#/components/schemas/BatchDeleteWebhookEndpoint" }
        - { $ref: "#/components/schemas/BatchUpdateWebhookEndpoint" }
        - { $ref: "#/components/schemas/BatchCreateAlert" }
        - { $ref: "#/components/schemas/BatchDeleteAlert" }
      discriminator:
        propertyName: operation
        mapping:
          createAccount: "#/components/schemas/BatchCreateAccount"
          upsertAccount: "#/components/schemas/BatchUpsertAccount"
          updateAccount: "#/components/schemas/BatchUpdateAccount"
          closeAccount: "#/components/schemas/BatchCloseAccount"
          setCreditLimit: "#/components/schemas/BatchSetCreditLimit"
          putAutoTopUp: "#/components/schemas/BatchPutAutoTopUp"
          deleteAutoTopUp: "#/components/schemas/BatchDeleteAutoTopUp"
          createCredit: "#/components/schemas/BatchCreateCredit"
          updateCredit: "#/components/schemas/BatchUpdateCredit"
          archiveCredit: "#/components/schemas/BatchArchiveCredit"
          createGrant: "#/components/schemas/BatchCreateGrant"
          updateGrant: "#/components/schemas/BatchUpdateGrant"
          voidGrant: "#/components/schemas/BatchVoidGrant"
          expireGrant: "#/components/schemas/BatchExpireGrant"
          createSchedule: "#/components/schemas/BatchCreateSchedule"
          updateSchedule: "#/components/schemas/BatchUpdateSchedule"
          cancelSchedule: "#/components/schemas/BatchCancelSchedule"
          createPlan: "#/components/schemas/BatchCreatePlan"
          updatePlan: "#/components/schemas/BatchUpdatePlan"
          archivePlan: "#/components/schemas/BatchArchivePlan"
          createSubscription: "#/components/schemas/BatchCreateSubscription"
          cancelSubscription: "#/components/schemas/BatchCancelSubscription"
          changeSubscription: "#/components/schemas/BatchChangeSubscription"
          createBundle: "#/components/schemas/BatchCreateBundle"
          updateBundle: "#/components/schemas/BatchUpdateBundle"
          purchaseBundle: "#/components/schemas/BatchPurchaseBundle"
          createAdjustment: "#/components/schemas/BatchCreateAdjustment"
          createDebit: "#/components/schemas/BatchCreateDebit"
          refundDebit: "#/components/schemas/BatchRefundDebit"
          createReservation: "#/components/schemas/BatchCreateReservation"
          captureReservation: "#/components/schemas/BatchCaptureReservation"
          releaseReservation: "#/components/schemas/BatchReleaseReservation"
          extendReservation: "#/components/schemas/BatchExtendReservation"
          createTransfer: "#/components/schemas/BatchCreateTransfer"
          createWebhookEndpoint: "#/components/schemas/BatchCreateWebhookEndpoint"
          deleteWebhookEndpoint: "#/components/schemas/BatchDeleteWebhookEndpoint"
          updateWebhookEndpoint: "#/components/schemas/BatchUpdateWebhookEndpoint"
          createAlert: "#/components/schemas/BatchCreateAlert"
          deleteAlert: "#/components/schemas/BatchDeleteAlert"

    BatchCreate:
      description: Mutations to run as one (R60).
      type: object
      required: [operations]
      additionalProperties: false
      properties:
        operations:
          type: array
          minItems: 1
          maxItems: 100
          items: { $ref: "#/components/schemas/BatchItem" }
          description: The mutations, in the order in which they run.

    BatchItemResult:
      description: What one mutation of a batch answered (R60).
      type: object
      required: [status, body]
      additionalProperties: false
      properties:
        status:
          type: integer
          enum: [200, 201, 204]
          description: The status of the single call.
        body:
          description: The body of the single call, with the figures after this mutation; null where it has none.
          anyOf:
            - { $ref: "#/components/schemas/Account" }
            - { $ref: "#/components/schemas/Balance" }
            - { $ref: "#/components/schemas/AutoTopUpWritten" }
            - { $ref: "#/components/schemas/Credit" }
            - { $ref: "#/components/schemas/GrantWritten" }
            - { $ref: "#/components/schemas/Schedule" }
            - { $ref: "#/components/schemas/Plan" }
            - { $ref: "#/components/schemas/Subscription" }
            - { $ref: "#/components/schemas/Bundle" }
            - { $ref: "#/components/schemas/AdjustmentWritten" }
            - { $ref: "#/components/schemas/DebitWritten" }
            - { $ref: "#/components/schemas/RefundWritten" }
            - { $ref: "#/components/schemas/ReservationWritten" }
            - { $ref: "#/components/schemas/ReservationCaptured" }
            - { $ref: "#/components/schemas/TransferWritten" }
            - { $ref: "#/components/schemas/WebhookEndpointCreated" }
            - { $ref: "#/components/schemas/WebhookEndpoint" }
            - { $ref: "#/components/schemas/Alert" }
            - { type: "null" }

    BatchResult:
      description: What every mutation of a batch answered (R60).
      type: object
      required: [results]
      additionalProperties: false
      properties:
        results:
          type: array
          minItems: 1
          maxItems: 100
          items: { $ref: "#/components/schemas/BatchItemResult" }
          description: One for each operation, in order.

    # Lists.

    AccountList:
      description: A page of accounts (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Account" }
          description: The accounts of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    BalanceList:
      description: A page of balances (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Balance" }
          description: The balances of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    CreditList:
      description: A page of credits (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Credit" }
          description: The credits of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    GrantList:
      description: A page of grants (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Grant" }
          description: The grants of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    AdjustmentList:
      description: A page of adjustments (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Adjustment" }
          description: The adjustments of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    DebitList:
      description: A page of debits (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Debit" }
          description: The debits of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    RefundList:
      description: A page of refunds (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Refund" }
          description: The refunds of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    ReservationList:
      description: A page of reservations (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Reservation" }
          description: The reservations of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    ScheduleList:
      description: A page of schedules (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Schedule" }
          description: The schedules of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    PlanList:
      description: A page of plans (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Plan" }
          description: The plans of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    SubscriptionList:
      description: A page of subscriptions (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Subscription" }
          description: The subscriptions of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    BundleList:
      description: A page of bundles (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Bundle" }
          description: The bundles of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    TransferList:
      description: A page of transfers (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Transfer" }
          description: The transfers of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    EntryList:
      description: A page of entries (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Entry" }
          description: The entries of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    EventList:
      description: A page of events (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Event" }
          description: The events of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    WebhookEndpointList:
      description: A page of endpoints (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/WebhookEndpoint" }
          description: The endpoints of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    AlertList:
      description: A page of alerts (R75).
      type: object
      required: [data, hasMore, nextCursor]
      additionalProperties: false
      properties:
        data:
          type: array
          maxItems: 100
          items: { $ref: "#/components/schemas/Alert" }
          description: The alerts of this page.
        hasMore: { type: boolean, description: Whether another page follows. }
        nextCursor:
          type: [string, "null"]
          description: Pass it as \`cursor\` to get the next page; null on the last one.

    # Problems (R69–R71): one schema per code, with the code as a literal.

    Violation:
      description: One violation of the schema (R69).
      type: object
      required: [in, pointer, keyword, message]
      additionalProperties: false
      properties:
        in:
          type: string
          enum: [body, query, path, header]
          description: Which part of the request.
        pointer:
          type: string
          description: JSON pointer (RFC 6901) into that part; empty for the whole of it.
        keyword: { type: string, description: "The schema keyword, or rule, that was broken." }
        message: { type: string, description: "What was wrong, for people." }
        expected: { description: What would have been right. }
        received: { description: "What was sent, shortened; never a key or a token." }

    InvalidRequestProblem:
      title: The request is malformed
      description: >-
        The request breaks its schema, is no JSON, or has strings that are not well-formed Unicode without NUL. \`errors\`
        lists every violation at once.
      type: object
      required: [type, title, status, detail, instance, code, requestId, errors]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/invalid_request }
        title: &problem-title
          type: string
          description: What the code means, in a few words; for people, not contract (R69).
        status: { type: integer, const: 400 }
        detail: &problem-detail { type: string, description: "What happened here; for people, not contract (R69)." }
        instance: &problem-instance { type: string, description: Path of the request. }
        code: { type: string, const: invalid_request }
        requestId: &problem-requestId
          $ref: "#/components/schemas/RequestId"
          description: The request that was first answered so (R7).
        errors:
          type: array
          minItems: 1
          items: { $ref: "#/components/schemas/Violation" }
          description: Every violation (R69).

    InvalidCursorProblem:
      title: The cursor does not fit
      description: The cursor is not one that this list gave out, or was given out for other filters (R75).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/invalid_cursor }
        title: *problem-title
        status: { type: integer, const: 400 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: invalid_cursor }
        requestId: *problem-requestId

    UnauthorizedProblem:
      title: No valid key
      description: The key is missing or malformed.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/unauthorized }
        title: *problem-title
        status: { type: integer, const: 401 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: unauthorized }
        requestId: *problem-requestId

    ForbiddenProblem:
      title: The key may not do this
      description: The key is valid, but not for this operation or this account.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/forbidden }
        title: *problem-title
        status: { type: integer, const: 403 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: forbidden }
        requestId: *problem-requestId

    InsufficientCreditsProblem:
      title: Not enough credits
      description: >-
        The amount is more than can be spent, and the overage behaviour does not allow for it (R18, R38, R45).
      type: object
      required:
        [
          type, title, status, detail, instance, code, requestId, requested, available, creditLimit, shortfall, held,
        ]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/insufficient_credits }
        title: *problem-title
        status: { type: integer, const: 402 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: insufficient_credits }
        requestId: *problem-requestId
        requested: { $ref: "#/components/schemas/PositiveAmount", description: The amount asked for. }
        available:
          $ref: "#/components/schemas/SignedAmount"
          description: What the pool had available (R4).
        creditLimit: { $ref: "#/components/schemas/Amount", description: The pool's credit limit (R18). }
        shortfall:
          $ref: "#/components/schemas/PositiveAmount"
          description: >-
            How much more would have been needed: of the pool, or of the named grants (R36). At most 2^53 − 1.
        held:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: What the reservation holds, on a capture; else null.

    RouteNotFoundProblem:
      title: No such path
      description: The path belongs to no operation.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/route_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: route_not_found }
        requestId: *problem-requestId

    AccountNotFoundProblem:
      title: No such account
      description: No account has this id or externalId (R14).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/account_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: account_not_found }
        requestId: *problem-requestId

    CreditNotFoundProblem:
      title: No such credit
      description: No credit has this id or code (R17).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/credit_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: credit_not_found }
        requestId: *problem-requestId

    GrantNotFoundProblem:
      title: No such grant
      description: No grant has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/grant_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: grant_not_found }
        requestId: *problem-requestId

    ScheduleNotFoundProblem:
      title: No such schedule
      description: No schedule has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/schedule_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: schedule_not_found }
        requestId: *problem-requestId

    PlanNotFoundProblem:
      title: No such plan
      description: No plan has this id or code (R81).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/plan_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: plan_not_found }
        requestId: *problem-requestId

    SubscriptionNotFoundProblem:
      title: No such subscription
      description: No subscription has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/subscription_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: subscription_not_found }
        requestId: *problem-requestId

    BundleNotFoundProblem:
      title: No such bundle
      description: No bundle has this id or code (R87).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/bundle_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: bundle_not_found }
        requestId: *problem-requestId

    AdjustmentNotFoundProblem:
      title: No such adjustment
      description: No adjustment has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/adjustment_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: adjustment_not_found }
        requestId: *problem-requestId

    DebitNotFoundProblem:
      title: No such debit
      description: No debit has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/debit_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: debit_not_found }
        requestId: *problem-requestId

    RefundNotFoundProblem:
      title: No such refund
      description: No refund has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/refund_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: refund_not_found }
        requestId: *problem-requestId

    ReservationNotFoundProblem:
      title: No such reservation
      description: No reservation has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/reservation_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: reservation_not_found }
        requestId: *problem-requestId

    TransferNotFoundProblem:
      title: No such transfer
      description: No transfer has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/transfer_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: transfer_not_found }
        requestId: *problem-requestId

    EventNotFoundProblem:
      title: No such event
      description: No event has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/event_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: event_not_found }
        requestId: *problem-requestId

    WebhookEndpointNotFoundProblem:
      title: No such webhook endpoint
      description: No webhook endpoint has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/webhook_endpoint_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: webhook_endpoint_not_found }
        requestId: *problem-requestId

    AlertNotFoundProblem:
      title: No such alert
      description: No alert has this id.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/alert_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: alert_not_found }
        requestId: *problem-requestId

    AutoTopUpNotFoundProblem:
      title: No such automatic top-up
      description: The pool has no rule for automatic top-ups (R78).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/auto_top_up_not_found }
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: auto_top_up_not_found }
        requestId: *problem-requestId

    MethodNotAllowedProblem:
      title: No such method on this path
      description: The path exists, but not with this method.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/method_not_allowed }
        title: *problem-title
        status: { type: integer, const: 405 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: method_not_allowed }
        requestId: *problem-requestId

    ExternalIdConflictProblem:
      title: The externalId is taken
      description: Another account has, or had, this externalId, or the account has another one already (R15).
      type: object
      required: [type, title, status, detail, instance, code, requestId, existingId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/external_id_conflict }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: external_id_conflict }
        requestId: *problem-requestId
        existingId: { $ref: "#/components/schemas/AccountId", description: The account that has it. }

    ExternalKeyConflictProblem:
      title: The externalKey is taken
      description: An object of this kind has this externalKey already (R66).
      type: object
      required: [type, title, status, detail, instance, code, requestId, existingId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/external_key_conflict }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: external_key_conflict }
        requestId: *problem-requestId
        existingId: { type: string, maxLength: 64, description: Id of the object that has it. }

    CodeConflictProblem:
      title: The code is taken
      description: Another credit, plan or bundle has this code; each kind has codes of its own (R17, R81, R87).
      type: object
      required: [type, title, status, detail, instance, code, requestId, existingId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/code_conflict }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: code_conflict }
        requestId: *problem-requestId
        existingId: { type: string, maxLength: 64, description: "Id of the credit, plan or bundle that has it." }

    AccountClosedProblem:
      title: The account is closed
      description: A closed account takes no writes (R16).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/account_closed }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: account_closed }
        requestId: *problem-requestId

    AccountHasOpenReservationsProblem:
      title: The account has open reservations
      description: Release or capture them, then close the account (R16).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/account_has_open_reservations }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: account_has_open_reservations }
        requestId: *problem-requestId

    CreditArchivedProblem:
      title: The credit is archived
      description: >-
        An archived credit takes no new grants, positive adjustments, schedules, bundles, purchases or transfers (R17).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/credit_archived }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: credit_archived }
        requestId: *problem-requestId

    CreditInUseProblem:
      title: The credit is in use
      description: >-
        Its code and scale are fixed once anything refers to it: a schedule, a template of a plan, a bundle, or any
        write to a balance in it. It cannot be archived while it is the default, or has an open reservation or an
        active schedule or template (R17).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/credit_in_use }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: credit_in_use }
        requestId: *problem-requestId

    GrantNotActiveProblem:
      title: The grant is not active
      description: The grant's status does not allow this (R22, R25, R26, R36).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/grant_not_active }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: grant_not_active }
        requestId: *problem-requestId

    ScheduleCancelledProblem:
      title: The schedule was cancelled
      description: A cancelled schedule cannot change (R31).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/schedule_cancelled }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: schedule_cancelled }
        requestId: *problem-requestId

    ScheduleCompletedProblem:
      title: The schedule is completed
      description: A schedule without further occurrences can be neither changed nor cancelled (R31).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/schedule_completed }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: schedule_completed }
        requestId: *problem-requestId

    PlanArchivedProblem:
      title: The plan is archived
      description: An archived plan takes no new subscriptions and no new templates (R81).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/plan_archived }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: plan_archived }
        requestId: *problem-requestId

    SubscriptionCancelledProblem:
      title: The subscription was cancelled
      description: A cancelled subscription can be changed no more, and takes no schedules (R84, R85).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/subscription_cancelled }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: subscription_cancelled }
        requestId: *problem-requestId

    BundleInactiveProblem:
      title: The bundle is inactive
      description: An inactive bundle cannot be purchased (R87).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/bundle_inactive }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: bundle_inactive }
        requestId: *problem-requestId

    ReservationCapturedProblem:
      title: The reservation was captured
      description: "It is closed: nothing is held any more (R50)."
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/reservation_captured }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: reservation_captured }
        requestId: *problem-requestId

    ReservationReleasedProblem:
      title: The reservation was released
      description: "It is closed: nothing is held any more (R50)."
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/reservation_released }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: reservation_released }
        requestId: *problem-requestId

    ReservationExpiredProblem:
      title: The reservation has expired
      description: "It is closed: record late cost with a debit (R48, R50)."
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/reservation_expired }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: reservation_expired }
        requestId: *problem-requestId

    AmountExceedsHeldProblem:
      title: More than is held
      description: The amount is more than the reservation holds (R47).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/amount_exceeds_held }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: amount_exceeds_held }
        requestId: *problem-requestId

    DebitNotRefundableProblem:
      title: The debit cannot be refunded
      description: The debit stands for what was used up before an import; there is nothing to give back (R55, R61).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/debit_not_refundable }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: debit_not_refundable }
        requestId: *problem-requestId

    RefundExceedsAmountProblem:
      title: More than can be refunded
      description: The amount is more than the debit's refundable, or nothing is left to refund (R55).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/refund_exceeds_amount }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: refund_exceeds_amount }
        requestId: *problem-requestId

    IdempotencyInProgressProblem:
      title: The first request is still running
      description: >-
        A request with this idempotency key is still in flight. Try again after Retry-After seconds (R65).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/idempotency_in_progress }
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: idempotency_in_progress }
        requestId: *problem-requestId

    VersionMismatchProblem:
      title: The version has changed
      description: If-Match or ifVersion is not the present version (R68).
      type: object
      required: [type, title, status, detail, instance, code, requestId, currentVersion]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/version_mismatch }
        title: *problem-title
        status: { type: integer, const: 412 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: version_mismatch }
        requestId: *problem-requestId
        currentVersion:
          $ref: "#/components/schemas/Version"
          description: The present version; 0 for an account that does not exist yet.

    PayloadTooLargeProblem:
      title: The body is too large
      description: The body is larger than 1 MiB.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/payload_too_large }
        title: *problem-title
        status: { type: integer, const: 413 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: payload_too_large }
        requestId: *problem-requestId

    UnsupportedMediaTypeProblem:
      title: The body is not JSON
      description: The body's media type is not \`application/json\`.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/unsupported_media_type }
        title: *problem-title
        status: { type: integer, const: 415 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: unsupported_media_type }
        requestId: *problem-requestId

    AmountOverflowProblem:
      title: The figure is too large
      description: An amount or a sum would be beyond 2^53 − 1 (R72).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/amount_overflow }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: amount_overflow }
        requestId: *problem-requestId

    PrecisionExceededProblem:
      title: Too many decimals
      description: A decimal amount has more fraction digits than the credit's scale (R72).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/precision_exceeded }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: precision_exceeded }
        requestId: *problem-requestId

    PriceMismatchProblem:
      title: The two prices disagree
      description: unitAmount is not unitAmountDecimal rounded half to even (R73).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/price_mismatch }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: price_mismatch }
        requestId: *problem-requestId

    InvalidExpiryProblem:
      title: The expiry is not possible
      description: >-
        The expiry is not after the start or not after now, or lies beyond the year 9999 (R19, R22, R29, R51, R57).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/invalid_expiry }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: invalid_expiry }
        requestId: *problem-requestId

    InvalidRangeProblem:
      title: The range is not possible
      description: "\`to\` is not after \`from\`, or there would be more than 1000 points (R74)."
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/invalid_range }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: invalid_range }
        requestId: *problem-requestId

    ConflictingFieldsProblem:
      title: The fields do not fit together
      description: >-
        Fields that exclude each other were sent, one that needs another was sent without it, or fields disagree.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/conflicting_fields }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: conflicting_fields }
        requestId: *problem-requestId

    TtlOutOfRangeProblem:
      title: The time to live is out of range
      description: The reservation's expiry is outside of what is allowed (R42, R46).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/ttl_out_of_range }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: ttl_out_of_range }
        requestId: *problem-requestId

    OccurredInFutureProblem:
      title: The usage lies in the future
      description: occurredAt is after now (R41).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/occurred_in_future }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: occurred_in_future }
        requestId: *problem-requestId

    AtInFutureProblem:
      title: The instant lies in the future
      description: The balance of a future instant is not known (R74).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/at_in_future }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: at_in_future }
        requestId: *problem-requestId

    SameAccountProblem:
      title: Both accounts are the same
      description: A transfer needs two different accounts (R59).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/same_account }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: same_account }
        requestId: *problem-requestId

    GrantOfOtherPoolProblem:
      title: The grant belongs to another pool
      description: A named grant is of another account or credit (R36).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/grant_of_other_pool }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: grant_of_other_pool }
        requestId: *problem-requestId

    UrlNotAllowedProblem:
      title: The URL is not allowed
      description: >-
        Nothing is sent to this URL: it leads to a host that the server may not call, or has a user name or password in
        it (R76).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/url_not_allowed }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: url_not_allowed }
        requestId: *problem-requestId

    IdempotencyKeyReusedProblem:
      title: The idempotency key was used for another request
      description: >-
        Method, path, query, body or version precondition differ from those of the first request with this key (R65).
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/idempotency_key_reused }
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: idempotency_key_reused }
        requestId: *problem-requestId

    RateLimitedProblem:
      title: Too many requests
      description: Try again after Retry-After seconds.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/rate_limited }
        title: *problem-title
        status: { type: integer, const: 429 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: rate_limited }
        requestId: *problem-requestId

    InternalErrorProblem:
      title: Internal error
      description: The server failed. Repeat the request with the same idempotency key.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/internal_error }
        title: *problem-title
        status: { type: integer, const: 500 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: internal_error }
        requestId: *problem-requestId

    UnavailableProblem:
      title: Unavailable
      description: The server cannot answer for now. Repeat the request with the same idempotency key.
      type: object
      required: [type, title, status, detail, instance, code, requestId]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/unavailable }
        title: *problem-title
        status: { type: integer, const: 503 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: unavailable }
        requestId: *problem-requestId

  # The examples tell one story, on 5 January 2026, in the order of the entries' seq.
    # Refusals of a batch say which mutation failed (R60); the other members are those of the code.

    BatchInsufficientCreditsProblem:
      title: Not enough credits
      description: A mutation of a batch lacks credits (R38).
      type: object
      required:
        [
          type, title, status, detail, instance, code, requestId, requested, available, creditLimit, shortfall, held,
          failedIndex,
        ]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/insufficient_credits }
        title: *problem-title
        status: { type: integer, const: 402 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: insufficient_credits }
        requestId: *problem-requestId
        requested: { $ref: "#/components/schemas/PositiveAmount", description: The amount asked for. }
        available:
          $ref: "#/components/schemas/SignedAmount"
          description: What the pool had available (R4).
        creditLimit: { $ref: "#/components/schemas/Amount", description: The pool's credit limit (R18). }
        shortfall:
          $ref: "#/components/schemas/PositiveAmount"
          description: >-
            How much more would have been needed: of the pool, or of the named grants (R36). At most 2^53 − 1.
        held:
          type: [integer, "null"]
          minimum: 0
          maximum: 9007199254740991
          description: What the reservation holds, on a capture; else null.
        failedIndex: &batch-failedIndex
          type: integer
          minimum: 0
          maximum: 99
          description: Position of the mutation that failed, from 0 (R60).

    BatchNotFoundProblem:
      title: Not found
      description: A mutation of a batch names something that does not exist.
      type: object
      required: [type, title, status, detail, instance, code, requestId, failedIndex]
      additionalProperties: false
      properties:
        type:
          type: string
          pattern: ^https://opencredits\\.dev/problems/[a-z_]+$
          description: The code as a URI (R69).
        title: *problem-title
        status: { type: integer, const: 404 }
        detail: *problem-detail
        instance: *problem-instance
        code:
          type: string
          enum:
            [
              account_not_found, credit_not_found, grant_not_found, schedule_not_found, plan_not_found,
              subscription_not_found, bundle_not_found, debit_not_found, reservation_not_found,
              webhook_endpoint_not_found, alert_not_found, auto_top_up_not_found,
            ]
          description: What is wrong with it.
        requestId: *problem-requestId
        failedIndex: *batch-failedIndex

    BatchConflictProblem:
      title: Taken already
      description: A mutation of a batch uses an identifier that is taken (R15, R66).
      type: object
      required: [type, title, status, detail, instance, code, requestId, existingId, failedIndex]
      additionalProperties: false
      properties:
        type:
          type: string
          pattern: ^https://opencredits\\.dev/problems/[a-z_]+$
          description: The code as a URI (R69).
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code:
          type: string
          enum: [external_id_conflict, external_key_conflict, code_conflict]
          description: What is wrong with it.
        requestId: *problem-requestId
        existingId: { type: string, maxLength: 64, description: Id of the object that has it. }
        failedIndex: *batch-failedIndex

    BatchStateProblem:
      title: Not possible now
      description: A mutation of a batch is not possible in the present state.
      type: object
      required: [type, title, status, detail, instance, code, requestId, failedIndex]
      additionalProperties: false
      properties:
        type:
          type: string
          pattern: ^https://opencredits\\.dev/problems/[a-z_]+$
          description: The code as a URI (R69).
        title: *problem-title
        status: { type: integer, const: 409 }
        detail: *problem-detail
        instance: *problem-instance
        code:
          type: string
          enum:
            [
              account_closed, account_has_open_reservations, credit_archived, credit_in_use, grant_not_active,
              schedule_cancelled, schedule_completed, plan_archived, subscription_cancelled, bundle_inactive,
              reservation_captured, reservation_released, reservation_expired, amount_exceeds_held,
              debit_not_refundable, refund_exceeds_amount,
            ]
          description: What is wrong with it.
        requestId: *problem-requestId
        failedIndex: *batch-failedIndex

    BatchVersionMismatchProblem:
      title: The version has changed
      description: A mutation's ifVersion is not the version that it finds (R68).
      type: object
      required: [type, title, status, detail, instance, code, requestId, currentVersion, failedIndex]
      additionalProperties: false
      properties:
        type: { type: string, const: https://opencredits.dev/problems/version_mismatch }
        title: *problem-title
        status: { type: integer, const: 412 }
        detail: *problem-detail
        instance: *problem-instance
        code: { type: string, const: version_mismatch }
        requestId: *problem-requestId
        currentVersion:
          $ref: "#/components/schemas/Version"
          description: The version that it found.
        failedIndex: *batch-failedIndex

    BatchUnprocessableProblem:
      title: Not possible as asked
      description: A mutation of a batch cannot be done as it is asked for.
      type: object
      required: [type, title, status, detail, instance, code, requestId, failedIndex]
      additionalProperties: false
      properties:
        type:
          type: string
          pattern: ^https://opencredits\\.dev/problems/[a-z_]+$
          description: The code as a URI (R69).
        title: *problem-title
        status: { type: integer, const: 422 }
        detail: *problem-detail
        instance: *problem-instance
        code:
          type: string
          enum:
            [
              amount_overflow, precision_exceeded, price_mismatch, invalid_expiry, invalid_range, conflicting_fields,
              ttl_out_of_range, occurred_in_future, same_account, grant_of_other_pool, url_not_allowed,
            ]
          description: What is wrong with it.
        requestId: *problem-requestId
        failedIndex: *batch-failedIndex

  examples:
    CreateAccountRequest:
      summary: Create an account
      value:
        externalId: user_1842
        name: Ada Byron
        email: ada@example.com
        metadata: { tier: pro, campaign: winter }

    CreateAccountResponse:
      summary: Create an account
      value:
        id: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        name: Ada Byron
        email: ada@example.com
        metadata: { tier: pro, campaign: winter }
        status: active
        billingAnchor: "2026-01-05T09:00:00.000Z"
        version: 1
        createdAt: "2026-01-05T09:00:00.000Z"
        updatedAt: "2026-01-05T09:00:00.000Z"
        closedAt: null

    ListAccountsResponse:
      summary: List accounts
      value:
        data:
          - id: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            name: Ada Byron
            email: ada@example.com
            metadata: { tier: scale }
            status: active
            billingAnchor: "2026-01-05T09:00:00.000Z"
            version: 2
            createdAt: "2026-01-05T09:00:00.000Z"
            updatedAt: "2026-01-05T09:40:00.000Z"
            closedAt: null
        hasMore: false
        nextCursor: null

    GetAccountResponse:
      summary: Get an account
      value:
        id: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        name: Ada Byron
        email: ada@example.com
        metadata: { tier: pro, campaign: winter }
        status: active
        billingAnchor: "2026-01-05T09:00:00.000Z"
        version: 1
        createdAt: "2026-01-05T09:00:00.000Z"
        updatedAt: "2026-01-05T09:00:00.000Z"
        closedAt: null

    UpsertAccountRequest:
      summary: Create user_2001
      value: { name: Grace, metadata: { tier: free } }

    UpsertAccountResponse:
      summary: Create or update an account by its externalId
      value:
        id: acc_01KE71K5C0N280P9CZV55G4SR8
        externalId: user_2001
        name: Grace
        email: null
        metadata: { tier: free }
        status: active
        billingAnchor: "2026-01-05T12:20:00.000Z"
        version: 1
        createdAt: "2026-01-05T12:20:00.000Z"
        updatedAt: "2026-01-05T12:20:00.000Z"
        closedAt: null

    UpsertAccountUpdatedResponse:
      summary: An account that existed
      value:
        id: acc_01KE71K5C0N280P9CZV55G4SR8
        externalId: user_2001
        name: Grace Hopper
        email: null
        metadata: { tier: free }
        status: active
        billingAnchor: "2026-01-05T12:20:00.000Z"
        version: 2
        createdAt: "2026-01-05T12:20:00.000Z"
        updatedAt: "2026-01-05T12:25:00.000Z"
        closedAt: null

    UpdateAccountRequest:
      summary: Update an account
      value: { metadata: { tier: scale, campaign: null } }

    UpdateAccountResponse:
      summary: Update an account
      value:
        id: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        name: Ada Byron
        email: ada@example.com
        metadata: { tier: scale }
        status: active
        billingAnchor: "2026-01-05T09:00:00.000Z"
        version: 2
        createdAt: "2026-01-05T09:00:00.000Z"
        updatedAt: "2026-01-05T09:40:00.000Z"
        closedAt: null

    CloseAccountResponse:
      summary: Close an account
      value:
        id: acc_01KDZ2CN80CWR2HEGCW7EKZ08V
        externalId: user_0007
        name: null
        email: null
        metadata: {}
        status: closed
        billingAnchor: "2026-01-02T10:00:00.000Z"
        version: 2
        createdAt: "2026-01-02T10:00:00.000Z"
        updatedAt: "2026-01-05T12:10:00.000Z"
        closedAt: "2026-01-05T12:10:00.000Z"

    ListAllBalancesResponse:
      summary: List balances of all accounts
      value:
        data:
          - accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            balance: 750
            reserved: 0
            available: 750
            pending: 0
            debt: 0
            creditLimit: 500
            spendable: 1250
            nextExpiry: { at: "2026-03-05T09:00:01.250Z", amount: 750 }
            version: 17
            asOf: "2026-01-05T12:30:00.000Z"
            decimal: null
        hasMore: false
        nextCursor: null

    ListBalancesResponse:
      summary: List the balances of an account
      value:
        data:
          - accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            balance: 750
            reserved: 0
            available: 750
            pending: 0
            debt: 0
            creditLimit: 500
            spendable: 1250
            nextExpiry: { at: "2026-03-05T09:00:01.250Z", amount: 750 }
            version: 17
            asOf: "2026-01-05T12:30:00.000Z"
            decimal: null
          - accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: gpu_seconds
            creditId: crd_01KE6JQ30035THV8TG9GVYGZDV
            balance: 2500
            reserved: 0
            available: 2500
            pending: 0
            debt: 0
            creditLimit: 0
            spendable: 2500
            nextExpiry: { at: "2027-01-05T12:15:00.000Z", amount: 2500 }
            version: 1
            asOf: "2026-01-05T12:30:00.000Z"
            decimal:
              balance: "2.500"
              reserved: "0.000"
              available: "2.500"
              pending: "0.000"
              debt: "0.000"
              creditLimit: "0.000"
              spendable: "2.500"
        hasMore: false
        nextCursor: null

    GetBalanceResponse:
      summary: Get a balance
      value:
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        balance: 750
        reserved: 0
        available: 750
        pending: 0
        debt: 0
        creditLimit: 500
        spendable: 1250
        nextExpiry: { at: "2026-03-05T09:00:01.250Z", amount: 750 }
        version: 17
        asOf: "2026-01-05T12:30:00.000Z"
        decimal: null

    GetBalanceAtResponse:
      summary: The same balance at an instant in the past
      value:
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        balance: 770
        reserved: 0
        available: 770
        pending: null
        debt: 0
        creditLimit: null
        spendable: null
        nextExpiry: null
        version: 7
        asOf: "2026-01-05T09:15:00.000Z"
        decimal: null

    GetBalanceSeriesResponse:
      summary: Get a series of balances
      value:
        data:
          - at: "2026-01-05T09:00:00.000Z"
            balance: 0
            reserved: 0
            available: 0
            debt: 0
            granted: 1000
            consumed: 230
            refunded: 0
            expired: 0
            decimal: null
          - at: "2026-01-05T09:30:00.000Z"
            balance: 770
            reserved: 60
            available: 710
            debt: 0
            granted: 0
            consumed: 0
            refunded: 0
            expired: 0
            decimal: null
          - at: "2026-01-05T10:00:00.000Z"
            balance: 790
            reserved: 0
            available: 790
            debt: 0
            granted: 0
            consumed: 40
            refunded: 20
            expired: 0
            decimal: null

    SetCreditLimitRequest:
      summary: Set a credit limit
      value: { creditLimit: 500 }

    SetCreditLimitResponse:
      summary: Set a credit limit
      value:
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        balance: 750
        reserved: 0
        available: 750
        pending: 0
        debt: 0
        creditLimit: 500
        spendable: 1250
        nextExpiry: { at: "2026-03-05T09:00:01.250Z", amount: 750 }
        version: 17
        asOf: "2026-01-05T12:00:00.000Z"
        decimal: null

    CreateCreditRequest:
      summary: Create a credit
      value:
        code: gpu_seconds
        name: GPU seconds
        singularName: GPU second
        pluralName: GPU seconds
        scale: 3
        defaultExpiry: { type: duration, unit: year, count: 1 }
        price: { currency: USD, unitAmountDecimal: "0.0125" }
        currencyPrices: [{ currency: JPY, unitAmountDecimal: "1.9" }]

    CreateCreditResponse:
      summary: Create a credit
      value:
        id: crd_01KE6JQ30035THV8TG9GVYGZDV
        code: gpu_seconds
        name: GPU seconds
        singularName: GPU second
        pluralName: GPU seconds
        description: null
        icon: null
        scale: 3
        burnStrategy: expiration_priority
        defaultExpiry: { type: duration, unit: year, count: 1 }
        defaultRolloverPolicy: expire
        defaultCreditLimit: 0
        price: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.0125" }
        currencyPrices: [{ currency: JPY, unitAmount: 2, unitAmountDecimal: "1.9" }]
        isDefault: false
        status: active
        metadata: {}
        createdAt: "2026-01-05T08:00:00.000Z"
        updatedAt: "2026-01-05T08:00:00.000Z"
        decimal: { defaultCreditLimit: "0.000" }

    ListCreditsResponse:
      summary: List credits
      value:
        data:
          - id: crd_01KE6JQ30035THV8TG9GVYGZDV
            code: gpu_seconds
            name: GPU seconds
            singularName: GPU second
            pluralName: GPU seconds
            description: null
            icon: null
            scale: 3
            burnStrategy: expiration_priority
            defaultExpiry: { type: duration, unit: year, count: 1 }
            defaultRolloverPolicy: expire
            defaultCreditLimit: 0
            price: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.0125" }
            currencyPrices: [{ currency: JPY, unitAmount: 2, unitAmountDecimal: "1.9" }]
            isDefault: false
            status: active
            metadata: {}
            createdAt: "2026-01-05T08:00:00.000Z"
            updatedAt: "2026-01-05T08:00:00.000Z"
            decimal: { defaultCreditLimit: "0.000" }
          - id: crd_000000000046RDDKEDNTAS3GS9
            code: credits
            name: null
            singularName: null
            pluralName: null
            description: null
            icon: null
            scale: 0
            burnStrategy: expiration_priority
            defaultExpiry: null
            defaultRolloverPolicy: expire
            defaultCreditLimit: 0
            price: null
            currencyPrices: []
            isDefault: true
            status: active
            metadata: {}
            createdAt: "1970-01-01T00:00:00.000Z"
            updatedAt: "1970-01-01T00:00:00.000Z"
            decimal: null
        hasMore: false
        nextCursor: null

    GetCreditResponse:
      summary: Get a credit
      value:
        id: crd_01KE6JQ30035THV8TG9GVYGZDV
        code: gpu_seconds
        name: GPU seconds
        singularName: GPU second
        pluralName: GPU seconds
        description: null
        icon: null
        scale: 3
        burnStrategy: expiration_priority
        defaultExpiry: { type: duration, unit: year, count: 1 }
        defaultRolloverPolicy: expire
        defaultCreditLimit: 0
        price: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.0125" }
        currencyPrices: [{ currency: JPY, unitAmount: 2, unitAmountDecimal: "1.9" }]
        isDefault: false
        status: active
        metadata: {}
        createdAt: "2026-01-05T08:00:00.000Z"
        updatedAt: "2026-01-05T08:00:00.000Z"
        decimal: { defaultCreditLimit: "0.000" }

    UpdateCreditRequest:
      summary: Update a credit
      value: { description: One second on one GPU }

    UpdateCreditResponse:
      summary: Update a credit
      value:
        id: crd_01KE6JQ30035THV8TG9GVYGZDV
        code: gpu_seconds
        name: GPU seconds
        singularName: GPU second
        pluralName: GPU seconds
        description: One second on one GPU
        icon: null
        scale: 3
        burnStrategy: expiration_priority
        defaultExpiry: { type: duration, unit: year, count: 1 }
        defaultRolloverPolicy: expire
        defaultCreditLimit: 0
        price: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.0125" }
        currencyPrices: [{ currency: JPY, unitAmount: 2, unitAmountDecimal: "1.9" }]
        isDefault: false
        status: active
        metadata: {}
        createdAt: "2026-01-05T08:00:00.000Z"
        updatedAt: "2026-01-05T08:30:00.000Z"
        decimal: { defaultCreditLimit: "0.000" }

    ArchiveCreditResponse:
      summary: Archive a credit
      value:
        id: crd_01KE6JQ30035THV8TG9GVYGZDV
        code: gpu_seconds
        name: GPU seconds
        singularName: GPU second
        pluralName: GPU seconds
        description: One second on one GPU
        icon: null
        scale: 3
        burnStrategy: expiration_priority
        defaultExpiry: { type: duration, unit: year, count: 1 }
        defaultRolloverPolicy: expire
        defaultCreditLimit: 0
        price: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.0125" }
        currencyPrices: [{ currency: JPY, unitAmount: 2, unitAmountDecimal: "1.9" }]
        isDefault: false
        status: archived
        metadata: {}
        createdAt: "2026-01-05T08:00:00.000Z"
        updatedAt: "2026-01-05T13:00:00.000Z"
        decimal: { defaultCreditLimit: "0.000" }

    CreateGrantRequest:
      summary: 1000 credits for a month
      value:
        account: user_1842
        amount: 1000
        expiresIn: { unit: month, count: 1 }
        name: Welcome credits

    CreateGrantDecimalRequest:
      summary: An amount with decimals, of a credit of scale 3
      value:
        account: user_1842
        credit: gpu_seconds
        amountDecimal: "2.5"
        category: purchased
        costBasis: { currency: USD, unitAmountDecimal: "0.0125" }

    CreateGrantResponse:
      summary: Create a grant
      value:
        id: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 1000
        remaining: 1000
        available: 1000
        consumed: 0
        held: 0
        expired: 0
        voided: 0
        transferred: 0
        priority: 100
        category: free
        source: { type: manual, id: null }
        effectiveAt: "2026-01-05T09:00:01.250Z"
        expiresAt: "2026-02-05T09:00:01.250Z"
        status: active
        rollover: null
        rolloverCount: 0
        scheduleId: null
        sourceGrantId: null
        costBasis: null
        name: Welcome credits
        reason: null
        voidReason: null
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T09:00:01.250Z"
        updatedAt: "2026-01-05T09:00:01.250Z"
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 1000
          reserved: 0
          available: 1000
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 1000
          nextExpiry: { at: "2026-02-05T09:00:01.250Z", amount: 1000 }
          version: 1
          asOf: "2026-01-05T09:00:01.250Z"
          decimal: null

    CreateGrantDecimalResponse:
      summary: An amount with decimals, of a credit of scale 3
      value:
        id: grt_01KE71A0D08MW99ZE79DCVWAA7
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: gpu_seconds
        creditId: crd_01KE6JQ30035THV8TG9GVYGZDV
        amount: 2500
        remaining: 2500
        available: 2500
        consumed: 0
        held: 0
        expired: 0
        voided: 0
        transferred: 0
        priority: 100
        category: purchased
        source: { type: manual, id: null }
        effectiveAt: "2026-01-05T12:15:00.000Z"
        expiresAt: "2027-01-05T12:15:00.000Z"
        status: active
        rollover: null
        rolloverCount: 0
        scheduleId: null
        sourceGrantId: null
        costBasis: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.0125" }
        name: null
        reason: null
        voidReason: null
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T12:15:00.000Z"
        updatedAt: "2026-01-05T12:15:00.000Z"
        decimal:
          amount: "2.500"
          remaining: "2.500"
          available: "2.500"
          consumed: "0.000"
          held: "0.000"
          expired: "0.000"
          voided: "0.000"
          transferred: "0.000"
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: gpu_seconds
          creditId: crd_01KE6JQ30035THV8TG9GVYGZDV
          balance: 2500
          reserved: 0
          available: 2500
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 2500
          nextExpiry: { at: "2027-01-05T12:15:00.000Z", amount: 2500 }
          version: 1
          asOf: "2026-01-05T12:15:00.000Z"
          decimal:
            balance: "2.500"
            reserved: "0.000"
            available: "2.500"
            pending: "0.000"
            debt: "0.000"
            creditLimit: "0.000"
            spendable: "2.500"

    ListGrantsResponse:
      summary: List grants
      value:
        data:
          - id: grt_01KE6Z9XM0S17T08YYM312CGS4
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            amount: 100
            remaining: 0
            available: 0
            consumed: 0
            held: 0
            expired: 100
            voided: 0
            transferred: 0
            priority: 100
            category: plan
            source: { type: manual, id: null }
            effectiveAt: "2026-01-05T11:40:00.000Z"
            expiresAt: "2026-01-05T11:45:00.000Z"
            status: expired
            rollover: null
            rolloverCount: 0
            scheduleId: null
            sourceGrantId: null
            costBasis: null
            name: Trial
            reason: null
            voidReason: null
            metadata: {}
            externalKey: null
            createdAt: "2026-01-05T11:40:00.000Z"
            updatedAt: "2026-01-05T11:45:00.000Z"
            decimal: null
          - id: grt_01KE6X0NW0DFB6CW865XP9K6Z7
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            amount: 300
            remaining: 0
            available: 0
            consumed: 0
            held: 0
            expired: 0
            voided: 300
            transferred: 0
            priority: 100
            category: purchased
            source: { type: manual, id: null }
            effectiveAt: "2026-01-05T11:00:00.000Z"
            expiresAt: null
            status: voided
            rollover: null
            rolloverCount: 0
            scheduleId: null
            sourceGrantId: null
            costBasis: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.0125" }
            name: Starter pack
            reason: Order 5521
            voidReason: Payment reversed
            metadata: {}
            externalKey: order_5521
            createdAt: "2026-01-05T11:00:00.000Z"
            updatedAt: "2026-01-05T11:30:00.000Z"
            decimal: null
        hasMore: true
        nextCursor: eyJhIjoyfQ

    GetGrantResponse:
      summary: Get a grant
      value:
        id: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 1000
        remaining: 750
        available: 750
        consumed: 250
        held: 0
        expired: 0
        voided: 0
        transferred: 0
        priority: 10
        category: free
        source: { type: manual, id: null }
        effectiveAt: "2026-01-05T09:00:01.250Z"
        expiresAt: "2026-03-05T09:00:01.250Z"
        status: active
        rollover: null
        rolloverCount: 0
        scheduleId: null
        sourceGrantId: null
        costBasis: null
        name: Welcome credits
        reason: null
        voidReason: null
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T09:00:01.250Z"
        updatedAt: "2026-01-05T11:10:00.000Z"
        decimal: null

    UpdateGrantRequest:
      summary: Update a grant
      value: { expiresAt: "2026-03-05T09:00:01.250Z", priority: 10 }

    UpdateGrantResponse:
      summary: Update a grant
      value:
        id: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 1000
        remaining: 750
        available: 750
        consumed: 250
        held: 0
        expired: 0
        voided: 0
        transferred: 0
        priority: 10
        category: free
        source: { type: manual, id: null }
        effectiveAt: "2026-01-05T09:00:01.250Z"
        expiresAt: "2026-03-05T09:00:01.250Z"
        status: active
        rollover: null
        rolloverCount: 0
        scheduleId: null
        sourceGrantId: null
        costBasis: null
        name: Welcome credits
        reason: null
        voidReason: null
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T09:00:01.250Z"
        updatedAt: "2026-01-05T11:10:00.000Z"
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 1050
          reserved: 0
          available: 1050
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 1050
          nextExpiry: { at: "2026-03-05T09:00:01.250Z", amount: 750 }
          version: 13
          asOf: "2026-01-05T11:10:00.000Z"
          decimal: null

    VoidGrantRequest:
      summary: Void a grant
      value: { reason: Payment reversed }

    VoidGrantResponse:
      summary: Void a grant
      value:
        id: grt_01KE6X0NW0DFB6CW865XP9K6Z7
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 300
        remaining: 0
        available: 0
        consumed: 0
        held: 0
        expired: 0
        voided: 300
        transferred: 0
        priority: 100
        category: purchased
        source: { type: manual, id: null }
        effectiveAt: "2026-01-05T11:00:00.000Z"
        expiresAt: null
        status: voided
        rollover: null
        rolloverCount: 0
        scheduleId: null
        sourceGrantId: null
        costBasis: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.0125" }
        name: Starter pack
        reason: Order 5521
        voidReason: Payment reversed
        metadata: {}
        externalKey: order_5521
        createdAt: "2026-01-05T11:00:00.000Z"
        updatedAt: "2026-01-05T11:30:00.000Z"
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 750
          reserved: 0
          available: 750
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 750
          nextExpiry: { at: "2026-03-05T09:00:01.250Z", amount: 750 }
          version: 14
          asOf: "2026-01-05T11:30:00.000Z"
          decimal: null

    ExpireGrantRequest:
      summary: Expire a grant now
      value: { ifVersion: 15 }

    ExpireGrantResponse:
      summary: Expire a grant now
      value:
        id: grt_01KE6Z9XM0S17T08YYM312CGS4
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 100
        remaining: 0
        available: 0
        consumed: 0
        held: 0
        expired: 100
        voided: 0
        transferred: 0
        priority: 100
        category: plan
        source: { type: manual, id: null }
        effectiveAt: "2026-01-05T11:40:00.000Z"
        expiresAt: "2026-01-05T11:45:00.000Z"
        status: expired
        rollover: null
        rolloverCount: 0
        scheduleId: null
        sourceGrantId: null
        costBasis: null
        name: Trial
        reason: null
        voidReason: null
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T11:40:00.000Z"
        updatedAt: "2026-01-05T11:45:00.000Z"
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 750
          reserved: 0
          available: 750
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 750
          nextExpiry: { at: "2026-03-05T09:00:01.250Z", amount: 750 }
          version: 16
          asOf: "2026-01-05T11:45:00.000Z"
          decimal: null

    CreateScheduleTemplateRequest:
      summary: A template, what subscribers of a plan get each month
      value:
        plan: pro
        amount: 500
        interval: month
        expiry: { type: period }
        rollover: { percent: 50, maxAmount: 200, expiry: { type: duration, unit: month, count: 1 } }
        name: Monthly credits

    CreateScheduleAccountRequest:
      summary: 10 credits a day for 30 days, each gone with its day
      value:
        account: user_2001
        amount: 10
        interval: day
        maxOccurrences: 30
        expiry: { type: period }
        name: Daily bonus
        externalKey: bonus_2001

    CreateScheduleTemplateResponse:
      summary: The template of a plan
      value:
        id: sch_01KE77DXY09ZCN4AW82MSHJZB2
        scope: plan
        accountId: null
        externalId: null
        planId: pln_01KE77A8R0TWFM7PZ9XM90367N
        subscriptionId: null
        templateId: null
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 500
        interval: month
        intervalCount: 1
        startAt: null
        anchor: null
        resetStart: anniversary
        endAt: null
        maxOccurrences: null
        occurrences: 0
        nextOccurrenceAt: null
        priority: 100
        category: plan
        expiry: { type: period, unit: null, count: null }
        rollover:
          percent: 50
          maxAmount: 200
          maxRollovers: 1
          priority: null
          expiry: { type: duration, unit: month, count: 1 }
        status: active
        name: Monthly credits
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T14:02:00.000Z"
        updatedAt: "2026-01-05T14:02:00.000Z"
        decimal: null

    CreateScheduleAccountResponse:
      summary: The schedule of an account, with its first occurrence issued
      value:
        id: sch_01KE79KGG0HQYM74HY8NY7KRVC
        scope: account
        accountId: acc_01KE71K5C0N280P9CZV55G4SR8
        externalId: user_2001
        planId: null
        subscriptionId: null
        templateId: null
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 10
        interval: day
        intervalCount: 1
        startAt: "2026-01-05T14:40:00.000Z"
        anchor: "2026-01-05T14:40:00.000Z"
        resetStart: null
        endAt: null
        maxOccurrences: 30
        occurrences: 1
        nextOccurrenceAt: "2026-01-06T14:40:00.000Z"
        priority: 100
        category: plan
        expiry: { type: period, unit: null, count: null }
        rollover: null
        status: active
        name: Daily bonus
        metadata: {}
        externalKey: bonus_2001
        createdAt: "2026-01-05T14:40:00.000Z"
        updatedAt: "2026-01-05T14:40:00.000Z"
        decimal: null

    ListSchedulesResponse:
      summary: List schedules
      value:
        data:
          - id: sch_01KE77KDQ0FZSAR9V9E61WCEV4
            scope: subscription
            accountId: acc_01KE71K5C0N280P9CZV55G4SR8
            externalId: user_2001
            planId: pln_01KE77A8R0TWFM7PZ9XM90367N
            subscriptionId: sub_01KE77KDQ0PNTSMA82CHWSDN21
            templateId: sch_01KE77DXY09ZCN4AW82MSHJZB2
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            amount: 500
            interval: month
            intervalCount: 1
            startAt: "2026-01-05T14:05:00.000Z"
            anchor: "2026-01-05T14:05:00.000Z"
            resetStart: anniversary
            endAt: null
            maxOccurrences: null
            occurrences: 1
            nextOccurrenceAt: "2026-02-05T14:05:00.000Z"
            priority: 100
            category: plan
            expiry: { type: period, unit: null, count: null }
            rollover:
              percent: 50
              maxAmount: 200
              maxRollovers: 1
              priority: null
              expiry: { type: duration, unit: month, count: 1 }
            status: active
            name: Monthly credits
            metadata: {}
            externalKey: null
            createdAt: "2026-01-05T14:05:00.000Z"
            updatedAt: "2026-01-05T14:05:00.000Z"
            decimal: null
          - id: sch_01KE77DXY09ZCN4AW82MSHJZB2
            scope: plan
            accountId: null
            externalId: null
            planId: pln_01KE77A8R0TWFM7PZ9XM90367N
            subscriptionId: null
            templateId: null
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            amount: 500
            interval: month
            intervalCount: 1
            startAt: null
            anchor: null
            resetStart: anniversary
            endAt: null
            maxOccurrences: null
            occurrences: 0
            nextOccurrenceAt: null
            priority: 100
            category: plan
            expiry: { type: period, unit: null, count: null }
            rollover:
              percent: 50
              maxAmount: 200
              maxRollovers: 1
              priority: null
              expiry: { type: duration, unit: month, count: 1 }
            status: active
            name: Monthly credits
            metadata: {}
            externalKey: null
            createdAt: "2026-01-05T14:02:00.000Z"
            updatedAt: "2026-01-05T14:02:00.000Z"
            decimal: null
        hasMore: false
        nextCursor: null

    GetScheduleResponse:
      summary: The copy of a template that a subscription runs
      value:
        id: sch_01KE77KDQ0FZSAR9V9E61WCEV4
        scope: subscription
        accountId: acc_01KE71K5C0N280P9CZV55G4SR8
        externalId: user_2001
        planId: pln_01KE77A8R0TWFM7PZ9XM90367N
        subscriptionId: sub_01KE77KDQ0PNTSMA82CHWSDN21
        templateId: sch_01KE77DXY09ZCN4AW82MSHJZB2
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 500
        interval: month
        intervalCount: 1
        startAt: "2026-01-05T14:05:00.000Z"
        anchor: "2026-01-05T14:05:00.000Z"
        resetStart: anniversary
        endAt: null
        maxOccurrences: null
        occurrences: 1
        nextOccurrenceAt: "2026-02-05T14:05:00.000Z"
        priority: 100
        category: plan
        expiry: { type: period, unit: null, count: null }
        rollover:
          percent: 50
          maxAmount: 200
          maxRollovers: 1
          priority: null
          expiry: { type: duration, unit: month, count: 1 }
        status: active
        name: Monthly credits
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T14:05:00.000Z"
        updatedAt: "2026-01-05T14:05:00.000Z"
        decimal: null

    UpdateScheduleRequest:
      summary: More each month, for running subscriptions too
      value: { amount: 600, applyToExisting: true }

    UpdateScheduleResponse:
      summary: Update a schedule
      value:
        id: sch_01KE77DXY09ZCN4AW82MSHJZB2
        scope: plan
        accountId: null
        externalId: null
        planId: pln_01KE77A8R0TWFM7PZ9XM90367N
        subscriptionId: null
        templateId: null
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 600
        interval: month
        intervalCount: 1
        startAt: null
        anchor: null
        resetStart: anniversary
        endAt: null
        maxOccurrences: null
        occurrences: 0
        nextOccurrenceAt: null
        priority: 100
        category: plan
        expiry: { type: period, unit: null, count: null }
        rollover:
          percent: 50
          maxAmount: 200
          maxRollovers: 1
          priority: null
          expiry: { type: duration, unit: month, count: 1 }
        status: active
        name: Monthly credits
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T14:02:00.000Z"
        updatedAt: "2026-01-05T14:30:00.000Z"
        decimal: null

    CancelScheduleRequest:
      summary: Cancel a schedule
      value: { applyToExisting: false }

    CancelScheduleResponse:
      summary: Cancel a schedule
      value:
        id: sch_01KE79KGG0HQYM74HY8NY7KRVC
        scope: account
        accountId: acc_01KE71K5C0N280P9CZV55G4SR8
        externalId: user_2001
        planId: null
        subscriptionId: null
        templateId: null
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 10
        interval: day
        intervalCount: 1
        startAt: "2026-01-05T14:40:00.000Z"
        anchor: "2026-01-05T14:40:00.000Z"
        resetStart: null
        endAt: null
        maxOccurrences: 30
        occurrences: 1
        nextOccurrenceAt: null
        priority: 100
        category: plan
        expiry: { type: period, unit: null, count: null }
        rollover: null
        status: cancelled
        name: Daily bonus
        metadata: {}
        externalKey: bonus_2001
        createdAt: "2026-01-05T14:40:00.000Z"
        updatedAt: "2026-01-05T14:45:00.000Z"
        decimal: null

    CreatePlanRequest:
      summary: Create a plan
      value: { code: pro, name: Pro, metadata: { family: "2026" } }

    CreatePlanResponse:
      summary: Create a plan
      value:
        id: pln_01KE77A8R0TWFM7PZ9XM90367N
        code: pro
        name: Pro
        status: active
        metadata: { family: "2026" }
        createdAt: "2026-01-05T14:00:00.000Z"
        updatedAt: "2026-01-05T14:00:00.000Z"

    ListPlansResponse:
      summary: List plans
      value:
        data:
          - id: pln_01KE77C3B0SVG02VDH7ZWH87G4
            code: scale
            name: Scale
            status: active
            metadata: {}
            createdAt: "2026-01-05T14:01:00.000Z"
            updatedAt: "2026-01-05T14:01:00.000Z"
          - id: pln_01KE77A8R0TWFM7PZ9XM90367N
            code: pro
            name: Pro
            status: active
            metadata: { family: "2026" }
            createdAt: "2026-01-05T14:00:00.000Z"
            updatedAt: "2026-01-05T14:00:00.000Z"
        hasMore: false
        nextCursor: null

    GetPlanResponse:
      summary: Get a plan
      value:
        id: pln_01KE77A8R0TWFM7PZ9XM90367N
        code: pro
        name: Pro
        status: active
        metadata: { family: "2026" }
        createdAt: "2026-01-05T14:00:00.000Z"
        updatedAt: "2026-01-05T14:00:00.000Z"

    UpdatePlanRequest:
      summary: Update a plan
      value: { name: Pro 500 }

    UpdatePlanResponse:
      summary: Update a plan
      value:
        id: pln_01KE77A8R0TWFM7PZ9XM90367N
        code: pro
        name: Pro 500
        status: active
        metadata: { family: "2026" }
        createdAt: "2026-01-05T14:00:00.000Z"
        updatedAt: "2026-01-05T14:03:00.000Z"

    ArchivePlanResponse:
      summary: Archive a plan
      value:
        id: pln_01KE77A8R0TWFM7PZ9XM90367N
        code: pro
        name: Pro 500
        status: archived
        metadata: { family: "2026" }
        createdAt: "2026-01-05T14:00:00.000Z"
        updatedAt: "2026-01-05T15:10:00.000Z"

    CreateSubscriptionRequest:
      summary: Subscribe an account to a plan, from now on
      value: { account: user_2001, plan: pro, externalKey: subscription_771 }

    CreateSubscriptionResponse:
      summary: Create a subscription
      value:
        id: sub_01KE77KDQ0PNTSMA82CHWSDN21
        accountId: acc_01KE71K5C0N280P9CZV55G4SR8
        externalId: user_2001
        planId: pln_01KE77A8R0TWFM7PZ9XM90367N
        planCode: pro
        status: active
        startAt: "2026-01-05T14:05:00.000Z"
        anchor: "2026-01-05T14:05:00.000Z"
        interval: month
        intervalCount: 1
        currentPeriodStart: "2026-01-05T14:05:00.000Z"
        currentPeriodEnd: "2026-02-05T14:05:00.000Z"
        cancelAt: null
        cancelledAt: null
        previousSubscriptionId: null
        scheduleIds: [sch_01KE77KDQ0FZSAR9V9E61WCEV4]
        metadata: {}
        externalKey: subscription_771
        createdAt: "2026-01-05T14:05:00.000Z"
        updatedAt: "2026-01-05T14:05:00.000Z"

    ListSubscriptionsResponse:
      summary: List subscriptions
      value:
        data:
          - id: sub_01KE7AR4C0805HM3FNYXW9VDN7
            accountId: acc_01KE71K5C0N280P9CZV55G4SR8
            externalId: user_2001
            planId: pln_01KE77C3B0SVG02VDH7ZWH87G4
            planCode: scale
            status: active
            startAt: "2026-01-05T15:00:00.000Z"
            anchor: "2026-01-05T15:00:00.000Z"
            interval: month
            intervalCount: 1
            currentPeriodStart: "2026-01-05T15:00:00.000Z"
            currentPeriodEnd: "2026-02-05T15:00:00.000Z"
            cancelAt: null
            cancelledAt: null
            previousSubscriptionId: sub_01KE77KDQ0PNTSMA82CHWSDN21
            scheduleIds: [sch_01KE7AR4C0PRE3KPR7Z7DZ3PG3]
            metadata: {}
            externalKey: null
            createdAt: "2026-01-05T15:00:00.000Z"
            updatedAt: "2026-01-05T15:00:00.000Z"
          - id: sub_01KE77KDQ0PNTSMA82CHWSDN21
            accountId: acc_01KE71K5C0N280P9CZV55G4SR8
            externalId: user_2001
            planId: pln_01KE77A8R0TWFM7PZ9XM90367N
            planCode: pro
            status: cancelled
            startAt: "2026-01-05T14:05:00.000Z"
            anchor: "2026-01-05T14:05:00.000Z"
            interval: month
            intervalCount: 1
            currentPeriodStart: null
            currentPeriodEnd: null
            cancelAt: null
            cancelledAt: "2026-01-05T15:00:00.000Z"
            previousSubscriptionId: null
            scheduleIds: [sch_01KE77KDQ0FZSAR9V9E61WCEV4]
            metadata: {}
            externalKey: subscription_771
            createdAt: "2026-01-05T14:05:00.000Z"
            updatedAt: "2026-01-05T15:00:00.000Z"
        hasMore: false
        nextCursor: null

    GetSubscriptionResponse:
      summary: Get a subscription
      value:
        id: sub_01KE77KDQ0PNTSMA82CHWSDN21
        accountId: acc_01KE71K5C0N280P9CZV55G4SR8
        externalId: user_2001
        planId: pln_01KE77A8R0TWFM7PZ9XM90367N
        planCode: pro
        status: active
        startAt: "2026-01-05T14:05:00.000Z"
        anchor: "2026-01-05T14:05:00.000Z"
        interval: month
        intervalCount: 1
        currentPeriodStart: "2026-01-05T14:05:00.000Z"
        currentPeriodEnd: "2026-02-05T14:05:00.000Z"
        cancelAt: null
        cancelledAt: null
        previousSubscriptionId: null
        scheduleIds: [sch_01KE77KDQ0FZSAR9V9E61WCEV4]
        metadata: {}
        externalKey: subscription_771
        createdAt: "2026-01-05T14:05:00.000Z"
        updatedAt: "2026-01-05T14:05:00.000Z"

    CancelSubscriptionRequest:
      summary: Cancel at the end of the billing period
      value: { at: period_end }

    CancelSubscriptionResponse:
      summary: Cancel a subscription
      value:
        id: sub_01KE77KDQ0PNTSMA82CHWSDN21
        accountId: acc_01KE71K5C0N280P9CZV55G4SR8
        externalId: user_2001
        planId: pln_01KE77A8R0TWFM7PZ9XM90367N
        planCode: pro
        status: active
        startAt: "2026-01-05T14:05:00.000Z"
        anchor: "2026-01-05T14:05:00.000Z"
        interval: month
        intervalCount: 1
        currentPeriodStart: "2026-01-05T14:05:00.000Z"
        currentPeriodEnd: "2026-02-05T14:05:00.000Z"
        cancelAt: "2026-02-05T14:05:00.000Z"
        cancelledAt: null
        previousSubscriptionId: null
        scheduleIds: [sch_01KE77KDQ0FZSAR9V9E61WCEV4]
        metadata: {}
        externalKey: subscription_771
        createdAt: "2026-01-05T14:05:00.000Z"
        updatedAt: "2026-01-05T14:50:00.000Z"

    ChangeSubscriptionRequest:
      summary: To another plan, without the rest of the old credits
      value: { plan: scale, voidGrants: true }

    ChangeSubscriptionResponse:
      summary: Change the plan of a subscription
      value:
        id: sub_01KE7AR4C0805HM3FNYXW9VDN7
        accountId: acc_01KE71K5C0N280P9CZV55G4SR8
        externalId: user_2001
        planId: pln_01KE77C3B0SVG02VDH7ZWH87G4
        planCode: scale
        status: active
        startAt: "2026-01-05T15:00:00.000Z"
        anchor: "2026-01-05T15:00:00.000Z"
        interval: month
        intervalCount: 1
        currentPeriodStart: "2026-01-05T15:00:00.000Z"
        currentPeriodEnd: "2026-02-05T15:00:00.000Z"
        cancelAt: null
        cancelledAt: null
        previousSubscriptionId: sub_01KE77KDQ0PNTSMA82CHWSDN21
        scheduleIds: [sch_01KE7AR4C0PRE3KPR7Z7DZ3PG3]
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T15:00:00.000Z"
        updatedAt: "2026-01-05T15:00:00.000Z"

    CreateBundleRequest:
      summary: Create a bundle
      value:
        code: pack_1000
        name: 1000 credits
        quantity: 1000
        price: { currency: USD, unitAmountDecimal: "0.009" }
        expiry: { type: duration, unit: year, count: 1 }

    CreateBundleResponse:
      summary: Create a bundle
      value:
        id: bnd_01KE77WJP0DNQ3MXWW8N5Q2ZJ5
        code: pack_1000
        name: 1000 credits
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        quantity: 1000
        price: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.009" }
        expiry: { type: duration, unit: year, count: 1 }
        priority: 100
        status: active
        metadata: {}
        createdAt: "2026-01-05T14:10:00.000Z"
        updatedAt: "2026-01-05T14:10:00.000Z"
        decimal: null

    ListBundlesResponse:
      summary: List bundles
      value:
        data:
          - id: bnd_01KE77WJP0DNQ3MXWW8N5Q2ZJ5
            code: pack_1000
            name: 1000 credits
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            quantity: 1000
            price: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.009" }
            expiry: { type: duration, unit: year, count: 1 }
            priority: 100
            status: active
            metadata: {}
            createdAt: "2026-01-05T14:10:00.000Z"
            updatedAt: "2026-01-05T14:10:00.000Z"
            decimal: null
        hasMore: false
        nextCursor: null

    GetBundleResponse:
      summary: Get a bundle
      value:
        id: bnd_01KE77WJP0DNQ3MXWW8N5Q2ZJ5
        code: pack_1000
        name: 1000 credits
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        quantity: 1000
        price: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.009" }
        expiry: { type: duration, unit: year, count: 1 }
        priority: 100
        status: active
        metadata: {}
        createdAt: "2026-01-05T14:10:00.000Z"
        updatedAt: "2026-01-05T14:10:00.000Z"
        decimal: null

    UpdateBundleRequest:
      summary: Sell it no more
      value: { status: inactive }

    UpdateBundleResponse:
      summary: Update a bundle
      value:
        id: bnd_01KE77WJP0DNQ3MXWW8N5Q2ZJ5
        code: pack_1000
        name: 1000 credits
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        quantity: 1000
        price: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.009" }
        expiry: { type: duration, unit: year, count: 1 }
        priority: 100
        status: inactive
        metadata: {}
        createdAt: "2026-01-05T14:10:00.000Z"
        updatedAt: "2026-01-05T15:05:00.000Z"
        decimal: null

    PurchaseBundleRequest:
      summary: Purchase a bundle
      value: { account: user_2001, externalKey: order_5580 }

    PurchaseBundleResponse:
      summary: Purchase a bundle
      value:
        id: grt_01KE785QN0TTF92VPS1E6GT2GM
        accountId: acc_01KE71K5C0N280P9CZV55G4SR8
        externalId: user_2001
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 1000
        remaining: 1000
        available: 1000
        consumed: 0
        held: 0
        expired: 0
        voided: 0
        transferred: 0
        priority: 100
        category: purchased
        source: { type: bundle, id: bnd_01KE77WJP0DNQ3MXWW8N5Q2ZJ5 }
        effectiveAt: "2026-01-05T14:15:00.000Z"
        expiresAt: "2027-01-05T14:15:00.000Z"
        status: active
        rollover: null
        rolloverCount: 0
        scheduleId: null
        sourceGrantId: null
        costBasis: { currency: USD, unitAmount: 1, unitAmountDecimal: "0.009" }
        name: 1000 credits
        reason: null
        voidReason: null
        metadata: {}
        externalKey: order_5580
        createdAt: "2026-01-05T14:15:00.000Z"
        updatedAt: "2026-01-05T14:15:00.000Z"
        decimal: null
        balance:
          accountId: acc_01KE71K5C0N280P9CZV55G4SR8
          externalId: user_2001
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 1500
          reserved: 0
          available: 1500
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 1500
          nextExpiry: { at: "2026-02-05T14:05:00.000Z", amount: 500 }
          version: 2
          asOf: "2026-01-05T14:15:00.000Z"
          decimal: null

    CreateAdjustmentRequest:
      summary: Take 40 credits
      value:
        account: user_1842
        amount: -40
        reason: Usage that was not metered
        metadata: { ticket: "4711" }

    CreateAdjustmentResponse:
      summary: Adjust a balance
      value:
        id: adj_01KE6T5460GTKGCZH3H83AYKKT
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: -40
        requestedAmount: -40
        reason: Usage that was not metered
        expiresAt: null
        status: active
        grantId: null
        debitId: dbt_01KE6T5460MH6Q96HTF01C13XM
        allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 40 }]
        totalAdjustment: -40
        metadata: { ticket: "4711" }
        externalKey: null
        createdAt: "2026-01-05T10:10:00.000Z"
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 750
          reserved: 0
          available: 750
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 750
          nextExpiry: { at: "2026-02-05T09:00:01.250Z", amount: 750 }
          version: 11
          asOf: "2026-01-05T10:10:00.000Z"
          decimal: null

    ListAdjustmentsResponse:
      summary: List adjustments
      value:
        data:
          - id: adj_01KE6T5460GTKGCZH3H83AYKKT
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            amount: -40
            requestedAmount: -40
            reason: Usage that was not metered
            expiresAt: null
            status: active
            grantId: null
            debitId: dbt_01KE6T5460MH6Q96HTF01C13XM
            allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 40 }]
            totalAdjustment: -40
            metadata: { ticket: "4711" }
            externalKey: null
            createdAt: "2026-01-05T10:10:00.000Z"
            decimal: null
        hasMore: false
        nextCursor: null

    GetAdjustmentResponse:
      summary: Get an adjustment
      value:
        id: adj_01KE6T5460GTKGCZH3H83AYKKT
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: -40
        requestedAmount: -40
        reason: Usage that was not metered
        expiresAt: null
        status: active
        grantId: null
        debitId: dbt_01KE6T5460MH6Q96HTF01C13XM
        allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 40 }]
        totalAdjustment: -40
        metadata: { ticket: "4711" }
        externalKey: null
        createdAt: "2026-01-05T10:10:00.000Z"
        decimal: null

    CreateDebitRequest:
      summary: Consume 120 credits
      value:
        account: user_1842
        amount: 120
        reason: Chat message
        externalKey: msg_7f3a
        metadata: { model: large }

    CreateDebitResponse:
      summary: Consume credits
      value:
        id: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 120
        requestedAmount: 120
        source: usage
        allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 120 }]
        debt: 0
        refunded: 0
        refundable: 120
        reservationId: null
        adjustmentId: null
        reason: Chat message
        occurredAt: "2026-01-05T09:05:00.000Z"
        metadata: { model: large }
        externalKey: msg_7f3a
        createdAt: "2026-01-05T09:05:00.000Z"
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 880
          reserved: 0
          available: 880
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 880
          nextExpiry: { at: "2026-02-05T09:00:01.250Z", amount: 880 }
          version: 2
          asOf: "2026-01-05T09:05:00.000Z"
          decimal: null

    ListDebitsResponse:
      summary: List debits
      value:
        data:
          - id: dbt_01KE6PHRS078GY1KRWJFVKMBVK
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            amount: 110
            requestedAmount: 110
            source: capture
            allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 110 }]
            debt: 0
            refunded: 0
            refundable: 110
            reservationId: rsv_01KE6PFY602K96NWBDVH1DQ1HY
            adjustmentId: null
            reason: null
            occurredAt: "2026-01-05T09:07:00.000Z"
            metadata: { outputTokens: "640" }
            externalKey: null
            createdAt: "2026-01-05T09:07:00.000Z"
            decimal: null
          - id: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            amount: 120
            requestedAmount: 120
            source: usage
            allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 100 }]
            debt: 0
            refunded: 20
            refundable: 100
            reservationId: null
            adjustmentId: null
            reason: Chat message
            occurredAt: "2026-01-05T09:05:00.000Z"
            metadata: { model: large }
            externalKey: msg_7f3a
            createdAt: "2026-01-05T09:05:00.000Z"
            decimal: null
        hasMore: false
        nextCursor: null

    GetDebitResponse:
      summary: Get a debit
      value:
        id: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 120
        requestedAmount: 120
        source: usage
        allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 100 }]
        debt: 0
        refunded: 20
        refundable: 100
        reservationId: null
        adjustmentId: null
        reason: Chat message
        occurredAt: "2026-01-05T09:05:00.000Z"
        metadata: { model: large }
        externalKey: msg_7f3a
        createdAt: "2026-01-05T09:05:00.000Z"
        decimal: null

    RefundDebitRequest:
      summary: Refund 20 credits
      value: { amount: 20, reason: Answer was cut off }

    RefundDebitResponse:
      summary: Refund a debit
      value:
        id: rfd_01KE6SJT80M6TS2TCXS00R9BA0
        debitId: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
        amount: 20
        allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 20 }]
        lapsed: 0
        reissuedGrantIds: []
        reason: Answer was cut off
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T10:00:00.000Z"
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 790
          reserved: 0
          available: 790
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 790
          nextExpiry: { at: "2026-02-05T09:00:01.250Z", amount: 790 }
          version: 10
          asOf: "2026-01-05T10:00:00.000Z"
          decimal: null

    ListRefundsResponse:
      summary: List the refunds of a debit
      value:
        data:
          - id: rfd_01KE6SJT80M6TS2TCXS00R9BA0
            debitId: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
            amount: 20
            allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 20 }]
            lapsed: 0
            reissuedGrantIds: []
            reason: Answer was cut off
            metadata: {}
            externalKey: null
            createdAt: "2026-01-05T10:00:00.000Z"
            decimal: null
        hasMore: false
        nextCursor: null

    GetRefundResponse:
      summary: Get a refund
      value:
        id: rfd_01KE6SJT80M6TS2TCXS00R9BA0
        debitId: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
        amount: 20
        allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 20 }]
        lapsed: 0
        reissuedGrantIds: []
        reason: Answer was cut off
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T10:00:00.000Z"
        decimal: null

    CreateReservationRequest:
      summary: Hold 150 credits for 15 minutes
      value: { account: user_1842, amount: 150, ttlSeconds: 900, reason: Image generation }

    CreateReservationResponse:
      summary: Reserve credits
      value:
        id: rsv_01KE6PFY602K96NWBDVH1DQ1HY
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 150
        requestedAmount: 150
        held: 150
        captured: 0
        released: 0
        status: open
        allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 150 }]
        unbacked: 0
        debitIds: []
        expiresAt: "2026-01-05T09:21:00.000Z"
        reason: Image generation
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T09:06:00.000Z"
        closedAt: null
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 880
          reserved: 150
          available: 730
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 730
          nextExpiry: { at: "2026-02-05T09:00:01.250Z", amount: 730 }
          version: 3
          asOf: "2026-01-05T09:06:00.000Z"
          decimal: null

    ListReservationsResponse:
      summary: List reservations
      value:
        data:
          - id: rsv_01KE6QVWE0VQX1FNJ14RV4KQA3
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            amount: 60
            requestedAmount: 60
            held: 0
            captured: 0
            released: 60
            status: released
            allocations: []
            unbacked: 0
            debitIds: []
            expiresAt: "2026-01-05T09:45:00.000Z"
            reason: Image generation
            metadata: {}
            externalKey: null
            createdAt: "2026-01-05T09:30:00.000Z"
            closedAt: "2026-01-05T09:31:00.000Z"
            decimal: null
          - id: rsv_01KE6PFY602K96NWBDVH1DQ1HY
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            amount: 200
            requestedAmount: 200
            held: 0
            captured: 110
            released: 90
            status: captured
            allocations: []
            unbacked: 0
            debitIds: [dbt_01KE6PHRS078GY1KRWJFVKMBVK]
            expiresAt: "2026-01-05T09:36:30.000Z"
            reason: Image generation
            metadata: {}
            externalKey: null
            createdAt: "2026-01-05T09:06:00.000Z"
            closedAt: "2026-01-05T09:07:00.000Z"
            decimal: null
        hasMore: false
        nextCursor: null

    GetReservationResponse:
      summary: Get a reservation
      value:
        id: rsv_01KE6PFY602K96NWBDVH1DQ1HY
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 200
        requestedAmount: 200
        held: 200
        captured: 0
        released: 0
        status: open
        allocations:
          - { grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 150 }
          - { grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 50 }
        unbacked: 0
        debitIds: []
        expiresAt: "2026-01-05T09:36:30.000Z"
        reason: Image generation
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T09:06:00.000Z"
        closedAt: null
        decimal: null

    CaptureReservationRequest:
      summary: Charge 110 credits and release the rest
      value: { amount: 110, metadata: { outputTokens: "640" } }

    CaptureReservationResponse:
      summary: Capture a reservation
      value:
        id: rsv_01KE6PFY602K96NWBDVH1DQ1HY
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 200
        requestedAmount: 200
        held: 0
        captured: 110
        released: 90
        status: captured
        allocations: []
        unbacked: 0
        debitIds: [dbt_01KE6PHRS078GY1KRWJFVKMBVK]
        expiresAt: "2026-01-05T09:36:30.000Z"
        reason: Image generation
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T09:06:00.000Z"
        closedAt: "2026-01-05T09:07:00.000Z"
        decimal: null
        debit:
          id: dbt_01KE6PHRS078GY1KRWJFVKMBVK
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          amount: 110
          requestedAmount: 110
          source: capture
          allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 110 }]
          debt: 0
          refunded: 0
          refundable: 110
          reservationId: rsv_01KE6PFY602K96NWBDVH1DQ1HY
          adjustmentId: null
          reason: null
          occurredAt: "2026-01-05T09:07:00.000Z"
          metadata: { outputTokens: "640" }
          externalKey: null
          createdAt: "2026-01-05T09:07:00.000Z"
          decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 770
          reserved: 0
          available: 770
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 770
          nextExpiry: { at: "2026-02-05T09:00:01.250Z", amount: 770 }
          version: 7
          asOf: "2026-01-05T09:07:00.000Z"
          decimal: null

    ReleaseReservationRequest:
      summary: Release all that is held
      value: {}

    ReleaseReservationResponse:
      summary: Release a reservation
      value:
        id: rsv_01KE6QVWE0VQX1FNJ14RV4KQA3
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 60
        requestedAmount: 60
        held: 0
        captured: 0
        released: 60
        status: released
        allocations: []
        unbacked: 0
        debitIds: []
        expiresAt: "2026-01-05T09:45:00.000Z"
        reason: Image generation
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T09:30:00.000Z"
        closedAt: "2026-01-05T09:31:00.000Z"
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 770
          reserved: 0
          available: 770
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 770
          nextExpiry: { at: "2026-02-05T09:00:01.250Z", amount: 770 }
          version: 9
          asOf: "2026-01-05T09:31:00.000Z"
          decimal: null

    ExtendReservationRequest:
      summary: 50 more credits, for half an hour from now
      value: { ttlSeconds: 1800, additionalAmount: 50 }

    ExtendReservationResponse:
      summary: Extend a reservation
      value:
        id: rsv_01KE6PFY602K96NWBDVH1DQ1HY
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 200
        requestedAmount: 200
        held: 200
        captured: 0
        released: 0
        status: open
        allocations:
          - { grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 150 }
          - { grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 50 }
        unbacked: 0
        debitIds: []
        expiresAt: "2026-01-05T09:36:30.000Z"
        reason: Image generation
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T09:06:00.000Z"
        closedAt: null
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 880
          reserved: 200
          available: 680
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 680
          nextExpiry: { at: "2026-02-05T09:00:01.250Z", amount: 680 }
          version: 4
          asOf: "2026-01-05T09:06:30.000Z"
          decimal: null

    CreateTransferRequest:
      summary: Transfer credits
      value:
        fromAccount: user_2001
        toAccount: user_1842
        amount: 600
        reason: Shared by the team

    CreateTransferResponse:
      summary: Transfer credits
      value:
        id: trf_01KE78EWM013PJCAP6T1QMN5N3
        fromAccountId: acc_01KE71K5C0N280P9CZV55G4SR8
        fromExternalId: user_2001
        toAccountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        toExternalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 600
        legs:
          - { fromGrantId: grt_01KE77KDQ072ZWM1B099W0KV0M, toGrantId: grt_01KE78EWM0E3DGX5F3C03GWNSK, amount: 500 }
          - { fromGrantId: grt_01KE785QN0TTF92VPS1E6GT2GM, toGrantId: grt_01KE78EWM0GWW2K2VD1K5RF9JP, amount: 100 }
        reason: Shared by the team
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T14:20:00.000Z"
        decimal: null
        fromBalance:
          accountId: acc_01KE71K5C0N280P9CZV55G4SR8
          externalId: user_2001
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 900
          reserved: 0
          available: 900
          pending: 0
          debt: 0
          creditLimit: 0
          spendable: 900
          nextExpiry: { at: "2027-01-05T14:15:00.000Z", amount: 900 }
          version: 4
          asOf: "2026-01-05T14:20:00.000Z"
          decimal: null
        toBalance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 1350
          reserved: 0
          available: 1350
          pending: 0
          debt: 0
          creditLimit: 500
          spendable: 1850
          nextExpiry: { at: "2026-02-05T14:05:00.000Z", amount: 500 }
          version: 19
          asOf: "2026-01-05T14:20:00.000Z"
          decimal: null

    ListTransfersResponse:
      summary: List transfers
      value:
        data:
          - id: trf_01KE78EWM013PJCAP6T1QMN5N3
            fromAccountId: acc_01KE71K5C0N280P9CZV55G4SR8
            fromExternalId: user_2001
            toAccountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            toExternalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            amount: 600
            legs:
              - { fromGrantId: grt_01KE77KDQ072ZWM1B099W0KV0M, toGrantId: grt_01KE78EWM0E3DGX5F3C03GWNSK, amount: 500 }
              - { fromGrantId: grt_01KE785QN0TTF92VPS1E6GT2GM, toGrantId: grt_01KE78EWM0GWW2K2VD1K5RF9JP, amount: 100 }
            reason: Shared by the team
            metadata: {}
            externalKey: null
            createdAt: "2026-01-05T14:20:00.000Z"
            decimal: null
        hasMore: false
        nextCursor: null

    GetTransferResponse:
      summary: Get a transfer
      value:
        id: trf_01KE78EWM013PJCAP6T1QMN5N3
        fromAccountId: acc_01KE71K5C0N280P9CZV55G4SR8
        fromExternalId: user_2001
        toAccountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        toExternalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        amount: 600
        legs:
          - { fromGrantId: grt_01KE77KDQ072ZWM1B099W0KV0M, toGrantId: grt_01KE78EWM0E3DGX5F3C03GWNSK, amount: 500 }
          - { fromGrantId: grt_01KE785QN0TTF92VPS1E6GT2GM, toGrantId: grt_01KE78EWM0GWW2K2VD1K5RF9JP, amount: 100 }
        reason: Shared by the team
        metadata: {}
        externalKey: null
        createdAt: "2026-01-05T14:20:00.000Z"
        decimal: null

    ListEntriesResponse:
      summary: The entries of one reservation, oldest first
      value:
        data:
          - seq: 3
            id: ent_01KE6PFY60EQWK310KFT6N8G8Q
            operationId: op_01KE6PFY608S99Z11T27RVPF2A
            origin: api
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
            reservationId: rsv_01KE6PFY602K96NWBDVH1DQ1HY
            debitId: null
            type: reserved
            balanceDelta: 0
            reservedDelta: 150
            debtDelta: 0
            balanceAfter: 880
            reservedAfter: 150
            debtAfter: 0
            availableAfter: 730
            effectiveAt: "2026-01-05T09:06:00.000Z"
            reason: Image generation
            changes: null
            metadata: {}
            prevHash: null
            hash: null
          - seq: 4
            id: ent_01KE6PGVFG4QQJBM68D6XDM029
            operationId: op_01KE6PGVFGK6V7XWEKZNJT2R9Z
            origin: api
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
            reservationId: rsv_01KE6PFY602K96NWBDVH1DQ1HY
            debitId: null
            type: reserved
            balanceDelta: 0
            reservedDelta: 50
            debtDelta: 0
            balanceAfter: 880
            reservedAfter: 200
            debtAfter: 0
            availableAfter: 680
            effectiveAt: "2026-01-05T09:06:30.000Z"
            reason: null
            changes: null
            metadata: {}
            prevHash: null
            hash: null
          - seq: 5
            id: ent_01KE6PHRS03G7Q2SMDRCHNXK3M
            operationId: op_01KE6PHRS0MHJYWC4WGXHPFA6A
            origin: api
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
            reservationId: rsv_01KE6PFY602K96NWBDVH1DQ1HY
            debitId: dbt_01KE6PHRS078GY1KRWJFVKMBVK
            type: captured
            balanceDelta: -110
            reservedDelta: -110
            debtDelta: 0
            balanceAfter: 770
            reservedAfter: 90
            debtAfter: 0
            availableAfter: 680
            effectiveAt: "2026-01-05T09:07:00.000Z"
            reason: null
            changes: null
            metadata: { outputTokens: "640" }
            prevHash: null
            hash: null
          - seq: 6
            id: ent_01KE6PHRS0KM2SYVRHAYWK5X5S
            operationId: op_01KE6PHRS0MHJYWC4WGXHPFA6A
            origin: api
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
            reservationId: rsv_01KE6PFY602K96NWBDVH1DQ1HY
            debitId: null
            type: released
            balanceDelta: 0
            reservedDelta: -50
            debtDelta: 0
            balanceAfter: 770
            reservedAfter: 40
            debtAfter: 0
            availableAfter: 730
            effectiveAt: "2026-01-05T09:07:00.000Z"
            reason: null
            changes: null
            metadata: { outputTokens: "640" }
            prevHash: null
            hash: null
          - seq: 7
            id: ent_01KE6PHRS0K240JWG88A1V5X2K
            operationId: op_01KE6PHRS0MHJYWC4WGXHPFA6A
            origin: api
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
            reservationId: rsv_01KE6PFY602K96NWBDVH1DQ1HY
            debitId: null
            type: released
            balanceDelta: 0
            reservedDelta: -40
            debtDelta: 0
            balanceAfter: 770
            reservedAfter: 0
            debtAfter: 0
            availableAfter: 770
            effectiveAt: "2026-01-05T09:07:00.000Z"
            reason: null
            changes: null
            metadata: { outputTokens: "640" }
            prevHash: null
            hash: null
        hasMore: false
        nextCursor: null

    ForecastBalanceResponse:
      summary: A grant that will expire
      value:
        data:
          - at: "2026-03-05T09:00:01.250Z"
            type: grant_expired
            grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
            scheduleId: null
            amount: -750
            balance: 0
            reserved: 0
            available: 0
            debt: 0
            decimal: null
        truncated: false

    PutAutoTopUpRequest:
      summary: 500 more as soon as 100 or less are left
      value: { threshold: 100, amount: 500, cooldownSeconds: 3600, expiry: { type: duration, unit: year, count: 1 } }

    PutAutoTopUpResponse:
      summary: Set an automatic top-up
      value:
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        threshold: 100
        amount: 500
        target: null
        multiple: true
        cooldownSeconds: 3600
        priority: 100
        expiry: { type: duration, unit: year, count: 1 }
        status: active
        lastRunAt: null
        decimal: null
        balance:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          balance: 750
          reserved: 0
          available: 750
          pending: 0
          debt: 0
          creditLimit: 500
          spendable: 1250
          nextExpiry: { at: "2026-03-05T09:00:01.250Z", amount: 750 }
          version: 17
          asOf: "2026-01-05T12:38:00.000Z"
          decimal: null

    GetAutoTopUpResponse:
      summary: Get an automatic top-up
      value:
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        threshold: 100
        amount: 500
        target: null
        multiple: true
        cooldownSeconds: 3600
        priority: 100
        expiry: { type: duration, unit: year, count: 1 }
        status: active
        lastRunAt: null
        decimal: null

    VerifyEntriesResponse:
      summary: All entries are as they were written
      value:
        ok: true
        checked: 18
        head: 6d1f0c9f9a4a1e0b7c2f5b7e3d8a9c40e2b1f6a7d5c3e9f80b4a6d2c1e7f3a59
        firstBadSeq: null
        nextSeq: null

    VerifyEntriesTamperedResponse:
      summary: Somebody changed entry 7
      value:
        ok: false
        checked: 7
        head: 1b0c7e52d9f84a36c1e5f7a92d3b6084e7c9a1f53d2b8e60947ac5d1f3e8b276
        firstBadSeq: 7
        nextSeq: null

    CreateBatchRequest:
      summary: Consume credits and raise the limit, both or neither
      value:
        operations:
          - operation: createDebit
            body: { account: user_1842, amount: 25, reason: Image }
          - operation: setCreditLimit
            path: { account: user_1842, credit: credits }
            body: { creditLimit: 1000 }

    CreateBatchResponse:
      summary: Consume credits and raise the limit, both or neither
      value:
        results:
          - status: 201
            body:
              id: dbt_01KE72QS806TJXY67AEKCZGWB5
              accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
              externalId: user_1842
              credit: credits
              creditId: crd_000000000046RDDKEDNTAS3GS9
              amount: 25
              requestedAmount: 25
              source: usage
              allocations: [{ grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF, amount: 25 }]
              debt: 0
              refunded: 0
              refundable: 25
              reservationId: null
              adjustmentId: null
              reason: Image
              occurredAt: "2026-01-05T12:40:00.000Z"
              metadata: {}
              externalKey: null
              createdAt: "2026-01-05T12:40:00.000Z"
              decimal: null
              balance:
                accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
                externalId: user_1842
                credit: credits
                creditId: crd_000000000046RDDKEDNTAS3GS9
                balance: 725
                reserved: 0
                available: 725
                pending: 0
                debt: 0
                creditLimit: 500
                spendable: 1225
                nextExpiry: { at: "2026-03-05T09:00:01.250Z", amount: 725 }
                version: 18
                asOf: "2026-01-05T12:40:00.000Z"
                decimal: null
          - status: 200
            body:
              accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
              externalId: user_1842
              credit: credits
              creditId: crd_000000000046RDDKEDNTAS3GS9
              balance: 725
              reserved: 0
              available: 725
              pending: 0
              debt: 0
              creditLimit: 1000
              spendable: 1725
              nextExpiry: { at: "2026-03-05T09:00:01.250Z", amount: 725 }
              version: 19
              asOf: "2026-01-05T12:40:00.000Z"
              decimal: null

    ImportBalancesRequest:
      summary: One account with what is left of its credits
      value:
        accounts: [{ externalId: user_3001, name: Mary }]
        grants:
          - externalKey: legacy_881
            account: user_3001
            amount: 500
            consumedAmount: 120
            category: purchased
            expiresAt: "2026-12-31T00:00:00.000Z"

    ImportBalancesResponse:
      summary: Import accounts and balances
      value:
        accounts: [{ externalId: user_3001, id: acc_01KE72QS80XGAWYMF906Z5VK1S, created: true }]
        grants: [{ externalKey: legacy_881, id: grt_01KE72QS805HEPB9853C0P9YTA, created: true }]

    ListEventsResponse:
      summary: The first three events, newest first
      value:
        data:
          - id: evt_01KE6PE3K0923Z4E2KW553MM76
            seq: 3
            type: credits.consumed
            createdAt: "2026-01-05T09:05:00.000Z"
            data:
              accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
              externalId: user_1842
              credit: credits
              creditId: crd_000000000046RDDKEDNTAS3GS9
              debitId: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
              amount: 120
              balance: 880
              reserved: 0
              available: 880
              debt: 0
              operationId: op_01KE6PE3K07EZCTKKAKW0DZVZD
          - id: evt_01KE6P4ZV2CXQV9B187195RRR7
            seq: 2
            type: grant.created
            createdAt: "2026-01-05T09:00:01.250Z"
            data:
              accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
              externalId: user_1842
              credit: credits
              creditId: crd_000000000046RDDKEDNTAS3GS9
              grantId: grt_01KE6P4ZV2HMGPPEK0XK2B1TRF
              scheduleId: null
              sourceGrantId: null
              amount: 1000
              balance: 1000
              reserved: 0
              available: 1000
              debt: 0
              operationId: op_01KE6P4ZV2V74PVSZWNQ3JR2EM
          - id: evt_01KE6P4YM0K6601DZZBTWVB0YR
            seq: 1
            type: account.created
            createdAt: "2026-01-05T09:00:00.000Z"
            data: { accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0, externalId: user_1842 }
        hasMore: false
        nextCursor: null

    GetEventResponse:
      summary: Get an event
      value:
        id: evt_01KE6PE3K0923Z4E2KW553MM76
        seq: 3
        type: credits.consumed
        createdAt: "2026-01-05T09:05:00.000Z"
        data:
          accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
          externalId: user_1842
          credit: credits
          creditId: crd_000000000046RDDKEDNTAS3GS9
          debitId: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
          amount: 120
          balance: 880
          reserved: 0
          available: 880
          debt: 0
          operationId: op_01KE6PE3K07EZCTKKAKW0DZVZD

    CreateWebhookEndpointRequest:
      summary: Two types of event
      value: { url: "http://127.0.0.1:3000/webhooks/credits", types: [balance.low, balance.recovered] }

    CreateWebhookEndpointResponse:
      summary: Create a webhook endpoint
      value:
        id: whk_01KE72EM90QXRCK3TFJKWZE5NK
        url: http://127.0.0.1:3000/webhooks/credits
        types: [balance.low, balance.recovered]
        status: active
        createdAt: "2026-01-05T12:35:00.000Z"
        secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=

    ListWebhookEndpointsResponse:
      summary: List webhook endpoints
      value:
        data:
          - id: whk_01KE72EM90QXRCK3TFJKWZE5NK
            url: http://127.0.0.1:3000/webhooks/credits
            types: [balance.low, balance.recovered]
            status: active
            createdAt: "2026-01-05T12:35:00.000Z"
        hasMore: false
        nextCursor: null

    GetWebhookEndpointResponse:
      summary: Get a webhook endpoint
      value:
        id: whk_01KE72EM90QXRCK3TFJKWZE5NK
        url: http://127.0.0.1:3000/webhooks/credits
        types: [balance.low, balance.recovered]
        status: active
        createdAt: "2026-01-05T12:35:00.000Z"

    UpdateWebhookEndpointRequest:
      summary: Send nothing for now
      value: { status: disabled }

    UpdateWebhookEndpointResponse:
      summary: Update a webhook endpoint
      value:
        id: whk_01KE72EM90QXRCK3TFJKWZE5NK
        url: http://127.0.0.1:3000/webhooks/credits
        types: [balance.low, balance.recovered]
        status: disabled
        createdAt: "2026-01-05T12:35:00.000Z"

    CreateAlertRequest:
      summary: Tell when 100 or less are left
      value: { account: user_1842, threshold: 100 }

    CreateAlertResponse:
      summary: Create an alert
      value:
        id: alr_01KE72EM90EN30TRFNX14S96F5
        accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
        externalId: user_1842
        credit: credits
        creditId: crd_000000000046RDDKEDNTAS3GS9
        threshold: 100
        triggered: false
        createdAt: "2026-01-05T12:35:00.000Z"
        decimal: null

    ListAlertsResponse:
      summary: List alerts
      value:
        data:
          - id: alr_01KE72EM90EN30TRFNX14S96F5
            accountId: acc_01KE6P4YM0132GXN0D9AEJCCY0
            externalId: user_1842
            credit: credits
            creditId: crd_000000000046RDDKEDNTAS3GS9
            threshold: 100
            triggered: false
            createdAt: "2026-01-05T12:35:00.000Z"
            decimal: null
        hasMore: false
        nextCursor: null

    InvalidRequestProblem:
      summary: The request is malformed
      value:
        type: https://opencredits.dev/problems/invalid_request
        title: The request is malformed
        status: 400
        detail: The request has 2 violations.
        instance: /v1/grants
        code: invalid_request
        requestId: req_01KE725FA089SK17T463648MY1
        errors:
          - in: body
            pointer: /amount
            keyword: minimum
            message: must be 1 or more
            expected: 1
            received: 0
          - in: body
            pointer: /amnt
            keyword: additionalProperties
            message: is not a known field

    InvalidCursorProblem:
      summary: The cursor does not fit
      value:
        type: https://opencredits.dev/problems/invalid_cursor
        title: The cursor does not fit
        status: 400
        detail: The cursor was given out for other filters.
        instance: /v1/grants
        code: invalid_cursor
        requestId: req_01KE725FA0Q4DJTCPRQXE84GGX

    UnauthorizedProblem:
      summary: No valid key
      value:
        type: https://opencredits.dev/problems/unauthorized
        title: No valid key
        status: 401
        detail: "Send a key as Authorization: Bearer <key> or X-API-Key."
        instance: /v1/grants
        code: unauthorized
        requestId: req_01KE725FA0TYMR842VBMKEWX1C

    ForbiddenProblem:
      summary: The key may not do this
      value:
        type: https://opencredits.dev/problems/forbidden
        title: The key may not do this
        status: 403
        detail: The key rk_test_… may read and make dry runs only.
        instance: /v1/grants
        code: forbidden
        requestId: req_01KE725FA0X564T55KXVJT9XFG

    InsufficientCreditsProblem:
      summary: Not enough credits
      value:
        type: https://opencredits.dev/problems/insufficient_credits
        title: Not enough credits
        status: 402
        detail: 1200 credits were requested, 750 are available with a credit limit of 0.
        instance: /v1/debits
        code: insufficient_credits
        requestId: req_01KE725FA0WXT416JC1M20ZDA8
        requested: 1200
        available: 750
        creditLimit: 0
        shortfall: 450
        held: null

    RouteNotFoundProblem:
      summary: No such path
      value:
        type: https://opencredits.dev/problems/route_not_found
        title: No such path
        status: 404
        detail: No operation has the path /v1/grant.
        instance: /v1/grant
        code: route_not_found
        requestId: req_01KE725FA0S36MCPZ500ZTNT6M

    AccountNotFoundProblem:
      summary: No such account
      value:
        type: https://opencredits.dev/problems/account_not_found
        title: No such account
        status: 404
        detail: No account has the id or externalId user_9999.
        instance: /v1/accounts/user_9999
        code: account_not_found
        requestId: req_01KE725FA0HXNPD384HWWQ5DDZ

    CreditNotFoundProblem:
      summary: No such credit
      value:
        type: https://opencredits.dev/problems/credit_not_found
        title: No such credit
        status: 404
        detail: No credit has the id or code minutes.
        instance: /v1/credits/minutes
        code: credit_not_found
        requestId: req_01KE725FA02GBQCF6C9YCYSW6H

    GrantNotFoundProblem:
      summary: No such grant
      value:
        type: https://opencredits.dev/problems/grant_not_found
        title: No such grant
        status: 404
        detail: No grant has the id grt_unknown.
        instance: /v1/grants/grt_unknown
        code: grant_not_found
        requestId: req_01KE725FA0NR3WANAE42HT51NS

    ScheduleNotFoundProblem:
      summary: No such schedule
      value:
        type: https://opencredits.dev/problems/schedule_not_found
        title: No such schedule
        status: 404
        detail: No schedule has the id sch_unknown.
        instance: /v1/schedules/sch_unknown
        code: schedule_not_found
        requestId: req_01KE72BJM0XSTFA4VNNEVY3ZJJ

    PlanNotFoundProblem:
      summary: No such plan
      value:
        type: https://opencredits.dev/problems/plan_not_found
        title: No such plan
        status: 404
        detail: No plan has the id or code gold.
        instance: /v1/plans/gold
        code: plan_not_found
        requestId: req_01KE72BJM09FDF6EWXZ0M8TRSM

    SubscriptionNotFoundProblem:
      summary: No such subscription
      value:
        type: https://opencredits.dev/problems/subscription_not_found
        title: No such subscription
        status: 404
        detail: No subscription has the id sub_unknown.
        instance: /v1/subscriptions/sub_unknown
        code: subscription_not_found
        requestId: req_01KE72BJM085Z7YJ12PFX03XWD

    BundleNotFoundProblem:
      summary: No such bundle
      value:
        type: https://opencredits.dev/problems/bundle_not_found
        title: No such bundle
        status: 404
        detail: No bundle has the id or code pack_9.
        instance: /v1/bundles/pack_9
        code: bundle_not_found
        requestId: req_01KE72BJM0J97GJHF50K4PY1DG

    AdjustmentNotFoundProblem:
      summary: No such adjustment
      value:
        type: https://opencredits.dev/problems/adjustment_not_found
        title: No such adjustment
        status: 404
        detail: No adjustment has the id adj_unknown.
        instance: /v1/adjustments/adj_unknown
        code: adjustment_not_found
        requestId: req_01KE725FA0MTQJKRMY8Q36CPAZ

    DebitNotFoundProblem:
      summary: No such debit
      value:
        type: https://opencredits.dev/problems/debit_not_found
        title: No such debit
        status: 404
        detail: No debit has the id dbt_unknown.
        instance: /v1/debits/dbt_unknown
        code: debit_not_found
        requestId: req_01KE725FA0VN180V8S7RPM88Q9

    RefundNotFoundProblem:
      summary: No such refund
      value:
        type: https://opencredits.dev/problems/refund_not_found
        title: No such refund
        status: 404
        detail: No refund has the id rfd_unknown.
        instance: /v1/refunds/rfd_unknown
        code: refund_not_found
        requestId: req_01KE725FA0C535DPQSDYEVTCT8

    ReservationNotFoundProblem:
      summary: No such reservation
      value:
        type: https://opencredits.dev/problems/reservation_not_found
        title: No such reservation
        status: 404
        detail: No reservation has the id rsv_unknown.
        instance: /v1/reservations/rsv_unknown
        code: reservation_not_found
        requestId: req_01KE725FA0R5CW865V4DF0JEDQ

    TransferNotFoundProblem:
      summary: No such transfer
      value:
        type: https://opencredits.dev/problems/transfer_not_found
        title: No such transfer
        status: 404
        detail: No transfer has the id trf_unknown.
        instance: /v1/transfers/trf_unknown
        code: transfer_not_found
        requestId: req_01KE72BJM0SGH4694GC5PXA1GK

    EventNotFoundProblem:
      summary: No such event
      value:
        type: https://opencredits.dev/problems/event_not_found
        title: No such event
        status: 404
        detail: No event has the id evt_1.
        instance: /v1/events/evt_1
        code: event_not_found
        requestId: req_01KE725FA02QH9TP8FJFJ2X89Y

    WebhookEndpointNotFoundProblem:
      summary: No such webhook endpoint
      value:
        type: https://opencredits.dev/problems/webhook_endpoint_not_found
        title: No such webhook endpoint
        status: 404
        detail: No webhook endpoint has the id whk_1.
        instance: /v1/webhook-endpoints/whk_1
        code: webhook_endpoint_not_found
        requestId: req_01KE725FA0Y1F86NKAHKXRGVQN

    AlertNotFoundProblem:
      summary: No such alert
      value:
        type: https://opencredits.dev/problems/alert_not_found
        title: No such alert
        status: 404
        detail: No alert has the id alr_1.
        instance: /v1/alerts/alr_1
        code: alert_not_found
        requestId: req_01KE725FA0HM5VJ8HV43532540

    AutoTopUpNotFoundProblem:
      summary: No such automatic top-up
      value:
        type: https://opencredits.dev/problems/auto_top_up_not_found
        title: No such automatic top-up
        status: 404
        detail: This account has no automatic top-up of credits.
        instance: /v1/accounts/user_1842/balances/credits/auto-top-up
        code: auto_top_up_not_found
        requestId: req_01KE725FA0A4VKFTYY9Y797PM2

    MethodNotAllowedProblem:
      summary: No such method on this path
      value:
        type: https://opencredits.dev/problems/method_not_allowed
        title: No such method on this path
        status: 405
        detail: /v1/entries takes GET.
        instance: /v1/entries
        code: method_not_allowed
        requestId: req_01KE725FA01TX2T98R5G5NEKWF

    ExternalIdConflictProblem:
      summary: The externalId is taken
      value:
        type: https://opencredits.dev/problems/external_id_conflict
        title: The externalId is taken
        status: 409
        detail: The externalId user_1842 is taken.
        instance: /v1/accounts
        code: external_id_conflict
        requestId: req_01KE725FA04FM7ZX4GJXM4EAYP
        existingId: acc_01KE6P4YM0132GXN0D9AEJCCY0

    ExternalKeyConflictProblem:
      summary: The externalKey is taken
      value:
        type: https://opencredits.dev/problems/external_key_conflict
        title: The externalKey is taken
        status: 409
        detail: The externalKey order_5521 is taken.
        instance: /v1/grants
        code: external_key_conflict
        requestId: req_01KE725FA0FP56E0BNGZ0C3R03
        existingId: grt_01KE6X0NW0DFB6CW865XP9K6Z7

    CodeConflictProblem:
      summary: The code is taken
      value:
        type: https://opencredits.dev/problems/code_conflict
        title: The code is taken
        status: 409
        detail: The code gpu_seconds is taken.
        instance: /v1/credits
        code: code_conflict
        requestId: req_01KE725FA0STF5PG0V125NCMZ3
        existingId: crd_01KE6JQ30035THV8TG9GVYGZDV

    AccountClosedProblem:
      summary: The account is closed
      value:
        type: https://opencredits.dev/problems/account_closed
        title: The account is closed
        status: 409
        detail: The account user_0007 was closed at 2026-01-05T12:10:00.000Z.
        instance: /v1/grants
        code: account_closed
        requestId: req_01KE725FA0GKVWC3MR3JC5D591

    AccountHasOpenReservationsProblem:
      summary: The account has open reservations
      value:
        type: https://opencredits.dev/problems/account_has_open_reservations
        title: The account has open reservations
        status: 409
        detail: 1 reservation is open.
        instance: /v1/accounts/user_1842/close
        code: account_has_open_reservations
        requestId: req_01KE725FA0SA2P0V7C5PR2T80A

    CreditArchivedProblem:
      summary: The credit is archived
      value:
        type: https://opencredits.dev/problems/credit_archived
        title: The credit is archived
        status: 409
        detail: The credit gpu_seconds is archived.
        instance: /v1/grants
        code: credit_archived
        requestId: req_01KE725FA0HVEAED981GQ2B53Y

    CreditInUseProblem:
      summary: The credit is in use
      value:
        type: https://opencredits.dev/problems/credit_in_use
        title: The credit is in use
        status: 409
        detail: The credit credits is the default credit.
        instance: /v1/credits/credits/archive
        code: credit_in_use
        requestId: req_01KE725FA0Z33QV2NH6EYZFKEC

    GrantNotActiveProblem:
      summary: The grant is not active
      value:
        type: https://opencredits.dev/problems/grant_not_active
        title: The grant is not active
        status: 409
        detail: The grant is expired.
        instance: /v1/grants/grt_01KE6Z9XM0S17T08YYM312CGS4/void
        code: grant_not_active
        requestId: req_01KE725FA0EE1DHF7EEBK3KMBX

    ScheduleCancelledProblem:
      summary: The schedule was cancelled
      value:
        type: https://opencredits.dev/problems/schedule_cancelled
        title: The schedule was cancelled
        status: 409
        detail: The schedule was cancelled.
        instance: /v1/schedules/sch_01KE79KGG0HQYM74HY8NY7KRVC
        code: schedule_cancelled
        requestId: req_01KE72BJM0T8C3AZ94JAVKGSFM

    ScheduleCompletedProblem:
      summary: The schedule is completed
      value:
        type: https://opencredits.dev/problems/schedule_completed
        title: The schedule is completed
        status: 409
        detail: The schedule has no occurrence left.
        instance: /v1/schedules/sch_01KE79KGG0HQYM74HY8NY7KRVC
        code: schedule_completed
        requestId: req_01KE72BJM0DR5QBTXGT9ENJ12A

    PlanArchivedProblem:
      summary: The plan is archived
      value:
        type: https://opencredits.dev/problems/plan_archived
        title: The plan is archived
        status: 409
        detail: The plan pro is archived.
        instance: /v1/subscriptions
        code: plan_archived
        requestId: req_01KE72BJM0QVGAP5W2Y9HZWMD6

    SubscriptionCancelledProblem:
      summary: The subscription was cancelled
      value:
        type: https://opencredits.dev/problems/subscription_cancelled
        title: The subscription was cancelled
        status: 409
        detail: The subscription was cancelled at 2026-01-05T15:00:00.000Z.
        instance: /v1/subscriptions/sub_01KE77KDQ0PNTSMA82CHWSDN21/change
        code: subscription_cancelled
        requestId: req_01KE72BJM0J8NVCHC21657Y61C

    BundleInactiveProblem:
      summary: The bundle is inactive
      value:
        type: https://opencredits.dev/problems/bundle_inactive
        title: The bundle is inactive
        status: 409
        detail: The bundle pack_1000 is inactive.
        instance: /v1/bundles/pack_1000/purchase
        code: bundle_inactive
        requestId: req_01KE72BJM0QSDN70KZ3NT7AC1R

    ReservationCapturedProblem:
      summary: The reservation was captured
      value:
        type: https://opencredits.dev/problems/reservation_captured
        title: The reservation was captured
        status: 409
        detail: The reservation was captured at 2026-01-05T09:07:00.000Z.
        instance: /v1/reservations/rsv_01KE6PFY602K96NWBDVH1DQ1HY/capture
        code: reservation_captured
        requestId: req_01KE725FA0X3WZB8NC9NANEDB5

    ReservationReleasedProblem:
      summary: The reservation was released
      value:
        type: https://opencredits.dev/problems/reservation_released
        title: The reservation was released
        status: 409
        detail: The reservation was released at 2026-01-05T09:31:00.000Z.
        instance: /v1/reservations/rsv_01KE6PFY602K96NWBDVH1DQ1HY/capture
        code: reservation_released
        requestId: req_01KE725FA00VY6WDMT9TK93179

    ReservationExpiredProblem:
      summary: The reservation has expired
      value:
        type: https://opencredits.dev/problems/reservation_expired
        title: The reservation has expired
        status: 409
        detail: The reservation expired at 2026-01-05T09:45:00.000Z.
        instance: /v1/reservations/rsv_01KE6PFY602K96NWBDVH1DQ1HY/capture
        code: reservation_expired
        requestId: req_01KE725FA0BJRMAJK4EG7BRCD1

    AmountExceedsHeldProblem:
      summary: More than is held
      value:
        type: https://opencredits.dev/problems/amount_exceeds_held
        title: More than is held
        status: 409
        detail: 100 were to be released, 60 are held.
        instance: /v1/reservations/rsv_01KE6PFY602K96NWBDVH1DQ1HY/capture
        code: amount_exceeds_held
        requestId: req_01KE725FA04W194FNCBAS0N55P

    DebitNotRefundableProblem:
      summary: The debit cannot be refunded
      value:
        type: https://opencredits.dev/problems/debit_not_refundable
        title: The debit cannot be refunded
        status: 409
        detail: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0 is of source import.
        instance: /v1/debits/dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0/refunds
        code: debit_not_refundable
        requestId: req_01KE725FA0B7M2X9KQ4T6V8WYZ

    RefundExceedsAmountProblem:
      summary: More than can be refunded
      value:
        type: https://opencredits.dev/problems/refund_exceeds_amount
        title: More than can be refunded
        status: 409
        detail: 150 were to be refunded, 100 can be.
        instance: /v1/debits/dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0/refunds
        code: refund_exceeds_amount
        requestId: req_01KE725FA0QXHKYNMA2N53122E

    IdempotencyInProgressProblem:
      summary: The first request is still running
      value:
        type: https://opencredits.dev/problems/idempotency_in_progress
        title: The first request is still running
        status: 409
        detail: The first request with this key is still running.
        instance: /v1/grants
        code: idempotency_in_progress
        requestId: req_01KE725FA0QWYF6CRGDJBBP169

    VersionMismatchProblem:
      summary: The version has changed
      value:
        type: https://opencredits.dev/problems/version_mismatch
        title: The version has changed
        status: 412
        detail: Version 10 was expected, the present one is 11.
        instance: /v1/grants
        code: version_mismatch
        requestId: req_01KE725FA0JFCGHNCFFNGXG1SX
        currentVersion: 11

    PayloadTooLargeProblem:
      summary: The body is too large
      value:
        type: https://opencredits.dev/problems/payload_too_large
        title: The body is too large
        status: 413
        detail: The body is larger than 1048576 bytes.
        instance: /v1/grants
        code: payload_too_large
        requestId: req_01KE725FA0P1S78VCT9NF254KW

    UnsupportedMediaTypeProblem:
      summary: The body is not JSON
      value:
        type: https://opencredits.dev/problems/unsupported_media_type
        title: The body is not JSON
        status: 415
        detail: The body is text/plain; send application/json.
        instance: /v1/grants
        code: unsupported_media_type
        requestId: req_01KE725FA0WGHC4QH1ZJ3C3YR8

    AmountOverflowProblem:
      summary: The figure is too large
      value:
        type: https://opencredits.dev/problems/amount_overflow
        title: The figure is too large
        status: 422
        detail: The pool would hold more than 9007199254740991.
        instance: /v1/grants
        code: amount_overflow
        requestId: req_01KE725FA0ZRF85VQJ1816Z8V1

    PrecisionExceededProblem:
      summary: Too many decimals
      value:
        type: https://opencredits.dev/problems/precision_exceeded
        title: Too many decimals
        status: 422
        detail: amountDecimal has 2 fraction digits, the credit's scale is 0.
        instance: /v1/grants
        code: precision_exceeded
        requestId: req_01KE725FA0RK41FKWZYEH31QYP

    PriceMismatchProblem:
      summary: The two prices disagree
      value:
        type: https://opencredits.dev/problems/price_mismatch
        title: The two prices disagree
        status: 422
        detail: unitAmountDecimal 0.0125 USD rounds to 1, unitAmount is 2.
        instance: /v1/grants
        code: price_mismatch
        requestId: req_01KE725FA0Y1MCFN04BDAC09NX

    InvalidExpiryProblem:
      summary: The expiry is not possible
      value:
        type: https://opencredits.dev/problems/invalid_expiry
        title: The expiry is not possible
        status: 422
        detail: expiresAt is not after now.
        instance: /v1/grants
        code: invalid_expiry
        requestId: req_01KE725FA0NJJM2RMZ8CKVKG19

    InvalidRangeProblem:
      summary: The range is not possible
      value:
        type: https://opencredits.dev/problems/invalid_range
        title: The range is not possible
        status: 422
        detail: from, to and step make 1441 points; at most 1000 are allowed.
        instance: /v1/accounts/user_1842/balances/credits/series
        code: invalid_range
        requestId: req_01KE725FA01XTWAKHGA75JCB1N

    ConflictingFieldsProblem:
      summary: The fields do not fit together
      value:
        type: https://opencredits.dev/problems/conflicting_fields
        title: The fields do not fit together
        status: 422
        detail: Exactly one of amount and amountDecimal is required.
        instance: /v1/grants
        code: conflicting_fields
        requestId: req_01KE725FA0N9PNCD2A9JB41Q33

    TtlOutOfRangeProblem:
      summary: The time to live is out of range
      value:
        type: https://opencredits.dev/problems/ttl_out_of_range
        title: The time to live is out of range
        status: 422
        detail: expiresAt is more than 86400 seconds from now.
        instance: /v1/reservations
        code: ttl_out_of_range
        requestId: req_01KE725FA04MZARTVAJ8K7Q22X

    OccurredInFutureProblem:
      summary: The usage lies in the future
      value:
        type: https://opencredits.dev/problems/occurred_in_future
        title: The usage lies in the future
        status: 422
        detail: occurredAt is after now.
        instance: /v1/debits
        code: occurred_in_future
        requestId: req_01KE725FA0W38PG50D6GQJ8DMN

    AtInFutureProblem:
      summary: The instant lies in the future
      value:
        type: https://opencredits.dev/problems/at_in_future
        title: The instant lies in the future
        status: 422
        detail: "\`at\` is after now."
        instance: /v1/accounts/user_1842/balances/credits
        code: at_in_future
        requestId: req_01KE725FA0BPYEZR1DCC8QFRNV

    SameAccountProblem:
      summary: Both accounts are the same
      value:
        type: https://opencredits.dev/problems/same_account
        title: Both accounts are the same
        status: 422
        detail: The account user_1842 is both fromAccount and toAccount.
        instance: /v1/transfers
        code: same_account
        requestId: req_01KE72BJM0P0PM1ANGC8BSD28A

    GrantOfOtherPoolProblem:
      summary: The grant belongs to another pool
      value:
        type: https://opencredits.dev/problems/grant_of_other_pool
        title: The grant belongs to another pool
        status: 422
        detail: The first of grantIds is a grant of another account.
        instance: /v1/adjustments
        code: grant_of_other_pool
        requestId: req_01KE725FA06G3GS81R9QWNKYDE

    UrlNotAllowedProblem:
      summary: The URL is not allowed
      value:
        type: https://opencredits.dev/problems/url_not_allowed
        title: The URL is not allowed
        status: 422
        detail: Deliveries go to this machine and to named hosts only, and 10.0.0.7 was not named.
        instance: /v1/webhook-endpoints
        code: url_not_allowed
        requestId: req_01KE725FA0NMNF982K9AAM7AF6

    IdempotencyKeyReusedProblem:
      summary: The idempotency key was used for another request
      value:
        type: https://opencredits.dev/problems/idempotency_key_reused
        title: The idempotency key was used for another request
        status: 422
        detail: The key was first used for another body.
        instance: /v1/grants
        code: idempotency_key_reused
        requestId: req_01KE725FA07JRGHJZSW87A2M2H

    RateLimitedProblem:
      summary: Too many requests
      value:
        type: https://opencredits.dev/problems/rate_limited
        title: Too many requests
        status: 429
        detail: Try again in 1 second.
        instance: /v1/grants
        code: rate_limited
        requestId: req_01KE725FA0AYZ1M95PCETJ5M7H

    InternalErrorProblem:
      summary: Internal error
      value:
        type: https://opencredits.dev/problems/internal_error
        title: Internal error
        status: 500
        detail: The request failed and had no effect.
        instance: /v1/grants
        code: internal_error
        requestId: req_01KE725FA0PFT3TBD7507W250H

    UnavailableProblem:
      summary: Unavailable
      value:
        type: https://opencredits.dev/problems/unavailable
        title: Unavailable
        status: 503
        detail: Try again in a moment.
        instance: /v1/grants
        code: unavailable
        requestId: req_01KE725FA0HB81DJVCZEJ0TGXN

    BatchInsufficientCreditsProblem:
      summary: Not enough credits
      value:
        type: https://opencredits.dev/problems/insufficient_credits
        title: Not enough credits
        status: 402
        detail: 1200 credits were requested, 750 are available with a credit limit of 0.
        instance: /v1/batch
        code: insufficient_credits
        requestId: req_01KE725FA0SYY5VTNF4NNMSNJW
        requested: 1200
        available: 750
        creditLimit: 0
        shortfall: 450
        held: null
        failedIndex: 1

    BatchNotFoundProblem:
      summary: No such grant
      value:
        type: https://opencredits.dev/problems/grant_not_found
        title: No such grant
        status: 404
        detail: No grant has the id grt_1.
        instance: /v1/batch
        code: grant_not_found
        requestId: req_01KE725FA09SPEKS1BZK4E2M7F
        failedIndex: 1

    BatchConflictProblem:
      summary: The externalKey is taken
      value:
        type: https://opencredits.dev/problems/external_key_conflict
        title: The externalKey is taken
        status: 409
        detail: Another debit has the externalKey msg_7f3a.
        instance: /v1/batch
        code: external_key_conflict
        requestId: req_01KE725FA0TYSMY1XW7TPMCPBK
        existingId: dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0
        failedIndex: 1

    BatchStateProblem:
      summary: The account is closed
      value:
        type: https://opencredits.dev/problems/account_closed
        title: The account is closed
        status: 409
        detail: The account user_0007 is closed.
        instance: /v1/batch
        code: account_closed
        requestId: req_01KE725FA0QNA8AM06GXK8BDQG
        failedIndex: 1

    BatchVersionMismatchProblem:
      summary: The version has changed
      value:
        type: https://opencredits.dev/problems/version_mismatch
        title: The version has changed
        status: 412
        detail: The version is 18, not 17.
        instance: /v1/batch
        code: version_mismatch
        requestId: req_01KE725FA033ZCH9K7R14WE2JD
        currentVersion: 18
        failedIndex: 1

    BatchUnprocessableProblem:
      summary: The fields do not fit together
      value:
        type: https://opencredits.dev/problems/conflicting_fields
        title: The fields do not fit together
        status: 422
        detail: Send amount or amountDecimal.
        instance: /v1/batch
        code: conflicting_fields
        requestId: req_01KE725FA0Z9CVFW9Z5DWZHQ2B
        failedIndex: 1
`;
