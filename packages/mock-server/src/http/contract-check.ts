import { validators, violations as violationsOf } from "@opencredits/sdk/zod";
import type { ZodType } from "zod";
import type { Answer } from "./exchange.ts";
import type { Plan } from "./plan.ts";

/**
 * Compares an answer with what the contract says that the operation may answer. Undefined when it keeps to it; else what
 * differs. Answers of the mock's own codes are no part of the contract.
 */
export function contractDifference(plan: Plan | undefined, answer: Answer): string | undefined {
  if (answer.status < 200 || answer.body === null) return undefined;
  const body: unknown = JSON.parse(answer.body);
  const validator = plan === undefined ? outsideOf(answer.status) : plan.validators.response(answer.status);
  const name = plan === undefined ? "Outside every operation" : plan.route.operationId;
  if (validator === undefined) {
    return isMockOnly(body) ? undefined : `${name} has no status ${answer.status} in the contract.`;
  }
  const result = validator.safeParse(body);
  if (result.success || isMockOnly(body)) return undefined;
  const lines = violationsOf(result.error, body).map(({ pointer, keyword, message }) => {
    return `  ${pointer === "" ? "(the whole body)" : pointer}: ${keyword}: ${message}`;
  });
  return `${name} ${answer.status} does not match its schema:\n${lines.join("\n")}`;
}

function outsideOf(status: number): ZodType | undefined {
  if (status === 404) return validators.component("RouteNotFoundProblem");
  return status === 405 ? validators.component("MethodNotAllowedProblem") : undefined;
}

function isMockOnly(body: unknown): boolean {
  return typeof body === "object" && body !== null && "code" in body && body.code === "environment_limit";
}
