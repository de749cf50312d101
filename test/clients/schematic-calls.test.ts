import { expect, test } from "vitest";
import { routes } from "../../packages/mock-server/src/dialects/schematic/generated/routes.ts";
import { type ClientCall, expectAnsweredOrNamed } from "./support/every-call.ts";
import { schematicProject } from "./support/schematic.ts";

/** The client has a group of calls behind each of its getters, and of every call a private method that sends it. */
async function callsOfClient(): Promise<readonly ClientCall[]> {
  const project = await schematicProject();
  const { SchematicClient } = await project.load<typeof import("@schematichq/schematic-typescript-node")>(
    "@schematichq/schematic-typescript-node",
  );
  const client = new SchematicClient({ apiKey: "sk_test_calls", offline: true });
  const groups = methodsOf(client).flatMap(([, { get }]) => (get === undefined ? [] : [get.call(client)]));
  await client.close();
  const senders = groups.flatMap(methodsOf).filter(([name]) => name.startsWith("__"));
  return senders.map(([name, { value }]) => {
    // What a call says of itself where it fails: its method, and its path as the vendor's contract has it.
    const said = [...String(value).matchAll(/"(GET|POST|PUT|PATCH|DELETE)","(\/[^"]*)"\)/g)];
    expect([name, said.length]).toEqual([name, 1]);
    const [, method = "", path = ""] = said[0] ?? [];
    return { method, path };
  });
}

/** Methods and getters of an object's classes. */
function methodsOf(object: object): [string, PropertyDescriptor][] {
  const prototype: object = Object.getPrototypeOf(object);
  if (prototype === Object.prototype) return [];
  return [...Object.entries(Object.getOwnPropertyDescriptors(prototype)), ...methodsOf(prototype)];
}

test("every call of Schematic's client is answered, or is 501 and named", async () => {
  const calls = await callsOfClient();
  expect(calls).toHaveLength(289);
  expect(await expectAnsweredOrNamed("/schematic", calls, routes, "x-schematic-api-key")).toBeGreaterThan(60);
});
