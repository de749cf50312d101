import { readFile } from "node:fs/promises";

/** A page of a vendor as its users copy it, with placeholders and the vendor's host replaced. */
export async function seed(name: string, replacements: Readonly<Record<string, string>>): Promise<string> {
  const text = await readFile(new URL(`../seeds/${name}`, import.meta.url), "utf8");
  return Object.entries(replacements).reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`${name} has no ${from} to replace`);
    return result.replaceAll(from, to);
  }, text);
}
