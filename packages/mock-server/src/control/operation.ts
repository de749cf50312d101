import type { Environment } from "../environment/environment.ts";
import type { SendWebhook } from "../environment/webhooks/attempt.ts";
import type { Environments } from "../environments.ts";
import type { OperationId } from "../generated/control-routes.ts";
import { assured } from "../http/boundary.ts";
import type { Problem } from "../http/problems.ts";
import type { Violations } from "../http/violations.ts";
import type { ControlBody, ControlResult } from "./contract.ts";

/** The mock as a whole. */
export interface MockState {
  readonly environments: Environments;
  /** How long it has been running, in milliseconds. */
  readonly uptimeMs: () => number;
}

/** What came of an operation: a result, or a refusal. */
export type Controlled<Result> = { readonly result: Result } | { readonly problem: Problem };

/** An operation on the mock as a whole. Without `isOpen` it takes the admin token. */
export interface MockOperation {
  readonly scope: "mock";
  /** Answers without a key. */
  readonly isOpen: boolean;
  readonly run: (mock: MockState) => Controlled<unknown>;
}

/** A request for one environment, which was validated. */
export interface ControlCall<Body> {
  readonly environment: Environment;
  readonly environments: Environments;
  /** Sends a delivery. */
  readonly send: SendWebhook;
  /** Path parameters, in the order of the path. */
  readonly values: readonly string[];
  readonly body: Body;
  /** Takes what a schema could not judge; then nothing of the request is done. */
  readonly violations: Violations;
}

/** An operation on one environment: the one of the key, or where `isNamed`, the one in the path. */
export interface EnvironmentOperation {
  readonly scope: "environment";
  /** The path names the environment: its own secret key will do, and so will the admin token. */
  readonly isNamed: boolean;
  /** It leaves something behind, so that the environment counts as one from then on (R1). */
  readonly isKept: boolean;
  readonly run: (call: ControlCall<unknown>) => Controlled<unknown> | Promise<Controlled<unknown>>;
}

/** Whose state an operation is about: one environment's where its key was sent, everybody's with the admin token. */
export interface Everywhere {
  readonly environments: Environments;
  readonly environment: Environment | undefined;
}

/** An operation on one environment, or with the admin token on all of them together. */
export interface EverywhereOperation {
  readonly scope: "everywhere";
  readonly run: (where: Everywhere) => Controlled<unknown>;
}

export type ControlOperation = MockOperation | EnvironmentOperation | EverywhereOperation;

/** Defines an operation on one environment or on all, by the type of its own answer. */
export function onEverywhere<Id extends OperationId>(
  run: (where: Everywhere) => Controlled<ControlResult<Id>>,
): EverywhereOperation {
  return { scope: "everywhere", run };
}

/** Defines an operation on the mock as a whole, by the type of its own answer. */
export function onMock<Id extends OperationId>(
  run: (mock: MockState) => Controlled<ControlResult<Id>>,
  access: { readonly isOpen: boolean } = { isOpen: false },
): MockOperation {
  return { scope: "mock", ...access, run };
}

/** Defines an operation on one environment, by the types of its own request and answer. */
export function onEnvironment<Id extends OperationId>(
  run: (call: ControlCall<ControlBody<Id>>) => Controlled<ControlResult<Id>> | Promise<Controlled<ControlResult<Id>>>,
  { isNamed = false, isKept = false }: { readonly isNamed?: boolean; readonly isKept?: boolean } = {},
): EnvironmentOperation {
  // A validator has accepted the body.
  return { scope: "environment", isNamed, isKept, run: (call) => run(assured<ControlCall<ControlBody<Id>>>(call)) };
}
