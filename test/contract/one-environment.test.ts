import { createMock } from "@opencredits/mock-server";
import { mockWorlds, type WorldProvider } from "@opencredits/mock-server/conformance";
import { contract } from "./support/contract.ts";

/**
 * A server whose users have one environment, as most have: scenarios that do not declare the need for a fresh one must
 * hold after each other in the same, wherever its clock stands.
 */
const mock = createMock({ checkResponses: true });
const worlds = mockWorlds({ baseUrl: "http://in-process.test", fetch: mock.fetch });
const shared = worlds("shared");
const oneWorld: WorldProvider = async () => {
  const { startMs: _, ...world } = await shared;
  return { ...world, fresh: false };
};

contract(() => oneWorld, { accepts: ({ needs }) => !needs.includes("fresh") });
