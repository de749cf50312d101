import type { OpenCredits } from "@opencredits/sdk";
import { buildPlanStage, type PlanStage } from "./plan-stage.ts";

/** One object of every kind, each in a state in which every operation of the spec that names it is accepted. */
export interface Stage extends PlanStage {
  /** What the server's clock showed when the stage was set, in milliseconds. */
  readonly now: number;
  /** The externalId of the account that owns everything below, and its internal id. */
  readonly account: string;
  readonly accountId: string;
  /** An account without reservations: the one to close. */
  readonly closable: string;
  /** A credit of scale 2 that holds something. */
  readonly credit: string;
  /** The id of a credit in which nothing ever happened: its code can change. */
  readonly idleCredit: string;
  /** Active grants in the default credit: to read and change, to void, to expire. */
  readonly grant: string;
  readonly voidable: string;
  readonly expirable: string;
  /** A grant of another account. */
  readonly foreignGrant: string;
  readonly adjustment: string;
  /** A debit of 40 with 5 refunded, and that refund. */
  readonly debit: string;
  readonly refund: string;
  /** Open reservations of 10: to read, capture, release and extend. */
  readonly reservation: string;
  readonly capturable: string;
  readonly releasable: string;
  readonly extendable: string;
  /** An alert and an automatic top-up of the default credit, which the stage is far from. */
  readonly alert: string;
  /** A webhook endpoint, and an event. */
  readonly endpoint: string;
  readonly event: string;
}

/** Further below zero than anything on a stage goes. */
const FAR = 1_000_000;

/** Makes a {@link Stage} in an environment, with names that begin with `prefix` so that two fit into one. */
export async function buildStage(client: OpenCredits, prefix = "stage"): Promise<Stage> {
  const account = `${prefix}_owner`;
  const owner = await client.accounts.create({ externalId: account, name: "Owner", email: "owner@example.com" });
  const closable = `${prefix}_closable`;
  await client.accounts.create({ externalId: closable });
  const other = `${prefix}_other`;
  await client.accounts.create({ externalId: other });
  const credit = `${prefix}_tokens`;
  await client.credits.create({ code: credit, name: "Tokens", scale: 2 });
  const { id: idleCredit } = await client.credits.create({ code: `${prefix}_idle` });
  const grant = async (of: string): Promise<string> => (await client.grants.create({ account: of, amount: 1000 })).id;
  const main = await grant(account);
  const voidable = await grant(account);
  const expirable = await grant(account);
  const foreignGrant = await grant(other);
  await client.grants.create({ account, credit, amountDecimal: "1.50", metadata: { team: "red" } });
  const adjustment = await client.adjustments.create({ account, amount: 7, reason: "goodwill" });
  const debit = await client.debits.create({ account, amount: 40, metadata: { job: "j1" } });
  const refund = await client.debits.refund(debit.id, { amount: 5 });
  const hold = async (): Promise<string> => (await client.reservations.create({ account, amount: 10 })).id;
  const reservation = await hold();
  const capturable = await hold();
  const releasable = await hold();
  const extendable = await hold();
  const alert = await client.alerts.create({ account, threshold: -FAR });
  await client.autoTopUps.put(account, "credits", { threshold: -FAR, amount: 1 });
  const endpoint = await client.webhookEndpoints.create({ url: "http://127.0.0.1:9/stage" });
  const { data: events } = await client.events.list({ account, limit: 1 });
  const { asOf } = await client.balances.get(account, "credits");
  const now = Date.parse(asOf);
  return {
    ...(await buildPlanStage(client, prefix, account, other, now)),
    now,
    account,
    accountId: owner.id,
    closable,
    credit,
    idleCredit,
    grant: main,
    voidable,
    expirable,
    foreignGrant,
    adjustment: adjustment.id,
    debit: debit.id,
    refund: refund.id,
    reservation,
    capturable,
    releasable,
    extendable,
    alert: alert.id,
    endpoint: endpoint.id,
    event: events[0]?.id ?? "",
  };
}
