import type { Refusal } from "../ledger/failures.ts";
import { jsonAnswer } from "./answers.ts";
import { type Arrival, refuseArrival, refuseInvalid } from "./arrival.ts";
import type { Answer } from "./exchange.ts";
import { type Found, isRefused, type Read } from "./operation.ts";
import { judgeHeaders, readPath, readQuery } from "./request-reading.ts";
import { Violations } from "./violations.ts";

/** Answers an operation that changes nothing. A body that comes with it is nobody's (RFC 9110, section 9.3.1). */
export function answerRead(arrival: Arrival, read: Read): Answer | Promise<Answer> {
  const { plan, request, environment, pathValues, search } = arrival;
  const { ledger } = environment;
  const violations = new Violations();
  const path = readPath(plan, pathValues, violations);
  const query = readQuery(plan, search, violations);
  judgeHeaders(plan, request, violations);
  if (!violations.isEmpty) return refuseInvalid(arrival, violations);
  const input = read.input(path, query, violations, ledger);
  if (!violations.isEmpty || violations.invalidCursor) return refuseInvalid(arrival, violations);
  const t = environment.catchUp();
  const found = read.answer(ledger, input, t, environment.chain);
  return found instanceof Promise ? found.then((late) => answerOf(arrival, late, t)) : answerOf(arrival, found, t);
}

function answerOf(arrival: Arrival, found: Found | Refusal, t: number): Answer {
  if (isRefused(found)) return refuseArrival(arrival, found.failure);
  const headers = found.version === undefined ? undefined : ["etag", `"${found.version}"`];
  return jsonAnswer(200, found.body, arrival.environment.nextRequestId(t), headers);
}
