import type { ScenarioContext } from "./context.ts";

/** A rule of the rulebook, a golden scenario of it, or an invariant. */
export type RuleId = `R${number}` | `G${number}` | `I${number}`;

/**
 * What a scenario needs of its world beyond a base URL and a key.
 *
 * - `clock`: the present can be moved.
 * - `fresh`: the environment is empty and nobody else's. Needed to change or read what all accounts share: the default
 *   credit, a list without account, `seq`, ids, absolute dates.
 * - `control`: faults, check and snapshot.
 * - `keys`: read and publishable keys.
 */
export type Need = "clock" | "fresh" | "control" | "keys";

/**
 * What a scenario does that a referee between client and server must know.
 *
 * - `invalid-request`: sends what the spec's schemas refuse, and expects the 400.
 * - `not-through-prism`: uses unknown paths, methods or media types, or breaks connections: a proxy of the spec answers
 *   such things itself.
 */
export type Tag = "invalid-request" | "not-through-prism";

/** What else is known about a scenario. */
export interface ScenarioOptions {
  readonly needs?: readonly Need[];
  readonly tags?: readonly Tag[];
  /** Does not create the scenario's account beforehand: the environment is untouched when it starts. */
  readonly bare?: boolean;
}

/** One statement of the rulebook, proved by a conversation with a server. */
export interface Scenario {
  /** The rules it proves; the first is the one it is filed under. */
  readonly rules: readonly [RuleId, ...RuleId[]];
  /** The statement. */
  readonly title: string;
  readonly needs: readonly Need[];
  readonly tags: readonly Tag[];
  readonly bare: boolean;
  /** Throws where the rule does not hold. */
  readonly run: (context: ScenarioContext) => Promise<void>;
}

/**
 * Describes a scenario.
 *
 * @param rules the rule it proves, or several, the main one first
 * @param title what holds, as a sentence
 * @param run the conversation; it throws where the rule does not hold
 * @example
 * ```ts
 * scenario(
 *   ["R10", "G3"],
 *   "at exactly expiresAt the grant is gone",
 *   async (s) => {
 *     await s.grant(10, { expiresAt: s.time(100) });
 *     await s.at(100);
 *     s.expect.equal(await s.figures(), "0/0/0", "figures at expiresAt");
 *   },
 *   { needs: ["clock"] },
 * );
 * ```
 */
export function scenario(
  rules: RuleId | readonly [RuleId, ...RuleId[]],
  title: string,
  run: (context: ScenarioContext) => Promise<void>,
  options: ScenarioOptions = {},
): Scenario {
  const { needs = [], tags = [], bare = false } = options;
  return { rules: typeof rules === "string" ? [rules] : rules, title, needs, tags, bare, run };
}
