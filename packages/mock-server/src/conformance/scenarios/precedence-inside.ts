import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

const UNKNOWN = "0".repeat(26);

/** A closed account that holds one captured reservation, one depleted, one expired and one voided grant. */
async function closedAccount(s: ScenarioContext): Promise<{
  readonly account: string;
  readonly reservation: string;
  readonly debit: string;
  readonly depleted: string;
  readonly expired: string;
  readonly voided: string;
}> {
  const account = await s.newAccount();
  const depleted = await s.grant(5, { account, priority: 1 });
  const expired = await s.grant(5, { account });
  const voided = await s.grant(5, { account });
  const hold = await s.reserve(5, { account });
  const { debit } = await s.client.reservations.capture(hold.id);
  await s.client.grants.expire(expired.id);
  await s.client.accounts.close(account);
  const ids = { depleted: depleted.id, expired: expired.id, voided: voided.id };
  return { account, reservation: hold.id, debit: debit?.id ?? "", ...ids };
}

const notFound: readonly Scenario[] = [
  scenario("R70", "of several unknown references the first one is named: path, then body order", async (s) => {
    const { client, account } = s;
    const nobody = `${s.account}-nobody`;
    await s.refused(client.balances.get(nobody, "nothing"), 404, "account_not_found");
    await s.refused(client.balances.get(account, "nothing"), 404, "credit_not_found");
    await s.refused(client.balances.setLimit(nobody, "nothing", { creditLimit: 1 }), 404, "account_not_found");
    await s.refused(s.grant(1, { account: nobody, credit: "nothing" }), 404, "account_not_found");
    const reservationId = `rsv_${UNKNOWN}`;
    await s.refused(s.consume(1, { account: nobody, credit: "nothing", reservationId }), 404, "account_not_found");
    await s.refused(s.consume(1, { credit: "nothing", reservationId }), 404, "credit_not_found");
    await s.refused(s.consume(1, { reservationId }), 404, "reservation_not_found");
    const grantIds = [`grt_${UNKNOWN}`];
    await s.refused(s.adjust(-1, { credit: "nothing", grantIds }), 404, "credit_not_found");
    await s.refused(s.adjust(-1, { grantIds }), 404, "grant_not_found");
  }),
  scenario("R70", "an unknown reference goes before a wrong version", async (s) => {
    await s.refused(s.consume(1, { reservationId: `rsv_${UNKNOWN}`, ifVersion: 9 }), 404, "reservation_not_found");
    await s.refused(s.adjust(-1, { grantIds: [`grt_${UNKNOWN}`], ifVersion: 9 }), 404, "grant_not_found");
    await s.refused(s.client.grants.void(`grt_${UNKNOWN}`, { ifVersion: 9 }), 404, "grant_not_found");
    await s.refused(s.client.accounts.close(`${s.account}-nobody`, { ifMatch: 9 }), 404, "account_not_found");
  }),
];

const unprocessable: readonly Scenario[] = [
  scenario("R70", "of several 422 of a grant the first field of the schema is named", async (s) => {
    const costBasis = { currency: "USD", unitAmount: 2, unitAmountDecimal: "0.0125" };
    const rollover = { expiry: { type: "period" } } as const;
    const past = { expiresAt: s.time(-1) };
    const { account } = s;
    const create = (terms: object): PromiseLike<unknown> => s.client.grants.create({ account, ...terms });
    await s.refused(create({ amount: 2, amountDecimal: "1", ...past, costBasis }), 422, "conflicting_fields");
    await s.refused(create({ amountDecimal: "1.5", ...past, rollover, costBasis }), 422, "precision_exceeded");
    await s.refused(create({ amount: 2, ...past, rollover, costBasis }), 422, "invalid_expiry");
    await s.refused(create({ amount: 2, rollover, costBasis }), 422, "conflicting_fields");
    await s.refused(create({ amount: 2, costBasis }), 422, "price_mismatch");
  }),
  scenario("R70", "of several 422 of a debit, a hold or an adjustment the first field is named", async (s) => {
    const { id } = await s.grant(10);
    const credit = await s.newCredit();
    const occurredAt = s.time(9999);
    const base = { account: s.account };
    await s.refused(s.client.debits.create({ ...base, amountDecimal: "1.5", occurredAt }), 422, "precision_exceeded");
    await s.refused(s.client.debits.create({ ...base, occurredAt }), 422, "conflicting_fields");
    const expiresAt = s.time(9999);
    const hold = s.client.reservations.create({ ...base, amountDecimal: "1.5", expiresAt });
    await s.refused(hold, 422, "precision_exceeded");
    const past = s.time(-1);
    const many = { credit, grantIds: [id], expiresAt: past };
    await s.refused(
      s.client.adjustments.create({ ...base, ...many, amountDecimal: "-1.5" }),
      422,
      "precision_exceeded",
    );
    await s.refused(s.adjust(-1, { ...many, overage: "cap" }), 422, "invalid_expiry");
    await s.refused(s.adjust(-1, { ...many, expiresAt: null }), 422, "grant_of_other_pool");
  }),
  scenario("R70", "a wrong version goes before 422, 409 and 402", async (s) => {
    const { account } = await closedAccount(s);
    await s.refused(s.consume(1, { occurredAt: s.time(9999), ifVersion: 9 }), 412, "version_mismatch");
    await s.refused(s.consume(1, { account, ifVersion: 99 }), 412, "version_mismatch");
    await s.refused(s.consume(1, { ifVersion: 9 }), 412, "version_mismatch");
  }),
  scenario("R70", "422 goes before 409 and 402", async (s) => {
    const closed = await closedAccount(s);
    await s.refused(s.grant(1, { account: closed.account, expiresAt: s.time(-1) }), 422, "invalid_expiry");
    const late = { onExpiredGrant: "reissue", reissueExpiresAt: s.time(-1) } as const;
    await s.refused(s.client.debits.refund(closed.debit, late), 422, "invalid_expiry");
    await s.refused(s.client.grants.update(closed.expired, { expiresAt: s.time(-1) }), 422, "invalid_expiry");
    const capture = s.client.reservations.capture(closed.reservation, { amount: 1, amountDecimal: "2" });
    await s.refused(capture, 422, "conflicting_fields");
    await s.refused(s.consume(5, { occurredAt: s.time(9999) }), 422, "occurred_in_future");
  }),
];

const conflicts: readonly Scenario[] = [
  scenario("R70", "of several 409 the earlier in the table of codes is named", async (s) => {
    const closed = await closedAccount(s);
    const { account } = closed;
    const externalKey = `${account}/taken`;
    const debit = await s.grant(50, { externalKey });
    await s.consume(1, { externalKey });
    await s.adjust(1, { externalKey });
    const credit = await s.newCredit();
    await s.client.credits.archive(credit);
    await s.refused(s.grant(1, { account, credit, externalKey }), 409, "external_key_conflict");
    await s.refused(s.grant(1, { account, credit }), 409, "account_closed");
    await s.refused(s.grant(1, { credit }), 409, "credit_archived");
    const grantIds = [closed.expired];
    await s.refused(s.adjust(-1, { account, grantIds, externalKey }), 409, "external_key_conflict");
    await s.refused(s.adjust(-1, { account, grantIds }), 409, "account_closed");
    const capture = { amount: 1, externalKey };
    await s.refused(s.client.reservations.capture(closed.reservation, capture), 409, "external_key_conflict");
    await s.refused(s.client.reservations.capture(closed.reservation), 409, "account_closed");
    await s.refused(s.client.reservations.release(closed.reservation, { amount: 9 }), 409, "account_closed");
    await s.refused(s.client.debits.refund(closed.debit, { amount: 99 }), 409, "account_closed");
    await s.refused(s.client.grants.update(closed.expired, { priority: 1 }), 409, "account_closed");
    await s.refused(s.client.grants.void(closed.depleted), 409, "account_closed");
    await s.refused(s.client.grants.expire(closed.voided), 409, "account_closed");
    s.expect.equal((await s.client.grants.get(debit.id)).remaining, 49, "nothing else happened");
  }),
  scenario("R70", "of several 409 of an account or a credit the earlier is named", async (s) => {
    const { account } = await closedAccount(s);
    await s.refused(s.client.accounts.update(account, { externalId: s.account }), 409, "external_id_conflict");
    await s.refused(s.client.accounts.update(account, { name: "x" }), 409, "account_closed");
    const [used, other] = [await s.newCredit(), await s.newCredit()];
    await s.grant(1, { credit: used });
    await s.refused(s.client.credits.update(used, { code: other }), 409, "code_conflict");
    await s.refused(s.client.credits.update(used, { code: `${other}-free` }), 409, "credit_in_use");
  }),
  scenario("R70", "409 goes before 402", async (s) => {
    const { account, expired } = await closedAccount(s);
    await s.refused(s.consume(99, { account }), 409, "account_closed");
    const { id } = await s.grant(5);
    await s.client.grants.expire(id);
    await s.refused(s.adjust(-99, { grantIds: [id] }), 409, "grant_not_active");
    await s.grant(5);
    const hold = await s.reserve(5);
    await s.client.reservations.capture(hold.id);
    await s.refused(s.client.reservations.capture(hold.id, { amount: 99 }), 409, "reservation_captured");
    await s.refused(s.client.reservations.extend(hold.id, { additionalAmount: 99 }), 409, "reservation_captured");
    s.expect.equal((await s.client.grants.get(expired)).status, "expired", "status");
  }),
];

const noOps: readonly Scenario[] = [
  scenario("R70", "a no-op goes before 422 and 409, whatever its other fields hold", async (s) => {
    const closed = await closedAccount(s);
    const { client } = s;
    s.expect.equal((await client.grants.void(closed.voided, { reason: "again" })).voidReason, "account_closed", "void");
    s.expect.equal((await client.grants.expire(closed.expired)).status, "expired", "expire on a closed account");
    s.expect.equal((await client.accounts.close(closed.account)).status, "closed", "close");
    await s.grant(10);
    const hold = await s.reserve(5);
    await client.reservations.release(hold.id);
    const odd = { amount: 1, amountDecimal: "2.5" };
    s.expect.equal((await client.reservations.release(hold.id, odd)).status, "released", "release with bad amounts");
    s.expect.equal((await client.reservations.release(hold.id, { amount: 99 })).held, 0, "release of too much");
    await client.accounts.close(s.account);
    s.expect.equal((await client.reservations.release(hold.id)).status, "released", "release on a closed account");
    const credit = await s.newCredit();
    await client.credits.archive(credit);
    s.expect.equal((await client.credits.archive(credit)).status, "archived", "archive");
  }),
  scenario("R70", "a wrong version goes before a no-op", async (s) => {
    const closed = await closedAccount(s);
    const { client } = s;
    await s.refused(client.grants.void(closed.voided, { ifVersion: 99 }), 412, "version_mismatch");
    await s.refused(client.grants.expire(closed.expired, {}, { ifMatch: 99 }), 412, "version_mismatch");
    await s.refused(client.accounts.close(closed.account, { ifMatch: 99 }), 412, "version_mismatch");
    await s.grant(10);
    const hold = await s.reserve(5);
    await client.reservations.release(hold.id);
    await s.refused(client.reservations.release(hold.id, { ifVersion: 99 }), 412, "version_mismatch");
  }),
  scenario(
    ["R70", "R11"],
    "a refused request leaves nothing but the due work it found",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(5) });
      await s.at(6);
      await s.refused(s.consume(1), 402, "insufficient_credits");
      s.expect.equal(await s.entries(), ["grant_issued +10/0/0", "grant_expired -10/0/0"], "entries");
      const before = await s.control.snapshot();
      const keyless = s.connect({ idempotency: "off" });
      for (const amount of [1, 2]) {
        await s.refused(keyless.debits.create({ account: s.account, amount }), 402, "insufficient_credits");
      }
      await s.refused(keyless.grants.get("grt_unknown"), 404, "grant_not_found");
      s.expect.equal(await s.control.snapshot(), before, "snapshot");
    },
    { needs: ["clock", "control"] },
  ),
];

export const precedenceInside: readonly Scenario[] = [...notFound, ...unprocessable, ...conflicts, ...noOps];
