import { formatCredits, hasCode, OpenCredits } from "@opencredits/sdk";

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
