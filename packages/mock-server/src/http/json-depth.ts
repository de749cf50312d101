/**
 * Whether a JSON text nests objects and arrays deeper than `limit`. Schemas are judged by recursion, so a body that is
 * nested as deep as it is long would exhaust the stack. The text must be JSON; it is walked without recursion.
 */
export function isNestedDeeper(text: string, limit: number): boolean {
  // Every level takes an opening and a closing bracket.
  if (text.length <= 2 * limit) return false;
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isString) {
      if (character === "\\") index += 1;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > limit) return true;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return false;
}
