import type { Environment } from "../environment/environment.ts";
import type { Fault } from "../environment/faults.ts";
import { problemAnswer, refusal } from "./answers.ts";
import type { Arrival } from "./arrival.ts";
import { type Answer, type BodyRead, DROPPED, EMPTY_REPLY, type Reply, type RequestLike } from "./exchange.ts";

/** A body that begins like JSON and is none, for answers that no operation wrote. */
const NO_JSON = '{"data":[{"id":"';
/** What a limited client is told: to come back after a second, and how large a limit it has used up. */
const RATE_LIMIT: readonly string[] = [
  ...["retry-after", "1"],
  ...["ratelimit-limit", "100"],
  ...["ratelimit-remaining", "0"],
  ...["ratelimit-reset", "1"],
];

/** True for a fault that keeps the request from being looked at: it has no effect (R80). */
export function actsBefore(fault: Fault): boolean {
  return !fault.afterCommit && (fault.status !== null || fault.kind !== null);
}

/** What a request meets instead of its operation (R80). */
export function replyInstead(fault: Fault, arrival: Arrival): Reply {
  const [status = 200] = arrival.plan.route.success;
  const requestId = nextRequestId(arrival.environment);
  const headers = ["content-type", "application/json", "x-request-id", requestId];
  return spoiled(fault, arrival, { kind: "answer", status, headers, body: NO_JSON }, NO_JSON);
}

/** What becomes of the answer to a request that has done its work (R80). */
export function replyAfter(fault: Fault, arrival: Arrival, reply: Reply): Reply {
  if (!fault.afterCommit || reply.kind === "dropped") return reply;
  const { body } = reply;
  return spoiled(fault, arrival, reply, body === null ? null : body.slice(0, body.length >> 1));
}

/** `noJson` is the body of a malformed answer; null where an answer cannot have one. */
function spoiled(fault: Fault, arrival: Arrival, answer: Answer, noJson: string | null): Reply {
  if (fault.status !== null) return statusAnswer(fault.status, arrival);
  switch (fault.kind) {
    case "rate_limit":
      return statusAnswer(429, arrival);
    case "empty":
      return EMPTY_REPLY;
    case "truncate":
      return answer.body === null ? DROPPED : { ...answer, isCutShort: true };
    case "malformed":
      return { ...answer, body: noJson };
    default:
      return DROPPED;
  }
}

function statusAnswer(status: number, { environment, path }: Arrival): Answer {
  const detail = "Injected by a fault.";
  const requestId = nextRequestId(environment);
  if (status === 429) return refusal({ code: "rate_limited", detail }, path, requestId, RATE_LIMIT);
  if (status === 500) return refusal({ code: "internal_error", detail }, path, requestId);
  if (status === 503) return refusal({ code: "unavailable", detail }, path, requestId);
  // What stands between a client and the API knows nothing of its codes.
  const body = JSON.stringify({ type: "about:blank", title: "Injected fault", status, detail, instance: path });
  return problemAnswer(status, body, requestId);
}

function nextRequestId(environment: Environment): string {
  return environment.nextRequestId(environment.now());
}

/** A request whose body was read already, because a fault looks into it. */
export class BufferedRequest implements RequestLike {
  readonly method: string;
  readonly url: string;
  readonly #request: RequestLike;
  readonly #read: BodyRead;

  constructor(request: RequestLike, read: BodyRead) {
    this.#request = request;
    this.#read = read;
    this.method = request.method;
    this.url = request.url;
  }

  header(name: string): string | null {
    return this.#request.header(name);
  }

  body(): BodyRead {
    return this.#read;
  }

  /** The body as JSON; undefined where it is none. */
  json(): unknown {
    if (typeof this.#read === "string") return undefined;
    try {
      return JSON.parse(new TextDecoder().decode(this.#read));
    } catch {
      return undefined;
    }
  }
}
