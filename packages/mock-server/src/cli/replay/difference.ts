import { isObject, type Json } from "./json.ts";

/** The first place at which an answer is not what was expected. */
export interface Difference {
  /** JSON pointer into what was compared; empty for all of it. */
  readonly path: string;
  readonly expected: Json;
  /** Undefined where there is nothing. */
  readonly actual: Json | undefined;
}

/**
 * Compares what was expected with what came. Of objects only the expected members count, so that a file need not say
 * what it is not about; lists count whole.
 */
export function firstDifference(expected: Json, actual: Json | undefined, path = ""): Difference | undefined {
  if (isObject(expected) && isObject(actual)) {
    return firstOf(Object.entries(expected), ([key, value]) => firstDifference(value, actual[key], `${path}/${key}`));
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const longest: readonly Json[] = expected.length < actual.length ? actual : expected;
    return firstOf([...longest.keys()], (place) => {
      if (place < expected.length) return firstDifference(expected[place], actual[place], `${path}/${place}`);
      return { path: `${path}/${place}`, expected: "(nothing)", actual: actual[place] };
    });
  }
  return expected === actual ? undefined : { path, expected, actual };
}

function firstOf<T>(items: readonly T[], find: (item: T) => Difference | undefined): Difference | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
