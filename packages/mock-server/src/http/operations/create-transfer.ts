import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { transferWrittenText } from "../present/transfer.ts";

/** POST /v1/transfers (R59). */
export const createTransfer: Mutation = mutation<"createTransfer", "createTransfer">({
  command: (_path, body) => ({
    type: "createTransfer",
    fromAccount: body.fromAccount,
    toAccount: body.toAccount,
    ...given(body, "credit", "amount", "amountDecimal", "grantIds", "reason"),
    ...given(body, "externalKey", "metadata", "ifVersion"),
  }),
  present: transferWrittenText,
  status: 201,
});
