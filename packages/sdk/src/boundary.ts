/** Takes a value for what its caller says it is; every caller says what makes that true. */
export function assured<T>(value: unknown): T {
  // biome-ignore lint/plugin: this is the boundary, and the only one.
  return value as T;
}
