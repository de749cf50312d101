import { expect, test } from "vitest";
import { ConnectionError } from "./errors.ts";
import { fakeServer, problem } from "./fake-server.ts";
import { hasCode, isApiError, isFailure } from "./guards.ts";

async function failed(answer: Response): Promise<unknown> {
  const { credits } = fakeServer([answer]);
  return credits.debits.create({ account: "a", amount: 5 }).catch((reason: unknown) => reason);
}

/** What an error of another copy of this package looks like: the same name and members, another class. */
function foreign(members: object): Error {
  return Object.assign(new Error("elsewhere"), {
    name: "ApiError",
    operationId: "createDebit",
    status: 402,
    ...members,
  });
}

test("isFailure tells operation and status", async () => {
  const error = await failed(problem(402, "insufficient_credits", { shortfall: 2 }));
  expect(isFailure(error, "createDebit", 402) && error.problem.shortfall).toBe(2);
  expect(isFailure(error, "createDebit")).toBe(true);
  expect(isFailure(error, "createDebit", 404)).toBe(false);
  expect(isFailure(error, "createReservation", 402)).toBe(false);
});

test("hasCode tells the code, whatever the operation", async () => {
  const error = await failed(problem(402, "insufficient_credits", { shortfall: 2 }));
  expect(hasCode(error, "insufficient_credits") && error.problem.shortfall).toBe(2);
  expect(hasCode(error, "account_not_found")).toBe(false);
});

test("an error without a problem is an ApiError, but no failure the spec knows", async () => {
  const error = await failed(new Response("<html>", { status: 404 }));
  expect(isApiError(error)).toBe(true);
  expect(isFailure(error, "createDebit", 404)).toBe(false);
  expect(hasCode(error, "account_not_found")).toBe(false);
});

test("the guards know errors of another copy of the package by their name", () => {
  const error = foreign({ code: "insufficient_credits", problem: { code: "insufficient_credits", shortfall: 2 } });
  expect(isApiError(error)).toBe(true);
  expect(isFailure(error, "createDebit", 402)).toBe(true);
  expect(hasCode(error, "insufficient_credits")).toBe(true);
});

test("everything else is none: other errors of ours, another library's ApiError, values that are no errors", () => {
  const others = [
    new ConnectionError("no answer"),
    Object.assign(new Error("elsewhere"), { name: "ApiError", status: 402, code: "insufficient_credits" }),
    { name: "ApiError", operationId: "createDebit", code: "insufficient_credits" },
    "ApiError",
    null,
    undefined,
  ];
  for (const other of others) {
    expect([isApiError(other), isFailure(other, "createDebit"), hasCode(other, "insufficient_credits")]).toEqual([
      false,
      false,
      false,
    ]);
  }
});
