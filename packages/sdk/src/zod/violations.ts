import type { ZodError } from "zod";

/** One thing that is wrong with a value, in the words of JSON Schema (R69). */
export interface Violation {
  /** RFC 6901 pointer into the value; "" is the value itself. */
  readonly pointer: string;
  /** The JSON Schema keyword that failed, such as `maxLength`. */
  readonly keyword: string;
  readonly message: string;
  /** What would have been right, where one phrase can say it. */
  readonly expected?: string;
  /** JSON type of what came, never the value itself: a body may hold secrets. */
  readonly received?: string;
}

type Issue = ZodError["issues"][number];
type Path = readonly PropertyKey[];
type Finding = Omit<Violation, "pointer" | "received"> & { readonly path: Path };

/** Every violation behind a zod error, in the order zod found them. `value` is the value that was judged. */
export function violations(error: ZodError, value: unknown): Violation[] {
  const found = error.issues.flatMap((issue) => findings(issue, [], value)).map((finding) => withValue(finding, value));
  // The two halves of an `allOf` may say the same thing about one place.
  const seen = new Set<string>();
  return found.filter((each) => seen.size < seen.add(JSON.stringify(each)).size);
}

function withValue({ path, ...rest }: Finding, value: unknown): Violation {
  const pointer = path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { pointer, ...rest, received: jsonType(valueAt(value, path)) };
}

function findings(issue: Issue, base: Path, value: unknown): Finding[] {
  const path = [...base, ...issue.path];
  if (issue.code === "invalid_union") return unionFindings(issue, path, value);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key],
      keyword: "additionalProperties",
      message: `${JSON.stringify(key)} is not a known field.`,
    }));
  }
  return [{ path, ...describe(issue, valueAt(value, path)) }];
}

/**
 * A failed choice. Saying why every variant failed would bury the reader, so: if one variant is clearly the one that
 * was meant (right JSON type, right discriminator), its violations are the answer; else one line names the choices.
 */
function unionFindings(issue: Issue & { code: "invalid_union" }, path: Path, value: unknown): Finding[] {
  // A variant that nothing satisfies (`false`) is no choice.
  const possible = issue.errors.filter(([first]) => first?.code !== "invalid_type" || first.expected !== "never");
  const variants = possible.map((issues) => issues.flatMap((inner) => findings(inner, path, value)));
  const atRoot = (finding: Finding): boolean => finding.path.length === path.length;
  const ofType = variants.filter((variant) => !variant.some((each) => atRoot(each) && each.keyword === "type"));
  const meant = ofType.filter((variant) => !variant.some((each) => each.keyword === "const"));
  const [only, second] = meant.length > 0 ? meant : ofType;
  if (only !== undefined && second === undefined) return only;
  const [single, another] = variants;
  if (single === undefined) {
    return [{ path, keyword: "oneOf", message: "Matches more than one of the allowed forms." }];
  }
  if (another === undefined) return single;
  return [alternatives(ofType.length > 0 ? ofType : variants, path)];
}

function alternatives(variants: readonly (readonly Finding[])[], path: Path): Finding {
  const firsts = variants.flatMap((variant) => variant.slice(0, 1));
  const place = firsts[0]?.path ?? path;
  const expected = distinct(firsts.map((each) => each.expected ?? "")).join(" or ");
  if (expected === "" || firsts.some((each) => String(each.path) !== String(place))) {
    return { path, keyword: "anyOf", message: "Matches none of the allowed forms." };
  }
  const keywords = distinct(firsts.map((each) => each.keyword));
  const shared = keywords.length === 1 ? keywords[0] : undefined;
  // Several types, one bound or one missing value keep their keyword; several constants are what an enum is.
  const keyword = shared === "const" ? "enum" : shared === "type" || shared === "required" ? shared : undefined;
  const single = distinct(firsts.map((each) => each.message)).length === 1 ? shared : undefined;
  return { path: place, keyword: keyword ?? single ?? "anyOf", message: `Must be ${expected}.`, expected };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}

function describe(issue: Issue, value: unknown): Omit<Finding, "path"> {
  switch (issue.code) {
    case "invalid_type": {
      const expected = typeName(issue.expected);
      if (value === undefined) return { keyword: "required", message: "Is required.", expected };
      return { keyword: "type", message: `Must be of type ${expected}.`, expected };
    }
    case "invalid_value": {
      const expected = issue.values.map((each) => JSON.stringify(each)).join(" or ");
      if (value === undefined) return { keyword: "required", message: "Is required.", expected };
      return { keyword: issue.values.length === 1 ? "const" : "enum", message: `Must be ${expected}.`, expected };
    }
    case "too_small":
      return bound(issue.origin, "min", Number(issue.minimum), issue.inclusive !== false);
    case "too_big":
      return bound(issue.origin, "max", Number(issue.maximum), issue.inclusive !== false);
    case "not_multiple_of":
      return said("multipleOf", `a multiple of ${issue.divisor}`);
    case "invalid_format":
      if (issue.format === "regex") return { ...said("pattern", `text matching ${issue.pattern}`) };
      return said("format", issue.format === "datetime" ? "a date-time (RFC 3339)" : `text of format ${issue.format}`);
    case "invalid_key":
      return { keyword: "propertyNames", message: `The key is not allowed: ${keyProblem(issue.issues)}` };
    default:
      return { keyword: issue.message.includes("unique") ? "uniqueItems" : issue.code, message: issue.message };
  }
}

function keyProblem(issues: readonly { message: string }[]): string {
  return issues.map((issue) => issue.message).join("; ");
}

function bound(origin: string, end: "min" | "max", limit: number, inclusive: boolean): Omit<Finding, "path"> {
  const side = end === "min" ? "at least" : "at most";
  if (origin === "string") return said(`${end}Length`, `text of ${side} ${limit} characters`);
  if (origin === "array") return said(`${end}Items`, `a list of ${side} ${limit} items`);
  if (origin === "object") return said(`${end}Properties`, `an object of ${side} ${limit} fields`);
  if (!inclusive)
    return said(
      end === "min" ? "exclusiveMinimum" : "exclusiveMaximum",
      `${end === "min" ? "more" : "less"} than ${limit}`,
    );
  return said(`${end}imum`, `${side} ${limit}`);
}

function said(keyword: string, expected: string): Omit<Finding, "path"> {
  return { keyword, message: `Must be ${expected}.`, expected };
}

function typeName(name: string): string {
  return name === "int" ? "integer" : name === "record" ? "object" : name;
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

function jsonType(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
