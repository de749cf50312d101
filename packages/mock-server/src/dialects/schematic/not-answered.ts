import type { DialectOperation } from "../dialect.ts";
import { routes } from "./generated/routes.ts";
import { notImplemented } from "./refuse.ts";

/** 501 of a call that would be taken for another: its path looks like that of one with an id. */
export function notAnswered(operationId: string): DialectOperation {
  const route = routes.find((candidate) => candidate.operationId === operationId);
  return () => notImplemented(`${route?.method} ${route?.path} (${operationId}) moves no credits.`);
}
