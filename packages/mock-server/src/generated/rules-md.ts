// Generated from spec/rules.md by `pnpm generate`. Do not edit: change the spec and generate again.

export const text: string = `# The rulebook

What a credit ledger does that speaks this API: every figure, every deadline and every error follows from the rules R1–R87 below. The mock server obeys them to the millisecond, and the contract suite has a scenario for each of them. Rule numbers never change meaning and are never reused, so they can be cited: \`spec/rules.md#r34\`.

Everything is stated as a fact; read "must" into it. The fields of each resource are in [openapi.yaml](openapi.yaml). Pages with examples that run: [expiry](../docs/expiry.md), [holds](../docs/holds.md), [debt](../docs/debt.md), [recurrence](../docs/recurrence.md), [plans](../docs/plans.md), [retries](../docs/retries.md), [webhooks](../docs/webhooks.md).

**Words.** An *environment* is one isolated world, named by an API key. A *credit* is a type of credit. A *pool* is one account's figures in one credit; its public face is the *balance*. A *grant* is a lot of credit. To *consume* is to make a *debit*; a debit is also what a capture, a negative adjustment and the used part of an import are stored as. A *reservation* is a hold. An *entry* is one immutable line of the ledger. *t* is the time of the operation ([R9](#r9)). *Free* credit is what a grant has that is neither used, gone nor held ([R3](#r3)). *Due work* is everything that happens by itself when its time has come ([R11](#r11)).

| | |
|---|---|
| [Model](#model) R1–R7 | [Refund, transfer, batch, import, dry run](#refund-transfer-batch-import-dry-run) R55–R62 |
| [Time](#time) R8–R13 | [Idempotency, concurrency, errors](#idempotency-concurrency-errors) R63–R71 |
| [Accounts and credits](#accounts-and-credits) R14–R18 | [Numbers](#numbers) R72–R73 |
| [Grants](#grants) R19–R26 | [Reads](#reads) R74–R75 |
| [Recurrence and rollover](#recurrence-and-rollover) R27–R33 | [Events, alerts, top-up, audit, faults](#events-alerts-top-up-audit-faults) R76–R80 |
| [Burn order](#burn-order) R34–R36 | [Plans, subscriptions, bundles](#plans-subscriptions-bundles) R81–R87 |
| [Consumption and debt](#consumption-and-debt) R37–R41 | [Golden scenarios](#golden-scenarios) G1–G22 |
| [Reservations](#reservations) R42–R50 | [Invariants](#invariants) I1–I22 |
| [Adjustments](#adjustments) R51–R54 | |

## Model

### <a id="r1"></a>R1 Environment

An API key names one environment. State, clock, sequence numbers, ids, idempotency keys and faults belong to an environment, and nothing crosses from one to another, so parallel tests use an environment each. A key that nobody has used reads an empty environment; the first accepted mutation creates it. A server holds a limited number of environments (10,000 here); beyond it, creating one answers 503 \`environment_limit\`.

### <a id="r2"></a>R2 Pool

The unit of balance, order and versions is the pool: one account and one credit. A pool exists by itself; one that was never touched reads as zeros with version 0. Credits of different types never mix, and are never converted.

### <a id="r3"></a>R3 What a grant counts

A grant has an immutable \`amount\` and the counters \`consumed\`, \`expired\`, \`voided\`, \`transferred\` and \`held\`, none of them below zero.

- \`remaining\` = \`amount\` − \`consumed\` − \`expired\` − \`voided\` − \`transferred\`
- *free* (the key \`available\`) = \`remaining\` − \`held\` while the grant is active or depleted, else 0
- 0 ≤ \`held\` ≤ \`remaining\`, always

### <a id="r4"></a>R4 What a pool counts

| figure | is |
|---|---|
| free | the sum of what is free of its grants |
| held on grants | the sum of \`held\` of its grants, those included that expired or were voided while held |
| held unbacked | what is held and rests on the credit limit ([R43](#r43)) |
| \`debt\` | what was used and no grant has covered yet, ≥ 0 ([R39](#r39)) |
| \`balance\` | free + held on grants − debt |
| \`reserved\` | held on grants + held unbacked |
| \`available\` | balance − reserved |
| \`pending\` | the sum of \`remaining\` of grants that have not begun; no part of the balance |
| \`spendable\` | max(0, available + \`creditLimit\`) |
| \`nextExpiry\` | the next instant at which free credit expires (\`at\`), and how much expires then (\`amount\`); null if none does |

So balance = reserved + available always. With 1000 in grants and 150 of it held, the figures are 1000 / 150 / 850. A balance may be below zero.

### <a id="r5"></a>R5 Operations

Every accepted mutation is one operation with an id. A debit (from consuming, a capture, a negative adjustment or an import) has an \`amount\`, an ordered list of allocations (grant, amount), outstanding \`debt\` and \`refunded\`. At all times amount = sum of allocations + debt + refunded.

### <a id="r6"></a>R6 Entries

Entries are appended and never edited. There is one entry for each *slice*, in the order in which it was taken, and one for a part that rests on no grant. A slice is one step of a walk along the burn order ([R35](#r35)), one item of a reservation, one allocation of a refund, or one pair of grant and owing debit of a settlement ([R40](#r40)). Slices of the same grant are never merged: not in entries, not in lists of items or allocations. A \`lapsed\` entry directly follows its own \`released\` or \`refunded\`, and a \`reissued\` follows the \`lapsed\`. \`operationId\` is the same on all entries of one mutation or one transition. \`origin\` is \`api\`, \`clock\` for due work, or the name of another API that is served on the same ledger. An entry has the \`reason\` and \`metadata\` of the request that posted it; those of due work are null and \`{}\`.

| entry | balance | reserved | debt | posted when |
|---|---|---|---|---|
| \`grant_issued\`, \`grant_activated\`, \`transferred_in\`, \`rolled_over\`, \`reissued\`, \`imported\` | + | 0 | 0 | credit becomes active |
| \`grant_scheduled\`, \`grant_updated\` | 0 | 0 | 0 | a pending grant is created; terms change |
| \`grant_expired\`, \`grant_voided\` | − what was free | 0 | 0 | a grant ends ([R24](#r24)–[R26](#r26)); 0 for a pending one |
| \`consumed\`, \`adjusted\`, \`transferred_out\` | − | 0 | 0 | credit is taken from a grant |
| \`reserved\`, \`released\` | 0 | + / − | 0 | a hold begins ([R43](#r43)); a hold ends ([R47](#r47)) |
| \`captured\` | − | − for the held part, 0 beyond it | 0 | a capture ([R44](#r44), [R45](#r45)) |
| \`debt_incurred\` | − | − if it replaces an unbacked hold, else 0 | + | something is used that no grant covers ([R39](#r39)) |
| \`debt_repaid\` | 0 | 0 | − | a settlement ([R40](#r40)) |
| \`refunded\` | + | 0 | − for the part that was owed, else 0 | a refund ([R56](#r56)) |
| \`lapsed\` | − | 0 | 0 | credit comes back to a grant that has expired or was voided |
| \`reservation_expired\` | 0 | 0 | 0 | a reservation's time is up ([R48](#r48)), after its releases; other ways to close one have no entry of their own |

### <a id="r7"></a>R7 Order and ids

\`seq\` has no gaps, starts at 1 in each environment and is given at commit. Along \`seq\`, \`effectiveAt\` never decreases. Ids come from a seeded generator that moves on only at commit, never for reads, refused requests or dry runs, so the same seed and the same requests give byte-identical results. Request ids come from a counter of their own, which counts requests and is no part of a snapshot: a replayed body keeps the \`requestId\` of the first answer, while the header has the new one.

## Time

### <a id="r8"></a>R8 Clock

All time comes from the environment's clock, in whole milliseconds, UTC. On the wire it is RFC 3339 with three fraction digits and \`Z\`. Requests may use any offset; digits beyond milliseconds are cut off; a date without a time is 400.

### <a id="r9"></a>R9 Time of an operation

Each request reads the clock once, when it arrives: t is the later of the clock and the environment's last t. Every comparison and every new timestamp of the request uses t. A clock that goes backwards freezes t and never rewinds it.

### <a id="r10"></a>R10 Spans are half-open

A grant can be used in [\`effectiveAt\`, \`expiresAt\`); reservations and idempotency keys live in [start, \`expiresAt\`); ranges are [\`from\`, \`to\`). At exactly \`expiresAt\` a thing is gone; at exactly \`effectiveAt\` it is there. So nothing counts twice at the boundary of two periods. Example: [G3](#g3).

### <a id="r11"></a>R11 Due work comes first

Before a request is answered, everything in the environment that is due at or before t happens, in the order of its instant, then of the rank in [R12](#r12), then of the creation of its object. Each transition posts with \`effectiveAt\` = the instant at which it was due. Reads and replays run due work too; 401, 403, 405, 413, 415, 400 and the 404 of an unknown path do not. There is no background sweeper, so results never depend on who reads when.

### <a id="r12"></a>R12 At the same instant

| rank | transition |
|---|---|
| 1 | a reservation's time is up |
| 2 | the end of a negative adjustment |
| 3 | a grant expires, and rolls over |
| 4 | a subscription is cancelled |
| 5 | a subscription starts |
| 6 | an occurrence of a schedule |
| 7 | a pending grant begins |
| 8 | a deferred automatic top-up |

Each transition ends with settlement ([R40](#r40)), then alerts ([R77](#r77)). A request at that same instant runs after all of them. So credit that a hold gives back can still roll over, and the old period closes before the new one opens. Example: [G12](#g12).

### <a id="r13"></a>R13 Control of the clock

A clock is in one of three modes: \`system\`; \`offset\`, the machine's clock moved by a span, which is what advancing makes of \`system\`; and \`frozen\`. An environment is *untouched* until its first accepted mutation; reads, refusals and calls about the clock do not touch it. While it is untouched the clock can be set to anywhere. Afterwards a change that would put the clock below the last t is 422 \`clock_backwards\`; setting it to the present instant is fine. Setting and advancing run due work before they answer, and say how many transitions ran. One call runs at most 100,000 of them, then stops, frozen at the last instant it reached, with \`reachedTarget: false\`. Ordinary requests run all due work.

## Accounts and credits

### <a id="r14"></a>R14 Two ids

Every place that takes an account takes its internal id or its \`externalId\`: first an exact match of the internal id, then an exact match of the externalId. Answers always carry both.

### <a id="r15"></a>R15 externalId

Optional, 1–255 characters, case-sensitive, untrimmed. A value that begins with \`acc_\`, and the values \`.\` and \`..\`, are refused, so no value is ambiguous. It is unique in its environment for ever, closed accounts included (409 \`external_id_conflict\` with \`existingId\`). Once set it cannot change: PATCH takes it while it is null, or when it repeats the present value. PUT on the account's path creates or updates by externalId; absent and null fields stay as they are, and metadata is merged.

### <a id="r16"></a>R16 Closing an account

Refused while a reservation is open (409 \`account_has_open_reservations\`). Otherwise, in this order: its automatic top-ups and alerts are deleted, its subscriptions (pending ones too) and schedules are cancelled, and its active and pending grants are voided with the reason \`account_closed\`. Debt and history stay. Due work of what remains still runs ([R53](#r53)). Every later mutation is 409 \`account_closed\`; reads work. Closing again changes nothing and answers 200.

### <a id="r17"></a>R17 Credits

A credit has a \`code\` (unique; \`[a-z0-9][a-z0-9_.-]{0,63}\`, never beginning with \`crd_\`), a \`scale\` ([R72](#r72)), a \`burnStrategy\` ([R34](#r34)), a \`defaultExpiry\` (an expiry policy of [R21](#r21), null = never), a \`defaultRolloverPolicy\` (\`none\`, \`expire\`, \`rollover\`; default \`expire\`), a \`defaultCreditLimit\` (default 0) and prices ([R73](#r73)). Changes act on later operations only; nothing that was allocated is sorted again. Exactly one credit in each environment is the default, used when a request names none. It is there from the start: code \`credits\`, scale 0, created 1970-01-01T00:00:00.000Z.

Code and scale are fixed once anything refers to the credit (409 \`credit_in_use\`), because amounts are integers and another scale would change what each of them says: a schedule, a template of a plan, a bundle, or any write to one of its pools (a grant, debit, reservation, adjustment, transfer, import, credit limit, alert or automatic top-up). What has ended or was deleted counts as well; reading, and what was refused or only tried, does not. Repeating the present values is no conflict. Until then another scale leaves \`defaultCreditLimit\` the same integer, unless the same PATCH names it.

An account's billing period is a month by [R28](#r28), anchored at the account's \`billingAnchor\`, or at its \`createdAt\` while it has none.

Archiving is refused with 409 \`credit_in_use\` for the default credit, and while there is an open reservation, an active schedule or an active template of it. An archived credit takes no new grant, positive adjustment, schedule, bundle, purchase or transfer (409 \`credit_archived\`). What is there can be spent, refunded and voided, and expires or rolls over as before. Archiving again answers 200 and changes nothing.

### <a id="r18"></a>R18 Credit limit

An integer ≥ 0 for each pool, taken from the credit until it is set. No debit or reservation in mode \`reject\` or \`cap\` may leave \`available\` below −\`creditLimit\`. Setting it below what is in use is allowed, and only blocks new spending.

## Grants

### <a id="r19"></a>R19 Creating a grant

\`amount\` ≥ 1. \`priority\` is 0–2,147,483,647, lower is used first, default 100. \`category\` is one of \`free\` (default), \`adjustment\`, \`plan\`, \`purchased\`, \`auto_topup\`, \`rollover\`; \`rollover\` cannot be sent. \`costBasis\`, \`name\`, \`reason\`, \`metadata\` and \`externalKey\` are optional. \`expiresAt\` must be later than both \`effectiveAt\` and t (422 \`invalid_expiry\`), also where it was computed from a relative expiry or the credit's default. A grant is one-time; credit that recurs is a schedule ([R27](#r27)).

### <a id="r20"></a>R20 effectiveAt

Default t. In the future, the grant is \`pending\`, and begins by itself. In the past, it is kept as given: the grant is active at once, and burn order and relative expiry count from it; what happened before keeps its allocations. So a request that was slow on its way is not refused, and history stands still.

### <a id="r21"></a>R21 Expiry

At most one of \`expiresAt\`, \`expiresIn {unit, count}\`, \`expireInDays\` (422 \`conflicting_fields\`). Relative ones count from \`effectiveAt\` by [R28](#r28); a day is 86,400,000 ms. \`expiresIn\` also takes the unit \`billing_period\`: the count-th boundary of the account's ([R17](#r17)) or the subscription's ([R83](#r83)) periods that is strictly after \`effectiveAt\`, so 1 is the end of the current period and 2 the end of the next. An explicit null means never.

If the request says nothing, the credit decides by its \`defaultRolloverPolicy\`:

| policy | a grant without an expiry of its own |
|---|---|
| \`none\` | never expires |
| \`expire\` | expires by \`defaultExpiry\`; never, if that is null |
| \`rollover\` | expires by \`defaultExpiry\`, and rolls over once at 100 % into a grant that expires by \`defaultExpiry\` counted from its own beginning ([R32](#r32)); a \`rollover\` of the grant's own takes the place of that one |

A grant with an expiry of its own, an explicit null included, takes neither expiry nor rollover from the credit.

An expiry policy, as schedules, bundles, rollovers, automatic top-ups and credits store it, is \`{type, unit?, count?}\` with the types \`none\`, \`duration\`, \`period\` (until the next occurrence of the schedule) and \`billing_periods\`. A default of \`period\` on a grant of no schedule means never.

### <a id="r22"></a>R22 Changing a grant

PATCH takes \`expiresAt\` (later than t and \`effectiveAt\`, or null; else 422 \`invalid_expiry\`: to end it now, use [R25](#r25)), \`priority\`, \`name\` and \`metadata\`, and nothing else. Every accepted PATCH changes the grant's place in the burn order for later operations and posts exactly one \`grant_updated\`, also when nothing differs; its \`changes\` hold \`{field: {from, to}}\` for what does. On an expired or voided grant it is 409 \`grant_not_active\`.

### <a id="r23"></a>R23 Status

The first that fits: \`voided\`, \`expired\`, \`pending\` (t < \`effectiveAt\`), \`depleted\` (\`remaining\` = 0), \`active\`. Depleted is not final: a refund before the expiry makes the grant active again.

### <a id="r24"></a>R24 Expiry of a grant

At \`expiresAt\`, what is free is added to \`expired\`, the status becomes \`expired\`, and an entry \`grant_expired\` takes it from the balance; it is posted even for 0. Then the grant may roll over ([R32](#r32)). What is held stays ([R49](#r49)). Only this grant changes: an expiry never falls through to another one.

### <a id="r25"></a>R25 Forced expiry

For active and depleted grants (409 \`grant_not_active\` for others): \`expiresAt\` becomes t, then [R24](#r24) happens, without rollover. Repeated on an expired grant it answers 200 and changes nothing.

### <a id="r26"></a>R26 Voiding

A pending grant is voided whole. Of an active one, what is free is voided; what is held stays ([R49](#r49)), and what was consumed stays consumed. The reason is stored. Voiding again answers 200 and posts nothing. On an expired or depleted grant it is 409 \`grant_not_active\`. Voiding and expiry are final: no path makes credit of such a grant free again ([R49](#r49), [R57](#r57)). Example: [G11](#g11).

## Recurrence and rollover

### <a id="r27"></a>R27 Schedules

A schedule issues grants at regular instants. It has an \`amount\`, an \`interval\` (\`hour\`, \`day\`, \`week\`, \`month\`, \`quarter\`, \`half_year\`, \`year\`) and an \`intervalCount\` ≥ 1, \`startAt\` (default t), \`anchor\` (default \`startAt\`), optionally \`endAt\` (exclusive) and \`maxOccurrences\`, and the terms of its grants: \`priority\`, \`category\` (default \`plan\`; not \`rollover\`), \`expiry\` (a policy of [R21](#r21); if absent, the credit's default) and \`rollover\`. It belongs to exactly one of an account, a plan ([R81](#r81)) and a subscription ([R82](#r82)); none or several of them is 422 \`conflicting_fields\`. An \`endAt\` that is not later than \`startAt\` is 422 \`invalid_range\`.

Each occurrence issues a grant of its own, with the schedule's name and metadata, \`source: {type: "schedule"}\` and \`scheduleId\`. So each period can be traced, voided and expire by itself. As long as a schedule is active its credit cannot be archived ([R17](#r17)).

### <a id="r28"></a>R28 The calendar

Occurrence k is always counted from the anchor: o_k = anchor + k × \`intervalCount\` × unit, for any integer k. Hours, days and weeks are fixed numbers of milliseconds. The units made of months (1, 3, 6 or 12) add months to the anchor's month; the day is the anchor's, or the last one of the month if that has fewer; the time of day stays the same. The calendar is Gregorian and in UTC; there are no time zones.

January 31, monthly: February 28 (29 in leap years), March 31, April 30, May 31. February 29, 2028, yearly: February 28 in 2029, 2030 and 2031, February 29 in 2032. Nothing drifts, because nothing is counted from the occurrence before; and no month is skipped. Example: [G16](#g16).

### <a id="r29"></a>R29 Issuing

The first occurrence is the smallest o_k ≥ \`startAt\`. Each is issued exactly once, due at o_k and with \`effectiveAt\` = o_k, also when many are overdue: they run one by one in the order of time, so each may expire and roll over before the next. Issuing stops when o_k ≥ \`endAt\` or the count is used up; the schedule is \`completed\` in the transition that issued the last one. An expiry of \`period\` is the next occurrence.

An occurrence or an automatic top-up whose amount would overflow ([R72](#r72)), or whose dates would be later than 9999-12-31T23:59:59.999Z, issues nothing, counts as issued, and writes the event \`schedule.skipped\` or \`auto_topup.failed\`. In a request that would issue it at once the same is 422 \`amount_overflow\` or \`invalid_expiry\`, and nothing happens. Counts and interval counts are 1–10,000. Example: [G7](#g7).

### <a id="r30"></a>R30 Late start

If \`startAt\` ≤ t when the schedule is created, only the occurrence that covers t is issued, at once, with \`effectiveAt\` = that occurrence: the largest o_k ≤ t that is ≥ \`startAt\`. If its expiry has passed already, nothing is issued. Earlier occurrences are never issued and do not count; the covering one, issued or skipped, counts towards \`maxOccurrences\`. If nothing remains after it, the schedule is \`completed\` at once.

### <a id="r31"></a>R31 Change and cancel

\`amount\`, \`priority\`, \`expiry\` (null: the credit's default), \`rollover\` (null: none) and \`endAt\` (null: none) can change and act on later occurrences; PATCH takes nothing else, but see [R86](#r86). A PATCH that leaves no occurrence completes the schedule; one without a difference changes nothing. Cancelling stops later occurrences, answers 200 when repeated, and leaves the grants that were issued alone. Changing a cancelled or completed schedule is 409 \`schedule_cancelled\` or \`schedule_completed\`; so is cancelling a completed one.

### <a id="r32"></a>R32 Rollover

When a grant with a rollover policy expires by itself with something free, and \`rolloverCount\` < \`maxRollovers\`, a part of it lives on: free × \`percent\` ÷ 100, rounded down, and at most \`maxAmount\` if that is set. \`percent\` is an integer 0–100, default 100. If that is 1 or more, a new grant of it begins at that instant; the rest is gone. The entries are \`grant_expired\` with everything, then \`rolled_over\` with what lives on. The new grant expires by the policy's \`expiry\`: after a \`duration\` from that instant; with \`period\`, at the first occurrence of the schedule after it, by the calendar alone, even if the schedule was cancelled (422 \`conflicting_fields\` on a grant of no schedule); with \`billing_periods\`, at the count-th boundary after it; never, if it says \`none\` or nothing. Example: [G7](#g7).

### <a id="r33"></a>R33 What a rolled-over grant inherits

Its priority is the policy's, or else that of the grant before it. It has the same policy, category \`rollover\`, \`sourceGrantId\`, the same \`scheduleId\`, and a \`rolloverCount\` one higher; \`maxRollovers\` is 1 by default. It has no name, reason, cost basis, metadata or external key. What is held never rolls over. There is no minimum: a refill is a schedule ([R27](#r27)).

## Plans, subscriptions, bundles

### <a id="r81"></a>R81 Plans

A plan has a \`code\` (unique, as a credit's; never beginning with \`pln_\`), a \`name\` and a status, \`active\` or \`archived\`. It holds schedules of scope \`plan\`: templates, which never issue by themselves. A template takes neither \`startAt\` nor \`anchor\` (422 \`conflicting_fields\`): they come from the subscription. A template with \`maxOccurrences\` 1 is a one-time grant of the plan. An archived plan takes no new subscription and no new template (409 \`plan_archived\`); running subscriptions go on. Archiving again changes nothing.

### <a id="r82"></a>R82 Subscriptions

A subscription joins an account and a plan. It has \`startAt\` (default t; may be in the future or the past), a billing \`interval\` and \`intervalCount\` (default 1 month), an \`anchor\` (default \`startAt\`), and a status: \`pending\`, \`active\`, \`cancelled\`. At \`startAt\` every active template of the plan is copied as a schedule of the subscription, with the subscription's \`startAt\` and, by the template's \`resetStart\`,

- \`anniversary\` (default): the subscription's anchor;
- \`calendar\`: 1 January 00:00 UTC of the start's year for units made of months, 00:00 UTC of the start's day for hours and days, Monday 00:00 UTC for weeks.

A copy whose \`startAt\` is not one of its occurrences issues once at \`startAt\` as well, until the first occurrence after it; that counts towards \`maxOccurrences\`. Copies then live on their own. A start in the past follows [R30](#r30). An account may have any number of subscriptions, of one plan too. A schedule of scope \`subscription\` can also be created directly; on a cancelled subscription that is 409 \`subscription_cancelled\`. Example: [G21](#g21).

### <a id="r83"></a>R83 Billing periods

A subscription's periods run from p_k to p_(k+1), by [R28](#r28) from its anchor. An expiry of \`period\` ends with the copy's own interval; an expiry of n \`billing_periods\` counts the subscription's periods, and on a schedule of no subscription the account's ([R17](#r17)).

### <a id="r84"></a>R84 Cancelling a subscription

\`at: now\` (default), or \`at: period_end\`, which is due at the end of the current period; a pending subscription is cancelled at once by both. Cancelling cancels its schedules ([R31](#r31)). Their grants stay; or, with \`voidGrants: true\`, the active and pending ones and what rolled over from them are voided ([R26](#r26)), in the order of their creation, with the reason \`plan_change\`. While a cancellation at the period's end is waiting, asking for it again changes nothing, and \`now\` cancels at once. On a cancelled subscription it answers 200 and changes nothing. Example: [G22](#g22).

### <a id="r85"></a>R85 Changing the plan

One operation: the old subscription is cancelled now, with \`voidGrants\` as asked, and a new one starts now on the new plan, with the old interval unless another is given, anchored at t unless said otherwise. The reason of its entries is \`plan_change\`. The answer is the new subscription, with \`previousSubscriptionId\`. On a cancelled subscription it is 409 \`subscription_cancelled\`.

### <a id="r86"></a>R86 Editing templates

A change of a template acts on later subscriptions only. With \`applyToExisting: true\` it acts also on later occurrences of the running copies. Cancelling a template takes \`applyToExisting\` too; a cancelled template is not copied any more. On a schedule that is no template the field is 422 \`conflicting_fields\`.

### <a id="r87"></a>R87 Bundles

A bundle is credit for sale: a \`code\` (unique, never beginning with \`bnd_\`), a credit, a \`quantity\` ≥ 1, a \`price\`, an \`expiry\` (as in [R21](#r21), without \`period\`) and a status, \`active\` or \`inactive\`. A purchase issues a grant of category \`purchased\` with \`costBasis\` = the price and \`source: {type: "bundle"}\`, named after the bundle unless the purchase says otherwise; of an inactive bundle it is 409 \`bundle_inactive\`. No money moves: the purchase stands for a payment that succeeded.

## Burn order

### <a id="r34"></a>R34 The order

The candidates are the grants of the pool with something free, in ascending order of the strategy's key. The order of creation makes every key unique. Never counts as infinitely late.

| strategy | key |
|---|---|
| \`expiration_priority\` (default) | priority, expiresAt, rank of the category, effectiveAt, creation |
| \`first_in_first_out\` | priority, effectiveAt, creation |
| \`last_in_first_out\` | priority, latest effectiveAt first, latest creation first |
| \`plan_first\` | priority, category \`plan\` first, effectiveAt, creation |
| \`largest_first\` | priority, expiresAt, largest amount first, creation |

The rank of the category: rollover 0, free 1, adjustment 2, plan 3, purchased 4, auto_topup 5. By default what expires sooner goes first, whatever its category, so that as little as possible is wasted. Examples: [G1](#g1), [G2](#g2), [G19](#g19).

### <a id="r35"></a>R35 Taking

Walk along the candidates and take the smaller of what is free and what is still wanted, until nothing is wanted. Consuming, reserving, negative adjustments, transfers and settlement all take in this one order. A changed strategy sorts the pool anew at its next use.

### <a id="r36"></a>R36 Named grants

Negative adjustments and transfers may name \`grantIds\` (1–20, distinct, of this pool): only these are used, in the order given. An unknown one is 404 \`grant_not_found\`, one of another pool 422 \`grant_of_other_pool\`, one whose status is not \`active\` 409 \`grant_not_active\`. Too little free in them is 402: no debt, no falling back to others; the pool as a whole must suffice too. Together with an \`overage\` other than \`reject\` it is 422 \`conflicting_fields\`.

## Consumption and debt

### <a id="r37"></a>R37 Consuming

A debit checks and takes in one step, \`amount\` ≥ 1. Its answer holds the debit, its allocations, and the pool's figures afterwards. A mere check is the same call as a dry run ([R62](#r62)), which read keys may ask for too.

### <a id="r38"></a>R38 Overage

Let the limit be \`available\` + \`creditLimit\`.

| \`overage\` | |
|---|---|
| \`reject\` (default) | an amount above the limit is 402 \`insufficient_credits\`; its \`shortfall\` is what is missing |
| \`cap\` | the smaller of amount and limit is applied; if that is below 1, 402; the answer has \`amount\` (applied) and \`requestedAmount\` |
| \`overflow\` | the full amount is applied, and the limit ignored |

The applied amount takes all it can from grants ([R35](#r35)); the rest is debt. Debt and partial debits have to be asked for; neither happens silently. Example: [G5](#g5).

### <a id="r39"></a>R39 Who owes

The part that no grant covers is debt, and belongs to the debit that made it. Debts of a pool queue up oldest first, and a debit keeps its place as long as it owes. Debt is not a grant and never expires.

### <a id="r40"></a>R40 Settlement

After every operation and every transition, while there is both debt and free credit, the first candidate of the burn order repays the oldest debt: the grant's \`consumed\` grows, the allocation is added to the debit that owes, and an entry \`debt_repaid\` is posted. So a pool never has debt and free credit at once. A renewal never forgives debt; forgiving is a refund ([R55](#r55)) or a positive adjustment. Example: [G5](#g5).

### <a id="r41"></a>R41 Late usage

\`occurredAt\` ≤ t (else 422 \`occurred_in_future\`) says when the usage happened. It is stored and can be filtered by, but never changes an allocation, an order or a balance at any instant: past answers never move.

## Reservations

### <a id="r42"></a>R42 Creating a reservation

\`amount\` ≥ 1; \`ttlSeconds\` 1–86,400 (default 900), or \`expiresAt\` within the same span from t (422 \`ttl_out_of_range\`); not both (422 \`conflicting_fields\`). \`overage\` is \`reject\` or \`cap\`, checked as in [R38](#r38). Its status is \`open\`. Every reservation has an end, so that a crash cannot lock credit for ever.

### <a id="r43"></a>R43 What backs it

Free credit becomes held in burn order; what only the credit limit covers is an unbacked item at the end. The list of items is fixed but for [R46](#r46). The guarantee: while a reservation is open, captures up to what is held never fail, not for lack of credit, nor for an expiry, a void or a lowered limit. Example: [G13](#g13).

### <a id="r44"></a>R44 Capture within the hold

\`amount\` ≥ 0 (default: all that is held), \`final\` default true. The smaller of amount and held is taken from the items, first to last: a backed item turns from held to consumed; an unbacked one takes what is free at t in burn order, and the rest becomes debt. If it is final, the remainder is released ([R47](#r47)) and the status is \`captured\`, or \`released\` if nothing was ever captured. A final capture of 0 is a release.

### <a id="r45"></a>R45 Capture beyond the hold

What exceeds the hold is debited by [R38](#r38) under the request's \`overage\`, in the same operation. \`reject\`: 402, nothing happens, and the hold stays. \`cap\`: the held part and what fits. \`overflow\`: everything. A capture that would apply 0 although its amount is above 0 is 402. Other holds are never touched. The entries of a capture are, in this order: the items first to last, what goes beyond the hold, the releases last to first, the settlement. Example: [G9](#g9).

### <a id="r46"></a>R46 Partial capture, extension, lease

\`final: false\` leaves the reservation open with the smaller hold, even at 0. Extending takes \`ttlSeconds\` (from t) or \`expiresAt\`, \`additionalAmount\`, and \`overage\` \`reject\` or \`cap\`; at least one of time and amount. The new end is the later of the present and the given one, at most 604,800 s after creation (422 \`ttl_out_of_range\`); the additional amount adds items by [R38](#r38). Both take effect or neither does; moving only the end posts no entry. A lease is a reservation used in this way; there is no other resource for it. Example: [G20](#g20).

### <a id="r47"></a>R47 Release

All that is held by default, or a part of it (409 \`amount_exceeds_held\` for more). Items are given back last to first, so that what stays is the beginning of the list. Credit returns to its own grant: free if that is active, else it lapses. An explicit release that empties the hold closes it: \`captured\` if anything was captured, else \`released\`.

### <a id="r48"></a>R48 The end of its time

At \`expiresAt\` everything held is released ([R47](#r47)) and the status is \`expired\`; what was captured stays. From then on capture and extend are 409 \`reservation_expired\`. Cost that comes later is recorded by a debit with \`overage: overflow\`, which may name the \`reservationId\`; it must be one of the same account and credit (404 \`reservation_not_found\`).

### <a id="r49"></a>R49 A grant ends under a hold

Expiry and void leave what is held of that grant intact, and it can be captured; only of that grant. When the hold lets go it lapses, without rollover. Holds live at most seven days, so this ends. Examples: [G4](#g4), [G11](#g11).

### <a id="r50"></a>R50 Final states

\`captured\`, \`released\` and \`expired\` are final. Capture and extend on them are 409 \`reservation_captured\`, \`reservation_released\` or \`reservation_expired\`. Release on a released or expired reservation answers 200 and changes nothing, so that clean-up code may call it blindly; on a captured one it is 409. Exactly one of final capture, release and the end of its time closes a reservation.

## Adjustments

### <a id="r51"></a>R51 Adjustments

A correction by hand: \`amount\` is an integer other than 0, \`reason\` up to 1024 characters, \`expiresAt\` > t, or never if absent (the credit's defaults do not apply). A positive one issues a grant of category \`adjustment\` and priority 100 with that expiry and the adjustment's reason and metadata, and without rollover; \`grantId\` names it. The answer carries \`totalAdjustment\` ([R54](#r54)).

### <a id="r52"></a>R52 Negative adjustments

A debit of the absolute amount, in burn order ([R35](#r35)) or from named grants ([R36](#r36)), with \`overage\` as in [R38](#r38) (default \`reject\`). The stored amount is minus what was applied.

### <a id="r53"></a>R53 A negative adjustment that ends

At its \`expiresAt\` the part that was not refunded is refunded by [R56](#r56) and [R57](#r57), with \`lapse\`, as a refund of its own. From then on it no longer counts. Nothing earlier changes. Example: [G8](#g8).

### <a id="r54"></a>R54 totalAdjustment

For each pool, the sum over its adjustments that have not ended. A positive one counts its amount minus what was voided of its grant, and 0 once it has expired; its \`expiresAt\` and status are its grant's. A negative one counts −(applied − refunded). Consumption does not change it.

## Refund, transfer, batch, import, dry run

### <a id="r55"></a>R55 Refund

Debits can be refunded, but not those of source \`import\` (409 \`debit_not_refundable\`). Several partial refunds are fine; together they cannot exceed the amount (409 \`refund_exceeds_amount\`). The default amount is all that is left; where nothing is left, that is 409 too.

### <a id="r56"></a>R56 Unwinding

First the debit's own outstanding debt is forgiven, then its allocations are given back, the last one first. What remains is the beginning of what was collected. Credit goes back to the very grant it came from; then debts are settled ([R40](#r40)). Example: [G5](#g5).

### <a id="r57"></a>R57 Onto a grant that has ended

\`onExpiredGrant: lapse\` (default): the refund is on record and lapses, \`refunded\` + and \`lapsed\` −, together zero. \`reissue\`: in addition a new grant is issued with the same priority and category, \`effectiveAt\` t, \`expiresAt\` = \`reissueExpiresAt\` (default t + 30 days; null means never) and \`sourceGrantId\`. It has no rollover policy. Credit that has expired comes back only if you say so. Example: [G6](#g6).

### <a id="r58"></a>R58 Taking back a purchase

Void the grant. To recover what was consumed of it, add a negative adjustment with \`overage: overflow\` in the same batch. Nothing is clawed back by itself.

### <a id="r59"></a>R59 Transfer

One credit, between different accounts (422 \`same_account\`), \`amount\` ≤ \`available\`; the credit limit does not help (else 402). The source gives by [R35](#r35) or [R36](#r36). The destination gets one grant for each slice, with the same priority, category and \`expiresAt\`, \`effectiveAt\` t, \`sourceGrantId\` and no rollover policy; name and cost basis stay behind. Debt of the destination is repaid at once. All \`transferred_out\` come first, then all \`transferred_in\`, in one operation. So a transfer cannot prolong an expiry or turn free credit into purchased credit. Example: [G10](#g10).

### <a id="r60"></a>R60 Batch

1–100 mutations at one t, in order, each seeing those before it, all or nothing. Any mutation but a batch, an import and those of the clock. The first failure decides status and error, with \`failedIndex\`; what violates a schema is 400 for the whole. Items carry no Idempotency-Key; an \`ifVersion\` in an item is compared when its turn comes. Alerts and automatic top-ups run once for each pool, at the end. An item cannot name an object of an earlier item by its id, which nobody knows yet, but by externalId or code it can.

### <a id="r61"></a>R61 Import

Up to 1000 accounts and grants together, the accounts with \`externalId\`, the grants with \`consumedAmount\` and an \`externalKey\` each; atomic. Grants are posted at t as \`imported\` with amount − consumedAmount; the used part is a debit of source \`import\`. Accounts are matched by externalId, grants by externalKey: rows equal to what exists are skipped, so an import can be repeated; rows that differ are 409 \`external_key_conflict\`, and rows that have expired already 422 \`invalid_expiry\`. A grant without an expiry of its own takes the credit's, but never a rollover. A \`consumedAmount\` above the amount is 422 \`invalid_range\`; on a grant that has not begun it is 422 \`conflicting_fields\`. The \`detail\` of a failure names the row.

### <a id="r62"></a>R62 Dry run and forecast

With the header \`Dry-Run: true\` on any mutation, due work really runs; then the effects are computed and taken back. Ids begin with \`dry_\`; there is no seq, event or stored key; an Idempotency-Key is ignored. The answer is 200 with the body the real call would have, and the header \`Dry-Run: true\`. A forecast runs one pool's due work until an instant in the future (\`until\`, at most 400 days ahead; else 422 \`invalid_range\`), lists every coming expiry, beginning and occurrence with the figures after each, at most 1000 rows (else \`truncated\`), and takes it all back. Its rows are the entries that will be posted, if nothing else happens.

## Idempotency, concurrency, errors

### <a id="r63"></a>R63 Idempotency keys

The header \`Idempotency-Key\`, 1–255 printable ASCII characters, is optional on mutations. Keys belong to the environment. The fingerprint of a request is its method, path, query, canonical JSON body and version precondition. A key lives 24 hours on the environment's clock from the end of its request. At most 1,000,000 outcomes are kept in an environment; the oldest go first, and the mock's health says how many went.

### <a id="r64"></a>R64 What is stored

2xx, and the 402, 409, 412 and 422 that the ledger decided. Not stored are 400, 401, 403, 404, 405, 413, 415, 429, 5xx, dry runs, and the errors of [R65](#r65). A retry cannot flip an outcome: a new intent needs a new key. A 404 can be retried, because what it names may be created meanwhile. Example: [G15](#g15).

### <a id="r65"></a>R65 Replay

The same key and fingerprint: the stored status and body with \`Idempotency-Replayed: true\`, and no effect. Another fingerprint: 422 \`idempotency_key_reused\`. The first one still running: 409 \`idempotency_in_progress\` with \`Retry-After: 1\`. A key is claimed when its request arrives, and freed if the outcome is not stored.

### <a id="r66"></a>R66 Names of your own

\`externalKey\` on grants (purchases included), schedules, subscriptions, adjustments, debits, refunds, reservations and transfers is unique in its environment and kind, for ever (409 \`external_key_conflict\` with \`existingId\`). Every list filters by it. Use it for jobs that outlive a day.

### <a id="r67"></a>R67 One after another

Requests of one environment run one after another in the order of their arrival, each whole from its first read to its commit. Every later request sees all effects.

### <a id="r68"></a>R68 Versions

The version of a pool is the number of its entries plus the changes of its credit limit, which post no entry; setting the limit to what it is is no change. The version of an account counts changes of its profile. GET of a balance, grant, reservation, debit or adjustment answers the pool's version as ETag \`"n"\`, GET of an account its own; other reads have none. \`If-Match\` takes one strong tag (\`*\`, weak tags and lists are 400). \`ifVersion\` is a field in the body of every write that touches one pool; on a transfer it is the source's. They are compared after due work; 412 \`version_mismatch\` carries \`currentVersion\`. On upsertAccount \`If-Match: "0"\` means: only create.

### <a id="r69"></a>R69 Error bodies

RFC 9457 \`application/problem+json\`: \`type\`, \`title\`, \`status\`, \`detail\`, \`instance\`, \`code\`, \`requestId\`, and the members of the code. \`code\` is one of [R71](#r71) and is contract; \`title\` and \`detail\` are for people and are not. 400 \`invalid_request\` carries \`errors\`, every violation at once: \`in\` (body, query, path or header), \`pointer\` (RFC 6901), \`keyword\`, \`message\`, and where it helps \`expected\` and \`received\`, with secrets taken out. Strings must be well-formed Unicode without U+0000, and bytes valid UTF-8, else 400. \`type\` is \`https://opencredits.dev/problems/<code>\`; nothing fetches it. Every operation lists exactly the codes it can answer.

### <a id="r70"></a>R70 One error, fixed precedence

404 \`route_not_found\` and 405 → 401 → 403 → 413 → 415 → 400 → the errors of the idempotency key → 404 (path, then the body in order) → 412 → changes nothing → 422 (fields in schema order) → 409 (in the order of [R71](#r71)) → 402. Only the first that fits is reported. An action that a rule says changes nothing in the present state ([R16](#r16), [R17](#r17), [R25](#r25), [R26](#r26), [R31](#r31), [R50](#r50), [R84](#r84)) is answered so at that place, whatever its other fields hold, and on a closed account too. An error has no effect but due work.

What a schema keyword can say (type, format, enum, pattern, length, range, required, unknown field) is 400, all violations at once. What depends on other fields, the clock or the state is 422.

### <a id="r71"></a>R71 Codes

In the order of precedence within each status. *Again?* says whether the same request can succeed later without a change.

| status | code | when | again? |
|---|---|---|---|
| 400 | \`invalid_request\` | The request breaks its schema, is no JSON, or its strings are no well-formed Unicode. Members: \`errors\`. | no |
| 400 | \`invalid_cursor\` | The cursor is none of this list's, or was given out for other filters ([R75](#r75)). | no |
| 401 | \`unauthorized\` | The key is missing or malformed. | no |
| 403 | \`forbidden\` | The key is valid, but not for this. | no |
| 402 | \`insufficient_credits\` | More than can be spent ([R38](#r38)). Members: \`requested\`, \`available\`, \`creditLimit\`, \`shortfall\`, \`held\` (null but for captures). | with a new key, when there is credit |
| 404 | \`route_not_found\` | The path belongs to no operation. | no |
| 404 | \`account_not_found\`, \`credit_not_found\`, \`grant_not_found\`, \`schedule_not_found\`, \`plan_not_found\`, \`subscription_not_found\`, \`bundle_not_found\`, \`adjustment_not_found\`, \`debit_not_found\`, \`refund_not_found\`, \`reservation_not_found\`, \`transfer_not_found\`, \`event_not_found\`, \`webhook_endpoint_not_found\`, \`alert_not_found\`, \`auto_top_up_not_found\` | What the request names does not exist. | once it exists |
| 405 | \`method_not_allowed\` | The path exists, but not with this method. | no |
| 413 | \`payload_too_large\` | A body above 1 MiB; above 16 MiB for an import. | no |
| 415 | \`unsupported_media_type\` | A body that is not \`application/json\`. | no |
| 409 | \`external_id_conflict\` | The externalId is taken ([R15](#r15)). Members: \`existingId\`. | no |
| 409 | \`external_key_conflict\` | The externalKey is taken ([R66](#r66)), or an imported row differs from what exists ([R61](#r61)). Members: \`existingId\`. | no |
| 409 | \`code_conflict\` | The code is taken ([R17](#r17), [R81](#r81), [R87](#r87)). Members: \`existingId\`. | no |
| 409 | \`account_closed\` | The account takes no writes ([R16](#r16)). | no |
| 409 | \`account_has_open_reservations\` | Release or capture them first ([R16](#r16)). | with a new key, when none is open |
| 409 | \`credit_archived\` | The credit takes nothing new ([R17](#r17)). | no |
| 409 | \`credit_in_use\` | Its code and scale are fixed, or it cannot be archived yet ([R17](#r17)). | with a new key, when it is not |
| 409 | \`grant_not_active\` | The grant's status does not allow this ([R22](#r22), [R25](#r25), [R26](#r26), [R36](#r36)). | no |
| 409 | \`schedule_cancelled\`, \`schedule_completed\` | The schedule cannot change any more ([R31](#r31)). | no |
| 409 | \`plan_archived\` | The plan takes nothing new ([R81](#r81)). | no |
| 409 | \`subscription_cancelled\` | The subscription cannot change any more ([R85](#r85)). | no |
| 409 | \`bundle_inactive\` | The bundle is not for sale ([R87](#r87)). | with a new key, when it is |
| 409 | \`reservation_captured\`, \`reservation_released\`, \`reservation_expired\` | The reservation is closed ([R50](#r50)). | no |
| 409 | \`amount_exceeds_held\` | More than the reservation holds ([R47](#r47)). | no |
| 409 | \`debit_not_refundable\` | It stands for what was used before an import ([R55](#r55)). | no |
| 409 | \`refund_exceeds_amount\` | More than is left to refund ([R55](#r55)). | no |
| 409 | \`idempotency_in_progress\` | The first request with this key still runs ([R65](#r65)). | yes, after \`Retry-After\` |
| 412 | \`version_mismatch\` | It is not the present version ([R68](#r68)). Members: \`currentVersion\`. | after reading anew |
| 422 | \`amount_overflow\` | A figure beyond 2^53 − 1 ([R72](#r72)). | no |
| 422 | \`precision_exceeded\` | More fraction digits than the scale ([R72](#r72)). | no |
| 422 | \`price_mismatch\` | \`unitAmount\` is not \`unitAmountDecimal\`, rounded ([R73](#r73)). | no |
| 422 | \`invalid_expiry\` | An end that is not after the beginning and now, or is beyond the year 9999 ([R19](#r19), [R29](#r29)). | no |
| 422 | \`invalid_range\` | A range or a bound that is not possible ([R27](#r27), [R62](#r62), [R74](#r74), [R78](#r78)). | no |
| 422 | \`conflicting_fields\` | Fields that exclude each other, that need one another, or that disagree. | no |
| 422 | \`ttl_out_of_range\` | A reservation's end outside of what is allowed ([R42](#r42), [R46](#r46)). | no |
| 422 | \`occurred_in_future\` | Usage after now ([R41](#r41)). | no |
| 422 | \`at_in_future\` | The balance of a future instant is not known ([R74](#r74)). | no |
| 422 | \`same_account\` | A transfer needs two accounts ([R59](#r59)). | no |
| 422 | \`grant_of_other_pool\` | A named grant is of another account or credit ([R36](#r36)). | no |
| 422 | \`url_not_allowed\` | A webhook's address that the server does not call ([R76](#r76)). | no |
| 422 | \`idempotency_key_reused\` | The key belongs to another request ([R65](#r65)). | no |
| 429 | \`rate_limited\` | Too many requests; only by a fault ([R80](#r80)). | yes, after \`Retry-After\` |
| 500 | \`internal_error\` | The server failed; only by a fault ([R80](#r80)). | yes, with the same key |
| 503 | \`unavailable\` | The server cannot answer now; only by a fault ([R80](#r80)). | yes, with the same key |

Only from the mock itself and its control plane ([control.yaml](control.yaml)):

| status | code | when | again? |
|---|---|---|---|
| 422 | \`clock_backwards\` | The environment was used at a later instant already ([R13](#r13)). | no |
| 500 | \`mock_contract_violation\` | The mock's own answer broke the contract, and its check noticed: a bug of the mock. Members: \`errors\`. | no |
| 503 | \`environment_limit\` | The server holds as many environments as it may ([R1](#r1)). | when some are dropped |

## Numbers

### <a id="r72"></a>R72 Integers

Amounts are JSON integers in the credit's smallest unit, at most 2^53 − 1 either way. A stored figure or a sum beyond that is 422 \`amount_overflow\`, and nothing happens; pending grants, holds and credit limits count into the bound, and so does what a refund or capture asks for, even if less would be applied. \`scale\` (0–9, default 0) is the number of implied decimals. Each resource with amounts has one key \`decimal\`: null at scale 0, else an object with the same amounts as strings of exactly \`scale\` fraction digits; entries have none. Requests take \`amountDecimal\` beside \`amount\`: one is needed, and two must agree (422 \`conflicting_fields\`); more fraction digits than the scale is 422 \`precision_exceeded\`, never rounded.

### <a id="r73"></a>R73 Rounding

Exactly two places round: the percentage of a rollover (down), and an integer \`unitAmount\` that is derived from \`unitAmountDecimal\` (half to even, at the exponent of the currency in ISO 4217). If both are sent and disagree after that rounding, it is 422 \`price_mismatch\`. Sums, averages and conversions never round elsewhere. Another API served on the same ledger may round money at its rim, and says how.

## Reads

### <a id="r74"></a>R74 Balance, past, series

A balance answers the figures of [R4](#r4), its version and \`asOf\`. With \`at\` ≤ t it answers balance, reserved, available, debt and version as of the pool's last entry with \`effectiveAt\` ≤ \`at\`, all entries of that instant included, and zeros before the first; \`pending\`, \`creditLimit\`, \`spendable\` and \`nextExpiry\` are null. An \`at\` later than t is 422 \`at_in_future\`. For an \`at\` before t the answer can never change later. The list of balances (also with \`at\`) has one for each pool that was touched, the default credit first even if it was not. A series has a point at each from + i × step before \`to\`, \`step\` in whole seconds ≥ 1, at most 1000 points (422 \`invalid_range\`), each as with \`at\`, and with the flows of [point, point + step), in which every entry that moves the balance counts once: \`granted\` (issued, activated, transferred in, rolled over, reissued, imported), \`consumed\` (consumed, adjusted, captured, gone into debt, transferred out), \`refunded\`, and \`expired\` (expired, voided, lapsed). Example: [G17](#g17).

### <a id="r75"></a>R75 Lists and metadata

\`limit\` 1–100 (default 20), an opaque \`cursor\`, newest first or \`order=asc\`, by creation; the answer is \`{data, hasMore, nextCursor}\`. Concurrent writes never repeat or skip rows. A cursor used with other filters is 400 \`invalid_cursor\`. Filters are combined with *and*; lists of what belongs to accounts take \`account\`, \`credit\`, \`status\`, \`externalKey\`, \`from\`, \`to\` (of \`effectiveAt\`, else \`createdAt\`; half-open) and \`metadata[key]=value\`; debits also \`occurredFrom\` and \`occurredTo\`. \`order=burn\` on grants needs account and credit, lists only the candidates of [R34](#r34), and may skip or repeat a grant whose place changed. A filter that looked at 10,000 rows without filling a page answers the short page with a cursor. Expired reservations stay in lists. Metadata: up to 50 keys of up to 40 characters, string values of up to 500; PATCH merges, null deletes, and merging to more than 50 keys is 422 \`conflicting_fields\`; an entry keeps the metadata it was posted with.

## Events, alerts, top-up, audit, faults

### <a id="r76"></a>R76 Events

Events are written in the same commit as what they tell, numbered without gaps, with \`createdAt\` = the instant it happened, and data with the pool's figures right after it. They are delivered at least once, in their order for each endpoint, and signed; the list of events is the truth. Replays, dry runs and refusals write none.

A new grant is \`grant.created\`, wherever it comes from; one that rolled over is \`grant.rolled_over\` instead. \`grant.depleted\` follows when an operation leaves a grant with nothing that had something before. A debit is \`credits.consumed\`, a capture \`reservation.captured\`, a negative adjustment \`adjustment.created\`; \`debt.incurred\` comes with each of them that leaves debt, and \`debt.repaid\` once for each grant and debit. A capture that closes a reservation with nothing captured is \`reservation.released\`.

A delivery is a POST with the event as its body, signed as [Standard Webhooks](https://www.standardwebhooks.com) says. Any answer but 2xx, or none, counts as failed and is tried again with growing pauses on the environment's clock, until it is given up; meanwhile the endpoint's later events wait, and no other endpoint does. An address that the server is not to call is 422 \`url_not_allowed\`. The mock's pauses are on the page about [webhooks](../docs/webhooks.md).

| family | types |
|---|---|
| account | \`account.created\`, \`account.updated\`, \`account.closed\` |
| grant | \`grant.created\`, \`grant.activated\`, \`grant.updated\`, \`grant.depleted\`, \`grant.expired\`, \`grant.voided\`, \`grant.rolled_over\` |
| credit | \`credit.created\`, \`credit.updated\`, \`credit.archived\` |
| subscription | \`subscription.created\`, \`subscription.started\`, \`subscription.cancelled\` |
| schedule | \`schedule.created\`, \`schedule.updated\`, \`schedule.cancelled\`, \`schedule.completed\`, \`schedule.skipped\` |
| credits | \`credits.consumed\`, \`credits.refunded\`, \`credits.transferred\` |
| adjustment | \`adjustment.created\`, \`adjustment.expired\` |
| reservation | \`reservation.created\`, \`reservation.extended\`, \`reservation.captured\`, \`reservation.released\`, \`reservation.expired\` |
| debt | \`debt.incurred\`, \`debt.repaid\` |
| balance | \`balance.low\`, \`balance.recovered\`, \`balance.depleted\` |
| automatic top-up | \`auto_topup.succeeded\`, \`auto_topup.failed\`, \`auto_topup.deferred\` |

### <a id="r77"></a>R77 Alerts

An alert watches \`available\`. After each operation (a batch is one) and each transition, with the figure before and after: \`balance.low\` if before > threshold ≥ after; \`balance.recovered\` if before ≤ threshold < after; a threshold of 0 adds \`balance.depleted\`. Several thresholds: highest first, then in the order of creation. An alert made while the figure is low already starts triggered, and silent. \`triggered\` says whether available ≤ threshold now. Example: [G18](#g18).

### <a id="r78"></a>R78 Automatic top-up

One rule for each pool: a \`threshold\`; an \`amount\`, or a \`target\` (one that is not above the threshold is 422 \`invalid_range\`); priority and expiry of its grants; \`cooldownSeconds\` ≥ 0 (default 0). When an operation or transition ends with \`available\` ≤ threshold, one grant of category \`auto_topup\` is issued, at the same t, after that operation's alerts:

- with \`multiple: true\` (default), amount × (⌊(threshold − available) ÷ amount⌋ + 1), which always lifts \`available\` above the threshold and so cannot loop;
- with \`multiple: false\`, the amount, once for each operation;
- with a target, target − available.

Within the cooldown, counted from the last attempt, it waits: \`auto_topup.deferred\` once, and another look when the cooldown ends, which does nothing if \`available\` is above the threshold by then. Payments succeed, unless the control plane said that the next ones fail: then \`auto_topup.failed\`, and the rule is suspended until it is changed. A top-up that is not possible ([R29](#r29), or an archived credit) is \`auto_topup.failed\` too, and the rule stays active. After a top-up the alerts look once more, so a pool that was low is \`balance.low\`, \`auto_topup.succeeded\`, \`balance.recovered\`. Setting a rule replaces the one before, makes it active, and is an operation after which it may run. Example: [G14](#g14).

### <a id="r79"></a>R79 Hash chain

Each entry has a hash: SHA-256, in lower-case hexadecimal, of the previous hash, a line feed, and the entry as canonical JSON (RFC 8785) without its two hashes and without what is joined when it is read (\`externalId\`, \`credit\`). The first previous hash is 64 zeros; there is one chain for each environment, in the order of \`seq\`. In lists \`prevHash\` and \`hash\` are null unless \`hashes=true\`. Verifying answers \`ok\`, \`checked\`, \`head\`, \`firstBadSeq\` and \`nextSeq\`, and checks at most 100,000 entries a call (\`fromSeq\`). So an entry that was tampered with is found.

### <a id="r80"></a>R80 Faults

Injected 429, 5xx and broken connections act before the ledger (no effect), or \`afterCommit\` (the effect and the key are stored, the answer is lost), so that a retry must replay. Latency delays only the answer; the key stays claimed meanwhile. Fault scripts are counted, never random.

## Golden scenarios

Worked examples; each is a scenario of the contract suite. Unless one says otherwise: one pool, default strategy, priority 100, credit limit 0, category free, never expiring, overage \`reject\`. Figures are balance / reserved / available. Times are ticks of two minutes from a common beginning, so every 30 ticks is an hour.

### <a id="g1"></a>G1 Order

Grants 1: 50 purchased, expiring at 100; 2: 50 free, expiring at 100; 3: 50 purchased, expiring at 60; 4: 50 with priority 50, never expiring; 5: 50 never expiring. Consuming 220 takes 50 of grant 4, 50 of 3, 50 of 2, 50 of 1 and 20 of 5; 30 are left. Rules: [R34](#r34).

### <a id="g2"></a>G2 Strategies

Grants 1: 10 purchased at 0; 2: 10 plan at 1; 3: 10 purchased at 2. Consuming 15 takes: \`first_in_first_out\` 10 of 1 and 5 of 2; \`last_in_first_out\` 10 of 3 and 5 of 2; \`plan_first\` 10 of 2 and 5 of 1. Rules: [R34](#r34).

### <a id="g3"></a>G3 The edge of an expiry

A grant of 10 expires at 100. Consuming 4 at 99 leaves 6 / 0 / 6. Consuming 1 at 100 is 402, and the figures are 0 / 0 / 0; the entries are \`grant_issued\` +10, \`consumed\` −4, \`grant_expired\` −6 (effective at 100). Rules: [R10](#r10), [R24](#r24).

### <a id="g4"></a>G4 A hold over an expiry

Grant 1: 100 expiring at 50; grant 2: 100. Reserving 120 at 10 (for 60) gives 200 / 120 / 80. Reading at 50 gives the same figures, and \`grant_expired\` 0. A final capture of 30 at 55 gives 100 / 0 / 100: grant 1 has consumed 30 and expired 70, grant 2 is untouched; the entries are \`captured\` −30, \`released\` 20, \`released\` 70, \`lapsed\` −70. Rules: [R49](#r49).

### <a id="g5"></a>G5 Debt

Grant 1: 10. Consuming 25 with \`overflow\` gives −15 / 0 / −15, debt 15. Grant 2: 100 at 2 gives 85 / 0 / 85, debt 0, allocations 10 of 1 and 15 of 2. Refunding 20 gives 105 / 0 / 105, allocations 5 of 1. Rules: [R38](#r38), [R39](#r39), [R40](#r40), [R56](#r56).

### <a id="g6"></a>G6 Refund after an expiry

A grant of 10 expires at 50; 6 are consumed at 1 and refunded at 60. With \`lapse\`: 0 / 0 / 0, entries \`refunded\` +6, \`lapsed\` −6. With \`reissue\`: 6 / 0 / 6, one more entry \`reissued\` +6, expiring at t + 30 days. Rules: [R57](#r57).

### <a id="g7"></a>G7 Recurrence and rollover

A schedule of 100 every 30 from 0, expiry \`period\`, rollover 50 % and at most 40, rolled credit living 30, \`maxRollovers\` 1. Consuming 10 at 5 leaves 90. At 30: \`grant_expired\` −90, \`rolled_over\` +40, \`grant_issued\` +100, so 140. At 60: \`grant_expired\` −40 (the rolled one, which was created first), \`grant_expired\` −100, \`rolled_over\` +40, \`grant_issued\` +100, so 140. Jumping straight from 5 to 95 gives the same entries as reading at 30, 60 and 95. Rules: [R29](#r29), [R32](#r32).

### <a id="g8"></a>G8 A negative adjustment that ends

Grants 1: 50 expiring at 100; 2: 50. Adjusting by −70 until 40, at 1, gives 30 / 0 / 30, allocations 50 of 1 and 20 of 2, \`totalAdjustment\` −70. At 40: 100 / 0 / 100, \`totalAdjustment\` 0. If grant 1 expires at 30 instead: at 40 the entries are \`refunded\` +20 (grant 2), \`refunded\` +50 and \`lapsed\` −50 (grant 1), the figures 50 / 0 / 50. Rules: [R53](#r53), [R54](#r54).

### <a id="g9"></a>G9 Capture above the hold

Each from the same beginning: a grant of 100, holds A 60 and B 30, so 100 / 90 / 10. Capturing 50 of B with \`reject\`: 402, still 100 / 90 / 10. With \`cap\`: 40 applied, 60 / 60 / 0. With \`overflow\`: 50 applied, 50 / 60 / −10, debt 10, and a later capture of all of A succeeds and gives −10 / 0 / −10. Rules: [R43](#r43), [R45](#r45).

### <a id="g10"></a>G10 Transfer

The source has grants 1: 30 expiring at 50; 2: 30. Transferring 40 leaves it 20 and gives the destination 40: a grant of 30 expiring at 50 (from 1) and one of 10 that never expires (from 2). At 50 the destination has 10. Rules: [R59](#r59).

### <a id="g11"></a>G11 Void with a hold

A grant of 100, 20 consumed, 30 reserved, then voided: 30 / 30 / 0, voided 50. A final capture of 10: 0 / 0 / 0, consumed 30, voided 70. Rules: [R26](#r26), [R49](#r49).

### <a id="g12"></a>G12 The same instant

A schedule of 100 every 30 (expiry \`period\`, rollover 100 %, living 30), 40 reserved at 10 for 20. At 30, in this order: \`released\` 40, \`reservation_expired\`, \`grant_expired\` −100, \`rolled_over\` +100, \`grant_issued\` +100, so 200 / 0 / 200. Rules: [R12](#r12).

### <a id="g13"></a>G13 An unbacked hold

Credit limit 20, a grant of 10. Reserving 25 gives 10 / 25 / −15: 10 backed, 15 unbacked. A grant of 8 gives 18 / 25 / −7. Capturing 25 gives −7 / 0 / −7, allocations 10 and 8, debt 7. Rules: [R43](#r43), [R44](#r44).

### <a id="g14"></a>G14 The size of a top-up

Threshold 100, amount 50. At 100 available 50 are issued (150); at 30, 100 (130); at −120, 250 (130). Rules: [R78](#r78).

### <a id="g15"></a>G15 A retry

Consuming 5 with key K on a balance of 3 is 402. A grant of 10 arrives. The same request with K is the same 402, replayed; with a new key it is 201. K with amount 6 is 422 \`idempotency_key_reused\`. After 24 hours on the clock, K runs anew. Rules: [R64](#r64), [R65](#r65).

### <a id="g16"></a>G16 The calendar

Anchored at 2026-01-31T10:00Z: monthly 02-28, 03-31, 04-30, 05-31; quarterly 04-30, 07-31, 10-31. Anchored at 2028-02-29, yearly: 2029-02-28, 2030-02-28, 2031-02-28, 2032-02-29. A grant effective on 2026-01-31 with \`expiresIn\` 1 month expires on 2026-02-28. Rules: [R28](#r28).

### <a id="g17"></a>G17 Points in the past

With [G5](#g5): \`at\` 1 is −15 / 0 / −15 for ever after; \`at\` 2, both entries of that instant included, is 85 / 0 / 85. Rules: [R74](#r74).

### <a id="g18"></a>G18 Alerts

Thresholds 50 and 20, \`available\` from 60 to 10 in one operation: \`balance.low\` (50), \`balance.low\` (20), once each. From 10 to 15: nothing. From 15 to 70: \`balance.recovered\` (50), \`balance.recovered\` (20). A reservation that crosses a threshold fires too. Rules: [R77](#r77).

### <a id="g19"></a>G19 Largest first

Grants 1: 10; 2: 30; 3: 20 expiring at 100. Consuming 45 with \`largest_first\` takes 20 of 3 and 25 of 2; 15 are left. Rules: [R34](#r34).

### <a id="g20"></a>G20 A lease

Grants 1: 40 expiring at 30; 2: 100. Reserving 60 for 20 gives 140 / 60 / 80. Capturing 50, not final, at 5 gives 90 / 10 / 80. Extending by 40 of time and 15 of credit at 10 gives 90 / 25 / 65, ending at 50. At 30: \`grant_expired\` 0. At 50: \`released\` 15, \`released\` 10 (both grant 2), \`reservation_expired\`, so 90 / 0 / 90. Rules: [R6](#r6), [R46](#r46).

### <a id="g21"></a>G21 The calendar of a plan

A template of 100 monthly, expiry \`period\`, rollover 50 %, \`resetStart\` calendar. Starting on 2026-02-15 gives 100; on 03-01: \`grant_expired\` −100, \`rolled_over\` +50, \`grant_issued\` +100, so 150. Rules: [R82](#r82).

### <a id="g22"></a>G22 Cancelling a plan

A template of 100 monthly, expiry \`period\`; started 2026-01-31T10:00Z and cancelled at the period's end on 02-10. At 02-28T10:00Z: \`grant_expired\` −100, the subscription is cancelled, nothing is issued, so 0 / 0 / 0. Rules: [R12](#r12), [R84](#r84).

## Invariants

What holds after every operation. \`POST /__mock/check\` proves I1–I10 and I22 for an environment.

| | |
|---|---|
| <a id="i1"></a>I1 | For each grant, amount = consumed + expired + voided + transferred + remaining, and no term is below 0 ([R3](#r3)). |
| <a id="i2"></a>I2 | For each grant, 0 ≤ held ≤ remaining; of an expired or voided one, remaining = held ([R26](#r26), [R49](#r49)). |
| <a id="i3"></a>I3 | For each pool, balance = free + held on grants − debt, reserved = held on grants + held unbacked, available = balance − reserved ([R4](#r4)). |
| <a id="i4"></a>I4 | The deltas of a pool's entries sum up to its balance, reserved and debt, and the last entry's figures are the present ones ([R6](#r6)). |
| <a id="i5"></a>I5 | For each debit, amount = sum of allocations + outstanding debt + refunded ([R5](#r5)). |
| <a id="i6"></a>I6 | For each grant, consumed = the sum of the allocations that point at it, held = the sum of the open reservations' items that point at it. |
| <a id="i7"></a>I7 | A pool with debt has nothing free ([R40](#r40)). |
| <a id="i8"></a>I8 | A pool's debt is the sum of what its debits owe. |
| <a id="i9"></a>I9 | seq has no gaps from 1, and effectiveAt never decreases along it ([R7](#r7)). |
| <a id="i10"></a>I10 | A closed reservation holds nothing ([R50](#r50)). |
| <a id="i11"></a>I11 | A request that answers 4xx leaves the state as it was, but for due work ([R70](#r70)). |
| <a id="i12"></a>I12 | Replaying a stored key changes nothing ([R65](#r65)). |
| <a id="i13"></a>I13 | Reads, wherever they are inserted, change no entry, id or seq ([R11](#r11)). |
| <a id="i14"></a>I14 | One jump of the clock is the same as its pieces. |
| <a id="i15"></a>I15 | A dry run and then the call itself answer the same but for ids ([R62](#r62)). |
| <a id="i16"></a>I16 | Reserving and then capturing all is the same as consuming, grant by grant, at one instant. |
| <a id="i17"></a>I17 | Capturing a and then b is the same as capturing a + b. |
| <a id="i18"></a>I18 | Consuming and then refunding all at one instant restores every counter and the debt. |
| <a id="i19"></a>I19 | A transfer leaves the sum of both balances as it was. |
| <a id="i20"></a>I20 | Operations on different pools commute, up to seq and ids. |
| <a id="i21"></a>I21 | Replaying the log of operations on an empty ledger gives the same state, byte for byte. |
| <a id="i22"></a>I22 | The hash chain verifies ([R79](#r79)). |
`;
