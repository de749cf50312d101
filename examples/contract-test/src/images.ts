import { hasCode, type OpenCredits } from "@opencredits/sdk";

/** What one image costs, in credits. */
export const IMAGE_PRICE = 5;

/** The code under test: sells an image, and says whether the customer could pay for it. */
export async function sellImage(credits: OpenCredits, customer: string): Promise<"sold" | "too little credit"> {
  try {
    await credits.debits.create({ account: customer, amount: IMAGE_PRICE, reason: "image" });
    return "sold";
  } catch (error) {
    if (hasCode(error, "insufficient_credits")) return "too little credit";
    throw error;
  }
}
