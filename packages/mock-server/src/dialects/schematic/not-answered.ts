import type { DialectOperation } from "../dialect.ts";
import { routes } from "./generated/routes.ts";

/** 501 that names the call. */
export function notAnswered(operationId: string): DialectOperation {
  const route = routes.find((candidate) => candidate.operationId === operationId);
  const error = `Not implemented by the mock: ${route?.method} ${route?.path} (${operationId}) moves no credits.`;
  return () => ({ status: 501, body: { error } });
}
