import { createMock } from "@opencredits/mock-server";
import type { World } from "@opencredits/mock-server/conformance";
import { contract } from "./support/contract.ts";

/**
 * A server of which only an address and a key are known, as most are: scenarios that declare no needs must hold there,
 * and its clock cannot be stopped. It goes on by some milliseconds before every request, as a real one does.
 */
const mock = createMock();

function onlyAKey(): World {
  const { apiKey, clock } = mock.environment();
  const fetch: World["fetch"] = async (url, init) => {
    await clock.advance(7);
    return mock.fetch(url, init);
  };
  return { baseUrl: "http://in-process.test", apiKey, fetch };
}

contract(() => onlyAKey, { accepts: ({ needs }) => needs.length === 0 });
