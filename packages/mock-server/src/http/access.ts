import type { Environment } from "../environment/environment.ts";
import type { Route } from "../generated/routes.ts";
import type { RequestLike } from "./exchange.ts";
import type { Credential } from "./keys.ts";
import { decodePercent } from "./query.ts";

const PUBLISHABLE: ReadonlySet<string> = new Set(["getBalance", "listBalances"]);

/** Why a key may not do this, or undefined when it may: 403. */
export function forbiddenReason(
  credential: Credential,
  route: Route,
  request: RequestLike,
  pathValues: readonly string[],
  environment: Environment,
): string | undefined {
  if (credential.kind === "secret") return undefined;
  if (credential.kind === "restricted") {
    if (route.method === "GET" || request.header("dry-run") === "true") return undefined;
    return "A restricted key (rk_) reads, and asks with Dry-Run: true. Use a secret key (sk_) to write.";
  }
  if (PUBLISHABLE.has(route.operationId) && isOwnAccount(credential, pathValues[0], environment)) return undefined;
  return "A publishable key (pk_) reads the balances of its own account and nothing else.";
}

/** The account may be named by either id (R14). Whether another one exists is not told: both are 403. */
function isOwnAccount(credential: Credential, value: string | undefined, environment: Environment): boolean {
  const ref = decodePercent(value ?? "");
  if (ref === undefined) return false;
  return ref === credential.externalId || environment.ledger.findAccount(ref)?.externalId === credential.externalId;
}
