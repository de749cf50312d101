import type { ChainReport } from "../../environment/hash-chain.ts";
import type { ControlResult } from "../contract.ts";
import { type Controlled, type EnvironmentOperation, onEnvironment } from "../operation.ts";

/** POST /__mock/check: invariants I1–I10, and I22, which is the hash chain. */
export const runCheck: EnvironmentOperation = onEnvironment<"runCheck">(({ environment }) => {
  environment.catchUp();
  const broken = environment.ledger.check();
  const result = ({ firstBadSeq }: ChainReport): Controlled<ControlResult<"runCheck">> => {
    const message = `entry ${firstBadSeq} is not the one that was hashed`;
    const violations = [...broken, ...(firstBadSeq === null ? [] : [{ rule: "I22", message }])];
    return { result: { ok: violations.length === 0, violations } };
  };
  const report = environment.chain.verifyInTurns(1, Number.POSITIVE_INFINITY);
  return report instanceof Promise ? report.then(result) : result(report);
});
