import { type Scenario, scenario } from "../scenario.ts";

/** R14 Dual id and R15 externalId. */
export const accounts: readonly Scenario[] = [
  scenario("R14", "every place that takes an account takes either of its ids", async (s) => {
    const { id } = await s.client.accounts.get(s.account);
    s.expect.equal((await s.client.accounts.get(id)).externalId, s.account, "the account read by its id");
    for (const account of [id, s.account]) {
      await s.client.grants.create({ account, amount: 10 });
      await s.client.debits.create({ account, amount: 1 });
      await s.client.reservations.create({ account, amount: 1 });
      await s.client.adjustments.create({ account, amount: 1 });
      await s.client.balances.setLimit(account, "credits", { creditLimit: 5 });
      await s.client.accounts.update(account, { name: "Either" });
      await s.client.balances.list(account);
    }
    const [byId, byExternalId] = [await s.client.balances.get(id, "credits"), await s.balance()];
    s.expect.equal(byId.balance, 20, "balance read by its id");
    s.expect.equal(byExternalId.balance, 20, "balance read by its externalId");
    for (const account of [id, s.account]) {
      s.expect.equal((await s.client.grants.list({ account })).data.length, 4, `grants of ${account}`);
      s.expect.equal((await s.client.debits.list({ account })).data.length, 2, `debits of ${account}`);
      s.expect.equal((await s.client.reservations.list({ account })).data.length, 2, `holds of ${account}`);
      s.expect.equal((await s.client.entries.list({ account })).data.length, 8, `entries of ${account}`);
      s.expect.equal((await s.client.balances.listAll({ account: [account] })).data.length, 1, `pools of ${account}`);
    }
  }),

  scenario("R14", "answers carry both ids of the account", async (s) => {
    const { id } = await s.client.accounts.get(s.account);
    const both = { accountId: id, externalId: s.account };
    s.expect.matches(await s.grant(10), both, "a grant");
    s.expect.matches(await s.consume(1), both, "a debit");
    s.expect.matches(await s.reserve(1), both, "a reservation");
    s.expect.matches(await s.adjust(1), both, "an adjustment");
    s.expect.matches(await s.balance(), both, "a balance");
    s.expect.matches((await s.entryObjects())[0], both, "an entry");
  }),

  scenario("R14", "an account can do without an externalId", async (s) => {
    const { id, externalId } = await s.client.accounts.create();
    s.expect.equal(externalId, null, "externalId");
    const grant = await s.client.grants.create({ account: id, amount: 5 });
    s.expect.matches(grant, { accountId: id, externalId: null, amount: 5 }, "a grant");
  }),

  scenario("R15", "an externalId is kept as sent: case, blanks and all", async (s) => {
    const ids = [
      `${s.account} `,
      ` ${s.account}`,
      s.account.toUpperCase(),
      `${s.account}/a?b=c&d#e`,
      `${s.account}.%2F`,
      `${s.account} ünï — 💳`,
      "x".repeat(255 - s.account.length) + s.account,
    ];
    const made = new Set<string>();
    for (const externalId of ids) {
      const { id } = await s.client.accounts.create({ externalId });
      made.add(id);
      s.expect.matches(await s.client.accounts.get(externalId), { id, externalId }, `the account ${externalId}`);
      const found = await s.client.accounts.list({ externalId });
      s.expect.equal(
        found.data.map((account) => account.id),
        [id],
        `accounts listed by the externalId ${externalId}`,
      );
    }
    s.expect.equal(made.size, ids.length, "number of different accounts");
  }),

  scenario(
    "R15",
    "a value that could be ambiguous is no externalId",
    async (s) => {
      for (const externalId of ["", ".", "..", "acc_", "acc_1", "x".repeat(256)]) {
        const reply = await s.raw("POST", "/v1/accounts", { body: { externalId } });
        s.expect.equal(reply.status, 400, `status with externalId "${externalId.slice(0, 10)}"`);
        s.expect.matches(reply.body, { errors: [{ in: "body", pointer: "/externalId" }] }, "the violation");
      }
      for (const externalId of ["...", "Acc_1", "_acc_1", ".x"]) {
        const account = await s.client.accounts.create({ externalId: externalId + s.account });
        s.expect.equal(account.externalId, externalId + s.account, "an externalId that only looks like one");
      }
    },
    { tags: ["invalid-request"] },
  ),

  scenario("R15", "an externalId is unique for ever, closed accounts included", async (s) => {
    const { id } = await s.client.accounts.get(s.account);
    const again = (): PromiseLike<unknown> => s.client.accounts.create({ externalId: s.account });
    s.expect.equal((await s.refused(again(), 409, "external_id_conflict")).existingId, id, "existingId");
    await s.client.accounts.close(id);
    s.expect.equal((await s.refused(again(), 409, "external_id_conflict")).existingId, id, "existingId once closed");
  }),

  scenario("R15", "an externalId can be set once and never changes", async (s) => {
    const mine = await s.client.accounts.get(s.account);
    const { id } = await s.client.accounts.create();
    const taken = s.client.accounts.update(id, { externalId: s.account });
    s.expect.equal(
      (await s.refused(taken, 409, "external_id_conflict")).existingId,
      mine.id,
      "existingId of the owner",
    );
    const externalId = `${s.account}-late`;
    s.expect.matches(await s.client.accounts.update(id, { externalId }), { id, externalId, version: 2 }, "the account");
    const other = s.client.accounts.update(id, { externalId: `${externalId}r` });
    s.expect.equal(
      (await s.refused(other, 409, "external_id_conflict")).existingId,
      id,
      "existingId when it would change",
    );
    s.expect.equal((await s.client.accounts.get(externalId)).id, id, "id of the account read by its new externalId");
    await s.refused(s.client.accounts.create({ externalId }), 409, "external_id_conflict");
    const same = await s.client.accounts.update(id, { externalId });
    s.expect.equal(same.version, 2, "version after sending the value it has");
  }),

  scenario("R15", "PUT creates by externalId, then updates", async (s) => {
    const externalId = `${s.account}-put`;
    const made = await s.client.accounts.upsert(externalId, { name: "One", metadata: { a: "1" } }).withResponse();
    s.expect.equal(made.response.status, 201, "status of the first");
    s.expect.matches(made.data, { externalId, name: "One", metadata: { a: "1" }, version: 1 }, "the account made");
    const changed = await s.client.accounts.upsert(externalId, { email: "a@b.c", metadata: { b: "2" } }).withResponse();
    s.expect.equal(changed.response.status, 200, "status of the second");
    s.expect.matches(
      changed.data,
      { id: made.data.id, name: "One", email: "a@b.c", metadata: { a: "1", b: "2" }, version: 2 },
      "the account changed: what was not sent stays",
    );
    const same = await s.client.accounts.upsert(made.data.id, { name: "One" }).withResponse();
    s.expect.equal([same.response.status, same.data.version], [200, 2], "status and version where nothing differs");
  }),

  scenario("R15", "PUT does not create an account under an internal id", async (s) => {
    const unknown = "acc_01KE6PFY608S99Z11T27RVPF2A";
    await s.refused(s.client.accounts.upsert(unknown, { name: "Nobody" }), 404, "account_not_found");
    await s.refused(s.client.accounts.get(unknown), 404, "account_not_found");
  }),
];
