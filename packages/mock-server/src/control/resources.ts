import { type ControlOptions, callControl } from "./call.ts";
import type { ControlSchemas } from "./contract.ts";

/** The ready-made worlds that an environment can start from. */
export class ScenariosControl {
  readonly #options: ControlOptions;

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  /** Every scenario, with what is in it. */
  async list(): Promise<ControlSchemas["Scenario"][]> {
    const { data } = await callControl(this.#options, "listScenarios", "GET", "/scenarios");
    return data;
  }

  /** Replaces what is in the environment by a scenario, at the present of its clock. */
  run(name: ControlSchemas["ScenarioName"]): Promise<ControlSchemas["Environment"]> {
    return callControl(this.#options, "runScenario", "POST", `/scenarios/${encodeURIComponent(name)}`);
  }
}

/** What the API was asked in one environment. */
export class RequestsControl {
  readonly #options: ControlOptions;

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  /** The latest requests, oldest first. A test that must see all of them looks at {@link dropped} too. */
  async list(): Promise<ControlSchemas["RequestRecord"][]> {
    return (await this.#read()).data;
  }

  /** How many older ones were forgotten since {@link clear}. */
  async dropped(): Promise<number> {
    return (await this.#read()).dropped;
  }

  /** Forgets them. */
  clear(): Promise<undefined> {
    return callControl(this.#options, "clearRequests", "DELETE", "/requests");
  }

  #read(): Promise<ControlSchemas["RequestList"]> {
    return callControl(this.#options, "listRequests", "GET", "/requests");
  }
}

/** The payments of automatic top-ups in one environment (R78). */
export class PaymentsControl {
  readonly #options: ControlOptions;

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  /** Makes the next payments fail; 0 lets all succeed again. */
  fail(payments = 1): Promise<ControlSchemas["PaymentsFailing"]> {
    return callControl(this.#options, "failPayments", "POST", "/payments", { fail: payments });
  }
}

/** The deliveries of one environment's events (R76). */
export class WebhooksControl {
  readonly #options: ControlOptions;

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  /** The latest attempts, oldest first. */
  async list(): Promise<ControlSchemas["WebhookAttempt"][]> {
    const { data } = await callControl(this.#options, "listDeliveryAttempts", "GET", "/webhooks");
    return data;
  }

  /** Sends what is due next, or is tried again first. Null where nothing waits. */
  async next(): Promise<ControlSchemas["WebhookAttempt"] | null> {
    const { attempt } = await callControl(this.#options, "deliverNextWebhook", "POST", "/webhooks/next");
    return attempt;
  }

  /** Sends a delivery again, whatever became of it. Refused, 404 `event_not_found` and `webhook_endpoint_not_found`. */
  redeliver(deliveryId: string): Promise<ControlSchemas["WebhookAttempt"]> {
    const path = `/webhooks/${encodeURIComponent(deliveryId)}/redeliver`;
    return callControl(this.#options, "redeliverWebhook", "POST", path);
  }
}
