import { MAX_REMEMBERED_KEYS } from "../limits.ts";

/** What a key may do: everything; reads and dry runs; the balances of one account. */
export type KeyKind = "secret" | "restricted" | "publishable";

/** A key that is well formed. It names its environment; whether anything is in there does not matter (R1). */
export interface Credential {
  readonly kind: KeyKind;
  readonly environment: string;
  /** The account of a publishable key, by externalId; empty for the other kinds. */
  readonly externalId: string;
}

const KINDS: ReadonlyMap<string, KeyKind> = new Map([
  ["sk_test_", "secret"],
  ["rk_test_", "restricted"],
  ["pk_test_", "publishable"],
]);
const PREFIX_LENGTH = 8;
const ENVIRONMENT = /^[A-Za-z0-9_-]{1,64}$/;
const BEARER = /^bearer +/i;

/** Reads a key as it is written in a configuration. Undefined when it is none. */
export function parseKey(key: string): Credential | undefined {
  const kind = KINDS.get(key.slice(0, PREFIX_LENGTH));
  if (kind === undefined) return undefined;
  const rest = key.slice(PREFIX_LENGTH);
  const dot = kind === "publishable" ? rest.indexOf(".") : rest.length;
  const environment = rest.slice(0, Math.max(0, dot));
  const externalId = rest.slice(dot + 1);
  if (!ENVIRONMENT.test(environment) || (kind === "publishable" && externalId === "")) return undefined;
  return { kind, environment, externalId };
}

/** Keys seen lately, and `Authorization` headers seen lately: reading one again costs one lookup. */
const knownKeys: Map<string, Credential> = new Map();
const knownHeaders: Map<string, Credential> = new Map();
/** The last header, because requests of one client come in a row and comparing is cheaper than looking up. */
let lastHeader: string | undefined;
let lastCredential: Credential | undefined;

/**
 * The key of a request: `Authorization: Bearer <key>` or `X-API-Key: <key>`. Undefined when there is none, when it is
 * malformed, and when the two headers name different keys, because guessing which one was meant could cross worlds.
 */
export function readCredential(authorization: string | null, apiKey: string | null): Credential | undefined {
  if (apiKey === null && authorization === lastHeader) return lastCredential;
  if (authorization === null) return apiKey === null ? undefined : recall(knownKeys, apiKey, apiKey);
  if (apiKey === null) {
    return remember(authorization, knownHeaders.get(authorization) ?? readBearer(authorization));
  }
  return bearerKey(authorization) === apiKey ? recall(knownKeys, apiKey, apiKey) : undefined;
}

function readBearer(authorization: string): Credential | undefined {
  const key = bearerKey(authorization);
  return key === undefined ? undefined : recall(knownHeaders, authorization, key);
}

function remember(header: string, credential: Credential | undefined): Credential | undefined {
  if (credential === undefined) return undefined;
  lastHeader = header;
  lastCredential = credential;
  return credential;
}

function bearerKey(authorization: string): string | undefined {
  return BEARER.test(authorization) ? authorization.replace(BEARER, "").trimEnd() : undefined;
}

function recall(known: Map<string, Credential>, text: string, key: string): Credential | undefined {
  const credential = known.get(text) ?? parseKey(key);
  if (credential === undefined) return undefined;
  // Starting over is cheaper than keeping an order of use, and ten thousand keys are rarely alive at once.
  if (known.size >= MAX_REMEMBERED_KEYS && !known.has(text)) known.clear();
  known.set(text, credential);
  return credential;
}
