import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { always, evaluate } from "./docs-examples.ts";

/** A page of docs/ whose blocks of TypeScript are one program that prints the figures the page shows. */
export interface Page {
  readonly name: string;
  readonly code: string;
  /** What the page says is printed, in order: the comment behind a `console.log`, the table below a `console.table`. */
  readonly shown: readonly string[];
  /** Lines, tables and figures in the sentences of its examples that nothing printed could prove wrong. */
  readonly unchecked: readonly string[];
}

/** What a page says of itself when it is one of these; examples/readme runs the blocks of all others. */
export const PROMISE = "The tests run this page and compare every figure.";

/** All pages that promise it. */
export function pages(): Page[] {
  const docs = fileURLToPath(new URL("../../../docs/", import.meta.url));
  return readdirSync(docs)
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(docs + name, "utf8")] as const)
    .filter(([, text]) => text.includes(PROMISE))
    .map(([name, text]) => readPage(name, text));
}

/** Takes a page apart. */
export function readPage(name: string, text: string): Page {
  const fences = [...text.matchAll(/^```ts\n(.*?)^```\n(.*?)(?=^```|$(?![\s\S]))/gms)];
  const blocks = fences.map(([, code = "", below = ""]) => readBlock(code, tablesIn(below)));
  const code = fences.map(([, text = ""]) => text).join("\n");
  const shown = blocks.flatMap((block) => block.shown);
  const known = new Set([code, ...shown].join("\n").match(FIGURES));
  const unknown = figuresOfExamples(text).filter((figure) => !known.has(figure));
  return { name, code, shown, unchecked: [...blocks.flatMap((block) => block.unchecked), ...unknown] };
}

/** Runs the page's program, proves that its books balance, and answers what it prints. */
export async function runPage({ name, code }: Page): Promise<string[]> {
  const printed: string[] = [];
  const console = {
    log: (...words: unknown[]): number => printed.push(format(...words)),
    table: (rows: readonly Row[], columns: readonly string[]): number => printed.push(tableOf(rows, columns)),
  };
  const check = await evaluate(code, { ...always, console }, "environment.check()");
  const found = JSON.stringify(check);
  if (found !== '{"ok":true,"violations":[]}') throw new Error(`${name}: the books do not balance: ${found}`);
  return printed;
}

type Row = Readonly<Record<string, unknown>>;

const FIGURES = /\d+(?:[.,:]\d+)*/g;

/** What a block says that its lines print. */
function readBlock(code: string, tables: readonly string[]): Pick<Page, "shown" | "unchecked"> {
  const shown: string[] = [];
  const left = [...tables];
  const unchecked: string[] = [];
  for (const line of code.split("\n")) {
    const comment = /\/\/ (.*)$/.exec(line)?.[1];
    if (line.includes("console.table(")) shown.push(left.shift() ?? `no table below: ${line}`);
    else if (line.includes("console.log(")) shown.push(comment ?? `no comment behind: ${line}`);
    else if (/\d/.test(comment ?? "")) unchecked.push(line);
  }
  // A page may have tables of other kinds, but not among those that its program prints.
  return { shown, unchecked: left.length < tables.length ? [...unchecked, ...left] : unchecked };
}

/** All Markdown tables of a text, without the line below their heads and without padding. */
function tablesIn(text: string): string[] {
  const tables = [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => table.trimEnd().split("\n"));
  return tables.map(([head = "", , ...rows]) => [head, ...rows].map((row) => row.replace(/ +/g, " ")).join("\n"));
}

/** A table as the page must show it. */
function tableOf(rows: readonly Row[], columns: readonly string[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The figures in the sentences of a page's examples; rule numbers, links and code are none. */
function figuresOfExamples(text: string): string[] {
  const sections = text.split(/^(?=## )/m).filter((section) => section.startsWith("## Example"));
  const prose = sections
    .join("\n")
    .replace(/^```.*?^```/gms, "")
    .replace(/^\|.*$/gm, "")
    .replace(/\]\([^)]*\)|`[^`]*`|\b[RG]\d+/g, "");
  return prose.match(FIGURES) ?? [];
}
