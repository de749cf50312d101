import { hasCode, OpenCredits } from "@opencredits/sdk";

const credits = new OpenCredits({ baseUrl: "http://127.0.0.1:4010", apiKey: "sk_test_first_use" });

await credits.accounts.upsert("ada", { name: "Ada Lovelace" });
await credits.grants.create({ account: "ada", amount: 1000, category: "plan", expiresIn: { unit: "month", count: 1 } });

const hold = await credits.reservations.create({ account: "ada", amount: 300 }); // before the work: an estimate
await credits.reservations.capture(hold.id, { amount: 240 }); // after it: the real cost; the rest is free again

try {
  await credits.debits.create({ account: "ada", amount: 5000 });
} catch (error) {
  if (!hasCode(error, "insufficient_credits")) throw error;
  console.log(`short of ${error.problem.shortfall}`);
}

for await (const entry of credits.entries.list({ account: "ada", order: "asc" })) {
  console.log(entry.type, entry.balanceDelta, entry.reservedDelta);
}
