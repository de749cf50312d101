import { createValidators, type OperationValidators, type SchemaTexts } from "@opencredits/sdk/zod";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import * as control from "../../packages/mock-server/src/generated/control-schemas.ts";
import * as api from "../../packages/sdk/src/generated/schemas.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  loadSpec,
  type Operation,
  objectAt,
  operationsOf,
  resolve,
  type Spec,
} from "./spec.ts";

// The validators come from the spec through zod. Ajv reads the same spec in its own way: where the two disagree about a
// value, the generated validators do not mean what the spec says.
const documents: { spec: Spec; texts: SchemaTexts }[] = [
  { spec: await loadSpec(new URL("../../spec/openapi.yaml", import.meta.url)), texts: textsOf(api) },
  { spec: await loadSpec(new URL("../../spec/control.yaml", import.meta.url)), texts: textsOf(control) },
];

function textsOf(
  module: Pick<typeof api, never> & { componentSchemas: object; operationSchemas: object },
): SchemaTexts {
  return { components: { ...module.componentSchemas }, operations: { ...module.operationSchemas } };
}

interface Subject {
  readonly name: string;
  readonly zod: (value: unknown) => boolean;
  readonly ajv: (value: unknown) => boolean;
  readonly examples: readonly Json[];
  /** Values every node is replaced with. zod takes no integer beyond 2^53 − 1, which only openapi.yaml says everywhere. */
  readonly replacements: readonly Json[];
}

const replacements: Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  101,
  "",
  "x",
  "Ä ö",
  "😀",
  "x".repeat(1025),
  "01",
  "-1.5",
  "2026-02-30T00:00:00Z",
  "2026-01-31T00:00:00.000Z",
  "2026-01-31T00:00:00.123456+05:30",
  "2026-01-31",
  [],
  ["x"],
  {},
  { type: "none" },
];

/** Pointers seen: most operations share their problem responses, and once is enough for those. */
const seen = new Set<string>();

const subjects = documents.flatMap(({ spec, texts }) => {
  const ajv = addFormats.default(new Ajv2020({ strict: false, validateFormats: true }));
  ajv.addSchema(spec.document, "spec");
  const validators = createValidators(texts);
  const compile = (pointer: string): ValidateFunction => ajv.compile({ $ref: `spec#${pointer}` });
  return operationsOf(spec).flatMap((operation) =>
    subjectsOf(spec, operation, validators.operation(operation.id), compile),
  );
});

function subjectsOf(
  spec: Spec,
  operation: Operation,
  validators: OperationValidators,
  compile: (pointer: string) => ValidateFunction,
): Subject[] {
  const found: Subject[] = [];
  const add = (
    name: string,
    content: JsonObject,
    pointer: string,
    zod: ReturnType<OperationValidators["response"]>,
  ): void => {
    const [mediaType] = Object.keys(content);
    if (mediaType === undefined || zod === undefined || seen.has(spec.name + pointer)) return;
    seen.add(spec.name + pointer);
    const validate = compile(`${pointer}/content/${pointerPart(mediaType)}/schema`);
    found.push({
      name: `${operation.id} ${name}`,
      zod: (value) => zod.safeParse(value).success,
      ajv: (value) => validate(value),
      examples: examplesOf(spec, objectAt(content, mediaType)),
      replacements: spec.name.endsWith("openapi.yaml") ? [...replacements, 2 ** 53] : replacements,
    });
  };
  const at = `/paths/${pointerPart(operation.path)}/${operation.method.toLowerCase()}`;
  if (operation.body !== null) {
    const { node, pointer } = follow(spec, operation.node.requestBody ?? null, `${at}/requestBody`);
    add("request", objectAt(node, "content"), pointer, validators.body);
  }
  for (const [status, response] of Object.entries(objectAt(operation.node, "responses"))) {
    const { node, pointer } = follow(spec, response, `${at}/responses/${status}`);
    add(status, objectAt(node, "content"), pointer, validators.response(Number(status)));
  }
  return found;
}

function follow(spec: Spec, node: Json, pointer: string): { node: JsonObject; pointer: string } {
  const reference = isObject(node) && typeof node.$ref === "string" ? node.$ref.slice(1) : undefined;
  return { node: resolve(spec, node), pointer: reference ?? pointer };
}

function pointerPart(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function examplesOf(spec: Spec, media: JsonObject): Json[] {
  const named = Object.values(objectAt(media, "examples")).map((example) => resolve(spec, example).value ?? null);
  return media.example === undefined ? named : [media.example, ...named];
}

/** The value with every node replaced, every key removed and a key added to every object, one change at a time. */
function* mutations(value: Json, replacing: readonly Json[]): Generator<Json> {
  yield* replacing;
  if (Array.isArray(value)) {
    yield [...value, ...value];
    for (const [index, item] of value.entries()) {
      for (const changed of mutations(item, replacing)) yield value.with(index, changed);
    }
  }
  if (!isObject(value)) return;
  yield { ...value, unknownKey: 1 };
  yield { ...value, ["k".repeat(41)]: "x" };
  for (const key of Object.keys(value)) {
    const { [key]: item = null, ...rest } = value;
    yield rest;
    for (const changed of mutations(item, replacing)) yield { ...value, [key]: changed };
  }
}

test.each(subjects.filter(({ examples }) => examples.length > 0))(
  "$name: its examples are valid",
  ({ zod, examples }) => {
    expect(examples.filter((example) => !zod(example))).toEqual([]);
  },
);

test.each(subjects)(
  "$name: zod and Ajv agree on every mutation of its examples",
  ({ zod, ajv, examples, replacements: all }) => {
    const values = [...all, ...examples.slice(0, 2).flatMap((example) => [...mutations(example, all)])];
    expect(values.filter((value) => zod(value) !== ajv(value)).slice(0, 5)).toEqual([]);
  },
);

test("every operation with a body has an example of it", () => {
  const without = subjects.filter(({ name, examples }) => name.endsWith(" request") && examples.length === 0);
  expect(without.map(({ name }) => name)).toEqual([]);
});
