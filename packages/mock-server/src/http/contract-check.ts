import { type OperationValidators, validators, violations as violationsOf } from "@opencredits/sdk/zod";
import type { ZodType } from "zod";
import type { components } from "../generated/control-types.ts";
import { refusal } from "./answers.ts";
import type { Answer } from "./exchange.ts";

/** One place where an answer breaks the contract, as the contract of the control plane has it. */
export type AnswerViolation = components["schemas"]["AnswerViolation"];

/** The operation that an answer is of. */
interface Answered {
  readonly route: { readonly operationId: string };
  readonly validators: OperationValidators;
}

/**
 * Holds an answer to the contract: the answer itself, or where it says something that the contract does not allow, the
 * 500 `mock_contract_violation` that says what. `plan` is undefined for answers outside of every operation.
 */
export function heldToContract(
  plan: Answered | undefined,
  answer: Answer,
  instance: string,
  nextRequestId: () => string,
): Answer {
  const errors = differences(plan, answer);
  if (errors.length === 0) return answer;
  const name = `${plan?.route.operationId ?? "outside every operation"}, status ${answer.status}`;
  const lines = errors.map(({ pointer, keyword, message }) => {
    return `  ${pointer === "" ? "(the whole body)" : pointer}: ${keyword}: ${message}`;
  });
  const detail = `The mock was about to answer what the contract does not allow: ${name}. This is a fault of the mock.`;
  const problem = { code: "mock_contract_violation", detail, members: { errors } } as const;
  return {
    ...refusal(problem, instance, nextRequestId()),
    contractViolation: `${name}, does not match the contract:\n${lines.join("\n")}`,
  };
}

function differences(plan: Answered | undefined, answer: Answer): AnswerViolation[] {
  if (answer.body === null) return [];
  const body: unknown = JSON.parse(answer.body);
  if (isMockOnly(body)) return [];
  const validator = plan === undefined ? outsideOf(answer.status) : plan.validators.response(answer.status);
  if (validator === undefined) return [{ pointer: "", keyword: "status", message: "The contract has no such status." }];
  const result = validator.safeParse(body);
  if (result.success) return [];
  return violationsOf(result.error, body).map(({ pointer, keyword, message }) => ({ pointer, keyword, message }));
}

function outsideOf(status: number): ZodType | undefined {
  if (status === 404) return validators.component("RouteNotFoundProblem");
  return status === 405 ? validators.component("MethodNotAllowedProblem") : undefined;
}

/** Codes that the mock answers under the API's paths although no contract of an API has them. */
const MOCK_ONLY: readonly unknown[] = ["environment_limit"];

function isMockOnly(body: unknown): boolean {
  return typeof body === "object" && body !== null && "code" in body && MOCK_ONLY.includes(body.code);
}
