import type { OperationId } from "../generated/control-routes.ts";
import { assured } from "../http/boundary.ts";
import type { ControlResult } from "./contract.ts";

/** A function with the form of `fetch`. */
export type ControlFetch = (input: string, init: RequestInit) => Promise<Response>;

/** Where a control plane is, and what opens it. */
export interface ControlOptions {
  /** Base URL of the mock, such as `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
  /** An environment's secret key, or the admin token. */
  readonly key: string;
  /** Default: the global `fetch`, looked up at each call. */
  readonly fetch?: ControlFetch;
}

/** A refusal of the control plane. `code` is contract, the message is for people. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  /** The HTTP status of the answer. */
  readonly status: number;
  /** Null when the answer was no problem of the control plane. */
  readonly code: string | null;
  /** The whole answer, parsed where it is JSON. */
  readonly problem: unknown;

  constructor(operationId: OperationId, status: number, problem: unknown) {
    const { code, detail, errors } = readProblem(problem);
    const reasons = errors.map((error) => `\n  ${JSON.stringify(error)}`).join("");
    super(`${operationId}: ${status} ${code ?? ""} ${detail}`.trimEnd() + reasons);
    this.status = status;
    this.code = code;
    this.problem = problem;
  }
}

/** Sends one request to the control plane. Throws a {@link ControlError}, or what `fetch` throws. */
export async function callControl<Id extends OperationId>(
  options: ControlOptions,
  operationId: Id,
  method: string,
  path: string,
  body?: object,
): Promise<ControlResult<Id>> {
  const send: ControlFetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const response = await send(`${options.baseUrl.replace(/\/+$/, "")}/__mock${path}`, {
    method,
    headers: {
      authorization: `Bearer ${options.key}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === "" ? undefined : parse(text);
  if (!response.ok) throw new ControlError(operationId, response.status, answer);
  // The mock is held to the contract that this type is generated from.
  return assured<ControlResult<Id>>(answer);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function readProblem(problem: unknown): { code: string | null; detail: string; errors: readonly unknown[] } {
  if (typeof problem !== "object" || problem === null) return { code: null, detail: String(problem ?? ""), errors: [] };
  const code = "code" in problem && typeof problem.code === "string" ? problem.code : null;
  const detail = "detail" in problem && typeof problem.detail === "string" ? problem.detail : "";
  return { code, detail, errors: "errors" in problem && Array.isArray(problem.errors) ? problem.errors : [] };
}
