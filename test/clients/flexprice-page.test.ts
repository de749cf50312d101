import { createMock } from "@opencredits/mock-server";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { routes } from "../../packages/mock-server/src/dialects/flexprice/generated/routes.ts";
import { npmProject } from "./support/npm-project.ts";
import { testVendorPage } from "./support/vendor-page.ts";

testVendorPage({
  name: "flexprice",
  project: () => npmProject({ dependencies: { "@flexprice/sdk": "2.0.1" } }),
  printed: [[100], [65], [125]],
  routes,
});

test("under MSW both of Flexprice's hosts are answered", async () => {
  const mock = createMock({ now: "2026-01-01T00:00:00Z", checkResponses: true });
  const server = setupServer(...mock.handlers({ baseUrl: "https://api.opencredits.example" }));
  server.listen({ onUnhandledFrame: "error" });
  try {
    for (const host of ["api.cloud.flexprice.io", "us.api.flexprice.io"]) {
      const response = await fetch(`https://${host}/v1/wallets`, { headers: { "x-api-key": "sk_test_hosts" } });
      expect(await response.json()).toEqual({ items: [], pagination: { total: 0, limit: 50, offset: 0 } });
    }
  } finally {
    server.close();
  }
});
