import { type Read, read } from "../operation.ts";

/** GET /v1/entries/verify (R79). */
export const verifyEntries: Read = read<"verifyEntries", number>({
  input: (_path, { fromSeq = 1 }) => fromSeq,
  answer: (_ledger, fromSeq, _t, chain) => {
    const { ok, checked, head, firstBadSeq, nextSeq } = chain.verify(fromSeq);
    return { body: JSON.stringify({ ok, checked, head, firstBadSeq, nextSeq }) };
  },
});
