/** What the product sells. A real one would call a model here, and learn the cost from its answer. */
export async function summarize(text: string, spend: (amount: number) => void): Promise<string> {
  const words = text.split(/\s+/).filter((word) => word !== "");
  spend(words.length);
  const summary = words.slice(0, 12);
  spend(summary.length * 4);
  return summary.length < words.length ? `${summary.join(" ")} …` : summary.join(" ");
}

/** What a summary will cost at most. */
export function estimate(text: string): number {
  return Math.max(1, text.length) + 12 * 4;
}
