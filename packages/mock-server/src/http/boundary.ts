/**
 * The one place where this layer takes a type for granted. Each call names what makes it true: a value that the
 * contract's validator has accepted, or a value that the ledger keeps under a type too wide to be useful.
 */
export function assured<T>(value: unknown): T {
  // biome-ignore lint/plugin: this is the boundary; every caller says what makes it true.
  return value as T;
}
