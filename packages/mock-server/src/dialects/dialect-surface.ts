import { createValidators, type Validators } from "@opencredits/sdk/zod";
import type { Environments } from "../environments.ts";
import type { Route } from "../generated/routes.ts";
import { type Arrival, invalidRequest } from "../http/arrival.ts";
import { lengthProblem, mediaTypeProblem } from "../http/body-problems.ts";
import { heldToContract } from "../http/contract-check.ts";
import { type Answer, type BodyRead, DROPPED, type Reply, type RequestLike } from "../http/exchange.ts";
import { type Credential, parseKey } from "../http/keys.ts";
import { type RequestPlan, requestPlan } from "../http/plan.ts";
import type { Problem } from "../http/problems.ts";
import { judgeHeaders, readBody, readPath, readQuery } from "../http/request-reading.ts";
import { Router } from "../http/router.ts";
import type { Surface } from "../http/surface.ts";
import { Violations } from "../http/violations.ts";
import { MAX_BODY_BYTES } from "../limits.ts";
import type { Dialect, DialectAnswer, DialectOperation, DialectResult } from "./dialect.ts";
import { DialectRequest } from "./dialect-request.ts";

type DialectRoute = Route<string, string>;

interface DialectPlan extends RequestPlan {
  readonly route: DialectRoute;
  readonly operation: DialectOperation;
}

/**
 * A dialect as a surface of the one handler (architecture, law 3): its contract validates requests and answers as the
 * API's does, keys and environments are the API's, and refusals are put into the vendor's words.
 */
export function dialectSurface<Id extends string>(dialect: Dialect<Id>): Surface<DialectRoute, DialectPlan> {
  const plans = new Map<string, DialectPlan>();
  const validators: Validators<string, Id> = createValidators(dialect.schemas);
  const refusal: Surface<DialectRoute, DialectPlan>["refusal"] = (problem, _path, requestId, headers = []) =>
    written(dialect.refuse(problem), requestId, headers);
  const routes: ReadonlyMap<string, Route<Id, string>> = new Map(
    dialect.routes.map((route) => [route.operationId, route]),
  );
  // Made when it is first asked for, because building validators is most of a cold start.
  const planOf = ({ operationId }: DialectRoute): DialectPlan => {
    const known = plans.get(operationId);
    if (known !== undefined) return known;
    const route = routes.get(operationId) ?? unknownOperation(operationId);
    const operation = dialect.operations[route.operationId];
    const plan = { ...requestPlan(route, validators.operation(route.operationId)), route, operation };
    plans.set(operationId, plan);
    return plan;
  };
  return {
    router: new Router<DialectRoute>(dialect.routes),
    planOf,
    nameOf: ({ operationId }) => `${dialect.name}.${operationId}`,
    isCovered: false,
    bodyLimitOf: () => MAX_BODY_BYTES,
    paths: `This is the ${dialect.name} dialect; its calls are listed at ${dialect.prefixes[0]}/openapi.json.`,
    unauthorized: UNAUTHORIZED,
    credentialOf: (request) => credentialOf(dialect, request),
    forbiddenReason: (credential, { plan }) => forbiddenReason(dialect, credential, plan.route),
    refusal,
    answer: (environments, arrival) => answerRequest(dialect, environments, arrival, refusal),
    heldToContract: (plan, answer, path, nextRequestId) =>
      // What no operation answers has no schema to be held to.
      plan === undefined ? answer : heldToContract(plan, answer, path, nextRequestId),
  };
}

/** 413, 415 and 400, due work, and the operation. */
function answerRequest<Id extends string>(
  dialect: Dialect<Id>,
  environments: Environments,
  arrival: Arrival<DialectPlan>,
  refusal: Surface<DialectRoute, DialectPlan>["refusal"],
): Reply | Promise<Reply> {
  const { request, plan, path } = arrival;
  const answer = (read: BodyRead, here: Arrival<DialectPlan>): Reply => {
    if (read === "broken") return DROPPED;
    const { environment } = here;
    const result = decide(dialect, environments, here, read);
    const requestId = environment.nextRequestId(environment.now());
    if ("problem" in result) return refusal(result.problem, path, requestId);
    if ("failure" in result) return refusal(result.failure, path, requestId);
    return written(result, requestId, []);
  };
  if (plan.route.body === null && plan.route.method === "GET") return answer(NO_BODY, arrival);
  const read = request.body(MAX_BODY_BYTES);
  if (!(read instanceof Promise)) return answer(read, arrival);
  // The environment may have been dropped, and made anew, while the body was on its way.
  return read.then((late) => answer(late, { ...arrival, environment: environments.open(arrival.environment.name) }));
}

const NO_BODY = new Uint8Array(0);

function decide<Id extends string>(
  dialect: Dialect<Id>,
  environments: Environments,
  arrival: Arrival<DialectPlan>,
  bytes: Uint8Array | "too_large",
): DialectResult {
  const { request, plan, pathValues, search, environment } = arrival;
  if (bytes === "too_large") return { problem: lengthProblem(plan, MAX_BODY_BYTES) };
  const unsupported = mediaTypeProblem(plan, request, bytes);
  if (unsupported !== undefined) return { problem: unsupported };
  const violations = new Violations();
  const path = readPath(plan, pathValues, violations);
  const query = readQuery(plan, search, violations);
  judgeHeaders(plan, request, violations);
  // A body that comes with an operation without one is nobody's: vendors' servers do not look at it.
  const body = plan.route.body === null ? {} : readBody(plan, bytes, violations).value;
  if (!violations.isEmpty) return { problem: invalidRequest(violations) };
  if (plan.route.method !== "GET" && !environments.hasRoomFor(environment)) return { problem: TOO_MANY_ENVIRONMENTS };
  const t = environment.catchUp();
  const call = new DialectRequest(dialect.name, environment, { path, query, body: body ?? {}, request, t });
  const result = plan.operation(call);
  const { batch } = call;
  if (batch !== null && batch.items.length > 0) {
    environments.keep(environment);
    const operationId = `${dialect.name}.${plan.route.operationId}`;
    environment.log({ kind: "batch", t, operationId, command: batch });
  }
  return result;
}

function credentialOf<Id extends string>(dialect: Dialect<Id>, request: RequestLike): Credential | undefined {
  const key = dialect.keyOf(request);
  const credential = key === null ? undefined : parseKey(key);
  // A publishable key is the API's own idea, and reads the balances of its account there and nowhere else.
  return credential?.kind === "publishable" ? undefined : credential;
}

function forbiddenReason<Id extends string>(
  dialect: Dialect<Id>,
  { kind }: Credential,
  { method, operationId }: DialectRoute,
): string | undefined {
  const isReading = method === "GET" || dialect.readOnly?.has(operationId) === true;
  if (kind === "secret" || isReading) return undefined;
  return "A restricted key (rk_) only reads. Use a secret key (sk_) to write.";
}

function written({ status, body, headers = [] }: DialectAnswer, requestId: string, more: readonly string[]): Answer {
  const all = ["x-request-id", requestId, ...more, ...headers];
  if (body === undefined) return { kind: "answer", status, headers: all, body: null };
  const text = JSON.stringify(body);
  return { kind: "answer", status, headers: ["content-type", "application/json", ...all], body: text };
}

function unknownOperation(operationId: string): never {
  throw new RangeError(`The dialect has no operation ${operationId}.`);
}

const UNAUTHORIZED: Problem = {
  code: "unauthorized",
  detail: "Send a key of the mock in the vendor's own header; keys look like sk_test_<environment>.",
};

const TOO_MANY_ENVIRONMENTS: Problem = {
  code: "environment_limit",
  detail: "This mock holds as many environments as it may. Drop one, or raise the limit.",
};
