import type { Handle, Reply } from "./http/exchange.ts";
import { responseOf, WebRequest } from "./web-request.ts";

/** The in-process door: a function with the form of `fetch`. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Where a path without origin points; nothing listens there, the door only needs absolute URLs. */
const PATH_BASE = "http://mock.opencredits.internal";

/**
 * The door of {@link MockFetch}: calls the handler and keeps the manners of `fetch`. An aborted signal rejects with its
 * reason, also while a latency is injected; a lost answer rejects with a `TypeError`, as a broken connection does.
 */
export function fetchDoor(handle: Handle): MockFetch {
  return async (input, init) => {
    const request = isRequest(input) && init === undefined ? input : new Request(absolute(input), init);
    if (request.bodyUsed) throw new TypeError("The body of this Request has already been read");
    request.signal.throwIfAborted();
    const pending = handle(new WebRequest(request));
    const reply = pending instanceof Promise ? await untilAborted(pending, request.signal) : pending;
    if (reply.kind === "dropped") {
      const manner = reply.isEmpty === true ? "closed without an answer" : "reset before an answer arrived";
      throw new TypeError("fetch failed", { cause: new Error(`The connection was ${manner}`) });
    }
    if (reply.contractViolation !== undefined) throw new MockContractViolation(reply.contractViolation);
    return responseOf(reply);
  };
}

/**
 * The mock was about to answer what the contract does not allow: a fault of the mock, thrown where a test sees it. Over
 * HTTP it is 500 `mock_contract_violation`.
 */
export class MockContractViolation extends Error {
  override readonly name = "MockContractViolation";
}

/** By form and not by class: a test environment may have replaced the global `Request`. */
function isRequest(input: string | URL | Request): input is Request {
  return typeof input === "object" && "headers" in input;
}

function absolute(input: string | URL | Request): string | URL | Request {
  return typeof input === "string" && input.startsWith("/") ? PATH_BASE + input : input;
}

function untilAborted(pending: Promise<Reply>, signal: AbortSignal): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    pending.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
