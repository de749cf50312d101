import type { Environment } from "../environment/environment.ts";
import type { CommandRecord } from "../environment/journal.ts";
import type { Command } from "../ledger/commands.ts";
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

/** Refusals that a retry with the same key must meet again (R64). */
const STORED_STATUSES: ReadonlySet<number> = new Set([402, 409, 412, 422]);

/**
 * Executes a command, stores the outcome under its key (R64) and tells the journal (architecture, law 2). The live
 * handler and the replay of a journal both come through here, which is what makes them the same (I21).
 */
export function decide(environment: Environment, mutation: Mutation, request: Omit<CommandRecord, "kind">): Decision {
  const { t, requestId, path, command, key, fingerprint } = request;
  const answer = executeWhole(environment, mutation, command, t);
  const isAccepted = !isRefused(answer);
  const status = isAccepted ? answer.status : statusOf(answer.failure.code);
  const body = isAccepted ? answer.body : problemBody(answer.failure, path, requestId);
  const isStored = key !== undefined && fingerprint !== undefined && (isAccepted || STORED_STATUSES.has(status));
  if (isStored) environment.outcomes.store({ key, fingerprint, status, body, completedAt: t });
  const leavesTrace = isAccepted || isStored;
  if (leavesTrace && environment.isLogged) environment.log({ kind: "command", ...request });
  return { status, body, leavesTrace };
}

/** A command that crashes has done nothing: half of one would break every later answer. */
function executeWhole(
  environment: Environment,
  mutation: Mutation,
  command: Command,
  t: number,
): ReturnType<Mutation["execute"]> {
  const { ledger, webhookUrls } = environment;
  try {
    return refusedUrl(webhookUrls, ledger, command, t) ?? mutation.execute(ledger, command, t);
  } catch (error) {
    ledger.takeBack();
    throw error;
  }
}

/** The answer to a dry run (R62): nothing is stored and nothing is logged. */
export function rehearse(environment: Environment, mutation: Mutation, request: Omit<CommandRecord, "kind">): Decision {
  const { t, requestId, path, command } = request;
  const { ledger, webhookUrls } = environment;
  const answer = refusedUrl(webhookUrls, ledger, command, t) ?? mutation.rehearse(ledger, command, t);
  if (!isRefused(answer)) return { ...answer, leavesTrace: false };
  const { failure } = answer;
  return { status: statusOf(failure.code), body: problemBody(failure, path, requestId), leavesTrace: false };
}
