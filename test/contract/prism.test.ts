import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock, type Listening } from "@opencredits/mock-server";
import { mockWorlds, type WorldProvider } from "@opencredits/mock-server/conformance";
import { afterAll, beforeAll, describe } from "vitest";
import { contract } from "./support/contract.ts";
import { type Running, startUntilReady } from "./support/ready-line.ts";

/** Prism as a referee between the SDK and the mock: whatever it calls a violation of the spec fails the scenario. */
const require = createRequire(import.meta.url);
const PRISM = join(dirname(require.resolve("@stoplight/prism-cli/package.json")), "dist/index.js");
const SPEC = fileURLToPath(new URL("../../spec/openapi.yaml", import.meta.url));

lane("requests that the spec allows", [], (tags) => tags.length === 0);

// With request validation on, Prism answers an invalid request itself and the mock would never see it.
lane(
  "requests that the spec refuses",
  ["--validate-request=false"],
  (tags) => tags.includes("invalid-request") && !tags.includes("not-through-prism"),
);

function lane(name: string, flags: readonly string[], carries: (tags: readonly string[]) => boolean): void {
  describe(name, () => {
    let server: Listening;
    let prism: Running;
    let worlds: WorldProvider;

    beforeAll(async () => {
      server = await createMock({ checkResponses: false }).listen({ port: 0 });
      const args = [PRISM, "proxy", SPEC, server.url, "--port", "0", "--errors", ...flags];
      prism = await startUntilReady(args, (line) => line.includes("Prism is listening"));
      const baseUrl = /http:\/\/[^\s]+/.exec(prism.line)?.[0] ?? "";
      worlds = mockWorlds({ baseUrl, controlUrl: server.url, fetch: refereed });
    }, 60_000);

    afterAll(async () => {
      await prism?.stop();
      await server?.close();
    });

    contract(() => worlds, { accepts: ({ tags }) => carries(tags), concurrent: true });
  });
}

/** A violation fails the call, and so the scenario that made it. */
async function refereed(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const found = response.headers.get("sl-violations");
  if (found !== null) throw new Error(`Prism found violations in ${init.method} ${url} → ${response.status}: ${found}`);
  return response;
}
