import { isRefusal, requireBundle } from "../../ledger/preconditions.ts";
import { type Read, read } from "../operation.ts";
import { presentBundle } from "../present/bundle.ts";

/** GET /v1/bundles/{bundle}. It has no ETag (R68). */
export const getBundle: Read = read<"getBundle", string>({
  input: (path) => path.bundle,
  answer: (ledger, ref) => {
    const bundle = requireBundle(ledger, ref);
    return isRefusal(bundle) ? bundle : { body: JSON.stringify(presentBundle(bundle)) };
  },
});
