import type { Environment } from "../environment/environment.ts";
import type { Fault } from "../environment/faults.ts";
import { machineTick } from "../environment/machine.ts";
import type { RecordedViolation } from "../environment/request-log.ts";
import type { Environments } from "../environments.ts";
import { MAX_JOURNALED_TEXT, MAX_JOURNALED_VIOLATIONS } from "../limits.ts";
import { assured } from "./boundary.ts";
import type { Answer, Reply, RequestLike } from "./exchange.ts";

/** A request that was answered, or is about to be. */
export interface Observed {
  readonly request: RequestLike;
  readonly path: string;
  /** Null: the path, or its method, belongs to no operation. */
  readonly operationId: string | null;
  /** Whether the operation is one of the API's contract, whose coverage is counted. */
  readonly isCovered: boolean;
  /** The fault that it met. */
  readonly fault: Fault | null;
  /** `machineTick()` when it came. */
  readonly startedAt: number;
}

interface Refused {
  readonly code: string | null;
  readonly violations: readonly RecordedViolation[];
}

const NOT_REFUSED: Refused = { code: null, violations: [] };

/** Writes an answered request into the journal of its environment and counts it, and hands the reply on. */
export function observe(environments: Environments, environment: Environment, what: Observed, reply: Reply): Reply {
  const { request, path, operationId, isCovered, fault, startedAt } = what;
  const answer = reply.kind === "answer" ? reply : undefined;
  const { code, violations } = answer === undefined || answer.status < 400 ? NOT_REFUSED : readRefusal(answer);
  if (answer !== undefined && operationId !== null && isCovered && !isSpoiled(fault)) {
    environment.coverage.note(operationId, answer.status, code);
    environments.coverage.note(operationId, answer.status, code);
  }
  environment.requests.add({
    requestId: answer === undefined ? null : headerOf(answer, "x-request-id"),
    at: environment.now(),
    method: shortened(request.method),
    path: shortened(path, request.url),
    operationId,
    status: answer?.status ?? null,
    code,
    violations,
    replayed: answer !== undefined && headerOf(answer, "idempotency-replayed") !== null,
    fault: fault?.id ?? null,
    durationMs: Math.max(0, machineTick() - startedAt),
  });
  environments.announce(environment);
  return reply;
}

/** An answer that nobody can read touches nothing of the contract. */
function isSpoiled(fault: Fault | null): boolean {
  return fault?.kind === "truncate" || fault?.kind === "malformed";
}

function headerOf({ headers }: Answer, name: string): string | null {
  for (let index = 0; index < headers.length; index += 2)
    if (headers[index] === name) return headers[index + 1] ?? null;
  return null;
}

/** A refusal is a problem of our own writing, unless a fault broke it. */
function readRefusal({ body }: Answer): Refused {
  try {
    const { code, errors } = assured<{ code?: string; errors?: readonly RecordedViolation[] }>(
      JSON.parse(body ?? "{}"),
    );
    return { code: code ?? null, violations: errors?.slice(0, MAX_JOURNALED_VIOLATIONS).map(shortViolation) ?? [] };
  } catch {
    return NOT_REFUSED;
  }
}

/** A field that nobody knows may have a name as long as a body, and where it stands is told with it. */
function shortViolation(violation: RecordedViolation): RecordedViolation {
  return { ...violation, pointer: shortened(violation.pointer), message: shortened(violation.message) };
}

/** A text, or the beginning of a long one. It is written anew, because a part of a text keeps the whole in memory. */
function shortened(text: string, whole: string = text): string {
  if (whole.length <= MAX_JOURNALED_TEXT) return text;
  return assured<string>(JSON.parse(JSON.stringify(text.slice(0, MAX_JOURNALED_TEXT))));
}
