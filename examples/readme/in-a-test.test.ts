import { createMock } from "@opencredits/mock-server";
import { OpenCredits } from "@opencredits/sdk";
import { expect, test } from "vitest";

const mock = createMock({ now: "2026-01-31T00:00:00Z" });

test("a month of credit is charged once and gone when the month ends", async () => {
  const env = mock.environment(); // an environment of its own
  const credits = new OpenCredits({ baseUrl: "https://api.example.com", apiKey: env.apiKey, fetch: mock.fetch });
  await credits.accounts.create({ externalId: "ada" });
  await credits.grants.create({ account: "ada", amount: 1000, expiresIn: { unit: "month", count: 1 } });

  await env.faults.loseAnswer({ operationId: "createDebit" }); // the work is done, the answer is lost, the SDK retries
  const debit = await credits.debits.create({ account: "ada", amount: 1 });
  expect(debit.balance.available).toBe(999);

  await env.clock.set("2026-02-28T00:00:00Z"); // January 31 and a month
  expect(await credits.balances.get("ada", "credits")).toMatchObject({ available: 0 });
});
