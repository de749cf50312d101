import { createMock } from "@opencredits/mock-server";
import { Coverage, mockWorlds } from "@opencredits/mock-server/conformance";
import { expect, test } from "vitest";
import { contract } from "./support/contract.ts";

const mock = createMock({ checkResponses: true });
const coverage = new Coverage();
const worlds = mockWorlds({ baseUrl: "http://in-process.test", fetch: mock.fetch, validate: coverage.observe() });

contract(() => worlds);

// Stands last, because it judges what all the scenarios above sent. Run alone it has nothing to judge, and fails.
test("R71: every operation was reached by its SDK method, and every code that it lists was answered", () => {
  expect(coverage.gaps()).toEqual([]);
});
