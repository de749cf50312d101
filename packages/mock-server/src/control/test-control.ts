import { Environments, type EnvironmentsOptions } from "../environments.ts";
import { createHandler } from "../http/handler.ts";
import { type Called, called, TestRequest } from "../http/test-mock.ts";
import { createControlHandler } from "./handler.ts";

const ADMIN = "adm_token_of_the_tests";
/** Where the machine's clock of a {@link ControlledMock} stands first. */
export const START: number = Date.parse("2026-01-05T10:00:00.000Z");

/** API and control plane of one mock, without a door. Every answer is held to its contract. */
export class ControlledMock {
  readonly environments: Environments;
  time: number = START;
  key = "sk_test_unit";
  readonly #control: ReturnType<typeof createControlHandler>;
  readonly #api: ReturnType<typeof createHandler>;

  constructor(options: EnvironmentsOptions = {}) {
    this.environments = new Environments({ machineNow: () => this.time, seed: "test", ...options });
    const { environments } = this;
    this.#control = createControlHandler({ environments, adminToken: ADMIN, checkResponses: true });
    this.#api = createHandler({ environments, checkResponses: true });
  }

  call(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Called {
    const handle = path.startsWith("/v1") ? this.#api : this.#control;
    const reply = handle(new TestRequest(method, path, body, { authorization: `Bearer ${this.key}`, ...headers }));
    if (reply instanceof Promise) throw new Error(`${method} ${path} was not answered at once`);
    return called(reply);
  }

  async callLater(path: string): Promise<Called> {
    return called(await this.#control(new TestRequest("GET", path, undefined, {})));
  }

  get(path: string, headers?: Readonly<Record<string, string>>): Called {
    return this.call("GET", path, undefined, headers);
  }

  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Called {
    return this.call("POST", path, body, headers);
  }

  /** An account u1 with a grant of 100 that ends in ten days. */
  fill(): void {
    this.post("/v1/accounts", { externalId: "u1" });
    this.post("/v1/grants", { account: "u1", amount: 100, expireInDays: 10 });
  }

  advance(by: string | number): Called {
    return this.post("/__mock/clock/advance", { by });
  }
}

/** What opens what reaches across environments. */
export function admin(): { authorization: string } {
  return { authorization: `Bearer ${ADMIN}` };
}
