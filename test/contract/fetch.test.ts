import { createMock } from "@opencredits/mock-server";
import { mockWorlds } from "@opencredits/mock-server/conformance";
import { contract } from "./support/contract.ts";

const mock = createMock({ checkResponses: true });
const worlds = mockWorlds({ baseUrl: "http://in-process.test", fetch: mock.fetch });

contract(() => worlds);
