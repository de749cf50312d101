import { createMock } from "@opencredits/mock-server";
import { setupServer } from "msw/node";
import { afterEach, expect, test, vi } from "vitest";

// The doors' tests run the whole suite; here it is about the few lines around it.
vi.mock(import("@opencredits/mock-server/conformance"), async (original) => {
  const suite = await original();
  return { ...suite, scenarios: suite.scenarios.filter(({ rules }) => rules.includes("R10") || rules.includes("R50")) };
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test("a server is judged by its address and a key", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const server = setupServer(...createMock().handlers({ baseUrl: "http://127.0.0.1:4010" }));
  server.listen({ onUnhandledFrame: "error" });
  await import("./judge.ts");
  server.close();
  expect(log.mock.calls).toContainEqual(["R50", "holds"]);
  expect(log.mock.calls).toContainEqual(["R10", "not offered"]);
  expect(process.exitCode).toBe(0);
});
