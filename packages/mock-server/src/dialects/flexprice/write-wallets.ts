import { accept } from "../../ledger/failures.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { labelsOf } from "./base.ts";
import { keep, type WalletDocument } from "./documents.ts";
import { fail, impossible, isAnswer, notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { applyRules, dropRules, readRules } from "./wallet-rules.ts";
import { answerWallet, findWallet, isOpen } from "./wallets.ts";

/** PUT /v1/wallets/{id}: what is not named stays as it is. */
export const updateWallet: DialectOperation = operation<operations["updateWallet"]>((call) => {
  const { id } = call.path;
  const wallet = findWallet(call, id);
  if (wallet === undefined) return notFound("Wallet", id);
  if (!isOpen(wallet)) return impossible(`The wallet ${id} is closed.`, { wallet_id: id });
  const { name, description, metadata, config } = call.body;
  const rules = readRules(call.body, wallet.document, wallet.credit);
  if (isAnswer(rules)) return rules;
  const labels = labelsOf(metadata);
  const document: WalletDocument = {
    ...wallet.document,
    ...(name ? { name } : {}),
    ...(typeof description === "string" ? { description } : {}),
    ...(labels === null ? {} : { metadata: labels }),
    ...(config ? { allowedPriceTypes: config.allowed_price_types ?? null } : {}),
    updatedAt: call.t,
  };
  const outcome = call.transact((run) => applyRules(call, run, id, document, rules));
  return outcome.ok ? answerWallet(call, id) : outcome;
});

/** POST /v1/wallets/{id}/terminate: takes what is left, and closes the wallet. */
export const terminateWallet: DialectOperation = operation<operations["terminateWallet"]>((call) => {
  const { id } = call.path;
  const wallet = findWallet(call, id);
  if (wallet === undefined) return notFound("Wallet", id);
  if (!isOpen(wallet)) return impossible(`The wallet ${id} is closed already.`, { wallet_id: id });
  const { pool, document } = wallet;
  const { account, credit } = document;
  const key = `terminate/${id}`;
  if (call.ledger.externalKeys.debit.has(key)) return fail("already_exists", `The wallet ${id} was terminated before.`);
  const outcome = call.transact((run) => {
    const dropped = dropRules(call, run, document);
    if (!dropped.ok) return dropped;
    if (pool.available > 0) {
      const reason = "WALLET_TERMINATION";
      const taken = run({ type: "createDebit", account, credit, amount: pool.available, reason, externalKey: key });
      if (!taken.ok) return taken;
      const how = { id: null, reason, description: "Wallet termination", metadata: null, key: id } as const;
      const noted = run(
        keep(call, "transaction", taken.value.id, { ...how, referenceType: "EXTERNAL", referenceId: id }),
      );
      if (!noted.ok) return noted;
    }
    const closed: WalletDocument = { ...document, to: wallet.pool.entryCount, updatedAt: call.t };
    const kept = run(keep(call, "wallet", id, closed));
    return kept.ok ? accept(closed) : kept;
  });
  return outcome.ok ? answerWallet(call, id, { message: "Wallet terminated successfully" }) : outcome;
});
