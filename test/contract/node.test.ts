import { createMock, type Listening } from "@opencredits/mock-server";
import { mockWorlds, type WorldProvider } from "@opencredits/mock-server/conformance";
import { afterAll, beforeAll } from "vitest";
import { contract } from "./support/contract.ts";

let server: Listening;
let worlds: WorldProvider;

beforeAll(async () => {
  server = await createMock({ checkResponses: false }).listen({ port: 0 });
  worlds = mockWorlds({ baseUrl: server.url });
});

afterAll(() => server.close());

contract(() => worlds);
