import { createMock } from "@opencredits/mock-server";
import { mockWorlds } from "@opencredits/mock-server/conformance";
import { setupServer } from "msw/node";
import { afterAll, beforeAll } from "vitest";
import { contract } from "./support/contract.ts";

const baseUrl = "https://api.example.com";
const mock = createMock({ checkResponses: false });
const server = setupServer(...mock.handlers({ baseUrl }));
const worlds = mockWorlds({ baseUrl });

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

contract(() => worlds);
