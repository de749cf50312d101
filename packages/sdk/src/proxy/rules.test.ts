import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type ProxyOperation, RULES } from "./rules.ts";

interface Node {
  readonly [key: string]: Node;
}

const spec: Node = parse(readFileSync(new URL("../../../../spec/openapi.yaml", import.meta.url), "utf8"));

function resolve(node: Node | undefined): Node {
  const reference = node?.$ref;
  if (reference === undefined) return node ?? {};
  const steps = String(reference).slice(2).split("/");
  return resolve(steps.reduce<Node | undefined>((at, step) => at?.[step], spec));
}

/** What the spec lets each operation take. */
function operations(): Map<string, { query: string[]; body: string[]; path: string }> {
  const found = new Map<string, { query: string[]; body: string[]; path: string }>();
  for (const [path, item] of Object.entries(spec.paths ?? {})) {
    for (const operation of Object.values(item)) {
      if (typeof operation !== "object" || operation.operationId === undefined) continue;
      const lists = [item.parameters, operation.parameters].flatMap((list) => Object.values(list ?? {}));
      const query = lists.map(resolve).filter((parameter) => String(parameter.in) === "query");
      const schema = resolve(resolve(operation.requestBody).content?.["application/json"]?.schema);
      found.set(String(operation.operationId), {
        path,
        query: query.map(({ name }) => String(name)),
        body: Object.keys(schema.properties ?? {}),
      });
    }
  }
  return found;
}

const known = operations();

/** Reads of what is the same for every account. */
const CATALOGUE = /^(get|list)(Credit|Plan|Bundle)s?$/;

/** What the spec has and no page may send, by operation. */
const WITHHELD: Partial<Record<ProxyOperation, readonly string[]>> = {
  createDebit: ["overage", "reservationId", "externalKey"],
  createReservation: ["overage", "externalKey"],
  captureReservation: ["overage", "externalKey"],
  extendReservation: ["overage"],
};

test.each(Object.entries(RULES))("%s passes exactly what the spec has and nobody withholds", (operationId, rule) => {
  const operation = known.get(operationId);
  const isNamed = (place: "query" | "body"): string[] => (rule.account === place ? ["account"] : []);
  expect([...rule.query, ...isNamed("query")].sort()).toEqual(operation?.query.sort());
  const withheld = Object.entries(WITHHELD).find(([id]) => id === operationId)?.[1] ?? [];
  expect([...(rule.body ?? []), ...isNamed("body"), ...withheld].sort()).toEqual(operation?.body.sort());
});

test.each(Object.entries(RULES))("%s is held to the account", (operationId, rule) => {
  const isInPath = known.get(operationId)?.path.includes("/accounts/{account}");
  if (isInPath) expect(rule.account).toBe("path");
  else if (CATALOGUE.test(operationId)) expect(rule.isAnswerOwned).toBeUndefined();
  // An object named in the path: a read is judged by its answer, a write by asking first.
  else if (rule.account === undefined) expect([rule.isAnswerOwned, rule.ownedBy]).toContainEqual(expect.anything());
  if (rule.body !== undefined && rule.account !== "body") expect(rule.ownedBy).toBeDefined();
});
