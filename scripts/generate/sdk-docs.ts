import { readdir, readFile } from "node:fs/promises";
import ts from "typescript";
import { codesOf, problemsOf } from "./routes.ts";
import { type Operation, operationsOf, type Spec, sdkNameOf } from "./spec.ts";

/** A method of the SDK as its source declares it. */
interface Method {
  /** File name in the SDK's `resources`. */
  readonly file: string;
  /** As `body: DebitCreate, options?: VersionedWriteOptions`. */
  readonly parameters: string;
  /** What awaiting it gives, as `DebitWritten`. */
  readonly result: string;
  readonly isList: boolean;
  /** The first paragraph of its documentation. */
  readonly text: string;
}

interface Resource {
  /** What its interface says of it. */
  readonly text: string;
  /** By the id of the operation that the method calls, as its type names it. */
  readonly methods: ReadonlyMap<string, Method>;
}

/** `docs/sdk.md`: every method with its verb, path, errors and what it gives, from the spec and the SDK's sources. */
export async function sdkDocs(spec: Spec, resources: URL): Promise<string> {
  const operations = operationsOf(spec);
  const sources = await readResources(resources);
  const common = commonCodes(sources.base);
  const groups = Map.groupBy(operations, (operation) => sdkNameOf(operation)[0]);
  const sections = [...groups].map(([name, members]) => {
    const resource = sources.byName.get(name);
    if (resource === undefined) throw new Error(`${spec.name}: x-sdk names ${name}, but the SDK has no such resource`);
    const methods = members.map((operation) => methodText(spec, operation, resource, common));
    return [`## ${name}`, resource.text, ...methods].join("\n\n");
  });
  return `${[
    `<!-- Generated from ${spec.name} and packages/sdk/src/resources by \`pnpm generate\`. Do not edit. -->`,
    "# Every method of the SDK",
    `${operations.length} operations, one method each. \`credits\` is \`new OpenCredits({ baseUrl, apiKey })\`; an account or a credit is named by its id, \`externalId\` or code. [guide.md](guide.md) shows how the methods go together, [the package's README](../packages/sdk/README.md) what all have in common, and [the spec](../${spec.name}) every field.`,
    `Awaiting a method gives what stands after the arrow, or throws. A list can be awaited for its first page, iterated, or taken whole with \`toArray({ limit })\`. Every method has \`.result()\` and \`.withResponse()\`.`,
    `**Errors.** Listed are those of the method's own. ${sources.base.replace(/^.*?Besides, every one/s, "Every method")}`,
    ...sections,
    errorIndex(spec, operations, common),
  ].join("\n\n")}\n`;
}

function methodText(spec: Spec, operation: Operation, resource: Resource, common: ReadonlySet<string>): string {
  const [name, method] = sdkNameOf(operation);
  const source = resource.methods.get(operation.id);
  if (source === undefined) throw new Error(`${spec.name}: no method of ${name} calls ${operation.id}`);
  const filters = operation.parameters.filter((each) => each.in === "query").map((each) => `\`${String(each.name)}\``);
  const errors = operation.responses.flatMap(({ status, schema }) => {
    const codes = status < 400 ? [] : codesOf(spec, schema).filter((code) => !common.has(code));
    return codes.length === 0 ? [] : [`${status} ${codes.map((code) => `\`${code}\``).join(", ")}`];
  });
  const result = source.isList ? `pages of \`${source.result}\`` : `\`${source.result}\``;
  return [
    `### ${name}.${method}`,
    `\`credits.${name}.${method}(${source.parameters})\` → ${result}  `,
    `\`${operation.method} ${operation.path}\` · [source](../packages/sdk/src/resources/${source.file})`,
    "",
    source.text,
    ...(filters.length === 0 ? [] : ["", `Query: ${filters.join(", ")}.`]),
    ...(errors.length === 0 ? [] : ["", `Errors: ${errors.join("; ")}.`]),
  ].join("\n");
}

/** Every code of the spec, and where it can come from. */
function errorIndex(spec: Spec, operations: readonly Operation[], common: ReadonlySet<string>): string {
  const lines = [...problemsOf(spec)].map(([code, { status, title }]) => {
    const from = operations.filter(({ responses }) =>
      responses.some((response) => response.status >= 400 && codesOf(spec, response.schema).includes(code)),
    );
    const names = from.map((operation) => sdkNameOf(operation).join("."));
    return `| \`${code}\` | ${status} | ${title} | ${origin(names, operations.length, common.has(code))} |`;
  });
  const table = ["| code | status | title | from |", "|---|---|---|---|", ...lines].join("\n");
  return `## Errors by code\n\n${table}`;
}

function origin(names: readonly string[], all: number, isCommon: boolean): string {
  if (names.length === 0) return "no method: only paths and verbs that the API does not have";
  if (names.length === all) return "every method";
  return isCommon
    ? `${names.length} methods, see above`
    : names.map((name) => `[${name}](#${anchor(name)})`).join(", ");
}

/** GitHub's anchor of a heading. */
function anchor(name: string): string {
  return name.toLowerCase().replaceAll(".", "");
}

/** The codes that the documentation of all resources names, so that methods need not. */
function commonCodes(text: string): Set<string> {
  return new Set([...text.matchAll(/`([a-z]+(?:_[a-z]+)*)`/g)].map(([, code = ""]) => code));
}

async function readResources(directory: URL): Promise<{ base: string; byName: Map<string, Resource> }> {
  let base = "";
  const byName = new Map<string, Resource>();
  const files = (await readdir(directory)).filter((name) => name.endsWith(".ts") && !name.includes(".test"));
  for (const file of files.sort()) {
    const source = ts.createSourceFile(
      file,
      await readFile(new URL(file, directory), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    for (const node of source.statements) {
      // What makes the methods says what all of them have in common.
      if (ts.isFunctionDeclaration(node)) base = paragraphs(node).slice(1).join("\n\n");
      if (!ts.isInterfaceDeclaration(node)) continue;
      byName.set(resourceName(node.name.text), { text: paragraphs(node)[0] ?? "", methods: methodsOf(node, file) });
    }
  }
  return { base, byName };
}

/** `AutoTopUps` is `autoTopUps` on the client. */
function resourceName(typeName: string): string {
  return typeName.slice(0, 1).toLowerCase() + typeName.slice(1);
}

function methodsOf(node: ts.InterfaceDeclaration, file: string): Map<string, Method> {
  const methods = new Map<string, Method>();
  for (const member of node.members) {
    if (!ts.isMethodSignature(member) || member.type === undefined) continue;
    const [, kind, result, operationId] =
      /^(Api|List)Promise<(.*), "(\w+)">$/s.exec(oneLine(member.type.getText())) ?? [];
    if (kind === undefined || result === undefined || operationId === undefined) continue;
    const parameters = member.parameters.map((parameter) => oneLine(parameter.getText())).join(", ");
    methods.set(operationId, { file, parameters, result, isList: kind === "List", text: paragraphs(member)[0] ?? "" });
  }
  return methods;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** The paragraphs of a declaration's documentation, each on one line. */
function paragraphs(node: ts.Node): string[] {
  const [documentation] = ts.getJSDocCommentsAndTags(node);
  const text = documentation === undefined ? "" : (ts.getTextOfJSDocComment(documentation.comment) ?? "");
  return text.split(/\n\s*\n/).map((paragraph) => oneLine(paragraph.trim()));
}
