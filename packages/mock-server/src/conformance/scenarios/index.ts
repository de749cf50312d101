import type { Scenario } from "../scenario.ts";
import { goldenGrants } from "./golden-grants.ts";

/** Every scenario of the contract suite, rule by rule. */
export const scenarios: readonly Scenario[] = [...goldenGrants];
