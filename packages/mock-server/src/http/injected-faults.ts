import type { Environment } from "../environment/environment.ts";
import type { Fault } from "../environment/faults.ts";
import { problemAnswer, type refusal } from "./answers.ts";
import type { Arrival } from "./arrival.ts";
import { type Answer, type BodyRead, DROPPED, EMPTY_REPLY, type Reply, type RequestLike } from "./exchange.ts";
import type { RequestPlan } from "./plan.ts";

/** A body that begins like JSON and is none, for answers that no operation wrote. */
const NO_JSON = '{"data":[{"id":"';
/** What a limited client is told: to come back after a second, and how large a limit it has used up. */
const RATE_LIMIT: readonly string[] = [
  ...["retry-after", "1"],
  ...["ratelimit-limit", "100"],
  ...["ratelimit-remaining", "0"],
  ...["ratelimit-reset", "1"],
];

type Arrived = Arrival<RequestPlan>;
/** How the surface that was asked refuses. */
type Refuse = typeof refusal;

/** True for a fault that keeps the request from being looked at: it has no effect (R80). */
export function actsBefore(fault: Fault): boolean {
  return !fault.afterCommit && (fault.status !== null || fault.kind !== null);
}

/** What a request meets instead of its operation (R80). */
export function replyInstead(fault: Fault, arrival: Arrived, refuse: Refuse): Reply {
  const [status = 200] = arrival.plan.route.success;
  const requestId = nextRequestId(arrival.environment);
  const headers = ["content-type", "application/json", "x-request-id", requestId];
  const body = status === 204 ? null : NO_JSON;
  return spoiled(fault, arrival, { kind: "answer", status, headers, body }, body, refuse);
}

/** What becomes of the answer to a request that has done its work (R80). */
export function replyAfter(fault: Fault, arrival: Arrived, reply: Reply, refuse: Refuse): Reply {
  if (!fault.afterCommit || reply.kind === "dropped") return reply;
  const { body } = reply;
  return spoiled(fault, arrival, reply, body === null ? null : body.slice(0, body.length >> 1), refuse);
}

/** `noJson` is the body of a malformed answer. An answer without content has nothing to break: it is lost. */
function spoiled(fault: Fault, arrival: Arrived, answer: Answer, noJson: string | null, refuse: Refuse): Reply {
  if (fault.status !== null) return statusAnswer(fault.status, arrival, refuse);
  switch (fault.kind) {
    case "rate_limit":
      return statusAnswer(429, arrival, refuse);
    case "empty":
      return EMPTY_REPLY;
    case "truncate":
      return answer.body === null ? DROPPED : { ...answer, isCutShort: true };
    case "malformed":
      return noJson === null ? DROPPED : { ...answer, body: noJson };
    default:
      return DROPPED;
  }
}

function statusAnswer(status: number, { environment, path }: Arrived, refuse: Refuse): Answer {
  const detail = "Injected by a fault.";
  const requestId = nextRequestId(environment);
  if (status === 429) return refuse({ code: "rate_limited", detail }, path, requestId, RATE_LIMIT);
  if (status === 500) return refuse({ code: "internal_error", detail }, path, requestId);
  if (status === 503) return refuse({ code: "unavailable", detail }, path, requestId);
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
  readonly prefix?: string;
  readonly #request: RequestLike;
  readonly #read: BodyRead;

  constructor(request: RequestLike, read: BodyRead) {
    this.#request = request;
    this.#read = read;
    this.method = request.method;
    this.url = request.url;
    if (request.prefix !== undefined) this.prefix = request.prefix;
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
