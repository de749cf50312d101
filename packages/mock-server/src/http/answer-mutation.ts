import type { Fingerprint } from "../environment/outcomes.ts";
import type { Environments } from "../environments.ts";
import type { Command } from "../ledger/commands.ts";
import { emptyAnswer, jsonAnswer, problemAnswer } from "./answers.ts";
import { type Arrival, refuseArrival, refuseInvalid } from "./arrival.ts";
import { bodyLimitOf, lengthProblem, mediaTypeProblem } from "./body-problems.ts";
import { type Decision, decide, rehearse, type Undecided } from "./decisions.ts";
import { type Answer, type BodyRead, DROPPED, type Reply } from "./exchange.ts";
import { fingerprintOf, isSameRequest } from "./fingerprints.ts";
import type { Mutation } from "./operation.ts";
import { judgeHeaders, type ReadBody, readBody, readPath, readQuery } from "./request-reading.ts";
import { Violations } from "./violations.ts";

const REPLAYED: readonly string[] = ["idempotency-replayed", "true"];
const DRY_RUN: readonly string[] = ["dry-run", "true"];
/** Seconds: the answer that is on its way is delayed by a fault, and nobody knows how long. */
const RETRY_AFTER: readonly string[] = ["retry-after", "1"];

/** Answers an operation that changes the ledger, from the moment that its whole body is there. */
export function answerMutation(
  environments: Environments,
  arrival: Arrival,
  mutation: Mutation,
  bytes: BodyRead,
): Reply {
  if (bytes === "broken") return DROPPED;
  const { plan, pathValues, search, request } = arrival;
  if (bytes === "too_large") return refuseArrival(arrival, lengthProblem(plan, bodyLimitOf(plan.route.operationId)));
  const unsupported = mediaTypeProblem(plan, request, bytes);
  if (unsupported !== undefined) return refuseArrival(arrival, unsupported);
  const violations = new Violations();
  const path = readPath(plan, pathValues, violations);
  readQuery(plan, search, violations);
  judgeHeaders(plan, request, violations);
  const body = readBody(plan, bytes, violations);
  if (!violations.isEmpty) return refuseInvalid(arrival, violations);
  const command = withPrecondition(mutation.command(path, body.value, violations), request.header("if-match"));
  if (!violations.isEmpty) return refuseInvalid(arrival, violations);
  if (request.header("dry-run") === "true") return answerDryRun(arrival, mutation, command);
  return answerForGood(environments, arrival, mutation, command, body);
}

/** The validator has accepted the tag, so it is a number in quotes (R68). */
function withPrecondition(command: Command, tag: string | null): Command {
  return tag === null ? command : { ...command, ifMatch: Number(tag.slice(1, -1)) };
}

/** R62: due work runs for good, the rest for show; an Idempotency-Key is ignored. */
function answerDryRun(arrival: Arrival, mutation: Mutation, command: Command): Answer {
  const { environment, plan, path } = arrival;
  const t = environment.now();
  const requestId = environment.nextRequestId(t);
  const { operationId } = plan.route;
  return answerOf(rehearse(environment, mutation, { t, requestId, operationId, path, command }), requestId, DRY_RUN);
}

function answerForGood(
  environments: Environments,
  arrival: Arrival,
  mutation: Mutation,
  command: Command,
  body: ReadBody,
): Answer {
  const { environment, plan, path, request, latencyMs } = arrival;
  const { operationId } = plan.route;
  const t = environment.now();
  const key = request.header("idempotency-key");
  if (key === null) {
    if (!environments.hasRoomFor(environment)) return refuseArrival(arrival, TOO_MANY_ENVIRONMENTS);
    const requestId = environment.nextRequestId(t);
    return answerDecision(environments, arrival, mutation, { t, requestId, operationId, path, command });
  }
  const fingerprint = fingerprintOf(arrival, body);
  const earlier = answerEarlier(arrival, key, fingerprint, t);
  if (earlier !== undefined) return earlier;
  if (!environments.hasRoomFor(environment)) return refuseArrival(arrival, TOO_MANY_ENVIRONMENTS);
  const requestId = environment.nextRequestId(t);
  const record = { t, requestId, operationId, path, command, key, fingerprint };
  const answer = answerDecision(environments, arrival, mutation, record);
  if (latencyMs > 0) {
    environment.outcomes.claim(key, fingerprint);
    arrival.claim = { outcomes: environment.outcomes, key };
  }
  return answer;
}

function answerDecision(
  environments: Environments,
  { environment }: Arrival,
  mutation: Mutation,
  request: Undecided,
): Answer {
  const decision = decide(environment, mutation, request);
  if (decision.leavesTrace) environments.keep(environment);
  return answerOf(decision, request.requestId);
}

const TOO_MANY_ENVIRONMENTS = {
  code: "environment_limit",
  detail: "This mock holds as many environments as it may. Drop one, or raise the limit.",
} as const;

/** R65: what an earlier request with the same key makes of this one; undefined when there is none. */
function answerEarlier(arrival: Arrival, key: string, fingerprint: Fingerprint, t: number): Answer | undefined {
  const { environment } = arrival;
  const { outcomes } = environment;
  const claimed = outcomes.claimed(key);
  const stored = outcomes.find(key, t);
  const known = claimed ?? stored?.fingerprint;
  if (known === undefined) return undefined;
  environment.ledger.advance(t);
  if (!isSameRequest(known, fingerprint)) {
    const detail = "The key was used for a request with another method, path, body or precondition. Take a new key.";
    return refuseArrival(arrival, { code: "idempotency_key_reused", detail });
  }
  if (claimed !== undefined || stored === undefined) {
    const detail = "The first request with this key has not been answered yet.";
    return refuseArrival(arrival, { code: "idempotency_in_progress", detail }, RETRY_AFTER);
  }
  return answerOf(stored, environment.nextRequestId(t), REPLAYED);
}

function answerOf(
  { status, body }: Pick<Decision, "status" | "body">,
  requestId: string,
  headers?: readonly string[],
): Answer {
  if (status === 204) return emptyAnswer(requestId, headers);
  return status < 400 ? jsonAnswer(status, body, requestId, headers) : problemAnswer(status, body, requestId, headers);
}
