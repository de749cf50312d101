import { type EnvironmentOperation, onEnvironment } from "../operation.ts";

/** POST /__mock/check: invariants I1–I10. */
export const runCheck: EnvironmentOperation = onEnvironment<"runCheck">(({ environment }) => {
  environment.catchUp();
  const violations = environment.ledger.check();
  return { result: { ok: violations.length === 0, violations: [...violations] } };
});
