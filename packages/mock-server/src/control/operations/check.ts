import type { HashChain } from "../../environment/hash-chain.ts";
import type { ControlSchemas } from "../contract.ts";
import { type EnvironmentOperation, onEnvironment } from "../operation.ts";

/** POST /__mock/check: invariants I1–I10, and I22, which is the hash chain. */
export const runCheck: EnvironmentOperation = onEnvironment<"runCheck">(({ environment }) => {
  environment.catchUp();
  const violations = [...environment.ledger.check(), ...brokenLinks(environment.chain)];
  return { result: { ok: violations.length === 0, violations } };
});

function brokenLinks(chain: HashChain): ControlSchemas["InvariantViolation"][] {
  let fromSeq: number | null = 1;
  while (fromSeq !== null) {
    const { firstBadSeq, nextSeq } = chain.verify(fromSeq);
    if (firstBadSeq !== null) {
      return [{ rule: "I22", message: `entry ${firstBadSeq} is not the one that was hashed` }];
    }
    fromSeq = nextSeq;
  }
  return [];
}
