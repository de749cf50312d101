/** What a scenario throws when a rule does not hold. Its message names the statement, the place and both values. */
export class ExpectationError extends Error {
  override readonly name = "ExpectationError";
}

/** Longest value shown in a message; what is longer is cut, because a whole list helps nobody. */
const MAX_SHOWN = 300;

/**
 * The assertions of the contract suite. They need no test runner, so that the suite runs in a page, in a worker and from
 * a command. Every one takes `what`, the statement it proves, as its last argument, and throws an
 * {@link ExpectationError} that says where the values differ.
 */
export class Expect {
  /** The JSON values are equal; the order of keys does not matter, that of items does. */
  equal(actual: unknown, expected: unknown, what: string): void {
    fail(difference(actual, expected, "", true), what);
  }

  /**
   * Every member of `expected` is in `actual` with that value. Further members are allowed, but not where none is
   * expected (`{}`); further items are not.
   */
  matches(actual: unknown, expected: unknown, what: string): void {
    fail(difference(actual, expected, "", false), what);
  }

  /** The JSON values differ somewhere. */
  differ(actual: unknown, other: unknown, what: string): void {
    if (difference(actual, other, "", true) === undefined) fail(`both are ${show(actual)}`, what);
  }

  /** The condition holds. */
  ok(condition: boolean, what: string): void {
    if (!condition) throw new ExpectationError(what);
  }
}

function fail(message: string | undefined, what: string): void {
  if (message !== undefined) throw new ExpectationError(`${what}: ${message}`);
}

/** The first place where two JSON values differ, as a sentence; undefined where they do not. */
function difference(actual: unknown, expected: unknown, path: string, exact: boolean): string | undefined {
  if (Object.is(actual, expected)) return undefined;
  if (Array.isArray(actual) && Array.isArray(expected)) return arrayDifference(actual, expected, path, exact);
  if (isRecord(actual) && isRecord(expected)) return recordDifference(actual, expected, path, exact);
  return `${path === "" ? "" : `at ${path} `}expected ${show(expected)}, got ${show(actual)}`;
}

function arrayDifference(
  actual: readonly unknown[],
  expected: readonly unknown[],
  path: string,
  exact: boolean,
): string | undefined {
  if (actual.length !== expected.length) {
    const place = path === "" ? "" : `at ${path} `;
    return `${place}expected ${expected.length} items ${show(expected)}, got ${actual.length} ${show(actual)}`;
  }
  for (const [index, item] of expected.entries()) {
    const found = difference(actual[index], item, `${path}/${index}`, exact);
    if (found !== undefined) return `${found} in ${show(actual)}`;
  }
  return undefined;
}

function recordDifference(
  actual: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  path: string,
  exact: boolean,
): string | undefined {
  // Otherwise `metadata: {}` would be true of any metadata.
  const isWhole = exact || Object.keys(expected).length === 0;
  const keys = isWhole ? new Set([...Object.keys(expected), ...Object.keys(actual)]) : Object.keys(expected);
  for (const key of keys) {
    const found = difference(actual[key], expected[key], `${path}/${key}`, exact);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a value is an object with members, as JSON has them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** The pointers of the violations that a 400 lists (R69), sorted. */
export function violationPointers(problem: unknown): string[] {
  const errors = isRecord(problem) ? problem.errors : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.map((error: unknown) => (isRecord(error) ? String(error.pointer) : "?")).sort();
}
