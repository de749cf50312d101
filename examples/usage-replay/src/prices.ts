/** What the product charges, in credits. Answers cost more than prompts, as with every model on the market. */
export const CREDITS_PER_PROMPT_TOKEN = 1;
export const CREDITS_PER_ANSWER_TOKEN = 4;

/** What a request costs. */
export function costOf(promptTokens: number, answerTokens: number): number {
  return promptTokens * CREDITS_PER_PROMPT_TOKEN + answerTokens * CREDITS_PER_ANSWER_TOKEN;
}

/** How long the model takes for a request, in milliseconds: it reads the prompt, then writes token by token. */
export function durationOf(promptTokens: number, answerTokens: number): number {
  return Math.round(400 + promptTokens * 0.25 + answerTokens * 28);
}

/** What is expected of an account that has had no answer yet, in tokens. */
const FIRST_ESTIMATE = 256;

/** How many of an account's last answers the estimate looks at. */
const REMEMBERED_ANSWERS = 5;

/**
 * Guesses how long the next answer to an account will be, in tokens: as long as the longest of its last five. So most
 * answers fit into their hold, and about one in six does not.
 */
export class AnswerEstimator {
  readonly #answers = new Map<string, number[]>();

  /** At least 1, since a hold of nothing is no hold. */
  estimate(account: string): number {
    const answers = this.#answers.get(account);
    return answers === undefined ? FIRST_ESTIMATE : Math.max(1, ...answers);
  }

  learn(account: string, answerTokens: number): void {
    const answers = this.#answers.get(account) ?? [];
    this.#answers.set(account, [...answers, answerTokens].slice(-REMEMBERED_ANSWERS));
  }
}
