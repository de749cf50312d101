import { expect, test } from "vitest";
import { routes } from "../generated/routes.ts";
import { Router } from "./router.ts";

const router = new Router(routes);

test.each(routes.map((route) => [route.method, route.path, route.operationId]))("%s %s is %s", (method, path, id) => {
  const match = router.match(path.replaceAll(/\{(\w+)\}/g, "$1-value"));
  expect(match?.node.routes.get(method)?.operationId).toBe(id);
  expect(match?.values).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}-value`));
});

test("parameters stay as they were sent: decoding is for the operation, a slash in one ends nothing", () => {
  expect(router.match("/v1/accounts/a%2Fb%20c/balances/x")?.values).toEqual(["a%2Fb%20c", "x"]);
});
