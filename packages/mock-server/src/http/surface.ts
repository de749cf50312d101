import type { Environments } from "../environments.ts";
import type { Route } from "../generated/routes.ts";
import type { Arrival } from "./arrival.ts";
import type { Answer, Reply, RequestLike } from "./exchange.ts";
import type { Credential } from "./keys.ts";
import type { RequestPlan } from "./plan.ts";
import type { Problem } from "./problems.ts";
import type { Router } from "./router.ts";

/** A route of any surface. */
export type SurfaceRoute = Route<string, string>;

/**
 * One set of routes on the one handler (architecture, law 3): the API's, or a dialect's. It says what differs between
 * them: where the key is, how a refusal looks, and what an operation does. Everything else is the handler's.
 */
export interface Surface<R extends SurfaceRoute, P extends RequestPlan> {
  readonly router: Router<R>;
  planOf(route: R): P;
  /** The name of an operation in faults and in the journal of requests. */
  nameOf(route: R): string;
  /** Whether its operations count as touched in the coverage of the API's contract. */
  readonly isCovered: boolean;
  /** A sentence for whoever asks for a path that is none of them. */
  readonly paths: string;
  /** Most bytes of a request's body. */
  bodyLimitOf(route: R): number;
  credentialOf(request: RequestLike): Credential | undefined;
  /** Why a key may not do this, or undefined when it may: 403. */
  forbiddenReason(credential: Credential, arrival: Arrival<P>): string | undefined;
  /** The 401 of a request without a key. */
  readonly unauthorized: Problem;
  refusal(problem: Problem, path: string, requestId: string, headers?: readonly string[]): Answer;
  /** The operation's own way, from its validation on. */
  answer(environments: Environments, arrival: Arrival<P>): Reply | Promise<Reply>;
  /** The answer, or the 500 that says where it breaks the surface's contract. */
  heldToContract(plan: P | undefined, answer: Answer, path: string, nextRequestId: () => string): Answer;
}
