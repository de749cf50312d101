import { createValidators } from "@opencredits/sdk/zod";
import type { Environment } from "../environment/environment.ts";
import { machineNow } from "../environment/machine.ts";
import type { SendWebhook } from "../environment/webhooks/attempt.ts";
import { fetchSender } from "../environment/webhooks/fetch-sender.ts";
import type { Environments } from "../environments.ts";
import { type Route, routes } from "../generated/control-routes.ts";
import { componentSchemas, operationSchemas } from "../generated/control-schemas.ts";
import { jsonAnswer, refusal } from "../http/answers.ts";
import { invalidRequest } from "../http/arrival.ts";
import { lengthProblem, mediaTypeProblem } from "../http/body-problems.ts";
import { heldToContract } from "../http/contract-check.ts";
import { type Answer, type BodyRead, DROPPED, type Handle, type Reply, type RequestLike } from "../http/exchange.ts";
import { type RequestPlan, requestPlan } from "../http/plan.ts";
import type { Problem } from "../http/problems.ts";
import { judgeHeaders, readBody, readPath, readQuery } from "../http/request-reading.ts";
import { Router } from "../http/router.ts";
import { Violations } from "../http/violations.ts";
import { MAX_BODY_BYTES, MAX_SNAPSHOT_BYTES } from "../limits.ts";
import { admit } from "./admission.ts";
import type { Controlled, ControlOperation, MockState } from "./operation.ts";
import { CONTROL_OPERATIONS } from "./operations.ts";
import { isForeign } from "./origin.ts";

/** What the control plane needs from outside. */
export interface ControlHandlerOptions {
  readonly environments: Environments;
  readonly adminToken: string;
  readonly checkResponses: boolean;
  /** Sends deliveries of webhooks. Default: the global `fetch`, looked up at each call. */
  readonly sendWebhook?: SendWebhook;
}

/** What is known of an operation before a request for it comes. */
interface Plan extends RequestPlan {
  readonly route: Route;
  readonly operation: ControlOperation;
}

/** A request that was let in. */
interface Arrival {
  readonly request: RequestLike;
  readonly path: string;
  readonly search: string;
  readonly values: readonly string[];
  readonly plan: Plan;
  readonly environment: Environment | undefined;
}

const router: Router<Route> = new Router(routes);
const validators = createValidators({ components: componentSchemas, operations: operationSchemas });
const CONTRACT_PATH = "/__mock/openapi.json";
const NO_BODY = new Uint8Array(0);

/**
 * The handler of `/__mock`: the same way through R70 as the API's, with keys of its own, and closed to the pages of other
 * origins before anything else is looked at.
 */
export function createControlHandler(options: ControlHandlerOptions): Handle {
  const handler = new ControlHandler(options);
  return (request) => handler.handle(request);
}

class ControlHandler {
  readonly #options: ControlHandlerOptions;
  readonly #mock: MockState;
  readonly #send: SendWebhook;

  constructor(options: ControlHandlerOptions) {
    const startedAt = machineNow();
    this.#options = options;
    this.#send = options.sendWebhook ?? fetchSender((url, init) => globalThis.fetch(url, init));
    this.#mock = { environments: options.environments, uptimeMs: () => Math.max(0, machineNow() - startedAt) };
  }

  handle(request: RequestLike): Reply | Promise<Reply> {
    const question = request.url.indexOf("?");
    const path = question < 0 ? request.url : request.url.slice(0, question);
    if (isForeign(request)) return withoutBody(request, this.#refuse(FOREIGN, path));
    try {
      const reply = this.#route(request, path, question < 0 ? "" : request.url.slice(question + 1));
      if (!(reply instanceof Promise)) return withoutBody(request, reply);
      return reply.catch((error: unknown) => this.#crashed(path, error)).then((late) => withoutBody(request, late));
    } catch (error) {
      return withoutBody(request, this.#crashed(path, error));
    }
  }

  /** What should never happen: the request is refused, and the mock goes on. */
  #crashed(path: string, error: unknown): Answer {
    const detail = `The mock failed: ${error instanceof Error ? error.message : String(error)}`;
    return this.#refuse({ code: "internal_error", detail }, path);
  }

  #route(request: RequestLike, path: string, search: string): Reply | Promise<Reply> {
    if (path === CONTRACT_PATH && isReading(request)) return this.#contract();
    const match = router.match(path);
    if (match === undefined) {
      const detail = `Nothing answers ${request.method} ${path}. Its contract is at ${CONTRACT_PATH}.`;
      return this.#held(undefined, this.#refuse({ code: "route_not_found", detail }, path), path);
    }
    const allow = ["allow", match.node.allow];
    if (request.method === "OPTIONS") return { kind: "answer", status: 204, headers: allow, body: null };
    const route = match.node.routes.get(request.method === "HEAD" ? "GET" : request.method);
    if (route === undefined) {
      const detail = `${path} has no method ${request.method}; it has ${match.node.allow}.`;
      return this.#held(undefined, this.#refuse({ code: "method_not_allowed", detail }, path, undefined, allow), path);
    }
    return this.#admit({ request, path, search, values: match.values, plan: planOf(route) });
  }

  async #contract(): Promise<Answer> {
    const { text } = await import("../generated/control-json.ts");
    return jsonAnswer(200, text, this.#requestId(undefined));
  }

  #admit(arrival: Omit<Arrival, "environment">): Reply | Promise<Reply> {
    const { request, path, values, plan } = arrival;
    const { environments, adminToken } = this.#options;
    const admission = admit(request, plan.operation, values, environments, adminToken);
    if ("problem" in admission) {
      const headers = admission.problem.code === "unauthorized" ? ["www-authenticate", "Bearer"] : undefined;
      return this.#held(plan, this.#refuse(admission.problem, path, undefined, headers), path);
    }
    const { environment } = admission;
    if (plan.route.method === "GET") return this.#answer({ ...arrival, environment }, NO_BODY);
    const bytes = request.body(limitOf(plan));
    if (!(bytes instanceof Promise)) return this.#answer({ ...arrival, environment }, bytes);
    // The environment may have been dropped, and made anew, while the body was on its way.
    const again = (): Environment | undefined => environment && environments.open(environment.name);
    return bytes.then((read) => this.#answer({ ...arrival, environment: again() }, read));
  }

  #answer(arrival: Arrival, bytes: BodyRead): Reply | Promise<Reply> {
    if (bytes === "broken") return DROPPED;
    const outcome = this.#outcome(arrival, bytes);
    return outcome instanceof Promise
      ? outcome.then((late) => this.#present(arrival, late))
      : this.#present(arrival, outcome);
  }

  #present({ plan, path, environment }: Arrival, outcome: Controlled<unknown>): Reply {
    // A clock that moved, and a world that was replaced, may have events to deliver.
    if (environment !== undefined) this.#options.environments.announce(environment);
    if ("problem" in outcome) return this.#held(plan, this.#refuse(outcome.problem, path, environment), path);
    const [status = 200] = plan.route.success;
    const requestId = this.#requestId(environment);
    const { result } = outcome;
    const answer: Answer =
      result === undefined
        ? { kind: "answer", status, headers: ["x-request-id", requestId], body: null }
        : jsonAnswer(status, JSON.stringify(result), requestId);
    return this.#held(plan, answer, path);
  }

  /** 413, 415 and 400; then the operation. */
  #outcome(arrival: Arrival, bytes: Uint8Array | "too_large"): Controlled<unknown> | Promise<Controlled<unknown>> {
    const { request, search, values, plan, environment } = arrival;
    const { operation } = plan;
    if (bytes === "too_large") return { problem: lengthProblem(plan, limitOf(plan)) };
    const unsupported = mediaTypeProblem(plan, request, bytes);
    if (unsupported !== undefined) return { problem: unsupported };
    const violations = new Violations();
    readPath(plan, values, violations);
    readQuery(plan, search, violations);
    judgeHeaders(plan, request, violations);
    const { value: body } = readBody(plan, bytes, violations);
    if (!violations.isEmpty) return { problem: invalidRequest(violations) };
    if (operation.scope === "mock") return operation.run(this.#mock);
    const { environments } = this.#options;
    if (operation.scope === "everywhere") return operation.run({ environments, environment });
    if (environment === undefined) return { problem: FOREIGN };
    if (operation.isKept && !environments.hasRoomFor(environment)) return { problem: NO_ROOM };
    const outcome = operation.run({ environment, environments, send: this.#send, values, body, violations });
    if (outcome instanceof Promise) return outcome;
    if (!violations.isEmpty) return { problem: invalidRequest(violations) };
    if (operation.isKept && !("problem" in outcome)) environments.keep(environment);
    return outcome;
  }

  #refuse(problem: Problem, path: string, environment?: Environment, headers?: readonly string[]): Answer {
    return refusal(problem, path, this.#requestId(environment), headers);
  }

  #requestId(environment: Environment | undefined): string {
    return environment === undefined
      ? this.#options.environments.nextRequestId()
      : environment.nextRequestId(environment.now());
  }

  #held(plan: Plan | undefined, answer: Answer, path: string): Answer {
    if (!this.#options.checkResponses) return answer;
    return heldToContract(plan, answer, path, () => this.#options.environments.nextRequestId());
  }
}

const plans: Map<string, Plan> = new Map();

/** The plan of a route; made when it is first needed. */
function planOf(route: Route): Plan {
  const known = plans.get(route.operationId);
  if (known !== undefined) return known;
  const operation = CONTROL_OPERATIONS[route.operationId];
  const plan = { ...requestPlan(route, validators.operation(route.operationId)), route, operation };
  plans.set(route.operationId, plan);
  return plan;
}

function limitOf(plan: Plan): number {
  return plan.route.operationId === "putSnapshot" ? MAX_SNAPSHOT_BYTES : MAX_BODY_BYTES;
}

function isReading({ method }: RequestLike): boolean {
  return method === "GET" || method === "HEAD";
}

function withoutBody(request: RequestLike, reply: Reply): Reply {
  return request.method === "HEAD" && reply.kind === "answer" ? { ...reply, body: null } : reply;
}

const FOREIGN: Problem = {
  code: "forbidden",
  detail: "Pages of another origin may not control the mock. Nothing was done.",
};
const NO_ROOM: Problem = {
  code: "environment_limit",
  detail: "This mock holds as many environments as it may. Drop one, or raise the limit.",
};
