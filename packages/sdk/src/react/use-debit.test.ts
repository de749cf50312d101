import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { fakeServer, json, problem, type Step } from "../fake-server.ts";
import { creditsKeys } from "./index.ts";
import { type DebitInput, debitMutation } from "./use-debit.ts";

const KEY = creditsKeys.balance("me", "credits");
const balanceOf = (available: number, version: number, decimal: object | null = null) => ({
  credit: "credits",
  balance: available + 10,
  available,
  spendable: available,
  version,
  decimal,
});
const taken = (available: number, version: number): Response => json(201, { balance: balanceOf(available, version) });

/** A ledger whose answers are let go one by one. */
function world(steps: number) {
  const answers: ((response: Response) => void)[] = [];
  const step: Step = () => new Promise<Response>((resolve) => answers.push(resolve));
  const { credits, requests } = fakeServer(Array.from({ length: steps }, () => step));
  const queries = new QueryClient();
  const options = debitMutation(queries, credits, "me", "credits");
  const take = (input: DebitInput): Promise<unknown> =>
    queries
      .getMutationCache()
      .build(queries, options)
      .execute(input)
      .catch((error: unknown) => error);
  const shown = (): unknown => queries.getQueryData<{ available: number }>(KEY)?.available;
  queries.setQueryData(KEY, balanceOf(100, 1));
  return { queries, requests, answers, take, shown };
}

test("a debit falls at once, names account and credit, and its answer is what stays", async () => {
  const { answers, requests, take, shown, queries } = world(1);
  const done = take({ amount: 5, reason: "render" });
  await expect.poll(() => answers.length).toBe(1);
  expect(shown()).toBe(95);
  expect(requests[0]?.body).toEqual({ account: "me", credit: "credits", amount: 5, reason: "render" });
  answers[0]?.(taken(90, 2));
  await done;
  expect(shown()).toBe(90);
  expect(queries.getQueryState(KEY)?.isInvalidated).toBe(true);
});

test("a refusal gives back its own amount, and not what another debit took meanwhile", async () => {
  const { answers, take, shown, queries } = world(2);
  const first = take({ amount: 5 });
  const second = take({ amount: 30 });
  await expect.poll(() => answers.length).toBe(2);
  expect(shown()).toBe(65);
  answers[0]?.(problem(402, "insufficient_credits"));
  await first;
  expect(shown()).toBe(70);
  expect(queries.getQueryState(KEY)?.isInvalidated).toBe(false);
  answers[1]?.(taken(70, 2));
  await second;
  expect(shown()).toBe(70);
  expect(queries.getQueryState(KEY)?.isInvalidated).toBe(true);
});

test("answers in another order end at the newest one", async () => {
  const { answers, take, shown } = world(3);
  const all = [take({ amount: 5 }), take({ amount: 7 }), take({ amount: 1 })];
  await expect.poll(() => answers.length).toBe(3);
  expect(shown()).toBe(87);
  answers[1]?.(taken(88, 3));
  await all[1];
  expect(shown()).toBe(82);
  answers[0]?.(taken(95, 2));
  await all[0];
  expect(shown()).toBe(87);
  answers[2]?.(taken(87, 4));
  await all[2];
  expect(shown()).toBe(87);
});

test("decimals move with their units, and what only the ledger knows does not move", async () => {
  const { answers, take, shown, queries } = world(2);
  const decimal = { balance: "1.10", available: "1.00", spendable: "1.00", reserved: "0.10" };
  queries.setQueryData(KEY, balanceOf(100, 1, decimal));
  void take({ amount: 5 });
  void take({ amountDecimal: "0.05" });
  await expect.poll(() => answers.length).toBe(2);
  expect(shown()).toBe(95);
  expect(queries.getQueryData(KEY)).toMatchObject({
    balance: 105,
    decimal: { balance: "1.05", available: "0.95", spendable: "0.95", reserved: "0.10" },
  });
});

test("a debit without a balance on the page is just a debit", async () => {
  const { answers, take, shown, queries } = world(1);
  queries.clear();
  const done = take({ amount: 5 });
  await expect.poll(() => answers.length).toBe(1);
  answers[0]?.(taken(95, 2));
  expect(await done).toMatchObject({ balance: { available: 95 } });
  expect(shown()).toBeUndefined();
});
