import { createContext, createElement, type FunctionComponent, type ReactNode, useContext, useMemo } from "react";
import type { OpenCredits } from "../client.ts";
import { OpenCreditsError } from "../errors.ts";

/** What a page's account is called where `createProxy` answers: whoever is logged in. */
const OWN_ACCOUNT = "me";

/** What the hooks talk to, and about whom. */
export interface CreditsContext {
  readonly client: OpenCredits;
  /** The account: its id, its externalId, or `me`. */
  readonly account: string;
}

/** What the provider is given. */
export interface CreditsProviderProps {
  /** Made once, outside of components, by `createBrowserClient`. */
  readonly client: OpenCredits;
  /** The account the hooks are about. Default `me`. */
  readonly account?: string | undefined;
  readonly children?: ReactNode;
}

const Context = createContext<CreditsContext | undefined>(undefined);

/**
 * Gives the hooks below it their client and account. It stands inside of TanStack's `QueryClientProvider`.
 *
 * @example
 * ```ts
 * const client = createBrowserClient({ baseUrl: "/api/credits" });
 * const app = createElement(CreditsProvider, { client }, createElement("main"));
 * ```
 */
export const CreditsProvider: FunctionComponent<CreditsProviderProps> = ({
  client,
  account = OWN_ACCOUNT,
  children,
}) => {
  const value = useMemo(() => ({ client, account }), [client, account]);
  return createElement(Context.Provider, { value }, children);
};

/**
 * The client and the account of the provider above, for calls that have no hook.
 *
 * @throws OpenCreditsError where there is no provider
 */
export function useCredits(): CreditsContext {
  const value = useContext(Context);
  if (value === undefined) throw new OpenCreditsError("The hooks need a CreditsProvider above them.");
  return value;
}
