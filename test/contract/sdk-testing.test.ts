import { createMock } from "@opencredits/mock-server";
import { isFailure } from "@opencredits/sdk";
import {
  buildAccount,
  buildAdjustment,
  buildAlert,
  buildAutoTopUp,
  buildBundle,
  buildCredit,
  buildDebit,
  buildGrant,
  buildPlan,
  buildRefund,
  buildReservation,
  buildSchedule,
  buildSubscription,
  buildTransfer,
  buildWebhookEndpoint,
  createTestClient,
} from "@opencredits/sdk/testing";
import { validators } from "@opencredits/sdk/zod";
import { expect, test } from "vitest";

const mock = createMock({ now: "2026-01-01T00:00:00Z" });

test("the bodies of the builders are valid and fit together", async () => {
  const { credits, environment } = createTestClient(mock);
  await credits.accounts.create(buildAccount());
  await credits.credits.create(buildCredit());
  await credits.grants.create(buildGrant());
  const debit = await credits.debits.create(buildDebit());
  await credits.debits.refund(debit.id, buildRefund());
  await credits.reservations.create(buildReservation());
  const { balance } = await credits.adjustments.create(buildAdjustment());
  expect(balance).toMatchObject({ balance: 101, available: 91 });
  await credits.plans.create(buildPlan());
  await credits.schedules.create(buildSchedule({ plan: "pro" }));
  const subscription = await credits.subscriptions.create(buildSubscription());
  await credits.schedules.create(buildSchedule({ subscription: subscription.id }));
  await credits.schedules.create(buildSchedule());
  await credits.bundles.create(buildBundle());
  await credits.bundles.purchase("pack", { account: "user-1" });
  await credits.accounts.create(buildAccount({ externalId: "user-2" }));
  const { fromBalance } = await credits.transfers.create(buildTransfer());
  expect(fromBalance).toMatchObject({ balance: 1391, available: 1381 });
  expect((await credits.alerts.create(buildAlert())).triggered).toBe(false);
  expect(await credits.autoTopUps.put("user-1", "credits", buildAutoTopUp())).toMatchObject({
    amount: 100,
    target: null,
  });
  const filled = await credits.autoTopUps.put("user-2", "credits", buildAutoTopUp({ target: 50 }));
  expect(filled.balance.available).toBe(50);
  expect((await credits.webhookEndpoints.create(buildWebhookEndpoint())).secret).toMatch(/^whsec_/);
  expect((await environment.check()).ok).toBe(true);
});

test("what a builder is told wins, and an amount in decimals replaces the one in units", async () => {
  expect(buildGrant({ account: "user-2", amountDecimal: "1.5" })).toEqual({ account: "user-2", amountDecimal: "1.5" });
  expect(buildRefund({ amountDecimal: "1" })).toEqual({ amountDecimal: "1" });
  const transfer = { fromAccount: "user-1", toAccount: "user-3", amountDecimal: "1" };
  expect(buildTransfer({ toAccount: "user-3", amountDecimal: "1" })).toEqual(transfer);
  expect(buildSchedule({ amountDecimal: "1" })).not.toHaveProperty("amount");
  expect(buildDebit({ amount: 3, reason: "x" })).toEqual({ account: "user-1", amount: 3, reason: "x" });
  const built = { createGrant: buildGrant({ amountDecimal: "1" }), createCredit: buildCredit({ scale: 2 }) } as const;
  for (const [id, body] of Object.entries(built)) {
    const schema = validators.operation(id === "createGrant" ? "createGrant" : "createCredit").body;
    expect(schema?.safeParse(body).success).toBe(true);
  }
});

test("two clients are alone, two of one name share a world, and its clock is at hand", async () => {
  const { credits, environment } = createTestClient(mock, { environment: "shared" });
  await credits.accounts.create(buildAccount());
  await credits.grants.create(buildGrant({ expiresIn: { unit: "month", count: 1 } }));
  const stranger = createTestClient(mock);
  const error: unknown = await stranger.credits.accounts.get("user-1").catch((reason: unknown) => reason);
  expect(isFailure(error, "getAccount", 404)).toBe(true);
  await environment.clock.advance("P1M");
  const same = createTestClient(mock, { environment: "shared" });
  expect(await same.credits.balances.get("user-1", "credits")).toMatchObject({ available: 0, version: 2 });
});

test("retries do not pause, and options of a client hold", async () => {
  const events: string[] = [];
  let calls = 0;
  const failing = {
    environment: () => ({ apiKey: "sk_test_a" }),
    fetch: async () => {
      calls += 1;
      throw new TypeError("down");
    },
  };
  const { credits } = createTestClient(failing, { maxRetries: 20, onEvent: ({ type }) => void events.push(type) });
  await expect(credits.accounts.get("user-1")).rejects.toThrow("down");
  expect(calls).toBe(21);
  expect(events.filter((type) => type === "retry")).toHaveLength(20);
});
