import { formatCredits, hasCode, OpenCredits } from "@opencredits/sdk";
import type { Event } from "@opencredits/sdk/types";
import { verifyWebhook } from "@opencredits/sdk/webhooks";

const baseUrl = "http://127.0.0.1:4010";
export const credits: OpenCredits = new OpenCredits({ baseUrl, apiKey: "sk_test_guide" });

/** Renders for as long as it takes, and charges a credit for each second. */
export async function render(account: string, work: () => Promise<number>): Promise<number> {
  const hold = await credits.reservations.create({ account, amount: 300, ttlSeconds: 600 });
  const seconds = await work().catch(async (error: unknown) => {
    await credits.reservations.release(hold.id); // nothing was done, so nothing is charged
    throw error;
  });
  const { balance } = await credits.reservations.capture(hold.id, { amount: seconds, overage: "overflow" });
  return balance.available;
}

/** Gives the credits of a month once, however often the job runs. */
export async function giveMonthlyCredits(account: string, month: string): Promise<"given" | "given before"> {
  try {
    await credits.grants.create({ account, amount: 1000, externalKey: `monthly/${account}/${month}` });
    return "given";
  } catch (error) {
    if (hasCode(error, "external_key_conflict")) return "given before";
    throw error;
  }
}

/** Sets up a plan of 1000 a month, unless it is there already. */
export async function offerPro(): Promise<void> {
  const plan = await credits.plans.create({ code: "pro", name: "Pro" }).result();
  if (!plan.ok && plan.code !== "code_conflict") throw new Error(plan.problem.detail);
  const template = await credits.schedules
    .create({
      plan: "pro",
      amount: 1000,
      interval: "month",
      expiry: { type: "period" },
      rollover: { percent: 50, expiry: { type: "period" } },
      externalKey: "pro/monthly",
    })
    .result();
  if (!template.ok && template.code !== "external_key_conflict") throw new Error(template.problem.detail);
}

/** Puts a customer on the plan. Answers the end of the first month. */
export async function subscribe(account: string): Promise<string | null> {
  const { currentPeriodEnd } = await credits.subscriptions.create({ account, plan: "pro" });
  return currentPeriodEnd;
}

/** Moves what a customer has to another account, with every expiry as it is, and closes the old one. */
export async function merge(from: string, to: string): Promise<void> {
  const { available, version } = await credits.balances.get(from, "credits");
  const transfer = { fromAccount: from, toAccount: to, amount: available, ifVersion: version };
  await credits.batch.create({
    operations: [
      ...(available > 0 ? [{ operation: "createTransfer", body: transfer } as const] : []),
      { operation: "closeAccount", path: { account: from } },
    ],
  });
}

/** Brings customers over from another system. It can run again: what is there already is skipped. */
export async function moveIn(customers: readonly { id: string; granted: number; used: number }[]): Promise<number> {
  const { accounts } = await credits.balances.import({
    accounts: customers.map(({ id }) => ({ externalId: id })),
    grants: customers.map(({ id, granted, used }) => ({
      externalKey: `legacy/${id}`,
      account: id,
      amount: granted,
      consumedAmount: used,
    })),
  });
  return accounts.filter(({ created }) => created).length;
}

/** Proves that no entry was changed after it was written. */
export async function isUntouched(): Promise<boolean> {
  for (let fromSeq: number | null = 1; fromSeq !== null; ) {
    const { ok, nextSeq }: { ok: boolean; nextSeq: number | null } = await credits.entries.verify({ fromSeq });
    if (!ok) return false;
    fromSeq = nextSeq;
  }
  return true;
}

/** The route that webhooks are sent to. A repeat has the same id. */
export async function receive(
  request: Request,
  secret: string,
  warn: (id: string, account: string, left: number) => Promise<void>,
): Promise<Response> {
  const { id, payload } = await verifyWebhook<Event>(await request.text(), request.headers, secret);
  if (payload.type === "balance.low") await warn(id, payload.data.accountId, payload.data.available);
  return new Response(null, { status: 204 });
}

export async function balanceInWords(account: string): Promise<string> {
  const credit = await credits.credits.get("credits");
  const { available, reserved } = await credits.balances.get(account, "credits");
  return `${formatCredits(available, credit)} left, ${formatCredits(reserved, credit)} on hold`;
}

export async function spend(account: string, amount: number): Promise<string> {
  const result = await credits.debits.create({ account, amount }).result();
  if (result.ok) return `Done, ${result.data.balance.available} left.`;
  switch (result.code) {
    case "insufficient_credits":
      return `You are ${result.problem.shortfall} credits short.`;
    case "account_closed":
      return "This account is closed.";
    default:
      throw new Error(`${result.code}: ${result.problem.detail}`); // a mistake of ours, or no state to go on in
  }
}
