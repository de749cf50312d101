import type { Fault } from "../environment/faults.ts";
import { machineTick, waitMs } from "../environment/machine.ts";
import type { Environments } from "../environments.ts";
import { type Route, routes } from "../generated/routes.ts";
import { forbiddenReason } from "./access.ts";
import { answerMutation } from "./answer-mutation.ts";
import { answerRead } from "./answer-read.ts";
import { refusal } from "./answers.ts";
import type { Arrival } from "./arrival.ts";
import { bodyLimitOf } from "./body-problems.ts";
import { heldToContract } from "./contract-check.ts";
import { isPreflight, preflightHeaders, readableAnywhere } from "./cors.ts";
import type { Answer, BodyRead, Handle, Reply, RequestLike } from "./exchange.ts";
import { actsBefore, BufferedRequest, replyAfter, replyInstead } from "./injected-faults.ts";
import { readCredential } from "./keys.ts";
import { observe } from "./observe.ts";
import { type Plan, planOf, type RequestPlan } from "./plan.ts";
import type { Problem } from "./problems.ts";
import { type PathMatch, Router } from "./router.ts";
import type { Surface, SurfaceRoute } from "./surface.ts";

/** What the handler needs from outside. */
export interface HandlerOptions {
  readonly environments: Environments;
  /** Compares every own answer with the contract; a difference is a 500 `mock_contract_violation`. Default false. */
  readonly checkResponses?: boolean;
}

const UNAUTHORIZED: Problem = {
  code: "unauthorized",
  detail:
    "Send one key as Authorization: Bearer <key> or as X-API-Key: <key>; keys of a mock look like sk_test_<environment>.",
};

/** The API: `/v1`, and every path that nothing else answers. */
const API: Surface<Route, Plan> = {
  router: new Router(routes),
  planOf,
  nameOf: ({ operationId }) => operationId,
  isCovered: true,
  bodyLimitOf: ({ operationId }) => bodyLimitOf(operationId),
  paths: "The API's paths begin with /v1.",
  credentialOf: (request) => readCredential(request.header("authorization"), request.header("x-api-key")),
  forbiddenReason: (credential, { plan, request, pathValues, environment }) =>
    forbiddenReason(credential, plan.route, request, pathValues, environment),
  unauthorized: UNAUTHORIZED,
  refusal,
  answer: answerOperation,
  heldToContract,
};

/**
 * The one handler between requests and ledgers. It goes through R70 in order: route, 401, 403, 413, 415, 400, then, with
 * the environment's clock, R65, due work and the command.
 */
export function createHandler(options: HandlerOptions): Handle {
  return createSurfaceHandler(API, options);
}

/** The same for any surface. */
export function createSurfaceHandler<R extends SurfaceRoute, P extends RequestPlan>(
  surface: Surface<R, P>,
  options: HandlerOptions,
): Handle {
  const handler = new Handler(surface, options);
  return (request) => handler.handle(request);
}

class Handler<R extends SurfaceRoute, P extends RequestPlan> {
  readonly #surface: Surface<R, P>;
  readonly #environments: Environments;
  readonly #checksResponses: boolean;

  constructor(surface: Surface<R, P>, { environments, checkResponses = false }: HandlerOptions) {
    this.#surface = surface;
    this.#environments = environments;
    this.#checksResponses = checkResponses;
  }

  handle(request: RequestLike): Reply | Promise<Reply> {
    const { url } = request;
    const question = url.indexOf("?");
    const path = question < 0 ? url : url.slice(0, question);
    try {
      const reply = this.#respond(request, path, question < 0 ? "" : url.slice(question + 1));
      if (!(reply instanceof Promise)) return finish(request, reply);
      return reply.catch((error: unknown) => this.#crashed(path, error)).then((settled) => finish(request, settled));
    } catch (error) {
      return finish(request, this.#crashed(path, error));
    }
  }

  #respond(request: RequestLike, path: string, search: string): Reply | Promise<Reply> {
    if (isPreflight(request)) return this.#outside(204, preflightHeaders(request));
    const match = this.#surface.router.match(path);
    if (match === undefined)
      return this.#astray(request, this.#refuse(path, routeNotFound(this.#surface.paths, request.method, path)), path);
    if (request.method === "OPTIONS") return this.#outside(204, ["allow", match.node.allow]);
    const route = match.node.routes.get(request.method === "HEAD" ? "GET" : request.method);
    if (route === undefined) {
      const detail = `${path} has no method ${request.method}; it has ${match.node.allow}.`;
      const refused = this.#refuse(path, { code: "method_not_allowed", detail }, ["allow", match.node.allow]);
      return this.#astray(request, refused, path);
    }
    return this.#admit(request, path, search, match, route);
  }

  /** 401 and 403; then the operation's own way, and the faults that were set for it. */
  #admit(
    request: RequestLike,
    path: string,
    search: string,
    { values: pathValues }: PathMatch<R>,
    route: R,
  ): Reply | Promise<Reply> {
    const plan = this.#surface.planOf(route);
    const credential = this.#surface.credentialOf(request);
    if (credential === undefined)
      return this.#refuse(path, this.#surface.unauthorized, ["www-authenticate", "Bearer"], plan);
    const environment = this.#environments.open(credential.environment);
    const arrival: Arrival<P> = { request, plan, path, search, pathValues, environment, latencyMs: 0 };
    const startedAt = machineTick();
    const reason = this.#surface.forbiddenReason(credential, arrival);
    if (reason !== undefined) return this.#observed(arrival, route, this.#forbidden(arrival, reason), startedAt);
    if (environment.faults.isEmpty) return this.#observed(arrival, route, this.#decided(arrival), startedAt);
    if (route.body === null || !environment.faults.readsBodiesOf(this.#surface.nameOf(route))) {
      return this.#meetFault(arrival, route, undefined, startedAt);
    }
    const meet = (read: BodyRead): Reply | Promise<Reply> => {
      const buffered = new BufferedRequest(request, read);
      // The environment may have been dropped, and made anew, while the body was on its way.
      const present = this.#environments.open(credential.environment);
      const complete = { ...arrival, request: buffered, environment: present };
      return this.#meetFault(complete, route, buffered.json(), startedAt);
    };
    const read = request.body(this.#surface.bodyLimitOf(route));
    return read instanceof Promise ? read.then(meet) : meet(read);
  }

  /** 403: what its key may not do meets no fault either. */
  #forbidden({ plan, path, environment }: Arrival<P>, detail: string): Reply {
    const requestId = environment.nextRequestId(environment.now());
    return this.#checked(plan, this.#surface.refusal({ code: "forbidden", detail }, path, requestId), path);
  }

  #decided(arrival: Arrival<P>): Reply | Promise<Reply> {
    const { plan, path } = arrival;
    const reply = this.#surface.answer(this.#environments, arrival);
    return reply instanceof Promise
      ? reply.then((settled) => this.#checked(plan, settled, path))
      : this.#checked(plan, reply, path);
  }

  /** R80: what the fault that fits makes of a request, or the usual where none does. */
  #meetFault(plain: Arrival<P>, route: R, body: unknown, startedAt: number): Reply | Promise<Reply> {
    const { environment, request, path } = plain;
    const operationId = this.#surface.nameOf(route);
    const header = (name: string): string | null => request.header(name);
    const fault = environment.faults.take({ operationId, path: pathAsSent(request, path), header, body });
    if (fault === undefined) return this.#observed(plain, route, this.#decided(plain), startedAt);
    const arrival = { ...plain, latencyMs: fault.latencyMs };
    if (!actsBefore(fault)) {
      return this.#observed(arrival, route, this.#withFault(arrival, fault), startedAt, fault);
    }
    const reply = replyInstead(fault, arrival, this.#surface.refusal);
    const late = fault.latencyMs > 0 ? waitMs(fault.latencyMs).then(() => reply) : reply;
    return this.#observed(arrival, route, late, startedAt, fault);
  }

  /** The request is decided at once and without change; only its answer is held back, replaced, or lost. */
  async #withFault(arrival: Arrival<P>, fault: Fault): Promise<Reply> {
    const settled = await this.#decided(arrival);
    if (fault.latencyMs > 0) await waitMs(fault.latencyMs);
    arrival.claim?.outcomes.release(arrival.claim.key);
    return replyAfter(fault, arrival, settled, this.#surface.refusal);
  }

  /** Writes the request down once its reply is known. */
  #observed(
    arrival: Arrival<P>,
    route: R,
    reply: Reply | Promise<Reply>,
    startedAt: number,
    fault: Fault | null = null,
  ): Reply | Promise<Reply> {
    const { request, path } = arrival;
    const { isCovered } = this.#surface;
    const what = {
      request,
      path: pathAsSent(request, path),
      operationId: this.#surface.nameOf(route),
      isCovered,
      fault,
      startedAt,
    };
    // Which environment it was is only certain once it is answered: see answerOperation.
    const note = (settled: Reply): Reply => observe(this.#environments, arrival.environment, what, settled);
    return reply instanceof Promise ? reply.then(note) : note(reply);
  }

  /** A request that found no operation is written down where its key says, if it has one. */
  #astray(request: RequestLike, reply: Reply, path: string): Reply {
    const credential = this.#surface.credentialOf(request);
    if (credential === undefined) return reply;
    const environment = this.#environments.open(credential.environment);
    const what = {
      request,
      path: pathAsSent(request, path),
      operationId: null,
      isCovered: false,
      fault: null,
      startedAt: machineTick(),
    };
    return observe(this.#environments, environment, what, reply);
  }

  #refuse(path: string, problem: Problem, headers?: readonly string[], plan?: P): Reply {
    const refused = this.#surface.refusal(problem, path, this.#environments.nextRequestId(), headers);
    return this.#checked(plan, refused, path);
  }

  #outside(status: number, headers: readonly string[]): Answer {
    const requestId = this.#environments.nextRequestId();
    return { kind: "answer", status, headers: ["x-request-id", requestId, ...headers], body: null };
  }

  #checked(plan: P | undefined, reply: Reply, path: string): Reply {
    if (!this.#checksResponses || reply.kind === "dropped") return reply;
    return this.#surface.heldToContract(plan, reply, path, () => this.#environments.nextRequestId());
  }

  /** What should never happen: the request is refused, and the mock goes on. */
  #crashed(path: string, error: unknown): Answer {
    const detail = `The mock failed: ${error instanceof Error ? error.message : String(error)}`;
    return this.#surface.refusal({ code: "internal_error", detail }, path, this.#environments.nextRequestId());
  }
}

/** An operation of the API, from the moment that its key is known to be good for it. */
function answerOperation(environments: Environments, arrival: Arrival): Reply | Promise<Reply> {
  const { operation, route } = arrival.plan;
  if (operation.kind === "read") return answerRead(arrival, operation);
  const bytes = arrival.request.body(bodyLimitOf(route.operationId));
  if (!(bytes instanceof Promise)) return answerMutation(environments, arrival, operation, bytes);
  return bytes.then((read) => {
    // The environment may have been dropped, and made anew, while the body was on its way.
    const environment = environments.open(arrival.environment.name);
    return answerMutation(environments, Object.assign(arrival, { environment }), operation, read);
  });
}

function routeNotFound(paths: string, method: string, path: string): Problem {
  return { code: "route_not_found", detail: `Nothing answers ${method} ${path}. ${paths}` };
}

/** The path on the mock: a dialect is asked below its prefix. */
function pathAsSent({ prefix = "" }: RequestLike, path: string): string {
  return prefix + path;
}

/** What every answer gets, whatever it is: no body for HEAD, and headers for scripts of other origins. */
function finish(request: RequestLike, reply: Reply): Reply {
  if (reply.kind === "dropped") return reply;
  const answer = request.method === "HEAD" ? { ...reply, body: null } : reply;
  return request.header("origin") === null ? answer : readableAnywhere(answer);
}
