import { OpenCreditsError } from "./errors.ts";
import type { OpenCreditsOptions } from "./options.ts";
import { createRawClient, type RawClient } from "./raw.ts";
import type { Accounts } from "./resources/accounts.ts";
import type { Adjustments } from "./resources/adjustments.ts";
import type { Alerts } from "./resources/alerts.ts";
import type { AutoTopUps } from "./resources/auto-top-ups.ts";
import type { Balances } from "./resources/balances.ts";
import type { Batch } from "./resources/batch.ts";
import type { Bundles } from "./resources/bundles.ts";
import { createResources } from "./resources/create-resources.ts";
import type { Credits } from "./resources/credits.ts";
import type { Debits } from "./resources/debits.ts";
import type { Entries } from "./resources/entries.ts";
import type { Events } from "./resources/events.ts";
import type { Grants } from "./resources/grants.ts";
import type { Plans } from "./resources/plans.ts";
import type { Refunds } from "./resources/refunds.ts";
import type { Reservations } from "./resources/reservations.ts";
import type { Schedules } from "./resources/schedules.ts";
import type { Subscriptions } from "./resources/subscriptions.ts";
import type { Transfers } from "./resources/transfers.ts";
import type { WebhookEndpoints } from "./resources/webhook-endpoints.ts";
import { refuseSecretInBrowser } from "./transport/browser.ts";
import { createSend } from "./transport/transport.ts";

/**
 * A client of one environment of an OpenCredits API.
 *
 * It holds no connection and no state of the ledger, so make one and share it.
 *
 * @throws OpenCreditsError if `baseUrl` or `apiKey` is missing, or a secret key is given in a browser
 * @example
 * ```ts
 * const credits = new OpenCredits({ baseUrl: "http://127.0.0.1:4010", apiKey: "sk_test_demo" });
 * await credits.accounts.create({ externalId: "user-1" });
 * ```
 */
export class OpenCredits {
  declare readonly accounts: Accounts;
  declare readonly balances: Balances;
  declare readonly credits: Credits;
  declare readonly grants: Grants;
  declare readonly schedules: Schedules;
  declare readonly plans: Plans;
  declare readonly subscriptions: Subscriptions;
  declare readonly bundles: Bundles;
  declare readonly adjustments: Adjustments;
  declare readonly debits: Debits;
  declare readonly refunds: Refunds;
  declare readonly reservations: Reservations;
  declare readonly transfers: Transfers;
  declare readonly entries: Entries;
  declare readonly batch: Batch;
  declare readonly events: Events;
  declare readonly webhookEndpoints: WebhookEndpoints;
  declare readonly alerts: Alerts;
  declare readonly autoTopUps: AutoTopUps;
  /** Paths instead of method names, over the same transport. */
  readonly raw: RawClient;

  constructor(options: OpenCreditsOptions) {
    const { baseUrl, apiKey } = options;
    if (!baseUrl || !apiKey) throw new OpenCreditsError("OpenCredits needs a baseUrl and an apiKey.");
    refuseSecretInBrowser(options, apiKey);
    const send = createSend(options);
    // One method for each operation of the spec, as the interfaces say: a test walks the spec and holds them to it.
    Object.assign(this, createResources(send));
    this.raw = createRawClient(send);
  }
}
