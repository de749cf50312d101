import type { Environment } from "../environment/environment.ts";
import type { Environments } from "../environments.ts";
import type { RequestLike } from "../http/exchange.ts";
import { readCredential } from "../http/keys.ts";
import type { Problem } from "../http/problems.ts";
import { decodePercent } from "../http/query.ts";
import type { ControlOperation } from "./operation.ts";

/** Whom a request was let in for, or why it was not. */
export type Admission =
  | {
      /** Undefined for the mock as a whole, and where the path names what can be no environment. */
      readonly environment: Environment | undefined;
    }
  | { readonly problem: Problem };

const ENVIRONMENT_NAME = /^[A-Za-z0-9_-]{1,64}$/;

/** 401 and 403: an environment is controlled with its own secret key, what reaches across with the admin token. */
export function admit(
  request: RequestLike,
  operation: ControlOperation,
  pathValues: readonly string[],
  environments: Environments,
  adminToken: string,
): Admission {
  if (operation.scope === "mock" && operation.isOpen) return { environment: undefined };
  const isAdmin = request.header("authorization") === `Bearer ${adminToken}`;
  const key = isAdmin ? undefined : readCredential(request.header("authorization"), request.header("x-api-key"));
  if (!isAdmin && key === undefined) return { problem: UNAUTHORIZED };
  if (operation.scope === "mock") return isAdmin ? { environment: undefined } : { problem: NEEDS_ADMIN };
  if (operation.scope === "everywhere" && isAdmin) return { environment: undefined };
  const isNamed = operation.scope === "environment" && operation.isNamed;
  if (isAdmin && !isNamed) return { problem: NEEDS_ENVIRONMENT };
  const name = isNamed ? decodePercent(pathValues[0] ?? "") : key?.environment;
  if (!isAdmin && (key?.kind !== "secret" || key.environment !== name)) return { problem: NEEDS_OWN_KEY };
  // What can be no name is left to the schema of the path, which says so.
  return { environment: name !== undefined && ENVIRONMENT_NAME.test(name) ? environments.open(name) : undefined };
}

const UNAUTHORIZED: Problem = {
  code: "unauthorized",
  detail:
    "Send a secret key of an environment, sk_test_<environment>, or the admin token that the mock printed when it started, as Authorization: Bearer <key>.",
};
const NEEDS_ADMIN: Problem = {
  code: "forbidden",
  detail: "This reaches across environments: it needs the admin token that the mock printed when it started.",
};
const NEEDS_ENVIRONMENT: Problem = {
  code: "forbidden",
  detail: "The admin token names no environment: send the secret key of the one that is meant.",
};
const NEEDS_OWN_KEY: Problem = {
  code: "forbidden",
  detail: "An environment is controlled with its own secret key (sk_test_<environment>), and by nothing else.",
};
