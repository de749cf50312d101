import { expect, test } from "vitest";
import { createMock, type Mock, type MockEnvironment } from "../index.ts";

async function demo(): Promise<{ mock: Mock; env: MockEnvironment; read: (path: string) => Promise<unknown> }> {
  const mock = createMock({ now: "2026-01-31T10:00:00Z" });
  const env = mock.environment("demo");
  await env.seed("demo");
  const read = async (path: string): Promise<unknown> => {
    const answer = await mock.fetch(path, { headers: { "x-api-key": env.readKey } });
    return answer.json();
  };
  return { mock, env, read };
}

test("the demo world has free, monthly and purchased credit, spent, held and adjusted", async () => {
  const { read } = await demo();
  expect(await read("/v1/accounts/ada/balances/credits")).toMatchObject({
    balance: 1000 + 10_000 + 5000 + 250 - 1250,
    reserved: 400,
    nextExpiry: { at: "2026-02-28T10:00:00.000Z" },
  });
  expect(await read("/v1/grants?account=ada&order=asc")).toMatchObject({
    data: [
      { category: "free", status: "depleted" },
      { category: "plan", name: "Pro, this month", expiresAt: "2026-02-28T10:00:00.000Z" },
      { category: "purchased", costBasis: { unitAmount: 1 }, expiresAt: null },
      { category: "adjustment", remaining: 250 },
    ],
  });
  expect(await read("/v1/reservations?account=ada")).toMatchObject({ data: [{ status: "open", held: 400 }] });
  expect(await read("/v1/adjustments")).toMatchObject({ data: [{ amount: 250 }] });
  expect(await read("/v1/accounts/grace/balances/credits")).toMatchObject({ available: 5 });
  expect(await read("/v1/debits?account=acme&credit=credits")).toMatchObject({ data: [{ refunded: 200 }] });
  expect(await read("/v1/accounts/acme/balances/build_minutes")).toMatchObject({ decimal: { balance: "587.25" } });
});

test("the demo world balances, now and when everything in it has ended", async () => {
  const { env } = await demo();
  expect(await env.check()).toEqual({ ok: true, violations: [] });
  await env.clock.advance("P1Y");
  expect(await env.check()).toEqual({ ok: true, violations: [] });
});

test("a world that does not fit beside what is there says why", async () => {
  const { env } = await demo();
  await expect(env.seed("demo")).rejects.toThrow(/seed demo: createCredit was refused.*code_conflict/);
});
