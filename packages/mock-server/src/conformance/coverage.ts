import type { OpenCreditsOptions } from "@opencredits/sdk";
import { routes } from "../generated/routes.ts";
import { member } from "./world.ts";

type Validator = NonNullable<OpenCreditsOptions["validate"]>;

/** Collects which operations were answered through the SDK, and with which codes. */
export class Coverage {
  readonly #seen: Set<string> = new Set();

  /** A validator for the SDK that also remembers what it was shown. */
  observe(inner?: Validator): Validator {
    return {
      ...(inner?.request === undefined ? {} : { request: (...input) => inner.request?.(...input) }),
      response: (details, status, body) => {
        const code = member(body, "code");
        const outcome = status < 400 ? "success" : typeof code === "string" ? code : "?";
        this.#seen.add(key(details.operationId, outcome));
        inner?.response(details, status, body);
      },
    };
  }

  /** Whether an operation was answered so: `success`, or an error code. */
  has(operationId: string, outcome: string): boolean {
    return this.#seen.has(key(operationId, outcome));
  }

  /** Every operation that never succeeded and every code of one that was never answered, such as `createGrant 409 …`. */
  gaps(): string[] {
    const found: string[] = [];
    for (const { operationId, errors } of routes) {
      if (!this.has(operationId, "success")) found.push(`${operationId} success`);
      for (const [status, codes] of Object.entries(errors)) {
        for (const code of codes) {
          if (!this.has(operationId, code)) found.push(`${operationId} ${status} ${code}`);
        }
      }
    }
    return found;
  }
}

function key(operationId: string, outcome: string): string {
  return `${operationId} ${outcome}`;
}
