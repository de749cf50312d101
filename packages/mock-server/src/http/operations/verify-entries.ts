import type { ChainReport } from "../../environment/hash-chain.ts";
import { MAX_VERIFIED_ENTRIES } from "../../limits.ts";
import { type Found, type Read, read } from "../operation.ts";

/** GET /v1/entries/verify (R79). */
export const verifyEntries: Read = read<"verifyEntries", number>({
  input: (_path, { fromSeq = 1 }) => fromSeq,
  answer: (_ledger, fromSeq, _t, chain) => {
    const report = chain.verifyInTurns(fromSeq, MAX_VERIFIED_ENTRIES);
    return report instanceof Promise ? report.then(present) : present(report);
  },
});

function present({ ok, checked, head, firstBadSeq, nextSeq }: ChainReport): Found {
  return { body: JSON.stringify({ ok, checked, head, firstBadSeq, nextSeq }) };
}
