import { OpenCreditsError } from "./errors.ts";
import type { OpenCreditsOptions } from "./options.ts";
import { createRawClient, type RawClient } from "./raw.ts";
import { Accounts } from "./resources/accounts.ts";
import { Adjustments } from "./resources/adjustments.ts";
import { Alerts } from "./resources/alerts.ts";
import { AutoTopUps } from "./resources/auto-top-ups.ts";
import { Balances } from "./resources/balances.ts";
import { Batch } from "./resources/batch.ts";
import { Bundles } from "./resources/bundles.ts";
import { Credits } from "./resources/credits.ts";
import { Debits } from "./resources/debits.ts";
import { Entries } from "./resources/entries.ts";
import { Events } from "./resources/events.ts";
import { Grants } from "./resources/grants.ts";
import { Plans } from "./resources/plans.ts";
import { Refunds } from "./resources/refunds.ts";
import { Reservations } from "./resources/reservations.ts";
import { Schedules } from "./resources/schedules.ts";
import { Subscriptions } from "./resources/subscriptions.ts";
import { Transfers } from "./resources/transfers.ts";
import { WebhookEndpoints } from "./resources/webhook-endpoints.ts";
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
  readonly accounts: Accounts;
  readonly balances: Balances;
  readonly credits: Credits;
  readonly grants: Grants;
  readonly schedules: Schedules;
  readonly plans: Plans;
  readonly subscriptions: Subscriptions;
  readonly bundles: Bundles;
  readonly adjustments: Adjustments;
  readonly debits: Debits;
  readonly refunds: Refunds;
  readonly reservations: Reservations;
  readonly transfers: Transfers;
  readonly entries: Entries;
  readonly batch: Batch;
  readonly events: Events;
  readonly webhookEndpoints: WebhookEndpoints;
  readonly alerts: Alerts;
  readonly autoTopUps: AutoTopUps;
  /** Paths instead of method names, over the same transport. */
  readonly raw: RawClient;

  constructor(options: OpenCreditsOptions) {
    const { baseUrl, apiKey } = options;
    if (!baseUrl || !apiKey) throw new OpenCreditsError("OpenCredits needs a baseUrl and an apiKey.");
    refuseSecretInBrowser(options, apiKey);
    const send = createSend(options);
    this.accounts = new Accounts(send);
    this.balances = new Balances(send);
    this.credits = new Credits(send);
    this.grants = new Grants(send);
    this.schedules = new Schedules(send);
    this.plans = new Plans(send);
    this.subscriptions = new Subscriptions(send);
    this.bundles = new Bundles(send);
    this.adjustments = new Adjustments(send);
    this.debits = new Debits(send);
    this.refunds = new Refunds(send);
    this.reservations = new Reservations(send);
    this.transfers = new Transfers(send);
    this.entries = new Entries(send);
    this.batch = new Batch(send);
    this.events = new Events(send);
    this.webhookEndpoints = new WebhookEndpoints(send);
    this.alerts = new Alerts(send);
    this.autoTopUps = new AutoTopUps(send);
    this.raw = createRawClient(send);
  }
}
