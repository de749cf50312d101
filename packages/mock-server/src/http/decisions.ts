import type { Environment } from "../environment/environment.ts";
import type { CommandRecord } from "../environment/journal.ts";
import { STORED_REFUSALS } from "../environment/outcomes.ts";
import { isRefused, type Mutation } from "./operation.ts";
import { problemBody, statusOf } from "./problems.ts";
import { refusedUrl } from "./webhook-urls.ts";

/** What a request came to: status and body, as answered and as stored. */
export interface Decision {
  readonly status: number;
  readonly body: string;
  /** False for a refusal that leaves nothing behind: it is neither stored nor logged. */
  readonly leavesTrace: boolean;
}

/** What the live handler knows of a request, before it is decided. */
export type Undecided = Omit<CommandRecord, "kind" | "refusal">;

/**
 * Executes a command, stores the outcome under its key (R64) and tells the journal (architecture, law 2). The live
 * handler comes through here, and the replay of a journal through {@link decideAgain}, which does the same (I21).
 */
export function decide(environment: Environment, mutation: Mutation, request: Undecided): Decision {
  const { ledger, webhookUrls } = environment;
  const refusal = refusedUrl(webhookUrls, ledger, request.command, request.t);
  return settle(environment, mutation, refusal === undefined ? request : { ...request, refusal: refusal.failure });
}

/** Decides a request of a journal again, as it was decided: its URLs are not judged by the hosts that are named now. */
export function decideAgain(environment: Environment, mutation: Mutation, request: CommandRecord): Decision {
  // Judging a URL has run the due work.
  if (request.refusal !== undefined) environment.ledger.advance(request.t);
  return settle(environment, mutation, request);
}

function settle(environment: Environment, mutation: Mutation, request: Omit<CommandRecord, "kind">): Decision {
  const { t, requestId, path, command, key, fingerprint, refusal: failure } = request;
  const { ledger } = environment;
  const answer = failure === undefined ? mutation.execute(ledger, command, t) : { failure };
  const isAccepted = !("failure" in answer);
  const status = isAccepted ? answer.status : statusOf(answer.failure.code);
  const body = isAccepted ? answer.body : problemBody(answer.failure, path, requestId);
  const isStored = key !== undefined && fingerprint !== undefined && (isAccepted || STORED_REFUSALS.has(status));
  if (isStored) environment.outcomes.store({ key, fingerprint, status, body, completedAt: t });
  const leavesTrace = isAccepted || isStored;
  if (leavesTrace && environment.isLogged) environment.log({ kind: "command", ...request });
  return { status, body, leavesTrace };
}

/** The answer to a dry run (R62): nothing is stored and nothing is logged. */
export function rehearse(environment: Environment, mutation: Mutation, request: Undecided): Decision {
  const { t, requestId, path, command } = request;
  const { ledger, webhookUrls } = environment;
  const answer = refusedUrl(webhookUrls, ledger, command, t) ?? mutation.rehearse(ledger, command, t);
  if (!isRefused(answer)) return { ...answer, leavesTrace: false };
  const { failure } = answer;
  return { status: statusOf(failure.code), body: problemBody(failure, path, requestId), leavesTrace: false };
}
