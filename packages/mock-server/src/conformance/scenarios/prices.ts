import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

type PriceInput = components["schemas"]["PriceInput"];

/** Price, and the integer it must be read as. */
const HALF_EVEN: readonly (readonly [currency: string, unitAmountDecimal: string, unitAmount: number])[] = [
  ["USD", "0.005", 0],
  ["USD", "0.0050000001", 1],
  ["USD", "0.015", 2],
  ["USD", "0.025", 2],
  ["USD", "0.0250", 2],
  ["USD", "0.02500001", 3],
  ["USD", "0.035", 4],
  ["USD", "0.0149999", 1],
  ["USD", "1.999", 200],
  ["USD", "12", 1200],
  ["EUR", "0.1", 10],
  ["JPY", "0.5", 0],
  ["JPY", "1.5", 2],
  ["JPY", "2.5", 2],
  ["JPY", "2.51", 3],
  ["KWD", "0.0005", 0],
  ["KWD", "0.0015", 2],
  ["KWD", "0.0025", 2],
  ["CLF", "0.00015", 2],
];

async function priceOf(s: ScenarioContext, costBasis: PriceInput): Promise<unknown> {
  return (await s.grant(1, { costBasis })).costBasis;
}

const prices: readonly Scenario[] = [
  scenario(
    "R73",
    "unitAmount is derived from unitAmountDecimal half to even, at the currency's exponent",
    async (s) => {
      for (const [currency, unitAmountDecimal, unitAmount] of HALF_EVEN) {
        const price = await priceOf(s, { currency, unitAmountDecimal });
        s.expect.equal(price, { currency, unitAmount, unitAmountDecimal }, `${unitAmountDecimal} ${currency}`);
      }
    },
  ),
  scenario("R73", "two forms of a price agree after that rounding or are refused", async (s) => {
    for (const [currency, unitAmountDecimal, unitAmount] of HALF_EVEN) {
      await s.grant(1, { costBasis: { currency, unitAmountDecimal, unitAmount } });
      const wrong = s.grant(1, { costBasis: { currency, unitAmountDecimal, unitAmount: unitAmount + 1 } });
      await s.refused(wrong, 422, "price_mismatch");
    }
  }),
  scenario("R73", "a price of whole units has no decimal form; one of neither form is refused", async (s) => {
    const price = await priceOf(s, { currency: "USD", unitAmount: 5 });
    s.expect.equal(price, { currency: "USD", unitAmount: 5, unitAmountDecimal: null }, "price");
    await s.refused(s.grant(1, { costBasis: { currency: "USD" } }), 422, "conflicting_fields");
  }),
  scenario(["R73", "R17"], "the prices of a credit obey the same rule, on creation and on change", async (s) => {
    const wrong = { currency: "USD", unitAmount: 2, unitAmountDecimal: "0.025001" };
    const right = { currency: "USD", unitAmountDecimal: "0.025" };
    await s.refused(s.newCredit({ price: wrong }), 422, "price_mismatch");
    await s.refused(s.newCredit({ currencyPrices: [right, wrong] }), 422, "price_mismatch");
    const code = await s.newCredit({ price: right });
    await s.refused(s.client.credits.update(code, { price: wrong }), 422, "price_mismatch");
    await s.refused(s.client.credits.update(code, { currencyPrices: [wrong] }), 422, "price_mismatch");
    s.expect.matches(await s.client.credits.get(code), { price: { unitAmount: 2 }, currencyPrices: [] }, "credit");
  }),
  scenario(
    ["R73", "R32"],
    "a rollover percentage rounds down",
    async (s) => {
      const rolled: number[] = [];
      for (const [amount, percent] of [
        [10, 33],
        [199, 50],
        [1, 99],
        [3, 34],
      ] as const) {
        const credit = await s.newCredit();
        await s.grant(amount, { credit, expiresAt: s.time(5), rollover: { percent } });
      }
      await s.at(5);
      const { data } = await s.client.grants.list({ account: s.account, category: "rollover", order: "asc" });
      for (const { amount } of data) rolled.push(amount);
      s.expect.equal(rolled, [3, 99, 1], "what rolled over; nothing where it is less than 1");
    },
    { needs: ["clock"] },
  ),
];

export const pricing: readonly Scenario[] = [...prices];
