import {
  type MutationOptions,
  type QueryClient,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import type { OpenCredits } from "../client.ts";
import { formatCredits } from "../decimal.ts";
import type { OpenCreditsError } from "../errors.ts";
import type { Balance, DebitCreate, DebitWritten } from "../generated/openapi.ts";
import { useCredits } from "./context.ts";
import { creditsKeys } from "./keys.ts";

/** A debit of the hook's account and credit. */
export type DebitInput = Omit<DebitCreate, "account" | "credit">;

/**
 * Takes from the account's balance in one credit. What `useBalance` shows falls at once, rises again if the debit is
 * refused, and is read anew, like everything of the account, when the last debit under way has ended.
 *
 * Each `mutate` is one write with one idempotency key over all attempts of the client. Only an `amount` in the smallest
 * unit is shown early: what an `amountDecimal` comes to, the ledger knows.
 *
 * @example
 * ```ts
 * const Render = () => {
 *   const { mutate, error } = useDebit("credits");
 *   const label = hasCode(error, "insufficient_credits") ? `${error.problem.shortfall} short` : "Render";
 *   return createElement("button", { onClick: () => mutate({ amount: 5 }) }, label);
 * };
 * ```
 */
export function useDebit(credit: string): UseMutationResult<DebitWritten, OpenCreditsError, DebitInput, undefined> {
  const { client, account } = useCredits();
  const queries = useQueryClient();
  return useMutation(debitMutation(queries, client, account, credit), queries);
}

/** @internal What `useDebit` gives to TanStack Query, which runs it without React as well. */
export function debitMutation(
  queries: QueryClient,
  client: Pick<OpenCredits, "debits">,
  account: string,
  credit: string,
): MutationOptions<DebitWritten, OpenCreditsError, DebitInput, undefined> {
  const mutationKey = creditsKeys.debit(account, credit);
  const balance = shownBalance(queries, creditsKeys.balance(account, credit));
  return {
    mutationKey,
    retry: false,
    mutationFn: (input) => client.debits.create({ ...input, account, credit }),
    onMutate: async (input) => {
      await balance.expect(amountOf(input));
      return undefined;
    },
    // Undone by its own amount and not by what was there before, which other debits have changed since.
    onError: (_, input) => balance.move(amountOf(input)),
    onSuccess: ({ balance: answered }, input) => {
      const underWay = queries.getMutationCache().findAll({ mutationKey, status: "pending" });
      const total = underWay.reduce((sum, { state }) => sum + amountOf(inputOf(state.variables)), 0);
      // This one is still among them.
      balance.replace(answered, amountOf(input), total - amountOf(input));
    },
    onSettled: async () => {
      // What is read while others are under way would not know of them, and make the balance jump.
      if (queries.isMutating({ mutationKey }) > 1) return;
      await queries.invalidateQueries({ queryKey: creditsKeys.account(account) });
    },
  };
}

interface ShownBalance {
  /** A debit sets out: stops readings that would not know of it, and shows what will be left. */
  expect(amount: number): Promise<void>;
  /** Adds to what is shown. */
  move(amount: number): void;
  /** A debit is done: shows what the ledger answered, less what is still under way; an older answer only ends the debit. */
  replace(answered: DebitWritten["balance"], amount: number, underWay: number): void;
}

function shownBalance(queries: QueryClient, queryKey: readonly unknown[]): ShownBalance {
  const update = (change: (shown: Balance) => Balance): void => {
    queries.setQueryData<Balance>(queryKey, (shown) => shown && change(shown));
  };
  return {
    expect: async (amount) => {
      await queries.cancelQueries({ queryKey });
      update((shown) => moved(shown, -amount));
    },
    move: (amount) => update((shown) => moved(shown, amount)),
    replace: (answered, amount, underWay) =>
      update((shown) =>
        answered.version < shown.version ? moved(shown, amount) : moved({ ...shown, ...answered }, -underWay),
      ),
  };
}

function moved(shown: Balance, by: number): Balance {
  const balance = shown.balance + by;
  const available = shown.available + by;
  const spendable = shown.spendable === null ? null : Math.max(0, shown.spendable + by);
  return { ...shown, balance, available, spendable, decimal: decimalOf(shown, { balance, available, spendable }) };
}

/** The same figures as decimals, whose number of fraction digits is the credit's scale (R72). */
function decimalOf(
  { decimal }: Balance,
  { balance, available, spendable }: Pick<Balance, "balance" | "available" | "spendable">,
): Balance["decimal"] {
  if (decimal === null) return null;
  const credit = { scale: decimal.available.length - decimal.available.indexOf(".") - 1 };
  return {
    ...decimal,
    balance: formatCredits(balance, credit),
    available: formatCredits(available, credit),
    spendable: spendable === null ? null : formatCredits(spendable, credit),
  };
}

/** What a debit is expected to take; 0 where only the ledger knows. */
function amountOf({ amount }: { readonly amount?: unknown }): number {
  return typeof amount === "number" ? amount : 0;
}

function inputOf(variables: unknown): { readonly amount?: unknown } {
  return typeof variables === "object" && variables !== null ? variables : {};
}
