import { type Scenario, scenario } from "../scenario.ts";

/** R6 Entries and R7 Order and ids. */
export const entries: readonly Scenario[] = [
  scenario("R6", "each entry carries the figures after it", async (s) => {
    await s.grant(10);
    await s.grant(20);
    await s.consume(15);
    await s.reserve(5);
    await s.consume(30, { overage: "overflow" });
    const sums = { balance: 0, reserved: 0, debt: 0 };
    for (const entry of await s.entryObjects()) {
      sums.balance += entry.balanceDelta;
      sums.reserved += entry.reservedDelta;
      sums.debt += entry.debtDelta;
      s.expect.matches(
        entry,
        {
          balanceAfter: sums.balance,
          reservedAfter: sums.reserved,
          debtAfter: sums.debt,
          availableAfter: sums.balance - sums.reserved,
        },
        `figures after entry ${entry.seq}`,
      );
    }
    s.expect.matches(await s.balance(), sums, "the balance, which is the sum of all entries");
  }),

  scenario("R6", "one operation posts one entry per slice, in the order taken", async (s) => {
    await s.grant(10, { expiresAt: s.time(50) });
    await s.grant(10);
    const debit = await s.consume(25, { overage: "overflow" });
    const posted = (await s.entryObjects()).filter(({ debitId }) => debitId === debit.id);
    s.expect.equal(
      posted.map(({ type, balanceDelta, grantId }) => `${type} ${balanceDelta} grant ${s.grantNumber(grantId)}`),
      ["consumed -10 grant 1", "consumed -10 grant 2", "debt_incurred -5 grant ?"],
      "entries of the debit",
    );
    s.expect.equal(posted.at(-1)?.grantId, null, "grant of the part that rests on none");
    s.expect.equal(new Set(posted.map(({ operationId }) => operationId)).size, 1, "number of their operations");
  }),

  scenario("R6", "slices of the same grant are not merged", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(10);
    await s.client.reservations.extend(hold.id, { additionalAmount: 20 });
    const capture = await s.client.reservations.capture(hold.id, { amount: 35, overage: "cap" });
    s.expect.equal(s.allocations(capture.debit ?? { allocations: [] }), ["1:10", "1:20", "1:5"], "allocations");
    s.expect.equal(
      (await s.entries()).slice(-3),
      ["captured -10/-10/0", "captured -20/-20/0", "captured -5/0/0"],
      "entries",
    );
  }),

  scenario(
    "R6",
    "a lapse follows directly what gave the credit back",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(20) });
      await s.grant(10, { expiresAt: s.time(30) });
      const hold = await s.reserve(20, { ttlSeconds: 7200 });
      await s.at(40);
      await s.client.reservations.release(hold.id);
      s.expect.equal(
        (await s.entries()).slice(-4),
        ["released 0/-10/0", "lapsed -10/0/0", "released 0/-10/0", "lapsed -10/0/0"],
        "entries of the release",
      );
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R6",
    "what the clock does is an operation of its own, one per transition",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(10) });
      await s.grant(20, { expiresAt: s.time(10) });
      await s.at(10);
      const [, , first, second] = await s.entryObjects();
      s.expect.matches(first, { type: "grant_expired", origin: "clock", reason: null }, "the first expiry");
      s.expect.matches(second, { type: "grant_expired", origin: "clock" }, "the second expiry");
      s.expect.differ(first?.operationId, second?.operationId, "their operations");
    },
    { needs: ["clock"] },
  ),

  scenario("R6", "entries name their operation, origin, account, credit and grant", async (s) => {
    const grant = await s.grant(10, { reason: "welcome", metadata: { campaign: "spring" } });
    const debit = await s.consume(4, { reason: "a call" });
    const [issued, consumed] = await s.entryObjects();
    const pool = { accountId: grant.accountId, externalId: s.account, credit: grant.credit, creditId: grant.creditId };
    s.expect.matches(
      issued,
      {
        ...pool,
        type: "grant_issued",
        origin: "api",
        grantId: grant.id,
        debitId: null,
        reservationId: null,
        reason: "welcome",
        metadata: { campaign: "spring" },
        changes: null,
        effectiveAt: grant.createdAt,
      },
      "the entry of the grant",
    );
    s.expect.matches(
      consumed,
      {
        ...pool,
        type: "consumed",
        origin: "api",
        grantId: grant.id,
        debitId: debit.id,
        reason: "a call",
        metadata: {},
      },
      "the entry of the debit",
    );
    s.expect.differ(issued?.operationId, consumed?.operationId, "their operations");
  }),

  scenario(
    "R6",
    "a pending grant is announced without effect and counts when it becomes active",
    async (s) => {
      await s.grant(10, { effectiveAt: s.time(10) });
      s.expect.equal(await s.entries(), ["grant_scheduled 0/0/0"], "entries while it is pending");
      await s.at(10);
      s.expect.equal(
        await s.entries(),
        ["grant_scheduled 0/0/0", "grant_activated +10/0/0"],
        "entries when it is active",
      );
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R7",
    "seq is gapless from 1, and effectiveAt never decreases along it",
    async (s) => {
      const other = await s.newAccount();
      await s.grant(10, { expiresAt: s.time(30) });
      await s.client.grants.create({ account: other, amount: 5, expiresAt: s.time(20) });
      await s.refused(s.consume(11), 402, "insufficient_credits");
      await s.client.debits.create({ account: s.account, amount: 1 }, { dryRun: true });
      await s.at(5);
      await s.consume(3);
      await s.at(50);
      const all = await s.client.entries.list({ order: "asc", limit: 100 });
      s.expect.equal(
        all.data.map(({ seq }) => seq),
        [1, 2, 3, 4, 5],
        "the numbers",
      );
      s.expect.equal(
        all.data.map(({ effectiveAt }) => effectiveAt),
        [s.time(0), s.time(0), s.time(5), s.time(20), s.time(30)],
        "the instants",
      );
    },
    { needs: ["fresh", "clock"] },
  ),

  scenario(
    "R7",
    "reads, refusals and dry runs use up no ids",
    async (s) => {
      await s.grant(10);
      const snapshot = await s.control.snapshot();
      const straight = await s.consume(1);
      await s.control.restore(snapshot);
      await s.balance();
      await s.entries();
      await s.refused(s.consume(11), 402, "insufficient_credits");
      await s.refused(s.client.grants.get("grt_unknown"), 404, "grant_not_found");
      await s.client.debits.create({ account: s.account, amount: 2 }, { dryRun: true });
      await s.client.reservations.create({ account: s.account, amount: 2 }, { dryRun: true });
      s.expect.equal(await s.consume(1), straight, "the same debit afterwards, id included");
    },
    { needs: ["fresh", "clock", "control"] },
  ),

  scenario(
    "R7",
    "the same requests on the same state give the same bytes",
    async (s) => {
      const { account } = s;
      const life = async (): Promise<string[]> => {
        const texts: string[] = [];
        const send = async (path: string, body: object): Promise<void> => {
          texts.push((await s.raw("POST", path, { body })).text);
        };
        await send("/v1/grants", { account, amount: 10, expireInDays: 1, rollover: {} });
        await send("/v1/debits", { account, amount: 25, overage: "overflow" });
        await send("/v1/adjustments", { account, amount: 40 });
        await send("/v1/reservations", { account, amount: 5, ttlSeconds: 60 });
        await s.at(1000);
        for (const path of ["grants", "reservations", "entries"]) texts.push((await s.raw("GET", `/v1/${path}`)).text);
        return texts;
      };
      const snapshot = await s.control.snapshot();
      const first = await life();
      await s.control.restore(snapshot);
      const second = await life();
      for (const [index, text] of first.entries()) s.expect.equal(second[index], text, `answer ${index + 1}`);
    },
    { needs: ["fresh", "clock", "control"] },
  ),

  scenario("R7", "every answer has a request id of its own", async (s) => {
    const path = `/v1/accounts/${s.account}`;
    const replies = [
      await s.raw("GET", path),
      await s.raw("GET", path),
      await s.raw("GET", "/v1/grants/grt_unknown"),
      await s.raw("POST", "/v1/debits", { body: { account: s.account, amount: 1 } }),
    ];
    const ids = replies.map(({ headers }) => headers.get("x-request-id") ?? "none");
    for (const id of ids) s.expect.ok(/^req_[0-9A-HJKMNP-TV-Z]{26}$/.test(id), `"${id}" is a request id`);
    s.expect.equal(new Set(ids).size, ids.length, "number of different ids");
    s.expect.matches(replies[2]?.body, { requestId: ids[2] }, "the problem of the third request");
  }),

  scenario(["R7", "R65"], "a replay has its own request id, and its body keeps the first one", async (s) => {
    const send = (): ReturnType<typeof s.raw> =>
      s.raw("POST", "/v1/debits", {
        body: { account: s.account, amount: 1 },
        headers: { "idempotency-key": s.key("replay") },
      });
    const [first, replay] = [await send(), await send()];
    s.expect.equal(replay.headers.get("idempotency-replayed"), "true", "replay header");
    s.expect.equal(replay.text, first.text, "body");
    s.expect.matches(replay.body, { requestId: first.headers.get("x-request-id") }, "requestId in the body");
    s.expect.differ(replay.headers.get("x-request-id"), first.headers.get("x-request-id"), "X-Request-Id");
  }),
];
