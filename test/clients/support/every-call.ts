import { createMock } from "@opencredits/mock-server";
import { expect } from "vitest";

/** A call as a client's own code has it, with `{…}` for what goes into its path. */
export interface ClientCall {
  readonly method: string;
  readonly path: string;
}

/** A route of the vendor's contract; without a success it is there to say 501. */
interface ContractRoute extends ClientCall {
  readonly success: readonly unknown[];
}

/**
 * Sends every call of a client that the contract does not answer, and expects a 501 that names it: a 404 would look as
 * if an object were missing. Answers how many calls of the client are answered.
 */
export async function expectAnsweredOrNamed(
  prefix: string,
  calls: readonly ClientCall[],
  routes: readonly ContractRoute[],
  header: string,
): Promise<number> {
  const mock = createMock({ now: "2026-01-01T00:00:00Z", checkResponses: true });
  const headers = { [header]: mock.environment("calls").apiKey, "content-type": "application/json" };
  const answered = new Set(routes.filter(({ success }) => success.length > 0).map(shape));
  const others = calls.filter((call) => !answered.has(shape(call)));
  for (const { method, path } of others) {
    const sent = path.replaceAll(/\{\w+\}/g, "x");
    const hasBody = method !== "GET" && method !== "DELETE";
    const response = await mock.fetch(prefix + sent, { method, headers, ...(hasBody ? { body: "{}" } : {}) });
    const text = await response.text();
    expect([method, path, response.status, text.includes(sent), text.includes(method)]).toEqual([
      method,
      path,
      501,
      true,
      true,
    ]);
  }
  return calls.length - others.length;
}

function shape({ method, path }: ClientCall): string {
  return `${method} ${path.replaceAll(/\{\w+\}/g, "{}")}`;
}
