import { Grant } from "../../ledger/state.ts";
import { notFound } from "../not-found.ts";
import { type Read, read } from "../operation.ts";
import { presentGrant } from "../present/grant.ts";

/** GET /v1/grants/{grant}. Its ETag is the pool's version (R68). */
export const getGrant: Read = read<"getGrant", string>({
  input: (path) => path.grant,
  answer: (ledger, id) => {
    const grant = ledger.find(Grant, id);
    if (grant === undefined) return notFound("grant", id);
    return { body: JSON.stringify(presentGrant(grant)), version: grant.pool.version };
  },
});
