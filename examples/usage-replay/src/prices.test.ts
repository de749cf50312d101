import { expect, test } from "vitest";
import { AnswerEstimator, costOf, durationOf } from "./prices.ts";

test("an answer token costs four times a prompt token", () => {
  expect(costOf(374, 44)).toBe(374 + 4 * 44);
  expect(costOf(0, 0)).toBe(0);
});

test("a request takes whole milliseconds, longer with every token", () => {
  expect(durationOf(374, 44)).toBe(400 + 94 + 1232);
  expect(durationOf(374, 45)).toBe(durationOf(374, 44) + 28);
});

test("an account without answers is given the first estimate", () => {
  expect(new AnswerEstimator().estimate("user-1")).toBe(256);
});

test("the estimate is the longest of an account's last five answers, and no other account's", () => {
  const estimator = new AnswerEstimator();
  for (const answer of [900, 10, 20, 30, 40]) estimator.learn("user-1", answer);
  estimator.learn("user-2", 5000);
  expect(estimator.estimate("user-1")).toBe(900);
  estimator.learn("user-1", 50);
  expect(estimator.estimate("user-1")).toBe(50);
});

test("an account whose answers were empty is still given a hold", () => {
  const estimator = new AnswerEstimator();
  estimator.learn("user-1", 0);
  expect(estimator.estimate("user-1")).toBe(1);
});
