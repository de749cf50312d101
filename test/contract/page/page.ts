/** What runs inside the browser: the mock behind a service worker, and the contract suite through it. */
import { createMock } from "@opencredits/mock-server";
import { mockWorlds, type Outcome, runScenario, scenarios } from "@opencredits/mock-server/conformance";
import { setupWorker } from "msw/browser";

declare global {
  /** Runs the suite; the outcomes are in the order of `scenarios`, without what cannot leave the page. */
  var runContract: () => Promise<Outcome[]>;
}

const baseUrl = `${location.origin}/api`;

globalThis.runContract = async () => {
  const mock = createMock({ checkResponses: true });
  const worker = setupWorker(...mock.handlers({ baseUrl }));
  await worker.start({ quiet: true, onUnhandledFrame: "error" });
  const worlds = mockWorlds({ baseUrl });
  const outcomes: Outcome[] = [];
  for (const scenario of scenarios) {
    const outcome = await runScenario(scenario, worlds);
    outcomes.push(outcome.verdict === "broken" ? { ...outcome, error: undefined } : outcome);
  }
  await worker.stop();
  return outcomes;
};
